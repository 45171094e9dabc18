import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadRequest, isKnown } from '../../core/errors.ts';

/** What a small command-line tool is given. */
export interface ToolInput {
  readonly json: boolean;
  /** Arguments as written by the caller. */
  readonly names: readonly string[];
  /** The same, resolved against the folder the caller is in (npm runs scripts in the package's folder, and tells in INIT_CWD). */
  readonly paths: readonly string[];
}

/**
 * Runs a tool that takes `--json` and some paths. It returns its exit code; known errors become one sentence on stderr and code 1,
 * wrong usage code 2.
 */
export async function runTool(help: string, body: (input: ToolInput) => Promise<number>): Promise<void> {
  try {
    const { values, positionals: names } = parseToolArgs();
    if (values.help === true) {
      process.stdout.write(help);
      return;
    }
    if (names.length === 0) throw new BadRequest('no file or folder given', 'Call it with --help.');
    const from = process.env['INIT_CWD'] ?? process.cwd();
    process.exitCode = await body({
      json: values.json === true,
      names,
      paths: names.map((name) => resolve(from, name)),
    });
  } catch (error) {
    if (!isKnown(error)) throw error;
    const remedy = 'remedy' in error ? error.remedy : '';
    process.stderr.write(`${error.message}${remedy === '' ? '' : ` ${remedy}`}\n`);
    process.exitCode = error instanceof BadRequest ? 2 : 1;
  }
}

/** Turns a missing file of the caller's into a sentence. */
export async function explainMissing<T>(dir: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !/^E(NOENT|NOTDIR|ACCES|ISDIR)$/.test(String(error.code)))
      throw error;
    throw new BadRequest(`${dir} cannot be read: ${error.message}.`);
  }
}

function parseToolArgs(): { values: { json?: boolean; help?: boolean }; positionals: string[] } {
  try {
    return parseArgs({
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new BadRequest(error instanceof Error ? error.message : String(error));
  }
}
