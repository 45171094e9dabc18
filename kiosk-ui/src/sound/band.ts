import type { Note, Voice } from './piece.ts';

const hertz = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);

/** Plays notes of one piece; `fadeOut` ends it. */
export interface Band {
  /** @param atSeconds on the context's clock; @param seconds how long it sounds */
  readonly play: (note: Note, atSeconds: number, seconds: number) => void;
  /** Lets all that sounds fade within `seconds`, and lets go of it. */
  readonly fadeOut: (seconds: number) => void;
}

/** `at` on the context's clock, the rest in seconds. */
interface Times {
  readonly at: number;
  readonly attack: number;
  readonly hold: number;
  readonly release: number;
}

/** Together these stay below full scale; the limiter is for the rare moment. */
const LEVEL: Readonly<Record<Voice, number>> = {
  pad: 0.09,
  bass: 0.3,
  pluck: 0.14,
  lead: 0.16,
  kick: 0.6,
  snare: 0.22,
  hat: 0.1,
};

/**
 * @param out where the music goes
 * @param brightness 0…1
 */
export function gatherBand(context: AudioContext, out: AudioNode, brightness: number): Band {
  const stage = context.createGain();
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: 500 * 2 ** (4.5 * brightness), Q: 0.5 });
  stage.connect(out);
  filter.connect(stage);
  echo(context, filter, stage);
  const noise = makeNoise(context);

  const voices: Readonly<Record<Voice, (note: Note, at: number, seconds: number) => void>> = {
    pad: (note, at, seconds) => {
      for (const cents of [-6, 6])
        tone(note, { type: 'sawtooth', cents, at, attack: 0.6, hold: seconds, release: 0.8 });
    },
    bass: (note, at, seconds) => tone(note, { type: 'triangle', at, attack: 0.01, hold: seconds, release: 0.08 }),
    pluck: (note, at) => tone(note, { type: 'triangle', at, attack: 0.004, hold: 0.02, release: 0.35 }),
    lead: (note, at, seconds) => tone(note, { type: 'sine', at, attack: 0.03, hold: seconds, release: 0.25 }),
    kick: drop,
    snare: (note, at) => hiss(note, at, { seconds: 0.16, from: 1500 }),
    hat: (note, at) => hiss(note, at, { seconds: 0.05, from: 7000 }),
  };

  /** Swells within `attack`, holds, and dies away within `release`. */
  function envelope(note: Note, { at, attack, hold, release }: Times): GainNode {
    const gain = new GainNode(context, { gain: 0 });
    const peak = LEVEL[note.voice] * note.strength;
    const falls = at + Math.max(attack, hold);
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(peak, at + attack);
    gain.gain.setValueAtTime(peak, falls);
    gain.gain.exponentialRampToValueAtTime(peak / 1000, falls + release);
    return gain;
  }

  function tone(note: Note, how: Times & { readonly type: OscillatorType; readonly cents?: number }): void {
    const source = new OscillatorNode(context, {
      ...{ type: how.type, frequency: hertz(note.midi), detune: how.cents ?? 0 },
    });
    source.connect(envelope(note, how)).connect(filter);
    source.start(how.at);
    source.stop(how.at + Math.max(how.attack, how.hold) + how.release + 0.05);
  }

  function drop(note: Note, at: number): void {
    const source = new OscillatorNode(context, { type: 'sine', frequency: 130 });
    source.frequency.setValueAtTime(130, at);
    source.frequency.exponentialRampToValueAtTime(45, at + 0.09);
    source.connect(envelope(note, { at, attack: 0.002, hold: 0.03, release: 0.2 })).connect(stage);
    source.start(at);
    source.stop(at + 0.3);
  }

  function hiss(note: Note, at: number, how: { readonly seconds: number; readonly from: number }): void {
    const source = new AudioBufferSourceNode(context, { buffer: noise });
    const high = new BiquadFilterNode(context, { type: 'highpass', frequency: how.from });
    source
      .connect(high)
      .connect(envelope(note, { at, attack: 0.001, hold: 0.005, release: how.seconds }))
      .connect(stage);
    source.start(at, Math.random() * 0.5, how.seconds + 0.05);
  }

  return {
    play: (note, atSeconds, seconds) => voices[note.voice](note, atSeconds, seconds),
    fadeOut: (seconds) => {
      stage.gain.setTargetAtTime(0, context.currentTime, seconds / 4);
      setTimeout(() => stage.disconnect(), seconds * 1000 + 200);
    },
  };
}

/** A little room around the music. */
function echo(context: AudioContext, from: AudioNode, to: AudioNode): void {
  const delay = new DelayNode(context, { delayTime: 0.28, maxDelayTime: 1 });
  const back = new GainNode(context, { gain: 0.32 });
  const wet = new GainNode(context, { gain: 0.25 });
  from.connect(delay).connect(back).connect(delay);
  delay.connect(wet).connect(to);
}

/** A second of it serves every drum. */
function makeNoise(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return buffer;
}
