import type { SandboxSong } from './catalogue.ts';

/** Somebody with an account at the sandbox. */
export interface Listener {
  readonly id: string;
  readonly name: string;
  /** Newest first. */
  liked: readonly SandboxSong[];
}

/** The owner of the demo, whose songs are all there are. */
export const newOwner = (songs: readonly SandboxSong[]): Listener => ({
  id: 'moodjsandboxlistener000000',
  name: 'Sandbox listener',
  liked: songs,
});

/** Lives in the same flat, and likes every third of these songs. */
export const newFlatmate = (songs: readonly SandboxSong[]): Listener => ({
  id: 'moodjsandboxflatmate000000',
  name: 'Sandbox flatmate',
  liked: songs.filter((_song, n) => n % 3 === 0),
});
