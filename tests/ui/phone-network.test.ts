import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playingState, withPlayback } from './box-states.ts';
import { openChromium, PHONE, SOON, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

/** A phone at the far end of a garden: 400 kbit/s, a third of a second away. */
const SLOW = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 25_000 };

describe('the phone page and its network', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const open = async (box: FakeBox, at = '') => {
    fillPages(box);
    return visit(browser, { url: `${box.url}/phone#${at}`, size: PHONE, still: true });
  };
  const main = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('works on a slow one: the page comes, a tap is answered, other places open', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using visited = await open(box);
    const { page, context, faults } = visited;
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await page.reload();
    await main(page, 'Pause').waitFor();
    const [sent] = await Promise.all([box.nextCommand(), main(page, 'Pause').click()]);
    expect(sent).toEqual({ command: 'pause' });
    await page.locator('.toast').getByText('Paused').waitFor();
    await page.getByRole('link', { name: 'Evening', exact: true }).click();
    await page.getByText('Show all 14').waitFor();
    expect(faults).toEqual([]);
  });

  it('comes back by itself after the box was restarted, to the page where it was', async () => {
    const first = await FakeBox.open({ state: playingState() });
    await using visited = await open(first, 'evening');
    const { page } = visited;
    await page.getByRole('heading', { level: 1, name: 'Evening' }).waitFor();
    await expect.poll(() => first.pages, SOON).toBe(1);
    await first[Symbol.asyncDispose]();
    await page.getByText('Connection lost, trying again…').waitFor();
    const again = { ...playingState(), box: { ...playingState().box, name: 'Garden' } };
    await using second = await FakeBox.open({ state: again, port: first.port });
    fillPages(second);
    await expect.poll(() => second.pages, SOON).toBe(1);
    await page
      .getByText('Connection lost, trying again…')
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await expect.poll(() => page.title(), SOON).toContain('Garden');
    await page.getByRole('heading', { level: 1, name: 'Evening' }).waitFor();
  });

  it('shows two phones the same, and each what the other did', async () => {
    const state = playingState();
    await using box = await FakeBox.open({ state });
    await using one = await open(box);
    await using other = await open(box);
    await Promise.all([main(one.page, 'Pause').waitFor(), main(other.page, 'Pause').waitFor()]);
    await expect.poll(() => box.pages, SOON).toBe(2);
    const [sent] = await Promise.all([box.nextCommand(), main(one.page, 'Pause').click()]);
    expect(sent).toEqual({ command: 'pause' });
    box.show(withPlayback(state, { state: 'paused' }));
    await Promise.all([main(one.page, 'Play').waitFor(), main(other.page, 'Play').waitFor()]);
    await other.page.getByText('Lift', { exact: true }).click();
    box.show({ ...state, dj: { ...state.dj, direction: 'lift' } });
    await expect.poll(() => one.page.getByRole('radio', { name: 'Lift' }).isChecked(), SOON).toBe(true);
    expect([...one.faults, ...other.faults]).toEqual([]);
  });
});
