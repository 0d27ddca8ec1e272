// Two people in one cell of a list, `Ana Ruiz y Luis Paz`: a row each where that is so, asked with both answers.
import { addressesIn, wordsBeside } from './addresses';
import type { Asked } from './asked';
import { LOOKS } from './cell-signs';
import { bare } from './plain-words';

const BETWEEN = /\s+(?:y|e|and|et|&|\+)\s+|\s*[/;\n]\s*/i;
export const TWO = 'two';

const isFullName = (name: string): boolean => name.includes(' ') && LOOKS.person(name);

interface Places {
  /** 0-based columns; -1 for none. */
  readonly name: number;
  readonly mail: number;
}

const cellOf = (cells: readonly string[], at: number): string => (at < 0 ? '' : (cells[at] ?? ''));

function namesIn(cells: readonly string[], { name }: Places): readonly string[] {
  const names = wordsBeside(addressesIn(cellOf(cells, name)).rest)
    .split(BETWEEN)
    .map(wordsBeside);
  return names.length === 2 && names.every(isFullName) ? names : [];
}

/** What is asked of a line whose name is perhaps two; undefined where it is one. */
export function askedOfTwo(cells: readonly string[], places: Places): Asked | undefined {
  const names = namesIn(cells, places);
  if (names.length === 0) return undefined;
  const written = wordsBeside(addressesIn(cellOf(cells, places.name)).rest);
  const proposals = [
    { value: TWO, name: names.join('; '), why: '' },
    { value: 'one', name: written, why: '' },
  ];
  return { about: 'two people', of: 'name', written, proposals, usual: TWO };
}

const isOf = (address: string, name: string): boolean =>
  bare(name)
    .split(' ')
    .some((word) => word.length > 2 && (address.split('@')[0] ?? '').includes(word));

/** The line of each of two: a single address is of whom it names, else of the first. */
export function linesOfTwo(cells: readonly string[], places: Places): readonly (readonly string[])[] {
  const names = namesIn(cells, places);
  const addresses = [...new Set([places.name, places.mail])].flatMap(
    (at) => addressesIn(cellOf(cells, at)).good,
  );
  const [only = ''] = addresses;
  const whose = Math.max(
    0,
    names.findIndex((name) => isOf(only, name)),
  );
  return names.map((name, index) => {
    const address = addresses.length > 1 ? addresses[index] : index === whose ? only : '';
    const line = [...cells];
    if (places.mail >= 0) line[places.mail] = '';
    line[places.name] = name;
    if (address)
      line[places.mail < 0 ? places.name : places.mail] =
        places.mail < 0 || places.mail === places.name ? `${name} <${address}>` : address;
    return line;
  });
}
