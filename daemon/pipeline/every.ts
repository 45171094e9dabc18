/** Waits, and returns early without throwing when aborted. Injected, so that tests own the time. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Runs `body` after each pause until aborted. */
export async function every(
  pause: { readonly ms: number; readonly wait: Wait },
  signal: AbortSignal,
  body: () => void | Promise<void>,
): Promise<void> {
  for (;;) {
    await pause.wait(pause.ms, signal);
    if (signal.aborted) return;
    await body();
  }
}
