// What a running script needs of the process that owns the workbook. In the server a worker asks the main thread and
// waits; at the command line the same process answers itself.
import type { DialogAnswer, DialogRequest, DriveFile, Mail, Page, Selection } from '../services/ports';
import type { Menu } from './protocol';
import type { NumberedRevision } from './broker';
import type { Revision, StateChange } from './store/store';

export type { Menu } from './protocol';

export interface Host {
  /** Offers a revision and answers all that came after `seen`, the accepted one included. */
  revision(revision: Revision, seen: number): readonly NumberedRevision[];
  since(seen: number): readonly NumberedRevision[];
  change(change: StateChange): void;
  receiveMail(mail: Mail): void;
  saveDocument(file: DriveFile): void;
  dialog(request: DialogRequest): DialogAnswer;
  sidebar(page: Page): void;
  modal(page: Page): void;
  menu(menu: Menu): void;
  toast(message: string, title: string): void;
  selection(): Selection | null;
  select(selection: Selection): void;
  log(level: string, text: string): void;
}
