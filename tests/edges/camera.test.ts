import { describe, expect, it } from 'vitest';
import type { VisionSettings } from '../../daemon/contract/vision.ts';
import { Latest } from '../../daemon/lib/latest.ts';
import { silent } from '../../daemon/lib/log.ts';
import { Store } from '../../daemon/lib/store.ts';
import { wait } from '../../daemon/lib/wait.ts';
import type { Camera, CameraFrame, CameraSource } from '../../daemon/vision/camera/camera.ts';
import { CameraFault, noCamera } from '../../daemon/vision/camera/faults.ts';
import type { Cameras } from '../../daemon/vision/camera/open.ts';
import { RateMeter } from '../../daemon/seeing/rate-meter.ts';
import { pace } from '../../daemon/vision/pace.ts';
import { watchCamera, type CameraStatus } from '../../daemon/vision/watch.ts';
import { firstThat } from '../fakes/eyes-vision.ts';

const forever = new AbortController().signal;

describe('watching a camera', () => {
  it('closes the device when switched off, and opens it when switched on', async () => {
    const machine = new FakeMachine();
    await using watch = new Watch(machine);
    await watch.until('streaming');
    expect(machine.held).toBe(1);
    watch.set({ cameraOn: false });
    await watch.until('off');
    expect(machine).toMatchObject({ held: 0, reading: 0 });
    watch.set({ cameraOn: true });
    await watch.until('streaming');
    expect(machine).toMatchObject({ held: 1, reading: 1 });
  });

  it('closes the device when it ends', async () => {
    const machine = new FakeMachine();
    {
      await using watch = new Watch(machine);
      await watch.until('streaming');
    }
    expect(machine).toMatchObject({ held: 0, reading: 0 });
  });

  it('says what is wrong and how to mend it, and goes on by itself when it is mended', async () => {
    const machine = new FakeMachine();
    machine.faults = [noCamera(), noCamera()];
    await using watch = new Watch(machine);
    expect(await watch.until('missing')).toMatchObject({
      message: 'No camera found.',
      remedy: 'Plug in a USB camera.',
    });
    expect(await watch.until('streaming')).toMatchObject({ name: 'camera 3', message: '', remedy: '' });
  });

  it('opens the device anew after a fault in the middle, not before half a second', async () => {
    const machine = new FakeMachine();
    await using watch = new Watch(machine);
    await watch.until('streaming');
    const failedMs = performance.now();
    machine.fail(new CameraFault('stalled', { message: 'It sleeps.', remedy: 'Wake it.' }));
    expect(await watch.until('stalled')).toMatchObject({ message: 'It sleeps.', remedy: 'Wake it.' });
    expect(machine.held).toBe(0);
    await watch.until('streaming');
    expect(performance.now() - failedMs).toBeGreaterThanOrEqual(495);
  });

  it('does not hide a bug in a camera', async () => {
    const machine = new FakeMachine();
    const watch = new Watch(machine);
    await watch.until('streaming');
    machine.fail(new TypeError('a bug'));
    await expect(watch.ended).rejects.toThrow('a bug');
  });

  it('goes from the demo to a real camera when one is plugged in, if it may choose', async () => {
    const machine = new FakeMachine();
    machine.source = 'demo';
    await using watch = new Watch(machine);
    await watch.until('streaming');
    machine.source = 'v4l2';
    machine.plug();
    const real = ({ source, state }: CameraStatus): boolean => source === 'v4l2' && state === 'streaming';
    expect(await firstThat(watch.cameras.changes(forever), real)).toMatchObject({ name: 'camera 2' });
    expect(machine.held).toBe(1);
  });
});

describe('pacing looks', () => {
  it('takes the newest value, at most so often', async () => {
    const box = new Latest<number>();
    const life = new AbortController();
    let n = 0;
    const feeding = setInterval(() => box.put(n++), 2);
    const taken: number[] = [];
    const startedMs = performance.now();
    for await (const value of pace(box.read(life.signal), { perSecond: () => 50, signal: life.signal })) {
      taken.push(value);
      if (taken.length === 6) break;
    }
    clearInterval(feeding);
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(5 * 20 - 5);
    expect(taken.at(-1)! - taken[0]!).toBeGreaterThan(10);
  });

  it('counts a rate since it was last asked', () => {
    const meter = new RateMeter();
    for (let i = 0; i < 5; i++) meter.count();
    expect(meter.read()).toBeGreaterThan(0);
    expect(meter.read()).toBe(0);
  });
});

/** A machine whose camera does what a test wants. */
class FakeMachine implements Cameras {
  source: CameraSource = 'v4l2';
  /** Thrown one after the other instead of opening. */
  faults: CameraFault[] = [];
  /** Cameras held now, and readers of their frames. */
  held = 0;
  reading = 0;
  readonly #plugged = new AbortController();
  #opened = 0;
  #fault = Promise.withResolvers<never>();

  open(): Promise<Camera> {
    this.#opened += 1;
    const fault = this.faults.shift();
    if (fault !== undefined) return Promise.reject(fault);
    this.held += 1;
    this.#fault = Promise.withResolvers<never>();
    return Promise.resolve({
      name: `camera ${this.#opened}`,
      source: this.source,
      frames: (signal) => this.#frames(signal),
      [Symbol.asyncDispose]: () => {
        this.held -= 1;
        return Promise.resolve();
      },
    });
  }

  /** A real camera comes while the demo runs. */
  plug(): void {
    this.#plugged.abort();
  }

  untilPlugged(signal: AbortSignal): Promise<void> {
    return wait(1e6, AbortSignal.any([signal, this.#plugged.signal]));
  }

  fail(error: Error): void {
    this.#fault.reject(error);
  }

  async *#frames(signal: AbortSignal): AsyncGenerator<CameraFrame, void, undefined> {
    this.reading += 1;
    try {
      while (!signal.aborted) {
        yield { kind: 'jpeg', bytes: new Uint8Array(4), atMs: Date.now() };
        await Promise.race([wait(5, signal), this.#fault.promise]);
      }
    } finally {
      this.reading -= 1;
    }
  }
}

class Watch implements AsyncDisposable {
  readonly cameras = new Store<CameraStatus>({ state: 'opening', source: 'v4l2', name: '', message: '', remedy: '' });
  readonly ended: Promise<void>;
  readonly #life = new AbortController();
  readonly #settings = new Store<VisionSettings>({
    kind: 'settings',
    cameraOn: true,
    source: 'auto',
    mesh: false,
    looksPerSecond: 5,
  });

  constructor(machine: Cameras) {
    this.ended = watchCamera({
      settings: this.#settings,
      signal: this.#life.signal,
      log: silent,
      onFrame: () => undefined,
      onCamera: (camera) => this.cameras.update(() => camera),
      cameras: machine,
    });
  }

  set(change: Partial<VisionSettings>): void {
    this.#settings.update((settings) => ({ ...settings, ...change }));
  }

  until(state: CameraStatus['state']): Promise<CameraStatus> {
    return firstThat(this.cameras.changes(forever), (camera) => camera.state === state);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#life.abort();
    await this.ended;
  }
}
