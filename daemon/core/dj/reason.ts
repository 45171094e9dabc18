import type { Features, Track } from '../ports.ts';
import type { Heading } from './heading.ts';
import { hash } from './random.ts';
import { gap, NEAR, type Point } from './target.ts';

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

/** How the room looks, in words: a figure on the wall tells nobody anything. */
function look({ mood, confidence }: Heading): string {
  if (confidence >= 0.85) return `clearly ${mood}`;
  return confidence >= 0.6 ? mood : `rather ${mood}`;
}

/** Ways to say it; the song picks one, so that the same song under the same heading reads the same. */
function phrases(heading: Heading, target: Point): readonly [string, ...string[]] {
  const { kind, mood, led } = heading;
  const looks = `The room looks ${look(heading)}`;
  const onTheWay = gap(target, heading.goal) > NEAR;
  if (heading.held) {
    return kind === 'pinned'
      ? [`Still on your ${mood} pick`]
      : ['The mood just changed, one more like the last', 'Turning soon, one more in this vein'];
  }
  switch (kind) {
    case 'pinned':
      return onTheWay
        ? [`You chose ${mood}, on the way there`]
        : [`You chose ${mood}`, `${capital(mood)}, as you asked`];
    case 'empty':
      return ['Nobody in view, playing on', 'No faces just now, keeping to the middle'];
    case 'unsure':
      return ['Hard to read the room, holding course', 'Not sure of the mood, no sudden turns'];
    case 'match':
      return onTheWay
        ? [`${looks}, heading there`, `${capital(look(heading))} faces, moving their way`]
        : [looks, `${capital(article(look(heading)))} ${look(heading)} room`, `${capital(look(heading))} faces`];
    case 'lift':
      return led === 0
        ? [`${looks}, ${onTheWay ? 'coming to meet you' : 'starting where you are'}`]
        : [`Lifting ${article(look(heading))} ${look(heading)} room`, `${looks}, leading upwards`];
    case 'calm':
      return led === 0
        ? [`${looks}, ${onTheWay ? 'coming to meet you' : 'starting where you are'}`]
        : [`Calming ${article(look(heading))} ${look(heading)} room`, `${looks}, winding down`];
  }
}

/** Why this song: one sentence for the kiosk. */
export function explain(track: Track, heading: Heading, target: Point): string {
  const ways = phrases(heading, target);
  const because = ways[hash(track.uri) % ways.length] ?? ways[0];
  // What nobody knows cannot have been chosen for how it sounds.
  return track.features === null
    ? `${because}; how this one sounds is not known yet.`
    : `${because}: ${describe(track.features)}.`;
}
