import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'Verzonnen nummers beluisteren',
  off: 'Verzonnen nummers stil zetten',
};
