/** Something of the site that others can show in a frame of theirs. */
export interface Embeddable {
  /** As it stands in the list of what can be chosen. */
  readonly name: string;
  /** What the frame is called to those who hear it. */
  readonly title: string;
  /** From the site's root, with query. */
  readonly path: string;
  /** About as high as it needs to be in a column of a text. */
  readonly heightPx: number;
  /** What the script does for it; null where it has no use for one. */
  readonly script: 'fits' | 'leads' | null;
  /** Of a map that is led: what the text around it may ask for. */
  readonly steps?: readonly { readonly id: string; readonly title: string }[];
}

/**
 * The least that a frame must allow: its own scripts and files (without its origin no module and no file would come), and
 * links that open a page of their own, free of the frame.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The markup of the frame. No `style`: a strict policy of the site around it would strike it out. */
export function toFrame(
  address: string,
  { title, heightPx }: Pick<Embeddable, 'title' | 'heightPx'>
): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(heightPx)],
    ['loading', 'lazy'],
    ['frameborder', '0'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ['sandbox', SANDBOX]
  ].map(([name, value = '']) => `${name}="${escaped(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** What a paragraph says that leads a map to a step. */
export const toStepMark = (id: string): string => `data-atlas-step="${escaped(id)}"`;

/** What sets frames to their height, and leads a map by the text around it. */
export const toScript = (address: string): string => `<script src="${escaped(address)}" async></script>`;
