import { words } from '../../words/current';
import { readFormula } from '../../words/zh/formula-grammar';
import type { PartRef } from '../../domain/ids';
import { toPartRef } from '../../domain/ids';
import type { Confidence, Evidence, Footprint, FootprintShape, Plan, PlanPart } from '../../domain/plan';
import { toCites, type CiteView } from '../../server/views/cite-view';
import type { Library } from '../../server/library/library';

/** What is claimed, how sure it is and who says so: of what a part is, or of where it lies. */
export interface ClaimView {
  readonly evidence: Evidence;
  readonly confidence: Confidence | null;
  readonly reason: string;
  readonly cites: readonly CiteView[];
}

export interface PlaceClaimView extends ClaimView {
  /** How it is drawn, in words: never an edge, and says so. */
  readonly drawn: string;
  readonly townships: readonly string[];
}

export interface PlanPartView {
  readonly ref: PartRef;
  /** The part's own place on the page. */
  readonly anchor: string;
  /** What the formula calls it: 一廊, 北强, 三片. */
  readonly called: string;
  readonly name: string | null;
  readonly count: number;
  readonly crosses: boolean;
  readonly what: ClaimView;
  /** Null: no source says where it lies, and we do not guess. */
  readonly where: PlaceClaimView | null;
}

export function toPlanParts(plan: Plan, library: Library): PlanPartView[] {
  return plan.parts.map((part, i) => ({
    ref: toPartRef(plan.id, part.id),
    anchor: `part-${i + 1}`,
    called: calledOf(part),
    name: part.name,
    count: part.count,
    crosses: part.crosses,
    what: {
      evidence: part.evidence,
      confidence: part.confidence,
      reason: part.reason,
      cites: toCites(part.citation, library)
    },
    where: part.footprint ? toPlaceClaim(part.footprint, library) : null
  }));
}

/** The word of the formula that a part answers to: 北强, 一廊 where its id is that word, else its unit alone. */
function calledOf({ id, unit, direction }: PlanPart): string {
  if (direction) return `${direction}${unit}`;
  return readFormula(id).kind === 'structural' ? id : unit;
}

function toPlaceClaim(footprint: Footprint, library: Library): PlaceClaimView {
  const { evidence, confidence, reason, citation, shape } = footprint;
  return {
    evidence,
    confidence,
    reason,
    cites: toCites(citation, library),
    drawn: drawnAs(shape, library),
    townships: shape.kind === 'townships' ? shape.townships.map(withoutDistrict) : []
  };
}

function drawnAs(shape: FootprintShape, library: Library): string {
  switch (shape.kind) {
    case 'townships': {
      const km2 = words().count(Math.round(cellsKm2(shape.townships, library)));
      return `画的是整个镇街，示意单元合计约 ${km2} 平方公里，不是它的面积`;
    }
    case 'band':
      return `画成一条带子，经过${shape.through.join('、')}；宽度是画法，所以不给面积`;
    case 'line':
      return `画成一条线，经过${shape.through.join('、')}`;
    case 'disc':
      return `画成${shape.around}一带的一个圈；大小是画法，所以不给面积`;
  }
}

/** Sum of the schematic cells of townships (`余杭区/良渚街道`), in km². */
export function cellsKm2(townships: readonly string[], { geo }: Library): number {
  const names = new Map(
    [...geo.areas.values()].flat().map(({ properties: { code, name } }) => [code, name] as const)
  );
  return geo.townships
    .filter(({ properties: { district, name } }) => townships.includes(`${names.get(district)}/${name}`))
    .reduce((sum, { properties }) => sum + properties.areaKm2, 0);
}

function withoutDistrict(township: string): string {
  return township.split('/').at(-1) ?? township;
}
