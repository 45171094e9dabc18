import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { words } from '../text/words.ts';

interface AskOnceProps {
  /** On the button that asks. */
  readonly label: string;
  /** For who hears the page: which of several it is. */
  readonly name?: string;
  readonly question: string;
  readonly yes: string;
  readonly no?: string;
  readonly busy?: boolean;
  readonly act: () => void;
}

/** A button for what cannot be undone: asks once, in its own place. The focus goes where the harmless answer is, and comes back. */
export function AskOnce(props: AskOnceProps): JSX.Element {
  const { label, name, question, yes, no = words.value.dj.sureNo, busy = false, act } = props;
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks) harmless.current?.focus();
  }, [asks]);

  function close(): void {
    setAsks(false);
    // The button is back only after the next drawing.
    requestAnimationFrame(() => first.current?.focus());
  }

  if (!asks) {
    return (
      <button
        ref={first}
        type="button"
        class="quiet"
        aria-label={name}
        aria-busy={busy}
        disabled={busy}
        onClick={() => setAsks(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <div
      class="leaving row-acts"
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p>{question}</p>
      <button
        type="button"
        class="quiet danger"
        onClick={() => {
          close();
          act();
        }}
      >
        {yes}
      </button>
      <button type="button" class="quiet" ref={harmless} onClick={close}>
        {no}
      </button>
    </div>
  );
}
