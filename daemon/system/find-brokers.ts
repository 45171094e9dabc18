import { createSocket } from 'node:dgram';
import Bonjour from 'bonjour-service';
import { Retry } from '../core/errors.ts';
import type { FoundBrokers } from '../contract/http-mqtt.ts';

/** Where in the network multicast DNS speaks. Only tests give their own. */
export interface FindIn {
  readonly interface?: string;
  readonly bind?: string;
  readonly port?: number;
}

const MDNS_PORT = 5353;
/** Who has not answered twice by then does not. */
const LISTEN_MS = 2500;
const KINDS = [
  { type: 'mqtt', scheme: 'mqtt' },
  { type: 'secure-mqtt', scheme: 'mqtts' },
] as const;

/** MQTT brokers that announce themselves in this network (`_mqtt._tcp`, as Home Assistant's and Mosquitto's do). @throws Retry when nobody can be asked */
export async function findBrokers(
  signal: AbortSignal,
  where: FindIn = {},
  listenMs = LISTEN_MS,
): Promise<FoundBrokers['brokers']> {
  await mustBind(where);
  // Its types know only what it announces, its options are those of multicast-dns.
  const bonjour = new Bonjour(where, () => undefined);
  try {
    const browsers = KINDS.map((kind) => ({ ...kind, browser: bonjour.find({ type: kind.type }) }));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, listenMs);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    });
    const found = browsers.flatMap(({ scheme, browser }) =>
      browser.services.map((service) => {
        const addresses = service.addresses ?? [];
        // A name ending in .local is known to few resolvers; the first IPv4 address is.
        const address = addresses.find((one) => /^\d+(\.\d+){3}$/.test(one));
        const host = address ?? service.referer?.address ?? service.host;
        return {
          name: service.name,
          url: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${service.port}`,
          addresses,
        };
      }),
    );
    return [...new Map(found.map((one) => [one.url, one])).values()];
  } finally {
    bonjour.destroy();
  }
}

/** The library leaves it to nobody when its socket cannot be bound: an error that nobody catches. So that is tried before. */
function mustBind({ port = MDNS_PORT, bind, interface: card }: FindIn): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createSocket({ type: 'udp4', reuseAddr: true });
    socket.once('error', (error) => {
      socket.close();
      reject(new Retry('The network cannot be asked for brokers.', { cause: error }));
    });
    socket.bind(port, bind ?? card, () => socket.close(() => resolve()));
  });
}
