const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The next snapshot, with every part that is as it was before taken from before: what did not change is then the same object, and whoever
 * shows it need not look closer.
 */
export function sharePast<T>(before: unknown, next: T): T {
  if (Object.is(before, next) || !isObject(before) || !isObject(next)) return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(before).length;
  const shared: Record<string, unknown> = Array.isArray(next) ? ([] as unknown as Record<string, unknown>) : {};
  for (const key of keys) {
    shared[key] = sharePast(before[key], next[key]);
    same &&= Object.is(shared[key], before[key]);
  }
  return (same ? before : shared) as T;
}
