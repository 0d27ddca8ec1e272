// `google:restore`: a new workbook out of a backup. The old one is never touched.
import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { readAbout } from './backup';
import { checkSums } from './checksums';
import type { PublishContext } from './publish-context';
import { complete, type ProvisionOptions } from './provision';
import { ensureWorkbook, makeFile, markedFiles } from './workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'application/vnd.google-apps.document';
const MARK = 'uprRestored';

/** Each Word file becomes a document again, once. */
async function restoreDocuments(
  desk: PublishContext,
  folder: string,
  workbook: string,
  files: readonly string[],
): Promise<void> {
  for (const [i, file] of files.entries()) {
    const mark = createHash('sha256').update(`${workbook} ${file}`).digest('hex').slice(0, 32);
    const find = async (): Promise<string | undefined> =>
      (await markedFiles(desk, MARK, mark))[0]?.id ?? undefined;
    if (await find()) continue;
    desk.say(`Document ${i + 1} of ${files.length} …`);
    const requestBody = {
      name: basename(file, '.docx'),
      mimeType: DOCUMENT,
      appProperties: { [MARK]: mark },
    };
    const media = { mimeType: DOCX, body: createReadStream(join(folder, file)) };
    await makeFile(desk, `the document ${file}`, requestBody, find, media);
  }
}

/** Makes the workbook, its script and its documents. Run again, it finishes what was left. Answers what to tell. */
export async function restore(
  desk: PublishContext,
  from: string,
  wanted: Omit<ProvisionOptions, 'name'> & { readonly name?: string | undefined },
): Promise<string[]> {
  checkSums(from);
  const about = readAbout(from);
  const name = wanted.name ?? `${about.name} (${about.at.slice(0, 10)})`;
  const media = { mimeType: XLSX, body: createReadStream(join(from, 'workbook.xlsx')) };
  const workbook = await ensureWorkbook(desk, name, () => media);
  media.body.destroy();
  const lines = await complete(desk, workbook, { ...wanted, name });
  const files = Object.values(about.documents);
  await restoreDocuments(desk, from, workbook.id, files);
  return [
    ...lines,
    `${files.length} documents lie in this account’s Drive; cells still name the old ones.`,
    'Open the workbook and choose UPR > Set up and safety > Check and repair: an Excel file keeps no locks and no timers.',
    'Nobody but you can open it. Share it when it is in order.',
  ];
}
