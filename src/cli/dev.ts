import { spawn } from 'node:child_process';
import { COMMANDS, TOOL_ENV } from './commands';

/** `npm run dev`: Vite's server without a hundred lines about a loader that is not in use; what follows is passed on. */
const server = spawn(process.execPath, [...COMMANDS.vite, 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...TOOL_ENV }
});
server.on('exit', (code) => process.exit(code ?? 0));
// The terminal sends its interrupt to both: this one waits for the server's own farewell.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill());
