/** Countries outside America with 60 Hz, by their time zones. Japan has both: 50 Hz in Tokyo, 60 in Osaka. */
const ZONES_60_HZ = new Set([
  'Asia/Seoul',
  'Asia/Taipei',
  'Asia/Manila',
  'Asia/Riyadh',
  'Pacific/Honolulu',
  'Pacific/Guam',
  'Pacific/Saipan',
  'Pacific/Palau',
  'Pacific/Pago_Pago',
]);
/** American zones with 50 Hz: the south of the continent, some of the islands, Greenland. */
const ZONES_50_HZ =
  /^America\/(Argentina|Buenos_Aires|Catamarca|Cordoba|Jujuy|Mendoza|Rosario|La_Paz|Santiago|Punta_Arenas|Coyhaique|Asuncion|Montevideo|Jamaica|Barbados|Grenada|Guadeloupe|Martinique|St_Lucia|Dominica|St_Vincent|Cayenne|Curacao|Nuuk|Godthab|Scoresbysund|Thule|Danmarkshavn)\b/;

/**
 * A guess good enough for a start: flicker that stays can be set right in the configuration.
 * @param timeZone as in the tz database, such as `Europe/Berlin`
 */
export function mainsHzOf(timeZone: string): 50 | 60 {
  if (ZONES_60_HZ.has(timeZone)) return 60;
  if (/^(America|US|Canada|Brazil|Mexico)\//.test(timeZone)) return ZONES_50_HZ.test(timeZone) ? 50 : 60;
  return 50;
}
