import { describe, expect, it } from 'vitest';
import { assembleServer } from '../../daemon/http/assemble.ts';
import { writeExposition } from '../../daemon/http/exposition.ts';
import { sampleState } from '../fakes/box-state.ts';
import { makeRig } from './http-rig.ts';

interface Parsed {
  readonly types: ReadonlyMap<string, string>;
  /** `name{labels}` as written → value. */
  readonly samples: ReadonlyMap<string, number>;
}

/** The text format's grammar, strictly: https://prometheus.io/docs/instrumenting/exposition_formats/ */
function parse(text: string): Parsed {
  expect(text.endsWith('\n')).toBe(true);
  const types = new Map<string, string>();
  const samples = new Map<string, number>();
  for (const line of text.slice(0, -1).split('\n')) {
    const type = /^# TYPE ([a-z_]+) (gauge|counter)$/.exec(line);
    if (type !== null) {
      expect(types.has(type[1]!)).toBe(false);
      types.set(type[1]!, type[2]!);
    } else if (!/^# HELP [a-z_]+ \S.*$/.test(line)) {
      const sample = /^([a-z_]+)(\{(?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*",?)+\})? (-?[\d.]+(?:e-?\d+)?)$/.exec(line);
      if (sample === null) throw new Error(`no line of the format: ${line}`);
      expect([...types.keys()].at(-1)).toBe(sample[1]);
      expect(samples.has(sample[1]! + (sample[2] ?? ''))).toBe(false);
      samples.set(sample[1]! + (sample[2] ?? ''), Number(sample[3]));
    }
  }
  return { types, samples };
}

describe('the metrics', () => {
  it('are what Prometheus reads, and say what the room and the box do', async () => {
    const app = await assembleServer(makeRig().deps);
    const reply = await app.inject({ url: '/metrics', headers: { host: 'localhost' } });
    expect(reply.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const { samples, types } = parse(reply.body);
    expect(samples.get('mooddj_room_mood{mood="happy"}')).toBe(1);
    expect(samples.get('mooddj_room_mood{mood="sad"}')).toBe(0);
    expect(samples.get('mooddj_room_valence')).toBe(0.6);
    expect(samples.get('mooddj_room_people')).toBe(2);
    expect(samples.get('mooddj_looks_per_second')).toBe(5);
    expect(samples.get('mooddj_playback_state{state="playing"}')).toBe(1);
    expect(samples.get('mooddj_health{part="broker",state="ok"}')).toBe(1);
    expect(samples.get('mooddj_health{part="broker",state="failed"}')).toBe(0);
    expect(samples.get('mooddj_spotify_calls{purpose="playback"}')).toBe(20);
    expect(samples.get('mooddj_spotify_calls_budget')).toBe(500);
    expect(samples.get('mooddj_spotify_calls_level{level="plenty"}')).toBe(1);
    expect(samples.get('mooddj_live_pages')).toBe(0);
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(types.get('process_cpu_seconds_total')).toBe('counter');
    expect([...samples.keys()].filter((name) => name.startsWith('mooddj_build_info'))).toEqual([
      `mooddj_build_info{version="0.1.0",box="10000000abcd",node="${process.version}"}`,
    ]);
    await app.close();
  });

  it('say how long the consent lasts, where one runs', async () => {
    const { deps, state } = makeRig();
    const app = await assembleServer(deps);
    const daysLeft = async (): Promise<number | undefined> => {
      const reply = await app.inject({ url: '/metrics', headers: { host: 'localhost' } });
      return parse(reply.body).samples.get('mooddj_account_consent_days_left');
    };
    expect(await daysLeft()).toBeUndefined();
    state.update((box) => ({ ...box, account: { ...box.account, daysLeft: 29 } }));
    expect(await daysLeft()).toBe(29);
    await app.close();
  });

  it('survive any text in a label', () => {
    const state = sampleState();
    const odd = { ...state, box: { ...state.box, version: '1"\\\n' } };
    const facts = { memory: { rss: 1, heapUsed: 1 }, cpuSeconds: 1e-7, uptimeSeconds: 1, livePages: 0 };
    expect(parse(writeExposition(odd, facts)).samples.get('process_cpu_seconds_total')).toBe(1e-7);
  });
});
