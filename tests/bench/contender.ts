/**
 * One contender of bench:vision in a process of its own, driven by messages: `load` the frames, then `block` after block of them.
 * Only one process works at a time, so that all contenders meet the same machine.
 */
export type Mode = 'tracking' | 'detecting';

export type Order =
  | { readonly kind: 'load'; readonly frames: readonly string[] }
  | { readonly kind: 'block'; readonly mode: Mode; readonly from: number; readonly to: number }
  | { readonly kind: 'extras' };

export interface Block {
  /** Wall time of each frame, JPEG to moods. */
  readonly ms: readonly number[];
  readonly cpuMs: number;
  /** Frames in which exactly one face was found. */
  readonly faces: number;
}

/** What a contender must do. Frames are JPEG bytes. */
export interface Contender {
  load(frames: readonly Buffer[]): Promise<void>;
  /** Looks at one frame and returns how many faces it found. */
  look(frame: number, mode: Mode): Promise<number>;
  /** Anything only this contender can tell, after all blocks. */
  extras(): Promise<Record<string, unknown>>;
}

/** Answers the orders of the parent process until it hangs up. */
export function serve(contender: Contender): void {
  process.on('message', (order: Order) => {
    void answer(contender, order).then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit());
  process.on('unhandledRejection', (error) => {
    console.error(error);
    process.exit(1);
  });
}

async function answer(contender: Contender, order: Order): Promise<unknown> {
  if (order.kind === 'load') {
    await contender.load(order.frames.map((frame) => Buffer.from(frame, 'base64')));
    return { ready: true };
  }
  if (order.kind === 'extras') return { ...(await contender.extras()), rssMb: process.memoryUsage.rss() / 1e6 };
  const ms: number[] = [];
  let faces = 0;
  const before = process.cpuUsage();
  for (let frame = order.from; frame < order.to; frame++) {
    const startedMs = performance.now();
    const found = await contender.look(frame, order.mode);
    ms.push(performance.now() - startedMs);
    if (found === 1) faces += 1;
  }
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000, faces } satisfies Block;
}
