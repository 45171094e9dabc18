import jpegTurbo from '@julusian/jpeg-turbo';
import type { SeerModels } from '../../../daemon/seeing/models.ts';
import { openLooker } from '../../../daemon/vision/film.ts';
import { openSessions } from '../../../daemon/vision/sessions.ts';
import type { Frame } from './marked-pictures.ts';
import type { Secret } from './scanner.ts';

/** The first finds the face, the next ones follow it. */
const LOOKS_EACH = 2;
const START_OF_SCAN = Buffer.from([0xff, 0xda]);

/** A frame in every form in which it could lie in memory: as it came, and as pixels in the usual orders. */
export function formsOf(frame: Frame): Secret[] {
  const { name, jpeg, rgb } = frame;
  const pixels = rgb.length / 3;
  const at = (i: number, channel: number): number => rgb[i * 3 + channel]!;
  const luma = (i: number): number => Math.round(0.299 * at(i, 0) + 0.587 * at(i, 1) + 0.114 * at(i, 2));
  const each = (bytes: number, fill: (out: Buffer, i: number) => void): Buffer => {
    const out = Buffer.alloc(pixels * bytes);
    for (let i = 0; i < pixels; i++) fill(out, i);
    return out;
  };
  const plane = (channel: number): Buffer => each(1, (out, i) => (out[i] = at(i, channel)));
  const four = (order: readonly number[]): Buffer =>
    each(4, (out, i) => {
      for (let c = 0; c < 3; c++) out[i * 4 + c] = at(i, order[c]!);
      out[i * 4 + 3] = 255;
    });
  return [
    // Before it come tables that many other pictures have too.
    { name: `${name}: JPEG`, bytes: jpeg.subarray(jpeg.indexOf(START_OF_SCAN)) },
    { name: `${name}: RGB`, bytes: rgb },
    { name: `${name}: BGR`, bytes: each(3, (out, i) => out.set([at(i, 2), at(i, 1), at(i, 0)], i * 3)) },
    { name: `${name}: RGBA`, bytes: four([0, 1, 2]) },
    { name: `${name}: BGRA`, bytes: four([2, 1, 0]) },
    { name: `${name}: red`, bytes: plane(0) },
    { name: `${name}: green`, bytes: plane(1) },
    { name: `${name}: blue`, bytes: plane(2) },
    { name: `${name}: grey`, bytes: each(1, (out, i) => (out[i] = luma(i))) },
    { name: `${name}: luma`, bytes: jpegTurbo.decompressSync(jpeg, { format: jpegTurbo.FORMAT_GRAY }).data },
    { name: `${name}: YUYV`, bytes: yuyvOf(frame) },
  ];
}

function yuyvOf({ rgb }: Frame): Buffer {
  const out = Buffer.alloc((rgb.length / 3) * 2);
  for (let i = 0; i < rgb.length / 3; i++) {
    const [r, g, b] = [rgb[i * 3]!, rgb[i * 3 + 1]!, rgb[i * 3 + 2]!];
    out[i * 2] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
    out[i * 2 + 1] = i % 2 === 0 ? 128 - 0.148 * r - 0.291 * g + 0.439 * b : 128 + 0.439 * r - 0.368 * g - 0.071 * b;
  }
  return out;
}

/** What the product itself cuts out of these frames and feeds to its nets, as float32 and as bytes. */
export async function cropsOf(frames: readonly Frame[]): Promise<Secret[]> {
  await using models = await openSessions();
  const crops: Secret[] = [];
  const looker = openLooker(
    recordInputs(models, (net, input) => crops.push(...bothForms(`crop ${crops.length / 2} for ${net}`, input))),
  );
  for (const { jpeg } of frames) {
    looker.forget();
    for (let n = 0; n < LOOKS_EACH; n++) await looker.look({ kind: 'jpeg', bytes: jpeg, atMs: 1000 + n * 200 });
  }
  return crops;
}

/** Models that show their inputs to `onInput` before they run, whatever their names are. */
export function recordInputs(models: SeerModels, onInput: (net: string, input: Float32Array) => void): SeerModels {
  return new Proxy(models, {
    get(target, key) {
      const run: unknown = Reflect.get(target, key);
      if (typeof run !== 'function') return run;
      return (...args: unknown[]): unknown => {
        for (const arg of args) if (arg instanceof Float32Array) onInput(String(key), arg.slice());
        return Reflect.apply(run, target, args);
      };
    },
  });
}

function bothForms(name: string, input: Float32Array): Secret[] {
  const low = input.reduce((least, v) => Math.min(least, v), 0);
  const high = input.reduce((most, v) => Math.max(most, v), 0);
  const toByte = (v: number): number => (high > 2 ? v : low < 0 ? (v + 1) * 127.5 : v * 255);
  return [
    { name: `${name}: float32`, bytes: new Uint8Array(input.buffer, input.byteOffset, input.byteLength) },
    { name: `${name}: bytes`, bytes: Uint8Array.from(input, (v) => Math.round(toByte(v))) },
  ];
}

/** All of it. For a recording made elsewhere, such as in the guest: of the pictures that its camera showed (`frameOf`). */
export async function secretsOf(frames: readonly Frame[]): Promise<Secret[]> {
  return [...frames.flatMap(formsOf), ...(await cropsOf(frames))];
}
