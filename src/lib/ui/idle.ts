interface Patience {
  /** So long a busy page may put it off. */
  readonly patienceMs: number;
  /** Where the browser does not tell when it is idle. */
  readonly elseMs: number;
}

/** Resolves when the browser has nothing else to do for a moment. */
export const idle = ({ patienceMs, elseMs }: Patience = { patienceMs: 2000, elseMs: 50 }): Promise<void> =>
  new Promise((done) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(() => done(), { timeout: patienceMs })
      : setTimeout(done, elseMs)
  );
