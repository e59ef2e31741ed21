import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import type { ScatterDot, ScatterView } from '../../exhibits/scatter/model';
import { paper } from '../../map/layers/paper';
import { escapeText, lineText } from '../../map/renderers/svg/text';
import { INKS, TOKENS } from '../../map/tokens';

const SIZE = { width: 900, height: 620, left: 110, right: 90, top: 120, line: 22 } as const;
const FONT = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";
const DOT = '#a63a2b';

/** Where a name stands from its dot, and which of its ends is there. */
const NAMES = {
  right: { dx: 10, dy: 5, anchor: 'start' },
  left: { dx: -10, dy: 5, anchor: 'end' },
  above: { dx: 0, dy: -11, anchor: 'middle' },
  below: { dx: 0, dy: 21, anchor: 'middle' }
} as const;

/** A plot as one SVG file that needs nothing else: axes, dots, names, notes and sources in it. */
export function toScatterSvg(scatter: ScatterView, foot: readonly string[]): string {
  const { width, height, left, right, top, line } = SIZE;
  const [plotWidth, plotHeight] = [width - left - right, height - top - 60];
  const at = (x: number, y: number): [number, number] => [
    Math.round(left + x * plotWidth),
    Math.round(top + (1 - y) * plotHeight)
  ];
  const total = height + foot.length * line + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${FONT}" fill="${INKS.text}">`,
    `<title>${escapeText(scatter.title)}</title>`,
    `<rect width="100%" height="100%" fill="${paper.marks[0].look.color}"/>`,
    lineText(scatter.title, 36, 48, 'font-size="24" font-weight="700"'),
    lineText(`↑ ${scatter.y.name}`, 36, 88, `font-size="15" fill="${INKS.soft}"`),
    ...scatter.y.ticks.map(({ share, text }) => {
      const [x, y] = at(0, share);
      return (
        `<path d="M${x} ${y}h${plotWidth}" stroke="${TOKENS.areaLine}" stroke-width="0.5"/>` +
        lineText(text, x - 10, y + 5, `font-size="13" text-anchor="end" fill="${INKS.soft}"`)
      );
    }),
    ...scatter.x.ticks.map(({ share, text }) => {
      const [x, y] = at(share, 0);
      return (
        `<path d="M${x} ${top}v${plotHeight}" stroke="${TOKENS.areaLine}" stroke-width="0.5"/>` +
        lineText(text, x, y + 20, `font-size="13" text-anchor="middle" fill="${INKS.soft}"`)
      );
    }),
    lineText(
      `${scatter.x.name} →`,
      width - 36,
      height - 14,
      `font-size="15" text-anchor="end" fill="${INKS.soft}"`
    ),
    ...scatter.dots.map((dot) => dotText(dot, at(dot.x, dot.y))),
    ...foot.map((each, i) =>
      lineText(each, 36, height + (i + 1) * line, `font-size="13" fill="${INKS.soft}"`)
    ),
    '</svg>'
  ].join('');
}

/** Hollow where it was only expected or aimed at, starred where its source is weak. */
function dotText({ place, kind, side, isWeak }: ScatterDot, [x, y]: readonly [number, number]): string {
  const { dx, dy, anchor } = NAMES[side];
  const isHollow = kind === 'estimate' || kind === 'target';
  const look = isHollow ? `fill="none" stroke="${DOT}" stroke-width="1.8"` : `fill="${DOT}"`;
  const said = kind === 'actual' ? '' : m.explore_second_status({ status: words().status[kind] });
  const name = `${place}${said}${isWeak ? '*' : ''}`;
  return (
    `<circle cx="${x}" cy="${y}" r="5" ${look}/>` +
    lineText(name, x + dx, y + dy, `font-size="14" text-anchor="${anchor}"`)
  );
}
