import type { BoxState } from '../../daemon/contract/state.ts';
import type { FaceSeen, RoomSeen, VisionStatus } from '../../daemon/contract/vision.ts';
import { Fanout } from '../../daemon/lib/fanout.ts';
import { silent } from '../../daemon/lib/log.ts';
import type { Alive } from '../../daemon/lib/loop.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openCommands, type Commands } from '../../daemon/pipeline/commands.ts';
import { openDesk, type DjDesk } from '../../daemon/pipeline/dj-desk.ts';
import { followPlayer } from '../../daemon/pipeline/follow-player.ts';
import { openPrivacyGuard, rulesOf } from '../../daemon/pipeline/guard-privacy.ts';
import { initialState } from '../../daemon/pipeline/initial-state.ts';
import { MemoryCourse, MemoryDiary, MemoryEvenings, MemoryPlaylists, MemoryTaste } from '../fakes/dj-stores.ts';
import { FakeOutputs } from '../fakes/outputs.ts';
import { keepHistory, type KeepHistoryDeps } from '../../daemon/pipeline/keep-history.ts';
import { saveEvening } from '../../daemon/pipeline/save-evening.ts';
import { runDj } from '../../daemon/pipeline/run-dj.ts';
import { runTogether } from '../../daemon/pipeline/run-together.ts';
import { watchEyes } from '../../daemon/pipeline/watch-eyes.ts';
import { watchRoom } from '../../daemon/pipeline/watch-room.ts';
import { plane } from '../core/dj-rig.ts';
import { config } from '../core/room-rig.ts';
import { FakeEyes } from '../fakes/eyes.ts';
import { FakePlayer } from '../fakes/player.ts';
import { ManualTime } from '../fakes/player-time.ts';
import { MemoryHistory, MemorySettings } from '../fakes/stores.ts';

/** A camera that works. */
export const streaming: VisionStatus = {
  kind: 'status',
  protocol: 1,
  pid: 1,
  camera: { state: 'streaming', source: 'v4l2', name: 'Webcam', message: '', remedy: '' },
  framesPerSecond: 15,
  looksPerSecond: 5,
};

const known = { track: (uri: string) => plane.find((track) => track.uri === uri) ?? null };

/** Everything between the ports, on a clock that a test moves. */
export class Box {
  readonly time = new ManualTime();
  readonly clock = this.time.now;
  readonly wait = this.time.wait;
  readonly eyes = new FakeEyes();
  readonly player = new FakePlayer({ time: this.time, tracks: plane });
  readonly settings = new MemorySettings();
  /** What people asked of the library, in order. */
  readonly asked: string[] = [];
  readonly library = {
    start: () => void this.asked.push('start'),
    cancel: () => void this.asked.push('cancel'),
    allowExplicit: (allowed: boolean) => void this.asked.push(`explicit ${allowed}`),
  };
  readonly history: MemoryHistory;
  readonly outputs = new FakeOutputs();
  readonly taste = new MemoryTaste();
  readonly course: MemoryCourse;
  readonly memory = new MemoryDiary();
  readonly night = new Fanout<Date>();
  readonly nights = { nights: (signal: AbortSignal) => this.night.read(signal) };
  readonly evenings = new MemoryEvenings();
  readonly playlists = new MemoryPlaylists();
  /** Songs that the player refused. */
  readonly unavailable: string[] = [];
  minuteOfDay = 20 * 60;
  readonly store: Store<BoxState>;
  readonly desk: DjDesk;
  readonly run: Commands;
  /** What the DJ's loop does before anything else. */
  first: (signal: AbortSignal) => Promise<void> = () => Promise.resolve();
  /** More loops. */
  readonly also: ((signal: AbortSignal, alive: Alive) => Promise<void>)[] = [];
  #looks = 0;

  constructor(history = new MemoryHistory(), change: Partial<typeof config.dj> = {}, course = new MemoryCourse()) {
    this.course = course;
    this.history = history;
    this.store = new Store(
      initialState({
        id: 'box',
        version: '0',
        startedMs: this.time.now(),
        sandbox: true,
        phoneUrl: '',
        directionLocked: false,
        arcLocked: false,
        explicitLocked: false,
        config,
        owner: this.settings.read(),
        tracks: plane.length,
        understood: plane.length,
        setup: 'done',
      }),
    );
    const { store, clock, player, eyes, settings } = this;
    const catalogue = {
      tracks: () => plane,
      generation: () => 0,
      putUnavailable: (uri: string) => void this.unavailable.push(uri),
    };
    const { taste, evenings, playlists } = this;
    const dj = { ...config.dj, ...change };
    this.desk = openDesk({
      ...{ store, clock, player, catalogue, history, taste, course, log: silent },
      ...{ settings: dj, seed: 7, minuteOfDay: () => this.minuteOfDay },
    });
    this.run = openCommands({
      ...{ store, clock, player, settings, taste },
      privacy: openPrivacyGuard({ store, clock, eyes, settings, rules: rulesOf(config) }),
      ...{ outputs: this.outputs, desk: this.desk, library: this.library },
      catalogue: known,
      listName: (source) => (source === 'playlist:1' ? 'Sunday' : null),
      saveEvening: () => saveEvening({ store, clock, evenings, playlists }),
    });
  }

  /** What every loop is given. */
  get deps(): { store: Store<BoxState>; clock: () => number; wait: ManualTime['wait'] } {
    return { store: this.store, clock: this.clock, wait: this.wait };
  }

  /** What the history's loop is given. */
  get diary(): Omit<KeepHistoryDeps, 'store' | 'clock' | 'wait'> {
    const { history, memory, desk } = this;
    const cutIn = (uri: string): boolean => desk.choiceOf(uri)?.cutsIn === true;
    const { nights } = this;
    return {
      history,
      insights: memory,
      keepsakes: memory,
      keepDays: { moods: 365, plays: 365, taste: 365 },
      nights,
      cutIn,
    };
  }

  get state(): BoxState {
    return this.store.get();
  }

  /** All loops at once, without supervision: a failure ends them, and comes out of the promise. */
  loops(signal: AbortSignal, alive: Alive = () => undefined): Promise<void> {
    const { deps, eyes, player, desk, settings, diary } = this;
    return runTogether(signal, [
      (stop) => watchEyes({ ...deps, eyes }, stop, alive),
      (stop) => watchRoom({ ...deps, eyes, settings: config.mood }, stop, alive),
      (stop) => followPlayer({ ...deps, player, catalogue: known, choiceOf: desk.choiceOf }, stop, alive),
      (stop) => runDj({ ...deps, desk, settings, log: silent, first: this.first }, stop, alive),
      ...this.also.map((loop) => (stop: AbortSignal) => loop(stop, alive)),
      (stop) => keepHistory({ ...deps, ...diary }, stop, alive),
    ]);
  }

  /** Five looks a second at these faces. */
  async watch(forMs: number, faces: readonly FaceSeen[]): Promise<void> {
    for (let passed = 0; passed < forMs; passed += 200) {
      await this.time.advance(200);
      this.eyes.see(this.look(faces));
      await this.time.advance(0);
    }
  }

  look(faces: readonly FaceSeen[]): RoomSeen {
    this.#looks += 1;
    return {
      kind: 'seen',
      seq: this.#looks,
      atMs: this.time.now(),
      widthPx: 640,
      heightPx: 480,
      brightness: 0.5,
      faces: [...faces],
      workMs: 12,
    };
  }

  /** Runs the loops while a test acts, and stops them in the end. */
  async during(act: () => Promise<void>): Promise<void> {
    const stop = new AbortController();
    const running = this.loops(stop.signal);
    // A failed loop must end the test, not leave it waiting.
    await Promise.race([this.time.advance(0).then(act), running]);
    stop.abort();
    await running;
  }
}
