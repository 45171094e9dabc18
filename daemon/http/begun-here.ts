import type { FastifyRequest } from 'fastify';
import { isSameHost } from './hosts.ts';

/**
 * True when a person opened this address in their browser, or a page of the box led there, or a program asks. False for what a page
 * elsewhere makes a browser load: a picture, a frame, a link. Browsers say so with Sec-Fetch-*, but not to a box on plain http: there only
 * the page that it came from tells, and one who comes from nowhere is asked again.
 */
export function isOwnNavigation({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    const opened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    return opened && (site === 'none' || site === 'same-origin');
  }
  if (!(headers['user-agent'] ?? '').includes('Mozilla/')) return true;
  const { referer, host = '' } = headers;
  return referer !== undefined && URL.canParse(referer) && isSameHost(new URL(referer).origin, host);
}

/** Where this browser reaches the box, by the name it used. Its own page says whether a proxy before us speaks TLS. */
export function boxOriginOf({ headers }: FastifyRequest): string {
  const { host = '', origin, referer } = headers;
  for (const page of [origin, referer]) {
    if (page !== undefined && URL.canParse(page) && isSameHost(new URL(page).origin, host)) return new URL(page).origin;
  }
  return new URL(`http://${host}`).origin;
}
