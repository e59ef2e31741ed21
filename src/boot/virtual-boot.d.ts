/** `main.ts` and what it imports, as the text of one script (`vite-plugin.ts`). */
declare module 'virtual:boot' {
  const script: string;
  export default script;
}
