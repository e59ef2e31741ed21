/** How the catalogues in messages/ become typed functions in src/lib/paraglide, for Vite and the command line alike. */
export const MESSAGES = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  // A page is made in one language and says so; nothing is guessed from cookie, header or address.
  strategy: ['globalVariable', 'baseLocale'] as ('globalVariable' | 'baseLocale')[],
  emitReadme: false
};
