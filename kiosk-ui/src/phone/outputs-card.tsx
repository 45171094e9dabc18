import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Problem } from '../../../daemon/contract/commands.ts';
import type { Output, Outputs } from '../../../daemon/contract/outputs.ts';
import { said, words } from '../text/words.ts';
import { act } from './act.ts';

type Found = { readonly kind: 'asking' } | { readonly kind: 'list'; readonly list: Outputs } | Failed;
interface Failed {
  readonly kind: 'failed';
  readonly message: string;
  readonly remedy: string;
}

/** Each look costs a call of the day's quota: it happens when a person asks for it, not with the page. */
const found = signal<Found | null>(null);

async function look(): Promise<void> {
  found.value = { kind: 'asking' };
  try {
    const response = await fetch('/api/outputs', { cache: 'no-store', signal: AbortSignal.timeout(12_000) });
    const answer = (await response.json()) as Outputs & Problem;
    found.value = response.ok ? { kind: 'list', list: answer } : { kind: 'failed', ...answer };
  } catch {
    found.value = { kind: 'failed', ...words.value.unreachable };
  }
}

async function choose({ kind, name }: Output): Promise<void> {
  await act(
    { command: 'output', kind, name: kind === 'connect' ? name : '' },
    words.value.outputs.done(name || words.value.outputs.active),
  );
  await look();
}

export function OutputsCard({ device }: { readonly device: string | null }): JSX.Element {
  const now = found.value;
  return (
    <section class="outputs" aria-labelledby="outputs-title">
      <h2 id="outputs-title">{words.value.outputs.title}</h2>
      {device !== null && <p class="outputs-now">{device}</p>}
      {now?.kind === 'list' && <Choice list={now.list} />}
      {now?.kind === 'failed' && (
        <p class="hint" role="alert">
          {said(now.message)} {said(now.remedy)}
        </p>
      )}
      <button
        type="button"
        class="quiet-button"
        aria-busy={now?.kind === 'asking'}
        disabled={now?.kind === 'asking'}
        onClick={() => void look()}
      >
        {now === null
          ? words.value.outputs.look
          : now.kind === 'asking'
            ? words.value.outputs.looking
            : words.value.outputs.again}
      </button>
    </section>
  );
}

function Choice({ list }: { readonly list: Outputs }): JSX.Element {
  if (list.outputs.length === 0) return <p class="hint">{words.value.outputs.none}</p>;
  return (
    <fieldset class="outputs-list" disabled={list.locked}>
      <legend class="unseen">{words.value.outputs.title}</legend>
      {list.outputs.map((output) => (
        <label key={`${output.kind} ${output.name}`} class="outputs-line">
          <input
            type="radio"
            name="output"
            checked={output.chosen}
            disabled={output.trouble !== '' && !output.chosen}
            onChange={() => void choose(output)}
          />
          <span>
            {output.name} <small>{noteOf(output)}</small>
          </span>
        </label>
      ))}
      {list.locked && <p class="hint">{words.value.outputs.locked}</p>}
    </fieldset>
  );
}

function noteOf({ kind, active, trouble }: Output): string {
  if (trouble !== '') return said(trouble);
  const where = kind === 'soloist' ? words.value.outputs.here : kind === 'browser' ? words.value.outputs.browser : '';
  return [where, active ? words.value.outputs.playing : ''].filter((word) => word !== '').join(', ');
}
