import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadRequest, Fatal, isKnown } from '../core/errors.ts';
import { EXIT } from './exit-codes.ts';

/** What a small command-line tool is given. */
export interface ToolInput {
  readonly json: boolean;
  /** Arguments as written by the caller. */
  readonly names: readonly string[];
  /** The same, resolved against the folder the caller is in (npm runs scripts in the package's folder, and tells in INIT_CWD). */
  readonly paths: readonly string[];
}

/**
 * Runs a command that takes `--json` and some paths.
 * @returns its exit code
 * @throws BadRequest when the command line is wrong
 */
export async function runTool(
  args: readonly string[],
  { help, body }: { readonly help: string; readonly body: (input: ToolInput) => Promise<number> },
): Promise<number> {
  const { values, positionals: names } = parseToolArgs(args);
  if (values.help === true) {
    process.stdout.write(help);
    return EXIT.ok;
  }
  if (names.length === 0) throw new BadRequest('no file or folder given', 'Call it with --help.');
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return body({ json: values.json === true, names, paths: names.map((name) => resolve(from, name)) });
}

/** For a script of its own: known errors become a sentence on stderr and an exit code, as the `mooddj` command does it. */
export async function explained(run: Promise<number>): Promise<number> {
  try {
    return await run;
  } catch (error) {
    if (!isKnown(error)) throw error;
    const remedy = 'remedy' in error ? error.remedy : '';
    process.stderr.write(`${error.message}${remedy === '' ? '' : `\n  → ${remedy}`}\n`);
    return error instanceof BadRequest ? EXIT.usage : error instanceof Fatal ? EXIT.fatal : EXIT.problem;
  }
}

/** Turns a missing or unreadable file of the caller's into a sentence. */
export async function explainMissing<T>(dir: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadRequest(`${dir} holds JSON that cannot be read: ${error.message}.`);
    if (!(error instanceof Error) || !('code' in error) || !/^E(NOENT|NOTDIR|ACCES|ISDIR)$/.test(String(error.code)))
      throw error;
    throw new BadRequest(`${dir} cannot be read: ${error.message}.`);
  }
}

const parseToolArgs = (
  args: readonly string[],
): { values: { json?: boolean; help?: boolean }; positionals: string[] } =>
  parsed(() =>
    parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    }),
  );

/** What `parseArgs` refuses, in the words of the house. @throws BadRequest */
export function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new BadRequest(error instanceof Error ? error.message : String(error), 'Call it with --help.');
  }
}
