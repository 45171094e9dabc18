import type { JSX } from 'preact';
import type { Direction } from '../../../daemon/contract/mood.ts';
import { en } from '../text/en/words.ts';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';

/** In the order of the contract; a type check falls over when one is missing. */
const ALL = Object.keys(en.directions) as Direction[];

interface DirectionChoiceProps {
  readonly direction: Direction;
  /** The settings file fixes it. */
  readonly locked: boolean;
}

export function DirectionChoice({ direction, locked }: DirectionChoiceProps): JSX.Element {
  return (
    <fieldset class="choice" disabled={locked} aria-busy={waiting.value.has('direction')}>
      <legend>{words.value.leads}</legend>
      <div class="segments">
        {ALL.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="direction"
              value={name}
              checked={name === direction}
              onChange={() => void act({ command: 'direction', direction: name }, words.value.done.direction(name))}
            />
            <span>{words.value.directions[name].name}</span>
          </label>
        ))}
      </div>
      <p class="hint">{locked ? words.value.directionLocked : words.value.directions[direction].means}</p>
    </fieldset>
  );
}
