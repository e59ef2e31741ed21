/** What a step that is new in Chinese says in an edition until somebody translates it. */
export const UNTRANSLATED = {
  zh: {},
  en: { title: 'New step', prose: 'To be translated.', notes: 'To be translated.' }
} as const;

/** What the editor puts where something is to be written, in each language that it speaks (messages of the editor). */
export const UNWRITTEN: readonly string[] = [
  '在这里写。',
  '在这里写讲稿。',
  'Write here.',
  'Write the speaker’s notes here.',
  UNTRANSLATED.en.prose
];

/** Titles that a new step has of itself; in a sentence they are words like any other. */
export const UNTITLED: readonly string[] = ['新的一步', 'A new step', UNTRANSLATED.en.title];
