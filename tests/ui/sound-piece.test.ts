import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sound } from '../../daemon/contract/state.ts';
import { compose, SECTION_BEATS, type Note, type Piece } from '../../kiosk-ui/src/sound/piece.ts';

const cheerful: Sound = { valence: 0.9, energy: 0.8, tempoBpm: 126, key: 0, mode: 'major' };
const gloomy: Sound = { valence: 0.15, energy: 0.2, tempoBpm: 66, key: 0, mode: 'minor' };
const URI = 'spotify:track:0000000000000000000001';
const SCALES = { major: [0, 2, 4, 5, 7, 9, 11], minor: [0, 2, 3, 5, 7, 8, 10] };

const sections = (piece: Piece): readonly Note[] => [0, 1, 2, 3].flatMap((index) => piece.section(index));
const pitched = (notes: readonly Note[]): readonly Note[] => notes.filter((note) => note.midi > 0);
const perMinute = (piece: Piece): number => sections(piece).length / ((4 * SECTION_BEATS * piece.beatSeconds) / 60);

const sounds = fc.record<Sound>({
  valence: fc.double({ min: 0, max: 1, noNaN: true }),
  energy: fc.double({ min: 0, max: 1, noNaN: true }),
  tempoBpm: fc.double({ min: 40, max: 220, noNaN: true }),
  key: fc.option(fc.integer({ min: 0, max: 11 })),
  mode: fc.constantFrom('major', 'minor'),
});

describe('the piece of an invented song', () => {
  it('is the same whenever it is heard, and another for another song', () => {
    expect(sections(compose(URI, cheerful))).toEqual(sections(compose(URI, cheerful)));
    const other = compose('spotify:track:0000000000000000000002', cheerful);
    expect(sections(other)).not.toEqual(sections(compose(URI, cheerful)));
  });

  it('goes at the song’s tempo; at an easy one where that is not known', () => {
    expect(compose(URI, cheerful).beatSeconds).toBeCloseTo(60 / 126);
    expect(compose(URI, { ...cheerful, tempoBpm: 0 }).beatSeconds).toBeCloseTo(0.6);
  });

  it('stays in the song’s key and mode, in a range that a small speaker can play', () => {
    fc.assert(
      fc.property(sounds, fc.string(), (sound, uri) => {
        const notes = pitched(sections(compose(uri, sound)));
        const scale = SCALES[sound.mode ?? 'major'];
        const roots = new Set(Array.from({ length: 12 }, (_, root) => root));
        expect(notes.filter(({ midi }) => midi < 31 || midi > 89)).toEqual([]);
        for (const { midi } of notes) {
          for (const root of roots) if (!scale.includes((midi - root + 120) % 12)) roots.delete(root);
        }
        expect(sound.key === null ? [...roots].length : [...roots].includes(sound.key)).toBeTruthy();
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every note within its section, at a beat that is not yet over', () => {
    fc.assert(
      fc.property(sounds, (sound) => {
        for (const note of compose(URI, sound).section(1)) {
          expect(note.atBeat).toBeGreaterThanOrEqual(0);
          expect(note.atBeat).toBeLessThan(SECTION_BEATS);
          expect(note.beats).toBeGreaterThan(0);
          expect(note.strength).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('drives with energy: more notes a minute and drums, where a quiet song has none', () => {
    const [quick, slow] = [compose(URI, cheerful), compose(URI, gloomy)];
    expect(perMinute(quick)).toBeGreaterThan(4 * perMinute(slow));
    expect(sections(quick).some((note) => note.voice === 'kick')).toBe(true);
    expect(sections(slow).some((note) => note.voice === 'kick')).toBe(false);
  });

  it('is brighter the more pleasant and lively the song is', () => {
    expect(compose(URI, cheerful).brightness).toBeGreaterThan(compose(URI, gloomy).brightness + 0.3);
  });

  it('takes its mode from how pleasant the song is, where nobody says', () => {
    const thirds = (valence: number): Set<number> =>
      new Set(pitched(sections(compose(URI, { ...cheerful, mode: null, valence }))).map(({ midi }) => midi % 12));
    expect(thirds(0.9).has(4)).toBe(true);
    expect(thirds(0.9).has(3)).toBe(false);
    expect(thirds(0.1).has(3)).toBe(true);
    expect(thirds(0.1).has(4)).toBe(false);
  });
});
