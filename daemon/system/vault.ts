import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { NeedsOwner } from '../core/errors.ts';
import type { Vault } from '../core/ports/vault.ts';

export const KEY_BYTES = 32;
/** First byte of what is sealed. Another way of sealing takes another; no token begins so. */
const SEALED_V1 = 1;
/** Names the key, so that one which is not here is told from damage. */
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES;

/** 256-bit keys: the first seals, all of them open. None: `trouble` says why. */
export type Keys =
  { readonly keys: readonly [Buffer, ...Buffer[]] } | { readonly trouble: NonNullable<Vault['trouble']> };

interface Key {
  readonly key: KeyObject;
  /** What begins everything that it sealed. */
  readonly head: Buffer;
}

function readyKey(bytes: Buffer): Key {
  const id = createHmac('sha256', bytes).update('mooddj key id').digest().subarray(0, KEY_ID_BYTES);
  return { key: createSecretKey(bytes), head: Buffer.concat([Buffer.of(SEALED_V1), id]) };
}

/** Unambiguous whatever an id holds; bound to the seal, not kept in it. */
const bound = (head: Uint8Array, place: readonly string[]): Buffer =>
  Buffer.concat([head, Buffer.from(JSON.stringify(place))]);

/**
 * AES-256-GCM: version, key id, nonce, ciphertext, tag. A nonce is drawn for each seal; a box that seals two tokens an hour would need
 * millennia to come near the 2³² at which random ones begin to be unsafe.
 */
export function openVault(ring: Keys): Vault {
  const keys: readonly Key[] = 'keys' in ring ? ring.keys.map(readyKey) : [];
  const trouble = 'trouble' in ring ? ring.trouble : null;
  return {
    trouble,
    seal(secret, place) {
      const [first] = keys;
      if (first === undefined) throw new NeedsOwner(trouble?.message ?? '', trouble?.remedy ?? '');
      const { key, head } = first;
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound(head, place));
      return Buffer.concat([head, nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed);
      const head = bytes.subarray(0, HEAD_BYTES);
      const found = keys.find((each) => each.head.equals(head));
      if (found === undefined || bytes.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES) return null;
      const nonce = bytes.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
      const cipher = createDecipheriv('aes-256-gcm', found.key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(bound(head, place))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const text = cipher.update(bytes.subarray(HEAD_BYTES + NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([text, cipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
