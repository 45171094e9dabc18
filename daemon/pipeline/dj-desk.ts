import type { Config } from '../contract/config.ts';
import { choiceOf, confirm, decide } from '../core/dj/decide.ts';
import { quietness } from '../core/dj/shape.ts';
import {
  isSongEffect,
  type Chosen,
  type DjContext,
  type DjEffect,
  type DjInput,
  type DjState,
  type SongEffect,
} from '../core/dj/state.ts';
import { BadRequest, NeedsOwner, Retry } from '../core/errors.ts';
import type { Catalogue, History, Player } from '../core/ports.ts';
import type { CourseStore, KeptCourse, TasteStore } from '../core/ports/dj.ts';
import type { Log } from '../lib/log.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';
import { bansOf } from './dj-bans.ts';
import { openDjLibrary } from './dj-library.ts';
import { keptCourse, recallDj } from './dj-memory.ts';
import { openRefusedSongs } from './refused-songs.ts';
import { openSendAhead } from './send-ahead.ts';
import { openShowNext } from './show-next.ts';

export interface DeskDeps extends StateDeps {
  readonly player: Pick<Player, 'play' | 'enqueue' | 'songsAhead' | 'pause' | 'resume' | 'setVolume'>;
  readonly catalogue: Pick<Catalogue, 'tracks' | 'generation' | 'putUnavailable'>;
  readonly history: Pick<History, 'plays'>;
  readonly taste: TasteStore;
  /** Where the last evening was going. */
  readonly course: Pick<CourseStore, 'read'>;
  readonly settings: Config['dj'];
  /** On top of the settings while the demo shows what the box can do. */
  readonly demo?: Partial<Config['dj']>;
  /** What guests wish for together, −1 (calmer) to 1 (livelier). Default: nothing. */
  readonly lean?: () => number;
  /** Unsigned 32 bits: makes this evening differ from the last. */
  readonly seed: number;
  readonly log: Log;
  /** Epoch ms → minutes since midnight where the box stands. Default: by the machine's time zone. */
  readonly minuteOfDay?: (atMs: number) => number;
}

/** Where decisions are carried out, one after the other: the loop and a person's skip never cross. */
export interface DjDesk {
  /**
   * @returns what was done
   * @throws what the player throws; the DJ has then not moved on, and decides the same again at the next input
   */
  readonly take: (input: DjInput) => Promise<readonly DjEffect[]>;
  /** The DJ's choice that this song is, with its reason; null when the DJ did not choose it. */
  readonly choiceOf: (uri: string) => Pick<Chosen, 'reason' | 'chosenMs' | 'cutsIn'> | null;
  /** The loudest that may be asked for now, in percent. */
  readonly volumeCap: () => number;
  /** Where it is going: what a restart is to find. */
  readonly course: () => KeptCourse;
}

/** So many songs in a row may be refused before somebody is told. */
const MOST_REFUSALS = 5;

export function openDesk(deps: DeskDeps): DjDesk {
  const { store, clock, taste, settings, log } = deps;
  const minuteOfDay = deps.minuteOfDay ?? localMinute;
  const library = openDjLibrary(deps);
  const ahead = openSendAhead(deps.player);
  const showNext = openShowNext(deps, ahead);
  let state = recallDj({ ...deps, ...settings });
  /** The player may report a song before its start has returned here. */
  let doing: SongEffect | null = null;
  const refusedSongs = openRefusedSongs(deps);
  let turn: Promise<unknown> = Promise.resolve();

  const contextAt = (atMs: number): DjContext => {
    const { dj, camera, box } = store.get();
    const { direction, moodOverride, arc } = dj;
    const pace = box.sandbox && camera.source === 'demo' ? (deps.demo ?? {}) : {};
    return {
      settings: { ...settings, ...pace, direction, moodOverride, arc, lean: deps.lean?.() ?? 0 },
      library: library(),
      bans: bansOf(taste),
      minuteOfDay: minuteOfDay(atMs),
    };
  };

  /** @returns what was done; null when it is better done a little later */
  const carryOut = async (decided: DjEffect, context: DjContext): Promise<DjEffect | null> => {
    const isSong = isSongEffect(decided);
    doing = isSong ? decided : null;
    let effect: DjEffect | null;
    try {
      effect = isSong ? await ahead.perform(decided, { state, context }) : await perform(deps, decided);
      if (effect === null) return null;
      if (isSongEffect(effect) && effect.kind === 'play') refusedSongs.asked(effect.uri, effect.atMs);
      state = confirm(state, effect, context);
    } catch (error) {
      // Whoever asks us to wait does not mean the song.
      if (isSong && error instanceof Retry && error.afterMs === undefined)
        state = refusedSongs.failed(state, decided.uri);
      throw error;
    } finally {
      doing = null;
    }
    const song = isSongEffect(effect) ? { song: nameOf(effect.song) } : {};
    log.info({ effect: effect.kind, ...song, reason: effect.reason }, 'the DJ');
    changeState(deps, (box) => ({ ...box, dj: { ...box.dj, target: state.target, lead: leadOf(state) } }));
    return effect;
  };

  const showStance = (): void => {
    const { retreat } = state;
    const steppedBackSince = retreat === null ? null : instant(retreat.sinceMs);
    changeState(deps, (box) => ({ ...box, dj: { ...box.dj, steppedBackSince, lead: leadOf(state) } }));
  };

  const act = async (input: DjInput): Promise<readonly DjEffect[]> => {
    const context = contextAt(input.atMs);
    state = refusedSongs.hear(state, input, (uri) => (choiceOf(state, uri) ?? ahead.choiceOf(uri)) !== null);
    const unnoticed = ahead.adopt(input, state);
    if (unnoticed !== null) state = confirm(state, unnoticed, context);
    for (let refusals = 0; ; refusals++) {
      const step = decide(state, input, context);
      state = step.state;
      // What the input teaches was learnt at the first attempt.
      const effects = step.effects.filter(({ kind }) => refusals === 0 || kind !== 'learn');
      showStance();
      const { done, refused } = await carryOutAll(effects, context);
      if (refused === null) {
        showNext(state, context, input.atMs);
        return done;
      }
      log.warn({ song: nameOf(refused.song) }, 'the player does not take this song; another one comes');
      state = refusedSongs.refused(state, refused.uri);
      if (refusals >= MOST_REFUSALS) throw new Retry('The player does not take any of the songs.');
    }
  };

  /** @returns what was done, and the song that the player did not take, if there is one */
  const carryOutAll = async (effects: readonly DjEffect[], context: DjContext): Promise<Carried> => {
    const done: DjEffect[] = [];
    for (const effect of effects) {
      try {
        const one = await carryOut(effect, context);
        if (one !== null) done.push(one);
      } catch (error) {
        if (error instanceof BadRequest && isSongEffect(effect)) return { done, refused: effect };
        throw error;
      }
    }
    return { done, refused: null };
  };

  return {
    take: (input) => {
      const mine = turn.then(() => act(input));
      turn = mine.catch(() => undefined);
      return mine;
    },
    choiceOf: (uri) => (doing?.uri === uri ? doing.song : (choiceOf(state, uri) ?? ahead.choiceOf(uri))),
    course: () => keptCourse(state, clock()),
    volumeCap: () => (quietness(settings, minuteOfDay(clock())) < 1 ? 100 : settings.quietVolumePercent),
  };
}

interface Carried {
  readonly done: readonly DjEffect[];
  readonly refused: SongEffect | null;
}

/** As people know it. */
const nameOf = ({ title, artist }: Chosen): string => `${title} (${artist})`;

const leadOf = ({ lead }: DjState): string => lead?.by.title ?? '';

async function perform({ player, taste }: DeskDeps, effect: Exclude<DjEffect, SongEffect>): Promise<DjEffect> {
  switch (effect.kind) {
    case 'pause':
      await player.pause();
      break;
    case 'resume':
      await player.resume();
      break;
    case 'learn':
      taste.addLesson(effect.lesson);
      break;
    case 'volume':
      try {
        await player.setVolume(effect.percent);
      } catch (error) {
        // A device that keeps its volume to itself must not keep the DJ from its work.
        if (!(error instanceof NeedsOwner)) throw error;
      }
  }
  return effect;
}

function localMinute(atMs: number): number {
  const local = new Date(atMs);
  return local.getHours() * 60 + local.getMinutes();
}
