import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../daemon/system/arguments.ts';
import { loadConfig, type LoadedConfig } from '../../daemon/system/config.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-config-'));
afterAll(() => rmSync(dir, { recursive: true }));

function load(options: {
  argv?: string[];
  env?: NodeJS.ProcessEnv;
  yaml?: string;
  stateDirectory?: string;
}): LoadedConfig {
  const { argv = [], env = {}, yaml, stateDirectory } = options;
  if (yaml !== undefined) writeFileSync(join(dir, 'box.yaml'), yaml);
  const args = readArguments(yaml === undefined ? argv : [...argv, '--config', 'box.yaml'], env);
  return loadConfig({ args, workingDir: dir, homeDir: '/home/box', stateDirectory });
}

describe('the configuration', () => {
  it('is complete without a file: every default is there', () => {
    const { config, sources } = load({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      httpPort: 8080,
      stateDir: '/home/box/state',
      mqtt: { port: 1883, prefix: 'mooddj' },
    });
    expect(sources.size).toBe(0);
  });

  it('prefers the command line to the environment, that to the file, and that to the defaults', () => {
    const { config, sources } = load({
      argv: ['--http-port', '1'],
      env: { MOODDJ_HTTP_PORT: '2', MOODDJ_MQTT_PORT: '3' },
      yaml: 'httpPort: 4\nmqtt:\n  port: 5\n  prefix: acme/berlin\nname: Booth 7\n',
    });
    expect(config).toMatchObject({ httpPort: 1, name: 'Booth 7', mqtt: { port: 3, prefix: 'acme/berlin' } });
    expect(Object.fromEntries(sources)).toEqual({
      httpPort: 'command line',
      'mqtt.port': 'environment',
      'mqtt.prefix': 'file',
      name: 'file',
    });
  });

  it('takes a section or key without a value for one that is not there', () => {
    const { config, sources } = load({ yaml: 'mqtt:\n  # port: 1884\nname:\n', env: { MOODDJ_MQTT_PORT: '3' } });
    expect(config).toMatchObject({ name: 'MoodDJ', mqtt: { port: 3 } });
    expect([...sources.keys()]).toEqual(['mqtt.port']);
  });

  it('takes a state directory that the caller gives relative to where they stand', () => {
    expect(load({ argv: ['--state', 'here'] }).config.stateDir).toBe(join(dir, 'here'));
    expect(load({ stateDirectory: '/var/lib/mooddj' }).config.stateDir).toBe('/var/lib/mooddj');
  });

  it.each([
    [{ argv: ['--http-port', 'x'] }, '--http-port', 'must be integer'],
    [{ env: { MOODDJ_HTTP_PORT: '70000' } }, 'MOODDJ_HTTP_PORT', 'must be <= 65535'],
    [{ yaml: 'camara:\n  source: demo\n' }, 'camara', 'no such setting'],
    [{ yaml: 'mqtt:\n  prefix: Über Uns\n' }, 'mqtt.prefix', 'pattern'],
    [{ yaml: 'dj:\n  direction: up\n' }, 'dj.direction', 'match, lift, calm'],
    [{ yaml: 'mqtt.port: 1884\n' }, 'mqtt.port', 'no such setting'],
    [{ yaml: '__proto__:\n  polluted: 1\n' }, '__proto__', 'no such setting'],
    [{ yaml: 'mqtt: 5\n', env: { MOODDJ_MQTT_PORT: '1' } }, 'mqtt', 'object'],
    [{ yaml: 'just words' }, 'box.yaml', 'key: value'],
  ])('names the field and the fault: %j', (options, field, fault) => {
    expect(() => load(options)).toThrow(
      expect.objectContaining({ name: 'Fatal', message: expect.stringContaining(field) as string }),
    );
    expect(() => load(options)).toThrow(fault);
  });

  it('says that the file somebody named is missing, with the remedy', () => {
    expect(() => load({ argv: ['--config', 'nowhere.yaml'] })).toThrow(
      expect.objectContaining({ name: 'Fatal', remedy: expect.stringContaining('--config') as string }),
    );
  });

  it('refuses an option that does not exist', () => {
    expect(() => load({ argv: ['--bogus'] })).toThrow(expect.objectContaining({ name: 'BadRequest' }));
  });
});
