import { m } from '../paraglide/messages';
import type { OfflineState } from './offline-copy.svelte';

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

/** For a wall's help: what stands of the copy, before a talk that may lose its network. */
export function offlineWarning(state: OfflineState | undefined): string[] {
  if (state === undefined || state === 'idle') return [];
  return [state === 'update-ready' ? m.offline_update_after_talk() : offlineText(state)];
}
