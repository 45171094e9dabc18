import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Me, PhoneRows } from '../../daemon/contract/http-people.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import type { App } from '../../daemon/http/app-type.ts';
import { assembleServer } from '../../daemon/http/assemble.ts';
import { makeRig, type Rig } from './http-rig.ts';

const PIN = '294617';

let rig: Rig;
let app: App;
beforeEach(async () => {
  rig = makeRig();
  app = await assembleServer(rig.deps);
});
afterEach(() => app.close());

/** A browser in the network, with the cookie it was given. */
class Phone {
  #cookie = '';
  readonly address: string;
  constructor(address: string) {
    this.address = address;
  }

  async get(url: string): Promise<{ status: number; body: unknown }> {
    const headers = { host: '192.0.2.7', cookie: this.#cookie };
    const reply = await app.inject({ url, remoteAddress: this.address, headers });
    return { status: reply.statusCode, body: reply.json() };
  }

  async post(url: string, payload: object = {}): Promise<{ status: number; body: Record<string, unknown> }> {
    const headers = { host: '192.0.2.7', cookie: this.#cookie, 'user-agent': 'Mozilla/5.0 (iPhone) Safari/604.1' };
    const reply = await app.inject({ method: 'POST', url, remoteAddress: this.address, headers, payload });
    const [cookie] = reply.cookies;
    if (cookie !== undefined) this.#cookie = `${cookie.name}=${cookie.value}`;
    return { status: reply.statusCode, body: reply.json() };
  }

  join(): ReturnType<Phone['post']> {
    return this.post('/api/auth/join', { code: rig.state.get().box.joinCode });
  }

  async role(): Promise<string | number> {
    const { status, body } = await this.get('/api/auth/me');
    return status === 200 ? (body as Me).role : status;
  }
}

/** The first phone, which owns the box, and a second one, which is a guest. */
async function ownerAndGuest(): Promise<{ owner: Phone; guest: Phone }> {
  const owner = new Phone('192.0.2.50');
  const guest = new Phone('192.0.2.51');
  expect((await owner.join()).body).toEqual({ ok: true, role: 'owner' });
  expect((await guest.join()).body).toEqual({ ok: true, role: 'guest' });
  return { owner, guest };
}

describe('owner and guest', () => {
  it('the first phone owns the box; a code alone makes guests of all others', async () => {
    const { owner, guest } = await ownerAndGuest();
    expect([await owner.role(), await guest.role()]).toEqual(['owner', 'guest']);
    await guest.join();
    expect(await guest.role()).toBe('guest');
    await owner.join();
    expect(await owner.role()).toBe('owner');
  });

  it('stays so when everybody has gone', async () => {
    const { owner, guest } = await ownerAndGuest();
    await owner.post('/api/auth/leave');
    await guest.post('/api/auth/leave');
    const next = new Phone('192.0.2.52');
    expect((await next.join()).body).toEqual({ ok: true, role: 'guest' });
  });

  it('a guest sees what plays, and neither code nor who asks', async () => {
    const { owner, guest } = await ownerAndGuest();
    await guest.post('/api/auth/ask');
    const body = (await guest.get('/api/state')).body as BoxState;
    expect(body.playback.track?.title).toBe('Paper “Lanterns”');
    expect(body.people).toMatchObject({ you: 'guest', asking: [] });
    expect(body.box).toMatchObject({ joinCode: '', joinTicket: '' });
    const whole = (await owner.get('/api/state')).body as BoxState;
    expect(whole.people).toMatchObject({ you: 'owner', asking: [{ name: 'iPhone, Safari' }] });
    expect(whole.box.joinCode).not.toBe('');
  });

  it('a guest commands nothing, reads no history, pairs nothing, sends nobody away, and learns why', async () => {
    const { guest } = await ownerAndGuest();
    const replies = [
      await guest.post('/api/commands', { command: 'skip' }),
      await guest.get('/api/history/plays'),
      await guest.get('/api/history/moods'),
      await guest.get('/api/auth/login'),
      await guest.get('/api/auth/phones'),
      await guest.post('/api/auth/logout'),
      await guest.post('/api/auth/code', { role: 'owner' }),
      await guest.post('/api/auth/pin', { pin: PIN }),
      await guest.post('/api/auth/revoke', { id: 'x' }),
      await guest.post('/api/auth/answer', { id: 'x', allow: true }),
    ];
    for (const { status, body } of replies) {
      expect(status).toBe(403);
      expect(body).toMatchObject({ error: 'forbidden', remedy: expect.stringContaining('owner') as string });
    }
    expect(rig.commands).toEqual([]);
  });

  it('an owner makes an owner of a guest who asks, or refuses for ten minutes', async () => {
    const { owner, guest } = await ownerAndGuest();
    await guest.post('/api/auth/ask');
    const [ask] = rig.state.get().people.asking;
    await owner.post('/api/auth/answer', { id: ask?.id, allow: false });
    expect((await guest.get('/api/auth/me')).body).toMatchObject({ role: 'guest', asking: 'refused' });
    await guest.post('/api/auth/ask');
    expect(rig.state.get().people.asking).toEqual([]);
    rig.nowMs += 10 * 60_000;
    await guest.post('/api/auth/ask');
    await owner.post('/api/auth/answer', { id: ask?.id, allow: true });
    expect(await guest.role()).toBe('owner');
    expect((await guest.post('/api/commands', { command: 'skip' })).status).toBe(200);
  });

  it('a wish ends after ten minutes, and disappears from the owner’s phone', async () => {
    const { owner, guest } = await ownerAndGuest();
    await guest.post('/api/auth/ask');
    const [ask] = rig.state.get().people.asking;
    rig.nowMs += 10 * 60_000;
    rig.deps.people.freshen();
    expect(rig.state.get().people.asking).toEqual([]);
    expect((await owner.post('/api/auth/answer', { id: ask?.id, allow: true })).status).toBe(400);
    expect(await guest.role()).toBe('guest');
  });

  it('an owner lists phones and sends one away', async () => {
    const { owner, guest } = await ownerAndGuest();
    const body = (await owner.get('/api/auth/phones')).body as PhoneRows;
    expect(body.phones.map(({ role, you }) => [role, you])).toEqual([
      ['owner', true],
      ['guest', false],
    ]);
    const before = rig.state.get().people.revision;
    await owner.post('/api/auth/revoke', { id: body.phones[1]?.id });
    expect(await guest.role()).toBe(401);
    expect(rig.state.get().people.revision).toBeGreaterThan(before);
  });

  it('an owner, or whoever sits at the machine, shows a code that makes an owner, once', async () => {
    const { owner } = await ownerAndGuest();
    await owner.post('/api/auth/code', { role: 'owner' });
    const second = new Phone('192.0.2.53');
    expect((await second.join()).body).toMatchObject({ role: 'owner' });
    expect((await new Phone('192.0.2.54').join()).body).toMatchObject({ role: 'guest' });
  });
});

describe('two boxes at one host name', () => {
  it('give cookies that the other one does not take, nor overwrite', async () => {
    const other = makeRig();
    other.owner.rename('0ther0ne');
    const second = await assembleServer(other.deps);
    const jar: string[] = [];
    for (const [box, code] of [
      [app, rig.state.get().box.joinCode],
      [second, other.state.get().box.joinCode],
    ] as const) {
      const headers = { host: 'mooddj.local', cookie: jar.join('; ') };
      const reply = await box.inject({
        method: 'POST',
        url: '/api/auth/join',
        remoteAddress: '192.0.2.50',
        headers,
        payload: { code },
      });
      jar.push(`${reply.cookies[0]?.name ?? ''}=${reply.cookies[0]?.value ?? ''}`);
    }
    expect(new Set(jar.map((cookie) => cookie.split('=')[0])).size).toBe(2);
    for (const box of [app, second]) {
      const headers = { host: 'mooddj.local', cookie: jar.join('; ') };
      expect((await box.inject({ url: '/api/state', remoteAddress: '192.0.2.50', headers })).statusCode).toBe(200);
    }
    await second.close();
  });
});

describe('the owner PIN', () => {
  it.each([
    ['12345', 'digits'],
    ['1234567890123', 'digits'],
    ['29461a', 'digits'],
    ['111111', 'first that anybody'],
    ['345678', 'first that anybody'],
    ['987654', 'first that anybody'],
  ])('cannot be %s', async (pin, why) => {
    const { owner } = await ownerAndGuest();
    const { status, body } = await owner.post('/api/auth/pin', { pin });
    expect([status, body['message']]).toEqual([400, expect.stringContaining(why)]);
  });

  it('makes an owner of a guest who knows it; it is kept only as a salted hash', async () => {
    const { owner, guest } = await ownerAndGuest();
    expect((await guest.post('/api/auth/owner', { pin: PIN })).status).toBe(409);
    await owner.post('/api/auth/pin', { pin: PIN });
    expect(rig.owner.read().pinHash).toMatch(/^scrypt\$[\w-]{22}\$[\w-]{43}$/);
    expect((await guest.get('/api/auth/me')).body).toMatchObject({ pinSet: true });
    expect((await guest.post('/api/auth/owner', { pin: '294618' })).status).toBe(403);
    expect((await guest.post('/api/auth/owner', { pin: PIN })).status).toBe(200);
    expect(await guest.role()).toBe('owner');
    await owner.post('/api/auth/pin', { pin: '' });
    expect(rig.owner.read().pinHash).toBe('');
  });

  it('is guessed five times, also by a hundred requests at once, then for longer and longer not at all', async () => {
    const { owner, guest } = await ownerAndGuest();
    await owner.post('/api/auth/pin', { pin: PIN });
    const wrong = () => guest.post('/api/auth/owner', { pin: '735190' });
    const replies = await Promise.all(Array.from({ length: 12 }, wrong));
    expect(replies.filter(({ status }) => status === 403)).toHaveLength(5);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(7);
    // The right one is not heard either, until the minute is over; and the next minute is longer.
    expect((await guest.post('/api/auth/owner', { pin: PIN })).status).toBe(429);
    rig.nowMs += 60_000;
    expect((await wrong()).status).toBe(403);
    rig.nowMs += 60_000;
    expect((await guest.post('/api/auth/owner', { pin: PIN })).status).toBe(429);
    rig.nowMs += 60_000;
    expect((await guest.post('/api/auth/owner', { pin: PIN })).status).toBe(200);
  });

  it('is of no use to a stranger, who has no phone to make an owner of', async () => {
    const { owner } = await ownerAndGuest();
    await owner.post('/api/auth/pin', { pin: PIN });
    expect((await new Phone('192.0.2.99').post('/api/auth/owner', { pin: PIN })).status).toBe(401);
  });
});
