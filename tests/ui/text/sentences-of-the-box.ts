import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * What the box says in sentences to people on its pages, read from the daemon's own sources: messages and remedies, with `{1}`, `{2}` …
 * for what is filled in.
 */

const DAEMON = join(import.meta.dirname, '../../../daemon');

/** Not for the pages: the shell, the stand-in, the schemas, what only the rescue page or a program that asks wrongly is told. */
const ELSEWHERE =
  /^(?:cli|sandbox|seeing|decisions|contract|lib|system)\/|^(?:main|rescue|http\/explain|http\/server|http\/openapi|http\/plain-page|vision\/decode|vision\/model-files|vision\/sessions|vision\/luma|vision\/main|vision\/look-at-files|storage\/migrations|storage\/lock|mqtt\/topic-names|mqtt\/read-command|mqtt\/answer-commands)\.ts$/;
const ERRORS = new Set(['NeedsOwner', 'Retry', 'BadRequest']);
const FIELDS = new Set(['message', 'remedy']);
const CALLS = new Set(['ok']);

export interface Sentence {
  readonly text: string;
  /** `spotify/client.ts` */
  readonly file: string;
}

export function sentencesOfTheBox(): readonly Sentence[] {
  const found = new Map<string, Sentence>();
  for (const path of sourcesIn(DAEMON)) {
    const file = relative(DAEMON, path);
    if (ELSEWHERE.test(file)) continue;
    for (const text of sentencesIn(path)) if (isSentence(text)) found.set(text, found.get(text) ?? { text, file });
  }
  return [...found.values()];
}

/** Every text of the daemon that stands in quotes, in the same form: what a catalogue holds must be among them. */
export function textsOfTheDaemon(): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const path of sourcesIn(DAEMON)) {
    each(parse(path), (node) => {
      const text = textOf(node);
      if (text !== null) texts.add(text);
    });
  }
  return texts;
}

/** Two words at least that are not filled in. */
const isSentence = (text: string): boolean => /[a-z’]+[ ,.;:][^a-z]*[a-z]/i.test(text.replaceAll(/\{\d\}/g, '0'));

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.templateSpans.reduce((text, span, i) => `${text}{${i + 1}}${span.literal.text}`, node.head.text);
}

function sentencesIn(path: string): readonly string[] {
  const source = parse(path);
  const constants = new Map<string, ts.Expression>();
  const said: string[] = [];
  const say = (node: ts.Expression): void => {
    const text = textOf(node);
    if (text !== null) said.push(text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(say);
    else if (ts.isParenthesizedExpression(node)) say(node.expression);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(say);
    else if (ts.isIdentifier(node)) {
      const constant = constants.get(node.text);
      constants.delete(node.text);
      if (constant !== undefined) say(constant);
    }
  };
  each(source, (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isIdentifier(node.name)) {
      constants.set(node.name.text, node.initializer);
    }
  });
  each(source, (node) => {
    if (ts.isNewExpression(node) && ERRORS.has(node.expression.getText()))
      (node.arguments ?? []).slice(0, 2).forEach(say);
    if (ts.isPropertyAssignment(node) && FIELDS.has(node.name.getText())) say(node.initializer);
    if (ts.isCallExpression(node) && CALLS.has(node.expression.getText())) node.arguments.forEach(say);
  });
  return said;
}
