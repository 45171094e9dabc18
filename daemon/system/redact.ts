/** Names behind which secrets stand. */
const SECRET_NAME =
  /pass(word|phrase)?$|secret|token|ticket|authorization|cookie|^psk$|^pin$|verifier|api-?key|^key$|credential|email|^user(name)?$|joinCode/i;
/** Codes of errors are no secrets; codes for signing in are long, and not shouted. */
const LONG_CODE = /^(?![A-Z0-9_]+$).{12,}$/;

const RULES: readonly (readonly [RegExp, string])[] = [
  // Whoever stands before the host of an address.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"']*@/gi, '$1…@'],
  [/\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, '$1 …'],
  [
    /\b((?:access_|refresh_|id_)?token|code|state|key|password|passphrase|psk|secret|pin|ticket|code_verifier|client_secret)(["']?\s*[=:]\s*["']?)[^\s"'&,;}]{4,}/gi,
    '$1$2…',
  ],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '…@…'],
  // A page's address carries a ticket behind the hash.
  [/#[A-Za-z0-9_-]{12,}/g, '#…'],
  // Long runs without a word in them: tokens, keys, hashes. A song's id is shorter.
  [/\b(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{32,}={0,2}/g, '…'],
];

/** Takes out of a text what could be a secret. */
export const redactText = (text: string): string =>
  RULES.reduce((safe, [pattern, instead]) => safe.replace(pattern, instead), text);

/** The same for a tree of JSON, where names tell more than values. */
export function redact(value: unknown, name = ''): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  const isEmpty = value === '' || value === 0;
  if (SECRET_NAME.test(name) && !isEmpty) return '…';
  if (typeof value === 'string') return name === 'code' && LONG_CODE.test(value) ? '…' : redactText(value);
  if (Array.isArray(value)) return value.map((one) => redact(one, name));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redact(inner, key)]));
}
