/** The part of Spotify's Web Playback SDK that this page uses, as its reference describes it. The script is Spotify's own, loaded from there. */

export const SDK_URL = 'https://sdk.scdn.co/spotify-player.js';

export interface SdkTrack {
  readonly uri: string;
  readonly name: string;
  readonly artists: readonly { readonly name: string }[];
  readonly album: { readonly name: string; readonly images: readonly { readonly url: string }[] };
}

export interface SdkState {
  readonly paused: boolean;
  readonly position: number;
  readonly duration: number;
  readonly track_window: { readonly current_track: SdkTrack | null };
}

export interface SdkEvents {
  readonly ready: { readonly device_id: string };
  readonly not_ready: { readonly device_id: string };
  readonly player_state_changed: SdkState | null;
  readonly autoplay_failed: undefined;
  readonly initialization_error: { readonly message: string };
  readonly authentication_error: { readonly message: string };
  readonly account_error: { readonly message: string };
  readonly playback_error: { readonly message: string };
}

export interface SdkPlayer {
  connect(): Promise<boolean>;
  disconnect(): void;
  getVolume(): Promise<number>;
  getCurrentState(): Promise<SdkState | null>;
  addListener<K extends keyof SdkEvents>(event: K, take: (value: SdkEvents[K]) => void): boolean;
}

interface Sdk {
  readonly Player: new (options: {
    readonly name: string;
    readonly volume: number;
    readonly getOAuthToken: (give: (token: string) => void) => void;
  }) => SdkPlayer;
}

declare global {
  interface Window {
    Spotify?: Sdk;
    onSpotifyWebPlaybackSDKReady?: () => void;
  }
}

/** Loads the script once. Rejects when it cannot be had. */
export function loadSdk(): Promise<Sdk> {
  return new Promise((resolve, reject) => {
    if (window.Spotify !== undefined) {
      resolve(window.Spotify);
      return;
    }
    window.onSpotifyWebPlaybackSDKReady = () => {
      if (window.Spotify === undefined) reject(new Error('the script brought no player'));
      else resolve(window.Spotify);
    };
    const script = document.createElement('script');
    script.src = SDK_URL;
    script.onerror = () => reject(new Error('Spotify’s script cannot be loaded'));
    document.head.append(script);
  });
}
