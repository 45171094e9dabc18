import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../daemon/http/app-type.ts';
import { assembleServer } from '../../daemon/http/assemble.ts';
import { makeRig, type Rig } from './http-rig.ts';

const LAN = { remoteAddress: '192.0.2.9', headers: { host: '192.0.2.7', cookie: '' } };

let rig: Rig;
let app: App;
let wishes: string[];
beforeEach(async () => {
  wishes = [];
  rig = makeRig({
    wish: (_who, what) => {
      wishes.push(what);
      return Promise.resolve();
    },
  });
  app = await assembleServer(rig.deps);
});
afterEach(() => app.close());

/** @returns headers of a phone that joined */
async function join(): Promise<typeof LAN> {
  const code = rig.deps.people.codes.now().code;
  const reply = await app.inject({ ...LAN, method: 'POST', url: '/api/auth/join', payload: { code } });
  const [cookie] = reply.cookies;
  return { ...LAN, headers: { ...LAN.headers, cookie: `${cookie!.name}=${cookie!.value}` } };
}

const ask = (who: typeof LAN, wish: string) =>
  app.inject({ ...who, method: 'POST', url: '/api/guests/wish', payload: { wish } });

it('a guest is heard, then waits a little, while another guest does not', async () => {
  await join();
  const [ann, bob] = [await join(), await join()];
  expect((await ask(ann, 'calmer')).statusCode).toBe(200);
  const soon = await ask(ann, 'livelier');
  expect(soon.statusCode).toBe(429);
  expect(soon.json()).toMatchObject({ message: 'You were just heard.' });
  expect((await ask(bob, 'like')).statusCode).toBe(200);
  rig.nowMs += 21_000;
  expect((await ask(ann, 'livelier')).statusCode).toBe(200);
  expect(wishes).toEqual(['calmer', 'like', 'livelier']);
});

it('a stranger is not heard, and nobody with a wish that there is not', async () => {
  expect((await ask(LAN, 'calmer')).statusCode).toBe(401);
  expect((await ask(await join(), 'louder')).statusCode).toBe(400);
  expect(wishes).toEqual([]);
});

it('owners say where the set-up goes on, and every page knows; guests do not', async () => {
  const [owner, guest] = [await join(), await join()];
  const put = (who: typeof LAN, step: string) =>
    app.inject({ ...who, method: 'PUT', url: '/api/setup', payload: { step } });
  expect((await put(owner, 'camera')).statusCode).toBe(200);
  expect(rig.state.get().setup).toBe('camera');
  expect(rig.owner.read().setup).toBe('camera');
  expect((await put(guest, 'done')).statusCode).toBe(403);
  expect((await put(owner, 'coffee')).statusCode).toBe(400);
  expect(rig.state.get().setup).toBe('camera');
});
