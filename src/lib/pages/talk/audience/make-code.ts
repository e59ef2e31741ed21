import type { QrCode } from '../../../domain/qr-code';

/** A code for an address that only the page knows; what draws it is fetched then. Rejects where no code holds the address. */
export async function makeCode(address: string): Promise<QrCode> {
  return (await import('../../../domain/qr-code')).toQrCode(address);
}
