// Ports: what the engine needs of Google, as interfaces. The adapters in ../google implement them; nothing else names
// a service.
import type { KeptPage, PresentPage } from '../../core/workbook/changes/page-lines';
import type { Block, RowRun } from '../../core/workbook/changes/place';
import type { RawCell } from '../../core/workbook/records/snapshot';

export interface Tab {
  readonly tabId: number;
  readonly name: string;
}

/** Cells of the workbook. Rows are 1-based, columns 0-based, as in the core. */
export interface GridPort {
  tabs(): readonly Tab[];
  tabIds(): readonly number[];
  /** The whole sheet from row 1; undefined when the tab is gone. One read. */
  grid(tabId: number): { readonly name: string; readonly cells: readonly (readonly RawCell[])[] } | undefined;
  /** The same, where rows that come in while it is read may be left out. */
  glance(tabId: number): ReturnType<GridPort['grid']>;
  /** The rows that the sheet has, blank ones included. */
  rowCount(tabId: number): number;
  /** The first row of the sheet. One read. */
  keys(tabId: number): readonly RawCell[];
  /** The first rows of the sheet, which must have so many. One read. */
  head(tabId: number, rows: number): readonly (readonly RawCell[])[];
  /** Columns side by side, the last one included, from row 1; none that the tab lacks. One read. */
  columns(tabId: number, first: number, last: number): readonly (readonly RawCell[])[];
  /** Formulas of the whole sheet, '' elsewhere. One read. */
  formulas(tabId: number): readonly (readonly string[])[];
  /**
   * Writes a rectangle. In `textColumns` (0-based, of the sheet) nothing is taken for a number, date or formula. `formats`
   * are set anew, by column.
   */
  write(
    tabId: number,
    block: Block,
    textColumns: ReadonlySet<number>,
    formats?: ReadonlyMap<number, string>,
  ): void;
  insertRowsBefore(tabId: number, row: number, count: number): void;
  /** Deletes rows as runs from the bottom up; `rowCount` is what the sheet has before. */
  deleteRows(tabId: number, runs: readonly RowRun[], rowCount: number): void;
  showTab(tabId: number): void;
  /** Gives all cells of data of a column a drop-down of these values; others may be typed. */
  offer(
    tabId: number,
    column: number,
    offered: { readonly values: readonly string[]; readonly help: string },
  ): void;
  /** Notes on the cells that hold data and those between, row by row, '' where there is none. One read. */
  notes(tabId: number): readonly (readonly string[])[];
  /** Writes the note of one cell. */
  writeNote(tabId: number, row: number, column: number, note: string): void;
  flush(): void;
}

export interface LockPort {
  /** Waits up to some seconds for the workbook's lock. */
  take(): boolean;
  release(): void;
}

/** Small texts kept with the workbook, written at once. */
export interface PropertyPort {
  get(key: string): string;
  all(): Readonly<Record<string, string>>;
  set(key: string, value: string): void;
  setAll(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
}

export interface MailPort {
  quota(): number;
  send(mail: OutgoingMail): void;
}

export interface SchedulePort {
  /** Sends what waits in about a day, as this person; false where the account did not permit it. */
  sendMailTomorrow(): boolean;
  /** Looks each day at this hour, 0 to 23, whether summaries are to go out; false where the account did not permit it. */
  startSummaries(hour: number, timeZone: string): boolean;
  /** Takes away what this person set; nothing where there is none, or no permission. */
  stopSummaries(): void;
}

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly replyTo?: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: string }[];
}

export interface DrivePort {
  /** The document that carries these keys, made now unless it is there already. */
  makeDocument(file: {
    readonly keys: Readonly<Record<string, string>>;
    readonly name: string;
    /** Base64 of the .docx. */
    readonly content: string;
    /** Addresses that may open and change it. */
    readonly readers: readonly string[];
  }): {
    readonly docxLink: string;
    readonly docLink: string;
    /** Addresses that Google would not share it with. */
    readonly notShared: readonly string[];
  };
}

export interface PageLine {
  /** `title`, `heading`, or anything else for plain text. */
  readonly style: string;
  readonly text: string;
}

/** Tabs of text: lines in column A. */
export interface PagePort {
  /**
   * Writes the page anew. Its tab is one whose name is among `names`, also with ` (UPR)` behind it, and whose first
   * cell is; where there is none, a new tab is made under `name`, beside whatever else has that name.
   * Before that its rows move as given, with whatever stands beside the lines.
   */
  rewrite(name: string, names: readonly string[], page: KeptPage<PageLine>): void;
  /** The page as it is, without lines where there is none or nothing stands beside them. */
  present(names: readonly string[]): PresentPage;
}

/** The name of a port of a capability; it carries the type. */
export interface PortSlot<Value> {
  readonly name: string;
  /** Functions that change a tab, which is their first argument. */
  readonly changesTab?: readonly (keyof Value & string)[];
  readonly type?: Value;
}
