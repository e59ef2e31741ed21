interface Chunk {
  readonly name: string;
  /** Paths of its files, by folder: what is fetched when somebody asks for it stands in a folder of its own. */
  readonly test: RegExp;
}

/** What every page runs around its own contents (`src/routes/+layout.svelte`), and what a story shares with its maps. */
const SHARED = [
  'paths',
  'domain/(ids|lit|plan)',
  'map/lit',
  'numbers/open-number',
  'offline/(context|when-idle)',
  'pages/talk/audience/phone-addresses',
  'ui/(HeadlineFace|character-keys|early-files|edition-links|files|free-key|idle|islands|late-face|links|open-search)',
  'ui/(or-open|page-marks|piece|point-again|prefers-still|printed|render-island|site|OwnTask|Children)',
  'paraglide/(runtime|messages/(site_.*|map_note|map_no_data))'
];

/** A map that comes to life, and what its renderers share. */
const MAP = ['map/stage/(?!FreeGround|view-entry)[^/]+', 'map/class-colors', 'geometry/bounds'];

/** Few files for what a story runs before anyone opens a card: a dozen small ones cost a header and a dictionary each. */
export const CHUNKS = [
  {
    name: 'shell',
    test: new RegExp(
      `node_modules/(svelte|@sveltejs|devalue|esm-env)/|vite/preload-helper|src/lib/(${SHARED.join('|')})\\.`
    )
  },
  // What it imports comes with it; what other maps do besides does not.
  { name: 'map', test: new RegExp(`topojson-client/|src/lib/(${MAP.join('|')})\\.`) },
  // All that a story's maps do besides, and those of a wall.
  { name: 'story-map', test: /src\/lib\/pages\/story\/map\/(?!index)|src\/lib\/map\/moved-picture\./ },
  { name: 'story', test: /src\/lib\/pages\/story\/[^/]+$/ }
] as const satisfies readonly Chunk[];
