/** 0…255 each. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Lightness 0…1; `a` and `b` about −0.4…0.4. Equal steps look equal. */
export interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

export const cssColour = ({ r, g, b }: Rgb, alpha = 1): string => `rgb(${r} ${g} ${b} / ${alpha})`;

/** What `over` looks like at this opacity on `under`. @param share 0 = all of `under`, 1 = all of `over` */
export const mix = (under: Rgb, over: Rgb, share: number): Rgb => ({
  r: Math.round(under.r + (over.r - under.r) * share),
  g: Math.round(under.g + (over.g - under.g) * share),
  b: Math.round(under.b + (over.b - under.b) * share),
});

/** By Björn Ottosson's published matrices; what lies outside sRGB is clipped, which at the chromas used here is a hair. */
export function fromOklab({ l: lightness, a, b }: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    r: toByte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    g: toByte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    b: toByte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  };
}

export function toOklab({ r, g, b }: Rgb): Oklab {
  const [lr, lg, lb] = [toLinear(r), toLinear(g), toLinear(b)];
  const l = Math.cbrt(0.4122214708 * lr + 0.5363325363 * lg + 0.0514459929 * lb);
  const m = Math.cbrt(0.2119034982 * lr + 0.6806995451 * lg + 0.1073969566 * lb);
  const s = Math.cbrt(0.0883024619 * lr + 0.2817188376 * lg + 0.6299787005 * lb);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** How different two colours look: 0.02 can just be seen. */
export function difference(one: Rgb, other: Rgb): number {
  const [p, q] = [toOklab(one), toOklab(other)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

/** Relative luminance by WCAG 2, 0…1. */
export const luminance = ({ r, g, b }: Rgb): number =>
  0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);

/** Contrast ratio by WCAG 2, 1…21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [p, q] = [luminance(one), luminance(other)];
  return (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05);
}

function toLinear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function toByte(linear: number): number {
  const clamped = Math.max(0, Math.min(1, linear));
  return Math.round(255 * (clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055));
}
