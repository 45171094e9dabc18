import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { link } from '../live/box.ts';
import { now, useTicking } from '../look/now.ts';
import { clockText, positionAt } from '../look/position.ts';
import { livelinessOf } from '../look/scene.ts';
import { useMotion } from '../look/use-motion.ts';
import { words } from '../text/words.ts';

const WAVE = 96;
const HEIGHT = 48;
const LENGTH = WAVE * 48;

/** A wave that starts and ends on the middle line; `swing` 0…1 of half the height. */
function wavePath(swing: number): string {
  const top = HEIGHT / 2 - swing * (HEIGHT / 2 - 4) * 2;
  return `M0 ${HEIGHT / 2}q${WAVE / 4} ${top - HEIGHT / 2} ${WAVE / 2} 0${`t${WAVE / 2} 0`.repeat((LENGTH / WAVE) * 2 - 1)}`;
}

/**
 * The line that runs from the room to the music: the song's progress, moving the way the room feels. Flat when nothing plays.
 */
export function Thread({ state }: { readonly state: BoxState }): JSX.Element {
  const { playback } = state;
  // Without a connection nobody knows whether it still plays.
  const playing = playback.state === 'playing' && link.value !== 'lost';
  useTicking(playing);
  const liveliness = playing ? livelinessOf(state) : 0;
  const wave = useMotion<SVGSVGElement>({
    keyframes: [{ transform: 'translateX(-50%)' }, { transform: `translateX(calc(-50% + ${100 / (LENGTH / WAVE)}%))` }],
    durationMs: 2600,
    rate: playing ? 0.35 + liveliness * 1.3 : 0,
  });
  const durationMs = playback.track?.durationMs ?? 0;
  const atMs = positionAt(playback, now.value);
  const share = durationMs > 0 ? atMs / durationMs : 0;
  const swing = liveliness === 0 ? (playing ? 0.08 : 0) : 0.18 + 0.62 * liveliness;
  return (
    <div
      class={playback.track === null ? 'thread thread-idle' : 'thread'}
      role="progressbar"
      aria-label={words.value.position}
      aria-valuemin={0}
      aria-valuemax={Math.round(durationMs / 1000)}
      aria-valuenow={Math.round(atMs / 1000)}
      aria-valuetext={words.value.positionOf(clockText(atMs), clockText(durationMs))}
      style={{ '--share': share.toFixed(4) }}
    >
      <div class="thread-rest" />
      <div class="thread-played">
        <svg ref={wave} class="thread-wave" viewBox={`0 0 ${LENGTH} ${HEIGHT}`} aria-hidden="true">
          <path d={wavePath(swing)} />
        </svg>
      </div>
      <div class="thread-head" />
    </div>
  );
}
