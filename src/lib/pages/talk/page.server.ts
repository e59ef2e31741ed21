import { m } from '../../paraglide/messages';
import type { Figure } from '../../domain/figure';
import { words } from '../../words/current';
import type { FigureId } from '../../domain/ids';
import { toNumberView } from '../../domain/number-view';
import { plannedMinutes, readingSeconds } from '../../domain/pace';
import { figuresIn, numbersIn } from '../../domain/prose';
import { numbersOf } from '../../exhibits';
import type { Step, Story } from '../../story/story';
import type { SourceView, TalkPage, TalkStep } from './page';
import { inputsInWords, toFigureView } from '../../server/views/figure-view';
import { toStepCodes } from '../../server/views/step-codes';
import type { Library } from '../../server/library/library';
import { toStoryPage } from '../story/page.server';

/** A story as its wall and its speaker need it. */
export function toTalkPage(story: Story, library: Library): TalkPage {
  const page = toStoryPage(story, library);
  const steps = story.steps.map(toTalkStep);
  const said = story.steps.flatMap(({ notes }) => figuresIn(notes));
  const shown = steps.flatMap(({ numbers }) => numbers.map(({ id }) => id));
  const figures = [...new Set([...shown, ...said])].map((id) => library.figureAt(id as FigureId));
  const numbers = Object.fromEntries(figures.map((figure) => [figure.id, toNumberView(figure)]));
  return {
    story: { ...page, numbers: { ...page.numbers, ...numbers } },
    steps,
    sources: Object.fromEntries(figures.map((figure) => [figure.id, toSourceView(figure, library)])),
    codes: toStepCodes(story, library)
  };
}

function toTalkStep(step: Step): TalkStep {
  const { blocks, notes, exhibits } = step;
  const shown = [...numbersIn(blocks), ...exhibits.flatMap(numbersOf)];
  const unique = new Map(shown.map((each) => [`${each.id} ${each.show}`, each]));
  return {
    numbers: [...unique.values()],
    notes,
    minutes: plannedMinutes(step, words().pace),
    seconds: readingSeconds(blocks, words().pace)
  };
}

function toSourceView(figure: Figure, library: Library): SourceView {
  const { indicator, place, boundaryName, source, cite } = toFigureView(figure, library);
  const status = words().status[figure.status];
  const { computed } = figure;
  const note = words().note(figure);
  const inputs = inputsInWords(figure, library).map(({ text }) => text);
  return {
    number: toNumberView(figure),
    indicator: indicator.name,
    place: words().place(place),
    when: m.numbers_when_on_boundary({ when: words().period(figure.period.text), boundary: boundaryName }),
    status:
      figure.bound === '' ? status : m.talk_number_status({ status, bound: words().bound[figure.bound] }),
    definition: words().sentences([indicator.definition, indicator.note ?? '']),
    caveats: [...(computed ? [] : words().caveats(source)), ...(note ? [note] : [])],
    cite: computed
      ? m.numbers_computed_here({
          formula: words().formula(computed),
          inputs: inputs.join(m.site_clause_separator())
        })
      : cite,
    source: source.id,
    para: figure.para
  };
}
