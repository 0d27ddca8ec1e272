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

const MAIL_HOSTS = 'gmail.com hotmail.com yahoo.com outlook.com icloud.com protonmail.com'.split(' ');
/** One letter from one of those, and right as they are. */
const LIKE_HOSTS = new Set(['mail.com', 'email.com', 'ymail.com', ...MAIL_HOSTS]);

/** Whether two words differ by one letter, one more or less, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
}

/** An address whose host is a slip for one that everybody knows. */
function slipIn(addresses: readonly string[]): FoundAddresses['faulty'] {
  for (const written of addresses) {
    const [name = '', host = ''] = written.toLowerCase().split('@');
    const meant = LIKE_HOSTS.has(host) ? undefined : MAIL_HOSTS.find((one) => isSlip(host, one));
    if (meant !== undefined) return { written, proposal: `${name}@${meant}` };
  }
  return undefined;
}

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
    slipIn(good) ??
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
