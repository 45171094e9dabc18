import { Type, type Static, type TSchema } from 'typebox';
import { ArcSchema } from './dj.ts';
import { DirectionSchema, Instant, MoodOverrideSchema, RoomMoodNameSchema } from './mood.ts';
import { Health, Room } from './state.ts';

export const SCHEMA_VERSION = 1;

const Stamp = { seq: Type.Integer({ minimum: 0 }), at: Instant, schema_version: Type.Literal(SCHEMA_VERSION) };

export const MoodPayload = Type.Object({ ...Room.properties, ...Stamp });
export type MoodPayload = Static<typeof MoodPayload>;

export const MoodEventPayload = Type.Object({
  event_type: Type.Literal('mood_changed'),
  from: RoomMoodNameSchema,
  to: RoomMoodNameSchema,
  ...Stamp,
});
export type MoodEventPayload = Static<typeof MoodEventPayload>;

export const NowPlayingPayload = Type.Object({
  state: Type.Enum(['playing', 'paused', 'stopped']),
  title: Type.String(),
  artist: Type.String(),
  album: Type.String(),
  uri: Type.String(),
  art_url: Type.String(),
  position_ms: Type.Integer({ minimum: 0 }),
  duration_ms: Type.Integer({ minimum: 0 }),
  reason: Type.String(),
  ...Stamp,
});
export type NowPlayingPayload = Static<typeof NowPlayingPayload>;

export const PLAY_EVENTS = ['track_started', 'paused', 'resumed', 'stopped', 'skipped'] as const;
export const NowPlayingEventPayload = Type.Object({
  event_type: Type.Enum([...PLAY_EVENTS]),
  title: Type.String(),
  artist: Type.String(),
  uri: Type.String(),
  ...Stamp,
});
export type NowPlayingEventPayload = Static<typeof NowPlayingEventPayload>;

/** No name: whose account it is, is nobody's business on a broker. */
export const AccountPayload = Type.Object({
  state: Type.Enum(['none', 'sandbox', 'paired', 'expired']),
  consent_ends_at: Type.Union([Instant, Type.Null()]),
  days_left: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]),
  ...Stamp,
});
export type AccountPayload = Static<typeof AccountPayload>;

export const ReplyPayload = Type.Object({
  command: Type.String(),
  ok: Type.Boolean(),
  error: Type.String(),
  remedy: Type.String(),
});
export type ReplyPayload = Static<typeof ReplyPayload>;

export interface Topic {
  /** Below `<prefix>/<box>/`. */
  readonly name: string;
  readonly direction: 'out' | 'in';
  readonly retained: boolean;
  readonly qos: 0 | 1;
  /** What the payload is: JSON of this schema, or plain text as `text` describes. */
  readonly payload: TSchema | 'text';
  readonly text: string;
}

const out = (name: string, payload: TSchema | 'text', more: { retained: boolean; text: string }): Topic => ({
  name,
  direction: 'out',
  qos: 1,
  payload,
  ...more,
});
const command = (name: string, text: string): Topic => ({
  name,
  direction: 'in',
  retained: false,
  qos: 1,
  payload: 'text',
  text,
});

/** Every topic of the box. State is retained; events and commands never are, or automations fire at each reconnect. */
export const TOPICS = [
  out('status', 'text', { retained: true, text: '`online`, or `offline` as the last will' }),
  out('mood', MoodPayload, { retained: true, text: 'the mood of the room; on change and every 60 s' }),
  out('mood/event', MoodEventPayload, { retained: false, text: 'the mood changed' }),
  out('now-playing', NowPlayingPayload, { retained: true, text: 'what plays, and why' }),
  out('now-playing/event', NowPlayingEventPayload, {
    retained: false,
    text: 'started, paused, resumed, stopped, skipped',
  }),
  out('art', 'text', { retained: true, text: 'address of the cover' }),
  out('camera', 'text', { retained: true, text: '`ON` or `OFF`' }),
  out('volume', 'text', { retained: true, text: '0 to 100' }),
  out('direction', DirectionSchema, { retained: true, text: '`match`, `lift` or `calm`, plain' }),
  out('mood-override', MoodOverrideSchema, { retained: true, text: 'a mood or `auto`, plain' }),
  out('arc', ArcSchema, { retained: true, text: '`flat`, `party` or `dinner`, plain' }),
  out('account', AccountPayload, {
    retained: true,
    text: 'the Spotify sign-in, and how many days of its six months are left',
  }),
  out('health', Health, { retained: true, text: 'state, message and remedy of each part' }),
  out('reply', ReplyPayload, { retained: false, text: 'the answer to a command' }),
  command('camera/set', '`ON` or `OFF`'),
  command('volume/set', '0 to 100'),
  command('direction/set', '`match`, `lift` or `calm`'),
  command('mood-override/set', 'a mood or `auto`; a mood may be followed by minutes, `happy 60`'),
  command('arc/set', '`flat`, `party` or `dinner`'),
  command(
    'dj/set',
    '`like`, `more-like-this`, `less-like-this`, `ban-song`, `ban-artist` (all of the song that plays), `save-evening`, or `lead` with a song, a list or `off`: `lead playlist:…`',
  ),
  command('player/set', '`play`, `pause`, `skip` or `previous`'),
] as const;
