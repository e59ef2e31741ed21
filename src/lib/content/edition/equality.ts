import type { Problem } from '../../domain/problem';
import { saidTextsOf } from '../../story/said-texts';
import { writtenSteps } from '../../story/hidden-steps';
import type { Step, Story } from '../../story/story';
import { braced, lackingIn, numbersOf, toldApart, type Difference } from './apart';
import { linksOf } from './links';
import type { StepOverlay, StoryOverlay } from './story-overlay';
import { bindingsIn } from './words-fence';
import { say } from '../../words/say';

/**
 * In what a story in another language is not the same as the Chinese one: steps (hidden ones too) and their order, the numbers that each
 * binds (as often), the plan's parts, sources and pages that it links to, and the words on its map and exhibits.
 * Names of divisions (`areas`) are translated elsewhere.
 */
export function differencesOf(
  story: Story,
  overlay: StoryOverlay,
  areas: ReadonlySet<string> = new Set()
): Problem[] {
  const { file, steps } = overlay;
  const written = writtenSteps(story);
  const said = steps.flatMap((step) => {
    const original = written.find(({ id }) => id === step.id);
    return original
      ? inStep(original, step, areas).map((each) => ({ file, line: step.textLine, ...each }))
      : [];
  });
  return [...inSteps(story, overlay), ...inCorrections(story, overlay), ...said];
}

function inSteps(story: Story, { file, steps }: StoryOverlay): Problem[] {
  const [wanted, given] = [writtenSteps(story).map(({ id }) => id), steps.map(({ id }) => id)];
  const missing = wanted.filter((id) => !given.includes(id));
  const problems = missing.map((id): Problem => {
    const before = wanted.slice(0, wanted.indexOf(id)).findLast((each) => given.includes(each));
    const line = steps.find((step) => step.id === before)?.line ?? 1;
    const mend = say`在${before ? say`「${before}」之后` : say`最前面`}补上「## … {#${id}}」，照中文的 stories/${story.slug}.md`;
    return { file, line, what: say`缺少「${id}」这一步`, mend };
  });
  const strangers = steps.filter(({ id }) => !wanted.includes(id));
  const odd = strangers.map(({ id, line }): Problem => {
    return {
      file,
      line,
      what: say`中文里没有「${id}」这一步`,
      mend: say`删去，或改编号；中文的步是 ${wanted}`
    };
  });
  if (problems.length + odd.length > 0) return [...problems, ...odd];
  const moved = steps.find(({ id }, i) => id !== wanted[i]);
  if (!moved) return [];
  return [
    {
      file,
      line: moved.line,
      what: say`「${moved.id}」的次序和中文不一样`,
      mend: say`照中文排：${wanted}`
    }
  ];
}

function inCorrections(story: Story, { file, corrections }: StoryOverlay): Problem[] {
  const [wanted, given] = [story.corrections, corrections].map((all) => all.map(({ date }) => date));
  const apart = [...lackingIn(given!, wanted!), ...lackingIn(wanted!, given!)];
  if (apart.length === 0) return [];
  return [
    {
      file,
      line: 1,
      what: say`更正和中文的不一样：${apart}`,
      mend: say`两边的 corrections 一条对一条，日期相同`
    }
  ];
}

function inStep(original: Step, step: StepOverlay, areas: ReadonlySet<string>): Difference[] {
  const aspects = [
    [say`正文`, original.blocks, step.blocks],
    [say`讲稿`, original.notes, step.notes]
  ] as const;
  return [
    ...aspects.flatMap(([where, zh, en]) => [
      ...toldApart(numbersOf(zh), numbersOf(en), say`${where}的数`),
      ...toldApart(linksOf(zh), linksOf(en), say`${where}的链接`)
    ]),
    ...inAnnotation(original, step),
    ...inWords(original, step, areas)
  ];
}

function inAnnotation({ scene }: Step, { annotation }: StepOverlay): Difference[] {
  const own = scene.annotation;
  if (!own && annotation === null) return [];
  if (!own) return [{ what: say`中文的图上没有注记，这里有`, mend: say`从 words 里删去 annotation` }];
  if (annotation === null)
    return [
      {
        what: say`没有译图上的注记「${own.text}」`,
        mend: say`在这一步的 words 块里写 annotation，数照样绑定`
      }
    ];
  const bound = bindingsIn(annotation).map((name) => name.replace(/\.growth$/, ''));
  return toldApart(own.figures.map(braced), bound.map(braced), say`注记的数`);
}

function inWords(original: Step, { words }: StepOverlay, areas: ReadonlySet<string>): Difference[] {
  const said = saidTextsOf(original).filter((text) => !areas.has(text));
  const missing = said.filter((text) => !words.has(text));
  const strangers = [...words.keys()].filter((text) => !said.includes(text));
  return [
    ...missing.map((text) => ({
      what: say`没有译「${text}」`,
      mend: say`在这一步的 words 块里写「${text}: …」`
    })),
    ...strangers.map((text) => ({
      what: say`中文的这一步里没有「${text}」`,
      mend: say`从 words 里删去，或照中文改`
    }))
  ];
}
