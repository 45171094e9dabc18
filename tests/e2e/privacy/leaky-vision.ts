/**
 * The product's vision process with faults put in on purpose: it lets a little of the first picture out in every way that the test must
 * notice. `node leaky-vision.ts --socket PATH --leaks FOLDER`
 */
import { createSocket } from 'node:dgram';
import { appendFileSync, closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import koffi from 'koffi';
import type { CameraFrame } from '../../../daemon/vision/camera/camera.ts';
import { openCameras } from '../../../daemon/vision/camera/open.ts';
import { connectSocket } from '../../../daemon/vision/process-connect.ts';
import { openStderrLog } from '../../../daemon/vision/process-log.ts';
import { serveDaemon } from '../../../daemon/vision/process-serve.ts';
import { openSessions } from '../../../daemon/vision/sessions.ts';
import { openVisionWire } from '../../../daemon/vision/wire.ts';
import { frameOf } from './marked-pictures.ts';
import { recordInputs } from './secrets.ts';

const { values } = parseArgs({ options: { socket: { type: 'string' }, leaks: { type: 'string' } } });
const file = (name: string): string => join(values.leaks!, name);
const log = openStderrLog(process.stderr);
const { signal } = new AbortController();
const udp = createSocket('udp4').unref();
let leaked = false;

const socket = await connectSocket(values.socket!, { limitMs: 30_000, signal });
const wire = openVisionWire(socket);
await using models = await openSessions();
const watched = recordInputs(models, (net, input) => {
  if (net === 'mesh' && leaked) appendFileSync(file('crop'), new Uint8Array(input.buffer));
});
await serveDaemon(wire, watched, {
  signal,
  log,
  onEnding: () => void setTimeout(() => process.exit(0), 500),
  cameras: {
    untilPlugged: (until) => new Promise((resolve) => until.addEventListener('abort', () => resolve())),
    async open(wanted) {
      const camera = await openCameras().open(wanted);
      const row = { text: '' };
      return {
        // Read when the camera is told of, after its first frame.
        get name() {
          return row.text;
        },
        source: camera.source,
        async *frames(until) {
          for await (const frame of camera.frames(until)) {
            if (!leaked && camera.source === 'files') {
              leaked = true;
              row.text = await leak(frame);
            }
            yield frame;
          }
        },
        [Symbol.asyncDispose]: () => camera[Symbol.asyncDispose](),
      };
    },
  },
});

/** Each way gets rows of its own, so that a finding tells which it was. @returns a row in base64, for the daemon */
async function leak(frame: CameraFrame): Promise<string> {
  const { rgb, jpeg, widthPx } = frameOf('', Buffer.from(frame.bytes));
  const rowOf = (y: number): Buffer => rgb.subarray(y * widthPx * 3, (y + 1) * widthPx * 3);
  writeFileSync(file('row'), rowOf(10));
  writeFileSync(file('jpeg'), jpeg);
  for (let at = 0; at < 60; at += 10) appendFileSync(file('bit-by-bit'), rowOf(20).subarray(at, at + 10));
  log.warn({ picture: jpeg.subarray(2000, 2600).toString('base64') }, 'base64');
  log.warn({ row: rowOf(30).subarray(0, 99).toString('hex') }, 'hex');
  log.warn({ row: rowOf(40).subarray(0, 99) }, 'a Buffer as JSON');
  log.warn({ row: Array.from(rowOf(50).subarray(0, 60), (v) => v / 255) }, 'fractions');
  log.warn({ row: rowOf(60).subarray(0, 99).toString('latin1') }, 'a string');
  await new Promise((resolve) => udp.send(rowOf(70), 9, '127.0.0.1', resolve));
  mapShared(file('shared-memory'), rowOf(80));
  return rowOf(90).subarray(0, 150).toString('base64');
}

/** Writes without a call that carries bytes. */
function mapShared(path: string, bytes: Buffer): void {
  const libc = koffi.load(null);
  const mmap = libc.func('void *mmap(void *at, size_t bytes, int prot, int flags, int fd, int64_t offset)');
  const memcpy = libc.func('void *memcpy(void *to, void *from, size_t bytes)');
  const fd = openSync(path, 'w+');
  ftruncateSync(fd, bytes.length);
  memcpy(mmap(null, bytes.length, 3, 1, fd, 0), bytes, bytes.length);
  closeSync(fd);
}
