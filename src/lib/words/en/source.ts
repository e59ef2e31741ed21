import type { Source, Tier } from '../../domain/source';
import type { SourceWords } from '../index';
import { periodWords } from './period';

const tier: Readonly<Record<Tier, string>> = {
  official: 'official',
  media: 'press report',
  open: 'open data',
  secondary: 'second-hand',
  unofficial: 'unsigned, for reference only'
};

const tierMeaning: Readonly<Record<Tier, string>> = {
  official: 'Texts that a government or statistics office published itself.',
  media:
    'Reports by newspapers and news sites. Most of their numbers come from press conferences or bulletins, at one remove.',
  open: 'Data that anyone can maintain, check and correct, such as open maps; this site counted the numbers from them.',
  secondary:
    'Encyclopedias, compilations, question-and-answer pages. Used only where nothing closer was found.',
  unofficial: 'Unsigned compilations. For reference only: no conclusion rests on them.'
};

function citation({ publisher, title, published }: Source, para?: number | null): string {
  const date = published === 'unknown' ? 'undated' : periodWords.period(published);
  return `${publisher}, “${title}”, ${date}${para ? `, paragraph ${para}` : ''}`;
}

function caveats({ tier: own, published }: Pick<Source, 'tier' | 'published'>): string[] {
  return [
    own === 'secondary'
      ? 'The source is second-hand and the first publication was not found: check before quoting.'
      : '',
    own === 'unofficial' ? 'The source is unsigned and unconfirmed: for reference only.' : '',
    published === 'unknown' ? 'The source gives no date of publication.' : ''
  ].filter(Boolean);
}

export const sourceWords: SourceWords = {
  tier,
  tierMeaning,
  citation,
  caveats,
  evidence: { stated: 'stated by a source', inferred: 'inferred', 'not-stated': 'not stated by any source' },
  confidence: {
    low: 'low confidence',
    'low-medium': 'low to medium confidence',
    medium: 'medium confidence',
    'medium-high': 'medium to high confidence',
    high: 'high confidence'
  }
};
