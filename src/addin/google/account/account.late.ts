// What the check of an account tries, through the services of Google.
import { functionName } from '../../../core/base/function-name';
import { checkAccount } from '../../../core/workbook/account/check-account';
import type { AccountPort } from '../../engine/account-port';
import { cellProbes } from './cells';
import { fileProbes } from './files';
import { runtimeProbes } from './runtime';

const IN_A_MINUTE = 60_000;

const timerFunction = functionName(checkAccount.name);

const ownTimers = () => ScriptApp.getProjectTriggers();

function stopTimers(): void {
  for (const timer of ownTimers())
    if (timer.getHandlerFunction() === timerFunction) ScriptApp.deleteTrigger(timer);
}

const timed = (run: () => void): number => {
  const start = Date.now();
  run();
  return Date.now() - start;
};

export const googleAccount = (): AccountPort => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return {
    runtime: runtimeProbes,
    cells: () => cellProbes(book, timed),
    files: (colleague) => fileProbes(String(Date.now()), colleague),
    who: () => ({
      active: Session.getActiveUser().getEmail(),
      effective: Session.getEffectiveUser().getEmail(),
    }),
    triesLock: (milliseconds) => {
      const lock = LockService.getDocumentLock();
      const isTaken = lock.tryLock(milliseconds);
      if (isTaken) lock.releaseLock();
      return isTaken;
    },
    startTimer: () => {
      stopTimers();
      ScriptApp.newTrigger(timerFunction).timeBased().after(IN_A_MINUTE).create();
    },
    stopTimers,
    locksAndTimers: () => {
      const locks = book
        .getSheets()
        .flatMap((sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET))
        .filter((one) => !one.isWarningOnly());
      return `${locks.length} locks, ${ownTimers().length} timers`;
    },
    timed,
  };
};
