import { toId, type PlaceId } from '../../domain/ids';
import type { Footprint, FootprintShape } from '../../domain/plan';
import { checkCitation, toCitation, type Path, type PlanReader } from './reader';
import type { PlanText } from './schema';
import { suggest } from '../text/suggest';

type FootprintText = NonNullable<PlanText['parts'][number]['footprint']>;

/** A footprint's names are checked against the townships and places; its evidence must name its source. */
export function toFootprint(footprint: FootprintText, path: Path, reader: PlanReader): Footprint {
  const { lists, fail } = reader;
  checkCitation(reader, path, footprint);
  if (footprint.evidence === 'stated' && !footprint.source && !footprint.reference) {
    fail([...path, 'evidence'], '范围写作来源明示，却没有来源', '补 source 和 para，或 reference');
  }
  const shape = toShape(footprint.shape);
  const checkAll = (names: readonly string[], known: ReadonlySet<string>, kind: string): void =>
    names.forEach((name, i) => {
      const item = [...path, 'shape', shape.kind, i];
      if (!known.has(name)) fail(item, `没有${kind}「${name}」`, suggest(name, known));
    });
  if (shape.kind === 'townships') checkAll(shape.townships, lists.townships, '镇街');
  else checkAll(shape.kind === 'disc' ? [shape.around] : shape.through, lists.places, '地点');
  return {
    shape,
    evidence: footprint.evidence,
    confidence: footprint.confidence ?? null,
    reason: footprint.reason,
    citation: toCitation(footprint)
  };
}

function toShape(shape: FootprintText['shape']): FootprintShape {
  if ('townships' in shape) return { kind: 'townships', townships: shape.townships };
  if ('band' in shape) return { kind: 'band', through: toPlaceIds(shape.band), widthKm: shape.widthKm };
  if ('line' in shape) return { kind: 'line', through: toPlaceIds(shape.line) };
  return { kind: 'disc', around: toId<PlaceId>(shape.disc), radiusKm: shape.radiusKm };
}

function toPlaceIds(names: readonly string[]): PlaceId[] {
  return names.map((name) => toId<PlaceId>(name));
}
