import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BadRequest, Retry } from '../../daemon/core/errors.ts';
import { Covers } from '../../daemon/spotify/covers.ts';

let asked: string[] = [];
const server = createServer((request, reply) => {
  asked.push(request.url ?? '');
  const [, type = '', bytes = '0'] = (request.url ?? '').split('/');
  if (type === 'missing') reply.writeHead(404).end();
  else if (type === 'elsewhere') reply.writeHead(302, { location: '/png/10' }).end();
  else
    reply
      .writeHead(200, { 'content-type': type === 'page' ? 'text/html' : `image/${type}` })
      .end(Buffer.alloc(Number(bytes), 7));
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
});

const open = (): Covers =>
  Covers.open({ coverUrlOf: (uri) => (uri === 'spotify:track:a' ? `${origin}/jpeg/100` : null), origins: [origin] });

test('a cover is fetched once, by the song or by its address', async () => {
  const covers = open();
  const [one, two] = await Promise.all([covers.get('spotify:track:a'), covers.get(`${origin}/jpeg/100`)]);
  await covers.get('spotify:track:a');
  expect(one).toMatchObject({ type: 'image/jpeg' });
  expect(two?.bytes).toHaveLength(100);
  expect(asked).toEqual(['/jpeg/100']);
});

test('a song without a cover has none', async () => {
  expect(await open().get('spotify:track:unknown')).toBeNull();
});

test.each([
  'http://127.0.0.1:1/x',
  'https://example.com/image/x',
  'http://i.scdn.co/image/x',
  'https://i.scdn.co.example.com/image/x',
  'https://i.scdn.co:8443/image/x',
  'https://evilscdn.co/image/x',
  'file:///etc/hostname',
  'nonsense',
])('the box does not fetch %s for anybody', async (address) => {
  await expect(open().get(address)).rejects.toBeInstanceOf(BadRequest);
});

test('what is not a picture, too large, elsewhere or missing is not served, and not remembered', async () => {
  const covers = open();
  for (const path of ['page/10', `png/${3 << 20}`, 'elsewhere', 'missing']) {
    await expect(covers.get(`${origin}/${path}`)).rejects.toBeInstanceOf(Retry);
  }
  await expect(covers.get(`${origin}/missing`)).rejects.toBeInstanceOf(Retry);
  expect(asked.filter((path) => path === '/missing')).toHaveLength(2);
});

test('beyond 16 MB the cover unused for longest goes', async () => {
  const covers = open();
  const address = (i: number): string => `${origin}/png/${2_000_000 + i}`;
  for (let i = 0; i < 8; i++) await covers.get(address(i));
  await covers.get(address(0));
  await covers.get(address(8));
  asked = [];
  await covers.get(address(0));
  expect(asked).toEqual([]);
  await covers.get(address(1));
  expect(asked).toHaveLength(1);
});
