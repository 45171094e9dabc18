import type { DetectorInput, DetectorOutput, MeshOutput } from '../../daemon/seeing/models.ts';
import { Seer, type SeerModels, type SeerTimings } from '../../daemon/seeing/seer.ts';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { openJpegReader, type JpegReader } from '../../daemon/vision/camera/turbo-jpeg.ts';
import { serve, type Contender, type Mode } from './contender.ts';
import { medianOf } from './figures.ts';

/** The film's clock: 30 frames a second, so that tracking looks for newcomers as often as it would with such a camera. */
const FRAME_MS = 1000 / 30;
/** Rounds of the film in which looks and bare nets alternate. */
const FLOOR_ROUNDS = 2;

class Ours implements Contender {
  readonly #decoder: JpegDecoder;
  readonly #nets: RecordedNets;
  readonly #reader = new RecordedReader();
  readonly #seer: Seer;
  #frames: readonly Buffer[] = [];
  #clockMs = 0;
  readonly #stages: Record<Mode, SeerTimings[]> = { tracking: [], detecting: [] };
  constructor(models: SeerModels) {
    this.#nets = new RecordedNets(models);
    // Every look reads the mood, as the peers do.
    this.#seer = new Seer(this.#nets, { moodEveryMs: 0 });
    this.#decoder = new JpegDecoder(this.#seer.pictures, this.#reader);
  }

  load(frames: readonly Buffer[]): Promise<void> {
    this.#frames = frames;
    return Promise.resolve();
  }

  async look(frame: number, mode: Mode, refined = false): Promise<number> {
    if (mode === 'detecting') this.#seer.reset();
    const picture = this.#decoder.open(this.#frames[frame]!);
    this.#clockMs += FRAME_MS;
    const faces = await this.#seer.look(picture, this.#clockMs, { refined });
    this.#stages[mode].push(this.#seer.lastTimings);
    return faces.length;
  }

  async extras(): Promise<Record<string, unknown>> {
    const median = (mode: Mode, stage: keyof SeerTimings): number =>
      medianOf(this.#stages[mode].map((look) => look[stage]).filter((ms) => ms > 0));
    const stages = {
      decodeMs: median('tracking', 'developMs'),
      detectInputMs: median('detecting', 'detectInputMs'),
      detectMs: median('detecting', 'detectMs'),
      meshInputMs: median('tracking', 'meshInputMs'),
      meshMs: median('tracking', 'meshMs'),
      moodInputMs: median('tracking', 'moodInputMs'),
      moodMs: median('tracking', 'moodMs'),
    };
    return {
      stages,
      tracking: await this.#againstFloor((frame) => this.look(frame, 'tracking')),
      detecting: await this.#againstFloor((frame) => this.look(frame, 'detecting')),
      mirror: await this.#againstFloor((frame) => this.look(frame, 'tracking', true)),
    };
  }

  /**
   * Looks and their floor in turn, so that what disturbs the machine hits both. The floor of a frame: what its look decoded of it, and the nets
   * that it ran, once more with nothing around them.
   */
  async #againstFloor(look: (frame: number) => Promise<unknown>): Promise<{ lookMs: number; floorMs: number }> {
    const looks: number[] = [];
    const floors: number[] = [];
    for (let i = 0; i < FLOOR_ROUNDS * this.#frames.length; i++) {
      const frame = i % this.#frames.length;
      this.#nets.forget();
      this.#reader.forget();
      const startedMs = performance.now();
      await look(frame);
      const lookedMs = performance.now();
      this.#reader.again();
      await this.#nets.again();
      floors.push(performance.now() - lookedMs);
      looks.push(lookedMs - startedMs);
    }
    return { lookMs: medianOf(looks), floorMs: medianOf(floors) };
  }
}

/** Remembers what of a frame was decoded, to do it again. */
class RecordedReader implements JpegReader {
  readonly #reader = openJpegReader();
  #reads: (() => unknown)[] = [];

  forget(): void {
    this.#reads = [];
  }

  again(): void {
    for (const read of this.#reads) read();
  }

  read(...wanted: Parameters<JpegReader['read']>): ReturnType<JpegReader['read']> {
    this.#reads.push(() => this.#reader.read(...wanted));
    return this.#reader.read(...wanted);
  }
}

/** Remembers which nets were run, and with what, to run them again. */
class RecordedNets implements SeerModels {
  readonly #models: SeerModels;
  #runs: (() => Promise<unknown>)[] = [];

  constructor(models: SeerModels) {
    this.#models = models;
  }

  forget(): void {
    this.#runs = [];
  }

  async again(): Promise<void> {
    for (const run of this.#runs) await run();
  }

  detect(input: Float32Array, size: DetectorInput): Promise<DetectorOutput> {
    return this.#run(() => this.#models.detect(input, size));
  }

  mesh(input: Float32Array, refined: boolean): Promise<MeshOutput> {
    return this.#run(() => this.#models.mesh(input, refined));
  }

  mood(input: Float32Array, faces: number): Promise<Float32Array> {
    return this.#run(() => this.#models.mood(input, faces));
  }

  #run<T>(run: () => Promise<T>): Promise<T> {
    this.#runs.push(run);
    return run();
  }
}

serve(new Ours(await openSessions()));
