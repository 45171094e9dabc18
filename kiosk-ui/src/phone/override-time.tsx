import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { act } from './act.ts';

const MINUTES = [30, 60, 120];

/** How long the chosen mood holds; nothing while the music follows the room. */
export function OverrideTime({ dj }: { readonly dj: BoxState['dj'] }): JSX.Element | null {
  const { moodOverride: mood, moodOverrideUntil } = dj;
  if (mood === 'auto') return null;
  const choose = (minutes: number | null): void => {
    const until = minutes === null ? null : new Date(Date.now() + minutes * 60_000).toISOString();
    const said =
      until === null ? words.value.dj.done.untilChanged : words.value.dj.done.until(words.value.formats.time(until));
    void act({ command: 'mood-override', mood, ...(minutes === null ? {} : { minutes }) }, said);
  };
  return (
    <section class="card override-time" aria-labelledby="override-time-title">
      <h2 id="override-time-title">{words.value.dj.howLong}</h2>
      <div class="opinions">
        {MINUTES.map((minutes) => (
          <button key={minutes} type="button" class="quiet" onClick={() => choose(minutes)}>
            {words.value.dj.minutes(minutes)}
          </button>
        ))}
        {moodOverrideUntil !== null && (
          <button type="button" class="quiet" onClick={() => choose(null)}>
            {words.value.dj.untilChanged}
          </button>
        )}
      </div>
      <p role="status">
        {moodOverrideUntil === null
          ? words.value.dj.untilChanged
          : words.value.dj.until(words.value.formats.time(moodOverrideUntil))}
      </p>
    </section>
  );
}
