/** Of package-lock.json, what is asked here. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: string | readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Machine = 'x64' | 'arm64';

/** Runtime packages that a Raspberry Pi would miss: those that a PC gets and that have no counterpart for arm64. A sentence each. */
export function missingOnArm64({ packages }: Lock): string[] {
  const runtime = Object.entries(packages).filter(([, entry]) => entry.dev !== true);
  return runtime.flatMap(([path, entry]) => {
    const name = path === '' ? 'mooddj itself' : path;
    // What does not come to an arm64 box at all brings it nothing either.
    if (!fits(entry, 'arm64')) return entry.optional === true ? [] : [`${name} is not for arm64`];
    return lonely(packages, path, entry).map((part) => `${name} brings ${part}, and nothing like it for arm64`);
  });
}

/** Parts for x64 alone, where no part of the same parent is for arm64 alone. */
function lonely(packages: Lock['packages'], parent: string, entry: LockedPackage): string[] {
  const parts = Object.keys(entry.optionalDependencies ?? {}).flatMap((name) => {
    const found = find(packages, parent, name);
    return found === undefined ? [] : [{ name, found }];
  });
  const only = (machine: Machine, other: Machine): typeof parts =>
    parts.filter(({ found }) => fits(found, machine) && !fits(found, other));
  const family = (name: string): string => name.replaceAll(/x64|arm64/g, '*');
  const there = new Set(only('arm64', 'x64').map(({ name }) => family(name)));
  return only('x64', 'arm64')
    .map(({ name }) => name)
    .filter((name) => !there.has(family(name)));
}

/** As Node looks for it: beside the parent's own packages first, then further up. */
function find(packages: Lock['packages'], parent: string, name: string): LockedPackage | undefined {
  for (let at = parent; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const found = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (found !== undefined || at === '') return found;
  }
}

const fits = ({ os, cpu, libc }: LockedPackage, machine: Machine): boolean =>
  allows(os, 'linux') && allows(cpu, machine) && allows(libc, 'glibc');

function allows(list: string | readonly string[] | undefined, value: string): boolean {
  if (list === undefined) return true;
  const all = typeof list === 'string' ? [list] : list;
  const wanted = all.filter((one) => !one.startsWith('!'));
  return !all.includes(`!${value}`) && (wanted.length === 0 || wanted.includes(value) || wanted.includes('any'));
}
