import { parseArgs } from 'node:util';
import { Value } from 'typebox/value';
import { Problem } from '../contract/commands.ts';
import { FreshCode } from '../contract/http-people.ts';
import { NeedsOwner } from '../core/errors.ts';
import { EXIT } from './exit-codes.ts';
import { asJson, jsonOf, placesOf, reach } from './running-box.ts';
import { parsed } from './tool.ts';

const HELP = `mooddj pair [--owner] [--json] [--url URL]

Asks the box that runs on this computer for a fresh code, with which one phone may join within ten minutes. Whoever can run this command
owns the box: it works also when the owner's phone is lost, the PIN is forgotten, or strangers have guessed too often.
--owner    the phone becomes an owner; without it, a guest
--json     {"code", "role", "phoneUrl", "until"} on one line
--url URL  where the box listens, when it is not the port of its settings file, or port 80
`;

const ANSWER_MS = 10_000;

export async function pair(args: readonly string[]): Promise<number> {
  const { values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        owner: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const fresh = await askFirst(placesOf(values.url), values.owner);
  process.stdout.write(values.json ? `${JSON.stringify(fresh)}\n` : words(fresh));
  return EXIT.ok;
}

const words = ({ code, role, phoneUrl, until }: FreshCode): string =>
  `Open ${phoneUrl} and enter ${code}\nIt makes one ${role}, until ${new Date(until).toLocaleTimeString()}.\n`;

/** @throws NeedsOwner when no box answers, or it takes no phones */
async function askFirst(places: readonly string[], owner: boolean): Promise<FreshCode> {
  for (const place of places) {
    const request = asJson('POST', { role: owner ? 'owner' : 'guest' });
    // Nobody there, somebody else's server, or no answer: the next place may be the right one.
    const url = new URL('/api/auth/code', place);
    const reply = await jsonOf(await reach(url, { ...request, signal: AbortSignal.timeout(ANSWER_MS) }));
    if (Value.Check(FreshCode, reply)) return reply;
    if (Value.Check(Problem, reply)) throw new NeedsOwner(reply.message, reply.remedy);
  }
  throw new NeedsOwner(
    `No MoodDJ answers at ${places.join(' or ')}.`,
    'Start it, or say where it listens with --url URL.',
  );
}
