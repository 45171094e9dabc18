import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Value } from 'typebox/value';
import { afterAll, describe, expect, it } from 'vitest';
import { MoodPayload, NowPlayingPayload } from '../../daemon/contract/topics.ts';
import { startBox, waitFor } from './box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-mqtt-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dir, { recursive: true });
});

/** What a home-automation user would run: the real mosquitto_sub on everything below the box. */
function subscribe(url: string, topic: string): { lines: () => string[]; of: (name: string) => string[] } {
  const { hostname, port } = new URL(url);
  const child = spawn('mosquitto_sub', ['-h', hostname, '-p', port, '-t', `${topic}/#`, '-v'], { stdio: 'pipe' });
  children.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const lines = (): string[] => text.split('\n').filter((line) => line !== '');
  return {
    lines,
    of: (name) =>
      lines()
        .filter((line) => line.startsWith(`${topic}/${name} `))
        .map((line) => line.slice(topic.length + name.length + 2)),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A real mosquitto without persistence: what it retained dies with it. */
async function startMosquitto(port: number): Promise<ChildProcess> {
  const file = join(dir, `mosquitto-${port}.conf`);
  writeFileSync(file, `listener ${port} 127.0.0.1\nallow_anonymous true\npersistence false\n`);
  const child = spawn('/usr/sbin/mosquitto', ['-c', file], { stdio: 'pipe' });
  children.push(child);
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await waitFor(
    'mosquitto',
    () => log.includes('running'),
    () => log,
  );
  return child;
}

describe('home automation', () => {
  it('gets mood and now playing from the embedded broker', async () => {
    await using box = await startBox();
    await box.until('a song and a face', (s) => s.playback.state === 'playing' && s.room.people > 0);
    const heard = subscribe(box.mqttUrl, box.topic);
    await waitFor(
      'mood and now-playing',
      () => heard.of('mood').length > 0 && heard.of('now-playing').length > 0,
      () => heard.lines().join('\n'),
    );
    expect(Value.Errors(MoodPayload, JSON.parse(heard.of('mood')[0]!))).toEqual([]);
    const playing: unknown = JSON.parse(heard.of('now-playing')[0]!);
    expect(Value.Errors(NowPlayingPayload, playing)).toEqual([]);
    expect(playing).toMatchObject({ state: 'playing', reason: expect.stringMatching(/\w/) as string });
    expect(heard.of('status')).toEqual(['online']);
  });

  it('hears that a killed box is gone, by its last will', async () => {
    const port = await freePort();
    await startMosquitto(port);
    const url = `mqtt://127.0.0.1:${port}`;
    await using box = await startBox({ args: ['--config', writeConfig(url)] });
    const heard = subscribe(url, box.topic);
    await waitFor('online', () => heard.of('status').includes('online'));
    await box.stop('SIGKILL');
    await waitFor(
      'offline',
      () => heard.of('status').includes('offline'),
      () => heard.lines().join('\n'),
    );
  });

  it('goes on when the broker is killed, and tells the new one everything', async () => {
    const port = await freePort();
    const url = `mqtt://127.0.0.1:${port}`;
    const first = await startMosquitto(port);
    await using box = await startBox({ args: ['--config', writeConfig(url)] });
    await box.until('the broker and a song', (s) => s.health.broker.state === 'ok' && s.playback.state === 'playing');
    first.kill('SIGKILL');
    await box.until('a lost broker', (s) => s.health.broker.state !== 'ok');
    expect((await box.state()).playback.state).toBe('playing');
    await startMosquitto(port);
    await box.until('the broker again', (s) => s.health.broker.state === 'ok');
    const heard = subscribe(url, box.topic);
    await waitFor(
      'all state',
      () => ['status', 'mood', 'now-playing', 'health', 'camera'].every((name) => heard.of(name).length > 0),
      () => heard.lines().join('\n'),
    );
    expect(heard.of('status')).toEqual(['online']);
  });

  it('skips a song and closes the camera when told so', async () => {
    await using box = await startBox();
    const { playback } = await box.until('a song', (s) => s.playback.state === 'playing' && s.playback.track !== null);
    const { hostname, port } = new URL(box.mqttUrl);
    const publish = (name: string, text: string): void => {
      children.push(
        spawn('mosquitto_pub', ['-h', hostname, '-p', port, '-t', `${box.topic}/${name}`, '-m', text, '-q', '1']),
      );
    };
    publish('player/set', 'skip');
    await box.until('another song', (s) => s.playback.track !== null && s.playback.track.uri !== playback.track!.uri);
    publish('camera/set', 'OFF');
    await box.until('a closed camera', (s) => !s.camera.on && s.health.camera.state === 'off');
  });
});

function writeConfig(url: string): string {
  const file = join(dir, `box-${new URL(url).port}.yaml`);
  writeFileSync(file, `mqtt:\n  url: ${url}\n`);
  return file;
}
