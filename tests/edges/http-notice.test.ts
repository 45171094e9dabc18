import { Value } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Notice } from '../../daemon/contract/notice.ts';
import { Ribbon } from '../../daemon/contract/ribbon.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { makeRig, type Rig } from './http-rig.ts';

let rig: Rig;
let http: Http;
beforeEach(async () => {
  rig = makeRig();
  http = await openHttp(rig.deps);
});
afterEach(() => http[Symbol.asyncDispose]());

/** As a phone that has not joined: a proxy on this machine says for whom it asks. */
const stranger = { 'x-forwarded-for': '192.0.2.9' };
const read = (path: string): Promise<Response> => fetch(http.url + path, { headers: stranger });

describe('the notice', () => {
  it('is told to strangers, and nothing but it', async () => {
    const reply = await read('/api/notice');
    expect(reply.status).toBe(200);
    const body: unknown = await reply.json();
    expect(Value.Errors(Notice, body)).toEqual([]);
    expect(Object.keys(body as object).toSorted()).toEqual(['camera', 'keeps', 'name', 'venue']);
    expect((await read('/api/evening/ribbon')).status).toBe(401);
  });

  it('says whether a camera looks, photographs are read, or nobody looks', async () => {
    const camera = async (): Promise<unknown> => ((await (await read('/api/notice')).json()) as Notice).camera;
    expect(await camera()).toBe('demo');
    rig.state.update((s) => ({ ...s, camera: { ...s.camera, source: 'v4l2' } }));
    expect(await camera()).toBe('open');
    rig.state.update((s) => ({ ...s, camera: { ...s.camera, on: false } }));
    expect(await camera()).toBe('closed');
  });
});

describe('the evening’s ribbon', () => {
  it('is told to whoever may look, in its schema', async () => {
    const reply = await fetch(`${http.url}/api/evening/ribbon`);
    expect(reply.status).toBe(200);
    expect(Value.Errors(Ribbon, await reply.json())).toEqual([]);
  });
});
