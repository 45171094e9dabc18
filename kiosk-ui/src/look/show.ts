import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { box, link } from '../live/box.ts';
import { serverNow } from '../live/server-clock.ts';
import type { Theme } from './palette.ts';
import { isStage, screenOf, type Screen } from './screen.ts';
import { sharePast } from './share.ts';
import { DARK, followLight, type Light } from './theme.ts';
import { changeView } from './view-change.ts';

/** All that the kiosk shows at one moment. */
export interface Shown {
  readonly state: BoxState;
  readonly screen: Screen;
  readonly theme: Theme;
  /** Epoch ms by the box's clock, to some seconds: enough for "for 4 min". */
  readonly aboutMs: number;
  readonly connected: boolean;
}

/** So often time alone may change the screen. */
const LOOK_MS = 5000;
const ABOUT_MS = 10_000;

const about = signal(serverNow());
const touchedMs = signal(-Infinity);
const current = signal<Shown | null>(null);
/** What is on the screen, changed as a whole: a screen is never half one and half another. */
export const shown: ReadonlySignal<Shown | null> = current;

/** Keeps `shown` at what the snapshot, the connection, the light and the clock ask for. */
export function followBoxOnScreen(): void {
  let light: Light = DARK;
  let lostSinceMs: number | null = null;
  setInterval(() => (about.value = serverNow()), LOOK_MS);
  for (const sign of ['pointerdown', 'pointermove', 'keydown'] as const) {
    addEventListener(sign, () => (touchedMs.value = serverNow()), { passive: true });
  }
  effect(() => {
    const state = box.value;
    const lost = link.value === 'lost';
    const nowMs = about.value;
    if (state === null) return;
    const when = { nowMs, minuteOfDay: minuteOfDay(nowMs) };
    lostSinceMs = lost ? (lostSinceMs ?? serverNow()) : null;
    light = followLight(light, state, when);
    const before = current.peek();
    show({
      state: sharePast(before?.state, state),
      screen: screenOf({ state, lostSinceMs, touchedMs: touchedMs.value, ...when }),
      theme: light.theme,
      aboutMs: Math.floor(nowMs / ABOUT_MS) * ABOUT_MS,
      connected: !lost,
    });
  });
}

let newest: Shown | null = null;
let changing = false;

function show(next: Shown): void {
  const before = current.peek();
  newest = next;
  if (changing) return;
  const sameLayout =
    before !== null && (before.screen === next.screen || (isStage(before.screen) && isStage(next.screen)));
  if (before === null || (sameLayout && before.theme === next.theme)) {
    current.value = next;
    return;
  }
  changing = true;
  void changeView(() => {
    changing = false;
    current.value = newest;
  });
}

function minuteOfDay(atMs: number): number {
  const local = new Date(atMs);
  return local.getHours() * 60 + local.getMinutes();
}
