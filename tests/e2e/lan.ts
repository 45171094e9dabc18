import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A network beside the box: whoever comes through it is a phone in the house, not somebody at the machine. */
export interface Lan extends AsyncDisposable {
  readonly port: number;
}

/** A reverse proxy that says for whom it asks; names and ports stay as the phone wrote them. */
export async function openLan(boxUrl: string, phoneAddress: string): Promise<Lan> {
  const { hostname, port } = new URL(boxUrl);
  const sockets = new Set<Socket>();
  const told = (request: IncomingMessage): Record<string, string | string[] | undefined> => ({
    ...request.headers,
    'x-forwarded-for': phoneAddress,
  });
  const server: Server = createServer((request, reply) => {
    const options = { hostname, port, method: request.method, path: request.url, headers: told(request) };
    const onward = ask(options, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(reply);
    });
    onward.on('error', () => reply.destroy());
    request.pipe(onward);
  });
  server.on('upgrade', (request, socket, head) => {
    const onward = connect(Number(port), hostname, () => {
      const lines = Object.entries(told(request)).map(([name, value]) => `${name}: ${String(value)}`);
      onward.write(`GET ${request.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
