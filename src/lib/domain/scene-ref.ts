/** A scene of a story, named from outside of it: `slug#step`. */
export interface SceneRef {
  readonly story: string;
  readonly step: string;
}

/** Undefined where the text has not the form `slug#step`. */
export function parseSceneRef(text: string): SceneRef | undefined {
  const [story, step, ...rest] = text.split('#');
  return story && step && rest.length === 0 ? { story, step } : undefined;
}

/** As an editor writes it. */
export const toSceneName = ({ story, step }: SceneRef): string => `${story}#${step}`;
