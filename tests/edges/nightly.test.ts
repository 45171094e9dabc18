import { expect, it } from 'vitest';
import { Nightly } from '../../daemon/schedule/nightly.ts';

it('tells whoever listens when the moment has come', async () => {
  // The shortest there is: every second.
  await using nightly = Nightly.open({ hour: 4, minute: 17, expression: '* * * * * *' });
  const stop = new AbortController();
  const iterator = nightly.nights(stop.signal)[Symbol.asyncIterator]();
  const night = await iterator.next();
  expect(night).toMatchObject({ done: false, value: expect.any(Date) as Date });
  stop.abort();
  expect((await iterator.next()).done).toBe(true);
});
