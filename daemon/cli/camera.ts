import { parseArgs } from 'node:util';
import { BadRequest } from '../core/errors.ts';
import { listCameras, type ListedCamera } from '../vision/camera/v4l2-list.ts';
import { parsed } from './tool.ts';
import { EXIT } from './exit-codes.ts';

const HELP = `mooddj camera list [--json]

Lists the V4L2 cameras that are plugged in: name, address that survives re-plugging, formats and sizes.
--json writes {"cameras": […]} on one line. Exit code 1 when there is none.
`;

export async function camera(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    }),
  );
  if (values.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  if (positionals.join(' ') !== 'list')
    throw new BadRequest(`unknown: camera ${positionals.join(' ')}`, 'mooddj camera list');
  const cameras = await listCameras();
  if (values.json === true) process.stdout.write(`${JSON.stringify({ cameras })}\n`);
  else if (cameras.length === 0)
    process.stdout.write('No camera found. Plug in a USB camera; this user must be in the group `video`.\n');
  else process.stdout.write(cameras.map(describe).join('\n'));
  return cameras.some((c) => c.usable) ? EXIT.ok : EXIT.problem;
}

function describe({ name, path, stablePath, formats, usable }: ListedCamera): string {
  const lines = formats.map(
    ({ pixelFormat, sizes }) => `    ${pixelFormat}  ${sizes.map((s) => `${s.widthPx}×${s.heightPx}`).join(' ')}`,
  );
  return [`${name}${usable ? '' : '  (MoodDJ cannot read its formats)'}`, `  ${stablePath ?? path}`, ...lines, ''].join(
    '\n',
  );
}
