import type { Problem } from '../../../domain/problem';
import { phraseOf, type Phrase, type PhraseValue } from '../../say';
import { charts } from './charts';
import { claims } from './claims';
import { edition } from './edition';
import { figure } from './figure';
import { plan } from './plan';
import { scene } from './scene';
import { site } from './site';
import { story } from './story';
import { text } from './text';
import { yaml } from './yaml';

/** What editors are told, in English, by the Chinese sentence with its holes; a file a room. No page of the site holds any of it. */
export const SAID_ROOMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  charts,
  claims,
  edition,
  figure,
  plan,
  scene,
  site,
  story,
  text,
  yaml
};
const SAID = new Map(Object.values(SAID_ROOMS).flatMap((room) => Object.entries(room)));

/** What `say` made, in English; undefined where nobody said it, or something of it has no English. */
export function inEnglish(text: string): string | undefined {
  const of = phraseOf(text);
  if (typeof of === 'string') return undefined;
  const english = textOf(of);
  // A sentence may begin with one of our own words.
  return english && /^\p{Ll}/u.test(english) && beginsWithOurs(of)
    ? english[0]?.toUpperCase() + english.slice(1)
    : english;
}

/** A problem with its English beside it, where it has any. */
export function withEnglish<P extends Telling>(problem: P): P & InEnglish {
  const [what, mend] = [inEnglish(problem.what), inEnglish(problem.mend)];
  return what === undefined || mend === undefined ? problem : { ...problem, english: { what, mend } };
}

type Telling = Pick<Problem, 'what' | 'mend'>;
type InEnglish = Pick<Problem, 'english'>;

function textOf(value: PhraseValue): string | undefined {
  if (typeof value !== 'object') return String(value);
  if ('english' in value) return value.english;
  return 'template' in value ? sentenceOf(value) : listOf(value);
}

function listOf(values: readonly PhraseValue[]): string | undefined {
  const texts = values.map(textOf);
  return texts.includes(undefined) ? undefined : texts.join(', ');
}

const HOLE = /\{(\d+)\}/;

function sentenceOf({ template, values }: Phrase): string | undefined {
  const english = SAID.get(template);
  if (english === undefined) return undefined;
  // Text and numbers of holes by turns.
  const parts = english.split(HOLE);
  const texts = parts.map((part, i) => {
    if (i % 2 === 0) return part;
    const text = textOf(values[Number(part)] ?? '');
    // A sentence inside another does not end it.
    return /^[.,;:)]/.test(parts[i + 1] ?? '') ? text?.replace(/\.$/, '') : text;
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}

const beginsWithOurs = (of: PhraseValue): boolean =>
  typeof of === 'object' &&
  'template' in of &&
  /^\{\d+\}/.test(SAID.get(of.template) ?? '') &&
  typeof of.values[0] === 'object';
