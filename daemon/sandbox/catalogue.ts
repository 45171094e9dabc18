import { WORDS, type Corner } from './names.ts';
import { inventId, pick, seeded, shuffled, wobble, type Random } from './random.ts';

/** All 0…1 but tempo, loudness (dB), key (0…11) and mode (1 = major). */
interface SandboxFeatures {
  readonly valence: number;
  readonly energy: number;
  readonly tempo: number;
  readonly danceability: number;
  readonly acousticness: number;
  readonly instrumentalness: number;
  readonly liveness: number;
  readonly speechiness: number;
  readonly loudness: number;
  readonly key: number;
  readonly mode: 0 | 1;
}

interface SandboxArtist {
  readonly id: string;
  readonly name: string;
}

export interface SandboxAlbum {
  readonly id: string;
  readonly name: string;
  readonly artist: SandboxArtist;
  readonly releaseDate: string;
  readonly songs: number;
  /** Mean of its songs: what its cover is painted from. */
  readonly valence: number;
  readonly energy: number;
}

export interface SandboxSong {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  readonly album: SandboxAlbum;
  readonly trackNumber: number;
  readonly durationMs: number;
  readonly explicit: boolean;
  readonly features: SandboxFeatures;
  /** Whether the stand-in for ReccoBeats knows it: some do not, as in life. */
  readonly featuresKnown: boolean;
}

/** The mood plane is a square of this many cells a side, one song in each, so that no mood is without music. */
const SIDE = 18;
const HALF = SIDE / 2;
const UNKNOWN_SHARE = 0.08;

interface Draft {
  readonly valence: number;
  readonly energy: number;
}

const SEED = 20261123;

/** As many songs as wanted, for large libraries: the same catalogue again and again, by other artists of the same kind. */
export function inventLibrary(count: number): readonly SandboxSong[] {
  const songs: SandboxSong[] = [];
  for (let volume = 1; songs.length < count; volume++) {
    const fresh = inventSongs(SEED + volume - 1);
    songs.push(...(volume === 1 ? fresh : fresh.map((song) => inVolume(song, volume))));
  }
  return songs.slice(0, count);
}

function inVolume(song: SandboxSong, volume: number): SandboxSong {
  const { artist } = song.album;
  const album = {
    ...song.album,
    name: `${song.album.name}, vol. ${volume}`,
    artist: { ...artist, name: `${artist.name} ${volume}` },
  };
  return { ...song, title: `${song.title} ${volume}`, album };
}

/** 324 invented songs, the same for the same seed. */
export function inventSongs(seed = SEED): readonly SandboxSong[] {
  const random = seeded(seed);
  const corners: readonly Corner[] = ['bright', 'tense', 'blue', 'calm'];
  return shuffled(
    corners.flatMap((corner) => songsOf(corner, random)),
    random,
  );
}

/** Neighbours in the plane come from different artists, so that variety does not cost fit. */
function songsOf(corner: Corner, random: Random): SandboxSong[] {
  const { artists } = WORDS[corner];
  const titles = titlesOf(corner, random);
  const drafts: Draft[][] = artists.map(() => []);
  const right = corner === 'bright' || corner === 'calm' ? HALF : 0;
  const top = corner === 'bright' || corner === 'tense' ? HALF : 0;
  for (let x = 0; x < HALF; x++) {
    for (let y = 0; y < HALF; y++) {
      const draft = { valence: (right + x + random()) / SIDE, energy: (top + y + random()) / SIDE };
      drafts[(x + 3 * y + (y % 3)) % artists.length]!.push(draft);
    }
  }
  return artists.flatMap((name, i) => {
    const artist = { id: inventId(random), name };
    const byEnergy = drafts[i]!.sort((a, b) => a.energy - b.energy);
    const cut = Math.ceil(byEnergy.length / 2);
    return [byEnergy.slice(0, cut), byEnergy.slice(cut)].flatMap((half) => albumOf(artist, half, { titles, random }));
  });
}

function albumOf(
  artist: SandboxArtist,
  drafts: readonly Draft[],
  from: { readonly titles: string[]; readonly random: Random },
): SandboxSong[] {
  const { titles, random } = from;
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const album: SandboxAlbum = {
    id: inventId(random),
    name: titles.pop()!,
    artist,
    releaseDate: `${String(1979 + Math.floor(random() * 47))}-${month}-01`,
    songs: drafts.length,
    valence: mean(drafts.map((draft) => draft.valence)),
    energy: mean(drafts.map((draft) => draft.energy)),
  };
  return shuffled(drafts, random).map((draft, i) => {
    const id = inventId(random);
    return {
      id,
      uri: `spotify:track:${id}`,
      title: titles.pop()!,
      album,
      trackNumber: i + 1,
      durationMs: Math.round(120_000 + random() * 180_000),
      explicit: random() < (draft.valence < 0.5 && draft.energy > 0.5 ? 0.15 : 0.03),
      features: featuresAt(draft, random),
      featuresKnown: random() >= UNKNOWN_SHARE,
    };
  });
}

/** The rest of a song follows from its place in the plane, with as much scatter as real catalogues show. */
function featuresAt({ valence, energy }: Draft, random: Random): SandboxFeatures {
  const about = (value: number, scatter: number): number => fraction(value + scatter * wobble(random));
  return {
    valence: round(valence),
    energy: round(energy),
    tempo: round(Math.min(186, Math.max(58, 72 + 82 * energy + 13 * wobble(random)))),
    danceability: about(0.28 + 0.3 * valence + 0.22 * energy, 0.09),
    acousticness: about(0.95 - 0.9 * energy, 0.12),
    instrumentalness: random() < 0.2 ? about(0.7, 0.15) : about(0.03, 0.03),
    liveness: about(0.16, 0.08),
    speechiness: about(0.06, 0.03),
    loudness: round(-19 + 15 * energy + 1.2 * wobble(random)),
    key: Math.floor(random() * 12),
    mode: random() < 0.25 + 0.6 * valence ? 1 : 0,
  };
}

/** Enough different titles for a corner's songs and albums. */
function titlesOf(corner: Corner, random: Random): string[] {
  const { adjectives, nouns, phrases } = WORDS[corner];
  const pairs = adjectives.flatMap((adjective) => nouns.map((noun) => `${adjective} ${noun}`));
  const phrased = phrases.flatMap((phrase) => nouns.map((noun) => phrase.replace('#', noun)));
  const plain = shuffled(pairs, random).slice(0, 75);
  return shuffled([...plain.map((title) => (random() < 0.15 ? `The ${title}` : title)), ...phrased], random);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number): number => Math.round(value * 1000) / 1000;
const fraction = (value: number): number => round(Math.min(0.995, Math.max(0.002, value)));

/** What the stand-in's listener plays most. */
export const favouritesOf = (songs: readonly SandboxSong[]): readonly SandboxSong[] => {
  const random = seeded(songs.length);
  return Array.from({ length: 60 }, () => pick(songs, random)).filter((song, i, all) => all.indexOf(song) === i);
};
