/** Why there is no live map: the reader keeps the SVG map. */
export type LiveMapFailure = 'no-webgl' | 'timeout' | 'failed';

export class LiveMapError extends Error {
  override readonly name = 'LiveMapError';
  readonly reason: LiveMapFailure;

  constructor(reason: LiveMapFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

export function toLiveMapError(error: unknown): LiveMapError {
  if (error instanceof LiveMapError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const isGpu = name === 'GPUInitializationError' || message.includes('WebGL');
  return new LiveMapError(isGpu ? 'no-webgl' : 'failed', message, error);
}
