import type { Playback } from '../../core/ports.ts';
import { trackOf, type PlayerReply } from '../replies.ts';

/** Spotify counts calls per day, so the player is looked at when something should have happened, not every few seconds. */

/** How long after a song's end the next one surely shows. */
const AFTER_END_MS = 700;
/** How long after a command its effect shows, as a rule… */
export const SETTLE_MS = 400;
/** …and how often, and when, to look again if it does not. */
export const LATE_LOOKS = 2;
export const LATE_LOOK_MS = 1500;
/** Without a reason to look: the first pause, which doubles while nothing changes… */
const QUIET_LOOK_MS = 60_000;
/** …up to this; also bounds how long a change made in the Spotify app goes unseen during a long song. */
const MAX_QUIET_MS = 5 * 60_000;
/** How long it is believed that a list goes on as it was sent… */
export const BELIEVED_MS = 5 * 60_000;
/** …and when there are few calls left. */
export const BELIEVED_SPARING_MS = 20 * 60_000;
/** A song that should be over but is still shown: the first pause, which doubles as well. */
const OVERDUE_LOOK_MS = 2000;

/** @param since `unchanged`: looks that showed the same as the one before, in a row */
export function nextLookMs(playback: Playback, since: { readonly unchanged: number; readonly nowMs: number }): number {
  const doubled = 2 ** Math.max(0, Math.min(since.unchanged, 10));
  const quietMs = Math.min(MAX_QUIET_MS, QUIET_LOOK_MS * doubled);
  if (playback.state !== 'playing' || playback.track === null) return quietMs;
  const positionMs = playback.positionMs + (since.nowMs - playback.atMs);
  const leftMs = Math.max(0, playback.track.durationMs - positionMs) + AFTER_END_MS;
  const leastMs = since.unchanged > 0 ? Math.min(QUIET_LOOK_MS, (OVERDUE_LOOK_MS / 2) * doubled) : 0;
  return Math.min(MAX_QUIET_MS, Math.max(leftMs, leastMs));
}

/** A player at the end of its list reports its song as paused at the very beginning: nothing is playing, and nothing will. */
export function playbackOf(reply: PlayerReply | null, nowMs: number): Playback {
  const positionMs = Math.max(0, Math.round(reply?.progress_ms ?? 0));
  const device = reply?.device ?? null;
  const volume = device?.volume_percent ?? null;
  const about = {
    atMs: nowMs,
    device: device?.name ?? null,
    volumePercent: volume === null ? null : Math.min(100, Math.max(0, Math.round(volume))),
  };
  if (reply === null || (!reply.is_playing && (reply.item == null || positionMs === 0))) {
    return { state: 'stopped', track: null, positionMs: 0, ...about };
  }
  // Features are known to the catalogue, not to the player.
  const track = reply.item == null ? null : { ...trackOf(reply.item), features: null };
  return { state: reply.is_playing ? 'playing' : 'paused', track, positionMs, ...about };
}
