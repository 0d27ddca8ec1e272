// The workbook file on Drive and the script bound to it, each made once: marks on the file tell what there is.
import { createHash } from 'node:crypto';
import type { drive_v3 } from 'googleapis/build/src/apis/drive';
import { asked, type PublishContext } from './publish-context';
import { projectCalled } from './project-file';
import { Trouble } from './trouble';

export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const FIELDS = 'id,name,trashed,createdTime,appProperties';

/** Marks that only these commands see, on the workbook's file. */
const MARK = 'uprWorkbook';
const SCRIPT = 'uprScript';
/** Stands for a script that was being made when something broke off. */
const MAKING = 'making';

/** Names may be longer than a mark. */
const keyOf = (name: string): string =>
  createHash('sha256').update(name.normalize('NFC').trim().toLowerCase()).digest('hex').slice(0, 32);

export interface Workbook {
  readonly id: string;
  readonly name: string;
  /** The script's id, or that it was being made. */
  readonly script?: string;
}

const asWorkbook = ({ id, name, appProperties }: drive_v3.Schema$File): Workbook => ({
  id: id ?? '',
  name: name ?? '',
  ...(appProperties?.[SCRIPT] ? { script: appProperties[SCRIPT] } : {}),
});

/** All files with a mark, oldest first, those in the bin as well. */
export async function markedFiles(
  desk: PublishContext,
  key: string,
  value: string,
): Promise<drive_v3.Schema$File[]> {
  const q = `appProperties has { key='${key}' and value='${value}' }`;
  const request = { q, fields: `files(${FIELDS})`, orderBy: 'createdTime', pageSize: 100 };
  return (await asked('your files', desk.drive.files.list(request))).files ?? [];
}

/** What another account made, or another sign-in of the same, cannot be seen: it must not be made a second time. */
function notElsewhere(desk: PublishContext, name: string): undefined {
  const made = projectCalled(desk.root, name);
  if (!made) return undefined;
  throw new Trouble(
    'conflict',
    `“${name}” was made before (workbook ${made.parentId ?? 'not known'}), by another account or another kind of sign-in than ${desk.email} has now. Sign in as then. To make another of that name, delete ${made.file}.`,
  );
}

/** The workbook of that name that was made before. Throws when it lies in the bin. */
async function findWorkbook(desk: PublishContext, name: string): Promise<Workbook | undefined> {
  const files = await markedFiles(desk, MARK, keyOf(name));
  const [file, ...others] = files.filter(({ trashed }) => !trashed);
  if (others.length > 0)
    desk.say(`There are ${files.length} workbooks called “${name}”. The oldest is taken: ${file?.id ?? ''}.`);
  if (file) return asWorkbook(file);
  if (files.length === 0) return notElsewhere(desk, name);
  throw new Trouble(
    'not-found',
    `The workbook “${name}” lies in the bin. Take it out at drive.google.com > Bin, delete it there for good, or choose another --name.`,
  );
}

type Media = { readonly mimeType: string; readonly body: NodeJS.ReadableStream };

/**
 * Makes a file. When no answer comes back it may have been made all the same, so it is looked for before anything is made
 * again.
 */
export async function makeFile(
  desk: PublishContext,
  what: string,
  requestBody: drive_v3.Schema$File,
  find: () => Promise<string | undefined>,
  media?: Media,
): Promise<string> {
  const request = { requestBody, fields: 'id', ...(media ? { media } : {}) };
  try {
    const { id } = await asked(what, desk.drive.files.create(request));
    return id ?? '';
  } catch (error) {
    const mayBeMade = error instanceof Trouble && ['server', 'no-network'].includes(error.kind);
    const made = mayBeMade ? await find() : undefined;
    if (made) return made;
    throw error;
  }
}

/** The workbook of that name, made when there is none; with `media` out of that Excel file. */
export async function ensureWorkbook(
  desk: PublishContext,
  name: string,
  media?: () => Media,
): Promise<Workbook> {
  const found = await findWorkbook(desk, name);
  if (found) {
    desk.say(`The workbook is there already: ${found.name}.`);
    return found;
  }
  desk.say(`Making the workbook “${name}” …`);
  const requestBody = { name, mimeType: SPREADSHEET, appProperties: { [MARK]: keyOf(name) } };
  const find = async (): Promise<string | undefined> => (await findWorkbook(desk, name))?.id;
  return { id: await makeFile(desk, `the workbook “${name}”`, requestBody, find, media?.()), name };
}

/** A copy of a workbook, made once. */
export async function ensureCopy(desk: PublishContext, from: string, name: string): Promise<Workbook> {
  const found = await findWorkbook(desk, name);
  if (found) return found;
  desk.say(`Copying the workbook to “${name}” …`);
  // The copy must not inherit the mark of the old script.
  const requestBody = { name, appProperties: { [MARK]: keyOf(name), [SCRIPT]: MAKING } };
  const request = { fileId: from, fields: 'id', requestBody };
  const { id } = await asked(`the workbook ${from}`, desk.drive.files.copy(request));
  return { id: id ?? '', name, script: MAKING };
}

const remember = (desk: PublishContext, id: string, script: string): Promise<unknown> =>
  asked(
    `the workbook ${id}`,
    desk.drive.files.update({
      fileId: id,
      fields: 'id',
      requestBody: { appProperties: { [SCRIPT]: script } },
    }),
  );

async function isThere(desk: PublishContext, scriptId: string): Promise<boolean> {
  try {
    await asked(`the script ${scriptId}`, desk.script.projects.get({ scriptId }));
    return true;
  } catch (error) {
    if (error instanceof Trouble && error.kind === 'not-found') return false;
    throw error;
  }
}

const UNSURE = `It is not known whether this workbook has a script already. Open it, choose Extensions > Apps Script. If there is code of ours, or an empty script, copy the id from Project settings and run this again with --script ID. If Google offers to make a new one, close it and run this again with --script new.`;

/**
 * The script bound to the workbook, made when there is none or it was deleted. `given` is its id, or `new`, where somebody
 * looked. Throws when it is not known whether there is one: a workbook should never have two.
 */
export async function ensureScript(
  desk: PublishContext,
  workbook: Workbook,
  given?: string,
): Promise<string> {
  if (given && given !== 'new') {
    await remember(desk, workbook.id, given);
    return given;
  }
  const known = workbook.script;
  if (known === MAKING && given !== 'new') throw new Trouble('conflict', UNSURE);
  if (known && known !== MAKING && (await isThere(desk, known))) return known;
  if (known && known !== MAKING) desk.say('The script was deleted; a new one is made.');
  await remember(desk, workbook.id, MAKING);
  desk.say('Making the script …');
  const requestBody = { title: workbook.name, parentId: workbook.id };
  const { scriptId } = await asked(
    `the workbook ${workbook.id}`,
    desk.script.projects.create({ requestBody }),
  );
  await remember(desk, workbook.id, scriptId ?? MAKING);
  return scriptId ?? '';
}
