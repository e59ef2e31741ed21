import type { ContentFile } from '../../content/text/problem';
import type { Problem } from '../../domain/problem';
import { isIn } from '../../map/labels/note';
import { toPicture } from '../../map/to-picture';
import type { Story } from '../../story/story';
import type { Library } from './library';

/** Rooms for which labels are placed, and the screens that have at least so much. */
const SCREENS = [
  ['wide', '电脑'],
  ['small', '手机']
] as const;

/** Annotations for which a map has no room: they need geometry, so they are checked once everything is read. */
export function noteProblems({ site, atlas }: Library, files: readonly ContentFile[]): Problem[] {
  return site.stories.flatMap((story) =>
    story.steps.flatMap(({ id, scene }): Problem[] => {
      if (!scene.annotation) return [];
      if (scene.beside?.kind === 'multiples')
        return [
          {
            ...placeOf(story, id, files),
            what: `几幅小图并排时没有地方放注记「${scene.annotation.text}」`,
            mend: '删去 annotation，或把 multiples 换成 swipe'
          }
        ];
      const { labels } = toPicture(scene, atlas);
      const notes = labels.filter(({ kind }) => kind === 'note');
      const full = SCREENS.filter(([size]) => !notes.some((note) => isIn(note, size)));
      if (full.length === 0) return [];
      const where = full.map(([, screen]) => screen).join('和');
      return [
        {
          ...placeOf(story, id, files),
          what: `注记「${scene.annotation.text}」在${where}的图上没有地方放`,
          mend: MEND
        }
      ];
    })
  );
}

const MEND = '写短些，少标几个地点或区名，或换一个视图、换 at 指的地方';

/** The line of a step's `annotation`. */
function placeOf(
  { slug }: Story,
  step: string,
  files: readonly ContentFile[]
): Pick<Problem, 'file' | 'line'> {
  const file = `stories/${slug}.md`;
  const lines = files.find((each) => each.file === file)?.text.split('\n') ?? [];
  const heading = lines.findIndex((line) => line.startsWith('## ') && line.includes(`{#${step}`));
  const at = lines.findIndex((line, i) => i > heading && line.startsWith('annotation:'));
  return { file, line: at + 1 };
}
