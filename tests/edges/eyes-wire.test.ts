import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME_JSON, FRAME_MESH, MAX_MESSAGE_BYTES } from '../../daemon/contract/vision.ts';
import { openDaemonWire, openVisionWire } from '../../daemon/vision/wire.ts';
import { encodeFrame, FrameSplitter, WireError } from '../../daemon/vision/wire-frames.ts';
import { faceOf, lookOf, statusOf } from '../fakes/eyes-looks.ts';

describe('frames on the wire', () => {
  it('come out as they went in, however the stream was torn', () => {
    const frame = fc.record({
      kind: fc.constantFrom<0 | 1>(FRAME_JSON, FRAME_MESH),
      payload: fc.uint8Array({ maxLength: 300 }),
    });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 40 })), (frames, cuts) => {
        const stream = Buffer.concat(frames.map(encodeFrame));
        const splitter = new FrameSplitter();
        const out = [];
        for (let at = 0, n = 0; at < stream.length; n++) {
          const step = cuts[n % Math.max(1, cuts.length)] ?? stream.length;
          out.push(...splitter.push(stream.subarray(at, at + step)));
          at += step;
        }
        expect(out.map(({ kind, payload }) => [kind, ...payload])).toEqual(
          frames.map(({ kind, payload }) => [kind, ...payload]),
        );
      }),
    );
  });

  it('are refused above the limit by the sender already', () => {
    const longest = new Uint8Array(MAX_MESSAGE_BYTES - 1);
    expect(new FrameSplitter().push(encodeFrame({ kind: FRAME_MESH, payload: longest }))).toHaveLength(1);
    const longer = { kind: FRAME_MESH, payload: new Uint8Array(MAX_MESSAGE_BYTES) } as const;
    expect(() => encodeFrame(longer)).toThrow(WireError);
  });
});

describe('a daemon that does not read', () => {
  it('misses looks instead of making the vision process hold them, and then hears the newest', async () => {
    await using pair = await openPair();
    const vision = openVisionWire(pair.client);
    const LOOKS = 20_000;
    vision.say(statusOf());
    for (let seq = 0; seq < LOOKS; seq++) vision.say(lookOf([faceOf(1, 'sadness')], { seq }));
    vision.say(statusOf({ state: 'off' }));
    expect(pair.client.writableLength).toBeLessThan(1 << 20);
    let looks = 0;
    let newest = -1;
    for await (const heard of openDaemonWire(pair.server).heard()) {
      if (heard.kind === 'json' && heard.message.kind === 'seen') [looks, newest] = [looks + 1, heard.message.seq];
      const isOff = heard.kind === 'json' && heard.message.kind === 'status' && heard.message.camera.state === 'off';
      if (newest === LOOKS - 1 && isOff) break;
    }
    expect(looks).toBeLessThan(LOOKS / 2);
  });

  it('does not keep a vision process that wants to end', async () => {
    await using pair = await openPair();
    const vision = openVisionWire(pair.client);
    for (let seq = 0; seq < 20_000; seq++) vision.say(lookOf([], { seq }));
    vision.say({ kind: 'failed', message: 'The model is damaged.', remedy: 'Build it again.' });
    const startedMs = performance.now();
    await vision.end(50);
    expect(performance.now() - startedMs).toBeLessThan(1000);
    expect(pair.client.destroyed).toBe(true);
  });
});

/** Two ends of one unix socket; nobody reads them yet. */
async function openPair(): Promise<AsyncDisposable & { readonly client: Socket; readonly server: Socket }> {
  const folder = await mkdtemp(join(tmpdir(), 'mooddj-wire-'));
  const listener = createServer({ pauseOnConnect: true }).listen(join(folder, 's'));
  await once(listener, 'listening');
  const client = connect(join(folder, 's'));
  const [server] = (await once(listener, 'connection')) as [Socket];
  if (client.connecting) await once(client, 'connect');
  return {
    client,
    server,
    [Symbol.asyncDispose]: async () => {
      client.destroy();
      server.destroy();
      await new Promise((resolve) => listener.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
