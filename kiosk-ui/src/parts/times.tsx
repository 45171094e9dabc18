import type { JSX } from 'preact';
import type { ShownPlayback } from '../../../daemon/contract/state.ts';
import { now } from '../look/now.ts';
import { clockText, positionAt } from '../look/position.ts';
import { words } from '../text/words.ts';

/** The same numbers the thread tells a screen reader, for eyes. */
export function Times({ playback }: { readonly playback: ShownPlayback }): JSX.Element | null {
  if (playback.track === null) return null;
  return (
    <div class="times" aria-hidden="true">
      <span>{clockText(positionAt(playback, now.value))}</span>
      {playback.state === 'paused' && <span class="times-paused">{words.value.paused}</span>}
      <span>{clockText(playback.track.durationMs)}</span>
    </div>
  );
}
