import type { DrawnLayer } from '../engine';
import { TOKENS } from '../../../tokens';

/**
 * How layers of somebody's vector tiles are drawn, told by their names (those of Protomaps, OpenMapTiles and the like): paler
 * than anything of ours. Borders are left out, whoever drew them: the site shows none but its own. Names need glyph files.
 */
const LOOKS: readonly { readonly names: RegExp; readonly fill?: string; readonly line?: string }[] = [
  { names: /bound|admin|disput|label|place|poi|name/i },
  { names: /water|river|ocean|sea|lake/i, fill: TOKENS.water, line: TOKENS.waterLine },
  { names: /build/i, fill: '#d9cfbf' },
  { names: /park|wood|forest|green|land_?cover|natural/i, fill: '#dbe0c6' },
  { names: /land_?use|earth|land/i, fill: '#efe9db' },
  { names: /rail/i, line: '#a79c8f' },
  { names: /road|street|transport|highway/i, line: '#c9b48f' }
];

const OTHERS = { fill: '#e9e1d1', line: '#b9ab94' };

/** The layers of one vector source, bottom to top: all fills, then all lines. */
export function vectorLayers(source: string, names: readonly string[]): DrawnLayer[] {
  const looks = names.map((name) => ({ name, ...(LOOKS.find((look) => look.names.test(name)) ?? OTHERS) }));
  const fills = looks.flatMap(({ name, fill }): DrawnLayer[] =>
    fill
      ? [
          {
            ...from(source, name, 'fill'),
            type: 'fill',
            filter: ['==', ['geometry-type'], 'Polygon'],
            paint: { 'fill-color': fill }
          }
        ]
      : []
  );
  const lines = looks.flatMap(({ name, line }): DrawnLayer[] =>
    line
      ? [
          {
            ...from(source, name, 'line'),
            type: 'line',
            filter: ['==', ['geometry-type'], 'LineString'],
            paint: { 'line-color': line, 'line-width': 1 }
          }
        ]
      : []
  );
  return [...fills, ...lines];
}

function from(source: string, name: string, kind: string) {
  return { id: `${source}:${name}:${kind}`, source, 'source-layer': name } as const;
}
