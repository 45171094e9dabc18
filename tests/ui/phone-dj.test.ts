import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playingState } from './box-states.ts';
import { openChromium, PHONE, visit, type Visited } from './chromium.ts';
import { FakeBox } from './fake-box.ts';

describe('the DJ on the phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const phone = (box: FakeBox): Promise<Visited> =>
    visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });

  it('holds a mood for as long as it is told, and says until when', async () => {
    const dj = playingState().dj;
    const until = '2026-11-23T21:30:00.000Z';
    const state = { ...playingState(), dj: { ...dj, moodOverride: 'sad' as const, moodOverrideUntil: until } };
    await using box = await FakeBox.open({ state });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    await page.getByText(/^Until \d\d:30, then the music follows the room again/).waitFor();
    const [sent] = await Promise.all([box.nextCommand(), page.getByRole('button', { name: '1 h' }).click()]);
    expect(sent).toEqual({ command: 'mood-override', mood: 'sad', minutes: 60 });
    const [open] = await Promise.all([box.nextCommand(), page.getByRole('button', { name: /^Until you/ }).click()]);
    expect(open).toEqual({ command: 'mood-override', mood: 'sad' });
  });

  it('shows what leads and the playlist that was made, and says how long ago a song was chosen', async () => {
    const savedEvening = {
      name: 'MoodDJ, 23 November 2026',
      url: 'https://open.spotify.com/playlist/x',
      songs: 31,
      at: new Date().toISOString(),
    };
    const state = playingState();
    await using box = await FakeBox.open({ state: { ...state, dj: { ...state.dj, lead: 'Low Tide', savedEvening } } });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    await page.getByText('Chosen 1 min ago.').waitFor();
    await page.getByRole('link', { name: 'Evening', exact: true }).click();
    await page.getByText('31 songs in “MoodDJ, 23 November 2026”').waitFor();
    expect(await page.getByRole('link', { name: 'Open in Spotify' }).getAttribute('href')).toBe(savedEvening.url);
    await page.getByRole('link', { name: 'Music', exact: true }).click();
    const [sent] = await Promise.all([box.nextCommand(), page.getByRole('button', { name: 'Stop' }).click()]);
    expect(sent).toEqual({ command: 'lead', by: 'off' });
  });

  it('asks before it forgets, and offers what is remembered as files', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using phonePage = await phone(box);
    const { page } = phonePage;
    await page.goto(`${box.url}/phone#privacy`);
    const card = page.getByRole('region', { name: 'What the box remembers' });
    const link = card.getByRole('link', { name: 'Songs as CSV' });
    expect(await link.getAttribute('href')).toBe('/api/history/export?what=plays&format=csv');
    await card.getByRole('button', { name: 'Forget songs' }).click();
    await card.getByText('Forget for good?').waitFor();
    const asked = page.waitForRequest((request) => request.method() === 'DELETE');
    await card.getByRole('button', { name: 'Yes, forget' }).click();
    expect((await asked).url()).toContain('/api/history?what=plays');
  });
});
