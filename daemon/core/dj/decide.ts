import { choose, eveningOf, leadOn } from './choose.ts';
import { due, hear, isOurs } from './hear.ts';
import { heedVolume, volumeNow } from './hush.ts';
import { lessonOf } from './lesson.ts';
import { isEmptyFor, momentOf } from './moment.ts';
import { SAYINGS } from './reason.ts';
import { stepBack } from './retreat.ts';
import {
  leave,
  remember,
  type Chosen,
  type DjContext,
  type DjEffect,
  type DjInput,
  type DjPlayback,
  type DjState,
  type DjStep,
  type SongEffect,
} from './state.ts';
import { learn } from './taste.ts';

/**
 * One step: what the DJ learns from the input, and what should be done now. Nothing here touches the world; `confirm` each effect that was
 * carried out, and only those: an effect that failed is decided again at the next input.
 */
export function decide(before: DjState, given: DjInput, context: DjContext): DjStep {
  const input = due(before, given);
  const lesson = lessonOf(before, input, context);
  const state = stepBack(heedVolume(hear(before, input), input, context), { before, input, context });
  const effects = [
    lesson,
    stillness(state, input, context),
    volumeNow(state, input, context),
    song(state, input, context),
  ];
  return { state, effects: effects.filter((effect) => effect !== null) };
}

function song(state: DjState, input: DjInput, context: DjContext): SongEffect | null {
  const { atMs } = input;
  if (input.kind === 'previous') return goBack(state, atMs);
  const moment = momentOf(state, input, context);
  if (moment === null) return null;
  // What waited behind the last song was not started by the player: start it ourselves. A skip takes another one, since it will still come.
  if (moment.kind === 'play' && input.kind !== 'skip' && state.next !== null) {
    return asked(state.next, atMs, { back: false });
  }
  return choose(state, { ...moment, atMs, context });
}

function goBack({ past }: DjState, atMs: number): SongEffect | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  return asked({ ...last, reason: SAYINGS.back, chosenMs: atMs, cutsIn: false }, atMs, { back: true });
}

/** A song that needs no choosing. */
const asked = (chosen: Chosen, atMs: number, { back }: { readonly back: boolean }): SongEffect => ({
  kind: 'play',
  uri: chosen.uri,
  reason: chosen.reason,
  song: chosen,
  atMs,
  turn: null,
  fade: false,
  back,
});

/** The music waits for people, and comes back with them, where the owner wants that. */
function stillness(state: DjState, { atMs }: DjInput, context: DjContext): DjEffect | null {
  if (state.waiting) {
    const stays = context.settings.emptyRoom === 'pause' && state.room?.mood === 'none';
    return stays ? null : { kind: 'resume', reason: SAYINGS.resume, atMs, fade: true };
  }
  if (state.playback?.state !== 'playing' || !isOurs(state) || !isEmptyFor(state, atMs, context)) return null;
  return { kind: 'pause', reason: SAYINGS.empty(context.settings.emptyMinutes), atMs, fade: true };
}

const DAY_MS = 86_400_000;

/** The DJ after an effect was carried out. */
export function confirm(state: DjState, effect: DjEffect, { settings }: Pick<DjContext, 'settings'>): DjState {
  switch (effect.kind) {
    case 'learn': {
      const { lesson } = effect;
      const skip = lesson.kind === 'skip-early' || lesson.kind === 'skip-late';
      const taste = learn(state.taste, lesson, settings.learnHalfLifeDays * DAY_MS);
      return { ...state, taste, lastSkip: skip ? lesson : state.lastSkip };
    }
    case 'pause':
      return { ...state, waiting: true, resting: true, wantedMs: null };
    case 'resume':
      return { ...state, waiting: false, resting: false, wantedMs: effect.atMs, askedMs: effect.atMs };
    case 'volume':
      return { ...state, hushed: effect.down, hush: effect.hush };
    default:
      return confirmSong(state, effect);
  }
}

function confirmSong(state: DjState, effect: SongEffect): DjState {
  const { song: chosen, turn, atMs } = effect;
  const turned: DjState =
    turn === null
      ? state
      : {
          ...state,
          seed: turn.seed,
          target: turn.target,
          heading: turn.heading,
          lead: turn.leads === null ? state.lead : leadOn(state.lead),
          eveningMs: eveningOf(state, atMs),
          recent: remember(state.recent, chosen, atMs),
        };
  if (effect.kind === 'enqueue') return { ...turned, next: chosen };
  const past = effect.back ? state.past.slice(0, -1) : leave(state.past, state.current);
  const next = state.next?.uri === chosen.uri ? null : state.next;
  const playback: DjPlayback = { state: 'playing', track: chosen, positionMs: 0, atMs };
  const cutMs = chosen.cutsIn && turn !== null ? atMs : state.cutMs;
  const recent = effect.back ? remember(state.recent, chosen, atMs) : turned.recent;
  return {
    ...turned,
    ...{ recent, past, next, playback, cutMs, current: chosen, askedMs: atMs },
    ...{ resting: false, waiting: false, wantedMs: null },
  };
}

/** The player would not play this song: another one is chosen next, and this one not before then. */
export function refuse(state: DjState, uri: string, untilMs: number): DjState {
  const next = state.next?.uri === uri ? null : state.next;
  return { ...state, next, refused: new Map([...state.refused, [uri, untilMs]]) };
}

/** The DJ's own choice that this song is, or null when it is not. */
export function choiceOf({ current, next }: DjState, uri: string): Chosen | null {
  if (current?.uri === uri) return current;
  return next?.uri === uri ? next : null;
}
