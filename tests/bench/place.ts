import { serve, type Answer } from '../../src/cli/serve';

/** What every measurement gets: the story's address on a compressing server, and what that server has sent so far. */
export interface Place {
  readonly folder: string;
  readonly storyUrl: string;
  /** Grows with every answer; a measurement notes the length before it starts. */
  readonly answers: readonly Answer[];
  readonly close: () => Promise<void>;
}

export async function openPlace(folder: string, storyPath: string): Promise<Place> {
  const answers: Answer[] = [];
  const served = await serve({ folder, compress: true, onAnswer: (answer) => answers.push(answer) });
  return { folder, storyUrl: served.url + storyPath, answers, close: served.close };
}

/** Body bytes on the wire, without fonts: a reader's system has its own Chinese font. */
export function bytesOf(answers: readonly Answer[]): number {
  return answers.filter(({ type }) => !type.startsWith('font/')).reduce((sum, { bytes }) => sum + bytes, 0);
}
