import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { cameraOff, playingState, withHealth, withPlayback } from './box-states.ts';
import { openChromium, PHONE, SOON, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';

const SMALLEST_TARGET_PX = 44;

describe('the phone page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const phone = (box: FakeBox, size: { width: number; height: number } = PHONE) =>
    visit(browser, { url: `${box.url}/phone`, size, still: true });

  it('tells mood, song, reason and sandbox, with no fault in the console and no other host', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using phonePage = await phone(box);
    const { page, faults } = phonePage;
    await page.getByRole('heading', { name: 'Happy' }).waitFor();
    await page.getByRole('heading', { name: 'Paper Lanterns Over Water' }).waitFor();
    await page
      .getByText(/^.*The room has been happy for four minutes/)
      .first()
      .waitFor();
    await page.getByText('Sandbox: invented songs, not Spotify').waitFor();
    await page.getByRole('img', { name: 'Cover of Small Hours' }).waitFor();
    await expect.poll(() => box.pages, SOON).toBe(1);
    expect(box.watchingMesh).toBe(0);
    expect(faults).toEqual([]);
  });

  it('offers to play what is paused, and to open a camera that is off', async () => {
    await using box = await FakeBox.open({ state: withPlayback(cameraOff(), { state: 'paused' }) });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    const [play] = await Promise.all([
      box.nextCommand(),
      page.getByRole('button', { name: 'Play', exact: true }).click(),
    ]);
    expect(play).toEqual({ command: 'play' });
    await page.getByRole('link', { name: 'Box', exact: true }).click();
    await page.getByRole('link', { name: /^Camera and privacy/ }).click();
    const [open] = await Promise.all([box.nextCommand(), page.getByRole('switch', { name: /camera/ }).click()]);
    expect(open).toEqual({ command: 'camera', on: true });
  });

  it('shows only what the box says: a refused choice stays unchosen', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    box.refuse = { status: 503, problem: { error: 'retry', message: 'The player is busy.', remedy: 'Try again.' } };
    await page.getByText('Calm', { exact: true }).click();
    await page.getByRole('alert').getByText('The player is busy.').waitFor();
    await expect.poll(() => page.getByRole('radio', { name: 'Match' }).isChecked(), SOON).toBe(true);
  });

  it('explains an error with the remedy that the box gives, until it is dismissed', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    box.refuse = {
      status: 409,
      problem: { error: 'needs-owner', message: 'No speaker is active.', remedy: 'Start Spotify on a speaker once.' },
    };
    await using phonePage = await phone(box);
    const { page } = phonePage;
    await page.getByRole('button', { name: 'Pause' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('No speaker is active.').waitFor();
    await alert.getByText('Start Spotify on a speaker once.').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await alert.getByText('No speaker is active.').count()).toBe(0);
  });

  it('says so when the box does not answer a tap', async () => {
    const box = await FakeBox.open({ state: playingState() });
    await using phonePage = await phone(box);
    await phonePage.page.getByRole('button', { name: 'Pause' }).waitFor();
    await box[Symbol.asyncDispose]();
    await phonePage.page.getByRole('button', { name: 'Pause' }).click();
    await phonePage.page.getByRole('alert').getByText('The box did not answer.').waitFor();
    await phonePage.page.getByText('Connection lost, trying again…').waitFor();
  });

  it('lists every trouble with its remedy', async () => {
    const state = withHealth(playingState(), {
      account: { state: 'needs-owner', message: 'Sign-in expired.', remedy: 'Connect Spotify again.' },
      disk: { state: 'degraded', message: 'Nearly full.', remedy: 'Delete old backups.' },
    });
    await using box = await FakeBox.open({ state });
    await using phonePage = await phone(box);
    await phonePage.page.getByRole('link', { name: 'Spotify account Sign-in expired. +1' }).click();
    for (const text of ['Sign-in expired.', 'Connect Spotify again.', 'Nearly full.', 'Delete old backups.']) {
      await phonePage.page.getByText(text).waitFor();
    }
  });

  it('tells what the calls to Spotify went to, and when there will be more', async () => {
    const spent: BoxState['calls'] = {
      level: 'quota',
      used: 412,
      budget: 370,
      byPurpose: { playback: 180, follow: 120, account: 1, playlist: 11, library: 100 },
      moreAt: new Date(2026, 10, 24, 9, 40).toISOString(),
      loweredAt: new Date(2026, 10, 23, 20).toISOString(),
    };
    await using box = await FakeBox.open({ state: { ...playingState(), calls: spent } });
    await using phonePage = await phone(box);
    await phonePage.page.getByRole('link', { name: 'Music', exact: true }).click();
    const card = phonePage.page.getByRole('region', { name: 'Calls to Spotify' });
    await card.getByText('What they went to').click();
    const told = await card.innerText();
    for (const text of ['412 of 370 in the last 24 hours', 'More from 09:40.', 'music goes on', 'lower for a week']) {
      expect(told).toContain(text);
    }
    expect(told).toMatch(/Looking what plays\s+120/);
  });

  it('asks a stranger for the code, explains a wrong one, and opens with the right one', async () => {
    await using box = await FakeBox.open({ state: playingState(), joinCode: 'K7M-4QX' });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    const code = page.getByRole('textbox', { name: 'Code' });
    await page.getByRole('heading', { name: 'Enter the code shown on the box' }).waitFor();
    await code.fill('AAA-AAA');
    await code.press('Enter');
    await page.getByRole('alert').getByText('That code is not right. Read it again from the box.').waitFor();
    await code.fill('k7m-4qx');
    await page.getByRole('button', { name: 'Connect this phone' }).click();
    await page.getByRole('heading', { name: 'Happy' }).waitFor();
    await expect.poll(() => box.pages, SOON).toBe(1);
  });

  it('goes through every control by keyboard, in the order of the page', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    const reached: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate<string>(
        `(({ ariaLabel, name, id, textContent }) => ariaLabel || name || id || textContent.trim())(document.activeElement)`,
      );
      if (i > 0 && name === reached[0]) break;
      if (!reached.includes(name)) reached.push(name);
    }
    const all = [
      'Back to the song before',
      'Pause',
      'Skip to the next song',
      'volume',
      'Like',
      'Never',
      'direction',
      'mood',
      'Now',
      'Music',
      'Evening',
      'Box',
    ];
    expect(reached.filter((name) => all.includes(name))).toEqual(all);
  });

  it('fits phones of all widths, with every target large enough for a thumb', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    await page.getByRole('heading', { name: 'Happy' }).waitFor();
    for (const width of [320, 390, 430, 844]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${width} px`).toBe(0);
      const small = await page.evaluate(
        `[...document.querySelectorAll('button, input[type=range], input[type=radio] + span')].filter((element) => {
          const box = element.getBoundingClientRect();
          return Math.min(box.width, box.height) < ${SMALLEST_TARGET_PX};
        }).map((element) => element.outerHTML)`,
      );
      expect(small, `${width} px`).toEqual([]);
    }
  });

  it.each(['playing', 'signing in', 'explaining an error'])('has nothing for axe to find while %s', async (what) => {
    const join = what === 'signing in' ? { joinCode: 'K7M-4QX' } : {};
    await using box = await FakeBox.open({ state: playingState(), ...join });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (what === 'explaining an error') {
      box.refuse = { status: 409, problem: { error: 'needs-owner', message: 'No speaker.', remedy: 'Choose one.' } };
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('alert').getByText('No speaker.').waitFor();
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });
});
