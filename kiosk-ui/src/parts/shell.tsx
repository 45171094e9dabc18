import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { box, link } from '../live/box.ts';
import { words } from '../text/words.ts';
import { SignInForm } from './sign-in-form.tsx';

interface ShellProps {
  readonly page: (state: BoxState) => JSX.Element;
}

/** What both pages share: the way in, the wait, and the word when the connection is gone. */
export function Shell({ page }: ShellProps): JSX.Element {
  const state = box.value;
  if (link.value === 'signed-out') return <SignInForm />;
  return (
    <>
      {state === null ? <Starting /> : page(state)}
      <p class="lost" role="status">
        {link.value === 'lost' && words.value.lost}
      </p>
    </>
  );
}

const Starting = (): JSX.Element => (
  <main class="starting">
    <h1>{words.value.starting}</h1>
    <p>{words.value.startingMore}</p>
  </main>
);
