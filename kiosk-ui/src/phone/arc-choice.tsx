import type { JSX } from 'preact';
import type { Arc } from '../../../daemon/contract/dj.ts';
import { en } from '../text/en/words.ts';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';

/** In the order of the contract; a type check falls over when one is missing. */
const ARCS = Object.keys(en.dj.arcs) as Arc[];

export function ArcChoice({ arc, locked }: { readonly arc: Arc; readonly locked: boolean }): JSX.Element {
  return (
    <fieldset class="choice" disabled={locked} aria-busy={waiting.value.has('arc')}>
      <legend>{words.value.dj.shape}</legend>
      <div class="segments">
        {ARCS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="arc"
              value={name}
              checked={name === arc}
              onChange={() => void act({ command: 'arc', arc: name }, words.value.dj.done.arc(name))}
            />
            <span>{words.value.dj.arcs[name].name}</span>
          </label>
        ))}
      </div>
      <p class="hint">{locked ? words.value.dj.arcLocked : words.value.dj.arcs[arc].means}</p>
    </fieldset>
  );
}
