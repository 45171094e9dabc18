import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../daemon/sandbox/faults.ts';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import type { Box } from './box.ts';
import { command, pairedBox } from './paired-box.ts';

const MINUTE_MS = 60_000;
const TOKEN = 'POST /api/token';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-bad-days-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** What the stand-in's speaker plays now, whether or not the box can see it. */
const heard = ({ player }: Sandbox): string | null =>
  player.now().isPlaying ? (player.now().song?.uri ?? null) : null;
/** Without eyes the DJ keeps its course: what is sent ahead stays as it is. */
const BLIND = { MOODDJ_VISION: 'external' };

/** One box, in the middle of an evening; the days of a bad week come one after another. Spotify’s time can be turned on. */
describe('a box on a bad day of Spotify’s', () => {
  let aheadMs = 0;
  let spotify: Sandbox;
  let box: Box;
  const calls = (): number => spotify.ledger.calls('api');
  const ends: (() => void)[] = [];
  /** Ends with the day at the latest, also a day that fails. */
  const lasting = (fault: Fault): (() => void) => {
    const end = spotify.faults.lasting(fault);
    ends.push(end);
    return end;
  };
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    spotify.faults.quotaUsedUp = false;
  });

  beforeAll(async () => {
    spotify = await openSandbox({ clock: () => Date.now() + aheadMs });
    box = await pairedBox({ dir, name: 'bad-days', sandbox: spotify, env: BLIND });
    await box.until(
      'an evening',
      (s) => s.playback.state === 'playing' && s.library.state === 'idle' && s.dj.tracks > 300,
    );
  });
  afterAll(async () => {
    await box[Symbol.asyncDispose]();
    await spotify[Symbol.asyncDispose]();
  });

  it('waits as long as a 429 says, and lets nobody call meanwhile', async () => {
    const end = lasting({ service: 'api', status: 429, retryAfterSeconds: 2 });
    const before = calls();
    const first = await command(box, { command: 'skip' });
    expect(first.status).toBe(503);
    const waitSeconds = Number(first.headers.get('retry-after'));
    expect(waitSeconds).toBeGreaterThanOrEqual(1);
    expect(waitSeconds).toBeLessThanOrEqual(2);
    expect(await first.text()).toContain('slow down');
    end();
    // Spotify would answer again, but it has asked for silence.
    expect((await command(box, { command: 'skip' })).status).toBe(503);
    expect(calls()).toBe(before + 1);
    expect(heard(spotify)).not.toBeNull();

    // As a well-bred caller comes back.
    const { promise, resolve } = Promise.withResolvers<undefined>();
    setTimeout(() => resolve(undefined), waitSeconds * 1000);
    await promise;
    expect((await command(box, { command: 'skip' })).status).toBe(200);
    await box.until('the next song', (s) => s.playback.state === 'playing' && s.playback.track?.uri === heard(spotify));
  });

  it('plays from song to song through an outage, says that it cannot look, and is well by itself when that is over', async () => {
    const [second] = spotify.player.upcoming();
    const { song } = spotify.player.now();
    spotify.player.seek(song!.durationMs - 9000);
    // Whoever touches the volume makes the box look, and so it knows how far the song is.
    await command(box, { command: 'volume', percent: 41 });
    await box.until(
      'a look',
      (s) => s.playback.track?.uri === song?.uri && s.playback.positionMs > song!.durationMs - 9000,
    );
    // It takes this to be a person at the box, and wants to look once more.
    await command(box, { command: 'volume', percent: 42 });
    const answered = calls();
    const end = lasting({ service: 'api', status: 503 });
    const blind = await box.until('word of the outage', (s) => s.health.player.state === 'degraded');
    expect(blind.health.player.message).toContain('was sent, not seen');
    expect(blind.health.player.remedy).toContain('music goes on');
    const next = await box.until('the next song', (s) => s.playback.track?.uri === second!.uri);
    expect(heard(spotify)).toBe(second!.uri);
    expect(next.playback.state).toBe('playing');
    expect(next.playback.chosenAt).not.toBeNull();

    // What cannot be done is said to whoever asks, and it does not hammer at the door.
    for (let n = 0; n < 20; n++) expect((await command(box, { command: 'skip' })).status).toBe(503);
    expect(calls()).toBeLessThan(answered + 8);
    end();
    await box.until('health', (s) => s.health.player.state === 'ok' && s.health.calls.state === 'ok');
    expect(heard(spotify)).toBe(second!.uri);
  });

  it('keeps its tokens when they cannot be renewed, and needs nobody when they can again', async () => {
    const { ledger } = spotify;
    const renewals = (): number => ledger.entries.filter((e) => e.operation === TOKEN && e.status === 200).length;
    const before = renewals();
    const playing = heard(spotify);
    const over = [
      lasting({ service: 'api', status: 401, message: 'The access token expired' }),
      lasting({ operation: TOKEN, status: 502 }),
    ];
    expect((await command(box, { command: 'volume', percent: 43 })).status).toBe(503);
    const { account } = await box.state();
    expect(account.state).toBe('paired');
    expect(heard(spotify)).toBe(playing);
    for (const end of over) end();
    await box.until('a sign-in that works', (s) => s.health.account.state === 'ok');
    for (;;) {
      const reply = await command(box, { command: 'volume', percent: 44 });
      if (reply.status === 200) break;
      expect(reply.status).toBe(503);
      const { promise, resolve } = Promise.withResolvers<undefined>();
      setTimeout(() => resolve(undefined), Number(reply.headers.get('retry-after')) * 1000);
      await promise;
    }
    expect(renewals()).toBe(before + 1);
    expect((await box.state()).account.state).toBe('paired');
    expect(spotify.player.volumePercent).toBe(44);
  });

  it('plays on for half an hour when the day’s quota is used up, says so, and takes the music up again where it then is', async () => {
    spotify.faults.quotaUsedUp = true;
    spotify.faults.quotaSeconds = 4;
    const sent = spotify.player.upcoming().map(({ uri }) => uri);
    const refused = await command(box, { command: 'volume', percent: 45 });
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain('daily quota');
    const short = await box.until('word of the quota', (s) => s.calls.level === 'quota');
    expect(short.health.calls).toMatchObject({
      state: 'degraded',
      message: expect.stringContaining('quota') as string,
      remedy: expect.stringContaining('music goes on') as string,
    });
    expect(short.playback.state).toBe('playing');
    const asked = calls();

    // Half an hour passes at Spotify: songs that were sent ahead play, one after the other.
    const songsBefore = spotify.player.heard().length;
    aheadMs += 30 * MINUTE_MS;
    const now = heard(spotify);
    expect(sent.indexOf(now ?? '')).toBeGreaterThanOrEqual(5);
    expect(spotify.player.heard().length - songsBefore).toBeGreaterThanOrEqual(6);
    expect((await command(box, { command: 'skip' })).status).toBe(503);
    expect(calls()).toBe(asked);

    spotify.faults.quotaUsedUp = false;
    await box.until('calls again', (s) => s.calls.level !== 'quota');
    await command(box, { command: 'volume', percent: 46 });
    const back = await box.until('the song that plays', (s) => s.playback.track?.uri === now);
    // The DJ knows its own songs, whichever of them it finds.
    expect(back.playback).toMatchObject({ state: 'playing', chosenAt: expect.any(String) as string });
    expect(back.dj.steppedBackSince).toBeNull();
    await box.until('health', (s) => s.health.player.state === 'ok');
    expect((await command(box, { command: 'skip' })).status).toBe(200);
  });
});
