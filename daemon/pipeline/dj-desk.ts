import type { Config } from '../contract/config.ts';
import { confirm, decide, reasonFor } from '../core/dj/decide.ts';
import { played, startDj, type Chosen, type DjEffect, type DjInput, type DjState } from '../core/dj/state.ts';
import { NeedsOwner } from '../core/errors.ts';
import type { Catalogue, History, Player, Track } from '../core/ports.ts';
import type { Log } from '../lib/log.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { CHOSEN_BY_PEOPLE } from './follow-player.ts';

export interface DeskDeps extends StateDeps {
  readonly player: Pick<Player, 'play' | 'enqueue'>;
  readonly catalogue: Pick<Catalogue, 'tracks'>;
  readonly history: Pick<History, 'plays'>;
  readonly settings: Config['dj'];
  /** Unsigned 32 bits: makes this evening differ from the last. */
  readonly seed: number;
  readonly log: Log;
}

/** Where decisions are carried out, one after the other: the loop and a person's skip never cross. */
export interface DjDesk {
  /** @throws what the player throws; the DJ has then not moved on, and decides the same again at the next input */
  readonly take: (input: DjInput) => Promise<void>;
  /** Why this song, or null when the DJ did not choose it. */
  readonly reasonFor: (uri: string) => string | null;
}

/** A changed library is read again no later than this. */
const TRACKS_KEPT_MS = 60_000;

export function openDesk(deps: DeskDeps): DjDesk {
  let state = resume(deps);
  let tracks: { readonly list: readonly Track[]; readonly key: string; readonly readMs: number } | null = null;
  /** The player may report a song before its start has returned here. */
  let doing: DjEffect | null = null;
  let turn: Promise<void> = Promise.resolve();

  const library = (): readonly Track[] => {
    const { tracks: count, understood } = deps.store.get().dj;
    const key = `${count}/${understood}`;
    const nowMs = deps.clock();
    if (tracks?.key !== key || nowMs - tracks.readMs > TRACKS_KEPT_MS) {
      tracks = { list: deps.catalogue.tracks(), key, readMs: nowMs };
    }
    return tracks.list;
  };

  const act = async (input: DjInput): Promise<void> => {
    const { direction, moodOverride } = deps.store.get().dj;
    const settings = { ...deps.settings, direction, moodOverride };
    const step = decide(state, input, { settings, tracks: library() });
    state = step.state;
    if (step.effects.length === 0 && (input.kind === 'skip' || input.kind === 'play')) throw noSongs();
    for (const effect of step.effects) {
      doing = effect;
      try {
        await perform(deps.player, effect);
        state = confirm(state, effect);
      } finally {
        doing = null;
      }
      const { kind, uri, reason } = effect;
      deps.log.info({ effect: kind, song: nameOf(uri, library()), reason }, 'the DJ chose a song');
      changeState(deps, (box) => ({ ...box, dj: { ...box.dj, target: state.target } }));
    }
  };

  return {
    take: (input) => {
      const mine = turn.then(() => act(input));
      turn = mine.catch(() => undefined);
      return mine;
    },
    reasonFor: (uri) => (doing?.uri === uri ? doing.reason : reasonFor(state, uri)),
  };
}

/** As people know it; the address only when the library has just lost it. */
function nameOf(uri: string, tracks: readonly Track[]): string {
  const track = tracks.find((one) => one.uri === uri);
  return track === undefined ? uri : `${track.title} (${track.artist})`;
}

/** Nothing else keeps the DJ from doing what a person asks for. */
const noSongs = (): NeedsOwner =>
  new NeedsOwner('There are no songs to choose from.', 'Like some songs in Spotify; the box reads them by itself.');

const perform = (player: DeskDeps['player'], effect: DjEffect): Promise<void> =>
  effect.kind === 'play' ? player.play([effect.uri]) : player.enqueue(effect.uri);

/** How much of the past a restarted DJ must know so as not to repeat itself. */
const REMEMBERED = 1000;

/** The song this DJ had started before it was restarted; the music went on without it. */
function stillPlaying({ uri, title, artist, reason, endedMs }: ReturnType<History['plays']>[number]): Chosen | null {
  if (endedMs !== null || reason === CHOSEN_BY_PEOPLE) return null;
  return { uri, title, artist, reason, durationMs: 0 };
}

function resume({ history, seed }: DeskDeps): DjState {
  const plays = history.plays(REMEMBERED);
  const last = plays[0];
  return startDj(seed, plays.map(played).reverse(), last === undefined ? null : stillPlaying(last));
}
