import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BadRequest, NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { analysisOf } from '../../daemon/features/soundnet-analysis.ts';
import { SoundNet } from '../../daemon/features/soundnet.ts';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { ManualTime } from '../fakes/player-time.ts';
import { newFolder, openIn } from './storage-rig.ts';

const { signal } = new AbortController();

interface Rig extends AsyncDisposable {
  readonly time: ManualTime;
  readonly sandbox: Sandbox;
  readonly soundnet: SoundNet;
  key: string;
}

async function openRig(monthlyCalls = 500): Promise<Rig> {
  const time = new ManualTime();
  const sandbox = await openSandbox({ clock: time.now });
  const { catalogue } = openIn(newFolder());
  const rig: Rig = {
    ...{ time, sandbox, key: sandbox.world.features.soundnetKey },
    soundnet: SoundNet.open({
      ...{ url: sandbox.soundnetUrl, calls: catalogue.features, clock: time.now, monthlyCalls },
      key: () => rig.key,
    }),
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  };
  return rig;
}

test('one song a call, in our scales; a song it does not know is absent', async () => {
  await using rig = await openRig();
  const { songs, features } = rig.sandbox.world;
  const known = songs.find((song) => features.soundnetKnows(song))!;
  const unknown = songs.find((song) => !features.soundnetKnows(song))!;
  const found = await rig.soundnet.features([known.uri], signal);
  expect(found.get(known.uri)).toMatchObject({
    ...{ source: 'soundnet', key: known.features.key, mode: known.features.mode, fetchedMs: rig.time.now() },
    valence: Math.round(known.features.valence * 100) / 100,
    loudnessDb: Math.round(known.features.loudness),
  });
  await rig.time.advance(1000);
  expect((await rig.soundnet.features([unknown.uri], signal)).size).toBe(0);
  expect(rig.soundnet.usage(rig.time.now())).toEqual({ calls: 2, limit: 500 });
});

test('without a key it is off, with a refused one it needs the owner, and calls are counted over a restart', async () => {
  await using rig = await openRig(2);
  const uris = [rig.sandbox.world.songs[0]!.uri];
  expect(rig.soundnet.readiness(rig.time.now()).ready).toBe(true);
  rig.key = 'another';
  await expect(rig.soundnet.features(uris, signal)).rejects.toBeInstanceOf(NeedsOwner);
  await rig.soundnet.features(uris, signal).catch(() => undefined);
  const spent = rig.soundnet.readiness(rig.time.now());
  expect(spent).toMatchObject({ ready: false, state: 'spent', untilMs: Date.UTC(2026, 11, 1) });
  expect(rig.soundnet.readiness(Date.UTC(2026, 11, 1)).ready).toBe(true);
  rig.key = '';
  expect(rig.soundnet.readiness(rig.time.now())).toMatchObject({ ready: false, state: 'off' });
});

test('a busy, broken or used-up service is for later', async () => {
  await using rig = await openRig();
  const uris = [rig.sandbox.world.songs[0]!.uri];
  rig.sandbox.faults.once(
    { service: 'soundnet', status: 503 },
    { service: 'soundnet', status: 429, retryAfterSeconds: 7 },
  );
  await expect(rig.soundnet.features(uris, signal)).rejects.toBeInstanceOf(Retry);
  await expect(rig.soundnet.features(uris, signal)).rejects.toMatchObject({ afterMs: 7000 });
  rig.sandbox.world.features.soundnetUsed = 1e6;
  await expect(rig.soundnet.features(uris, signal)).rejects.toMatchObject({ afterMs: 6 * 3600_000 });
});

test('a key is tried before it is kept', async () => {
  await using rig = await openRig();
  await expect(rig.soundnet.check('not this one', signal)).rejects.toBeInstanceOf(BadRequest);
  await rig.soundnet.check(rig.sandbox.world.features.soundnetKey, signal);
  rig.sandbox.faults.once({ service: 'soundnet', status: 500 });
  await expect(rig.soundnet.check('who knows', signal)).rejects.toBeInstanceOf(Retry);
});

describe('an analysis', () => {
  const whole = { tempo: 120, energy: 50, happiness: 60, danceability: 70, acousticness: 10 };
  const of = { source: 'soundnet', fetchedMs: 1 };

  test.each([
    [
      { key: 'Db', mode: 'minor', loudness: '-5 dB' },
      { key: 1, mode: 0, loudnessDb: -5 },
    ],
    [
      { key: 'A♯', mode: 'Major', loudness: -7.5 },
      { key: 10, mode: 1, loudnessDb: -7.5 },
    ],
    [
      { key: 'B', mode: 1, liveness: 12 },
      { key: 11, mode: 1, liveness: 0.12 },
    ],
  ])('reads %o', (more, expected) => {
    expect(analysisOf({ ...whole, ...more }, of)).toMatchObject({ valence: 0.6, energy: 0.5, ...expected });
  });

  test('leaves out what makes no sense, and is none without what matters', () => {
    const odd = analysisOf({ ...whole, key: 'H', mode: 'dorian', loudness: 'loud', liveness: 300 }, of);
    for (const name of ['key', 'mode', 'loudnessDb', 'liveness']) expect(odd).not.toHaveProperty(name);
    expect(analysisOf({ ...whole, happiness: undefined }, of)).toBeNull();
    expect(analysisOf({ ...whole, energy: 140 }, of)).toBeNull();
  });
});

test('the key lies sealed, and not at all once it is forgotten', async () => {
  const dir = newFolder();
  const storage = openIn(dir);
  storage.providerKeys.write('soundnet', 'a-very-secret-key');
  expect(storage.providerKeys.read('soundnet')).toBe('a-very-secret-key');
  await storage[Symbol.asyncDispose]();
  expect(readFileSync(storage.file).includes('a-very-secret-key')).toBe(false);
  const again = openIn(dir);
  expect(again.providerKeys.read('soundnet')).toBe('a-very-secret-key');
  again.providerKeys.write('soundnet', '');
  expect(again.providerKeys.read('soundnet')).toBe('');
});
