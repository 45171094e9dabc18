import type { JSX } from 'preact';
import { useMotion } from '../look/use-motion.ts';

/** The place of a face while there is none: breathing while the room is awaited, with closed lids while nobody looks. */
export function EmptySeat({ awaited }: { readonly awaited: boolean }): JSX.Element {
  const ref = useMotion<SVGSVGElement>({
    keyframes: [{ opacity: 1 }, { opacity: 0.4 }],
    durationMs: 3400,
    rate: awaited ? 1 : 0,
    alternate: true,
  });
  return (
    <svg
      ref={ref}
      class="seat"
      viewBox="0 0 160 200"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
    >
      <ellipse cx="80" cy="100" rx="72" ry="92" stroke-width="2.6" stroke-dasharray="0.1 11.6" />
      {!awaited && <path stroke-width="2.6" d="M36 92q14 12 28 0M96 92q14 12 28 0" />}
    </svg>
  );
}
