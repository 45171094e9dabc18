import type { JSX } from 'preact';
import type { ExportAllQuery } from '../../../../daemon/contract/http-keeping.ts';
import { en } from '../../text/en/words.ts';
import { words } from '../../text/words.ts';

type What = Exclude<ExportAllQuery['what'], 'all'>;

const PARTS = Object.keys(en.privacyPage.parts) as What[];

/** All that the box knows of its owner, as files. */
export function TakeAlong(): JSX.Element {
  const { take, takeMore, all, parts, single } = words.value.privacyPage;
  return (
    <section class="card" aria-labelledby="take-title">
      <h2 id="take-title">{take}</h2>
      <p>{takeMore}</p>
      <a class="quiet" href="/api/export?what=all" download>
        {all}
      </a>
      <details class="other-ways">
        <summary>{single}</summary>
        {PARTS.map((what) => (
          <div key={what} class="take" role="group" aria-label={parts[what]}>
            <span>{parts[what]}</span>
            {(['csv', 'json'] as const).map((format) => (
              <a
                key={format}
                class="quiet"
                href={`/api/export?what=${what}&format=${format}`}
                download
                aria-label={words.value.dj.take(parts[what], format.toUpperCase())}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </div>
        ))}
      </details>
    </section>
  );
}
