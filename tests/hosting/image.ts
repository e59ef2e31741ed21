import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installed } from './web-server';

const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Whether this machine can build an image without asking a registry: buildah, nginx, and the right to look into what was built. */
export const canBuild = process.getuid?.() === 0 && runs('buildah', '--version') && !!installed('nginx');

/** What stands in the place of nginx's own image, as its name and its /etc/nginx/nginx.conf have it. */
const BASE_CONF = `events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; include /etc/nginx/conf.d/*.conf; }
`;

/** A folder with this machine's nginx and what it is linked to: enough to start it in. */
function layBase(root: string): void {
  const nginx = installed('nginx')!;
  const copy = (from: string, to = from): void => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    cpSync(from, join(root, to), { dereference: true });
  };
  const { stdout } = spawnSync('ldd', [nginx], { encoding: 'utf8' });
  for (const [library] of stdout.matchAll(/\/\S+/g)) copy(library);
  copy(nginx, '/usr/sbin/nginx');
  copy('/etc/nginx/mime.types');
  for (const folder of ['var/log/nginx', 'var/lib/nginx', 'run', 'etc/nginx/conf.d'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'etc/nginx/nginx.conf'), BASE_CONF);
  writeFileSync(
    join(root, 'etc/passwd'),
    'nobody:x:65534:65534::/:/bin/false\nwww-data:x:33:33::/:/bin/false\n'
  );
  writeFileSync(join(root, 'etc/group'), 'nogroup:x:65534:\nwww-data:x:33:\n');
}

export interface Image {
  /** A file as it lies in the image. */
  readonly read: (path: string) => Buffer;
  /** Runs a program of the image in it: what it said. */
  readonly run: (...command: string[]) => string;
}

/** Builds a container file in `context`, from a stand-in for the image that it names; all that is made lies in `own`. */
export function buildImage(containerfile: string, context: string, own: string): Image {
  const [, base = ''] = /^FROM (\S+)/m.exec(readFileSync(containerfile, 'utf8')) ?? [];
  const store = ['--root', join(own, 'store'), '--runroot', join(own, 'run'), '--storage-driver', 'vfs'];
  const buildah = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('buildah', [...store, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`buildah ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const root = join(own, 'base');
  layBase(root);
  const empty = buildah('from', 'scratch');
  buildah('copy', '-q', empty, root, '/');
  buildah('commit', '-q', empty, base);
  // A registry is never asked: what is not here fails.
  buildah('bud', '-q', '--pull=never', '--isolation', 'chroot', '-t', 'atlas', '-f', containerfile, context);
  const container = buildah('from', '--pull=never', 'localhost/atlas');
  const mounted = buildah('mount', container);
  return {
    read: (path) => readFileSync(join(mounted, path)),
    run: (...command) => {
      const args = [...store, 'run', '--isolation', 'chroot', container, '--', ...command];
      const { stdout, stderr } = spawnSync('buildah', args, { encoding: 'utf8' });
      return stdout + stderr;
    }
  };
}
