import { LATE_CHOICE } from '../lib/ui/page-marks';

/**
 * Where the address chooses something that its page does not carry, asks for it (`ask`) beside the scripts that read it:
 * after them it would come one round trip later.
 */
export function fetchChosen(
  page: Document,
  { search }: { readonly search: string },
  ask: (address: string) => void
): void {
  if (search === '') return;
  for (const link of page.querySelectorAll<HTMLLinkElement>(`link[rel="${LATE_CHOICE}"]`)) ask(link.href);
}
