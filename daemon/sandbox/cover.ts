import type { SandboxAlbum } from './catalogue.ts';
import { pick, seedOf, seeded, type Random } from './random.ts';

/** Covers for records that do not exist: geometry in the colours of their mood, no letters. */

const SIZE = 640;

interface Palette {
  readonly ground: string;
  readonly deep: string;
  readonly inks: readonly string[];
}

type Motif = (palette: Palette, random: Random) => string;

/** The same album gives the same picture. */
export function paintCover(album: SandboxAlbum): string {
  const random = seeded(seedOf(album.id));
  const palette = paletteOf(album, random);
  const motif = pick(MOTIFS, random);
  const turn = pick([0, 90, 180, 270], random);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}">`,
    `<defs><linearGradient id="g" x1="0" y1="0" x2="0.6" y2="1"><stop offset="0" stop-color="${palette.ground}"/>`,
    `<stop offset="1" stop-color="${palette.deep}"/></linearGradient></defs>`,
    `<rect width="${SIZE}" height="${SIZE}" fill="url(#g)"/>`,
    motif === hills || motif === sunAndSea
      ? motif(palette, random)
      : `<g transform="rotate(${turn} 320 320)">${motif(palette, random)}</g>`,
    '</svg>',
  ].join('');
}

/** Bright moods are warm, tense ones red and dark, blue ones blue, calm ones green; between the corners the colours meet. */
function paletteOf({ valence, energy }: SandboxAlbum, random: Random): Palette {
  const angle = Math.atan2(energy - 0.5, valence - 0.5);
  const hue = hueAt(angle) + (random() - 0.5) * 44;
  const light = 26 + 34 * valence;
  const strength = 34 + 46 * energy;
  const hsl = (h: number, s: number, l: number): string => {
    const clamp = (value: number): number => Math.round(Math.min(96, Math.max(4, value)));
    return `hsl(${Math.round((h + 360) % 360)} ${clamp(s)}% ${clamp(l)}%)`;
  };
  return {
    ground: hsl(hue, strength, light),
    deep: hsl(hue - 26, strength + 6, light * 0.5),
    inks: [
      hsl(hue + 34, strength + 14, light + 22),
      hsl(hue + 178, strength * 0.7, light + 26),
      hsl(hue - 42, strength + 8, light + 8),
      hsl(hue + 12, strength * 0.45, 92),
      hsl(hue - 20, strength, light * 0.28),
    ],
  };
}

/** Corners of the plane by their angle: bright at 45° is amber, tense at 135° crimson, blue at −135° indigo, calm at −45° sea green. */
function hueAt(angle: number): number {
  const turns = (angle / (2 * Math.PI) + 1) % 1;
  const stops = [70, 36, 12, -12, -60, -130, -160, -205, -290];
  const at = turns * (stops.length - 1);
  const low = Math.floor(at);
  return stops[low]! + (stops[low + 1]! - stops[low]!) * (at - low);
}

const ink = (palette: Palette, random: Random): string => pick(palette.inks, random);
const round = (value: number): string => value.toFixed(1);

function arcs(palette: Palette, random: Random): string {
  const rings = 6 + Math.floor(random() * 4);
  const cx = pick([0, 160, 320], random);
  return Array.from({ length: rings }, (_, i) => {
    const radius = (1 - i / rings) * (cx === 320 ? 290 : 600);
    return `<circle cx="${cx}" cy="${SIZE - cx}" r="${round(radius)}" fill="${palette.inks[(i + rings) % 5]!}"/>`;
  }).join('');
}

function sunAndSea(palette: Palette, random: Random): string {
  const cx = 180 + random() * 280;
  const sun = `<circle cx="${round(cx)}" cy="${round(230 + random() * 90)}" r="${round(90 + random() * 70)}" fill="${palette.inks[3]!}"/>`;
  const waves = Array.from({ length: 7 }, (_, i) => {
    const y = 350 + i * 44;
    const lift = 14 + random() * 22;
    const line = `M-40 ${y} q 85 ${round(-lift)} 170 0 t 170 0 t 170 0 t 170 0 V 700 H -40 Z`;
    return `<path d="${line}" fill="${palette.inks[[2, 0, 4, 2, 1, 4, 0][i]!]!}" opacity="0.82"/>`;
  });
  return sun + waves.join('');
}

function tiles(palette: Palette, random: Random): string {
  const step = pick([128, 160], random);
  const parts: string[] = [];
  for (let x = 0; x < SIZE; x += step) {
    for (let y = 0; y < SIZE; y += step) {
      const [cx, cy] = pick(
        [
          [x, y],
          [x + step, y],
          [x, y + step],
          [x + step, y + step],
        ] as const,
        random,
      );
      const clip = `M${x} ${y}h${step}v${step}h${-step}Z`;
      const sx = cx === x ? 1 : -1;
      const sy = cy === y ? 1 : -1;
      const sweep = sx === sy ? 1 : 0;
      if (random() < 0.55) parts.push(`<path d="${clip}" fill="${ink(palette, random)}" opacity="0.9"/>`);
      const quarter = `M${cx} ${cy}h${sx * step}A${step} ${step} 0 0 ${sweep} ${cx} ${cy + sy * step}Z`;
      parts.push(`<path d="${quarter}" fill="${ink(palette, random)}"/>`);
    }
  }
  return parts.join('');
}

function hills(palette: Palette, random: Random): string {
  const moon = `<circle cx="${round(120 + random() * 400)}" cy="${round(110 + random() * 90)}" r="${round(46 + random() * 44)}" fill="${palette.inks[3]!}"/>`;
  const rows = Array.from({ length: 5 }, (_, i) => {
    const y = 270 + i * 82;
    const a = y - 60 - random() * 110;
    const b = y + 30 - random() * 90;
    const line = `M0 ${y} C 140 ${round(a)} 250 ${round(a)} 350 ${round((a + b) / 2 + 40)} S 560 ${round(b)} 640 ${round(b + 20)} V640H0Z`;
    return `<path d="${line}" fill="${palette.inks[[1, 0, 2, 0, 4][i]!]!}" opacity="${round(0.62 + i * 0.09)}"/>`;
  });
  return moon + rows.join('');
}

function orbits(palette: Palette, random: Random): string {
  const rings = Array.from({ length: 7 }, (_, i) => {
    const radius = 60 + i * 42;
    const angle = random() * 2 * Math.PI;
    const x = 320 + Math.cos(angle) * radius;
    const y = 320 + Math.sin(angle) * radius;
    return (
      `<circle cx="320" cy="320" r="${radius}" fill="none" stroke="${palette.inks[3]!}" stroke-opacity="0.5" stroke-width="${2 + (i % 3)}"/>` +
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(10 + random() * 24)}" fill="${ink(palette, random)}"/>`
    );
  });
  return `${rings.join('')}<circle cx="320" cy="320" r="44" fill="${palette.inks[0]!}"/>`;
}

function blocks(palette: Palette, random: Random): string {
  const step = SIZE / 4;
  return Array.from({ length: 16 }, (_, i) => {
    const x = (i % 4) * step;
    const y = Math.floor(i / 4) * step;
    const shape = pick(
      [
        `<circle cx="${x + step / 2}" cy="${y + step / 2}" r="${step * 0.4}"`,
        `<path d="M${x} ${y}h${step}l${-step} ${step}Z"`,
        `<path d="M${x} ${y + step}a${step / 2} ${step / 2} 0 0 1 ${step} 0Z"`,
        `<rect x="${x + step * 0.2}" y="${y + step * 0.2}" width="${step * 0.6}" height="${step * 0.6}"`,
      ],
      random,
    );
    const back =
      random() < 0.5 ? `<rect x="${x}" y="${y}" width="${step}" height="${step}" fill="${ink(palette, random)}"/>` : '';
    return `${back}${shape} fill="${ink(palette, random)}"/>`;
  }).join('');
}

function rays(palette: Palette, random: Random): string {
  const count = 2 * (9 + Math.floor(random() * 6));
  const wedge = (2 * Math.PI) / count;
  const point = (angle: number): string =>
    `${round(320 + Math.cos(angle) * 520)} ${round(450 + Math.sin(angle) * 520)}`;
  const beams = Array.from({ length: count / 2 }, (_, i) => {
    const fill = palette.inks[i % 3]!;
    return `<path d="M320 450 L${point(i * 2 * wedge)} L${point((i * 2 + 1) * wedge)}Z" fill="${fill}" opacity="0.85"/>`;
  });
  return `${beams.join('')}<circle cx="320" cy="450" r="130" fill="${palette.inks[3]!}"/><circle cx="320" cy="450" r="84" fill="${palette.inks[4]!}"/>`;
}

function bars(palette: Palette, random: Random): string {
  const count = 13;
  const step = SIZE / count;
  return Array.from({ length: count }, (_, i) => {
    const height = 60 + (0.35 + 0.65 * random()) * 430 * Math.sin(((i + 0.5) / count) * Math.PI);
    const box = `x="${round(i * step + 7)}" y="${round(320 - height / 2)}" width="${round(step - 14)}" height="${round(height)}"`;
    return `<rect ${box} rx="${round((step - 14) / 2)}" fill="${palette.inks[i % 4]!}"/>`;
  }).join('');
}

const MOTIFS: readonly Motif[] = [arcs, sunAndSea, tiles, hills, orbits, blocks, rays, bars];
