import { Value } from 'typebox/value';
import { Config } from '../contract/config.ts';
import type { RoomMoodName } from '../contract/mood.ts';
import { confirm, decide } from '../core/dj/decide.ts';
import type { DjSettings } from '../core/dj/heading.ts';
import { indexLibrary, type DjLibrary } from '../core/dj/library.ts';
import { NO_BANS, startDj, type DjContext, type DjInput, type DjState, type SongEffect } from '../core/dj/state.ts';
import type { Target } from '../core/dj/target.ts';
import { foldRoom, foldTick, openRoom, type MoodSettings, type RoomFold } from '../core/mood/room.ts';
import type { RoomMood, Track } from '../core/ports.ts';
import type { EveningLine } from './replay-lines.ts';
import { ReplayPlayer, type Started } from './replay-player.ts';

/** What the DJ did, and what it knew then. */
export interface Decision {
  readonly atMs: number;
  readonly kind: SongEffect['kind'];
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly reason: string;
  readonly room: RoomMoodName;
  readonly target: Target | null;
}

export interface Evening {
  readonly lines: readonly EveningLine[];
  readonly tracks: readonly Track[];
  /** `tracks`, if they are indexed already. */
  readonly library?: DjLibrary;
  /** Unsigned 32 bits. */
  readonly seed: number;
  /** Instead of the defaults. */
  readonly dj?: Partial<DjSettings>;
  /** Told how long each step of the DJ took that chose a song, in ms: the quickest of three runs. */
  readonly onChoice?: (tookMs: number) => void;
}

export interface Replayed {
  readonly decisions: readonly Decision[];
  readonly started: readonly Started[];
}

const TICK_MS = 1000;

type Timed = Exclude<EveningLine, { kind: 'library' }>;

/** Plays an evening in milliseconds: the same lines and seed give the same decisions. */
export function replayEvening({ lines, ...evening }: Evening): Replayed {
  const timed = lines.filter((line): line is Timed => line.kind !== 'library');
  const startMs = timed[0]?.atMs;
  if (startMs === undefined) return { decisions: [], started: [] };
  const run = new Replay(evening, startMs);
  for (const line of timed) run.take(line);
  return run;
}

class Replay implements Replayed {
  readonly decisions: Decision[] = [];
  readonly #library: DjLibrary;
  readonly #player: ReplayPlayer;
  readonly #mood: MoodSettings;
  readonly #onChoice: Evening['onChoice'];
  #settings: DjSettings;
  #dj: DjState;
  #fold: RoomFold;
  /** Only evenings of looks empty by themselves; a folded room stays as the file says. */
  #looks = false;
  #nowMs: number;

  constructor({ tracks, library, seed, dj, onChoice }: Omit<Evening, 'lines'>, startMs: number) {
    const config = Value.Parse(Config, Value.Default(Config, {}));
    this.#library = library ?? indexLibrary(tracks);
    this.#player = new ReplayPlayer(tracks, startMs);
    this.#mood = config.mood;
    this.#settings = { ...config.dj, moodOverride: 'auto', ...dj };
    this.#onChoice = onChoice;
    this.#dj = startDj(seed);
    const state = openRoom(startMs);
    this.#fold = { state, room: state.room, faces: [] };
    this.#nowMs = startMs;
    this.#decide({ kind: 'room', atMs: startMs, room: state.room });
    this.#report();
  }

  get started(): readonly Started[] {
    return this.#player.started;
  }

  take(line: Timed): void {
    while (this.#nowMs + TICK_MS <= line.atMs) this.#tick(this.#nowMs + TICK_MS);
    this.#nowMs = Math.max(this.#nowMs, line.atMs);
    if (this.#player.advance(this.#nowMs)) this.#report();
    switch (line.kind) {
      case 'settings':
        this.#settings = { ...this.#settings, ...line.dj };
        break;
      case 'seen':
        this.#looks = true;
        this.#see(foldRoom(this.#fold.state, line, this.#mood));
        break;
      case 'room':
        this.#feel(line);
        break;
      case 'end':
        break;
      default:
        this.#person(line);
    }
  }

  /** A room that feels as before has felt so since then. */
  #feel({ atMs, room }: Extract<Timed, { kind: 'room' }>): void {
    const before = this.#dj.room;
    const sinceMs = before?.mood === room.mood ? before.sinceMs : atMs;
    this.#decide({ kind: 'room', atMs, room: { ...room, sinceMs } });
  }

  #person(line: Extract<Timed, { kind: 'play' | 'pause' | 'skip' | 'foreign' }>): void {
    const { kind, atMs } = line;
    if (kind === 'skip' || (kind === 'play' && this.#player.at(atMs).state === 'stopped')) {
      this.#decide({ kind, atMs });
      return;
    }
    if (kind === 'foreign') this.#player.play(line.uri, atMs);
    if (kind === 'pause') this.#player.pause(atMs);
    if (kind === 'play') this.#player.resume(atMs);
    this.#report();
  }

  #tick(atMs: number): void {
    this.#nowMs = atMs;
    if (this.#player.advance(atMs)) this.#report();
    if (this.#looks) this.#see(foldTick(this.#fold.state, atMs, this.#mood));
    this.#decide({ kind: 'tick', atMs });
  }

  #see(fold: RoomFold): void {
    this.#fold = fold;
    this.#decide({ kind: 'room', atMs: this.#nowMs, room: fold.room });
  }

  #report(): void {
    this.#decide({ kind: 'playback', atMs: this.#nowMs, playback: this.#player.at(this.#nowMs) });
  }

  #decide(input: DjInput): void {
    const startedMs = performance.now();
    const context = {
      settings: this.#settings,
      library: this.#library,
      bans: NO_BANS,
      minuteOfDay: Math.floor(input.atMs / 60_000) % 1440,
    };
    const step = decide(this.#dj, input, context);
    const tookMs = performance.now() - startedMs;
    if (step.effects.length > 0) this.#onChoice?.(Math.min(tookMs, this.#again(input, context)));
    this.#dj = step.state;
    for (const effect of step.effects) {
      this.#dj = confirm(this.#dj, effect, context);
      if (effect.kind === 'pause') this.#player.pause(input.atMs);
      if (effect.kind === 'resume') this.#player.resume(input.atMs);
      if (effect.kind !== 'play' && effect.kind !== 'enqueue') continue;
      if (effect.kind === 'play') this.#player.play(effect.uri, input.atMs);
      else this.#player.enqueue(effect.uri);
      this.decisions.push(this.#decision(effect, this.#dj.room));
    }
  }

  /** The step is pure: the quickest of three runs says what it costs, and not what else this machine did meanwhile. */
  #again(input: DjInput, context: DjContext): number {
    if (this.#onChoice === undefined) return Infinity;
    const took = [1, 2].map(() => {
      const startedMs = performance.now();
      decide(this.#dj, input, context);
      return performance.now() - startedMs;
    });
    return Math.min(...took);
  }

  #decision({ kind, uri, reason, atMs, song, turn }: SongEffect, room: RoomMood | null): Decision {
    const { title, artist } = song;
    return { atMs, kind, uri, title, artist, reason, room: room?.mood ?? 'none', target: turn?.target ?? null };
  }
}
