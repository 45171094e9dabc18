import { expect, it } from 'vitest';
import { CLOSED, failed, isShut } from '../../daemon/core/features/circuit.ts';

const T0 = Date.UTC(2026, 10, 23);

it('stays shut twice as long after each failure, six hours at most', () => {
  let circuit = failed(CLOSED, T0, { message: 'x' });
  const first = circuit.untilMs - T0;
  circuit = failed(circuit, T0, { message: 'x' });
  expect(circuit.untilMs - T0).toBe(2 * first);
  for (let i = 0; i < 40; i++) circuit = failed(circuit, T0, { message: 'x' });
  expect(circuit.untilMs - T0).toBe(6 * 3600_000);
  expect(circuit.sinceMs).toBe(T0);
});

it('waits as long as it was asked to, if that is longer', () => {
  expect(failed(CLOSED, T0, { message: 'x', afterMs: 86_400_000 }).untilMs).toBe(T0 + 86_400_000);
});

it('opens again when its time has come, or the clock was set back', () => {
  const circuit = failed(CLOSED, T0, { message: 'x' });
  expect([isShut(circuit, T0), isShut(circuit, circuit.untilMs), isShut(circuit, T0 - 1)]).toEqual([
    true,
    false,
    false,
  ]);
});
