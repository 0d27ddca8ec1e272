// The program of `npm start`, bundled without the other scripts: whoever starts a fresh clone waits for its bundle.
import { runTask } from '../run-task';
import { start } from './start';

runTask(() => start(process.env['UPR_ROOT'] ?? process.cwd(), process.argv.slice(3)));
