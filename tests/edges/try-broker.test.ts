import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openBroker } from '../../daemon/mqtt/broker.ts';
import { tryBroker, type TryBroker } from '../../daemon/mqtt/try-broker.ts';
import { silent } from '../../daemon/lib/log.ts';

const stack: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of stack.splice(0)) await one[Symbol.asyncDispose]();
});

const attempt = (url: string, more: Partial<TryBroker> = {}): ReturnType<typeof tryBroker> =>
  tryBroker({
    ...{ url, username: '', password: '', clientId: 'try', topic: 'mooddj/b/test' },
    withinMs: 1500,
    ...more,
  });

/** Somebody on a free port who treats each caller so. */
async function somebody(treat: (socket: Socket) => void): Promise<string> {
  const server: Server = createServer(treat);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  stack.push({
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
  return `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

/** Answers CONNECT with this packet. */
const answering = (packet: readonly number[]) => (socket: Socket) => {
  socket.once('data', () => socket.end(Buffer.from(packet)));
};

describe('trying a broker', () => {
  it('works with one that lets the box in, whichever MQTT it speaks', async () => {
    const broker = await openBroker({ host: '127.0.0.1', port: 0, username: '', password: '', log: silent });
    stack.push(broker);
    expect(await attempt(broker.url)).toMatchObject({ ok: true, mqtt: '3.1.1' });
  });

  it('says that nobody listens, or that nobody has that name', async () => {
    expect(await attempt('mqtt://127.0.0.1:1')).toMatchObject({ ok: false, fault: 'refused' });
    expect(await attempt('mqtt://nobody.invalid:1883', { withinMs: 8000 })).toMatchObject({ ok: false, fault: 'name' });
  });

  it('says that it is something else that listens: a web server, one that is silent, one that hangs up', async () => {
    const web = await somebody((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    expect(await attempt(`mqtt://${web}`)).toMatchObject({ fault: 'not-a-broker' });
    const silentOne = await somebody(() => undefined);
    expect(await attempt(`mqtt://${silentOne}`)).toMatchObject({ fault: 'not-a-broker' });
    const rude = await somebody((socket) => socket.destroy());
    expect(await attempt(`mqtt://${rude}`)).toMatchObject({ fault: 'not-a-broker' });
  });

  it('says whether it is the password, a user that is missing, or what the user may not do', async () => {
    // CONNACK of MQTT 5: bad user name or password; not authorised.
    const wrong = await somebody(answering([0x20, 3, 0, 0x86, 0]));
    expect(await attempt(`mqtt://${wrong}`, { username: 'me', password: 'x' })).toMatchObject({ fault: 'password' });
    const strict = await somebody(answering([0x20, 3, 0, 0x87, 0]));
    expect(await attempt(`mqtt://${strict}`, { username: 'me' })).toMatchObject({
      fault: 'not-allowed',
      message: expect.stringContaining('me') as string,
    });
    expect(await attempt(`mqtt://${strict}`)).toMatchObject({
      message: expect.stringContaining('wants a user') as string,
    });
  });

  it('says that TLS does not fit', async () => {
    const plain = await somebody((socket) => socket.once('data', () => socket.end('no TLS here')));
    const result = await attempt(`mqtts://${plain}`);
    expect(result).toMatchObject({ ok: false });
    expect(['certificate', 'not-a-broker']).toContain('fault' in result ? result.fault : '');
  });

  it('gives away no password in what it says', async () => {
    const result = await attempt('mqtt://127.0.0.1:1', { username: 'me', password: 'hunter2-secret' });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });
});
