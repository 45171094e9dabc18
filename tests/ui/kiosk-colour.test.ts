import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { affectColour, moodColour, STILL } from '../../kiosk-ui/src/look/affect-colour.ts';
import { contrast, cssColour, difference, fromOklab, mix, toOklab, type Rgb } from '../../kiosk-ui/src/look/colour.ts';
import { GROUNDS, paletteOf, THEMES, type Palette, type Theme } from '../../kiosk-ui/src/look/palette.ts';

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => from + i * by);

/** The whole plane of valence and arousal, by how sure the room's mood is; and the colour of nobody. */
const EVERY_COLOUR: readonly Rgb[] = [
  STILL,
  ...steps(-1, 1, 0.05).flatMap((valence) =>
    steps(-1, 1, 0.05).flatMap((arousal) =>
      steps(0, 1, 0.25).map((certainty) => affectColour(valence, arousal, certainty)),
    ),
  ),
];

/** The least contrast of a pair of roles over every colour a room can have. */
function least(theme: Theme, pairs: (palette: Palette) => readonly (readonly [Rgb, Rgb])[]): number {
  let worst = Infinity;
  for (const colour of EVERY_COLOUR) {
    for (const [one, other] of pairs(paletteOf(colour, theme))) worst = Math.min(worst, contrast(one, other));
  }
  return worst;
}

const css = readFileSync(join(import.meta.dirname, '../../kiosk-ui/src/styles/base.css'), 'utf8');

describe.each(THEMES)('every colour a room can have, in the %s', (theme) => {
  const { ground, ink, ink2, ink3, warm, bad } = GROUNDS[theme];

  it('leaves all words readable on the ground, in the light behind the room and on cards: AA', () => {
    const words = ({ glow, raised, moodInk, chip, chipInk }: Palette): (readonly [Rgb, Rgb])[] => [
      ...[ground, glow, raised].flatMap((below) =>
        [ink, ink2, moodInk, warm, bad].map((word) => [word, below] as const),
      ),
      [chipInk, chip],
    ];
    expect(least(theme, words)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps lines and marks apart from what they lie on: three to one', () => {
    const marks = ({ mood, glow, raised }: Palette): (readonly [Rgb, Rgb])[] =>
      [ground, glow, raised].flatMap((below) => [mood, ink3].map((mark) => [mark, below] as const));
    expect(least(theme, marks)).toBeGreaterThanOrEqual(3);
  });

  it('is the same in the style sheet as in the sums', () => {
    const block = new RegExp(`:root\\[data-theme='${theme}'\\][^{]*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    for (const [name, colour] of Object.entries({ ground, ink, 'ink-2': ink2, 'ink-3': ink3, warm, bad })) {
      const hex = [colour.r, colour.g, colour.b].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(block, name).toContain(`--${name}: #${hex};`);
    }
  });

  it('still tells one mood from another', () => {
    const moods = (['happy', 'sad', 'angry', 'surprised', 'neutral'] as const).map(
      (mood) => paletteOf(moodColour(mood), theme).mood,
    );
    for (const [i, one] of moods.entries()) {
      for (const other of moods.slice(i + 1)) expect(difference(one, other)).toBeGreaterThan(0.08);
    }
  });
});

describe('colours', () => {
  it('come back from OKLab as they went', () => {
    for (const colour of EVERY_COLOUR.filter((_, i) => i % 97 === 0)) {
      const back = fromOklab(toOklab(colour));
      for (const channel of ['r', 'g', 'b'] as const) {
        expect(Math.abs(back[channel] - colour[channel])).toBeLessThanOrEqual(1);
      }
    }
  });

  it('mix as one lies over another', () => {
    expect(mix({ r: 0, g: 0, b: 0 }, { r: 200, g: 100, b: 0 }, 0.25)).toEqual({ r: 50, g: 25, b: 0 });
    expect(cssColour({ r: 1, g: 2, b: 3 }, 0.5)).toBe('rgb(1 2 3 / 0.5)');
  });

  it('differ as black and white do: 21 to 1', () => {
    expect(contrast({ r: 0, g: 0, b: 0 }, { r: 255, g: 255, b: 255 })).toBeCloseTo(21, 5);
  });
});
