/** Ctrl+C ends the command that `work` is waiting for and not this one, so that it can still clear away what was begun. */
export function throughInterrupts<T>(work: () => T): T {
  const goOn = (): void => undefined;
  process.on('SIGINT', goOn);
  try {
    return work();
  } finally {
    process.off('SIGINT', goOn);
  }
}
