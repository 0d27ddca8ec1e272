// Which records of a document belong into this workbook: those about its own country.
import { listedNames } from './cycle-rows';
import type { CountryResolver } from '../../language/country-names/resolver';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { DocumentRecord, UnDocument } from '../reading/un-document';
import { countryByIso3 } from '../../base/vocabulary/countries';
import * as t from '../../words/un-documents/reports';

export interface OwnRecords {
  readonly records: readonly DocumentRecord[];
  /** Name of the country that they are about, '' when the document does not say. */
  readonly about: string;
  /** Name of the workbook's own country when the document is about another one, '' otherwise. */
  readonly instead: string;
  /** Other countries that rows were about, with their number. */
  readonly leftOut: readonly { readonly name: string; readonly rows: number }[];
}

const MOST_NAMED = 8;

const nameOf = (iso3: string): string => countryByIso3(iso3)?.name ?? iso3;

/** Records by the country under review that their row names: its code, or the name as written where none fits. */
function byCountry(
  records: readonly DocumentRecord[],
  { resolve }: CountryResolver,
): Map<string, DocumentRecord[]> {
  const codes = new Map<string, string>([['', '']]);
  const groups = new Map<string, DocumentRecord[]>();
  for (const record of records) {
    const written = record.reviewed;
    const found = codes.has(written) ? undefined : resolve(written);
    if (found) codes.set(written, found.kind === 'one' ? found.iso3 : written);
    const code = codes.get(written) ?? written;
    const group = groups.get(code);
    if (group) group.push(record);
    else groups.set(code, [record]);
  }
  return groups;
}

function fromTable(groups: ReadonlyMap<string, readonly DocumentRecord[]>, own: string): Outcome<OwnRecords> {
  const named = [...groups.keys()].filter((code) => code !== '');
  const names = named.map(nameOf);
  const [only = ''] = named;
  if (named.length === 1) {
    const records = [...groups.values()].flat();
    const instead = own !== '' && only !== own ? nameOf(own) : '';
    return success({ records, about: nameOf(only), instead, leftOut: [] });
  }
  if (own === '') return failure(message(t.severalCountries, { list: listedNames(names, MOST_NAMED) }));
  if (!groups.has(own))
    return failure(message(t.onlyOthers, { list: listedNames(names, MOST_NAMED), own: nameOf(own) }));
  const records = [...(groups.get(own) ?? []), ...(groups.get('') ?? [])];
  const leftOut = named
    .filter((code) => code !== own)
    .map((code) => ({ name: nameOf(code), rows: groups.get(code)?.length ?? 0 }));
  return success({ records, about: nameOf(own), instead: '', leftOut });
}

/** Name of the workbook's own country when a document is about another one, '' otherwise. Both are ISO codes. */
export const insteadOf = (reviewed: string, own: string): string =>
  reviewed !== '' && own !== '' && reviewed !== own ? nameOf(own) : '';

/**
 * The records about the workbook's own country (`own`: its ISO code, '' when Settings name none). A document about
 * another country is read too and said to be so. A problem when a table is about several countries and none is ours,
 * or ours is not known.
 */
export function recordsOfCountry(
  document: UnDocument,
  own: string,
  resolver: CountryResolver,
): Outcome<OwnRecords> {
  const groups = byCountry(document.records, resolver);
  const isNamedInRows = [...groups.keys()].some((code) => code !== '');
  if (isNamedInRows) return fromTable(groups, own);
  const { records, reviewed } = document;
  const about = reviewed === '' ? '' : nameOf(reviewed);
  return success({ records, about, instead: insteadOf(reviewed, own), leftOut: [] });
}
