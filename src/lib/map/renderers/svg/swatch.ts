import { SWATCHES, type Swatch } from '../../legend';
import type { Look } from '../../look';
import type { LegendSwatch } from '../../picture';
import { isTexture, TEXTURES, TEXTURE_STROKES, type TextureName } from '../../textures';
import { HATCH, TOKENS } from '../../tokens';
import { toSvgLook, toText } from './attributes';

/** The room of a swatch, in pixels. */
export const SWATCH_SIZE = { width: 26, height: 14 } as const;

/** Where a form lies in that room; its hatch is drawn as lines, since a printed `<pattern>` is a blurred picture. */
const FORMS: Readonly<Record<Swatch['form'], { readonly outline: string; readonly slants: string }>> = {
  ground: { outline: 'M0 0H26V14H0z', slants: 'M5 0l-14 14M15 0l-14 14M25 0l-14 14M35 0l-14 14' },
  shape: { outline: 'M1 1H25V13H1z', slants: 'M6 1L1 6M16 1L4 13M25 2L14 13M25 12L24 13' },
  line: { outline: 'M1 7H25', slants: '' },
  circle: { outline: 'M19 7a6 6 0 1 1-12 0a6 6 0 1 1 12 0z', slants: '' },
  cross: { outline: 'M9 3L17 11M17 3L9 11', slants: '' }
};

/** A legend's sample as SVG, to stand in a drawing of `SWATCH_SIZE` without a fill of its own. */
export function toSwatchText(name: LegendSwatch): string {
  if (isTexture(name)) return framed(textureTiles(name));
  const { form, looks } = SWATCHES[name];
  const drawn = looks.map((look) => toForm(look, FORMS[form])).join('');
  return form === 'ground' ? framed(drawn) : drawn;
}

function toForm(look: Look, { outline, slants }: (typeof FORMS)[Swatch['form']]): string {
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
