import websocket, { type WebsocketHandler } from '@fastify/websocket';
import staticFiles from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import type { Command, Problem } from '../../daemon/contract/commands.ts';
import { LIVE_PATH, type LiveMessage, type LiveRequest } from '../../daemon/contract/live.ts';
import { encodeMesh, type MeshFrame } from '../../daemon/contract/mesh.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import { coverSvg } from './cover-svg.ts';
import { eveningRibbon } from './evening.ts';

export const PAGES = join(import.meta.dirname, '../../dist/kiosk-ui');

/** What the daemon sends with every page: nothing inline, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

type Socket = Parameters<WebsocketHandler>[0];

export interface FakeBoxOptions {
  readonly state: BoxState;
  readonly port?: number;
  /** When set, everything but this code is answered with 401. */
  readonly joinCode?: string;
}

/** A box as the pages see it, from the contract alone: the built pages, the live socket, the commands. */
export class FakeBox {
  readonly commands: Command[] = [];
  /** How the next commands are answered; null = done. */
  refuse: { readonly status: number; readonly problem: Problem } | null = null;
  /** What other routes answer, by `GET /api/…` without a query: a body, or what makes one of the body that was sent. */
  readonly answers: Record<string, object | ((sent: never) => object)> = {
    'GET /api/evening/ribbon': () => eveningRibbon(),
    'GET /api/notice': {
      name: 'Living room',
      camera: 'open',
      venue: 'event',
      keeps: { moodDays: 30, songDays: 365, tasteDays: 0 },
    },
  };
  /** What those routes were asked. */
  readonly asked: { readonly what: string; readonly query: string; readonly body: unknown }[] = [];
  readonly #refusals = new Map<string, { readonly status: number; readonly problem: object }>();
  readonly #events = new EventEmitter();
  readonly #sockets = new Map<Socket, { mesh: boolean }>();
  readonly #server: FastifyInstance;
  readonly #joinCode: string;
  #state: BoxState;
  #port = 0;

  private constructor(options: FakeBoxOptions) {
    this.#state = options.state;
    this.#joinCode = options.joinCode ?? '';
    this.#server = Fastify({ forceCloseConnections: true });
  }

  static async open(options: FakeBoxOptions): Promise<FakeBox> {
    const box = new FakeBox(options);
    await box.#serve();
    const address = await box.#server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
    box.#port = Number(new URL(address).port);
    return box;
  }

  get port(): number {
    return this.#port;
  }

  /** Pages at the live socket now. */
  get pages(): number {
    return this.#sockets.size;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get watchingMesh(): number {
    return [...this.#sockets.values()].filter((page) => page.mesh).length;
  }

  show(state: BoxState): void {
    this.#state = { ...state, seq: this.#state.seq + 1, at: new Date().toISOString() };
    for (const socket of this.#sockets.keys()) this.#sendState(socket);
  }

  showMesh(frame: MeshFrame): void {
    for (const [socket, page] of this.#sockets) if (page.mesh) socket.send(encodeMesh(frame));
  }

  /** Answers one question with a refusal, then as before. */
  refuseNext(what: string, status: number, problem: object): void {
    this.#refusals.set(what, { status, problem });
  }

  /** The next command a page sends. */
  async nextCommand(): Promise<Command> {
    const [command] = (await once(this.#events, 'command')) as [Command];
    return command;
  }

  /** Ends when a page asks for meshes. */
  async meshWanted(): Promise<void> {
    while (this.watchingMesh === 0) await once(this.#events, 'watch');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets.keys()) socket.terminate();
    await this.#server.close();
  }

  #sendState(socket: Socket): void {
    const message: LiveMessage = { kind: 'state', state: this.#state };
    socket.send(JSON.stringify(message));
  }

  #isKnown(request: FastifyRequest): boolean {
    return this.#joinCode === '' || (request.headers.cookie ?? '').includes('fake-session=yes');
  }

  async #serve(): Promise<void> {
    const server = this.#server;
    await server.register(websocket);
    await server.register(staticFiles, { root: PAGES, index: false, preCompressed: true });
    server.addHook('onRequest', (_request, reply, done) => {
      void reply.header('content-security-policy', POLICY);
      done();
    });
    server.get('/', (_request, reply) => reply.sendFile('index.html'));
    server.get('/phone', (_request, reply) => reply.sendFile('phone.html'));
    server.get('/api/covers/:name', (_request, reply) => reply.type('image/svg+xml').send(coverSvg()));
    server.get('/api/state', (request, reply) => (this.#isKnown(request) ? this.#state : reply.code(401).send(signIn)));
    server.get(LIVE_PATH, { websocket: true }, (socket, request) => this.#accept(socket, request));
    server.get('/api/logs/live', (_request, reply) => reply.type('text/event-stream').send(LOG));
    server.post('/api/commands', (request, reply) => this.#obey(request.body as Command, reply));
    server.post('/api/auth/join', (request, reply) => this.#join(request.body as { code: string }, reply));
    server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    server.setNotFoundHandler((request, reply) => this.#answer(request, reply));
  }

  #accept(socket: Socket, request: FastifyRequest): void {
    if (!this.#isKnown(request)) {
      socket.close(4401);
      return;
    }
    const page = { mesh: false };
    this.#sockets.set(socket, page);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('message', (data: Buffer) => {
      page.mesh = (JSON.parse(data.toString()) as LiveRequest).mesh;
      this.#events.emit('watch');
    });
    this.#sendState(socket);
  }

  #obey(command: Command, reply: FastifyReply): unknown {
    this.commands.push(command);
    this.#events.emit('command', command);
    if (this.refuse !== null) return reply.code(this.refuse.status).send(this.refuse.problem);
    return { ok: true, command: command.command };
  }

  #answer(request: FastifyRequest, reply: FastifyReply): unknown {
    const [path = '', query = ''] = request.url.split('?');
    const what = `${request.method} ${path}`;
    this.asked.push({ what, query, body: request.body ?? null });
    const refusal = this.#refusals.get(what);
    this.#refusals.delete(what);
    if (refusal !== undefined) return reply.code(refusal.status).send(refusal.problem);
    const answer = this.answers[what];
    if (answer === undefined) {
      return reply.code(404).send({ error: 'not-found', message: `There is no ${path}.`, remedy: '' });
    }
    return reply.code(200).send(typeof answer === 'function' ? answer(request.body as never) : answer);
  }

  #join({ code }: { code: string }, reply: FastifyReply): unknown {
    if (code.toUpperCase() !== this.#joinCode) {
      const problem: Problem = {
        error: 'sign-in',
        message: 'That code is not right.',
        remedy: 'Read it again from the box.',
      };
      return reply.code(401).send(problem);
    }
    return reply.header('set-cookie', 'fake-session=yes; HttpOnly; SameSite=Strict; Path=/').send({ ok: true });
  }
}

/** One line, and a page that comes back for more in a minute. */
const LOG = `retry: 60000\n\nid: 1\ndata: ${JSON.stringify({ seq: 1, at: '2026-11-23T20:00:00.000Z', level: 'warn', message: 'the camera is gone', details: '' })}\n\n`;

const signIn: Problem = { error: 'sign-in', message: 'Sign in first.', remedy: 'Enter the code shown on the box.' };
