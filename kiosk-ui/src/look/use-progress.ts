import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { ShownPlayback } from '../../../daemon/contract/state.ts';
import { serverNow } from '../live/server-clock.ts';
import { positionAt } from './position.ts';

type Box = RefObject<HTMLDivElement | null>;

/** The four boxes of the thread, as wide as it: each is moved, none is redrawn. */
interface ProgressBoxes {
  /** Begins where the song is. */
  readonly rest: Box;
  /** Ends where the song is, and cuts off what is beyond. */
  readonly played: Box;
  /** Inside that one, moved back, so that what it holds stands still. */
  readonly counter: Box;
  readonly mark: Box;
}

/** A step is a pixel or so on the largest screens. */
const STEP_MS = 100;

/** Lets the browser carry the song's progress from now to its end, beside the page's own thread. */
export function useProgress(playback: ShownPlayback, playing: boolean): ProgressBoxes {
  const boxes = {
    rest: useRef<HTMLDivElement>(null),
    played: useRef<HTMLDivElement>(null),
    counter: useRef<HTMLDivElement>(null),
    mark: useRef<HTMLDivElement>(null),
  };
  const { positionMs, positionAt: since, track } = playback;
  useEffect(() => {
    const durationMs = track?.durationMs ?? 0;
    const atMs = positionAt(playback, serverNow());
    const share = durationMs > 0 ? atMs / durationMs : 0;
    const leftMs = playing ? durationMs - atMs : 0;
    const moves = (Object.keys(boxes) as (keyof ProgressBoxes)[]).map((name) =>
      boxes[name].current?.animate([placeOf(name, share), placeOf(name, leftMs > 0 ? 1 : share)], {
        duration: leftMs,
        fill: 'both',
        easing: `steps(${Math.max(1, Math.round(leftMs / STEP_MS))})`,
      }),
    );
    return () => moves.forEach((move) => move?.cancel());
  }, [positionMs, since, track?.uri, track?.durationMs, playing]);
  return boxes;
}

function placeOf(name: keyof ProgressBoxes, share: number): Keyframe {
  const from = { rest: share, played: share - 1, counter: 1 - share, mark: share }[name];
  return { transform: `translateX(${(from * 100).toFixed(4)}%)` };
}
