import type { ComponentChildren, JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { words } from '../text/words.ts';
import { KioskStrip } from './kiosk-strip.tsx';
import { NowPlayingBar } from './now-playing-bar.tsx';

interface PosterProps {
  readonly state: BoxState;
  readonly title: string;
  /** Empty: no code beside the words. */
  readonly url?: string;
  /** Under the code. */
  readonly caption?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A whole screen for one thing: what it is, large; what to do; a code to do it with. What plays stays in sight. */
export const Poster = ({ state, title, url = '', caption, children }: PosterProps): JSX.Element => (
  <>
    <section class={url === '' ? 'poster poster-alone' : 'poster'}>
      <div class="poster-words">
        <h1 class="poster-title">{title}</h1>
        {children}
      </div>
      {url !== '' && (
        <div class="poster-code">
          <QrCode url={url} />
          {caption !== undefined && <p>{caption}</p>}
        </div>
      )}
    </section>
    <NowPlayingBar playback={state.playback} />
    <KioskStrip state={state} />
  </>
);

/** The code to type, in groups. */
export const TypedCode = ({ code, label }: { readonly code: string; readonly label?: string }): JSX.Element => (
  <>
    {label ?? words.value.kiosk.code} <b class="typed-code">{code}</b>
  </>
);
