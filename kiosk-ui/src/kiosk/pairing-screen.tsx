import type { JSX } from 'preact';
import type { Shown } from '../look/show.ts';
import { words } from '../text/words.ts';
import { codeGroups, joinUrl, pointsHere } from './join-url.ts';
import { Poster, TypedCode } from './poster.tsx';

const STEPS = ['joined', 'consent', 'done'] as const;

/** Somebody connects their music: how far it has come, and the way in for another phone. */
export function PairingScreen({ now: { state } }: { readonly now: Shown }): JSX.Element {
  const { pairing } = words.value.kiosk;
  const { stage } = state.pairing;
  const say = stage === 'done' || stage === 'failed' ? pairing[stage] : pairing.consent;
  const reached = stage === 'failed' ? -1 : STEPS.indexOf(stage === 'idle' ? 'joined' : stage);
  const { joinCode } = state.box;
  return (
    <Poster
      state={state}
      title={say.title}
      {...(pointsHere(state.box)
        ? {}
        : {
            url: joinUrl(state.box),
            caption: joinCode === '' ? undefined : <TypedCode code={codeGroups(joinCode)} label={pairing.code} />,
          })}
    >
      <p class="poster-text">{say.more}</p>
      <ol class="steps">
        {STEPS.map((step, i) => (
          <li
            key={step}
            class={i <= reached ? 'step step-done' : 'step'}
            aria-current={i === reached ? 'step' : undefined}
          >
            {words.value.pairing.kiosk[step]}
          </li>
        ))}
      </ol>
    </Poster>
  );
}
