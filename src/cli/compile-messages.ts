import { compile } from '@inlang/paraglide-js';
import { MESSAGES } from '../messages';

/** `npm run messages`: the UI words of messages/ as typed functions; Vite's plugin does the same at every build. */
await compile(MESSAGES);
