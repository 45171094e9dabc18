import type { Bench } from '../bench.ts';
import { group } from '../check.ts';
import { loadVivid, press, unloadVivid } from '../devices.ts';
import { expect } from '../expect.ts';
import type { Vision } from '../vision.ts';

interface Rig extends AsyncDisposable {
  readonly vision: Vision;
  readonly node: string;
}

const SIZES = ['320x180', '640x360', '1280x720'];

/** The kernel's virtual video driver: what a USB camera cannot be made to do. It shows colour bars, and nobody. */
export const vivid = group<Bench, Rig>({
  title: 'the kernel’s test camera',
  async open({ vision }) {
    const node = await loadVivid();
    vision.configure({ source: node, cameraOn: true });
    await vision.camera('streaming');
    const close = async (): Promise<void> => {
      vision.configure({ cameraOn: false });
      await vision.camera('off');
      await unloadVivid();
    };
    return { vision, node, [Symbol.asyncDispose]: close };
  },
  checks: {
    'delivers YUYV in the size that is wished': async ({ vision }) => {
      const figures: string[] = [];
      for (const size of SIZES) {
        await vision.reopen({ size });
        const seen = await vision.look(`a look at ${size}`, (look) => `${look.widthPx}x${look.heightPx}` === size);
        expect(seen.brightness > 0.1 && seen.brightness < 0.9, 'a picture that is neither black nor white', seen);
        figures.push(`${size} in ${seen.workMs.toFixed(0)} ms`);
      }
      await vision.reopen({ size: '640x480' });
      return figures.join(', ');
    },
    'recovers from a fatal streaming error (EIO)': async ({ vision, node }) => {
      await vision.camera('streaming');
      await press(node, 'inject_fatal_streaming_error');
      const { message, remedy } = await vision.camera('failed');
      expect(remedy !== '', 'a remedy', message);
      await vision.camera('streaming');
      await vision.look('a look after the error');
      return `“${message}” → ${remedy}`;
    },
    'recovers from a disconnection, for which it must be closed': async ({ vision, node }) => {
      await vision.camera('streaming');
      await press(node, 'disconnect');
      const { message, remedy } = await vision.camera('missing');
      expect(remedy !== '', 'a remedy', message);
      await vision.camera('streaming');
      await vision.look('a look after the disconnection');
      return `“${message}” → ${remedy}`;
    },
    'that speaks only the multi-planar interface is told of': async ({ vision }) => {
      vision.configure({ cameraOn: false });
      await vision.camera('off');
      const planar = await loadVivid('multiplanar=2');
      vision.configure({ cameraOn: true, source: planar });
      const { message, remedy } = await vision.camera('failed');
      expect(remedy !== '', 'a remedy', message);
      return `“${message}” → ${remedy}`;
    },
  },
});
