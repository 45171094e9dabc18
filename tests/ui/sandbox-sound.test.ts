import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playingState } from './box-states.ts';
import { KIOSK_SMALL, openChromium, SOON, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

const SWITCH = { name: /invented songs/ } as const;

/** Puts an ear on whatever a page sends to the loudspeaker: `window.loudness()` is its peak just now; null before anything could sound. */
async function listen(page: Page): Promise<() => Promise<number | null>> {
  await page.addInitScript({ path: join(import.meta.dirname, 'ear.js') });
  return async () => await page.evaluate<number | null>('window.loudness()');
}

async function kiosk(box: FakeBox): Promise<{
  page: Page;
  loudness: () => Promise<number | null>;
  [Symbol.asyncDispose]: () => Promise<void>;
}> {
  const visited = await visit(browser, { url: 'about:blank', size: KIOSK_SMALL });
  const loudness = await listen(visited.page);
  await visited.page.goto(box.url);
  return { page: visited.page, loudness, [Symbol.asyncDispose]: async () => await visited[Symbol.asyncDispose]() };
}

describe('the invented songs', () => {
  it('are silent until somebody touches the switch, then sound, and fall silent while paused and when switched off', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using hand = await kiosk(box);
    const { page, loudness } = hand;
    await page.getByRole('button', SWITCH).waitFor();
    expect(await loudness()).toBeNull();

    await page.getByRole('button', SWITCH).click();
    await expect.poll(loudness, SOON).toBeGreaterThan(0.01);

    const playing = playingState();
    box.show({ ...playing, playback: { ...playing.playback, state: 'paused' } });
    await expect.poll(loudness, SOON).toBeLessThan(0.001);
    box.show(playing);
    await expect.poll(loudness, SOON).toBeGreaterThan(0.01);

    await page.getByRole('button', SWITCH).click();
    await expect.poll(loudness, SOON).toBeLessThan(0.001);
  });

  it('are not offered where Spotify plays', async () => {
    const state = playingState();
    await using box = await FakeBox.open({ state: { ...state, box: { ...state.box, sandbox: false } } });
    await using hand = await kiosk(box);
    await hand.page
      .getByText(state.playback.track?.title ?? '')
      .first()
      .waitFor();
    expect(await hand.page.getByRole('button', SWITCH).count()).toBe(0);
  });
});
