import { words } from '../text/words.ts';

/** `at 21:40`, and the day where it is not today. */
export function whenOf(instant: string): string {
  const { formats, at, onDay } = words.value;
  const time = formats.time(instant);
  const isToday = new Date(instant).toDateString() === new Date().toDateString();
  return isToday ? at(time) : onDay(formats.day(instant), time);
}
