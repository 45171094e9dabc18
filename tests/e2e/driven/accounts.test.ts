import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, PHONE, visit, type Visited } from '../../ui/chromium.ts';
import { ROOT } from '../box.ts';
import type { DrivenBox } from './driven-box.ts';
import { DAY_MS, DrivenScene, MINUTE_MS } from './scene.ts';

const PICTURES = join(ROOT, '.cache/pictures');

/** Lets the box live on in short steps until it knows so many songs. */
async function untilSongs(box: DrivenBox, songs: number): Promise<void> {
  for (let minute = 0; minute < 30; minute++) {
    if ((await box.state()).dj.tracks === songs) return;
    await box.stride(MINUTE_MS);
  }
  expect((await box.state()).dj.tracks).toBe(songs);
}

/** Two people in one flat, the first of whom agreed months ago; one browser, and the real pages. */
describe('two accounts on the phone', () => {
  let scene: DrivenScene;
  let box: DrivenBox;
  let browser: Browser;
  let phone: Visited;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    scene = await DrivenScene.open();
    box = await scene.start();
    await box.pair();
    await untilSongs(box, scene.sandbox.world.owner.liked.length);
    await box.stride(160 * DAY_MS);
    scene.sandbox.world.atBrowser = scene.sandbox.world.flatmate;
    browser = await openChromium();
    phone = await visit(browser, { url: `${box.url}phone`, size: PHONE, still: true });
  });
  afterAll(async () => {
    await browser.close();
    await box[Symbol.asyncDispose]();
    await scene[Symbol.asyncDispose]();
  });

  it('are offered to be connected again before the consent ends', async () => {
    const { page } = phone;
    const places = page.getByRole('navigation');
    await places.getByRole('link', { name: 'Box' }).click();
    await page.getByText('Spotify’s consent for Sandbox listener ends in 20 days.').waitFor();
    await places.getByRole('link', { name: 'Music' }).click();
    const card = page.getByRole('region', { name: 'Spotify', exact: true });
    await card.getByText('Consent lasts 20 more days.').waitFor();
    await card.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(PICTURES, 'account-ends-soon.png') });
    await card.getByRole('link', { name: 'Connect it again' }).click();
    await page.getByRole('heading', { name: 'Accounts' }).waitFor();
  });

  it('are listed with their days, and the one connected last plays its own songs', async () => {
    const { page } = phone;
    expect(await box.pair()).toBe(302);
    await page.reload();
    const items = page.getByRole('listitem');
    await items.getByText('Consent lasts 180 more days.').waitFor();
    expect(await items.filter({ hasText: 'Sandbox listener' }).textContent()).toContain('Consent lasts 20 more days.');
    expect(await items.filter({ hasText: 'Sandbox flatmate' }).textContent()).toContain('plays now');
    await untilSongs(box, scene.sandbox.world.flatmate.liked.length);
    await page.screenshot({ path: join(PICTURES, 'accounts.png'), fullPage: true });
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('change places with one tap, and their songs with them', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: 'Let this one play' }).click();
    await page.getByText('Sandbox listener plays now').waitFor();
    await untilSongs(box, scene.sandbox.world.owner.liked.length);
    const item = page.getByRole('listitem').filter({ hasText: 'Sandbox listener' });
    await item.getByText('plays now').waitFor();
    expect((await box.state()).account).toMatchObject({ name: 'Sandbox listener', daysLeft: 20 });
  });

  it('are logged out after one question, whose harmless answer has the focus', async () => {
    const { page } = phone;
    const leave = page.getByRole('button', { name: 'Log out: Sandbox listener' });
    const question = page.getByRole('alertdialog');
    await leave.click();
    await page.screenshot({ path: join(PICTURES, 'account-leaving.png'), fullPage: true });
    await question.locator('button:focus', { hasText: 'Keep it' }).waitFor();
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    expect((await box.state()).account.name).toBe('Sandbox listener');

    await leave.click();
    await question.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('Sandbox listener is logged out, and its tokens are erased.').waitFor();
    await untilSongs(box, scene.sandbox.world.flatmate.liked.length);
    expect((await box.state()).account.name).toBe('Sandbox flatmate');
    expect(phone.faults).toEqual([]);
  });
});
