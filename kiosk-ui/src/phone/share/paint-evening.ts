import type { Ribbon } from '../../../../daemon/contract/ribbon.ts';
import { affectColour, STILL } from '../../look/affect-colour.ts';
import { cssColour } from '../../look/colour.ts';
import { drawRibbon, RIBBON_HEIGHT, RIBBON_WIDTH } from '../../look/ribbon.ts';

export interface EveningText {
  /** The name of the box. */
  readonly title: string;
  /** Which day. */
  readonly day: string;
  readonly time: (instant: string) => string;
  /** Below the list when it is not whole. */
  readonly more: (songs: number) => string;
  readonly direction: 'ltr' | 'rtl';
}

const WIDTH = 1080;
const MARGIN = 80;
const BAND_TOP = 270;
const BAND_HEIGHT = 170;
const LIST_TOP = 560;
const ROW = 66;
/** The newest; a longer list is read by nobody. */
const MOST_SONGS = 14;
const INK = '#f4f1ea';
const INK_2 = '#bdbab4';
const GROUND = '#0b0b0c';
const FONT = 'Inter, "SF Pro Display", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** The evening as one picture: the band of moods, and the songs, each with the colour of its moment. Drawn here, sent nowhere. */
export function paintEvening(canvas: HTMLCanvasElement, ribbon: Ribbon, text: EveningText): void {
  const songs = ribbon.songs.slice(-MOST_SONGS);
  const hidden = ribbon.songs.length - songs.length;
  canvas.width = WIDTH;
  canvas.height = LIST_TOP + Math.max(1, songs.length + (hidden > 0 ? 1 : 0)) * ROW + MARGIN;
  const brush = canvas.getContext('2d');
  if (brush === null) return;
  brush.fillStyle = GROUND;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  const rtl = text.direction === 'rtl';
  const edge = rtl ? WIDTH - MARGIN : MARGIN;
  const along = (px: number): number => (rtl ? WIDTH - MARGIN - px : MARGIN + px);
  const write = (
    words: string,
    at: { x: number; y: number },
    look: { size: number; weight: number; ink: string },
  ): void => {
    brush.font = `${look.weight} ${look.size}px ${FONT}`;
    brush.fillStyle = look.ink;
    brush.fillText(fit(brush, words, WIDTH - 2 * MARGIN - Math.abs(at.x - edge)), at.x, at.y);
  };
  brush.direction = text.direction;
  brush.textAlign = 'start';
  write(text.title, { x: edge, y: 130 }, { size: 64, weight: 700, ink: INK });
  write(text.day, { x: edge, y: 190 }, { size: 36, weight: 500, ink: INK_2 });
  paintBand(brush, ribbon);
  for (const [k, { at, title, artist }] of songs.entries()) {
    const y = LIST_TOP + k * ROW;
    brush.fillStyle = colourAt(ribbon, at);
    brush.beginPath();
    brush.arc(along(14), y - 11, 12, 0, 2 * Math.PI);
    brush.fill();
    write(text.time(at), { x: along(48), y }, { size: 30, weight: 500, ink: INK_2 });
    write(`${title}  ·  ${artist}`, { x: along(170), y }, { size: 32, weight: 600, ink: INK });
  }
  if (hidden > 0) {
    write(
      text.more(hidden),
      { x: along(170), y: LIST_TOP + songs.length * ROW },
      { size: 30, weight: 500, ink: INK_2 },
    );
  }
}

function paintBand(brush: CanvasRenderingContext2D, ribbon: Ribbon): void {
  const { path, stops, songs } = drawRibbon(ribbon, 'dark');
  brush.save();
  brush.translate(MARGIN, BAND_TOP);
  brush.scale((WIDTH - 2 * MARGIN) / RIBBON_WIDTH, BAND_HEIGHT / RIBBON_HEIGHT);
  const gradient = brush.createLinearGradient(0, 0, RIBBON_WIDTH, 0);
  for (const { at, colour } of stops) gradient.addColorStop(Math.max(0, Math.min(1, at)), colour);
  brush.fillStyle = gradient;
  brush.fill(new Path2D(path));
  brush.fillStyle = INK;
  for (const at of songs) brush.fillRect(at * RIBBON_WIDTH - 1, RIBBON_HEIGHT + 8, 2, 12);
  brush.restore();
}

function colourAt({ moods }: Ribbon, instant: string): string {
  const mood = moods.findLast(({ at }) => at <= instant);
  const known = mood !== undefined && mood.mood !== 'none' && mood.mood !== 'unsure';
  return cssColour(known ? affectColour(mood.valence, mood.arousal, 1) : STILL);
}

/** As much of it as there is room for. */
function fit(brush: CanvasRenderingContext2D, words: string, room: number): string {
  if (brush.measureText(words).width <= room) return words;
  let short = words;
  while (short.length > 1 && brush.measureText(`${short}…`).width > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
