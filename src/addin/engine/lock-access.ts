// Who passes the locks of Settings and templates: a box in People that anybody can tick does not let people in by itself,
// a coordinator confirms each of them.
import type { Book } from '../../core/workbook/records/book';
import type { RowOf } from '../../core/workbook/records/rows';
import { SHEET_IDS } from '../../core/workbook/schema/sheet-ids';
import { lockName } from '../../core/workbook/check/layout-differences';
import { addressKey } from '../../core/base/text/fold';
import type { LayoutPort } from './layout-port';
import { isLocked } from './locked-sheets';
import type { TabIds } from './types';

type Person = RowOf<'MEM'>;

const coordinatorsIn = (book: Book): readonly Person[] =>
  book.rows('MEM').filter((row) => row.coordinator && row.status !== 'left' && row.email !== '');

const lockedTabs = (tabs: TabIds) =>
  SHEET_IDS.filter(isLocked).flatMap((sheet) => {
    const tabId = tabs[sheet];
    return tabId === undefined ? [] : [{ tabId, name: lockName(sheet) }];
  });

/** Coordinators whom a lock keeps out, where the one at the keyboard may change it. */
export function lockedOutCoordinators(port: LayoutPort, book: Book, tabs: TabIds): readonly Person[] {
  const locks = lockedTabs(tabs).flatMap(({ tabId, name }) => {
    const inside = port.admitted(tabId, name);
    return inside ? [new Set(inside.map(addressKey))] : [];
  });
  return coordinatorsIn(book).filter(({ email }) => locks.some((inside) => !inside.has(addressKey(email))));
}

/** Addresses of the one at the keyboard and of those whom they confirmed, as far as they are coordinators. */
export const confirmed = (book: Book, email: string, ids: readonly string[]): readonly string[] => [
  ...new Set(
    coordinatorsIn(book)
      .filter((row) => ids.includes(row.id) || addressKey(row.email) === addressKey(email))
      .map((row) => row.email),
  ),
];

/** Lets people through every lock that there is; answers whom Google would not let in. */
export function grantLockAccess(
  port: LayoutPort,
  tabs: TabIds,
  people: readonly string[],
): readonly string[] {
  if (people.length === 0) return [];
  return lockedTabs(tabs).flatMap(({ tabId, name }) => port.admit(tabId, name, people));
}
