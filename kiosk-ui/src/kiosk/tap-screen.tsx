import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { sendCommand } from '../live/send.ts';
import type { Shown } from '../look/show.ts';
import { words } from '../text/words.ts';
import { noticeUrl, pointsHere } from './join-url.ts';
import { Poster } from './poster.tsx';

/** Where people are asked first: the camera is closed until somebody opens it. */
export function TapScreen({ now: { state } }: { readonly now: Shown }): JSX.Element {
  const [asked, setAsked] = useState(false);
  const [fault, setFault] = useState('');
  const { tap, notice } = words.value.kiosk;

  async function start(): Promise<void> {
    setAsked(true);
    const answer = await sendCommand({ command: 'start-looking' });
    setAsked(false);
    setFault(answer.ok ? '' : `${answer.problem.message} ${answer.problem.remedy}`);
  }

  return (
    <Poster
      state={state}
      title={tap.title}
      {...(pointsHere(state.box) ? {} : { url: noticeUrl(state.box), caption: notice.more })}
    >
      <p class="poster-text">{tap.more}</p>
      <p class="poster-text">{notice.never}</p>
      <button type="button" class="tap" disabled={asked} onClick={() => void start()}>
        {asked ? tap.waiting : tap.start}
      </button>
      <p class="tap-fault" role="alert">
        {fault}
      </p>
    </Poster>
  );
}
