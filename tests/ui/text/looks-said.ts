/** A word as people write it, with what may stand around it. `text/html;`, `max-age=0` and `--host` are none. */
const WORD = /^[“"‘(]*\p{L}[\p{L}’']*[”"’).,;:!?…]*$/u;
const SQL = /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WHERE|AS|IS NULL)\b/;
const C_CODE = /^(?:int|void) \*?\w+\(/;

/**
 * Whether a text is one for people: three words, or a full stop at the end.
 * @param surely where it stands, all texts are: two words are enough there
 */
export function looksSaid(text: string, surely = false): boolean {
  if (SQL.test(text) || C_CODE.test(text)) return false;
  const words = text
    .replaceAll(/\{\d\}/g, '0')
    .split(/\s+/)
    .filter((word) => WORD.test(word));
  const isWhole = /[\p{Ll})}]\.$/u.test(text) && /^[\p{Lu}{“]/u.test(text);
  return words.length >= (isWhole ? 1 : surely ? 2 : 3);
}
