import { rulesSchema, type Rules } from '../../../src/lib/content/import/rules';
import { parseYaml } from '../../../src/lib/content/text/yaml-file';
import { realFiles } from '../real-site';

/** What the rules of the published site say of a column that was brought in. */
export interface RealRules {
  readonly rules: Rules;
  readonly isAdding: (indicator: string, source: string) => boolean;
}

let known: RealRules | undefined;

export function parseRules(): RealRules {
  known ??= read();
  return known;
}

function read(): RealRules {
  const parsed = parseYaml(
    realFiles.find(({ file }) => file === 'imports.yml')!,
    rulesSchema
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const rules = parsed.yaml.value;
  const sources = new Set(rules.tables.map(({ source }) => source));
  const isTo = (pattern: string, indicator: string): boolean =>
    new RegExp(`^${pattern.replace('*', '.+')}$`).test(indicator);
  return {
    rules,
    isAdding: (indicator, source) =>
      sources.has(source) && rules.series.some(({ to, adds }) => adds && isTo(to, indicator))
  };
}
