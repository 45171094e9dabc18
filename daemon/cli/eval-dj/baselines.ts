import type { RoomMoodName, ShownMood } from '../../contract/mood.ts';
import type { DjLibrary } from '../../core/dj/library.ts';
import { distanceOf } from '../../core/dj/near.ts';
import { CALM_NEUTRAL, pointOf, withTempo } from '../../core/dj/target.ts';
import type { Features, Track } from '../../core/ports.ts';
import type { Started } from '../replay-player.ts';
import type { Dice } from './dice.ts';
import type { Evening } from './evenings.ts';

/** Takes the next song for what the room showed last. */
export type Rule = (room: Evening['lines'][number]['room']) => Track;

type Test = (features: Features) => boolean;

/**
 * The original project's thresholds (facts: happy, sad, angry). For a neutral room it had none that we know of: it gets the middle of the
 * plane, which is more than it could do. A surprised room counts as happy, and when it cannot tell it goes on as before.
 */
const THRESHOLDS: Readonly<Record<ShownMood, Test>> = {
  happy: ({ valence, energy, tempoBpm }) => valence >= 0.6 && energy >= 0.5 && tempoBpm >= 100 && tempoBpm <= 180,
  sad: ({ valence, energy }) => valence <= 0.4 && energy >= 0.2 && energy <= 0.5,
  angry: ({ valence, energy }) => valence <= 0.4 && energy >= 0.6,
  surprised: ({ valence, energy, tempoBpm }) => valence >= 0.6 && energy >= 0.5 && tempoBpm >= 100 && tempoBpm <= 180,
  neutral: ({ valence, energy }) => valence >= 0.4 && valence <= 0.6 && energy >= 0.3 && energy <= 0.6,
};

/** Mood → thresholds → any of them, as `ORDER BY RAND()` does. */
export function originalRule(tracks: readonly Track[], dice: Dice): Rule {
  const those = (fits: Test): readonly Track[] => tracks.filter(({ features }) => features !== null && fits(features));
  const { happy, sad, angry, surprised, neutral } = THRESHOLDS;
  const fitting: Readonly<Record<ShownMood, readonly Track[]>> = {
    happy: those(happy),
    sad: those(sad),
    angry: those(angry),
    surprised: those(surprised),
    neutral: those(neutral),
  };
  let mood: ShownMood = 'neutral';
  return ({ mood: shown }) => {
    mood = ruled(shown) ?? mood;
    const among = fitting[mood].length > 0 ? fitting[mood] : tracks;
    return among[Math.floor(dice.value() * among.length)]!;
  };
}

const ruled = (mood: RoomMoodName): ShownMood | null => (mood === 'unsure' ? null : mood === 'none' ? 'neutral' : mood);

/** The nearest song to the room that is not the one before, and nothing else. */
export function nearestRule(library: DjLibrary): Rule {
  const { tracks } = library;
  let before: Track | null = null;
  let point = CALM_NEUTRAL;
  return (room) => {
    if (room.mood !== 'unsure') point = room.mood === 'none' ? CALM_NEUTRAL : pointOf(room);
    const target = withTempo(point);
    let nearest: Track | null = null;
    let far = Infinity;
    for (const [i, track] of tracks.entries()) {
      const here = track === before ? Infinity : distanceOf(library, i, target);
      if (here < far) [nearest, far] = [track, here];
    }
    before = nearest ?? tracks[0]!;
    return before;
  };
}

/** As long before a song's end as our DJ decides: nobody is to win by deciding later. */
const AHEAD_MS = 10_000;

/** Plays an evening by a rule: each song to its end. */
export function playByRule(evening: Evening, rule: Rule): readonly Started[] {
  const started: Started[] = [];
  let line = 0;
  for (let atMs = evening.startMs; atMs < evening.endMs;) {
    while (line + 1 < evening.lines.length && evening.lines[line + 1]!.atMs <= atMs - AHEAD_MS) line++;
    const track = rule(evening.lines[line]!.room);
    started.push({ atMs, uri: track.uri });
    atMs += track.durationMs;
  }
  return started;
}
