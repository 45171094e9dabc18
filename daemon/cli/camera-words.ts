import type { ListedCamera } from '../vision/camera/v4l2-list.ts';

type Control = ListedCamera['controls'][number];

/** A camera for people, on some lines without the last line's end. */
export function describeCamera(camera: ListedCamera): string {
  const { name, path, stablePath, driver, busInfo, real, problem } = camera;
  const place = stablePath === null ? `${path} (no address that survives re-plugging)` : `${stablePath} (now ${path})`;
  const head = [
    problem === null ? `${name} (${driver}, ${busInfo}${real ? '' : '; no hardware'})` : name,
    `  ${place}`,
  ];
  if (problem !== null) return [...head, `  ${problem.message}`, `  → ${problem.remedy}`].join('\n');
  return [...head, `  ${describeMode(camera)}`, ...describeFormats(camera), ...describeControls(camera)].join('\n');
}

function describeMode({ mode }: ListedCamera): string {
  if (mode === null) return 'MoodDJ cannot read any of its formats.';
  const { pixelFormat, widthPx, heightPx, framesPerSecond, why } = mode;
  return `read as ${pixelFormat} ${widthPx}×${heightPx}, ${framesPerSecond} a second: ${why}`;
}

function describeFormats({ formats }: ListedCamera): string[] {
  return formats.map(({ pixelFormat, sizes }) => {
    const offers = sizes.map(({ widthPx, heightPx, framesPerSecond }) => {
      const rates = framesPerSecond.length === 0 ? '' : ` at ${framesPerSecond.join('/')}`;
      return `${widthPx}×${heightPx}${rates}`;
    });
    return `    ${pixelFormat}  ${offers.join(', ') || '(sizes not told)'}`;
  });
}

const describeControls = ({ controls }: ListedCamera): string[] =>
  controls.map((control) => `    ${control.name}: ${nameOf(control, control.value)}  ${range(control)}`);

const nameOf = ({ menu }: Control, value: number | null): string =>
  value === null ? '–' : value in menu ? `${menu[value]} (${value})` : String(value);

function range(control: Control): string {
  const { type, min, max, step, menu, inactive } = control;
  const entries = Object.entries(menu).map(([value, name]) => `${value} = ${name}`);
  const values =
    entries.length > 0 ? entries.join(', ') : type === 'boolean' ? '0 or 1' : `${min} to ${max} by ${step}`;
  return `[${values}; default ${control.default}${inactive ? '; without effect now' : ''}]`;
}
