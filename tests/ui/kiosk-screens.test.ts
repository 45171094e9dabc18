import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { playingState, withPlayback } from './box-states.ts';
import { KIOSK_SMALL, openChromium, SOON, visit, type Visited } from './chromium.ts';
import { FakeBox } from './fake-box.ts';
import { inFourLanguages, SCREEN_STATES, withBox } from './kiosk-screens.ts';

const SIZES = [
  [1920, 1080],
  [800, 480],
  [480, 320],
  [1080, 1920],
  [3840, 2160],
] as const;
const STATES = Object.entries(SCREEN_STATES);

const lit = (state: BoxState, theme: 'dark' | 'light'): BoxState => ({ ...state, kiosk: { ...state.kiosk, theme } });

const longWords = (state: BoxState): BoxState => {
  const { track } = state.playback;
  if (track === null) return state;
  return withPlayback(state, {
    track: {
      ...track,
      uri: 'spotify:track:long',
      title: 'Everything I Ever Wanted to Tell You About the Long Way Home (Remastered Live Version)',
      artist: 'The Extraordinarily Long-Named Philharmonic Orchestra of Somewhere, feat. Someone Else',
      album: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze and Other Songs',
      coverUrl: '',
    },
    reason:
      'The room has been quietly happy for twenty-five minutes and you asked for more like “Paper Lanterns”. '.repeat(
        2,
      ),
  });
};

/** Parts that reach out of the window, and words that are cut where nothing says that they go on (an ellipsis does). */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const out = [...document.querySelectorAll('.kiosk *:not(.glow, .glow *, .thread *, .room-title, .unseen, .song-album span)')].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
    });
    const squeezed = [...document.querySelectorAll('.kiosk > section, .foot > *, .song > *, .poster > *')].filter((one) => {
      const { overflow } = getComputedStyle(one);
      return one.clientHeight > 0 && overflow !== 'hidden' && one.scrollHeight > one.clientHeight + 3;
    });
    return [...out, ...squeezed].map((one) => one.tagName + '.' + one.getAttribute('class'));
  })()`);

describe('the screens of the kiosk', () => {
  let browser: Browser;
  let box: FakeBox;
  let wall: Visited;
  beforeAll(async () => {
    browser = await openChromium();
    box = await FakeBox.open({ state: playingState() });
    wall = await visit(browser, { url: box.url, size: KIOSK_SMALL, still: true });
  });
  afterAll(async () => {
    await wall[Symbol.asyncDispose]();
    await box[Symbol.asyncDispose]();
    await browser.close();
  });

  const showOnWall = async (name: string, state: BoxState): Promise<void> => {
    box.show(state);
    await wall.page.locator(`.kiosk[data-screen="${name}"]`).waitFor();
    await wall.page.locator(`:root[data-theme="${state.kiosk.theme}"]`).waitFor();
  };

  it.each(STATES)('%s fits every screen, with long words too', async (name, state) => {
    for (const [width, height] of SIZES) {
      await wall.page.setViewportSize({ width, height });
      for (const shown of [state(), longWords(state())]) {
        await showOnWall(name, lit(shown, 'dark'));
        expect(await misfits(wall.page), `${width} × ${height}`).toEqual([]);
      }
    }
    expect(wall.faults).toEqual([]);
  });

  it('notice has room for four languages', async () => {
    const state = inFourLanguages(lit(SCREEN_STATES.notice(), 'dark'));
    for (const [width, height] of SIZES) {
      await wall.page.setViewportSize({ width, height });
      await showOnWall('notice', state);
      await wall.page.locator('.notice[lang="ar"][dir="rtl"]').waitFor();
      expect(await misfits(wall.page), `${width} × ${height}`).toEqual([]);
    }
    box.show(playingState());
    await wall.page.locator(':root[lang="en"]').waitFor();
  });

  it.each(['de', 'pl', 'ar'] as const)('fit in %s as well', async (language) => {
    for (const [name, state] of STATES) {
      for (const [width, height] of SIZES) {
        await wall.page.setViewportSize({ width, height });
        await showOnWall(name, withBox(lit(state(), 'dark'), { languages: [language] }));
        await wall.page.locator(`:root[lang="${language}"]`).waitFor();
        expect(await misfits(wall.page), `${name} at ${width} × ${height}`).toEqual([]);
      }
    }
    box.show(playingState());
    await wall.page.locator(':root[lang="en"]').waitFor();
  });

  it.each(
    STATES.flatMap(([name, state]) => (['dark', 'light'] as const).map((theme) => [name, theme, state] as const)),
  )('%s has nothing for axe to find, %s', async (name, theme, state) => {
    await wall.page.setViewportSize({ width: 1280, height: 720 });
    await showOnWall(name, lit(state(), theme));
    const { violations } = await new AxeBuilder({ page: wall.page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });

  it('says in every one but the night, and there too, what the camera does', async () => {
    for (const [name, state] of STATES) {
      await showOnWall(name, lit(state(), 'dark'));
      await wall.page
        .getByText(/^(A camera here reads moods\. No picture|The camera is off\.)/)
        .first()
        .waitFor();
    }
  });

  it('opens the camera at a tap where people are asked first', async () => {
    await showOnWall('tap-to-start', lit(SCREEN_STATES['tap-to-start'](), 'dark'));
    const [command] = await Promise.all([
      box.nextCommand(),
      wall.page.getByRole('button', { name: 'Open the camera' }).click(),
    ]);
    expect(command).toEqual({ command: 'start-looking' });
  });

  it('wakes at a touch in the night, and shows what plays', async () => {
    await using night = await FakeBox.open({ state: SCREEN_STATES.night() });
    await using bedside = await visit(browser, { url: night.url, size: KIOSK_SMALL, still: true });
    await bedside.page.locator('.kiosk[data-screen="night"]').waitFor();
    await bedside.page.mouse.click(100, 100);
    await bedside.page.locator('.kiosk[data-screen="empty"]').waitFor();
  });

  it('wakes when somebody comes', async () => {
    await using night = await FakeBox.open({ state: SCREEN_STATES.night() });
    await using bedside = await visit(browser, { url: night.url, size: KIOSK_SMALL, still: true });
    await bedside.page.locator('.kiosk[data-screen="night"]').waitFor();
    night.show({ ...SCREEN_STATES.night(), room: playingState().room });
    await bedside.page.getByRole('heading', { name: 'Happy' }).waitFor();
  });

  it('says that the box does not answer once it has not for a while, and comes back with it', async () => {
    const gone = await FakeBox.open({ state: playingState() });
    const { port } = gone;
    await using page = await visit(browser, { url: 'about:blank', size: KIOSK_SMALL, still: true });
    await page.page.clock.install();
    await page.page.goto(gone.url);
    await page.page.getByRole('heading', { name: 'Happy' }).waitFor();
    await expect.poll(() => gone.pages, SOON).toBe(1);
    await gone[Symbol.asyncDispose]();
    await page.page.getByText('Connection lost, trying again…').waitFor();
    await page.page.clock.runFor(25_000);
    await page.page.getByRole('heading', { name: 'The box does not answer' }).waitFor();
    await using back = await FakeBox.open({ state: playingState(), port });
    await expect
      .poll(async () => {
        await page.page.clock.runFor(16_000);
        return back.pages;
      }, SOON)
      .toBe(1);
    await page.page.getByRole('heading', { name: 'Happy' }).waitFor();
  });
});

describe('movement on the kiosk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const running = (page: Page): Promise<number> =>
    page.evaluate(
      `document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().iterations === Infinity).length`,
    );

  it('is none that goes on for ever for who asked for less of it', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using moving = await visit(browser, { url: box.url, size: KIOSK_SMALL });
    await using still = await visit(browser, { url: box.url, size: KIOSK_SMALL, still: true });
    for (const { page } of [moving, still]) await page.locator('.thread').waitFor();
    await expect.poll(() => running(moving.page), SOON).toBeGreaterThan(0);
    expect(await running(still.page)).toBe(0);
  });

  it('never touches more than transform and opacity, which the browser moves beside the page’s own thread', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using wall = await visit(browser, { url: box.url, size: KIOSK_SMALL });
    const { page } = wall;
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      const names: string[] = await page.evaluate(
        `document.getAnimations().flatMap((one) => one.effect.getKeyframes().flatMap((frame) => Object.keys(frame)))`,
      );
      for (const name of names) seen.add(name);
    };
    for (const [name, state] of STATES) {
      box.show(state());
      await page.locator(`.kiosk[data-screen="${name}"]`).waitFor();
      await look();
    }
    const moved = [...seen].filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name));
    // The last two are the browser's own, of a fade between two screens: they stay as they are from its beginning to its end.
    expect(
      moved.filter(
        (name) => !['transform', 'opacity', 'mixBlendMode', 'width', 'height', 'backdropFilter'].includes(name),
      ),
    ).toEqual([]);
    expect(moved).toContain('transform');
  });

  it('lets nothing jump while the same screen stays: songs, moods, troubles and faces come and go in their places', async () => {
    await using box = await FakeBox.open({ state: playingState() });
    await using wall = await visit(browser, { url: box.url, size: { width: 1280, height: 720 } });
    const { page } = wall;
    await page.locator('.evening-band').waitFor();
    await page.evaluate(`(window.jumps = []) && new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.jumps.push([entry.value, ...entry.sources.map((s) => s.node?.className ?? '')].join(' '));
    }).observe({ type: 'layout-shift' })`);
    const first = playingState();
    const other = withPlayback(first, {
      track: {
        ...first.playback.track!,
        uri: 'spotify:track:2',
        title: 'A Much Longer Title Than the One Before',
        coverUrl: '/api/covers/2.svg',
      },
      reason: 'Short.',
      next: null,
    });
    const quiet: BoxState = { ...first, room: { ...first.room, mood: 'surprised', people: 12 } };
    for (const state of [other, quiet, longWords(first), { ...first, faces: [] }, first]) {
      box.show(state);
      const words = state.playback.track?.title ?? '';
      await page.getByRole('heading', { name: words }).waitFor();
      await page.waitForFunction(
        'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))',
      );
    }
    expect(await page.evaluate('window.jumps')).toEqual([]);
  });
});
