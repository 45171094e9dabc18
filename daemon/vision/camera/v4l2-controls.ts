import type { Capture } from '../../contract/vision.ts';
import { mainsHzOf } from './mains.ts';
import { readText, type V4l2Device } from './v4l2-device.ts';
import { AT, CID, CTRL_FLAG, CTRL_TYPE, EXPOSURE, POWER_LINE, SIZE, TEXT_BYTES } from './v4l2-layout.ts';
import { SystemCallError } from './v4l2-libc.ts';

export interface Control {
  readonly id: number;
  readonly name: string;
  readonly type: 'integer' | 'boolean' | 'menu' | 'bitmask' | 'integerMenu';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  /** Null when it can only be written, or the camera does not answer. */
  readonly value: number | null;
  /** Has no effect as others are set now, or cannot be written at all. */
  readonly inactive: boolean;
  /** What the values of a menu are called; empty for others. */
  readonly menu: Readonly<Record<number, string>>;
}

/** What became of one setting. */
export interface ControlOutcome {
  readonly name: string;
  readonly value: number;
  readonly outcome: 'set' | 'was so' | 'refused';
}

/** Far above what cameras have; a driver that goes round in circles must not hold us. */
const MAX_CONTROLS = 256;
const KINDS = new Map<number, Control['type']>([
  [CTRL_TYPE.integer, 'integer'],
  [CTRL_TYPE.boolean, 'boolean'],
  [CTRL_TYPE.menu, 'menu'],
  [CTRL_TYPE.bitmask, 'bitmask'],
  [CTRL_TYPE.integerMenu, 'integerMenu'],
]);

/**
 * All controls that hold one number: headings (type 6), buttons, texts and 64-bit numbers are left out.
 * A UVC camera is asked for each value over USB: some milliseconds each.
 */
export function readControls(device: V4l2Device): Control[] {
  const found: Control[] = [];
  let last = 0;
  for (let n = 0; n < MAX_CONTROLS; n++) {
    const b = queryControl(device, (last | CTRL_FLAG.next) >>> 0);
    if (b === null) break;
    const id = b.readUInt32LE(AT.queryctrl.id);
    // Old drivers repeat the last one instead of saying that it was the last.
    if (id <= last) break;
    last = id;
    const control = toControl(device, b);
    if (control !== null) found.push(control);
  }
  return found;
}

/**
 * Sets what keeps faces readable: no flicker by electric light, exposure by the camera, and no long exposures that would halve
 * the rate. Many cameras lack or refuse some of it: that never is a reason to have no picture.
 * @returns what was tried
 */
export function setForFaces(device: V4l2Device, mainsHz: Capture['mainsHz']): ControlOutcome[] {
  const outcomes: ControlOutcome[] = [];
  const adjust = (id: number, choose: (control: Control) => number | null): void => {
    const b = queryControl(device, id);
    const control = b === null ? null : toControl(device, b);
    const value = control === null || control.inactive ? null : choose(control);
    if (control === null || value === null) return;
    const { name } = control;
    if (control.value === value) outcomes.push({ name, value, outcome: 'was so' });
    else outcomes.push({ name, value, outcome: setControl(device, id, value) ? 'set' : 'refused' });
  };
  adjust(CID.powerLineFrequency, (control) => choosePowerLine(control, mainsHz));
  // Before the next one, which has no effect while exposure is manual.
  adjust(CID.exposureAuto, chooseExposure);
  adjust(CID.exposureAutoPriority, () => 0);
  return outcomes;
}

function choosePowerLine(control: Control, mainsHz: Capture['mainsHz']): number | null {
  if (mainsHz === 'auto' && has(control, POWER_LINE.auto)) return POWER_LINE.auto;
  const hz = mainsHz === 'auto' ? mainsHzOf(Intl.DateTimeFormat().resolvedOptions().timeZone) : mainsHz;
  const value = hz === 50 ? POWER_LINE.hz50 : POWER_LINE.hz60;
  return has(control, value) ? value : null;
}

/** UVC cameras know "aperture priority" (time by itself, iris as it is), few know "auto"; either lets the camera choose the time. */
function chooseExposure(control: Control): number | null {
  const { value } = control;
  if (value === EXPOSURE.auto || value === EXPOSURE.aperturePriority) return value;
  return [EXPOSURE.aperturePriority, EXPOSURE.auto].find((one) => has(control, one)) ?? null;
}

/** Menus have gaps; where a driver names no entry, its range must do. */
const has = ({ menu, min, max }: Control, value: number): boolean =>
  Object.keys(menu).length > 0 ? value in menu : value >= min && value <= max;

function toControl(device: V4l2Device, b: Buffer): Control | null {
  const at = AT.queryctrl;
  const flags = b.readUInt32LE(at.flags);
  const type = KINDS.get(b.readUInt32LE(at.type));
  if (type === undefined || flags & CTRL_FLAG.disabled) return null;
  const id = b.readUInt32LE(at.id);
  const range = { min: b.readInt32LE(at.minimum), max: b.readInt32LE(at.maximum) };
  return {
    id,
    name: readText(b, at.name, TEXT_BYTES.control),
    type,
    ...range,
    step: b.readInt32LE(at.step),
    default: b.readInt32LE(at.defaultValue),
    value: flags & CTRL_FLAG.writeOnly ? null : getControl(device, id),
    inactive: (flags & (CTRL_FLAG.inactive | CTRL_FLAG.readOnly)) !== 0,
    menu: type === 'menu' || type === 'integerMenu' ? readMenu(device, { id, type, ...range }) : {},
  };
}

function readMenu(
  device: V4l2Device,
  { id, type, min, max }: { id: number; type: Control['type']; min: number; max: number },
): Record<number, string> {
  const names: Record<number, string> = {};
  for (let index = Math.max(0, min); index <= Math.min(max, MAX_CONTROLS); index++) {
    const b = Buffer.alloc(SIZE.querymenu);
    b.writeUInt32LE(id, AT.querymenu.id);
    b.writeUInt32LE(index, AT.querymenu.index);
    // Menus have gaps.
    if (!tries(() => device.call('QUERYMENU', b))) continue;
    const number = type === 'integerMenu';
    names[index] = number
      ? String(b.readBigInt64LE(AT.querymenu.value))
      : readText(b, AT.querymenu.name, TEXT_BYTES.control);
  }
  return names;
}

function queryControl(device: V4l2Device, id: number): Buffer | null {
  const b = Buffer.alloc(SIZE.queryctrl);
  b.writeUInt32LE(id, AT.queryctrl.id);
  return tries(() => device.call('QUERYCTRL', b)) ? b : null;
}

function getControl(device: V4l2Device, id: number): number | null {
  const b = Buffer.alloc(SIZE.control);
  b.writeUInt32LE(id, AT.control.id);
  return tries(() => device.call('G_CTRL', b)) ? b.readInt32LE(AT.control.value) : null;
}

function setControl(device: V4l2Device, id: number, value: number): boolean {
  const b = Buffer.alloc(SIZE.control);
  b.writeUInt32LE(id, AT.control.id);
  b.writeInt32LE(value, AT.control.value);
  return tries(() => device.call('S_CTRL', b));
}

/** Controls fail in every way that there is, by firmware. Where the device itself has gone, the next call about pictures says so. */
function tries(call: () => void): boolean {
  try {
    call();
    return true;
  } catch (error) {
    if (error instanceof SystemCallError) return false;
    throw error;
  }
}
