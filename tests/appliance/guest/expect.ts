import { setTimeout as delay } from 'node:timers/promises';

/** @throws Error that says what was expected and what is there */
export function expect(holds: boolean, expected: string, found?: unknown): asserts holds {
  if (!holds) throw new Error(`expected ${expected}${found === undefined ? '' : `, found ${JSON.stringify(found)}`}`);
}

const ASK_EVERY_MS = 50;

/**
 * Asks again and again, because devices and drivers do not announce themselves to us.
 * @returns the first answer that is not null or false
 * @throws Error when none comes within `limitMs`
 */
export async function eventually<T>(
  what: string,
  limitMs: number,
  ask: () => T | null | false | Promise<T | null | false>,
): Promise<T> {
  const until = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > until) throw new Error(`${what}: not within ${limitMs / 1000} s`);
    await delay(ASK_EVERY_MS);
  }
}
