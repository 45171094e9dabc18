import { BadRequest } from '../core/errors.ts';

/** What the redirect brought back. */
export interface LoginAnswer {
  readonly code?: string | undefined;
  readonly state?: string | undefined;
  readonly error?: string | undefined;
}

const WHOLE =
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.';
const FIELDS = ['code', 'state', 'error'] as const;

/** Quotation marks and brackets that mail and chat programs put around addresses, and blanks and line breaks that they put into them. */
const WRAPPING = /[\s\u00A0\u200B-\u200F\u2028-\u202F\u2060\uFEFF"'`<>«»‹›“”„‘’]+/g;

/**
 * Reads the address that a person copied from the page that could not open: whole, without its scheme, or only what follows the question mark.
 * @throws BadRequest saying which part is missing, or which page's address it is instead
 */
export function readPaste(text: string): LoginAnswer {
  const plain = text.replaceAll(WRAPPING, '');
  if (plain === '') throw new BadRequest('Nothing was pasted.', WHOLE);
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(plain) ? plain : `http://${plain}`);
  const query = queryOf(plain);
  const answer = new URLSearchParams(query);
  const host = address?.hostname ?? '';
  if (/(^|\.)spotify\.com$/.test(host) || answer.has('code_challenge') || answer.has('client_id')) throw spotifysPage();
  if (!FIELDS.some((name) => answer.has(name))) throw otherPage(host, plain);
  for (const name of FIELDS) {
    if (answer.getAll(name).length > 1) throw new BadRequest(`The address holds "${name}" twice.`, WHOLE);
  }
  const [code, state, error] = FIELDS.map((name) => answer.get(name) || undefined);
  if (state === undefined) {
    throw new BadRequest('The end of the address is missing: there is no state= in it.', WHOLE);
  }
  if (code === undefined && error === undefined) {
    throw new BadRequest('There is no code= in the address, only state=: its middle is missing.', WHOLE);
  }
  return { code, state, error };
}

/** What follows the question mark, up to a fragment; all of it when it is only that. */
function queryOf(plain: string): string {
  const whole = plain.replace(/#.*$/, '');
  const at = whole.indexOf('?');
  if (at >= 0) return whole.slice(at + 1);
  return /^(code|state|error)=/.test(whole) ? whole : '';
}

const spotifysPage = (): BadRequest =>
  new BadRequest(
    'That is the address of Spotify’s own page.',
    'Agree there first. Then copy the address of the next page, the one that cannot open.',
  );

function otherPage(host: string, plain: string): BadRequest {
  if (/\/phone\/?$/.test(plain)) {
    return new BadRequest('That is the address of this page.', `Go back to the page that could not open. ${WHOLE}`);
  }
  if (host !== '' && (host.includes('.') || host === 'localhost')) {
    return new BadRequest(
      'The address is cut off: nothing follows its question mark, so there is no code in it.',
      `Tap the address so that all of it is marked, then copy. ${WHOLE}`,
    );
  }
  return new BadRequest('That is no address with a code in it.', WHOLE);
}
