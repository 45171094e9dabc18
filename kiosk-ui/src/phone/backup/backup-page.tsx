import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Backups } from '../../../../daemon/contract/http-keeping.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { post, read } from '../../live/send.ts';
import { said, words } from '../../text/words.ts';
import { Page } from '../page.tsx';
import { SettingGroup } from '../settings/setting-group.tsx';
import { say } from '../toast.tsx';
import { BackupList } from './backup-list.tsx';
import { Passphrase } from './passphrase.tsx';
import { Restore } from './restore.tsx';

const KEYS = ['backup.hour', 'backup.keep'];

/** Copies of the box's memory, sealed; and the way back. */
export function BackupPage({ state }: { readonly state: BoxState }): JSX.Element {
  const [shown, setShown] = useState<Backups | null>(null);
  const [making, setMaking] = useState(false);
  const load = async (): Promise<void> => {
    const answer = await read<Backups>('/api/backups');
    if (answer.ok) setShown(answer.body);
  };
  const { startedAt } = state.box;
  useEffect(() => void load(), [startedAt]);

  async function make(): Promise<void> {
    setMaking(true);
    const answer = await post('/api/backups', {});
    setMaking(false);
    if (answer.ok) say({ kind: 'done', text: words.value.backup.made, more: '' });
    else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
    await load();
  }

  return (
    <Page state={state} title={words.value.backup.title} under="box">
      <p class="lede">{words.value.backup.more}</p>
      {shown === null ? (
        <p role="status">{words.value.settings.loading}</p>
      ) : (
        <>
          <Restored restored={shown.restored} />
          {shown.trouble !== '' && <p class="fault">{said(shown.trouble)}</p>}
          <Passphrase set={shown.passphraseSet} since={shown.passphraseSince} changed={load} />
          {shown.passphraseSet && (
            <section class="card" aria-labelledby="backups-title">
              <h2 id="backups-title">{words.value.backup.list}</h2>
              <BackupList backups={shown.backups} changed={load} />
              <button type="button" class="primary" disabled={making} aria-busy={making} onClick={() => void make()}>
                {making ? words.value.backup.making : words.value.backup.make}
              </button>
            </section>
          )}
          <Restore backups={shown.backups} uploaded={shown.uploaded} changed={load} />
          <SettingGroup title={words.value.backup.nightly} keys={KEYS} />
        </>
      )}
    </Page>
  );
}

function Restored({ restored }: Pick<Backups, 'restored'>): JSX.Element | null {
  if (restored === null) return null;
  const { result, at, message } = restored;
  const when = words.value.formats.dayAndTime(at);
  return (
    <p class={result === 'undone' ? 'fault' : 'hint'} role="status">
      {result === 'undone' ? words.value.backup.undone(when) : words.value.backup.restored(when)} {said(message)}
    </p>
  );
}
