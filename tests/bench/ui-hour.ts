import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BoxState } from '../../daemon/contract/state.ts';
import { emptyRoom, playingState, withPlayback, withRoom } from '../ui/box-states.ts';
import { posed } from '../ui/canonical-face.ts';
import { visit } from '../ui/chromium.ts';
import { FakeBox } from '../ui/fake-box.ts';
import { SCREEN_STATES } from '../ui/kiosk-screens.ts';

export interface Growth {
  readonly minutes: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Weight {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const MOODS = [
  { mood: 'happy', valence: 0.7, arousal: 0.3 },
  { mood: 'neutral', valence: 0, arousal: 0 },
  { mood: 'surprised', valence: 0.2, arousal: 0.7 },
  { mood: 'sad', valence: -0.6, arousal: -0.3 },
] as const;
const SONG_MINUTES = 4;
const WEIGHINGS = 12;
const SETTLE_MS = 300;
const MOST_TRIES = 100;
/** Every screen has been there by then, and what is loaded once is loaded. */
const WARM_MINUTES = 12;

/**
 * An evening at sixty times its pace and more: the page's clock is moved, its timers fire, songs and moods change, all screens come and
 * go. What the page weighs after a first while is compared with what it weighs an hour later, garbage collected both times.
 */
export async function measureGrowth(browser: Browser, face: Float32Array, minutes: number): Promise<Growth> {
  await using box = await FakeBox.open({ state: playingState() });
  await using kiosk = await visit(browser, { url: 'about:blank', size: { width: 1280, height: 720 } });
  const { page } = kiosk;
  await page.clock.install();
  await page.goto(box.url);
  await page.locator('.kiosk').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const live = async (from: number, until: number): Promise<void> => {
    for (let minute = from; minute < until; minute++) {
      box.show(stateAt(minute));
      for (let look = 0; look < 5; look++) {
        const points = posed(face, { x: 0.5, y: 0.5, width: 0.3, yaw: Math.sin(minute + look) }, 0.75);
        box.showMesh({ widthPx: 640, heightPx: 480, atMs: Date.now(), faces: [{ track: minute + 1, points }] });
        await page.clock.runFor(200);
      }
      await page.clock.fastForward(59_000);
    }
  };
  await live(0, WARM_MINUTES);
  const before = await weigh(session, page);
  await live(WARM_MINUTES, WARM_MINUTES + minutes);
  const after = await weigh(session, page);
  return {
    minutes,
    heapBytes: after.heapBytes - before.heapBytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/** Songs, moods, and now and then another screen; the last minutes before each weighing are alike. */
function stateAt(minute: number): BoxState {
  const names = Object.keys(SCREEN_STATES) as (keyof typeof SCREEN_STATES)[];
  const inRound = minute % WARM_MINUTES;
  if (inRound % 2 === 1 && inRound < WARM_MINUTES - 2) return SCREEN_STATES[names[(minute >> 1) % names.length]!]();
  if (inRound === 4) return emptyRoom();
  const song = inRound >= WARM_MINUTES - 2 ? 0 : Math.floor(minute / SONG_MINUTES);
  const state = withRoom(playingState(), MOODS[song % MOODS.length]!);
  return withPlayback(state, {
    track: {
      ...state.playback.track!,
      uri: `spotify:track:${song}`,
      title: `Song ${song}`,
      coverUrl: `/api/covers/${song % 3}.svg`,
    },
  });
}

/** The least of several weighings: a fade, or a thread that is being closed, holds on to things for a moment. */
async function weigh(session: CDPSession, page: Page): Promise<Weight> {
  let least: Weight = { heapBytes: Infinity, nodes: Infinity, listeners: Infinity };
  await untilAtRest(page);
  for (let i = 0; i < WEIGHINGS; i++) {
    await page.clock.runFor(100);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    least = {
      heapBytes: Math.min(least.heapBytes, of('JSHeapUsedSize')),
      nodes: Math.min(least.nodes, of('Nodes')),
      listeners: Math.min(least.listeners, of('JSEventListeners')),
    };
  }
  return least;
}

/** The same picture each time: the first song on the stage, the evening below it, and no fade under way. */
async function untilAtRest(page: Page): Promise<void> {
  const isThere = `document.querySelector('.kiosk[data-screen="playing"] .evening-band') !== null
    && document.querySelector('.song-title')?.textContent === 'Song 0'
    && document.querySelectorAll('.song-title').length === 1
    && document.getAnimations().every((one) => one.effect.pseudoElement === null || one.playState !== 'running')`;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await page.clock.runFor(500);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    if (await page.evaluate<boolean>(isThere)) return;
  }
  throw new Error('the kiosk did not come to rest');
}
