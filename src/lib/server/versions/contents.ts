import { parse } from 'yaml';
import type { Site } from '../../content/site/site';
import type { ContentFile } from '../../content/text/problem';
import type { Citation, PlanPart } from '../../domain/plan';
import { growthOf, quantityOf } from '../../domain/figure';
import { textOf as plainTextOf, type Block, type Inline } from '../../domain/prose';
import { NOTHING, withDelta, type Contents, type Said, type Unit } from '../../domain/version';
import { en } from '../../words/en';
import { zh } from '../../words/zh';
import type { Words } from '../../words';
import type { GeoManifest } from '../library/geo-manifest';
import { sha256Of } from './hash';
import { toFigureUnit } from './figure-unit';

/** A site as its editions tell it. */
export interface ToldSite {
  readonly zh: Site;
  /** Null where there is no such edition. */
  readonly en: Site | null;
  /** As they were written: what a scene block says is told by its words, not by what this program makes of them. */
  readonly files: readonly ContentFile[];
  readonly geo: Pick<GeoManifest, 'files'>;
  /** SHA-256 of each file of /data/, by its path. */
  readonly data: Contents['files'];
}

/** Everything that a version records of a site: what it says and shows, in the words that a reader finds. */
export function toContents(told: ToldSite): Contents {
  const { zh: site } = told;
  const of = pairing(told);
  return withDelta(NOTHING, {
    ...toStoryUnits(told),
    figures: byId(site, ({ figures, computed, grounds }) =>
      [...figures, ...computed.figures, ...grounds.figures].map((each) => [each.id, toFigureUnit(each)])
    ),
    indicators: Object.fromEntries(
      [...site.indicators, ...site.computed.indicators].map((each) => {
        const other = [...(told.en?.indicators ?? []), ...(told.en?.computed.indicators ?? [])].find(
          ({ id }) => id === each.id
        );
        const { unit } = each;
        return [
          each.id,
          { name: said(each.name, other?.name), unit, definition: said(each.definition, other?.definition) }
        ];
      })
    ),
    ...toPlanUnits(told),
    sources: of('sources', (source, other) => {
      const { published, tier, paragraphs } = source;
      return {
        name: said(source.title, other?.title),
        publisher: said(source.publisher, other?.publisher),
        ...{ published, tier },
        ...(source.note ? { note: said(source.note, other?.note) } : {}),
        ...(paragraphs ? { paragraphs: sha256Of(JSON.stringify(paragraphs)) } : {})
      };
    }),
    ...toBoundaryUnits(told),
    places: {
      ...of('zones', ({ name }, other) => ({ name: said(name, other?.name) })),
      [site.settings.city.code]: { name: said(site.settings.city.name, told.en?.settings.city.name) }
    },
    files: told.data
  });
}

const said = (chinese: string, english: string | undefined): Said =>
  english === undefined ? { zh: chinese } : { zh: chinese, en: english };

const byId = (site: Site, list: (site: Site) => [string, Unit][]): Readonly<Record<string, Unit>> =>
  Object.fromEntries(list(site));

/** Each of a list beside itself in the other edition. */
function pairing({ zh: site, en: other }: ToldSite) {
  return <K extends 'sources' | 'zones'>(
    list: K,
    toUnit: (one: Site[K][number], other: Site[K][number] | undefined) => Unit
  ): Readonly<Record<string, Unit>> => {
    const others: readonly Site[K][number][] = other?.[list] ?? [];
    const all: readonly Site[K][number][] = site[list];
    return Object.fromEntries(
      all.map((one) => [
        one.id,
        toUnit(
          one,
          others.find(({ id }) => id === one.id)
        )
      ])
    );
  };
}

/** A paragraph, or an entry of a list, is a line. */
function linesOf(blocks: readonly Block[], site: Site, words: Words): string {
  const all = [...site.figures, ...site.computed.figures, ...site.grounds.figures];
  const number = (id: string, show: string): string => {
    const figure = all.find((each) => each.id === id)!;
    return show === 'growth' ? words.growth(growthOf(figure)) : words.number(quantityOf(figure));
  };
  const toLine = (inlines: readonly Inline[]): string => plainTextOf(inlines, number);
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.map(toLine) : [toLine(block.children)]))
    .join('\n');
}

function toStoryUnits({ zh: site, en: other, files }: ToldSite): Pick<Contents, 'stories' | 'steps'> {
  const english = (slug: string) => other?.stories.find((each) => each.slug === slug);
  const stories = site.stories.map(({ slug, title, dek, steps, corrections }) => {
    const its = english(slug);
    const unit = {
      title: said(title, its?.title),
      dek: said(dek, its?.dek),
      steps: steps.map(({ id }) => id),
      corrections: corrections.map(({ date, text }, i) => {
        const translated = its?.corrections[i]?.text;
        return said(`${date} ${text}`, translated && `${date} ${translated}`);
      })
    };
    return [slug, unit] as const;
  });
  const steps = site.stories.flatMap(({ slug, steps: all }) => {
    const scenes = scenesIn(files.find(({ file }) => file === `stories/${slug}.md`)?.text ?? '');
    return all.map(({ id, title, blocks }) => {
      const its = english(slug)?.steps.find((each) => each.id === id);
      const unit = {
        title: said(title, its?.title),
        text: said(linesOf(blocks, site, zh), its && other ? linesOf(its.blocks, other, en) : undefined),
        scene: scenes.get(id) ?? ''
      };
      return [`${slug}/${id}`, unit] as const;
    });
  });
  return { stories: Object.fromEntries(stories), steps: Object.fromEntries(steps) };
}

/** SHA-256 of what each scene block says, by its step: other line ends, comments and spaces are no change. */
function scenesIn(markdown: string): Map<string, string> {
  const sections = markdown.replace(/\r\n?/g, '\n').split(/^(?=## )/m);
  return new Map(
    sections.flatMap((section): [string, string][] => {
      const [, id] = /^## .*\{#([\w-]+)\}/.exec(section) ?? [];
      const [, scene = ''] = /^```scene[^\n]*\n([^]*?)^```/m.exec(section) ?? [];
      return id ? [[id, sha256Of(JSON.stringify(parse(scene)))]] : [];
    })
  );
}

function toCited({ source, para, reference }: Citation): Unit {
  return {
    ...(source ? { source } : {}),
    ...(para ? { para } : {}),
    ...(reference ? { reference } : {})
  };
}

function toPlanUnits({ zh: site, en: other }: ToldSite): Pick<Contents, 'plans' | 'parts'> {
  const planIn = (id: string) => other?.plans.find((each) => each.id === id);
  const plans = site.plans.map((plan) => {
    const its = planIn(plan.id);
    const { formula, period, boundary, area, parts } = plan;
    const unit = {
      name: said(plan.title, its?.title),
      ...{ formula, period, boundary, area },
      ...(plan.note ? { note: said(plan.note, its?.note) } : {}),
      ...toCited(plan.citation),
      parts: parts.map(({ id }) => id)
    };
    return [plan.id, unit] as const;
  });
  const parts = site.plans.flatMap(({ id, parts: all }) =>
    all.map((part) => {
      const its = planIn(id)?.parts.find((each) => each.id === part.id);
      return [`${id}/${part.id}`, toPartUnit(part, its)] as const;
    })
  );
  return { plans: Object.fromEntries(plans), parts: Object.fromEntries(parts) };
}

function toPartUnit(part: PlanPart, its: PlanPart | undefined): Contents['parts'][string] {
  const { footprint, unit, count, evidence, confidence } = part;
  const nameOf = (each: PlanPart): string => each.name ?? each.translation ?? each.id;
  return {
    name: said(nameOf(part), its && nameOf(its)),
    ...{ unit, count, evidence },
    ...(confidence ? { confidence } : {}),
    ...(part.reason ? { reason: said(part.reason, its?.reason) } : {}),
    ...toCited(part.citation),
    ...(footprint
      ? {
          lies: footprint.evidence,
          ...(footprint.reason ? { why: said(footprint.reason, its?.footprint?.reason) } : {}),
          shape: JSON.stringify(footprint.shape)
        }
      : {})
  };
}

function toBoundaryUnits({ zh: site, en: other, geo }: ToldSite): Pick<Contents, 'boundaries' | 'areas'> {
  const boundaries = site.boundaries.map(({ id, name, validFrom, validTo, areas }, i) => {
    const shapes = geo.files.find(({ path }) => path === `${id}/districts.json`)?.sha256;
    const unit = {
      name: said(name, other?.boundaries[i]?.name),
      areas: areas.map(({ code }) => code),
      ...(validFrom ? { from: validFrom } : {}),
      ...(validTo ? { to: validTo } : {}),
      ...(shapes ? { shape: shapes } : {})
    };
    return [id, unit] as const;
  });
  const areas = site.boundaries.flatMap(({ id, areas: all }, i) =>
    all.map(({ code, name, publishedKm2 }, j) => {
      const its = other?.boundaries[i]?.areas[j]?.name;
      return [`${id}/${code}`, { name: said(name, its), ...(publishedKm2 ? { publishedKm2 } : {}) }] as const;
    })
  );
  return { boundaries: Object.fromEntries(boundaries), areas: Object.fromEntries(areas) };
}
