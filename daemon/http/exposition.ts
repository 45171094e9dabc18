import { CALL_LEVELS } from '../contract/calls.ts';
import { HEALTH_PARTS, HEALTH_STATES, type BoxState } from '../contract/state.ts';
import { ROOM_MOODS } from '../contract/mood.ts';

/**
 * Prometheus' text format 0.0.4, by hand: prom-client keeps a registry of counters that must be fed from everywhere, while everything here is
 * read from the one snapshot in the moment of asking. The format is four rules long.
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly samples: readonly Sample[];
}
type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

export interface ProcessFacts {
  readonly memory: { readonly rss: number; readonly heapUsed: number };
  readonly cpuSeconds: number;
  readonly uptimeSeconds: number;
  readonly livePages: number;
}

const PLAYBACK_STATES = ['playing', 'paused', 'stopped'] as const;

const one = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: 'gauge',
  samples: [[{}, value]],
});
const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');

/** One sample per possible value, 1 at the present one, as Prometheus wants states told. */
const oneOf = (label: string, values: readonly string[], now: string): Sample[] =>
  values.map((value) => [{ [label]: value }, value === now ? 1 : 0]);

function write({ name, help, type, samples }: Metric): string {
  const lines = samples.map(([labels, value]) => {
    const inside = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`);
    return `${name}${inside.length > 0 ? `{${inside.join(',')}}` : ''} ${value}`;
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
}

export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export function writeExposition(state: BoxState, facts: ProcessFacts): string {
  const { box, room, camera, playback, dj, calls, account, health } = state;
  const metrics: Metric[] = [
    {
      name: 'mooddj_build_info',
      help: 'Always 1; the labels say what runs.',
      type: 'gauge',
      samples: [[{ version: box.version, box: box.id, node: process.version }, 1]],
    },
    {
      name: 'mooddj_room_mood',
      help: '1 at the mood of the room.',
      type: 'gauge',
      samples: oneOf('mood', ROOM_MOODS, room.mood),
    },
    one('mooddj_room_valence', 'Valence of the room, -1 to 1.', room.valence),
    one('mooddj_room_arousal', 'Arousal of the room, -1 to 1.', room.arousal),
    one('mooddj_room_confidence', 'Confidence in the mood, 0 to 1.', room.confidence),
    one('mooddj_room_people', 'People in view.', room.people),
    one('mooddj_looks_per_second', 'Looks at the room per second.', camera.looksPerSecond),
    one('mooddj_camera_frames_per_second', 'Frames the camera delivers per second.', camera.framesPerSecond),
    {
      name: 'mooddj_playback_state',
      help: '1 at the state of the player.',
      type: 'gauge',
      samples: oneOf('state', PLAYBACK_STATES, playback.state),
    },
    one('mooddj_library_tracks', 'Songs the DJ may choose from.', dj.tracks),
    one('mooddj_library_understood_tracks', 'Songs with known audio features.', dj.understood),
    {
      name: 'mooddj_spotify_calls',
      help: 'Calls to Spotify in the last 24 hours, by purpose.',
      type: 'gauge',
      samples: Object.entries(calls.byPurpose).map(([purpose, count]): Sample => [{ purpose }, count]),
    },
    one('mooddj_spotify_calls_budget', 'Calls to Spotify that 24 hours may have.', calls.budget),
    {
      name: 'mooddj_spotify_calls_level',
      help: '1 at how the budget stands.',
      type: 'gauge',
      samples: oneOf('level', CALL_LEVELS, calls.level),
    },
    {
      name: 'mooddj_account_consent_days_left',
      help: 'Whole days until Spotify’s consent ends; none while none runs.',
      type: 'gauge',
      samples: account.daysLeft === null ? [] : [[{}, account.daysLeft]],
    },
    {
      name: 'mooddj_health',
      help: '1 at the state of each part.',
      type: 'gauge',
      samples: HEALTH_PARTS.flatMap((part) =>
        oneOf('state', HEALTH_STATES, health[part].state).map(([labels, value]): Sample => [
          { part, ...labels },
          value,
        ]),
      ),
    },
    one('mooddj_live_pages', 'Pages connected to the live socket.', facts.livePages),
    one('process_resident_memory_bytes', 'Resident memory of the daemon.', facts.memory.rss),
    one('nodejs_heap_used_bytes', 'Used JavaScript heap of the daemon.', facts.memory.heapUsed),
    one('mooddj_uptime_seconds', 'Seconds since the daemon started.', facts.uptimeSeconds),
    {
      name: 'process_cpu_seconds_total',
      help: 'CPU time the daemon used.',
      type: 'counter',
      samples: [[{}, facts.cpuSeconds]],
    },
  ];
  return metrics.map(write).join('');
}
