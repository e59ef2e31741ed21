import type { FigureName } from '../desk/figure-name';
import { deskEn } from './en/desk';
import { deskZh } from './zh/desk';

/** What only editors are told. Apart from `Words`, so that no page that readers open holds any of it. */
export interface DeskWords {
  /** A figure in one line: `余杭区2024年GDP`. */
  readonly figure: (name: FigureName) => string;
  /** What a correction may say to readers, for the editor to change. */
  readonly correction: (of: FigureName, from: string, to: string) => string;
}

/** In the language that the editor speaks. */
export const deskWords: Readonly<Record<'zh' | 'en', DeskWords>> = { zh: deskZh, en: deskEn };
