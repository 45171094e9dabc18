import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Value } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Backups } from '../../daemon/contract/http-keeping.ts';
import { BadRequest, NeedsOwner } from '../../daemon/core/errors.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { AT_MS } from '../fakes/box-state.ts';
import { makeRig } from './http-rig.ts';

const NAME = 'mooddj-made-20261123T200000.mooddj';
const made = new Date(AT_MS).toISOString();

let dir: string;
let http: Http;
let did: unknown[];
let fails: Error | null;
let reopened: Promise<void>;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'mooddj-http-backups-'));
  writeFileSync(join(dir, NAME), 'sealed');
  did = [];
  fails = null;
  let reopen = (): void => undefined;
  reopened = new Promise((resolve) => (reopen = resolve));
  const note = <T>(what: string, answer: T): Promise<T> => {
    if (fails !== null) return Promise.reject(fails);
    did.push(what);
    return Promise.resolve(answer);
  };
  const row = { name: NAME, made, kind: 'made' as const, bytes: 6 };
  const { deps } = makeRig({
    keeping: {
      ...makeRig().deps.keeping,
      reopen,
      backups: {
        shown: () =>
          note('shown', {
            ...{ backups: [row], passphraseSet: true, passphraseSince: made, trouble: '' },
            ...{ uploaded: null, restored: null },
          }),
        setPassphrase: (passphrase) => note(`passphrase ${passphrase}`, undefined),
        make: () => note('make', row),
        file: (name) => (name === NAME ? join(dir, name) : null),
        remove: (name) => void did.push(`remove ${name}`),
        takeUpload: async (source) => {
          const chunks = await Array.fromAsync(source);
          return note(`took ${Buffer.concat(chunks).length}`, { made, version: '1', bytes: 6 });
        },
        restore: ({ name, passphrase }) =>
          note(`restore ${name ?? 'upload'} ${passphrase}`, { ok: true as const, made, version: '1' }),
      },
    },
  });
  http = await openHttp(deps);
});
afterEach(async () => {
  await http[Symbol.asyncDispose]();
  rmSync(dir, { recursive: true });
});

const call = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(http.url + path, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });

describe('backups over HTTP', () => {
  it('are listed, made, fetched and deleted', async () => {
    const body: unknown = await (await call('GET', '/api/backups')).json();
    expect(Value.Errors(Backups, body)).toEqual([]);
    expect(await (await call('POST', '/api/backups')).json()).toMatchObject({ name: NAME });
    const file = await call('GET', `/api/backups/${NAME}`);
    expect(file.headers.get('content-disposition')).toContain(NAME);
    expect(await file.text()).toBe('sealed');
    expect((await call('DELETE', `/api/backups/${NAME}`)).status).toBe(200);
    expect(did).toEqual(['shown', 'make', `remove ${NAME}`]);
  });

  it.each(['..%2Fmooddj.db', 'mooddj.key', 'mooddj-made-20261123T200000.mooddj%00', '%2e%2e'])(
    'gives no other file of the box: %s',
    async (name) => {
      const reply = await call('GET', `/api/backups/${name}`);
      expect([400, 404]).toContain(reply.status);
    },
  );

  it('answer what the owner must do first', async () => {
    fails = new NeedsOwner('Backups have no passphrase yet.', 'Give one.');
    const reply = await call('POST', '/api/backups');
    expect(reply.status).toBe(409);
    expect(await reply.json()).toMatchObject({ error: 'needs-owner', remedy: 'Give one.' });
  });

  it('are brought in as they come, larger than any other body, and restored with what opens them', async () => {
    const upload = await fetch(`${http.url}/api/restore/file`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.alloc(5 << 20, 1),
    });
    expect(await upload.json()).toEqual({ made, version: '1', bytes: 6 });
    expect(await (await call('POST', '/api/restore', { passphrase: 'p' })).json()).toEqual({
      ...{ ok: true, made, version: '1' },
    });
    await reopened;
    expect(did).toEqual([`took ${5 << 20}`, 'restore upload p']);
  });

  it('that do not open change nothing: the box does not start anew', async () => {
    fails = new BadRequest('passphrase: it is not the one of this backup');
    let started = false;
    void reopened.then(() => (started = true));
    expect((await call('POST', '/api/restore', { passphrase: 'p', name: NAME })).status).toBe(400);
    expect(started).toBe(false);
  });
});

describe('a stranger in the network', () => {
  it.each([
    ['GET', '/api/backups'],
    ['POST', '/api/backups'],
    ['PUT', '/api/backups/passphrase'],
    ['GET', `/api/backups/${NAME}`],
    ['DELETE', `/api/backups/${NAME}`],
    ['PUT', '/api/restore/file'],
    ['POST', '/api/restore'],
    ['GET', '/api/export?what=all'],
    ['POST', '/api/wipe'],
    ['POST', '/api/wipe/undo'],
    ['GET', '/api/settings'],
    ['PATCH', '/api/settings'],
    ['POST', '/api/restart'],
    ['GET', '/api/logs'],
    ['GET', '/api/logs/live'],
    ['GET', '/api/diagnostics'],
    ['POST', '/api/mqtt/test'],
    ['GET', '/api/mqtt/brokers'],
    ['PUT', '/api/mqtt/password'],
  ])('is refused %s %s', async (method, path) => {
    const reply = await fetch(http.url + path, { method, headers: { 'x-forwarded-for': '192.0.2.9' } });
    expect(reply.status).toBe(401);
    expect(did).toEqual([]);
  });
});
