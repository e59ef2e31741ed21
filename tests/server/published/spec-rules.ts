/**
 * What the Frictionless specifications (version 1: Data Package, Data Resource, Tabular Data Resource, Table Schema)
 * say a descriptor MUST be, as far as this package uses them; written from the text of the specifications.
 */
type Json = Readonly<Record<string, unknown>>;
type Rule = readonly [broken: string, isKept: boolean];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const isMissing = (value: unknown): boolean => value === undefined;

const NAME = /^[-a-z0-9._/]+$/;
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const SEMVER = /^\d+\.\d+\.\d+/;
const TYPES = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'date', 'time', 'datetime', 'year'],
  ...['yearmonth', 'duration', 'geopoint', 'geojson', 'any']
];
const CONSTRAINTS = [
  ...['required', 'unique', 'minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'enum']
];

/** A path is a URL, or leads down from the descriptor: never up, never from the root, never a hidden file. */
const isSafePath = (path: string): boolean =>
  /^https?:\/\//.test(path) ||
  (!path.startsWith('/') && !path.split('/').some((part) => part.startsWith('.')));

/** Every rule that a descriptor breaks, in words; empty where it is valid. */
export function faultsOf(descriptor: unknown): string[] {
  if (!isObject(descriptor)) return ['the descriptor is no object'];
  const resources = listOf(descriptor['resources']);
  return [
    ...broken('package', packageRules(descriptor, resources)),
    ...licenceFaults('package', descriptor['licenses']),
    ...titleFaults('package', descriptor, ['sources', 'contributors']),
    ...resources.flatMap((resource) => resourceFaults(resource, resources))
  ];
}

function broken(who: string, rules: readonly Rule[]): string[] {
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => `${who}: ${rule}`);
}

function packageRules(descriptor: Json, resources: readonly Json[]): Rule[] {
  const names = resources.map(({ name }) => name);
  return [
    ['resources are a list with at least one', resources.length > 0],
    ['profile is known', ['data-package', 'tabular-data-package'].includes(String(descriptor['profile']))],
    ['name is lower case without spaces', NAME.test(String(descriptor['name']))],
    ['version is semantic', SEMVER.test(String(descriptor['version']))],
    ['created is RFC 3339', RFC3339.test(String(descriptor['created']))],
    ['keywords are texts', isMissing(descriptor['keywords']) || isTexts(descriptor['keywords'])],
    ['title and description are texts', isText(descriptor['title']) && isText(descriptor['description'])],
    ['names of resources differ', new Set(names).size === names.length]
  ];
}

function licenceFaults(who: string, licenses: unknown): string[] {
  if (isMissing(licenses)) return [];
  const list = listOf(licenses);
  const isGood = ({ name, path }: Json): boolean => (isText(name) && /^[-\w.]+$/.test(name)) || isText(path);
  return broken(who, [
    ['licenses are a list with at least one', list.length > 0],
    ['every licence has a name or a path', list.every(isGood)]
  ]);
}

function titleFaults(who: string, owner: Json, keys: readonly string[]): string[] {
  return keys
    .filter((key) => !isMissing(owner[key]))
    .flatMap((key) => {
      const list = listOf(owner[key]);
      const isWhole = list.length > 0 && list.every(({ title }) => isText(title));
      return broken(who, [[`every one of ${key} has a title`, isWhole]]);
    });
}

function resourceFaults(resource: Json, all: readonly Json[]): string[] {
  const who = `resource ${String(resource['name'])}`;
  const { path, bytes, hash, profile, mediatype, encoding } = resource;
  return [
    ...broken(who, [
      ['name is lower case without spaces', NAME.test(String(resource['name']))],
      ['has a path or data, not both', isText(path) !== 'data' in resource],
      ['path leads down from the descriptor', isText(path) && isSafePath(path)],
      ['profile is known', ['data-resource', 'tabular-data-resource'].includes(String(profile))],
      ['mediatype has a type and a subtype', /^[a-z]+\/[a-z0-9.+-]+$/.test(String(mediatype))],
      ['encoding is utf-8', encoding === 'utf-8'],
      ['bytes are a whole number', Number.isInteger(bytes) && Number(bytes) > 0],
      ['hash names its algorithm', /^sha256:[0-9a-f]{64}$/.test(String(hash))]
    ]),
    ...licenceFaults(who, resource['licenses']),
    ...titleFaults(who, resource, ['sources']),
    ...(profile === 'tabular-data-resource' ? tableFaults(who, resource, all) : [])
  ];
}

function tableFaults(who: string, { schema, path }: Json, all: readonly Json[]): string[] {
  if (!isObject(schema)) return [`${who}: a table has a schema`];
  const fields = listOf(schema['fields']);
  const names = fields.map(({ name }) => String(name));
  const { primaryKey, missingValues, foreignKeys } = schema;
  return [
    ...broken(who, [
      ['a table that is a file is a CSV', String(path).endsWith('.csv')],
      ['has fields', fields.length > 0],
      ['names of fields differ', new Set(names).size === names.length],
      ['missingValues are texts', Array.isArray(missingValues) && missingValues.every((each) => typeof each === 'string')], // prettier-ignore
      ['primaryKey names fields', isTexts(primaryKey) && primaryKey.every((each) => names.includes(each))]
    ]),
    ...fields.flatMap((field) => fieldFaults(`${who}, field ${String(field['name'])}`, field)),
    ...listOf(foreignKeys).flatMap((key) => foreignKeyFaults(who, key, names, all))
  ];
}

function fieldFaults(who: string, field: Json): string[] {
  const { name, type, title, description, constraints } = field;
  const rules = isObject(constraints) ? constraints : {};
  const choices = rules['enum'];
  return broken(who, [
    ['has a name', isText(name)],
    ['type is known', TYPES.includes(String(type))],
    ['has a title and a description', isText(title) && isText(description)],
    ['constraints are known', Object.keys(rules).every((key) => CONSTRAINTS.includes(key))],
    ['constraints are an object', isMissing(constraints) || isObject(constraints)],
    ['enum has at least one, none twice', isMissing(choices) || (isTexts(choices) && choices.length > 0 && new Set(choices).size === choices.length)], // prettier-ignore
    ['a pattern stands on texts only', isMissing(rules['pattern']) || type === 'string'],
    ['a minimum stands on numbers only', isMissing(rules['minimum']) || ['integer', 'number'].includes(String(type))] // prettier-ignore
  ]);
}

function foreignKeyFaults(who: string, key: Json, own: readonly string[], all: readonly Json[]): string[] {
  const reference = isObject(key['reference']) ? key['reference'] : {};
  const target = all.find(({ name }) => name === reference['resource']);
  const schema = target && isObject(target['schema']) ? target['schema'] : {};
  const theirs = listOf(schema['fields']).map(({ name }) => name);
  const [from, to] = [key['fields'], reference['fields']];
  return broken(who, [
    ['a foreign key names own fields', isTexts(from) && from.every((name) => own.includes(name))],
    ['a foreign key names a table of the package', target?.['profile'] === 'tabular-data-resource'],
    ['a foreign key names fields that are there', isTexts(to) && to.every((name) => theirs.includes(name))],
    ['a foreign key has as many fields on both sides', isTexts(from) && isTexts(to) && from.length === to.length] // prettier-ignore
  ]);
}
