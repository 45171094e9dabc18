import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { duplicate, inheritedListener } from '../../daemon/system/sd-listen.ts';

const listenUrl = new URL('../../daemon/system/sd-listen.ts', import.meta.url).href;

describe('the socket that systemd opened', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'mooddj-listen-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('serves pages, and no child believes that it is its own', async () => {
    const path = join(folder, 'sock');
    const server = `import { createServer } from 'node:http';
      import { execFileSync } from 'node:child_process';
      import { inheritedListener } from ${JSON.stringify(listenUrl)};
      const own = inheritedListener();
      const child = execFileSync('env', { encoding: 'utf8' }).includes('LISTEN_') ? 'leaked' : 'clean';
      createServer((_, reply) => reply.end(child)).listen({ fd: own.fd });`;
    const args = ['-l', path, process.execPath, '--input-type=module', '--eval', server];
    const peer = spawn('systemd-socket-activate', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      // It says so once it listens; the first connection starts the program.
      await once(peer.stderr, 'data');
      const response = await new Promise<IncomingMessage>((resolve, reject) =>
        get({ socketPath: path, path: '/', agent: false }, resolve).on('error', reject),
      );
      expect(await text(response)).toBe('clean');
    } finally {
      peer.kill();
      await once(peer, 'exit');
    }
    await expect(once(connect(path), 'connect')).rejects.toThrow();
  });

  it('serves one server after another, when each is given a copy', async () => {
    const path = join(folder, 'sock');
    const server = `import { createServer } from 'node:http';
      import { duplicate, inheritedListener } from ${JSON.stringify(listenUrl)};
      const own = inheritedListener();
      for (const page of ['first', 'second']) {
        const listening = await duplicate(own);
        await new Promise((ended) => {
          const server = createServer((_, reply) => reply.end(page, () => server.close(ended))).listen(listening);
        });
      }`;
    const args = ['-l', path, process.execPath, '--input-type=module', '--eval', server];
    const peer = spawn('systemd-socket-activate', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(peer, 'exit');
    try {
      await once(peer.stderr, 'data');
      const pages: string[] = [];
      for (let i = 0; i < 2; i++) {
        const response = await new Promise<IncomingMessage>((resolve, reject) =>
          get({ socketPath: path, path: '/', agent: false }, resolve).on('error', reject),
        );
        pages.push(await text(response));
      }
      expect(pages).toEqual(['first', 'second']);
    } finally {
      peer.kill();
      await ended;
    }
    await expect(duplicate({ fd: 9999 })).rejects.toThrow('cannot be copied');
  });

  it('is not there when systemd meant another process, or opened none', () => {
    expect(inheritedListener({})).toBeNull();
    expect(inheritedListener({ LISTEN_PID: '1', LISTEN_FDS: '1' })).toBeNull();
    expect(inheritedListener({ LISTEN_PID: String(process.pid), LISTEN_FDS: '0' })).toBeNull();
    expect(inheritedListener({ LISTEN_PID: String(process.pid), LISTEN_FDS: '1' })).toEqual({ fd: 3 });
  });
});
