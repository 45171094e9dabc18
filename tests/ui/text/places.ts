import ts from 'typescript';

/** Where a text of the daemon stands, and whether people read what stands there. */

/** Whatever is given to these is for the log; a bug, and what ends the process, is for the log and the terminal. */
const LOGGED = /(?:^|\.|#)(?:log|log\(\))\.(?:trace|debug|info|warn|error|fatal)$/;
const BUGS_AND_ENDS = /^(?:Error|TypeError|RangeError|WireError|Fatal|WrongVersion)$/;
/** A socket is closed with a number that pages know, and a word for programs; a task of the night has a name for the log. */
const NAMED_CALLS = /(?:^|\.)(?:close|end)$|^Nightly\.open$/;
/** Of schemas: they go into the description of the API. */
const SCHEMA_FIELDS = /^(?:summary|description)$/;

/** Of these, every text is read by people. */
const OUR_ERRORS = /^(?:NeedsOwner|Retry|BadRequest|Unreadable|WrongCell)$/;
const SAID_FIELDS = /^(?:message|remedy|title|trouble|refusal)$/;
const SAID_CALLS = /^(?:ok|fault)$/;

export const isOnlyForPrograms = (node: ts.Node): boolean =>
  isGivenTo(node, (made) => BUGS_AND_ENDS.test(made), 'new') ||
  isGivenTo(node, (called) => LOGGED.test(called) || NAMED_CALLS.test(called), 'call') ||
  isField(node, SCHEMA_FIELDS) ||
  isType(node);

export const isSurelySaid = (node: ts.Node): boolean =>
  isGivenTo(node, (made) => OUR_ERRORS.test(made), 'new') ||
  isGivenTo(node, (called) => SAID_CALLS.test(called), 'call') ||
  isField(node, SAID_FIELDS);

/** Whether it is, or is a part of, an argument of such a call; a function among the arguments has places of its own. */
function isGivenTo(node: ts.Node, fits: (name: string) => boolean, kind: 'new' | 'call'): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    const { parent } = at;
    const isMade = kind === 'new' ? ts.isNewExpression(parent) : ts.isCallExpression(parent);
    if (!isMade) continue;
    const { expression } = parent as ts.NewExpression | ts.CallExpression;
    if (at !== expression && fits(expression.getText())) return true;
  }
  return false;
}

function isField(node: ts.Node, names: RegExp): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isPropertyAssignment(at)) return names.test(at.name.getText());
    if (ts.isObjectLiteralExpression(at)) return false;
  }
  return false;
}

const isType = (node: ts.Node): boolean => ts.isLiteralTypeNode(node.parent);
