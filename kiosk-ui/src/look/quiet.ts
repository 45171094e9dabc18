const DAY_MINUTES = 1440;

/** Minutes since midnight of a clock time, or null for an empty text. */
function minuteOf(text: string): number | null {
  const [hours, minutes] = text.split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}

/** @param from `HH:MM`, as `until`; empty = there are none @param minuteOfDay 0…1439 */
export function isQuiet(from: string, until: string, minuteOfDay: number): boolean {
  const [start, end] = [minuteOf(from), minuteOf(until)];
  if (start === null || end === null || start === end) return false;
  return (minuteOfDay - start + DAY_MINUTES) % DAY_MINUTES < (end - start + DAY_MINUTES) % DAY_MINUTES;
}
