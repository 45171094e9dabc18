import { MESH_SIDE_PX, MOOD_SIDE_PX } from '../../daemon/seeing/models.ts';
import { Seer, type SeerModels, type SeerTimings } from '../../daemon/seeing/seer.ts';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { serve, type Contender, type Mode } from './contender.ts';
import { medianOf } from './figures.ts';

/** The film's clock: 30 frames a second, so that tracking looks for newcomers as often as it would with such a camera. */
const FRAME_MS = 1000 / 30;
const EMPTY_LOOKS = 60;
/** What the product does by default. */
const EMPTY_LOOKS_PER_SECOND = 5;
const FLOOR_FRAMES = 60;

type Stages = SeerTimings & { readonly decodeMs: number };

class Ours implements Contender {
  readonly #decoder = new JpegDecoder();
  readonly #models: SeerModels;
  readonly #seer: Seer;
  #frames: readonly Buffer[] = [];
  #empty: Buffer = Buffer.alloc(0);
  #clockMs = 0;
  readonly #stages: Record<Mode, Stages[]> = { tracking: [], detecting: [] };

  constructor(models: SeerModels) {
    this.#models = models;
    this.#seer = new Seer(models);
  }

  load(frames: readonly Buffer[], empty: Buffer): Promise<void> {
    this.#frames = frames;
    this.#empty = empty;
    return Promise.resolve();
  }

  async look(frame: number, mode: Mode): Promise<number> {
    if (mode === 'detecting') this.#seer.reset();
    const startedMs = performance.now();
    const picture = this.#decoder.decode(this.#frames[frame]!);
    const decodeMs = performance.now() - startedMs;
    this.#clockMs += FRAME_MS;
    const faces = await this.#seer.look(picture, this.#clockMs, false);
    this.#stages[mode].push({ ...this.#seer.lastTimings, decodeMs });
    return faces.length;
  }

  async extras(): Promise<Record<string, unknown>> {
    const median = (mode: Mode, stage: keyof Stages): number =>
      medianOf(this.#stages[mode].map((look) => look[stage]).filter((ms) => ms > 0));
    return {
      stages: {
        decodeMs: median('tracking', 'decodeMs'),
        detectInputMs: median('detecting', 'detectInputMs'),
        detectMs: median('detecting', 'detectMs'),
        meshInputMs: median('tracking', 'meshInputMs'),
        meshMs: median('tracking', 'meshMs'),
        moodInputMs: median('tracking', 'moodInputMs'),
        moodMs: median('tracking', 'moodMs'),
      },
      floorMs: await this.#floor(),
      emptyRoomCpu: await this.#emptyRoom(),
    };
  }

  /** Decoding and the two nets a tracked frame needs, with nothing around them. */
  async #floor(): Promise<number> {
    const mesh = new Float32Array(3 * MESH_SIDE_PX * MESH_SIDE_PX).fill(0.5);
    const grey = Float32Array.from({ length: MOOD_SIDE_PX * MOOD_SIDE_PX }, (_, i) => i % 251);
    const ms: number[] = [];
    for (let i = 0; i < FLOOR_FRAMES; i++) {
      const startedMs = performance.now();
      this.#decoder.decode(this.#frames[i % this.#frames.length]!);
      await this.#models.mesh(mesh, false);
      await this.#models.mood(grey, 1);
      ms.push(performance.now() - startedMs);
    }
    return medianOf(ms);
  }

  /** Share of one core while nobody is there, at the default rate of looks. */
  async #emptyRoom(): Promise<number> {
    this.#seer.reset();
    const before = process.cpuUsage();
    for (let i = 0; i < EMPTY_LOOKS; i++) {
      this.#clockMs += 1000 / EMPTY_LOOKS_PER_SECOND;
      const faces = await this.#seer.look(this.#decoder.decode(this.#empty), this.#clockMs);
      if (faces.length > 0) throw new Error('a face was found in the empty room');
    }
    const { user, system } = process.cpuUsage(before);
    return ((user + system) / 1e6 / EMPTY_LOOKS) * EMPTY_LOOKS_PER_SECOND;
  }
}

serve(new Ours(await openSessions()));
