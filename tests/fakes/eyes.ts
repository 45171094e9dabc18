import type { RoomSeen, VisionFailed, VisionSettings, VisionStatus } from '../../daemon/contract/vision.ts';
import type { Eyes } from '../../daemon/core/ports.ts';
import { Fanout } from '../../daemon/lib/fanout.ts';
import { Store } from '../../daemon/lib/store.ts';

/** Eyes that see what a test tells them to. Held to the same contract as the real ones (`eyes-contract.ts`). */
export class FakeEyes implements Eyes {
  /** What a vision process would have been told. */
  readonly settings = new Store<VisionSettings>({
    kind: 'settings',
    cameraOn: true,
    source: 'auto',
    mesh: false,
    looksPerSecond: 5,
  });
  readonly #seen = new Fanout<RoomSeen>();
  readonly #meshes = new Fanout<Uint8Array>((readers) =>
    this.settings.update((settings) => ({ ...settings, mesh: readers > 0 })),
  );
  readonly #status = new Store<VisionStatus | VisionFailed | null>(null);

  seen(signal: AbortSignal): AsyncIterable<RoomSeen> {
    return this.#seen.read(signal);
  }

  status(signal: AbortSignal): AsyncIterable<VisionStatus | VisionFailed | null> {
    return this.#status.changes(signal);
  }

  meshes(signal: AbortSignal): AsyncIterable<Uint8Array> {
    return this.#meshes.read(signal);
  }

  configure(settings: Partial<Pick<VisionSettings, 'cameraOn' | 'looksPerSecond' | 'source'>>): void {
    this.settings.update((before) => ({ ...before, ...settings }));
  }

  /** Readers of `seen` now: looks told before there is one are lost, as with a real camera. */
  get watchers(): number {
    return this.#seen.readers;
  }

  see(look: RoomSeen): void {
    this.#seen.put(look);
  }

  tell(status: VisionStatus | VisionFailed): void {
    this.#status.update(() => status);
  }

  sendMesh(mesh: Uint8Array): void {
    this.#meshes.put(mesh);
  }

  /** The vision process dies. */
  leave(): void {
    this.#status.update((status) => (status?.kind === 'failed' ? status : null));
  }
}
