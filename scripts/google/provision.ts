// `google:provision` and `google:copy`: a coalition's workbook, whole but for what a person has to press.
import type { Language } from '../../src/core/base/messages/text';
import type { PublishContext } from './publish-context';
import { ensureForms } from './forms';
import { workbookLink } from './status';
import { writeProject } from './project-file';
import { pushScript } from './push';
import { openToAll, shareWith } from './share';
import { ensureCopy, ensureScript, ensureWorkbook, type Workbook } from './workbook';

export interface ProvisionOptions {
  readonly name: string;
  readonly coordinators: readonly string[];
  /** The script's id, or `new`, where somebody looked. */
  readonly script?: string | undefined;
  readonly isForced: boolean;
  /** Whether it stays empty, for others to copy. */
  readonly isToCopy?: boolean;
  /** The language of the forms, where some are wanted. */
  readonly forms?: Language | undefined;
}

const LEFT = [
  'Left to press, by the account that will be the first coordinator:',
  '  1. Open the link. After some seconds the menu UPR appears, right of Help.',
  '  2. UPR > Set up and safety > Start or move a cycle. Google asks for permissions: tick every box.',
  '  3. Choose the entry once more, fill in the five facts, press See what happens, then Set up the cycle.',
  'docs/install.md describes each screen.',
];

/** The script, its code and the sharing, for a workbook that is there. */
export async function complete(
  desk: PublishContext,
  workbook: Workbook,
  wanted: ProvisionOptions,
): Promise<string[]> {
  const scriptId = await ensureScript(desk, workbook, wanted.script);
  const file = writeProject(desk.root, { scriptId, parentId: workbook.id, name: workbook.name });
  await pushScript(desk, { scriptId, parentId: workbook.id }, wanted.isForced);
  const refused = await shareWith(desk, workbook.id, wanted.coordinators);
  const flag = file === '.clasp.json' ? '' : ` (for google:push and others add -- --project ${file})`;
  return [
    `Workbook “${workbook.name}”: ${workbookLink(workbook.id)}`,
    `Its script is written down in ${file}${flag}.`,
    ...refused,
  ];
}

/** What is told of a workbook that others copy. */
const toCopy = ({ id }: Workbook): string[] => [
  `To copy: https://docs.google.com/spreadsheets/d/${id}/copy`,
  'Leave it empty: what stands in it is seen by whoever has the link. npm run google:release keeps its script up to date.',
  'A copy has a script of its own, which is not: docs/install.md says how it is brought up to date.',
];

/** A new workbook. Run again, it finishes what was left and doubles nothing. */
export async function provision(desk: PublishContext, wanted: ProvisionOptions): Promise<string[]> {
  const workbook = await ensureWorkbook(desk, wanted.name);
  const lines = await complete(desk, workbook, wanted);
  const forms = wanted.forms ? ['', ...(await ensureForms(desk, workbook, wanted.forms))] : [];
  if (wanted.isToCopy === true) {
    await openToAll(desk, workbook.id);
    return [...lines, '', ...toCopy(workbook)];
  }
  return [...lines, '', ...LEFT, ...forms];
}

/** A copy with all its rows. Google copies the script too, but tells no program its id. */
export async function copy(desk: PublishContext, from: string, wanted: ProvisionOptions): Promise<string[]> {
  const workbook = await ensureCopy(desk, from, wanted.name);
  if (wanted.script) return complete(desk, workbook, wanted);
  return [
    `Copied to “${workbook.name}”: ${workbookLink(workbook.id)}`,
    'Every row came along, people included, and nobody it was shared with. Delete there what the new coalition may not see.',
    'Its script came along too. To publish to it: Extensions > Apps Script > Project settings, copy the script’s id, and run this again with --script ID.',
    'Then choose UPR > Set up and safety > Check and repair: timers and what the script remembered did not come along.',
  ];
}
