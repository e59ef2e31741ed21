import type { ExhibitKind } from '.';

type Medium = 'image' | 'video';

/** An exhibit that is files of an editor's, or its view; null for what is drawn from numbers and plans. */
export function mediumOf<Of extends { readonly kind: ExhibitKind }>(
  exhibit: Of
): Extract<Of, { readonly kind: Medium }> | null {
  const { kind }: { readonly kind: ExhibitKind } = exhibit;
  switch (kind) {
    case 'image':
    case 'video':
      return exhibit as Extract<Of, { readonly kind: Medium }>;
    case 'diagram':
    case 'bars':
    case 'dots':
    case 'slope':
    case 'contrast':
    case 'split':
    case 'stacked':
    case 'scatter':
    case 'equation':
    case 'bump':
    case 'steps':
    case 'series':
    case 'pyramid':
    case 'squares':
    case 'strip':
    case 'donut':
      return null;
    default:
      return kind satisfies never;
  }
}
