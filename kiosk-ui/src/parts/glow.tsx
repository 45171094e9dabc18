import type { JSX } from 'preact';
import { useMotion } from '../look/use-motion.ts';

/** Light of the room's colour behind everything; breathes faster the livelier the room. */
export function Glow({ liveliness }: { readonly liveliness: number }): JSX.Element {
  const ref = useMotion<HTMLDivElement>({
    keyframes: [
      { transform: 'scale(1)', opacity: 0.75 },
      { transform: 'scale(1.12)', opacity: 1 },
    ],
    durationMs: 5200,
    rate: 0.3 + liveliness * 1.5,
    alternate: true,
  });
  return <div class="glow" ref={ref} aria-hidden="true" />;
}
