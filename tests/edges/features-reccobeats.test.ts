import { expect, test } from 'vitest';
import { Retry } from '../../daemon/core/errors.ts';
import { ReccoBeats } from '../../daemon/features/reccobeats.ts';
import { openSandbox } from '../../daemon/sandbox/open.ts';

const OPERATION = 'GET /v1/audio-features';
const { signal } = new AbortController();

test('features are joined on the link, and unknown songs are absent', async () => {
  await using sandbox = await openSandbox();
  const songs = sandbox.world.songs.slice(0, 29);
  const found = await ReccoBeats.open({ url: sandbox.reccobeatsUrl, clock: Date.now }).features(
    [...songs.map((song) => song.uri), 'spotify:track:nobodyknowsthisone00000'],
    signal,
  );
  expect([...found.keys()].sort()).toEqual(
    songs
      .filter((song) => song.featuresKnown)
      .map((song) => song.uri)
      .sort(),
  );
  const known = songs.find((song) => song.featuresKnown);
  expect(found.get(known?.uri ?? '')).toMatchObject({
    valence: known?.features.valence,
    energy: known?.features.energy,
    tempoBpm: known?.features.tempo,
    key: known?.features.key,
    mode: known?.features.mode,
    loudnessDb: known?.features.loudness,
    source: 'reccobeats',
  });
  expect(sandbox.ledger.count(OPERATION)).toBe(1);
});

test('a busy or broken service is for later', async () => {
  await using sandbox = await openSandbox();
  const provider = ReccoBeats.open({ url: sandbox.reccobeatsUrl, clock: Date.now });
  const uris = sandbox.world.songs.slice(0, 2).map((song) => song.uri);
  sandbox.faults.once(
    { operation: OPERATION, status: 429, retryAfterSeconds: 4 },
    { operation: OPERATION, status: 500 },
  );
  await expect(provider.features(uris, signal)).rejects.toMatchObject({ name: 'Retry', afterMs: 4000 });
  await expect(provider.features(uris, signal)).rejects.toBeInstanceOf(Retry);
  expect((await provider.features(uris, signal)).size).toBeGreaterThan(0);
});

test('nobody listening is for later, and leaving is not a failure', async () => {
  const provider = ReccoBeats.open({ url: 'http://127.0.0.1:9/v1', clock: Date.now });
  await expect(provider.features(['spotify:track:a'], signal)).rejects.toBeInstanceOf(Retry);
  await expect(provider.features(['spotify:track:a'], AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
});
