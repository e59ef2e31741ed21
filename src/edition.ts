/** The languages that the site has an edition in; the first is the one its content is written in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

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
