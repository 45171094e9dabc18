import { CATCH_UP_MS, isOurs, isOver, leftMs } from './hear.ts';
import { SAYINGS } from './reason.ts';
import type { Chosen, DjContext, DjInput, DjPlayback, DjState, Retreat } from './state.ts';

/** A song that begins so near to the end of ours was not chosen by anybody: players go on by themselves with something like it. */
const BY_ITSELF_MS = 6000;

/** @param before the DJ before `state` heard this input */
export function stepBack(state: DjState, { before, input, context }: Step): DjState {
  const { retreat } = state;
  switch (input.kind) {
    case 'skip':
    case 'play':
    case 'previous':
      return retreat === null ? state : { ...state, retreat: null };
    case 'playback':
      return heard(state, before, input.atMs);
    default:
      return retreat === null ? state : waited(state, retreat, { atMs: input.atMs, context });
  }
}

interface Step {
  readonly before: DjState;
  readonly input: DjInput;
  readonly context: DjContext;
}

function heard(state: DjState, before: DjState, atMs: number): DjState {
  const { playback, retreat } = state;
  if (playback?.state !== 'playing' || playback.track === null) {
    if (retreat === null) return state;
    const isEnded = playback?.state !== 'paused' || isOver(playback, atMs);
    return { ...state, retreat: { ...retreat, quietMs: isEnded ? (retreat.quietMs ?? atMs) : null } };
  }
  // Ours again, by whatever way: somebody picked the DJ's song, or the DJ was asked.
  if (isOurs(state)) return retreat === null ? state : { ...state, retreat: null };
  if (atMs - state.askedMs < CATCH_UP_MS) return state;
  // A song of ours from before: somebody went back to it, or our last start came to nothing.
  const { uri } = playback.track;
  const former = state.past.findLast((song) => song.uri === uri);
  if (former !== undefined) return { ...state, retreat: null, current: former };
  if (retreat !== null) return { ...state, retreat: { ...retreat, quietMs: null } };
  return wentOnByItself(before, playback)
    ? { ...state, current: adopted(playback, atMs) }
    : { ...state, retreat: { sinceMs: atMs, quietMs: null } };
}

/** Asked for, as far as the rest of the DJ can tell: it starts at once, whatever the player remembers of the song before. */
function waited(
  state: DjState,
  { quietMs }: Retreat,
  { atMs, context }: { atMs: number; context: DjContext },
): DjState {
  if (quietMs === null || atMs - quietMs < context.settings.comeBackSeconds * 1000) return state;
  return { ...state, retreat: null, resting: false, wantedMs: atMs - CATCH_UP_MS };
}

function wentOnByItself(before: DjState, playback: DjPlayback): boolean {
  if (before.playback?.state !== 'playing' || !isOurs(before)) return false;
  const left = leftMs(before.playback, before.playback.atMs);
  if (left === null) return false;
  const endedMs = before.playback.atMs + left;
  return Math.abs(playback.atMs - playback.positionMs - endedMs) <= BY_ITSELF_MS;
}

const adopted = ({ track }: DjPlayback, atMs: number): Chosen => ({
  uri: track?.uri ?? '',
  title: track?.title ?? '',
  artist: track?.artist ?? '',
  album: '',
  durationMs: track?.durationMs ?? 0,
  reason: SAYINGS.byItself,
  chosenMs: atMs,
  cutsIn: false,
});
