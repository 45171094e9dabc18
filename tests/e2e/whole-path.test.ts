import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoxState } from '../../daemon/contract/state.ts';
import { childrenOf, isAlive, startBox, waitFor, type Box } from './box.ts';

/** The built-in path with nothing replaced: demo camera, real models, sandbox Spotify over HTTP, embedded broker, SQLite. */
describe('the whole path, from photographs to music', () => {
  let box: Box;
  beforeAll(async () => {
    box = await startBox();
  });
  afterAll(() => box[Symbol.asyncDispose]());

  it('sees a face, reads a mood, and plays a song with a reason', async () => {
    const state = await box.until(
      'a face, a mood and a song',
      (s) => s.faces.length > 0 && s.room.people > 0 && s.playback.state === 'playing' && s.playback.track !== null,
    );
    expect(Value.Errors(BoxState, state)).toEqual([]);
    expect(state.faces[0]!.confidence).toBeGreaterThan(0);
    expect(state.room.confidence).toBeGreaterThan(0);
    expect(state.playback.reason).toMatch(/\w+ \w+/);
    expect(state.box.sandbox).toBe(true);
    // Music does not wait for it: what songs are like is learnt while the first one plays.
    await box.until('songs understood', (s) => s.dj.understood > 200);
  });

  it('serves the cover of what plays', async () => {
    const { playback } = await box.until('a song', (s) => s.playback.track !== null);
    const cover = await fetch(new URL(playback.track!.coverUrl, box.url));
    expect(cover.status).toBe(200);
    expect(cover.headers.get('content-type')).toMatch(/^image\//);
  });

  it('goes on playing while vision is killed, and sees again by itself', async () => {
    await box.until('a face', (s) => s.faces.length > 0);
    const [vision] = childrenOf(box.child.pid!);
    const before = (await box.state()).playback;
    process.kill(vision!, 'SIGKILL');
    await box.until('vision down', (s) => s.health.vision.state !== 'ok', 5000);
    const back = await box.until('vision back', (s) => s.health.vision.state === 'ok', 10_000);
    expect(back.playback).toMatchObject({ state: 'playing', track: { uri: before.track!.uri } });
    expect(childrenOf(box.child.pid!)).not.toContain(vision);
    await box.until('a face again', (s) => s.faces.length > 0);
  });

  it('obeys a phone: skip, pause, play, camera off and on', async () => {
    const send = async (command: object): Promise<number> =>
      (
        await fetch(`${box.url}api/commands`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(command),
        })
      ).status;
    const { playback } = await box.state();
    expect(await send({ command: 'skip' })).toBe(200);
    await box.until('another song', (s) => s.playback.track !== null && s.playback.track.uri !== playback.track!.uri);
    expect(await send({ command: 'pause' })).toBe(200);
    await box.until('a pause', (s) => s.playback.state === 'paused');
    expect(await send({ command: 'play' })).toBe(200);
    await box.until('music', (s) => s.playback.state === 'playing');
    expect(await send({ command: 'camera', on: false })).toBe(200);
    await box.until(
      'no faces and an off camera',
      (s) => !s.camera.on && s.health.camera.state === 'off' && s.faces.length === 0,
    );
    expect(await send({ command: 'camera', on: true })).toBe(200);
    await box.until('faces again', (s) => s.camera.on && s.faces.length > 0);
    expect(await send({ command: 'dance' })).toBe(400);
  });
});

describe('ending', () => {
  it('ends everything on Ctrl-C within 3 s, and leaves no process over', async () => {
    await using box = await startBox();
    await box.until('vision', (s) => s.health.vision.state === 'ok');
    const all = [box.child.pid!, ...childrenOf(box.child.pid!)];
    expect(all.length).toBeGreaterThan(1);
    const startedMs = performance.now();
    process.kill(-box.child.pid!, 'SIGINT');
    await waitFor('every process to end', () => !all.some(isAlive));
    expect(performance.now() - startedMs).toBeLessThan(3000);
    expect(await box.ended).toBe(0);
  });

  it('ends cleanly when one Ctrl-C comes twice, as it does through npm', async () => {
    await using box = await startBox();
    box.child.kill('SIGINT');
    // Apart, or the kernel makes one of the two.
    await new Promise((resolve) => setTimeout(resolve, 20));
    box.child.kill('SIGINT');
    expect(await box.ended).toBe(0);
  });

  it('takes the vision process along when the daemon is killed', async () => {
    await using box = await startBox();
    await box.until('vision', (s) => s.health.vision.state === 'ok');
    const children = childrenOf(box.child.pid!);
    await box.stop('SIGKILL');
    await waitFor('the vision process to end', () => !children.some(isAlive));
  });

  it('keeps the history of a daemon that was killed, and goes on from it', async () => {
    await using first = await startBox();
    const { playback } = await first.until(
      'a song',
      (s) => s.playback.state === 'playing' && s.playback.track !== null,
    );
    await first.until('a mood', (s) => s.room.people > 0);
    const plays = async (url: string): Promise<{ title: string; ended: string | null }[]> =>
      (
        (await (await fetch(`${url}api/history/plays?limit=50`)).json()) as {
          plays: { title: string; ended: string | null }[];
        }
      ).plays;
    const before = await plays(first.url);
    expect(before.map((p) => p.title)).toContain(playback.track!.title);
    await first.stop('SIGKILL');

    await using second = await startBox({ stateDir: first.stateDir });
    await second.until('a song', (s) => s.playback.state === 'playing');
    expect((await plays(second.url)).map((p) => p.title)).toEqual(expect.arrayContaining(before.map((p) => p.title)));
  });
});
