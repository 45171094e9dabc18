import { describe, expect, it } from 'vitest';
import { Retry } from '../../daemon/core/errors.ts';
import { openSandbox } from '../../daemon/sandbox/open.ts';
import { checkClientId, lacksRedirectUri, readClientId } from '../../daemon/spotify/check-app.ts';

const ID = '0123456789abcdef0123456789abcdef';
const LISTED = 'http://127.0.0.1:8888/callback';
const { signal } = new AbortController();

describe('a Client ID', () => {
  it('is taken with blanks around it and in capitals', () => {
    expect(readClientId(` ${ID.toUpperCase()}\n`)).toBe(ID);
  });

  it.each([
    ['', 'nothing was entered'],
    ['0123', 'has 32 characters, 0 to 9 and a to f; this has 4'],
    [ID.replace('0', 'g'), 'this has 32'],
    ['https://developer.spotify.com/dashboard/0123', 'that is an address'],
  ])('%j is refused with what it looks like instead', (typed, message) => {
    expect(() => readClientId(typed)).toThrow(message);
  });

  it('is known to Spotify or not, which Spotify says without anybody signing in', async () => {
    await using spotify = await openSandbox({ clientId: ID });
    const { accountsUrl } = spotify;
    await checkClientId({ accountsUrl, clientId: ID }, signal);
    const other = checkClientId({ accountsUrl, clientId: ID.replaceAll('a', 'b') }, signal);
    await expect(other).rejects.toThrow('knows no app with this Client ID');
  });

  it('cannot be judged while Spotify is down: it is not called wrong then', async () => {
    await using spotify = await openSandbox({ clientId: ID });
    spotify.faults.once({ operation: 'POST /api/token', status: 503, body: '' });
    await expect(checkClientId({ accountsUrl: spotify.accountsUrl, clientId: ID }, signal)).rejects.toBeInstanceOf(
      Retry,
    );
  });
});

describe('a redirect URI', () => {
  it('is listed in the app, exactly or as a loopback address of any port, or is missed', async () => {
    await using spotify = await openSandbox({
      clientId: ID,
      redirectUris: [LISTED, 'http://127.0.0.1/api/auth/callback'],
    });
    const app = { accountsUrl: spotify.accountsUrl, clientId: ID };
    expect(await lacksRedirectUri(app, LISTED, signal)).toBe(false);
    expect(await lacksRedirectUri(app, 'http://127.0.0.1:41234/api/auth/callback', signal)).toBe(false);
    expect(await lacksRedirectUri(app, 'http://127.0.0.1:8889/callback', signal)).toBe(true);
    expect(await lacksRedirectUri(app, 'https://relay.example/', signal)).toBe(true);
    // Another complaint is not about the redirect.
    expect(await lacksRedirectUri({ ...app, clientId: 'unknown' }, LISTED, signal)).toBe(false);
  });
});
