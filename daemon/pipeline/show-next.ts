import type { ShownNext } from '../contract/state.ts';
import { isOurs } from '../core/dj/hear.ts';
import { planAhead } from '../core/dj/plan.ts';
import type { Chosen, DjContext, DjState } from '../core/dj/state.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { coverPath } from './follow-player.ts';
import type { SendAhead } from './send-ahead.ts';

/** The room must be able to change its mind without the screen changing its own at every wisp of it. */
const LOOK_AGAIN_MS = 15_000;

/**
 * Tells the snapshot which song comes next: the one that waits behind the current one, else what the DJ would choose if the room stayed as
 * it is.
 */
export function openShowNext(
  deps: StateDeps,
  ahead: Pick<SendAhead, 'planned'>,
): (state: DjState, context: DjContext, atMs: number) => void {
  let looked: { readonly key: string; readonly atMs: number; readonly song: Chosen | null } | null = null;

  const foresee = (state: DjState, context: DjContext, atMs: number): Chosen | null => {
    const { direction, moodOverride } = context.settings;
    const uri = state.current?.uri ?? '';
    const key = [uri, state.room?.mood, direction, moodOverride, state.lead?.by.title].join('\n');
    if (looked !== null && looked.key === key) return looked.song;
    const sameSong = looked?.key.startsWith(`${uri}\n`) === true;
    if (looked !== null && sameSong && atMs - looked.atMs < LOOK_AGAIN_MS) return looked.song;
    const song = planAhead(state, context, { songs: 1, atMs })[0]?.song ?? null;
    looked = { key, atMs, song };
    return song;
  };

  return (state, context, atMs) => {
    const leads = state.retreat === null && isOurs(state);
    const song = leads ? (state.next ?? ahead.planned() ?? foresee(state, context, atMs)) : null;
    const next = song === null ? null : shownNext(song, state.next !== null, context);
    changeState(deps, (box) => ({ ...box, playback: { ...box.playback, next } }));
  };
}

function shownNext({ uri, title, artist }: Chosen, settled: boolean, { library }: DjContext): ShownNext {
  const number = library.numberOf.uri.get(uri);
  const track = number === undefined ? undefined : library.tracks[number];
  return { title, artist, coverUrl: track === undefined ? '' : coverPath(track), settled };
}
