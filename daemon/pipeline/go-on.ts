import { NeedsOwner, Retry } from '../core/errors.ts';
import type { Player } from '../core/ports.ts';
import type { LastHeard } from '../core/ports/outputs.ts';
import type { Log } from '../lib/log.ts';
import type { StateDeps } from './change-state.ts';
import type { DjDesk } from './dj-desk.ts';
import { isHeard } from './initial-state.ts';

export interface GoOnDeps extends StateDeps {
  /** As it was when the box stopped; null = never heard anything. */
  readonly lastHeard: LastHeard | null;
  readonly player: Pick<Player, 'play'>;
  readonly desk: Pick<DjDesk, 'take'>;
  readonly log: Log;
}

/** A song that was cut off by a restart goes on when the box is back so soon; later the room is another one. */
const GOES_ON_WITHIN_MS = 15 * 60_000;
/** Music that somebody paused stays paused over a restart, for so long: the next day is a new day. */
const STAYS_PAUSED_MS = 12 * 3_600_000;
/** So near to its end a song is over. */
const NEARLY_OVER_MS = 15_000;

/**
 * The music goes on where it was, or rests as somebody left it.
 * @returns what does so when it is called for the first time, before the DJ's first choice; a loop that begins anew calls it in vain
 */
export function openGoOn(deps: GoOnDeps): (signal: AbortSignal) => Promise<void> {
  let isDone = false;
  return async (signal) => {
    if (isDone) return;
    isDone = true;
    await goOn(deps, signal);
  };
}

async function goOn(deps: GoOnDeps, signal: AbortSignal): Promise<void> {
  const { lastHeard, desk, clock, log } = deps;
  if (lastHeard === null) return;
  const awayMs = clock() - lastHeard.atMs;
  // A clock that was set back tells nothing about how long it was.
  if (awayMs < 0) return;
  if (lastHeard.state === 'paused' && awayMs < STAYS_PAUSED_MS) {
    await desk.take({ kind: 'paused', atMs: clock() });
    log.info({ awayMs }, 'the music was paused when the box stopped, and stays so');
    return;
  }
  if (lastHeard.state !== 'playing' || awayMs > GOES_ON_WITHIN_MS) return;
  await playOn(deps, lastHeard, signal);
}

async function playOn(
  { store, player, log }: GoOnDeps,
  { uri, positionMs }: LastHeard,
  signal: AbortSignal,
): Promise<void> {
  for await (const state of store.changes(signal)) {
    if (!isHeard(state)) continue;
    // The player went on without the box.
    if (state.playback.state !== 'stopped' || uri === null) return;
    break;
  }
  if (signal.aborted || uri === null) return;
  try {
    await player.play([uri], { positionMs });
    log.info({ uri, positionMs }, 'the song that the restart cut off goes on');
  } catch (error) {
    // Then it is the DJ's to find out what can be played: it says so where people see it.
    if (!(error instanceof Retry || error instanceof NeedsOwner)) throw error;
    log.warn({ reason: error.message }, 'the song that the restart cut off cannot go on');
  }
}

/** What is left of a song at its very end is not worth coming back to. */
export const worthGoingOn = (heard: LastHeard | null, durationMs: number | null): LastHeard | null =>
  heard !== null && durationMs !== null && durationMs - heard.positionMs < NEARLY_OVER_MS ? null : heard;
