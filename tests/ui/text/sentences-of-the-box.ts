import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { looksSaid } from './looks-said.ts';
import { isOnlyForPrograms, isSurelySaid } from './places.ts';

/**
 * What the box says in sentences to people on its pages, read from the daemon's own sources, with `{1}`, `{2}` … for what is filled in.
 * The rule: every text in quotes that looks like a sentence is one, wherever it stands, unless its file (`ELSEWHERE`) or its place
 * (`places.ts`) is for programs alone. So a new sentence is found without being announced, and one that is not for people says so here.
 */

const DAEMON = join(import.meta.dirname, '../../../daemon');

/** Not for the pages, and why. A name ending in `/` is a whole folder. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'the terminal and the rescue page, which speak English': [
    'cli/',
    'main.ts',
    'rescue.ts',
    'system/arguments.ts',
    'system/config.ts',
    'storage/migrations.ts',
    'storage/lock.ts',
    'http/server.ts',
    'keeping/backup-key.ts',
    'vision/look-at-files.ts',
    'vision/main.ts',
    'vision/model-files.ts',
    'vision/sessions.ts',
    'vision/camera/find.ts',
    'vision/camera/mode.ts',
    'vision/camera/probe.ts',
  ],
  'the stand-in for Spotify': ['sandbox/'],
  'schemas, what is made of them, and what a program is told that asks wrongly': [
    'contract/',
    'decisions/',
    'http/explain.ts',
    'http/exposition.ts',
    'http/openapi.ts',
    'http/routes/cover.ts',
    'system/phone-config.ts',
    'mqtt/topic-names.ts',
    'mqtt/read-command.ts',
    'mqtt/answer-commands.ts',
  ],
  'names of loops and tasks, for the log': ['app.ts', 'schedule/nightly.ts'],
  ciphers: ['system/vault.ts'],
  'pictures and nets, which end in the log': ['seeing/kernels/', 'vision/decode.ts', 'vision/luma.ts'],
  'the bare page for a browser that has come the wrong way': ['http/plain-page.ts'],
};

export interface Sentence {
  readonly text: string;
  /** `spotify/client.ts` */
  readonly file: string;
}

export function sentencesOfTheBox(): readonly Sentence[] {
  const found = new Map<string, Sentence>();
  for (const file of sources().filter((name) => !isElsewhere(name))) {
    for (const text of sentencesIn(parse(file))) found.set(text, found.get(text) ?? { text, file });
  }
  return [...found.values()];
}

/** Every text of the daemon that stands in quotes, in the same form: what a catalogue holds must be among them. */
export function textsOfTheDaemon(): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const file of sources()) each(parse(file), (node) => texts.add(textOf(node) ?? ''));
  return texts;
}

/** The sentences of one source. */
export function sentencesIn(source: ts.SourceFile): readonly string[] {
  const said: string[] = [];
  each(source, (node) => {
    const text = textOf(node);
    if (text === null || isOnlyForPrograms(node)) return;
    if (looksSaid(text, isSurelySaid(node))) said.push(text);
  });
  return said;
}

const isElsewhere = (file: string): boolean =>
  Object.values(ELSEWHERE)
    .flat()
    .some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name));

const sources = (): readonly string[] =>
  readdirSync(DAEMON, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => relative('.', name));

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(DAEMON, file), 'utf8'), ts.ScriptTarget.Latest, true);

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.templateSpans.reduce((text, span, i) => `${text}{${i + 1}}${span.literal.text}`, node.head.text);
}
