import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Box, needSystemd } from './box.ts';

const units = 'usr/lib/systemd/system';
const wants = 'etc/systemd/system';
const ENABLED = [
  `${wants}/mooddj.service.wants/mooddj-vision.service -> /${units}/mooddj-vision.service`,
  `${wants}/multi-user.target.wants/mooddj-kiosk.service -> /${units}/mooddj-kiosk.service`,
  `${wants}/multi-user.target.wants/mooddj.service -> /${units}/mooddj.service`,
  `${wants}/sockets.target.wants/mooddj.socket -> /${units}/mooddj.socket`,
];
/** What systemd-sysusers leaves; shadow files have no mode worth stating. */
const isUserFile = (line: string): boolean => /^etc\/([.]pwd[.]lock|passwd|group|g?shadow)-? /.test(line);

describe('install.sh', () => {
  let box: Box;
  beforeAll(needSystemd);
  beforeEach(async () => {
    box = await Box.open();
  });
  afterEach(() => box[Symbol.asyncDispose]());

  const installed = async (): Promise<string[]> => (await box.list()).filter((line) => !isUserFile(line));
  const succeed = async (...options: string[]): Promise<string> => {
    const { code, stdout, stderr } = await box.install(...options);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };

  it('puts exactly this into an empty root', async () => {
    await succeed();
    expect(await installed()).toEqual(
      [
        'etc/mooddj/config.yaml 0644',
        ...ENABLED,
        'opt/mooddj/daemon/cli/main.ts 0644',
        'opt/mooddj/daemon/main.ts 0644',
        'opt/mooddj/daemon/vision/main.ts 0644',
        'opt/mooddj/dist/kiosk-ui/index.html 0644',
        'opt/mooddj/dist/vision/main.js 0644',
        'opt/mooddj/models/built/eyes.onnx 0644',
        'opt/mooddj/models/models.json 0644',
        'opt/mooddj/models/mood.onnx 0644',
        'opt/mooddj/node_modules/.bin/node -> ../node-linux/bin/node',
        'opt/mooddj/node_modules/node-linux/bin/node 0755',
        'opt/mooddj/package.json 0644',
        'opt/mooddj/systemd/README.md 0644',
        'usr/bin/mooddj 0755',
        'usr/lib/modules-load.d/mooddj.conf 0644',
        'usr/lib/systemd/journald.conf.d/50-mooddj.conf 0644',
        `${units}/mooddj-kiosk.service 0644`,
        `${units}/mooddj-vision.service 0644`,
        `${units}/mooddj.service 0644`,
        `${units}/mooddj.socket 0644`,
        'usr/lib/sysusers.d/mooddj.conf 0644',
        'usr/lib/udev/rules.d/70-mooddj.rules 0644',
      ].sort(),
    );
    const users = (await readFile(join(box.root, 'etc/passwd'), 'utf8')).split('\n').map((line) => line.split(':')[0]);
    expect(users).toEqual(expect.arrayContaining(['mooddj', 'mooddj-vision', 'mooddj-kiosk']));
    const groups = await readFile(join(box.root, 'etc/group'), 'utf8');
    expect(groups).toMatch(/^mooddj:x:\d+:mooddj-vision$/m);
    expect(groups).toMatch(/^video:x:\d+:.*mooddj-vision/m);
    expect(groups).not.toMatch(/^video:.*\bmooddj(,|$)/m);
  });

  it('changes nothing the second time', async () => {
    await succeed();
    const before = await box.list({ contents: true });
    expect(await succeed()).toContain('Nothing to do.');
    expect(await box.list({ contents: true })).toEqual(before);
  });

  it('says what it would do, and does nothing, in a dry run', async () => {
    const said = await succeed('--dry-run');
    expect(await box.list()).toEqual([]);
    for (const file of (await succeed(), await installed())) {
      const place = file.split(' ')[0] ?? '';
      if (!place.startsWith('opt/mooddj') && !place.startsWith(wants)) expect(said).toContain(`/${place}`);
    }
    expect(said).toMatch(/would: put 11 files .* into .*\/opt\/mooddj/);
    expect(said).toContain('enable mooddj.socket mooddj.service mooddj-vision.service mooddj-kiosk.service');
  });

  it('takes an update whole, with what is no longer part of it gone', async () => {
    await succeed();
    await box.putVersion('1.10.0');
    await box.put('daemon/new.ts', 'new');
    await rm(join(box.product, 'models/mood.onnx'));
    await box.put('models/models.json', '{}');
    const before = await box.list({ contents: true });
    expect(await succeed('--dry-run')).toContain('would: put 11 files');
    expect(await box.list({ contents: true })).toEqual(before);
    expect(await succeed()).toContain('MoodDJ 1.10.0 (installed: 1.2.0)');
    const after = await installed();
    expect(after).toContain('opt/mooddj/daemon/new.ts 0644');
    expect(after).not.toContain('opt/mooddj/models/mood.onnx 0644');
    expect(after.filter((line) => line.startsWith('opt/.'))).toEqual([]);
  });

  it('mends what somebody changed in the product or in a unit', async () => {
    await succeed();
    const before = await box.list({ contents: true });
    await writeFile(join(box.root, 'opt/mooddj/daemon/main.ts'), 'tampered');
    await writeFile(join(box.root, units, 'mooddj.service'), 'tampered');
    await chmod(join(box.root, 'usr/bin/mooddj'), 0o600);
    await succeed();
    expect(await box.list({ contents: true })).toEqual(before);
  });

  it('never touches the owner’s configuration, nor a unit that the owner switched off', async () => {
    await succeed();
    await writeFile(join(box.root, 'etc/mooddj/config.yaml'), 'name: Mine\n');
    await rm(join(box.root, wants, 'multi-user.target.wants/mooddj-kiosk.service'));
    await box.putVersion('1.3.0');
    await succeed();
    expect(await readFile(join(box.root, 'etc/mooddj/config.yaml'), 'utf8')).toBe('name: Mine\n');
    expect(await installed()).not.toContain(ENABLED[1]);
  });

  it('goes on where an earlier run was cut off between its two renames', async () => {
    await succeed();
    const before = await box.list({ contents: true });
    await rename(join(box.root, 'opt/mooddj'), join(box.root, 'opt/.mooddj.old'));
    await succeed();
    expect(await box.list({ contents: true })).toEqual(before);
  });

  it('refuses an older version unless told to', async () => {
    await succeed();
    await box.putVersion('1.1.9');
    const { code, stderr } = await box.install();
    expect(code).toBe(4);
    expect(stderr).toContain('--allow-downgrade');
    await succeed('--allow-downgrade');
    expect(await readFile(join(box.root, 'opt/mooddj/package.json'), 'utf8')).toContain('1.1.9');
  });

  it.each([
    ['dist/kiosk-ui', 'the pages are not built'],
    ['dist/vision', 'the vision process is not built'],
    ['models/built/eyes.onnx', 'a model is not built: models/built/eyes.onnx'],
    ['daemon/vision/main.ts', 'daemon/vision/main.ts is missing'],
    ['node_modules/.bin', 'npm ci --omit=dev'],
  ])('refuses a product without %s, and changes nothing', async (missing, message) => {
    await rm(join(box.product, missing), { recursive: true });
    const { code, stderr } = await box.install();
    expect(code).toBe(3);
    expect(stderr).toContain(message);
    expect(stderr).toContain('→');
    expect(await box.list()).toEqual([]);
  });

  it('refuses development packages', async () => {
    await box.put('node_modules/typescript/package.json', '{}');
    const { code, stderr } = await box.install();
    expect(code).toBe(3);
    expect(stderr).toContain('development packages');
  });

  it.each([
    [['--fast'], 'there is no option "--fast"'],
    [['--root'], '--root needs a folder'],
    [['--root', '/there/is/no/such/folder'], 'there is no folder'],
    [['--purge'], 'together with --uninstall'],
  ])('explains wrong usage: %j', async (options, message) => {
    const { code, stderr } = await box.install(...options);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('removes all but the owner’s files', async () => {
    await succeed();
    await mkdir(join(box.root, 'var/lib/mooddj'), { recursive: true });
    await writeFile(join(box.root, 'var/lib/mooddj/mooddj.db'), 'songs');
    const before = await box.list({ contents: true });
    expect(await succeed('--uninstall', '--dry-run')).toContain('would: rm -rf');
    expect(await box.list({ contents: true })).toEqual(before);
    await succeed('--uninstall');
    expect(await installed()).toEqual(['etc/mooddj/config.yaml 0644', 'var/lib/mooddj/mooddj.db 0644']);
    await succeed('--uninstall', '--purge');
    expect(await installed()).toEqual([]);
    expect(await readFile(join(box.root, 'etc/passwd'), 'utf8')).not.toContain('mooddj');
  });
});
