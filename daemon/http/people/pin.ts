import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { BadRequest } from '../../core/errors.ts';

/** 32 MB and a tenth of a second on a small board: a stolen database with a six-digit PIN still takes a day. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 << 20 };
const KEY_BYTES = 32;
const TOO_PLAIN = /^(\d)\1+$/;
const RISING = '01234567890123456789';
const FALLING = '98765432109876543210';

const derive = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(pin, salt, KEY_BYTES, COST, (error, key) => (error === null ? resolve(key) : reject(error))),
  );

/** @throws BadRequest when it is too short, too long, or the first that anybody would try */
export function checkNewPin(pin: string): void {
  if (!/^\d{6,12}$/.test(pin)) throw new BadRequest('The PIN must have 6 to 12 digits.', 'Choose another one.');
  if (TOO_PLAIN.test(pin) || RISING.includes(pin) || FALLING.includes(pin)) {
    throw new BadRequest('That PIN is the first that anybody would try.', 'Choose one without such an order.');
  }
}

/** @returns salt and hash, as text */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(pin, salt);
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

export async function isPin(pin: string, hash: string): Promise<boolean> {
  const [, salt = '', key = ''] = hash.split('$');
  const wanted = Buffer.from(key, 'base64url');
  const found = await derive(pin, Buffer.from(salt, 'base64url'));
  return wanted.length === found.length && timingSafeEqual(wanted, found);
}
