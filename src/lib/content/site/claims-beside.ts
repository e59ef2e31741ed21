import * as v from 'valibot';
import { checkClaims } from '../story/claims';
import type { ClaimLists } from '../story/claim-lists';
import { claimsSchema } from '../story/claims-schema';
import type { Passage } from '../story/passages';
import type { ContentFile, ProblemLog } from '../text/problem';
import { parseYaml, type YamlFile } from '../text/yaml-file';

/** What else speaks in sentences of our own: the first page, reels, plans. */
const BESIDE = /^(?:home|(?:reels|plans)\/[^/]+)\.yml$/;

const schema = v.looseObject({ claims: v.optional(claimsSchema, []) });

/** A superlative outside the stories stands by the claims of its own file. What else is wrong there, others tell. */
export function checkClaimsBeside(files: readonly ContentFile[], lists: ClaimLists, log: ProblemLog): void {
  for (const source of files.filter(({ file }) => BESIDE.test(file))) {
    const parsed = parseYaml(source, schema);
    if (!parsed.ok) continue;
    const { file, value, lineOf } = parsed.yaml;
    const { claims, ...said } = value;
    const passages = textsIn(said, [], lineOf);
    const desk = { file, log, lists, passages, step: null, scene: undefined, entries: claims };
    log.judging(() => checkClaims({ ...desk, lineOf: (path) => lineOf(['claims', ...path]) }));
  }
}

/** Every text below a value, wherever it stands. */
function textsIn(
  value: unknown,
  path: readonly (string | number)[],
  lineOf: YamlFile<unknown>['lineOf']
): Passage[] {
  if (typeof value === 'string') return [{ text: value, lineAt: () => lineOf(path) }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each: unknown, i) => [i, each])
    : Object.entries(value);
  return entries.flatMap(([key, each]) => textsIn(each, [...path, key], lineOf));
}
