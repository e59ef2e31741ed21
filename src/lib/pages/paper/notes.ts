import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import { isWeak } from '../../domain/source';
import type { PartView } from '../story/page';
import { withoutStop } from '../../ui/sentence';
import type { Note, NoteFigure } from './page';

/** What a note's number is: `七普常住人口，余杭区（2021年4月9日后），2020年11月1日`. */
export function subjectOf({ figure, indicator, place, when, boundaryName }: NoteFigure): string {
  // Divisions that were redrawn say their boundary themselves; a zone's place on either map is not in its name.
  const ground = figure.place.kind === 'zone' ? boundaryName : place.ground;
  return m.paper_subject({
    indicator: indicator.name,
    place: words().place({ name: place.name, ground }),
    period: when
  });
}

/** What must be known before the number is quoted: that it is expected, not exact, worked out, or weakly sourced. */
export function remarksOf({ figure, source }: NoteFigure): string[] {
  const { status, bound, growthBound, value } = figure;
  return [
    status === 'actual' ? '' : words().status[status],
    bound === '' || value === null ? '' : words().bound[bound],
    growthBound === '' ? '' : m.paper_growth_is({ bound: words().bound[growthBound] }),
    figure.computed ? m.paper_computed({ formula: words().formula(figure.computed) }) : '',
    !figure.computed && isWeak(source.tier) ? m.paper_tier_is({ tier: words().tier[source.tier] }) : '',
    source.reposted ? m.paper_reposted() : ''
  ].filter(Boolean);
}

/** All that a reader at a desk is told besides: the editor's note, and caveats in whole sentences. */
export function sentencesOf({ figure, source, inputs }: NoteFigure): string {
  // A computed number's own source is cited above its note; what else it rests on is named here.
  const others = inputs.filter((input) => input.source !== figure.source).map(({ text }) => text);
  if (figure.computed && figure.value !== null) return others.join(m.site_clause_separator());
  return words().sentences([words().note(figure), ...(figure.computed ? [] : words().caveats(source))]);
}

export type NoteLength = 'full' | 'short';

/** More than these on one sheet are set small and without the editor's remarks. */
export const MANY_NOTES = 12;

/** In characters: notes that are longer, as a plan’s parts with their reasons are, take a size that leaves the map its room. */
export const LONG_NOTES = 1200;

/** A note without its citation: paragraph, subject, remarks; `full` adds the editor's note. */
export function noteText({ figure, para }: Note, length: NoteLength): string {
  const place = para ? m.paper_paragraph({ para }) : '';
  if (!figure) return [m.paper_cited_in_text(), place].filter(Boolean).join(m.site_detail_separator());
  const line = [subjectOf(figure), place, ...remarksOf(figure)]
    .filter(Boolean)
    .join(m.site_detail_separator());
  const more = length === 'full' ? sentencesOf(figure) : '';
  return more ? m.paper_note_more({ note: line, more: withoutStop(more) }) : line;
}

/** Notes that rest on one source, which is then named once. */
export interface NoteGroup {
  readonly source: string;
  readonly cite: string;
  readonly notes: readonly Note[];
}

/** In the order of their first notes. */
export function groupNotes(notes: readonly Note[]): NoteGroup[] {
  const sources = [...new Set(notes.map(({ source }) => source))];
  return sources.map((source) => {
    const own = notes.filter((note) => note.source === source);
    return { source, cite: own[0]?.cite ?? '', notes: own };
  });
}

/** What a drawn part is and why it lies there: the words behind `凭什么这样画`. */
export function partText({ part, plan, cite, footprintCite }: PartView): string {
  const { name, id, evidence, confidence, reason, footprint } = part;
  const said = words().evidence[evidence];
  return m.paper_part({
    part: name ?? id,
    plan: plan.formula,
    evidence: confidence
      ? m.paper_part_evidence({ evidence: said, confidence: words().confidence[confidence] })
      : said,
    reason: reason && `${m.site_sentence_separator()}${reason}`,
    place: footprint ? footprintText(footprint) : '',
    basis: [
      cite && m.paper_part_basis({ source: cite }),
      footprintCite && m.paper_part_place_basis({ source: footprintCite })
    ].join('')
  });
}

function footprintText({ evidence: kind, reason }: NonNullable<PartView['part']['footprint']>): string {
  const evidence = words().evidence[kind];
  return reason ? m.paper_part_place_reason({ evidence, reason }) : m.paper_part_place({ evidence });
}

/** `图上各区的数：来源〔1〕〔4〕，列在文末。` */
export function mapSourceText(mapSources: readonly number[]): string {
  const numbers = mapSources.map((at) => m.paper_source_number({ number: at + 1 })).join('');
  return m.paper_map_sources({ numbers });
}
