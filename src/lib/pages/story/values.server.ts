import { quantityOf, type Figure } from '../../domain/figure';
import { codesOf } from '../../domain/preferred-figure';
import type { Scene } from '../../domain/scene';
import { scenesOf } from '../../domain/scene-beside';
import { numbersShown, unitShown, type SceneNumbers } from '../../domain/scene-figures';
import { numbersTitle } from '../../map/numbers-title';
import { sourcePath } from '../../paths';
import { cardFigures, type Library } from '../../server/library/library';
import { placeParts } from '../../words/place-parts';
import type { Story } from '../../story/story';
import { words } from '../../words/current';
import type { MapValue, StoryValues, ValuesTable } from './values';

/** The values that colour a story's maps or size their circles, as tables. */
export function toStoryValues({ steps }: Story, library: Library): StoryValues {
  const carded = new Set(cardFigures(library).map(({ id }) => id));
  const tables = steps.map(({ id, scene }) => [
    id,
    scenesOf(scene).flatMap((each) => tablesOf(each, carded, library))
  ]);
  return Object.fromEntries(tables.filter(([, own]) => own!.length > 0));
}

function tablesOf(scene: Scene, carded: ReadonlySet<string>, library: Library): ValuesTable[] {
  return numbersShown(scene.figures).map((numbers) => {
    const indicator = library.indicatorAt(numbers.indicator);
    const figures = [...library.atlas.figuresAt(scene.boundary, numbers)].sort(greatestFirst);
    const unit = words().parts({ ...NOTHING, unit: unitShown(indicator, numbers) }).unit;
    return {
      title: numbersTitle(indicator, numbers, { unit, factor: 1 }),
      unit,
      rows: figures.map((figure) => toValue(figure, numbers, { carded, library }))
    };
  });
}

/** Any number, for how its unit is written. */
const NOTHING = { value: 0, bound: '', status: 'actual', missing: null } as const;

const greatestFirst = (a: Figure, b: Figure): number => (b.value ?? -Infinity) - (a.value ?? -Infinity);

function toValue(
  figure: Figure,
  numbers: SceneNumbers,
  { carded, library }: { readonly carded: ReadonlySet<string>; readonly library: Library }
): MapValue {
  const { value, decimals, ...quantity } = quantityOf(figure);
  const { before, number, after, mark } = words().parts({ value, decimals, ...quantity });
  const id = numbers.kind === 'period' && carded.has(figure.id) ? figure.id : null;
  return {
    areas: codesOf(figure.place).map((code) => ({ boundary: figure.boundary, code })),
    name: placeParts(figure, library.site).name,
    number: value === null ? '' : decimals === undefined ? String(value) : value.toFixed(decimals),
    remark: value === null ? number : [mark, before, after].filter(Boolean).join(' '),
    figure: id && { id, path: sourcePath(figure.source, figure.para) }
  };
}
