/** Keeps the screen on while the page is seen; says whether the browser can. Ends with the returned function. */
export function keepAwake(onstate: (isKept: boolean) => void): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || isOver) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver) await lock.release();
      onstate(true);
    } catch {
      // Older browsers, file://, battery saving: the speaker is told in the help.
      onstate(false);
    }
  };
  const again = (): void => void ask();
  void ask();
  document.addEventListener('visibilitychange', again);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release().catch(() => undefined);
  };
}
