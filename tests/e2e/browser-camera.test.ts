import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { Value } from 'typebox/value';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TEXT_MAX_BYTES, PageMessage } from '../../daemon/contract/browser-camera.ts';
import { decodeMesh } from '../../daemon/contract/mesh.ts';
import type { RoomSeen } from '../../daemon/contract/vision.ts';
import { findDemoPictures } from '../../daemon/vision/camera/demo.ts';
import { openFilm } from '../../daemon/vision/camera/demo-film.ts';
import { openLooker } from '../../daemon/vision/film.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { openChromium } from '../ui/chromium.ts';
import { startBox, type Box } from './box.ts';
import { becomes, FRAME, openCameraPage, PATIENT_MS, pixelsIn, press, until, type OpenedPage } from './camera-page.ts';
import { Scanner } from './privacy/scanner.ts';
import { cropsOf, formsOf } from './privacy/secrets.ts';

/** Two earnest people of a demo photograph, whose moods are mixed. */
const VIEW = { x: 0.68, y: 0.35, width: 0.54 };
const PICTURE = 2;
const FACES = 2;
const FAKE_CAMERA = '--use-fake-device-for-media-stream';
const ALLOW = '--use-fake-ui-for-media-stream';
/** A name that no browser takes for this machine. */
const ELSEWHERE = 'mooddj.local';

const folder = mkdtempSync(join(tmpdir(), 'mooddj-page-'));
const film = join(folder, 'film.mjpeg');
let jpeg: Buffer;
let box: Box;
let browser: Browser;

beforeAll(async () => {
  const pictures = (await findDemoPictures()) ?? [];
  jpeg = Buffer.from(await openFilm(pictures).frame({ shot: 0, step: 0, picture: PICTURE, view: VIEW }));
  writeFileSync(film, Buffer.concat(Array.from({ length: 10 }, () => jpeg)));
  const config = join(folder, 'config.yaml');
  writeFileSync(config, 'camera:\n  source: browser\n');
  [box, browser] = await Promise.all([
    startBox({ args: ['--config', config] }),
    openChromium([
      FAKE_CAMERA,
      ALLOW,
      `--use-file-for-fake-video-capture=${film}`,
      `--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`,
    ]),
  ]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await box[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const open = (of = browser, host?: string): Promise<OpenedPage> => {
  const url = new URL('camera', box.url);
  if (host !== undefined) url.hostname = host;
  return openCameraPage(of, url);
};

/** Means over looks that read a face as it is and mirrored in turn. */
function moodsOf(looks: readonly RoomSeen[]): number[][] {
  const fit = looks.filter(({ faces }) => faces.length === FACES).slice(-8);
  return Array.from({ length: FACES }, (_, n) =>
    Array.from({ length: 8 }, (__, mood) => {
      const values = fit.map(({ faces }) => [...faces].sort((a, b) => a.box[0] - b.box[0])[n]!.moods[mood]!);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    }),
  );
}

async function looksInNode(): Promise<RoomSeen[]> {
  await using models = await openSessions();
  const looker = openLooker(models);
  const looks: RoomSeen[] = [];
  for (let n = 0; n < 12; n++) {
    looks.push((await looker.look({ kind: 'jpeg', bytes: jpeg, atMs: 1000 + n * 250 }, false)).seen);
  }
  return looks;
}

describe('a page that looks for the box', { timeout: 2 * PATIENT_MS }, () => {
  it('shows the box the faces that the vision process would see, with the same moods', async () => {
    const { page, seen, faults } = await open();
    await press(page, 'Start');
    const state = await box.until(
      'two faces and a mood from a page',
      ({ camera, faces, room }) => camera.source === 'browser' && faces.length === FACES && room.mood !== 'none',
      PATIENT_MS,
    );
    expect(state.health.camera).toMatchObject({ state: 'ok' });
    expect(state.health.vision.message).toContain('people in view');
    await until(() => seen().filter(({ faces }) => faces.length === FACES).length >= 10);
    const [there, here] = [moodsOf(seen()), moodsOf(await looksInNode())];
    for (const [n, moods] of here.entries()) {
      for (const [k, share] of moods.entries()) expect(Math.abs(there[n]![k]! - share)).toBeLessThanOrEqual(0.02);
    }
    expect(Math.max(...here.flat())).toBeLessThan(0.99);
    expect(await page.locator('.camera-face').count()).toBe(FACES);
    expect(await page.locator('video, img, canvas').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('sends numbers and no picture: every byte that it sends is in the vocabulary', async () => {
    const { page, sent, asked, seen } = await open();
    const rgb = await pixelsIn(page);
    const frame = { name: 'photograph', jpeg, rgb, ...FRAME };
    const scanner = new Scanner([...formsOf(frame), ...(await cropsOf([frame]))]);
    expect(scanner.windows).toBeGreaterThan(100_000);
    const mirror = new WebSocket(`${box.url.replace('http', 'ws')}api/live`);
    mirror.onopen = () => mirror.send(JSON.stringify({ kind: 'watch', mesh: true }));
    await press(page, 'Start');
    const meshes = (): Buffer[] => sent.flatMap(({ payload }) => (typeof payload === 'string' ? [] : [payload]));
    await until(() => meshes().length >= 5 && seen().some(({ faces }) => faces.length === FACES));
    mirror.close();
    await press(page, 'Stop');

    for (const { path, payload } of sent) {
      if (typeof payload !== 'string') {
        expect(payload.length).toBe(16 + decodeMesh(payload).faces.length * (8 + 478 * 6));
      } else if (path === '/api/live') {
        expect(JSON.parse(payload)).toEqual({ kind: 'watch', mesh: false });
      } else {
        const message: unknown = JSON.parse(payload);
        // Closed shapes: whatever is not a number of a face or a word for a state has no place in them.
        expect(Value.Check(PageMessage, message) ? [] : message).toEqual([]);
        const faces = message as Partial<RoomSeen>;
        expect(payload.length).toBeLessThanOrEqual(600 + (faces.faces?.length ?? 0) * 420);
        expect(payload.length).toBeLessThanOrEqual(PAGE_TEXT_MAX_BYTES);
      }
    }
    const { host } = new URL(box.url);
    expect(asked.filter(({ what, body, host: to }) => to !== host || body !== '' || !what.startsWith('GET '))).toEqual(
      [],
    );
    const all = Buffer.concat([
      ...sent.map(({ payload }) => Buffer.from(payload)),
      ...asked.map(({ what }) => Buffer.from(what)),
    ]);
    expect(scanner.search(all)).toEqual([]);
    // The search would have found a single row of it.
    const row = rgb.subarray(200 * FRAME.widthPx * 3, 201 * FRAME.widthPx * 3);
    expect(scanner.search(Buffer.concat([all, Buffer.from(row.toString('base64'))]))).not.toEqual([]);
  });

  it('keeps the network from the worker that sees the pictures', async () => {
    const { page } = await open();
    await press(page, 'Start');
    await becomes(page, 'streaming');
    const [worker] = page.workers();
    const tries = await worker!.evaluate<string[]>(`Promise.all([
      fetch('/api/state').then(() => 'fetch went', () => 'refused'),
      new Promise((resolve) => {
        try {
          const socket = new WebSocket(location.origin.replace('http', 'ws') + '/api/live');
          socket.onopen = () => resolve('socket went');
          socket.onerror = () => resolve('refused');
        } catch { resolve('refused'); }
      }),
    ])`);
    expect(tries).toEqual(['refused', 'refused']);
  });

  it('looks no more once it is closed, and the box says what to open', async () => {
    const { page } = await open();
    await press(page, 'Start');
    await box.until('a page that looks', ({ health }) => health.camera.state === 'ok', PATIENT_MS);
    await page.close();
    const { health } = await box.until(
      'a page gone',
      ({ camera, health: now }) => now.camera.state === 'needs-owner' && camera.looksPerSecond === 0,
    );
    expect(health.camera).toEqual({
      state: 'needs-owner',
      message: 'The camera page is not open.',
      remedy: expect.stringContaining(`http://localhost:${new URL(box.url).port}/camera`) as string,
    });
  });

  it('leaves the looking to the newest page', async () => {
    const first = await open();
    await press(first.page, 'Start');
    await becomes(first.page, 'streaming');
    const second = await open();
    await press(second.page, 'Start');
    await becomes(first.page, 'taken');
    await becomes(second.page, 'streaming');
    const before = first.seen().length;
    await until(() => second.seen().length >= 2);
    expect(first.seen().length).toBe(before);
    expect((await box.state()).health.camera.state).toBe('ok');
  });

  it('closes its camera when the owner switches the camera off, and goes on after', async () => {
    const { page } = await open();
    await press(page, 'Start');
    await becomes(page, 'streaming');
    const command = (on: boolean): Promise<Response> =>
      fetch(`${box.url}api/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ command: 'camera', on }),
      });
    expect((await command(false)).ok).toBe(true);
    await becomes(page, 'off');
    await box.until('a closed camera', ({ health }) => health.camera.state === 'off');
    await command(true);
    await becomes(page, 'streaming');
  });

  it('says that a page in the background does not see', async () => {
    const { page } = await open();
    await press(page, 'Start');
    await becomes(page, 'streaming');
    const hide = (hidden: boolean): Promise<unknown> =>
      page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));`);
    await hide(true);
    const { health } = await box.until('a page in the background', (now) =>
      now.health.camera.message.includes('background'),
    );
    expect(health.camera.remedy).toContain('to the front');
    await hide(false);
    await box.until('a page in front', (now) => now.health.camera.state === 'ok', PATIENT_MS);
  });

  it('goes on by itself after a power cut, where somebody had started it and nobody stopped it', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['camera']);
    await press(page, 'Start');
    await becomes(page, 'streaming');
    await page.reload();
    await becomes(page, 'streaming');
    await press(page, 'Stop');
    await page.reload();
    await becomes(page, 'idle');
  });

  it('says at plain http from elsewhere why it gets no camera, and where it would', async () => {
    const { page } = await open(browser, ELSEWHERE);
    await becomes(page, 'insecure');
    expect(await page.getByRole('button', { name: 'Start' }).isDisabled()).toBe(true);
    expect(await page.locator('.camera-address').innerText()).toBe(`http://localhost:${new URL(box.url).port}/camera`);
  });

  it.each([
    ['refused', [FAKE_CAMERA, '--deny-permission-prompts'], 'may not use'],
    ['missing', [ALLOW], 'has no camera'],
  ] as const)('says on both ends what to do about a camera that is %s', async (doing, args, message) => {
    const other = await openChromium(args);
    try {
      const { page } = await open(other);
      await press(page, 'Start');
      await becomes(page, doing);
      const { health } = await box.until(`a camera that is ${doing}`, (now) =>
        now.health.camera.message.includes(message),
      );
      expect(health.camera).toMatchObject({ state: 'needs-owner', remedy: expect.stringMatching(/\w/) as string });
    } finally {
      await other.close();
    }
  });
});
