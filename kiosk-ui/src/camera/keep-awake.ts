/** Keeps the screen on, where the browser can: a device that sleeps does not look. */
export function keepAwake(): { close(): void } {
  const ending = new AbortController();
  let lock: WakeLockSentinel | null = null;
  const take = async (): Promise<void> => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (ending.signal.aborted) await lock.release();
    } catch {
      // A battery that is nearly empty comes first.
    }
  };
  // The browser lets go of it whenever the page is hidden.
  document.addEventListener('visibilitychange', () => void take(), { signal: ending.signal });
  void take();
  return {
    close: () => {
      ending.abort();
      void lock?.release();
    },
  };
}
