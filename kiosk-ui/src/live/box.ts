import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { BoxState, Health, HealthEntry } from '../../../daemon/contract/state.ts';
import { said } from '../text/words.ts';
import { LiveSocket, type Link } from './live-socket.ts';

const heard = signal<BoxState | null>(null);

/** The one signal: all that is shown is a function of it. Null until the first snapshot. Its sentences are in the page's language. */
export const box: ReadonlySignal<BoxState | null> = computed(() => heard.value && inWords(heard.value));
export const link = signal<Link>('connecting');

let takeMesh: (bytes: ArrayBuffer) => void = () => undefined;

const socket = new LiveSocket({
  onState: (state) => (heard.value = state),
  onMesh: (bytes) => takeMesh(bytes),
  onLink: (next) => (link.value = next),
});

export const openBox = (): void => socket.open();
export const connectNow = (): void => socket.connectNow();

/** Sends meshes to `take` until the returned function is called. One taker at a time: a page has one mirror. */
export function watchMesh(take: (bytes: ArrayBuffer) => void): () => void {
  takeMesh = take;
  socket.watchMesh(true);
  return () => {
    takeMesh = () => undefined;
    socket.watchMesh(false);
  };
}

/** Every sentence of a snapshot, as the page says it. */
function inWords(state: BoxState): BoxState {
  const entries = Object.entries(state.health) as [keyof Health, HealthEntry][];
  const health = Object.fromEntries(
    entries.map(([part, entry]) => [part, { ...entry, message: said(entry.message), remedy: said(entry.remedy) }]),
  ) as Health;
  return { ...state, health, playback: { ...state.playback, reason: said(state.playback.reason) } };
}
