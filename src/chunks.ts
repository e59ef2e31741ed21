interface Chunk {
  readonly name: string;
  /** Paths of its files, by folder: what is fetched when somebody asks for it stands in a folder of its own. */
  readonly test: RegExp;
}

/** Few files for what a story runs before anyone opens a card: a dozen small ones cost a header and a dictionary each. */
export const CHUNKS = [
  { name: 'framework', test: /node_modules\/(svelte|@sveltejs|devalue|esm-env)\// },
  {
    name: 'map',
    test: /src\/lib\/map\/(stage|labels|layers|renderers\/svg(?!\/(standalone|map-text|labels-text|text)\.))\//
  },
  { name: 'story', test: /src\/lib\/(pages\/story|exhibits\/\w+)\/[^/]+$/ }
] as const satisfies readonly Chunk[];
