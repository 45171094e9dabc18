import { describe, expect, it } from 'vitest';
import { superviseLoop, type Verdict } from '../../daemon/lib/loop.ts';
import { backoffMs } from '../../daemon/lib/retry.ts';

const fast = { firstMs: 1, maxMs: 2 };
const again = (): Verdict => ({ retry: true });

describe('a supervised loop', () => {
  it('starts a failed body again, and reports the same failure once', async () => {
    const stop = new AbortController();
    const reports: unknown[] = [];
    let runs = 0;
    await superviseLoop(
      { name: 'x', signal: stop.signal, backoff: fast, judge: again, report: (error) => reports.push(error) },
      () => {
        runs += 1;
        if (runs === 4) stop.abort();
        return Promise.reject(new Error(runs < 3 ? 'unplugged' : 'busy'));
      },
    );
    expect(runs).toBe(4);
    expect(reports.map(String)).toEqual(['Error: unplugged', 'Error: busy']);
  });

  it('reports that it works again, once', async () => {
    const stop = new AbortController();
    const reports: unknown[] = [];
    let runs = 0;
    await superviseLoop(
      { name: 'x', signal: stop.signal, backoff: fast, judge: again, report: (error) => reports.push(error) },
      (alive) => {
        runs += 1;
        if (runs === 1) return Promise.reject(new Error('down'));
        alive();
        alive();
        stop.abort();
        return Promise.resolve();
      },
    );
    expect(reports.map(String)).toEqual(['Error: down', 'null']);
  });

  it('gives a bug up to whoever runs it', async () => {
    const bug = new TypeError('x is not a function');
    const run = superviseLoop(
      {
        name: 'x',
        signal: new AbortController().signal,
        backoff: fast,
        judge: () => ({ retry: false }),
        report: () => undefined,
      },
      () => Promise.reject(bug),
    );
    await expect(run).rejects.toBe(bug);
  });

  it('does not come back before the time that upstream asked for', async () => {
    const stop = new AbortController();
    const at: number[] = [];
    await superviseLoop(
      {
        name: 'x',
        signal: stop.signal,
        backoff: fast,
        judge: () => ({ retry: true, afterMs: 60 }),
        report: () => undefined,
      },
      () => {
        at.push(performance.now());
        if (at.length === 2) stop.abort();
        return Promise.reject(new Error('429'));
      },
    );
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(55);
  });
});

describe('the backoff', () => {
  it('doubles up to its limit, and jitters in the upper half only', () => {
    const backoff = { firstMs: 100, maxMs: 1000 };
    expect([1, 2, 3, 4, 5, 50].map((attempt) => backoffMs(backoff, attempt, 1))).toEqual([
      100, 200, 400, 800, 1000, 1000,
    ]);
    expect(backoffMs(backoff, 3, 0)).toBe(200);
  });
});
