import { connect, type IClientOptions } from 'mqtt';
import type { BrokerFault, BrokerResult } from '../contract/http-mqtt.ts';

export interface TryBroker {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Another than the box's own: the broker would end the connection that works. */
  readonly clientId: string;
  /** One of this box's, to which it is tried to write. */
  readonly topic: string;
  /** Only tests give their own. */
  readonly withinMs?: number;
}

const WITHIN_MS = 8000;
/** Codes of CONNACK in 3.1.1 and in 5. */
const WRONG_VERSION = [1, 132];
const WRONG_PASSWORD = [4, 134];
const NOT_ALLOWED = [5, 135];
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|ALTNAME|SSL/;

/** Connects once, writes something that nobody reads, and says in which step it failed. */
export async function tryBroker(broker: TryBroker): Promise<BrokerResult> {
  const startedMs = performance.now();
  for (const version of [5, 4] as const) {
    const fault = await attempt(broker, version);
    if (fault === 'version') continue;
    const milliseconds = Math.round(performance.now() - startedMs);
    return fault === null
      ? { ok: true, mqtt: version === 5 ? '5' : '3.1.1', milliseconds }
      : { ok: false, fault, ...wordsFor(fault, broker) };
  }
  return { ok: false, fault: 'not-a-broker', ...wordsFor('not-a-broker', broker) };
}

async function attempt(broker: TryBroker, version: 4 | 5): Promise<BrokerFault | 'version' | null> {
  const { url, username, password, clientId, topic, withinMs = WITHIN_MS } = broker;
  const options: IClientOptions = {
    ...{ clientId, protocolVersion: version, clean: true, reconnectPeriod: 0, connectTimeout: withinMs },
    ...(username !== '' && { username, password }),
  };
  const client = connect(url, options);
  const { promise, resolve } = Promise.withResolvers<BrokerFault | 'version' | null>();
  const timer = setTimeout(() => resolve(reached ? 'not-a-broker' : 'unreachable'), withinMs);
  let reached = false;
  let welcomed = false;
  client.stream.once('connect', () => (reached = true));
  client.on('error', (error) => resolve(faultOf(error)));
  client.once('close', () => {
    // Old brokers hang up on a version that they do not know; and some on a user who writes where they may not.
    resolve(welcomed ? 'not-allowed' : reached && version === 5 ? 'version' : 'not-a-broker');
  });
  client.once('connect', () => {
    welcomed = true;
    client.publish(topic, '', { qos: 1 }, (error) => resolve(error ? faultOf(error) : null));
  });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    client.end(true);
  }
}

function faultOf(error: Error): BrokerFault | 'version' {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'number') {
    if (WRONG_VERSION.includes(code)) return 'version';
    if (WRONG_PASSWORD.includes(code)) return 'password';
    return NOT_ALLOWED.includes(code) ? 'not-allowed' : 'other';
  }
  // Several addresses were tried: each has its own.
  const [first] = error instanceof AggregateError ? (error.errors as readonly Error[]) : [];
  if (first !== undefined) return faultOf(first);
  const name = typeof code === 'string' ? code : '';
  if (name === 'ENOTFOUND' || name === 'EAI_AGAIN') return 'name';
  if (name === 'ECONNREFUSED') return 'refused';
  if (['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'].includes(name)) return 'unreachable';
  if (CERTIFICATE.test(`${name} ${error.message}`)) return 'certificate';
  if (/connack timeout/i.test(error.message)) return 'not-a-broker';
  return /pars|packet|header|protocol|ECONNRESET|EPROTO/i.test(`${name} ${error.message}`) ? 'not-a-broker' : 'other';
}

function wordsFor(fault: BrokerFault, { url, username, topic }: TryBroker): { message: string; remedy: string } {
  const { host, hostname } = new URL(url);
  switch (fault) {
    case 'name':
      return {
        message: `Nobody in this network is called ${hostname}.`,
        remedy: 'Check the name, or enter the IP address.',
      };
    case 'refused':
      return {
        message: `At ${host} nobody listens.`,
        remedy: 'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.',
      };
    case 'unreachable':
      return {
        message: `There is no way to ${host}.`,
        remedy: 'Check the address, and that both are in the same network.',
      };
    case 'certificate':
      return {
        message: `The certificate of ${host} is not one that the box believes.`,
        remedy: 'Use a certificate of a known authority, or mqtt:// within your own network.',
      };
    case 'not-a-broker':
      return {
        message: `Something listens at ${host}, but it is no MQTT broker that answers.`,
        remedy: 'Check the port, and mqtt:// against mqtts://.',
      };
    case 'password':
    case 'not-allowed':
      return username === ''
        ? { message: `${host} wants a user and a password.`, remedy: 'Enter those of the broker.' }
        : fault === 'password'
          ? { message: `${host} does not take this user with this password.`, remedy: 'Check both at the broker.' }
          : {
              message: `${host} does not let the user ${username} connect, or write to ${topic}.`,
              remedy: 'Allow it in the broker’s access list.',
            };
    case 'other':
      return { message: `The connection to ${host} failed.`, remedy: 'Look at the log of the broker.' };
  }
}
