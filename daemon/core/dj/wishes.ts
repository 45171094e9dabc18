/** What one guest asked for last. */
export interface Wish {
  readonly who: string;
  readonly towards: 'calmer' | 'livelier';
  readonly atMs: number;
}

/** After so long a wish counts half. */
const HALF_LIFE_MS = 10 * 60_000;
/** After so long it is over. */
export const WISH_LASTS_MS = 30 * 60_000;
/** One guest alone moves the music a third of the way, three a half and more; none of any number all of it. */
const DOUBT = 2;

const counts = ({ atMs }: Wish, nowMs: number): boolean => nowMs - atMs < WISH_LASTS_MS && atMs <= nowMs;

/** A guest has one voice: the new wish takes the place of their last. */
export const addWish = (wishes: readonly Wish[], wish: Wish): readonly Wish[] => [
  ...wishes.filter((one) => one.who !== wish.who && counts(one, wish.atMs)),
  wish,
];

/** @returns −1 (all for calmer) to 1 (all for livelier), fading by itself */
export function leanOf(wishes: readonly Wish[], nowMs: number): number {
  const sum = wishes
    .filter((wish) => counts(wish, nowMs))
    .reduce(
      (all, { towards, atMs }) => all + (towards === 'livelier' ? 1 : -1) * 0.5 ** ((nowMs - atMs) / HALF_LIFE_MS),
      0,
    );
  return sum / (Math.abs(sum) + DOUBT);
}

export function countWishes(
  wishes: readonly Wish[],
  nowMs: number,
): { readonly calmer: number; readonly livelier: number } {
  const now = wishes.filter((wish) => counts(wish, nowMs));
  const livelier = now.filter(({ towards }) => towards === 'livelier').length;
  return { calmer: now.length - livelier, livelier };
}
