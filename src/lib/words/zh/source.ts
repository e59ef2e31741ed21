import type { Source, Tier } from '../../domain/source';
import type { SourceWords } from '../index';
import { periodWords } from './period';

const tier: Readonly<Record<Tier, string>> = {
  official: '官方',
  media: '媒体报道',
  open: '公开数据',
  secondary: '二手汇编',
  unofficial: '未署名，仅供参考'
};

const tierMeaning: Readonly<Record<Tier, string>> = {
  official: '政府或统计部门自己发布的文本。',
  media: '报社、网站的报道。数多半出自发布会或公报，经过一道转述。',
  open: '大家共同维护、谁都能查改的数据，如公开的地图；数由本站从中数出。',
  secondary: '百科、汇编、问答一类的二手材料。没有更近的来源时才用。',
  unofficial: '没有署名的汇总稿。只供参考，不拿来下结论。'
};

function citation({ publisher, title, published }: Source, para?: number | null): string {
  const date = published === 'unknown' ? '日期不详' : periodWords.period(published);
  return `${publisher}《${title}》，${date}${para ? `，第${para}段` : ''}`;
}

function caveats({ tier: own, published }: Pick<Source, 'tier' | 'published'>): string[] {
  return [
    own === 'secondary' ? '来源是二手汇编，没有见到最初的公布，引用前请核对。' : '',
    own === 'unofficial' ? '来源没有署名，未经官方核实，仅供参考。' : '',
    published === 'unknown' ? '来源没有写明发布日期。' : ''
  ].filter(Boolean);
}

export const sourceWords: SourceWords = {
  tier,
  tierMeaning,
  citation,
  caveats,
  evidence: { stated: '来源明示', inferred: '推断', 'not-stated': '来源未说明' },
  confidence: {
    low: '把握低',
    'low-medium': '把握偏低',
    medium: '把握中等',
    'medium-high': '把握偏高',
    high: '把握较高'
  }
};
