import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playingState } from './box-states.ts';
import { openChromium, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

const SMALL = { width: 320, height: 568 };
const PAGES = [
  ...['now', 'music', 'spotify', 'library', 'sound', 'evening', 'history', 'share'],
  ...['box', 'people', 'privacy', 'settings', 'backup', 'help', 'home', 'setup'],
];

/** What stands beyond the page's edge, or is cut off within a button or a link. */
const CUT_OFF = `[...document.querySelectorAll('button, a, h1, h2, .segments span, .opinion')]
  .filter((element) => element.checkVisibility())
  .filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -0.5 || right > innerWidth + 0.5 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline';
  }).map((element) => element.outerHTML.slice(0, 120))`;

describe('the remote in other languages', () => {
  let browser: Browser;
  let box: FakeBox;
  beforeAll(async () => {
    browser = await openChromium();
    box = await FakeBox.open({ state: playingState() });
    fillPages(box);
  });
  afterAll(async () => {
    await box[Symbol.asyncDispose]();
    await browser.close();
  });

  it.each([
    { tag: 'de', direction: 'ltr', now: 'Jetzt' },
    { tag: 'ar', direction: 'rtl', now: 'الآن' },
    { tag: 'ja', direction: 'ltr', now: '' },
  ])('fits a small phone on every page in $tag, $direction', async ({ tag, direction, now }) => {
    await using visited = await visit(browser, { url: `${box.url}/phone#box`, size: SMALL, still: true });
    const { page, faults } = visited;
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Chosen by hand once, and kept.
    await page.getByRole('combobox').selectOption(tag);
    await page.locator(`html[lang=${tag}][dir=${direction}]`).waitFor();
    const cut: string[] = [];
    for (const name of PAGES) {
      await page.goto('about:blank');
      await page.goto(`${box.url}/phone#${name}`);
      await page.locator(`html[lang=${tag}]`).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const found = await page.evaluate<string[]>(CUT_OFF);
      cut.push(...found.map((html) => `${name}: ${html}`));
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), name).toBe(0);
    }
    expect(cut).toEqual([]);
    if (now !== '') await page.getByRole('link', { name: now, exact: true }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('speaks what the phone is set to, before anybody chooses', async () => {
    const context = await browser.newContext({ viewport: SMALL, locale: 'de-AT' });
    const page = await context.newPage();
    await page.goto(`${box.url}/phone`);
    await page.getByRole('link', { name: 'Jetzt', exact: true }).waitFor();
    await context.close();
  });
});
