import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FeatureReport, FeatureSource } from '../../../daemon/contract/http-library.ts';
import { read } from '../live/send.ts';
import { said, words } from '../text/words.ts';
import { FeatureFile } from './feature-file.tsx';
import { SoundnetKey } from './soundnet-key.tsx';
import { whenOf } from './when.ts';

interface FeaturesCardProps {
  readonly understood: number;
  readonly tracks: number;
}

/** While songs are being understood, the sources are asked about no more often than this. */
const FRESH_MS = 4000;

/** How many songs have a place in the plane of moods, and who put them there. */
export function FeaturesCard({ understood, tracks }: FeaturesCardProps): JSX.Element {
  return (
    <section class="card card-features" aria-label={words.value.features.title}>
      <p class="library-count" id="features-count">
        {words.value.features.understood(understood, tracks)}
      </p>
      <meter
        class="calls-meter"
        min={0}
        max={Math.max(1, tracks)}
        value={understood}
        aria-labelledby="features-count"
      />
      <p>{words.value.features.hint}</p>
      <Details understood={understood} />
    </section>
  );
}

function Details({ understood }: { readonly understood: number }): JSX.Element {
  const [report, setReport] = useState<FeatureReport | null>(null);
  const load = async (): Promise<void> => {
    const answer = await read<FeatureReport>('/api/features');
    if (answer.ok) setReport(answer.body);
  };
  useEffect(() => {
    const timer = setTimeout(() => void load(), report === null ? 0 : FRESH_MS);
    return () => clearTimeout(timer);
  }, [understood]);
  return (
    <>
      {report !== null && (
        <dl class="sources">
          {report.sources.map((source) => (
            <Source key={source.name} source={source} />
          ))}
        </dl>
      )}
      {report !== null && <SoundnetKey there={report.hasSoundnetKey} changed={() => void load()} />}
      <FeatureFile changed={() => void load()} />
    </>
  );
}

function Source({ source }: { readonly source: FeatureSource }): JSX.Element {
  const { title, songs, state, message, until, usage } = source;
  const more = [
    words.value.features.states[state],
    usage === null || state === 'off' ? '' : words.value.features.usage(usage.calls, usage.limit),
    until === null ? '' : words.value.features.until(whenOf(until)),
    state === 'done' || state === 'asking' ? '' : said(message),
  ].filter((text) => text !== '');
  return (
    <div>
      <dt>
        {said(title)}
        {more.length > 0 && <span class="row-more">{more.join(' · ')}</span>}
      </dt>
      <dd>{words.value.features.songs(songs)}</dd>
    </div>
  );
}
