import { contrast, fromOklab, mix, toOklab, type Rgb } from './colour.ts';

/** For a dark room, and for daylight. */
export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

/** What a page is made of beside the room's colour; `base.css` says the same, and a test compares the two. */
export interface Ground {
  readonly ground: Rgb;
  /** Words. */
  readonly ink: Rgb;
  /** Words that may wait. */
  readonly ink2: Rgb;
  /** Marks, never words. */
  readonly ink3: Rgb;
  readonly warm: Rgb;
  readonly bad: Rgb;
}

const rgb = (hex: number): Rgb => ({ r: hex >> 16, g: (hex >> 8) & 255, b: hex & 255 });

export const GROUNDS: Readonly<Record<Theme, Ground>> = {
  dark: {
    ground: rgb(0x0b0b0c),
    ink: rgb(0xf4f1ea),
    ink2: rgb(0xbdbab4),
    ink3: rgb(0x8f8d89),
    warm: rgb(0xffbf5c),
    bad: rgb(0xff8d7a),
  },
  light: {
    ground: rgb(0xf4f0e8),
    ink: rgb(0x1a181c),
    ink2: rgb(0x524e4a),
    ink3: rgb(0x6b665f),
    warm: rgb(0x724500),
    bad: rgb(0x9e2611),
  },
};

/** The room's colour in all its uses. */
export interface Palette {
  /** Lines and marks: 3 to 1 at least on whatever they lie on. */
  readonly mood: Rgb;
  /** Words in the room's colour: 4.5 to 1 at least, as all words. */
  readonly moodInk: Rgb;
  /** The light behind the room, where it is strongest. */
  readonly glow: Rgb;
  /** The same as a colour that lies over the ground. */
  readonly light: { readonly colour: Rgb; readonly alpha: number };
  /** What lies raised above the ground: cards, an empty cover. */
  readonly raised: Rgb;
  readonly line: Rgb;
  readonly chip: Rgb;
  readonly chipInk: Rgb;
}

const WORDS = 4.6;
const MARKS = 3.1;
const STEP = 0.01;
const WHITE = rgb(0xffffff);
const DARK_CARD = rgb(0x17171a);
const DARK_LINE = rgb(0x2b2b2f);
const GLOW_ALPHA = { dark: 0.24, light: 0.3 } as const;

/** @param colour as `affectColour` gives it: made for the dark */
export function paletteOf(colour: Rgb, theme: Theme): Palette {
  const { ground } = GROUNDS[theme];
  const glow = mix(ground, colour, GLOW_ALPHA[theme]);
  const under = [ground, glow];
  const dark = theme === 'dark';
  const deep = dark ? colour : deepen(colour);
  const raised = dark ? mix(DARK_CARD, colour, 0.07) : mix(WHITE, colour, 0.06);
  const chip = dark ? mix(DARK_CARD, colour, 0.2) : mix(WHITE, colour, 0.42);
  return {
    mood: readable(deep, [...under, raised], MARKS),
    moodInk: readable(dark ? mix(colour, WHITE, 0.22) : deep, [...under, raised], WORDS),
    glow,
    light: { colour, alpha: GLOW_ALPHA[theme] },
    raised,
    line: dark ? mix(DARK_LINE, colour, 0.12) : mix(ground, deep, 0.24),
    chip,
    chipInk: readable(dark ? mix(colour, WHITE, 0.45) : deep, [chip], WORDS),
  };
}

/** On paper a colour must be darker to carry: the same hue, as ink. */
function deepen(colour: Rgb): Rgb {
  const { l, a, b } = toOklab(colour);
  return fromOklab({ l: 0.56 + (l - 0.75) * 0.6, a: a * 1.05, b: b * 1.05 });
}

/** The colour, made lighter or darker until it can be told from all of these. */
function readable(colour: Rgb, under: readonly Rgb[], least: number): Rgb {
  const towards = toOklab(under[0]!).l > 0.5 ? -STEP : STEP;
  const { a, b } = toOklab(colour);
  let { l } = toOklab(colour);
  let shown = colour;
  while (under.some((ground) => contrast(shown, ground) < least) && l > 0 && l < 1) {
    l += towards;
    shown = fromOklab({ l, a, b });
  }
  return shown;
}
