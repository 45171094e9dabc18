import { Looker } from '../../../daemon/seeing/looker.ts';
import { PacedLooker } from '../../../daemon/seeing/paced-looker.ts';
import { BitmapFilm, BitmapReader, GreenReader, type PixelFrame } from './bitmap-film.ts';
import { openNets } from './web-runtime.ts';
import type { FromWorker, ToWorker } from './worker-words.ts';

/**
 * Where pictures become numbers. The policy that the box serves this file with leaves it no network: it is given frames and nets, and says
 * numbers.
 */
const say = (answer: FromWorker, handOver: Transferable[] = []): void => postMessage(answer, { transfer: handOver });

const reader = new BitmapReader();
let paced: PacedLooker<PixelFrame> | null = null;

async function hear(order: ToWorker): Promise<void> {
  switch (order.kind) {
    case 'open':
      paced = await openLooker(order);
      say({ kind: 'ready' });
      return;
    case 'forget':
      paced?.forget();
      return;
    case 'frame':
      if (paced === null) order.frame.close();
      else await look(paced, order);
  }
}

async function openLooker({ runtime, nets }: Extract<ToWorker, { kind: 'open' }>): Promise<PacedLooker<PixelFrame>> {
  const models = await openNets(runtime, nets);
  return new PacedLooker({
    looker: new Looker(models, (pictures) => new BitmapFilm(pictures)),
    luma: new GreenReader(),
    // A browser tells neither.
    isHot: () => false,
    cpuClock: () => performance.now(),
  });
}

async function look(looker: PacedLooker<PixelFrame>, order: Extract<ToWorker, { kind: 'frame' }>): Promise<void> {
  const { frame, atMs, settings } = order;
  const look = await looker.offer(reader.read(frame, atMs), settings);
  const mesh = look !== null && settings.mesh ? (look.mesh() as Uint8Array<ArrayBuffer>) : null;
  const [pace, framesPerSecond] = [looker.pace(settings), looker.framesPerSecond(settings)];
  say({ kind: 'looked', seen: look?.seen ?? null, mesh, pace, framesPerSecond }, mesh === null ? [] : [mesh.buffer]);
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  hear(data).catch((error: unknown) => {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
