import type { Boundary } from '../../domain/boundary';
import { refusalsOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { figuresShown } from '../../domain/figures-shown';
import type { SceneNumbers } from '../../domain/scene-figures';
import type { SceneLists } from './scene-lists';
import { say } from '../../words/say';
import { sayRefusal } from '../text/say-words';

export type WhatAndMend = readonly [what: string, mend: string];

/** Fewer values are no map: of colours, a pattern; of circles, two that can be set side by side. */
const FEWEST = { fill: 3, circles: 2 } as const;

/** Why numbers cannot be shown on one map; undefined where they can. */
export function refusalOfMap(
  boundary: Boundary,
  numbers: SceneNumbers,
  look: keyof typeof FEWEST,
  lists: Pick<SceneLists, 'figures' | 'glossary'>
): WhatAndMend | undefined {
  const known = figuresShown(lists.figures, numbers, boundary).filter(hasValue);
  if (known.length < FEWEST[look]) {
    const what = say`这一指标、时期和边界下只有 ${known.length} 个区有数`;
    return [
      what,
      look === 'fill' ? say`换时期或边界；少于三个不成一张图` : say`换时期或边界；少于两个圆比不出大小`
    ];
  }
  const [refusal] = refusalsOf(known, 'areas', lists.glossary);
  return refusal && [say`这些数不能放进同一张图：${sayRefusal(refusal, lists.glossary)}`, say`换指标或时期`];
}

const hasValue = ({ value }: Figure): boolean => value !== null;
