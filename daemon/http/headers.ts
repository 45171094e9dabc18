import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Only what the box itself serves may run. The page is plain http in a home network, so everything that presumes TLS is off:
 * upgrading requests would break it, and browsers complain about the two isolation headers.
 */
export const headers: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // Safari does not count ws: on the same host as 'self'. The guard has checked the name.
      connectSrc: ["'self'", (request) => `ws://${request.headers.host ?? ''}`],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
};

/**
 * The kiosk page's policy when the owner lets it play by itself: Spotify's player is a script of theirs with a frame, sockets and sound of
 * its own. Nothing else of the box is opened to them.
 */
export const playingPolicy = (host: string): string =>
  [
    "default-src 'self'",
    "script-src 'self' https://sdk.scdn.co",
    `connect-src 'self' ws://${host} https://*.spotify.com wss://*.spotify.com https://*.scdn.co`,
    'frame-src https://sdk.scdn.co',
    "media-src 'self' blob: https://*.scdn.co https://*.spotifycdn.com",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The camera page's policy: nets are compiled in the browser. It reaches this box alone, through TLS too.
 */
export const lookingPolicy = (host: string): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `connect-src 'self' ws://${host} wss://${host}`,
    "img-src 'self' data:",
    "media-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Of the page's worker, where pictures become numbers: it has no network. */
export const LOOKING_WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
