import { LANGUAGES, type Language } from '../edition';

/** Files of the Chinese content, and those of each edition by their paths within its own folder. */
export function inLanguages<File extends { readonly file: string }>(
  files: readonly File[]
): {
  readonly own: readonly File[];
  readonly editions: Readonly<Partial<Record<Language, readonly File[]>>>;
} {
  const [, ...others] = LANGUAGES;
  const isOf = (language: Language, { file }: File): boolean => file.startsWith(`${language}/`);
  return {
    own: files.filter((each) => !others.some((language) => isOf(language, each))),
    editions: Object.fromEntries(
      others.map((language) => [
        language,
        files
          .filter((each) => isOf(language, each))
          .map((each) => ({ ...each, file: each.file.slice(language.length + 1) }))
      ])
    )
  };
}
