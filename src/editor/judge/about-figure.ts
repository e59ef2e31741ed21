import type { Cells } from '../../lib/edit/table-text';
import { readEdition } from '../../lib/content/edition/edition';
import { siteIn } from '../../lib/content/edition/site-in';
import type { Site } from '../../lib/content/site/site';
import { storiesWith } from '../../lib/desk/correction';
import { figureName } from '../../lib/desk/figure-name';
import { figureUses, type FigureUses } from '../../lib/desk/figure-uses';
import { quantityOf, type Figure } from '../../lib/domain/figure';
import { deskWords } from '../../lib/words/desk';
import { en } from '../../lib/words/en';
import type { RightReading } from './judge';

/** What a field says of a figure: where it can be read, and what a correction of it may say, by language. */
export interface AboutFigure {
  readonly uses: FigureUses;
  /** Files of the stories whose readers are told of a correction; of editions too. */
  readonly stories: Readonly<Record<'zh' | 'en', readonly string[]>>;
  readonly texts: Readonly<Record<'zh' | 'en', string>>;
}

/** Null for what is no published figure. `was` and `now`: the cells of its row, as they were saved and as they are. */
export function aboutFigure(id: string, was: Cells, now: Cells, reading: RightReading): AboutFigure | null {
  const { library, editions } = reading;
  const { site } = library;
  const figure = site.figures.find((each) => each.id === id);
  if (!figure) return null;
  const stories = storiesWith(site, id);
  const english = editions.en ?? [];
  const translated = stories.map((file) => ({ file, path: `en/${file}` }));
  return {
    uses: figureUses(site, id),
    stories: {
      zh: stories,
      en: translated.filter(({ file }) => english.some((each) => each.file === file)).map(({ path }) => path)
    },
    texts: {
      zh: deskWords.zh.correction(figureName(site, figure), written(was), written(now)),
      en: english.length > 0 ? inEnglish(figure, was, now, reading) : ''
    }
  };
}

const written = (cells: Cells): string => cells['written'] || `${cells['value']}${cells['unit']}`;

/** The source's own words are Chinese: in English the number is written as the site writes it. */
function inEnglish(figure: Figure, was: Cells, now: Cells, { library, editions }: RightReading): string {
  const site: Site = siteIn(library.site, readEdition(editions.en ?? [], library.site).edition, en);
  const say = ({ value = '' }: Cells): string =>
    en.number({ ...quantityOf(figure), decimals: value.split('.')[1]?.length ?? 0, value: Number(value) });
  return deskWords.en.correction(figureName(site, figure), say(was), say(now));
}
