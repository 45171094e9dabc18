import { isIP } from 'node:net';

/**
 * True for names by which a box in a home network is reached. A page on the internet that points its own name at this box
 * (DNS rebinding) sends that name, and is refused; it cannot make a browser send one of these.
 * @param host the `Host` header
 * @param ownName the machine's name, allowed even when it is a full domain name
 */
export function isHomeHost(host: string, ownName: string): boolean {
  const name = hostnameOf(host);
  if (name === null) return false;
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) return true;
  if (!name.includes('.') || name === ownName.toLowerCase()) return true;
  return /\.(local|lan|home\.arpa|localhost)$/.test(name);
}

/** True when a page of this origin was served by this host. `null`, the origin of sandboxed pages, never is. */
export function isSameHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin) || !URL.canParse(`http://${host}`)) return false;
  const from = new URL(origin);
  // The scheme decides which port is left out; behind a TLS proxy the page is https and we are http.
  return from.host !== '' && from.host === new URL(`${from.protocol}//${host}`).host;
}

function hostnameOf(host: string): string | null {
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return null;
  return new URL(`http://${host}`).hostname.replace(/\.$/, '').toLowerCase();
}
