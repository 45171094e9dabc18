import { STILL } from '../look/affect-colour.ts';
import type { MeshFrame } from '../live/mesh-decode.ts';
import { drawFace, type Pen } from './draw-face.ts';
import { aimTrack, newTrack, stepTrack, type FaceTrack } from './face-track.ts';
import { followView, viewOf, type View } from './framing.ts';
import type { Glass, Named } from './glass.ts';
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
  step(nowMs: number, passedMs: number, named: readonly Named[]): boolean {
    const silent = nowMs - this.#lastFrameMs > SILENT_MS;
    const travelMs = this.#still ? 0 : this.#travelMs * 1.05;
    for (const face of this.#faces.values()) {
      if (silent) face.present = false;
      const seen = named.find((one) => one.track === face.track);
      face.label = seen?.label ?? '';
      stepTrack(face, { nowMs, passedMs, travelMs, colour: seen?.colour ?? STILL });
      if (face.presence === 0 && !face.present) this.#faces.delete(face.track);
    }
    return this.#faces.size > 0;
  }

  draw(pen: Pen, glass: Glass, passedMs: number): void {
    const target = viewOf(this.#faces.values(), glass.stages, this.#aspect);
    if (target !== null) {
      if (this.#view === null || this.#still) this.#view = { ...target };
      else followView(this.#view, target, passedMs);
    }
    if (this.#faces.size === 0) this.#view = null;
    for (const face of this.#faces.values()) this.#drawOne(pen, glass, face);
  }

  #drawOne(pen: Pen, glass: Glass, face: FaceTrack): void {
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
    const { colour, presence } = face;
    drawFace(pen, { points: this.#points, colour, presence, linePx, theme: glass.theme });
    if (widthPx >= NAMED_FROM_PX && glass.heightPx >= NAMED_ON_PX) {
      writeName(pen, face, { x: (sideX + otherX) / 2, chinY, widthPx, glass });
    }
  }
}

interface NamePlace {
  readonly x: number;
  readonly chinY: number;
  readonly widthPx: number;
  readonly glass: Glass;
}

/** Under the chin, and never below the glass. */
function writeName(pen: Pen, face: FaceTrack, { x, chinY, widthPx, glass }: NamePlace): void {
  const { notePx, heightPx, font, ink } = glass;
  const textPx = Math.round(Math.max(notePx * 0.6, Math.min(notePx, widthPx / 6)));
  pen.globalAlpha = 0.85 * face.presence;
  pen.fillStyle = ink;
  pen.font = `500 ${textPx}px ${font}`;
  pen.textAlign = 'center';
  pen.fillText(face.label, x, Math.min(heightPx - textPx * 0.4, chinY + textPx * 1.6));
}
