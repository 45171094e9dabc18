import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { words } from '../../text/words.ts';

/** Text to take along. A page on plain http has no clipboard of its own: then the text is marked and the old way is tried. */
export function CopyText({ text }: { readonly text: string }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    field.current?.select();
    setSaid((await toClipboard(text)) ? words.value.pairing.steps.copied : words.value.pairing.steps.copyBy);
  }

  return (
    <div class="copy">
      <textarea
        ref={field}
        readOnly
        rows={2}
        value={text}
        aria-label={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="quiet" onClick={() => void copy()}>
        {words.value.pairing.steps.copy}
      </button>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}

/** The old way, which browsers keep for pages like this one although they call it obsolete: there is no other without https. */
const oldWay = (): boolean => (document as { execCommand: (command: 'copy') => boolean }).execCommand('copy');

async function toClipboard(text: string): Promise<boolean> {
  if (!isSecureContext) return oldWay();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The person, or the browser for them, does not allow it.
    return false;
  }
}
