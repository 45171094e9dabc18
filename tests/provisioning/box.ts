import { execFile } from 'node:child_process';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
export const INSTALL = join(checkout, 'provisioning/install.sh');
export const UNITS = join(checkout, 'systemd');

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function runProgram(command: string, args: readonly string[], cwd?: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(new Error(`${command} could not be run`, { cause: error }));
    });
  });
}

/** The tests speak with the real systemd tools; without them they fail and say what to install. */
export function needSystemd(): void {
  if (!existsSync('/usr/bin/systemd-analyze'))
    throw new Error('systemd-analyze is missing: apt-get install -y systemd');
}

/** A tiny product and an empty root to install it into. */
export class Box implements AsyncDisposable {
  readonly product: string;
  readonly root: string;
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.product = join(folder, 'product');
    this.root = join(folder, 'root');
  }

  static async open(): Promise<Box> {
    const box = new Box(await realpath(await mkdtemp(join(tmpdir(), 'mooddj-box-'))));
    await mkdir(box.root);
    await box.#writeProduct();
    return box;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  install(...options: readonly string[]): Promise<Outcome> {
    return runProgram(INSTALL, ['--from', this.product, '--root', this.root, '--no-deps', ...options]);
  }

  async put(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.product, file)), { recursive: true });
    await writeFile(join(this.product, file), text);
  }

  putVersion(version: string): Promise<void> {
    return this.put('package.json', JSON.stringify({ name: 'mooddj', version }, null, 2));
  }

  /** Every file of the root with its mode, and every link with its target, sorted; with their contents where asked. */
  async list(options: { contents?: boolean } = {}): Promise<string[]> {
    const paths = await readdir(this.root, { recursive: true });
    const lines = await Promise.all(
      paths.map(async (path) => {
        const full = join(this.root, path);
        const stat = await lstat(full);
        if (stat.isSymbolicLink()) return `${path} -> ${await readlink(full)}`;
        if (stat.isDirectory()) return null;
        const mode = (stat.mode & 0o7777).toString(8).padStart(4, '0');
        return `${path} ${mode}${options.contents === true ? ` ${await readFile(full, 'base64')}` : ''}`;
      }),
    );
    return lines.filter((line) => line !== null).sort();
  }

  async #writeProduct(): Promise<void> {
    await this.putVersion('1.2.0');
    for (const file of [
      'daemon/main.ts',
      'daemon/vision/main.ts',
      'daemon/cli/main.ts',
      'dist/vision/main.js',
      'dist/kiosk-ui/index.html',
      'models/built/eyes.onnx',
      'models/mood.onnx',
      'models/converter/convert.ts',
      'kiosk-ui/kiosk.tsx',
      'tests/some.test.ts',
    ]) {
      await this.put(file, file);
    }
    const models = [{ file: 'built/eyes.onnx' }, { file: 'mood.onnx' }];
    await this.put('models/models.json', JSON.stringify({ models }, null, 1));
    await this.put('node_modules/node-linux/bin/node', '#!/bin/sh\n');
    await chmod(join(this.product, 'node_modules/node-linux/bin/node'), 0o755);
    await mkdir(join(this.product, 'node_modules/.bin'));
    await symlink('../node-linux/bin/node', join(this.product, 'node_modules/.bin/node'));
    await cp(UNITS, join(this.product, 'systemd'), { recursive: true });
    for (const file of ['config.yaml', 'mooddj']) {
      await mkdir(join(this.product, 'provisioning'), { recursive: true });
      await cp(join(dirname(INSTALL), file), join(this.product, 'provisioning', file));
    }
  }
}
