import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { SoundIcon, SoundOffIcon } from '../parts/sound-icons.tsx';
import { words } from '../text/words.ts';

/** Lets the invented songs be heard. Silent until somebody touches it, as browsers want it and rooms too. */
export function SoundSwitch(): JSX.Element {
  const [on, setOn] = useState(false);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  async function toggle(): Promise<void> {
    setOn(!on);
    if (on) {
      end.current?.();
      end.current = null;
      return;
    }
    // Who never asks for it never loads it.
    const { beginConcert } = await import('./concert.ts');
    end.current = beginConcert();
  }

  return (
    <button type="button" class="sound-switch" aria-pressed={on} onClick={() => void toggle()}>
      {on ? <SoundIcon /> : <SoundOffIcon />}
      {on ? words.value.sound.off : words.value.sound.on}
    </button>
  );
}
