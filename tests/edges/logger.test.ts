import { fstatSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isJournal, readable } from '../../daemon/system/logger.ts';

const line = (fields: object): string => readable(JSON.stringify({ level: 30, time: 0, msg: 'hello', ...fields }));

describe('the log at a terminal', () => {
  it('shows what would steer the terminal, instead of obeying it', () => {
    const text = line({ title: 'A song\u001b[2J\nfake line' });
    expect(text).toContain('A song\\x1b[2J\\x0afake line');
    expect(text.trimEnd().split('\n')).toHaveLength(1);
  });

  it('keeps the lines of a stack apart', () => {
    const text = stripVTControlCharacters(line({ level: 50, err: { message: 'no', stack: 'Error: no\n    at here' } }));
    expect(text.trimEnd().split('\n')).toEqual([
      expect.stringContaining('hello') as string,
      'Error: no',
      '    at here',
    ]);
  });
});

describe('whether the log goes to the journal', () => {
  it('is told by the descriptor, not by the variable alone', () => {
    const dir = mkdtempSync(join(tmpdir(), 'mooddj-log-'));
    const file = join(dir, 'journal');
    writeFileSync(file, '');
    const fd = openSync(file, 'r');
    const { dev, ino } = fstatSync(fd);
    expect(isJournal(`${dev}:${ino}`, fd)).toBe(true);
    expect(isJournal(`${dev}:${ino + 1}`, fd)).toBe(false);
    expect(isJournal(undefined, fd)).toBe(false);
    rmSync(dir, { recursive: true });
  });
});
