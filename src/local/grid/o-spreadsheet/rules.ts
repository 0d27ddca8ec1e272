// Data validation: drop-downs from a list or a range, checkboxes and days.
import type { ListRule, Zone } from '../backend';
import { type GridModel, type LibraryRule, sheetNumber, toLibraryZone, toZone } from './model';
import type { Command, LibraryZone } from './shared/library';

const KINDS: Readonly<Record<string, ListRule['kind'] | undefined>> = {
  isValueInList: 'list',
  isValueInRange: 'range',
  isBoolean: 'checkbox',
  dateIsValid: 'date',
};

const columnName = (model: GridModel, column: number): string =>
  model.library.helpers.toXC(column, 0).replace(/\d+$/, '');

const sourceText = (model: GridModel, source: NonNullable<ListRule['source']>): string => {
  const name = model.getters.getSheetName(model.uid(source.sheetId));
  const { top, left, bottom, right } = toLibraryZone(source.zone);
  const end = Number.isFinite(bottom) ? String(bottom + 1) : '';
  return `'${name}'!${columnName(model, left)}${top + 1}:${columnName(model, right)}${end}`;
};

const sourceOf = (model: GridModel, uid: string, text: string): ListRule['source'] => {
  const range = model.getters.getRangeFromSheetXC(uid, text);
  const zone = toZone(range.zone);
  const isOpen = range.unboundedZone !== undefined && range.unboundedZone.bottom === undefined;
  return { sheetId: sheetNumber(range.sheetId), zone: isOpen ? { ...zone, rows: Infinity } : zone };
};

const criterionOf = (model: GridModel, rule: ListRule): LibraryRule['criterion'] => {
  if (rule.kind === 'checkbox') return { type: 'isBoolean', values: [] };
  if (rule.kind === 'date') return { type: 'dateIsValid', values: [] };
  const displayStyle = rule.showsArrow === false ? 'plainText' : 'arrow';
  // A list made inside a script's context has another Array, which the library does not copy.
  if (rule.kind === 'list') return { type: 'isValueInList', values: [...rule.values], displayStyle };
  if (!rule.source) throw new Error('A rule that takes its list from a range names the range.');
  return { type: 'isValueInRange', values: [sourceText(model, rule.source)], displayStyle };
};

/** The rule of a cell in our words; null when it has none, or one of a kind that only people make. */
export const readRule = (model: GridModel, uid: string, row: number, column: number): ListRule | null => {
  const rule = model.getters.getValidationRuleForCell({ sheetId: uid, col: column, row });
  const kind = rule && KINDS[rule.criterion.type];
  if (!rule || !kind) return null;
  const { values } = rule.criterion;
  const source = kind === 'range' ? sourceOf(model, uid, values[0] ?? '') : undefined;
  return {
    kind,
    values: kind === 'list' ? [...values] : [],
    ...(source && { source }),
    ...(rule.criterion.displayStyle === 'plainText' && { showsArrow: false }),
    allowInvalid: rule.isBlocking !== true,
    help: rule.help ?? '',
  };
};

const newRuleId = (): string => `rule-${Math.floor(Math.random() * 1e12).toString(36)}`;

const addition = (
  model: GridModel,
  uid: string,
  zones: readonly LibraryZone[],
  rule: Omit<LibraryRule, 'ranges'>,
): Command => ({
  type: 'ADD_DATA_VALIDATION_RULE',
  sheetId: uid,
  ranges: zones.map((zone) => model.getters.getRangeDataFromZone(uid, zone)),
  rule,
});

/** The commands that give a zone a rule, or none. */
export const ruleCommands = (model: GridModel, uid: string, zone: Zone, rule: ListRule | null): Command[] => {
  const id = newRuleId();
  const target = [toLibraryZone(zone)];
  if (rule) {
    const stored = {
      id,
      criterion: criterionOf(model, rule),
      isBlocking: !rule.allowInvalid,
      help: rule.help,
    };
    return [addition(model, uid, target, stored)];
  }
  // The library only removes whole rules: a new one takes the zone away from the others, and is then removed.
  const placeholder = { id, criterion: { type: 'isBoolean', values: [] } };
  return [
    addition(model, uid, target, placeholder),
    { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId: uid, id },
  ];
};

/** New rows or columns at a zone's edge take the neighbour's rules; inside a zone the library has done it already. */
export const inheritRules = (
  model: GridModel,
  uid: string,
  pairs: readonly { from: LibraryZone; to: LibraryZone }[],
): void => {
  const { getters } = model;
  const commands = pairs.flatMap(({ from, to }) => {
    const target = { sheetId: uid, col: to.left, row: to.top };
    const rule = getters.getValidationRuleForCell({ sheetId: uid, col: from.left, row: from.top });
    if (!rule || getters.getValidationRuleForCell(target)?.id === rule.id) return [];
    const { ranges, ...rest } = rule;
    return [addition(model, uid, [...ranges.map((range) => range.zone), to], rest)];
  });
  for (const command of commands) model.batch([command]);
};

/** Rules that differ between rows move with them. */
export const moveRuleCommands = (
  model: GridModel,
  uid: string,
  from: number,
  order: readonly number[],
): Command[] => {
  const { getters } = model;
  const columns = getters.getSheet(uid).numberOfCols;
  return order.flatMap((source, index) => {
    const row = from + index;
    return Array.from({ length: columns }, (_, col) => col).flatMap((col) => {
      const own = getters.getValidationRuleForCell({ sheetId: uid, col, row });
      const moved = getters.getValidationRuleForCell({ sheetId: uid, col, row: source });
      if (own?.id === moved?.id) return [];
      const rule = readRule(model, uid, source, col);
      return ruleCommands(model, uid, { row, column: col, rows: 1, columns: 1 }, rule);
    });
  });
};
