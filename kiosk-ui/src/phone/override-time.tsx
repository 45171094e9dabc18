import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { djWords as words } from '../text/dj.ts';
import { act } from './act.ts';

const MINUTES = [30, 60, 120];

/** How long the chosen mood holds; nothing while the music follows the room. */
export function OverrideTime({ dj }: { readonly dj: BoxState['dj'] }): JSX.Element | null {
  const { moodOverride: mood, moodOverrideUntil } = dj;
  if (mood === 'auto') return null;
  const choose = (minutes: number | null): void => {
    const until = minutes === null ? null : new Date(Date.now() + minutes * 60_000).toISOString();
    const said = until === null ? words.done.untilChanged : words.done.until(timeOf(until));
    void act({ command: 'mood-override', mood, ...(minutes === null ? {} : { minutes }) }, said);
  };
  return (
    <section class="card override-time" aria-labelledby="override-time-title">
      <h2 id="override-time-title">{words.howLong}</h2>
      <div class="opinions">
        {MINUTES.map((minutes) => (
          <button key={minutes} type="button" class="quiet" onClick={() => choose(minutes)}>
            {words.minutes(minutes)}
          </button>
        ))}
        {moodOverrideUntil !== null && (
          <button type="button" class="quiet" onClick={() => choose(null)}>
            {words.untilChanged}
          </button>
        )}
      </div>
      <p role="status">{moodOverrideUntil === null ? words.untilChanged : words.until(timeOf(moodOverrideUntil))}</p>
    </section>
  );
}

const timeOf = (instant: string): string =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
