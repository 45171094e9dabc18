import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';

export interface Spoken {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: string;
}

const EACH_MS = 9000;

/** The same sentence in one language after the other, all in one place, which is as large as the longest. */
export function InTurn({ texts }: { readonly texts: readonly Spoken[] }): JSX.Element {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (texts.length < 2) return undefined;
    const timer = setInterval(() => setTurn((before) => before + 1), EACH_MS);
    return () => clearInterval(timer);
  }, [texts.length]);
  const seen = turn % Math.max(1, texts.length);
  return (
    <p class="in-turn">
      {texts.map(({ language, direction, text }, i) => (
        <span key={language} lang={language} dir={direction} class={i === seen ? 'turn turn-on' : 'turn'}>
          {text}
        </span>
      ))}
    </p>
  );
}
