// The tree of areas with their arrows in docs/architecture.md, between two marks: from areas.cjs and the imports as they are.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Area {
  readonly name: string;
  readonly holds: string;
}

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

const FILE = join('docs', 'architecture.md');
const [FROM, TO] = ['<!-- areas -->', '<!-- /areas -->'];

/** By area, those that it imports from. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const areaOf = (path: string): string => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? '';

function arrowsIn(root: string, areas: readonly Area[]): Arrows {
  const cruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [cruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src/core'];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const arrows = new Map(areas.map(({ name }) => [name, new Set<string>()]));
  for (const { source, dependencies } of (JSON.parse(output) as { modules: readonly Module[] }).modules)
    for (const { resolved } of dependencies)
      if (areaOf(resolved) !== areaOf(source) && arrows.has(areaOf(resolved)))
        arrows.get(areaOf(source))?.add(areaOf(resolved));
  return arrows;
}

/** Whether `to` is reached from `from` in one step or more. */
const reaches = (arrows: Arrows, from: string, to: string): boolean =>
  [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(arrows, next, to));

/** The arrows that do not follow from others, so that ten areas stay readable. */
const shown = (arrows: Arrows): string[] =>
  [...arrows].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((by) => by !== to && reaches(arrows, by, to)))
      .map((to) => `  ${from} --> ${to}`),
  );

/** The page's text with the drawing as it is now. */
function drawn(root: string, page: string): string {
  const areas = createRequire(join(root, 'package.json'))('./scripts/house/areas.cjs') as readonly Area[];
  const boxes = [...areas].reverse().map(({ name, holds }) => `  ${name}["<b>${name}</b><br>${holds}"]`);
  const lines = ['```mermaid', 'flowchart TD', ...boxes, ...shown(arrowsIn(root, areas)).sort(), '```'];
  const [before = '', after = ''] = [page.split(FROM)[0], page.split(TO)[1]];
  return `${before}${FROM}\n\n${lines.join('\n')}\n\n${TO}${after}`;
}

/** The page with its drawing as it should be. */
export const drawAreas = (root: string): { file: string; text: string } => ({
  file: FILE,
  text: drawn(root, readFileSync(join(root, FILE), 'utf8')),
});
