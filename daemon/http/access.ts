import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../contract/people.ts';
import type { Clock } from '../core/ports.ts';
import type { Phone, Sessions } from '../core/ports/people.ts';
import { isFromThisMachine } from '../lib/this-machine.ts';
import { phoneName } from './people/phone-name.ts';
import { sendProblem } from './problems.ts';

/** The longest browsers keep one. The box decides: it forgets a phone that was away for seven days, the cookie only has to outlive that. */
const COOKIE_SECONDS = 400 * 24 * 3600;
/** What the cookie was called before there could be two boxes at one host name. */
const OLD_COOKIE = 'mooddj';
/** Who sits at the machine, whichever browser they use there. */
export const MACHINE = 'machine';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Somebody who may be here. */
export interface Visitor {
  /** Names the browser: attempts to pair belong to one. */
  readonly id: string;
  readonly role: Role;
  readonly name: string;
}

export interface Access {
  /** The owner at the machine itself, or a phone that joined; null: a stranger. */
  visitor(request: FastifyRequest): Visitor | null;
  /** Lets the browser behind this request in; one that was in already may gain, and keeps its cookie. */
  admit(request: FastifyRequest, reply: FastifyReply, role: Role): Visitor;
  dismiss(request: FastifyRequest, reply: FastifyReply): void;
}

export interface AccessDeps {
  readonly sessions: Sessions;
  readonly clock: Clock;
  /** Cookies know no ports: two boxes at one host name must not take each other's. */
  readonly boxKey: string;
}

/** A reverse proxy on this machine makes everybody look local. One that says so is seen; one that adds no header cannot be. */
const proxiedFor = (request: FastifyRequest): string | undefined => {
  const header = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
  return Array.isArray(header) ? header.join(',') : header;
};

export const isAtMachine = (request: FastifyRequest): boolean =>
  proxiedFor(request) === undefined && isFromThisMachine(request.socket);

/** By whom wrong tries are counted. Only a proxy on this machine is believed, and only its own last word. */
export function addressOf(request: FastifyRequest): string {
  const proxied = isFromThisMachine(request.socket) ? proxiedFor(request)?.split(',').at(-1)?.trim() : undefined;
  return proxied ?? request.socket.remoteAddress ?? '';
}

/** Who may come in. Nobody has an account: whoever sits at the machine owns it, and phones show that they can see its screen. */
export function openAccess({ sessions, clock, boxKey }: AccessDeps): Access {
  const name = `mooddj_${boxKey}`;
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax' } as const;
  const visitorOf = ({ id, role, name: called }: Phone): Visitor => ({ id, role, name: called });

  function phone(request: FastifyRequest): Phone | null {
    for (const token of [request.cookies[name], request.cookies[OLD_COOKIE]]) {
      const known = token === undefined ? null : sessions.touch(hashOf(token), clock());
      if (known !== null) return known;
    }
    return null;
  }

  return {
    visitor(request) {
      if (isAtMachine(request)) return { id: MACHINE, role: 'owner', name: 'The box itself' };
      const known = phone(request);
      return known === null ? null : visitorOf(known);
    },
    admit(request, reply, role) {
      const known = phone(request);
      if (known !== null) {
        if (role === 'owner') sessions.setRole(known.id, role);
        return { ...visitorOf(known), role: role === 'owner' ? role : known.role };
      }
      const token = randomBytes(32).toString('base64url');
      const called = phoneName(request.headers['user-agent'] ?? '');
      const added = sessions.add(hashOf(token), { role, name: called }, clock());
      reply.setCookie(name, token, { ...cookie, maxAge: COOKIE_SECONDS });
      return visitorOf(added);
    },
    dismiss(request, reply) {
      const known = phone(request);
      if (known !== null) sessions.remove(known.id);
      reply.clearCookie(name, cookie);
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

export const refuseGuest = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(request, reply, {
    status: 403,
    problem: {
      error: 'forbidden',
      message: 'This phone is a guest: it sees what plays.',
      remedy: 'On /phone, ask the owner to make it an owner, or enter the owner PIN.',
    },
  });
