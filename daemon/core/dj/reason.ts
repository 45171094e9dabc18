import type { Features, Track } from '../ports.ts';
import type { Heading } from './heading.ts';
import { hash } from './random.ts';
import type { Relaxed } from './rules.ts';
import type { Seed } from './seed.ts';
import { SAID, type Shape } from './shape.ts';
import { gap, NEAR, type Point } from './target.ts';

/**
 * Why a song was chosen, in words that stay true while it plays: the room may change meanwhile, or the camera be switched off, so they say
 * how it was then.
 */
export interface Grounds {
  readonly heading: Heading;
  /** Nothing was aimed at before: it is the first song. */
  readonly isFirst: boolean;
  readonly target: Point;
  /** What was aimed at in the end: the goal as evening and hour bend it. */
  readonly aim: Point;
  readonly shape: Shape;
  readonly relaxed: Relaxed;
  readonly lead: Seed | null;
  /** What is liked about it, if that helped. */
  readonly liked: 'song' | 'artist' | null;
  readonly cutsIn: boolean;
}

function toneOf(valence: number): string {
  if (valence >= 0.7) return 'bright';
  if (valence >= 0.5) return 'warm';
  return valence >= 0.3 ? 'wistful' : 'dark';
}

function paceOf(energy: number): string {
  if (energy >= 0.7) return 'lively';
  if (energy >= 0.5) return 'steady';
  return energy >= 0.3 ? 'easy-going' : 'quiet';
}

/** What this very song is like; never what was wished for. */
function describe(features: Features): string {
  const tempo = features.tempoBpm > 0 ? `, ${Math.round(features.tempoBpm)} BPM` : '';
  return `${toneOf(features.valence)} and ${paceOf(features.energy)}${tempo}`;
}

const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the room looked, in words: a figure on the wall tells nobody anything. */
function look({ mood, confidence }: Heading): string {
  if (confidence >= 0.85) return `clearly ${mood}`;
  return confidence >= 0.6 ? mood : `rather ${mood}`;
}

type Ways = readonly [string, ...string[]];

/** Ways to say it; the song picks one, so that the same song under the same heading reads the same. */
function because({ heading, isFirst, target, aim, cutsIn }: Grounds): Ways {
  const { kind, mood, led, held, left } = heading;
  const looked = look(heading);
  const onTheWay = gap(target, aim) > NEAR;
  if (cutsIn) return [`The room had turned ${mood}, so the song before gave way`];
  if (held) {
    if (left) return ['Everybody had just left, one more like the last'];
    return kind === 'pinned'
      ? [`Still on your ${mood} pick`]
      : ['The mood had just changed, one more like the last', 'Soon to turn, one more in the same vein'];
  }
  switch (kind) {
    case 'pinned':
      return onTheWay
        ? [`Your pick was ${mood}, on the way there`]
        : [`Your pick was ${mood}`, `${capital(mood)}, as you asked`];
    case 'empty':
      return ['Nobody was in view, playing on', 'No faces just then, keeping to the middle'];
    case 'blind':
      return isFirst
        ? ['Nothing had been looked at yet, beginning in the middle']
        : ['Nothing was looked at, staying the course', 'Chosen without looking, in the vein of the last'];
    case 'unsure':
      return isFirst
        ? ['The room was hard to read, beginning in the middle']
        : ['The room was hard to read, holding course', 'The mood was not clear, no sudden turns'];
    case 'match':
      return onTheWay
        ? [`The room looked ${looked}, heading there`, `${capital(looked)} faces, and a step their way`]
        : [`The room looked ${looked}`, `For ${article(looked)} ${looked} room`, `For ${looked} faces`];
    case 'lift':
      return led === 0
        ? [
            onTheWay
              ? `The room looked ${looked}, coming to meet it`
              : `The room looked ${looked}, starting where it was`,
          ]
        : [`To lift ${article(looked)} ${looked} room`, `The room looked ${looked}, leading upwards`];
    case 'calm':
      return led === 0
        ? [
            onTheWay
              ? `The room looked ${looked}, coming to meet it`
              : `The room looked ${looked}, starting where it was`,
          ]
        : [`To calm ${article(looked)} ${looked} room`, `The room looked ${looked}, winding down`];
  }
}

const RELAXED: Readonly<Record<Relaxed, string>> = {
  none: '',
  list: '',
  album: 'although its album had just been on',
  artist: 'although its artist had just been on, for want of others',
  count: 'although it played not many songs ago, for want of others',
  quiet: 'although it is not quiet enough for the hour, for want of others',
  hours: 'although it had played not long ago, for want of others',
};

const PHASES: Readonly<Record<Shape['phase'], string>> = {
  '': '',
  'warm-up': 'easy while the evening warms up',
  peak: 'with the evening at its height',
  'wind-down': 'easy as the evening winds down',
  meal: 'low while people eat',
};

/** What else had a say; the weightiest first. */
function besides({ heading, aim, shape, relaxed, lead, liked }: Grounds): readonly string[] {
  const capped = shape.energyCap < 1 && aim.energy >= shape.energyCap - 1e-9;
  const led = lead === null ? '' : lead.kind === 'song' ? `more like “${lead.title}”` : `from “${lead.title}”`;
  return [
    RELAXED[relaxed],
    relaxed === 'list' && lead !== null ? `with nothing new left in “${lead.title}”` : led,
    capped ? (shape.quiet ? 'kept low for the quiet hours' : 'lower, with the quiet hours near') : '',
    heading.released === null ? '' : `after your ${heading.released} pick`,
    liked === null ? '' : liked === 'song' ? 'and you like this one' : 'and you like who plays it',
    Math.abs(shape.guests) < SAID ? '' : shape.guests > 0 ? 'livelier, as guests asked' : 'calmer, as guests asked',
    PHASES[shape.phase],
  ].filter((words) => words !== '');
}

/** More makes no sentence. */
const MOST_BESIDES = 2;

/** Why this song: one sentence for people. */
export function explain(track: Track, grounds: Grounds): string {
  const ways = because(grounds);
  const first = ways[hash(track.uri) % ways.length] ?? ways[0];
  const said = [first, ...besides(grounds).slice(0, MOST_BESIDES)].join(', ');
  // What nobody knows cannot have been chosen for how it sounds.
  return track.features === null
    ? `${said}; how this one sounds is not known yet.`
    : `${said}: ${describe(track.features)}.`;
}

/** Reasons for what is not a song. */
export const SAYINGS = {
  back: 'Back to the song before, as you asked.',
  byItself: 'Spotify went on by itself; the next song is the DJ’s again.',
  learnt: 'Kept in mind for this mood.',
  resume: 'Somebody was there again, so the music went on.',
  empty: (minutes: number): string =>
    minutes === 1
      ? 'Nobody was in view for a minute, so the music waits.'
      : `Nobody was in view for ${minutes} minutes, so the music waits.`,
  hush: (percent: number): string => `Quiet hours: no louder than ${percent} percent.`,
  loudAgain: (percent: number): string => `The quiet hours are over: the volume goes back to ${percent} percent.`,
} as const;
