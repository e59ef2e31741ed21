import { m } from '../../../paraglide/messages';
import { SWATCHES, type Swatch } from '../../legend';
import type { Look } from '../../look';
import type { LegendSwatch } from '../../picture';
import { isTexture, TEXTURES, TEXTURE_STROKES, type TextureName } from '../../textures';
import { HATCH, TOKENS } from '../../tokens';
import { toSvgLook, toText } from './attributes';

/** The room of a swatch, in pixels. */
export const SWATCH_SIZE = { width: 26, height: 14 } as const;

/** Where a form lies in that room; its hatch is drawn as lines, since a printed `<pattern>` is a blurred picture. */
const FORMS: Readonly<
  Record<
    Exclude<Swatch['form'], 'steps' | 'lines' | 'name'>,
    { readonly outline: string; readonly slants: string }
  >
> = {
  ground: { outline: 'M0 0H26V14H0z', slants: 'M5 0l-14 14M15 0l-14 14M25 0l-14 14M35 0l-14 14' },
  shape: { outline: 'M1 1H25V13H1z', slants: 'M6 1L1 6M16 1L4 13M25 2L14 13M25 12L24 13' },
  line: { outline: 'M1 7H25', slants: '' },
  circle: { outline: 'M19 7a6 6 0 1 1-12 0a6 6 0 1 1 12 0z', slants: '' },
  peak: { outline: 'M13 3l5 8H8z', slants: '' },
  dot: { outline: 'M16 7a3 3 0 1 1-6 0a3 3 0 1 1 6 0z', slants: '' },
  cross: { outline: 'M9 3L17 11M17 3L9 11', slants: '' }
};

/** A legend's sample as SVG, to stand in a drawing of `SWATCH_SIZE` without a fill of its own. */
export function toSwatchText(name: LegendSwatch): string {
  if (isTexture(name)) return framed(textureTiles(name));
  const { form, looks } = SWATCHES[name];
  if (form === 'steps') return framed(looks.map(toSteps).join(''));
  if (form === 'lines') return toLines(looks);
  if (form === 'name') return looks.map(toName).join('');
  const drawn = looks.map((look) => toForm(look, FORMS[form])).join('');
  return form === 'ground' ? framed(drawn) : drawn;
}

/** The first half of the looks is one line, the second half another below it. */
function toLines(looks: readonly Look[]): string {
  const half = looks.length / 2;
  const line = (own: readonly Look[], y: number): string =>
    own.map((look) => toForm(look, { outline: `M1 ${y}H25`, slants: '' })).join('');
  return line(looks.slice(0, half), 3.5) + line(looks.slice(half), 10.5);
}

/** Set as such names are on the map. */
function toName(look: Look): string {
  return `<text x="13" y="11.5" font-size="11.5" font-style="italic" text-anchor="middle" ${toText(toSvgLook(look))}>${m.map_ground_ridge_sample()}</text>`;
}

/** One upon the other, each a little shorter, as bands of relief lie. */
function toSteps(look: Look): string {
  const steps = [0, 1, 2, 3, 4, 5, 6].map((i) => `<path d="M${(i * 26) / 7} 0H26V14H${(i * 26) / 7}z"/>`);
  return `<path d="M0 0H26V14H0z" fill="${TOKENS.area}"/><g ${toText(toSvgLook(look))}>${steps.join('')}</g>`;
}

function toForm(look: Look, { outline, slants }: (typeof FORMS)['ground']): string {
  if (look.kind === 'hatch') {
    const opacity = look.opacity === undefined ? '' : ` stroke-opacity="${look.opacity}"`;
    return `<path d="${slants}" stroke="${look.color}" stroke-width="${HATCH.width}"${opacity}/>`;
  }
  // A round end would reach out of the room.
  return `<path d="${outline}" ${toText({ ...toSvgLook(look), 'stroke-linecap': undefined })}/>`;
}

/** A piece of ground: paper where there is no value, and a frame around it. */
function framed(drawn: string): string {
  const { outline } = FORMS.ground;
  return `<path d="${outline}" fill="${TOKENS.noData}"/>${drawn}<path d="${outline}" fill="none" stroke="${TOKENS.areaLine}"/>`;
}

function textureTiles(name: TextureName): string {
  const { size, d, width } = TEXTURES[name];
  const tile = TEXTURE_STROKES.map(
    ({ color, wider }) => `<path d="${d}" stroke="${color}" stroke-width="${width + wider}"/>`
  ).join('');
  const at = (x: number, y: number): string =>
    `<g transform="translate(${x} ${y})" stroke-linecap="round">${tile}</g>`;
  return [0, size].flatMap((y) => [0, 1, 2, 3].map((i) => at(i * size, y))).join('');
}
