import { cssColour, mix, type Rgb } from '../look/colour.ts';
import type { Theme } from '../look/palette.ts';
import { edges, features, IRISES, MESH_POINTS, oval, shade, SURFACE_POINTS } from './surface.ts';

/** What stands out: light in the dark, ink on paper. */
const BRIGHTEST: Readonly<Record<Theme, Rgb>> = { dark: { r: 255, g: 252, b: 245 }, light: { r: 20, g: 18, b: 22 } };
/** Lines are drawn in a few strokes of equal brightness: a stroke a line would cost a small board its frame rate. */
const LEVELS = [0.14, 0.24, 0.38, 0.56, 0.8] as const;
/** Below it the surface is turned away and hidden, so that a head seen from the side looks solid. */
const TURNED_AWAY = 0.02;

const facing = new Float32Array(SURFACE_POINTS);
const light = new Float32Array(SURFACE_POINTS);

/** On the page or beside it. */
export type Pen = OffscreenCanvasRenderingContext2D;

export interface Portrait {
  /** MESH_POINTS × 3, canvas px. */
  readonly points: Float32Array;
  readonly colour: Rgb;
  /** 0…1 */
  readonly presence: number;
  /** Thickness of a plain line, canvas px. */
  readonly linePx: number;
  readonly theme: Theme;
}

/** One face as a surface of lit lines. */
export function drawFace(pen: Pen, portrait: Portrait): void {
  const { points, colour, presence, linePx, theme } = portrait;
  shade(points, facing, light);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.strokeStyle = cssColour(colour);
  pen.lineWidth = linePx;
  drawBody(pen, points, presence);
  LEVELS.forEach((brightness, level) => {
    pen.globalAlpha = brightness * presence;
    pen.beginPath();
    for (let i = 0; i < edges.length; i += 2) {
      const [a, b] = [edges[i]!, edges[i + 1]!];
      if (Math.max(facing[a]!, facing[b]!) > TURNED_AWAY && levelOf(a, b, theme) === level) line(pen, points, [a, b]);
    }
    pen.stroke();
  });
  pen.globalAlpha = 0.4 * presence;
  strokeAll(pen, points, oval);
  pen.globalAlpha = 0.95 * presence;
  pen.strokeStyle = cssColour(mix(colour, BRIGHTEST[theme], 0.35));
  pen.lineWidth = linePx * 1.9;
  strokeAll(pen, points, features);
  drawIrises(pen, portrait);
  pen.globalAlpha = 1;
}

/** In the dark the light is drawn, on paper the shade. */
function levelOf(a: number, b: number, theme: Theme): number {
  const mean = (light[a]! + light[b]!) / 2;
  const lit = theme === 'dark' ? mean ** 1.7 : 1 - mean ** 0.8 * 0.75;
  return Math.min(LEVELS.length - 1, Math.floor(lit * LEVELS.length));
}

function line(pen: Pen, points: Float32Array, [a, b]: readonly [number, number]): void {
  pen.moveTo(points[a * 3]!, points[a * 3 + 1]!);
  pen.lineTo(points[b * 3]!, points[b * 3 + 1]!);
}

function strokeAll(pen: Pen, points: Float32Array, lines: Uint16Array): void {
  pen.beginPath();
  for (let i = 0; i < lines.length; i += 2) {
    const [a, b] = [lines[i]!, lines[i + 1]!];
    if (facing[a]! > TURNED_AWAY || facing[b]! > TURNED_AWAY) line(pen, points, [a, b]);
  }
  pen.stroke();
}

/** A breath of colour inside the outline, so that the lines belong together. */
function drawBody(pen: Pen, points: Float32Array, presence: number): void {
  pen.fillStyle = pen.strokeStyle;
  pen.globalAlpha = 0.07 * presence;
  pen.beginPath();
  for (let i = 0; i < oval.length; i += 2) pen.lineTo(points[oval[i]! * 3]!, points[oval[i]! * 3 + 1]!);
  pen.fill();
}

/** The eyes make it a somebody: two small lights where the person looks. */
function drawIrises(pen: Pen, { points, colour, presence, theme }: Portrait): void {
  if (points.length < MESH_POINTS * 3) return;
  pen.fillStyle = cssColour(mix(colour, BRIGHTEST[theme], 0.7));
  for (const centre of IRISES) {
    const [x, y] = [points[centre * 3]!, points[centre * 3 + 1]!];
    let radius = 0;
    for (let rim = centre + 1; rim <= centre + 4; rim++) {
      radius += Math.hypot(points[rim * 3]! - x, points[rim * 3 + 1]! - y) / 4;
    }
    pen.globalAlpha = 0.9 * presence;
    pen.beginPath();
    pen.arc(x, y, radius * 0.62, 0, Math.PI * 2);
    pen.fill();
  }
}
