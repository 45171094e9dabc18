import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadRequest } from '../core/errors.ts';
import { collectDiagnostics } from '../diagnostics.ts';
import { EXIT } from './exit-codes.ts';
import { placesOf, reach, readSettings } from './running-box.ts';
import { parsed } from './tool.ts';

const HELP = `mooddj diagnostics [FILE] [--url URL]

Writes what helps somebody else to find a fault into FILE (default mooddj-diagnostics.json.gz): versions, machine, health, settings and the newest
lines of the log; no secret, no name, no song. Of a box that does not run: versions, machine and settings.
--url URL  where the box listens, when it is not the port of its settings file, or port 80
`;

export async function diagnostics(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    }),
  );
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  if (positionals.length > 1) throw new BadRequest('more than one file given', 'Call it with --help.');
  const name = positionals[0] ?? 'mooddj-diagnostics.json.gz';
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  const bytes = (await ofRunningBox(placesOf(values.url))) ?? ofSleepingBox();
  try {
    await writeFile(file, bytes, { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code === '' ? error : new BadRequest(`${file} cannot be written (${code})`, 'Choose another place.');
  }
  process.stdout.write(`${file}\n`);
  return EXIT.ok;
}

/** @returns null when none runs */
async function ofRunningBox(places: readonly string[]): Promise<Uint8Array | null> {
  for (const place of places) {
    const reply = await reach(new URL('/api/diagnostics', place));
    if (reply?.ok === true && reply.headers.get('content-type') === 'application/gzip') {
      return new Uint8Array(await reply.arrayBuffer());
    }
  }
  return null;
}

const ofSleepingBox = (): Uint8Array =>
  collectDiagnostics({ loaded: readSettings(), state: null, memory: null, tail: null, nowMs: Date.now() });
