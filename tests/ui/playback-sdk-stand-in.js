// Stands in for Spotify's Web Playback SDK, after its reference: a constructor, listeners, connect(), and a device of its own name. What a
// person would hear is told from outside, through `window.sdk`.
{
  const listeners = new Map();
  const fire = (event, value) => (listeners.get(event) ?? []).forEach((take) => take(value));
  let volume = 0;
  let state = null;
  class Player {
    constructor(options) {
      this.options = options;
      volume = options.volume;
      window.sdk.name = options.name;
    }
    addListener(event, take) {
      listeners.set(event, [...(listeners.get(event) ?? []), take]);
      return true;
    }
    connect() {
      return new Promise((resolve) => {
        this.options.getOAuthToken((token) => {
          window.sdk.token = token;
          resolve(true);
          fire('ready', { device_id: window.sdk.deviceId });
        });
      });
    }
    disconnect() {
      window.sdk.connected = false;
    }
    getVolume() {
      return Promise.resolve(volume);
    }
    getCurrentState() {
      return Promise.resolve(state);
    }
  }
  window.sdk = {
    name: '',
    token: '',
    deviceId: 'browser-device-0001',
    connected: true,
    fire,
    play(song) {
      state = song;
      fire('player_state_changed', song);
    },
  };
  window.Spotify = { Player };
  window.onSpotifyWebPlaybackSDKReady();
}
