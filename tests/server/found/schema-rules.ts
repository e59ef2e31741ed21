/**
 * What schema.org's shapes must have, for us and for those who read them: the properties that Google's documentation calls
 * required or recommended for Article, Dataset and BreadcrumbList, and schema.org's expected types.
 */
type Check = (value: unknown) => boolean;
type Thing = Readonly<Record<string, unknown>>;

const text: Check = (value) => typeof value === 'string' && value.trim().length > 0;
const url: Check = (value) => typeof value === 'string' && URL.canParse(value) && value.startsWith('http');
const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
/** Of published data: its day, and which of that day’s it is. */
const version: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d(-\d+)?$/.test(value);
const tag: Check = (value) => typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
const years: Check = (value) => typeof value === 'string' && /^\d{4}(\/\d{4})?$/.test(value);
const all =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const one =
  (type: string): Check =>
  (value) =>
    problemsOf(value as Thing, true).length === 0 && (value as Thing)['@type'] === type;
const box: Check = (value) => {
  const [south = 0, west = 0, north = 0, east = 0] = String(value).split(' ').map(Number);
  return -90 <= south && south < north && north <= 90 && -180 <= west && west < east && east <= 180;
};

interface Rule {
  readonly required: Readonly<Record<string, Check>>;
  /** Whole addresses, which only a published site has. */
  readonly published?: Readonly<Record<string, Check>>;
  /** What may be missing, and has this form where it is not. */
  readonly optional?: Readonly<Record<string, Check>>;
}

const RULES: Readonly<Record<string, Rule>> = {
  Article: {
    required: {
      headline: (value) => text(value) && String(value).length <= 110,
      inLanguage: tag,
      datePublished: day,
      dateModified: day,
      author: one('Organization')
    },
    published: { url, image: url }
  },
  Organization: { required: { name: text } },
  WebSite: { required: { name: text, url, inLanguage: tag } },
  Dataset: {
    required: {
      name: text,
      description: (value) => text(value) && String(value).length >= 50 && String(value).length <= 5000,
      creator: one('Organization'),
      license: all(url),
      dateModified: day,
      temporalCoverage: years,
      spatialCoverage: one('Place'),
      distribution: all((each) => (each as Thing)['@type'] === 'DataDownload')
    },
    published: { url },
    optional: { version }
  },
  DataDownload: {
    required: { encodingFormat: text, name: text, license: all(url) },
    published: { contentUrl: url }
  },
  Place: { required: { name: text, geo: one('GeoShape') } },
  GeoShape: { required: { box } },
  BreadcrumbList: {
    required: {
      itemListElement: (value) =>
        all(one('ListItem'))(value) &&
        (value as Thing[]).every(({ position }, index) => position === index + 1)
    }
  },
  ListItem: { required: { position: Number.isInteger, name: text, item: url } }
};

/** What a thing lacks, and what it says in a wrong form: `Article.headline`. */
export function problemsOf(thing: Thing, isPublished: boolean): string[] {
  const type = String(thing['@type']);
  const rule = RULES[type];
  if (!rule) return [`${type} is unknown`];
  const checks = { ...rule.required, ...(isPublished ? rule.published : {}) };
  const given = Object.entries(rule.optional ?? {}).filter(([key]) => key in thing);
  return [...Object.entries(checks), ...given].flatMap(([key, check]) =>
    check(thing[key]) ? [] : [`${type}.${key}`]
  );
}
