import { mkdirSync, openAsBlob } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Value } from 'typebox/value';
import { Backups, Restoring } from '../contract/http-keeping.ts';
import { BadRequest, NeedsOwner } from '../core/errors.ts';
import { openRestorer } from '../keeping/restore.ts';
import { silent } from '../lib/log.ts';
import { openNextMemory } from '../storage/box-memory.ts';
import { lockFolder } from '../storage/lock.ts';
import { EXIT } from './exit-codes.ts';
import { readPassphrase } from './passphrase.ts';
import { asJson, ask, jsonOf, placesOf, reach, readSettings } from './running-box.ts';
import { explainMissing, parsed } from './tool.ts';

const HELP = `mooddj restore FILE [--json] [--url URL]

Puts a backup in place of all that the box knows. It is opened and checked whole before anything is touched; a running box then starts anew
with it, one that does not run takes it up at its next start. If what was restored does not start, the former state comes back by itself.
--json     {"ok", "made", "version"} on one line
--url URL  where the box listens, when it is not the port of its settings file, or port 80
The passphrase is asked for; it can also come from MOODDJ_BACKUP_PASSPHRASE, or through a pipe.
`;

export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new BadRequest('give one file', 'Call it with --help.');
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  const blob = await explainMissing(file, () => openAsBlob(file));
  const places = placesOf(values.url);
  const passphrase = await readPassphrase('The passphrase of the backup');
  const inRunning = await intoRunningBox(places, blob, passphrase);
  const done = inRunning ?? (await intoSleepingBox(file, passphrase));
  const next = inRunning === null ? 'The next start takes it up.' : 'The box starts anew with it.';
  process.stdout.write(values.json ? `${JSON.stringify(done)}\n` : `The backup of ${done.made} is in place. ${next}\n`);
  return EXIT.ok;
}

/** @returns null when none runs */
async function intoRunningBox(places: readonly string[], file: Blob, passphrase: string): Promise<Restoring | null> {
  for (const place of places) {
    if (!Value.Check(Backups, await jsonOf(await reach(new URL('/api/backups', place))))) continue;
    await ask(new URL('/api/restore/file', place), {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    const done = await ask(new URL('/api/restore', place), asJson('POST', { passphrase }));
    if (Value.Check(Restoring, done)) return done;
    throw new NeedsOwner(`${place} is no box that restores backups.`, 'Update it.');
  }
  return null;
}

/** Without opening the database that is there: its damage may be the reason. */
async function intoSleepingBox(file: string, passphrase: string): Promise<Restoring> {
  const { stateDir } = readSettings().config;
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(join(stateDir, 'mooddj.lock'));
  try {
    const restorer = openRestorer({ stateDir, ...openNextMemory({ dir: stateDir, log: silent }) });
    const { made, version } = await restorer.restore(file, passphrase);
    return { ok: true, made, version };
  } finally {
    unlock();
  }
}
