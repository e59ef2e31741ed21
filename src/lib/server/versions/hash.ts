import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
export const sha256Of = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');
