import type { BoxState } from '../../../daemon/contract/state.ts';
import type { Theme } from './palette.ts';

/** Where the kiosk stands between its two looks. */
export interface Light {
  readonly theme: Theme;
  /** Since when the light has asked for the other one, epoch ms; null while it does not. */
  readonly otherSinceMs: number | null;
}

export const DARK: Light = { theme: 'dark', otherSinceMs: null };

/** Mean brightness of the camera's picture; between the two nothing changes. Cameras expose by themselves: a lit room lies near a half. */
const DAY_FROM = 0.44;
const NIGHT_BELOW = 0.28;
/** Somebody who walks past a lamp is no sunrise. */
const LASTING_MS = 45_000;
/** Without a camera the sun is guessed. */
const DAY_HOURS = { from: 8 * 60, until: 19 * 60 } as const;

/**
 * The look that fits the light in the room, changing seldom: a set one at once, else what the camera (or without one, the hour) has asked
 * for long enough.
 * @param minuteOfDay 0…1439 where the box stands
 */
export function followLight(
  light: Light,
  { kiosk, camera }: Pick<BoxState, 'kiosk' | 'camera'>,
  { nowMs, minuteOfDay }: { readonly nowMs: number; readonly minuteOfDay: number },
): Light {
  if (kiosk.theme !== 'auto') return { theme: kiosk.theme, otherSinceMs: null };
  // Photographs of the demo say nothing about this room.
  if (camera.source === 'demo' || camera.source === 'files') return DARK;
  const sees = camera.on && camera.framesPerSecond > 0;
  const wanted = sees ? byBrightness(light.theme, camera.brightness) : byHour(minuteOfDay);
  if (wanted === light.theme) return light.otherSinceMs === null ? light : { ...light, otherSinceMs: null };
  const sinceMs = light.otherSinceMs ?? nowMs;
  return nowMs - sinceMs >= LASTING_MS
    ? { theme: wanted, otherSinceMs: null }
    : { theme: light.theme, otherSinceMs: sinceMs };
}

function byBrightness(theme: Theme, brightness: number): Theme {
  if (brightness >= DAY_FROM) return 'light';
  return brightness < NIGHT_BELOW ? 'dark' : theme;
}

const byHour = (minute: number): Theme => (minute >= DAY_HOURS.from && minute < DAY_HOURS.until ? 'light' : 'dark');
