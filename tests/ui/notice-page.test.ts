import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playingState } from './box-states.ts';
import { openChromium, PHONE, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';

describe('the notice on a guest’s phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('says without any sign-in what the camera does and what is kept, with nothing for axe to find', async () => {
    await using box = await FakeBox.open({ state: playingState(), joinCode: 'K7M4RXA' });
    await using guest = await visit(browser, { url: `${box.url}/notice.html`, size: PHONE });
    const { page } = guest;
    await page.getByRole('heading', { name: 'A camera here reads moods' }).waitFor();
    await page.getByText('What is kept: the mood of the room for 30 days, the songs for a year.').waitFor();
    await page.getByText('A camera here reads moods. No picture is kept or sent.').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    expect(guest.faults).toEqual([]);
  });

  it('says that the camera is closed while it is', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    box.answers['GET /api/notice'] = {
      ...{ name: 'Booth', venue: 'event', camera: 'closed' },
      keeps: { moodDays: 0, songDays: 0, tasteDays: 0 },
    };
    await using guest = await visit(browser, { url: `${box.url}/notice.html`, size: PHONE });
    await guest.page.getByText('The camera is off. No picture is kept or sent.').waitFor();
    await guest.page.getByText('Nothing is kept.').waitFor();
  });
});
