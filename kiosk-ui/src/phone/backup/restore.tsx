import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Backups, Restoring } from '../../../../daemon/contract/http-keeping.ts';
import { post, putFile } from '../../live/send.ts';
import { words } from '../../text/words.ts';
import { AskOnce } from '../ask-once.tsx';
import { say } from '../toast.tsx';

interface RestoreProps extends Pick<Backups, 'backups' | 'uploaded'> {
  readonly changed: () => Promise<void>;
}

/** The way back: choose or bring a backup, give its passphrase, and say yes once. It is checked whole before anything changes. */
export function Restore({ backups, uploaded, changed }: RestoreProps): JSX.Element {
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const { restore: told } = words.value.backup;
  const chosen = name === '' ? uploaded?.made : backups.find((one) => one.name === name)?.made;

  async function bring(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    setBusy(true);
    setFault('');
    const answer = await putFile('/api/restore/file', file);
    setBusy(false);
    input.value = '';
    if (!answer.ok) setFault(`${answer.problem.message} ${answer.problem.remedy}`);
    else setName('');
    await changed();
  }

  async function restore(): Promise<void> {
    setBusy(true);
    setFault('');
    const answer = await post<Restoring>('/api/restore', { passphrase, ...(name === '' ? {} : { name }) });
    setBusy(false);
    if (!answer.ok) {
      setFault(`${answer.problem.message} ${answer.problem.remedy}`);
      return;
    }
    setPassphrase('');
    say({ kind: 'done', text: told.begun(words.value.formats.dayAndTime(answer.body.made)), more: '' });
  }

  return (
    <details class="section">
      <summary>{told.title}</summary>
      <p>{told.more}</p>
      <label class="quiet file-button">
        {told.bring}
        <input type="file" accept=".mooddj" disabled={busy} onChange={(event) => void bring(event.currentTarget)} />
      </label>
      <div class="field">
        <label for="restore-name">{told.which}</label>
        <select id="restore-name" value={name} onChange={(event) => setName(event.currentTarget.value)}>
          <option value="">
            {uploaded === null ? told.nothing : told.uploaded(words.value.formats.dayAndTime(uploaded.made))}
          </option>
          {backups.map((one) => (
            <option key={one.name} value={one.name}>
              {words.value.formats.dayAndTime(one.made)}
            </option>
          ))}
        </select>
        <label for="restore-passphrase">{words.value.backup.passphrase.label}</label>
        <input
          id="restore-passphrase"
          type="password"
          autocomplete="off"
          value={passphrase}
          aria-describedby="restore-fault"
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <p id="restore-fault" class="fault" role="alert">
          {fault}
        </p>
        {chosen !== undefined && passphrase !== '' && (
          <AskOnce
            label={busy ? told.checking : told.go}
            busy={busy}
            question={told.sure(words.value.formats.dayAndTime(chosen))}
            yes={told.yes}
            no={told.no}
            act={() => void restore()}
          />
        )}
      </div>
    </details>
  );
}
