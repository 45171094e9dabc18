import { formats } from '../formats.ts';

const { plural } = formats('en-GB');

/** Words about phones that join, and what they may do. */
export const people = {
  guestTitle: 'You are a guest here',
  guestMore: 'You see what plays. To choose the music, become an owner.',
  ask: 'Ask the owner',
  asked: 'Asked. An owner has ten minutes to allow it.',
  refused: 'The owner said no. You can ask again in ten minutes.',
  pinTitle: 'Or enter the owner PIN',
  pin: 'Owner PIN',
  pinSend: 'Become an owner',

  asks: (name: string): string => `${name} asks to become an owner`,
  asksMore: 'An owner can do everything on this box, as you can.',
  allow: 'Allow',
  refuse: 'Refuse',
  didAllow: (name: string): string => `${name} is an owner now`,
  didRefuse: (name: string): string => `${name} stays a guest`,

  title: 'Phones and people',
  hint: 'The first phone owns the box. Others who type the code are guests, until an owner allows more.',
  nobody: 'No phone has joined.',
  you: 'this phone',
  roles: { owner: 'Owner', guest: 'Guest' },
  since: (role: string, joined: string): string => `${role} since ${joined}`,
  remove: (name: string): string => `Remove ${name}`,
  removeShort: 'Remove',
  removed: (name: string): string => `${name} is removed`,
  leave: 'Leave',
  leaveSure: 'Leave the box? To come back, this phone has to type the code on the screen again.',
  removeSure: (name: string): string => `Remove ${name}? It may join again with the code on the screen.`,
  stay: 'No',

  mayTitle: 'What guests may do',
  wishes: {
    title: 'What do you wish for?',
    more: 'All wishes together bend the music a little, and fade.',
    names: { like: 'Like this song', calmer: 'Calmer', livelier: 'Livelier' },
    done: {
      like: 'Liked',
      calmer: 'Heard: a little calmer',
      livelier: 'Heard: a little livelier',
    },
    told: (calmer: number, livelier: number): string =>
      [
        ...(calmer > 0 ? [plural(calmer, { one: 'guest asks for calmer', other: 'guests ask for calmer' })] : []),
        ...(livelier > 0
          ? [plural(livelier, { one: 'guest asks for livelier', other: 'guests ask for livelier' })]
          : []),
      ].join(', '),
  },

  another: 'Let another owner join',
  code: (code: string): string => `The code is ${code}. It makes one owner, within ten minutes. The box shows it, too.`,

  newPin: 'Owner PIN, 6 to 12 digits',
  newPinMore: 'With it a guest becomes an owner. Choose one that nobody guesses. Empty = no PIN.',
  keepPin: 'Keep it',
  pinKept: 'The PIN is set',
  pinGone: 'There is no PIN any more',
};
