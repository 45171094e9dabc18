import { expect, test } from 'vitest';
import { BadRequest, Retry } from '../../daemon/core/errors.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

const TOKEN = 'POST /api/token';

/** Consents for the owner and returns what the redirect carries. */
async function consent(rig: SpotifyRig, url: string): Promise<{ code: string; state: string }> {
  const asked = new URL(url);
  asked.searchParams.set('auto', rig.sandbox.autoConsentKey);
  const reply = await fetch(asked, { redirect: 'manual' });
  const { searchParams } = new URL(reply.headers.get('location') ?? '');
  return { code: searchParams.get('code') ?? '', state: searchParams.get('state') ?? '' };
}

test('a login of ours is needed to finish one, and once', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.pairing.begin().url);
  await expect(rig.pairing.finish({ ...answer, state: 'forged' })).rejects.toBeInstanceOf(BadRequest);
  await rig.pairing.finish(answer);
  const spent = rig.sandbox.ledger.count(TOKEN);
  await expect(rig.pairing.finish(answer)).rejects.toBeInstanceOf(BadRequest);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(spent);
});

test('a login is forgotten after ten minutes', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.pairing.begin().url);
  await rig.time.advance(10 * 60_000);
  await expect(rig.pairing.finish(answer)).rejects.toThrow('no longer valid');
});

test('declining at Spotify is told as such', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const { state } = rig.pairing.begin();
  await expect(rig.pairing.finish({ state, error: 'access_denied' })).rejects.toThrow('declined');
});

test('a code is worth nothing with the verifier of another login', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const first = await consent(rig, rig.pairing.begin().url);
  const second = rig.pairing.begin();
  await expect(rig.pairing.finish({ code: first.code, state: second.state })).rejects.toBeInstanceOf(BadRequest);
  expect(rig.session.account.get().state).toBe('none');
});

test('when Spotify cannot be reached, the same answer may be given again', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.pairing.begin().url);
  rig.sandbox.faults.once({ operation: TOKEN, status: 503, body: 'gone fishing' });
  await expect(rig.pairing.finish(answer)).rejects.toBeInstanceOf(Retry);
  await rig.pairing.finish(answer);
  expect(rig.session.account.get().state).toBe('sandbox');
});
