import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ImportReport } from '../../../daemon/contract/http-library.ts';
import { connectNow } from '../live/box.ts';
import { postFile } from '../live/send.ts';
import { said, words } from '../text/words.ts';

const PATH = '/api/features.csv';
/** So many wrong lines are named; a file of another kind would fill the page with them. */
const SHOWN = 10;

type Told = { readonly report: ImportReport } | { readonly fault: string } | 'busy' | null;

/** Features as a table: taken along, filled in, brought back. */
export function FeatureFile({ changed }: { readonly changed: () => void }): JSX.Element {
  const [told, setTold] = useState<Told>(null);

  async function bring(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    setTold('busy');
    const answer = await postFile<ImportReport>(PATH, file);
    // The same file, corrected, may be chosen again.
    input.value = '';
    if (answer.ok) {
      setTold({ report: answer.body });
      changed();
    } else if (answer.status === 401) connectNow();
    else setTold({ fault: `${answer.problem.message} ${answer.problem.remedy}` });
  }

  return (
    <>
      <h2>{words.value.features.fileTitle}</h2>
      <p>{words.value.features.fileHint}</p>
      <div class="row-acts">
        <a class="quiet" href={PATH} download>
          {words.value.features.download}
        </a>
        <label class="quiet file-button">
          {words.value.features.upload}
          <input
            type="file"
            accept=".csv,text/csv"
            disabled={told === 'busy'}
            onChange={(event) => void bring(event.currentTarget)}
          />
        </label>
      </div>
      <div role="status">
        {told === 'busy' && <p>{words.value.features.uploading}</p>}
        {told !== null && told !== 'busy' && 'fault' in told && <p>{told.fault}</p>}
        {told !== null && told !== 'busy' && 'report' in told && <Report report={told.report} />}
      </div>
    </>
  );
}

function Report({ report }: { readonly report: ImportReport }): JSX.Element {
  const shown = report.problems.slice(0, SHOWN);
  return (
    <>
      <p>{words.value.features.imported(report)}</p>
      <ul class="rows">
        {shown.map(({ line, column, message, remedy }) => (
          <li key={`${line} ${column}`}>
            <strong>{words.value.features.problem(line, column)}</strong>: {said(message)} {said(remedy)}
          </li>
        ))}
        {report.wrong > shown.length && <li>{words.value.features.more(report.wrong - shown.length)}</li>}
      </ul>
    </>
  );
}
