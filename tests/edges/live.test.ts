import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Value } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIVE_PATH, LiveMessage } from '../../daemon/contract/live.ts';
import { decodeMesh, encodeMesh } from '../../daemon/contract/mesh.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { makeRig, type Rig } from './http-rig.ts';

let rig: Rig;
let http: Http;
beforeEach(async () => {
  rig = makeRig({ heartbeatMs: 60 });
  http = await openHttp(rig.deps);
});
afterEach(() => http[Symbol.asyncDispose]());

/** A page: keeps what comes, and lets a test wait for it. */
class Page {
  readonly texts: LiveMessage[] = [];
  readonly meshes: Uint8Array[] = [];
  readonly socket: WebSocket;
  readonly closed: Promise<CloseEvent>;
  readonly #wakes = new Set<() => void>();

  constructor(port: number) {
    this.socket = new WebSocket(`ws://127.0.0.1:${port}${LIVE_PATH}`);
    this.socket.binaryType = 'arraybuffer';
    this.socket.onmessage = ({ data }) => {
      if (typeof data === 'string') this.texts.push(JSON.parse(data) as LiveMessage);
      else this.meshes.push(new Uint8Array(data as ArrayBuffer));
      for (const wake of this.#wakes) wake();
    };
    this.closed = new Promise((resolve) => (this.socket.onclose = resolve));
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#wakes.delete(wake);
          resolve();
        };
        this.#wakes.add(wake);
      });
    }
  }

  ask(value: unknown): void {
    this.socket.send(JSON.stringify(value));
  }
}

const bump = (change: (s: BoxState) => Partial<BoxState> = () => ({})): void =>
  rig.state.update((s) => ({ ...s, ...change(s), seq: s.seq + 1 }));

async function until(holds: () => boolean): Promise<void> {
  const giveUp = Date.now() + 5000;
  while (!holds()) {
    if (Date.now() > giveUp) throw new Error('it did not come true');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A browser's handshake, by hand, so that a test decides when to read. */
async function rawPage(headers: Record<string, string> = {}): Promise<Socket> {
  const socket = connect(http.port, '127.0.0.1');
  await once(socket, 'connect');
  const lines = Object.entries({ Host: `127.0.0.1:${http.port}`, ...headers }).map(([k, v]) => `${k}: ${v}\r\n`);
  socket.write(
    `GET ${LIVE_PATH} HTTP/1.1\r\n${lines.join('')}Connection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n',
  );
  return socket;
}

describe('the live socket', () => {
  it('gives the whole snapshot at once and again when it changes', async () => {
    const page = new Page(http.port);
    await page.until(() => page.texts.length === 1);
    expect(Value.Errors(LiveMessage, page.texts[0])).toEqual([]);
    expect(page.texts[0]?.state).toEqual(rig.state.get());
    bump();
    await page.until(() => page.texts.length === 2);
    expect(page.texts[1]?.state.seq).toBe(8);
  });

  it('sends at most ten snapshots a second, of which the last is the newest', async () => {
    const page = new Page(http.port);
    await page.until(() => page.texts.length === 1);
    const startMs = performance.now();
    for (let i = 0; i < 300; i++) {
      bump();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const newest = rig.state.get().seq;
    await page.until(() => page.texts.at(-1)?.state.seq === newest);
    expect(page.texts.length).toBeLessThanOrEqual(Math.ceil((performance.now() - startMs) / 100) + 2);
  });

  it('sends meshes only while a page asks for them', async () => {
    const mesh = encodeMesh({
      widthPx: 640,
      heightPx: 480,
      atMs: 5,
      faces: [{ track: 3, points: Float32Array.of(0.5, 0.25, -0.1) }],
    });
    const page = new Page(http.port);
    const other = new Page(http.port);
    await Promise.all([page.until(() => page.texts.length > 0), other.until(() => other.texts.length > 0)]);
    expect(rig.meshes.readers).toBe(0);
    page.ask({ kind: 'watch', mesh: true });
    await until(() => rig.meshes.readers === 1);
    rig.meshes.put(mesh);
    await page.until(() => page.meshes.length === 1);
    expect(decodeMesh(page.meshes[0]!).faces[0]?.track).toBe(3);
    page.ask({ kind: 'watch', mesh: false });
    await until(() => rig.meshes.readers === 0);
    page.ask({ kind: 'watch', mesh: true });
    await until(() => rig.meshes.readers === 1);
    page.socket.close();
    await until(() => rig.meshes.readers === 0);
    expect(other.meshes).toEqual([]);
  });

  it.each(['{"kind":"watch"}', 'hello', '{"kind":"watch","mesh":true,"x":1}'])(
    'closes on %s, which is no request',
    async (text) => {
      const page = new Page(http.port);
      await page.until(() => page.texts.length > 0);
      page.socket.send(text);
      expect((await page.closed).code).toBe(1008);
    },
  );

  it('closes with 1013 a page that does not keep up, and serves the others', async () => {
    await http[Symbol.asyncDispose]();
    http = await openHttp({ ...rig.deps, heartbeatMs: 60_000 });
    const slow = await rawPage();
    await once(slow, 'data');
    slow.pause();
    const page = new Page(http.port);
    await page.until(() => page.texts.length > 0);
    // 4 MB each: the kernel's own buffers hold a few.
    const faces = Array.from({ length: 40_000 }, () => rig.state.get().faces[0]!);
    const fast = rig.state.get().seq;
    for (let i = 0; i < 12; i++) {
      bump(() => ({ faces }));
      const { seq } = rig.state.get();
      await page.until(() => page.texts.at(-1)?.state.seq === seq);
    }
    expect(page.texts.length).toBeGreaterThan(12);
    expect(rig.state.get().seq - fast).toBe(12);
    let tail = Buffer.alloc(0);
    slow.on('data', (chunk: Buffer) => (tail = Buffer.concat([tail, chunk]).subarray(-64)));
    slow.resume();
    await until(() => tail.includes('too slow'));
    expect(tail.includes(Buffer.from([0x03, 0xf5]))).toBe(true);
    slow.destroy();
  });

  it('drops a page that left without a goodbye', async () => {
    const gone = await rawPage();
    const end = once(gone, 'close');
    gone.on('data', () => undefined);
    await end;
  });

  it('keeps a page that answers its pings', async () => {
    const page = new Page(http.port);
    await page.until(() => page.texts.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    bump();
    await page.until(() => page.texts.length > 1);
  });

  it('refuses a page of another site before it hears anything', async () => {
    const socket = await rawPage({ Origin: 'http://evil.example' });
    const [data] = (await once(socket, 'data')) as [Buffer];
    expect(data.toString()).toContain('HTTP/1.1 403');
    await once(socket, 'close');
  });

  it('tells a stranger to sign in, with a code that a page can read', async () => {
    await http[Symbol.asyncDispose]();
    http = await openHttp(rig.deps);
    // What a proxy adds makes this local socket a stranger's.
    const socket = await rawPage({ 'X-Forwarded-For': '192.0.2.50' });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await until(() => Buffer.concat(chunks).includes('sign in'));
    const all = Buffer.concat(chunks);
    expect(all.includes(Buffer.from([0x11, 0x31]))).toBe(true);
    expect(all.includes('"kind"')).toBe(false);
    socket.destroy();
  });

  it('finds the box again after it restarted on the same port', async () => {
    const page = new Page(http.port);
    await page.until(() => page.texts.length > 0);
    const { port } = http;
    await http[Symbol.asyncDispose]();
    expect((await page.closed).code).toBe(1001);
    http = await openHttp({ ...rig.deps, port });
    const again = new Page(port);
    await again.until(() => again.texts.length > 0);
    expect(again.texts[0]?.state.seq).toBe(7);
  });

  it('stops within a second, however its pages behave', async () => {
    await http[Symbol.asyncDispose]();
    http = await openHttp({ ...rig.deps, heartbeatMs: 60_000 });
    const page = new Page(http.port);
    await page.until(() => page.texts.length > 0);
    const dead = await rawPage();
    await once(dead, 'readable');
    const idle = connect(http.port, '127.0.0.1');
    await once(idle, 'connect');
    const startMs = performance.now();
    await http[Symbol.asyncDispose]();
    expect(performance.now() - startMs).toBeLessThan(1000);
    expect((await page.closed).code).toBe(1001);
    http = await openHttp(rig.deps);
  });
});
