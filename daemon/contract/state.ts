import { Type, type Static } from 'typebox';
import { Calls } from './calls.ts';
import { KioskConfig } from './config/kiosk.ts';
import { ArcSchema } from './dj.ts';
import { ShownGuests } from './guests.ts';
import { LANGUAGES } from './languages.ts';
import { LibraryState } from './library.ts';
import {
  Bipolar,
  DirectionSchema,
  Fraction,
  Instant,
  MoodOverrideSchema,
  RoomMoodNameSchema,
  ShownMoodSchema,
} from './mood.ts';
import { ShownPairing, ShownPeople } from './people.ts';
import { ShownPrivacy } from './privacy.ts';
import { SetupStepSchema } from './setup.ts';
import { Box } from './vision.ts';

export const HEALTH_STATES = ['ok', 'degraded', 'needs-owner', 'failed', 'off'] as const;
export const HEALTH_PARTS = [
  'camera',
  'vision',
  'player',
  'account',
  'library',
  'broker',
  'clock',
  'disk',
  'calls',
] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** `remedy` says what a person can do; empty when nothing needs doing. */
export const HealthEntry = Type.Object({
  state: Type.Enum([...HEALTH_STATES]),
  message: Type.String(),
  remedy: Type.String(),
});
export type HealthEntry = Static<typeof HealthEntry>;

export const Health = Type.Object({
  camera: HealthEntry,
  vision: HealthEntry,
  player: HealthEntry,
  account: HealthEntry,
  library: HealthEntry,
  broker: HealthEntry,
  clock: HealthEntry,
  disk: HealthEntry,
  calls: HealthEntry,
});
export type Health = Static<typeof Health>;

export const Room = Type.Object({
  mood: RoomMoodNameSchema,
  valence: Bipolar,
  arousal: Bipolar,
  confidence: Fraction,
  people: Type.Integer({ minimum: 0 }),
  /** Since when the room has had this mood. */
  since: Instant,
});
export type Room = Static<typeof Room>;

export const Face = Type.Object({
  track: Type.Integer({ minimum: 1 }),
  /** Fractions of the picture: [x, y, w, h]. */
  box: Box,
  mood: Type.Union([ShownMoodSchema, Type.Literal('unsure')]),
  confidence: Fraction,
});
export type Face = Static<typeof Face>;

/** How a song sounds, where that is known. */
export const Sound = Type.Object({
  valence: Fraction,
  energy: Fraction,
  /** Beats a minute; 0 = not known. */
  tempoBpm: Type.Number({ minimum: 0 }),
  /** Pitch class, 0 = C … 11 = B. */
  key: Type.Union([Type.Integer({ minimum: 0, maximum: 11 }), Type.Null()]),
  mode: Type.Union([Type.Enum(['major', 'minor']), Type.Null()]),
});
export type Sound = Static<typeof Sound>;

export const ShownTrack = Type.Object({
  title: Type.String(),
  artist: Type.String(),
  album: Type.String(),
  uri: Type.String(),
  durationMs: Type.Integer({ minimum: 0 }),
  /** Address of the cover on this box (a path), empty when there is none. */
  coverUrl: Type.String(),
  sound: Type.Union([Sound, Type.Null()]),
});
export type ShownTrack = Static<typeof ShownTrack>;

/** The song after the one that plays. */
export const ShownNext = Type.Object({
  title: Type.String(),
  artist: Type.String(),
  /** As of the song that plays. */
  coverUrl: Type.String(),
  /** True once it waits behind the song that plays; before, it is what would be chosen if the room stayed as it is. */
  settled: Type.Boolean(),
});
export type ShownNext = Static<typeof ShownNext>;

export const ShownPlayback = Type.Object({
  state: Type.Enum(['playing', 'paused', 'stopped']),
  track: Type.Union([ShownTrack, Type.Null()]),
  /** Position at `positionAt`; pages add the time since while playing. */
  positionMs: Type.Integer({ minimum: 0 }),
  positionAt: Instant,
  /** Why this song, in one sentence: how things were when it was chosen. */
  reason: Type.String(),
  /** Null while the DJ does not lead. */
  next: Type.Union([ShownNext, Type.Null()]),
  /** When the DJ chose it; null when somebody else did. */
  chosenAt: Type.Union([Instant, Type.Null()]),
  /** True of a song with which the DJ ended the one before early, because the room had turned. */
  cutsIn: Type.Optional(Type.Boolean()),
  device: Type.Union([Type.String(), Type.Null()]),
  volumePercent: Type.Union([Type.Integer({ minimum: 0, maximum: 100 }), Type.Null()]),
});
export type ShownPlayback = Static<typeof ShownPlayback>;

/** All that is shown anywhere is a projection of this one immutable snapshot. */
export const BoxState = Type.Object({
  schemaVersion: Type.Literal(1),
  /** Grows with every change. */
  seq: Type.Integer({ minimum: 0 }),
  at: Instant,
  box: Type.Object({
    id: Type.String(),
    name: Type.String(),
    version: Type.String(),
    /** What the kiosk speaks: the first everywhere, all of them on its notice. */
    languages: Type.Array(Type.Enum([...LANGUAGES]), { minItems: 1 }),
    startedAt: Instant,
    /** True while music comes from the built-in stand-in instead of Spotify: every page says so. */
    sandbox: Type.Boolean(),
    /** Address a phone can open, for the QR code. */
    phoneUrl: Type.String(),
    /** What a phone on the network types to sign in; empty on a loopback-only box, where nobody has to. */
    joinCode: Type.String(),
    /** The kiosk page may play by itself, through Spotify's script. */
    playsInBrowser: Type.Boolean(),
    /** What the QR code carries instead of that code; empty when nobody can join. */
    joinTicket: Type.String(),
  }),
  /** How the screen in the room is meant to look; times are `HH:MM` where the box stands, empty = no quiet hours. */
  kiosk: Type.Object({
    ...KioskConfig.properties,
    quietFrom: Type.String(),
    quietUntil: Type.String(),
  }),
  people: ShownPeople,
  pairing: ShownPairing,
  guests: ShownGuests,
  /** Where the first set-up on a phone goes on; `done` when it was finished or is not wanted. */
  setup: SetupStepSchema,
  camera: Type.Object({
    on: Type.Boolean(),
    source: Type.Enum(['v4l2', 'files', 'demo', 'browser', 'none']),
    name: Type.String(),
    looksPerSecond: Type.Number({ minimum: 0 }),
    framesPerSecond: Type.Number({ minimum: 0 }),
    brightness: Fraction,
  }),
  privacy: ShownPrivacy,
  room: Room,
  faces: Type.Array(Face),
  playback: ShownPlayback,
  dj: Type.Object({
    direction: DirectionSchema,
    /** True when the settings file fixes the direction: pages show it, and cannot change it. */
    directionLocked: Type.Boolean(),
    moodOverride: MoodOverrideSchema,
    /** When it ends by itself; null: when somebody ends it. */
    moodOverrideUntil: Type.Union([Instant, Type.Null()]),
    arc: ArcSchema,
    /** True when the settings file fixes the arc. */
    arcLocked: Type.Boolean(),
    /** Since when somebody plays their own music on this account and the DJ keeps out of it; null = the DJ leads. */
    steppedBackSince: Type.Union([Instant, Type.Null()]),
    /** The song or list that leads for a while, as people know it; empty when none does. */
    lead: Type.String(),
    /** The playlist made of this evening last, if one was. */
    savedEvening: Type.Union([
      Type.Object({ name: Type.String(), url: Type.String(), songs: Type.Integer({ minimum: 0 }), at: Instant }),
      Type.Null(),
    ]),
    /** Where the DJ is heading: valence and energy 0…1, tempo in beats a minute; null before the first choice. */
    target: Type.Union([Type.Object({ valence: Fraction, energy: Fraction, tempoBpm: Type.Number() }), Type.Null()]),
    /** Songs with known audio features, and all songs. */
    understood: Type.Integer({ minimum: 0 }),
    tracks: Type.Integer({ minimum: 0 }),
  }),
  library: LibraryState,
  account: Type.Object({
    state: Type.Enum(['none', 'sandbox', 'paired', 'expired']),
    name: Type.String(),
    /** When Spotify’s consent ends, six months after it was given; null where none runs. */
    consentEndsAt: Type.Union([Instant, Type.Null()]),
    /** Whole days until then. */
    daysLeft: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]),
  }),
  /** The day's calls to Spotify. */
  calls: Calls,
  health: Health,
});
export type BoxState = Static<typeof BoxState>;
