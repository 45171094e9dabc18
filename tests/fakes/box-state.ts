import { HEALTH_PARTS, type BoxState, type Health } from '../../daemon/contract/state.ts';

export const AT_MS = Date.UTC(2026, 10, 23, 20);
const at = new Date(AT_MS).toISOString();

/** Two people, happy, and a song: the snapshot that edges project in tests. */
export const sampleState = (): BoxState => ({
  schemaVersion: 1,
  seq: 7,
  at,
  box: {
    id: '10000000abcd',
    name: 'Booth 7',
    version: '0.1.0',
    languages: ['en'],
    startedAt: at,
    sandbox: true,
    phoneUrl: 'http://192.0.2.7:8080/phone',
    joinCode: 'K7M4RXA',
    playsInBrowser: false,
    joinTicket: 'ticket-of-24-characters-',
  },
  people: { you: 'owner', revision: 0, asking: [] },
  pairing: { stage: 'idle', at },
  camera: { on: true, source: 'demo', name: 'Demo', looksPerSecond: 5, framesPerSecond: 15, brightness: 0.5 },
  room: { mood: 'happy', valence: 0.6, arousal: 0.3, confidence: 0.8, people: 2, since: at },
  faces: [
    { track: 1, box: [0.1, 0.2, 0.2, 0.3], mood: 'happy', confidence: 0.9 },
    { track: 2, box: [0.6, 0.2, 0.2, 0.3], mood: 'unsure', confidence: 0.4 },
  ],
  playback: {
    state: 'playing',
    track: {
      title: 'Paper “Lanterns”',
      artist: 'The Quiet Harbour',
      album: 'Low Tide',
      uri: 'spotify:track:0000000000000000000001',
      durationMs: 200_000,
      coverUrl: '/api/cover/spotify%3Atrack%3A0000000000000000000001',
    },
    positionMs: 30_000,
    positionAt: at,
    reason: 'The room is happy; this is bright and quick.',
    chosenAt: at,
    device: 'Kitchen',
    volumePercent: 40,
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
    understood: 290,
    tracks: 300,
  },
  calls: {
    level: 'plenty',
    used: 42,
    budget: 500,
    byPurpose: { playback: 20, follow: 12, account: 1, playlist: 0, library: 9 },
    moreAt: null,
    loweredAt: null,
  },
  library: {
    state: 'idle',
    phase: '',
    done: 0,
    total: 0,
    lastSyncAt: at,
    goesOnAt: null,
    explicitAllowed: true,
    explicitLocked: false,
  },
  account: { state: 'sandbox', name: 'Sandbox', consentEndsAt: null, daysLeft: null },
  health: Object.fromEntries(
    HEALTH_PARTS.map((part) => [part, { state: 'ok', message: '', remedy: '' }]),
  ) as unknown as Health,
});
