// .clasp.json: which script, bound to which workbook, is meant. Everybody has one of their own; git ignores it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble';

export interface Project {
  readonly scriptId: string;
  /** The id of the workbook. */
  readonly parentId?: string;
  /** The workbook's, for people and for finding it again. */
  readonly name?: string;
}

export const PROJECT_FILE = '.clasp.json';
const PLACEHOLDER = 'put-the-id-of-your-script-here';

function parsed(path: string): Partial<Project> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<Project>;
  } catch {
    throw new Trouble(
      'refused',
      `${path} is not valid JSON. Copy .clasp.example.json anew and fill in the ids.`,
    );
  }
}

/** The project that a file names, or undefined where nobody filled one in. */
export function findProject(root: string, file = PROJECT_FILE): Project | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const { scriptId, parentId, name } = parsed(path);
  if (!scriptId || scriptId === PLACEHOLDER) return undefined;
  return { scriptId, ...(parentId ? { parentId } : {}), ...(name ? { name } : {}) };
}

/** The project that was written down under a workbook's name, with its file. */
export function projectCalled(root: string, name: string): (Project & { readonly file: string }) | undefined {
  const files = readdirSync(root).filter(
    (file) => /^\.clasp(\..+)?\.json$/.test(file) && !/example/.test(file),
  );
  return files
    .map((file) => ({ file, project: findProject(root, file) }))
    .flatMap(({ file, project }) => (project?.name === name ? [{ ...project, file }] : []))[0];
}

/** The project that a file names. Throws with what to do when there is none. */
export function readProject(root: string, file = PROJECT_FILE): Project {
  const project = findProject(root, file);
  if (project) return project;
  throw new Trouble(
    'refused',
    `${file} names no script. Make a workbook with npm run google:provision, or copy .clasp.example.json to ${file} and put the script’s id in (Apps Script > Project settings).`,
  );
}

/**
 * Writes down which script is meant, unless another is written there: then beside it, under the workbook's name. Answers
 * the file.
 */
export function writeProject(root: string, project: Project & { readonly name: string }): string {
  const there = findProject(root);
  const slug = project.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
  const isFree = !there || there.scriptId === project.scriptId;
  const file = isFree ? PROJECT_FILE : `.clasp.${slug || project.scriptId.slice(0, 8)}.json`;
  writeFileSync(join(root, file), `${JSON.stringify({ ...project, rootDir: 'dist' }, null, 2)}\n`);
  return file;
}
