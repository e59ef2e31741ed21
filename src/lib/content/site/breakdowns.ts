import type * as v from 'valibot';
import { toId } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import type { YamlFile } from '../text/yaml-file';
import type { indicatorsSchema } from './schemas';
import { say } from '../../words/say';

type IndicatorsText = v.InferOutput<typeof indicatorsSchema>;
type BreakdownText = IndicatorsText['breakdowns'][number];

/** A place in every dimension: its key (`60-64`) and what it is called (`60至64岁`). */
type Place = Readonly<Record<string, readonly [key: string, label: string]>>;

/** The indicators of indicators.yml: those that are written out, then every cell of its breakdowns. */
export function toIndicators({ indicators, breakdowns }: IndicatorsText): Indicator[] {
  const written = indicators.map((each) => ({ ...each, id: toId<Indicator['id']>(each.id) }));
  const cells = breakdowns.flatMap((breakdown) => {
    const of = written.find(({ id }) => id === toId(breakdown.of));
    return of ? placesIn(breakdown).map((place) => toCell(breakdown, of, place)) : [];
  });
  return [...written, ...cells];
}

/** A breakdown of what is no indicator has no unit. */
export function checkBreakdowns(yaml: YamlFile<IndicatorsText>, log: ProblemLog): void {
  const known = yaml.value.indicators.map(({ id }) => id);
  yaml.value.breakdowns.forEach(({ id, of }, i) => {
    const line = (key: string): number => yaml.lineOf(['breakdowns', i, key]);
    if (!known.includes(of)) log.add(yaml.file, line('of'), say`没有指标「${of}」`, suggest(of, known));
    const isTwice = known.includes(id) || yaml.value.breakdowns.slice(0, i).some((each) => each.id === id);
    if (isTwice) log.add(yaml.file, line('id'), say`「${id}」写了两次`, say`换一个编号`);
  });
}

/** Every combination, the first dimension slowest. */
function placesIn({ by }: BreakdownText): Place[] {
  return Object.entries(by).reduce<Place[]>(
    (places, [dimension, values]) =>
      places.flatMap((place) => Object.entries(values).map((value) => ({ ...place, [dimension]: value }))),
    [{}]
  );
}

function toCell(breakdown: BreakdownText, of: Indicator, place: Place): Indicator {
  const { id, theme, note } = breakdown;
  const entries = Object.entries(place);
  const labels = Object.fromEntries(entries.map(([dimension, [, label]]) => [dimension, label]));
  return {
    id: toId([id, ...Object.values(place).map(([key]) => key)].join('-')),
    name: withLabels(breakdown.name, labels),
    short: withLabels(breakdown.short, labels),
    definition: withLabels(breakdown.definition, labels),
    ...{ unit: of.unit, kind: of.kind, theme, note, comparableWith: [] },
    cell: {
      breakdown: id,
      of: of.id,
      at: Object.fromEntries(entries.map(([dimension, [key]]) => [dimension, key])),
      labels
    }
  };
}

/** `{age}` → what the cell's place in that dimension is called. */
export function withLabels(text: string, labels: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (written, dimension: string) => labels[dimension] ?? written);
}
