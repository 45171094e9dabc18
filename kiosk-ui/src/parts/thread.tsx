import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { link } from '../live/box.ts';
import { now, useTicking } from '../look/now.ts';
import { paceOf } from '../look/pace.ts';
import { clockText, positionAt } from '../look/position.ts';
import { useMotion } from '../look/use-motion.ts';
import { useProgress } from '../look/use-progress.ts';
import { words } from '../text/words.ts';

const WAVE = 96;
const HEIGHT = 48;
/** One wave more than the widest screen needs. */
const WAVES = 20;
const LENGTH = WAVE * WAVES;
/** One wave goes by in four beats. */
const BEATS_PER_WAVE = 4;

/** A wave that starts and ends on the middle line; `swing` 0…1 of half the height. */
function wavePath(swing: number): string {
  const rise = -swing * (HEIGHT / 2 - 4) * 2;
  return `M0 ${HEIGHT / 2}q${WAVE / 4} ${rise} ${WAVE / 2} 0${`t${WAVE / 2} 0`.repeat(WAVES * 2 - 1)}`;
}

/** The line that runs from the room to the music: the song's progress, moving the way the room feels. Flat when nothing plays. */
export function Thread({ state }: { readonly state: BoxState }): JSX.Element {
  const { playback } = state;
  // Without a connection nobody knows whether it still plays.
  const connected = link.value !== 'lost';
  const playing = playback.state === 'playing' && connected;
  useTicking(playing);
  const { beatsPerSecond, swing } = paceOf(state, connected);
  const wave = useMotion<SVGSVGElement>({
    keyframes: [{ transform: 'translateX(0)' }, { transform: `translateX(${100 / WAVES}%)` }],
    durationMs: BEATS_PER_WAVE * 1000,
    rate: playing ? beatsPerSecond : 0,
  });
  const { rest, played, counter, mark } = useProgress(playback, playing);
  const durationMs = playback.track?.durationMs ?? 0;
  const atMs = positionAt(playback, now.value);
  return (
    <div
      class={playback.track === null ? 'thread thread-idle' : 'thread'}
      role="progressbar"
      aria-label={words.value.position}
      aria-valuemin={0}
      aria-valuemax={Math.round(durationMs / 1000)}
      aria-valuenow={Math.floor(atMs / 1000)}
      aria-valuetext={words.value.positionOf(clockText(atMs), clockText(durationMs))}
    >
      <div class="thread-rest" ref={rest} />
      <div class="thread-played" ref={played}>
        <div class="thread-counter" ref={counter}>
          <svg ref={wave} class="thread-wave" viewBox={`0 0 ${LENGTH} ${HEIGHT}`} aria-hidden="true">
            <path d={wavePath(swing)} />
          </svg>
        </div>
      </div>
      <div class="thread-mark" ref={mark}>
        <div class="thread-head" />
      </div>
    </div>
  );
}
