import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../daemon/contract/topics.ts';
import { Fatal } from '../../daemon/core/errors.ts';
import { openMqtt } from '../../daemon/mqtt/mqtt.ts';
import { BASE, freePort, makeMqttRig, publish, startMosquitto, subscribe } from './mqtt-rig.ts';

const RETAINED = TOPICS.filter((t) => t.retained).map((t) => t.name);

describe('a broker that is not there', () => {
  it('comes back after a kill -9 without its memory, and has all state again', async () => {
    await using stack = new AsyncDisposableStack();
    const port = await freePort();
    const first = await startMosquitto(port);
    const rig = makeMqttRig(first.url);
    stack.use(await openMqtt(rig.deps));
    await rig.health.until((all) => all.at(-1)?.state === 'ok');
    await first.killHard();
    await rig.health.until((all) => all.at(-1)?.state === 'degraded');
    rig.change((s) => ({ dj: { ...s.dj, direction: 'lift' } }));
    stack.use(await startMosquitto(port));
    await rig.health.until((all) => all.at(-1)?.state === 'ok');
    const late = stack.use(await subscribe(port, BASE));
    await late.until((heard) => RETAINED.every((name) => heard.some((m) => m.topic === name)));
    expect(late.last('direction')).toBe('lift');
    expect(late.last('status')).toBe('online');
    expect(late.heard.map((m) => m.topic).sort()).toEqual([...RETAINED].sort());
  });

  it('is health that names the remedy, and stops nobody', async () => {
    const rig = makeMqttRig(`mqtt://127.0.0.1:${await freePort()}`);
    const mqtt = await openMqtt(rig.deps);
    await rig.health.until((all) => all.length > 0);
    expect(rig.health.all[0]).toMatchObject({
      state: 'degraded',
      remedy: expect.stringContaining('mqtt.url') as string,
    });
    const startMs = performance.now();
    await mqtt[Symbol.asyncDispose]();
    expect(performance.now() - startMs).toBeLessThan(500);
  });

  it('may die in the middle of a storm of changes', async () => {
    await using stack = new AsyncDisposableStack();
    const port = await freePort();
    const first = await startMosquitto(port);
    const rig = makeMqttRig(first.url);
    stack.use(await openMqtt(rig.deps));
    await rig.health.until((all) => all.at(-1)?.state === 'ok');
    const storm = setInterval(
      () => rig.change((s) => ({ playback: { ...s.playback, volumePercent: s.seq % 101 } })),
      0,
    );
    stack.defer(() => clearInterval(storm));
    await first.killHard();
    await rig.health.until((all) => all.at(-1)?.state === 'degraded');
    stack.use(await startMosquitto(port));
    await rig.health.until((all) => all.at(-1)?.state === 'ok');
  });

  it('that does not let the box use its topics, needs the owner', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'mooddj-acl-')), 'acl');
    writeFileSync(file, 'topic read somewhere/else\n');
    await using broker = await startMosquitto(await freePort(), `allow_anonymous true\nacl_file ${file}`);
    const rig = makeMqttRig(broker.url);
    const mqtt = await openMqtt(rig.deps);
    await rig.health.until((all) => all.length > 0);
    expect(rig.health.all[0]).toMatchObject({
      state: 'needs-owner',
      remedy: expect.stringContaining('access list') as string,
    });
    await mqtt[Symbol.asyncDispose]();
  });

  it('that lets the box publish its state but not its answers, needs the owner when someone commands', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'mooddj-acl-')), 'acl');
    const allowed = TOPICS.filter(({ name }) => name !== 'reply');
    const rules = allowed.map(
      ({ name, direction }) => `topic ${direction === 'in' ? 'readwrite' : 'write'} ${BASE}/${name}`,
    );
    writeFileSync(file, `${rules.join('\n')}\n`);
    await using broker = await startMosquitto(await freePort(), `allow_anonymous true\nacl_file ${file}`);
    const rig = makeMqttRig(broker.url);
    const mqtt = await openMqtt(rig.deps);
    await rig.health.until((all) => all.at(-1)?.state === 'ok');
    await publish(broker.port, `${BASE}/direction/set`, '-m', 'lift');
    await rig.health.until((all) => all.some(({ state }) => state === 'needs-owner'));
    await mqtt[Symbol.asyncDispose]();
    expect(rig.commands).toEqual([{ command: 'direction', direction: 'lift' }]);
  });

  it('that refuses a subscription for its own reasons is health too, not the end of the box', async () => {
    const server = createServer((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.from([0x20, 3, 0, 0, 0]));
        socket.once('data', (subscribe) => {
          const [high = 0, low = 0] = subscribe.subarray(subscribe[1]! < 128 ? 2 : 3);
          const quotaExceeded = Array<number>(5).fill(0x97);
          socket.write(Buffer.from([0x90, 3 + quotaExceeded.length, high, low, 0, ...quotaExceeded]));
        });
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const rig = makeMqttRig(`mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const mqtt = await openMqtt(rig.deps);
    await rig.health.until((all) => all.length > 0);
    expect(rig.health.all[0]).toMatchObject({
      state: 'degraded',
      message: expect.stringContaining('did not take a message') as string,
    });
    await mqtt[Symbol.asyncDispose]();
    server.close();
  });

  it.each(['', 'localhost:1883', 'http://localhost:1883'])(
    'whose address is no address, "%s", keeps the box from starting',
    (url) => {
      expect(() => openMqtt(makeMqttRig(url).deps)).toThrow(Fatal);
    },
  );

  it('or does not let the box in, needs the owner', async () => {
    await using broker = await startMosquitto(await freePort(), 'allow_anonymous false');
    const rig = makeMqttRig(broker.url, { username: 'box', password: 'wrong' });
    const mqtt = await openMqtt(rig.deps);
    await rig.health.until((all) => all.length > 0);
    await mqtt[Symbol.asyncDispose]();
    expect(rig.health.all[0]).toMatchObject({
      state: 'needs-owner',
      remedy: expect.stringContaining('mqtt.username') as string,
    });
    expect(JSON.stringify(rig.health.all)).not.toContain('wrong');
  });
});
