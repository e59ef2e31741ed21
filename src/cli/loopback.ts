import type { Server } from 'node:http';

/** This machine alone. */
export const LOOPBACK = '127.0.0.1';

/** Resolves when the server answers, where nothing else is said on this machine alone; rejects with the system's error where the port is taken. */
export function listen(server: Server, port: number, host = LOOPBACK): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    // Where "localhost" means ::1 first, Node would leave 127.0.0.1 unanswered; browsers try both.
    server.listen(port, host, () => done());
  });
}

/** Resolves when nobody is connected any more. */
export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}
