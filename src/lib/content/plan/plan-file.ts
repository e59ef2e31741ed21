import { areaAt, boundaryById, type Boundary } from '../../domain/boundary';
import { toId } from '../../domain/ids';
import type { LaterVersion, Plan, PlanPart } from '../../domain/plan';
import { checkEvidence, checkPlan } from './checks';
import { toFootprint } from './footprint';
import { checkReach } from './reach';
import { checkCitation, toCitation, type Path, type PlanLists, type PlanReader } from './reader';
import type { ContentFile, ProblemLog } from '../text/problem';
import { planSchema, type PlanText } from './schema';
import { suggest } from '../text/suggest';
import { parseYaml } from '../text/yaml-file';
import { say } from '../../words/say';

export type { PlanLists };

type PartText = PlanText['parts'][number];

/** A plan file → Plan; undefined after problems were logged. A formula that its parts contradict is a problem. */
export function parsePlan(source: ContentFile, lists: PlanLists, log: ProblemLog): Plan | undefined {
  const parsed = parseYaml(source, planSchema);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    log.blame(source.file.replace(/^.*\//, '').replace(/\.yml$/, ''));
    return undefined;
  }
  const { yaml } = parsed;
  const before = log.count;
  const fail = (path: Path, what: string, mend: string): void =>
    log.add(source.file, yaml.lineOf(path), what, mend);
  const plan = toPlan({ yaml, lists, fail });
  if (log.count === before) return plan;
  log.blame(yaml.value.id);
  return undefined;
}

function toPlan(reader: PlanReader): Plan | undefined {
  const { yaml, lists } = reader;
  const { value } = yaml;
  checkPlan(reader);
  const area = checkArea(reader);
  const boundary = lists.boundaries.find(({ id }) => id === value.boundary);
  const parts = value.parts.map((part, i) => toPart(part, ['parts', i], reader, boundary));
  if (!area) return undefined;
  checkReach(reader, area.name);
  return {
    id: toId(value.id),
    kind: value.kind,
    formula: value.formula,
    title: value.title,
    area: area.code,
    boundary: boundaryById(lists.boundaries, value.boundary).id,
    period: value.period,
    citation: toCitation(value),
    note: value.note,
    earlier: value.earlier.map((id) => toId(id)),
    later: value.later.map(toLater),
    figures: value.figures.map((id) => toId(id)),
    parts
  };
}

function toLater({ title, period, says, ...cited }: PlanText['later'][number]): LaterVersion {
  return { title, period, says, citation: toCitation(cited) };
}

function checkArea({ yaml, lists, fail }: PlanReader): { code: Plan['area']; name: string } | undefined {
  const { area, boundary: id } = yaml.value;
  const boundary = lists.boundaries.find((each) => each.id === id);
  if (!boundary) {
    const ids = lists.boundaries.map((each) => each.id);
    fail(['boundary'], say`没有边界「${id}」`, suggest(id, ids));
    return undefined;
  }
  const { city } = lists;
  if (city && (area === city.name || area === city.code)) return { code: toId(city.code), name: city.name };
  const found = boundary.areas.find(({ name }) => name === area) ?? areaAt(boundary, area);
  const names = [...boundary.areas.map(({ name }) => name), ...(city ? [city.name] : [])];
  if (!found) fail(['area'], say`边界 ${id} 里没有「${area}」`, suggest(area, names));
  return found;
}

function toPart(part: PartText, path: Path, reader: PlanReader, boundary: Boundary | undefined): PlanPart {
  checkCitation(reader, path, part);
  checkEvidence(part, path, reader);
  return {
    id: part.id,
    unit: part.unit,
    direction: part.direction ?? null,
    count: part.count,
    name: part.name ?? null,
    evidence: part.evidence,
    confidence: part.confidence ?? null,
    reason: part.reason,
    citation: toCitation(part),
    crosses: part.crosses,
    footprint: part.footprint ? toFootprint(part.footprint, [...path, 'footprint'], reader, boundary) : null
  };
}
