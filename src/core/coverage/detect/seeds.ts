// Places where one text shares a fingerprint with others, by the other text.
import { at } from '../../language/numbers';

export interface Seeds {
  /** Notes a place: items in the text of the row and in the one that is compared. */
  add(row: number, position: number, own: number): void;
  count(row: number): number;
  /** The places of a row: position and own position in turn, own ones ascending. */
  of(row: number): Int32Array;
  /** Forgets all but the rows with the most places. */
  keepMost(rows: number): void;
  clear(): void;
}

/** Room for the seeds of one text at a time; lists are chained in arrays that all rows share. */
export function createSeeds(rows: number): Seeds {
  const counts = new Int32Array(rows);
  const heads = new Int32Array(rows).fill(-1);
  let positions = new Int32Array(1 << 12);
  let owns = new Int32Array(1 << 12);
  let links = new Int32Array(1 << 12);
  let length = 0;
  let met: number[] = [];
  const larger = (array: Int32Array): Int32Array<ArrayBuffer> => {
    const copy = new Int32Array(array.length * 2);
    copy.set(array);
    return copy;
  };
  const forget = (row: number): void => {
    counts[row] = 0;
    heads[row] = -1;
  };
  return {
    add(row, position, own) {
      if (length === positions.length)
        [positions, owns, links] = [larger(positions), larger(owns), larger(links)];
      if (at(counts, row) === 0) met.push(row);
      positions[length] = position;
      owns[length] = own;
      links[length] = at(heads, row);
      heads[row] = length++;
      counts[row] = at(counts, row) + 1;
    },
    count: (row) => at(counts, row),
    of(row) {
      // Chains run from the last place to the first.
      const found = new Int32Array(at(counts, row) * 2);
      let end = found.length;
      for (let link = at(heads, row); link >= 0; link = at(links, link)) {
        found[--end] = at(owns, link);
        found[--end] = at(positions, link);
      }
      return found;
    },
    keepMost(most) {
      if (met.length <= most) return;
      met.sort((x, y) => at(counts, y) - at(counts, x) || x - y);
      met.slice(most).forEach(forget);
      met = met.slice(0, most);
    },
    clear() {
      met.forEach(forget);
      met = [];
      length = 0;
    },
  };
}
