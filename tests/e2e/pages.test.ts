import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openChromium } from '../ui/chromium.ts';
import { ROOT, startBox, type Box } from './box.ts';

/** Where this run's pictures go, to be looked at. */
const PICTURES = join(ROOT, '.cache/pictures');

/**
 * Asks from outside until it is so: a page whose policy forbids `eval` cannot ask itself again and again.
 * @param question text, since it runs in the page and not here
 */
const untilTrueIn = (page: Page, question: string): Promise<unknown> =>
  vi.waitUntil(() => page.evaluate(question), { timeout: 30_000, interval: 100 });

describe('the pages of a running box, in a real browser', () => {
  let box: Box;
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [box, browser] = await Promise.all([startBox(), openChromium()]);
    await box.until('a face and a song', (s) => s.faces.length > 0 && s.playback.state === 'playing');
  });
  afterAll(async () => {
    await browser.close();
    await box[Symbol.asyncDispose]();
  });

  /** Opens a page and collects what should not be: console errors, failed requests, other hosts. */
  async function open(
    path: string,
    size: { width: number; height: number },
  ): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ viewport: size });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on(
      'request',
      (request) => new URL(request.url()).host !== new URL(box.url).host && faults.push(`foreign: ${request.url()}`),
    );
    page.on(
      'response',
      (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
    );
    await page.goto(new URL(path, box.url).href);
    return { page, faults };
  }

  it('show the song, its cover, why it plays, and faces on the kiosk', async () => {
    const { page, faults } = await open('/', { width: 1920, height: 1080 });
    const { playback } = await box.state();
    await page.getByText(playback.track!.title).first().waitFor();
    await page.getByText(playback.reason).first().waitFor();
    await page
      .getByText(/sandbox/i)
      .first()
      .waitFor();
    // The mirror draws meshes, from the live socket: some pixel of a canvas must be lit.
    await untilTrueIn(
      page,
      `[...document.querySelectorAll('canvas')].some((canvas) =>
      {
        if (canvas.width === 0) return false;
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        copy.drawImage(canvas, 0, 0);
        return copy.getImageData(0, 0, canvas.width, canvas.height).data.some((v, i) => i % 4 === 3 && v > 0);
      })`,
    );
    await untilTrueIn(page, `[...document.images].some((image) => image.complete && image.naturalWidth > 0)`);
    await page.screenshot({ path: join(PICTURES, 'kiosk.png') });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('let a phone skip', async () => {
    const { page, faults } = await open('/phone', { width: 390, height: 844 });
    const { playback } = await box.state();
    await page.getByText(playback.track!.title).first().waitFor();
    await page.screenshot({ path: join(PICTURES, 'phone.png') });
    await page.getByRole('button', { name: /skip/i }).click();
    const next = await box.until(
      'another song',
      (s) => s.playback.track !== null && s.playback.track.uri !== playback.track!.uri,
    );
    await page.getByText(next.playback.track!.title).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
