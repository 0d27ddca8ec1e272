// What calls of Google's services cost, in milliseconds: low and high, each with where the figures come from. They are
// measured by others or inferred (INF), never on an account of ours; "Check this account" measures some of them there.

/** What a call does to what waits. */
export type CallKind =
  /** An object of the script's own: no trip to Google. */
  | 'local'
  /** What Google tells about tabs without looking at cells; carries out first what waits. */
  | 'asks'
  /** Cells, or what hangs on them; carries out first what waits. */
  | 'reads'
  /** Waits until something is asked or the execution ends. */
  | 'writes'
  /** Changes tabs, rows or protections; waits as well, and takes longer once it is carried out. */
  | 'shapes'
  /** Another service than Sheets. */
  | 'service';

export interface Cost {
  readonly kind: CallKind;
  readonly low: number;
  readonly high: number;
}

/** One execution: the script is read and run anew, the spreadsheet opened. mcpher measures some 0.3 to 1 s a server call
 * whatever it does (https://ramblings.mcpher.com/gassnippets2/measuring-library-load-speed/). What of it goes with the
 * script's size is inferred from its load time in a bare context. */
export const START = { low: 200, high: 500 } as const;
export const MEGABYTE_OF_SCRIPT = { low: 20, high: 150 } as const;

/**
 * One trip that carries out what waits. 400 rows of 10 cells written one by one took 164 ms without a flush, 12 s with one
 * after each (30 ms a trip), and 610 ms at once with one flush (https://stackoverflow.com/q/29263774).
 */
export const TRIP = { low: 30, high: 150 } as const;

/** Each cell that is written: 560 ms for 4,000 cells in the same measurement; today's Sheets is faster by some (INF). */
export const CELL_WRITTEN = { low: 0.01, high: 0.14 } as const;

/** Each cell that is read, and each thousand characters in them; read and rewritten whole, 1,000 rows of 20 cells take some
 * 100 to 400 ms (https://ramblings.mcpher.com/performance/measuring-sheet-operation-performance/). */
export const CELL_READ = { low: 0.002, high: 0.01 } as const;
export const THOUSAND_READ = { low: 0.05, high: 0.3 } as const;

const COSTS: readonly (readonly [calls: RegExp, cost: Cost])[] = [
  // Other services. Properties 30 ms to get, 62 to set (https://ziritione.org/post/apps_script_performance), 80 a pair
  // (https://justin.poehnelt.com/posts/apps-script-key-value-stores); a lock below 10 ms when nobody has it
  // (https://ramblings.mcpher.com/google-apps-script-locking-and-optimu/). All others INF.
  [/^Properties\.(get|delete|set)/, { kind: 'service', low: 15, high: 60 }],
  [/^Cache\./, { kind: 'service', low: 3, high: 90 }],
  [/^Lock\.(tryLock|waitLock)$/, { kind: 'service', low: 5, high: 50 }],
  [/^Lock\.|^LockService\.|^PropertiesService\.|^CacheService\./, { kind: 'local', low: 0, high: 1 }],
  [/^(Session|User)\./, { kind: 'service', low: 1, high: 10 }],
  [/^MailApp\.sendEmail$/, { kind: 'service', low: 300, high: 1500 }],
  [/^MailApp\./, { kind: 'service', low: 50, high: 300 }],
  [/^Drive\.Files\.(create|copy|update)$/, { kind: 'service', low: 1000, high: 4000 }],
  [/^(Drive|DriveApp)\b/, { kind: 'service', low: 300, high: 1500 }],
  [/^ScriptApp\.|^Trigger|^ClockTriggerBuilder\.create$/, { kind: 'service', low: 50, high: 500 }],
  [/^HtmlService\.create\w+FromFile$/, { kind: 'service', low: 5, high: 50 }],
  [/^HtmlService\.|^Html(Output|Template)\./, { kind: 'local', low: 0, high: 1 }],
  [/^Ui\.show/, { kind: 'service', low: 50, high: 300 }],
  [/^(Ui|Menu|PromptResponse|Charts)\./, { kind: 'local', low: 0, high: 2 }],
  [/^(Utilities|Blob)\./, { kind: 'local', low: 0.1, high: 5 }],
  // Tabs, rows, protections: no measurement found; the bound is what people report of scripts that make many (INF).
  [/^Spreadsheet\.(insertSheet|duplicateActiveSheet)$/, { kind: 'shapes', low: 100, high: 500 }],
  [/^Spreadsheet\.deleteSheet$/, { kind: 'shapes', low: 100, high: 400 }],
  [/^Sheet\.(insertChart|removeChart)$/, { kind: 'shapes', low: 100, high: 500 }],
  [/^Sheet\.insertImage$/, { kind: 'shapes', low: 50, high: 300 }],
  [/^RangeList\./, { kind: 'writes', low: 1, high: 10 }],
  [/^OverGridImage\./, { kind: 'writes', low: 1, high: 10 }],
  [/^(Range|Sheet)\.protect$/, { kind: 'shapes', low: 30, high: 200 }],
  [/^Protection\.(add|remove)/, { kind: 'shapes', low: 30, high: 200 }],
  [/^Protection\.set/, { kind: 'writes', low: 1, high: 10 }],
  [/^Sheet\.(insert|delete)(Row|Column)/, { kind: 'shapes', low: 10, high: 100 }],
  [/^Range\.(createFilter|applyRowBanding|sort|activate)$/, { kind: 'shapes', low: 5, high: 50 }],
  [/^Range\.shiftColumnGroupDepth$/, { kind: 'shapes', low: 2, high: 30 }],
  [
    /^Sheet\.(hide|show|moveActive|collapse|expand|setFrozen|setConditional)/,
    { kind: 'writes', low: 1, high: 10 },
  ],
  [/^Group\.(collapse|expand)$/, { kind: 'shapes', low: 5, high: 50 }],
  [/^Range\.setDataValidations?$/, { kind: 'shapes', low: 2, high: 20 }],
  // Trips.
  [/^SpreadsheetApp\.flush$|^Execution\.end$/, { kind: 'asks', low: 0, high: 0 }],
  [/^(Spreadsheet|Sheet)\.getProtections$/, { kind: 'reads', low: 20, high: 100 }],
  [
    /^(Spreadsheet\.getOwner|Protection\.getEditors|Spreadsheet\.getEditors)$/,
    { kind: 'reads', low: 20, high: 150 },
  ],
  [
    /^Range\.(getValues?|getDisplayValues?|getFormulas?|getNotes?|getNumberFormats?|getDataValidations?|getBackgrounds?|isBlank|getRichTextValues?|getMergedRanges)$/,
    { kind: 'reads', low: 12, high: 60 },
  ],
  // What comes with the spreadsheet once it is open; INF.
  [
    /^Sheet\.(getDataRange|getLast|getMax|getFrozen|getColumnGroup|isRowHidden|isSheetHidden|getIndex|getBandings|getFilter|getCharts|getConditional|getColumnWidth|isColumnHidden)/,
    { kind: 'asks', low: 0.5, high: 5 },
  ],
  [
    /^Spreadsheet\.(getSheets|getSheetBy|getSpreadsheet(TimeZone|Locale)|getId|getName|getUrl|getActive|getEditors|getNamedRanges|getNumSheets)/,
    { kind: 'asks', low: 0.5, high: 5 },
  ],
  [
    /^(Range|Sheet|Spreadsheet)\.(set|clear|merge|break|rename|toast|addDeveloperMetadata)/,
    { kind: 'writes', low: 0.4, high: 3 },
  ],
  [/^(Banding|Filter)\./, { kind: 'writes', low: 0.4, high: 3 }],
  // Objects that stand for something.
  [
    /^(Range|Sheet|SpreadsheetApp|Protection|DataValidation|Group|Spreadsheet)\.(get|new|is|can|build)/,
    { kind: 'local', low: 0.05, high: 0.5 },
  ],
  [
    /Builder\.|^(EmbeddedChart|ConditionalFormatRule|AuthorizationInfo|CellImage|DataValidation)\./,
    { kind: 'local', low: 0.05, high: 0.5 },
  ],
];

/** The cost of `Service.method`; undefined for one that nobody thought of. */
export const costOf = (call: string): Cost | undefined => COSTS.find(([calls]) => calls.test(call))?.[1];
