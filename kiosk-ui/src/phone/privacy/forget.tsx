import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { WipeDone, WipeRequest } from '../../../../daemon/contract/http-keeping.ts';
import { connectNow } from '../../live/box.ts';
import { post } from '../../live/send.ts';
import { en } from '../../text/en/words.ts';
import { words } from '../../text/words.ts';
import { AskOnce } from '../ask-once.tsx';
import { say } from '../toast.tsx';

type What = WipeRequest['what'];

const KINDS = Object.keys(en.privacyPage.forget) as What[];

async function undo(): Promise<void> {
  const answer = await post<{ readonly rows: number }>('/api/wipe/undo', {});
  if (answer.ok) say({ kind: 'done', text: words.value.privacyPage.undone, more: '' });
  else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
}

/** What the box forgets for good. The history can be called back for a minute; everything else asks first. */
export function Forget(): JSX.Element {
  const [left, setLeft] = useState<What | null>(null);

  async function wipe(what: What, backups = false): Promise<void> {
    const answer = await post<WipeDone>('/api/wipe', { what, ...(backups ? { backups } : {}) });
    if (!answer.ok) {
      if (answer.status === 401) connectNow();
      else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
      return;
    }
    const { rows, undoUntil, backupsLeft, reopens } = answer.body;
    const more = reopens ? words.value.settings.restarting : '';
    const action =
      undoUntil === null ? {} : { action: { label: words.value.privacyPage.undo, act: () => void undo() } };
    say({ kind: 'done', text: words.value.dj.done.wiped(rows), more, ...action });
    setLeft(backupsLeft > 0 ? what : null);
  }

  return (
    <section class="card" aria-labelledby="forget-title">
      <h2 id="forget-title">{words.value.privacyPage.forgetTitle}</h2>
      {KINDS.map((what) => {
        const { name, means, sure } = words.value.privacyPage.forget[what];
        return (
          <div key={what} class="keepsake" role="group" aria-label={name}>
            <h3>{name}</h3>
            <p>{means}</p>
            <AskOnce
              label={words.value.dj.wipe}
              name={words.value.dj.wipeName(name)}
              question={sure}
              yes={words.value.dj.sureYes}
              act={() => void wipe(what)}
            />
          </div>
        );
      })}
      {left !== null && (
        <p class="restart-needed" role="status">
          <span>{words.value.privacyPage.backupsLeft}</span>
          <button type="button" class="quiet danger" onClick={() => void wipe(left, true)}>
            {words.value.privacyPage.backupsToo}
          </button>
        </p>
      )}
    </section>
  );
}
