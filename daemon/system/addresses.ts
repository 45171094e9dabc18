import { networkInterfaces } from 'node:os';

const LOOPBACK = /^(127(\.\d+){3}|::1|localhost)$/;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Where a phone reaches pages served on `host`, as a URL writes it: the first IPv4 address of a real network card when they are served on all interfaces.
 * @param cards the machine's network interfaces
 */
export function hostForPhones(host: string, cards = networkInterfaces()): string {
  if (host !== '0.0.0.0' && host !== '::') return host.includes(':') ? `[${host}]` : host;
  const addresses = Object.values(cards).flatMap((list) => list ?? []);
  return addresses.find((a) => a.family === 'IPv4' && !a.internal)?.address ?? '127.0.0.1';
}

/** For people and logs: a password in the address is nobody's business. */
export function withoutCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
