import { ARCS } from '../contract/dj.ts';
import type { Command } from '../contract/commands.ts';
import { artistKey, songKey } from '../core/dj/library.ts';
import type { Seed } from '../core/dj/seed.ts';
import type { DjInput } from '../core/dj/state.ts';
import { BadRequest } from '../core/errors.ts';
import type { Catalogue, SettingsStore } from '../core/ports.ts';
import type { TasteStore } from '../core/ports/dj.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { banOf } from './dj-bans.ts';
import type { DjDesk } from './dj-desk.ts';

export interface DjCommandsDeps extends StateDeps {
  readonly desk: Pick<DjDesk, 'take'>;
  readonly taste: Pick<TasteStore, 'ban' | 'unban'>;
  readonly catalogue: Pick<Catalogue, 'track'>;
  /** What the owner calls a list such as `playlist:<id>`; null = there is none. */
  readonly listName: (source: string) => string | null;
  readonly settings: Pick<SettingsStore, 'write'>;
  readonly saveEvening: () => Promise<unknown>;
}

const DJ_COMMANDS = [
  'arc',
  'like',
  'more-like-this',
  'less-like-this',
  'ban',
  'unban',
  'lead',
  'save-evening',
] as const;
export type DjCommand = Extract<Command, { readonly command: (typeof DJ_COMMANDS)[number] }>;

export const isDjCommand = (command: Command): command is DjCommand =>
  DJ_COMMANDS.some((name) => name === command.command);

/** What people tell the DJ about songs and the evening. @throws BadRequest, or what the player or Spotify throw */
export async function runDjCommand(deps: DjCommandsDeps, command: DjCommand): Promise<void> {
  switch (command.command) {
    case 'arc':
      setArc(deps, command.arc);
      return;
    case 'like':
      return opine(deps, 'like', command.uri);
    case 'more-like-this':
      return opine(deps, 'more', command.uri);
    case 'less-like-this':
      return opine(deps, 'less', command.uri);
    case 'ban':
      return ban(deps, command);
    case 'unban':
      if (!deps.taste.unban(command.what, command.key)) {
        throw new BadRequest(`key: no such ${command.what} is banned`, 'GET /api/taste lists what is.');
      }
      return;
    case 'lead':
      await deps.desk.take({ kind: 'seed', atMs: deps.clock(), seed: seedOf(deps, command.by) });
      return;
    case 'save-evening':
      await deps.saveEvening();
  }
}

function setArc(deps: DjCommandsDeps, arc: (typeof ARCS)[number]): void {
  if (!ARCS.includes(arc)) throw new BadRequest(`arc: "${arc}" is not known`, `One of ${ARCS.join(', ')}.`);
  if (deps.store.get().dj.arcLocked) {
    throw new BadRequest('arc: the settings file fixes it', 'Take `dj.arc` out of the file and restart.');
  }
  deps.settings.write({ arc });
  changeState(deps, (box) => ({ ...box, dj: { ...box.dj, arc } }));
}

async function opine(deps: DjCommandsDeps, kind: 'like' | 'more' | 'less', uri: string | undefined): Promise<void> {
  songMeant(deps, uri);
  const input: DjInput = { kind, atMs: deps.clock(), uri: uri ?? null };
  await deps.desk.take(input);
}

interface Song {
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
}

function songMeant({ store, catalogue }: DjCommandsDeps, uri: string | undefined): Song {
  const { track } = store.get().playback;
  const song = uri === undefined || uri === track?.uri ? track : catalogue.track(uri);
  if (song !== null) return song;
  throw uri === undefined
    ? new BadRequest('uri: no song plays', 'Name one, or wait until one plays.')
    : new BadRequest(`uri: "${uri}" is not among the songs of this box`, 'Name a song that the box knows.');
}

/** Never again; and not to the end, when it plays. */
async function ban(deps: DjCommandsDeps, { what, uri }: Extract<DjCommand, { command: 'ban' }>): Promise<void> {
  const song = songMeant(deps, uri);
  deps.taste.ban(banOf(what, song, deps.clock()));
  const { track, state } = deps.store.get().playback;
  if (track === null || state !== 'playing') return;
  const same = what === 'song' ? songKey(track) === songKey(song) : artistKey(track.artist) === artistKey(song.artist);
  if (same) await deps.desk.take({ kind: 'skip', atMs: deps.clock() });
}

function seedOf({ catalogue, listName }: DjCommandsDeps, by: string): Seed | null {
  if (by === 'off') return null;
  const song = catalogue.track(by);
  if (song !== null) return { kind: 'song', uri: song.uri, title: song.title };
  const title = listName(by);
  if (title !== null) return { kind: 'list', source: by, title };
  throw new BadRequest(`by: "${by.slice(0, 60)}" is no song and no list of this box`, 'Send `off`, a song or a list.');
}
