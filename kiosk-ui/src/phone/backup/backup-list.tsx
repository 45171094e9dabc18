import type { JSX } from 'preact';
import type { BackupRow } from '../../../../daemon/contract/http-keeping.ts';
import { erase } from '../../live/send.ts';
import { words } from '../../text/words.ts';
import { AskOnce } from '../ask-once.tsx';
import { say } from '../toast.tsx';

interface ListProps {
  readonly backups: readonly BackupRow[];
  readonly changed: () => Promise<void>;
}

export function BackupList({ backups, changed }: ListProps): JSX.Element {
  async function remove(name: string): Promise<void> {
    const answer = await erase(`/api/backups/${name}`);
    if (answer.ok) say({ kind: 'done', text: words.value.backup.removed, more: '' });
    else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
    await changed();
  }
  if (backups.length === 0) return <p>{words.value.backup.none}</p>;
  return (
    <ul class="rows">
      {backups.map(({ name, made, kind, bytes }) => {
        const when = words.value.formats.dayAndTime(made);
        return (
          <li key={name} class="backup-row">
            <p>
              <strong>{when}</strong>
              <span class="row-more">
                {words.value.backup.kinds[kind]}, {words.value.backup.size(bytes)}
              </span>
            </p>
            <div class="row-acts">
              <a
                class="quiet"
                href={`/api/backups/${name}`}
                download
                aria-label={words.value.backup.downloadName(when)}
              >
                {words.value.backup.download}
              </a>
              <AskOnce
                label={words.value.backup.remove}
                name={words.value.backup.removeName(when)}
                question={words.value.backup.removeSure(when)}
                yes={words.value.backup.remove}
                act={() => void remove(name)}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
