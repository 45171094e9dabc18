import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BrokenConnection, Fault, Faults, SandboxService } from './faults.ts';
import { noteIn, operationOf, type Ledger } from './ledger.ts';

export interface MisbehaveOptions {
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly service: SandboxService;
  /** How this service words a refusal. */
  readonly bodyOf: (fault: Fault & { readonly status: number }) => object;
}

/** Lets one service of the sandbox be late, fail and break off as it is told to; and counts its calls, those that broke as well. */
export function misbehaveIn(app: FastifyInstance, { faults, ledger, service, bodyOf }: MisbehaveOptions): void {
  app.addHook('preHandler', async (request, reply) => {
    if (faults.latencyMs > 0) await delay(faults.latencyMs);
    const fault = faults.take(service, operationOf(app, request));
    if (fault === null) return undefined;
    const { status } = fault;
    if (status !== undefined) return answer(reply, { ...fault, status }, bodyOf);
    ledger.note({ service, operation: operationOf(app, request), status: 0 });
    return breakOff(request, reply, fault.connection ?? 'reset');
  });
  noteIn(app, { ledger, service });
  app.addHook('onSend', (_request, reply, payload) => Promise.resolve(slowed(payload, { faults, reply })));
}

function answer(
  reply: FastifyReply,
  fault: Fault & { readonly status: number },
  bodyOf: MisbehaveOptions['bodyOf'],
): FastifyReply {
  const { retryAfterSeconds: seconds, retryAfterAsDate: asDate } = fault;
  if (seconds !== undefined) {
    reply.header('retry-after', asDate === true ? new Date(Date.now() + seconds * 1000).toUTCString() : seconds);
  }
  reply.code(fault.status);
  if (fault.body !== undefined) return reply.type('text/plain').send(fault.body);
  // As text: no serializer, and no inspector, is asked about what is wrong on purpose.
  return reply.type('application/json').send(JSON.stringify(bodyOf(fault)));
}

function breakOff(request: FastifyRequest, reply: FastifyReply, how: BrokenConnection): FastifyReply {
  reply.hijack();
  if (how === 'reset') request.raw.socket.resetAndDestroy();
  if (how === 'cut') {
    reply.raw.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    reply.raw.write('{"items": [', () => request.raw.socket.destroy());
  }
  return reply;
}

function slowed(payload: unknown, on: { readonly faults: Faults; readonly reply: FastifyReply }): unknown {
  const ms = on.faults.slowBodyMs;
  if (ms <= 0 || typeof payload !== 'string' || payload === '') return payload;
  on.reply.removeHeader('content-length');
  return Readable.from(halves(payload, ms));
}

async function* halves(payload: string, ms: number): AsyncGenerator<string, void, undefined> {
  const middle = Math.ceil(payload.length / 2);
  yield payload.slice(0, middle);
  await delay(ms);
  yield payload.slice(middle);
}
