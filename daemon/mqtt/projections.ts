import type { BoxState } from '../contract/state.ts';
import {
  SCHEMA_VERSION,
  type AccountPayload,
  type MoodEventPayload,
  type MoodPayload,
  type NowPlayingEventPayload,
  type NowPlayingPayload,
} from '../contract/topics.ts';

/** How the snapshot is to be seen. */
export interface View {
  readonly nowMs: number;
  /** Where others reach the pages, without a slash at the end. */
  readonly publicUrl: string;
}

export interface Message {
  /** Below `<prefix>/<box>/`. */
  readonly topic: string;
  readonly payload: string;
}

/** One retained topic. */
export interface StateMessage extends Message {
  /** Equal keys: nothing that is worth telling changed, though the payload may have a newer stamp or position. */
  readonly key: string;
}

/** A song left earlier than this before its end was skipped. Players report the end a little early or late. */
const SKIP_MARGIN_MS = 10_000;

const stamp = (state: BoxState, nowMs: number) =>
  ({ seq: state.seq, at: new Date(nowMs).toISOString(), schema_version: SCHEMA_VERSION }) as const;

export function moodPayload(state: BoxState, { nowMs }: View): MoodPayload {
  return { ...state.room, ...stamp(state, nowMs) };
}

/** Where the song is now, in ms: the snapshot says where it was. */
function positionMs({ playback }: BoxState, nowMs: number): number {
  const { state, track } = playback;
  if (state !== 'playing' || track === null) return playback.positionMs;
  const passedMs = Math.max(0, nowMs - Date.parse(playback.positionAt));
  return Math.round(Math.min(track.durationMs, playback.positionMs + passedMs));
}

const artUrl = ({ playback }: BoxState, publicUrl: string): string =>
  playback.track === null || playback.track.coverUrl === '' ? '' : publicUrl + playback.track.coverUrl;

export function nowPlayingPayload(state: BoxState, { nowMs, publicUrl }: View): NowPlayingPayload {
  const { playback } = state;
  return {
    state: playback.state,
    title: playback.track?.title ?? '',
    artist: playback.track?.artist ?? '',
    album: playback.track?.album ?? '',
    uri: playback.track?.uri ?? '',
    art_url: artUrl(state, publicUrl),
    position_ms: positionMs(state, nowMs),
    duration_ms: playback.track?.durationMs ?? 0,
    reason: playback.reason,
    ...stamp(state, nowMs),
  };
}

const accountPayload = (state: BoxState, { nowMs }: View): AccountPayload => ({
  state: state.account.state,
  consent_ends_at: state.account.consentEndsAt,
  days_left: state.account.daysLeft,
  ...stamp(state, nowMs),
});

/** Faces waver with every look: recorders of home automation need not keep each hundredth. The heartbeat tells the exact number. */
const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Every retained topic but `status`. An empty payload takes a retained message away: there is no volume, or no cover. */
export function stateMessages(state: BoxState, view: View): readonly StateMessage[] {
  const json = (topic: string, value: object, ignored: Readonly<Record<string, unknown>> = {}): StateMessage => ({
    topic,
    payload: JSON.stringify(value),
    key: JSON.stringify({ ...value, seq: 0, at: '', ...ignored }),
  });
  const text = (topic: string, value: string): StateMessage => ({ topic, payload: value, key: value });
  const mood = moodPayload(state, view);
  return [
    json('mood', mood, {
      valence: tenths(mood.valence),
      arousal: tenths(mood.arousal),
      confidence: tenths(mood.confidence),
    }),
    json('now-playing', nowPlayingPayload(state, view), { position_ms: 0 }),
    text('art', artUrl(state, view.publicUrl)),
    text('camera', state.camera.on ? 'ON' : 'OFF'),
    text('volume', String(state.playback.volumePercent ?? '')),
    text('direction', state.dj.direction),
    text('mood-override', state.dj.moodOverride),
    text('arc', state.dj.arc),
    json('account', accountPayload(state, view)),
    { topic: 'health', payload: JSON.stringify(state.health), key: JSON.stringify(state.health) },
  ];
}

/** What happened between two snapshots. */
export function eventMessages(before: BoxState, after: BoxState, view: View): readonly Message[] {
  const messages: Message[] = [];
  const from = before.room.mood;
  const to = after.room.mood;
  if (from !== to) {
    const event: MoodEventPayload = { event_type: 'mood_changed', from, to, ...stamp(after, view.nowMs) };
    messages.push({ topic: 'mood/event', payload: JSON.stringify(event) });
  }
  for (const event of playEvents(before, after, view)) {
    messages.push({ topic: 'now-playing/event', payload: JSON.stringify(event) });
  }
  return messages;
}

function playEvents(before: BoxState, after: BoxState, { nowMs }: View): NowPlayingEventPayload[] {
  const was = before.playback;
  const is = after.playback;
  const event = (event_type: NowPlayingEventPayload['event_type'], of: BoxState): NowPlayingEventPayload => ({
    event_type,
    title: of.playback.track?.title ?? '',
    artist: of.playback.track?.artist ?? '',
    uri: of.playback.track?.uri ?? '',
    ...stamp(after, nowMs),
  });

  if (is.track !== null && is.track.uri !== was.track?.uri) {
    const leftMs = was.track === null ? 0 : was.track.durationMs - positionMs(before, nowMs);
    // What the DJ itself ended early was skipped by nobody.
    const skipped = was.state !== 'stopped' && leftMs > SKIP_MARGIN_MS && is.cutsIn !== true;
    const begun = is.state === 'playing' ? [event('track_started', after)] : [];
    return skipped ? [event('skipped', before), ...begun] : begun;
  }
  if (is.state === was.state) return [];
  switch (is.state) {
    case 'paused':
      return [event('paused', after)];
    case 'stopped':
      return [event('stopped', is.track === null ? before : after)];
    case 'playing':
      return [event(was.state === 'paused' ? 'resumed' : 'track_started', after)];
  }
}
