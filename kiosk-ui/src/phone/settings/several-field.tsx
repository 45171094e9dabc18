import type { JSX } from 'preact';
import type { Value } from './box-settings.ts';
import type { Field } from './schema.ts';
import { languageOf } from './setting-words.ts';

interface SeveralProps {
  readonly id: string;
  readonly field: Field;
  readonly value: readonly string[];
  readonly locked: boolean;
  readonly change: (value: Value) => void;
}

/** Some of several, in the order in which they were chosen. */
export function SeveralField({ id, field, value, locked, change }: SeveralProps): JSX.Element {
  return (
    <div id={id} class="several" role="group" aria-labelledby={`${id}-name`}>
      {field.choices.map(String).map((choice) => {
        const chosen = value.includes(choice);
        return (
          <label key={choice}>
            <input
              type="checkbox"
              checked={chosen}
              disabled={locked || (chosen && value.length === 1)}
              onChange={() => change(chosen ? value.filter((one) => one !== choice) : [...value, choice])}
            />
            <span lang={choice}>{languageOf(choice)}</span>
          </label>
        );
      })}
    </div>
  );
}
