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
  CID,
  CTRL_FLAG,
  CTRL_TYPE,
  EXPOSURE,
  FIELD_NONE,
  fourcc,
  fourccName,
  FRMIVAL_DISCRETE,
  FRMSIZE_DISCRETE,
  MEMORY_MMAP,
  POWER_LINE,
  SIZE,
  TEXT_BYTES,
  VIDIOC,
} from '../../daemon/vision/camera/v4l2-layout.ts';
import { POLLERR, POLLHUP, POLLNVAL } from '../../daemon/vision/camera/v4l2-libc.ts';
import { YuyvConverter } from '../../daemon/vision/camera/yuyv.ts';

const MACHINES: readonly (readonly [machine: string, compiler: string, remedy: string])[] = [
  ['this machine', 'gcc', 'apt-get install gcc libc6-dev'],
  ['aarch64', 'aarch64-linux-gnu-gcc', 'apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross'],
];

describe('the numbers of videodev2.h', () => {
  for (const [machine, compiler, remedy] of MACHINES) {
    it(`are those that the compiler for ${machine} gives`, async (context) => {
      if (!(await holds(compiler, {}))) {
        const reason = `no ${compiler} with linux/videodev2.h here (${remedy})`;
        process.stderr.write(`skipped: ${reason}\n`);
        context.skip(reason);
      }
      await check(compiler, ourNumbers());
      expect(await holds(compiler, { 'sizeof(struct v4l2_buffer)': 87 })).toBe(false);
    });
  }

  it('name a pixel format both ways', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9]{4}$/), (name) => fourccName(fourcc(name)) === name));
  });
});

describe('YUYV', () => {
  it('becomes RGB within 2 of 255 of the exact formula', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const converter = new YuyvConverter();
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), ([y0, u, y1, v]) => {
        const bytes = Uint8Array.of(y0, u, y1, v);
        const { data } = converter.convert({ kind: 'yuyv', bytes, widthPx: 2, heightPx: 1, atMs: 0 });
        expect(data).toHaveLength(6);
        [...exact(y0, u, v), ...exact(y1, u, v)].forEach((value, i) => {
          expect(Math.abs(data[i]! - value)).toBeLessThanOrEqual(2);
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

/** By their names in C. */
function ourNumbers(): Numbers {
  const numbers: Numbers = { ...FLAGS };
  for (const [name, ours] of Object.entries(VIDIOC)) numbers[`VIDIOC_${name}`] = ours;
  for (const [struct, ours] of Object.entries(SIZE)) {
    numbers[struct === 'int' ? 'sizeof(int)' : `sizeof(struct v4l2_${struct})`] = ours;
  }
  for (const [struct, offsets] of Object.entries(AT)) {
    for (const [field, ours] of Object.entries(offsets)) {
      numbers[`offsetof(struct v4l2_${struct}, ${IN_C[`${struct}.${field}`] ?? inC(field)})`] = ours;
    }
  }
  return numbers;
}

const inC = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Where C calls a field otherwise. */
const IN_C: Record<string, string> = {
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
  'frmsizeenum.minWidth': 'stepwise.min_width',
  'frmsizeenum.maxWidth': 'stepwise.max_width',
  'frmsizeenum.stepWidth': 'stepwise.step_width',
  'frmsizeenum.minHeight': 'stepwise.min_height',
  'frmsizeenum.maxHeight': 'stepwise.max_height',
  'frmsizeenum.stepHeight': 'stepwise.step_height',
  'frmivalenum.pixelformat': 'pixel_format',
  'frmivalenum.numerator': 'discrete.numerator',
  'frmivalenum.denominator': 'discrete.denominator',
};

const FLAGS: Numbers = {
  V4L2_PIX_FMT_MJPEG: fourcc('MJPG'),
  V4L2_PIX_FMT_JPEG: fourcc('JPEG'),
  V4L2_PIX_FMT_YUYV: fourcc('YUYV'),
  V4L2_BUF_TYPE_VIDEO_CAPTURE: BUF_TYPE_VIDEO_CAPTURE,
  V4L2_MEMORY_MMAP: MEMORY_MMAP,
  V4L2_FIELD_NONE: FIELD_NONE,
  V4L2_FRMSIZE_TYPE_DISCRETE: FRMSIZE_DISCRETE,
  V4L2_FRMIVAL_TYPE_DISCRETE: FRMIVAL_DISCRETE,
  // The shortest interval of a range lies where the only one of a fixed rate does.
  'offsetof(struct v4l2_frmivalenum, stepwise.min.numerator)': AT.frmivalenum.numerator,
  'sizeof(((struct v4l2_capability *)0)->driver)': TEXT_BYTES.driver,
  'sizeof(((struct v4l2_capability *)0)->card)': TEXT_BYTES.card,
  'sizeof(((struct v4l2_capability *)0)->bus_info)': TEXT_BYTES.busInfo,
  'sizeof(((struct v4l2_queryctrl *)0)->name)': TEXT_BYTES.control,
  V4L2_CTRL_TYPE_INTEGER: CTRL_TYPE.integer,
  V4L2_CTRL_TYPE_BOOLEAN: CTRL_TYPE.boolean,
  V4L2_CTRL_TYPE_MENU: CTRL_TYPE.menu,
  V4L2_CTRL_TYPE_BITMASK: CTRL_TYPE.bitmask,
  V4L2_CTRL_TYPE_INTEGER_MENU: CTRL_TYPE.integerMenu,
  V4L2_CTRL_FLAG_DISABLED: CTRL_FLAG.disabled,
  V4L2_CTRL_FLAG_READ_ONLY: CTRL_FLAG.readOnly,
  V4L2_CTRL_FLAG_INACTIVE: CTRL_FLAG.inactive,
  V4L2_CTRL_FLAG_WRITE_ONLY: CTRL_FLAG.writeOnly,
  V4L2_CTRL_FLAG_NEXT_CTRL: CTRL_FLAG.next,
  V4L2_CID_POWER_LINE_FREQUENCY: CID.powerLineFrequency,
  V4L2_CID_EXPOSURE_AUTO: CID.exposureAuto,
  V4L2_CID_EXPOSURE_AUTO_PRIORITY: CID.exposureAutoPriority,
  V4L2_CID_POWER_LINE_FREQUENCY_50HZ: POWER_LINE.hz50,
  V4L2_CID_POWER_LINE_FREQUENCY_60HZ: POWER_LINE.hz60,
  V4L2_CID_POWER_LINE_FREQUENCY_AUTO: POWER_LINE.auto,
  V4L2_EXPOSURE_AUTO: EXPOSURE.auto,
  V4L2_EXPOSURE_APERTURE_PRIORITY: EXPOSURE.aperturePriority,
  V4L2_BUF_FLAG_ERROR: BUF_FLAG_ERROR,
  V4L2_BUF_FLAG_TIMESTAMP_MASK: BUF_FLAG_TIMESTAMP_MASK,
  V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC: BUF_FLAG_TIMESTAMP_MONOTONIC,
  V4L2_CAP_VIDEO_CAPTURE: CAP_VIDEO_CAPTURE,
  V4L2_CAP_STREAMING: CAP_STREAMING,
  V4L2_CAP_DEVICE_CAPS: CAP_DEVICE_CAPS,
  POLLERR,
  POLLHUP,
  POLLNVAL,
  // What `v4l2-libc.ts` lays out and passes by hand.
  'sizeof(struct pollfd)': 8,
  'offsetof(struct pollfd, revents)': 6,
  'sizeof(unsigned long)': 8,
  'sizeof(off_t)': 8,
  PROT_WRITE: 2,
  MAP_SHARED: 1,
};

const PROLOGUE = ['stddef.h', 'poll.h', 'sys/mman.h', 'linux/videodev2.h'].map((name) => `#include <${name}>`);

async function holds(compiler: string, numbers: Numbers): Promise<boolean> {
  return check(compiler, numbers).then(
    () => true,
    () => false,
  );
}

/** Lets a compiler compare; its complaint names each number that differs. Nothing is run, so that it may be another machine's. */
async function check(compiler: string, numbers: Numbers): Promise<void> {
  await using folder = await openFolder();
  const file = join(folder.path, 'n.c');
  const asserts = Object.entries(numbers).map(
    ([expression, ours]) =>
      `_Static_assert((unsigned int)(${expression}) == ${ours}u, "${expression} is not ${ours}");`,
  );
  await writeFile(file, [...PROLOGUE, ...asserts, ''].join('\n'));
  await run(compiler, ['-fsyntax-only', file]);
}

const run = promisify(execFile);

async function openFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'mooddj-v4l2-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
