/** Runs bodies side by side until all have ended; when one throws, the others are told to stop, and the error goes on. */
export async function runTogether(
  signal: AbortSignal,
  bodies: readonly ((signal: AbortSignal) => Promise<void>)[],
): Promise<void> {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  const runs = bodies.map(async (body) => {
    try {
      await body(both);
    } finally {
      stop.abort();
    }
  });
  const failed = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
