import { expect, test } from 'vitest';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { ManualTime } from '../fakes/player-time.ts';

const HOST = { 'x-rapidapi-host': 'track-analysis.p.rapidapi.com' };

async function ask(
  sandbox: Sandbox,
  path: string,
  key?: string,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const headers = key === undefined ? HOST : { ...HOST, 'x-rapidapi-key': key };
  const reply = await fetch(`${sandbox.soundnetUrl}${path}`, { headers });
  return { status: reply.status, json: (await reply.json()) as Record<string, unknown> };
}

test('SoundNet answers one song a call, in its own measures', async () => {
  const time = new ManualTime();
  await using sandbox = await openSandbox({ clock: time.now });
  const { features, songs } = sandbox.world;
  const song = songs.find((one) => features.soundnetKnows(one) && one.features.mode === 0)!;
  const { status, json } = await ask(sandbox, `/pktx/spotify/${song.id}`, features.soundnetKey);
  expect(status).toBe(200);
  expect(json).toMatchObject({
    id: song.id,
    mode: 'minor',
    happiness: Math.round(song.features.valence * 100),
    tempo: Math.round(song.features.tempo),
    loudness: expect.stringMatching(/^-?\d+ dB$/) as string,
    duration: expect.stringMatching(/^\d:\d\d$/) as string,
    camelot: expect.stringMatching(/^\d{1,2}A$/) as string,
  });
  await time.advance(1000);
  const query = new URLSearchParams({ song: song.title, artist: song.album.artist.name }).toString();
  expect((await ask(sandbox, `/pktx/analysis?${query}`, features.soundnetKey)).json).toEqual(json);
});

test('SoundNet wants a key, a pace, and a plan that is not used up; and it does not know every song', async () => {
  const time = new ManualTime();
  await using sandbox = await openSandbox({ clock: time.now });
  const { features, songs } = sandbox.world;
  const unknown = songs.find((one) => !features.soundnetKnows(one))!;
  const path = `/pktx/spotify/${unknown.id}`;
  expect((await ask(sandbox, path)).status).toBe(401);
  expect((await ask(sandbox, path, 'another')).status).toBe(403);
  expect((await ask(sandbox, path, features.soundnetKey)).status).toBe(404);
  expect((await ask(sandbox, path, features.soundnetKey)).status).toBe(429);
  await time.advance(1000);
  sandbox.faults.once({ service: 'soundnet', status: 503 });
  expect((await ask(sandbox, path, features.soundnetKey)).status).toBe(503);
  features.soundnetUsed = features.soundnetMonthly;
  const used = await ask(sandbox, path, features.soundnetKey);
  expect(used).toMatchObject({ status: 429, json: { message: expect.stringContaining('MONTHLY') as string } });
  expect(sandbox.ledger.calls('soundnet')).toBe(6);
});

test('how many songs each of the two knows can be set, and is the same each time', async () => {
  await using sandbox = await openSandbox();
  const { features, songs } = sandbox.world;
  features.reccobeatsCoverage = 0.6;
  features.soundnetCoverage = 0.5;
  features.soundnetHalves = 0.25;
  const share = (knows: (song: (typeof songs)[number]) => boolean): number => songs.filter(knows).length / songs.length;
  expect(share((song) => features.reccobeatsKnows(song))).toBeCloseTo(0.6, 1);
  expect(share((song) => features.soundnetKnows(song))).toBeCloseTo(0.5, 1);
  expect(share((song) => features.soundnetTempo(song) < 0.6 * song.features.tempo)).toBeCloseTo(0.25, 1);
  const ids = songs.slice(0, 40).map((song) => song.id);
  const reply = await fetch(`${sandbox.reccobeatsUrl}/audio-features?ids=${ids.join(',')}`);
  const { content } = (await reply.json()) as { content: unknown[] };
  expect(content).toHaveLength(songs.slice(0, 40).filter((song) => features.reccobeatsKnows(song)).length);
});
