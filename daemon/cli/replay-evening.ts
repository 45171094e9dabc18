import { Value } from 'typebox/value';
import { Config } from '../contract/config.ts';
import type { RoomMoodName } from '../contract/mood.ts';
import { confirm, decide } from '../core/dj/decide.ts';
import type { DjSettings } from '../core/dj/heading.ts';
import { startDj, type DjEffect, type DjInput, type DjState } from '../core/dj/state.ts';
import type { Target } from '../core/dj/target.ts';
import { foldRoom, foldTick, openRoom, type MoodSettings, type RoomFold } from '../core/mood/room.ts';
import type { RoomMood, Track } from '../core/ports.ts';
import type { EveningLine } from './replay-lines.ts';
import { ReplayPlayer } from './replay-player.ts';

/** What the DJ did, and what it knew then. */
export interface Decision {
  readonly atMs: number;
  readonly kind: DjEffect['kind'];
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
  /** Unsigned 32 bits. */
  readonly seed: number;
}

const TICK_MS = 1000;

type Timed = Exclude<EveningLine, { kind: 'library' }>;

/** Plays an evening in milliseconds: the same lines and seed give the same decisions. */
export function replayEvening({ lines, tracks, seed }: Evening): readonly Decision[] {
  const timed = lines.filter((line): line is Timed => line.kind !== 'library');
  const startMs = timed[0]?.atMs;
  if (startMs === undefined) return [];
  const run = new Replay(tracks, { seed, startMs });
  for (const line of timed) run.take(line);
  return run.decisions;
}

class Replay {
  readonly decisions: Decision[] = [];
  readonly #tracks: readonly Track[];
  readonly #player: ReplayPlayer;
  readonly #mood: MoodSettings;
  #settings: DjSettings;
  #dj: DjState;
  #fold: RoomFold;
  /** Only evenings of looks empty by themselves; a folded room stays as the file says. */
  #looks = false;
  #nowMs: number;

  constructor(tracks: readonly Track[], { seed, startMs }: { readonly seed: number; readonly startMs: number }) {
    const config = Value.Parse(Config, Value.Default(Config, {}));
    this.#tracks = tracks;
    this.#player = new ReplayPlayer(tracks, startMs);
    this.#mood = config.mood;
    this.#settings = { ...config.dj, moodOverride: 'auto' };
    this.#dj = startDj(seed);
    const state = openRoom(startMs);
    this.#fold = { state, room: state.room, faces: [] };
    this.#nowMs = startMs;
    this.#report();
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
        this.#decide({ kind: 'room', atMs: line.atMs, room: { ...line.room, sinceMs: line.atMs } });
        break;
      case 'end':
        break;
      default:
        this.#person(line);
    }
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
    const step = decide(this.#dj, input, { settings: this.#settings, tracks: this.#tracks });
    this.#dj = step.state;
    for (const effect of step.effects) {
      if (effect.kind === 'play') this.#player.play(effect.uri, input.atMs);
      else this.#player.enqueue(effect.uri);
      this.#dj = confirm(this.#dj, effect);
      this.decisions.push(this.#decision(effect, this.#dj.room));
    }
  }

  #decision({ kind, uri, reason, atMs, song, turn }: DjEffect, room: RoomMood | null): Decision {
    const { title, artist } = song;
    return { atMs, kind, uri, title, artist, reason, room: room?.mood ?? 'none', target: turn?.target ?? null };
  }
}
