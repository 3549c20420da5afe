import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a TCP server that can be cut and mended at will. */
export interface Wire {
  port: number;
  /** `open`: passes everything on. `refused`: nobody listens, as when a server has died. `silent`: accepts, and answers nothing. */
  become(state: 'open' | 'refused' | 'silent'): Promise<void>;
}

/** Listens on a free port of the loopback interface and passes everything on to another. */
export async function layWire(target: { host: string; port: number }): Promise<Wire> {
  const sockets = new Set<Socket>();
  let silent = false;
  const listener = createServer((near) => {
    const ends = silent ? [near] : [near, connect(target)];
    for (const end of ends) {
      sockets.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        sockets.delete(end);
        for (const other of ends) other.destroy();
      });
    }
    if (ends[1]) near.pipe(ends[1]).pipe(near);
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const { port } = listener.address() as AddressInfo;

  return {
    port,
    async become(state) {
      silent = state === 'silent';
      if (state === 'refused') listener.close();
      for (const socket of sockets) socket.destroy();
      if (state !== 'refused' && !listener.listening) await once(listener.listen(port, '127.0.0.1'), 'listening');
    },
  };
}
