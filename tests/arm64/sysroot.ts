import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUITE } from '../appliance/host/mirror.ts';
import { run } from './run.ts';

const LIBRARIES = 'libc6,libstdc++6,libgcc-s1,libatomic1';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** ONNX Runtime reads what the processor can do from here, and crashes on what it finds of the real one. This is a Raspberry Pi 4's. */
const CPUINFO = `processor\t: 0
BogoMIPS\t: 108.00
Features\t: fp asimd evtstrm crc32 cpuid
CPU implementer\t: 0x41
CPU architecture: 8
CPU variant\t: 0x0
CPU part\t: 0xd08
CPU revision\t: 3
`;

/**
 * The four libraries that Node and the natives need of an arm64 system, unpacked: nothing of them is run here.
 * @param mirror address of a Debian mirror
 */
export async function prepareSysroot(folder: string, mirror: string): Promise<void> {
  const source = `deb [signed-by=${KEYS}] ${mirror} ${SUITE} main`;
  const what = ['--variant=extract', '--architectures=arm64', `--include=${LIBRARIES}`, SUITE, folder, source];
  const { code, output } = await run('mmdebstrap', [...proxies(), ...what], '/');
  if (code !== 0) throw new Error(`mmdebstrap failed (exit code ${code}):\n${output.slice(-2000)}`);
  // The loader is asked for by its old name. A package of a whole system makes this link.
  if (!existsSync(join(folder, 'lib'))) symlinkSync('usr/lib', join(folder, 'lib'));
  mkdirSync(join(folder, 'proc'), { recursive: true });
  writeFileSync(join(folder, 'proc/cpuinfo'), CPUINFO);
}

function proxies(): string[] {
  const { stdout } = spawnSync('apt-config', ['dump'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => /^Acquire::https?::Proxy/.test(line))
    .map((line) => `--aptopt=${line}`);
}
