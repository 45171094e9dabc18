import { describe, expect, it } from 'vitest';
import { AT_ONCE, FILE_ONLY, OWN_WAY } from '../../daemon/contract/http-settings.ts';
import { loadConfig, type LoadedConfig } from '../../daemon/system/config.ts';
import { checkChange, listSettings, withPhone } from '../../daemon/system/phone-config.ts';
import { readArguments } from '../../daemon/system/arguments.ts';
import { SETTING_LEAVES, withValue } from '../../daemon/system/setting-leaves.ts';

const load = (argv: readonly string[] = []): LoadedConfig =>
  loadConfig({ args: readArguments(argv, {}), workingDir: '/', homeDir: '/' });
const phone = (values: Record<string, unknown>): Map<string, unknown> => new Map(Object.entries(values));

describe('settings made on the phone', () => {
  it('go before the defaults, and give way to the command line', () => {
    const values = phone({ 'dj.variety': 0.9, 'mqtt.port': 1999, languages: ['de', 'en'] });
    const { config } = withPhone(load(['--mqtt-port', '1885']), values);
    expect([config.dj.variety, config.mqtt.port, config.languages]).toEqual([0.9, 1885, ['de', 'en']]);
    // What is fixed is not changed by what comes later.
    expect(withPhone(load(), values).config.mqtt.port).toBe(1999);
  });

  it('that this MoodDJ would not take do not keep it from starting', () => {
    const values = phone({
      'dj.variety': 7,
      'dj.gone': true,
      stateDir: '/etc',
      'spotify.apiUrl': 'https://evil.example',
    });
    expect(withPhone(load(), values).config).toEqual(load().config);
  });

  it('are listed with who set them, what they may be, and whether they wait for a restart', () => {
    const loaded = load(['--mqtt-port', '1885']);
    const values = phone({ 'dj.variety': 0.9, 'venue.kind': 'bar' });
    const running = withValue(loaded.config, 'venue.kind', 'bar');
    const rows = listSettings({ loaded, phone: values, running });
    const row = (key: string) => rows.find((one) => one.key === key);
    expect(row('dj.variety')).toMatchObject({
      ...{ value: 0.9, default: 0.35, from: 'phone', locked: false, needsRestart: true, waits: true },
      schema: { type: 'number', minimum: 0, maximum: 1 },
    });
    expect(row('mqtt.port')).toMatchObject({ value: 1885, from: 'command line', locked: true });
    expect(row('venue.kind')).toMatchObject({ value: 'bar', from: 'phone', needsRestart: false, waits: false });
    expect(row('name')).toMatchObject({ from: 'default', waits: false });
    for (const key of [...FILE_ONLY, ...OWN_WAY]) expect(row(key)).toBeUndefined();
  });

  it.each([
    ['dj.variety', 2, /<= 1|0 to 1|maximum/],
    ['dj.variety', '0.5', /number/],
    ['venue.kind', 'prison', /home, event/],
    ['mqtt.port', 1, /Take `mqtt.port` out/],
    ['stateDir', '/tmp', /Write `stateDir` there/],
    ['spotify.soloist.program', '/bin/sh', /Write/],
    ['spotify.clientId', 'x', /page/],
    ['__proto__.x', 1, /lists them/],
    ['dj', 1, /lists them/],
  ])('refuse %s = %j, and say what to do', (key, value, remedy) => {
    const [problem] = checkChange(load(['--mqtt-port', '1885']), { [key]: value });
    expect(problem?.key).toBe(key);
    expect(`${problem?.message} ${problem?.remedy}`).toMatch(remedy);
  });

  it('name every one that does not fit, and take null for "as the defaults say"', () => {
    const problems = checkChange(load(), { 'dj.variety': 2, 'dj.maxStep': null, 'mood.margin': -1 });
    expect(problems.map(({ key }) => key)).toEqual(['dj.variety', 'mood.margin']);
  });
});

it('every setting has a default and a sentence, and the lists of special ones name settings that exist', () => {
  const keys = SETTING_LEAVES.map(({ key }) => key);
  for (const key of [...FILE_ONLY, ...OWN_WAY, ...AT_ONCE]) expect(keys).toContain(key);
  for (const { key, schema } of SETTING_LEAVES) {
    expect([key, schema.default === undefined, 'description' in schema]).toEqual([key, false, true]);
  }
});
