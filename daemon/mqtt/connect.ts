import { connect, type IClientOptions, type MqttClient } from 'mqtt';
import { NeedsOwner, Retry } from '../core/errors.ts';

/** MQTT 5 lets events expire; many brokers in use, ours included, speak only 3.1.1 (= 4). */
export type MqttVersion = 4 | 5;

const CONNECT_TIMEOUT_MS = 10_000;
const KEEPALIVE_SECONDS = 30;
/** 3.1.1's and 5's code for "I do not speak this version". */
const WRONG_VERSION = [1, 132];
/** Bad user or password, and not authorised, in 3.1.1 and in 5. */
const REFUSED = [4, 5, 134, 135];

export interface Connecting {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly clientId: string;
  /** Topic that says `offline` when we vanish. */
  readonly statusTopic: string;
  readonly signal: AbortSignal;
}

export interface Connected {
  readonly client: MqttClient;
  readonly version: MqttVersion;
}

/**
 * Connects once; trying again is the loop's work. Falls back to MQTT 3.1.1 when the broker does not speak 5.
 * @throws Retry when the broker cannot be reached; NeedsOwner when it does not let us in
 */
export async function connectBroker(options: Connecting): Promise<Connected> {
  try {
    return { client: await connectAs(5, options), version: 5 };
  } catch (error) {
    if (!(error instanceof WrongVersion)) throw error;
    return { client: await connectAs(4, options), version: 4 };
  }
}

class WrongVersion extends Error {}

async function connectAs(version: MqttVersion, options: Connecting): Promise<MqttClient> {
  const { username, password, statusTopic, signal } = options;
  const settings: IClientOptions = {
    clientId: options.clientId,
    protocolVersion: version,
    // Nothing waits for us at the broker: a command sent while we were away must not be obeyed hours later.
    clean: true,
    keepalive: KEEPALIVE_SECONDS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    reconnectPeriod: 0,
    will: { topic: statusTopic, payload: Buffer.from('offline'), qos: 1, retain: true },
    ...(username !== '' && { username, password }),
  };
  const client = connect(options.url, settings);
  const { promise, resolve, reject } = Promise.withResolvers<MqttClient>();
  let reached = false;
  client.stream.once('connect', () => (reached = true));
  client.once('connect', () => resolve(client));
  // Stays: an emitter's error without a listener ends the process, and what it means comes with `close`.
  client.on('error', (error) => reject(meaning(error, options.url)));
  client.once('close', () => {
    // Old brokers hang up on a version that they do not know.
    reject(reached && version === 5 ? new WrongVersion() : new Retry(`The MQTT broker ${shown(options.url)} hung up.`));
  });
  const onAbort = (): void => reject(new Retry('The box stops.'));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await promise;
  } catch (error) {
    client.end(true);
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function meaning(error: Error, url: string): Error {
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'number' && WRONG_VERSION.includes(code)) return new WrongVersion();
  if (typeof code === 'number' && REFUSED.includes(code)) {
    return new NeedsOwner(
      `The MQTT broker ${shown(url)} does not let the box in.`,
      'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.',
      error,
    );
  }
  return new Retry(
    `Cannot reach the MQTT broker ${shown(url)}: ${error.message === '' ? String(code) : error.message}.`,
    {
      cause: error,
    },
  );
}

/** A URL may hold a password. */
const shown = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
