import { copyFile, cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CHECKOUT, PRODUCT, SHARE } from './places.ts';
import { must } from './programs.ts';

/** Makes the machine one on which MoodDJ is installed, as far as the camera is concerned: its users, rules, modules and programs. */
export async function prepareMachine(): Promise<void> {
  await must('systemd-sysusers', `${CHECKOUT}/systemd/sysusers.d/mooddj.conf`);
  await copyFile(`${CHECKOUT}/systemd/udev/70-mooddj.rules`, '/etc/udev/rules.d/70-mooddj.rules');
  await must('udevadm', 'control', '--reload');
  await must('modprobe', '-a', 'videodev', 'vhci-hcd');
  // This kernel's driver keeps broken pictures to itself; later ones hand them on, marked. The harder of the two is checked.
  await must('modprobe', 'uvcvideo', 'nodrop=1');
  await mkdir(PRODUCT);
  await cp(`${SHARE}/product`, PRODUCT, { recursive: true });
  await symlink(`${CHECKOUT}/models`, `${PRODUCT}/models`);
  await linkPackages();
}

/** Without those for development, as on the appliance: among them are the photographs of the demo, which would stand in for a lost camera. */
async function linkPackages(): Promise<void> {
  const text = await readFile(`${CHECKOUT}/package.json`, 'utf8');
  for (const name of Object.keys((JSON.parse(text) as { dependencies: object }).dependencies)) {
    const link = `${PRODUCT}/node_modules/${name}`;
    await mkdir(dirname(link), { recursive: true });
    await symlink(`${CHECKOUT}/node_modules/${name}`, link);
  }
}
