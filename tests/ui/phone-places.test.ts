import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playingState, withHealth } from './box-states.ts';
import { openChromium, PHONE, visit } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

const SMALLEST_TARGET_PX = 44;
const PAGES = [
  'now',
  'music',
  'spotify',
  'library',
  'sound',
  'evening',
  'history',
  'share',
  'box',
  'people',
  'privacy',
  'settings',
  'backup',
  'help',
  'home',
  'setup',
];

const state = withHealth(playingState(), {
  disk: { state: 'degraded', message: 'Nearly full.', remedy: 'Delete old backups.' },
});

/** What a thumb is meant to hit; a field's label may be the larger target, and words in a sentence are what they are. */
const TOO_SMALL = `[...document.querySelectorAll('button, select, summary, a, input:not([type=file]), label:has(input)')]
  .filter((element) => element.checkVisibility() && !element.closest('p a, label'))
  .filter((element) => {
    const target = element.matches('input') ? (element.labels?.[0]?.contains(element) ? element.labels[0] : element) : element;
    const box = target.getBoundingClientRect();
    return box.width > 1 && Math.min(box.width, box.height) < ${SMALLEST_TARGET_PX} && !(element.matches('input[type=radio]'));
  }).map((element) => element.outerHTML.slice(0, 160))`;

/** Numbers everything that a key should reach. Of a group of radio buttons Tab reaches one: the chosen one, or the first. */
const NUMBER_CONTROLS = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((one) => one.checkVisibility() && !one.disabled && one.type !== 'hidden' && !one.closest('[inert]'))
    .filter((one) => one.type !== 'radio' ||
      one === ([...document.getElementsByName(one.name)].find((radio) => radio.checked) ?? document.getElementsByName(one.name)[0]));
  all.forEach((one, i) => { one.dataset.reach = i; });
  return all.length;
})()`;

/** The number of what has the focus, and what keeps somebody from seeing that it has. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  const shown = [one, one.nextElementSibling, one.closest('label')].filter((part) => part !== null);
  const outlined = shown.some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const box = (one.labels?.[0]?.contains(one) ? one.labels[0] : one).getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 40)];
  const over = document.elementFromPoint(x, y);
  const seen = over !== null && (over === one || one.contains(over) || over.contains(one) || over.closest('label')?.contains(one) === true);
  return {
    number: Number(one.dataset.reach ?? -1),
    fault: (outlined ? '' : 'no outline ') + (seen ? '' : 'behind ' + over?.className) ,
    html: one.outerHTML.slice(0, 120),
  };
})()`;

const openDetails = (page: Page): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);

describe('every place of the remote', () => {
  let browser: Browser;
  let box: FakeBox;
  beforeAll(async () => {
    browser = await openChromium();
    box = await FakeBox.open({ state });
    fillPages(box);
  });
  afterAll(async () => {
    await box[Symbol.asyncDispose]();
    await browser.close();
  });

  async function at(page: Page, name: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`${box.url}/phone#${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await openDetails(page);
  }

  it.each(['dark', 'light'] as const)('has nothing for axe to find, in the %s', async (colorScheme) => {
    await using visited = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
    const { page } = visited;
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const name of PAGES) {
      await at(page, name);
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map((v) => `${name}: ${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`));
    }
    expect(found).toEqual([]);
  });

  it.each([{ width: 320, height: 568 }, PHONE])(
    'fits $width × $height, each target large enough for a thumb',
    async (size) => {
      await using visited = await visit(browser, { url: `${box.url}/phone`, size, still: true });
      const { page } = visited;
      for (const name of PAGES) {
        await at(page, name);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), name).toBe(0);
        expect(await page.evaluate(TOO_SMALL), name).toEqual([]);
      }
    },
  );

  it('is reached by keys as a whole, and shows where one is', async () => {
    await using visited = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
    const { page } = visited;
    const faults: string[] = [];
    for (const name of PAGES) {
      await at(page, name);
      const count = await page.evaluate<number>(NUMBER_CONTROLS);
      const reached = new Set<number>();
      // The heading has the focus, after what stands above it: once round, and twice over the same.
      for (let i = 0; i < 2 * count + 10 && reached.size < count; i++) {
        await page.keyboard.press('Tab');
        const { number, fault, html } = await page.evaluate<{ number: number; fault: string; html: string }>(FOCUSED);
        if (number >= 0 && !reached.has(number) && fault !== '') faults.push(`${name}: ${fault}: ${html}`);
        if (number >= 0) reached.add(number);
      }
      const missed = [...Array(count).keys()].filter((number) => !reached.has(number));
      for (const number of missed) {
        const html = await page.evaluate<string>(`document.querySelector('[data-reach="${number}"]').outerHTML`);
        faults.push(`${name}: not reached: ${html.slice(0, 120)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is two taps away at most, and the way back is the phone’s own', async () => {
    await using visited = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
    const { page } = visited;
    const reached = new Set(['now']);
    for (const place of ['Now', 'Music', 'Evening', 'Box']) {
      const bar = page.getByRole('navigation', { name: 'Places' });
      await bar.getByRole('link', { name: place }).click();
      await expect.poll(() => bar.getByRole('link', { name: place }).getAttribute('aria-current')).toBe('page');
      const links = await page.evaluate<string[]>(`[...document.querySelectorAll('a[href^="#"]')].map((a) => a.hash)`);
      for (const link of links) if (link.length > 1) reached.add(link.slice(1));
    }
    expect([...reached].sort()).toEqual([...PAGES].sort());
    await page.getByRole('link', { name: /^Backups/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Backups');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Box' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Evening' }).waitFor();
  });

  it('draws moods over time with a library that no other page loads', async () => {
    await using visited = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
    const { page, faults } = visited;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const loaded = (): Promise<unknown> =>
      page.evaluate(
        `performance.getEntriesByType('resource').filter(({ name }) => /draw-curve.*js/.test(name)).length`,
      );
    expect(await loaded()).toBe(0);
    await at(page, 'history');
    await page
      .getByRole('img', { name: /^Two lines over time/ })
      .locator('canvas')
      .waitFor();
    expect(await loaded()).toBe(1);
    await page
      .getByRole('row', { name: /0\.\d\d/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('can be put on the home screen, with icons of every size', async () => {
    await using visited = await visit(browser, { url: `${box.url}/phone`, size: PHONE, still: true });
    const { page } = visited;
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = (await (await fetch(new URL(href ?? '', box.url))).json()) as {
      display: string;
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest).toMatchObject({ display: 'standalone', start_url: '/phone' });
    const touch = (await page.locator('link[rel=apple-touch-icon]').getAttribute('href')) ?? '';
    for (const src of [touch, ...manifest.icons.map((icon) => icon.src)]) {
      const icon = await fetch(new URL(src, box.url));
      expect(icon.status, src).toBe(200);
      expect(icon.headers.get('content-type'), src).toMatch(/^image\//);
    }
  });
});
