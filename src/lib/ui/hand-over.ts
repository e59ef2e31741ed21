/** A file that was made for the reader, and whether it could be handed to them. */
export interface HandedFile {
  readonly name: string;
  /** Good until `release`. */
  readonly href: string;
  readonly isPicture: boolean;
  /** This window lets no page save files: the reader must take it by hand. */
  readonly isBlocked: boolean;
  readonly release: () => void;
}

/** Browsers inside other apps, in which a link to a file does nothing and says nothing. */
const IN_APP = /MicroMessenger|\bQQ\/|Weibo|DingTalk|AlipayClient|Feishu|Lark\/|FBAN|FBAV|Instagram/;

export const blocksFiles = (userAgent: string): boolean => IN_APP.test(userAgent);

/**
 * Hands a file to the reader. Whether the browser keeps it no page is told, so what was handed over stays within reach.
 * Pictures are data addresses where they must be taken by hand: a long press saves no others.
 */
export async function handOver(blob: Blob, name: string): Promise<HandedFile> {
  const isPicture = blob.type.startsWith('image/');
  const isBlocked = blocksFiles(navigator.userAgent);
  const href = isBlocked && isPicture ? await toDataUrl(blob) : URL.createObjectURL(blob);
  const release = (): void => (href.startsWith('blob:') ? URL.revokeObjectURL(href) : undefined);
  if (!isBlocked) press(href, name);
  return { name, href, isPicture, isBlocked, release };
}

function press(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(blob);
  });
}
