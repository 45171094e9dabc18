import { NeedsOwner, Retry } from '../core/errors.ts';
import type { EveningStore, PlaylistWriter, SavedEvening } from '../core/ports/dj.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';

export interface SaveEveningDeps extends StateDeps {
  readonly evenings: EveningStore;
  readonly playlists: PlaylistWriter;
}

/** Spotify takes so many at a time. */
const BATCH = 100;

/**
 * Makes a private playlist of what played this evening, or adds to the one made of it before. What came half way goes on where it stopped
 * when asked again: each batch is written down once it is in.
 * @throws NeedsOwner when nothing has played yet, or the consent does not cover it; Retry when Spotify fails
 */
export async function saveEvening(deps: SaveEveningDeps): Promise<SavedEvening> {
  const { evenings, clock } = deps;
  const startedMs = evenings.startedMs(clock());
  const songs = startedMs === null ? [] : evenings.songs(startedMs);
  if (startedMs === null || songs.length === 0) {
    throw new NeedsOwner('Nothing has played this evening.', 'Save it once some songs have played.');
  }
  const before = evenings.saved(startedMs);
  let saved = before === null ? await create(deps, startedMs) : await settle(deps, before);
  const uris = songs.map(({ uri }) => uri);
  for (let renewed = false; saved.added < uris.length;) {
    const batch = uris.slice(saved.added, saved.added + BATCH);
    evenings.save({ ...saved, sending: batch.length });
    if (await deps.playlists.append(saved.playlistId, batch)) {
      saved = { ...saved, added: saved.added + batch.length };
      evenings.save(saved);
    } else if (renewed) {
      throw new Retry('Spotify does not find the playlist that it has just made.');
    } else {
      // The owner has deleted it: they want a new one, whole.
      saved = await create(deps, startedMs);
      renewed = true;
    }
  }
  const { name, url, added } = saved;
  const savedEvening = { name, url, songs: added, at: instant(clock()) };
  changeState(deps, (box) => ({ ...box, dj: { ...box.dj, savedEvening } }));
  return saved;
}

/** A batch whose answer was lost may have arrived: then it must not come twice. */
async function settle({ evenings, playlists }: SaveEveningDeps, saved: SavedEvening): Promise<SavedEvening> {
  if (saved.sending === 0) return saved;
  const count = await playlists.count(saved.playlistId);
  const arrived = count !== null && count >= saved.added + saved.sending;
  const settled = { ...saved, added: saved.added + (arrived ? saved.sending : 0), sending: 0 };
  evenings.save(settled);
  return settled;
}

async function create({ evenings, playlists, store }: SaveEveningDeps, startedMs: number): Promise<SavedEvening> {
  const name = `${store.get().box.name}, ${dateOf(startedMs)}`;
  const list = await playlists.create({ name, description: 'What the room heard that evening.' });
  const saved = { startedMs, playlistId: list.id, url: list.url, name, added: 0, sending: 0 };
  evenings.save(saved);
  return saved;
}

/** `21 November 2026`, where the box stands. */
const dateOf = (atMs: number): string =>
  new Date(atMs).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
