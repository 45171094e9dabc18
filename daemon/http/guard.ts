import type { onRequestHookHandler } from 'fastify';
import { isHomeHost, isSameHost } from './hosts.ts';
import { sendProblem } from './problems.ts';

/**
 * Stands before everything: a browser on the owner's network must not become a stranger's hand. Refuses names that are not of a home
 * (DNS rebinding), and what another site's page sends (CSRF): anything but a plain read, and the live socket, which no same-origin
 * policy protects.
 */
export const guard = (ownName: string): onRequestHookHandler =>
  function check(request, reply, done) {
    const host = request.headers.host ?? '';
    if (!isHomeHost(host, ownName)) {
      sendProblem(request, reply, {
        status: 421,
        problem: {
          error: 'forbidden',
          message: `This box does not answer to the name "${host.slice(0, 100)}".`,
          remedy: 'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.',
        },
      });
      return;
    }
    const { origin } = request.headers;
    // Older browsers, and all of them on plain http, do not send it: then Origin decides.
    const site = request.headers['sec-fetch-site'];
    const foreign =
      (origin !== undefined && !isSameHost(origin, host)) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    const reads = ['GET', 'HEAD'].includes(request.method) && request.headers.upgrade === undefined;
    if (!reads && foreign) {
      sendProblem(request, reply, {
        status: 403,
        problem: {
          error: 'forbidden',
          message:
            origin === undefined
              ? 'A page of another site may not command this box.'
              : `A page of "${origin.slice(0, 100)}" may not command this box.`,
          remedy: 'Use the pages of the box itself.',
        },
      });
      return;
    }
    done();
  };
