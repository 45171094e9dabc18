import type { Config } from './contract/config.ts';
import { BadRequest } from './core/errors.ts';
import type { ProviderKeys } from './core/ports/features.ts';
import type { BrokerDoor } from './http/keeping-door.ts';
import type { Log } from './lib/log.ts';
import { openBroker } from './mqtt/broker.ts';
import { openMqtt } from './mqtt/mqtt.ts';
import { tryBroker } from './mqtt/try-broker.ts';
import type { StateDeps } from './pipeline/change-state.ts';
import type { Commands } from './pipeline/commands.ts';
import { setHealth } from './pipeline/health.ts';
import { findBrokers } from './system/find-brokers.ts';

/** Under what name the password that was entered on the phone is kept. */
const MQTT_PASSWORD = 'mqtt-password';

export interface HomeAutomationDeps {
  readonly config: Config;
  readonly password: string;
  readonly boxId: string;
  /** Where this box's pages are. */
  readonly publicUrl: string;
  readonly state: StateDeps;
  readonly run: Commands;
  readonly log: Log;
}

export interface HomeAutomation {
  readonly url: string;
  /** Of our own broker; null when it is another program's. */
  readonly port: number | null;
}

/** The part of `app.ts` that knows MQTT. */
export async function openHomeAutomation(
  deps: HomeAutomationDeps,
  stack: AsyncDisposableStack,
): Promise<HomeAutomation> {
  const { config, password, state, log, ...more } = deps;
  const credentials = { username: config.mqtt.username, password };
  const ownBroker = { host: config.host, port: config.mqtt.port, ...credentials, log };
  const broker = config.mqtt.url === '' ? stack.use(await openBroker(ownBroker)) : null;
  const url = broker?.url ?? config.mqtt.url;
  stack.use(
    await openMqtt({
      ...{ ...config.mqtt, ...credentials, ...more, url, log },
      state: state.store,
      clock: state.clock,
      heartbeatMs: config.mqtt.heartbeatSeconds * 1000,
      onHealth: (entry) => setHealth(state, 'broker', entry),
    }),
  );
  return { url, port: broker === null ? null : Number(new URL(broker.url).port) };
}

export interface BrokerDoorDeps {
  readonly config: Config;
  readonly boxId: string;
  readonly passwords: ProviderKeys;
  /** From the environment, which goes first. */
  readonly given: string;
}

/** The password that holds: what the machine's keeper gave, else what the owner entered. */
export const brokerPassword = ({ given, passwords }: Pick<BrokerDoorDeps, 'given' | 'passwords'>): string =>
  given || passwords.read(MQTT_PASSWORD);

/** Connecting with a broker, as the phone does it. */
export function openBrokerDoor(deps: BrokerDoorDeps): BrokerDoor {
  const { config, boxId, passwords, given } = deps;
  const { mqtt } = config;
  return {
    test: ({ url = mqtt.url, username, password }) => {
      if (url === '') throw new BadRequest('url: no broker is set', 'Enter its address, such as mqtt://192.168.1.10.');
      // What is kept for one broker is not told to another.
      const isSet = url === mqtt.url;
      return tryBroker({
        url,
        username: username ?? (isSet ? mqtt.username : ''),
        password: password ?? (isSet ? brokerPassword(deps) : ''),
        clientId: `mooddj-${boxId}-test`,
        topic: `${mqtt.prefix}/${boxId}/connection-test`,
      });
    },
    found: async (signal) => ({
      brokers: await findBrokers(signal),
      passwordSet: brokerPassword(deps) !== '',
    }),
    setPassword: (password) => {
      if (given !== '') {
        throw new BadRequest(
          'password: the environment of the box gives one',
          'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.',
        );
      }
      passwords.write(MQTT_PASSWORD, password);
    },
  };
}
