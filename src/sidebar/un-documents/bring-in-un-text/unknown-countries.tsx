// Names that nobody knows, each with the countries to choose from; what is chosen is kept for the next text.
import type { ImportRecommendationsResult } from '../../../core/un-documents/reports/import-findings';
import type { Option } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { say } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import type { Draft } from './draft';
import { Folded } from './finding-list';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

const MOST_NUMBERS = 3;

interface UnknownName {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** Each name once, with where it stands. */
export function unknownNames(found: ImportRecommendationsResult['unknownCountries']): readonly UnknownName[] {
  const names = new Map<string, string[]>();
  for (const { name, number } of found) names.set(name, [...(names.get(name) ?? []), number]);
  return [...names].map(([name, numbers]) => ({ name, numbers }));
}

interface UnknownCountriesProps {
  readonly found: ImportRecommendationsResult['unknownCountries'];
  readonly countries: readonly Option[];
  readonly taught: Draft['countries'];
  onTaught(taught: Draft['countries']): void;
}

export function UnknownCountries({ found, countries, taught, onTaught }: UnknownCountriesProps) {
  const names = unknownNames(found);
  const teach = (written: string, iso3: string): void => {
    const others = taught.filter((one) => one.written !== written);
    onTaught(iso3 === '' ? others : [...others, { written, iso3 }]);
  };
  const where = ({ numbers }: UnknownName): string =>
    numbers.slice(0, MOST_NUMBERS).join(', ') + (numbers.length > MOST_NUMBERS ? ' …' : '');
  return (
    <Folded
      title={say(words.unknownCountries)}
      help={say(words.unknownHelp, { tab: tabNames.CTY })}
      count={names.length}
      isOpen
    >
      <Searched items={names} textOf={({ name }) => name}>
        {(shown) =>
          shown.map((unknown) => (
            <PickOne
              key={unknown.name}
              label={say(words.meansCountry, { name: unknown.name, numbers: where(unknown) })}
              options={countries}
              value={taught.find(({ written }) => written === unknown.name)?.iso3 ?? ''}
              onChange={(iso3) => teach(unknown.name, iso3)}
            />
          ))
        }
      </Searched>
    </Folded>
  );
}
