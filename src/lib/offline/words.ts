import { m } from '../paraglide/messages';
import type { OfflineCopy, OfflineState, RestState } from './offline-copy.svelte';

const TEXTS: Readonly<Record<OfflineState, () => string>> = {
  idle: () => '',
  unsupported: m.offline_unsupported,
  blocked: m.offline_blocked,
  saving: m.offline_saving,
  saved: m.offline_saved,
  failed: m.offline_failed,
  'update-ready': m.offline_update_ready
};

/** What a state means to whoever sits before this device. */
export const offlineText = (state: OfflineState): string => TEXTS[state]();

/** What the copy leaves out, and what becomes of it; nothing where it leaves nothing out. */
export function restText(state: RestState): string {
  if (state.kind === 'none') return '';
  const { cards, videos } = state.rest;
  const left = [
    ...(cards > 0 ? [m.offline_rest_cards({ count: cards })] : []),
    ...(videos > 0 ? [m.offline_rest_videos({ count: videos })] : [])
  ].join(m.site_list_separator());
  switch (state.kind) {
    case 'offered':
      return m.offline_rest_absent({ left });
    case 'saving':
      return m.offline_rest_saving({ left });
    case 'failed':
      return m.offline_rest_failed({ left });
  }
}

/** Two digits are enough to decide by: `17`, `0.4`. */
export const toMegabytes = (bytes: number): string => String(Number((bytes / 1e6).toPrecision(2)));

/** For a talk's windows: what stands of the copy, before a talk that may lose its network. */
export function offlineWarning(copy: Pick<OfflineCopy, 'state' | 'rest'> | undefined): string[] {
  if (!copy || copy.state === 'idle') return [];
  const { state, rest } = copy;
  const line = state === 'update-ready' ? m.offline_update_after_talk() : offlineText(state);
  if (rest.kind === 'none') return [line];
  const where = rest.kind === 'saving' ? [] : [m.offline_rest_where()];
  return [line, [restText(rest), ...where].join(m.site_sentence_separator())];
}
