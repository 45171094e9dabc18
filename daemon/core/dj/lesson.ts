import type { LessonKind } from '../../contract/dj.ts';
import type { Lesson } from '../ports/dj.ts';
import { isOurs, leftMs, reachedMs, songMeant } from './hear.ts';
import { SAYINGS } from './reason.ts';
import type { DjContext, DjEffect, DjInput, DjState } from './state.ts';
import { tasteMood } from './taste.ts';

/** Whoever skips this early did not want it at all. */
const EARLY_MS = 30_000;
const EARLY_SHARE = 0.25;
/** Whoever leaves this late has heard it. */
const HEARD_SHARE = 0.85;
/** A song that made way this long before its end, without us, was skipped in the Spotify app. */
const SKIPPED_LEFT_MS = 15_000;
/** Whoever fetches a skipped song again this soon did not mean the skip. */
const MISTAKE_MS = 120_000;

/** What an input teaches about a song, before the DJ follows it. */
export function lessonOf(state: DjState, input: DjInput, context: DjContext): DjEffect | null {
  if (!context.settings.learn) return null;
  const meant = meaning(state, input);
  if (meant === null) return null;
  const { uri, title, artist } = meant.song;
  const mood = meant.mood ?? tasteMood(moodIn(state));
  const lesson: Lesson = {
    atMs: input.atMs,
    mood,
    kind: meant.kind,
    uri,
    title,
    artist,
    off: offOf(state, uri, context),
  };
  return { kind: 'learn', reason: SAYINGS.learnt, atMs: input.atMs, lesson };
}

interface Meaning {
  readonly kind: LessonKind;
  readonly song: { readonly uri: string; readonly title: string; readonly artist: string };
  readonly mood?: Lesson['mood'];
}

function meaning(state: DjState, input: DjInput): Meaning | null {
  switch (input.kind) {
    case 'like':
    case 'more':
    case 'less': {
      const song = songMeant(state, input.uri);
      return song === null ? null : { kind: input.kind, song };
    }
    case 'skip':
      return skipped(state, input.atMs);
    case 'playback': {
      const { playback } = state;
      const takesOver = input.playback.state === 'playing' && input.playback.track?.uri === state.next?.uri;
      if (playback === null || state.next === null || !takesOver || !isOurs(state)) return null;
      // Judged by when the new song began: the report may come later.
      const beganMs = input.playback.atMs - input.playback.positionMs;
      return (leftMs(playback, beganMs) ?? 0) > SKIPPED_LEFT_MS ? skipped(state, beganMs) : null;
    }
    case 'previous': {
      const last = state.lastSkip;
      if (last === null || input.atMs - last.atMs > MISTAKE_MS || state.past.at(-1)?.uri !== last.uri) return null;
      return { kind: 'back', song: last, mood: last.mood };
    }
    default:
      return null;
  }
}

function skipped(state: DjState, atMs: number): Meaning | null {
  const { playback, current } = state;
  if (playback === null || playback.state !== 'playing' || current === null || !isOurs(state)) return null;
  const reached = reachedMs(playback, atMs);
  const durationMs = playback.track?.durationMs ?? 0;
  const share = durationMs > 0 ? reached / durationMs : 0;
  if (share >= HEARD_SHARE) return null;
  const early = reached < EARLY_MS || share < EARLY_SHARE;
  return { kind: early ? 'skip-early' : 'skip-late', song: current };
}

/** What the song was heard in: the mood it was chosen for, while the room has not turned. */
const moodIn = ({ heading, room }: DjState) =>
  heading?.kind === 'pinned' ? heading.mood : (room?.mood ?? heading?.mood ?? 'none');

function offOf({ target }: DjState, uri: string, { library }: DjContext): Lesson['off'] {
  const i = library.numberOf.uri.get(uri);
  const features = i === undefined ? null : library.tracks[i]!.features;
  if (features === null || target === null) return null;
  return { valence: features.valence - target.valence, energy: features.energy - target.energy };
}
