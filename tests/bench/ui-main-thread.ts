import type { Page } from '@playwright/test';
import type { BoxState } from '../../daemon/contract/state.ts';
import { posed } from '../ui/canonical-face.ts';
import type { FakeBox } from '../ui/fake-box.ts';
import { medianOf, rounded } from './figures.ts';

/** What the page's one thread does, ms of each second. */
export interface MainThread {
  /** Processor time that its tasks took. */
  readonly allMs: number;
  readonly scriptMs: number;
  readonly styleMs: number;
  readonly layoutMs: number;
  /** From the beginnings of its tasks to their ends: on a busy machine others had the processor in between. */
  readonly wallMs: number;
}

export interface Windows {
  readonly windows: number;
  readonly seconds: number;
}

type Counters = ReadonlyMap<string, number>;

/** Begins to count in processor time (`threadTicks`) or by the clock; the returned function gives what Chromium has counted by then. */
async function openCounters(page: Page, timeDomain: 'threadTicks' | 'timeTicks'): Promise<() => Promise<Counters>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
}

/** The middle of several windows: what else runs on the machine then weighs less. */
export async function measureMainThread(page: Page, { windows, seconds }: Windows): Promise<MainThread> {
  const [ofProcessor, byClock] = [await openCounters(page, 'threadTicks'), await openCounters(page, 'timeTicks')];
  const all: MainThread[] = [];
  for (let i = 0; i < windows; i++) {
    const [before, clockBefore, beganMs] = [await ofProcessor(), await byClock(), performance.now()];
    await page.waitForTimeout(seconds * 1000);
    const [after, clockAfter, endedMs] = [await ofProcessor(), await byClock(), performance.now()];
    const perSecond = (name: string, from = before, to = after): number =>
      (((to.get(name) ?? 0) - (from.get(name) ?? 0)) * 1e6) / (endedMs - beganMs);
    all.push({
      allMs: perSecond('TaskDuration'),
      scriptMs: perSecond('ScriptDuration'),
      styleMs: perSecond('RecalcStyleDuration'),
      layoutMs: perSecond('LayoutDuration'),
      wallMs: perSecond('TaskDuration', clockBefore, clockAfter),
    });
  }
  const middle = (of: keyof MainThread): number => rounded(medianOf(all.map((one) => one[of])));
  return {
    allMs: middle('allMs'),
    scriptMs: middle('scriptMs'),
    styleMs: middle('styleMs'),
    layoutMs: middle('layoutMs'),
    wallMs: middle('wallMs'),
  };
}

const SNAPSHOT_MS = 100;
const LOOKS_PER_SECOND = 15;

/**
 * Two people before the mirror, as the box tells of them: meshes so often a second, and with every look a snapshot in which they waver.
 * @returns what stops it
 */
export function lookAtPeople(box: FakeBox, face: Float32Array, state: BoxState): () => void {
  let turn = 0;
  const meshes = setInterval(() => {
    turn += 0.04;
    const faces = [0, 1].map((i) => ({
      track: i + 1,
      points: posed(
        face,
        { x: 0.32 + 0.34 * i, y: 0.5, width: 0.2, yaw: 0.4 * Math.sin(turn + i), pitch: 0.1 * Math.cos(turn) },
        0.75,
      ),
    }));
    box.showMesh({ widthPx: 640, heightPx: 480, atMs: Date.now(), faces });
  }, 1000 / LOOKS_PER_SECOND);
  const snapshots = setInterval(() => {
    const waver = 0.02 * Math.sin(turn * 3);
    box.show({
      ...state,
      room: { ...state.room, confidence: state.room.confidence + waver, valence: state.room.valence + waver / 2 },
      faces: state.faces.map((one) => ({ ...one, confidence: one.confidence + waver })),
    });
  }, SNAPSHOT_MS);
  return () => {
    clearInterval(meshes);
    clearInterval(snapshots);
  };
}
