import type { JSX } from 'preact';
import { cssColour } from '../../look/colour.ts';
import { moodColour } from '../../look/affect-colour.ts';
import { words } from '../../text/words.ts';
import { sharesOf, type MoodTime } from './mood-curve.ts';

/** How long the room felt how: one band, and the same in words. */
export function MoodShares({ moods }: { readonly moods: readonly MoodTime[] }): JSX.Element | null {
  const shares = sharesOf(moods);
  const all = shares.reduce((sum, { seconds }) => sum + seconds, 0);
  if (all === 0) return null;
  return (
    <>
      <svg class="shares" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ mood, seconds }, k) => (
          <rect
            key={mood}
            x={(shares.slice(0, k).reduce((sum, one) => sum + one.seconds, 0) / all) * 1000}
            width={(seconds / all) * 1000}
            height="14"
            fill={cssColour(moodColour(mood))}
          />
        ))}
      </svg>
      <dl class="shares-words">
        {shares.map(({ mood, seconds }) => (
          <div key={mood} style={{ '--own': cssColour(moodColour(mood)) }}>
            <dt>{words.value.moods[mood]}</dt>
            <dd>{words.value.history.long(seconds / 60)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
