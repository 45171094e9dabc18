import type { saysBox } from './en/says-box.ts';
import type { saysEyes } from './en/says-eyes.ts';
import type { saysSongs } from './en/says-songs.ts';
import type { saysSpotify } from './en/says-spotify.ts';
import type { saysWhy } from './en/says-why.ts';

/** A sentence of the box as it stands in its sources, with `{1}`, `{2}` … for what is filled in. */
export type Saying = (
  typeof saysBox | typeof saysEyes | typeof saysSongs | typeof saysSpotify | typeof saysWhy
)[number];

/** What each means in one language. The same `{n}` stand for the same things, in whatever order the language wants them. */
export type Sayings = Readonly<Record<Saying, string>>;

interface Pattern {
  readonly saying: string;
  readonly matches: RegExp;
  readonly means: string;
  /** Which of them are in quotation marks: names, which stay as they are. */
  readonly quoted: ReadonlySet<number>;
}

/** What a page shows within an hour or so. */
const REMEMBERED = 400;

/**
 * The box speaks English, in its log, on MQTT and to programs. For people who read another language its sentences are recognised by
 * their patterns and said anew; what is filled in may be a saying itself. What is not known stays as it is.
 */
export class Interpreter {
  readonly #plain = new Map<string, string>();
  readonly #patterns: readonly Pattern[];
  readonly #remembered = new Map<string, string | null>();
  readonly #comma: string;

  /** @param comma what the language puts between parts */
  constructor(sayings: Sayings, comma = ', ') {
    this.#comma = comma;
    const filled: [string, string][] = [];
    for (const [saying, means] of Object.entries(sayings)) {
      if (/\{\d\}/.test(saying)) filled.push([saying, means]);
      else this.#plain.set(saying, means);
    }
    // The one that says most of it in its own words fits best.
    const ownLetters = ([saying]: [string, string]): number => saying.replaceAll(/\{\d\}/g, '').length;
    this.#patterns = filled.sort((a, b) => ownLetters(b) - ownLetters(a)).map(patternOf);
  }

  /** @returns the sentence in the language; itself where it is not known */
  say(sentence: string): string {
    return this.#find(sentence) ?? sentence;
  }

  /** Whether all of it is known. */
  knows(sentence: string): boolean {
    return this.#find(sentence) !== null;
  }

  #find(sentence: string): string | null {
    const before = this.#remembered.get(sentence);
    if (before !== undefined) return before;
    const found =
      this.#plain.get(sentence) ??
      (sentence.endsWith('.') ? this.#filled(sentence, (saying) => saying.endsWith('.')) : null) ??
      this.#joined(sentence) ??
      this.#filled(sentence) ??
      this.#begun(sentence);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(sentence, found);
    return found;
  }

  /** A word that begins a sentence has a capital. */
  #begun(sentence: string): string | null {
    const small = sentence.charAt(0).toLowerCase() + sentence.slice(1);
    const found = small === sentence ? null : this.#find(small);
    return found === null ? null : found.charAt(0).toUpperCase() + found.slice(1);
  }

  #filled(sentence: string, fits: (saying: string) => boolean = () => true): string | null {
    for (const { saying, matches, means, quoted } of this.#patterns) {
      if (!fits(saying)) continue;
      const match = matches.exec(sentence);
      if (match === null) continue;
      return means.replaceAll(/\{(\d)\}/g, (_, digit: string) => {
        const value = match[Number(digit)] ?? '';
        return quoted.has(Number(digit)) ? value : this.say(value);
      });
    }
    return null;
  }

  /** Several sayings with commas between them, as the box joins its reasons. */
  #joined(sentence: string): string | null {
    for (let at = sentence.lastIndexOf(', '); at > 0; at = sentence.lastIndexOf(', ', at - 1)) {
      const first = this.#find(sentence.slice(0, at));
      const rest = first === null ? null : this.#find(sentence.slice(at + 2));
      if (rest !== null) return `${first}${this.#comma}${rest}`;
    }
    return null;
  }
}

function patternOf([saying, means]: [string, string]): Pattern {
  const source = saying.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\d\}/g, '(.+?)');
  const quoted = new Set([...saying.matchAll(/[“"]\{(\d)\}[”"]/g)].map(([, digit]) => Number(digit)));
  return { saying, matches: new RegExp(`^${source}$`, 's'), means, quoted };
}
