import type { BoxState, HealthEntry, ShownPlayback, ShownTrack, Sound } from '../contract/state.ts';
import type { Catalogue, Features, Playback, Player, Track } from '../core/ports.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';
import { ok, setHealth } from './health.ts';

interface FollowedChoice {
  readonly reason: string;
  readonly chosenMs: number;
  /** It ended the song before early, because the room had turned. */
  readonly cutsIn?: boolean;
}

export interface FollowPlayerDeps extends StateDeps {
  readonly player: Pick<Player, 'follow'>;
  readonly catalogue: Pick<Catalogue, 'track'>;
  /** Why this song and since when, or null when the DJ did not choose it. */
  readonly choiceOf: (uri: string) => FollowedChoice | null;
}

export const CHOSEN_BY_PEOPLE = 'Chosen by someone on this Spotify account; the DJ stays out of it.';

/** What plays → the snapshot. */
export async function followPlayer(deps: FollowPlayerDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  let device: string | null | undefined;
  let unseen: string | undefined;
  for await (const playback of deps.player.follow(signal)) {
    changeState(deps, (state) => ({
      ...state,
      // Of another song it would be an old guess; the DJ says a new one.
      playback: { ...shownPlayback(playback, deps), next: isSame(state, playback) ? state.playback.next : null },
    }));
    // Only when it changes: what the DJ could not do on this device must stay readable.
    const why = playback.elsewhere === true ? ELSEWHERE.message : playback.unseen;
    if (why !== unseen) {
      unseen = why;
      device = undefined;
      if (why !== undefined) setHealth(deps, 'player', why === ELSEWHERE.message ? ELSEWHERE : unseenHealth(why));
    }
    if (playback.device !== device && unseen === undefined) {
      device = playback.device;
      setHealth(deps, 'player', ok(device === null ? 'No music is playing yet.' : `Plays on ${device}.`));
    }
    alive();
  }
}

const isSame = ({ playback }: BoxState, { track }: Playback): boolean => playback.track?.uri === track?.uri;

const ELSEWHERE: HealthEntry = {
  state: 'degraded',
  message: 'The music was moved to another device of this account. What plays there is not seen from here.',
  remedy: 'Press play to bring it back to this box, or choose that device on the phone page.',
};

const unseenHealth = (why: string): HealthEntry => ({
  state: 'degraded',
  message: `${why}. What is shown was sent, not seen.`,
  remedy: 'The music goes on, and the box looks again by itself.',
});

export const coverPath = (track: Pick<Track, 'uri' | 'coverUrl'>): string =>
  track.coverUrl === '' ? '' : `/api/cover/${encodeURIComponent(track.uri)}`;

function shownSound({ valence, energy, tempoBpm, key, mode }: Features): Sound {
  return {
    valence,
    energy,
    tempoBpm,
    key: key ?? null,
    mode: mode === undefined ? null : mode === 1 ? 'major' : 'minor',
  };
}

function shownTrack(track: Track, features: Features | null): ShownTrack {
  const { title, artist, album, uri } = track;
  const sound = features === null ? null : shownSound(features);
  return { title, artist, album, uri, durationMs: Math.round(track.durationMs), coverUrl: coverPath(track), sound };
}

export function shownPlayback(
  playback: Playback,
  { choiceOf, catalogue }: Pick<FollowPlayerDeps, 'choiceOf' | 'catalogue'>,
): Omit<ShownPlayback, 'next'> {
  const { state, track, device, volumePercent } = playback;
  const choice = track === null ? null : choiceOf(track.uri);
  return {
    state,
    // A player tells the song's name, not how it sounds.
    track: track === null ? null : shownTrack(track, catalogue.track(track.uri)?.features ?? null),
    positionMs: Math.max(0, Math.round(playback.positionMs)),
    positionAt: instant(playback.atMs),
    reason: track === null ? '' : (choice?.reason ?? CHOSEN_BY_PEOPLE),
    chosenAt: choice === null ? null : instant(choice.chosenMs),
    ...(choice?.cutsIn === true && { cutsIn: true }),
    device,
    volumePercent: volumePercent === null ? null : Math.round(volumePercent),
  };
}
