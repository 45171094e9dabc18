import type { BoxState } from '../../../daemon/contract/state.ts';
import { moodColour, STILL } from '../look/affect-colour.ts';
import type { Rgb } from '../look/colour.ts';
import type { MeshFrame } from '../live/mesh-decode.ts';
import { words } from '../text/words.ts';
import { drawFace } from './draw-face.ts';
import { aimTrack, newTrack, stepTrack, type FaceTrack } from './face-track.ts';
import { followView, viewOf, type Stage, type View } from './framing.ts';
import { MESH_POINTS } from './surface.ts';

const SILENT_MS = 1500;
/** A smaller face has no room for a word under it. */
const NAMED_FROM_PX = 84;
/** On a lower glass the words of the room need the place. */
const NAMED_ON_PX = 220;
const NAME_COLOUR = '#f4f1ea';
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
  step(nowMs: number, passedMs: number, state: BoxState | null): boolean {
    const silent = nowMs - this.#lastFrameMs > SILENT_MS;
    const travelMs = this.#still ? 0 : this.#travelMs * 1.05;
    for (const face of this.#faces.values()) {
      if (silent) face.present = false;
      const seen = state?.faces.find((f) => f.track === face.track);
      face.label = seen === undefined ? '' : words.value.moods[seen.mood];
      const colour: Rgb = seen === undefined ? STILL : moodColour(seen.mood, seen.confidence);
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
    drawFace(pen, { points: this.#points, colour: face.colour, presence: face.presence, linePx });
    if (widthPx >= NAMED_FROM_PX && pen.canvas.clientHeight >= NAMED_ON_PX)
      writeName(pen, face, { x: (sideX + otherX) / 2, chinY, widthPx });
  }
}

interface NamePlace {
  readonly x: number;
  readonly chinY: number;
  readonly widthPx: number;
}

/** Under the chin, and never below the glass. */
function writeName(pen: CanvasRenderingContext2D, face: FaceTrack, { x, chinY, widthPx }: NamePlace): void {
  const textPx = Math.round(Math.max(11, Math.min(28, widthPx / 11)));
  const lowest = pen.canvas.clientHeight - textPx * 0.4;
  pen.globalAlpha = 0.85 * face.presence;
  pen.fillStyle = NAME_COLOUR;
  pen.font = `500 ${textPx}px ${fontOfPage()}`;
  pen.textAlign = 'center';
  pen.fillText(face.label, x, Math.min(lowest, chinY + textPx * 1.6));
}

let font = '';
const fontOfPage = (): string => (font ||= getComputedStyle(document.body).fontFamily);
