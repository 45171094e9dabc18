import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '../../daemon/contract/topics.ts';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { openBroker } from '../../daemon/mqtt/broker.ts';
import { openMqtt } from '../../daemon/mqtt/mqtt.ts';
import { silent } from '../../daemon/lib/log.ts';
import {
  BASE,
  freePort,
  makeMqttRig,
  publish,
  startMosquitto,
  subscribe,
  unfit,
  type MqttRig,
  type Subscriber,
} from './mqtt-rig.ts';

const OUT = TOPICS.filter((t) => t.direction === 'out');
const RETAINED = OUT.filter((t) => t.retained).map((t) => t.name);

const names = (heard: Subscriber['heard']): Set<string> => new Set(heard.map((m) => m.topic));
const hasAll = (heard: Subscriber['heard'], wanted: readonly string[]): boolean => {
  const have = names(heard);
  return wanted.every((name) => have.has(name));
};

/** Both brokers that the box meets: somebody's mosquitto (MQTT 5), and its own (3.1.1). */
const BROKERS = [
  ['mosquitto', async () => startMosquitto(await freePort())],
  ['the embedded broker', () => openBroker({ host: '127.0.0.1', port: 0, log: silent })],
] as const;

describe.each(BROKERS)('over %s', (_name, start) => {
  let stack: AsyncDisposableStack;
  let port: number;
  let rig: MqttRig;
  beforeEach(async () => {
    stack = new AsyncDisposableStack();
    const broker = stack.use(await start());
    port = broker.port;
    rig = makeMqttRig(broker.url);
  });
  afterEach(() => stack.disposeAsync());

  async function open(): Promise<void> {
    stack.use(await openMqtt(rig.deps));
    await rig.health.until((all) => all.at(-1)?.state === 'ok');
  }
  const listen = async (): Promise<Subscriber> => stack.use(await subscribe(port, BASE));

  it('publishes all state, retained, and no event, when it connects', async () => {
    await open();
    const late = await listen();
    await late.until((heard) => hasAll(heard, RETAINED));
    expect([...names(late.heard)].sort()).toEqual([...RETAINED].sort());
    expect(late.heard.every((m) => m.retain === 1 && m.qos === 1)).toBe(true);
    expect(late.heard.map(unfit).filter((wrong) => wrong !== null)).toEqual([]);
    expect(late.last('status')).toBe('online');
    expect(JSON.parse(late.last('now-playing') ?? '')).toMatchObject({
      title: 'Paper “Lanterns”',
      art_url: 'http://192.0.2.7:8080/api/cover/spotify%3Atrack%3A0000000000000000000001',
    });
  });

  it('uses every topic of the contract, each with a payload that fits it', async () => {
    const all = await listen();
    await open();
    rig.change((s) => ({ room: { ...s.room, mood: 'sad', valence: -0.5 } }));
    await all.until((heard) => hasAll(heard, ['mood/event']));
    rig.change((s) => ({ playback: { ...s.playback, state: 'paused' } }));
    await all.until((heard) => hasAll(heard, ['now-playing/event']));
    const commands = TOPICS.filter((t) => t.direction === 'in').map((t) => t.name);
    const payloads: Readonly<Record<string, string>> = {
      'camera/set': 'OFF',
      'volume/set': '55',
      'direction/set': 'lift',
      'mood-override/set': 'sad 30',
      'arc/set': 'party',
      'dj/set': 'ban-artist',
      'player/set': 'skip',
    };
    for (const name of commands) await publish(port, `${BASE}/${name}`, '-m', payloads[name] ?? 'untested topic');
    await all.until((heard) => heard.filter((m) => m.topic === 'reply').length === commands.length);
    expect(rig.commands).toEqual([
      { command: 'camera', on: false },
      { command: 'volume', percent: 55 },
      { command: 'direction', direction: 'lift' },
      { command: 'mood-override', mood: 'sad', minutes: 30 },
      { command: 'arc', arc: 'party' },
      { command: 'ban', what: 'artist' },
      { command: 'skip' },
    ]);
    expect([...names(all.heard)].sort()).toEqual(TOPICS.map((t) => t.name).sort());
    const published = all.heard.filter((m) => !commands.includes(m.topic));
    expect(published.map(unfit).filter((wrong) => wrong !== null)).toEqual([]);
    expect(published.some((m) => m.retain === 1)).toBe(false);
    const late = await listen();
    await late.until((heard) => hasAll(heard, RETAINED));
    expect(names(late.heard).has('mood/event')).toBe(false);
    expect(names(late.heard).has('now-playing/event')).toBe(false);
  });

  it('publishes only what changed, and never for the position alone', async () => {
    await open();
    const all = await listen();
    await all.until((heard) => hasAll(heard, RETAINED));
    const before = all.heard.length;
    rig.nowMs += 5000;
    rig.change((s) => ({ playback: { ...s.playback, positionMs: 35_000 } }));
    rig.change((s) => ({ camera: { ...s.camera, framesPerSecond: 12 } }));
    rig.change((s) => ({ playback: { ...s.playback, volumePercent: 10 } }));
    await all.until((heard) => heard.length > before);
    rig.change((s) => ({ dj: { ...s.dj, direction: 'calm' } }));
    await all.until((heard) => heard.at(-1)?.topic === 'direction');
    expect(all.heard.slice(before).map((m) => `${m.topic} ${m.payload}`)).toEqual(['volume 10', 'direction calm']);
  });

  it('takes volume and cover away when there are none any more', async () => {
    await open();
    const all = await listen();
    await all.until((heard) => hasAll(heard, RETAINED));
    rig.change((s) => ({ playback: { ...s.playback, state: 'stopped', track: null, volumePercent: null } }));
    await all.until(() => all.last('art') === '' && all.last('volume') === '');
    const late = await listen();
    await late.until((heard) => hasAll(heard, ['health', 'direction']));
    expect(names(late.heard).has('art')).toBe(false);
  });

  it('repeats the mood as a heartbeat, with a fresh time', async () => {
    rig = makeMqttRig(rig.deps.url, { heartbeatMs: 30 });
    await open();
    rig.nowMs += 60_000;
    const all = await listen();
    await all.until(() => all.count('mood') > 3);
    expect(JSON.parse(all.last('mood') ?? '')).toMatchObject({ at: '2026-11-23T20:01:00.000Z', seq: 7 });
    expect(all.count('now-playing')).toBe(1);
  });

  it('answers a payload that does not fit with what to send', async () => {
    const all = await listen();
    await open();
    await publish(port, `${BASE}/volume/set`, '-m', 'loud');
    await all.until(() => all.count('reply') === 1);
    expect(JSON.parse(all.last('reply') ?? '')).toEqual({
      command: 'volume',
      ok: false,
      error: '"loud" is nothing that volume/set takes.',
      remedy: 'Send a whole number from 0 to 100.',
    });
    expect(rig.commands).toEqual([]);
  });

  it.each([
    [new NeedsOwner('No speaker.', 'Open Spotify on one.'), 'No speaker.', 'Open Spotify on one.'],
    [new Retry('Busy.', { afterMs: 2000 }), 'Busy.', 'Try again in 2 s.'],
    [new Error('secret'), 'Something went wrong inside the box.', 'Look at the log, and report it.'],
  ])('answers %s with what to do', async (error, message, remedy) => {
    const all = await listen();
    await open();
    rig.fails = error;
    await publish(port, `${BASE}/player/set`, '-m', 'skip');
    await all.until(() => all.count('reply') === 1);
    expect(JSON.parse(all.last('reply') ?? '')).toEqual({ command: 'skip', ok: false, error: message, remedy });
  });

  it('ignores a retained command, which may be days old', async () => {
    await publish(port, `${BASE}/player/set`, '-m', 'skip', '-r');
    const all = await listen();
    await open();
    await publish(port, `${BASE}/player/set`, '-m', 'pause');
    await all.until(() => all.count('reply') === 1);
    expect(rig.commands).toEqual([{ command: 'pause' }]);
  });

  it('says offline when it stops, within a second', async () => {
    const all = await listen();
    const mqtt = await openMqtt(rig.deps);
    await rig.health.until((seen) => seen.at(-1)?.state === 'ok');
    const startMs = performance.now();
    await mqtt[Symbol.asyncDispose]();
    expect(performance.now() - startMs).toBeLessThan(1000);
    await all.until(() => all.last('status') === 'offline');
  });

  it('is said to be offline by the broker when its process is killed', async () => {
    const all = await listen();
    const child = spawn(process.execPath, [fileURLToPath(new URL('mqtt-child.ts', import.meta.url)), rig.deps.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await all.until(() => all.last('status') === 'online');
    child.kill('SIGKILL');
    await all.until(() => all.last('status') === 'offline');
    const late = await listen();
    await late.until(() => late.count('status') === 1);
    expect(late.heard.find((m) => m.topic === 'status')).toMatchObject({ payload: 'offline', retain: 1 });
  });
});
