import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { MoodTimesShown, SkipsShown, SongsShown } from '../../../../daemon/contract/http-dj.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { read } from '../../live/send.ts';
import { en } from '../../text/en/words.ts';
import { words } from '../../text/words.ts';
import { Page } from '../page.tsx';
import { MoodChart } from './mood-chart.tsx';
import { curveOf } from './mood-curve.ts';
import { MoodShares } from './mood-shares.tsx';
import { SongsByMood } from './songs-by-mood.tsx';

const DAY_MS = 86_400_000;
const SPANS = {
  day: { ms: DAY_MS, by: 'quarter', stepSeconds: 900 },
  week: { ms: 7 * DAY_MS, by: 'hour', stepSeconds: 3600 },
  month: { ms: 30 * DAY_MS, by: 'day', stepSeconds: 86_400 },
} as const;
type SpanName = keyof typeof SPANS;
const NAMES = Object.keys(en.history.spans) as SpanName[];

interface Told {
  readonly moods: MoodTimesShown['moods'];
  readonly songs: SongsShown['songs'];
  readonly skips: SkipsShown['moods'];
}

/** Days, weeks and months of a room. */
export function HistoryPage({ state }: { readonly state: BoxState }): JSX.Element {
  const [span, setSpan] = useState<SpanName>('day');
  const [told, setTold] = useState<Told | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    let gone = false;
    void ask(span).then((answer) => {
      if (gone) return;
      setTold(typeof answer === 'string' ? null : answer);
      setFault(typeof answer === 'string' ? answer : '');
    });
    return () => {
      gone = true;
    };
  }, [span]);
  const { stepSeconds } = SPANS[span];
  const curve = useMemo(() => (told === null ? null : curveOf(told.moods, stepSeconds)), [told]);
  const time = (seconds: number): string => {
    const instant = new Date(seconds * 1000).toISOString();
    return span === 'day' ? words.value.formats.time(instant) : words.value.formats.shortDay(instant);
  };

  return (
    <Page state={state} title={words.value.history.title} under="evening">
      <fieldset class="choice">
        <legend class="unseen">{words.value.history.span}</legend>
        <div class="segments">
          {NAMES.map((name) => (
            <label key={name}>
              <input type="radio" name="span" value={name} checked={name === span} onChange={() => setSpan(name)} />
              <span>{words.value.history.spans[name]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {fault !== '' && <p role="alert">{fault}</p>}
      <section class="card" aria-labelledby="moods-title">
        <h2 id="moods-title">{words.value.history.moods}</h2>
        {curve !== null && curve.at.length === 0 && <p>{words.value.history.nothing}</p>}
        {curve !== null && curve.at.length > 0 && <MoodChart curve={curve} time={time} />}
        {told !== null && <MoodShares moods={told.moods} />}
      </section>
      {told !== null && <SongsByMood songs={told.songs} skips={told.skips} />}
    </Page>
  );
}

/** @returns what went wrong, in words, where something did */
async function ask(span: SpanName): Promise<Told | string> {
  const { ms, by } = SPANS[span];
  const from = `from=${new Date(Date.now() - ms).toISOString()}`;
  const east = `offsetMinutes=${-new Date().getTimezoneOffset()}`;
  const [moods, songs, skips] = await Promise.all([
    read<MoodTimesShown>(`/api/insights/moods?${from}&by=${by}&${east}`),
    read<SongsShown>(`/api/insights/songs?${from}&limit=100`),
    read<SkipsShown>(`/api/insights/skips?${from}`),
  ]);
  for (const answer of [moods, songs, skips])
    if (!answer.ok) return `${answer.problem.message} ${answer.problem.remedy}`;
  return {
    moods: moods.ok ? moods.body.moods : [],
    songs: songs.ok ? songs.body.songs : [],
    skips: skips.ok ? skips.body.moods : [],
  };
}
