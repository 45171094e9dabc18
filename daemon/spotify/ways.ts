import type { Way } from '../contract/http-pairing.ts';

export interface WaysOptions {
  /** For pasting back: an address where nothing listens on a phone. */
  readonly redirectUri: string;
  /** The operator's relay page; empty = none. */
  readonly relayUrl: string;
}

export interface WayBack {
  readonly way: Way;
  readonly redirectUri: string;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|\[::1\]|localhost|.*\.localhost)$/;
const NAME = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*\.local$/;

/**
 * The ways by which Spotify's answer can reach the box from a browser that reaches it at `boxOrigin`, the easiest first.
 * At the machine itself, or through a tunnel, the loopback literal is where that browser already is.
 */
export function waysBack(boxOrigin: string, { redirectUri, relayUrl }: WaysOptions): readonly WayBack[] {
  const ways: WayBack[] = [];
  const url = URL.parse(boxOrigin);
  if (url?.protocol === 'http:' && LOOPBACK.test(url.hostname)) {
    // Spotify refuses `localhost` by name.
    const host = url.hostname === '[::1]' || url.hostname.startsWith('127.') ? url.hostname : '127.0.0.1';
    const port = url.port === '' ? '' : `:${url.port}`;
    ways.push({ way: 'loopback', redirectUri: `http://${host}${port}/api/auth/callback` });
  }
  if (relayUrl !== '' && isRelayable(boxOrigin)) ways.push({ way: 'relay', redirectUri: relayUrl });
  ways.push({ way: 'paste', redirectUri });
  return ways;
}

/** True where the relay page leads: the same rule as in `provisioning/relay/`, which must not trust this box to keep it. */
export function isRelayable(boxOrigin: string): boolean {
  const url = URL.parse(boxOrigin);
  if (url === null || url.origin !== boxOrigin || !/^https?:$/.test(url.protocol)) return false;
  const { hostname } = url;
  if (hostname.startsWith('[')) return /^\[(::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/.test(hostname);
  const four = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname);
  if (four === null) return NAME.test(hostname);
  const [a, b] = [Number(four[1]), Number(four[2])];
  return (
    a === 10 || a === 127 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254)
  );
}
