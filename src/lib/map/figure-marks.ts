import { familyOf } from '../domain/comparability';
import { MISSING_REASONS, type Figure } from '../domain/figure';
import { words } from '../words/current';
import { isWeak, type Tier } from '../domain/source';
import type { AreaTexture } from './picture';
import { isTexture, type TextureName } from './textures';

/** What a number's drawing must show besides its colour. */
export type Mark = 'bound' | 'planned' | 'weak' | 'computed';

export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  bound: '不是确数（以上、约）',
  planned: '预计或目标',
  weak: '来源弱（二手汇编、未署名）',
  computed: '本站算出'
};

export const MARKS = Object.keys(MARK_NAMES) as Mark[];

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

/** Legend lines for the marks among textures, each once, in the order of the list above. */
export function textureEntries(names: readonly TextureName[]): { swatch: TextureName; text: string }[] {
  return MARKS.flatMap((mark) =>
    isTexture(mark) && names.includes(mark) ? [{ swatch: mark, text: MARK_NAMES[mark] }] : []
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
      return `${text}：${areas.flatMap(({ code, name }) => (codes.has(code) ? [name] : [])).join('、')}。`;
    })
    .join('');
}
