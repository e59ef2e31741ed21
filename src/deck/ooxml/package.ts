import { strToU8, zipSync, type Zippable } from 'fflate';
import {
  FIRST_MASTER_ID,
  layoutFile,
  masterFile,
  NOTES_PAGE,
  notesMasterFile,
  notesTree,
  type Layout,
  type Layouts,
  type Sizes
} from './master';
import { SLIDE, type PictureShape, type Presentation, type Slide } from './presentation';
import { shapeTree, toEmu, type PictureLinks } from './shapes';
import { themeFile, type Colours } from './theme';
import { element, escapeXml, NAMESPACES, RELATIONS, xmlFile } from './xml';

/** How every presentation of ours looks. */
export interface Design {
  readonly master: Layout;
  readonly layouts: Layouts;
  readonly sizes: Sizes;
  readonly colours: Colours;
}

type Files = Map<string, string | Uint8Array>;
/** What a part refers to: the relation's kind, and the file from the part's own folder. */
type Relation = readonly [kind: string, target: string];

const LAYOUT_NAMES = ['opening', 'step', 'sources'] as const;
const layoutNumber = (layout: Slide['layout']): number => LAYOUT_NAMES.indexOf(layout) + 1;
const linkAt = (at: number): string => `rId${at + 1}`;

function relationsFile(relations: readonly Relation[]): string {
  const said = relations.map(([kind, Target], i) =>
    element('Relationship', {
      Id: linkAt(i),
      Type: kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`,
      Target
    })
  );
  return xmlFile(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...said));
}
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function addPart(files: Files, path: string, content: string, relations: readonly Relation[]): void {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
  files.set(path, content);
  if (relations.length > 0) files.set(`${folder}_rels/${name}.rels`, relationsFile(relations));
}

function addDesign(files: Files, { faces }: Presentation, { master, layouts, sizes, colours }: Design): void {
  const links = LAYOUT_NAMES.map((_name, i) => linkAt(i));
  addPart(files, 'ppt/slideMasters/slideMaster1.xml', masterFile(master, sizes, links), [
    ...LAYOUT_NAMES.map((_name, i): Relation => ['slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`]),
    ['theme', '../theme/theme1.xml']
  ]);
  for (const name of LAYOUT_NAMES)
    addPart(
      files,
      `ppt/slideLayouts/slideLayout${layoutNumber(name)}.xml`,
      layoutFile(name, layouts[name], sizes),
      [['slideMaster', '../slideMasters/slideMaster1.xml']]
    );
  addPart(files, 'ppt/notesMasters/notesMaster1.xml', notesMasterFile(), [['theme', '../theme/theme2.xml']]);
  for (const number of [1, 2]) files.set(`ppt/theme/theme${number}.xml`, themeFile(faces, colours));
}

function addSlide(files: Files, slide: Slide, number: number, language: string): void {
  const relations: Relation[] = [
    ['slideLayout', `../slideLayouts/slideLayout${layoutNumber(slide.layout)}.xml`]
  ];
  const link = (kind: string, target: string): string => linkAt(relations.push([kind, target]) - 1);
  let count = 0;
  const linksOf = ({ png, svg }: PictureShape): PictureLinks => {
    const name = `slide${number}-${(count += 1)}`;
    files.set(`ppt/media/${name}.png`, png);
    if (svg !== undefined) files.set(`ppt/media/${name}.svg`, svg);
    return {
      png: link('image', `../media/${name}.png`),
      svg: svg === undefined ? null : link('image', `../media/${name}.svg`)
    };
  };
  const tree = shapeTree(slide.shapes, language, linksOf);
  link('notesSlide', `../notesSlides/notesSlide${number}.xml`);
  const content = element(
    'p:sld',
    NAMESPACES,
    element('p:cSld', {}, tree),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
  );
  addPart(files, `ppt/slides/slide${number}.xml`, xmlFile(content), relations);
  addPart(files, `ppt/notesSlides/notesSlide${number}.xml`, notesFile(slide.notes, language), [
    ['notesMaster', '../notesMasters/notesMaster1.xml'],
    ['slide', `../slides/slide${number}.xml`]
  ]);
}

function notesFile(notes: readonly string[], language: string): string {
  const paragraphs = notes.map(
    (text) =>
      `<a:p><a:r>${element('a:rPr', { lang: language, dirty: 0 })}<a:t>${escapeXml(text)}</a:t></a:r></a:p>`
  );
  const body = `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('') || '<a:p><a:endParaRPr/></a:p>'}</p:txBody>`;
  return xmlFile(
    element(
      'p:notes',
      NAMESPACES,
      element('p:cSld', {}, notesTree(body)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
    )
  );
}

function addPresentation(files: Files, { slides, language }: Presentation): void {
  const relations: Relation[] = [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ...slides.map((_slide, i): Relation => ['slide', `slides/slide${i + 1}.xml`]),
    ['theme', 'theme/theme1.xml'],
    ['presProps', 'presProps.xml']
  ];
  const ids = slides.map((_slide, i) => element('p:sldId', { id: 256 + i, 'r:id': linkAt(i + 2) }));
  const content = element(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: FIRST_MASTER_ID, 'r:id': linkAt(0) })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': linkAt(1) })),
    element('p:sldIdLst', {}, ...ids),
    element('p:sldSz', { cx: toEmu(SLIDE.width), cy: toEmu(SLIDE.height) }),
    element('p:notesSz', { cx: toEmu(NOTES_PAGE.width), cy: toEmu(NOTES_PAGE.height) }),
    element('p:defaultTextStyle', {}, element('a:defPPr', {}, element('a:defRPr', { lang: language })))
  );
  addPart(files, 'ppt/presentation.xml', xmlFile(content), relations);
  files.set('ppt/presProps.xml', xmlFile(element('p:presentationPr', NAMESPACES)));
}

const DUBLIN = 'http://purl.org/dc';

function addProperties(files: Files, { title, subject, author, language, made, slides }: Presentation): void {
  const say = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(made)}</dcterms:${name}>`;
  files.set(
    'docProps/core.xml',
    xmlFile(
      element(
        'cp:coreProperties',
        {
          'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
          'xmlns:dc': `${DUBLIN}/elements/1.1/`,
          'xmlns:dcterms': `${DUBLIN}/terms/`,
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
        },
        say('dc:title', title),
        say('dc:subject', subject),
        say('dc:creator', author),
        say('dc:language', language),
        say('cp:lastModifiedBy', author),
        day('created'),
        day('modified')
      )
    )
  );
  files.set(
    'docProps/app.xml',
    xmlFile(
      element(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        say('Slides', String(slides.length)),
        say('Notes', String(slides.length))
      )
    )
  );
  files.set(
    '_rels/.rels',
    relationsFile([
      ['officeDocument', 'ppt/presentation.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml']
    ])
  );
}

const PART_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, 'presentationml.presentation.main'],
  [/^ppt\/presProps\.xml$/, 'presentationml.presProps'],
  [/^ppt\/slideMasters\/[^_]/, 'presentationml.slideMaster'],
  [/^ppt\/slideLayouts\/[^_]/, 'presentationml.slideLayout'],
  [/^ppt\/notesMasters\/[^_]/, 'presentationml.notesMaster'],
  [/^ppt\/notesSlides\/[^_]/, 'presentationml.notesSlide'],
  [/^ppt\/slides\/[^_]/, 'presentationml.slide'],
  [/^ppt\/theme\//, 'theme'],
  [/^docProps\/app/, 'extended-properties']
];

function typesFile(paths: readonly string[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['svg', 'image/svg+xml']
  ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const own = paths.flatMap((path) => {
    const [, type] = PART_TYPES.find(([pattern]) => pattern.test(path)) ?? [];
    const full = path.endsWith('core.xml')
      ? 'application/vnd.openxmlformats-package.core-properties+xml'
      : type && `application/vnd.openxmlformats-officedocument.${type}+xml`;
    return full ? [element('Override', { PartName: `/${path}`, ContentType: full })] : [];
  });
  return xmlFile(element('Types', { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...own));
}

/** Zip knows no time zone: the day is what is kept, and the same input gives the same bytes. */
function zipped(files: Files, made: string): Uint8Array {
  const mtime = new Date(made.slice(0, 10).replaceAll('-', '/'));
  const entries = [...files].map(([path, content]): [string, Zippable[string]] => [
    path,
    typeof content === 'string' ? [strToU8(content), { mtime }] : [content, { mtime, level: 0 }]
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/** A presentation as a .pptx (ECMA-376, transitional). */
export function writePptx(presentation: Presentation, design: Design): Uint8Array {
  const files: Files = new Map();
  addPresentation(files, presentation);
  addDesign(files, presentation, design);
  presentation.slides.forEach((slide, i) => addSlide(files, slide, i + 1, presentation.language));
  addProperties(files, presentation);
  // The list of all others stands first.
  return zipped(
    new Map([['[Content_Types].xml', typesFile([...files.keys()])], ...files]),
    presentation.made
  );
}
