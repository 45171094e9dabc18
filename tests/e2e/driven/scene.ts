import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../../../daemon/core/ports/accounts.ts';
import { silent } from '../../../daemon/lib/log.ts';
import { openSandbox, type Sandbox } from '../../../daemon/sandbox/open.ts';
import { openStorage } from '../../../daemon/storage/storage.ts';
import { readKeys } from '../../../daemon/system/key-file.ts';
import { openVault } from '../../../daemon/system/vault.ts';
import { DrivenBox, type SharedTime } from './driven-box.ts';

/** In memory where that can be had: half of the time would be waiting for the disk, and what kill -9 leaves is the same. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** A sandbox, and boxes one after another over the same folder, all by one time. */
export class DrivenScene implements AsyncDisposable {
  readonly time: SharedTime;
  readonly sandbox: Sandbox;
  readonly #dir = mkdtempSync(join(FOLDER, 'mooddj-driven-'));

  private constructor(sandbox: Sandbox, time: SharedTime) {
    this.sandbox = sandbox;
    this.time = time;
  }

  static async open(): Promise<DrivenScene> {
    const time = { nowMs: Date.UTC(2026, 10, 23, 20), skewMs: 0 };
    const sandbox = await openSandbox({ clock: () => time.nowMs, songs: 24 });
    sandbox.faults.rotation = 'on-use';
    return new DrivenScene(sandbox, time);
  }

  start(): Promise<DrivenBox> {
    return DrivenBox.start({ sandbox: this.sandbox, time: this.time, dir: this.#dir });
  }

  get stateDir(): string {
    return join(this.#dir, 'state');
  }

  /** The accounts as the next start would find them; no box may be running. */
  async accounts(): Promise<readonly Account[]> {
    const dir = this.stateDir;
    await using storage = openStorage({
      dir,
      realm: 'spotify',
      log: silent,
      openVault: () => openVault(readKeys({ stateDir: dir, env: {}, log: silent })),
    });
    return storage.accounts.list('spotify');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sandbox[Symbol.asyncDispose]();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
