import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { cssColour } from '../look/colour.ts';
import { colours } from '../look/paint-page.ts';
import { useMotion } from '../look/use-motion.ts';

/** In and out within eight beats. */
const BREATH_MS = 4000;

/** Light of the room's colour behind everything. It breathes with the song, and one colour fades into the next. */
export function KioskGlow({ beatsPerSecond }: { readonly beatsPerSecond: number }): JSX.Element {
  const ref = useMotion<HTMLDivElement>({
    keyframes: [
      { transform: 'scale(1)', opacity: 0.72 },
      { transform: 'scale(1.1)', opacity: 1 },
    ],
    durationMs: BREATH_MS,
    rate: beatsPerSecond,
    alternate: true,
  });
  const { colour, alpha } = colours.value.light;
  const wanted = cssColour(colour, alpha);
  // Two lights by turns: a colour that changed by itself would be drawn anew at every step.
  const lights = useRef<{ colours: [string, string]; front: 0 | 1 }>({ colours: [wanted, wanted], front: 0 });
  const { current } = lights;
  if (current.colours[current.front] !== wanted) {
    current.front = current.front === 0 ? 1 : 0;
    current.colours[current.front] = wanted;
  }
  return (
    <div class="glow" ref={ref} aria-hidden="true">
      {current.colours.map((light, i) => (
        <div
          key={i}
          class={i === current.front ? 'glow-light glow-light-on' : 'glow-light'}
          style={{ '--glow': light }}
        />
      ))}
    </div>
  );
}
