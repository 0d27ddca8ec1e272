// Short random row ids that no row of the workbook has.
import type { Snapshot } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import type { Environment } from './types';

const LENGTH = 4;
/** Entries of the journal are dropped in time and not read as a whole, so their ids are too long to come again. */
const CHANGE_LENGTH = 12;

/** A maker of new ids; each is new among the rows read and those it made before. */
export function idMaker(
  env: Pick<Environment, 'randomText'>,
  snapshot: Snapshot,
): (sheet: SheetId) => string {
  const used = new Set(Object.values(snapshot).flatMap(({ rows }) => rows.map(({ id }) => id)));
  return (sheet) => {
    for (let length = sheet === 'CHG' ? CHANGE_LENGTH : LENGTH; ; length += used.size > 100_000 ? 1 : 0) {
      const id = `${sheet}-${env.randomText(length)}`;
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  };
}
