import type { Citation } from '../../domain/plan';
import { words } from '../../words/current';
import { byId, type Library } from '../library/library';
import { sourcePath } from '../../paths';

/** Who says so, in words; `path` leads to the paragraph's place on the source's page, where we have one. */
export interface CiteView {
  readonly text: string;
  readonly path: string | null;
}

/** A source that is on the site first, then what is told of in words only. */
export function toCites({ source, para, reference }: Citation, { site }: Library): CiteView[] {
  const own = source
    ? [
        {
          text: words().citation(byId(site.sources, source), para),
          path: sourcePath(source, para)
        }
      ]
    : [];
  return reference ? [...own, { text: reference, path: null }] : own;
}
