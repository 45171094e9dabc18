import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Face } from '../../../daemon/contract/state.ts';
import { watchMesh } from '../live/box.ts';
import { moodColour } from '../look/affect-colour.ts';
import { cssColour } from '../look/colour.ts';
import { GROUNDS, paletteOf, type Theme } from '../look/palette.ts';
import { shown } from '../look/show.ts';
import { languages } from '../text/languages.ts';
import { language, words } from '../text/words.ts';
import type { Stage } from './framing.ts';
import type { Glass, MirrorOrder, Named } from './glass.ts';

const SHARPEST = 2;
/** A finer step of certainty nobody sees in a face's colour. */
const STEPS = 10;

/** Faces in the room as lines over nothing. */
export function Mirror(): JSX.Element {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => (ref.current === null ? undefined : openMirror(ref.current)), []);
  return <canvas class="mirror" ref={ref} role="img" aria-label={words.value.kiosk.mirror} />;
}

/** Gives the canvas to a thread of its own, and tells it what it needs to know; the page itself draws nothing. */
function openMirror(canvas: HTMLCanvasElement): () => void {
  const worker = new Worker(new URL('./mirror-worker.ts', import.meta.url), { type: 'module' });
  const tell = (order: MirrorOrder, moved: Transferable[] = []): void => worker.postMessage(order, moved);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const offscreen = canvas.transferControlToOffscreen();
  tell({ kind: 'open', canvas: offscreen, still, glass: glassOf(canvas) }, [offscreen]);

  const sizes = new ResizeObserver(() => tell({ kind: 'glass', glass: glassOf(canvas) }));
  sizes.observe(canvas);
  const unwatch = watchMesh((bytes) => tell({ kind: 'mesh', bytes }, [bytes]));
  let glass = '';
  let told = '';
  const unfollow = effect(() => {
    const now = shown.value;
    if (now === null) return;
    const wanted = `${now.theme} ${language.value}`;
    if (wanted !== glass) {
      glass = wanted;
      tell({ kind: 'glass', glass: glassOf(canvas) });
    }
    const named = now.state.faces.map((face) => nameOf(face, now.theme));
    const news = JSON.stringify(named);
    if (news === told) return;
    told = news;
    tell({ kind: 'named', named });
  });
  return () => {
    unfollow();
    unwatch();
    sizes.disconnect();
    worker.terminate();
  };
}

function nameOf({ track, mood, confidence }: Face, theme: Theme): Named {
  const felt = moodColour(mood, Math.round(confidence * STEPS) / STEPS);
  const colour = theme === 'dark' ? felt : paletteOf(felt, theme).mood;
  return { track, label: words.value.moods[mood], colour };
}

function glassOf(canvas: HTMLCanvasElement): Glass {
  const theme = shown.peek()?.theme ?? 'dark';
  const rightToLeft = languages[language.peek()]?.direction === 'rtl';
  const style = getComputedStyle(canvas);
  const [widthPx, heightPx] = [canvas.clientWidth, canvas.clientHeight];
  return {
    widthPx,
    heightPx,
    ratio: Math.min(SHARPEST, devicePixelRatio),
    stages: ['--beside', '--above'].map((name) => {
      const stage = stageOf(style.getPropertyValue(name), widthPx, heightPx);
      // Where lines begin on the right, the words lie there, and faces on the left of them.
      return rightToLeft ? { ...stage, left: widthPx - stage.left - stage.width } : stage;
    }),
    theme,
    font: style.fontFamily,
    notePx: Number.parseFloat(style.fontSize),
    ink: cssColour(GROUNDS[theme].ink),
  };
}

/** The style sheet knows where words lie over the glass, and says which parts are free as `left top right bottom` in fractions. */
function stageOf(text: string, widthPx: number, heightPx: number): Stage {
  const [left = 0, top = 0, right = 1, bottom = 1] = text.trim().split(/\s+/).map(Number);
  return {
    left: left * widthPx,
    top: top * heightPx,
    width: (right - left) * widthPx,
    height: (bottom - top) * heightPx,
  };
}
