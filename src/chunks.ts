interface Chunk {
  readonly name: string;
  /** Paths of its files, by folder: what is fetched when somebody asks for it stands in a folder of its own. */
  readonly test: RegExp;
}

/** Few files for what a story runs before anyone opens a card: a dozen small ones cost a header and a dictionary each. */
export const CHUNKS = [
  // The framework, and what every page runs around its own contents.
  {
    name: 'shell',
    test: /node_modules\/(svelte|@sveltejs|devalue|esm-env)\/|src\/lib\/ui\/(HeadlineFace|late-face)|paraglide\/(runtime|messages\/site_)/
  },
  // What it imports comes with it; what other maps do besides does not.
  { name: 'map', test: /src\/lib\/map\/stage\/(?!FreeGround|view-entry)[^/]+$/ },
  { name: 'story', test: /src\/lib\/pages\/story\/[^/]+$/ }
] as const satisfies readonly Chunk[];
