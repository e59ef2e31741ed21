import type { Boundary } from '../../domain/boundary';
import { growthOf, quantityOf, type Figure } from '../../domain/figure';
import { toId } from '../../domain/ids';
import type { Annotation } from '../../domain/scene';
import { zh } from '../../words/zh';
import { suggest } from '../text/suggest';
import { LOOSE_MEND, looseNumbersIn } from './prose-rules';
import type { SceneReader } from './read-scene';
import { say } from '../../words/say';

/** Longer sentences belong into the card. */
const MOST_CHARS = 24;
const BINDING = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** null: the scene has none; undefined: after logging what is wrong with the one that it has. */
export function toAnnotation(boundary: Boundary, reader: SceneReader): Annotation | null | undefined {
  const { text, fail } = reader;
  if (!text.annotation) return null;
  const at = toTarget(text.annotation.at, boundary, reader);
  const said = toWords(text.annotation.text, reader);
  if (!at || !said) return undefined;
  const length = [...said.text].length;
  if (length > MOST_CHARS) {
    const what = say`注记有 ${length} 个字（数已填好）：「${said.text}」`;
    return fail(['annotation', 'text'], what, say`最多 ${MOST_CHARS} 个字；其余写进正文`);
  }
  return { at, ...said };
}

function toTarget(
  name: string,
  boundary: Boundary,
  { lists, fail }: SceneReader
): Annotation['at'] | undefined {
  const area = boundary.areas.find((each) => each.name === name);
  if (area) return { kind: 'area', code: area.code };
  if (lists.places.has(name)) return { kind: 'place', id: toId(name) };
  const known = [...boundary.areas.map((each) => each.name), ...lists.places];
  return fail(
    ['annotation', 'at'],
    say`边界 ${boundary.id} 的区和地点里都没有「${name}」`,
    suggest(name, known)
  );
}

/** The sentence with its numbers in it; undefined after logging a loose or an unknown one. */
function toWords(text: string, { lists, fail }: SceneReader): Omit<Annotation, 'at'> | undefined {
  const path = ['annotation', 'text'];
  const [loose] = looseNumbersIn(text.replace(BINDING, ''), lists.names);
  if (loose) return fail(path, say`注记里有没绑定的数「${loose.text}」`, LOOSE_MEND);
  const bound = [...text.matchAll(BINDING)].map(([whole, name = '']) => {
    const id = name.replace(/\.growth$/, '');
    return { whole, id, isGrowth: id !== name, figure: lists.numbers.get(id) };
  });
  const stray = bound.find(({ figure }) => !figure);
  if (stray) return fail(path, say`没有编号为「${stray.id}」的数`, suggest(stray.id, lists.numbers.keys()));
  const still = bound.find(({ isGrowth, figure }) => isGrowth && figure?.growthPct === null);
  if (still) return fail(path, say`「${still.id}」没有增速`, say`去掉 .growth，或在 CSV 里补 growth_pct`);
  const said = bound.reduce(
    (sum, { whole, figure, isGrowth }) => sum.replace(whole, numberOf(figure!, isGrowth)),
    text
  );
  if (/\{\{|\}\}/.test(said)) return fail(path, say`「{{」和「}}」没有配成对`, say`写成 {{数的编号}}`);
  return { text: said, figures: bound.flatMap(({ figure }) => figure?.id ?? []) };
}

/** A change with its sign, so that nobody takes it for how much there is. */
function numberOf(figure: Figure, isGrowth: boolean): string {
  if (isGrowth) return zh.change(growthOf(figure));
  const isChange = figure.computed?.operation.startsWith('change');
  return isChange ? zh.change(quantityOf(figure)) : zh.number(quantityOf(figure));
}
