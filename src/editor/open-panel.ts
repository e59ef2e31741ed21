/** What lies in the place of the fields, or over the story; null: the fields of what is chosen. */
export type OpenPanel = 'changes' | 'problems' | 'paste' | 'hand-on' | 'frame' | 'draw' | 'part' | null;

/** Panels that have the story's map in their hand. */
export const holdsMap = (open: OpenPanel): boolean => open === 'frame' || open === 'draw' || open === 'part';
