import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { affectColour, STILL } from '../../kiosk-ui/src/look/affect-colour.ts';
import { contrast, cssColour, type Rgb } from '../../kiosk-ui/src/look/colour.ts';
import { playingState } from './box-states.ts';
import { openChromium, PHONE } from './chromium.ts';
import { FakeBox } from './fake-box.ts';

const steps = Array.from({ length: 17 }, (_, i) => -1 + i / 8);

/** The plane of valence and arousal by sureness, and the colour of nobody; each once. */
const EVERY_COLOUR: readonly string[] = [
  ...new Set(
    [
      STILL,
      ...steps.flatMap((valence) =>
        steps.flatMap((arousal) => [0, 0.5, 1].map((certainty) => affectColour(valence, arousal, certainty))),
      ),
    ].map((colour) => cssColour(colour)),
  ),
];

/** Each kind of word, and what the style sheets put under it. `glow over ground` is where the room's light is strongest. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ink: ['ground', 'raised', 'field', 'bar', 'chip', 'number', 'glow'],
  'ink-2': ['ground', 'raised', 'field', 'bar', 'glow'],
  'ink-3': ['ground', 'raised', 'field'],
  'mood-ink': ['ground', 'raised', 'bar', 'glow'],
  'mood-title': ['ground', 'glow'],
  warm: ['ground', 'raised', 'glow'],
  bad: ['ground', 'raised', 'glow'],
  'on-mood': ['mood-fill'],
  ground: ['ink'],
};

/** What tells a state or a border apart, and its surroundings. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  'ink-3': ['glow'],
  'field-line': ['ground', 'raised', 'field'],
  danger: ['ground', 'raised'],
  'on-mood': ['mood'],
  'mood-fill': ['on-mood'],
};

/** Drawn, so that it is the browser's own sum of every mixture: one row of the canvas a mood, one column a role. */
async function drawn(page: Page, roles: readonly string[]): Promise<readonly Readonly<Record<string, Rgb>>[]> {
  const bytes = await page.evaluate<number[]>(`(() => {
    const [moods, names] = ${JSON.stringify([EVERY_COLOUR, roles])};
    const canvas = document.createElement('canvas');
    canvas.width = names.length;
    canvas.height = moods.length;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    // Each colour restyles the whole page: without its content it is quick.
    document.body.replaceChildren();
    const probe = document.body.appendChild(document.createElement('i'));
    const fill = (name, x, y) => {
      probe.style.color = 'var(--' + name + ')';
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(x, y, 1, 1);
    };
    moods.forEach((mood, y) => {
      document.documentElement.style.setProperty('--mood', mood);
      names.forEach((name, x) => {
        // What lets light through lies over the ground.
        fill('ground', x, y);
        fill(name, x, y);
      });
    });
    return [...context.getImageData(0, 0, names.length, moods.length).data];
  })()`);
  return EVERY_COLOUR.map((_, y) =>
    Object.fromEntries(
      roles.map((role, x) => {
        const at = (y * roles.length + x) * 4;
        return [role, { r: bytes[at]!, g: bytes[at + 1]!, b: bytes[at + 2]! }];
      }),
    ),
  );
}

describe.each(['dark', 'light'] as const)('the phone page in every colour a room can have, %s', (colorScheme) => {
  let browser: Browser;
  let palettes: readonly Readonly<Record<string, Rgb>>[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    await using box = await FakeBox.open({ state: playingState() });
    const page = await browser.newPage({ viewport: PHONE, colorScheme });
    await page.goto(`${box.url}/phone`);
    await page.getByRole('heading').first().waitFor();
    const roles = [...new Set([WORDS, MARKS].flatMap((pairs) => Object.entries(pairs).flat(2)))];
    palettes = await drawn(page, roles);
  });
  afterAll(() => browser.close());

  const tooFaint = (pairs: typeof WORDS, least: number): string[] =>
    Object.entries(pairs).flatMap(([over, grounds]) =>
      grounds.flatMap((under) => {
        const ratio = Math.min(...palettes.map((palette) => contrast(palette[over]!, palette[under]!)));
        return ratio < least ? [`${over} on ${under}: ${ratio.toFixed(2)}`] : [];
      }),
    );

  it('leaves all words readable: 4.5 to 1', () => {
    expect(palettes.length).toBeGreaterThan(500);
    expect(tooFaint(WORDS, 4.5)).toEqual([]);
  });

  it('keeps marks and borders apart from what is round them: 3 to 1', () => {
    expect(tooFaint(MARKS, 3)).toEqual([]);
  });
});
