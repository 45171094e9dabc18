import { effect } from '@preact/signals';
import type { BrowserOrder, BrowserReport } from '../../../daemon/contract/browser-player.ts';
import { pauseMs } from '../live/backoff.ts';
import { box } from '../live/box.ts';
import { loadSdk, type SdkPlayer, type SdkState } from './playback-sdk.ts';

const PATH = '/api/browser-player';
/** Closed with these, the page has nothing to play: the settings say no, somebody else owns the box, another page plays. */
const FINAL = [4404, 4401, 4409];
const START_VOLUME = 0.6;

/** Lets this page play for the box, once the box's settings are known to allow it. */
export function playWhenAllowed(): void {
  let started = false;
  effect(() => {
    if (started || box.value?.box.playsInBrowser !== true) return;
    started = true;
    openBrowserPlayer(0);
  });
}

/** The newest page that is open plays; the box tells the others to leave it. */
function openBrowserPlayer(attempt: number): void {
  const socket = new WebSocket(new URL(PATH, location.href.replace(/^http/, 'ws')));
  const ending = new AbortController();
  let tokenWanted: ((token: string) => void) | null = null;
  const say = (report: BrowserReport): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(report));
  };
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const order = JSON.parse(data) as BrowserOrder;
    if (order.kind === 'token') tokenWanted?.(order.token);
    else {
      const askToken = (give: (token: string) => void): void => {
        tokenWanted = give;
        say({ kind: 'token' });
      };
      startPlayer({ name: order.name, askToken, say, signal: ending.signal }).catch((error: unknown) => {
        say({ kind: 'error', what: 'initialization', message: error instanceof Error ? error.message : String(error) });
      });
    }
  };
  socket.onclose = ({ code }) => {
    ending.abort();
    if (!FINAL.includes(code)) setTimeout(() => openBrowserPlayer(attempt + 1), pauseMs(attempt + 1, Math.random()));
  };
}

interface Start {
  readonly name: string;
  readonly askToken: (give: (token: string) => void) => void;
  readonly say: (report: BrowserReport) => void;
  readonly signal: AbortSignal;
}

async function startPlayer({ name, askToken, say, signal }: Start): Promise<void> {
  const sdk = await loadSdk();
  if (signal.aborted) return;
  const player = new sdk.Player({ name, volume: START_VOLUME, getOAuthToken: askToken });
  signal.addEventListener('abort', () => player.disconnect());
  const fail =
    (what: Extract<BrowserReport, { kind: 'error' }>['what']) =>
    ({ message }: { readonly message: string }): void =>
      say({ kind: 'error', what, message });
  player.addListener('ready', ({ device_id: deviceId }) => say({ kind: 'ready', deviceId }));
  player.addListener('not_ready', () => say({ kind: 'not-ready' }));
  player.addListener('player_state_changed', (state) => void tell(player, state, say));
  player.addListener('initialization_error', fail('initialization'));
  player.addListener('authentication_error', fail('authentication'));
  player.addListener('account_error', fail('account'));
  player.addListener('playback_error', fail('playback'));
  player.addListener('autoplay_failed', () =>
    say({ kind: 'error', what: 'autoplay', message: 'the browser waits for a touch' }),
  );
  if (!(await player.connect())) {
    say({ kind: 'error', what: 'initialization', message: 'no connection to Spotify' });
  }
}

async function tell(player: SdkPlayer, state: SdkState | null, say: Start['say']): Promise<void> {
  const volume = await player.getVolume();
  const track = state?.track_window.current_track ?? null;
  if (state === null || track === null) {
    say({ kind: 'state', playing: null, volume });
    return;
  }
  const song = {
    uri: track.uri,
    title: track.name,
    artist: track.artists.map((artist) => artist.name).join(', '),
    album: track.album.name,
    coverUrl: track.album.images[0]?.url ?? '',
  };
  const { paused, position: positionMs, duration: durationMs } = state;
  say({ kind: 'state', playing: { paused, positionMs, durationMs, song }, volume });
}
