import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GROUPS } from './guest/groups.ts';
import { Guest } from './host/guest.ts';
import { tellObstacle } from './host/obstacle.ts';

/** Building, booting and the checks before this one. */
const LIMIT_MS = 25 * 60_000;
/** For who works on one group of checks; see README.md. */
const named = process.env['MOODDJ_GUEST_ONLY'];
const only = named === '' ? undefined : named;

let guest: Guest | null = null;
let obstacle = '';

beforeAll(async () => {
  try {
    guest = await Guest.boot(only);
  } catch (error) {
    obstacle = tellObstacle('The camera on a real kernel (tests/appliance)', error);
  }
}, LIMIT_MS);

afterAll(() => guest?.[Symbol.asyncDispose](), LIMIT_MS);

describe('on a real kernel', { timeout: LIMIT_MS }, () => {
  for (const { title, names } of GROUPS) {
    describe(title, () => {
      it.for(names)('%s', async (name, context) => {
        if (guest === null) context.skip(obstacle);
        if (only !== undefined && only !== title) context.skip(`skipped: MOODDJ_GUEST_ONLY is "${only}"`);
        expect(await guest?.result(title, name)).toMatchObject({ ok: true });
      });
    });
  }
});
