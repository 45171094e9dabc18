import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRemoved } from '../../daemon/spotify/library-removals.ts';

const SIZE = 50;

/** Looks for what went from `order`; says what was found and how many pages that took. */
async function look(
  order: readonly string[],
  left: readonly string[],
  most = Infinity,
): Promise<{ found: readonly string[] | null; pages: number }> {
  let pages = 0;
  const found = await findRemoved(order, order.length - left.length, {
    ...{ size: SIZE, most },
    page: (offset) => {
      pages += 1;
      return Promise.resolve(left.slice(offset, offset + SIZE));
    },
  });
  return { found, pages };
}

const list = (length: number): readonly string[] => Array.from({ length }, (_, i) => `s${i}`);

describe('songs that went from a list', () => {
  it('are found, whichever they are', async () => {
    const chosen = fc.uniqueArray(fc.nat(299), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(chosen, async (places) => {
        const order = list(300);
        const gone = new Set(places.map((place) => `s${place}`));
        const { found } = await look(
          order,
          order.filter((uri) => !gone.has(uri)),
        );
        expect(new Set(found)).toEqual(gone);
      }),
    );
  });

  it('are found in few pages: one of twenty thousand in nine', async () => {
    const order = list(20_000);
    const { found, pages } = await look(order, order.toSpliced(12_345, 1));
    expect(found).toEqual(['s12345']);
    expect(pages).toBeLessThanOrEqual(9);
  });

  it('are not guessed at when the rest was put into another order, or it takes too many pages', async () => {
    const order = list(1000);
    expect((await look(order, order.slice(1).toReversed())).found).toBeNull();
    expect((await look(order, order.toSpliced(500, 1), 2)).found).toBeNull();
  });
});
