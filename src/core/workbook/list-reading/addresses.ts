// Mail addresses in a cell: the good ones, a faulty one with what was probably meant, and what stands beside them.
import { ADDRESS } from './cell-signs';
import { tidyCell } from './plain-words';

export interface FoundAddresses {
  /** In small letters. */
  readonly good: readonly string[];
  /** One that is none, with the proposal; '' where nothing can be proposed. */
  readonly faulty?: { readonly written: string; readonly proposal: string };
  /** The cell without them. */
  readonly rest: string;
}

const EACH = new RegExp(ADDRESS.source, 'gi');

/** How an address is written wrongly, and what it is then. `within`: a part of it may look like a good one. */
const FAULTS: readonly {
  readonly sign: RegExp;
  readonly within?: true;
  mend(written: string): string;
}[] = [
  { sign: /(\S+)\s+@\s*(\S+)|(\S+)@\s+(\S+)/, mend: (written) => written.replace(/\s*@\s*/, '@') },
  { sign: /\S+@@\S+/, within: true, mend: (written) => written.replace(/@+/, '@') },
  {
    sign: /\S+\s*(?:\(arroba\)|\[at\]|\(at\)|\[arroba\])\s*\S+/i,
    mend: (written) => written.replace(/\s*[([](?:arroba|at)[)\]]\s*/i, '@'),
  },
  {
    sign: /\S+ (?:at|arroba) \S+\.\w+/i,
    mend: (written) => written.replace(/ (?:at|arroba) /i, '@'),
  },
  {
    sign: /[^\s<>(]+@[^\s<>(),]+,[a-z]{2,}\b/i,
    within: true,
    mend: (written) => written.replace(/,/g, '.'),
  },
  { sign: /[^\s<>(]+ \.[^\s<>(]+@\S+/, within: true, mend: (written) => written.replace(/ \./, '.') },
  { sign: /\S+@\S+\.\.\S+/, within: true, mend: (written) => written.replace(/\.{2,}/g, '.') },
  { sign: /[^\s<>(,;]+,[^\s<>(,;]+@[^\s<>()]+/, within: true, mend: (written) => written.replace(',', '.') },
  { sign: /\S+@\S+\.(?=[>)\s]|$)/, within: true, mend: (written) => written.replace(/\.$/, '') },
];

const unbracketed = (written: string): string => written.replace(/^[<(]|[>)]$/g, '');

function faultIn(cell: string, rest: string): FoundAddresses['faulty'] {
  for (const { sign, within, mend } of FAULTS) {
    const found = sign.exec(within ? cell : rest);
    if (!found) continue;
    const written = unbracketed(found[0]);
    const proposal = mend(written).replace(/[.,;>)]+$/, '');
    if (ADDRESS.test(proposal)) return { written, proposal: proposal.toLowerCase() };
  }
  return undefined;
}

/** Addresses in one cell. */
export function addressesIn(cell: string): FoundAddresses {
  const text = tidyCell(cell).replace(/mailto:/gi, '');
  const good = (text.match(EACH) ?? []).filter((one) => !/@@|\.\.|^\.|\.@/.test(one));
  const rest = good.reduce((left, one) => left.replace(one, ' '), text);
  const faulty =
    faultIn(text, rest) ??
    (good.length === 0 && text.includes('@') ? { written: text, proposal: '' } : undefined);
  if (!faulty) return { good: good.map((one) => one.toLowerCase()), rest };
  const others = good.filter((one) => !faulty.written.includes(one));
  return {
    good: others.map((one) => one.toLowerCase()),
    faulty,
    rest: others.reduce((left, one) => left.replace(one, ' '), text.replace(faulty.written, ' ')),
  };
}

/** What is left of a cell beside its addresses, without the signs around them. */
export const wordsBeside = (rest: string): string =>
  tidyCell(rest.replace(/\n/g, ' ').replace(/mailto:|[<>[\]"]|\(\s*\)/g, ' '))
    .replace(/[\s,;:–-]+$/, '')
    .replace(/^[\s,;:–-]+/, '');

const NOBODY = /^(?:no-?reply|do-?not-?reply|postmaster|mailer-daemon|info|list|upr-list)@|@lists?\./i;

/** Whether an address is of a list or of a machine. */
export const isNobodys = (address: string): boolean => NOBODY.test(address);
