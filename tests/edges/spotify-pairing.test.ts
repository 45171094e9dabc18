import { expect, test } from 'vitest';
import { BadRequest, Retry } from '../../daemon/core/errors.ts';
import { authorizeUrl } from '../../daemon/spotify/auth.ts';
import type { BeginAsk } from '../../daemon/spotify/pairing.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

const TOKEN = 'POST /api/token';
const BOX = 'http://192.168.1.20:8080';
const PHONE: BeginAsk = { browser: 'phone', boxOrigin: BOX };

/** Consents for the owner and returns what the redirect carries. */
async function consent(rig: SpotifyRig, url: string): Promise<{ code: string; state: string; address: string }> {
  const asked = new URL(url);
  asked.searchParams.set('auto', rig.sandbox.autoConsentKey);
  const reply = await fetch(asked, { redirect: 'manual' });
  const address = reply.headers.get('location') ?? '';
  const { searchParams } = new URL(address);
  return { code: searchParams.get('code') ?? '', state: searchParams.get('state') ?? '', address };
}

const stateIn = (url: string): string => new URL(url).searchParams.get('state') ?? '';

test('an answer is needed to an attempt of ours, and is taken once', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.pairing.begin(PHONE).url);
  await expect(rig.pairing.finish({ ...answer, state: 'forged' }, 'phone')).rejects.toThrow('no attempt that this box');
  await rig.pairing.finish(answer, 'phone');
  expect(rig.session.account.get().state).toBe('sandbox');
  const spent = rig.sandbox.ledger.count(TOKEN);
  await expect(rig.pairing.finish(answer, 'phone')).rejects.toThrow('used already');
  await expect(rig.pairing.paste(answer.address, 'phone')).rejects.toThrow('used already');
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(spent);
});

test('an answer that another browser brings is refused, and still good for its own', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.pairing.begin(PHONE).url);
  for (const browser of ['another phone', 'machine', '']) {
    await expect(rig.pairing.finish(answer, browser)).rejects.toThrow('Another browser began');
  }
  await rig.pairing.finish(answer, 'phone');
});

test('an attempt ends after ten minutes, and says so for an hour', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.pairing.begin(PHONE).url);
  await rig.time.advance(10 * 60_000);
  await expect(rig.pairing.finish(answer, 'phone')).rejects.toThrow('ten minutes');
});

test('declining at Spotify is told as such, and ends the attempt', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const state = stateIn(rig.pairing.begin(PHONE).url);
  await expect(rig.pairing.finish({ state, error: 'access_denied' }, 'phone')).rejects.toThrow('declined');
  await expect(rig.pairing.finish({ state, code: 'x' }, 'phone')).rejects.toThrow('used already');
  const other = stateIn(rig.pairing.begin(PHONE).url);
  const odd = rig.pairing.finish({ state: other, error: '<script>alert(1)</script>' }, 'phone');
  await expect(odd).rejects.toThrow('Spotify answered "scriptalert1script"');
});

test('the code of one attempt is worth nothing with the state of another', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const first = await consent(rig, rig.pairing.begin(PHONE).url);
  const second = stateIn(rig.pairing.begin(PHONE).url);
  await expect(rig.pairing.finish({ code: first.code, state: second }, 'phone')).rejects.toBeInstanceOf(BadRequest);
  expect(rig.session.account.get().state).toBe('none');
});

test('when Spotify cannot be reached, the same answer may be given again; meanwhile it is not taken twice', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.pairing.begin(PHONE).url);
  rig.sandbox.faults.once({ operation: TOKEN, status: 503, body: 'gone fishing' });
  const first = rig.pairing.finish(answer, 'phone');
  await expect(rig.pairing.finish(answer, 'phone')).rejects.toThrow('being taken');
  await expect(first).rejects.toBeInstanceOf(Retry);
  await rig.pairing.finish(answer, 'phone');
  expect(rig.session.account.get().state).toBe('sandbox');
});

test('somebody who begins over and over pushes out only attempts of their own', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const patient = await consent(rig, rig.pairing.begin({ ...PHONE, browser: 'patient' }).url);
  const first = stateIn(rig.pairing.begin(PHONE).url);
  for (let i = 0; i < 200; i++) rig.pairing.begin(PHONE);
  await expect(rig.pairing.finish({ state: first, code: 'x' }, 'phone')).rejects.toThrow('no attempt that this box');
  await rig.pairing.finish(patient, 'patient');
});

test('a relay is told in the state where to lead; the box takes only a state that it made itself', async () => {
  await using rig = await openSpotifyRig({ paired: false, relayUrl: 'https://relay.example/' });
  const { url, way } = rig.pairing.begin(PHONE);
  expect(way).toBe('relay');
  const { searchParams } = new URL(url);
  expect(searchParams.get('redirect_uri')).toBe('https://relay.example/');
  const [token, where] = stateIn(url).split('.');
  expect(Buffer.from(where ?? '', 'base64url').toString()).toBe(BOX);
  expect(Buffer.from(token ?? '', 'base64url')).toHaveLength(32);
  const led = `${token ?? ''}.${Buffer.from('http://192.168.1.66').toString('base64url')}`;
  await expect(rig.pairing.finish({ state: led, code: 'x' }, 'phone')).rejects.toThrow('no attempt that this box');
  await rig.pairing.finish(await consent(rig, url), 'phone');
});

test.each([
  ['http://127.0.0.1:8080', ['loopback', 'relay', 'paste'], 'http://127.0.0.1:8080/api/auth/callback'],
  ['http://localhost:41234', ['loopback', 'paste'], 'http://127.0.0.1:41234/api/auth/callback'],
  ['http://[::1]', ['loopback', 'relay', 'paste'], 'http://[::1]/api/auth/callback'],
  ['http://192.168.1.20:8080', ['relay', 'paste'], 'https://relay.example/'],
  ['http://10.0.0.7', ['relay', 'paste'], 'https://relay.example/'],
  ['http://mooddj.local', ['relay', 'paste'], 'https://relay.example/'],
  ['http://[fd00::7]:81', ['relay', 'paste'], 'https://relay.example/'],
  ['http://mooddj', ['paste'], 'http://127.0.0.1:8888/callback'],
  ['http://8.8.8.8', ['paste'], 'http://127.0.0.1:8888/callback'],
  ['https://box.lan', ['paste'], 'http://127.0.0.1:8888/callback'],
])('from %s the ways are %j, the easiest first', async (boxOrigin, ways, redirectUri) => {
  await using rig = await openSpotifyRig({ paired: false, relayUrl: 'https://relay.example/' });
  expect(rig.pairing.ways(boxOrigin).map(({ way }) => way)).toEqual(ways);
  const { url } = rig.pairing.begin({ browser: 'phone', boxOrigin });
  expect(new URL(url).searchParams.get('redirect_uri')).toBe(redirectUri);
  const { url: pasting } = rig.pairing.begin({ browser: 'phone', boxOrigin, way: 'paste' });
  expect(new URL(pasting).searchParams.get('redirect_uri')).toBe('http://127.0.0.1:8888/callback');
});

test('a way that this browser cannot go is named', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const begin = (): unknown => rig.pairing.begin({ ...PHONE, way: 'loopback' });
  expect(begin).toThrow('this browser cannot go by "loopback" from http://192.168.1.20:8080');
});

test('the right to stream is asked for only when the kiosk page is to play', () => {
  const ask = { redirectUri: 'http://127.0.0.1:8888/callback', state: 's', verifier: 'v'.repeat(43) };
  const scopesOf = (streams: boolean): readonly string[] => {
    const url = authorizeUrl({ accountsUrl: 'https://accounts.example', clientId: 'a', streams }, ask);
    return (new URL(url).searchParams.get('scope') ?? '').split(' ');
  };
  expect(scopesOf(false)).not.toContain('streaming');
  expect(scopesOf(true)).toEqual([...scopesOf(false), 'streaming']);
});
