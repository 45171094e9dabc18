import { Value } from 'typebox/value';
import { decodeMesh, encodeMesh } from '../../../daemon/contract/mesh.ts';
import { FRAME_MESH, VisionMessage } from '../../../daemon/contract/vision.ts';
import { FrameSplitter } from '../../../daemon/vision/wire-frames.ts';

export interface Account {
  readonly seen: number;
  readonly faces: number;
  readonly meshes: number;
  readonly statuses: number;
  /** What is in the stream beyond the numbers that the protocol names, a sentence each. */
  readonly unaccounted: readonly string[];
}

/** A name, a sentence, a remedy. */
const MAX_TEXT = 160;

/**
 * Accounts for every byte of what vision told the daemon. A search finds what it knows; this finds what it does not: after it there is no
 * byte left that could be a pixel in disguise, but the digits of the numbers and a few sentences.
 */
export function accountFor(stream: Uint8Array): Account {
  const count = { seen: 0, faces: 0, meshes: 0, statuses: 0 };
  const unaccounted: string[] = [];
  const splitter = new FrameSplitter();
  let bytes = 0;
  for (const { kind, payload } of splitter.push(stream)) {
    bytes += payload.length + 5;
    if (kind === FRAME_MESH) {
      count.meshes += 1;
      const again = encodeMesh(decodeMesh(payload));
      if (Buffer.compare(again, payload) !== 0)
        unaccounted.push(`a mesh holds more than its points (${payload.length} bytes)`);
      continue;
    }
    const message: unknown = JSON.parse(Buffer.from(payload).toString());
    if (!Value.Check(VisionMessage, message)) {
      unaccounted.push(`not of the vocabulary: ${JSON.stringify(message).slice(0, 100)}`);
      continue;
    }
    if (JSON.stringify(message).length !== Buffer.from(payload).toString().length)
      unaccounted.push('blanks between the values');
    for (const excess of beyond(message)) unaccounted.push(`${message.kind}: ${excess}`);
    if (message.kind === 'seen') {
      count.seen += 1;
      count.faces += message.faces.length;
    } else count.statuses += 1;
  }
  // The process may have ended in the middle of its last message.
  if (stream.length - bytes > MAX_TEXT * 100)
    unaccounted.push(`${stream.length - bytes} bytes behind the last message`);
  return { ...count, unaccounted };
}

/** Properties that the schema does not name, and texts that are too long to be one of our sentences. */
function beyond(message: VisionMessage): string[] {
  const clean = Value.Clean(VisionMessage, structuredClone(message));
  const found = JSON.stringify(clean) === JSON.stringify(message) ? [] : ['properties without a name in the contract'];
  const texts = Object.values(message).flatMap((value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value) : [value],
  );
  return [
    ...found,
    ...texts.filter((text) => typeof text === 'string' && text.length > MAX_TEXT).map(() => 'a long text'),
  ];
}
