import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Where a board writes its serial number (Raspberry Pi: 16 hexadecimal digits and a NUL). */
const SERIALS = ['proc/device-tree/serial-number', 'sys/firmware/devicetree/base/serial-number'];
const MACHINE_IDS = ['etc/machine-id', 'var/lib/dbus/machine-id'];
const NETWORK = 'sys/class/net';
/** The kernel's addr_assign_type of an address that is burnt in. */
const PERMANENT = '0';
/** A computer without any identity: seen in bare containers only. */
const NOBODY = '00000000';

/**
 * Names this box in topics and to brokers: `[a-z0-9]{8,16}`, the same after every start, and after a new card or system on the same board.
 * The board's serial where there is one, else a hash of machine-id and the first network card's address: cloned cards share the one, not
 * the other. Never the host name, which clones share too. The machine-id itself must not be shown on a network, hence the hash.
 * @param root the folder in which /proc, /sys, /etc and /var lie
 */
export function readBoxId(root = '/'): string {
  for (const file of SERIALS) {
    const serial = read(join(root, file)).toLowerCase();
    if (/^[a-z0-9]{8,}$/.test(serial) && !/^0+$/.test(serial)) return serial.slice(-16);
  }
  const machine = MACHINE_IDS.map((file) => read(join(root, file))).find((id) => /^[0-9a-f]{32}$/.test(id)) ?? '';
  const card = firstCard(join(root, NETWORK), machine === '');
  if (machine === '' && card === '') return NOBODY;
  return createHash('sha256').update(`mooddj\n${machine}\n${card}`).digest('hex').slice(0, 12);
}

/** An unreadable file is an absent one: every source here is optional. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\0', '').trim();
  } catch {
    return '';
  }
}

/**
 * Address of the first card that is part of the machine. Virtual and random addresses change from start to start, so they count only when
 * there is nothing else; a card on USB comes last, or plugging one in would rename the box.
 */
function firstCard(folder: string, anyWillDo: boolean): string {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const cards = names
    .map((name) => ({
      address: read(join(folder, name, 'address')),
      lasting: existsSync(join(folder, name, 'device')) && read(join(folder, name, 'addr_assign_type')) === PERMANENT,
      onUsb: existsSync(join(folder, name, 'device')) && realpathSync(join(folder, name, 'device')).includes('/usb'),
    }))
    .filter(({ address, lasting }) => /^(?!00:00:00:00:00:00)[0-9a-f:]{17}$/.test(address) && (lasting || anyWillDo));
  cards.sort((a, b) => Number(b.lasting) - Number(a.lasting) || Number(a.onUsb) - Number(b.onUsb));
  return cards[0]?.address ?? '';
}
