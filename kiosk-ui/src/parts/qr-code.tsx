import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';
import { encode } from 'uqr';
import { words } from '../text/words.ts';

/** The quiet zone readers need, in modules. */
const QUIET = 3;

export function QrCode({ url }: { readonly url: string }): JSX.Element {
  const { size, path } = useMemo(() => qrPath(url), [url]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={words.value.qr(url)}
      shape-rendering="crispEdges"
      style={{ '--modules': String(size) }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#0b0b0c" />
    </svg>
  );
}

function qrPath(url: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
