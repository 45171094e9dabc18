const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** `at 21:40`, and the day where it is not today. */
export function whenOf(instant: string): string {
  const at = new Date(instant);
  const time = at.toLocaleTimeString('en-GB', TIME);
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday
    ? `at ${time}`
    : `on ${at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })} at ${time}`;
}

export const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString('en-GB', TIME);
