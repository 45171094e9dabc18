import type { JSX } from 'preact';
import { words } from '../../text/words.ts';

/** Where each browser keeps the address, from the top of a screen 224 high. */
const BARS = { safari: { y: 176, radius: 9 }, chrome: { y: 14, radius: 9 } } as const;

/** A drawing of the page that could not open, as a phone shows it: grey but for the marked address. */
export function DeadPage({ browser }: { readonly browser: 'safari' | 'chrome' }): JSX.Element {
  const { y, radius } = BARS[browser];
  const middle = browser === 'safari' ? 84 : 118;
  const [above, below] = words.value.pairing.paste.deadWords[browser];
  return (
    <figure class="dead-page">
      <svg viewBox="0 0 132 232" role="img" aria-label={words.value.pairing.paste.deadAlt}>
        <rect class="dead-case" x="2" y="2" width="128" height="228" rx="17" />
        <rect class="dead-screen" x="7" y="7" width="118" height="218" rx="12" />
        <circle class="dead-line" cx="66" cy={middle - 22} r="13" />
        <path class="dead-line" d={`M66 ${middle - 28}v7M66 ${middle - 16}v.5`} />
        <text class="dead-words" x="66" y={middle + 12} text-anchor="middle">
          {above}
        </text>
        <text class="dead-words" x="66" y={middle + 24} text-anchor="middle">
          {below}
        </text>
        <rect class="dead-bar" x="12" y={y} width="108" height="24" rx={radius} />
        <rect class="dead-marked" x="18" y={y + 6} width="96" height="12" rx="2" />
        <text class="dead-address" x="20" y={y + 15}>
          127.0.0.1:8888/callback?
        </text>
        <path class="dead-point" d={pointer(browser === 'safari' ? y - 6 : y + 30, browser === 'safari' ? -1 : 1)} />
      </svg>
      <figcaption>{words.value.pairing.paste[browser]}</figcaption>
    </figure>
  );
}

/** An arrow with its tip at `y`, its tail on the side of `away`. */
const pointer = (y: number, away: 1 | -1): string =>
  `M66 ${y}v${20 * away}M66 ${y}l-6 ${7 * away}M66 ${y}l6 ${7 * away}`;
