import { InferenceSession, Tensor } from 'onnxruntime-node';
import { Fatal } from '../core/errors.ts';
import type { SeerModels } from '../seeing/models.ts';
import { runNets } from '../seeing/run-nets.ts';
import { answersAs, type NetName } from '../seeing/runtime.ts';
import { findModel } from './model-files.ts';

/** One thread without spinning: a second one gains nothing on nets this small, and spinning doubles the CPU time. */
const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

/**
 * Loads the three nets into onnxruntime-node. A run computes on the calling thread: the event loop stands still meanwhile.
 * @throws Fatal when a model is missing, damaged, or not the net it should be
 */
export async function openSessions(manifestUrl?: URL): Promise<SeerModels & AsyncDisposable> {
  // Without this, onnxruntime keeps a device id in the home directory and reports to its maker. Nothing of this box goes anywhere.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
  await using stack = new AsyncDisposableStack();
  const load = async (name: NetName): Promise<InferenceSession> =>
    stack.adopt(await openSession(name, manifestUrl), (session) => session.release());
  const detector = await load('face-detector');
  const mesh = await load('face-mesh');
  const mood = await load('mood');
  const models = runNets({
    floats: (values, shape) => new Tensor('float32', values, shape),
    flag: (value) => new Tensor('bool', [value], [1]),
    nets: { detector, mesh, mood },
  });
  const owned = stack.move();
  return { ...models, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

async function openSession(name: NetName, manifestUrl: URL | undefined): Promise<InferenceSession> {
  const path = await findModel(name, manifestUrl);
  let session: InferenceSession;
  try {
    session = await InferenceSession.create(path, SESSION_OPTIONS);
  } catch (error) {
    throw new Fatal(`The model "${name}" cannot be loaded: ${String(error)}.`, REMEDY, error);
  }
  if (answersAs(name, session.outputNames)) return session;
  await session.release();
  throw new Fatal(`The model "${name}" is another net than the one of that name.`, REMEDY);
}

const REMEDY = 'Run `npm ci`, then `npm start`.';
