import { expect, it } from 'vitest';
import { BadRequest } from '../../daemon/core/errors.ts';
import { Box } from './box.ts';

it('reading the library and stopping it are commands', async () => {
  const box = new Box();
  await box.run({ command: 'sync-library' });
  await box.run({ command: 'cancel-sync' });
  expect(box.asked).toEqual(['start', 'cancel']);
});

it('whether explicit songs may be chosen is remembered', async () => {
  const box = new Box();
  await box.run({ command: 'explicit', allowed: false });
  expect(box.asked).toEqual(['explicit false']);
  expect(box.settings.read().explicitAllowed).toBe(false);
});

it('what the settings file fixes about explicit songs stays fixed', async () => {
  const box = new Box();
  box.store.update((state) => ({ ...state, library: { ...state.library, explicitLocked: true } }));
  await expect(box.run({ command: 'explicit', allowed: false })).rejects.toBeInstanceOf(BadRequest);
  expect(box.asked).toEqual([]);
});
