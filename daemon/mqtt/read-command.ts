import { Value } from 'typebox/value';
import { DirectionSchema, DIRECTIONS, MoodOverrideSchema, SHOWN_MOODS } from '../contract/mood.ts';
import { ArcSchema, ARCS } from '../contract/dj.ts';
import type { Command } from '../contract/commands.ts';
import { BadRequest } from '../core/errors.ts';

const PLAYER_COMMANDS = ['play', 'pause', 'skip', 'previous'] as const;

/**
 * The command that a message on a `…/set` topic means.
 * @param topic below `<prefix>/<box>/`, one of `TOPICS` with direction `in`
 * @throws BadRequest when the payload is none of those that the topic takes
 */
export function readCommand(topic: string, payload: string): Command {
  const text = payload.trim();
  switch (topic) {
    case 'camera/set': {
      const word = text.toUpperCase();
      if (word !== 'ON' && word !== 'OFF') throw unfit(topic, text, 'ON or OFF');
      return { command: 'camera', on: word === 'ON' };
    }
    case 'volume/set':
      if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw unfit(topic, text, 'a whole number from 0 to 100');
      return { command: 'volume', percent: Number(text) };
    case 'direction/set':
      if (!Value.Check(DirectionSchema, text)) throw unfit(topic, text, `one of ${DIRECTIONS.join(', ')}`);
      return { command: 'direction', direction: text };
    case 'mood-override/set':
      return readOverride(topic, text);
    case 'arc/set':
      if (!Value.Check(ArcSchema, text)) throw unfit(topic, text, `one of ${ARCS.join(', ')}`);
      return { command: 'arc', arc: text };
    case 'dj/set':
      return readOpinion(topic, text);
    case 'player/set': {
      const command = PLAYER_COMMANDS.find((name) => name === text.toLowerCase());
      if (command === undefined) throw unfit(topic, text, `one of ${PLAYER_COMMANDS.join(', ')}`);
      return { command };
    }
    default:
      throw new BadRequest(`There is no command topic "${topic}".`, 'See daemon/REFERENCE.md for the topics.');
  }
}

/** `sad`, or `sad 30` for half an hour. */
function readOverride(topic: string, text: string): Command {
  const [mood, minutes, ...more] = text.split(/\s+/);
  const forMinutes = minutes === undefined ? null : Number(minutes);
  const isTime = forMinutes === null || (Number.isInteger(forMinutes) && forMinutes >= 1 && forMinutes <= DAY_MINUTES);
  if (!Value.Check(MoodOverrideSchema, mood) || !isTime || more.length > 0) {
    throw unfit(topic, text, `one of ${SHOWN_MOODS.join(', ')}, auto; a mood may be followed by minutes, \`happy 60\``);
  }
  return { command: 'mood-override', mood, ...(forMinutes !== null && { minutes: forMinutes }) };
}

const DAY_MINUTES = 1440;

const OPINIONS = {
  like: { command: 'like' },
  'more-like-this': { command: 'more-like-this' },
  'less-like-this': { command: 'less-like-this' },
  'ban-song': { command: 'ban', what: 'song' },
  'ban-artist': { command: 'ban', what: 'artist' },
  'save-evening': { command: 'save-evening' },
} as const satisfies Readonly<Record<string, Command>>;

function readOpinion(topic: string, text: string): Command {
  const [word = '', by, ...more] = text.split(/\s+/);
  if (word === 'lead' && by !== undefined && more.length === 0) return { command: 'lead', by };
  const known = Object.entries(OPINIONS).find(([name]) => name === text);
  if (known !== undefined) return known[1];
  throw unfit(topic, text, `one of ${Object.keys(OPINIONS).join(', ')}, or lead with a song, a list or off`);
}

const unfit = (topic: string, text: string, wanted: string): BadRequest =>
  new BadRequest(`"${text.slice(0, 40)}" is nothing that ${topic} takes.`, `Send ${wanted}.`);
