import type { Features, Track } from '../../core/ports.ts';
import type { Dice } from './dice.ts';

/**
 * Invented libraries whose features lie as those of real collections do: energy and valence go together a little, acousticness falls with
 * energy, tempo hardly follows either; songs of an artist are alike, a few artists have most songs, and some songs nobody knows.
 */

/** A song, and how it really sounds: what the box knows of it is measured less well, or not at all. */
export interface InventedSong extends Track {
  readonly truth: Pick<Features, 'valence' | 'energy' | 'tempoBpm'>;
}

const UNKNOWN_SHARE = 0.12;
const SONGS_AN_ALBUM = 11;
/** Share of a song's character that is its artist's. */
const LIKENESS = 0.55;
/** How far a provider's figure lies from the truth, one standard deviation. */
const MEASURED_OFF = 0.04;

export function inventLibrary(count: number, dice: Dice): readonly InventedSong[] {
  const songs: InventedSong[] = [];
  for (const [number, size] of artistSizes(count, dice).entries()) {
    const character = [dice.normal(), dice.normal(), dice.normal()] as const;
    for (let i = 0; i < size; i++) songs.push(invent({ number, i, id: songs.length, character }, dice));
  }
  return songs;
}

/** Zipf: the second artist has half the songs of the first, the third a third, until only single songs are left. */
function artistSizes(count: number, dice: Dice): number[] {
  const artists = Math.max(1, Math.round(count / 7));
  const harmonic = Math.log(artists) + 0.58;
  const sizes: number[] = [];
  for (let left = count, rank = 1; left > 0; rank++) {
    const wanted = Math.round((count / harmonic / rank) * dice.between(0.7, 1.3));
    const size = Math.min(left, Math.max(1, Math.min(wanted, count / 40)));
    sizes.push(Math.floor(size));
    left -= Math.floor(size);
  }
  return sizes;
}

interface Draft {
  readonly number: number;
  readonly i: number;
  readonly id: number;
  readonly character: readonly [number, number, number];
}

function invent({ number, i, id, character }: Draft, dice: Dice): InventedSong {
  const own = Math.sqrt(1 - LIKENESS * LIKENESS);
  const [a, b, c] = character.map((mean) => LIKENESS * mean + own * dice.normal()) as [number, number, number];
  const energy = fraction(0.61 + 0.23 * a);
  const valence = fraction(0.48 + 0.25 * (0.4 * a + 0.92 * b));
  const tempoBpm = Math.min(210, Math.max(55, 121 + 28 * (0.2 * a + 0.98 * c)));
  const acousticness = fraction(0.33 - 0.27 * a + 0.16 * dice.normal());
  const danceability = fraction(0.57 + 0.08 * b + 0.13 * dice.normal());
  const truth = { valence, energy, tempoBpm };
  return {
    uri: `spotify:track:${String(id).padStart(22, '0')}`,
    title: `Song ${id}`,
    artist: `Artist ${number}`,
    album: `Album ${Math.floor(i / SONGS_AN_ALBUM)} of ${number}`,
    durationMs: Math.round(Math.min(420_000, Math.max(95_000, 214_000 + 48_000 * dice.normal()))),
    coverUrl: '',
    explicit: dice.value() < (energy > 0.6 ? 0.15 : 0.05),
    features: dice.value() < UNKNOWN_SHARE ? null : measured({ ...truth, acousticness, danceability }, dice),
    truth,
  };
}

type Sound = Pick<Features, 'valence' | 'energy' | 'tempoBpm' | 'acousticness' | 'danceability'>;

function measured(sound: Sound, dice: Dice): Features {
  return {
    valence: fraction(sound.valence + MEASURED_OFF * dice.normal()),
    energy: fraction(sound.energy + MEASURED_OFF * dice.normal()),
    // Detectors take every tenth song for half as fast as it is.
    tempoBpm: dice.value() < 0.1 ? sound.tempoBpm / 2 : sound.tempoBpm,
    danceability: sound.danceability,
    acousticness: sound.acousticness,
    source: 'invented',
    confidence: dice.between(0.7, 1),
  };
}

const fraction = (value: number): number => Math.min(0.995, Math.max(0.005, value));
