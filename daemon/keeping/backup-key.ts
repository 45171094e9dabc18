import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  scrypt,
  type KeyObject,
} from 'node:crypto';
import { BadRequest } from '../core/errors.ts';
import type { BackupKey } from '../core/ports/keeping.ts';

/** 32 MB a guess, three times over: a third of a second on a small board. */
export const COST = 15;
const ROUNDS = { r: 8, p: 3 };
const LEAST_CHARACTERS = 10;
const SALT_BYTES = 16;
/** What X25519's raw 32 bytes stand behind in the format that Node reads. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b656e032100', 'hex');
const KEY_BYTES = 32;
const ID_BYTES = 8;

/** @throws BadRequest when it is too short, or one sign over and over */
export function checkPassphrase(passphrase: string): void {
  const signs = Array.from(passphrase.normalize('NFKC'));
  if (signs.length < LEAST_CHARACTERS || new Set(signs).size < 4) {
    throw new BadRequest(
      `passphrase: must have ${LEAST_CHARACTERS} characters or more, and not the same ones over and over`,
      'Take four or five words that do not belong together, and write them down: nobody can open a backup without.',
    );
  }
}

/** The box keeps what it needs to write backups; what opens them is forgotten before this returns. */
export async function makeBackupKey(passphrase: string, nowMs: number): Promise<BackupKey> {
  checkPassphrase(passphrase);
  const salt = randomBytes(SALT_BYTES);
  const opener = await deriveOpener(passphrase, salt, COST);
  return { salt, publicKey: publicBytes(createPublicKey(opener)), cost: COST, setMs: nowMs };
}

/** The private key that a passphrase stands for. */
export async function deriveOpener(passphrase: string, salt: Uint8Array, cost: number): Promise<KeyObject> {
  const N = 2 ** cost;
  const options = { N, ...ROUNDS, maxmem: 256 * N * ROUNDS.r };
  const seed = await new Promise<Buffer>((resolve, reject) =>
    // The same words typed on another keyboard are the same words.
    scrypt(passphrase.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    ),
  );
  return createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
}

export const publicBytes = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);

const publicKeyOf = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, bytes]), format: 'der', type: 'spki' });

/** Tells a wrong passphrase from damage, and gives away neither key. */
export const keyId = (publicKey: Uint8Array): Buffer =>
  createHmac('sha256', publicKey).update('mooddj backup key').digest().subarray(0, ID_BYTES);

/** A key for one file, which only the passphrase finds again from `ephemeral`. */
export function drawFileKey(publicKey: Uint8Array): { readonly key: Buffer; readonly ephemeral: Buffer } {
  const pair = generateKeyPairSync('x25519');
  const ephemeral = publicBytes(pair.publicKey);
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey: publicKeyOf(publicKey) });
  return { key: mix(shared, ephemeral, publicKey), ephemeral };
}

export function findFileKey(opener: KeyObject, ephemeral: Uint8Array): Buffer {
  const shared = diffieHellman({ privateKey: opener, publicKey: publicKeyOf(ephemeral) });
  return mix(shared, ephemeral, publicBytes(createPublicKey(opener)));
}

/** The public key goes in, and stands in no file: who does not have it makes none that opens. */
const mix = (shared: Uint8Array, ephemeral: Uint8Array, publicKey: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, publicKey]), 'mooddj backup 1', KEY_BYTES));
