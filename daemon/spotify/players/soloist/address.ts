import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { NeedsOwner, Retry } from '../../../core/errors.ts';

/**
 * Where a running Soloist listens: with `--ws 127.0.0.1:0` it writes address and port into its data folder, and removes them when it ends.
 * @param dataDir Soloist's `--data-dir`
 * @throws Retry while it does not run; NeedsOwner when it listens to the network, where its WebSocket lets anybody in
 */
export async function findSoloist(dataDir: string): Promise<string> {
  const [address, port] = await Promise.all([read(join(dataDir, 'ws.addr')), read(join(dataDir, 'ws.port'))]);
  const number = Number(port);
  if (address === null || port === null || !Number.isInteger(number) || number < 1 || number > 65535) {
    throw new Retry('Soloist is not running yet');
  }
  // The file holds the address, perhaps with the port behind it.
  const host = address.replace(/^\[(.+)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  if (!isLoopback(host)) {
    throw new NeedsOwner(
      `Soloist listens on ${host}, where everybody in the network could command it`,
      'Start it with `--ws 127.0.0.1:0`.',
    );
  }
  return `ws://${isIP(host) === 6 ? `[${host}]` : host}:${number}`;
}

const isLoopback = (host: string): boolean => host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

async function read(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Retry(`${file} cannot be read`, { cause: error });
  }
}
