import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { silent } from '../../daemon/lib/log.ts';
import type { SeerModels } from '../../daemon/seeing/models.ts';
import type { Cameras } from '../../daemon/vision/camera/open.ts';
import { connectSocket } from '../../daemon/vision/process-connect.ts';
import { serveDaemon } from '../../daemon/vision/process-serve.ts';
import { openVisionWire } from '../../daemon/vision/wire.ts';
import { ScriptedDaemon } from '../fakes/eyes-daemon.ts';

const never = new Promise<never>(() => undefined);
const { signal } = new AbortController();

const greyCamera: Cameras = {
  untilPlugged: () => never,
  open: () =>
    Promise.resolve({
      name: 'grey',
      source: 'files' as const,
      async *frames(until) {
        const bytes = new Uint8Array(64 * 48 * 2).fill(128);
        for (let atMs = 0; !until.aborted; atMs += 100) {
          yield { kind: 'yuyv' as const, bytes, widthPx: 64, heightPx: 48, atMs };
          await new Promise(setImmediate);
        }
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    }),
};

const brokenModels: SeerModels = {
  detect: () => Promise.reject(new Error('a bug in a net')),
  mesh: () => never,
  mood: () => never,
};

it('ends with the error when a look fails by a bug, though the daemon stays on the line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mooddj-serve-'));
  try {
    await using daemon = await ScriptedDaemon.listen(join(folder, 'socket'));
    const wire = openVisionWire(await connectSocket(join(folder, 'socket'), { limitMs: 5000, signal }));
    const serving = serveDaemon(wire, brokenModels, { signal, log: silent, cameras: greyCamera });
    await expect(serving).rejects.toThrow('a bug in a net');
    daemon.hangUp();
  } finally {
    await rm(folder, { recursive: true });
  }
});
