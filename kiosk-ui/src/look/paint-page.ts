import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { link } from '../live/box.ts';
import { STILL } from './affect-colour.ts';
import { cssColour, difference, type Rgb } from './colour.ts';
import { paletteOf, type Palette } from './palette.ts';
import { sceneColour } from './scene.ts';
import { shown } from './show.ts';

/** A smaller step in colour is not worth a repaint of the page. */
const SEEN = 0.018;

const palette = signal<Palette>(paletteOf(STILL, 'dark'));
/** The colours of the moment, as style sheets have them. */
export const colours: ReadonlySignal<Palette> = palette;

/** Keeps the kiosk in the room's colour, in the look that fits its light. */
export function paintPage(): void {
  let painted: { readonly colour: Rgb; readonly theme: string } | null = null;
  effect(() => {
    const { dataset, style } = document.documentElement;
    dataset['link'] = link.value;
    const now = shown.value;
    const theme = now?.theme ?? 'dark';
    const colour = now === null || link.value === 'signed-out' ? STILL : sceneColour(now.state);
    if (painted?.theme === theme && difference(painted.colour, colour) < SEEN) return;
    painted = { colour, theme };
    dataset['theme'] = theme;
    const next = paletteOf(colour, theme);
    style.setProperty('--mood', cssColour(next.mood));
    style.setProperty('--mood-ink', cssColour(next.moodInk));
    style.setProperty('--raised', cssColour(next.raised));
    style.setProperty('--line', cssColour(next.line));
    style.setProperty('--chip', cssColour(next.chip));
    style.setProperty('--chip-ink', cssColour(next.chipInk));
    palette.value = next;
  });
}
