import type { Change, StepName } from '../../desk/changes/change';
import type { EditionState, Remark } from '../../desk/preflight';
import type { FigureName } from '../../desk/figure-name';
import { counted } from './list';
import { periodWords } from './period';
import { sourceWords } from './source';

const turn = ({ from, to }: { from: string | null; to: string | null }): string =>
  from === null ? `added “${to}”` : to === null ? `removed “${from}”` : `“${from}” is now “${to}”`;
const step = ({ title, id }: StepName): string => `“${title || id}”`;

export function changeEn(change: Change, figure: (name: FigureName) => string): string {
  switch (change.kind) {
    case 'file':
      return change.is === 'new' ? `New file ${change.file}` : `Removed file ${change.file}`;
    case 'figure':
      return `${figure(change.name)}: ${change.from ?? 'missing'} → ${change.to ?? 'missing'}`;
    case 'figure-cell':
      return `${figure(change.name)}, ${change.column}: ${turn(change)}`;
    case 'figures':
      return `${change.is === 'new' ? 'Added' : 'Removed'} ${counted(String(change.count), 'figure', 'figures')}: ${change.indicator}, ${periodWords.period(change.period)}`;
    case 'step': {
      const turned = { moved: 'has moved', hidden: 'is hidden', shown: 'is shown again' };
      if (change.is === 'new') return `New step ${step(change.step)}`;
      return change.is === 'gone'
        ? `Removed step ${step(change.step)}`
        : `Step ${step(change.step)} ${turned[change.is]}`;
    }
    case 'step-title':
      return `Title of a step: ${turn(change)}`;
    case 'sentence':
      return `${step(change.step)}${change.where === 'notes' ? ', notes' : ''}: ${turn(change)}`;
    case 'value':
      return `${change.step ? `${step(change.step)}, ` : ''}${change.path.join(' › ')}: ${turn(change)}`;
    case 'other':
      return `The text of ${change.file} has changed`;
    default:
      return change satisfies never;
  }
}

const EDITIONS: Readonly<Record<string, string>> = { en: 'English' };

function state(of: EditionState): string {
  switch (of.kind) {
    case 'none':
      return 'does not have this story';
    case 'steps-missing':
      return `lacks ${counted(String(of.steps.length), 'step', 'steps')}`;
    case 'older':
      return `is of ${of.updated || 'no date'}, older than the Chinese`;
    default:
      return of satisfies never;
  }
}

export function remarkEn(remark: Remark): string {
  switch (remark.kind) {
    case 'no-review-number':
      return `The maps have no review number; the page says “${remark.says}”. Once there is one, it goes into site.yml as reviewNumber`;
    case 'weak-source':
      return `A weak source (${sourceWords.tier[remark.source.tier]}): ${sourceWords.citation(remark.source)}`;
    case 'undated-source':
      return `A source without a date: ${sourceWords.citation(remark.source)}`;
    case 'inferred':
      return `Where “${remark.part}” lies is inferred, and people will ask. The reason given: ${remark.reason}`;
    case 'not-stated':
      return `${remark.plan}: no source says what ${remark.parts.map((part) => `“${part}”`).join(', ')} is`;
    case 'placeholder':
      return `Words that were meant to be replaced: “${remark.text}”`;
    case 'stale-date':
      return remark.changes > 0
        ? `${counted(String(remark.changes), 'change', 'changes')} since it was last handed on, but it is still dated ${remark.updated}`
        : `A correction is younger than the date ${remark.updated}`;
    case 'hidden':
      return `${counted(String(remark.steps.length), 'step', 'steps')} hidden: not in what is handed on`;
    case 'no-notes':
      return `${counted(String(remark.steps.length), 'step', 'steps')} without speaker’s notes`;
    case 'edition':
      return `The ${EDITIONS[remark.language] ?? remark.language} edition ${state(remark.state)}`;
    default:
      return remark satisfies never;
  }
}
