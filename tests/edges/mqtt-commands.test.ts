import { describe, expect, it } from 'vitest';
import { BadRequest } from '../../daemon/core/errors.ts';
import { readCommand } from '../../daemon/mqtt/read-command.ts';

describe('a message to the DJ', () => {
  it.each([
    ['like', { command: 'like' }],
    ['more-like-this', { command: 'more-like-this' }],
    ['less-like-this', { command: 'less-like-this' }],
    ['ban-song', { command: 'ban', what: 'song' }],
    ['save-evening', { command: 'save-evening' }],
    ['lead playlist:37i9', { command: 'lead', by: 'playlist:37i9' }],
    ['lead off', { command: 'lead', by: 'off' }],
  ])('"%s" is a command', (text, command) => {
    expect(readCommand('dj/set', text)).toEqual(command);
  });

  it('may pick a mood for some minutes', () => {
    expect(readCommand('mood-override/set', 'happy 60')).toEqual({
      command: 'mood-override',
      mood: 'happy',
      minutes: 60,
    });
    expect(readCommand('mood-override/set', 'auto')).toEqual({ command: 'mood-override', mood: 'auto' });
  });

  it.each([
    ['dj/set', 'love'],
    ['dj/set', 'lead'],
    ['dj/set', 'lead a b'],
    ['mood-override/set', 'happy soon'],
    ['mood-override/set', 'happy 0'],
    ['mood-override/set', 'happy 60 90'],
    ['mood-override/set', '60'],
    ['arc/set', 'steep'],
  ])('%s "%s" is refused with what it takes', (topic, text) => {
    expect(() => readCommand(topic, text)).toThrow(BadRequest);
  });
});
