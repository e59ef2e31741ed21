import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SITE } from '../../src/site.js';
import { buildImage, canBuild, type Image } from './image';

const FILE = 'src/hosting/Containerfile';
const RECIPE = 'src/hosting/nginx.conf';
const lines = readFileSync(FILE, 'utf8').trim().split('\n');
const recipe = readFileSync(RECIPE, 'utf8');
const copies = lines.flatMap((line) => {
  const [, from = '', to = ''] = /^COPY (\S+) (\S+)$/.exec(line) ?? [];
  return from ? [{ from, to }] : [];
});
/** The folder that the recipe shows. */
const [, shown = ''] = /^\s*root (\S+);/m.exec(recipe) ?? [];

describe('the container file', () => {
  it('starts from nginx, and only copies', () => {
    expect(lines[0]).toMatch(/^FROM docker\.io\/library\/nginx:/);
    expect(copies.length).toBe(lines.length - 1);
  });

  it('copies the built site to the folder that the recipe shows', () => {
    expect(copies).toContainEqual({ from: SITE.out, to: shown });
  });

  it('copies the recipe that is tested, to where nginx’s image has its one site and looks for more', () => {
    expect(copies).toContainEqual({ from: RECIPE, to: '/etc/nginx/conf.d/default.conf' });
    // The image says that it answers at this port.
    expect(recipe).toMatch(/^\s*listen 80;$/m);
  });

  it('copies nothing that is not there, or that a build does not make', () => {
    expect(copies.filter(({ from }) => from !== SITE.out && !existsSync(from))).toEqual([]);
    expect(['.dockerignore', '.containerignore'].filter((name) => existsSync(name))).toEqual([]);
  });
});

// A machine without buildah and nginx, or a user who may not mount what was built, says that it was skipped. No registry is
// asked: this machine's own nginx stands for nginx's image, so what that image holds today is not told here.
describe.skipIf(!canBuild)('an image built by buildah', () => {
  const own = mkdtempSync(join(tmpdir(), 'image-'));
  const context = join(own, 'context');
  const pages = { 'index.html': '<!doctype html><title>首页</title>', 'stories/yuhang/index.html': '故事' };
  let image: Image;
  beforeAll(() => {
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(context, SITE.out, path)), { recursive: true });
      writeFileSync(join(context, SITE.out, path), text);
    }
    mkdirSync(join(context, dirname(RECIPE)), { recursive: true });
    cpSync(RECIPE, join(context, RECIPE));
    image = buildImage(FILE, context, own);
  }, 120_000);
  afterAll(() => {
    // A container that is mounted holds its folder.
    spawnSync('buildah', ['--root', join(own, 'store'), '--runroot', join(own, 'run'), 'rm', '-a']);
    rmSync(own, { recursive: true, force: true });
  });

  it('holds the recipe byte for byte, and the site where the recipe looks for it', () => {
    expect(image.read('/etc/nginx/conf.d/default.conf').equals(readFileSync(RECIPE))).toBe(true);
    for (const [path, text] of Object.entries(pages))
      expect(image.read(`${shown}/${path}`).toString()).toBe(text);
  });

  // In a chroot buildah now and then loses what a program says that ends at once.
  const said = (flag: string, needle: string): Promise<string> =>
    vi.waitUntil(() => [image.run('/usr/sbin/nginx', flag)].find((each) => each.includes(needle)), {
      timeout: 20_000
    });

  it('has an nginx that reads its settings without a complaint', async () => {
    expect(await said('-t', 'syntax is ok')).not.toMatch(/\[(?:warn|error|emerg)\]/);
    expect(await said('-T', '# configuration file')).toContain(`root ${shown};`);
  }, 60_000);
});
