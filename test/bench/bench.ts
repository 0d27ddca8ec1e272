// `npm run bench`: figures for the notes; nothing here passes or fails.
import { run as bundle } from './bundle';
import { run as commands } from './commands';
import { run as overlaps } from './overlaps';

const PARTS: Readonly<Record<string, () => void>> = { bundle, commands, overlaps };

const wanted = process.argv.slice(2).filter((name) => name in PARTS);
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) PARTS[name]?.();
