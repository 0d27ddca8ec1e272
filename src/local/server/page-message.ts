// Reading what a page says: what is none of the messages that a page may send is refused, and does nothing.
import type { FromPage } from './protocol';

type Said = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isObject = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of the thread of the scripts, which would take such a change for its own, and not make it. */
const SCRIPTS = 'scripts';

const isName = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Lines or sheets: more than any page adds at once would keep the grid busy at each start. */
const MOST = 100_000;
const isCount = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= MOST;
const isListOf = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isRight);

const FIELDS: readonly (readonly [field: string, isRight: (value: unknown) => boolean])[] = [
  ['sheetId', isName],
  ['col', isNumber],
  ['row', isNumber],
  ['target', isListOf(isObject)],
  ['zone', isObject],
  ['content', isText],
  ['dimension', (value) => value === 'ROW' || value === 'COL'],
  ['elements', isListOf(isNumber)],
  ['quantity', isCount],
  ['delta', isCount],
  ['newName', isText],
  ['name', isText],
  ['cf', isObject],
  ['ranges', isListOf(isObject)],
  ['definition', isObject],
  ['pivot', isObject],
];

/** Without these the library throws while it makes the change, at every start anew; other changes it leaves undone. */
const NEEDED: readonly (readonly [fields: readonly string[], types: readonly string[]])[] = [
  [
    ['sheetId', 'target'],
    ['CLEAR_CELLS', 'DELETE_CONTENT', 'ADD_MERGE', 'REMOVE_MERGE'],
  ],
  [
    ['sheetId', 'target'],
    ['CLEAR_FORMATTING', 'SET_BORDERS_ON_TARGET', 'MOVE_RANGES'],
  ],
  [
    ['sheetId', 'elements'],
    ['REMOVE_COLUMNS_ROWS', 'RESIZE_COLUMNS_ROWS', 'UNHIDE_COLUMNS_ROWS'],
  ],
  [['sheetId'], ['UNFREEZE_COLUMNS', 'UNFREEZE_ROWS', 'UNFREEZE_COLUMNS_ROWS', 'DUPLICATE_SHEET']],
  [['sheetId'], ['FOLD_ALL_HEADER_GROUPS', 'UNFOLD_ALL_HEADER_GROUPS', 'REMOVE_CONDITIONAL_FORMAT']],
  [
    ['sheetId', 'zone'],
    ['FOLD_HEADER_GROUPS_IN_ZONE', 'UNFOLD_HEADER_GROUPS_IN_ZONE'],
  ],
  [['sheetId', 'cf', 'ranges'], ['ADD_CONDITIONAL_FORMAT']],
  [['sheetId', 'ranges'], ['CREATE_TABLE']],
  [['sheetId'], ['CREATE_FIGURE', 'CREATE_CAROUSEL', 'CREATE_IMAGE']],
  [['definition'], ['UPDATE_CHART']],
  [['name'], ['CREATE_NAMED_RANGE']],
  [['pivot'], ['ADD_PIVOT', 'UPDATE_PIVOT']],
];

const isWhole = (command: Said): boolean =>
  NEEDED.every(
    ([fields, types]) =>
      !types.includes(String(command['type'])) || fields.every((field) => field in command),
  );

const isCommand = (command: unknown): boolean =>
  isObject(command) &&
  isName(command['type']) &&
  isWhole(command) &&
  FIELDS.every(([field, isRight]) => !(field in command) || isRight(command[field]));

/** What comes into the log is made again at each start, so it must be a change that can be made. */
const CHANGES: ReadonlyMap<unknown, (change: Said) => boolean> = new Map(
  Object.entries<(change: Said) => boolean>({
    REMOTE_REVISION: ({ clientId, commands }) =>
      isName(clientId) && clientId !== SCRIPTS && Array.isArray(commands) && commands.every(isCommand),
    REVISION_UNDONE: ({ undoneRevisionId }) => isName(undoneRevisionId),
    REVISION_REDONE: ({ redoneRevisionId }) => isName(redoneRevisionId),
  }),
);

const isRevision = (revision: unknown): boolean => {
  if (!isObject(revision) || !isName(revision['type'])) return false;
  const isRight = CHANGES.get(revision['type']);
  // The others only tell where somebody is, and are not kept.
  if (!isRight) return true;
  return isName(revision['serverRevisionId']) && isName(revision['nextRevisionId']) && isRight(revision);
};

// A map, because an object would know `constructor`, too.
const KINDS: ReadonlyMap<unknown, (said: Said) => boolean> = new Map(
  Object.entries<(said: Said) => boolean>({
    hello: ({ user, language }) => isText(user) && isText(language),
    as: ({ user }) => isText(user),
    revision: ({ revision }) => isRevision(revision),
    run: ({ id, functionName, args }) => isNumber(id) && isText(functionName) && Array.isArray(args),
    triggers: ({ id }) => isNumber(id),
    answer: ({ id, answer }) => isNumber(id) && isObject(answer),
    selection: ({ selection }) => isObject(selection),
  } satisfies Record<FromPage['t'], (said: Said) => boolean>),
);

/** Throws for what is not understood. */
export const readMessage = (written: string): FromPage => {
  const said: unknown = JSON.parse(written);
  if (!isObject(said) || !KINDS.get(said['t'])?.(said)) throw new Error('The message was not understood.');
  return said as unknown as FromPage;
};
