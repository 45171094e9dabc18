import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { AlertIcon, CheckIcon, CloseIcon } from '../parts/icons.tsx';
import { words } from '../text/words.ts';

export interface Word {
  readonly kind: 'done' | 'fault';
  readonly text: string;
  readonly more: string;
  /** What can still be done about it, while the word stands there. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

const DONE_MS = 2600;
/** A remedy must be readable to its end. */
const FAULT_MS = 12_000;
/** So long a thumb has to change its mind. */
const ACTION_MS = 20_000;

const word = signal<Word | null>(null);
let timer = 0;

export function say(next: Word): void {
  clearTimeout(timer);
  word.value = next;
  const ms = next.action !== undefined ? ACTION_MS : next.kind === 'done' ? DONE_MS : FAULT_MS;
  timer = setTimeout(() => (word.value = null), ms);
}

/** The last word about what was tapped. Both live regions stay in the page, since readers ignore one that arrives with its text. */
export function Toast(): JSX.Element {
  const shown = word.value;
  return (
    <div class="toasts">
      <div role="status">{shown?.kind === 'done' && <ToastCard word={shown} />}</div>
      <div role="alert">{shown?.kind === 'fault' && <ToastCard word={shown} />}</div>
    </div>
  );
}

function ToastCard({ word: { kind, text, more, action } }: { readonly word: Word }): JSX.Element {
  return (
    <div class={`toast toast-${kind}`}>
      {kind === 'done' ? <CheckIcon /> : <AlertIcon />}
      <p>
        <strong>{text}</strong>
        {more !== '' && <span>{more}</span>}
      </p>
      {action !== undefined && (
        <button
          class="toast-action"
          type="button"
          onClick={() => {
            word.value = null;
            action.act();
          }}
        >
          {action.label}
        </button>
      )}
      {kind === 'fault' && (
        <button class="toast-close" type="button" aria-label={words.value.dismiss} onClick={() => (word.value = null)}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
