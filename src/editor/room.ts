/** What a narrow window shows: one of the three that stand beside each other in a wide one. */
export type Room = 'steps' | 'page' | 'fields';
