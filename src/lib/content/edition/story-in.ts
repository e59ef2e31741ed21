import { growthOf, quantityOf, type Figure } from '../../domain/figure';
import { inlinesOf, textOf } from '../../domain/prose';
import type { Annotation, Scene } from '../../domain/scene';
import { withTexts } from '../../exhibits';
import type { Step, Story } from '../../story/story';
import type { NumberWords } from '../../words';
import type { EditionLists } from './lists';
import { viewIn } from './lists-in';
import type { StepOverlay, StoryOverlay } from './story-overlay';

/** What stories are told with. */
export interface Teller {
  readonly lists: EditionLists;
  /** By the Chinese names. */
  readonly areaNames: ReadonlyMap<string, string>;
  readonly figureAt: (id: string) => Figure;
  readonly words: Pick<NumberWords, 'number' | 'change'>;
}

/** A Chinese story in the words of its translation; step by step, since they are the same. */
export function storyIn(story: Story, said: StoryOverlay, teller: Teller): Story {
  const { title, dek, updated, corrections } = said;
  const tell = (step: Step): Step[] => {
    const own = said.steps.find(({ id }) => id === step.id);
    return own ? [stepIn(step, own, teller)] : [];
  };
  const steps = story.steps.flatMap(tell);
  const hiddenSteps = story.hiddenSteps.flatMap((each) => tell(each.step).map((step) => ({ ...each, step })));
  const behind = updated < story.updated ? { original: story.updated } : {};
  return { ...story, title, dek, updated, ...behind, corrections, steps, hiddenSteps };
}

function stepIn(step: Step, said: StepOverlay, teller: Teller): Step {
  const { title, blocks, notes, words } = said;
  const say = (text: string): string => words.get(text) ?? teller.areaNames.get(text) ?? text;
  const exhibits = step.exhibits.map((exhibit) => withTexts(exhibit, say));
  const scene = sceneIn(step.scene, `${title}\n${textOf(inlinesOf(blocks), () => '')}`, say, teller);
  const { annotation } = step.scene;
  const noted =
    annotation && said.annotation !== null ? noteIn(annotation, said.annotation, teller) : annotation;
  return { ...step, title, blocks, notes, exhibits, scene: noted ? { ...scene, annotation: noted } : scene };
}

function sceneIn(scene: Scene, said: string, say: (text: string) => string, { lists }: Teller): Scene {
  const { beside } = scene;
  const titled = <T extends { readonly title: string | null }>(each: T): T => ({
    ...each,
    title: each.title === null ? null : say(each.title)
  });
  return {
    ...scene,
    view: viewIn(scene.view, lists),
    labels: { ...scene.labels, said },
    beside: beside && {
      ...titled(beside),
      others: beside.others.map((side) => ({ ...titled(side), view: viewIn(side.view, lists) }))
    }
  };
}

/** A change with its sign, as in Chinese. */
function noteIn(annotation: Annotation, said: string, { figureAt, words }: Teller): Annotation {
  const text = said.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    const figure = figureAt(name.replace(/\.growth$/, ''));
    if (name.endsWith('.growth')) return words.change(growthOf(figure));
    const isChange = figure.computed?.operation.startsWith('change');
    return isChange ? words.change(quantityOf(figure)) : words.number(quantityOf(figure));
  });
  return { ...annotation, text };
}
