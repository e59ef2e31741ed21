import { compile } from '@inlang/paraglide-js';
import { MESSAGES, finishMessages } from '../messages';

/** `npm run messages`: the UI words of messages/ as typed functions. */
await compile(MESSAGES);
finishMessages();
// The compiler leaves timers behind that would keep this process for half a minute.
process.exit();
