import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import * as published from 'maplibre-gl';
import { LEFT_OUT } from '../src/map-library/left-out';
import { isMapLibrary, mapLibrary } from '../src/map-library/plugin';

const PUBLISHED = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'].map(
  (name) => `node_modules/maplibre-gl/dist/${name}`
);

const sizeOf = (scripts: readonly string[]): number => scripts.join('').length;

async function buildEngine(minify: boolean): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [mapLibrary()],
    build: {
      write: false,
      minify,
      modulePreload: false,
      rolldownOptions: { input: 'src/lib/map/renderers/gl/engine.ts', preserveEntrySignatures: 'strict' }
    }
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => (each.type === 'chunk' ? [each] : []));
}

let chunks: Rolldown.OutputChunk[];
beforeAll(async () => {
  chunks = await buildEngine(false);
});
const holding = (path: string): Rolldown.OutputChunk[] =>
  chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/maplibre-gl/src/${path}`)));

it('what the engine and its worker share is built once, in a file that both import', () => {
  const [[engine], [worker], shared] = [
    holding('index.ts'),
    holding('source/worker.ts'),
    holding('util/util.ts')
  ];
  expect(shared).toHaveLength(1);
  expect(engine?.imports).toContain(shared[0]?.fileName);
  expect(worker?.imports).toContain(shared[0]?.fileName);
  expect(chunks.find(({ isEntry, name }) => isEntry && name === 'engine')?.code).toContain(
    worker?.fileName.split('/').at(-1)
  );
});

it('the engine has what the live map asks for, as its makers publish it', () => {
  const asked = ['Map', 'addProtocol', 'setWorkerUrl'];
  expect(holding('index.ts')[0]?.exports.toSorted()).toEqual(asked);
  expect(Object.keys(published)).toEqual(expect.arrayContaining(asked));
});

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
const paths = [
  ...filesIn('node_modules/maplibre-gl/src').filter((path) => /(?<!\.(test|bench))\.ts$/.test(path)),
  ...filesIn('node_modules/@maplibre/maplibre-gl-style-spec/dist').map((path) => `style-spec/${path}`)
];

it('what is left out is in the sources that are installed, and not in what is built', () => {
  for (const each of LEFT_OUT)
    expect(
      paths.filter((path) => each.test(path)),
      String(each)
    ).not.toEqual([]);
  const code = chunks.map((each) => each.code).join('');
  for (const path of ['render/terrain.ts', 'geo/projection/globe_projection.ts'])
    expect(code).toContain(`MapLibre's ${path} is left out`);
  expect(code).not.toContain('class Terrain');
});

it('what stands instead of a file stands in the place of one, and of no other', () => {
  const instead = readdirSync('src/map-library/instead');
  expect(instead.length).toBeGreaterThan(4);
  for (const name of instead)
    expect(
      paths.filter((path) => path.endsWith(`/${name}`)),
      name
    ).toHaveLength(1);
  const built = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('/instead/'));
  expect(built.map((id) => basename(id)).toSorted()).toEqual(instead.toSorted());
});

it('nothing reads tiles of a form that no base map may have', () => {
  expect(chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('@maplibre/mlt'))).toEqual(
    []
  );
});

it('a field that is only declared is none, as in what its makers publish: it would hide what a constructor has set', () => {
  const bare = /^\t+(?!break|continue|return|debugger)[\w$#]+;$/gm;
  const all = chunks.filter(({ code }) => isMapLibrary(code)).map(({ code }) => code);
  expect(all.length).toBeGreaterThan(2);
  expect(all.flatMap((code) => code.match(bare) ?? [])).toEqual([]);
});

it('together they are less than half of the published files', async () => {
  const ours = (await buildEngine(true)).map(({ code }) => code).filter(isMapLibrary);
  const theirs = PUBLISHED.map((path) => readFileSync(path, 'utf8'));
  expect(sizeOf(ours)).toBeLessThan(0.5 * sizeOf(theirs));
});
