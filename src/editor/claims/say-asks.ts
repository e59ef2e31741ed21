import type { WrittenClaim } from '../../lib/desk/claims/claims';
import type { YamlValue } from '../../lib/edit/yaml-write';
import { m } from '../../lib/paraglide/messages';

/** What the figures are asked for a sentence, in words: `余杭区最大`. */
export function sayAsks({ asks }: WrittenClaim): string {
  if (!asks) return m.editor_claim_asks_source();
  const { kind, of } = asks;
  switch (kind) {
    case 'max':
      return m.editor_claim_asks_max({ who: plain(of) });
    case 'min':
      return m.editor_claim_asks_min({ who: plain(of) });
    case 'rank':
      return m.editor_claim_asks_rank({ who: plain(of) });
    case 'more':
    case 'less':
    case 'equal':
      return {
        more: m.editor_claim_asks_more,
        less: m.editor_claim_asks_less,
        equal: m.editor_claim_asks_equal
      }[kind]({ figures: plain(of) });
    case 'unchecked':
      return m.editor_claim_asks_unchecked({ why: plain(of) });
    case 'only':
    case 'share':
    case 'times':
      return m.editor_claim_asks_other({ kind, of: plain(of) });
    default:
      return kind satisfies never;
  }
}

function plain(value: YamlValue): string {
  if (Array.isArray(value)) return (value as YamlValue[]).map(plain).join(m.editor_and());
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${name} ${plain(each as YamlValue)}`)
      .join(m.editor_and());
  return String(value);
}
