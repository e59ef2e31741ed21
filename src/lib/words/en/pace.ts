import type { Pace } from '../../domain/pace';

/** Some 150 words a minute said aloud, 200 read; a number said aloud is about as long as “over 20 billion yuan”. */
export const pace: Pace = { spokenPerMinute: 900, readPerSecond: 20, charactersPerNumber: 20 };
