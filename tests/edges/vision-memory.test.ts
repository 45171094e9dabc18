import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MEMORY, NODE_FLAGS } from '../../daemon/vision/eyes-child.ts';

const UNIT = new URL('../../systemd/mooddj-vision.service', import.meta.url);

test("the appliance bounds the vision process's memory as a checkout does", async () => {
  const unit = await readFile(UNIT, 'utf8');
  const valueOf = (name: string): string[] => (new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? '').split(' ');
  expect(valueOf('ExecStart')).toEqual(expect.arrayContaining(NODE_FLAGS));
  expect(valueOf('Environment')).toEqual(
    expect.arrayContaining(Object.entries(MEMORY).map(([name, value]) => `${name}=${value}`)),
  );
});
