import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { nameOfErrno } from '../../daemon/vision/camera/v4l2-libc.ts';

describe('the name of an errno', () => {
  it('is the usual one where a number has two', () => {
    expect(nameOfErrno(constants.errno.EWOULDBLOCK)).toBe('EAGAIN');
  });

  it('is the number where there is none', () => {
    expect(nameOfErrno(4711)).toBe('4711');
  });
});
