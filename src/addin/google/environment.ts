// Everything of Google that one execution uses, built when it starts: nothing here runs at load.
import type {
  DrivePort,
  LockPort,
  MailPort,
  OutgoingMail,
  PortSlot,
  PropertyPort,
  SchedulePort,
} from '../engine/ports';
import type { AccountPort } from '../engine/account-port';
import type { LayoutPort } from '../engine/layout-port';
import { BOARD_PORT } from '../capabilities/issue-board/board-port';
import { DRAWING_PORT } from '../capabilities/home/drawing-port';
import { brought } from '../../core/brought.late';
import type { SelfCheck } from '../../core/workbook/account/self-test';
import { googleAccount } from './account/account.late';
import { googleBoard } from './board';
import { googleDrawing } from './drawing.late';
import { googleGrid } from './grid';
import { googleLayout } from './layout.late';
import { fileReaders, pageText } from './page-text';
import { googlePages } from './pages';
import { selfTest } from './self-test';
import { sheetsById, type SheetsById } from './sheets-by-id';
import type { Environment } from '../engine/types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCK_WAIT_MS = 20_000;
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

function documentLock(): LockPort {
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  return {
    take: () => {
      lock = LockService.getDocumentLock();
      return lock.tryLock(LOCK_WAIT_MS);
    },
    release: () => lock?.releaseLock(),
  };
}

function properties(store: () => GoogleAppsScript.Properties.Properties): PropertyPort {
  return {
    get: (key) => store().getProperty(key) ?? '',
    all: () => store().getProperties(),
    set: (key, value) => void store().setProperty(key, value),
    setAll: (values) => void store().setProperties(values),
    remove: (key) => void store().deleteProperty(key),
  };
}

const blobOf = ({ content, type, name }: OutgoingMail['attachments'][number]) =>
  Utilities.newBlob(content, type, name);

const mail: MailPort = {
  quota: () => MailApp.getRemainingDailyQuota(),
  send: ({ attachments, ...rest }) =>
    MailApp.sendEmail({
      ...rest,
      attachments: attachments.map(blobOf) as GoogleAppsScript.Base.BlobSource[],
    }),
};

/** The functions that time-driven triggers call; commands are global functions under their names. */
const SEND_MAIL = 'sendWaitingMail';
const SEND_SUMMARIES = 'sendSummaries';
/** The day's limit counts from the first mail of the day before, so a little more than a day is waited. */
const A_DAY_LATER_MS = 24.5 * 3_600_000;

/** Deletes the triggers of this person that call the function. */
function deleteTriggers(handler: string): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
}

/** Whether it could be done: the permission for triggers may have been left off. */
function permitted(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

const schedule: SchedulePort = {
  // Without the permission the mail waits until somebody sends it.
  sendMailTomorrow: () =>
    permitted(() => {
      deleteTriggers(SEND_MAIL);
      ScriptApp.newTrigger(SEND_MAIL).timeBased().after(A_DAY_LATER_MS).create();
    }),
  startSummaries: (hour, timeZone) =>
    permitted(() => {
      deleteTriggers(SEND_SUMMARIES);
      ScriptApp.newTrigger(SEND_SUMMARIES)
        .timeBased()
        .everyDays(1)
        .atHour(hour)
        .inTimezone(timeZone)
        .create();
    }),
  stopSummaries: () => void permitted(() => deleteTriggers(SEND_SUMMARIES)),
};

const quoted = (value: string): string => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

type MadeFile = Pick<GoogleAppsScript.Drive_v3.Drive.V3.Schema.File, 'id' | 'webViewLink'>;

/** The file of this kind that carries the keys; made unless an earlier run made it. */
function findOrMake(
  file: Parameters<DrivePort['makeDocument']>[0],
  kind: 'docx' | 'doc',
  mimeType: string,
  blob: GoogleAppsScript.Base.Blob,
): MadeFile {
  const has = (key: string, value: string) =>
    `appProperties has { key=${quoted(key)} and value=${quoted(value)} }`;
  const appProperties = { ...file.keys, kind };
  const keys = Object.entries(appProperties).map(([key, value]) => has(key, value));
  const q = [...keys, 'trashed = false'].join(' and ');
  if (typeof Drive === 'undefined' || !Drive)
    throw new Error('The Drive service is switched off in this script. Switch it on under Services.');
  const found = Drive.Files.list({ q, fields: 'files(id,webViewLink)' }).files?.[0];
  if (found) return found;
  const name = kind === 'doc' ? file.name.replace(/\.docx$/, '') : file.name;
  return Drive.Files.create({ name, mimeType, appProperties }, blob, { fields: 'id,webViewLink' });
}

/** Without a mail for each; an address that is no account would need one, and is refused. */
function isShared({ id }: MadeFile, emailAddress: string): boolean {
  try {
    const permission = { type: 'user', role: 'writer', emailAddress };
    if (id) Drive?.Permissions.create(permission, id, { sendNotificationEmail: false, fields: 'id' });
    return true;
  } catch {
    return false;
  }
}

const drive: DrivePort = {
  makeDocument: (file) => {
    const blob = () => Utilities.newBlob(Utilities.base64Decode(file.content), WORD, file.name);
    const docx = findOrMake(file, 'docx', WORD, blob());
    const doc = findOrMake(file, 'doc', GOOGLE_DOC, blob());
    const notShared = file.readers.filter((email) => ![docx, doc].every((one) => isShared(one, email)));
    return { docxLink: docx.webViewLink ?? '', docLink: doc.webViewLink ?? '', notShared };
  },
};

/** Letters and digits that nobody mistakes for one another, from the platform's own random source. */
function randomText(length: number): string {
  let written = '';
  for (let index = 0; index < length; index += 1)
    written += LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? '';
  return written;
}

function selectRow(sheet: GoogleAppsScript.Spreadsheet.Sheet | null, row: number): void {
  if (!sheet) return;
  if (sheet.isSheetHidden()) sheet.showSheet();
  // The whole row, because its first column may be hidden.
  sheet.getRange(Math.min(row, sheet.getMaxRows()), 1, 1, sheet.getMaxColumns()).activate();
}

export interface Google {
  readonly env: Environment;
  readonly layout: () => LayoutPort;
  readonly account: () => AccountPort;
  /** Tries whether all is there that the script needs. */
  readonly selfTest: () => readonly SelfCheck[];
  /** What pages bring in to read files. */
  readonly fileReaders: () => string;
}

/** What single capabilities need of Google, made when one of them asks. */
function portsOf(spreadsheet: Spreadsheet, sheets: SheetsById): Environment['port'] {
  const ports: Readonly<Record<string, () => unknown>> = {
    [BOARD_PORT.name]: () => googleBoard(spreadsheet, sheets),
    [DRAWING_PORT.name]: () => googleDrawing(spreadsheet, sheets),
  };
  return <Value>({ name }: PortSlot<Value>): Value => {
    const make = ports[name];
    if (!make) throw new Error(`The add-in has no port of the name ${name}.`);
    return make() as Value;
  };
}

function environment(
  spreadsheet: Spreadsheet,
  sheets: SheetsById,
  titleOf: Environment['titleOf'],
  hooks: Environment['hooks'],
): Environment {
  return {
    grid: googleGrid(spreadsheet, sheets),
    port: portsOf(spreadsheet, sheets),
    hooks,
    brought,
    lock: documentLock(),
    workbook: properties(() => PropertiesService.getDocumentProperties()),
    person: properties(() => PropertiesService.getUserProperties()),
    mail,
    schedule,
    drive,
    pages: googlePages(spreadsheet),
    // Under a time trigger nobody is at the keyboard: the script runs as who set it.
    email: Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
    locale: Session.getActiveUserLocale(),
    workbookId: () => spreadsheet.getId(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    selection: () => {
      const cell = spreadsheet.getActiveRange();
      const row = cell?.getRow() ?? 1;
      return { tabId: spreadsheet.getActiveSheet().getSheetId(), row };
    },
    select: (tabId, row) => selectRow(spreadsheet.getSheetById(tabId), row),
    titleOf,
    page: pageText,
    now: () => new Date().toISOString(),
    randomText,
  };
}

/** What this execution has of Google. */
export function google(titleOf: Environment['titleOf'], hooks: Environment['hooks']): Google {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = sheetsById(spreadsheet);
  return {
    env: environment(spreadsheet, sheets, titleOf, hooks),
    layout: () => googleLayout(spreadsheet, sheets),
    account: googleAccount,
    selfTest,
    fileReaders,
  };
}
