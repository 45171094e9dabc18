import type { Sound } from '../../../daemon/contract/state.ts';

/** Who plays a note. */
export type Voice = 'pad' | 'bass' | 'pluck' | 'lead' | 'kick' | 'snare' | 'hat';

export interface Note {
  readonly voice: Voice;
  /** Beats since the section began. */
  readonly atBeat: number;
  readonly beats: number;
  /** MIDI pitch: 60 = C4, 69 = A4. Drums have none: 0. */
  readonly midi: number;
  /** 0…1 */
  readonly strength: number;
}

/** What a piece is made of: the same song is the same piece, wherever and whenever it is heard. */
export interface Piece {
  readonly beatSeconds: number;
  /** 0…1: how open the filters are. */
  readonly brightness: number;
  /** The notes of the `index`-th section of `SECTION_BEATS` beats, in the order of their beginning. */
  readonly section: (index: number) => readonly Note[];
}

/** Eight bars of four. */
export const SECTION_BEATS = 32;
const BAR_BEATS = 4;
const BARS = SECTION_BEATS / BAR_BEATS;

const MAJOR = [0, 2, 4, 5, 7, 9, 11];
const MINOR = [0, 2, 3, 5, 7, 8, 10];

/** Roots as degrees of the scale, two bars' worth of four chords; the pleasanter ones first. */
const ROUNDS: Readonly<Record<'major' | 'minor', readonly (readonly number[])[]>> = {
  major: [
    [0, 4, 5, 3],
    [0, 3, 4, 3],
    [0, 5, 1, 4],
    [5, 3, 0, 2],
  ],
  minor: [
    [0, 5, 2, 6],
    [0, 2, 6, 3],
    [0, 3, 5, 4],
    [0, 5, 3, 0],
  ],
};

/** Where a melody may step in on a bar, in beats, from sparse to busy. */
const RHYTHMS: readonly (readonly number[])[] = [
  [0, 2],
  [0, 1.5, 3],
  [0, 1, 1.5, 2.5, 3],
  [0, 0.5, 1, 1.5, 2.5, 3, 3.5],
];

const UNKNOWN_TEMPO_BPM = 100;

/**
 * A small piece for an invented song: slow or quick, calm or driving, bright or dark, as its audio features say.
 * @param uri of the song: tells two songs of the same features apart
 */
export function compose(uri: string, sound: Sound): Piece {
  const seed = seedOf(uri);
  const mode = sound.mode ?? (sound.valence >= 0.5 ? 'major' : 'minor');
  const scale = mode === 'major' ? MAJOR : MINOR;
  const root = 48 + (sound.key ?? seed % 12);
  const rounds = ROUNDS[mode];
  const round = rounds[Math.min(rounds.length - 1, Math.floor((1 - sound.valence) * rounds.length))] ?? [0, 4, 5, 3];
  const pitch = (degree: number): number => {
    const octave = Math.floor(degree / scale.length);
    return root + 12 * octave + (scale[degree - octave * scale.length] ?? 0);
  };
  const setting: Setting = { sound, seed, round, pitch };
  return {
    beatSeconds: 60 / (sound.tempoBpm > 0 ? sound.tempoBpm : UNKNOWN_TEMPO_BPM),
    brightness: 0.25 + 0.75 * (0.5 * sound.energy + 0.5 * sound.valence),
    section: (index) => write(setting, index),
  };
}

interface Setting {
  readonly sound: Sound;
  readonly seed: number;
  readonly round: readonly number[];
  readonly pitch: (degree: number) => number;
}

/** What plays in a section: more comes in as the song goes on, and energy says how much there is to come. */
function write(setting: Setting, index: number): readonly Note[] {
  const { energy } = setting.sound;
  const isIntro = index === 0;
  // Every fourth section lets the drums rest.
  const isBreak = index % 4 === 3;
  const notes: Note[] = [];
  for (let bar = 0; bar < BARS; bar++) {
    const degree = setting.round[Math.floor(bar / 2) % setting.round.length] ?? 0;
    notes.push(...pad(setting, bar, degree));
    if (!isIntro || energy > 0.6) notes.push(...bass(setting, bar, degree));
    if (energy > 0.35) notes.push(...arpeggio(setting, bar, degree));
    if (!isIntro) notes.push(...melody(setting, { bar, degree, index }));
    if (!isIntro && !isBreak) notes.push(...drums(setting, bar));
  }
  return notes.sort((a, b) => a.atBeat - b.atBeat);
}

/** One chord for two bars. */
function pad({ pitch }: Setting, bar: number, degree: number): readonly Note[] {
  if (bar % 2 === 1) return [];
  const base = { voice: 'pad', atBeat: bar * BAR_BEATS, beats: 2 * BAR_BEATS, strength: 0.5 } as const;
  return [0, 2, 4].map((third) => ({ ...base, midi: pitch(degree + third) }));
}

function bass({ pitch, sound }: Setting, bar: number, degree: number): readonly Note[] {
  const places = sound.energy > 0.7 ? [0, 0.5, 1.5, 2, 2.5, 3.5] : sound.energy > 0.4 ? [0, 1.5, 2.5] : [0];
  const beats = sound.energy > 0.7 ? 0.4 : sound.energy > 0.4 ? 0.9 : 3.5;
  return places.map((place) => ({
    ...({ voice: 'bass', atBeat: bar * BAR_BEATS + place, beats, midi: pitch(degree) - 12 } as const),
    strength: place === 0 ? 0.8 : 0.6,
  }));
}

/** A small speaker squeaks above E6: what would be higher is sung an octave lower. */
const SHRILLEST = 88;
const sung = (midi: number): number => (midi > SHRILLEST ? sung(midi - 12) : midi);

function arpeggio({ pitch, sound }: Setting, bar: number, degree: number): readonly Note[] {
  const step = sound.energy > 0.65 ? 0.5 : 1;
  const shape = [0, 2, 4, 7, 4, 2, 4, 2];
  return Array.from({ length: BAR_BEATS / step }, (_, i) => ({
    ...({ voice: 'pluck', atBeat: bar * BAR_BEATS + i * step, beats: step } as const),
    midi: sung(pitch(degree + (shape[i % shape.length] ?? 0)) + 12),
    strength: i % 2 === 0 ? 0.45 : 0.3,
  }));
}

/** A line of two bars, said twice, then changed, then said again, as people sing. */
function melody({ pitch, sound, seed }: Setting, at: { bar: number; degree: number; index: number }): readonly Note[] {
  const phrase = Math.floor(at.bar / 2);
  const isChanged = phrase === 2;
  const random = seeded(seed ^ (at.bar % 2) ^ (isChanged ? 0x5bd1 : 0) ^ ((at.index >> 1) << 8));
  const rhythm = RHYTHMS[Math.min(RHYTHMS.length - 1, Math.floor(sound.energy * RHYTHMS.length))] ?? [0, 2];
  let degree = at.degree + 7 + 2 * Math.floor(random() * 3);
  return rhythm.map((place, i) => {
    // Notes on the beat belong to the chord; between them the line walks.
    if (i > 0) degree += random() < 0.5 ? 1 : -1;
    const end = rhythm[i + 1] ?? BAR_BEATS;
    const beats = Math.min(2, end - place) * 0.9;
    return {
      ...({ voice: 'lead', atBeat: at.bar * BAR_BEATS + place, beats } as const),
      midi: sung(pitch(degree) + (sound.energy > 0.6 ? 12 : 0)),
      strength: place === 0 ? 0.6 : 0.45,
    };
  });
}

function drums({ sound: { energy } }: Setting, bar: number): readonly Note[] {
  const hit = (voice: Voice, strength: number) => (place: number) =>
    ({ voice, atBeat: bar * BAR_BEATS + place, beats: 0.25, midi: 0, strength }) as const;
  if (energy < 0.3) return [];
  if (energy < 0.55) return [...[0, 2].map(hit('kick', 0.5)), ...[1, 3].map(hit('hat', 0.25))];
  const kicks = energy > 0.75 ? [0, 1, 2, 3] : [0, 2];
  const hats = energy > 0.75 ? [0.5, 1.5, 2.5, 3.5, 0, 1, 2, 3] : [0, 1, 2, 3, 1.5, 3.5];
  return [...kicks.map(hit('kick', 0.9)), ...[1, 3].map(hit('snare', 0.6)), ...hats.map(hit('hat', 0.35))];
}

/** A seed from any text (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** 0 ≤ x < 1, the same for the same seed (xorshift). */
function seeded(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
