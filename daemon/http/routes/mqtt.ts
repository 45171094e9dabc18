import { BrokerPassword, BrokerResult, BrokerTest, FoundBrokers } from '../../contract/http-mqtt.ts';
import { Done } from '../../contract/http.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const tags = ['keeping'];

/** Connecting the box with the owner's home automation. The address and the user are settings. */
export function mqttRoutes(app: App, { keeping }: HttpDeps): void {
  const { broker } = keeping;

  app.post(
    '/api/mqtt/test',
    {
      schema: {
        summary: 'Try a broker: connects once, writes once, and says precisely what is wrong',
        tags,
        body: BrokerTest,
        response: { 200: BrokerResult, ...problems },
      },
    },
    async ({ body }, reply) => reply.send(await broker.test(body)),
  );

  app.get(
    '/api/mqtt/brokers',
    {
      schema: {
        summary: 'Brokers that announce themselves in the network; takes a few seconds',
        tags,
        response: { 200: FoundBrokers, ...problems },
      },
    },
    async (_request, reply) => {
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      return reply.header('cache-control', 'no-store').send(await broker.found(gone.signal));
    },
  );

  app.put(
    '/api/mqtt/password',
    {
      schema: {
        summary: 'Keep the broker’s password, sealed; empty = forget it. It holds when the box has started anew',
        tags,
        body: BrokerPassword,
        response: { 200: Done, ...problems },
      },
    },
    ({ body }, reply) => {
      broker.setPassword(body.password);
      void reply.send({ ok: true });
    },
  );
}
