import { LANGUAGES } from '../../edition';
import { sceneFramed, wordsWithin } from '../../lib/desk/framing/scene-framed';
import { editsOfView, type FramedView } from '../../lib/desk/framing/view';
import type { Edit } from '../../lib/edit/edit';
import type { Files } from '../../lib/edit/splice';
import { stepsOf } from '../../lib/edit/story-text';
import { inEditions } from '../in-editions';

/** What is said of a step that is framed from the map. */
interface FramedStep {
  readonly id: string;
  readonly title: string;
  readonly prose: string;
  readonly notes: string;
}

const [, ...EDITIONS] = LANGUAGES;

/** A step below another on the same map, in another frame or (null) in its own, in every edition, with the view that it needs: one act. */
export function addFramedStep(
  files: Files,
  file: string,
  after: string,
  step: FramedStep,
  view: FramedView | null
): Edit {
  const scene = sceneFramed(fenceOf(files, file, after, 'scene'), view && view.name);
  const wordsOf = (edition: string): string => wordsWithin(fenceOf(files, edition, after, 'words'), scene);
  const added = inEditions(
    files,
    { kind: 'add-step', file, step: after, added: { ...step, scene } },
    wordsOf
  );
  return { kind: 'together', edits: [...(view ? editsOfView(files, view, EDITIONS) : []), added] };
}

/** Another frame for the map of a step that is there. */
export function frameAnew(files: Files, file: string, step: string, view: FramedView): Edit {
  const framed: Edit = { kind: 'set-value', file, step, path: ['view'], value: view.name };
  return { kind: 'together', edits: [...editsOfView(files, view, EDITIONS), framed] };
}

function fenceOf(files: Files, file: string, step: string, lang: string): string {
  const text = files.get(file) ?? '';
  const fences = stepsOf(text).find(({ id }) => id === step)?.fences ?? [];
  const inner = fences.find((fence) => fence.lang === lang)?.inner;
  return inner ? text.slice(inner.start, inner.end) : '';
}
