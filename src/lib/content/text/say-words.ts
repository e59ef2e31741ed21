import { sayBoth } from '../../words/say';
import { en } from '../../words/en';
import { zh } from '../../words/zh';

type Refusing = Parameters<typeof zh.refusal>;

/** Why figures may not stand together, as the site itself says it: its words have both languages. */
export const sayRefusal = (...of: Refusing): string => sayBoth(zh.refusal(...of), en.refusal(...of));

export const sayPeriod = (period: string): string => sayBoth(zh.period(period), en.period(period));
