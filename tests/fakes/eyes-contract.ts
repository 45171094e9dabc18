import { describe, expect, it } from 'vitest';
import { encodeMesh } from '../../daemon/contract/mesh.ts';
import type { RoomSeen, VisionFailed, VisionSettings, VisionStatus } from '../../daemon/contract/vision.ts';
import type { Eyes } from '../../daemon/core/ports.ts';
import { faceOf, lookOf, statusOf } from './eyes-looks.ts';

/** The port under test, and the vision process behind it. */
export interface EyesRig extends AsyncDisposable {
  readonly eyes: Eyes;
  see(look: RoomSeen): void;
  tell(status: VisionStatus | VisionFailed): void;
  sendMesh(mesh: Uint8Array): void;
  /** Settles when the vision process has been told settings that fit. */
  told(fits: (settings: VisionSettings) => boolean): Promise<VisionSettings>;
  /** The vision process dies. */
  leave(): Promise<void>;
  /** The next one is there. */
  arrive(): Promise<void>;
}

/** What every `Eyes` keeps. Run on the fake, which pipeline tests trust, and on the real adapter. */
export function eyesContract(name: string, open: () => Promise<EyesRig>): void {
  describe(`eyes: ${name}`, () => {
    it('gives a look to every reader', async () => {
      await using rig = await open();
      using life = new Life();
      const readers = [0, 1].map(() => rig.eyes.seen(life.signal)[Symbol.asyncIterator]());
      const looks = readers.map((reader) => reader.next());
      rig.see(lookOf([faceOf(1, 'happiness')], { seq: 7 }));
      for (const look of looks) expect((await look).value).toMatchObject({ seq: 7, faces: [{ track: 1 }] });
    });

    it('gives a slow reader the newest look, not all', async () => {
      await using rig = await open();
      using life = new Life();
      const slow = rig.eyes.seen(life.signal)[Symbol.asyncIterator]();
      const first = slow.next();
      rig.see(lookOf([], { seq: 0 }));
      await first;
      const quick = rig.eyes.seen(life.signal)[Symbol.asyncIterator]();
      for (let seq = 1; seq <= 3; seq++) {
        const look = quick.next();
        rig.see(lookOf([], { seq }));
        expect((await look).value).toMatchObject({ seq });
      }
      expect((await slow.next()).value).toMatchObject({ seq: 3 });
    });

    it('tells the status now and on every change, and null while there is no vision process', async () => {
      await using rig = await open();
      using life = new Life();
      const statuses = rig.eyes.status(life.signal)[Symbol.asyncIterator]();
      expect((await statuses.next()).value).toBeNull();
      rig.tell(statusOf({ state: 'missing', remedy: 'Plug in a USB camera.' }));
      expect((await statuses.next()).value).toMatchObject({
        camera: { state: 'missing', remedy: 'Plug in a USB camera.' },
      });
      await rig.leave();
      expect((await statuses.next()).value).toBeNull();
    });

    it('keeps telling why vision cannot work until another one works', async () => {
      await using rig = await open();
      using life = new Life();
      const statuses = rig.eyes.status(life.signal)[Symbol.asyncIterator]();
      await statuses.next();
      rig.tell({ kind: 'failed', message: 'The model is damaged.', remedy: 'Build it again.' });
      expect((await statuses.next()).value).toMatchObject({ kind: 'failed', remedy: 'Build it again.' });
      await rig.leave();
      const late = rig.eyes.status(life.signal)[Symbol.asyncIterator]();
      expect((await late.next()).value).toMatchObject({ kind: 'failed' });
      await rig.arrive();
      rig.tell(statusOf());
      expect((await statuses.next()).value).toMatchObject({ kind: 'status' });
    });

    it('asks for meshes only while somebody reads them', async () => {
      await using rig = await open();
      expect((await rig.told(() => true)).mesh).toBe(false);
      using life = new Life();
      const mesh = rig.eyes.meshes(life.signal)[Symbol.asyncIterator]().next();
      await rig.told((settings) => settings.mesh);
      const sent = encodeMesh({ widthPx: 640, heightPx: 480, atMs: 1, faces: [] });
      rig.sendMesh(sent);
      expect(Buffer.from((await mesh).value as Uint8Array)).toEqual(Buffer.from(sent));
    });

    it('stops asking for meshes when the last reader has gone', async () => {
      await using rig = await open();
      using life = new Life();
      const watching = readAll(rig.eyes.meshes(life.signal));
      await rig.told((settings) => settings.mesh);
      life.end();
      await watching;
      await rig.told((settings) => !settings.mesh);
    });

    it('passes on a changed setting and keeps the others', async () => {
      await using rig = await open();
      const before = await rig.told(() => true);
      rig.eyes.configure({ cameraOn: false });
      expect(await rig.told((settings) => !settings.cameraOn)).toEqual({ ...before, cameraOn: false });
      rig.eyes.configure({ looksPerSecond: 2 });
      expect(await rig.told((settings) => settings.looksPerSecond === 2)).toMatchObject({ cameraOn: false });
    });

    it('ends every reading when aborted', async () => {
      await using rig = await open();
      using life = new Life();
      const { eyes } = rig;
      const readings = [eyes.seen(life.signal), eyes.status(life.signal), eyes.meshes(life.signal)].map(readAll);
      life.end();
      await Promise.all(readings);
    });
  });
}

class Life implements Disposable {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;

  end(): void {
    this.#controller.abort();
  }

  [Symbol.dispose](): void {
    this.end();
  }
}

async function readAll(values: AsyncIterable<unknown>): Promise<void> {
  for await (const value of values) expect(value).not.toBeUndefined();
}
