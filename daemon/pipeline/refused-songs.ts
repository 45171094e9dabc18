import { refuse } from '../core/dj/decide.ts';
import { CATCH_UP_MS } from '../core/dj/hear.ts';
import type { DjInput, DjState } from '../core/dj/state.ts';
import type { Catalogue, Clock } from '../core/ports.ts';

export interface RefusedSongsDeps {
  readonly catalogue: Pick<Catalogue, 'putUnavailable'>;
  readonly clock: Clock;
}

/** Songs that the player does not play: chosen again and again they would be a hole in every evening. */
export interface RefusedSongs {
  /** The player says that it does not take the song: others come for a day. */
  refused(state: DjState, uri: string): DjState;
  /** The song could not be started, which may have been the player's fault. */
  failed(state: DjState, uri: string): DjState;
  /** The player took it: now it has to be heard. */
  asked(uri: string, atMs: number): void;
  /** @param isOurs whether the DJ has sent the song that is heard */
  hear(state: DjState, input: DjInput, isOurs: (uri: string) => boolean): DjState;
}

/** What is not to be had today may be tomorrow: licences come and go. */
const REFUSED_MS = 24 * 3_600_000;
/** A song that fails so often while others might not is left alone for a while: the fault may be another. */
const FAILURES_ARE_REFUSAL = 3;
const LEFT_ALONE_MS = 3_600_000;
/** With more songs unheard in a row than this it is not the songs. */
const MOST_UNHEARD = 3;

export function openRefusedSongs({ catalogue, clock }: RefusedSongsDeps): RefusedSongs {
  let failing = { uri: '', times: 0 };
  /** How often each was left alone; a song that is heard is forgiven. */
  const strikes = new Map<string, number>();
  /** Asked for, and not heard yet. */
  let pending: { readonly uri: string; readonly atMs: number } | null = null;
  /** Asked for and never heard, until another song shows that the player does play. */
  let unheard: readonly string[] = [];

  const refused = (state: DjState, uri: string): DjState => {
    const untilMs = clock() + REFUSED_MS;
    // Known after the next start too.
    catalogue.putUnavailable(uri, untilMs);
    return refuse(state, uri, untilMs);
  };
  const strike = (state: DjState, uri: string): DjState => {
    const times = (strikes.get(uri) ?? 0) + 1;
    strikes.set(uri, times);
    return times === 1 ? refuse(state, uri, clock() + LEFT_ALONE_MS) : refused(state, uri);
  };
  return {
    refused,
    failed: (state, uri) => {
      failing = { uri, times: failing.uri === uri ? failing.times + 1 : 1 };
      if (failing.times < FAILURES_ARE_REFUSAL) return state;
      failing = { uri: '', times: 0 };
      return strike(state, uri);
    },
    asked: (uri, atMs) => {
      failing = { uri: '', times: 0 };
      // Whoever is followed sooner by another one had no time to be heard.
      if (pending !== null && pending.uri !== uri && atMs - pending.atMs >= CATCH_UP_MS) {
        unheard = [...unheard, pending.uri].slice(-MOST_UNHEARD - 1);
      }
      pending = { uri, atMs };
    },
    hear: (state, input, isOurs) => {
      const playback = input.kind === 'playback' ? input.playback : null;
      const uri = playback?.track?.uri;
      if (playback == null || uri === undefined) return state;
      if (playback.state !== 'playing') {
        // Somebody paused it before it was seen playing.
        if (pending?.uri === uri) pending = null;
        return state;
      }
      strikes.delete(uri);
      const missed = [...unheard, ...(pending === null || pending.uri === uri ? [] : [pending.uri])];
      // A report of before the start says nothing yet.
      if (pending !== null && pending.uri !== uri && playback.atMs - pending.atMs < CATCH_UP_MS) return state;
      pending = null;
      unheard = [];
      // What somebody else plays says nothing about our songs.
      if (!isOurs(uri) || missed.length > MOST_UNHEARD) return state;
      return missed.filter((one) => one !== uri).reduce(strike, state);
    },
  };
}
