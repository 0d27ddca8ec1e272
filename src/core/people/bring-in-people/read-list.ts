// A pasted list of people as entries: names and addresses taken apart, several workgroups in a cell, and what a group's
// name above its people means for those below it.
import { isEmail } from '../../base/dates/formats';
import { separatorOf } from '../../base/text/csv';
import { cellsOfTable, filledDown, looksMerged, tidy } from '../../workbook/bring-in/pasted-table';
import { splitValues } from '../../workbook/records/cells';
import { addressIn, listColumns, type Role } from './list-columns';

export interface PersonEntry {
  /** 1-based line of the list. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  /** What stands for an address and is none, such as `ana@example,org`, or a second one; '' for nothing. */
  readonly noAddress: string;
  readonly organization: string;
  readonly acronym: string;
  readonly workgroups: readonly string[];
  readonly level: string;
  readonly languages: string;
  /** Whether they co-chair their workgroups, beside what the level says. */
  readonly isCoChair?: boolean;
  /** What has no other place. */
  readonly notes?: readonly string[];
}

export interface ReadList {
  readonly entries: readonly PersonEntry[];
  /** Lines that name nobody, 1-based, with what they say. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  readonly leftOut: readonly string[];
}

/** `Ruiz, Ana` is written as it is spoken; of other commas nothing is known. */
const spoken = (name: string): string => {
  const parts = name.split(',').map(tidy);
  return parts.length === 2 &&
    parts.every((part) => /^[\p{L}'’. -]+$/u.test(part) && part.split(' ').length < 4)
    ? `${parts[1] ?? ''} ${parts[0] ?? ''}`
    : name;
};

/** What is left of `Ana Ruiz <ana@example.org>` without the address; of a bare address nothing. */
const nameBeside = (cell: string): string => {
  const address = addressIn(cell);
  const rest = cell.replace(address, ' ').replace(/mailto:|[<>[\]"]|\(\s*\)/g, ' ');
  return tidy(rest.replace(/[,;:\s]+$/, '').replace(/^[,;:\s]+/, ''));
};

/** What of the address's cell is no address that is taken; signs such as a dash say nothing. */
function besideAddress(cell: string, address: string): string {
  if (address === '') return /[\p{L}\p{N}]/u.test(cell) ? tidy(cell) : '';
  const rest = cell
    .split(address)
    .join(' ')
    .replace(/mailto:|[<>[\]()]/g, ' ');
  return rest.includes('@') ? tidy(rest).replace(/^[\s,;/]+|[\s,;/]+$/g, '') : '';
}

/** The address of a line, and what stands in its place. */
function addressOf(cell: string, name: string): Pick<PersonEntry, 'email' | 'noAddress'> {
  const found = addressIn(cell) || addressIn(name);
  const email = isEmail(found) ? found : '';
  const written = cell === '' && name.includes('@') ? name : cell;
  return { email: email.toLowerCase(), noAddress: besideAddress(written, email) };
}

/** A bare list, one a line: `Ana Ruiz <ana@example.org>, River Tenants Union`. */
function bareLine(line: string): readonly string[] {
  // What is no address stands between the same signs as one.
  const address = addressIn(line) || (/<([^<>]*@[^<>]*)>/.exec(line)?.[1] ?? '');
  const at = address === '' ? -1 : line.indexOf(address);
  if (at < 0) return line.split(',').map(tidy);
  const before = nameBeside(line.slice(0, at));
  const after = tidy(line.slice(at + address.length).replace(/^[>)\]"\s,;]+/, ''));
  return [before, address, after];
}

/** The cells of a list as it was pasted or read from a file. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  // A list with headings is none: its names may have addresses in brackets too.
  const isBare =
    separator !== '\t' &&
    addressIn(lines[0] ?? '') !== '' &&
    lines.some((line) => /<[^>]+@[^>]+>/.test(line));
  return isBare ? lines.map(bareLine) : cellsOfTable(text, separator);
}

const CARRIED: readonly Role[] = ['workgroup', 'organization'];

const wholeName = (cell: (role: Role) => string): string => {
  const parts = tidy(`${nameBeside(cell('firstName'))} ${nameBeside(cell('lastName'))}`);
  return parts === '' ? spoken(nameBeside(cell('name'))) : parts;
};

/** Reads a list, whatever the order of its columns; with no heading, addresses tell which column is which. */
export function readList(text: string): ReadList {
  const table = cellsOf(text);
  const { places, above, leftOut } = listColumns(table);
  const rows = table.slice(above);
  const merged = CARRIED.map((role) => places.get(role) ?? -1).filter((at) => looksMerged(rows, at));
  const entries: PersonEntry[] = [];
  const unread: { row: number; text: string }[] = [];
  filledDown(rows, merged).forEach((cells, index) => {
    const cell = (role: Role): string => cells[places.get(role) ?? -1] ?? '';
    const { email, noAddress } = addressOf(cell('email'), cell('name'));
    const name = wholeName(cell) || nameBeside(cell('email'));
    const row = above + index + 1;
    if (name === '' && email === '') {
      if ((rows[index] ?? []).some((one) => one !== ''))
        unread.push({ row, text: (rows[index] ?? []).filter(Boolean).join(' · ') });
      return;
    }
    entries.push({
      ...{ row, email, noAddress, name: name || (email.split('@')[0] ?? '') },
      ...{ organization: cell('organization'), acronym: cell('acronym'), level: cell('level') },
      workgroups: splitValues(cell('workgroup'), () => false),
      languages: cell('languages'),
    });
  });
  return { entries, unread, leftOut };
}
