import { signal, type ReadonlySignal } from '@preact/signals';
import type { RoomSeen } from '../../../daemon/contract/vision.ts';
import { keepAwake } from './keep-awake.ts';
import { isSafePlace } from './lens.ts';
import { PageLooker } from './page-looker.ts';
import type { Doing } from './phases.ts';

/** What the last seconds were like. */
export interface Pulse {
  readonly perSecond: number;
  /** Of one look, in the middle. */
  readonly workMs: number;
  /** 0…1 */
  readonly brightness: number;
}

/** A page on a wall that comes back after a power cut goes on by itself. */
const KEY = 'mooddj-camera';
const PULSE_MS = 5000;

const now = signal<Doing>(isSafePlace() ? 'idle' : 'insecure');
const felt = signal<Pulse | null>(null);

export const doing: ReadonlySignal<Doing> = now;
export const pulse: ReadonlySignal<Pulse | null> = felt;

let looker: PageLooker | null = null;
let awake: { close(): void } | null = null;
let looks: { readonly atMs: number; readonly workMs: number }[] = [];

export function start(): void {
  if (now.value === 'insecure') return;
  stop();
  keep('on');
  awake = keepAwake();
  looker = new PageLooker({ onPhase: (phase) => (now.value = phase), onLook: feel });
}

export function stop(): void {
  looker?.close();
  awake?.close();
  looker = awake = felt.value = null;
  looks = [];
  if (now.value !== 'insecure') now.value = 'idle';
  keep(null);
}

/** Goes on where somebody had started and nobody stopped, if the browser gives the camera without asking again. */
export async function startAgain(): Promise<void> {
  if (now.value !== 'idle' || !isKept()) return;
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' });
    if (state === 'granted') start();
  } catch {
    // A browser that does not know this question asks the person at every start: then one is there to press it.
  }
}

function feel({ atMs, workMs, brightness }: RoomSeen): void {
  looks = [...looks.filter((look) => look.atMs > atMs - PULSE_MS), { atMs, workMs }];
  const seconds = (atMs - looks[0]!.atMs) / 1000;
  felt.value = {
    perSecond: seconds > 0 ? (looks.length - 1) / seconds : 0,
    workMs: looks.map((look) => look.workMs).sort((a, b) => a - b)[looks.length >> 1]!,
    brightness,
  };
}

function keep(value: 'on' | null): void {
  try {
    if (value === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // A private window keeps nothing: then somebody presses start again.
  }
}

function isKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
