import { connect } from 'node:net';
import { SITE } from '../site.js';
import { buildSite } from './build-site';
import { serve } from './serve';

const port = Number(process.env['PORT'] ?? 4173);

/** Asks by connecting, since a server on the other address family of localhost would not stop us from listening. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

function stop(chinese: string, english: string): never {
  console.error(`${chinese}\n${english}`);
  process.exit(1);
}

function stopAtPort(): never {
  const example = 'PORT=4174 npm start';
  stop(
    `端口 ${port} 已被占用。请先关掉占用它的程序，或换一个端口：${example}`,
    `Port ${port} is in use. Stop the program that uses it, or take another port: ${example}`
  );
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`PORT 不是端口号：${process.env['PORT']}`, `PORT is not a port number: ${process.env['PORT']}`);
}
if (port > 0 && (await isTaken(port))) stopAtPort();

if (!(await buildSite())) stop('网站没有建成，问题见上。', 'The site was not built; the problems are above.');

try {
  const { url } = await serve({ folder: SITE.out, port, compress: true });
  console.log(url);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') stopAtPort();
  throw error;
}
