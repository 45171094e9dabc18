import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../daemon/seeing/looker.ts';
import { PacedLooker } from '../../daemon/seeing/paced-looker.ts';
import type { YuyvFrame } from '../../daemon/vision/camera/camera.ts';
import { readHeat } from '../../daemon/vision/heat-reading.ts';
import { HeatWatch } from '../../daemon/vision/heat-watch.ts';
import { LumaReader } from '../../daemon/vision/luma.ts';
import { faceOf, lookOf } from '../fakes/eyes-looks.ts';

const settings = { looksPerSecond: 5, mirrorLooksPerSecond: 15, mesh: false };
const FRAMES_PER_SECOND = 15;

/** A room seen by a camera at 15 frames a second, on a clock of its own. */
class Stage {
  nowMs = 0;
  isHot = false;
  workMs = 10;
  settings = settings;
  /** When the nets looked. */
  looks: number[] = [];
  /** Whether somebody is there to be seen, and whether they changed the picture. */
  somebody = false;
  patch = 0;
  readonly #paced: PacedLooker<YuyvFrame>;
  #dueMs = 0;
  #cpuMs = 0;

  constructor() {
    const look = (): Promise<Look> => {
      this.looks.push(this.nowMs);
      this.#cpuMs += this.workMs;
      const seen = lookOf(this.somebody ? [faceOf(1, 'happiness')] : []);
      return Promise.resolve({ seen, mesh: () => new Uint8Array() });
    };
    const looker = { look, forget: (): void => undefined };
    this.#paced = new PacedLooker({
      looker,
      luma: new LumaReader(),
      isHot: () => this.isHot,
      clock: () => this.nowMs,
      cpuClock: () => this.#cpuMs,
    });
  }

  get why(): string {
    return this.#paced.pace(this.settings).why;
  }

  async run(seconds: number): Promise<number[]> {
    this.looks = [];
    const untilMs = this.nowMs + seconds * 1000;
    while (this.nowMs < untilMs) {
      this.nowMs += 1000 / FRAMES_PER_SECOND;
      if (this.nowMs < this.#dueMs) continue;
      await this.#paced.offer(this.#frame(), this.settings);
      this.#dueMs = Math.max(this.#dueMs + 1000 / this.#paced.framesPerSecond(this.settings), this.nowMs);
    }
    return this.looks;
  }

  #frame(): YuyvFrame {
    const [widthPx, heightPx] = [64, 48];
    const bytes = new Uint8Array(widthPx * heightPx * 2).fill(100);
    for (let y = 20; y < 40; y++) bytes.fill(100 + this.patch, (y * widthPx + 10) * 2, (y * widthPx + 20) * 2);
    return { kind: 'yuyv', bytes, widthPx, heightPx, atMs: this.nowMs };
  }
}

describe('the paced looker', () => {
  it('looks once a second into a room that has just emptied, and rarely into a still one', async () => {
    const stage = new Stage();
    expect((await stage.run(10)).length).toBeGreaterThanOrEqual(9);
    await stage.run(20);
    expect(await stage.run(60)).toHaveLength(12);
    expect(stage.why).toBe('nobody in view, and nothing moves');
  });

  it('looks within half a second at who comes into a still room, and then five times a second', async () => {
    const stage = new Stage();
    await stage.run(61.3);
    stage.somebody = true;
    stage.patch = 60;
    const cameMs = stage.nowMs;
    const [first] = await stage.run(1);
    expect((first ?? Infinity) - cameMs).toBeLessThanOrEqual(600);
    expect((await stage.run(10)).length).toBeGreaterThanOrEqual(48);
    expect(stage.why).toBe('people in view');
  });

  it('finds somebody whom the gate cannot see within five and a half seconds', async () => {
    const stage = new Stage();
    await stage.run(60);
    stage.somebody = true;
    const cameMs = stage.nowMs;
    const [first] = await stage.run(6);
    expect((first ?? Infinity) - cameMs).toBeLessThanOrEqual(5500);
  });

  it('finds within a second who turns round after coming in with their back to the camera', async () => {
    const stage = new Stage();
    await stage.run(60);
    stage.patch = 60;
    await stage.run(15);
    stage.somebody = true;
    const turnedMs = stage.nowMs;
    const [first] = await stage.run(2);
    expect((first ?? Infinity) - turnedMs).toBeLessThanOrEqual(1100);
  });

  it('looks as often as it can afford while the mirror is watched', async () => {
    const stage = new Stage();
    stage.somebody = true;
    stage.settings = { ...settings, mesh: true };
    await stage.run(5);
    expect((await stage.run(10)).length).toBeGreaterThanOrEqual(145);
    stage.workMs = 140;
    await stage.run(10);
    const slow = (await stage.run(10)).length;
    expect(slow).toBeGreaterThan(35);
    expect(slow).toBeLessThanOrEqual(51);
    expect(stage.why).toContain('as fast as the processor allows');
  });

  it('looks half as often while the box is hot', async () => {
    const stage = new Stage();
    stage.somebody = true;
    stage.isHot = true;
    await stage.run(2);
    const looks = (await stage.run(20)).length;
    expect(looks).toBeGreaterThanOrEqual(47);
    expect(looks).toBeLessThanOrEqual(51);
  });

  it('returns to the rare looks after people have left', async () => {
    const stage = new Stage();
    stage.somebody = true;
    stage.patch = 60;
    await stage.run(5);
    stage.somebody = false;
    stage.patch = 0;
    await stage.run(60);
    expect(await stage.run(30)).toHaveLength(6);
  });
});

describe('what /sys says of heat', () => {
  const box = (change: Record<string, string> = {}): Record<string, string> => ({
    'class/thermal/thermal_zone0/type': 'cpu-thermal\n',
    'class/thermal/thermal_zone0/temp': '61322\n',
    'class/thermal/thermal_zone0/trip_point_0_type': 'critical\n',
    'class/thermal/thermal_zone0/trip_point_0_temp': '110000\n',
    'class/thermal/thermal_zone1/type': 'iwlwifi_1\n',
    'class/thermal/thermal_zone1/temp': '99000\n',
    'class/thermal/cooling_device0/type': 'pwm-fan\n',
    'class/thermal/cooling_device0/cur_state': '3\n',
    ...change,
  });

  it('is read from the processor’s zones, not from others or from fans', async () => {
    await using sys = await openSys(box());
    expect(readHeat(sys.path)).toEqual({
      zones: [{ celsius: 61.322, passiveCelsius: null, criticalCelsius: 110 }],
      isCooling: false,
      throttled: 0,
    });
  });

  it('knows the lowest passive trip point, a slowed clock, and the firmware’s word', async () => {
    await using sys = await openSys(
      box({
        'class/thermal/thermal_zone0/trip_point_1_type': 'passive\n',
        'class/thermal/thermal_zone0/trip_point_1_temp': '85000\n',
        'class/thermal/thermal_zone0/trip_point_2_type': 'passive\n',
        'class/thermal/thermal_zone0/trip_point_2_temp': '-274000\n',
        'class/thermal/cooling_device1/type': 'cpufreq-cpu0\n',
        'class/thermal/cooling_device1/cur_state': '2\n',
        'devices/platform/soc/soc:firmware/get_throttled': '50005\n',
      }),
    );
    expect(readHeat(sys.path)).toEqual({
      zones: [{ celsius: 61.322, passiveCelsius: 85, criticalCelsius: 110 }],
      isCooling: true,
      throttled: 0x50005,
    });
  });

  it('takes the voltage alarm where the firmware does not speak', async () => {
    await using sys = await openSys({
      'class/hwmon/hwmon1/name': 'rpi_volt\n',
      'class/hwmon/hwmon1/in0_lcrit_alarm': '1\n',
    });
    expect(readHeat(sys.path).throttled).toBe(1);
  });

  it('is nothing on a box that has no such files, and on this one whatever it has', async () => {
    await using sys = await openSys({});
    expect(readHeat(sys.path)).toEqual({ zones: [], isCooling: false, throttled: 0 });
    expect(readHeat().zones.every(({ celsius }) => Number.isFinite(celsius))).toBe(true);
  });

  it('is asked for only every five seconds', () => {
    let asked = 0;
    const watch = new HeatWatch(() => {
      asked += 1;
      return { zones: [], isCooling: asked > 1, throttled: 0 };
    });
    expect([0, 4999, 5000].map((nowMs) => watch.isHot(nowMs))).toEqual([false, false, true]);
    expect(asked).toBe(2);
  });
});

async function openSys(files: Record<string, string>): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'mooddj-sys-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
