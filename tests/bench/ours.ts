import { MESH_SIDE_PX, MOOD_SIDE_PX, DETECTOR_SIDE_PX } from '../../daemon/seeing/models.ts';
import { Seer, type SeerModels, type SeerTimings } from '../../daemon/seeing/seer.ts';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { serve, type Contender, type Mode } from './contender.ts';
import { medianOf } from './figures.ts';

/** The film's clock: 30 frames a second, so that tracking looks for newcomers as often as it would with such a camera. */
const FRAME_MS = 1000 / 30;
/** Rounds of the film in which looks and bare nets alternate. */
const FLOOR_ROUNDS = 2;

type Stages = SeerTimings & { readonly decodeMs: number };

class Ours implements Contender {
  readonly #decoder = new JpegDecoder();
  readonly #models: SeerModels;
  readonly #seer: Seer;
  #frames: readonly Buffer[] = [];
  #clockMs = 0;
  readonly #stages: Record<Mode, Stages[]> = { tracking: [], detecting: [] };
  readonly #inputs = {
    detect: new Float32Array(3 * DETECTOR_SIDE_PX * DETECTOR_SIDE_PX).fill(0.5),
    mesh: new Float32Array(3 * MESH_SIDE_PX * MESH_SIDE_PX).fill(0.5),
    mood: Float32Array.from({ length: MOOD_SIDE_PX * MOOD_SIDE_PX }, (_, i) => i % 251),
  };

  constructor(models: SeerModels) {
    this.#models = models;
    // Every look reads the mood, as the peers do.
    this.#seer = new Seer(models, { moodEveryMs: 0 });
  }

  load(frames: readonly Buffer[]): Promise<void> {
    this.#frames = frames;
    return Promise.resolve();
  }

  async look(frame: number, mode: Mode, refined = false): Promise<number> {
    if (mode === 'detecting') this.#seer.reset();
    const startedMs = performance.now();
    const picture = this.#decoder.decode(this.#frames[frame]!);
    const decodeMs = performance.now() - startedMs;
    this.#clockMs += FRAME_MS;
    const faces = await this.#seer.look(picture, this.#clockMs, { refined });
    this.#stages[mode].push({ ...this.#seer.lastTimings, decodeMs });
    return faces.length;
  }

  async extras(): Promise<Record<string, unknown>> {
    const median = (mode: Mode, stage: keyof Stages): number =>
      medianOf(this.#stages[mode].map((look) => look[stage]).filter((ms) => ms > 0));
    const stages = {
      decodeMs: median('tracking', 'decodeMs'),
      detectInputMs: median('detecting', 'detectInputMs'),
      detectMs: median('detecting', 'detectMs'),
      meshInputMs: median('tracking', 'meshInputMs'),
      meshMs: median('tracking', 'meshMs'),
      moodInputMs: median('tracking', 'moodInputMs'),
      moodMs: median('tracking', 'moodMs'),
    };
    return {
      stages,
      tracking: await this.#againstFloor((frame) => this.look(frame, 'tracking'), ['mesh', 'mood']),
      detecting: await this.#againstFloor((frame) => this.look(frame, 'detecting'), ['detect', 'mesh', 'mood']),
      mirror: await this.#againstFloor((frame) => this.look(frame, 'tracking', true), ['refined', 'mood']),
    };
  }

  /** Looks and their floor in turn, so that what disturbs the machine hits both. The floor: decoding, and these nets, nothing around them. */
  async #againstFloor(
    look: (frame: number) => Promise<unknown>,
    nets: readonly Net[],
  ): Promise<{ lookMs: number; floorMs: number }> {
    const looks: number[] = [];
    const floors: number[] = [];
    for (let i = 0; i < FLOOR_ROUNDS * this.#frames.length; i++) {
      const frame = i % this.#frames.length;
      const startedMs = performance.now();
      await look(frame);
      const lookedMs = performance.now();
      this.#decoder.decode(this.#frames[frame]!);
      for (const net of nets) await this.#run(net);
      floors.push(performance.now() - lookedMs);
      looks.push(lookedMs - startedMs);
    }
    return { lookMs: medianOf(looks), floorMs: medianOf(floors) };
  }

  async #run(net: Net): Promise<void> {
    if (net === 'detect') await this.#models.detect(this.#inputs.detect);
    else if (net === 'mood') await this.#models.mood(this.#inputs.mood, 1);
    else await this.#models.mesh(this.#inputs.mesh, net === 'refined');
  }
}

type Net = 'detect' | 'mesh' | 'refined' | 'mood';

serve(new Ours(await openSessions()));
