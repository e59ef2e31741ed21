import { TONGUES, type Language } from '../../../edition';
import { SITE } from '../../../site.js';
import { cardImagePath, DATA_PATH, HOME_PATH, storyPath } from '../../paths';
import { addressOf, type Standing } from '../html/editions';
import type { Library } from '../library/library';
import { versionIds } from '../versions/version-ids';
import { toDatasetLd } from './dataset-ld';
import { foundPages, trailTo, type FoundPage } from './pages';
import type { Thing } from './schema-org';

const tagOf = (language: Language): string => TONGUES[language].tag;

/** The edition as schema.org calls it: the one that wrote it, or a translation. Empty where there is one language. */
function translations(path: string, standing: Standing): object {
  const { language, languages, address } = standing;
  const [own] = languages;
  const others = languages
    .filter((each) => each !== language)
    .map((each) => ({
      '@type': 'Article',
      inLanguage: tagOf(each),
      ...(address ? { url: addressOf(each, path, standing) } : {})
    }));
  if (others.length === 0) return {};
  return language === own
    ? { workTranslation: others }
    : { translationOfWork: others.find(({ inLanguage }) => own && inLanguage === tagOf(own)) };
}

function storyLd({ site }: Library, path: string, standing: Standing): Thing[] {
  const story = site.stories.find(({ slug }) => storyPath(slug) === path);
  if (!story) return [];
  const { language, address } = standing;
  const author = { '@type': 'Organization', name: site.settings.title };
  return [
    {
      '@type': 'Article',
      headline: story.title,
      inLanguage: tagOf(language),
      datePublished: story.date,
      dateModified: story.updated,
      author,
      ...(address
        ? {
            url: addressOf(language, path, standing),
            image: addressOf(language, cardImagePath(path), standing)
          }
        : {}),
      ...translations(path, standing)
    }
  ];
}

/** Only with addresses: without them a trail says nothing that a program could follow. */
function trailLd(trail: readonly FoundPage[], standing: Standing): Thing[] {
  if (!standing.address || trail.length < 2) return [];
  const itemListElement = trail.map(({ path, name }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: addressOf(standing.language, path, standing)
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

function siteLd({ site }: Library, path: string, standing: Standing): Thing[] {
  if (path !== HOME_PATH || !standing.address) return [];
  const url = addressOf(standing.language, path, standing);
  return [{ '@type': 'WebSite', name: site.settings.title, inLanguage: tagOf(standing.language), url }];
}

/** What a page is, in the words of schema.org; empty where it is nothing that has a form there. */
export function jsonLdOf(path: string, library: Library, standing: Standing): Thing[] {
  const versions = versionIds(SITE.content);
  return [
    ...siteLd(library, path, standing),
    ...storyLd(library, path, standing),
    ...(path === DATA_PATH ? [toDatasetLd(library, standing, versions.at(-1))] : []),
    ...trailLd(trailTo(path, foundPages(library, versions)), standing)
  ];
}
