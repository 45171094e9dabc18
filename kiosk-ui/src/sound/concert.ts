import { effect } from '@preact/signals';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { box, link } from '../live/box.ts';
import { serverNow } from '../live/server-clock.ts';
import { positionAt } from '../look/position.ts';
import { gatherBand, type Band } from './band.ts';
import { compose, SECTION_BEATS, type Piece } from './piece.ts';

/** Notes are written so far ahead: a page that is busy for a moment is not heard. */
const AHEAD_SECONDS = 0.8;
const WRITE_EVERY_MS = 200;
/** Nearer than this to the box's position nobody hears a difference. */
const DRIFT_SECONDS = 0.15;
const FADE_SECONDS = 1.2;

interface Performance {
  readonly uri: string;
  readonly piece: Piece;
  readonly band: Band;
  /** The context's time at which the song began. */
  beganAt: number;
  /** Beats since the song began; all before it is written. */
  writtenBeats: number;
}

/**
 * Plays what the sandbox plays, as small pieces made from the songs' features, until the returned function is called.
 * Must be called from a touch: browsers let nothing sound before.
 */
export function beginConcert(): () => void {
  const context = new AudioContext({ latencyHint: 'playback' });
  const limiter = new DynamicsCompressorNode(context, { threshold: -12, ratio: 12, attack: 0.004, release: 0.2 });
  const volume = new GainNode(context, { gain: 0 });
  volume.connect(limiter).connect(context.destination);
  void context.resume();
  let performance: Performance | null = null;

  const stop = (): void => {
    performance?.band.fadeOut(FADE_SECONDS);
    performance = null;
  };

  function follow(state: BoxState | null): void {
    const { track, state: playing } = state?.playback ?? { track: null, state: 'stopped' };
    const sound = track?.sound ?? null;
    if (state === null || !state.box.sandbox || playing !== 'playing' || track === null || sound === null) {
      stop();
      return;
    }
    const percent = state.playback.volumePercent ?? 60;
    volume.gain.setTargetAtTime((percent / 100) ** 2, context.currentTime, 0.1);
    if (performance?.uri !== track.uri) {
      stop();
      const piece = compose(track.uri, sound);
      const band = gatherBand(context, volume, piece.brightness);
      performance = { uri: track.uri, piece, band, beganAt: -Infinity, writtenBeats: 0 };
    }
    keepPlace(performance, state);
    write();
  }

  /** The box says where the song is; after a jump the piece goes on from there. */
  function keepPlace(now: Performance, state: BoxState): void {
    const beganAt = context.currentTime - positionAt(state.playback, serverNow()) / 1000;
    if (Math.abs(beganAt - now.beganAt) < DRIFT_SECONDS) return;
    now.beganAt = beganAt;
    now.writtenBeats = Math.max(0, Math.ceil((context.currentTime - beganAt) / now.piece.beatSeconds));
  }

  function write(): void {
    if (performance === null) return;
    const { piece, band, beganAt } = performance;
    const from = performance.writtenBeats;
    const until = Math.max(from, (context.currentTime + AHEAD_SECONDS - beganAt) / piece.beatSeconds);
    for (let index = Math.floor(from / SECTION_BEATS); index * SECTION_BEATS < until; index++) {
      for (const note of piece.section(index)) {
        const beat = index * SECTION_BEATS + note.atBeat;
        if (beat >= from && beat < until) {
          band.play(note, beganAt + beat * piece.beatSeconds, note.beats * piece.beatSeconds);
        }
      }
    }
    performance.writtenBeats = until;
  }

  const timer = setInterval(write, WRITE_EVERY_MS);
  const unfollow = effect(() => follow(link.value === 'open' ? box.value : null));
  return () => {
    unfollow();
    clearInterval(timer);
    stop();
    setTimeout(() => void context.close(), FADE_SECONDS * 1000 + 300);
  };
}
