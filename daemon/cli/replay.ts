import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadRequest } from '../core/errors.ts';
import { parsed } from './tool.ts';
import { EXIT } from './exit-codes.ts';
import { replayEvening, type Decision } from './replay-evening.ts';
import { readEvening, readSongs, type Song } from './replay-lines.ts';

const HELP = `mooddj replay [--json] [--seed N] FILE

Plays a recorded evening (JSONL) in milliseconds and prints what the DJ decides, and why.
--json    one decision a line, as JSON
--seed N  another evening of the same kind: which of several fitting songs is drawn (default 1)
`;

/** Files are resolved against the caller's directory, which npm hides behind its own. */
const callerDir = (): string => process.env['INIT_CWD'] ?? process.cwd();

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new BadRequest(`${path} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

export async function replay(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const [file] = positionals;
  const seed = Number(values.seed);
  if (file === undefined || positionals.length > 1) throw new BadRequest('name one FILE', 'mooddj replay --help');
  if (!Number.isInteger(seed) || seed < 0)
    throw new BadRequest('--seed must be a whole number', 'mooddj replay --help');
  for (const decision of await replayFile(resolve(callerDir(), file), seed)) {
    process.stdout.write(values.json ? `${JSON.stringify(decision)}\n` : line(decision));
  }
  return EXIT.ok;
}

export async function replayFile(path: string, seed: number): Promise<readonly Decision[]> {
  const lines = readEvening(await read(path), basename(path));
  const tracks: Song[] = [];
  for (const { file } of lines.filter((entry) => entry.kind === 'library')) {
    tracks.push(...readSongs(await read(resolve(dirname(path), file)), file));
  }
  return replayEvening({ lines, tracks, seed }).decisions;
}

function line({ atMs, kind, title, artist, reason }: Decision): string {
  const time = new Date(atMs).toISOString().slice(11, 19);
  return `${time}  ${kind === 'play' ? 'play ' : 'queue'}  ${title}, ${artist}\n                 ${reason}\n`;
}
