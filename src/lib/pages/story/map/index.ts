/** Every map of a story that is scrolled; fetched with the files of the live map. */
export { default as StoryStage } from './StoryStage.svelte';
export { default as FlatMap } from './FlatMap.svelte';
