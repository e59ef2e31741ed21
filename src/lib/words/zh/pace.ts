import type { Pace } from '../../domain/pace';

/** A number said aloud is about as long as 二百多亿元. */
export const pace: Pace = { spokenPerMinute: 240, readPerSecond: 6, charactersPerNumber: 5 };
