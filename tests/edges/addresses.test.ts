import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostForPhones, isLoopback } from '../../daemon/system/addresses.ts';
import { readSecret } from '../../daemon/system/secrets.ts';

const card = (address: string, family: 'IPv4' | 'IPv6', internal = false): NetworkInterfaceInfo =>
  ({ address, family, internal, netmask: '', mac: '', cidr: null }) as NetworkInterfaceInfo;

describe('the address for phones', () => {
  it('is the first IPv4 address of a real card when the pages are served everywhere', () => {
    const cards = {
      lo: [card('127.0.0.1', 'IPv4', true)],
      eth0: [card('fe80::1', 'IPv6'), card('192.168.7.5', 'IPv4')],
      wlan0: [card('10.0.0.2', 'IPv4')],
    };
    expect(hostForPhones('0.0.0.0', cards)).toBe('192.168.7.5');
    expect(hostForPhones('192.168.7.9', cards)).toBe('192.168.7.9');
    expect(hostForPhones('fd00::7', cards)).toBe('[fd00::7]');
  });

  it('falls back to this machine when there is no network', () => {
    expect(hostForPhones('0.0.0.0', { lo: [card('127.0.0.1', 'IPv4', true)] })).toBe('127.0.0.1');
  });

  it('knows loopback from a network', () => {
    expect(['127.0.0.1', '::1', 'localhost'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '192.168.1.2', '127.example.org', '127.0.0.1.example.org'].some(isLoopback)).toBe(false);
  });
});

describe('a secret', () => {
  it('comes from the credential of systemd before the environment', () => {
    const dir = mkdtempSync(join(tmpdir(), 'mooddj-secret-'));
    try {
      const env = { CREDENTIALS_DIRECTORY: dir, MOODDJ_MQTT_PASSWORD: 'from the environment' };
      expect(readSecret('mqtt-password', env)).toBe('from the environment');
      writeFileSync(join(dir, 'mqtt-password'), 'from the credential\n');
      expect(readSecret('mqtt-password', env)).toBe('from the credential');
      expect(readSecret('mqtt-password', {})).toBe('');
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
