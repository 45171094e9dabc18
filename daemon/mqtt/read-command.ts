import { Value } from 'typebox/value';
import { DirectionSchema, DIRECTIONS, MoodOverrideSchema, SHOWN_MOODS } from '../contract/mood.ts';
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
      if (!Value.Check(MoodOverrideSchema, text)) throw unfit(topic, text, `one of ${SHOWN_MOODS.join(', ')}, auto`);
      return { command: 'mood-override', mood: text };
    case 'player/set': {
      const command = PLAYER_COMMANDS.find((name) => name === text.toLowerCase());
      if (command === undefined) throw unfit(topic, text, `one of ${PLAYER_COMMANDS.join(', ')}`);
      return { command };
    }
    default:
      throw new BadRequest(`There is no command topic "${topic}".`, 'See daemon/REFERENCE.md for the topics.');
  }
}

const unfit = (topic: string, text: string, wanted: string): BadRequest =>
  new BadRequest(`"${text.slice(0, 40)}" is nothing that ${topic} takes.`, `Send ${wanted}.`);
