import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { silent } from '../../daemon/lib/log.ts';
import { openStorage } from '../../daemon/storage/storage.ts';
import { openVault } from '../../daemon/system/vault.ts';

/** A child process that only writes history until it is killed, and says each row that it was told is kept. */
const [dir = ''] = process.argv.slice(2);
const { history } = openStorage({
  dir,
  log: silent,
  realm: 'sandbox',
  openVault: () => openVault({ keys: [randomBytes(32)] }),
});

for (let row = 1; ; row++) {
  const title = `row ${row}`;
  history.startPlay({ startedMs: row, uri: `u${row}`, title, artist: 'a', reason: 'r', roomMood: 'happy' });
  history.addMood({ atMs: row, mood: 'happy', valence: 0.5, arousal: 0.5, confidence: 0.5, people: 1 });
  writeSync(1, `${row}\n`);
}
