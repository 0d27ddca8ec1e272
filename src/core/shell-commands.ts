// The commands that the shell carries out by itself, since they work on the workbook as a whole.
import type { CallsOf } from './workbook/command/define-command';
import { findFormAnswers } from './inbox/form-answers/find-answers';
import { sendSummaries, summariesTimer } from './inbox/weekly-summary/timer';
import { sendWaitingMail } from './inbox/mail/send-waiting-mail';
import { listChanges, undo, undoForm } from './workbook/changes/undo-commands';
import { selectedRow, showRow } from './workbook/this-row/selection-commands';
import { checkAccount } from './workbook/account/check-account';
import { fileReaders } from './workbook/account/file-readers';
import { keepDraft } from './workbook/drafts/keep-draft';
import { erasePerson } from './people/erasing/erase-person';
import { workbookTexts } from './people/true-names/workbook-texts';
import { settleLeaving } from './people/outgoing-check/settle-leaving';
import { checkWorkbook, setLanguage, setUpWorkbook } from './workbook/check/workbook-commands';

export const shellCommands = [
  setUpWorkbook,
  checkWorkbook,
  setLanguage,
  keepDraft,
  undo,
  undoForm,
  listChanges,
  selectedRow,
  showRow,
  sendWaitingMail,
  summariesTimer,
  sendSummaries,
  checkAccount,
  erasePerson,
  settleLeaving,
  findFormAnswers,
  workbookTexts,
  fileReaders,
] as const;

export type ShellCalls = CallsOf<typeof shellCommands>;
