// `npm start`: ready the checkout, then become `sturmwarte start` in this very process, so that signals reach it directly.
import { prepare } from './prepare.mjs';

prepare();
const executable = new URL('../services/standalone/bin/sturmwarte.js', import.meta.url);
process.argv.splice(1, 1, executable.pathname, 'start');
await import(executable.href);
