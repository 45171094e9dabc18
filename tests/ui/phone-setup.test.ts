import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import type { SetupStep } from '../../daemon/contract/setup.ts';
import { playingState } from './box-states.ts';
import { openChromium, PHONE, SOON, visit, type Visited } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { fillPages } from './phone-answers.ts';

describe('the first set-up', () => {
  let browser: Browser;
  let box: FakeBox;
  let state: BoxState;
  const opened: Visited[] = [];
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    state = { ...playingState(), setup: 'language' };
    box = await FakeBox.open({ state });
    fillPages(box);
    // The box keeps where somebody is, and tells all of its pages.
    box.answers['PUT /api/setup'] = ({ step }: { step: SetupStep }) => {
      state = { ...state, setup: step };
      box.show(state);
      return { ok: true };
    };
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) {
      expect(one.faults).toEqual([]);
      await one[Symbol.asyncDispose]();
    }
    await box[Symbol.asyncDispose]();
  });

  async function phone(at = ''): Promise<Page> {
    const visited = await visit(browser, { url: `${box.url}/phone#${at}`, size: PHONE, still: true });
    opened.push(visited);
    await visited.page.getByRole('heading', { level: 1 }).waitFor();
    return visited.page;
  }
  const patches = (): unknown[] =>
    box.asked
      .filter(({ what }) => what === 'PATCH /api/settings')
      .map(({ body }) => (body as { values: object }).values);
  const step = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { level: 2, name }).waitFor();

  it('is offered beside the music, and leaves when it is not wanted', async () => {
    const page = await phone();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    const offer = page.getByRole('region', { name: 'Set the box up' });
    await offer.getByText('7 short steps, three minutes at most.').waitFor();
    await offer.getByRole('button', { name: 'Not now' }).click();
    await offer.waitFor({ state: 'detached' });
    expect(state.setup).toBe('done');
  });

  it('goes through all steps, keeps each answer, and ends at the music', async () => {
    const page = await phone();
    const next = (): Promise<void> => page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('link', { name: 'Begin' }).click();
    await step(page, 'Which language?');
    await next();
    await step(page, 'What is the box called?');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('What is the box called?');
    await page.getByLabel('Name of the box').fill('Garden');
    await next();
    await step(page, 'Where does it stand?');
    await page.getByText('A party or an event').click();
    await next();
    await step(page, 'Where does the camera look?');
    await page.getByRole('img', { name: /without the picture: 2 faces/ }).waitFor();
    await page.getByText('Good: faces are seen well.').waitFor();
    await next();
    await step(page, 'What does it play?');
    await page.getByRole('link', { name: 'Connect Spotify' }).waitFor();
    await next();
    await step(page, 'What does the music come out of?');
    await page.getByRole('button', { name: 'Look for speakers' }).click();
    await page.getByRole('radio', { name: /Kitchen/ }).waitFor();
    await next();
    await step(page, 'Home automation?');
    await page.getByRole('button', { name: 'Look for brokers' }).click();
    await page.getByText(/^Home Assistant/).click();
    await page.getByRole('button', { name: 'Test' }).click();
    await page.getByText('It works: the broker answered in 12 ms.').waitFor();
    await page.getByRole('button', { name: 'Use it' }).click();
    await expect
      .poll(patches, SOON)
      .toEqual([
        { name: 'Garden' },
        { 'venue.kind': 'event' },
        { 'mqtt.url': 'mqtt://homeassistant.local:1883', 'mqtt.username': null },
      ]);
    await page.getByRole('button', { name: 'Finish' }).click();
    await step(page, 'That was it');
    await page.getByRole('link', { name: 'To the music' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    expect(await page.getByRole('region', { name: 'Set the box up' }).count()).toBe(0);
  });

  it('goes on where it was left, on another phone too', async () => {
    const first = await phone('setup');
    for (let k = 0; k < 3; k++) await first.getByRole('button', { name: 'Next' }).click();
    await step(first, 'Where does the camera look?');
    await first.getByRole('link', { name: 'Go on later' }).click();
    const second = await phone();
    await second.getByRole('link', { name: 'Go on', exact: true }).click();
    await step(second, 'Where does the camera look?');
    await second.getByRole('button', { name: 'Back', exact: true }).click();
    await step(second, 'Where does it stand?');
    await expect.poll(() => state.setup, SOON).toBe('place');
  });

  it('says why no mood is read at work, and goes on', async () => {
    state = { ...state, setup: 'place' };
    const refusal = 'At a workplace no mood is read: the law of the EU forbids it.';
    box.answers['PATCH /api/settings'] = () => {
      state = { ...state, privacy: { ...state.privacy, venue: 'workplace', refusal } };
      box.show(state);
      return { ok: true, restartNeeded: false };
    };
    box.show(state);
    const page = await phone('setup');
    await page.getByText('A workplace').click();
    await page.getByRole('status').getByText(refusal).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await step(page, 'Where does the camera look?');
    await page.getByText(refusal).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await step(page, 'What does it play?');
  });

  it('has nothing for axe to find in any step, fits a small phone, and needs no thumb but keys', async () => {
    const page = await phone('setup');
    await page.setViewportSize({ width: 320, height: 568 });
    const found: string[] = [];
    for (const heading of ['Which', 'called', 'stand', 'camera look', 'play', 'come out', 'automation', 'That was']) {
      await step(page, new RegExp(heading));
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map((v) => `${heading}: ${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`));
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), heading).toBe(0);
      const go = page.getByRole('button', { name: /^(Next|Finish)$/ });
      if ((await go.count()) === 0) break;
      await go.focus();
      await page.keyboard.press('Enter');
    }
    expect(found).toEqual([]);
    expect(state.setup).toBe('done');
  });
});
