/** Where one row of samples runs through the picture: its first sample and its step, in 1/65536 pixel. */
export interface RowPath {
  x: number;
  y: number;
  readonly dx: number;
  readonly dy: number;
}

/** The samples from `first` on, up to but not with `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * Finds those of a row's `count` samples that lie at 0 ≤ x < limit.x and 0 ≤ y < limit.y, so that the loop over them need not check.
 * When there are none, all samples lie before `first`.
 */
export function spanInside(path: RowPath, limit: { readonly x: number; readonly y: number }, count: number): Span {
  const across = within(path.x, path.dx, limit.x);
  const down = within(path.y, path.dy, limit.y);
  const first = Math.min(count, Math.max(0, across.first, down.first));
  const end = Math.min(count, across.end, down.end);
  return end > first ? { first, end } : { first: count, end: count };
}

/** The same on one axis, with no bound on the count. */
function within(start: number, step: number, limit: number): Span {
  if (step > 0) return { first: Math.ceil(-start / step), end: Math.ceil((limit - start) / step) };
  if (step < 0) return { first: Math.floor((limit - start) / step) + 1, end: Math.floor(-start / step) + 1 };
  return start >= 0 && start < limit ? { first: 0, end: Infinity } : { first: 0, end: 0 };
}
