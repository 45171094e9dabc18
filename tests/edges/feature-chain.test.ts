import { expect, test } from 'vitest';
import { reconcile } from '../../daemon/core/features/reconcile.ts';
import { importFeatures } from '../../daemon/features/feature-file.ts';
import { ReccoBeats } from '../../daemon/features/reccobeats.ts';
import { SoundNet } from '../../daemon/features/soundnet.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openUnderstanding } from '../../daemon/pipeline/understand-songs.ts';
import { openSandbox } from '../../daemon/sandbox/open.ts';
import { Box } from '../pipeline/box.ts';
import { ACCOUNT, newFolder, openIn, putSongs, track } from './storage-rig.ts';

const MONTHLY = 40;

test('the whole chain, against both services: the cache, batches, one a second within the budget, the owner’s word', async () => {
  const box = new Box();
  const { store, clock, wait } = box.deps;
  await using sandbox = await openSandbox({ clock });
  const { world, faults, ledger } = sandbox;
  world.features.reccobeatsCoverage = 0.6;
  const { catalogue } = openIn(newFolder(), { clock });
  catalogue.reconcileBy(reconcile);
  putSongs(
    catalogue,
    'liked',
    world.songs.map(({ uri }) => track(uri)),
  );
  const stranger = 'spotify:track:nobodyknowsthisone0000';
  putSongs(catalogue, 'playlist:rain', [track(stranger)]);
  const lists = catalogue.lists(ACCOUNT);
  const rain = { id: 'rain', name: 'Rain', ownerName: 'Me', songs: 1, snapshot: '1', refusal: '' };
  lists.putPlaylists([rain], clock());
  lists.choosePlaylist('rain', { chosen: true, mood: 'sad' });

  const reccobeats = ReccoBeats.open({ url: sandbox.reccobeatsUrl, clock });
  const soundnet = SoundNet.open({
    ...{ url: sandbox.soundnetUrl, calls: catalogue.features, clock, monthlyCalls: MONTHLY },
    key: () => world.features.soundnetKey,
  });
  const understanding = openUnderstanding({
    ...{ store, clock, wait, log: silent, catalogue, features: catalogue.features, providers: [reccobeats, soundnet] },
  });
  // One fails at the start, the other now and then.
  faults.once({ service: 'reccobeats', status: 503 }, { service: 'soundnet', status: 503 });
  const stop = new AbortController();
  const running = understanding.run(stop.signal, () => undefined);
  const settled = (): boolean =>
    catalogue.features.calls('soundnet', '2026-11') >= MONTHLY && understanding.sources()[0]?.state === 'done';
  // Real answers over loopback, and time that moves only while nobody waits for one.
  for (let i = 0; i < 4000 && !settled(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await box.time.advance(250);
  }
  stop.abort();
  // What was being asked for is broken off.
  await running.catch((error: unknown) => expect(error).toMatchObject({ name: 'AbortError' }));

  const known = catalogue.features.known();
  const share = (known['reccobeats'] ?? 0) / world.songs.length;
  expect(share).toBeGreaterThan(0.5);
  expect(share).toBeLessThan(0.7);
  expect(ledger.calls('reccobeats')).toBeLessThanOrEqual(Math.ceil((world.songs.length + 1) / 30) + 1);
  expect(ledger.calls('soundnet')).toBe(MONTHLY);
  expect(known['soundnet']).toBeGreaterThan(MONTHLY / 2);
  const [first, second] = understanding.sources();
  expect(first).toMatchObject({ state: 'done' });
  expect(second).toMatchObject({ state: 'spent', usage: { calls: MONTHLY, limit: MONTHLY } });
  expect(box.state.dj.understood).toBe(catalogue.counts().understood);

  // A song that no service knows has the place that the owner's playlist gives it, until the owner says more.
  expect(catalogue.track(stranger)?.features).toMatchObject({ source: 'owner-tag', sources: ['owner-tag'] });
  const csv = `uri,valence,energy,tempo\n${stranger},0.9,0.8,140\n`;
  await importFeatures(csv, { features: catalogue.features, nowMs: clock() });
  expect(catalogue.track(stranger)?.features).toMatchObject({ valence: 0.9, source: 'owner-file' });

  // What was learnt is for good: the same songs are not asked for again.
  const calls = ledger.calls('reccobeats');
  const again = openUnderstanding({
    ...{ store, clock, wait, log: silent, catalogue, features: catalogue.features, providers: [reccobeats] },
  });
  const over = new AbortController();
  const looking = again.run(over.signal, () => undefined);
  await box.time.advance(60_000);
  over.abort();
  await looking;
  expect(ledger.calls('reccobeats')).toBe(calls);
});
