import type { SandboxSong } from './catalogue.ts';
import { seedOf } from './random.ts';

/** What the stand-ins for ReccoBeats and SoundNet know, and what they let a customer ask. */
export class FeatureServices {
  /** 0…1 of all songs; null = as the catalogue says. */
  reccobeatsCoverage: number | null = null;
  /** 0…1 of all songs. */
  soundnetCoverage = 0.9;
  /** 0…1 of the songs that SoundNet hears at half their tempo, as such analyses do. */
  soundnetHalves = 0;
  /** The only key that SoundNet takes. */
  soundnetKey = 'sandbox-soundnet-key';
  /** What the plan has in a month… */
  soundnetMonthly = 100;
  /** …and what was used of it. */
  soundnetUsed = 0;
  /** Calls in a second; more are refused. */
  soundnetPerSecond = 1;

  reccobeatsKnows(song: SandboxSong): boolean {
    const { reccobeatsCoverage: share } = this;
    return share === null ? song.featuresKnown : lot(`reccobeats ${song.id}`) < share;
  }

  soundnetKnows(song: SandboxSong): boolean {
    return lot(`soundnet ${song.id}`) < this.soundnetCoverage;
  }

  soundnetTempo(song: SandboxSong): number {
    const { tempo } = song.features;
    return Math.round(lot(`tempo ${song.id}`) < this.soundnetHalves ? tempo / 2 : tempo);
  }
}

/** The same for the same text, spread evenly over 0…1. */
const lot = (text: string): number => (Math.imul(seedOf(text), 0x9e3779b1) >>> 0) / 2 ** 32;
