import { m } from '../paraglide/messages';
import { familyOf } from '../domain/comparability';
import { MISSING_REASONS, type Figure } from '../domain/figure';
import { words } from '../words/current';
import { isWeak, type Tier } from '../domain/source';
import type { AreaTexture } from './picture';
import { isTexture, type TextureName } from './textures';

/** What a number's drawing must show besides its colour. */
export type Mark = 'bound' | 'planned' | 'weak' | 'computed';

const NAMES: Readonly<Record<Mark, () => string>> = {
  bound: m.map_mark_bound,
  planned: m.map_mark_planned,
  weak: m.map_mark_weak,
  computed: m.map_mark_computed
};

export const MARKS = Object.keys(NAMES) as Mark[];

export function markName(mark: Mark): string {
  return NAMES[mark]();
}

/** The marks of a figure, in the order above. `tiers` are those of every source it rests on. */
export function marksOf(figure: Figure, tiers: readonly Tier[]): Mark[] {
  return MARKS.filter(
    (mark) =>
      (mark === 'bound' && figure.bound !== '') ||
      (mark === 'planned' && familyOf(figure.status) !== 'actual') ||
      (mark === 'weak' && tiers.some(isWeak)) ||
      (mark === 'computed' && figure.computed !== undefined)
  );
}

/** The marks of the figures that a map shows. */
export function texturesOf(
  figures: readonly Figure[],
  tiersOf: (figure: Figure) => readonly Tier[]
): AreaTexture[] {
  return figures.flatMap((figure) => {
    const { place, value } = figure;
    if (place.kind !== 'area' || value === null) return [];
    const marks: string[] = marksOf(figure, tiersOf(figure));
    return marks.filter(isTexture).map((name) => ({ code: place.code, name }));
  });
}

/** The divisions whose figure is withheld, refused or of another definition: not the same as one that was not found. */
export function absencesOf(figures: readonly Figure[]): AreaTexture[] {
  return figures.flatMap((figure) => {
    const name = absenceOf(figure);
    return figure.place.kind === 'area' && name ? [{ code: figure.place.code, name }] : [];
  });
}

/** Why a known figure has no value, where that says more than that none was found or published. */
export function absenceOf({ value, missing }: Figure): TextureName | null {
  return value === null && missing !== null && missing !== 'not-published' ? missing : null;
}

/** Legend lines for the reasons among textures, each once. */
export function absenceEntries(names: readonly TextureName[]): { swatch: TextureName; text: string }[] {
  return MISSING_REASONS.flatMap((reason) =>
    names.includes(reason) ? [{ swatch: reason, text: words().missing[reason] }] : []
  );
}

/** The marks that every one of several numbers carries: they tell none from another, and are said once for all. */
export function marksOfAll(numbers: readonly (readonly Mark[])[]): Mark[] {
  return numbers.length > 1 ? MARKS.filter((mark) => numbers.every((marks) => marks.includes(mark))) : [];
}

/** Legend lines for the marks among textures, each once, in the order of the list above. */
export function textureEntries(names: readonly TextureName[]): { swatch: TextureName; text: string }[] {
  return MARKS.flatMap((mark) =>
    isTexture(mark) && names.includes(mark) ? [{ swatch: mark, text: markName(mark) }] : []
  );
}

/** Which divisions carry which mark or reason, in sentences; nothing where none does. */
export function describeTextures(
  textures: readonly AreaTexture[],
  areas: readonly { readonly code: string; readonly name: string }[]
): string {
  const names = textures.map(({ name }) => name);
  return [...absenceEntries(names), ...textureEntries(names)]
    .map(({ swatch, text }) => {
      const codes = new Set<string>(textures.filter(({ name }) => name === swatch).map(({ code }) => code));
      const marked = areas.filter(({ code }) => codes.has(code)).map(({ name }) => name);
      return m.map_marked_areas({ mark: text, areas: marked.join(m.site_list_separator()) });
    })
    .join('');
}
