import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Loads from the peers' own node_modules, which only this benchmark installs. */
export const requirePeer = createRequire(new URL('peers/package.json', import.meta.url));
export const peersPath = (path: string): string =>
  fileURLToPath(new URL(`peers/node_modules/${path}`, import.meta.url));

export interface Tensor {
  dispose(): void;
}

/** The little of TensorFlow.js that feeds a picture to either peer. */
export interface TensorFlow {
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  tensor3d(data: Uint8Array, shape: readonly number[], type: 'int32'): Tensor;
}

/** TensorFlow.js on WebAssembly with SIMD, the fastest backend both peers have without a native build. */
export async function openTensorFlow(): Promise<TensorFlow> {
  const tf = requirePeer('@tensorflow/tfjs') as TensorFlow;
  const wasm = requirePeer('@tensorflow/tfjs-backend-wasm') as { setWasmPaths(folder: string): void };
  wasm.setWasmPaths(peersPath('@tensorflow/tfjs-backend-wasm/dist/'));
  await tf.setBackend('wasm');
  await tf.ready();
  return tf;
}
