import type {
  Frame,
  Ink,
  Paragraph,
  PictureShape,
  Role,
  RuleShape,
  Run,
  SlideShape,
  TextShape
} from './presentation';
import { element, escapeXml } from './xml';

/** English Metric Units: what the format measures in. */
export const toEmu = (pt: number): number => Math.round(pt * 12_700);

/** Each role's placeholder; the index ties a slide's text to its layout's. */
export const PLACEHOLDERS: Readonly<Record<Role, { type?: string; idx?: number; sz?: string }>> = {
  title: { type: 'title' },
  text: { idx: 1 },
  sources: { type: 'body', sz: 'quarter', idx: 13 },
  footer: { type: 'ftr', sz: 'quarter', idx: 11 },
  number: { type: 'sldNum', sz: 'quarter', idx: 12 }
};

export function frameXml({ x, y, width, height }: Frame): string {
  return element(
    'a:xfrm',
    {},
    element('a:off', { x: toEmu(x), y: toEmu(y) }),
    element('a:ext', { cx: toEmu(width), cy: toEmu(height) })
  );
}

export const inkXml = (ink: Ink): string => element('a:solidFill', {}, element('a:schemeClr', { val: ink }));

const FACES = { head: '+mj', body: '+mn' } as const;

/** How a run is set; the order of what is inside is the format's. */
function runLook(run: Run, language: string): string {
  const { sizePt, isBold, ink, isRaised, face } = run;
  return element(
    'a:rPr',
    {
      lang: run.language ?? language,
      sz: sizePt && Math.round(sizePt * 100),
      b: isBold === undefined ? undefined : Number(isBold),
      baseline: isRaised ? 30_000 : undefined,
      dirty: 0
    },
    ink ? inkXml(ink) : '',
    face
      ? element('a:latin', { typeface: `${FACES[face]}-lt` }) +
          element('a:ea', { typeface: `${FACES[face]}-ea` })
      : ''
  );
}

const runXml = (run: Run, language: string): string =>
  element('a:r', {}, runLook(run, language), `<a:t>${escapeXml(run.text)}</a:t>`);

/** How far a list's text stands in, in points. */
const INDENT = 16;

function paragraphLook(
  { bullet, afterPt, align }: Paragraph,
  { sizePt, lineHeight = 1 }: Pick<TextShape, 'sizePt' | 'lineHeight'>
): string {
  const indent = bullet
    ? { marL: toEmu(INDENT * (sizePt / 14)), indent: -toEmu(INDENT * (sizePt / 14)) }
    : { marL: 0, indent: 0 };
  const percent = (share: number): string => element('a:spcPct', { val: Math.round(share * 100_000) });
  return element(
    'a:pPr',
    { ...indent, algn: align === 'right' ? 'r' : undefined },
    element('a:lnSpc', {}, percent(lineHeight)),
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:spcAft', {}, element('a:spcPts', { val: Math.round((afterPt ?? 0) * 100) })),
    bullet === 'number'
      ? element('a:buFont', { typeface: '+mj-lt' }) + element('a:buAutoNum', { type: 'arabicPeriod' })
      : bullet === 'dot'
        ? element('a:buFont', { typeface: 'Arial' }) + element('a:buChar', { char: '•' })
        : '<a:buNone/>'
  );
}

function paragraphXml(paragraph: Paragraph, shape: TextShape, language: string): string {
  const runs = paragraph.runs.map((run) => runXml({ sizePt: shape.sizePt, ...run }, language));
  return element('a:p', {}, paragraphLook(paragraph, shape), ...runs);
}

/** A field that PowerPoint counts itself, so that a moved slide keeps no old number. */
function numberXml({ paragraphs, sizePt }: TextShape, language: string): string {
  const [run] = paragraphs[0]?.runs ?? [];
  return element(
    'a:p',
    {},
    element('a:pPr', { algn: 'r' }),
    element(
      'a:fld',
      { id: '{7A3C1F0E-5B52-4C0B-9D1B-2F6E0C9A4D11}', type: 'slidenum' },
      runLook({ sizePt, ...(run ?? { text: '' }) }, language),
      `<a:t>${escapeXml(run?.text ?? '')}</a:t>`
    )
  );
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;
export const NO_INSET = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } as const;

function textXml(shape: TextShape, id: number, language: string): string {
  const { role, frame, paragraphs, columns, anchor = 'top' } = shape;
  const more = columns && columns > 1 ? { numCol: columns, spcCol: toEmu(20) } : {};
  const body = role === 'number' ? numberXml(shape, language) : undefined;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `${role} ${id}` }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', PLACEHOLDERS[role]))
    ),
    element('p:spPr', {}, frameXml(frame)),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { wrap: 'square', ...NO_INSET, ...more, anchor: ANCHORS[anchor] },
        '<a:normAutofit/>'
      ),
      '<a:lstStyle/>',
      body ?? paragraphs.map((each) => paragraphXml(each, shape, language)).join('')
    )
  );
}

/** Where a part's pictures lie, by their place among the part's relations. */
export interface PictureLinks {
  readonly png: string;
  readonly svg: string | null;
}

const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** Both: programs that draw SVG take that, all others the PNG. */
function pictureXml({ name, alt, frame }: PictureShape, id: number, { png, svg }: PictureLinks): string {
  const drawn =
    svg &&
    element(
      'a:extLst',
      {},
      element(
        'a:ext',
        { uri: SVG_EXTENSION },
        element('asvg:svgBlip', { 'xmlns:asvg': SVG_NAMESPACE, 'r:embed': svg })
      )
    );
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      element('p:cNvPr', { id, name, descr: alt }),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      '<p:nvPr/>'
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': png }, drawn ?? ''),
      '<a:stretch><a:fillRect/></a:stretch>'
    ),
    element('p:spPr', {}, frameXml(frame), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>')
  );
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A filled rectangle without an outline, of which nothing is said. */
export function ruleXml({ frame, ink }: Pick<RuleShape, 'frame' | 'ink'>, id: number): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `rule ${id}` }, DECORATIVE),
      '<p:cNvSpPr/><p:nvPr userDrawn="1"/>'
    ),
    element(
      'p:spPr',
      {},
      frameXml(frame),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      inkXml(ink),
      '<a:ln><a:noFill/></a:ln>'
    )
  );
}

/** The shapes of a part, in their order; `linksOf`: of each picture. */
export function shapeTree(
  shapes: readonly SlideShape[],
  language: string,
  linksOf: (picture: PictureShape) => PictureLinks
): string {
  const drawn = shapes.map((shape, i) => {
    const id = i + 2;
    if (shape.kind === 'text') return textXml(shape, id, language);
    return shape.kind === 'rule' ? ruleXml(shape, id) : pictureXml(shape, id, linksOf(shape));
  });
  return treeXml(drawn);
}

export function treeXml(shapes: readonly string[]): string {
  const origin = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>';
  return element(
    'p:spTree',
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    `<p:grpSpPr><a:xfrm>${origin}</a:xfrm></p:grpSpPr>`,
    ...shapes
  );
}
