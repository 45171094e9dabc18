import { signal } from '@preact/signals';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { LiveSocket, type Link } from './live-socket.ts';
import type { MeshFrame } from './mesh-decode.ts';

/** The one signal: all that is shown is a function of it. Null until the first snapshot. */
export const box = signal<BoxState | null>(null);
export const link = signal<Link>('connecting');

let takeMesh: (frame: MeshFrame) => void = () => undefined;

const socket = new LiveSocket({
  onState: (state) => (box.value = state),
  onMesh: (frame) => takeMesh(frame),
  onLink: (next) => (link.value = next),
});

export const openBox = (): void => socket.open();
export const connectNow = (): void => socket.connectNow();

/** Sends meshes to `take` until the returned function is called. One taker at a time: a page has one mirror. */
export function watchMesh(take: (frame: MeshFrame) => void): () => void {
  takeMesh = take;
  socket.watchMesh(true);
  return () => {
    takeMesh = () => undefined;
    socket.watchMesh(false);
  };
}
