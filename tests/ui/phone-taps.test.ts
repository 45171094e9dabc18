import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../daemon/contract/commands.ts';
import { playingState } from './box-states.ts';
import { openChromium, PHONE, visit, type Visited } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

interface Tap {
  readonly what: string;
  /** Where on the remote; the first place when it is not said. */
  readonly at?: string;
  readonly tap: (page: Page) => Promise<unknown>;
  readonly command: Command;
  readonly told: string;
}

const taps: readonly Tap[] = [
  {
    what: 'pause',
    tap: (page) => page.getByRole('button', { name: 'Pause' }).click(),
    command: { command: 'pause' },
    told: 'Paused',
  },
  {
    what: 'skip',
    tap: (page) => page.getByRole('button', { name: /^Skip/ }).click(),
    command: { command: 'skip' },
    told: 'Skipped to the next song',
  },
  {
    what: 'go back',
    tap: (page) => page.getByRole('button', { name: /^Back/ }).click(),
    command: { command: 'previous' },
    told: 'Back one song',
  },
  {
    what: 'lift the room',
    tap: (page) => page.getByText('Lift', { exact: true }).click(),
    command: { command: 'direction', direction: 'lift' },
    told: 'Lifting the room',
  },
  {
    what: 'play for a mood',
    tap: (page) => page.getByText('Surprised', { exact: true }).click(),
    command: { command: 'mood-override', mood: 'surprised' },
    told: 'Playing for Surprised',
  },
  {
    what: 'like a song',
    tap: (page) => page.getByRole('button', { name: 'Like', exact: true }).click(),
    command: { command: 'like' },
    told: 'Liked, for this mood',
  },
  {
    what: 'ask for more like it',
    tap: (page) => page.getByRole('button', { name: 'More like this' }).click(),
    command: { command: 'more-like-this' },
    told: 'More like this for a while',
  },
  {
    what: 'ban its artist',
    tap: async (page) => {
      await page.getByRole('button', { name: 'Never', exact: true }).click();
      await page.getByRole('button', { name: 'Never this artist' }).click();
    },
    command: { command: 'ban', what: 'artist' },
    told: 'This artist will not play again',
  },
  {
    what: 'shape the evening',
    at: 'evening',
    tap: (page) => page.getByText('Dinner', { exact: true }).click(),
    command: { command: 'arc', arc: 'dinner' },
    told: 'Dinner',
  },
  {
    what: 'save the evening',
    at: 'evening',
    tap: (page) => page.getByRole('button', { name: 'Keep this evening in Spotify' }).click(),
    command: { command: 'save-evening' },
    told: 'Saved as a playlist',
  },
  {
    what: 'switch the camera off',
    at: 'privacy',
    tap: (page) => page.getByRole('switch', { name: /camera/i }).click(),
    command: { command: 'camera', on: false },
    told: 'Camera off',
  },
  {
    what: 'change the volume with a key',
    tap: (page) => page.getByRole('slider', { name: 'Volume' }).press('ArrowRight'),
    command: { command: 'volume', percent: 47 },
    told: 'Volume 47 percent',
  },
];

describe('the phone page in a hand that taps', () => {
  let browser: Browser;
  let box: FakeBox;
  let hand: Visited;
  beforeAll(async () => {
    browser = await openChromium();
    box = await FakeBox.open({ state: playingState() });
    fillPages(box);
    hand = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
    await hand.page.getByRole('button', { name: 'Pause' }).waitFor();
  });
  afterAll(async () => {
    await hand[Symbol.asyncDispose]();
    await box[Symbol.asyncDispose]();
    await browser.close();
  });

  it.each(taps)('can $what, and is told that it did', async ({ at = '', tap, command, told }) => {
    await hand.page.goto(`${box.url}/phone#${at}`);
    const before = box.commands.length;
    const [sent] = await Promise.all([box.nextCommand(), tap(hand.page)]);
    expect(sent).toEqual(command);
    await hand.page.locator('.toast').getByText(told, { exact: true }).waitFor();
    expect(box.commands).toHaveLength(before + 1);
    expect(hand.faults).toEqual([]);
  });
});
