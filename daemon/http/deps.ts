import type { Command } from '../contract/commands.ts';
import type { CallbackQuery, SignInStatus } from '../contract/http.ts';
import type { PAIRING_STAGES } from '../contract/people.ts';
import type { BoxState } from '../contract/state.ts';
import type { Clock, History } from '../core/ports.ts';
import type { Log } from '../lib/log.ts';
import type { Store } from '../lib/store.ts';
import type { People } from './people/people.ts';

export interface Cover {
  /** `image/jpeg`, `image/svg+xml`, … Anything but an image is not served. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Pairing the Spotify account. Errors are those of `core/errors.ts`. */
export interface Login {
  /** Where the owner's browser has to go to consent. */
  begin(): Promise<{ readonly url: string }> | { readonly url: string };
  /** Must refuse a `state` that it did not begin. */
  finish(query: CallbackQuery): Promise<void>;
  status(): SignInStatus;
  logout(): Promise<void>;
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
  readonly history: Pick<History, 'moods' | 'plays'>;
  readonly login: Login;
  readonly people: People;
  /** Tells the kiosk how far a pairing has come. */
  readonly pairingStage: (stage: (typeof PAIRING_STAGES)[number]) => void;
  /** The built pages. */
  readonly pagesDir: string;
  readonly log: Log;
  readonly clock: Clock;
  /** How often a live page is asked whether it is still there. Default 15 s. */
  readonly heartbeatMs?: number;
}
