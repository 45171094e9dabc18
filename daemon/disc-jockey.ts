import { randomInt } from 'node:crypto';
import { demoPace } from './demo-pace.ts';
import { playlistSource, type Playlist } from './core/ports/library.ts';
import type { Log } from './lib/log.ts';
import type { Music } from './music.ts';
import { openArchive, type Archive } from './pipeline/archive.ts';
import type { StateDeps } from './pipeline/change-state.ts';
import { openCommands, type Commands } from './pipeline/commands.ts';
import { openDesk, type DjDesk } from './pipeline/dj-desk.ts';
import type { PrivacyGuard } from './pipeline/guard-privacy.ts';
import { openGuestWishes, type GuestWishes } from './pipeline/guest-wishes.ts';
import type { KeepHistoryDeps } from './pipeline/keep-history.ts';
import { keepNothing } from './pipeline/keep-nothing.ts';
import { saveEvening } from './pipeline/save-evening.ts';
import type { Storage } from './storage/storage.ts';
import type { LoadedConfig } from './system/config.ts';

export interface DiscJockeyDeps {
  readonly state: StateDeps;
  readonly loaded: LoadedConfig;
  readonly storage: Storage;
  readonly music: Pick<Music, 'player' | 'playlists' | 'session' | 'songs'>;
  readonly privacy: PrivacyGuard;
  readonly log: Log;
}

export interface DiscJockey {
  readonly desk: DjDesk;
  /** The one door for commands. */
  readonly run: Commands;
  readonly archive: Archive;
  readonly guests: GuestWishes;
  /** What the history's loop needs. */
  readonly diary: Omit<KeepHistoryDeps, 'store' | 'clock' | 'wait'>;
}

/** The part of `app.ts` that knows the DJ and what it remembers. */
export function openDiscJockey({ state, loaded, storage, music, privacy, log }: DiscJockeyDeps): DiscJockey {
  const { config, sources } = loaded;
  const { settings, catalogue, course, evenings, keepsakes } = storage;
  const { moodDays: moods, songDays: plays, tasteDays } = config.history;
  const keepDays = { moods, plays, taste: tasteDays };
  const { history, taste, insights } = keepNothing(storage, keepDays, keepsakes);
  const { player, playlists, songs } = music;
  const desk = openDesk({
    ...{ ...state, player, catalogue, history, taste, course, log },
    settings: config.dj,
    demo: demoPace(sources),
    seed: randomInt(2 ** 32),
    lean: () => guests.lean(),
  });
  const guests = openGuestWishes({ ...state, like: () => run({ command: 'like' }) });
  const saving = () => saveEvening({ ...state, evenings, playlists });
  const run = openCommands({
    ...{ ...state, player, outputs: player, privacy, settings, desk, taste, catalogue, library: songs.sync },
    listName: (source) => nameOfList(source, catalogue.lists(activeAccount(music)).playlists()),
    saveEvening: saving,
  });
  const archive = openArchive({
    history,
    insights,
    keepsakes,
    taste,
    evenings,
    desk,
    saveEvening: saving,
    clock: state.clock,
  });
  const cutIn = (uri: string): boolean => desk.choiceOf(uri)?.cutsIn === true;
  return { desk, run, archive, guests, diary: { history, insights, keepsakes, keepDays, nights: songs.nights, cutIn } };
}

const activeAccount = ({ session }: Pick<Music, 'session'>): string =>
  session.list().find(({ active }) => active)?.id ?? '';

/** Lists that every account has. */
const LISTS: Readonly<Record<string, string>> = { liked: 'the liked songs' };

const nameOfList = (source: string, playlists: readonly Playlist[]): string | null =>
  playlists.find(({ id }) => playlistSource(id) === source)?.name ?? LISTS[source] ?? null;
