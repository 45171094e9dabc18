import { BadRequest } from './core/errors.ts';
import type { Clock } from './core/ports.ts';
import type { SongsDoor } from './http/deps.ts';
import { exportFeatures, importFeatures } from './features/feature-file.ts';
import { SOUNDNET, type Songs } from './songs.ts';
import type { SpotifySession } from './spotify/session.ts';
import type { Storage } from './storage/storage.ts';

export interface SongsDoorDeps {
  readonly songs: Songs;
  readonly session: Pick<SpotifySession, 'list'>;
  readonly storage: Pick<Storage, 'catalogue' | 'providerKeys'>;
  readonly clock: Clock;
}

/** The songs, as the web server needs them. */
export function openSongsDoor({ songs, session, storage, clock }: SongsDoorDeps): SongsDoor {
  const { catalogue, providerKeys } = storage;
  const { library, sync, understanding, soundnet } = songs;
  return {
    playlists: async (signal) =>
      (await library.playlists(signal)).map(({ id, name, ownerName, songs: count, chosen, mood, refusal }) => ({
        ...{ id, name, owner: ownerName, songs: count, chosen, mood, refusal },
      })),
    choose: (id, choice) => {
      const account = session.list().find(({ active }) => active);
      const lists = account === undefined ? null : catalogue.lists(account.id);
      const playlist = lists?.playlists().find((one) => one.id === id);
      if (lists == null || playlist === undefined) {
        throw new BadRequest('id: there is no such playlist', 'Choose one of GET /api/library/playlists.');
      }
      if (choice.chosen && playlist.refusal !== '')
        throw new BadRequest(`id: ${playlist.refusal}`, 'Choose another one.');
      lists.choosePlaylist(id, choice);
      if (choice.chosen && !playlist.chosen) sync.start();
    },
    report: () => {
      const { tracks, understood } = catalogue.counts();
      const hasSoundnetKey = providerKeys.read(SOUNDNET) !== '';
      return { songs: tracks, understood, sources: [...understanding.sources()], hasSoundnetKey };
    },
    useSoundnetKey: async (key, signal) => {
      await soundnet.check(key, signal);
      providerKeys.write(SOUNDNET, key);
      understanding.retry();
    },
    forgetSoundnetKey: () => providerKeys.write(SOUNDNET, ''),
    exportFeatures: () => exportFeatures(catalogue.features.all()),
    importFeatures: (text) => importFeatures(text, { features: catalogue.features, nowMs: clock() }),
  };
}
