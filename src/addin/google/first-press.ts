// The first press of a person on a build tries first whether all is there that the script needs. Where it cannot be used, what
// is wrong and how to go on are shown in place of what was asked for; nothing of that stands on a page, which may be missing.
import { BUILD } from '../build-stamp';
import { addressKey } from '../../core/base/text/fold';
import { textHash } from '../../core/base/text/text-hash';
import type { Language } from '../../core/base/messages/text';
import {
  isUsable,
  isWhole,
  selfTestPage,
  selfTestToast,
  type SelfCheck,
  type SelfTestPage,
} from '../../core/workbook/account/self-test';
import { GRANTED_KEY, withMark } from '../engine/script-state';
import { selfTest } from './self-test';

const KEY = 'self-test.build';
const TOAST_SECONDS = 15;
const SIZE = { width: 520, height: 460 } as const;
const STYLE =
  'body{font:14px/1.5 sans-serif;margin:1.2em}h1{font-size:1.3em}li{margin-bottom:.8em}textarea{width:100%;height:11em}';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const htmlOf = ({ title, summary, faults, sendTitle, lines }: SelfTestPage, language: Language): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1><p>${escaped(summary)}</p><ul>`,
    ...faults.map(
      ({ found, follows, remedy }) =>
        `<li><b>${escaped(found)}</b><br>${escaped(follows)}<br>${escaped(remedy)}</li>`,
    ),
    `</ul><label>${escaped(sendTitle)}<textarea readonly onfocus="this.select()">`,
    `${escaped(lines.join('\n'))}</textarea></label></body></html>`,
  ].join('');

function show(checks: readonly SelfCheck[], language: Language): void {
  const page = selfTestPage(checks, [`build: ${BUILD}`], language);
  const output = HtmlService.createHtmlOutput(htmlOf(page, language)).setWidth(SIZE.width);
  SpreadsheetApp.getUi().showModalDialog(output.setHeight(SIZE.height), page.title);
}

/** Remembered by person and build; where nothing is remembered it is tried again. */
function isKnown(): boolean {
  try {
    return PropertiesService.getUserProperties().getProperty(KEY) === BUILD;
  } catch {
    return false;
  }
}

/** Two at once may lose one of them, who is noted on the next version. */
function noteGranted(): void {
  const email = Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
  const store = PropertiesService.getDocumentProperties();
  const marks = withMark(store.getProperty(GRANTED_KEY) ?? '', textHash(addressKey(email)));
  if (marks !== undefined) store.setProperty(GRANTED_KEY, marks);
}

/** Whether what was pressed may be opened; else what is wrong has been shown. */
export function isReady(language: () => Language): boolean {
  if (isKnown()) return true;
  const checks = selfTest();
  if (!isUsable(checks)) {
    show(checks, language());
    return false;
  }
  if (!isWhole(checks))
    SpreadsheetApp.getActiveSpreadsheet().toast(selfTestToast(checks, language()), 'UPR', TOAST_SECONDS);
  noteGranted();
  PropertiesService.getUserProperties().setProperty(KEY, BUILD);
  return true;
}
