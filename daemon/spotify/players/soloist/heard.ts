import type { Playback, Track } from '../../../core/ports.ts';
import type { SoloistEvent, Item, Position } from './messages.ts';

/** What the box knows of Soloist from its events so far. Pure: one event in, the next knowledge out. */
export interface Heard {
  /** Null: it has not said yet. */
  readonly loggedIn: boolean | null;
  /** True while Soloist is the device that the account's music comes from. */
  readonly active: boolean;
  /** It was, since the box talks to it. */
  readonly wasActive: boolean;
  readonly device: string;
  readonly status: string;
  readonly item: Item | null;
  /** The position at `positionAtMs` by our clock. */
  readonly positionMs: number;
  readonly positionAtMs: number;
  readonly volume: number | null;
}

export const NOTHING_HEARD: Heard = {
  loggedIn: null,
  active: false,
  wasActive: false,
  device: '',
  status: 'stopped',
  item: null,
  positionMs: 0,
  positionAtMs: 0,
  volume: null,
};

/** A time stamp farther from our clock than this is not taken at its word: one of the two clocks is wrong. */
const CLOCK_SLACK_MS = 5000;

/** @param nowMs when the event came in */
export function hear(before: Heard, event: SoloistEvent, nowMs: number): Heard {
  switch (event.type) {
    case 'auth_state':
      return {
        ...before,
        loggedIn: event.logged_in,
        ...activity(before, event.is_active),
        device: event.device_name ?? before.device,
      };
    case 'device_changed':
      return { ...before, ...activity(before, event.is_active), device: event.device_name ?? before.device };
    case 'playback_state':
      return {
        ...before,
        status: event.status,
        item: event.item ?? null,
        volume: event.volume ?? before.volume,
        ...placed(event.position ?? { position_ms: 0 }, nowMs),
      };
    case 'track_changed':
      return { ...before, item: event.item ?? null, positionMs: 0, positionAtMs: nowMs };
    case 'playback_changed':
      return { ...before, ...moved(before, nowMs), status: event.status };
    case 'position_sync':
      return { ...before, ...placed(event.position ?? { position_ms: event.position_ms ?? 0 }, nowMs) };
    case 'volume_changed':
      return { ...before, volume: event.volume };
    case 'command_result':
    case 'error':
      return before;
  }
}

const activity = (before: Heard, active = before.active): Pick<Heard, 'active' | 'wasActive'> => ({
  active,
  wasActive: before.wasActive || active,
});

/** Brought forward to now, so that a page never shows a position of the past after a pause. */
function placed(position: Position, nowMs: number): Pick<Heard, 'positionMs' | 'positionAtMs'> {
  const { position_ms: positionMs, timestamp_ms: atMs = nowMs, speed = 1 } = position;
  const lateMs = nowMs - atMs;
  const ranMs = lateMs > 0 && lateMs <= CLOCK_SLACK_MS ? lateMs * speed : 0;
  return { positionMs: positionMs + ranMs, positionAtMs: nowMs };
}

function moved(heard: Heard, nowMs: number): Pick<Heard, 'positionMs' | 'positionAtMs'> {
  const ranMs = stateOf(heard) === 'playing' ? Math.max(0, nowMs - heard.positionAtMs) : 0;
  return { positionMs: heard.positionMs + ranMs, positionAtMs: nowMs };
}

/** Words of the status that a later build may add mean that something sounds, as long as there is a song. */
function stateOf({ status, item, positionMs }: Heard): Playback['state'] {
  if (item === null || /^(stopped|idle|ended|none)$/i.test(status)) return 'stopped';
  if (!/^paused$/i.test(status)) return 'playing';
  // As over the Web API: paused at the very beginning is what the end of a list looks like.
  return positionMs === 0 ? 'stopped' : 'paused';
}

/**
 * Another device has the music. Taken from this one it rests here as if paused, so that nobody starts it against the person who took it; a
 * song of before the box came is nothing at all.
 */
const awayOf = (heard: Heard): Playback['state'] =>
  heard.wasActive && stateOf(heard) !== 'stopped' ? 'paused' : 'stopped';

export function playbackOf(heard: Heard, nowMs: number): Playback {
  const state = heard.active ? stateOf(heard) : awayOf(heard);
  const about = { device: heard.device === '' ? null : heard.device, volumePercent: rounded(heard.volume) };
  if (state === 'stopped' || heard.item === null) {
    return { state: 'stopped', track: null, positionMs: 0, atMs: nowMs, ...about };
  }
  const { positionMs, positionAtMs } = moved(heard, nowMs);
  const elsewhere = heard.active ? {} : { elsewhere: true };
  return {
    state,
    track: trackOf(heard.item),
    positionMs: Math.round(positionMs),
    atMs: positionAtMs,
    ...about,
    ...elsewhere,
  };
}

const rounded = (volume: number | null): number | null => (volume === null ? null : Math.round(volume));

/** Features and the explicit mark are known to the catalogue, not to the player. */
function trackOf({ uri, decorations = {} }: Item): Track {
  const { identity, creators = [], parent, playback, visual_identity: looks } = decorations;
  const artists = creators.map(({ entity }) => entity?.decorations?.identity?.name ?? '').filter((name) => name !== '');
  return {
    uri,
    title: identity?.name ?? '',
    artist: artists.join(', '),
    album: parent?.entity?.decorations?.identity?.name ?? '',
    durationMs: playback?.duration_ms ?? 0,
    coverUrl: looks?.cover?.[0]?.url ?? '',
    explicit: false,
    features: null,
  };
}
