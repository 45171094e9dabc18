import { createSocket } from 'node:dgram';
import Bonjour from 'bonjour-service';
import { describe, expect, it } from 'vitest';
import { findBrokers } from '../../daemon/system/find-brokers.ts';

/** A free port for a multicast DNS of our own, that never leaves this machine. */
function loopback(): Promise<{ interface: string; bind: string; port: number }> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve({ interface: '127.0.0.1', bind: '0.0.0.0', port }));
    });
  });
}

describe('brokers in the network', () => {
  it('that announce themselves are found, with an address that can be entered', async () => {
    const where = await loopback();
    const announcing = new Bonjour(where);
    announcing.publish({ name: 'Kitchen broker', type: 'mqtt', port: 1883 });
    announcing.publish({ name: 'Printer', type: 'ipp', port: 631 });
    try {
      const found = await findBrokers(new AbortController().signal, where, 1500);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        name: 'Kitchen broker',
        url: expect.stringMatching(/^mqtt:\/\/[\d.]+:1883$/) as string,
      });
    } finally {
      await new Promise<void>((resolve) => announcing.unpublishAll(() => announcing.destroy(resolve)));
    }
  });

  it('are none in a quiet one; and looking ends when nobody waits any more', async () => {
    const where = await loopback();
    expect(await findBrokers(AbortSignal.timeout(10), where, 60_000)).toEqual([]);
  });
});
