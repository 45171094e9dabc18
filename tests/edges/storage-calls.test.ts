import { describe, expect, it } from 'vitest';
import { newFolder, openIn } from './storage-rig.ts';

const MINUTE_MS = 60_000;
const T0 = Date.UTC(2026, 10, 23, 20);
const playback = (minute: number, calls: number) =>
  ({ minuteMs: T0 + minute * MINUTE_MS, purpose: 'playback', calls }) as const;

describe('the ledger of calls', () => {
  it('adds up a minute by purpose, and is there after a restart', async () => {
    const dir = newFolder();
    {
      await using storage = openIn(dir);
      const ledger = storage.calls('my-app');
      ledger.add([playback(0, 1), { ...playback(0, 1), purpose: 'library' }], 0);
      ledger.add([playback(0, 2), playback(1, 1)], 0);
      ledger.putQuota({ noticedMs: T0, untilMs: T0 + 48_925_000, used: 812 });
    }
    const ledger = openIn(dir).calls('my-app');
    expect(ledger.counts()).toEqual([{ ...playback(0, 1), purpose: 'library' }, playback(0, 3), playback(1, 1)]);
    expect(ledger.quota()).toEqual({ noticedMs: T0, untilMs: T0 + 48_925_000, used: 812 });
    ledger.putQuota(null);
    expect(ledger.quota()).toBeNull();
  });

  it('counts each app for itself, since Spotify does', () => {
    const storage = openIn(newFolder());
    storage.calls('one').add([playback(0, 5)], 0);
    storage.calls('one').putQuota({ noticedMs: T0, untilMs: T0 + 1, used: 5 });
    expect(storage.calls('other').counts()).toEqual([]);
    expect(storage.calls('other').quota()).toBeNull();
    storage.calls('other').replace([playback(3, 2)]);
    expect(storage.calls('one').counts()).toEqual([playback(0, 5)]);
  });

  it('forgets what is older than asked, and can be replaced as a whole', () => {
    const ledger = openIn(newFolder()).calls('my-app');
    ledger.add([playback(0, 1), playback(9, 1)], 0);
    ledger.add([playback(10, 1)], T0 + 5 * MINUTE_MS);
    expect(ledger.counts()).toEqual([playback(9, 1), playback(10, 1)]);
    ledger.replace([playback(2, 7)]);
    expect(ledger.counts()).toEqual([playback(2, 7)]);
  });
});
