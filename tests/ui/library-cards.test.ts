import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FeatureReport, PlaylistChoice, PlaylistRow } from '../../daemon/contract/http-library.ts';
import { BadRequest } from '../../daemon/core/errors.ts';
import type { SongsDoor } from '../../daemon/http/deps.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { makeRig, type Rig } from '../edges/http-rig.ts';
import { openChromium, PHONE, SOON, visit, type Visited } from './chromium.ts';
import { PAGES } from './fake-box.ts';

/** Where this run's pictures go, to be looked at. */
const PICTURES = join(import.meta.dirname, '../../.cache/pictures');
const SMALLEST_TARGET_PX = 44;

const mine: PlaylistRow = {
  ...{ id: 'mine', name: 'Rain on Sunday', owner: 'Me', songs: 41, chosen: false, mood: null, refusal: '' },
};
const theirs: PlaylistRow = {
  ...{ ...mine, id: 'theirs', name: 'Top 50', owner: 'Eve', songs: 50 },
  refusal: 'It belongs to Eve: Spotify lets apps read only your own and shared playlists.',
};
const report: FeatureReport = {
  songs: 6300,
  understood: 4120,
  hasSoundnetKey: false,
  sources: [
    {
      ...{ name: 'reccobeats', title: 'ReccoBeats', songs: 3900, state: 'resting' as const, usage: null },
      message: 'ReccoBeats answered 503',
      until: '2026-11-23T21:40:00Z',
    },
    {
      ...{ name: 'soundnet', title: 'SoundNet', songs: 120, state: 'asking' as const },
      message: '',
      until: null,
      usage: { calls: 120, limit: 500 },
    },
  ],
};

/** The phone page of a web server whose songs are a test's. */
class Bench {
  readonly choices: [string, PlaylistChoice][] = [];
  readonly files: string[] = [];
  readonly rig: Rig;
  http: Http | null = null;

  constructor(more: Partial<SongsDoor> = {}) {
    const inert = makeRig().deps.songs;
    const songs: SongsDoor = {
      ...inert,
      playlists: () => Promise.resolve([mine, theirs]),
      choose: (id, choice) => void this.choices.push([id, choice]),
      report: () => report,
      importFeatures: (text) => {
        this.files.push(text);
        const problem = {
          line: 3,
          column: 'Valence',
          message: '74 is not between 0 and 1.',
          remedy: 'Divide by 100: 0.74.',
        };
        return Promise.resolve({ lines: 9, imported: 7, unchanged: 1, empty: 0, wrong: 1, problems: [problem] });
      },
      ...more,
    };
    this.rig = makeRig({ pagesDir: PAGES, songs });
    this.rig.state.update((box) => ({ ...box, dj: { ...box.dj, tracks: 6300, understood: 4120 } }));
  }
}

describe('the cards of the owner’s songs', () => {
  let browser: Browser;
  const opened: AsyncDisposable[] = [];
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one[Symbol.asyncDispose]();
  });

  async function open(bench: Bench, at: 'library' | 'sound' = 'library'): Promise<Visited> {
    const http = await openHttp(bench.rig.deps);
    opened.push(http);
    const visited = await visit(browser, { url: `${http.url}/phone#${at}`, size: PHONE, still: true });
    opened.push(visited);
    await visited.page.getByRole('heading', { level: 1 }).waitFor();
    return visited;
  }
  const picture = (page: Page, section: string): Promise<unknown> =>
    page.locator(`.card-${section}`).screenshot({ path: join(PICTURES, `phone-${section}.png`) });

  it('show how far a reading is, and stop it', async () => {
    const bench = new Bench();
    const { library } = bench.rig.state.get();
    const reading = { ...library, state: 'reading', phase: 'liked', done: 4100, total: 20_000 } as const;
    bench.rig.state.update((box) => ({ ...box, library: reading }));
    const { page, faults } = await open(bench);
    await page.getByText('Reading your liked songs').waitFor();
    await page.getByText('4,100 of 20,000').waitFor();
    await expect
      .poll(() => page.getByRole('progressbar', { name: 'Reading' }).getAttribute('value'), SOON)
      .toBe('4100');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => bench.rig.commands, SOON).toEqual([{ command: 'cancel-sync' }]);
    await picture(page, 'library');
    bench.rig.state.update((box) => ({
      ...box,
      library: { ...library, state: 'waiting', goesOnAt: '2026-11-24T03:10:00Z' },
    }));
    await page.getByText(/The rest is read from \d\d:\d\d/).waitFor();
    await page.getByRole('button', { name: 'Read now' }).click();
    await page.getByRole('switch', { name: /explicit/ }).click();
    await expect
      .poll(() => bench.rig.commands.slice(1), SOON)
      .toEqual([{ command: 'sync-library' }, { command: 'explicit', allowed: false }]);
    expect(faults).toEqual([]);
  });

  it('let playlists be chosen with a mood, and say why others cannot be', async () => {
    const bench = new Bench();
    const { page, faults } = await open(bench);
    await page.getByRole('button', { name: 'Choose playlists' }).click();
    const refused = page.getByRole('checkbox', { name: /Top 50/ });
    await refused.waitFor();
    expect(await refused.isDisabled()).toBe(true);
    await page.getByText(/It belongs to Eve/).waitFor();
    await page.getByRole('checkbox', { name: /Rain on Sunday/ }).click();
    await page.getByRole('combobox', { name: /Rain on Sunday/ }).selectOption('sad');
    await page.getByText('“Rain on Sunday” feels sad').waitFor();
    expect(bench.choices).toEqual([
      ['mine', { chosen: true, mood: null }],
      ['mine', { chosen: true, mood: 'sad' }],
    ]);
    await picture(page, 'library');
    expect(faults).toEqual([]);
  });

  it('tell how many songs are understood, and by whom', async () => {
    const { page } = await open(new Bench(), 'sound');
    await page.getByText('4,120 of 6,300 songs understood').waitFor();
    await page.getByText('3,900 songs').waitFor();
    await page.getByText(/120 of 500 calls this month/).waitFor();
    await page.getByText(/did not answer .* ReccoBeats answered 503/).waitFor();
    await picture(page, 'features');
  });

  it('take a key that works, and say what is wrong with one that does not', async () => {
    const keys: string[] = [];
    const bench = new Bench({
      report: () => ({ ...report, hasSoundnetKey: keys.length > 1 }),
      useSoundnetKey: (key) => {
        keys.push(key);
        if (keys.length > 1) return Promise.resolve();
        return Promise.reject(new BadRequest('RapidAPI does not accept this key.', 'Copy it again.'));
      },
    });
    const { page } = await open(bench, 'sound');
    const field = page.getByLabel('RapidAPI key');
    expect(await field.getAttribute('type')).toBe('password');
    await field.fill('not-the-right-one');
    await page.getByRole('button', { name: 'Try and keep' }).click();
    await page.getByText('RapidAPI does not accept this key. Copy it again.').waitFor();
    await field.fill('this-is-the-right-one');
    await page.getByRole('button', { name: 'Try and keep' }).click();
    await page.getByText('Your key is on the box.').waitFor();
    expect(keys).toEqual(['not-the-right-one', 'this-is-the-right-one']);
  });

  it('take a file of features, and name the lines that are wrong', async () => {
    const bench = new Bench();
    const { page } = await open(bench, 'sound');
    const file = join(PICTURES, 'features.csv');
    writeFileSync(file, 'Track URI,Valence\n');
    await page.getByLabel('Bring in a CSV file').setInputFiles(file);
    await page.getByText('7 songs taken, 1 as known, 1 line not understood.').waitFor();
    await page.getByText('Line 3, Valence').waitFor();
    expect(bench.files).toEqual(['Track URI,Valence\n']);
    expect(await page.getByRole('link', { name: /Download/ }).getAttribute('href')).toBe('/api/features.csv');
  });

  it('are open to everybody: no fault of accessibility, and nothing too small for a thumb', async () => {
    const { page } = await open(new Bench());
    const wrong: unknown[] = [];
    for (const at of ['library', 'sound']) {
      await page.getByRole('link', { name: 'Music', exact: true }).click();
      await page.getByRole('link', { name: at === 'library' ? /^Your music/ : /^How your songs sound/ }).click();
      if (at === 'library') {
        await page.getByRole('button', { name: 'Choose playlists' }).click();
        await page.getByRole('checkbox', { name: /Rain on Sunday/ }).click();
      } else await page.getByText('3,900 songs').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      wrong.push(...violations.map(({ id, nodes }) => [id, nodes[0]?.html]));
      for (const target of await page.locator('.card').locator('button, a, select, label:has(input)').all()) {
        const box = await target.boundingBox();
        expect(box?.height ?? 0, await target.innerText()).toBeGreaterThanOrEqual(SMALLEST_TARGET_PX);
      }
    }
    expect(wrong).toEqual([]);
  });
});
