import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../daemon/contract/logs.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { openLogger } from '../../daemon/system/logger.ts';
import { LogTail } from '../../daemon/system/log-tail.ts';
import { redact, redactText } from '../../daemon/system/redact.ts';
import { makeRig, type Rig } from './http-rig.ts';

const SECRETS = [
  'BQDx9k3lZp0Qm4sT7uVwXyZ1a2b3c4d5e6f7g8h9i0jKLMNOP',
  'hunter2-the-password',
  'q8Zt0wB1xR7yUe5s',
  'anna@example.org',
  'correct horse battery staple',
];

describe('what the log shows to others', () => {
  it.each([
    `GET https://anna:hunter2-the-password@broker.example/x`,
    `Authorization: Bearer ${SECRETS[0]}`,
    `callback?code=q8Zt0wB1xR7yUe5s&state=q8Zt0wB1xR7yUe5s`,
    `{"refresh_token":"${SECRETS[0]}"}`,
    `password=hunter2-the-password`,
    `psk="hunter2-the-password"`,
    `signed in as anna@example.org`,
    `http://192.0.2.7/phone#q8Zt0wB1xR7yUe5s`,
    `token ${SECRETS[0]} was refused`,
  ])('has no secret in: %s', (text) => {
    for (const secret of SECRETS) expect(redactText(text)).not.toContain(secret);
  });

  it('has none below a name that tells of one, however deep', () => {
    const tree = {
      mqtt: { password: SECRETS[1], username: 'anna', url: 'mqtt://a:hunter2-the-password@h:1883' },
      list: [{ accessToken: SECRETS[0] }, { passphrase: SECRETS[4], pin: '1234', psk: 'x' }],
      headers: { Cookie: 'mooddj=1', authorization: 'Basic eHg6eXk=' },
      code: 'q8Zt0wB1xR7yUe5s',
    };
    const text = JSON.stringify(redact(tree));
    for (const secret of [...SECRETS, 'anna', '1234', 'eHg6eXk']) expect(text).not.toContain(secret);
  });

  it('keeps what helps: faults, addresses, songs', () => {
    const fine = 'connect ECONNREFUSED 127.0.0.1:1883 for spotify:track:4uLU6hMCjMI75M1A2tKUQC at /usr/lib/x.js:12:3';
    expect(redactText(fine)).toBe(fine);
    expect(redact({ code: 'ECONNREFUSED', part: 'mqtt', ms: 12 })).toEqual({
      ...{ code: 'ECONNREFUSED', part: 'mqtt', ms: 12 },
    });
  });
});

describe('the newest lines', () => {
  it('are kept from the logger itself, redacted, by level, and no more than a few thousand', () => {
    const tail = new LogTail();
    const log = openLogger({ level: 'warn', readable: true, tail });
    log.info({}, 'not written at this level');
    log.warn({ err: new Error(`no: token ${SECRETS[0]}`) }, 'failed');
    log.level = 'debug';
    log.debug({ port: 1 }, 'fine');
    const [first, second] = tail.lines({ level: 'debug', limit: 10 });
    expect(first).toMatchObject({ seq: 1, level: 'warn', message: 'failed' });
    expect(first?.details).not.toContain(SECRETS[0]);
    expect(second).toMatchObject({ seq: 2, level: 'debug', details: '{"port":1}' });
    expect(tail.lines({ level: 'warn', limit: 10 })).toHaveLength(1);
    for (let n = 0; n < 3000; n++) tail.add(JSON.stringify({ level: 30, time: n, msg: `line ${n}` }));
    expect(tail.lines({ level: 'debug', limit: 2000 })).toHaveLength(2000);
    expect(tail.lines({ level: 'debug', limit: 1 })[0]?.message).toBe('line 2999');
    tail.add(JSON.stringify({ level: 30, time: 1, msg: 'long', more: 'x '.repeat(1e6) }));
    expect(tail.lines({ level: 'debug', limit: 1 })[0]?.details.length).toBeLessThan(5000);
  });

  it('can be followed: each reader gets every line of its level, in order', async () => {
    const tail = new LogTail();
    const stop = new AbortController();
    const add = (msg: string, level = 30): void => tail.add(JSON.stringify({ level, time: 0, msg }));
    add('before');
    const lines: string[] = [];
    const done = (async () => {
      for await (const batch of tail.follow({ level: 'info', after: tail.newest }, stop.signal)) {
        lines.push(...batch.map(({ message }) => message));
        if (lines.includes('last')) stop.abort();
      }
    })();
    for (let n = 0; n < 50; n++) {
      add(`line ${n}`);
      add('too quiet', 20);
      if (n % 7 === 0) await Promise.resolve();
    }
    add('last');
    await done;
    expect(lines).toEqual([...Array.from({ length: 50 }, (_, n) => `line ${n}`), 'last']);
  });
});

describe('the log over HTTP', () => {
  let rig: Rig;
  let http: Http;
  let tail: LogTail;
  beforeEach(async () => {
    tail = new LogTail();
    const { keeping } = makeRig().deps;
    rig = makeRig({
      heartbeatMs: 30,
      keeping: {
        ...keeping,
        logs: {
          lines: (ask) => tail.lines(ask),
          follow: (from, signal) => tail.follow(from, signal),
          newest: () => tail.newest,
        },
      },
    });
    http = await openHttp(rig.deps);
  });
  afterEach(() => http[Symbol.asyncDispose]());
  const add = (msg: string): void => tail.add(JSON.stringify({ level: 30, time: 0, msg }));

  /** Reads a stream of events until a line says so. */
  async function readUntil(
    last: string,
    headers: Record<string, string> = {},
  ): Promise<{ lines: LogLine[]; text: string }> {
    const stop = new AbortController();
    const reply = await fetch(`${http.url}/api/logs/live`, { signal: stop.signal, headers });
    expect(reply.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.includes(last)) break;
      if (text.includes('first')) add('second');
    }
    stop.abort();
    const lines = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as LogLine);
    return { lines, text };
  }

  it('is a stream: what was, then what comes, with signs of life between', async () => {
    add('first');
    const { lines, text } = await readUntil('second');
    expect(lines.map(({ message }) => message).slice(0, 2)).toEqual(['first', 'second']);
    expect(text).toContain('id: 1\n');
    expect((await readUntil(': alive')).text).toContain(': alive');
  });

  it('goes on where a page had stopped', async () => {
    add('first');
    add('missed');
    const { lines } = await readUntil('missed', { 'last-event-id': '1' });
    expect(lines[0]?.message).toBe('missed');
  });

  it('ends for a phone that is no owner any more', async () => {
    rig.sessions.add('x', { role: 'guest', name: 'Guest' }, rig.nowMs);
    const reply = await fetch(`${http.url}/api/logs/live`, { headers: { 'x-forwarded-for': '192.0.2.9' } });
    expect(reply.status).toBe(401);
  });

  it('is listed by level', async () => {
    add('first');
    expect(await (await fetch(`${http.url}/api/logs?level=warn`)).json()).toEqual({ lines: [] });
    expect(await (await fetch(`${http.url}/api/logs`)).json()).toMatchObject({ lines: [{ message: 'first' }] });
    expect((await fetch(`${http.url}/api/logs?level=loud`)).status).toBe(400);
  });
});

it('the diagnostics are a file to take along', async () => {
  const { keeping } = makeRig().deps;
  const http = await openHttp(
    makeRig({ keeping: { ...keeping, diagnostics: () => ({ name: 'd.json.gz', bytes: Buffer.from('x') }) } }).deps,
  );
  const reply = await fetch(`${http.url}/api/diagnostics`);
  expect(reply.headers.get('content-disposition')).toContain('d.json.gz');
  await http[Symbol.asyncDispose]();
});
