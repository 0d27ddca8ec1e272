// What one execution works with, as types alone: they name one another, so they stand in one file, and nothing that runs does.
import type { CellProblem, Book } from '../../core/workbook/records/book';
import type { Language, Message, Text } from '../../core/base/messages/text';
import type { changeStates, KeyOf } from '../../core/base/vocabulary/words';
import type { Edit } from '../../core/workbook/records/edits';
import type { Inverse } from '../../core/workbook/changes/journal';
import type { Head } from '../../core/workbook/changes/moved-cells';
import type { Templates } from '../../core/workbook/check/seed';
import type { NamedId } from '../../core/workbook/check/own-ids';
import type { CheckInput, CheckResult } from '../../core/workbook/check/workbook-commands';
import type { PlannedCommand } from '../../core/workbook/command/define-command';
import type { HeldDetail } from '../../core/workbook/command/held-detail';
import type { Context, Effect, ForetoldMail, MadeDocument, Plan } from '../../core/workbook/command/types';
import type { RawCell, Snapshot } from '../../core/workbook/records/snapshot';
import type { TabProblem } from '../../core/workbook/records/tab-problem';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import type { LayoutPort } from './layout-port';
import type {
  DrivePort,
  GridPort,
  LockPort,
  MailPort,
  PagePort,
  PortSlot,
  PropertyPort,
  SchedulePort,
} from './ports';

/** Everything outside that one execution may use. Built when the execution starts, never at load. */
export interface Environment {
  readonly grid: GridPort;
  /** What one capability alone needs of Google. */
  port<Value>(slot: PortSlot<Value>): Value;
  readonly hooks: readonly EngineHooks[];
  /** What capabilities bring to a point of the core, by its name. */
  brought(point: string): readonly unknown[];
  readonly lock: LockPort;
  readonly workbook: PropertyPort;
  readonly person: PropertyPort;
  readonly mail: MailPort;
  readonly schedule: SchedulePort;
  readonly drive: DrivePort;
  readonly pages: PagePort;
  /** Address of the person at the keyboard, '' when Google does not tell. */
  readonly email: string;
  /** Such as `es_MX`. */
  readonly locale: string;
  /** The workbook's own, from when its settings are read. */
  bookLanguage?: Language;
  /** The id of the file, another one in each copy. Asked only where it matters. */
  workbookId(): string;
  /** The workbook's time zone, an IANA name. */
  readonly timeZone: string;
  /** The tab and 1-based row that the person has selected. */
  selection(): { readonly tabId: number; readonly row: number };
  /** Selects a row for the person; a hidden tab is shown. A tab that is gone changes nothing. */
  select(tabId: number, row: number): void;
  /** What the command of an entry in the journal is called for people. */
  titleOf(command: string): Text;
  /** The text of an .html file that is pushed with the script, by its name. Throws where there is none. */
  page(name: string): string;
  /** Now, as an ISO instant in UTC. */
  now(): string;
  /** Random letters and digits for ids. */
  randomText(length: number): string;
}

/** By sheet; capabilities have tabs of their own besides, by names of theirs in capitals. */
export type TabIds = Readonly<Partial<Record<SheetId, number>> & Partial<Record<Uppercase<string>, number>>>;

export interface Sheets {
  readonly snapshot: Snapshot;
  readonly tabs: TabIds;
}

export interface Session {
  readonly sheets: Sheets;
  readonly book: Book;
  readonly context: Context;
}

/** A planned command of whatever input, which was checked by its own schema before. */
export type AnyCommand = PlannedCommand<string, unknown, never>;

export interface EffectsOutcome {
  /** What the user is told. */
  readonly messages: readonly Message[];
  readonly documents: readonly MadeDocument[];
  /** Cells that were left, and why. */
  readonly problems: readonly CellProblem[];
  /** What mails wait for that people have to decide. */
  readonly leaving: readonly HeldDetail[];
}

export interface SetUpTools {
  readonly env: Environment;
  readonly layout: LayoutPort;
  readonly templates: () => Templates;
  readonly language: Language;
  /** Ids of new coordinators whom the one at the keyboard confirmed. */
  readonly admits?: readonly string[];
  /** Tabs that one execution makes or dresses at most; left out, all of them. */
  readonly most?: number;
}

export type ChangeState = KeyOf<typeof changeStates>;

export interface JournalEntry {
  /** Of its rows; one that earlier versions gave to several entries has the time of this one behind it. */
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly state: ChangeState;
  readonly parts: readonly string[];
  /** Id of the entry that it goes on from; '' for one that stands by itself. */
  readonly follows: string;
}

export interface Journal extends Head {
  readonly tabId: number;
  readonly entries: readonly JournalEntry[];
}

export interface HookNews {
  readonly notes: readonly Message[];
  readonly problems: readonly TabProblem[];
}

/** What tabs of people hold for longer than Settings say. */
export interface KeptByPeople {
  /** Writes nothing. */
  find(
    env: Environment,
    session: Session,
  ): {
    readonly rows: number;
    readonly problems: readonly TabProblem[];
  };
  /** Under the lock, where a coordinator asked for it; cannot be taken back. */
  drop(env: Environment, session: Session): readonly Message[];
}

export interface HookCall {
  readonly env: Environment;
  readonly command: AnyCommand;
  readonly language: Language;
}

export interface EngineHooks {
  /** Of the capability. */
  readonly name: string;
  /** What entries of the journal are called for people that no command of this name makes. */
  readonly titles?: Readonly<Record<string, Text>>;
  /** Names a tab of the capability by its first row; such tabs are no sheets. */
  tabOf?(keyRow: readonly RawCell[]): string | undefined;
  /** What the capability knows rows by: their ids and names on tabs of its own. Needs no lock. */
  namedIds?(env: Environment, tabs: TabIds): readonly NamedId[];
  /** Under the lock, before a command plans. `isFresh`: the sheets were read under this lock. */
  beforePlan?(call: HookCall, sheets: Sheets, isFresh: boolean): HookNews & { readonly sheets: Sheets };
  /** For a dry run: the sheets as `beforePlan` would leave them. Writes nothing and needs no lock. */
  foresee?(call: HookCall, sheets: Sheets): Sheets;
  /** For a dry run, what people see of a mail before it is sent. Writes nothing and needs no lock. */
  foretell?(call: HookCall, sheets: Sheets, edits: readonly Edit[]): ForetoldMail | undefined;
  /** Before anything is written; may change what leaves, or throw a Refusal. */
  beforeCommit?(env: Environment, session: Session, plan: Plan<unknown>): Plan<unknown>;
  /** Under the lock, once rows are written. `before` is how the sheets were read. */
  afterCommit?(env: Environment, before: Sheets, changed: readonly SheetId[], language: Language): HookNews;
  /** Under the lock, once set-up has made all sheets. */
  afterSetUp?(tools: SetUpTools, tabs: TabIds): HookNews;
  /** What a check finds on tabs of the capability. Writes nothing. */
  problems?(env: Environment, session: Session): readonly TabProblem[];
  /** What a check asks a coordinator, and what it does where the answer came with its input. */
  readonly question?: {
    ask(session: Session): Partial<CheckResult>;
    act(env: Environment, session: Session, input: CheckInput): readonly Message[];
  };
  readonly keptByPeople?: KeptByPeople;
  /** After a check, with how many findings it left to people. */
  afterCheck?(env: Environment, session: Session, findings: number): void;
  readonly undo?: {
    /** Commands that nobody takes back. */
    readonly never?: readonly string[];
    /** Commands that "undo my last action" passes over. */
    readonly passedOver?: readonly string[];
    /** Leaves out of an inverse what must stay. */
    narrow?(entry: JournalEntry, journal: Journal, inverse: Inverse): Inverse;
  };
  /** A command that cannot be taken back: where it was cut off, whoever takes the lock next finishes it. */
  readonly goesOn?: {
    readonly command: string;
    /** Under the lock; `left` is what the journal kept. Can be cut off itself and begun again. */
    finish(env: Environment, left: string, language: Language): HookNews;
    /** What is told where that fails. */
    readonly unfinished: Message;
  };
  /** What carries out effects of a kind, once the lock is released. */
  readonly effects?: {
    readonly [Kind in Effect['kind']]?: (
      env: Environment,
      effect: Extract<Effect, { kind: Kind }>,
      language: Language,
    ) => Partial<EffectsOutcome>;
  };
}
