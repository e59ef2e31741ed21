import { SLIDE, type Frame, type Ink, type Role, type RuleShape, type Slide } from './presentation';
import { frameXml, inkXml, NO_INSET, PLACEHOLDERS, ruleXml, treeXml } from './shapes';
import { element, NAMESPACES, xmlFile } from './xml';

/** Where a layout has its texts, and the rules that it draws. */
export interface Layout {
  readonly name: string;
  readonly texts: Partial<Record<Role, Frame>>;
  readonly rules: readonly Pick<RuleShape, 'frame' | 'ink'>[];
}
export type Layouts = Readonly<Record<Slide['layout'], Layout>>;

const TYPES: Readonly<Record<Slide['layout'], string>> = { opening: 'title', step: 'obj', sources: 'obj' };

function placeholder([role, frame]: [Role, Frame], id: number, sizes: Sizes): string {
  const number =
    '<a:fld id="{7A3C1F0E-5B52-4C0B-9D1B-2F6E0C9A4D11}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>';
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `${role} ${id}` }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      element('p:nvPr', {}, element('p:ph', PLACEHOLDERS[role]))
    ),
    element('p:spPr', {}, frameXml(frame), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { wrap: 'square', ...NO_INSET }, '<a:normAutofit/>'),
      element('a:lstStyle', {}, element('a:lvl1pPr', {}, ...levelLook(role, sizes))),
      role === 'number' ? `<a:p>${number}</a:p>` : '<a:p><a:endParaRPr/></a:p>'
    )
  );
}

/** Points of each role's type. */
export type Sizes = Readonly<Record<Role, number>>;
const INKS: Readonly<Record<Role, Ink>> = {
  title: 'tx1',
  text: 'tx1',
  sources: 'tx2',
  footer: 'tx2',
  number: 'tx2'
};

function levelLook(role: Role, sizes: Sizes): string[] {
  const face = role === 'title' ? '+mj' : '+mn';
  return [
    '<a:buNone/>',
    element(
      'a:defRPr',
      { sz: Math.round(sizes[role] * 100), b: Number(role === 'title') },
      inkXml(INKS[role]),
      element('a:latin', { typeface: `${face}-lt` }),
      element('a:ea', { typeface: `${face}-ea` })
    )
  ];
}

const entriesOf = (texts: Layout['texts']): [Role, Frame][] => Object.entries(texts) as [Role, Frame][];

function sheet({ texts, rules }: Layout, sizes: Sizes): string {
  const shapes = [
    ...rules.map((rule, i) => ruleXml(rule, i + 2)),
    ...entriesOf(texts).map((each, i) => placeholder(each, rules.length + i + 2, sizes))
  ];
  return treeXml(shapes);
}

export function layoutFile(kind: Slide['layout'], layout: Layout, sizes: Sizes): string {
  return xmlFile(
    element(
      'p:sldLayout',
      { ...NAMESPACES, type: TYPES[kind], preserve: 1 },
      element('p:cSld', { name: layout.name }, sheet(layout, sizes)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
    )
  );
}

const COLOUR_MAP = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`accent${i}`, `accent${i}`])),
  hlink: 'hlink',
  folHlink: 'folHlink'
});

const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
/** Ids of a master and its layouts share one count, from here on (ECMA-376, 19.7.15). */
export const FIRST_MASTER_ID = 2_147_483_648;

/** `links`: the layouts' relations, in the order of their ids. */
export function masterFile(layout: Layout, sizes: Sizes, links: readonly string[]): string {
  const ids = links.map((link, i) => element('p:sldLayoutId', { id: FIRST_MASTER_ID + 1 + i, 'r:id': link }));
  const style = (name: string, role: Role): string =>
    element(`p:${name}Style`, {}, element('a:lvl1pPr', { algn: 'l' }, ...levelLook(role, sizes)));
  return xmlFile(
    element(
      'p:sldMaster',
      NAMESPACES,
      element('p:cSld', {}, BACKGROUND, sheet(layout, sizes)),
      COLOUR_MAP,
      element('p:sldLayoutIdLst', {}, ...ids),
      element('p:txStyles', {}, style('title', 'title'), style('body', 'text'), style('other', 'footer'))
    )
  );
}

/** A sheet of A4 upright, with the slide above and the speaker's words below. */
export const NOTES_PAGE = { width: 540, height: 780 } as const;
const NOTES_SLIDE = { x: 45, y: 50, width: 450, height: (450 * SLIDE.height) / SLIDE.width };
const NOTES_TEXT = { x: 45, y: 330, width: 450, height: 400 };

function notesShape(id: number, type: 'sldImg' | 'body', content: string, frame: Frame): string {
  const lock = type === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `${type} ${id}` }),
      element('p:cNvSpPr', {}, element('a:spLocks', lock)),
      element('p:nvPr', {}, element('p:ph', { type, idx: type === 'body' ? 1 : undefined }))
    ),
    element('p:spPr', {}, frameXml(frame), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
    content
  );
}

/** The slide's picture and the words under it; `content`: a text body. */
export const notesTree = (content: string): string =>
  treeXml([notesShape(2, 'sldImg', '', NOTES_SLIDE), notesShape(3, 'body', content, NOTES_TEXT)]);

export function notesMasterFile(): string {
  const empty = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>';
  const look =
    '<a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr>';
  return xmlFile(
    element(
      'p:notesMaster',
      NAMESPACES,
      element('p:cSld', {}, BACKGROUND, notesTree(empty)),
      COLOUR_MAP,
      `<p:notesStyle><a:lvl1pPr algn="l">${look}</a:lvl1pPr></p:notesStyle>`
    )
  );
}
