import { describe, expect, it } from 'vitest';
import { readPaste } from '../../daemon/spotify/paste.ts';

const CODE = 'AQD-x_y7';
const STATE = 'st-4te_9';
const ANSWER = { code: CODE, state: STATE, error: undefined };
const WHOLE = `http://127.0.0.1:8888/callback?code=${CODE}&state=${STATE}`;

describe('what people paste', () => {
  it.each([
    ['the whole address', WHOLE],
    ['without its scheme, as Safari shows it', WHOLE.slice('http://'.length)],
    ['only what follows the question mark', `code=${CODE}&state=${STATE}`],
    ['with the question mark', `?code=${CODE}&state=${STATE}`],
    ['the other way round', `http://127.0.0.1:8888/callback?state=${STATE}&code=${CODE}`],
    ['with more in it', `${WHOLE}&iss=https%3A%2F%2Faccounts.spotify.com#_=_`],
    ['in quotation marks', `“${WHOLE}”`],
    ['in brackets of a mail', `<${WHOLE}>`],
    ['broken over lines', `  ${WHOLE.slice(0, 40)}\n   ${WHOLE.slice(40)}\r\n`],
    ['with invisible characters of a chat', `\uFEFF${WHOLE.slice(0, 20)}\u200B${WHOLE.slice(20)}\u00A0`],
    ['of a relay page', `https://relay.example/?code=${CODE}&state=${STATE}`],
  ])('is taken %s', (_what, text) => {
    expect(readPaste(text)).toEqual(ANSWER);
  });

  it('is taken when it says that the owner declined', () => {
    const text = `http://127.0.0.1:8888/callback?error=access_denied&state=${STATE}`;
    expect(readPaste(text)).toEqual({ code: undefined, state: STATE, error: 'access_denied' });
  });

  it.each([
    ['', 'Nothing was pasted'],
    [' \n', 'Nothing was pasted'],
    ['hello', 'no address with a code'],
    ['K7M4RXA', 'no address with a code'],
    ['http://127.0.0.1:8888/callback', 'cut off'],
    ['127.0.0.1:8888', 'cut off'],
    ['127.0.0.1', 'cut off'],
    [`http://127.0.0.1:8888/callback?code=${CODE}`, 'no state= in it'],
    [`http://127.0.0.1:8888/callback?code=${CODE}&state=`, 'no state= in it'],
    [`state=${STATE}`, 'no code= in the address'],
    [`http://127.0.0.1:8888/callback?code=&state=${STATE}`, 'no code= in the address'],
    [`${WHOLE}&code=other`, '"code" twice'],
    [`${WHOLE}&state=other`, '"state" twice'],
    ['https://accounts.spotify.com/de/login?continue=https%3A%2F%2Faccounts', 'Spotify’s own page'],
    [`https://accounts.spotify.com/authorize?client_id=1&state=${STATE}&code_challenge=2`, 'Spotify’s own page'],
    [`http://127.0.0.1:40000/accounts/authorize?client_id=1&state=${STATE}`, 'Spotify’s own page'],
    ['https://developer.spotify.com/dashboard', 'Spotify’s own page'],
    ['http://192.168.1.20:8080/phone', 'address of this page'],
    ['http://[broken?x', 'no address with a code'],
  ])('%j is answered with what is wrong', (text, message) => {
    expect(() => readPaste(text)).toThrow(message);
  });
});
