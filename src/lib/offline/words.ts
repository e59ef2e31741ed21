import type { OfflineState } from './offline-copy.svelte';

/** What each state means to whoever sits before this device. */
export const OFFLINE_TEXTS: Readonly<Record<OfflineState, string>> = {
  idle: '',
  unsupported: '这个浏览器不能存离线版，断网时打不开本站。',
  blocked: '浏览器的设置不让本站存离线版，断网时打不开本站。',
  saving: '正在把全部故事存进这台设备，存好后断网也能看……',
  saved: '这台设备已存下离线版，断网也能看全部故事、放映和出处。',
  failed: '这台设备没有存下离线版，断网时打不开本站。',
  'update-ready': '这台设备存着离线版。'
};

/** For a wall's help: what stands of the copy, before a talk that may lose its network. */
export function offlineWarning(state: OfflineState | undefined): string[] {
  if (state === undefined || state === 'idle') return [];
  return [OFFLINE_TEXTS[state] + (state === 'update-ready' ? '新版已备好，讲完以后在故事页末尾换上。' : '')];
}
