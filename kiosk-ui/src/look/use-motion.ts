import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface Motion {
  readonly keyframes: Keyframe[];
  readonly durationMs: number;
  /** 0 stands still; 1 as written; changing it never jumps. */
  readonly rate: number;
  readonly alternate?: boolean;
}

/** Between two steps, at the rate that is written. */
const STEP_MS = 50;

/**
 * An endless movement that the browser runs beside the page's own thread. The rate is changed on the running animation: a CSS duration
 * would make it jump. Who asked for less motion gets none.
 */
export function useMotion<E extends Element>({
  keyframes,
  durationMs,
  rate,
  alternate = false,
}: Motion): RefObject<E | null> {
  const ref = useRef<E>(null);
  const running = useRef<Animation | null>(null);
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const direction = alternate ? 'alternate' : 'normal';
    // In small steps: slow movements that are drawn sixty times a second show nobody more, and keep a small board awake.
    const easing = `steps(${Math.round(durationMs / STEP_MS)})`;
    const options: KeyframeAnimationOptions = { duration: durationMs, iterations: Infinity, direction, easing };
    const animation = ref.current?.animate(keyframes, options) ?? null;
    running.current = animation;
    return () => animation?.cancel();
  }, []);
  useEffect(() => running.current?.updatePlaybackRate(rate), [rate]);
  return ref;
}
