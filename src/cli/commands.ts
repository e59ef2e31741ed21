/**
 * The tools as arguments for `node`: starts without npx's half second, and on Windows without a shell.
 * Paths are relative to the project's root, where npm runs its scripts.
 */
export const COMMANDS = {
  vite: ['node_modules/vite/bin/vite.js'],
  svelteKit: ['node_modules/@sveltejs/kit/svelte-kit.js'],
  svelteCheck: ['node_modules/svelte-check/bin/svelte-check'],
  eslint: ['node_modules/eslint/bin/eslint.js'],
  prettier: ['node_modules/prettier/bin/prettier.cjs'],
  tsx: ['node_modules/tsx/dist/cli.mjs'],
  vitest: ['node_modules/vitest/vitest.mjs'],
  knip: ['node_modules/knip/bin/knip.js'],
  playwright: ['node_modules/@playwright/test/cli.js']
} as const satisfies Record<string, readonly string[]>;

/** Vite lists a hundred imports that a loader of its future would refuse; the loader in use takes them. */
export const TOOL_ENV = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
