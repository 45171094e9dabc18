import type { PaceSettings } from '../../daemon/seeing/pace-policy.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { openPacedLooker } from '../../daemon/vision/film.ts';
import type { Film } from './frames.ts';

/** Looks at which each situation is measured, after as many that only warm up. */
const MOST_FRAMES = 120;
const PEOPLE: PaceSettings = { looksPerSecond: 5, mesh: false };
const MIRROR: PaceSettings = { looksPerSecond: 5, mirrorLooksPerSecond: 15, mesh: true };

export interface Situations {
  /** Shares of one core. */
  readonly empty: number;
  readonly people: number;
  readonly mirror: number;
}

/**
 * What looking costs in each situation, at the pace that the product's policy sets: processor time of all frames offered over the time that
 * they would have taken. The camera's own cost is left out.
 */
export async function measureSituations(film: Film): Promise<Situations> {
  await using models = await openSessions();
  const cpuOf = async (frames: readonly Buffer[], settings: PaceSettings, seconds: number): Promise<number> => {
    let nowMs = 0;
    const looker = openPacedLooker(models, { isHot: () => false, clock: () => nowMs });
    let frame = 0;
    const live = async (untilMs: number): Promise<number> => {
      const before = process.cpuUsage();
      const fromMs = nowMs;
      while (nowMs < untilMs) {
        await looker.offer({ kind: 'jpeg', bytes: frames[frame++ % frames.length]!, atMs: nowMs }, settings);
        nowMs += 1000 / looker.framesPerSecond(settings);
      }
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / (nowMs - fromMs);
    };
    await live(seconds * 1000);
    return live(2 * seconds * 1000);
  };
  return {
    // At two glances a second.
    empty: await cpuOf([film.empty], PEOPLE, MOST_FRAMES / 2),
    people: await cpuOf(film.frames, PEOPLE, MOST_FRAMES / 5),
    mirror: await cpuOf(film.frames, MIRROR, MOST_FRAMES / 15),
  };
}
