import type { Command } from '../contract/commands.ts';
import type { BoxState, HealthEntry } from '../contract/state.ts';
import type { Clock } from '../core/ports.ts';
import type { Log } from '../lib/log.ts';
import type { Backoff } from '../lib/retry.ts';
import type { Store } from '../lib/store.ts';

export interface MqttDeps {
  /** `mqtt://host:port` or `mqtts://…` */
  readonly url: string;
  /** Empty = anonymous. */
  readonly username: string;
  readonly password: string;
  /** First levels of every topic, lower case: `acme/berlin/mooddj`. */
  readonly prefix: string;
  readonly boxId: string;
  readonly state: Store<BoxState>;
  /** The one door for commands. */
  readonly run: (command: Command) => Promise<void>;
  /** Where others reach the pages (`http://host:port`, no slash at the end): covers are published below it. */
  readonly publicUrl: string;
  /** How often the mood is published without a change. */
  readonly heartbeatMs: number;
  /** Told whenever the link to the broker changes: the part `broker` of the box's health. */
  readonly onHealth: (entry: HealthEntry) => void;
  readonly log: Log;
  readonly clock: Clock;
  readonly backoff?: Backoff;
  readonly random?: () => number;
}

export interface BrokerOptions {
  readonly host: string;
  /** 0 = a free one. */
  readonly port: number;
  readonly log: Log;
  /** What a client of the network must present; without a password only programs on this machine get in. */
  readonly username?: string;
  readonly password?: string;
  readonly maxClients?: number;
  readonly maxPacketBytes?: number;
}

export interface Broker extends AsyncDisposable {
  readonly port: number;
  /** `mqtt://…`, for clients on this machine. */
  readonly url: string;
  /** The port that was asked for but taken; null when it was free. */
  readonly movedFrom: number | null;
}
