import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Ribbon } from '../../../daemon/contract/ribbon.ts';
import { box, link } from '../live/box.ts';
import { read } from '../live/send.ts';

const AGAIN_MS = 60_000;
/** A song is written down a moment after it began. */
const AFTER_A_SONG_MS = 3000;

const known = signal<Ribbon | null>(null);
/** The evening so far; null until the box has told it. */
export const evening: ReadonlySignal<Ribbon | null> = known;

/** Asks the box once a minute, and soon after each song's beginning. */
export function followEvening(): void {
  let timer = 0;
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), AGAIN_MS);
    if (link.peek() !== 'open' || document.hidden) return;
    const answer = await read<Ribbon>('/api/evening/ribbon');
    if (answer.ok) known.value = answer.body;
  };
  let song: string | null = null;
  effect(() => {
    const connected = link.value === 'open';
    const uri = box.value?.playback.track?.uri ?? '';
    if (!connected || uri === song) return;
    const soonMs = song === null ? 0 : AFTER_A_SONG_MS;
    song = uri;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), soonMs);
  });
}
