/** Where a story's text stands among the content's files. */
export const storyFile = (slug: string): string => `stories/${slug}.md`;
