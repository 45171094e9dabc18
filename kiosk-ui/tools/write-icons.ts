import { join } from 'node:path';
import sharp from 'sharp';

/** The icons of phones that want pixels, drawn from the one SVG. Run by hand when that changes; the files are committed. */
const icons = join(import.meta.dirname, '../public/icons');
for (const side of [180, 192, 512]) {
  await sharp(join(icons, 'mooddj.svg'), { density: 288 })
    .resize(side, side)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(icons, `mooddj-${side}.png`));
}
