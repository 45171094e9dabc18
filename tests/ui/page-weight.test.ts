import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PAGES } from './fake-box.ts';

const MOST_SCRIPT_BYTES = 60 * 1024;

describe.each(['index.html', 'phone.html'])('%s as built', (name) => {
  const html = readFileSync(join(PAGES, name), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);

  it('loads no more than 60 KiB of script, gzipped', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(PAGES, file))).length, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });

  it('holds nothing inline, and nothing from elsewhere, so that the strictest policy fits it', () => {
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/);
    for (const file of files) expect(file).toMatch(/^\/[^/]/);
  });
});

describe('the built pages', () => {
  it('lie there compressed, too, so that no board compresses them for every visitor', () => {
    const all = readdirSync(PAGES, { recursive: true, encoding: 'utf8' });
    for (const file of all.filter((f) => /\.(?:js|css|html|svg)$/.test(f))) {
      expect(all).toEqual(expect.arrayContaining([`${file}.gz`, `${file}.br`]));
    }
  });
});
