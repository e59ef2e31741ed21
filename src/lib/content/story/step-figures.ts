import type { Boundary } from '../../domain/boundary';
import { refusalsOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { zh } from '../../words/zh';
import { toId, type FigureId } from '../../domain/ids';
import type { StepFigures } from '../../domain/scene';
import type { Reader } from './scene-lists';
import { toStepDots } from '../../exhibits/dots/read';
import { toStepSlope } from '../../exhibits/slope/read';
import { suggest } from '../text/suggest';

/** `contrast` must not pass the guard, and all else must; each says so at its own line. */
export function toStepFigures(reader: Reader): StepFigures {
  const { text, lists, fail } = reader;
  const boundary = lists.boundaries.find(({ id }) => id === text.boundary);
  const compare = text.compare.map((id, i) => figureNamed(id, ['compare', i], reader));
  const refusals = refusalsOf(
    compare.filter((figure) => figure !== undefined),
    'periods',
    lists.glossary
  );
  for (const refusal of refusals)
    fail(
      ['compare'],
      `compare 里的数不可比：${zh.refusal(refusal, lists.glossary)}`,
      '去掉不可比的数；要说明为什么不可比，用 contrast'
    );
  if (boundary && refusals.length === 0) checkGround(compare[0], boundary, reader);
  const pair = text.contrast?.map((id, i) => figureNamed(id, ['contrast', i], reader));
  const isPair = pair?.[0] !== undefined && pair[1] !== undefined;
  if (isPair && refusalsOf(pair as Figure[], 'periods', lists.glossary).length === 0) {
    fail(['contrast'], 'contrast 里的两个数其实可比', '改用 compare');
  }
  return {
    compare: text.compare.map((id) => toId<FigureId>(id)),
    contrast: text.contrast ? (text.contrast as unknown as StepFigures['contrast']) : null,
    dots: boundary ? toStepDots(boundary, reader) : null,
    slope: boundary ? toStepSlope(boundary, reader) : null
  };
}

/** Compared figures, which share a boundary, speak of the ground that the step's map draws. */
function checkGround(figure: Figure | undefined, boundary: Boundary, { lists, fail }: Reader): void {
  if (!figure || figure.boundary === boundary.id) return;
  const [own, drawn] = [figure.boundary, boundary.id].map(lists.glossary.boundaryName);
  const what = `compare 里的数说的是${own}的地，这一步画的是${drawn}`;
  fail(['compare'], what, '换 boundary 或换数；要说明两块地不同，用 contrast');
}

function figureNamed(id: string, path: (string | number)[], { lists, fail }: Reader): Figure | undefined {
  const found = lists.figures.find((figure) => figure.id === id);
  return (
    found ??
    fail(
      path,
      `没有编号为「${id}」的数`,
      suggest(
        id,
        lists.figures.map((figure) => figure.id)
      )
    )
  );
}
