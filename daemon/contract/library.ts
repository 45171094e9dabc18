import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';

/** How the reading of the owner's music stands, as every page may know it. */
export const LibraryState = Type.Object({
  /** `waiting`: a part is still to be read, and goes on at `goesOnAt` by itself. */
  state: Type.Enum(['idle', 'reading', 'waiting']),
  /** What is being read, or was when it stopped; empty when nothing is unfinished. */
  phase: Type.Enum(['', 'top', 'recent', 'playlists', 'liked']),
  /** Songs of that. */
  done: Type.Integer({ minimum: 0 }),
  total: Type.Integer({ minimum: 0 }),
  /** When everything had last been read; null before the first time. */
  lastSyncAt: Type.Union([Instant, Type.Null()]),
  goesOnAt: Type.Union([Instant, Type.Null()]),
  /** False: songs with explicit words are never chosen. */
  explicitAllowed: Type.Boolean(),
  /** True when the settings file fixes that. */
  explicitLocked: Type.Boolean(),
});
export type LibraryState = Static<typeof LibraryState>;
