import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, Socket, type AddressInfo, type Server } from 'node:net';
import { Aedes, type AedesOptions } from 'aedes';
import { Fatal } from '../core/errors.ts';
import { isFromThisMachine } from '../lib/this-machine.ts';
import type { Broker, BrokerOptions } from './deps.ts';
import { FrameLimit } from './frame-limit.ts';

const MAX_CLIENTS = 100;
const MAX_PACKET_BYTES = 64 * 1024;

/**
 * A small MQTT 3.1.1 broker inside the daemon, so that home automation needs nothing else. Keeps retained messages in memory: we publish all of
 * ours again at each start. A taken port is no reason not to start: it takes a free one, and says so.
 * @throws Fatal when it may not listen there at all
 */
export async function openBroker(options: BrokerOptions): Promise<Broker> {
  const { host, port, log, maxClients = MAX_CLIENTS, maxPacketBytes = MAX_PACKET_BYTES } = options;
  const aedes = await Aedes.createBroker({ authenticate: admission(options) });
  aedes.on('clientError', (client, error) => log.debug({ client: client.id, err: error }, 'an MQTT client failed'));
  aedes.on('connectionError', (client, error) => log.debug({ client: client.id, err: error }, 'no MQTT client'));

  const server = createServer((socket) => {
    const limit = new FrameLimit(maxPacketBytes);
    // The broker reads by `readable` and `read()`; beside that, `data` only tells what was read.
    socket.on('data', (chunk: Buffer) => {
      if (!limit.accepts(chunk)) socket.destroy();
    });
    aedes.handle(socket);
  });
  server.maxConnections = maxClients;
  const moved = await listen(server, { host, port });
  const taken = (server.address() as AddressInfo).port;
  if (moved) log.warn({ wanted: port, port: taken }, 'the MQTT port is taken by another program; took a free one');
  else log.info({ port: taken }, 'the MQTT broker listens');

  return {
    port: taken,
    url: `mqtt://${localHost(host)}:${taken}`,
    movedFrom: moved ? port : null,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      await new Promise<void>((resolve) => aedes.close(resolve));
      await closed;
    },
  };
}

/** True when the port was taken and another one was chosen. */
async function listen(server: Server, where: { readonly host: string; readonly port: number }): Promise<boolean> {
  const tryOn = async (port: number): Promise<void> => {
    server.listen({ host: where.host, port });
    await once(server, 'listening');
  };
  try {
    await tryOn(where.port);
    return false;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code !== 'EADDRINUSE') {
      throw new Fatal(
        `The MQTT broker cannot listen on port ${where.port} of ${where.host} (${String(error.code)}).`,
        'Choose a port above 1023 with --mqtt-port N, and an address of this machine with --host.',
        error,
      );
    }
    await tryOn(0);
    return true;
  }
}

const localHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

const digest = (text: string | Uint8Array): Buffer => createHash('sha256').update(text).digest();

/** Programs on this machine may always; from the network only with the password, since whoever is in may command the box. */
export function admission({
  username = '',
  password = '',
  log,
}: BrokerOptions): NonNullable<AedesOptions['authenticate']> {
  return (...[client, name, given, done]) => {
    const right =
      password !== '' &&
      (username === '' || name === username) &&
      timingSafeEqual(digest(given ?? ''), digest(password));
    const local = client.conn instanceof Socket && isFromThisMachine(client.conn);
    if (!right && !local) log.warn({ client: client.id }, 'refused an MQTT client of the network without the password');
    done(null, right || local);
  };
}
