import type { ShownPlayback } from '../../../daemon/contract/state.ts';

/** Where the song is now, ms, by the box's clock. */
export function positionAt(playback: ShownPlayback, nowMs: number): number {
  const durationMs = playback.track?.durationMs ?? 0;
  const passedMs = playback.state === 'playing' ? Math.max(0, nowMs - Date.parse(playback.positionAt)) : 0;
  return Math.min(durationMs, playback.positionMs + passedMs);
}

/** `m:ss`, or `h:mm:ss` for what lasts longer. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(s).padStart(2, '0');
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${tail}` : `${m}:${tail}`;
}
