import type { BoxState } from '../../daemon/contract/state.ts';
import type { Screen } from '../../kiosk-ui/src/look/screen.ts';
import { cameraOff, emptyRoom, playingState, withHealth, withPlayback } from './box-states.ts';

/** As at a wedding: the guests' languages, of which the last is written from the right. */
export const inFourLanguages = (state: BoxState): BoxState => withBox(state, { languages: ['de', 'fr', 'pt', 'ar'] });

const now = (): string => new Date().toISOString();

export const withBox = (state: BoxState, change: Partial<BoxState['box']>): BoxState => ({
  ...state,
  box: { ...state.box, ...change },
});

const withPrivacy = (state: BoxState, change: Partial<BoxState['privacy']>): BoxState => ({
  ...state,
  privacy: { ...state.privacy, ...change },
});

const joinable = { joinCode: 'K7M4RXA', joinTicket: 'ticket-of-24-characters-' };

/** A state for every screen that a state alone brings about: all but `offline`, which needs the box to be gone. */
export const SCREEN_STATES: Readonly<Record<Exclude<Screen, 'offline'>, () => BoxState>> = {
  playing: () => withBox(playingState(), joinable),
  empty: () => withBox(emptyRoom(), joinable),
  'camera-off': () => withBox(cameraOff(), joinable),
  'first-run': () => ({
    ...withBox(playingState(), joinable),
    people: { ...playingState().people, claimed: false },
  }),
  notice: () => withPrivacy(withBox(emptyRoom(), { ...joinable, sandbox: false }), { venue: 'event' }),
  'tap-to-start': () =>
    withPrivacy(
      { ...withBox(cameraOff(), joinable), camera: { ...playingState().camera, on: false } },
      { optIn: true, cameraWanted: true, lookingUntil: null, venue: 'gallery' },
    ),
  pairing: () => ({ ...withBox(playingState(), joinable), pairing: { stage: 'consent', at: now() } }),
  'needs-owner': () =>
    withHealth(
      withPlayback(withBox(playingState(), { ...joinable, sandbox: false }), {
        state: 'stopped',
        track: null,
        next: null,
        reason: '',
      }),
      {
        account: {
          state: 'needs-owner',
          message: 'Spotify asks for your consent again: it ends after six months.',
          remedy: 'Open the phone page, tap “Connect it again”, and agree at Spotify.',
        },
        library: { state: 'degraded', message: 'The library waits for an account.', remedy: 'Connect one.' },
      },
    ),
  night: () => ({
    ...emptyRoom(),
    kiosk: { theme: 'auto', night: 'quiet-hours', quietFrom: '00:00', quietUntil: '23:59' },
    room: { ...emptyRoom().room, since: new Date(Date.now() - 3_600_000).toISOString() },
  }),
};
