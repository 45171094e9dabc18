import type { Ribbon } from '../../daemon/contract/ribbon.ts';
import type { RoomMoodName } from '../../daemon/contract/mood.ts';

const MINUTE_MS = 60_000;

/** Minutes from the beginning, mood, valence, arousal. */
const COURSE: readonly (readonly [number, RoomMoodName, number, number])[] = [
  [0, 'none', 0, 0],
  [14, 'neutral', 0.05, -0.1],
  [31, 'happy', 0.45, 0],
  [52, 'happy', 0.75, 0.35],
  [78, 'surprised', 0.3, 0.75],
  [84, 'happy', 0.85, 0.55],
  [121, 'neutral', 0.1, 0.1],
  [133, 'angry', -0.5, 0.6],
  [139, 'neutral', 0, 0],
  [151, 'none', 0, 0],
  [166, 'sad', -0.6, -0.4],
  [183, 'neutral', 0.1, -0.2],
  [196, 'happy', 0.6, 0.2],
];
const LENGTH_MINUTES = 232;
const SONG_MINUTES = 3.8;

/** An evening of nearly four hours, with some sixty songs. */
export function eveningRibbon(nowMs = Date.now()): Ribbon {
  const fromMs = nowMs - LENGTH_MINUTES * MINUTE_MS;
  const at = (minutes: number): string => new Date(fromMs + minutes * MINUTE_MS).toISOString();
  return {
    from: at(0),
    to: at(LENGTH_MINUTES),
    moods: COURSE.map(([minutes, mood, valence, arousal]) => ({ at: at(minutes), mood, valence, arousal })),
    songs: Array.from({ length: Math.floor(LENGTH_MINUTES / SONG_MINUTES) }, (_, i) => ({
      at: at(i * SONG_MINUTES),
      title: `Song ${i + 1}`,
      artist: 'The Quiet Harbour',
    })),
  };
}
