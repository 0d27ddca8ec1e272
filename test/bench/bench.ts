// `npm run bench`: figures for the notes; nothing here passes or fails.
import { run as besideOurs } from './beside-ours';
import { run as bundle } from './bundle';
import { run as colours } from './colours';
import { run as commands } from './commands';
import { run as board } from './deadline-board';
import { run as documents } from './documents';
import { run as drafts } from './drafts/index';
import { run as faults } from './faults';
import { run as figures } from './figures';
import { run as find } from './find-overlaps';
import { run as home } from './home';
import { run as issues } from './issues';
import { run as lists } from './lists';
import { run as natural } from './natural/index';
import { run as outlines } from './outlines';
import { run as overlaps } from './overlaps/index';
import { run as recommendations } from './recommendations';
import { run as capacity } from './soak/capacity';
import { run as soak } from './soak/index';
import { SERVER, serve } from './soak/server';
import { run as tasks } from './tasks/index';
import { run as timers } from './timers';
import { run as uptake } from './uptake';
import { run as whomToAsk } from './whom-to-ask';
import { run as wordFiles } from './word-files';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  'beside-ours': besideOurs,
  bundle,
  colours,
  commands,
  'deadline-board': board,
  documents,
  drafts,
  'find-overlaps': find,
  home,
  issues,
  natural,
  overlaps,
  recommendations,
  uptake,
  'whom-to-ask': whomToAsk,
  'word-files': wordFiles,
};

async function main(): Promise<void> {
  const [first, file = ''] = process.argv.slice(2);
  if (first === SERVER) return serve(process.env['UPR_ROOT'] ?? process.cwd(), file);
  // They take minutes, so they run only when they are asked for.
  if (first === 'capacity') return capacity(process.argv.slice(3));
  if (first === 'faults') return faults(process.argv.slice(3));
  if (first === 'figures') return figures(process.argv.slice(3));
  if (first === 'lists') return lists(process.argv.slice(3));
  // It needs a folder of files.
  if (first === 'outlines') return outlines(process.argv.slice(3));
  if (first === 'timers') return timers();
  if (first === 'soak') return soak(process.argv.slice(3));
  // It needs a browser.
  if (first === 'tasks') return tasks(process.argv.slice(3));
  const wanted = process.argv.slice(2).filter((name) => name in PARTS);
  for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) await PARTS[name]?.();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
