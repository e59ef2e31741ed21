import { citedIn } from '../../lib/story/cited';
import { type Figure, growthOf, quantityOf } from '../../lib/domain/figure';
import { words } from '../../lib/words/current';
import type { Measure } from '../../lib/domain/measure';
import { plannedMinutes } from '../../lib/domain/pace';
import type { Step, Story } from '../../lib/story/story';
import type { Library } from '../../lib/server/library/library';
import { toFigureView } from '../../lib/server/views/figure-view';

/** What a speaker should know of a step before standing before people; steps are counted from 1. */
export interface StepFinding {
  readonly step: number;
  readonly text: string;
}

export interface StepTime {
  readonly title: string;
  readonly minutes: number;
  /** The editor wrote it; otherwise it is estimated from what is to be said. */
  readonly isPlanned: boolean;
  readonly hasNotes: boolean;
}

/** What the content alone tells; what only a browser can see is in screen.ts. */
export interface Findings {
  readonly times: readonly StepTime[];
  readonly numbers: readonly StepFinding[];
  readonly inferred: readonly StepFinding[];
}

export function findingsOf(story: Story, library: Library): Findings {
  const each = (find: (step: Step) => readonly string[]): StepFinding[] =>
    story.steps.flatMap((step, i) => find(step).map((text) => ({ step: i + 1, text })));
  return {
    times: story.steps.map((step) => ({
      title: step.title,
      minutes: plannedMinutes(step, words().pace),
      isPlanned: step.minutes !== null,
      hasNotes: step.notes.length > 0
    })),
    numbers: each((step) => numbersOf(step, library)),
    inferred: each((step) => inferredIn(step, library))
  };
}

/** The step's numbers that need a word of warning, each once, with what it is. */
function numbersOf(step: Step, library: Library): string[] {
  const numbers = citedIn(step).filter((cited) => cited.kind === 'number');
  const ids = [...new Set(numbers.map(({ figure }) => figure))];
  return ids.flatMap((id) => {
    const figure = library.figureAt(id);
    const shows = new Set(numbers.flatMap((each) => (each.figure === id ? [each.show] : [])));
    const warnings = warningsOf(figure, shows, library);
    const { place, indicator } = toFigureView(figure, library);
    const said = [...shows].map((show) =>
      show === 'value' ? sayValue(figure) : words().growth(growthOf(figure))
    );
    return warnings.length > 0
      ? [`${said.join('、')}（${indicator.name}，${words().place(place)}）：${warnings.join('；')}`]
      : [];
  });
}

const sayValue = (figure: Figure): string => words().plainNumber(quantityOf(figure));

/** Why a number cannot be quoted without a word more; `shows` says which of the figure's two numbers are. */
export function warningsOf(figure: Figure, shows: ReadonlySet<Measure>, library: Library): string[] {
  const { source, indicator } = toFigureView(figure, library);
  const { status, bound, growthBound, value, computed, para } = figure;
  return [
    status === 'actual' ? '' : `${words().status[status]}，不是实绩`,
    shows.has('value') && value === null ? '没有数值，要说清为什么' : '',
    shows.has('value') && value !== null && bound !== '' ? words().bound[bound] : '',
    shows.has('growth') && growthBound !== '' ? `增速是${words().bound[growthBound]}` : '',
    indicator.definition ? '' : '指标没有定义',
    computed ? `本站算出：${words().formula(computed)}` : '',
    ...(computed
      ? []
      : words()
          .caveats(source)
          .map((text) => text.replace(/。$/, ''))),
    source.reposted ? '读自转载' : '',
    !computed && para === null && source.tier === 'media' ? '出处没有段落号' : ''
  ].filter(Boolean);
}

function inferredIn({ scene }: Step, { overlays }: Library): string[] {
  return scene.overlays.flatMap((ref) => {
    const overlay = overlays.get(ref);
    if (overlay?.evidence !== 'inferred') return [];
    const { part } = overlay;
    const sure = part.confidence ? `（${words().confidence[part.confidence]}）` : '';
    const reasons = [
      part.evidence === 'inferred' ? `是什么：${part.reason}` : '',
      part.footprint?.evidence === 'inferred' ? `在哪里：${part.footprint.reason}` : ''
    ];
    return [`${overlay.name}${sure}。${reasons.filter(Boolean).join('')}`];
  });
}
