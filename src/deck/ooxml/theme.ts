import type { Faces } from './presentation';
import { element, NAMESPACES, xmlFile } from './xml';

/** Twelve colours: ink, paper, soft ink, pale paper, six of charts, links. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly soft: string;
  readonly pale: string;
  readonly accents: readonly [string, string, string, string, string, string];
}

const hex = (colour: string): string => element('a:srgbClr', { val: colour.slice(1).toUpperCase() });

function colourScheme({ ink, paper, soft, pale, accents }: Colours): string {
  const named: [string, string][] = [
    ['dk1', ink],
    ['lt1', paper],
    ['dk2', soft],
    ['lt2', pale],
    ...accents.map((colour, i): [string, string] => [`accent${i + 1}`, colour]),
    ['hlink', accents[0]],
    ['folHlink', soft]
  ];
  return element(
    'a:clrScheme',
    { name: 'Atlas' },
    ...named.map(([name, colour]) => element(`a:${name}`, {}, hex(colour)))
  );
}

/** The script's own line says the same as `ea`: some programs ask the one, some the other. */
function faceXml(name: 'major' | 'minor', { latin, eastAsian }: Faces['head']): string {
  return element(
    `a:${name}Font`,
    {},
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: eastAsian }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: eastAsian })
  );
}

const PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">${PLAIN_FILL}<a:prstDash val="solid"/></a:ln>`;
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Three of each, as the format demands; all of them plain. */
const FORMATS =
  `<a:fmtScheme name="Atlas"><a:fillStyleLst>${PLAIN_FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${PLAIN_FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

export function themeFile(faces: Faces, colours: Colours): string {
  return xmlFile(
    element(
      'a:theme',
      { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Atlas' },
      element(
        'a:themeElements',
        {},
        colourScheme(colours),
        element(
          'a:fontScheme',
          { name: 'Atlas' },
          faceXml('major', faces.head),
          faceXml('minor', faces.body)
        ),
        FORMATS
      )
    )
  );
}
