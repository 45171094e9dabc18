/**
 * Stands in for the `soloist` program: takes its options, opens the virtual one, writes the files of its data folder, and ends as told by
 * the file `end-with` there (an exit code), which is how a test lets a build expire.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventSongs } from '../../daemon/sandbox/catalogue.ts';
import { VirtualSoloist } from '../../daemon/sandbox/soloist/virtual-soloist.ts';

const { values } = parseArgs({
  options: {
    'device-name': { type: 'string' },
    'api-key': { type: 'string' },
    ws: { type: 'string' },
    'data-dir': { type: 'string' },
    'cache-dir': { type: 'string' },
  },
});
const dataDir = values['data-dir'] ?? '.';
const endWith = (): number | null => {
  try {
    return Number(readFileSync(join(dataDir, 'end-with'), 'utf8'));
  } catch {
    return null;
  }
};
const code = endWith();
if (code !== null) process.exit(code);
const soloist = await VirtualSoloist.open({
  songs: inventSongs(),
  dataDir,
  deviceName: values['device-name'] ?? '',
});
writeFileSync(join(dataDir, 'started-with.json'), JSON.stringify(values));
process.once('SIGTERM', () => void soloist[Symbol.asyncDispose]().then(() => process.exit(0)));
