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
