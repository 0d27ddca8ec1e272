// Opens a dialog from a panel: `await openSideBySide(pair.id)`. It answers as a call does; show `message` where it failed.
// A panel may not open a window itself, so the add-in does; inside the dialog, `closeDialog` takes it away again.
import { dialogFunction, type DialogName } from '../../core/workbook/menu/dialogs';
import { ask, type PanelAnswer } from './client';
import { setStatus } from './panel-context';

interface DialogHost {
  readonly google?: { readonly script?: { readonly host?: { close?(): void } } };
}

/** What Sheets and the browser keep for themselves around a dialog, in pixels. */
const AROUND = { width: 64, height: 200 } as const;

/** Pixels that a dialog may take of the reader's window. A page in a frame may be told 0 and then goes by the screen. */
function room(): { width: number; height: number } {
  const { outerWidth, outerHeight, screen } = globalThis;
  const width = outerWidth > 0 ? Math.min(outerWidth, screen.availWidth) : screen.availWidth;
  const height = outerHeight > 0 ? Math.min(outerHeight, screen.availHeight) : screen.availHeight;
  return { width: width - AROUND.width, height: height - AROUND.height };
}

/** What was pressed gets the focus again with its window: behind a dialog the browser forgets it. */
function keepPlace(): void {
  const pressed = document.activeElement;
  const back = (): void => {
    if (document.activeElement === document.body && pressed instanceof HTMLElement) pressed.focus();
  };
  addEventListener('focus', back, { once: true });
}

function openDialog(name: DialogName, input: Readonly<Record<string, string>>): Promise<PanelAnswer> {
  keepPlace();
  return ask(dialogFunction(name), { input, room: room() }, { reads: true });
}

/** Shows the two texts of an overlap side by side. */
export const openSideBySide = (overlap: string): Promise<PanelAnswer> =>
  openDialog('side-by-side', { id: overlap });

/** Opens a dialog, and tells what could not be opened on the status line. */
export async function openWindow(
  name: DialogName,
  input: Readonly<Record<string, string>> = {},
): Promise<void> {
  const answer = await openDialog(name, input);
  if (!answer.ok) setStatus(answer.message, 'bad');
}

/** Closes the dialog whose page asks for it. */
export const closeDialog = (): void => {
  const { google } = globalThis as DialogHost;
  google?.script?.host?.close?.();
};
