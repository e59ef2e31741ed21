import { rollup } from 'd3-array';
import { canTurn } from '../../content/figure/written';
import type { Site } from '../../content/site/site';
import type { Files } from '../../edit/splice';
import { endedBefore } from './propose-boundary';
import { isPeriod } from './row-ids';
import type { FormProblem, PasteForm, SourceField } from './paste';

/** What hinders every row. */
export function checkForm(files: Files, site: Site, form: PasteForm): FormProblem[] {
  const { period, boundary } = form;
  const indicator = site.indicators.find(({ id }) => id === form.indicator);
  const isBoundary = site.boundaries.some(({ id }) => id === boundary);
  const ended = isBoundary ? endedBefore(site.boundaries, boundary, period) : undefined;
  const file = fileFor(site, form);
  const problems: (FormProblem | false | undefined)[] = [
    !indicator && { kind: 'indicator', id: form.indicator },
    !isPeriod(period) && { kind: 'period', text: period },
    !isBoundary && { kind: 'boundary', id: boundary },
    ended !== undefined && { kind: 'boundary-ended', id: boundary, day: ended },
    indicator && !canTurn(form.unit, indicator.unit) && { kind: 'unit', from: form.unit, to: indicator.unit },
    sourceProblem(site, form.source),
    !(file && files.has(file)) && { kind: 'file', file: file ?? '' }
  ];
  return problems.filter((each) => each !== false && each !== undefined);
}

function sourceProblem({ sources }: Site, source: PasteForm['source']): FormProblem | undefined {
  const has = (id: string): boolean => sources.some((each) => each.id === id);
  if (typeof source === 'string') return has(source) ? undefined : { kind: 'source', id: source };
  const fields: readonly SourceField[] = ['id', 'publisher', 'title', 'published', 'tier'];
  const blank = fields.find((field) => source[field].trim() === '');
  if (blank) return { kind: 'source-blank', field: blank };
  return has(source.id) ? { kind: 'source-taken', id: source.id } : undefined;
}

/** Where most figures of the indicator stand, or else of its theme, or of all. */
export function fileFor(
  { figures, rows, indicators }: Site,
  { file, indicator }: PasteForm
): string | undefined {
  if (file !== undefined) return file;
  const themeOf = (id: string): string | undefined => indicators.find((each) => each.id === id)?.theme;
  const theme = themeOf(indicator);
  const sets = [
    figures.filter((each) => each.indicator === indicator),
    figures.filter((each) => themeOf(each.indicator) === theme),
    figures
  ];
  const set = sets.find((each) => each.length > 0) ?? [];
  const counted = rollup(
    set,
    (each) => each.length,
    ({ id }) => rows.get(id)?.file
  );
  return [...counted].sort(([, a], [, b]) => b - a)[0]?.[0];
}
