import { CHART_PAGE } from '../../deck/chart-page';

const SVG = 'http://www.w3.org/2000/svg';
/** What an element around the chart passes on is kept, what it takes of the room is not. */
const SHELL =
  'display:block;position:static;margin:0;padding:0;border:0;width:WIDTHpx;max-width:none;min-width:0;height:auto;min-height:0;background:none;box-shadow:none';

/** A chart at the upper left of an SVG as large as its page, with all that makes its look: what is around it, rules, shapes. */
export function toChartSvg(chart: Element): string {
  const { width, height } = CHART_PAGE;
  const svg = document.createElementNS(SVG, 'svg');
  const page = chart.ownerDocument;
  const { lang } = page.documentElement;
  // A `rem` is the root's, which the page no longer is.
  const style = `font-size:${getComputedStyle(page.documentElement).fontSize}`;
  for (const [name, value] of Object.entries({ width, height, lang, style }))
    svg.setAttribute(name, String(value));
  const rules = document.createElementNS(SVG, 'style');
  rules.textContent = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const shapes = document.createElementNS(SVG, 'defs');
  shapes.append(...shapesUsed(chart));
  const room = document.createElementNS(SVG, 'foreignObject');
  for (const [name, value] of Object.entries({ width, height })) room.setAttribute(name, String(value));
  room.append(inShells(chart));
  svg.append(rules, shapes, room);
  return new XMLSerializer().serializeToString(svg);
}

function inShells(chart: Element): Element {
  let inner = chart.cloneNode(true) as Element;
  for (let around = chart.parentElement; around; around = around.parentElement) {
    const shell = around.cloneNode(false) as Element;
    const { width } = chart.parentElement!.getBoundingClientRect();
    shell.setAttribute(
      'style',
      `${around.getAttribute('style') ?? ''};${SHELL.replace('WIDTH', String(width))}`
    );
    shell.append(inner);
    inner = shell;
  }
  return inner;
}

/** Shapes of the page that a drawing refers to, and those that they refer to. */
function shapesUsed(drawing: Element): Element[] {
  const known = new Map<string, Element>();
  const add = (root: Element): void => {
    for (const use of [root, ...root.querySelectorAll('use')]) {
      const id = use.getAttribute('href')?.slice(1);
      const shape = id && !known.has(id) ? document.getElementById(id) : null;
      if (!id || !shape) continue;
      known.set(id, shape.cloneNode(true) as Element);
      add(shape);
    }
  };
  add(drawing);
  return [...known.values()];
}
