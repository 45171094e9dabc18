import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { serverNow } from '../live/server-clock.ts';

const TICK_MS = 500;

/** Epoch ms by the box's clock, moving only while something on the page needs it. */
export const now = signal(serverNow());

let users = 0;
let timer = 0;

/** Keeps `now` moving while `wanted`. */
export function useTicking(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    now.value = serverNow();
    if (users++ === 0) timer = setInterval(() => (now.value = serverNow()), TICK_MS);
    return () => {
      if (--users === 0) clearInterval(timer);
    };
  }, [wanted]);
}
