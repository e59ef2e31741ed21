import { m } from '../lib/paraglide/messages';

/** What the columns of a figure's row are called in the editor. */
export const columnNames = (unit: string): Readonly<Record<string, string>> => ({
  value: m.editor_value({ unit }),
  written: m.editor_written(),
  growth_pct: m.editor_growth(),
  growth_bound: m.editor_figure_growth_bound(),
  bound: m.editor_figure_bound(),
  status: m.editor_paste_status(),
  missing: m.editor_figure_missing(),
  period: m.editor_paste_period(),
  boundary: m.editor_paste_boundary(),
  note: m.editor_note(),
  source: m.editor_source(),
  para: m.editor_para()
});

/** A problem of a row in the words of its fields: the check speaks of columns, which its English marks: `period`. */
export function inFieldWords(text: string, unit: string, isEnglish = false): string {
  const names = columnNames(unit);
  if (isEnglish)
    return text.replaceAll(/`([a-z_]+)`/g, (whole, column: string) =>
      column in names ? `“${names[column]}”` : whole
    );
  return text.replace(
    /(?<![\w-])(value|written|growth_pct|growth_bound|bound|status|missing|period|boundary|note)(?![\w-]) ?/g,
    (_, column: string) => `「${names[column]}」`
  );
}
