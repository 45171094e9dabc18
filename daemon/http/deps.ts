import type { Command } from '../contract/commands.ts';
import type { GuestWish } from '../contract/guests.ts';
import type { CallbackQuery, SignInStatus } from '../contract/http.ts';
import type { Begun, ClientIdDone, PairingSetup, Way } from '../contract/http-pairing.ts';
import type { PAIRING_STAGES } from '../contract/people.ts';
import type { FeatureReport, ImportReport, PlaylistChoice, PlaylistRow } from '../contract/http-library.ts';
import type { Ribbon } from '../contract/ribbon.ts';
import type { SetupStep } from '../contract/setup.ts';
import type { BoxState } from '../contract/state.ts';
import type { Clock, History } from '../core/ports.ts';
import type { CameraPages } from '../core/ports/browser-camera.ts';
import type { BrowserPages } from '../core/ports/browser-player.ts';
import type { EveningSong, Insights, SavedEvening, TasteStore } from '../core/ports/dj.ts';
import type { OutputChooser } from '../core/ports/outputs.ts';
import type { Log } from '../lib/log.ts';
import type { Store } from '../lib/store.ts';
import type { KeepingDoor } from './keeping-door.ts';
import type { People } from './people/people.ts';

export interface Cover {
  /** `image/jpeg`, `image/svg+xml`, … Anything but an image is not served. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a route needs to know of a paired account. Times are epoch milliseconds. */
interface PairedAccount {
  readonly id: string;
  readonly name: string;
  /** Upstream; empty when there is none. */
  readonly pictureUrl: string;
  readonly active: boolean;
  readonly state: 'sandbox' | 'paired' | 'expired';
  readonly consentedMs: number;
  /** When the consent ends. */
  readonly expiresMs: number;
  readonly daysLeft: number;
}

/** Pairing Spotify accounts. `browser` names who asks, `boxOrigin` is where their browser reaches the box. Errors are those of `core/errors.ts`. */
export interface PairingDoor {
  /** Where the browser has to go to consent. */
  begin(ask: { readonly browser: string; readonly boxOrigin: string; readonly way?: Way | undefined }): Begun;
  /** Refuses an answer that this browser did not ask for. */
  finish(query: CallbackQuery, browser: string): Promise<void>;
  paste(address: string, browser: string): Promise<void>;
  status(): SignInStatus;
  setup(boxOrigin: string): PairingSetup;
  /** @returns what to call once the answer is out, if the box has to start anew */
  useClientId(
    typed: string,
    boxOrigin: string,
  ): Promise<{ readonly missing: ClientIdDone['missing']; readonly reopen: (() => void) | null }>;
  accounts(): readonly PairedAccount[];
  activate(id: string): void;
  /** @param id null = the active one */
  logout(id: string | null): void;
  /** Null: no such account, or it has no picture. */
  picture(id: string): Promise<Cover | null>;
}

/** What the owner may see of the evenings. */
export interface ArchiveDoor {
  readonly insights: Omit<Insights, 'addTime'>;
  readonly taste: Pick<TasteStore, 'lessons' | 'bans'>;
  evening(): {
    /** Null: nothing has played. */
    readonly startedMs: number | null;
    readonly songs: readonly EveningSong[];
    readonly saved: SavedEvening | null;
  };
  saveEvening(): Promise<SavedEvening>;
  ribbon(): Ribbon;
}

/** What the owner may do about songs. Errors are those of `core/errors.ts`. */
export interface SongsDoor {
  playlists(signal: AbortSignal): Promise<readonly PlaylistRow[]>;
  choose(id: string, choice: PlaylistChoice): void;
  report(): FeatureReport;
  /** Tries the key before it is kept. */
  useSoundnetKey(key: string, signal: AbortSignal): Promise<void>;
  forgetSoundnetKey(): void;
  /** In pieces. */
  exportFeatures(): Iterable<string>;
  importFeatures(text: string): Promise<ImportReport>;
}

export interface HttpDeps {
  readonly host: string;
  /** 0 = a free one. */
  readonly port: number;
  /** A listening socket that was handed to us (systemd); host and port then only say what it is. */
  readonly fd?: number;
  readonly state: Store<BoxState>;
  /** The one door for commands. */
  readonly run: (command: Command) => Promise<void>;
  /** Encoded mesh frames; iterated only while a page asks for them. */
  readonly meshes: (signal: AbortSignal) => AsyncIterable<Uint8Array>;
  /** Null: no such song, or it has no cover. */
  readonly cover: (uri: string, signal: AbortSignal) => Promise<Cover | null>;
  /** Null: the settings do not let a page play. */
  readonly browserPages: BrowserPages | null;
  /** Null: the settings do not let a page look. */
  readonly cameraPages: CameraPages | null;
  readonly outputs: Pick<OutputChooser, 'list' | 'locked'>;
  readonly history: Pick<History, 'moods' | 'plays'>;
  readonly archive: ArchiveDoor;
  readonly songs: SongsDoor;
  readonly keeping: KeepingDoor;
  readonly pairing: PairingDoor;
  readonly people: People;
  /** Tells the kiosk how far a pairing has come. */
  readonly pairingStage: (stage: (typeof PAIRING_STAGES)[number]) => void;
  /** What a guest wishes for. Errors are those of `core/errors.ts`. */
  readonly wish: (who: string, what: GuestWish) => Promise<void>;
  /** Shows where the first set-up goes on. */
  readonly setupStep: (step: SetupStep) => void;
  /** The built pages. */
  readonly pagesDir: string;
  readonly log: Log;
  readonly clock: Clock;
  /** How often a live page is asked whether it is still there. Default 15 s. */
  readonly heartbeatMs?: number;
}
