import type { JSX } from 'preact';
import type { ShownPeople } from '../../../../daemon/contract/people.ts';
import { said, words } from '../../text/words.ts';
import { askBox } from '../ask-box.ts';

/** Guests who wish to become owners: first thing on an owner's phone, since the wish lasts ten minutes. */
export function Asking({ asking }: { readonly asking: ShownPeople['asking'] }): JSX.Element {
  return (
    <div class="asks" role="status">
      {asking.map(({ id, name }) => (
        <section key={id} class="card asking" aria-label={words.value.people.asks(said(name))}>
          <p>
            <strong>{words.value.people.asks(said(name))}</strong>
            <span class="row-more">{words.value.people.asksMore}</span>
          </p>
          <div class="row-acts">
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void askBox('/api/auth/answer', { id, allow: false }, words.value.people.didRefuse(said(name)))
              }
            >
              {words.value.people.refuse}
            </button>
            <button
              type="button"
              class="primary"
              onClick={() =>
                void askBox('/api/auth/answer', { id, allow: true }, words.value.people.didAllow(said(name)))
              }
            >
              {words.value.people.allow}
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}
