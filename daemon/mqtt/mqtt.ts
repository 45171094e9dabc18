import type { HealthEntry } from '../contract/state.ts';
import { Fatal, isKnown, NeedsOwner, problemOf, Retry } from '../core/errors.ts';
import { superviseLoop } from '../lib/loop.ts';
import { connectBroker } from './connect.ts';
import type { MqttDeps } from './deps.ts';
import { publishState } from './publish-state.ts';
import { baseTopic } from './topic-names.ts';

const BACKOFF = { firstMs: 500, maxMs: 60_000 };

/**
 * Mirrors the box on an MQTT broker, for as long as it is open. A broker that is away is normal life: it shows as health, and is tried again.
 * @throws Fatal when the address or the prefix cannot be used
 */
export function openMqtt(deps: MqttDeps): Promise<AsyncDisposable> {
  const base = baseTopic(deps.prefix, deps.boxId);
  checkUrl(deps.url);
  const stop = new AbortController();
  const running = superviseLoop(
    {
      name: 'mqtt',
      signal: stop.signal,
      backoff: deps.backoff ?? BACKOFF,
      ...(deps.random && { random: deps.random }),
      judge: (error) =>
        isKnown(error)
          ? { retry: true, afterMs: error instanceof Retry ? error.afterMs : undefined }
          : { retry: false },
      report: (error) => {
        if (error === null) return;
        const { message, remedy } = describe(error);
        deps.log.warn({ message, remedy }, 'no MQTT');
        deps.onHealth({ state: error instanceof NeedsOwner ? 'needs-owner' : 'degraded', message, remedy });
      },
    },
    async (alive) => {
      const connected = await connectBroker({
        ...deps,
        clientId: `mooddj-${deps.boxId}`,
        statusTopic: `${base}/status`,
        signal: stop.signal,
      });
      try {
        await publishState(
          deps,
          {
            ...connected,
            base,
            onReady: () => {
              alive();
              deps.log.info({ topic: base, mqtt: connected.version === 5 ? '5' : '3.1.1' }, 'publishing over MQTT');
              deps.onHealth({ state: 'ok', message: `Publishing below ${base}.`, remedy: '' } satisfies HealthEntry);
            },
          },
          stop.signal,
        );
      } finally {
        connected.client.end(true);
      }
    },
  );
  return Promise.resolve({
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
    },
  });
}

function checkUrl(url: string): void {
  if (URL.canParse(url) && ['mqtt:', 'mqtts:', 'ws:', 'wss:'].includes(new URL(url).protocol)) return;
  throw new Fatal('mqtt.url is no address of an MQTT broker.', 'Write it as mqtt://host:1883 or mqtts://host:8883.');
}

function describe(error: unknown): { readonly message: string; readonly remedy: string } {
  const { message, remedy } = problemOf(error);
  if (!(error instanceof Retry)) return { message, remedy };
  return { message, remedy: 'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.' };
}
