import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBoxId } from '../../daemon/system/box-id.ts';

const MACHINE = '0123456789abcdef0123456789abcdef';

describe('the box id', () => {
  let root: string;
  beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'mooddj-box-'))));
  afterEach(() => rm(root, { recursive: true, force: true }));

  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  /** A card in the machine has a `device`; an address that is not burnt in has another assign type than 0. */
  const putCard = async (
    name: string,
    card: { address: string; bus?: 'pci' | 'usb1'; assigned?: string },
  ): Promise<void> => {
    await put(`sys/class/net/${name}/address`, `${card.address}\n`);
    await put(`sys/class/net/${name}/addr_assign_type`, `${card.assigned ?? '0'}\n`);
    if (card.bus === undefined) return;
    await mkdir(join(root, `sys/devices/${card.bus}/${name}`), { recursive: true });
    await symlink(join(root, `sys/devices/${card.bus}/${name}`), join(root, `sys/class/net/${name}/device`));
  };

  it('is the serial number of a Raspberry Pi', async () => {
    await put('proc/device-tree/serial-number', '10000000ABCDEF12\0');
    await put('etc/machine-id', MACHINE);
    expect(readBoxId(root)).toBe('10000000abcdef12');
  });

  it('takes no serial number that a board has not really got', async () => {
    await put('etc/machine-id', MACHINE);
    const hashed = readBoxId(root);
    for (const serial of ['0000000000000000\0', 'To be filled by O.E.M.', '', 'x1']) {
      await put('sys/firmware/devicetree/base/serial-number', serial);
      expect(readBoxId(root)).toBe(hashed);
    }
  });

  it('differs between two boxes with cards of the same clone', async () => {
    await put('etc/machine-id', `${MACHINE}\n`);
    await putCard('eth0', { address: '02:00:00:00:00:01', bus: 'pci' });
    const one = readBoxId(root);
    await put('sys/class/net/eth0/address', '02:00:00:00:00:02\n');
    expect(one).toMatch(/^[0-9a-f]{12}$/);
    expect(readBoxId(root)).not.toBe(one);
  });

  it('does not show the machine-id', async () => {
    await put('etc/machine-id', MACHINE);
    expect(MACHINE).not.toContain(readBoxId(root));
  });

  it('stays when cards come that are no part of the machine', async () => {
    await put('etc/machine-id', MACHINE);
    await putCard('lo', { address: '00:00:00:00:00:00' });
    await putCard('eth1', { address: '02:00:00:00:00:01', bus: 'pci' });
    const before = readBoxId(root);
    await putCard('docker0', { address: '02:42:00:00:00:01' });
    await putCard('eth0', { address: '02:00:00:00:00:99', bus: 'usb1' });
    await putCard('ap0', { address: '02:00:00:00:00:77', bus: 'pci', assigned: '3' });
    expect(readBoxId(root)).toBe(before);
  });

  it('is built on whatever there is where there is no machine-id', async () => {
    expect(readBoxId(root)).toBe('00000000');
    await putCard('eth0', { address: '02:42:00:00:00:01', assigned: '3' });
    expect(readBoxId(root)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('of this computer is the same each time', () => {
    expect(readBoxId()).toBe(readBoxId());
    expect(readBoxId()).toMatch(/^[a-z0-9]{8,16}$/);
  });
});
