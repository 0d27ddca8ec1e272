// Pages that open in a window over the sheet, for what a panel is too narrow for. A panel asks the add-in to open one.
import { functionName } from '../../base/function-name';
import { type Language, type Text } from '../../base/messages/text';
import * as t from '../../words/workbook/menu';

interface Dialog {
  readonly title: Text;
  /** Pixels that the page would like to have. */
  readonly width: number;
  readonly height: number;
}

/** Dialogs by the name of their page. */
export const DIALOGS = {
  'ask-to-change': {
    title: t.DIALOGS['ask-to-change'].title,
    width: 1280,
    height: 720,
  },
  'beside-ours': {
    title: t.DIALOGS['beside-ours'].title,
    width: 1280,
    height: 720,
  },
  'bring-in-form-answers': {
    title: t.bringInFormAnswers,
    width: 1100,
    height: 700,
  },
  'bring-in-list': {
    title: t.bringInList,
    width: 1280,
    height: 720,
  },
  'divide-issues': {
    title: t.divideIssues,
    width: 1100,
    height: 700,
  },
  division: {
    title: t.division,
    width: 1280,
    height: 720,
  },
  'side-by-side': {
    title: t.DIALOGS['side-by-side'].title,
    width: 1100,
    height: 700,
  },
  'status-page': {
    title: t.statusPage,
    width: 1280,
    height: 720,
  },
  'whom-to-ask': {
    title: t.DIALOGS['whom-to-ask'].title,
    width: 1280,
    height: 720,
  },
} as const satisfies Readonly<Record<string, Dialog>>;
export type DialogName = keyof typeof DIALOGS;

/** What a panel sends to open a dialog. */
export interface DialogRequest {
  /** What the dialog shall show, such as `{ id: 'OVL-4K7Q' }`. */
  readonly input?: Readonly<Record<string, string>>;
  /** The reader's language in the panel. */
  readonly language?: Language;
  /** Pixels of the reader's window that a dialog may take. */
  readonly room?: { readonly width: number; readonly height: number };
}

const LEAST = { width: 320, height: 240 } as const;

const fitting = (wanted: number, room: unknown, least: number): number => {
  const most = typeof room === 'number' && room > 0 ? Math.floor(room) : wanted;
  return Math.max(least, Math.min(wanted, most));
};

/** Size of a dialog in pixels: what it would like, at most the room that there is, and never too small to use. */
export function dialogSize(
  name: DialogName,
  room: DialogRequest['room'],
): { readonly width: number; readonly height: number } {
  const { width, height } = DIALOGS[name];
  return {
    width: fitting(width, room?.width, LEAST.width),
    height: fitting(height, room?.height, LEAST.height),
  };
}

/** The global function that opens a dialog: `side-by-side` has `dialogSideBySide`. */
export const dialogFunction = (name: DialogName): string => functionName(`dialog-${name}`);
