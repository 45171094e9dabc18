import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { ModelList } from '../../../daemon/contract/browser-camera.ts';
import type { NetName } from '../../../daemon/seeing/runtime.ts';

/** The runtime and the nets, as they lie on the box. */
export interface Nets {
  readonly runtime: ArrayBuffer;
  readonly nets: Readonly<Record<NetName, ArrayBuffer>>;
}

/** The box says no: it does not look through a browser, or not for this visitor. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * The page fetches for its worker, which has no network. The browser holds each net to its hash and keeps it for good.
 * @throws Refused; TypeError when the box does not answer
 */
export async function loadNets(): Promise<Nets> {
  const answer = await fetch('/api/models', { cache: 'no-cache' });
  if (answer.status === 404 || answer.status === 401 || answer.status === 403) throw new Refused();
  const { models } = (await okOf(answer).json()) as ModelList;
  const [runtime, ...files] = await Promise.all([
    bytesOf(runtimeUrl, {}),
    ...models.map(({ path, sha256 }) => bytesOf(path, { integrity: `sha256-${base64Of(sha256)}` })),
  ]);
  return { runtime, nets: Object.fromEntries(models.map(({ name }, i) => [name, files[i]])) as Nets['nets'] };
}

const bytesOf = async (path: string, init: RequestInit): Promise<ArrayBuffer> =>
  okOf(await fetch(path, init)).arrayBuffer();

function okOf(answer: Response): Response {
  if (!answer.ok) throw new TypeError(`${answer.url} was answered with ${answer.status}`);
  return answer;
}

const base64Of = (hex: string): string =>
  btoa(hex.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
