import { Value } from 'typebox/value';
import { Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import type { LibraryPhase, LibraryProgress, ListEntry, SourceStore } from '../core/ports/library.ts';
import type { Time } from '../core/ports/time.ts';
import { refused, type SpotifyClient } from './client.ts';
import { ListPage, type ReadEntry } from './library-replies.ts';

/** One list of songs upstream. */
export interface SongList {
  /** Its name on the box. */
  readonly source: string;
  readonly phase: LibraryPhase;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly entry: ReadEntry;
  /** Upstream's word for what it holds now. */
  readonly version?: string;
  /** Entries read at most, the first ones. */
  readonly most?: number;
}

export interface ReaderDeps {
  readonly client: Pick<SpotifyClient, 'send'>;
  readonly store: SourceStore;
  readonly clock: Clock;
  readonly wait: Time['wait'];
  /** False once another account is active: what comes then is not for this store. */
  readonly isActive: () => boolean;
  /** Pause between pages: background work leaves room for the player's calls. */
  readonly paceMs: number;
}

export interface ReadList {
  readonly entries: readonly ListEntry[];
  /** Entries on the page, those of no use included. */
  readonly length: number;
  readonly total: number;
  readonly isLast: boolean;
}

/** Spotify gives no more at once. */
export const PAGE = 50;

/** This list cannot be read by us; others may. */
export class Unreadable extends Retry {}

/** Reads lists page by page, keeping each page with how far the reading has come: killed at any moment, it goes on at that page. */
export class ListReader {
  readonly #deps: ReaderDeps;

  constructor(deps: ReaderDeps) {
    this.#deps = deps;
  }

  /** @throws Unreadable when Spotify does not show us this list; Retry and NeedsOwner as the client */
  async page(list: SongList, offset: number, signal: AbortSignal): Promise<ReadList> {
    const reply = await this.raw(list.path, { ...list.query, limit: PAGE, offset }, signal);
    const read = reply.items.map((entry) => list.entry(entry));
    const entries = read.filter((entry) => entry !== null);
    if (entries.length === 0 && reply.items.length > 0) {
      throw new Retry(`Spotify answered ${list.path} with entries of an unknown shape`);
    }
    const end = offset + reply.items.length;
    return {
      entries,
      length: reply.items.length,
      total: reply.total ?? end,
      isLast: reply.next == null || reply.items.length === 0,
    };
  }

  async raw(path: string, query: Readonly<Record<string, string | number>>, signal: AbortSignal): Promise<ListPage> {
    const { client, isActive } = this.#deps;
    const reply = await client.send({ purpose: 'library', method: 'GET', path, query }, signal);
    if (!isActive()) throw new Retry('another account is active now');
    if (reply.status === 404) throw new Unreadable(`Spotify has no ${path}`);
    if (reply.status >= 300) throw refused(reply);
    if (!Value.Check(ListPage, reply.json)) throw new Retry(`Spotify answered ${path} in an unknown shape`);
    return reply.json;
  }

  pause(signal: AbortSignal): Promise<void> {
    return this.#deps.wait(this.#deps.paceMs, signal);
  }

  /** The whole list, from its start or from where an earlier reading of the same version stopped. What it no longer holds goes at the end. */
  async *whole(list: SongList, signal: AbortSignal): AsyncGenerator<LibraryProgress, void> {
    const { store, clock } = this.#deps;
    const { source, version = '', most = Infinity } = list;
    const mark = store.mark(source);
    const begun = mark.pass?.version === version ? mark.pass : null;
    let pass = begun ?? { generation: nextOf(mark), offset: 0, total: 0, version };
    // Songs may have gone while nobody read: the page before is read again, and further back when the list has become shorter.
    let offset = Math.max(0, pass.offset - PAGE);
    for (;;) {
      const { entries, length, total, isLast } = await this.page(list, offset, signal);
      if (total < pass.total && offset > 0) {
        offset = Math.max(0, offset - (pass.total - total));
        pass = { ...pass, total };
        continue;
      }
      pass = { ...pass, offset: offset + length, total };
      store.putPage(source, { entries, generation: pass.generation, ordinal: offset, mark: { ...mark, pass } });
      yield { phase: list.phase, done: Math.min(pass.offset, total), total: Math.min(total, most) };
      if (isLast || pass.offset >= most) break;
      offset = pass.offset;
      await this.pause(signal);
      signal.throwIfAborted();
    }
    store.finish(source, { generation: pass.generation, readMs: clock(), version, pass: null });
  }
}

const nextOf = ({ generation, pass }: ReturnType<SourceStore['mark']>): number =>
  Math.max(generation, pass?.generation ?? 0) + 1;
