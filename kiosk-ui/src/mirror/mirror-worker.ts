import { readMesh } from '../live/mesh-decode.ts';
import type { Pen } from './draw-face.ts';
import type { Glass, MirrorOrder, Named } from './glass.ts';
import { MirrorScene } from './mirror-scene.ts';

/** Faster than this no eye gains, and a small board loses. */
const FRAME_MS = 1000 / 31;
const LONGEST_STEP_MS = 200;

/**
 * Draws the mirror on a thread of its own: without a graphics card every line costs processor time, and the page has other things to do.
 * It rests while nobody is there.
 */
function openStudio({ canvas, still, glass }: Extract<MirrorOrder, { kind: 'open' }>): (order: MirrorOrder) => void {
  const pen: Pen | null = canvas.getContext('2d');
  if (pen === null) return () => undefined;
  const scene = new MirrorScene(still);
  let on: Glass = glass;
  let named: readonly Named[] = [];
  let lastMs = 0;
  let drawing = false;

  const picture = (nowMs: number): void => {
    const passedMs = Math.min(LONGEST_STEP_MS, nowMs - lastMs);
    if (passedMs < FRAME_MS) {
      requestAnimationFrame(picture);
      return;
    }
    lastMs = nowMs;
    drawing = scene.step(performance.now(), passedMs, named);
    fit(canvas, on);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(on.ratio, 0, 0, on.ratio, 0, 0);
    scene.draw(pen, on, passedMs);
    if (drawing) requestAnimationFrame(picture);
  };
  const wake = (): void => {
    if (drawing) return;
    drawing = true;
    lastMs = performance.now() - FRAME_MS;
    requestAnimationFrame(picture);
  };

  return (order) => {
    if (order.kind === 'glass') {
      on = order.glass;
      wake();
    } else if (order.kind === 'named') {
      named = order.named;
    } else if (order.kind === 'mesh') {
      const frame = readMesh(order.bytes);
      if (frame === null) return;
      scene.take(frame, performance.now());
      if (frame.faces.length > 0) wake();
    }
  };
}

function fit(canvas: OffscreenCanvas, { widthPx, heightPx, ratio }: Glass): void {
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

let studio: ((order: MirrorOrder) => void) | null = null;

addEventListener('message', ({ data }: MessageEvent<MirrorOrder>) => {
  if (data.kind === 'open') studio = openStudio(data);
  else studio?.(data);
});
