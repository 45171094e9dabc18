import { expect } from '../expect.ts';
import type { Vision } from '../vision.ts';

/** Looks until a face is seen, whose moods must be shares of one. @returns what was seen */
export async function expectFaces(vision: Vision): Promise<string> {
  const seen = await vision.look('a face', ({ faces }) => faces.length > 0);
  for (const { moods } of seen.faces) {
    const sum = moods.reduce((total, share) => total + share, 0);
    expect(Math.abs(sum - 1) < 0.001, 'moods that sum to 1', moods);
  }
  return `${seen.faces.length} face(s) at ${seen.widthPx}×${seen.heightPx}, look took ${seen.workMs.toFixed(0)} ms`;
}
