import type { FaceFound } from './face.ts';
import { moodSquare } from './mesh.ts';
import { MOOD_CLASSES } from './models.ts';
import type { Nets } from './nets.ts';
import type { Picture } from './picture.ts';
import { postureOf, qualityOf, type Clarity, type Posture } from './quality.ts';
import type { Track } from './tracks.ts';

/** Looks come a little early now and then; a mood read that much too early is made up for by the next. */
const EARLY_SHARE = 0.2;
/** A face that can be read so much better than when it was read is read again at once. */
const BETTER = 0.2;

/** What was read from a face, and when it is to be read again. */
interface Reading {
  readonly moods: Float32Array;
  readonly clarity: Clarity;
  /** Best quality that its posture allowed then. */
  readonly readable: number;
  readonly dueMs: number;
  /** Every second reading is of the mirrored face: the mean over time errs less than either. */
  readonly mirrored: boolean;
}

/** Nothing can be told. */
const UNKNOWN = new Float32Array(MOOD_CLASSES).fill(1 / MOOD_CLASSES);

/**
 * Reads the moods of followed faces, each so often and all that are due in one run of the net. Between, a face keeps what was read last.
 * A face that cannot be read has quality 0 and eight equal probabilities.
 */
export class MoodReader {
  readonly #nets: Nets;
  readonly #everyMs: number;
  readonly #earlyMs: number;
  #readings = new Map<number, Reading>();

  /** @param everyMs 0: at every look */
  constructor(nets: Nets, everyMs: number) {
    this.#nets = nets;
    this.#everyMs = everyMs;
    this.#earlyMs = everyMs * EARLY_SHARE;
  }

  async read(picture: Picture, tracks: readonly Track[], atMs: number): Promise<FaceFound[]> {
    const postures = new Map(tracks.map((track) => [track, postureOf(track)]));
    const due = tracks.filter((track) => this.#isDue(track, postures.get(track)!, atMs));
    const moods = await this.#nets.moods(
      picture,
      due.map(({ track, points }) => ({
        square: moodSquare(points),
        mirrored: this.#readings.get(track)?.mirrored === false,
      })),
    );
    const readings = new Map<number, Reading>();
    for (const track of tracks) {
      const before = this.#readings.get(track.track);
      if (before !== undefined) readings.set(track.track, before);
    }
    for (const [i, track] of due.entries()) {
      const dueMs = readings.get(track.track)?.dueMs ?? Infinity;
      // In its turn or before: looks that do not fall on its times must not add up to more readings.
      const turnMs = atMs >= dueMs - this.#earlyMs ? Math.max(dueMs, atMs - this.#earlyMs) : atMs;
      readings.set(track.track, {
        ...moods[i]!,
        readable: qualityOf(postures.get(track)!),
        dueMs: turnMs + this.#everyMs,
        mirrored: readings.get(track.track)?.mirrored === false,
      });
    }
    this.#readings = readings;
    return tracks.map((track) => describe(track, postures.get(track)!, readings.get(track.track)));
  }

  #isDue(track: Track, posture: Posture, atMs: number): boolean {
    const readable = qualityOf(posture);
    if (track.state !== 'read' || readable === 0) return false;
    const before = this.#readings.get(track.track);
    if (before === undefined) return true;
    return atMs >= before.dueMs - this.#earlyMs || readable > before.readable + BETTER;
  }
}

function describe(track: Track, posture: Posture, reading: Reading | undefined): FaceFound {
  const quality = track.state === 'read' && reading !== undefined ? qualityOf(posture, reading.clarity) : 0;
  const { boxPx, score, points } = track;
  return { track: track.track, boxPx, score, points, moods: quality > 0 ? reading!.moods : UNKNOWN, quality };
}
