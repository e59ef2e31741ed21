import type { TalkLink } from './link';
import type { StepView } from '../story/page';
import { stepIndexOf } from '../story/step-index';
import type { Role } from './message';
import { TalkSession, type TalkStore } from './session.svelte';
import { windowId } from './store';

/** What a window of a talk is given by the page that shows it: the site's, or one file's. */
export interface TalkWindow {
  /** Of the built site. */
  readonly version: string;
  readonly connect: () => TalkLink;
  readonly store: TalkStore;
  /** The step that the address asks for (without #), or ''. */
  readonly asked: () => string;
}

/** Joins the talk as wall or speaker: at its own kept step, at the others', or at the one that the address names. */
export function openTalk(
  role: Role,
  { version, connect, store, asked }: TalkWindow,
  steps: readonly Pick<StepView, 'id' | 'former'>[]
): TalkSession {
  const startAt = Math.max(0, stepIndexOf(steps, asked()));
  const [count, id] = [steps.length, windowId()];
  return new TalkSession({
    role,
    id,
    count,
    version,
    link: connect(),
    store,
    startAt,
    now: () => Date.now()
  });
}
