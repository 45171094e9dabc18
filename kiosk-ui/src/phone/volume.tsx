import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { VolumeIcon } from '../parts/icons.tsx';
import { words } from '../text/words.ts';
import { act } from './act.ts';

/** A thumb that was let go keeps its place this long, until the box has told what it made of it. */
const SETTLE_MS = 3000;

export function Volume({ percent }: { readonly percent: number | null }): JSX.Element {
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => {
    if (held === null) return undefined;
    const timer = setTimeout(() => setHeld(null), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [held, percent]);
  const shown = held ?? percent ?? 0;
  return (
    <section class="volume" aria-label={words.value.volume}>
      <label for="volume">
        <VolumeIcon />
        <span class="unseen">{words.value.volume}</span>
      </label>
      <input
        id="volume"
        type="range"
        min={0}
        max={100}
        step={1}
        value={shown}
        disabled={percent === null}
        style={{ '--share': String(shown / 100) }}
        onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          const wanted = event.currentTarget.valueAsNumber;
          void act({ command: 'volume', percent: wanted }, words.value.done.volume(wanted));
        }}
      />
      <output for="volume">{percent === null && held === null ? '–' : shown}</output>
      {percent === null && <p class="hint">{words.value.volumeUnknown}</p>}
    </section>
  );
}
