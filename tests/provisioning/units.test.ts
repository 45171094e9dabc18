import { chmod, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Box, UNITS, needSystemd, runProgram } from './box.ts';

/** A setting may come several times; as systemd does, each line adds to the list. */
async function settingsOf(unit: string): Promise<(name: string) => string[]> {
  const lines = (await readFile(join(UNITS, unit), 'utf8')).replaceAll(/\\\n/g, ' ').split('\n');
  return (name) => lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
}

/** 0 = safe … 10 = exposed, as `systemd-analyze security` reckons it. */
async function exposureOf(unit: string): Promise<number> {
  const { stdout } = await runProgram('systemd-analyze', [
    'security',
    '--offline=true',
    '--no-pager',
    join(UNITS, unit),
  ]);
  return Number(/Overall exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1]);
}

beforeAll(needSystemd);

describe('the units, installed', () => {
  it('are faultless to systemd-analyze verify, which misses a program that is not there', async () => {
    await using box = await Box.open();
    await box.install();
    // The system's own units and the two programs of the kiosk, as on a real box.
    const system = join(box.root, 'usr/lib/systemd/system');
    await cp('/usr/lib/systemd/system', system, { recursive: true, verbatimSymlinks: true });
    for (const program of ['cage', 'chromium']) {
      await writeFile(join(box.root, 'usr/bin', program), '');
      await chmod(join(box.root, 'usr/bin', program), 0o755);
    }
    const units = (await readdir(system)).filter((name) => name.startsWith('mooddj'));
    expect(units).toHaveLength(4);
    const verify = () => runProgram('systemd-analyze', ['verify', '--man=no', `--root=${box.root}`, ...units]);
    const { code, stdout, stderr } = await verify();
    expect(`${stdout}${stderr}`).toBe('');
    expect(code).toBe(0);
    await rm(join(box.root, 'opt/mooddj/node_modules/.bin/node'));
    expect((await verify()).stderr).toContain('node is not executable');
  });

  it('create the users that they run as', async () => {
    const users = await readFile(join(UNITS, 'sysusers.d/mooddj.conf'), 'utf8');
    for (const unit of ['mooddj', 'mooddj-vision', 'mooddj-kiosk']) {
      const setting = await settingsOf(`${unit}.service`);
      expect(setting('User')).toEqual([unit]);
      expect(users).toMatch(new RegExp(`^u ${unit} `, 'm'));
    }
  });

  it('bring rules that udev understands', async ({ skip }) => {
    const { code, stderr } = await runProgram('udevadm', ['verify', join(UNITS, 'udev/70-mooddj.rules')]);
    if (/unknown command|not found/i.test(stderr)) skip('the udevadm of this system is older than its `verify`');
    expect(code, stderr).toBe(0);
  });
});

describe('exposure', () => {
  it.each([
    ['mooddj-vision.service', 0.5],
    ['mooddj.service', 1.2],
    ['mooddj-kiosk.service', 5.2],
  ])('of %s is at most %d', async (unit, limit) => {
    const exposure = await exposureOf(unit);
    expect(exposure).toBeGreaterThan(0);
    expect(exposure).toBeLessThanOrEqual(limit);
  });
});

describe('the separation', () => {
  it('vision has no network, and of all sockets only the daemon’s', async () => {
    const setting = await settingsOf('mooddj-vision.service');
    expect(setting('PrivateNetwork')).toEqual(['yes']);
    expect(setting('RestrictAddressFamilies')).toEqual(['AF_UNIX']);
    expect(setting('IPAddressDeny')).toEqual(['any']);
    expect(setting('IPAddressAllow')).toEqual([]);
    expect(setting('TemporaryFileSystem')).toEqual(['/run:ro']);
    expect([...setting('BindReadOnlyPaths'), ...setting('BindPaths')]).toEqual(['/run/mooddj']);
    expect(setting('JoinsNamespaceOf')).toEqual([]);
    expect(setting('ExecStart')[0]).toMatch(/ --socket \/run\/mooddj\/vision[.]sock$/);
    expect(setting('Environment').join(' ')).toContain('ORT_DISABLE_TELEMETRY=1');
  });

  it('vision can leave nothing behind: no folder, no core dump, no swap', async () => {
    const setting = await settingsOf('mooddj-vision.service');
    for (const folder of ['StateDirectory', 'CacheDirectory', 'LogsDirectory', 'RuntimeDirectory', 'ReadWritePaths']) {
      expect(setting(folder)).toEqual([]);
    }
    expect(setting('ProtectSystem')).toEqual(['strict']);
    expect(setting('ReadOnlyPaths')).toEqual(['/tmp /var/tmp']);
    expect(setting('InaccessiblePaths')[0]).toContain('/dev/shm');
    expect(setting('LimitCORE')).toEqual(['0']);
    expect(setting('ExecStart')[0]).toContain(' --disable-sigusr1 ');
    expect(setting('MemorySwapMax')).toEqual(['0']);
  });

  it('only vision may open a camera', async () => {
    const vision = await settingsOf('mooddj-vision.service');
    expect(vision('DevicePolicy')).toEqual(['closed']);
    expect(vision('DeviceAllow')).toEqual(['char-video4linux rw']);
    const daemon = await settingsOf('mooddj.service');
    expect(daemon('DevicePolicy')).toEqual(['closed']);
    expect(daemon('DeviceAllow')).toEqual([]);
    expect(daemon('SupplementaryGroups')).toEqual([]);
    expect(daemon('Environment').join(' ')).toContain('MOODDJ_VISION=external');
    const kiosk = await settingsOf('mooddj-kiosk.service');
    expect(kiosk('DevicePolicy')).toEqual(['closed']);
    expect(kiosk('DeviceAllow').join()).not.toContain('video');
  });

  it('no process has a capability, or waits longer than five seconds to end', async () => {
    for (const unit of ['mooddj', 'mooddj-vision', 'mooddj-kiosk']) {
      const setting = await settingsOf(`${unit}.service`);
      expect(setting('CapabilityBoundingSet')).toEqual(['']);
      expect(setting('TimeoutStopSec')).toEqual(['5']);
      expect(setting('Restart')).toEqual(['always']);
      expect(setting('StartLimitIntervalSec')).toEqual(['0']);
      // It kills V8.
      expect(setting('MemoryDenyWriteExecute')).toEqual([]);
    }
  });

  it('the drivers of cameras are loaded before a unit asks for them', async () => {
    const modules = (await readFile(join(UNITS, 'modules-load.d/mooddj.conf'), 'utf8')).split('\n');
    expect(modules).toEqual(expect.arrayContaining(['videodev', 'uvcvideo']));
    expect((await settingsOf('mooddj-vision.service'))('After')[0]).toContain('systemd-modules-load.service');
  });
});
