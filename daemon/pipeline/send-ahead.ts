import { confirm } from '../core/dj/decide.ts';
import { leftMs } from '../core/dj/hear.ts';
import { keepPlanned, planAhead } from '../core/dj/plan.ts';
import type { Chosen, DjContext, DjInput, DjState, SongEffect } from '../core/dj/state.ts';
import type { Player } from '../core/ports.ts';

/** Songs sent before their time, for players that cost a call each time they are told something. */
export interface SendAhead {
  /**
   * Carries out what the DJ decided, with as few messages to the player as it takes.
   * @returns what was done instead: the decision itself, or the song that was planned; null when it is better done a little later
   */
  readonly perform: (
    effect: SongEffect,
    dj: { readonly state: DjState; readonly context: DjContext },
  ) => Promise<SongEffect | null>;
  /** A planned song plays although nobody said so in time: the choice to be confirmed first, or null. */
  readonly adopt: (input: DjInput, state: DjState) => SongEffect | null;
  readonly choiceOf: (uri: string) => Chosen | null;
  /** The song that was sent to follow the one that plays; null when none was. */
  readonly planned: () => Chosen | null;
}

/** A list is replaced so shortly before a song's end that nobody misses what is cut, and so early that the next one of the old list does not begin. */
const SEAM_MS = 1600;

export function openSendAhead(player: Pick<Player, 'play' | 'enqueue' | 'songsAhead'>): SendAhead {
  /** What was sent behind the song that plays, in its order. */
  let sent: readonly SongEffect[] = [];

  const play = async (
    effect: SongEffect,
    { state, context }: { readonly state: DjState; readonly context: DjContext },
  ): Promise<SongEffect> => {
    const played: SongEffect = { ...effect, kind: 'play' };
    const ahead = player.songsAhead?.() ?? 1;
    const plan =
      ahead > 1 ? planAhead(confirm(state, played, context), context, { songs: ahead - 1, atMs: effect.atMs }) : [];
    await player.play([effect.uri, ...plan.map(({ uri }) => uri)], effect.fade ? { fade: true } : {});
    sent = plan;
    return played;
  };

  return {
    perform: async (effect, dj) => {
      if (effect.kind === 'play') return play(effect, dj);
      const [planned, ...rest] = sent;
      const kept = planned === undefined ? null : keepPlanned(effect, planned, dj.context);
      if (kept !== null) {
        await player.enqueue(kept.uri);
        sent = rest;
        return kept;
      }
      if ((player.songsAhead?.() ?? 1) <= 1) {
        await player.enqueue(effect.uri);
        sent = [];
        return effect;
      }
      const { playback } = dj.state;
      const left = playback === null ? null : leftMs(playback, effect.atMs);
      return left === null || left <= SEAM_MS ? play(effect, dj) : null;
    },
    adopt: (input, { current, next }) => {
      if (input.kind !== 'playback' || input.playback.state === 'stopped') return null;
      const uri = input.playback.track?.uri;
      if (uri === undefined || uri === current?.uri || uri === next?.uri) return null;
      const at = sent.findIndex((effect) => effect.uri === uri);
      const found = sent[at];
      if (found === undefined) return null;
      sent = sent.slice(at + 1);
      return { ...found, kind: 'enqueue', atMs: input.atMs };
    },
    choiceOf: (uri) => sent.find((effect) => effect.uri === uri)?.song ?? null,
    planned: () => sent[0]?.song ?? null,
  };
}
