import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../daemon/core/ports/accounts.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { openSession } from '../../daemon/spotify/session.ts';
import { openStorage } from '../../daemon/storage/storage.ts';
import { readKeys } from '../../daemon/system/key-file.ts';
import { openVault } from '../../daemon/system/vault.ts';
import type { CrashPoint } from '../fakes/crash.ts';
import type { Deed } from './session-process.ts';
import { newFolder } from './storage-rig.ts';

const HOUR_MS = 3_600_000;
const REDIRECT = 'http://127.0.0.1:8888/callback';
const VERIFIER = 'v'.repeat(43);
const PROCESS = join(import.meta.dirname, 'session-process.ts');
/** More than any deed has. */
const MOST_STEPS = 12;

/** A folder with accounts, and the sandbox that knows them; both live by one clock. */
class Scene {
  readonly dir = newFolder();
  readonly sandbox: Sandbox;
  readonly #time: { nowMs: number };

  private constructor(sandbox: Sandbox, time: { nowMs: number }) {
    this.sandbox = sandbox;
    this.#time = time;
  }

  static async open(): Promise<Scene & AsyncDisposable> {
    const time = { nowMs: Date.UTC(2026, 10, 23, 20) };
    const sandbox = await openSandbox({ clock: () => time.nowMs, songs: 12 });
    sandbox.faults.rotation = 'on-use';
    const scene = new Scene(sandbox, time);
    return Object.assign(scene, { [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose]() });
  }

  hourLater(): void {
    this.#time.nowMs += HOUR_MS;
  }

  /** What the consent of whoever sits at the browser is worth. */
  async consent(): Promise<Extract<Deed['what'], { kind: 'pair' }>> {
    const url = new URL(`${this.sandbox.accountsUrl}/authorize`);
    url.search = new URLSearchParams({
      client_id: this.sandbox.clientId,
      response_type: 'code',
      redirect_uri: REDIRECT,
      state: 'state',
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
      auto: this.sandbox.autoConsentKey,
    }).toString();
    const answer = await fetch(url, { redirect: 'manual' });
    const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
    return { kind: 'pair', code, redirectUri: REDIRECT, verifier: VERIFIER };
  }

  /** @returns the signal that killed the process; null: it came to the end of the deed */
  async run(what: Deed['what'], at: CrashPoint | null): Promise<NodeJS.Signals | null> {
    const { clientId, accountsUrl, apiUrl } = this.sandbox;
    const deed: Deed = { what, at, nowMs: this.#time.nowMs, clientId, accountsUrl, apiUrl };
    const child = spawn(process.execPath, [PROCESS, this.dir, JSON.stringify(deed)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    if (signal === null && code !== 0) throw new Error(`the process failed with ${String(code)}`);
    return signal;
  }

  /** What lies in the folder, read as the next start would. */
  async look(): Promise<{ readonly accounts: readonly Account[]; readonly activeId: string | null }> {
    await using storage = this.#storage();
    const activeId = storage.accounts.active('spotify')?.id ?? null;
    return { accounts: storage.accounts.list('spotify'), activeId };
  }

  /** Makes the next start: whether the active account still works. */
  async works(): Promise<boolean> {
    await using storage = this.#storage();
    const { clientId, accountsUrl, apiUrl } = this.sandbox;
    const app = { clientId, accountsUrl, apiUrl, realm: 'spotify', clock: () => this.#time.nowMs } as const;
    await using session = openSession({ ...app, accounts: storage.accounts });
    await session.freshen(new AbortController().signal);
    return session.account.get().state === 'paired';
  }

  #storage() {
    return openStorage({
      dir: this.dir,
      realm: 'spotify',
      log: silent,
      openVault: () => openVault(readKeys({ stateDir: this.dir, env: {}, log: silent })),
    });
  }

  /** Whole accounts, one of them active if there are any, each with a refresh token that Spotify takes. */
  async expectNothingLost(): Promise<readonly string[]> {
    const { accounts, activeId } = await this.look();
    for (const account of accounts) {
      expect(account).toMatchObject({ consent: 'given', name: expect.stringMatching(/^Sandbox /) as string });
      expect(account.accessToken).not.toBe('');
      expect(this.sandbox.grants.accepts(account.refreshToken)).toBe(true);
    }
    if (accounts.length === 0) expect(activeId).toBeNull();
    else expect(accounts.map(({ id }) => id)).toContain(activeId);
    return accounts.map(({ id }) => (id === activeId ? `*${id}` : id));
  }
}

/** Does the deed once for each step of the database, killed before it, until one comes through. */
async function atEachStep(
  scene: Scene,
  deed: { readonly what: () => Promise<Deed['what']>; readonly after: (killed: boolean) => Promise<void> },
): Promise<number> {
  for (let step = 1; step <= MOST_STEPS; step++) {
    const signal = await scene.run(await deed.what(), step);
    await deed.after(signal === 'SIGKILL');
    if (signal === null) return step - 1;
  }
  throw new Error(`the deed has more than ${MOST_STEPS} steps`);
}

describe('a process that is killed -9', () => {
  it('while it renews loses no token, wherever it was', async () => {
    await using scene = await Scene.open();
    await scene.run(await scene.consent(), null);
    const renew = { kind: 'renew' } as const;
    for (const at of ['request', 'answer'] as const) {
      scene.hourLater();
      expect(await scene.run(renew, at)).toBe('SIGKILL');
      await scene.expectNothingLost();
    }
    const steps = await atEachStep(scene, {
      what: () => {
        scene.hourLater();
        return Promise.resolve(renew);
      },
      after: async () => {
        await scene.expectNothingLost();
      },
    });
    expect(steps).toBeGreaterThan(0);
    expect(await scene.works()).toBe(true);
  });

  it('while it pairs leaves the accounts as they were, or with the new one active', async () => {
    await using scene = await Scene.open();
    await scene.run(await scene.consent(), null);
    const [before] = await scene.expectNothingLost();
    scene.sandbox.world.atBrowser = scene.sandbox.world.flatmate;
    const { owner, flatmate } = scene.sandbox.world;
    for (const at of ['request', 'answer', 'use'] as const) {
      expect(await scene.run(await scene.consent(), at)).toBe('SIGKILL');
      expect(await scene.expectNothingLost()).toEqual([before]);
    }
    const steps = await atEachStep(scene, {
      what: () => scene.consent(),
      after: async (killed) => {
        expect(await scene.expectNothingLost()).toEqual(killed ? [before] : [owner.id, `*${flatmate.id}`]);
      },
    });
    expect(steps).toBeGreaterThan(3);
  });

  it('while the owner pairs again leaves the old consent or the new one', async () => {
    await using scene = await Scene.open();
    await scene.run(await scene.consent(), null);
    await atEachStep(scene, {
      what: () => {
        scene.hourLater();
        return scene.consent();
      },
      after: async () => {
        await scene.expectNothingLost();
      },
    });
    expect(await scene.works()).toBe(true);
  });

  it('while another account is chosen or signed out leaves one active, and no half account', async () => {
    await using scene = await Scene.open();
    const { owner, flatmate } = scene.sandbox.world;
    await scene.run(await scene.consent(), null);
    scene.sandbox.world.atBrowser = flatmate;
    await scene.run(await scene.consent(), null);
    const both = [owner.id, `*${flatmate.id}`];
    expect(await scene.expectNothingLost()).toEqual(both);
    await atEachStep(scene, {
      what: () => Promise.resolve({ kind: 'activate', id: owner.id }),
      after: async (killed) => {
        expect(await scene.expectNothingLost()).toEqual(killed ? both : [`*${owner.id}`, flatmate.id]);
      },
    });
    await atEachStep(scene, {
      what: () => Promise.resolve({ kind: 'logout', id: owner.id }),
      after: async (killed) => {
        expect(await scene.expectNothingLost()).toEqual(killed ? [`*${owner.id}`, flatmate.id] : [`*${flatmate.id}`]);
      },
    });
  });

  it('between the answer and the disk costs a new sign-in where the old token is dead at once, and only there', async () => {
    await using scene = await Scene.open();
    scene.sandbox.faults.rotation = 'at-once';
    const renew = { kind: 'renew' } as const;
    for (const [at, works] of [
      ['request', true],
      ['answer', false],
      [1, false],
      [2, true],
    ] as const) {
      await scene.run(await scene.consent(), null);
      scene.hourLater();
      await scene.run(renew, at);
      scene.hourLater();
      expect(await scene.works(), `killed at ${at}`).toBe(works);
    }
  });
});
