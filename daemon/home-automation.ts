import type { Config } from './contract/config.ts';
import type { Log } from './lib/log.ts';
import { openBroker } from './mqtt/broker.ts';
import { openMqtt } from './mqtt/mqtt.ts';
import type { StateDeps } from './pipeline/change-state.ts';
import type { Commands } from './pipeline/commands.ts';
import { setHealth } from './pipeline/health.ts';

/** Under what name the password that was entered on the phone is kept. */
export const MQTT_PASSWORD = 'mqtt-password';

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
