// What commands speak of: who may run them, what a plan may hold, and the envelope around every call.
import type { FieldValue } from '../../base/clash';
import type { Language, Message, MessageCode, Text } from '../../base/messages/text';
import type { Brought } from '../../base/point';
import type { CellProblem } from '../records/book';
import type { Edit } from '../records/edits';
import type { Actor } from '../records/people-roles';
import type { SheetId } from '../schema/sheet-ids';

/**
 * query: reads only. short: plans under the lock. long: plans without it, then checks the rows it touches.
 */
export type Pace = 'query' | 'short' | 'long';

/** Something that is dear to make and may outlive a run, such as an index. The shell keeps it, or makes it anew. */
export interface CachedValue<Value> {
  /** Unique in the bundle. */
  readonly name: string;
  create(): Value;
}

/** A row that somebody wants to change by hand; without changes, whether they may change it at all. */
export interface RowChange {
  readonly sheet: SheetId;
  readonly row: Readonly<Record<string, unknown>>;
  readonly changes: Readonly<Record<string, unknown>>;
}

export interface Context {
  /** The instant of the call, ISO 8601 in UTC: `2026-11-24T10:00:00.000Z`. */
  readonly now: string;
  /** Google's id of the file, '' or left out where the host has none. A copy of the workbook has another one. */
  readonly workbookId?: string;
  /** Google's number of the sheet's tab, by which a link opens it; undefined or left out where it is not known. */
  tabOf?(sheet: SheetId): number | undefined;
  /** IANA name of the workbook's home time zone. */
  readonly timeZone: string;
  /** Of the person who asks, for messages. */
  readonly language: Language;
  /** Of the workbook, for words that stand in cells and documents. */
  readonly bookLanguage: Language;
  readonly actor: Actor;
  /** A new short id for a row of the sheet, unique in the workbook. */
  newId(sheet: SheetId): string;
  /** A setting's value by key, '' when absent. */
  setting(key: string): string;
  /** What an earlier run left of it where the script stays loaded, else a new one. */
  kept<Value>(one: CachedValue<Value>): Value;
  /** The text of a file that stands beside the script and is read only when it is needed. Throws where there is none. */
  page(name: string): string;
  /** What capabilities bring to a point. */
  readonly brought: Brought;
}

/** What happens after the rows are written and the lock is released. */
export type Effect =
  | { readonly kind: 'send-mail' }
  | {
      readonly kind: 'make-document';
      /** Name of the template in the workbook. */
      readonly template: string;
      /**
       * What the file is, written on it and looked up first, so that a file that an earlier run made is not made
       * again. Name and value together at most 124 bytes.
       */
      readonly keys: Readonly<Record<string, string>>;
      readonly fileName: string;
      readonly data: unknown;
      /** Texts of it that are there to be found, such as how to reach who sends it. */
      readonly meant?: readonly string[];
      /** For members alone, who know one another's names; left out, for anybody. */
      readonly isInternal?: boolean;
      /** Addresses of those who may open and change it beside who makes it. */
      readonly readers?: readonly string[];
      /**
       * Cells that take the address of the document; none does when a row says something else by then than `while`.
       */
      readonly links: readonly {
        readonly sheet: SheetId;
        readonly id: string;
        readonly column: string;
        /** The column that takes who made it. */
        readonly maker?: string;
        readonly while?: Readonly<Record<string, string>>;
      }[];
    }
  | {
      readonly kind: 'write-page';
      /** Name of the tab and its first line, by which it is known again in any language. */
      readonly title: Text;
      /** In which it is written now. */
      readonly language: Language;
      /** Lines of column A below the title. One of style `documents` becomes the addresses of what was made before. */
      readonly lines: readonly { readonly style: string; readonly text: string }[];
    };

/** A file that a command made. */
export interface MadeDocument {
  readonly name: string;
  readonly docLink: string;
  readonly docxLink: string;
  /** A colleague who made it before; left out when it is one's own. */
  readonly maker?: string;
}

export interface Plan<Result> {
  readonly edits: readonly Edit[];
  readonly effects: readonly Effect[];
  readonly result: Result;
  /** Keys of the result that hold what leaves the workbook, such as a table to download. */
  readonly disclosed?: readonly string[];
  /** What the user is told, in order. */
  readonly summary: readonly Message[];
  /** What the user is told while nothing is done yet, where that reads otherwise. */
  readonly foreseen?: readonly Message[];
  /** Cells that the plan left aside because they cannot be read; people have to put them right. */
  readonly problems?: readonly CellProblem[];
}

/** The envelope around every call from a panel, a menu or `upr`. */
export interface CallRequest {
  readonly input?: unknown;
  readonly dryRun?: boolean;
  /** The reader's language, when they switched it in the panel. */
  readonly language?: Language;
}

export interface CallProblem {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** A field that somebody else changed since the form opened, in words of the reader. */
export interface CallClash {
  readonly field: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** What stands there now, as the form holds it. */
  readonly now: FieldValue;
}

/** A detail of somebody that is about to leave the workbook, in words of the reader. */
export interface CallLeaving {
  readonly key: string;
  readonly kind: string;
  readonly written: string;
  /** With what stands around it. */
  readonly words: string;
  /** The document or mail. */
  readonly place: string;
}

/** A mail as who gets it will read it. */
export interface ForetoldMail {
  /** Of a person, or the address of a list. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

export type CallResponse<Result = unknown> =
  | {
      readonly ok: true;
      readonly result: Result;
      readonly summary: readonly string[];
      /** The code of each sentence of the summary, '' for none; left out when none has one. */
      readonly codes?: readonly (MessageCode | '')[];
      readonly problems: readonly CallProblem[];
      /** Id on the sheet Changes of what was written, by which it is undone; left out when nothing was. */
      readonly change?: string;
      /** What was made; left out when nothing was. */
      readonly documents?: readonly MadeDocument[];
      /** What mails wait for, that have not gone out. */
      readonly leaving?: readonly CallLeaving[];
      /** Of a dry run: the first mail that it would send. */
      readonly mail?: ForetoldMail;
    }
  | {
      readonly ok: false;
      /** `look-first`: nothing is done before people decided about `leaving`; `not-set-up`: the workbook has no sheets yet. */
      readonly code: 'refused' | 'invalid' | 'busy' | 'failed' | 'look-first' | 'not-set-up';
      readonly leaving?: readonly CallLeaving[];
      readonly message: string;
      readonly fields: Readonly<Record<string, string>>;
      /** Left out where nobody changed the same. */
      readonly clashes?: readonly CallClash[];
    };
