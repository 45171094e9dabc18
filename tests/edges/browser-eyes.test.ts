import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSER_CAMERA_PATH, type ModelList, type PageStatus } from '../../daemon/contract/browser-camera.ts';
import { encodeMesh } from '../../daemon/contract/mesh.ts';
import type { RoomSeen, VisionFailed, VisionSettings, VisionStatus } from '../../daemon/contract/vision.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { Store } from '../../daemon/lib/store.ts';
import { BrowserEyes, type Looking } from '../../daemon/vision/browser-eyes.ts';
import { openBrowserSight, type BrowserSight } from '../../daemon/vision/browser-pages.ts';
import { eyesContract } from '../fakes/eyes-contract.ts';
import { faceOf, lookOf, statusOf } from '../fakes/eyes-looks.ts';
import { firstThat } from '../fakes/eyes-vision.ts';
import { builtPages, makeRig } from './http-rig.ts';

const SETTINGS = { cameraOn: true, source: 'browser', looksPerSecond: 5 };
const forever = new AbortController().signal;
const nothing = (): null => null;

eyesContract('a page in a browser', () => {
  const eyes = BrowserEyes.open({ settings: SETTINGS, absent: nothing, silent: nothing, clock: Date.now });
  const settings = new Store<VisionSettings | null>(null);
  const arrive = (): Looking => eyes.attach((told) => settings.update(() => told));
  let page = arrive();
  return Promise.resolve({
    eyes,
    see: (look: RoomSeen) => page.hear(look),
    tell: (status: VisionStatus | VisionFailed) => page.hear(status),
    sendMesh: (mesh: Uint8Array) => page.hearMesh(mesh),
    told: async (fits: (told: VisionSettings) => boolean) => {
      const told = await firstThat(settings.changes(forever), (now) => now !== null && fits(now));
      return told!;
    },
    leave: () => Promise.resolve().then(() => page[Symbol.dispose]()),
    arrive: () => {
      page = arrive();
      return Promise.resolve();
    },
    [Symbol.asyncDispose]: () => Promise.resolve().then(() => eyes[Symbol.dispose]()),
  });
});

describe('eyes in a page', () => {
  it('take the box’s time for a look, not that of a tablet that thinks it is 1970', async () => {
    let nowMs = 1_800_000_000_000;
    using eyes = BrowserEyes.open({ settings: SETTINGS, absent: nothing, silent: nothing, clock: () => nowMs });
    using page = eyes.attach(() => undefined);
    const timeOf = async (atMs: number, workMs: number): Promise<number | undefined> => {
      const next = eyes.seen(forever)[Symbol.asyncIterator]().next();
      page.hear(lookOf([], { atMs, workMs }));
      return ((await next).value as RoomSeen | undefined)?.atMs;
    };
    expect(await timeOf(5, 40)).toBe(nowMs - 40);
    // A look that took long did not begin before the one that came first.
    nowMs += 10;
    expect(await timeOf(6, 500)).toBe(nowMs - 50);
    // The box's clock was set back: time goes on from there.
    nowMs -= 3_600_000;
    expect(await timeOf(7, 20)).toBe(nowMs - 20);
  });

  it('say that a page sleeps which is open and silent, until it speaks again', async () => {
    using sight = openBrowserSight({ settings: SETTINGS, models: [], clock: Date.now, silenceMs: 30 });
    using page = sight.pages.attach(() => undefined);
    page.hear(STREAMING);
    const shown = await statusThat(sight, ({ camera }) => camera.state === 'stalled');
    expect(shown.camera).toMatchObject({
      source: 'browser',
      message: expect.stringContaining('says nothing') as string,
    });
    page.hear(STREAMING);
    expect(await statusThat(sight, ({ camera }) => camera.state === 'streaming')).toMatchObject({ looksPerSecond: 5 });
  });

  it('say where to open the page, and nothing of it while the camera is switched off', async () => {
    using sight = openBrowserSight({ settings: SETTINGS, models: [], clock: Date.now });
    sight.servedAt(8123);
    const { camera } = await statusThat(sight, () => true);
    expect(camera).toMatchObject({ state: 'missing', source: 'browser', message: 'The camera page is not open.' });
    expect(camera.remedy).toContain('http://localhost:8123/camera');
    sight.eyes.configure({ cameraOn: false });
    expect((await statusThat(sight, () => true)).camera).toMatchObject({ state: 'off', remedy: '' });
  });

  it.each([
    ['refused', 'denied', 'Allow the camera'],
    ['missing', 'missing', 'another device'],
    ['busy', 'busy', 'Close that program'],
    ['hidden', 'stalled', 'to the front'],
    ['failed', 'failed', 'Press Start'],
  ] as const)('say what to do about a camera that is %s', async (state, shown, remedy) => {
    using sight = openBrowserSight({ settings: SETTINGS, models: [], clock: Date.now });
    using page = sight.pages.attach(() => undefined);
    page.hear({ ...STREAMING, camera: { state, name: 'Lens' } });
    const { camera } = await statusThat(sight, () => true);
    expect(camera).toMatchObject({ state: shown, name: 'Lens', remedy: expect.stringContaining(remedy) as string });
  });

  it('know a browser that cannot read faces from one that has not begun', async () => {
    using sight = openBrowserSight({ settings: SETTINGS, models: [], clock: Date.now });
    using page = sight.pages.attach(() => undefined);
    page.hear({ kind: 'failed' });
    const told = await firstThat(sight.eyes.status(forever), (status) => status?.kind === 'failed');
    expect(told).toMatchObject({ message: expect.stringContaining('cannot read faces') as string });
  });
});

const STREAMING: PageStatus = {
  kind: 'status',
  protocol: 1,
  camera: { state: 'streaming', name: 'Lens' },
  framesPerSecond: 15,
  looksPerSecond: 5,
};

const statusThat = async (sight: BrowserSight, fits: (status: VisionStatus) => boolean): Promise<VisionStatus> =>
  (await firstThat(sight.eyes.status(forever), (now) => now?.kind === 'status' && fits(now))) as VisionStatus;

describe('the door for such a page', () => {
  const owned = new DisposableStack();
  let http: Http | null = null;
  afterAll(() => owned.dispose());
  afterEach(async () => {
    await http?.[Symbol.asyncDispose]();
    http = null;
  });
  const folder = mkdtempSync(join(tmpdir(), 'mooddj-nets-'));
  owned.defer(() => rmSync(folder, { recursive: true }));
  const pagesDir = builtPages();
  owned.defer(() => rmSync(pagesDir, { recursive: true }));
  writeFileSync(join(pagesDir, 'camera.html'), '<!doctype html><title>camera</title>');
  const net = Buffer.from('a net');
  const file = join(folder, 'mood.onnx');
  writeFileSync(file, net);
  const sha256 = createHash('sha256').update(net).digest('hex');

  const serve = async (allowed = true): Promise<BrowserSight> => {
    const models = [{ name: 'mood', sha256, bytes: net.length, file }];
    const sight = openBrowserSight({ settings: SETTINGS, models, clock: Date.now });
    http = await openHttp(makeRig({ pagesDir, cameraPages: allowed ? sight.pages : null }).deps);
    return sight;
  };
  const connect = (headers: Record<string, string> = {}): WebSocket =>
    new WebSocket(`${http!.url.replace('http', 'ws')}${BROWSER_CAMERA_PATH}`, { headers });
  const closeOf = (socket: WebSocket): Promise<number> =>
    new Promise((resolve) => (socket.onclose = ({ code }) => resolve(code)));
  const told = (socket: WebSocket): Promise<VisionSettings> =>
    new Promise((resolve, reject) => {
      socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)) as VisionSettings);
      socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`));
    });

  it('tells the settings, and takes looks, states and meshes', async () => {
    using sight = await serve();
    const page = connect();
    expect(await told(page)).toMatchObject({ kind: 'settings', cameraOn: true, mesh: false });
    const seen = sight.eyes.seen(forever)[Symbol.asyncIterator]().next();
    page.send(JSON.stringify(lookOf([faceOf(1, 'happiness')], { seq: 3 })));
    expect((await seen).value).toMatchObject({ seq: 3, faces: [{ track: 1 }] });
    const mesh = sight.eyes.meshes(forever)[Symbol.asyncIterator]().next();
    const sent = encodeMesh({ widthPx: 640, heightPx: 480, atMs: 1, faces: faces(32) });
    page.send(sent);
    expect(Buffer.from((await mesh).value as Uint8Array)).toEqual(Buffer.from(sent));
    page.send(JSON.stringify(STREAMING));
    await statusThat(sight, ({ camera }) => camera.state === 'streaming');
    page.close();
    await statusThat(sight, ({ camera }) => camera.message === 'The camera page is not open.');
  });

  it.each([
    ['half a message', '{"kind":"seen"'],
    ['what is in no vocabulary', JSON.stringify({ kind: 'frame', pixels: [1, 2, 3] })],
    ['a status of a vision process, whose sentences would be shown', JSON.stringify(statusOf())],
    ['a look with something beside it', JSON.stringify({ ...lookOf([]), pixels: 'AAAA' })],
    ['a face with something beside it', JSON.stringify(lookOf([{ ...faceOf(1, 'anger'), pixels: 'AAAA' } as never]))],
    ['a text that is longer than any look', JSON.stringify({ ...lookOf([]), more: 'x'.repeat(17_000) })],
    ['bytes that are no mesh', new Uint8Array(1000)],
  ])('closes on %s', async (_, message) => {
    using sight = await serve();
    const page = connect();
    await told(page);
    page.send(message);
    expect(await closeOf(page)).toBe(1008);
    await statusThat(sight, ({ camera }) => camera.state === 'missing');
  });

  it('closes on bytes that are longer than any mesh', async () => {
    using sight = await serve();
    const page = connect();
    await told(page);
    page.send(new Uint8Array(640 * 480));
    expect(await closeOf(page)).toBe(1009);
    expect(sight).toBeDefined();
  });

  it('is the owner’s alone, and for this box’s own pages', async () => {
    using sight = await serve();
    expect(await closeOf(connect({ 'x-forwarded-for': '192.168.1.9' }))).toBe(4401);
    expect(await closeOf(connect({ origin: 'http://evil.example' }))).toBe(1006);
    const away = { headers: { 'x-forwarded-for': '192.168.1.9' } };
    expect((await fetch(`${http!.url}/api/models`, away)).status).toBe(401);
    expect((await fetch(`${http!.url}/api/models/mood/${sha256}`, away)).status).toBe(401);
    expect(sight).toBeDefined();
  });

  it('leaves the place to the newest page', async () => {
    using sight = await serve();
    const first = connect();
    await told(first);
    const left = closeOf(first);
    const second = connect();
    await told(second);
    expect(await left).toBe(4409);
    second.send(JSON.stringify(STREAMING));
    await statusThat(sight, ({ camera }) => camera.state === 'streaming');
  });

  it('hands out the nets by their hash, to be kept for ever', async () => {
    using sight = await serve();
    const { models } = (await (await fetch(`${http!.url}/api/models`)).json()) as ModelList;
    expect(models).toEqual([{ name: 'mood', path: `/api/models/mood/${sha256}`, sha256, bytes: 5 }]);
    const answer = await fetch(`${http!.url}${models[0]!.path}`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(net);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${http!.url}/api/models/mood/${'0'.repeat(64)}`)).status).toBe(404);
    expect(sight).toBeDefined();
  });

  it('gives its page, and no other, leave to compile nets', async () => {
    using sight = await serve();
    const policyOf = async (path: string): Promise<string> =>
      (await fetch(`${http!.url}${path}`)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/camera')).toContain("'wasm-unsafe-eval'");
    for (const path of ['/', '/phone', '/api/models', '/assets/kiosk-4f2a.js']) {
      expect([path, await policyOf(path)]).toEqual([path, expect.not.stringContaining('wasm')]);
    }
    expect(sight).toBeDefined();
  });

  it('is not there at all unless the settings say so', async () => {
    using sight = await serve(false);
    await expect(told(connect())).rejects.toThrow(/closed/);
    for (const path of ['/camera', '/camera.html', '/api/models', `/api/models/mood/${sha256}`]) {
      expect([path, (await fetch(`${http!.url}${path}`)).status]).toEqual([path, 404]);
    }
    expect(await (await fetch(`${http!.url}/camera`)).json()).toMatchObject({
      remedy: expect.stringContaining('camera.source') as string,
    });
    expect(sight).toBeDefined();
  });
});

const faces = (count: number): { track: number; points: Float32Array }[] =>
  Array.from({ length: count }, (_, i) => ({ track: i + 1, points: new Float32Array(478 * 3).fill(0.5) }));
