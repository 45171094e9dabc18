import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { Value } from 'typebox/value';
import { WipeDone, WipeRequest, WIPES } from '../contract/http-keeping.ts';
import { BadRequest, NeedsOwner } from '../core/errors.ts';
import { drawKey } from '../keeper.ts';
import { openBackupShelf } from '../keeping/backups.ts';
import { openRestorer } from '../keeping/restore.ts';
import { openWiping } from '../keeping/wipe.ts';
import { version } from '../version.ts';
import { EXIT } from './exit-codes.ts';
import { openQuietStorage } from './quiet-storage.ts';
import { asJson, ask, placesOf, reach } from './running-box.ts';
import { parsed } from './tool.ts';

const HELP = `mooddj wipe WHAT [--backups] [--yes] [--json] [--url URL]

Makes the box forget, for good:
  history     which moods the room had and which songs played
  taste       likes and skips
  learnt      both, bans, and the library with all that is known of its songs: it is read anew
  everything  also accounts, phones, settings and backups: as on the first day
--backups  also the backups on the box, which hold what is wiped
--yes      without asking
--json     {"ok", "rows", "undoUntil", "backupsLeft", "reopens"} on one line
`;

export async function wipe(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        backups: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
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
  const request: unknown = { what: positionals[0], backups: values.backups };
  if (!Value.Check(WipeRequest, request) || positionals.length > 1) {
    throw new BadRequest('say what to wipe', `One of ${WIPES.join(', ')}.`);
  }
  if (!values.yes && !(await isSure(request))) return EXIT.problem;
  const done = (await ofRunningBox(placesOf(values.url), request)) ?? (await ofSleepingBox(request));
  const left = done.backupsLeft === 0 ? '' : `${done.backupsLeft} backups on the box still hold it (--backups).\n`;
  process.stdout.write(values.json ? `${JSON.stringify(done)}\n` : `Wiped: ${request.what}.\n${left}`);
  return EXIT.ok;
}

async function isSure({ what }: WipeRequest): Promise<boolean> {
  if (!process.stdin.isTTY) throw new BadRequest('this cannot be undone from here', 'Say so with --yes.');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(`Wipe ${what} for good? Type ${what} to do so: `);
  lines.close();
  return answer.trim() === what;
}

/** @returns null when none runs */
async function ofRunningBox(places: readonly string[], request: WipeRequest): Promise<WipeDone | null> {
  for (const place of places) {
    if ((await reach(new URL('/api/backups', place)))?.ok !== true) continue;
    const done = await ask(new URL('/api/wipe', place), asJson('POST', request));
    if (Value.Check(WipeDone, done)) return done;
    throw new NeedsOwner(`${place} is no box that wipes.`, 'Update it.');
  }
  return null;
}

async function ofSleepingBox(request: WipeRequest): Promise<WipeDone> {
  await using storage = openQuietStorage();
  const { backupKey: key, copier, adopter, swap, wiper } = storage.memory;
  const keeping = { stateDir: storage.stateDir, key, copier, adopter, swap, drawKey, version, clock: Date.now };
  const { uploadFile } = openRestorer(keeping);
  const forgetTaste = (): Promise<unknown> => Promise.resolve(storage.keepsakes.wipe('taste'));
  using wiping = openWiping({ wiper, shelf: openBackupShelf(keeping), uploadFile, forgetTaste, clock: Date.now });
  // Nobody is there a minute from now who could bring it back.
  return { ...(await wiping.wipe(request)), undoUntil: null };
}
