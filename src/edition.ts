/** The languages that the site has an edition in; the first is the one its content is written in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Tongue {
  /** What pages say they are in (BCP 47). */
  readonly tag: string;
  /** Where its edition lies, below the first one's root; without slashes. */
  readonly folder: string;
  /** Its name, in itself. */
  readonly name: string;
  /** The same where there is room for a sign alone; a part of the name, letter case apart. */
  readonly sign: string;
}

export const TONGUES: Readonly<Record<Language, Tongue>> = {
  zh: { tag: 'zh-CN', folder: '', name: '中文', sign: '中' },
  en: { tag: 'en', folder: 'en', name: 'English', sign: 'EN' }
};

/** From a path of one edition to the same path of another: `/en`, `/..`; goes before a path with a slash in front. */
export function wayBetween(from: Language, to: Language): string {
  const up = TONGUES[from].folder && '/..';
  const down = TONGUES[to].folder && `/${TONGUES[to].folder}`;
  return up + down;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `ATLAS_LANG`: the edition that this build, or this command, makes. Throws on a language that there is no edition in. */
export function editionOf({ ATLAS_LANG: asked = LANGUAGES[0] }: Environment): Language {
  const language = LANGUAGES.find((each) => each === asked);
  if (!language) throw new Error(`ATLAS_LANG=${asked}: there are editions in ${LANGUAGES.join(' and ')}`);
  return language;
}

/**
 * What a build replaces in the code (Vite's `define`): messages and words ask for the language by this name, so that the
 * bundler drops the other one, and no edition carries a byte of another. Tests leave it open and speak both.
 */
export function editionDefine(environment: Environment): Readonly<Record<string, string>> {
  return environment.VITEST ? {} : { __ATLAS_LANG__: JSON.stringify(editionOf(environment)) };
}
