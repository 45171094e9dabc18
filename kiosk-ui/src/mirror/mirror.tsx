import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { watchMesh } from '../live/box.ts';
import { shown } from '../look/show.ts';
import { words } from '../text/words.ts';
import type { Stage } from './framing.ts';
import { MirrorScene } from './mirror-scene.ts';

/** Faster than this no eye gains, and a small board loses. */
const FRAME_MS = 1000 / 31;
const SHARPEST = 2;

/** Faces in the room as lines over nothing. */
export function Mirror(): JSX.Element {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => (ref.current === null ? undefined : runMirror(ref.current)), []);
  return <canvas class="mirror" ref={ref} role="img" aria-label={words.value.kiosk.mirror} />;
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
    const now = shown.peek();
    if (now === null) return;
    const alive = scene.step(performance.now(), Math.min(passedMs, 200), now);
    if (!alive && blank) return;
    fit(canvas);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    const ratio = canvas.width / Math.max(1, canvas.clientWidth);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    scene.draw(pen, stagesOf(canvas), Math.min(passedMs, 200));
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

/** The parts of the canvas for faces: the style sheet knows where words lie over it, and says so as `left top right bottom` in fractions. */
function stagesOf(canvas: HTMLCanvasElement): Stage[] {
  const style = getComputedStyle(canvas);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  return ['--beside', '--above'].map((name) => {
    const [left = 0, top = 0, right = 1, bottom = 1] = style.getPropertyValue(name).trim().split(/\s+/).map(Number);
    return { left: left * width, top: top * height, width: (right - left) * width, height: (bottom - top) * height };
  });
}
