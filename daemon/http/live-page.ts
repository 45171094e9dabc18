import type { WebsocketHandler } from '@fastify/websocket';
import { Compile } from 'typebox/compile';
import { LiveRequest, type LiveMessage } from '../contract/live.ts';
import type { Role } from '../contract/people.ts';
import type { BoxState } from '../contract/state.ts';
import { isAbort, wait } from '../lib/wait.ts';
import type { HttpDeps } from './deps.ts';
import { guestView } from './guest-view.ts';

/** At most ten snapshots a second: the eye sees no more, and a phone's radio may sleep between. */
const SNAPSHOT_EVERY_MS = 100;
/** A page that owes us this much is gone or hopeless. */
export const MAX_OWED_BYTES = 1 << 20;
/** Meshes are a stream of moments: a page that is this far behind misses some rather than lagging. */
const MESH_MAX_OWED_BYTES = 1 << 16;
/** How often an open page counts as use of its sign-in. */
const RECHECK_MS = 3_600_000;

const request = Compile(LiveRequest);

/** Serialised once per snapshot, however many pages there are. */
const texts = new WeakMap<BoxState, string>();
function textOf(state: BoxState): string {
  const known = texts.get(state);
  if (known !== undefined) return known;
  const text = JSON.stringify({ kind: 'state', state } satisfies LiveMessage);
  texts.set(state, text);
  return text;
}

function parse(data: unknown): LiveRequest | null {
  try {
    const value: unknown = JSON.parse(String(data));
    return request.Check(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export interface LivePage {
  readonly socket: Parameters<WebsocketHandler>[0];
  /** Asked once an hour, and whenever phones come, go or change; null sends the page to sign in again. */
  readonly role: () => Role | null;
}

/** Serves one page until either side closes. */
export async function serveLivePage(
  { socket, role }: LivePage,
  deps: Pick<HttpDeps, 'state' | 'meshes' | 'log' | 'clock' | 'heartbeatMs'>,
): Promise<void> {
  const gone = new AbortController();
  let watching: AbortController | null = null;

  socket.on('close', () => gone.abort());
  socket.on('message', (data) => {
    const wish = parse(data);
    if (wish === null) {
      end(1008, 'not a LiveRequest');
    } else if (wish.mesh && watching === null) {
      watching = new AbortController();
      const { signal } = watching;
      sendMeshes(AbortSignal.any([gone.signal, signal])).catch((error: unknown) => {
        if (isAbort(error, signal)) return;
        deps.log.warn({ err: error }, 'the mesh stream failed; the page connects again');
        end(1011, 'mesh stream failed');
      });
    } else if (!wish.mesh) {
      watching?.abort();
      watching = null;
    }
  });
  const heart = setInterval(beat(), deps.heartbeatMs ?? 15_000);
  socket.on('close', () => clearInterval(heart));
  await sendSnapshots();

  function end(code: number, reason: string): void {
    gone.abort();
    socket.close(code, reason);
  }

  async function sendSnapshots(): Promise<void> {
    let is = role();
    let { revision } = deps.state.get().people;
    for await (const state of deps.state.changes(gone.signal)) {
      if (state.people.revision !== revision) {
        is = role();
        ({ revision } = state.people);
      }
      if (is === null) {
        end(4401, 'sign in');
        return;
      }
      if (socket.bufferedAmount > MAX_OWED_BYTES) {
        end(1013, 'too slow');
        return;
      }
      socket.send(textOf(is === 'owner' ? state : guestView(state)));
      await wait(SNAPSHOT_EVERY_MS, gone.signal);
    }
  }

  async function sendMeshes(signal: AbortSignal): Promise<void> {
    for await (const bytes of deps.meshes(signal)) {
      if (socket.bufferedAmount < MESH_MAX_OWED_BYTES) socket.send(bytes);
    }
  }

  /** A phone that left the Wi-Fi says no goodbye: only an unanswered ping tells. */
  function beat(): () => void {
    let answered = true;
    let checkedMs = deps.clock();
    socket.on('pong', () => (answered = true));
    return () => {
      if (!answered) {
        socket.terminate();
        return;
      }
      answered = false;
      socket.ping();
      if (deps.clock() - checkedMs < RECHECK_MS) return;
      checkedMs = deps.clock();
      if (role() === null) end(4401, 'sign in');
    };
  }
}
