/**
 * Features of a table as a TopoJSON file without a grid: a few hundred points and lines of the table's own decimals,
 * which a grid would only lengthen. Keys in a fixed order, one newline at the end.
 */
export function toPlainText(objects: Readonly<Record<string, readonly GeoJSON.Feature[]>>): string {
  const arcs: GeoJSON.Position[][] = [];
  const arcOf = (line: GeoJSON.Position[]): number => arcs.push(line) - 1;
  const shapeOf = ({ id, properties, geometry }: GeoJSON.Feature) => {
    const facts = { id, properties };
    switch (geometry.type) {
      case 'Point':
      case 'MultiPoint':
        return { type: geometry.type, ...facts, coordinates: geometry.coordinates };
      case 'LineString':
        return { type: geometry.type, ...facts, arcs: [arcOf(geometry.coordinates)] };
      case 'MultiLineString':
        return { type: geometry.type, ...facts, arcs: geometry.coordinates.map((line) => [arcOf(line)]) };
      default:
        throw new TypeError(`a table of ground has no ${geometry.type}`);
    }
  };
  const collections = Object.entries(objects).map(([name, features]) => [
    name,
    { type: 'GeometryCollection', geometries: features.map(shapeOf) }
  ]);
  return JSON.stringify({ type: 'Topology', objects: Object.fromEntries(collections), arcs }) + '\n';
}
