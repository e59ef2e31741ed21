import type { Change, StepName } from '../../desk/changes/change';
import type { EditionState, Remark } from '../../desk/preflight';
import type { FigureName } from '../../desk/figure-name';
import { periodWords } from './period';
import { sourceWords } from './source';

const turn = ({ from, to }: { from: string | null; to: string | null }): string =>
  from === null ? `添上「${to}」` : to === null ? `删去「${from}」` : `「${from}」改成「${to}」`;
const step = ({ title, id }: StepName): string => `「${title || id}」`;

const COLUMNS: Readonly<Record<string, string>> = {
  ...{ area: '地方', boundary: '边界', indicator: '指标', period: '时期', bound: '确数或约数' },
  ...{ growth_pct: '增速', growth_bound: '增速的确数或约数', status: '性质', missing: '缺数的原因' },
  ...{ source: '来源', para: '段落', note: '说明' }
};
const KEYS: Readonly<Record<string, string>> = {
  ...{ title: '题目', dek: '导语', date: '日期', updated: '更新日期', corrections: '更正', view: '视图' },
  ...{
    boundary: '边界',
    indicator: '指标',
    period: '时期',
    highlight: '描边的区',
    labels: '区名',
    places: '地名'
  },
  ...{
    overlays: '规划',
    ground: '底图',
    circles: '圆',
    change: '增减',
    annotation: '图上的注记',
    claims: '核对',
    motion: '动画'
  }
};

export function changeZh(change: Change, figure: (name: FigureName) => string): string {
  switch (change.kind) {
    case 'file':
      return change.is === 'new' ? `新添文件 ${change.file}` : `删去文件 ${change.file}`;
    case 'figure':
      return `${figure(change.name)}：${change.from ?? '缺数'} → ${change.to ?? '缺数'}`;
    case 'figure-cell':
      return `${figure(change.name)}，${COLUMNS[change.column] ?? change.column}：${turn(change)}`;
    case 'figures':
      return `${change.is === 'new' ? '新添' : '删去'}${change.count}个数：${periodWords.period(change.period)}${change.indicator}`;
    case 'step': {
      const name = step(change.step);
      const turned = { moved: '换了位置', hidden: '隐藏了', shown: '重新显示' };
      if (change.is === 'new') return `新添一步${name}`;
      return change.is === 'gone' ? `删去一步${name}` : `${name}这一步${turned[change.is]}`;
    }
    case 'step-title':
      return `一步的题目：${turn(change)}`;
    case 'sentence':
      return `${step(change.step)}${change.where === 'notes' ? '的讲稿' : ''}：${turn(change)}`;
    case 'value': {
      const where = change.path.map((key) => KEYS[key] ?? key).join(' › ');
      return `${change.step ? `${step(change.step)}，` : ''}${where}：${turn(change)}`;
    }
    case 'other':
      return `${change.file} 的文字有改动`;
    default:
      return change satisfies never;
  }
}

const EDITIONS: Readonly<Record<string, string>> = { en: '英文版' };

function state(of: EditionState): string {
  switch (of.kind) {
    case 'none':
      return '还没有这一篇';
    case 'steps-missing':
      return `还缺 ${of.steps.length} 步`;
    case 'older':
      return `停在 ${of.updated || '没有写日期'}，比中文旧`;
    default:
      return of satisfies never;
  }
}

export function remarkZh(remark: Remark): string {
  switch (remark.kind) {
    case 'no-review-number':
      return `地图没有审图号，页上写的是「${remark.says}」。有了审图号，写进 site.yml 的 reviewNumber`;
    case 'weak-source':
      return `来源不牢靠（${sourceWords.tier[remark.source.tier]}）：${sourceWords.citation(remark.source)}`;
    case 'undated-source':
      return `来源没有日期：${sourceWords.citation(remark.source)}`;
    case 'inferred':
      return `「${remark.part}」画在哪里是推断的，会有人问。理由写的是：${remark.reason}`;
    case 'not-stated':
      return `《${remark.plan}》里${remark.parts.map((part) => `「${part}」`).join('、')}没有来源说明是什么`;
    case 'placeholder':
      return `还是占位的话，没有换掉：「${remark.text}」`;
    case 'stale-date':
      return remark.changes > 0
        ? `上次交出去以后改了 ${remark.changes} 处，更新日期还是 ${remark.updated}`
        : `更正的日期比更新日期 ${remark.updated} 晚`;
    case 'hidden':
      return `${remark.steps.length} 步隐藏着：交出去的东西里没有`;
    case 'no-notes':
      return `${remark.steps.length} 步没有讲稿`;
    case 'edition':
      return `${EDITIONS[remark.language] ?? remark.language}：${state(remark.state)}`;
    default:
      return remark satisfies never;
  }
}
