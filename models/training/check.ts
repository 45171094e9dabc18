import { readFile } from 'node:fs/promises';
import { InferenceSession, Tensor } from 'onnxruntime-node';

// node models/training/check.ts MODEL.onnx VECTORS.parity.json
// Holds an exported mood model to PyTorch's answers, one face at a time and all at once, and says how long a face takes.
// Writes one JSON line {greatestDifference, minMs, medianMs}; exit code 1 when a probability differs by more than LIMIT.

const LIMIT = 1e-4;
const TIMED_RUNS = 100;

interface Vector {
  /** Square picture, a byte a pixel. */
  readonly greyBase64: string;
  readonly probs: readonly number[];
}

const [model, vectorsFile] = process.argv.slice(2);
if (model === undefined || vectorsFile === undefined) throw new Error('usage: check.ts MODEL.onnx VECTORS.parity.json');
const vectors = JSON.parse(await readFile(vectorsFile, 'utf8')) as readonly Vector[];
const session = await InferenceSession.create(model, {
  intraOpNumThreads: 1,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
});

async function answer(greys: readonly Float32Array[]): Promise<Float32Array> {
  const side = Math.sqrt(greys[0]!.length);
  const all = Float32Array.from(greys.flatMap((grey) => [...grey]));
  const { probs } = await session.run({ grey: new Tensor('float32', all, [greys.length, 1, side, side]) });
  return probs!.data as Float32Array;
}

const greys = vectors.map(({ greyBase64 }) => Float32Array.from(Buffer.from(greyBase64, 'base64')));
const alone: number[] = [];
for (const grey of greys) alone.push(...(await answer([grey])));
const together = await answer(greys);
const expected = vectors.flatMap(({ probs }) => probs);
const greatestDifference = Math.max(
  ...expected.map((value, k) => Math.max(Math.abs(value - alone[k]!), Math.abs(value - together[k]!))),
);

const timesMs: number[] = [];
for (let run = 0; run < TIMED_RUNS; run++) {
  const startedMs = performance.now();
  await answer([greys[run % greys.length]!]);
  timesMs.push(performance.now() - startedMs);
}
timesMs.sort((a, b) => a - b);
const rounded = (ms: number): number => Number(ms.toFixed(3));
console.log(
  JSON.stringify({
    greatestDifference,
    minMs: rounded(timesMs[0]!),
    medianMs: rounded(timesMs[TIMED_RUNS >> 1]!),
  }),
);
if (!(greatestDifference <= LIMIT)) process.exitCode = 1;
