import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { SettingsPatch, SettingsProblem } from '../../daemon/contract/http-settings.ts';
import { playingState } from './box-states.ts';
import { openChromium, PHONE, SOON, visit, type Visited } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

describe('settings on the phone', () => {
  let browser: Browser;
  let box: FakeBox;
  let visited: Visited;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    box = await FakeBox.open({ state: playingState() });
    fillPages(box);
    visited = await visit(browser, { url: `${box.url}/phone#settings`, size: PHONE, still: true });
    ({ page } = visited);
    await page.getByRole('heading', { level: 1, name: 'All settings' }).waitFor();
  });
  afterEach(async () => {
    expect(visited.faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    await visited[Symbol.asyncDispose]();
    await box[Symbol.asyncDispose]();
  });

  const sent = (): unknown[] => box.asked.filter(({ what }) => what === 'PATCH /api/settings').map(({ body }) => body);
  const find = (word: string): Promise<void> => page.getByLabel('Find a setting').fill(word);

  it('are found by a word, and changed in their place', async () => {
    await find('roam');
    const variety = page.getByRole('spinbutton', { name: 'Variety' });
    await variety.fill('0.8');
    await variety.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    await find('opt in');
    await page.getByText('Nothing fits. Try another word.').waitFor();
    await find('optIn');
    await page.getByRole('switch', { name: 'Ask people first' }).click();
    await find('backups');
    await page.getByLabel('Backups to keep').fill('30');
    await page.keyboard.press('Tab');
    await find('language');
    await page.getByLabel('English').waitFor();
    expect(await page.getByRole('checkbox', { name: 'English' }).isDisabled()).toBe(true);
    await expect
      .poll(sent, SOON)
      .toEqual([
        { values: { 'dj.variety': 0.8 } },
        { values: { 'privacy.optIn': true } },
        { values: { 'backup.keep': 30 } },
      ] satisfies SettingsPatch[]);
  });

  it('say what does not fit at the field, by the schema at once and by the box later, and send nothing wrong', async () => {
    await find('roam');
    await page.getByRole('spinbutton', { name: 'Variety' }).fill('7');
    await page.keyboard.press('Tab');
    await page
      .getByRole('alert')
      .getByText(/less than or equal to 1/)
      .waitFor();
    expect(sent()).toEqual([]);
    const remedy = 'Give it as mqtt://host:1883.';
    box.refuseNext('PATCH /api/settings', 400, {
      ...{ error: 'bad-request', message: 'mqtt.url: is no address', remedy },
      fields: [{ key: 'mqtt.url', message: 'is no address', remedy }],
    } satisfies SettingsProblem);
    await find('broker');
    await page.getByLabel('Broker', { exact: true }).fill('kitchen');
    await page.keyboard.press('Tab');
    await page.getByText(`is no address. ${remedy}`).waitFor();
    expect(await page.getByLabel('Broker', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  });

  it('are locked where the file sets them, and go back to the default where the phone did', async () => {
    await find('moods are kept');
    const days = page.getByLabel('Days that moods are kept');
    expect(await days.isDisabled()).toBe(true);
    await page.getByText('Locked: the settings file of this box sets it.').waitFor();
    await find('roam');
    await page.getByRole('button', { name: 'Back to 0.35: Variety' }).click();
    await expect.poll(sent, SOON).toEqual([{ values: { 'dj.variety': null } }]);
  });

  it('say when they wait for a restart, and bring it about', async () => {
    await page.getByText('Some changes wait for the box to start anew.').waitFor();
    await page.getByRole('button', { name: 'Restart now' }).click();
    await page.getByText('The box starts anew').waitFor();
    expect(box.asked.map(({ what }) => what)).toContain('POST /api/restart');
  });
});
