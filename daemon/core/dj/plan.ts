import { confirm, decide } from './decide.ts';
import { artistKey, songKey } from './library.ts';
import { isSongEffect, type DjContext, type DjState, type SongEffect } from './state.ts';
import { gap } from './target.ts';

/** The next song is asked for this long before the end of the one before. */
const ASK_LEFT_MS = 3000;
/** A plan still fits while the target of now lies within so much of a step from the one it was made for: a room that turns takes a whole one. */
const FITS_WITHIN_STEPS = 2 / 3;

/**
 * What the DJ would play next, song by song, if the room stayed as it is: its own decisions, taken ahead of time.
 * @param state the DJ with a song that plays; nothing of it changes
 * @returns at most so many; fewer where a song's length is not known, or nothing may be played
 */
export function planAhead(
  state: DjState,
  context: DjContext,
  { songs, atMs }: { readonly songs: number; readonly atMs: number },
): readonly SongEffect[] {
  const plan: SongEffect[] = [];
  let dj = state;
  let nowMs = atMs;
  while (plan.length < songs) {
    const { current } = dj;
    if (current === null || current.durationMs <= ASK_LEFT_MS) break;
    const playing = { state: 'playing', track: current } as const;
    nowMs += current.durationMs - ASK_LEFT_MS;
    const positionMs = current.durationMs - ASK_LEFT_MS;
    const step = decide(
      dj,
      { kind: 'playback', atMs: nowMs, playback: { ...playing, positionMs, atMs: nowMs } },
      context,
    );
    const effect = step.effects.filter(isSongEffect).find(({ kind }) => kind === 'enqueue');
    if (effect === undefined) break;
    plan.push({ ...effect, song: { ...effect.song, chosenMs: atMs } });
    nowMs += ASK_LEFT_MS;
    const next = { state: 'playing', track: effect.song, positionMs: 0, atMs: nowMs } as const;
    dj = decide(confirm(step.state, effect, context), { kind: 'playback', atMs: nowMs, playback: next }, context).state;
  }
  return plan;
}

/**
 * The planned song in place of one that was chosen just now, if it does as well.
 * @returns null when the room, or somebody in it, has come to want something else
 */
export function keepPlanned(fresh: SongEffect, planned: SongEffect, { bans, settings }: DjContext): SongEffect | null {
  const [now, then] = [fresh.turn, planned.turn];
  if (now === null || then === null || fresh.kind !== 'enqueue') return null;
  const { direction, moodOverride, kind } = now.heading;
  const before = then.heading;
  if (direction !== before.direction || moodOverride !== before.moodOverride || kind !== before.kind) return null;
  if (now.leads !== then.leads || gap(now.target, then.target) > settings.maxStep * FITS_WITHIN_STEPS) return null;
  const { song } = planned;
  if (bans.songs.has(songKey(song)) || bans.artists.has(artistKey(song.artist))) return null;
  return { ...planned, atMs: fresh.atMs, turn: now, song: { ...song, chosenMs: fresh.atMs } };
}
