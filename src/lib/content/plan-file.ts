import { areaAt, boundaryById } from '../domain/boundary';
import { mismatchesOf, parseFormula } from '../domain/formula';
import { toId } from '../domain/ids';
import { parsePeriod } from '../domain/period';
import type { Plan, PlanPart } from '../domain/plan';
import { toFootprint } from './plan-footprint';
import { checkCitation, toCitation, type Path, type PlanLists, type PlanReader } from './plan-reader';
import type { ContentFile, ProblemLog } from './problem';
import { planSchema, type PlanText } from './plan-schema';
import { looseNumbersIn } from './prose-rules';
import { suggest } from './suggest';
import { parseYaml } from './yaml-file';

export type { PlanLists };

type PartText = PlanText['parts'][number];

/** A plan file → Plan; undefined after problems were logged. A formula that its parts contradict is a problem. */
export function parsePlan(source: ContentFile, lists: PlanLists, log: ProblemLog): Plan | undefined {
  const parsed = parseYaml(source, planSchema);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return undefined;
  }
  const { yaml } = parsed;
  const before = log.problems.length;
  const fail = (path: Path, what: string, mend: string): void =>
    log.add(source.file, yaml.lineOf(path), what, mend);
  const plan = toPlan({ yaml, lists, fail });
  return log.problems.length === before ? plan : undefined;
}

function toPlan(reader: PlanReader): Plan | undefined {
  const { yaml, lists } = reader;
  const { value } = yaml;
  checkCitation(reader, [], value);
  const area = checkArea(reader);
  checkCounts(reader);
  checkWords(reader);
  const parts = value.parts.map((part, i) => toPart(part, ['parts', i], reader));
  if (!area) return undefined;
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
    parts
  };
}

/** Reasons and notes print no bound figures, so a number in one could drift from the data unseen. */
function checkWords({ yaml: { value }, lists, fail }: PlanReader): void {
  const ofParts = value.parts.flatMap(({ reason, footprint }, i): [Path, string][] => [
    [['parts', i, 'reason'], reason],
    [['parts', i, 'footprint', 'reason'], footprint?.reason ?? '']
  ]);
  const words: [Path, string][] = [[['title'], value.title], [['note'], value.note], ...ofParts];
  for (const [path, text] of words) {
    for (const loose of looseNumbersIn(text, lists.names)) {
      fail(
        path,
        `说明里有没绑定的数「${loose.text}」`,
        '换成不带数的说法；若是名称的一部分，登记到 site.yml 的 names'
      );
    }
  }
}

/** The formula against the parts, the parts against each other, and the period. */
function checkCounts({ yaml: { value }, fail }: PlanReader): void {
  if (value.kind === 'structural') {
    for (const mismatch of mismatchesOf(parseFormula(value.formula), value.parts)) {
      fail(['formula'], mismatch, '改提法，或增减 parts 里的部分');
    }
  }
  const ids = value.parts.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) fail(['parts', i, 'id'], `部分「${id}」写了两次`, '换一个编号');
  });
  if (!parsePeriod(value.period)) fail(['period'], `看不懂时期「${value.period}」`, '写成 2021 或 2021/2023');
}

function checkArea({ yaml, lists, fail }: PlanReader): { code: Plan['area'] } | undefined {
  const { area, boundary: id } = yaml.value;
  const boundary = lists.boundaries.find((each) => each.id === id);
  if (!boundary) {
    const ids = lists.boundaries.map((each) => each.id);
    fail(['boundary'], `没有边界「${id}」`, suggest(id, ids));
    return undefined;
  }
  const found = boundary.areas.find(({ name }) => name === area) ?? areaAt(boundary, area);
  const names = boundary.areas.map(({ name }) => name);
  if (!found) fail(['area'], `边界 ${id} 里没有「${area}」`, suggest(area, names));
  return found;
}

function toPart(part: PartText, path: Path, reader: PlanReader): PlanPart {
  checkCitation(reader, path, part);
  checkEvidence(part, path, reader);
  return {
    id: part.id,
    unit: part.unit,
    count: part.count,
    name: part.name ?? null,
    evidence: part.evidence,
    confidence: part.confidence ?? null,
    reason: part.reason,
    citation: toCitation(part),
    crosses: part.crosses,
    footprint: part.footprint ? toFootprint(part.footprint, [...path, 'footprint'], reader) : null
  };
}

/** An inference gives its reason, a statement its source, and what no source states is not drawn. */
function checkEvidence(part: PartText, path: Path, { fail }: PlanReader): void {
  const { id, evidence } = part;
  if (evidence === 'inferred' && !part.reason) {
    fail([...path, 'evidence'], `「${id}」写作推断，却没有理由`, '补 reason：为什么这样读');
  }
  if (evidence === 'stated' && !part.source && !part.reference) {
    fail([...path, 'evidence'], `「${id}」写作来源明示，却没有来源`, '补 source 和 para，或 reference');
  }
  if (evidence === 'not-stated' && part.footprint) {
    const mend = '删去 footprint，或改 evidence 并写明理由';
    fail([...path, 'footprint'], `「${id}」来源没有说明，不能画在图上`, mend);
  }
}
