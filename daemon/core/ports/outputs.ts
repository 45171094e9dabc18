import type { Output, OutputChoice } from '../../contract/outputs.ts';

/** What was heard last, so that a restart can go on from there. */
export interface LastHeard {
  readonly state: 'playing' | 'paused' | 'stopped';
  /** Null: nothing. */
  readonly uri: string | null;
  readonly positionMs: number;
  /** Epoch ms. */
  readonly atMs: number;
}

/** What the box knows of its music over a restart. Whatever returns is on the disk. */
export interface OutputStore {
  choice(): OutputChoice | null;
  choose(choice: OutputChoice): void;
  lastHeard(): LastHeard | null;
  putLastHeard(heard: LastHeard): void;
  /** The volume to go back to when the box stopped in the middle of a fade. */
  fadingFrom(): number | null;
  putFadingFrom(percent: number | null): void;
}

/** The devices to choose from. */
export interface OutputChooser {
  /** @throws what the player throws */
  list(signal: AbortSignal): Promise<readonly Output[]>;
  /** The music goes on there, if it played. @throws BadRequest when it cannot be chosen; NeedsOwner, Retry */
  choose(choice: OutputChoice): Promise<void>;
  readonly locked: boolean;
}
