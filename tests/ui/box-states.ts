import type { BoxState, Health, HealthEntry } from '../../daemon/contract/state.ts';

const fine: HealthEntry = { state: 'ok', message: '', remedy: '' };

const allFine: Health = {
  camera: fine,
  vision: fine,
  player: fine,
  account: fine,
  library: fine,
  broker: fine,
  clock: fine,
  disk: fine,
  calls: fine,
};

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

/** A box on a good evening: two people, one of them beaming. */
export const playingState = (): BoxState => ({
  schemaVersion: 1,
  seq: 1,
  at: ago(0),
  box: {
    id: 'b0x',
    name: 'Living room',
    version: '0.1.0',
    startedAt: ago(3_600_000),
    sandbox: true,
    phoneUrl: 'http://192.168.178.42/phone',
    joinCode: '',
    languages: ['en'],
    playsInBrowser: false,
    joinTicket: '',
  },
  kiosk: { theme: 'auto', night: 'quiet-hours', quietFrom: '', quietUntil: '' },
  people: { you: 'owner', claimed: true, revision: 0, asking: [] },
  pairing: { stage: 'idle', at: ago(3_600_000) },
  guests: { mayLike: false, maySteer: false, calmer: 0, livelier: 0 },
  setup: 'done',
  camera: { on: true, source: 'v4l2', name: 'HD Webcam', looksPerSecond: 5, framesPerSecond: 15, brightness: 0.5 },
  privacy: {
    venue: 'home',
    refusal: '',
    cameraWanted: true,
    optIn: false,
    optInMinutes: 5,
    lookingUntil: null,
    keeps: { moodDays: 365, songDays: 365, tasteDays: 365 },
    minimumGroup: 1,
  },
  room: { mood: 'happy', valence: 0.71, arousal: 0.33, confidence: 0.82, people: 2, since: ago(250_000) },
  faces: [
    { track: 1, box: [0.2, 0.25, 0.22, 0.4], mood: 'happy', confidence: 0.9 },
    { track: 2, box: [0.58, 0.3, 0.2, 0.38], mood: 'neutral', confidence: 0.66 },
  ],
  playback: {
    state: 'playing',
    track: {
      title: 'Paper Lanterns Over Water',
      artist: 'The Quiet Harbour',
      album: 'Small Hours',
      uri: 'spotify:track:0000000000000000000001',
      durationMs: 224_000,
      coverUrl: '/api/covers/one.svg',
      sound: { valence: 0.82, energy: 0.66, tempoBpm: 118, key: 9, mode: 'major' },
    },
    positionMs: 83_000,
    positionAt: ago(0),
    reason: 'The room has been happy for four minutes, so the next song is bright and a little faster.',
    next: {
      title: 'Slow Train to Somewhere',
      artist: 'Marguerite Vale',
      coverUrl: '/api/covers/two.svg',
      settled: false,
    },
    chosenAt: ago(87_000),
    device: 'MoodDJ',
    volumePercent: 46,
  },
  dj: {
    direction: 'match',
    directionLocked: false,
    moodOverride: 'auto',
    moodOverrideUntil: null,
    arc: 'flat',
    arcLocked: false,
    steppedBackSince: null,
    lead: '',
    savedEvening: null,
    target: { valence: 0.8, energy: 0.6, tempoBpm: 118 },
    understood: 300,
    tracks: 312,
  },
  calls: {
    level: 'plenty',
    used: 118,
    budget: 500,
    byPurpose: { playback: 55, follow: 52, account: 1, playlist: 0, library: 10 },
    moreAt: null,
    loweredAt: null,
  },
  library: {
    state: 'idle',
    phase: '',
    done: 0,
    total: 0,
    lastSyncAt: ago(9 * 3_600_000),
    goesOnAt: null,
    explicitAllowed: true,
    explicitLocked: false,
  },
  account: { state: 'sandbox', name: 'Sandbox', consentEndsAt: null, daysLeft: null },
  health: allFine,
});

export function withHealth(state: BoxState, change: Partial<Health>): BoxState {
  return { ...state, health: { ...state.health, ...change } };
}

export function withRoom(state: BoxState, change: Partial<BoxState['room']>): BoxState {
  return { ...state, room: { ...state.room, ...change } };
}

export function withPlayback(state: BoxState, change: Partial<BoxState['playback']>): BoxState {
  return { ...state, playback: { ...state.playback, ...change } };
}

export const emptyRoom = (): BoxState => ({
  ...withRoom(playingState(), { mood: 'none', people: 0, confidence: 0, valence: 0, arousal: 0 }),
  faces: [],
});

export const cameraOff = (): BoxState => ({
  ...withHealth(emptyRoom(), { camera: { state: 'off', message: 'Switched off on the phone.', remedy: '' } }),
  camera: { ...playingState().camera, on: false, source: 'none' },
  privacy: { ...playingState().privacy, cameraWanted: false },
});
