import type { RoomMoodName } from '../../daemon/contract/mood.ts';
import { choiceOf, confirm, decide } from '../../daemon/core/dj/decide.ts';
import type { DjSettings } from '../../daemon/core/dj/heading.ts';
import { indexLibrary, type DjLibrary } from '../../daemon/core/dj/library.ts';
import {
  NO_BANS,
  startDj,
  type Bans,
  type DjContext,
  type DjEffect,
  type DjInput,
  type DjPlayback,
  type DjState,
  type SongEffect,
} from '../../daemon/core/dj/state.ts';
import type { Features, RoomMood, Track } from '../../daemon/core/ports.ts';
import { config, START_MS } from './room-rig.ts';

export const settings: DjSettings = { ...config.dj, moodOverride: 'auto' };

export const features = (valence: number, energy: number, tempoBpm = 70 + 80 * energy): Features => ({
  valence,
  energy,
  tempoBpm,
  danceability: 0.5,
  acousticness: 0.5,
  source: 'invented',
  confidence: 1,
});

export const song = (id: string, known: Features | null, more: Partial<Track> = {}): Track => ({
  uri: `spotify:track:${id}`,
  title: `Song ${id}`,
  artist: `Artist ${id}`,
  album: '',
  durationMs: 200_000,
  coverUrl: '',
  explicit: false,
  features: known,
  ...more,
});

/** A song at every tenth of the plane. */
export const plane: readonly Track[] = Array.from({ length: 100 }, (_, i) =>
  song(String(i).padStart(3, '0'), features((i % 10) / 10 + 0.05, Math.floor(i / 10) / 10 + 0.05)),
);

export const room = (mood: RoomMoodName, valence = 0, arousal = 0): RoomMood => ({
  mood,
  valence,
  arousal,
  confidence: 0.8,
  people: mood === 'none' ? 0 : 2,
  sinceMs: START_MS,
});

export const playing = (track: DjPlayback['track'], positionMs: number, atMs: number): DjPlayback => ({
  state: 'playing',
  track,
  positionMs,
  atMs,
});

const isSong = (effect: DjEffect): effect is SongEffect => effect.kind === 'play' || effect.kind === 'enqueue';

/** A DJ whose effects all succeed, unless a test says otherwise. */
export class Dj {
  state: DjState;
  nowMs = START_MS;
  settings: DjSettings = settings;
  bans: Bans = NO_BANS;
  minuteOfDay = 20 * 60;
  succeeds = true;
  #library: DjLibrary;

  constructor(tracks: readonly Track[] = plane, seed = 7) {
    this.#library = indexLibrary(tracks);
    this.state = startDj(seed);
  }

  set tracks(tracks: readonly Track[]) {
    this.#library = indexLibrary(tracks);
  }

  get context(): DjContext {
    const { settings: now, bans, minuteOfDay } = this;
    return { settings: now, library: this.#library, bans, minuteOfDay };
  }

  /** All effects. */
  decide(input: DjInput): readonly DjEffect[] {
    const step = decide(this.state, input, this.context);
    this.state = step.state;
    if (this.succeeds) for (const effect of step.effects) this.state = confirm(this.state, effect, this.context);
    return step.effects;
  }

  /** The songs among them. */
  take(input: DjInput): readonly SongEffect[] {
    return this.decide(input).filter(isSong);
  }

  reasonFor(uri: string): string | null {
    return choiceOf(this.state, uri)?.reason ?? null;
  }

  feel(mood: RoomMood): void {
    this.take({ kind: 'room', atMs: this.nowMs, room: mood });
  }

  hear(playback: Partial<DjPlayback>): readonly SongEffect[] {
    const whole: DjPlayback = { state: 'stopped', track: null, positionMs: 0, atMs: this.nowMs, ...playback };
    return this.take({ kind: 'playback', atMs: this.nowMs, playback: whole });
  }

  tick(afterMs: number): readonly SongEffect[] {
    this.nowMs += afterMs;
    return this.take({ kind: 'tick', atMs: this.nowMs });
  }

  /** Lets the song that plays run to its end and the one behind it begin. @returns what was put behind it */
  nextSong(): SongEffect {
    const { playback } = this.state;
    if (playback?.track == null) throw new Error('nothing plays');
    this.nowMs = playback.atMs + playback.track.durationMs - playback.positionMs - 5000;
    const [effect] = this.tick(0);
    if (effect === undefined) throw new Error('nothing was put behind the song');
    this.nowMs += 5000;
    this.hear(playing(effect.song, 0, this.nowMs));
    return effect;
  }

  /** Starts the first song. */
  start(): SongEffect {
    const [effect] = this.hear({});
    if (effect === undefined) throw new Error('nothing was started');
    this.nowMs += 1000;
    this.hear(playing(effect.song, 1000, this.nowMs));
    return effect;
  }
}
