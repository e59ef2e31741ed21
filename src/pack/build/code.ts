import { editionDefine } from '../../edition';
import { buildOneScript, type OneScript } from './one-script';

/** The script of a packed story, in the language of this edition. */
export function buildPackedCode(): Promise<OneScript> {
  return buildOneScript({ input: 'src/pack/main.ts', define: editionDefine(process.env) });
}
