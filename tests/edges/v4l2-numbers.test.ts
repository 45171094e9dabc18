import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AT,
  BUF_FLAG_ERROR,
  BUF_FLAG_TIMESTAMP_MASK,
  BUF_FLAG_TIMESTAMP_MONOTONIC,
  BUF_TYPE_VIDEO_CAPTURE,
  CAP_DEVICE_CAPS,
  CAP_STREAMING,
  CAP_VIDEO_CAPTURE,
  FIELD_NONE,
  fourcc,
  fourccName,
  FRMSIZE_DISCRETE,
  MEMORY_MMAP,
  SIZE,
  VIDIOC,
} from '../../daemon/vision/camera/v4l2-layout.ts';
import { POLLERR, POLLHUP } from '../../daemon/vision/camera/v4l2-libc.ts';
import { YuyvConverter, yuyvToRgb } from '../../daemon/vision/camera/yuyv.ts';

describe('the numbers of videodev2.h', () => {
  it('are those that the compiler gives', async (context) => {
    if (!(await hasHeader())) {
      process.stderr.write('skipped: no C compiler with linux/videodev2.h here\n');
      context.skip('no C compiler with linux/videodev2.h here');
    }
    const numbers: Numbers = {};
    for (const [name, ours] of Object.entries(VIDIOC)) numbers[`VIDIOC_${name}`] = ours;
    for (const [struct, ours] of Object.entries(SIZE)) {
      numbers[struct === 'int' ? 'sizeof(int)' : `sizeof(struct v4l2_${struct})`] = ours;
    }
    for (const [struct, offsets] of Object.entries(AT)) {
      for (const [field, ours] of Object.entries(offsets)) {
        const inC = IN_C[`${struct}.${field}`] ?? field.replace('bus', 'bus_').toLowerCase();
        numbers[`offsetof(struct v4l2_${struct}, ${inC})`] = ours;
      }
    }
    for (const name of ['MJPG', 'JPEG', 'YUYV'])
      numbers[`V4L2_PIX_FMT_${name === 'MJPG' ? 'MJPEG' : name}`] = fourcc(name);
    Object.assign(numbers, FLAGS);
    expect(await compute(Object.keys(numbers))).toEqual(numbers);
  });

  it('name a pixel format both ways', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9]{4}$/), (name) => fourccName(fourcc(name)) === name));
  });
});

describe('YUYV', () => {
  it('becomes RGB within 2 of 255 of the exact formula', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), ([y0, u, y1, v]) => {
        const rgb = new Uint8ClampedArray(6);
        yuyvToRgb(Uint8Array.of(y0, u, y1, v), rgb, 2);
        [...exact(y0, u, v), ...exact(y1, u, v)].forEach((value, i) => {
          expect(Math.abs(rgb[i]! - value)).toBeLessThanOrEqual(2);
        });
      }),
    );
  });

  it('of half a picture is refused', () => {
    const frame = { kind: 'yuyv', widthPx: 4, heightPx: 4, atMs: 0 } as const;
    expect(() => new YuyvConverter().convert({ ...frame, bytes: new Uint8Array(31) })).toThrow(/half a picture/);
    expect(new YuyvConverter().convert({ ...frame, bytes: new Uint8Array(32) }).widthPx).toBe(4);
  });
});

/** BT.601, limited range. */
function exact(y: number, u: number, v: number): number[] {
  const luma = ((y - 16) * 255) / 219;
  const scale = 255 / 224;
  const blue = 1.772 * scale * (u - 128);
  const red = 1.402 * scale * (v - 128);
  const green = -((0.114 / 0.587) * blue + (0.299 / 0.587) * red);
  return [luma + red, luma + green, luma + blue].map((value) => Math.max(0, Math.min(255, value)));
}

type Numbers = Record<string, number>;

/** Where C calls a field otherwise. */
const IN_C: Record<string, string> = {
  'capability.deviceCaps': 'device_caps',
  'format.width': 'fmt.pix.width',
  'format.height': 'fmt.pix.height',
  'format.pixelformat': 'fmt.pix.pixelformat',
  'format.field': 'fmt.pix.field',
  'format.bytesperline': 'fmt.pix.bytesperline',
  'buffer.seconds': 'timestamp.tv_sec',
  'buffer.microseconds': 'timestamp.tv_usec',
  'buffer.offset': 'm.offset',
  'streamparm.numerator': 'parm.capture.timeperframe.numerator',
  'streamparm.denominator': 'parm.capture.timeperframe.denominator',
  'frmsizeenum.pixelformat': 'pixel_format',
  'frmsizeenum.width': 'discrete.width',
  'frmsizeenum.height': 'discrete.height',
  'frmsizeenum.maxWidth': 'stepwise.max_width',
  'frmsizeenum.maxHeight': 'stepwise.max_height',
};

const FLAGS: Numbers = {
  V4L2_BUF_TYPE_VIDEO_CAPTURE: BUF_TYPE_VIDEO_CAPTURE,
  V4L2_MEMORY_MMAP: MEMORY_MMAP,
  V4L2_FIELD_NONE: FIELD_NONE,
  V4L2_FRMSIZE_TYPE_DISCRETE: FRMSIZE_DISCRETE,
  V4L2_BUF_FLAG_ERROR: BUF_FLAG_ERROR,
  V4L2_BUF_FLAG_TIMESTAMP_MASK: BUF_FLAG_TIMESTAMP_MASK,
  V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC: BUF_FLAG_TIMESTAMP_MONOTONIC,
  V4L2_CAP_VIDEO_CAPTURE: CAP_VIDEO_CAPTURE,
  V4L2_CAP_STREAMING: CAP_STREAMING,
  V4L2_CAP_DEVICE_CAPS: CAP_DEVICE_CAPS,
  POLLERR,
  POLLHUP,
};

const PROLOGUE = '#include <stddef.h>\n#include <stdio.h>\n#include <poll.h>\n#include <linux/videodev2.h>\n';

async function hasHeader(): Promise<boolean> {
  try {
    await compute([]);
    return true;
  } catch {
    return false;
  }
}

/** Lets the C compiler of this machine work out the expressions. */
async function compute(expressions: readonly string[]): Promise<Numbers> {
  await using folder = await openFolder();
  const prints = expressions.map((e) => `printf("%llu\\n", (unsigned long long)(unsigned int)(${e}));`);
  await writeFile(join(folder.path, 'n.c'), `${PROLOGUE}int main(void) { ${prints.join('\n')} return 0; }\n`);
  await run('gcc', ['-o', join(folder.path, 'n'), join(folder.path, 'n.c')]);
  const { stdout } = await run(join(folder.path, 'n'));
  const values = stdout.trim().split('\n').map(Number);
  return Object.fromEntries(expressions.map((e, i) => [e, values[i] ?? NaN]));
}

const run = promisify(execFile);

async function openFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'mooddj-v4l2-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
