import { constants, createWriteStream } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Value } from 'typebox/value';
import { BackupRow, Backups } from '../contract/http-keeping.ts';
import { BadRequest, NeedsOwner } from '../core/errors.ts';
import { drawKey } from '../keeper.ts';
import { openBackupShelf } from '../keeping/backups.ts';
import { openQuietStorage } from './quiet-storage.ts';
import { version } from '../version.ts';
import { EXIT } from './exit-codes.ts';
import { readPassphrase } from './passphrase.ts';
import { asJson, ask, jsonOf, placesOf, reach } from './running-box.ts';
import { parsed } from './tool.ts';

const HELP = `mooddj backup [FILE] [--json] [--url URL]

Makes a backup: all that the box knows, Spotify accounts included, in one file that only the passphrase opens. It lies on the box; with FILE, a copy goes there.
The first one asks for the passphrase, which nobody can find out again: write it down. Works while the box runs, and while it does not.
--json     {"name", "made", "kind", "bytes", "file"} on one line
--url URL  where the box listens, when it is not the port of its settings file, or port 80
The passphrase can also come from MOODDJ_BACKUP_PASSPHRASE, or through a pipe.
`;

const PROMPT = 'A passphrase for backups, ten characters or more';

export async function backup(args: readonly string[]): Promise<number> {
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
  if (positionals.length > 1) throw new BadRequest('more than one file given', 'Call it with --help.');
  const [name] = positionals;
  const file = name === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  const made = (await ofRunningBox(placesOf(values.url), file)) ?? (await ofSleepingBox(file));
  const where = file ?? `the box, as ${made.name}`;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ...made, file })}\n`
      : `${made.bytes} bytes, on ${where}\nKeep it elsewhere, too.\n`,
  );
  return EXIT.ok;
}

/** @returns null when none runs */
async function ofRunningBox(places: readonly string[], file: string | null): Promise<BackupRow | null> {
  for (const place of places) {
    const url = new URL('/api/backups', place);
    const shown = await jsonOf(await reach(url));
    if (!Value.Check(Backups, shown)) continue;
    if (!shown.passphraseSet) {
      await ask(new URL('/api/backups/passphrase', place), asJson('PUT', { passphrase: await readPassphrase(PROMPT) }));
    }
    const made = await ask(url, { method: 'POST' });
    if (!Value.Check(BackupRow, made)) throw new NeedsOwner(`${place} is no box that makes backups.`, 'Update it.');
    if (file !== null) await fetchTo(file, new URL(`/api/backups/${made.name}`, place));
    return made;
  }
  return null;
}

async function fetchTo(file: string, url: URL): Promise<void> {
  const reply = await reach(url);
  if (reply?.ok !== true || reply.body === null) {
    throw new NeedsOwner('The backup was made, and could not be fetched.', 'It lies on the box: try again.');
  }
  try {
    await pipeline(Readable.fromWeb(reply.body), createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
  } catch (error) {
    throw await explained(error, file);
  }
}

async function ofSleepingBox(file: string | null): Promise<BackupRow> {
  await using storage = openQuietStorage();
  const { backupKey: key, copier, adopter, swap } = storage.memory;
  const { stateDir } = storage;
  const shelf = openBackupShelf({ stateDir, key, copier, adopter, swap, drawKey, version, clock: Date.now });
  if (!shelf.shown().passphraseSet) await shelf.setPassphrase(await readPassphrase(PROMPT));
  const made = await shelf.make('made');
  try {
    if (file !== null) await copyFile(shelf.file(made.name) ?? '', file, constants.COPYFILE_EXCL);
  } catch (error) {
    throw await explained(error, file ?? '');
  }
  return made;
}

/** Half a file must not be taken for a backup; somebody else's stays. */
async function explained(error: unknown, file: string): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') return new BadRequest(`${file} is there already`, 'Choose another name.');
  await rm(file, { force: true });
  return code === '' ? error : new BadRequest(`${file} cannot be written (${code})`, 'Choose another place.');
}
