import type { BoxState } from '../../daemon/contract/state.ts';
import type { FaceSeen, RoomSeen } from '../../daemon/contract/vision.ts';
import { silent } from '../../daemon/lib/log.ts';
import type { Alive } from '../../daemon/lib/loop.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openCommands, type Commands } from '../../daemon/pipeline/commands.ts';
import { openDesk, type DjDesk } from '../../daemon/pipeline/dj-desk.ts';
import { followPlayer } from '../../daemon/pipeline/follow-player.ts';
import { initialState } from '../../daemon/pipeline/initial-state.ts';
import { FakeOutputs } from '../fakes/outputs.ts';
import { keepHistory } from '../../daemon/pipeline/keep-history.ts';
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

/** Everything between the ports, on a clock that a test moves. */
export class Box {
  readonly time = new ManualTime();
  readonly clock = this.time.now;
  readonly wait = this.time.wait;
  readonly eyes = new FakeEyes();
  readonly player = new FakePlayer({ time: this.time, tracks: plane });
  readonly settings = new MemorySettings();
  readonly history: MemoryHistory;
  readonly outputs = new FakeOutputs();
  readonly store: Store<BoxState>;
  readonly desk: DjDesk;
  readonly run: Commands;
  #looks = 0;

  constructor(history = new MemoryHistory()) {
    this.history = history;
    this.store = new Store(
      initialState({
        id: 'box',
        version: '0',
        startedMs: this.time.now(),
        sandbox: true,
        phoneUrl: '',
        directionLocked: false,
        config,
        owner: this.settings.read(),
        tracks: plane.length,
        understood: plane.length,
      }),
    );
    const { store, clock, player, eyes, settings } = this;
    const catalogue = { tracks: () => plane };
    this.desk = openDesk({ store, clock, player, catalogue, history, settings: config.dj, seed: 7, log: silent });
    this.run = openCommands({ store, clock, player, outputs: this.outputs, eyes, settings, desk: this.desk });
  }

  /** What every loop is given. */
  get deps(): { store: Store<BoxState>; clock: () => number; wait: ManualTime['wait'] } {
    return { store: this.store, clock: this.clock, wait: this.wait };
  }

  get state(): BoxState {
    return this.store.get();
  }

  /** All loops at once, without supervision: a failure ends them, and comes out of the promise. */
  loops(signal: AbortSignal, alive: Alive = () => undefined): Promise<void> {
    const { deps, eyes, player, desk, history } = this;
    return runTogether(signal, [
      (stop) => watchEyes({ ...deps, eyes }, stop, alive),
      (stop) => watchRoom({ ...deps, eyes, settings: config.mood }, stop, alive),
      (stop) => followPlayer({ ...deps, player, reasonFor: desk.reasonFor }, stop, alive),
      (stop) => runDj({ ...deps, desk }, stop, alive),
      (stop) => keepHistory({ ...deps, history }, stop, alive),
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
