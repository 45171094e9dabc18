import { join } from 'node:path';
import { Value } from 'typebox/value';
import { Problem } from '../contract/commands.ts';
import { BadRequest, NeedsOwner } from '../core/errors.ts';
import { readArguments } from '../system/arguments.ts';
import { loadConfig, type LoadedConfig } from '../system/config.ts';

export const HOME = join(import.meta.dirname, '../..');

/** The settings as the box itself would read them. */
export const readSettings = (): LoadedConfig =>
  loadConfig({
    args: readArguments([], process.env),
    workingDir: process.env['INIT_CWD'] ?? process.cwd(),
    homeDir: HOME,
    stateDirectory: process.env['STATE_DIRECTORY'],
    configDirectory: process.env['CONFIGURATION_DIRECTORY'],
  });

/** Where the box of this computer may listen: the port of the settings; and 80, where systemd listens for the appliance. */
export const usualPlaces = (): readonly string[] => [
  `http://127.0.0.1:${readSettings().config.httpPort}`,
  'http://127.0.0.1',
];

/** What the caller named, or the usual places. @throws BadRequest when it is no address */
export function placesOf(url: string | undefined): readonly string[] {
  if (url === undefined) return usualPlaces();
  if (!URL.canParse(url)) throw new BadRequest(`--url: "${url}" is no address`, 'Write http://127.0.0.1:8080.');
  return [url];
}

/** @returns null when nobody is there */
export async function reach(url: URL, init: RequestInit = {}): Promise<Response | null> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

/** The JSON of an answer; null when it is none: somebody else's server. */
export async function jsonOf(reply: Response | null): Promise<unknown> {
  try {
    return (await reply?.json()) ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

/** What a running box answers. @throws NeedsOwner in the box's own words, or that it has gone */
export async function ask(url: URL, init: RequestInit = {}): Promise<unknown> {
  const reply = await reach(url, init);
  const answer = await jsonOf(reply);
  if (reply?.ok === true) return answer;
  if (Value.Check(Problem, answer)) throw new NeedsOwner(answer.message, answer.remedy);
  throw new NeedsOwner(`MoodDJ no longer answers at ${url.origin}.`, 'Look at its log, and try again.');
}

export const asJson = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
