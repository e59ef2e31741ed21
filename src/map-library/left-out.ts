import type { Rolldown } from 'vite';

/**
 * What no map of ours has, by place in MapLibre's sources and in its `style-spec`: names (they are the page's), layers that we
 * do not draw, land in relief, the globe, controls, pictures laid on the map, expressions that measure, styles that replace
 * each other. With what stands `instead/`, two fifths of it on the line.
 */
export const LEFT_OUT = [
  'data/bucket/(symbol|heatmap|fill_extrusion)_',
  'data/dem_data',
  'geo/projection/(globe|vertical_perspective)_(?!utils)',
  'render/(font_face_manager|terrain)',
  'shaders/glsl/(atmosphere|collision|color_relief|debug|fill_extrusion|heatmap|hillshade|_projection_globe|sky|symbol|terrain)',
  'source/(canvas|image|raster_dem_tile|video)_',
  'style-spec/(diff|function/index|expression/definitions/(distance|within))\\.mjs',
  'style/parse_glyph_pbf',
  'style/style_layer/(color_relief|custom|fill_extrusion|heatmap|hillshade|symbol)_',
  'symbol/(?!one_em|opacity_state)',
  'tile/terrain_tile_manager',
  'ui/control/',
  'util/unicode_properties',
  'webgl/draw/draw_(collision_debug|color_relief|custom|debug|fill_extrusion|heatmap|hillshade|symbol|terrain)',
  'webgl/program/(atmosphere|color_relief|debug|fill_extrusion|heatmap|hillshade|sky|symbol)_',
  'webgl/render_to_texture'
].map((path) => new RegExp(`^${path}`));

/** Whether nothing stands in the place of a file of MapLibre's, named by its path as above. */
export const isLeftOut = (path: string): boolean => LEFT_OUT.some((each) => each.test(path));

type Module = ReturnType<Rolldown.PluginContext['parse']>;

/** What a statement of a module exports, by name. */
function namesIn(statement: Module['body'][number]): string[] {
  if (statement.type === 'ExportDefaultDeclaration') return ['default'];
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = statement;
  const listed = specifiers.flatMap(({ exported }) => ('name' in exported ? [exported.name] : []));
  if (!declaration) return listed;
  const declared = 'declarations' in declaration ? declaration.declarations : [declaration];
  return declared.flatMap((each) => ('id' in each && each.id && 'name' in each.id ? [each.id.name] : []));
}

/** The names that a module exports. */
export const exportsOf = (module: Module): string[] => module.body.flatMap(namesIn);

/**
 * A script in a left-out file's place: all that it exports, saying so when it is called. A question (`isSymbolStyleLayer`)
 * is answered with no; a shader is empty.
 */
export function absence(path: string, names: readonly string[]): string {
  if (path.startsWith('shaders/')) return `export default '';`;
  const refusal = `throw new Error(${JSON.stringify(`MapLibre's ${path} is left out (src/map-library/left-out.ts)`)});`;
  const declare = (name: string): string => {
    const answer = /^is[A-Z]/.test(name) ? 'return false;' : refusal;
    return name === 'default'
      ? `export default function () { ${answer} }`
      : `export function ${name}() { ${answer} }`;
  };
  return names.map(declare).join('\n');
}
