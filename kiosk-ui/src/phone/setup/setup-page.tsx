import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { SetupStep } from '../../../../daemon/contract/setup.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { words } from '../../text/words.ts';
import { Page } from '../page.tsx';
import { hrefOf } from '../view.ts';
import { CameraStep, DoneStep, HomeStep, LanguageStep, MusicStep, NameStep, PlaceStep, SpeakerStep } from './steps.tsx';
import { again, goTo, STEPS } from './progress.ts';

type Drawn = (props: { readonly state: BoxState }) => JSX.Element;

const DRAWN: Readonly<Record<SetupStep, Drawn>> = {
  language: LanguageStep,
  name: NameStep,
  place: PlaceStep,
  camera: CameraStep,
  music: MusicStep,
  speaker: SpeakerStep,
  home: HomeStep,
  done: DoneStep,
};

/** The first set-up: one thing at a time, each with a sensible answer already given, and none that music waits for. */
export function SetupPage({ state }: { readonly state: BoxState }): JSX.Element {
  const finished = state.setup === 'done';
  const step = finished ? (again.value ?? 'language') : state.setup;
  const at = STEPS.indexOf(step);
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(step);
  useEffect(() => {
    if (seen.current !== step) {
      heading.current?.focus();
      scrollTo(0, 0);
    }
    seen.current = step;
  }, [step]);
  useEffect(() => () => void (again.value = null), []);
  const Step = DRAWN[step];
  const { title, progress, next, before, finish, later } = words.value.setup;
  const go = (by: number): void => void goTo(STEPS[at + by] ?? 'done', finished);
  const isLast = step === 'home';
  return (
    <Page state={state} title={title} under="box">
      {step !== 'done' && (
        <div class="steps-done">
          <progress class="bar" max={STEPS.length - 1} value={at + 1} aria-label={progress(at + 1, STEPS.length - 1)} />
          <p aria-hidden="true">{progress(at + 1, STEPS.length - 1)}</p>
        </div>
      )}
      <section class="card setup-step" aria-labelledby="step-title">
        <h2 id="step-title" ref={heading} tabIndex={-1}>
          {words.value.setup.steps[step].title}
        </h2>
        <p>{words.value.setup.steps[step].more}</p>
        <Step state={state} />
      </section>
      {step !== 'done' && (
        <div class="setup-acts">
          {at > 0 && (
            <button type="button" class="quiet" onClick={() => go(-1)}>
              {before}
            </button>
          )}
          <button type="button" class="primary" onClick={() => go(1)}>
            {isLast ? finish : next}
          </button>
          <a class="setup-later" href={hrefOf('now')}>
            {later}
          </a>
        </div>
      )}
    </Page>
  );
}
