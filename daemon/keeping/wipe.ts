import { rmSync } from 'node:fs';
import type { WipeDone, WipeRequest } from '../contract/http-keeping.ts';
import { BadRequest } from '../core/errors.ts';
import type { Wiper } from '../core/ports/keeping.ts';
import type { BackupShelf } from './backups.ts';

export interface WipingDeps {
  readonly wiper: Wiper;
  readonly shelf: Pick<BackupShelf, 'shown' | 'removeAll' | 'isMaking'>;
  /** A backup that was brought to be restored. */
  readonly uploadFile: string;
  /** What was learnt is also in the DJ's head. */
  readonly forgetTaste: () => Promise<unknown>;
  readonly clock: () => number;
}

export interface Wiping extends Disposable {
  wipe(ask: WipeRequest): Promise<WipeDone>;
  /** @returns how many rows came back. @throws BadRequest when it is too late */
  undo(): number;
}

export const UNDO_MS = 60_000;

/** Forgets for good what the owner names; the history can be brought back for a minute, from memory. */
export function openWiping({ wiper, shelf, uploadFile, forgetTaste, clock }: WipingDeps): Wiping {
  let timer: NodeJS.Timeout | undefined;

  async function rowsOf(what: WipeRequest['what']): Promise<{ readonly rows: number; readonly canUndo?: boolean }> {
    switch (what) {
      case 'history':
        return wiper.history();
      case 'taste': {
        await forgetTaste();
        return { rows: wiper.taste() };
      }
      case 'learnt':
        return { rows: wiper.learnt() };
      case 'everything':
        wiper.everything();
        return { rows: 0 };
    }
  }

  return {
    wipe: async ({ what, backups = false }) => {
      if (shelf.isMaking()) {
        throw new BadRequest('A backup is being made, and would hold what is wiped.', 'Try again when it is done.');
      }
      clearTimeout(timer);
      const { rows, canUndo = false } = await rowsOf(what);
      if (backups || what === 'everything') {
        shelf.removeAll();
        rmSync(uploadFile, { force: true });
      }
      if (canUndo) timer = setTimeout(() => wiper.letGo(), UNDO_MS).unref();
      return {
        ok: true,
        rows,
        undoUntil: canUndo ? new Date(clock() + UNDO_MS).toISOString() : null,
        backupsLeft: shelf.shown().backups.length,
        reopens: what === 'learnt' || what === 'everything',
      };
    },
    undo: () => {
      clearTimeout(timer);
      const rows = wiper.undo();
      if (rows !== null) return rows;
      throw new BadRequest('There is nothing to bring back.', 'A wiped history can be brought back for a minute.');
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
