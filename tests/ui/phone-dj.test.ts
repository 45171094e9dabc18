import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playingState } from './box-states.ts';
import { openChromium, PHONE, visit, type Visited } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

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

  it('asks before it forgets, calls the history back, and offers what is remembered as files', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    fillPages(box);
    const undoUntil = new Date(Date.now() + 60_000).toISOString();
    box.answers['POST /api/wipe'] = { ok: true, rows: 812, undoUntil, backupsLeft: 3, reopens: false };
    box.answers['POST /api/wipe/undo'] = { ok: true, rows: 812 };
    await using phonePage = await phone(box);
    const { page, faults } = phonePage;
    await page.goto(`${box.url}/phone#privacy`);
    await page.getByText('One kind at a time').click();
    const link = page.getByRole('link', { name: 'Songs as CSV' });
    expect(await link.getAttribute('href')).toBe('/api/export?what=songs&format=csv');
    await page.getByRole('button', { name: 'Forget the history' }).click();
    const question = page.getByRole('alertdialog', { name: /^Forget all moods and songs\?/ });
    await question.waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Keep');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(box.asked.filter(({ what }) => what === 'POST /api/wipe')).toEqual([]);
    await page.getByRole('button', { name: 'Forget the history' }).click();
    await page.getByRole('button', { name: 'Yes, forget' }).click();
    await page.getByText('Forgotten: 812 entries').waitFor();
    await page.getByText('Backups on the box still hold it.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('It is back').waitFor();
    expect(box.asked.filter(({ what }) => what.startsWith('POST /api/wipe')).map(({ body }) => body)).toEqual([
      { what: 'history' },
      {},
    ]);
    expect(faults).toEqual([]);
  });
});
