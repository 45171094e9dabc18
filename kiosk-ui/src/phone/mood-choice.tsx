import type { JSX } from 'preact';
import type { MoodOverride } from '../../../daemon/contract/mood.ts';
import { moodColour } from '../look/affect-colour.ts';
import { cssColour } from '../look/colour.ts';
import { en } from '../text/en/words.ts';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';

const ALL = Object.keys(en.overrides) as MoodOverride[];

export function MoodChoice({ override }: { readonly override: MoodOverride }): JSX.Element {
  return (
    <fieldset class="choice" aria-busy={waiting.value.has('mood-override')}>
      <legend>{words.value.mood}</legend>
      <div class="moods">
        {ALL.map((name) => (
          <label key={name} class="mood" style={colourOf(name)}>
            <input
              type="radio"
              name="mood"
              value={name}
              checked={name === override}
              onChange={() => void act({ command: 'mood-override', mood: name }, words.value.done.mood(name))}
            />
            <span>{words.value.overrides[name]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const colourOf = (name: MoodOverride): Record<string, string> =>
  name === 'auto' ? {} : { '--own': cssColour(moodColour(name)) };
