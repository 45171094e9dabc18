import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import type { BoxState } from '../../daemon/contract/state.ts';
import { playingState } from './box-states.ts';
import { canonicalFace, posed } from './canonical-face.ts';
import { openChromium, PHONE, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { inFourLanguages, SCREEN_STATES, withBox } from './kiosk-screens.ts';
import { fillPages } from './phone-answers.ts';

/**
 * `npm run pictures`: every screen of the kiosk and the pages of the phone as the README shows them, from a box of invented states, in a
 * real browser. What changed in the pages changes in the pictures, and nobody has to pose.
 */

const FOLDER = join(import.meta.dirname, '../../kiosk-ui/pictures');
const WALL = { width: 1280, height: 720 };
const TALL = { width: 720, height: 1280 };
const PHONE_PAGES = ['now', 'music', 'evening', 'box', 'setup', 'privacy', 'history', 'share'] as const;

/** Flat pages need few colours: a quarter of the bytes. */
async function keep(name: string, page: Page): Promise<void> {
  const shot = await page.screenshot();
  await writeFile(
    join(FOLDER, `${name}.png`),
    await sharp(shot).png({ palette: true, dither: 0.3, effort: 7 }).toBuffer(),
  );
  process.stderr.write(`${name}.png\n`);
}

const lit = (state: BoxState, theme: 'dark' | 'light'): BoxState => ({ ...state, kiosk: { ...state.kiosk, theme } });

async function showFaces(box: FakeBox): Promise<void> {
  const face = await canonicalFace();
  const aspect = 0.75;
  box.showMesh({
    atMs: Date.now(),
    widthPx: 640,
    heightPx: 480,
    faces: [
      { track: 1, points: posed(face, { x: 0.34, y: 0.52, width: 0.22, yaw: 0.25 }, aspect) },
      { track: 2, points: posed(face, { x: 0.66, y: 0.46, width: 0.24, yaw: -0.2 }, aspect) },
    ],
  });
}

async function takeKiosk(browser: Browser): Promise<void> {
  await using box = await FakeBox.open({ state: playingState() });
  fillPages(box);
  await using wall = await visit(browser, { url: box.url, size: WALL, still: true });
  const { page } = wall;
  const show = async (name: string, state: BoxState): Promise<void> => {
    box.show(state);
    await page.locator(`.kiosk[data-screen="${name}"]`).waitFor();
    await page.locator(`:root[data-theme="${state.kiosk.theme}"]`).waitFor();
    await page.evaluate('document.fonts.ready');
  };
  for (const [name, state] of Object.entries(SCREEN_STATES)) {
    await show(name, lit(name === 'notice' ? inFourLanguages(state()) : state(), 'dark'));
    if (name === 'playing' || name === 'first-run') {
      await box.meshWanted();
      await seeFaces(box, page);
    }
    await keep(`kiosk-${name}`, page);
  }
  await show('playing', lit(SCREEN_STATES.playing(), 'light'));
  await seeFaces(box, page);
  await keep('kiosk-daylight', page);
  await show('playing', lit(withBox(SCREEN_STATES.playing(), { languages: ['ar'] }), 'dark'));
  await page.locator(':root[dir="rtl"]').waitFor();
  await seeFaces(box, page);
  await keep('kiosk-arabic', page);
  await show('playing', lit(SCREEN_STATES.playing(), 'dark'));
  await page.locator(':root[dir="ltr"]').waitFor();
  await page.setViewportSize(TALL);
  await seeFaces(box, page);
  await keep('kiosk-portrait', page);
}

/** A mesh, and then so many of the browser's frames that it is drawn. */
async function seeFaces(box: FakeBox, page: Page): Promise<void> {
  for (let look = 0; look < 12; look++) {
    await showFaces(box);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  }
}

async function takePhone(browser: Browser): Promise<void> {
  await using box = await FakeBox.open({ state: playingState() });
  fillPages(box);
  await using hand = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
  const { page } = hand;
  for (const name of PHONE_PAGES) {
    await page.evaluate(`location.hash = '#${name}'`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    // Charts and the picture of the evening are drawn after their numbers have come.
    if (name === 'history' || name === 'share') {
      // The page's policy allows no polling from within: asked once a frame instead.
      const drawn = `new Promise((next) => requestAnimationFrame(() => next(document.querySelector('main canvas')?.width > 300)))`;
      while (!(await page.evaluate<boolean>(drawn)));
    }
    await keep(`phone-${name}`, page);
  }
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const browser = await openChromium();
try {
  await takeKiosk(browser);
  await takePhone(browser);
} finally {
  await browser.close();
}
