import type { DjLibrary } from './library.ts';
import { octaveGap } from './near.ts';

/** What someone wants to hear more of for a while. */
export type Seed =
  | { readonly kind: 'song'; readonly uri: string; readonly title: string }
  /** A list of the owner's, as `Track.sources` names it. */
  | { readonly kind: 'list'; readonly source: string; readonly title: string };

/** A song leads this many songs, a list twelve; each weighs a little less than the one before. */
const SONGS_LED = 8;
const LIST_LED = 12;

export const leadsFor = (seed: Seed): number => (seed.kind === 'song' ? SONGS_LED : LIST_LED);

/** What being unlike the seed costs at most, beside a distance in the plane. */
const WEIGHT = 0.35;

/**
 * How unlike the seed a song is, as a cost: nothing for its likes.
 * @param songs how many it has led already
 */
export function seedCost(library: DjLibrary, i: number, lead: { readonly by: Seed; readonly songs: number }): number {
  const { by, songs } = lead;
  if (by.kind === 'list') return 0;
  const s = library.numberOf.uri.get(by.uri);
  if (s === undefined) return 0;
  return WEIGHT * (1 - songs / SONGS_LED) * unlikeness(library, i, s);
}

/** 0…1 */
function unlikeness(library: DjLibrary, a: number, b: number): number {
  const [one, other] = [library.tracks[a]?.features, library.tracks[b]?.features];
  if (one == null || other == null) return library.artist[a] === library.artist[b] ? 0.3 : 1;
  const square =
    (one.valence - other.valence) ** 2 +
    (one.energy - other.energy) ** 2 +
    (one.acousticness - other.acousticness) ** 2 / 2 +
    (one.danceability - other.danceability) ** 2 / 2 +
    octaveGap(library.octave[a]!, library.octave[b]!) ** 2 / 2;
  const alike = library.artist[a] === library.artist[b] ? 0.7 : 1;
  return alike * Math.min(1, 1.5 * Math.sqrt(square));
}
