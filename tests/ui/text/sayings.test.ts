import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { explain, SAYINGS, type Grounds } from '../../../daemon/core/dj/reason.ts';
import { CHOSEN_BY_PEOPLE } from '../../../daemon/pipeline/follow-player.ts';
import { saysBox } from '../../../kiosk-ui/src/text/en/says-box.ts';
import { saysEyes } from '../../../kiosk-ui/src/text/en/says-eyes.ts';
import { saysSongs } from '../../../kiosk-ui/src/text/en/says-songs.ts';
import { saysSpotify } from '../../../kiosk-ui/src/text/en/says-spotify.ts';
import { saysWhy } from '../../../kiosk-ui/src/text/en/says-why.ts';
import { Interpreter, type Saying, type Sayings } from '../../../kiosk-ui/src/text/sayings.ts';
import { sentencesIn, sentencesOfTheBox, textsOfTheDaemon } from './sentences-of-the-box.ts';

const all: readonly Saying[] = [...saysBox, ...saysEyes, ...saysSongs, ...saysSpotify, ...saysWhy];
const inEnglish = Object.fromEntries(all.map((saying) => [saying, saying])) as Sayings;

describe('the sentences of the box', () => {
  it('are all in the catalogue, so that no language misses one', () => {
    const known = new Set<string>(all);
    expect(sentencesOfTheBox().filter(({ text }) => !known.has(text))).toEqual([]);
  });

  it('are said somewhere, each that the catalogue holds', () => {
    const texts = textsOfTheDaemon();
    expect([...saysBox, ...saysEyes, ...saysSongs, ...saysSpotify].filter((saying) => !texts.has(saying))).toEqual([]);
  });

  it('stand in the catalogue once', () => {
    expect(all.length).toBe(new Set(all).size);
  });
});

describe('a sentence in the sources', () => {
  const found = (code: string): readonly string[] =>
    sentencesIn(ts.createSourceFile('some.ts', code, ts.ScriptTarget.Latest, true));

  it.each([
    ['const WHY = `Nothing moves in ${room}.`', 'Nothing moves in {1}.'],
    ["const fault = (name) => broken('failed', `${name} sends damaged pictures`)", '{1} sends damaged pictures'],
    ["const NAMES = { far: 'it is too far away' }", 'it is too far away'],
    ["throw new Retry('Spotify rests')", 'Spotify rests'],
    ["setHealth({ message: loud ? 'Too loud' : 'Far too quiet' })", 'Too loud'],
    ["log.warn({ remedy: 'Wait.' }, 'gone'); say('Come back later.')", 'Come back later.'],
  ])('is found wherever it stands: %s', (code, text) => {
    expect(found(code)).toContain(text);
  });

  it.each([
    "log.info({}, 'the room is empty now')",
    "this.#log.warn({}, on ? 'it goes on again' : 'it has stopped at last')",
    "throw new Error('this cannot have happened')",
    "route({ schema: { summary: 'What plays at the moment' } })",
    "socket.close(1008, 'not a wish of ours')",
    "db.prepare('SELECT a FROM songs WHERE b')",
    "reply.header('cache-control', 'no-store, max-age=0, private')",
  ])('is none where only programs read it: %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});

const moods = fc.constantFrom('happy', 'sad', 'angry', 'neutral', 'surprised');
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ valence: unit, energy: unit, tempoBpm: fc.integer({ min: 60, max: 180 }) });

const grounds = fc.record({
  heading: fc.record({
    kind: fc.constantFrom('pinned', 'empty', 'blind', 'unsure', 'match', 'lift', 'calm'),
    mood: moods,
    confidence: unit,
    led: fc.constantFrom(0, 0.2),
    held: fc.boolean(),
    left: fc.boolean(),
    released: fc.option(moods),
  }),
  isFirst: fc.boolean(),
  target: point,
  aim: point,
  shape: fc.record({
    guests: fc.constantFrom(-0.1, 0, 0.1),
    phase: fc.constantFrom('', 'warm-up', 'peak', 'wind-down', 'meal'),
    energyCap: unit,
    quiet: fc.boolean(),
  }),
  relaxed: fc.constantFrom('none', 'list', 'album', 'artist', 'count', 'quiet', 'hours'),
  lead: fc.option(
    fc.record({ kind: fc.constantFrom('song', 'list'), title: fc.constantFrom('Low Tide', 'Rain, rain') }),
  ),
  liked: fc.constantFrom(null, 'song', 'artist'),
  cutsIn: fc.boolean(),
}) as unknown as fc.Arbitrary<Grounds>;

const songs = fc.record({
  uri: fc.string(),
  features: fc.option(fc.record({ valence: unit, energy: unit, tempoBpm: fc.constantFrom(0, 96, 128) })),
}) as unknown as fc.Arbitrary<Parameters<typeof explain>[0]>;

describe('the reasons of the DJ', () => {
  it('are known in every part, whatever the grounds', () => {
    const interpreter = new Interpreter(inEnglish);
    fc.assert(
      fc.property(songs, grounds, (song, why) => {
        const reason = explain(song, why);
        expect([reason, interpreter.say(reason)]).toEqual([reason, reason]);
        expect([reason, interpreter.knows(reason)]).toEqual([reason, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are said anew in every part: nothing but names, figures and articles stays', () => {
    const other = new Interpreter(
      Object.fromEntries(all.map((saying) => [saying, saying.replaceAll(/[a-z]/gi, 'ж')])) as Sayings,
    );
    fc.assert(
      fc.property(songs, grounds, (song, why) => {
        const reason = explain(song, why);
        expect([reason, other.say(reason).replaceAll(/“.*?”|\ban? /g, '')]).toEqual([
          reason,
          expect.not.stringMatching(/[a-z]/i),
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are known where they are about no song', () => {
    const interpreter = new Interpreter(inEnglish);
    const { empty, hush, loudAgain, ...plain } = SAYINGS;
    const said = [...Object.values(plain), empty(1), empty(7), hush(40), loudAgain(60), CHOSEN_BY_PEOPLE];
    expect(said.filter((sentence) => !interpreter.knows(sentence))).toEqual([]);
  });
});

describe('an interpreter', () => {
  const german = new Interpreter({
    ...inEnglish,
    'The room looked {1}, heading there': 'Der Raum wirkte {1}, auf dem Weg dahin',
    'clearly {1}': 'deutlich {1}',
    happy: 'fröhlich',
    bright: 'hell',
    lively: 'lebhaft',
    '{1}: {2} and {3}, {4} BPM.': '{1}: {3} und {2}, {4} Schläge.',
    'more like “{1}”': 'mehr wie „{1}“',
    'Plays on {1}.': 'Spielt auf {1}.',
    '{1}. What is shown was sent, not seen.': '{1}. Gezeigt wird, was gesendet wurde.',
    'Spotify does not answer': 'Spotify antwortet nicht',
  });

  it('says a reason anew, part by part, in the order of the language', () => {
    expect(
      german.say('The room looked clearly happy, heading there, more like “Low Tide”: bright and lively, 118 BPM.'),
    ).toBe('Der Raum wirkte deutlich fröhlich, auf dem Weg dahin, mehr wie „Low Tide“: lebhaft und hell, 118 Schläge.');
  });

  it('leaves names as they are, even where they are words that it knows', () => {
    expect(german.say('more like “happy”')).toBe('mehr wie „happy“');
    expect(german.say('Plays on Kitchen (left).')).toBe('Spielt auf Kitchen (left).');
  });

  it('says what is filled in anew where it is a sentence itself', () => {
    expect(german.say('Spotify does not answer. What is shown was sent, not seen.')).toBe(
      'Spotify antwortet nicht. Gezeigt wird, was gesendet wurde.',
    );
  });

  it('begins a sentence with a capital where the box does', () => {
    expect(german.say('Happy, as you asked')).toBe('Fröhlich, as you asked');
  });

  it('puts between the parts what the language puts there', () => {
    const [first, second] = ['more like “Low Tide”', 'and you like this one'];
    const parts = `${first}, ${second}`;
    expect(new Interpreter(inEnglish, '、').say(parts)).toBe(`${first}、${second}`);
    expect(new Interpreter(inEnglish).say(parts)).toBe(parts);
  });

  it('leaves alone what it does not know', () => {
    expect(german.say('Something quite new (7).')).toBe('Something quite new (7).');
    expect(german.say('')).toBe('');
  });
});
