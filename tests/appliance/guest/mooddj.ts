import { PRODUCT } from './places.ts';
import { as, run, type Ran } from './programs.ts';

export interface ListedCamera {
  readonly name: string;
  readonly path: string;
  readonly stablePath: string | null;
  readonly driver: string;
  readonly usable: boolean;
  readonly problem: { readonly state: string; readonly message: string; readonly remedy: string } | null;
}

/** Runs a `mooddj` command, as the appliance does; as root unless a user is named, who then has no groups. */
export function mooddj(args: readonly string[], user?: string): Promise<Ran> {
  const command = [process.execPath, `${PRODUCT}/dist/cli/main.js`, ...args];
  const [program = '', ...rest] = user === undefined ? command : as(user, 'none', command);
  return run(program, ...rest);
}

/** What `mooddj camera list --json` says. */
export async function listCameras(user?: string): Promise<readonly ListedCamera[]> {
  const { stdout, stderr } = await mooddj(['camera', 'list', '--json'], user);
  try {
    return (JSON.parse(stdout) as { cameras: readonly ListedCamera[] }).cameras;
  } catch {
    throw new Error(`mooddj camera list --json said: ${stdout}${stderr}`);
  }
}
