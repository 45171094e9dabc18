import { once } from 'node:events';
import { connect as connectTcp, createServer, Socket, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Client } from 'aedes';
import { connectAsync, type MqttClient } from 'mqtt';
import { describe, expect, it } from 'vitest';
import { silent } from '../../daemon/lib/log.ts';
import { isFromThisMachine } from '../../daemon/lib/this-machine.ts';
import { admission, openBroker } from '../../daemon/mqtt/broker.ts';
import { FrameLimit } from '../../daemon/mqtt/frame-limit.ts';

const host = '127.0.0.1';

const closing = (client: MqttClient): Promise<void> => new Promise((resolve) => client.once('close', () => resolve()));

/** What the broker decides about a client on a connection that does not come from this machine. */
function admits(
  options: { username?: string; password?: string },
  given: [string | undefined, string],
): boolean | null {
  const client = { id: 'stranger', conn: new Socket() } as unknown as Client;
  let answer: boolean | null = null;
  admission({ host, port: 0, log: silent, ...options })(client, given[0], Buffer.from(given[1]), (_error, admitted) => {
    answer = admitted;
  });
  return answer;
}

describe('the embedded broker', () => {
  it('takes a free port when its own is taken, and says so', async () => {
    const other = createServer().listen(0, host);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const warned: string[] = [];
    const log = { ...silent, warn: (_fields: object, message: string) => void warned.push(message) };
    await using broker = await openBroker({ host, port, log });
    expect(broker.port).not.toBe(port);
    expect(broker.movedFrom).toBe(port);
    expect(broker.url).toBe(`mqtt://${host}:${broker.port}`);
    expect(warned.join()).toContain('taken');
    other.close();
  });

  it('keeps its port when that is free', async () => {
    await using broker = await openBroker({ host, port: 0, log: silent });
    expect(broker.movedFrom).toBeNull();
  });

  it('explains why it cannot listen where it was told to', async () => {
    const nowhere = openBroker({ host: '192.0.2.1', port: 0, log: silent });
    await expect(nowhere).rejects.toMatchObject({
      name: 'Fatal',
      message: expect.stringContaining('192.0.2.1') as string,
      remedy: expect.stringContaining('--mqtt-port') as string,
    });
  });

  it('drops a client that announces a packet beyond the limit, before it sends it', async () => {
    await using broker = await openBroker({ host, port: 0, log: silent, maxPacketBytes: 1000 });
    const client = await connectAsync(broker.url, { reconnectPeriod: 0, protocolVersion: 4 });
    await client.publishAsync('a', 'x'.repeat(900), { qos: 1 });
    const closed = closing(client);
    client.publish('a', 'x'.repeat(2000), { qos: 1 }, () => undefined);
    await closed;

    const raw = connectTcp(broker.port, host);
    await once(raw, 'connect');
    const dropped = once(raw, 'close');
    raw.on('error', () => undefined);
    raw.write(Buffer.from([0x30, 0xff, 0xff, 0xff, 0x7f]));
    await dropped;
  });

  it('takes only so many clients', async () => {
    await using broker = await openBroker({ host, port: 0, log: silent, maxClients: 2 });
    const clients = [await connectAsync(broker.url, { reconnectPeriod: 0, protocolVersion: 4 })];
    clients.push(await connectAsync(broker.url, { reconnectPeriod: 0, protocolVersion: 4 }));
    const third = connectTcp(broker.port, host);
    third.on('error', () => undefined);
    await once(third, 'close');
    for (const client of clients) await client.endAsync(true);
  });

  it('lets the network in only with the password', () => {
    expect(admits({}, [undefined, ''])).toBe(false);
    expect(admits({ password: '' }, ['box', ''])).toBe(false);
    expect(admits({ password: 'long secret' }, ['anybody', 'long secret'])).toBe(true);
    expect(admits({ password: 'long secret' }, ['anybody', 'guess'])).toBe(false);
    expect(admits({ username: 'ha', password: 'long secret' }, ['box', 'long secret'])).toBe(false);
    expect(admits({ username: 'ha', password: 'long secret' }, ['ha', 'long secret'])).toBe(true);
  });

  it('ends with clients connected', async () => {
    const broker = await openBroker({ host, port: 0, log: silent });
    const client = await connectAsync(broker.url, { reconnectPeriod: 0, protocolVersion: 4 });
    const closed = closing(client);
    await broker[Symbol.asyncDispose]();
    await closed;
  });

  it('knows this machine by any of its addresses', async () => {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    await using broker = await openBroker({ host: '0.0.0.0', port: 0, log: silent });
    const client = await connectAsync(`mqtt://${own ?? host}:${broker.port}`, {
      reconnectPeriod: 0,
      protocolVersion: 4,
    });
    await client.endAsync(true);
    expect(isFromThisMachine({ remoteAddress: '192.0.2.50', localAddress: '192.0.2.7' })).toBe(false);
    expect(isFromThisMachine({ remoteAddress: '::ffff:192.0.2.50', localAddress: '::ffff:192.0.2.7' })).toBe(false);
    expect(isFromThisMachine({})).toBe(false);
  });
});

describe('the limit of a packet', () => {
  const packet = (bodyBytes: number): Buffer => {
    const length: number[] = [];
    let rest = bodyBytes;
    do {
      length.push((rest % 128) + (rest >= 128 ? 128 : 0));
      rest = Math.floor(rest / 128);
    } while (rest > 0);
    return Buffer.concat([Buffer.from([0x30, ...length]), Buffer.alloc(bodyBytes, 0xff)]);
  };

  it('lets packets through however they are cut', () => {
    const stream = Buffer.concat([0, 1, 127, 128, 999, 1000, 0].map(packet));
    for (const step of [1, 2, 3, 7, 500, stream.length]) {
      const limit = new FrameLimit(1000);
      for (let at = 0; at < stream.length; at += step) {
        expect(limit.accepts(stream.subarray(at, at + step))).toBe(true);
      }
    }
  });

  it('refuses one byte more, and a length of five bytes', () => {
    expect(new FrameLimit(1000).accepts(packet(1001))).toBe(false);
    expect(new FrameLimit(2 ** 40).accepts(Buffer.from([0x30, 0x80, 0x80, 0x80, 0x80, 1]))).toBe(false);
  });
});
