import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../contract/commands.ts';
import { BadRequest, NeedsOwner, problemOf, Retry } from '../core/errors.ts';
import type { Log } from '../lib/log.ts';
import { plainPage } from './plain-page.ts';

/** What the web server itself refuses (`statusCode` 400–499), by status. */
const REMEDIES: Readonly<Record<number, string>> = {
  400: 'Send valid JSON with content type application/json.',
  404: 'See /api/openapi.json for what there is.',
  413: 'Send less.',
  415: 'Send JSON with content type application/json.',
  429: 'Wait a minute, then try again.',
};

function statusOf(error: unknown): number {
  if (error instanceof Retry) return 503;
  if (error instanceof NeedsOwner) return 409;
  if (error instanceof BadRequest) return 400;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function clientProblem(error: Error, status: number): Problem {
  const name = status === 429 ? 'retry' : status === 404 ? 'not-found' : 'bad-request';
  return { error: name, message: error.message, remedy: REMEDIES[status] ?? '' };
}

/** People who followed a link get a page they can read; programs get the problem as JSON. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, problem }: { readonly status: number; readonly problem: Problem },
): FastifyReply {
  reply.code(status).header('cache-control', 'no-store');
  const navigates = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  return navigates ? reply.type('text/html; charset=utf-8').send(plainPage(problem)) : reply.send(problem);
}

/** Somebody guessed too often. */
export function sendLocked(
  request: FastifyRequest,
  reply: FastifyReply,
  { message, remedy, waitMs }: { readonly message: string; readonly remedy: string; readonly waitMs: number },
): FastifyReply {
  const seconds = Math.ceil(waitMs / 1000);
  reply.header('retry-after', seconds);
  // Units as signs: languages differ in how they count.
  const more = seconds < 90 ? `${remedy} Or wait ${seconds} s.` : `${remedy} Or wait ${Math.ceil(seconds / 60)} min.`;
  return sendProblem(request, reply, {
    status: 429,
    problem: { error: 'retry', message, remedy: more },
  });
}

export const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(request, reply, {
    status: 404,
    problem: { error: 'not-found', message: `There is no ${request.url}.`, remedy: REMEDIES[404] ?? '' },
  });

/** The error handler of every route. A bug is logged whole and answered without its stack. */
export const answerErrors =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = statusOf(error);
    // Without its query: that of a sign-in holds a code.
    const path = request.url.split('?', 1)[0];
    if (status === 500) log.error({ err: error, method: request.method, path }, 'a request failed');
    if (error instanceof Retry) reply.header('retry-after', Math.ceil((error.afterMs ?? 5000) / 1000));
    const known =
      status === 500 || error instanceof Retry || error instanceof NeedsOwner || error instanceof BadRequest;
    const problem = known || !(error instanceof Error) ? problemOf(error) : clientProblem(error, status);
    return sendProblem(request, reply, { status, problem });
  };
