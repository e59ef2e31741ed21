import type { FigureView } from './views';

/** What a reader must know before quoting a number from such a source, in whole sentences; usually nothing. */
export function caveatsOf({ tier, published }: FigureView['source']): string[] {
  return [
    tier === 'secondary' ? '来源是二手汇编，没有见到最初的公布，引用前请核对。' : '',
    tier === 'unofficial' ? '来源没有署名，未经官方核实，仅供参考。' : '',
    published === 'unknown' ? '来源没有写明发布日期。' : ''
  ].filter(Boolean);
}
