import type { Findings, StepFinding, StepTime } from './findings';
import { FLOORS, type ScreenFindings, type SmallText } from './screen';

/** The report as lines for the terminal; `screen` is what a browser saw of the wall. */
export function toReport(
  title: string,
  { times, numbers, inferred }: Findings,
  screen: ScreenFindings
): string {
  const silent = times.flatMap(({ hasNotes, title: step }, i) =>
    hasNotes ? [] : [{ step: i + 1, text: step }]
  );
  return [
    `排练：${title}`,
    section('时间', timeLines(times)),
    section('没有讲稿的步', findingLines(silent, '每一步都有讲稿。')),
    section(`要留意的数（${numbers.length} 个）`, findingLines(numbers, '没有。')),
    section(`图上的推断，会被问到（${inferred.length} 处）`, findingLines(inferred, '图上没有推断的部分。')),
    section('断网时缺什么', missingLines(screen)),
    section(
      `1920×1080 上太小的字（正文不小于 ${FLOORS.text} px，图上不小于 ${FLOORS.label} px）`,
      smallLines(screen.small, times.length)
    )
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return [`■ ${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function timeLines(times: readonly StepTime[]): string[] {
  const total = times.reduce((sum, { minutes }) => sum + minutes, 0);
  const planned = times.filter(({ isPlanned }) => isPlanned).length;
  const rows = times.map(
    ({ title, minutes, isPlanned }, i) =>
      `${String(i + 1).padStart(2)}  ${minutes.toFixed(1).padStart(4)} 分钟${isPlanned ? '' : '（估）'}  ${title}`
  );
  const how = planned === times.length ? '' : `，其中 ${times.length - planned} 步按文字和讲稿的长短估计`;
  return [...rows, `合计 ${total.toFixed(1)} 分钟，${times.length} 步${how}`];
}

function findingLines(findings: readonly StepFinding[], none: string): string[] {
  return findings.length > 0 ? findings.map(({ step, text }) => `第 ${step} 步  ${text}`) : [none];
}

function missingLines({ strangers, fallbacks, fonts }: ScreenFindings): string[] {
  return [
    ...(strangers.length > 0
      ? strangers.map((url) => `要连别的网站：${url}`)
      : ['页面只用自己的文件，不连别的网站。']),
    ...(fallbacks.length > 0
      ? fallbacks.map(({ text, family }) => `标题「${text}」有字不在随页的字体里，用了 ${family}`)
      : ['标题的字都在随页的字体里。']),
    `其余文字用这台电脑的字体：${fonts.join('、')}；换一台电脑，样子会不同。`
  ];
}

function smallLines(small: readonly SmallText[] | null, count: number): string[] {
  if (small === null) return ['没有量：网站里没有这篇的放映页。'];
  if (small.length === 0) return [`没有，量了 ${count} 步。`];
  return small.map(
    ({ step, sizePx, isLabel, text }) =>
      `第 ${step} 步  ${isLabel ? '图上' : '正文'} ${sizePx.toFixed(1)} px「${text}」`
  );
}
