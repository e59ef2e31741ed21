import boundaries from 'eslint-plugin-boundaries';
import globals from 'globals';

/**
 * Who may import whom: each room, the files it is made of, and the rooms that it may look into. One table for `import`,
 * `export … from` and `import()`. A file in no room, or a room that is not named here, fails.
 */
const ROOMS = [
  // Below everything: no framework, no disk, no clock.
  { room: 'paths', files: 'src/lib/paths.ts', mayImport: '' },
  { room: 'domain', files: 'src/lib/domain/**', mayImport: 'paths' },
  { room: 'messages', files: 'src/lib/paraglide/**', mayImport: '' },
  { room: 'words', files: 'src/lib/words/**', mayImport: 'domain paths', types: 'desk' },
  { room: 'geometry', files: 'src/lib/geometry/**', mayImport: 'domain' },
  { room: 'site', files: ['src/site.*', 'src/edition.ts'], mayImport: 'domain' },

  // What a browser runs.
  { room: 'ui', files: ['src/lib/ui/**', 'src/app.css'], mayImport: 'messages paths' },
  { room: 'offline', files: 'src/lib/offline/**', mayImport: 'messages paths ui' },
  {
    room: 'gl',
    files: 'src/lib/map/renderers/gl/**',
    mayImport: 'domain geometry map messages paths ui words'
  },
  {
    room: 'map',
    files: 'src/lib/map/**',
    mayImport: 'domain geometry gl messages paths ui words'
  },
  // How others refer to a page, a number or the data.
  { room: 'cite', files: 'src/lib/cite/**', mayImport: 'domain messages paths ui words' },
  {
    room: 'numbers',
    files: 'src/lib/numbers/**',
    mayImport: 'cite domain map messages paths ui words'
  },
  {
    room: 'exhibits',
    files: 'src/lib/exhibits/**',
    mayImport: 'domain geometry map messages numbers paths ui words',
    types: 'pages'
  },
  // What is found on the whole site; its index is made by the build.
  { room: 'search', files: 'src/lib/search/**', mayImport: 'messages paths ui' },
  // A story as it was read: what a step holds, and what it cites.
  { room: 'story', files: 'src/lib/story/**', mayImport: 'domain exhibits' },
  {
    room: 'pages',
    files: 'src/lib/pages/**',
    mayImport: 'cite domain exhibits geometry map messages numbers offline paths story ui words',
    // What a page is made from is declared where it is filled.
    types: 'gl models server'
  },

  // What a build runs: text → domain; content and geometry → pages.
  {
    room: 'content',
    files: 'src/lib/content/**',
    mayImport: 'domain exhibits geometry paths readers story words'
  },
  // Changes of content files as text, byte by byte; it knows no content.
  { room: 'edit', files: 'src/lib/edit/**', mayImport: '' },
  // What an editor is told before a change is made, and the edits that follow: values, without a page.
  {
    room: 'desk',
    files: 'src/lib/desk/**',
    mayImport: 'content domain edit exhibits geometry paths readers story words'
  },
  // An exhibit's own words in a scene block, read beside its model.
  {
    room: 'readers',
    files: 'src/lib/exhibits/**/read*.ts',
    mayImport: 'content domain exhibits words'
  },
  {
    room: 'server',
    files: 'src/lib/server/**',
    mayImport: 'boot content domain exhibits geometry map messages models numbers paths site story words',
    types: 'pages ui'
  },
  {
    room: 'models',
    files: 'src/lib/**/*.server.ts',
    mayImport:
      'cite content domain exhibits geometry map messages numbers pages paths search server site story words',
    types: 'offline'
  },

  // Who puts it together.
  { room: 'boot', files: 'src/boot/**', mayImport: 'offline ui' },
  {
    room: 'packing',
    files: 'src/pack/build/**',
    mayImport:
      'boot content deck decking domain geometry library map messages models pack pages paths server site story words',
    types: 'alone'
  },
  // A story as slides of an office program.
  {
    room: 'deck',
    files: 'src/deck/**',
    mayImport: 'domain exhibits geometry map messages pages paths site story ui words'
  },
  // The same without a browser.
  {
    room: 'decking',
    files: 'src/deck/build/**',
    mayImport: 'deck domain map models server story'
  },
  {
    room: 'pack',
    files: 'src/pack/**',
    mayImport: 'deck domain map messages numbers offline pages paths site ui words',
    types: 'models server'
  },
  // The editor: its page, the story inside it, and who checks. Nothing of the site may look into it.
  {
    room: 'judge',
    files: 'src/editor/judge/**',
    mayImport: 'content desk domain editor geometry models pages paths server site story words',
    types: 'edit exhibits numbers ui'
  },
  // The editor in one file: it reads a folder or an archive by itself.
  {
    room: 'alone',
    files: 'src/editor/alone/**',
    mayImport: 'content domain editor messages site ui',
    types: 'judge'
  },
  {
    room: 'editor',
    files: 'src/editor/**',
    mayImport: 'desk domain edit geometry map messages pages numbers paths site ui words',
    types: 'content judge models server story'
  },
  // MapLibre, as what is built has it.
  { room: 'library', files: 'src/map-library/**', mayImport: '' },
  // What runs beside a web server while a talk is told.
  { room: 'relay', files: 'src/relay/**', mayImport: 'domain' },
  {
    room: 'cli',
    files: [
      'src/cli/**',
      'src/messages.ts',
      'src/chunks.ts',
      'src/page-styles.ts',
      'src/boot/vite-plugin.ts'
    ],
    mayImport:
      'content deck decking domain editor geometry messages models packing pages paths pipeline relay server site story words'
  },
  {
    room: 'routes',
    files: [
      'src/routes/**',
      'src/params/**',
      'src/{hooks,hooks.server,service-worker,app.d,subset-font.d}.ts'
    ],
    mayImport:
      'boot cite domain geometry map messages models numbers offline pages paths search server site story ui words'
  },
  { room: 'pipeline', files: 'geo/**', mayImport: 'domain geometry site' }
];

const list = (names) => names.split(' ').filter(Boolean);
const PURE = list('paths domain words geometry story content readers edit desk');
const BROWSER = list(
  'ui offline gl map cite numbers search exhibits pages deck pack boot editor judge alone'
);

/** First the narrow rooms: a file belongs to the first that its path fits. */
const NARROW = list('models readers gl packing decking judge alone cli');
const isNarrow = ({ room }) => Number(NARROW.includes(room));
const byNarrowness = [...ROOMS].sort((a, b) => isNarrow(b) - isNarrow(a));
const room = (names) => ({ file: { categories: { atIndex: { index: 0, matches: names } } } });

const allow = (names, dependency) => ({
  allow: { to: room(names), ...(dependency && { dependency }) }
});
const outside = (source) => ({ module: { origin: ['external', 'core'], ...(source && { source }) } });

/** Packages that only some rooms may know. */
const packagesOf = (name) => [
  { allow: { to: outside() } },
  ...(name === 'gl' ? [] : [{ disallow: { to: outside(['maplibre-gl', 'maplibre-gl/**']) } }]),
  ...([...PURE, ...BROWSER].includes(name) ? [{ disallow: { to: { module: { origin: 'core' } } } }] : []),
  ...(PURE.includes(name) ? [{ disallow: { to: outside(['svelte', 'svelte/**', '@sveltejs/**']) } }] : [])
];

/** A room's own lines alone: each is asked of every import of its files. */
const dependenciesOf = ({ room: name, files, mayImport, types = '' }) => ({
  // A style imports nothing.
  files: [files].flat().filter((each) => !each.endsWith('.css')),
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        policies: [
          allow([name, ...list(mayImport)]),
          ...(types ? [allow(list(types), { kind: 'type' })] : []),
          ...packagesOf(name)
        ]
      }
    ]
  }
});

const noClock = (object, property) => ({
  object,
  property,
  message: 'pure rooms know no clock: pass the date in.'
});
/** What a browser or Node has and the language has not; what only turns one value into another is no DOM. */
const VALUES_ALONE = list('URL URLSearchParams TextEncoder TextDecoder structuredClone atob btoa');
const NO_DOM = ['globalThis', ...Object.keys({ ...globals.browser, ...globals.node })].filter(
  (name) => !(name in globals.builtin && name !== 'globalThis') && !VALUES_ALONE.includes(name)
);

export const rooms = [
  {
    files: ['src/**', 'geo/**'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true, node: { extensions: ['.ts', '.js', '.svelte'] } },
      'boundaries/include': ['src/**/*', 'geo/**/*'],
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/files': byNarrowness.map(({ room: category, files }) => ({ category, pattern: files }))
    },
    rules: { 'boundaries/no-unknown-files': 'error' }
  },
  // Of two whose files are the same the last one counts here, the narrow one.
  ...[...byNarrowness].reverse().map(dependenciesOf),
  {
    // So that the same components mount without Kit, in one file.
    files: ['src/**'],
    ignores: ['src/routes/**', 'src/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['$app/*'], message: '$app only in routes.' }] }
      ]
    }
  },
  {
    files: ROOMS.filter(({ room: each }) => PURE.includes(each)).flatMap(({ files }) => files),
    rules: {
      'no-restricted-globals': [
        'error',
        ...NO_DOM.map((name) => ({ name, message: 'pure rooms know no DOM, no net, no disk.' }))
      ],
      'no-restricted-properties': [
        'error',
        noClock('Date', 'now'),
        noClock('performance', 'now'),
        noClock('Math', 'random')
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'pure rooms know no clock: pass the date in.'
        }
      ]
    }
  }
];
