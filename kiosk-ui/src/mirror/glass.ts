import type { Theme } from '../look/palette.ts';
import type { Rgb } from '../look/colour.ts';
import type { Stage } from './framing.ts';

/** What the mirror is drawn on, and with. */
export interface Glass {
  /** CSS px. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Canvas px per CSS px. */
  readonly ratio: number;
  /** The parts of it for faces, CSS px. */
  readonly stages: readonly Stage[];
  readonly theme: Theme;
  readonly font: string;
  /** Size of the page's small words, px. */
  readonly notePx: number;
  readonly ink: string;
}

/** A face as the box tells of it: its mood's name and colour. */
export interface Named {
  readonly track: number;
  readonly label: string;
  readonly colour: Rgb;
}

/** What the page tells the thread that draws the mirror. */
export type MirrorOrder =
  | { readonly kind: 'open'; readonly canvas: OffscreenCanvas; readonly still: boolean; readonly glass: Glass }
  | { readonly kind: 'glass'; readonly glass: Glass }
  | { readonly kind: 'named'; readonly named: readonly Named[] }
  /** A message of the box, as it came. */
  | { readonly kind: 'mesh'; readonly bytes: ArrayBuffer };
