import type { Boundary } from '../../domain/boundary';
import type { Indicator } from '../../domain/indicator';
import type { Citation, Plan, PlanPart } from '../../domain/plan';
import type { View } from '../../domain/place';
import type { Source } from '../../domain/source';
import type { Site } from '../site/site';
import type { EditionLists } from './lists';

export function boundaryIn(boundary: Boundary, { areas: said, notes }: EditionLists): Boundary {
  const textOf = (text: string): string => notes?.boundaries[text] ?? text;
  return {
    ...boundary,
    name: said?.boundaries[boundary.id] ?? boundary.name,
    notice: textOf(boundary.notice),
    areas: boundary.areas.map((area) => ({
      ...area,
      name: said?.areas[area.code] ?? area.name,
      ...(area.publishedSource === undefined ? {} : { publishedSource: textOf(area.publishedSource) }),
      ...(area.reason === undefined ? {} : { reason: textOf(area.reason) })
    }))
  };
}

export function viewIn(view: View, { views }: EditionLists): View {
  return { ...view, name: views?.[view.name] ?? view.name };
}

/** The lists of a site in an edition's words. Places keep their ids, which scenes name. */
export function listsIn(site: Site, said: EditionLists): Partial<Site> {
  const { settings } = site;
  const own = said.site ?? settings;
  return {
    settings: {
      ...settings,
      ...{ title: own.title, tagline: own.tagline, promise: own.promise, searchExample: own.searchExample },
      ...{
        reviewText: own.reviewText,
        attribution: own.attribution,
        city: { ...settings.city, ...own.city }
      },
      exploreViews: settings.exploreViews.map((name) => said.views?.[name] ?? name)
    },
    indicators: site.indicators.map((each) => indicatorIn(each, said)),
    computed: {
      ...site.computed,
      indicators: site.computed.indicators.map((each) => ({
        ...each,
        ...indicatorIn(each, said),
        refusals: each.refusals.map((refusal) => ({
          ...refusal,
          reason: said.notes?.notes[refusal.reason] ?? refusal.reason
        }))
      }))
    },
    sources: site.sources.map((each) => sourceIn(each, said)),
    zones: site.zones.map((each) => ({ ...each, ...said.zones?.[each.id] })),
    places: site.places.map((each) => ({ ...each, name: said.places?.[each.name] ?? each.name })),
    views: site.views.map((each) => viewIn(each, said)),
    plans: site.plans.map((each) => planIn(each, said))
  };
}

function sourceIn(source: Source, { sources }: EditionLists): Source {
  const { id, publisher, title } = source;
  const own = sources?.[id];
  // Who looks the source up needs its name as it is printed.
  return own ? { ...source, ...own, original: { publisher, title } } : source;
}

function indicatorIn(indicator: Indicator, { indicators: said }: EditionLists): Indicator {
  const { id, cell, theme } = indicator;
  const named = { ...indicator, theme: said?.themes[theme] ?? theme };
  if (!cell) return { ...named, ...said?.indicators[id] };
  const own = said?.breakdowns[cell.breakdown];
  if (!own) return named;
  const at = Object.entries(cell.at);
  const labels = Object.fromEntries(
    at.map(([dimension, key]) => [dimension, own.by[dimension]?.[key] ?? key])
  );
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => labels[name] ?? whole);
  return {
    ...named,
    ...{
      name: filled(own.name),
      short: filled(own.short),
      definition: filled(own.definition),
      note: own.note
    },
    cell: { ...cell, labels }
  };
}

/** Formula and units stay as they are written, beside what they mean: the diagram reads them. */
function planIn(plan: Plan, { plans }: EditionLists): Plan {
  const said = plans.get(plan.id);
  if (!said) return plan;
  const part = (each: PlanPart): PlanPart => {
    const own = said.parts[each.id];
    const { footprint } = each;
    return {
      ...each,
      ...(own ? { translation: own.unit } : {}),
      name: own?.name ?? each.name,
      reason: own?.reason ?? each.reason,
      citation: citationIn(each.citation, own?.reference),
      footprint: footprint && {
        ...footprint,
        reason: own?.place ?? footprint.reason,
        citation: citationIn(footprint.citation, own?.placeReference)
      }
    };
  };
  return {
    ...plan,
    ...{ translation: said.formula, title: said.title, note: said.note ?? '' },
    citation: citationIn(plan.citation, said.reference),
    later: plan.later.map((each, i) => {
      const own = said.later[i];
      return own
        ? { ...each, title: own.title, says: own.says, citation: citationIn(each.citation, own.reference) }
        : each;
    }),
    parts: plan.parts.map(part)
  };
}

const citationIn = (citation: Citation, reference: string | undefined): Citation =>
  reference === undefined ? citation : { ...citation, reference };
