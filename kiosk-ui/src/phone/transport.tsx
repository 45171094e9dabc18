import type { JSX } from 'preact';
import type { ShownPlayback } from '../../../daemon/contract/state.ts';
import { PauseIcon, PlayIcon, PreviousIcon, SkipIcon } from '../parts/icons.tsx';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';

export function Transport({ playback }: { readonly playback: ShownPlayback }): JSX.Element {
  const playing = playback.state === 'playing';
  const main = playing ? 'pause' : 'play';
  return (
    <section class="transport" aria-label={words.value.controls}>
      <TransportButton name="previous" icon={<PreviousIcon />} />
      <TransportButton name={main} icon={playing ? <PauseIcon /> : <PlayIcon />} />
      <TransportButton name="skip" icon={<SkipIcon />} />
    </section>
  );
}

interface TransportButtonProps {
  readonly name: 'play' | 'pause' | 'skip' | 'previous';
  readonly icon: JSX.Element;
}

function TransportButton({ name, icon }: TransportButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`transport-${name === 'pause' ? 'play' : name}`}
      aria-label={words.value.transport[name]}
      aria-busy={waiting.value.has(name)}
      onClick={() => void act({ command: name }, words.value.done[name])}
    >
      {icon}
    </button>
  );
}
