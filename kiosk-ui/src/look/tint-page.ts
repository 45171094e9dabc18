import { effect } from '@preact/signals';
import { box, link } from '../live/box.ts';
import { STILL } from './affect-colour.ts';
import { cssColour } from './colour.ts';
import { sceneColour } from './scene.ts';

/** Keeps the page's colour at the room's: CSS knows it as `--mood`. Without a connection nothing is known, so nothing is tinted. */
export const tintPage = (): (() => void) =>
  effect(() => {
    const state = box.value;
    const known = state !== null && link.value !== 'signed-out';
    const { style, dataset } = document.documentElement;
    style.setProperty('--mood', cssColour(known ? sceneColour(state) : STILL));
    dataset['link'] = link.value;
  });
