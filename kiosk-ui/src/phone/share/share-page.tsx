import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Ribbon } from '../../../../daemon/contract/ribbon.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { read } from '../../live/send.ts';
import { QrCode } from '../../parts/qr-code.tsx';
import { languages } from '../../text/languages.ts';
import { language, words } from '../../text/words.ts';
import { Page } from '../page.tsx';
import { say } from '../toast.tsx';
import { paintEvening } from './paint-evening.ts';

/** The evening to take along: a picture drawn on this phone from the box's numbers, and a code that leads other phones here. */
export function SharePage({ state }: { readonly state: BoxState }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [ribbon, setRibbon] = useState<Ribbon | null>(null);
  const [fault, setFault] = useState('');
  const song = state.playback.track?.uri ?? '';
  const { title, alt, save, send, link, linkMore, none, more } = words.value.share;
  useEffect(() => {
    void read<Ribbon>('/api/evening/ribbon').then((answer) => {
      if (answer.ok) setRibbon(answer.body);
      else setFault(`${answer.problem.message} ${answer.problem.remedy}`);
    });
  }, [song]);
  useEffect(() => {
    if (canvas.current === null || ribbon === null) return;
    const direction = languages[language.value]?.direction ?? 'ltr';
    const { day, time } = words.value.formats;
    paintEvening(canvas.current, ribbon, { title: state.box.name, day: day(ribbon.from), time, more, direction });
  }, [ribbon, language.value, state.box.name]);

  const url = `${state.box.phoneUrl}#share`;
  const canSend = 'share' in navigator && isSecureContext;
  return (
    <Page state={state} title={title} under={state.people.you === 'owner' ? 'evening' : 'now'}>
      {fault !== '' && <p role="alert">{fault}</p>}
      {ribbon?.songs.length === 0 && <p>{none}</p>}
      <canvas ref={canvas} class="evening-picture" role="img" aria-label={alt(ribbon?.songs.length ?? 0)} />
      <div class="row-acts">
        <button type="button" class="primary" onClick={() => void take(canvas.current, 'save')}>
          {save}
        </button>
        {canSend && (
          <button type="button" class="quiet" onClick={() => void take(canvas.current, 'send')}>
            {send}
          </button>
        )}
      </div>
      {state.box.phoneUrl !== '' && (
        <section class="card share-link" aria-labelledby="share-link-title">
          <h2 id="share-link-title">{link}</h2>
          <p>{linkMore}</p>
          <QrCode url={url} />
          <p class="client-id">{url}</p>
        </section>
      )}
    </Page>
  );
}

async function take(canvas: HTMLCanvasElement | null, how: 'save' | 'send'): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => {
    if (canvas === null) resolve(null);
    else canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) return;
  const name = `mooddj-${new Date().toISOString().slice(0, 10)}.png`;
  if (how === 'send') {
    await navigator.share({ files: [new File([blob], name, { type: blob.type })] }).catch(() => undefined);
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  say({ kind: 'done', text: words.value.share.saved, more: '' });
}
