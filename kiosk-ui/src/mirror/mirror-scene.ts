import { moodColour, STILL } from '../look/affect-colour.ts';
import { cssColour, type Rgb } from '../look/colour.ts';
import { GROUNDS, paletteOf, type Theme } from '../look/palette.ts';
import type { MeshFrame } from '../live/mesh-decode.ts';
import type { Shown } from '../look/show.ts';
import { words } from '../text/words.ts';
import { drawFace } from './draw-face.ts';
import { aimTrack, newTrack, stepTrack, type FaceTrack } from './face-track.ts';
import { followView, viewOf, type Stage, type View } from './framing.ts';
import { MESH_POINTS } from './surface.ts';

const SILENT_MS = 1500;
/** A smaller face has no room for a word under it. */
const NAMED_FROM_PX = 72;
/** On a lower glass the words of the room need the place. */
const NAMED_ON_PX = 220;
const SLOWEST_TRAVEL_MS = 320;

/** All that the mirror remembers between two pictures of it. */
export class MirrorScene {
  readonly #faces = new Map<number, FaceTrack>();
  readonly #points = new Float32Array(MESH_POINTS * 3);
  readonly #still: boolean;
  #view: View | null = null;
  #aspect = 0.75;
  #lastFrameMs = -Infinity;
  #travelMs = 120;
  #theme: Theme = 'dark';

  /** `still`: the viewer asked for less motion, so faces step from look to look. */
  constructor(still: boolean) {
    this.#still = still;
  }

  take(frame: MeshFrame, nowMs: number): void {
    const gapMs = nowMs - this.#lastFrameMs;
    if (gapMs < SILENT_MS) this.#travelMs += (Math.min(SLOWEST_TRAVEL_MS, gapMs) - this.#travelMs) * 0.2;
    this.#lastFrameMs = nowMs;
    this.#aspect = frame.heightPx / Math.max(1, frame.widthPx);
    for (const face of this.#faces.values()) face.present = false;
    for (const { track, points } of frame.faces) {
      if (points.length !== MESH_POINTS * 3) continue;
      const known = this.#faces.get(track);
      if (known === undefined) this.#faces.set(track, newTrack(track, points, nowMs));
      else aimTrack(known, points, nowMs);
    }
  }

  /** True while there is something to draw. */
  step(nowMs: number, passedMs: number, { state, theme }: Pick<Shown, 'state' | 'theme'>): boolean {
    this.#theme = theme;
    const silent = nowMs - this.#lastFrameMs > SILENT_MS;
    const travelMs = this.#still ? 0 : this.#travelMs * 1.05;
    for (const face of this.#faces.values()) {
      if (silent) face.present = false;
      const seen = state.faces.find((f) => f.track === face.track);
      face.label = seen === undefined ? '' : words.value.moods[seen.mood];
      const felt: Rgb = seen === undefined ? STILL : moodColour(seen.mood, seen.confidence);
      const colour = theme === 'dark' ? felt : paletteOf(felt, theme).mood;
      stepTrack(face, { nowMs, passedMs, travelMs, colour });
      if (face.presence === 0 && !face.present) this.#faces.delete(face.track);
    }
    return this.#faces.size > 0;
  }

  draw(pen: CanvasRenderingContext2D, stages: readonly Stage[], passedMs: number): void {
    const target = viewOf(this.#faces.values(), stages, this.#aspect);
    if (target !== null) {
      if (this.#view === null || this.#still) this.#view = { ...target };
      else followView(this.#view, target, passedMs);
    }
    if (this.#faces.size === 0) this.#view = null;
    for (const face of this.#faces.values()) this.#drawOne(pen, face);
  }

  #drawOne(pen: CanvasRenderingContext2D, face: FaceTrack): void {
    const view = this.#view;
    if (view === null) return;
    let [chinY, sideX, otherX] = [-Infinity, Infinity, -Infinity];
    for (let p = 0; p < face.shown.length; p += 3) {
      const x = view.canvasX + (1 - face.shown[p]! - view.x) * view.scale;
      const y = view.canvasY + (face.shown[p + 1]! - view.y) * view.scale * this.#aspect;
      this.#points[p] = x;
      this.#points[p + 1] = y;
      this.#points[p + 2] = face.shown[p + 2]! * view.scale;
      chinY = Math.max(chinY, y);
      sideX = Math.min(sideX, x);
      otherX = Math.max(otherX, x);
    }
    const widthPx = otherX - sideX;
    const linePx = Math.max(0.9, Math.min(2.4, widthPx / 210));
    drawFace(pen, { points: this.#points, colour: face.colour, presence: face.presence, linePx, theme: this.#theme });
    if (widthPx >= NAMED_FROM_PX && pen.canvas.clientHeight >= NAMED_ON_PX)
      writeName(pen, face, { x: (sideX + otherX) / 2, chinY, widthPx, theme: this.#theme });
  }
}

interface NamePlace {
  readonly x: number;
  readonly chinY: number;
  readonly widthPx: number;
  readonly theme: Theme;
}

/** Under the chin, and never below the glass. */
function writeName(pen: CanvasRenderingContext2D, face: FaceTrack, { x, chinY, widthPx, theme }: NamePlace): void {
  const notePx = sizeOfNotes();
  const textPx = Math.round(Math.max(notePx * 0.6, Math.min(notePx, widthPx / 6)));
  const lowest = pen.canvas.clientHeight - textPx * 0.4;
  pen.globalAlpha = 0.85 * face.presence;
  pen.fillStyle = cssColour(GROUNDS[theme].ink);
  pen.font = `500 ${textPx}px ${fontOfPage()}`;
  pen.textAlign = 'center';
  pen.fillText(face.label, x, Math.min(lowest, chinY + textPx * 1.6));
}

/** The page's size for words that may be small, px. */
function sizeOfNotes(): number {
  const { fontSize } = getComputedStyle(document.querySelector('.kiosk') ?? document.body);
  return Number.parseFloat(fontSize);
}

let font = '';
const fontOfPage = (): string => (font ||= getComputedStyle(document.body).fontFamily);
