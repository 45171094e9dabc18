import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock, Sessions } from '../core/ports.ts';
import { isFromThisMachine } from '../lib/this-machine.ts';
import { sendProblem } from './problems.ts';

const COOKIE = 'mooddj';
/** The longest browsers keep one. The box decides: it forgets a phone that was away for seven days, the cookie only has to outlive that. */
const COOKIE_SECONDS = 400 * 24 * 3600;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface Access {
  /** True for the owner at the machine itself, and for a phone that joined. */
  welcomes(request: FastifyRequest): boolean;
  /** Makes the browser behind this request a remote. */
  admit(reply: FastifyReply): void;
  dismiss(request: FastifyRequest, reply: FastifyReply): void;
}

/** Who may read and command. Nobody has an account: whoever sits at the machine owns it, and phones show that they can see its screen. */
export function openAccess({ sessions, clock }: { readonly sessions: Sessions; readonly clock: Clock }): Access {
  return {
    welcomes(request) {
      // A reverse proxy on this machine makes everybody look local. One that says so is seen; one that adds no header cannot be.
      const proxied = request.headers.forwarded ?? request.headers['x-forwarded-for'];
      if (proxied === undefined && isFromThisMachine(request.socket)) return true;
      const token = request.cookies[COOKIE];
      return token !== undefined && sessions.touch(hashOf(token), clock());
    },
    admit(reply) {
      const token = randomBytes(32).toString('base64url');
      sessions.add(hashOf(token), clock());
      reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: COOKIE_SECONDS });
    },
    dismiss(request, reply) {
      const token = request.cookies[COOKIE];
      if (token !== undefined) sessions.remove(hashOf(token));
      reply.clearCookie(COOKIE, { path: '/' });
    },
  };
}

export const refuseStranger = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(request, reply, {
    status: 401,
    problem: {
      error: 'sign-in',
      message: 'This phone has not joined the box.',
      remedy: 'Open /phone and type the code that the screen of the box shows.',
    },
  });
