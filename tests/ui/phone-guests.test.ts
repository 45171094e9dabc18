import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { playingState } from './box-states.ts';
import { openChromium, PHONE, SOON, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

const guest = (change: Partial<BoxState['guests']> = {}): BoxState => ({
  ...playingState(),
  people: { ...playingState().people, you: 'guest' },
  guests: { mayLike: false, maySteer: false, calmer: 0, livelier: 0, ...change },
});

describe('a guest’s phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const open = async (box: FakeBox) => {
    fillPages(box);
    const visited = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
    await visited.page.getByRole('heading', { name: 'Happy' }).waitFor();
    return visited;
  };
  const wishes = (page: Page) => page.getByRole('region', { name: 'What do you wish for?' });

  it('sees what plays and steers nothing, until the owner allows it', async () => {
    await using box = await FakeBox.open({ state: guest() });
    await using visited = await open(box);
    const { page, faults } = visited;
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
    expect(await wishes(page).count()).toBe(0);
    box.show(guest({ mayLike: true, maySteer: true }));
    for (const name of ['Like this song', 'Calmer', 'Livelier'])
      await wishes(page).getByRole('button', { name }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is heard, and told to wait when it asks again at once', async () => {
    await using box = await FakeBox.open({ state: guest({ maySteer: true }) });
    await using visited = await open(box);
    const { page } = visited;
    await wishes(page).getByRole('button', { name: 'Calmer' }).click();
    await page.getByText('Heard: a little calmer').waitFor();
    const remedy = 'Let the music follow first. Or wait 20 s.';
    box.refuseNext('POST /api/guests/wish', 429, { error: 'retry', message: 'You were just heard.', remedy });
    await wishes(page).getByRole('button', { name: 'Livelier' }).click();
    await page.getByRole('alert').getByText('You were just heard.').waitFor();
    await page.getByText(remedy).waitFor();
    const sent = box.asked.filter(({ what }) => what === 'POST /api/guests/wish').map(({ body }) => body);
    expect(sent).toEqual([{ wish: 'calmer' }, { wish: 'livelier' }]);
  });

  it('is seen by the owner, who allows it under people', async () => {
    const state = { ...playingState(), guests: { mayLike: true, maySteer: true, calmer: 2, livelier: 1 } };
    await using box = await FakeBox.open({ state });
    await using visited = await open(box);
    const { page } = visited;
    await page.getByText('2 guests ask for calmer, 1 guest asks for livelier').waitFor();
    await page.goto(`${box.url}/phone#people`);
    await page.getByRole('switch', { name: 'Guests may ask for calmer or livelier' }).click();
    await expect
      .poll(() => box.asked.find(({ what }) => what === 'PATCH /api/settings')?.body, SOON)
      .toEqual({ values: { 'guests.maySteer': true } });
  });

  it('takes a picture of the evening home, drawn on the phone itself', async () => {
    await using box = await FakeBox.open({ state: guest() });
    await using visited = await open(box);
    const { page, faults } = visited;
    await page.getByRole('link', { name: /^Share the evening/ }).click();
    await page
      .getByRole('img', { name: 'Picture of the evening: its moods as a band of colour, and 14 songs.' })
      .waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the picture' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^mooddj-\d{4}-\d\d-\d\d\.png$/);
    const colours = await page.evaluate<number>(`(() => {
      const canvas = document.querySelector('canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 300, canvas.width, 100);
      return new Set(Array.from({ length: data.length / 4 }, (_, k) => (data[k * 4] >> 5) * 64 + (data[k * 4 + 1] >> 5) * 8 + (data[k * 4 + 2] >> 5))).size;
    })()`);
    expect(colours).toBeGreaterThan(8);
    await page.getByRole('img', { name: 'QR code for http://192.168.178.42/phone#share' }).waitFor();
    expect(faults).toEqual([]);
  });
});
