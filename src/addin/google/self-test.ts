// The script tried on itself and the account: quickly, and leaving nothing behind. It uses nothing that stands on a page.
import { reasonOf } from '../../core/base/reason-of';
import { SELF_CHECKS, type SelfCheck, type SelfCheckName } from '../../core/workbook/account/self-test';
import { PUSHED } from '../pushed-pages';
import { pageFault } from './page-text';

const KEY = 'self-test';

/** What was found; throws where it does not hold. */
type Trial = () => string;

const held = (isHeld: boolean, found: string): string => {
  if (!isHeld) throw new Error(found);
  return found;
};

function pages(): string {
  const names = Object.keys(PUSHED);
  const faults = names.flatMap((name) => pageFault(name) ?? []);
  return held(faults.length === 0, faults.join('; ') || `${names.length} pages`);
}

function lock(): string {
  const own = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!own) throw new Error('no document');
  const isTaken = own.tryLock(1000);
  if (isTaken) own.releaseLock();
  // Somebody else may be saving.
  return isTaken ? 'free' : 'taken';
}

function properties(): string {
  for (const store of [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()]) {
    store.setProperty(KEY, 'é1');
    const back = store.getProperty(KEY);
    store.deleteProperty(KEY);
    held(back === 'é1', `read back ${String(back)}`);
  }
  return '';
}

function timeZone(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return held(new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '', zone);
}

function drive(): string {
  if (typeof Drive === 'undefined' || !Drive) throw new Error('the Drive service is switched off');
  Drive.Files.list({ q: 'trashed = false', fields: 'files(id)' });
  return '';
}

function mail(): string {
  const left = MailApp.getRemainingDailyQuota();
  return held(left > 0, `${left} left today`);
}

const TRIALS: Readonly<Record<SelfCheckName, Trial>> = {
  pages,
  evaluating: () => held(new Function('return typeof SpreadsheetApp')() !== 'undefined', ''),
  address: () =>
    held((Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail()) !== '', ''),
  lock,
  properties,
  timeZone,
  protections: () =>
    `${SpreadsheetApp.getActiveSpreadsheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).length}`,
  charts: () => {
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().newChart().asColumnChart();
    return '';
  },
  drive,
  mail,
  timers: () => `${ScriptApp.getProjectTriggers().length} own`,
};

function tried(name: SelfCheckName): SelfCheck {
  try {
    return { name, isHeld: true, found: TRIALS[name]() };
  } catch (error) {
    return { name, isHeld: false, found: reasonOf(error) };
  }
}

/** Everything, in the order of the report. */
export const selfTest = (): readonly SelfCheck[] => SELF_CHECKS.map(tried);
