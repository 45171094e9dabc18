/** In this order: an iPad's browser calls itself a Macintosh unless told otherwise, Android is also Linux, Edge and Samsung's are also Chrome. */
const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Macintosh/, 'Mac'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'Chromebook'],
  [/Linux|X11/, 'Linux'],
];
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];

const find = (table: typeof DEVICES, agent: string): string | undefined =>
  table.find(([pattern]) => pattern.test(agent))?.[1];

/** What an owner calls the phone in a list, from what its browser says of itself. */
export function phoneName(userAgent: string): string {
  const parts = [find(DEVICES, userAgent), find(BROWSERS, userAgent)].filter((part) => part !== undefined);
  return parts.length === 0 ? 'A program' : parts.join(', ');
}
