import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { box, watchMesh } from '../live/box.ts';
import { en } from '../text/en.ts';
import { MirrorScene } from './mirror-scene.ts';

/** Faster than this no eye gains, and a small board loses. */
const FRAME_MS = 1000 / 31;
const SHARPEST = 2;

/**
 * Faces in the room as lines over nothing. `inset` keeps part of the canvas free for words: fractions of its width and height.
 */
export function Mirror(): JSX.Element {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => (ref.current === null ? undefined : runMirror(ref.current)), []);
  return <canvas class="mirror" ref={ref} role="img" aria-label={en.mirror} />;
}

function runMirror(canvas: HTMLCanvasElement): () => void {
  const pen = canvas.getContext('2d');
  if (pen === null) return () => undefined;
  const scene = new MirrorScene(matchMedia('(prefers-reduced-motion: reduce)').matches);
  let request = 0;
  let lastMs = performance.now();
  let blank = true;

  const picture = (nowMs: number): void => {
    request = requestAnimationFrame(picture);
    const passedMs = nowMs - lastMs;
    if (passedMs < FRAME_MS) return;
    lastMs = nowMs;
    const alive = scene.step(performance.now(), Math.min(passedMs, 200), box.peek());
    if (!alive && blank) return;
    fit(canvas);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    const ratio = canvas.width / Math.max(1, canvas.clientWidth);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    scene.draw(pen, stageOf(canvas), Math.min(passedMs, 200));
    blank = !alive;
  };
  request = requestAnimationFrame(picture);
  const unwatch = watchMesh((frame) => scene.take(frame, performance.now()));
  return () => {
    cancelAnimationFrame(request);
    unwatch();
  };
}

function fit(canvas: HTMLCanvasElement): void {
  const ratio = Math.min(SHARPEST, devicePixelRatio);
  const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** The part of the canvas for faces: the style sheet knows where words lie over it, and says so in `--stage-*` (fractions). */
function stageOf(canvas: HTMLCanvasElement): { left: number; top: number; width: number; height: number } {
  const style = getComputedStyle(canvas);
  const share = (name: string, otherwise: number): number => Number(style.getPropertyValue(name) || otherwise);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const [left, top] = [share('--stage-left', 0), share('--stage-top', 0)];
  const [right, bottom] = [share('--stage-right', 1), share('--stage-bottom', 1)];
  return { left: left * width, top: top * height, width: (right - left) * width, height: (bottom - top) * height };
}
