import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { sceneOf } from '../../kiosk-ui/src/look/scene.ts';
import { cameraOff, emptyRoom, playingState, withHealth, withPlayback, withRoom } from './box-states.ts';
import { canonicalFace, posed } from './canonical-face.ts';
import { KIOSK_SMALL, openChromium, SOON, visit, type Visited } from './chromium.ts';
import { FakeBox } from './fake-box.ts';

/** A line is at least so opaque; the breath of colour inside a face is not. */
const LINE_ALPHA = 60;

/** Share of the mirror’s pixels that belong to lines. */
const litShare = (page: Page): Promise<number> =>
  page.evaluate(`(() => {
    const mirror = document.querySelector('canvas');
    const canvas = new OffscreenCanvas(mirror.clientWidth, mirror.clientHeight);
    const pen = canvas.getContext('2d');
    if (mirror.width > 0) pen.drawImage(mirror, 0, 0, canvas.width, canvas.height);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let lit = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > ${LINE_ALPHA}) lit++;
    return lit / (data.length / 4);
  })()`);

const overflowPx = (page: Page): Promise<number> =>
  page.evaluate('Math.max(document.documentElement.scrollWidth - innerWidth, document.body.scrollWidth - innerWidth)');

/** Texts that are cut off or lie outside the window, among those that must always be whole. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('h1, .room-facts, .privacy, .sandbox, .times, .qr')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.left < -6 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.width === 0;
  }).map((element) => element.className || element.tagName)`);

const noCamera = (): BoxState =>
  withHealth(emptyRoom(), {
    camera: { state: 'needs-owner', message: 'No camera was found.', remedy: 'Plug one in.' },
    broker: { state: 'degraded', message: 'The broker does not answer.', remedy: 'Check that it runs.' },
  });

const pinned = (): BoxState => ({
  ...playingState(),
  dj: { ...playingState().dj, direction: 'lift', moodOverride: 'sad' },
});

const silentBox = (): BoxState => withPlayback(playingState(), { state: 'stopped', track: null, reason: '' });

function withBox(change: Partial<BoxState['box']>): BoxState {
  const state = playingState();
  return { ...state, box: { ...state.box, ...change } };
}

describe('the kiosk', () => {
  let browser: Browser;
  let face: Float32Array;
  beforeAll(async () => {
    [browser, face] = await Promise.all([openChromium(), canonicalFace()]);
  });
  afterAll(() => browser.close());

  const kiosk = (box: FakeBox, options: { size?: { width: number; height: number }; still?: boolean } = {}) =>
    visit(browser, { url: box.url, size: KIOSK_SMALL, ...options });

  function lookAtRoom(box: FakeBox, yaw: number): void {
    const points = posed(face, { x: 0.4, y: 0.5, width: 0.3, yaw }, 0.75);
    box.showMesh({ widthPx: 640, heightPx: 480, atMs: Date.now(), faces: [{ track: 1, points }] });
  }

  it('tells mood, people, song, reason, sandbox and privacy, with no fault in the console and no other host', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using kioskPage = await kiosk(box);
    const { page, faults } = kioskPage;
    await page.getByRole('heading', { name: 'Happy' }).waitFor();
    for (const text of [
      'Paper Lanterns Over Water',
      'The Quiet Harbour',
      'Small Hours',
      /^2 people.*quite sure.*for 4 min$/,
      'Matching the room',
      /^The room has been happy/,
      'Sandbox: invented songs, not Spotify',
      'A camera here reads moods. No picture is kept or sent.',
      'All well',
    ]) {
      expect(
        await page
          .getByText(text, { exact: typeof text === 'string' })
          .first()
          .isVisible(),
        String(text),
      ).toBe(true);
    }
    await page.getByRole('img', { name: 'QR code for http://192.168.178.42/phone' }).waitFor();
    await expect.poll(() => page.evaluate(`document.querySelector('.cover img').naturalWidth`)).toBe(640);
    expect(faults).toEqual([]);
  });

  it('draws faces over nothing while it looks, and stops when they stop', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using kioskPage = await kiosk(box);
    await box.meshWanted();
    expect(await litShare(kioskPage.page)).toBe(0);
    let yaw = 0;
    const looks = setInterval(() => lookAtRoom(box, (yaw += 0.05)), 100);
    await expect.poll(() => litShare(kioskPage.page), SOON).toBeGreaterThan(0.02);
    clearInterval(looks);
    await expect.poll(() => litShare(kioskPage.page), SOON).toBe(0);
    expect(kioskPage.faults).toEqual([]);
  });

  it('asks for no meshes while the camera is off, and says so large', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using kioskPage = await kiosk(box);
    await box.meshWanted();
    box.show(cameraOff());
    await kioskPage.page.getByRole('heading', { name: 'Camera off' }).waitFor();
    await kioskPage.page.getByText('The camera is off. No picture is kept or sent.').waitFor();
    await expect.poll(() => box.watchingMesh, SOON).toBe(0);
  });

  it('moves the song by the clock, and holds it while paused', async () => {
    const state = playingState();
    await using box = await FakeBox.open({ state });
    await using kioskPage = await kiosk(box);
    const bar = kioskPage.page.getByRole('progressbar');
    const second = async (): Promise<number> => Number(await bar.getAttribute('aria-valuenow'));
    await expect.poll(second, SOON).toBeGreaterThanOrEqual(83);
    const before = await second();
    await expect.poll(second, SOON).toBeGreaterThan(before);
    box.show(withPlayback(state, { state: 'paused', positionMs: 100_000 }));
    await kioskPage.page.getByText('Paused').waitFor();
    expect(await second()).toBe(100);
  });

  it('says that the connection is lost, and shows the newest state when the box is back', async () => {
    const box = await FakeBox.open({ state: playingState() });
    const { port } = box;
    await using kioskPage = await kiosk(box);
    const { page } = kioskPage;
    await page.getByRole('heading', { name: 'Happy' }).waitFor();
    await expect.poll(() => box.pages, SOON).toBe(1);
    await box[Symbol.asyncDispose]();
    await page.getByText('Connection lost, trying again…').waitFor();
    expect(await page.getByRole('heading', { name: 'Happy' }).isVisible()).toBe(true);
    const sad = withRoom(playingState(), { mood: 'sad', valence: -0.6, arousal: -0.3 });
    await using again = await FakeBox.open({ state: sad, port });
    await page.getByRole('heading', { name: 'Sad' }).waitFor();
    await page.getByText('Connection lost, trying again…').waitFor({ state: 'detached' });
    await again.meshWanted();
  });

  describe('kept on the wall through an evening', () => {
    let box: FakeBox;
    let wall: Visited;
    beforeAll(async () => {
      box = await FakeBox.open({ state: playingState() });
      wall = await kiosk(box, { still: true });
      await wall.page.getByRole('heading', { name: 'Happy' }).waitFor();
    });
    afterAll(async () => {
      await wall[Symbol.asyncDispose]();
      await box[Symbol.asyncDispose]();
    });

    it.each<[string, () => BoxState, string[]]>([
      ['an empty room', emptyRoom, ['Nobody here', 'Waiting for company.']],
      ['a mood kept while faces are out of sight', () => withRoom(playingState(), { people: 0 }), ['nobody in view']],
      ['an unclear mood', () => withRoom(playingState(), { mood: 'unsure' }), ['Unsure', 'no clear mood yet']],
      ['a missing camera with its remedy', noCamera, ['No camera', 'Plug one in.']],
      ['a pinned mood and another direction', pinned, ['Lifting the room', 'Pinned to Sad']],
      ['a box before its first song', silentBox, ['No song yet']],
      [
        'photographs as no room of its own',
        () => ({ ...playingState(), camera: { ...playingState().camera, source: 'demo' as const } }),
        ['Demo photographs, not this room. No camera looks at you.'],
      ],
      ['a code to sign in with', () => withBox({ joinCode: 'K7M4RXA' }), ['K7M4 RXA']],
    ])('shows %s', async (_what, state, texts) => {
      box.show(state());
      for (const text of texts) await wall.page.getByText(text).first().waitFor();
      expect(wall.faults).toEqual([]);
    });

    it.each(['127.0.0.1', 'localhost', '[::1]'])('sends no phone to %s, which is the phone itself', async (host) => {
      box.show(withBox({ phoneUrl: `http://${host}:8080/phone` }));
      await wall.page.getByText('For phones, start with --host 0.0.0.0').waitFor();
      expect(await wall.page.getByRole('img', { name: /^QR code/ }).count()).toBe(0);
      box.show(playingState());
      await wall.page.getByRole('img', { name: /^QR code/ }).waitFor();
    });

    it('wears the sandbox badge only while the music is invented', async () => {
      const badge = wall.page.getByText('Sandbox: invented songs, not Spotify');
      box.show(withBox({ sandbox: false }));
      await badge.waitFor({ state: 'detached' });
      box.show(withBox({ sandbox: true }));
      await badge.waitFor();
    });

    it('says at a workplace or a school why its camera stays closed', async () => {
      const state = cameraOff();
      box.show(state);
      await wall.page.getByText('Nothing is being looked at. The music goes on.').waitFor();
      box.show({ ...state, privacy: { ...state.privacy, venue: 'school', refusal: 'This box stands in a school.' } });
      await wall.page.getByText('Moods are not read at a workplace or a school: the law forbids it.').waitFor();
    });

    it.each<[string, () => BoxState]>([
      ['playing', playingState],
      ['with a trouble', noCamera],
      ['with the camera off', cameraOff],
    ])('has nothing for axe to find while %s', async (_what, state) => {
      box.show(state());
      const title = { 'no-camera': 'No camera', 'camera-off': 'Camera off', mood: 'Happy' }[sceneOf(state()) as 'mood'];
      await wall.page.getByRole('heading', { name: title }).waitFor();
      const { violations } = await new AxeBuilder({ page: wall.page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    });

    it.each([
      [480, 320],
      [800, 480],
      [1024, 600],
      [1920, 1080],
      [1080, 1920],
      [600, 1024],
    ])('fits a screen of %i × %i, whatever it shows', async (width, height) => {
      await wall.page.setViewportSize({ width, height });
      for (const state of [playingState(), noCamera(), cameraOff()]) {
        box.show(state);
        await wall.page.locator(`.room[data-scene="${sceneOf(state)}"]`).waitFor();
        expect(await overflowPx(wall.page)).toBe(0);
        expect(await cutTexts(wall.page)).toEqual([]);
      }
    });
  });
});
