import type { JSX } from 'preact';
import type { BoxState, Face } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { doing, pulse, start, stop } from './looking.ts';
import type { Doing } from './phases.ts';

/** While it does one of these there is something to stop. */
const AT_WORK: readonly Doing[] = ['loading', 'opening', 'streaming', 'off', 'hidden', 'lost'];
const DARK_BELOW = 0.2;
const GLARE_FROM = 0.82;

/** Boxes over nothing: what is seen, and no picture. */
export function CameraPage({ state }: { readonly state: BoxState }): JSX.Element {
  const now = doing.value;
  const { title, more } = words.value.cameraPage.doing[now];
  const looks = now === 'streaming';
  return (
    <main class="camera" data-doing={now}>
      <h1>{words.value.cameraPage.title}</h1>
      <p class="camera-about">{words.value.cameraPage.about}</p>
      <section class="camera-view" aria-label={words.value.cameraPage.faces(looks ? state.faces.length : 0)}>
        {looks && state.faces.map((face) => <FaceBox key={face.track} face={face} />)}
      </section>
      <section class="camera-status" role="status">
        <h2>{title}</h2>
        <p>{more}</p>
        {now === 'insecure' && <p class="camera-address">{localAddress()}</p>}
      </section>
      {looks ? <Pulse /> : <div class="camera-pulse" />}
      {AT_WORK.includes(now) ? (
        <button class="primary camera-stop" type="button" onClick={stop}>
          {words.value.cameraPage.stop}
        </button>
      ) : (
        <button class="primary" type="button" onClick={start} disabled={now === 'insecure'}>
          {words.value.cameraPage.start}
        </button>
      )}
    </main>
  );
}

/** Where this machine reaches itself: browsers take that for safe. */
const localAddress = (): string => `http://localhost${location.port === '' ? '' : `:${location.port}`}/camera`;

/** Mirrored, as people know themselves from a glass. */
function FaceBox({ face: { box, mood, confidence } }: { readonly face: Face }): JSX.Element {
  const [x, y, w, h] = box;
  const percent = (fraction: number): string => `${(fraction * 100).toFixed(1)}%`;
  return (
    <div
      class="camera-face"
      style={{
        left: percent(1 - x - w),
        top: percent(y),
        width: percent(w),
        height: percent(h),
        opacity: 0.5 + confidence / 2,
      }}
    >
      <span>{words.value.moods[mood]}</span>
    </div>
  );
}

function Pulse(): JSX.Element {
  const { perSecond = 0, workMs = 0, brightness = 0.5 } = pulse.value ?? {};
  const { number } = words.value.formats;
  const { looks, work, dark, glare, light } = words.value.cameraPage;
  return (
    <div class="camera-pulse">
      <p>
        <b>{number(Math.round(perSecond * 10) / 10)}</b> {looks} · <b>{number(Math.round(workMs))} ms</b> {work}
      </p>
      <p>{brightness < DARK_BELOW ? dark : brightness > GLARE_FROM ? glare : light}</p>
    </div>
  );
}
