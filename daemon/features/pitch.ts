const PITCHES: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** `C#`, `D♭`, `Bb`, or 0…11 → the pitch class 0…11. */
export function pitchOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= 11 ? value : undefined;
  const [, letter = '', sign = ''] =
    /^([A-G])([#♯b♭]?)(?!\w)/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  const pitch = PITCHES[letter];
  if (pitch === undefined) return undefined;
  return (pitch + (sign === '' ? 0 : '#♯'.includes(sign) ? 1 : 11)) % 12;
}

/** `major`, `minor`, or 1 and 0. */
export function modeOf(value: unknown): 0 | 1 | undefined {
  if (value === 0 || value === 1) return value;
  if (typeof value !== 'string') return undefined;
  return /^maj/i.test(value.trim()) ? 1 : /^min/i.test(value.trim()) ? 0 : undefined;
}
