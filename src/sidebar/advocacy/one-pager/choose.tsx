// Which issue, which countries, and in which language.
import type { OnePagerResult } from '../../../core/advocacy/one-pagers/plan-draft';
import { supposedLanguages } from '../../../core/advocacy/mission-language';
import { LAYOUTS, type Layout } from '../../../core/advocacy/one-pagers/page';
import type { Language } from '../../../core/base/messages/text';
import { Button } from '../../kit/buttons';
import { SelectField } from '../../kit/fields/inputs';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { translate, translateMessage } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { countriesAskedOn, withOnePagerChoice, type OnePagerChoice } from './one-pager-draft';
import * as words from '../../../core/words/panels/advocacy/one-pager';

interface Props {
  readonly options: OnePagerResult;
  readonly chosen: OnePagerChoice;
  choose(chosen: OnePagerChoice): void;
}

/** The countries that get a page, and all that are asked something on the issue by one press. */
function Countries({ options: { countries }, chosen, choose }: Props) {
  const asked = countriesAskedOn(countries, chosen.issue);
  const isMore = asked.some((id) => !chosen.countries.includes(id));
  const change = (some: readonly string[]): void => choose(withOnePagerChoice(chosen, { countries: some }));
  return (
    <>
      <PickSeveral
        label={translate(words.countries)}
        help={translate(words.countriesHelp)}
        options={countries.map(({ id, name, names, aliases, language }) => ({
          id,
          name,
          names,
          detail: [language, aliases].filter((part) => part.trim() !== '').join(' · '),
        }))}
        value={chosen.countries}
        onChange={change}
      />
      {chosen.issue !== '' && isMore && (
        <Button
          kind="quiet"
          label={translate(words.allAsked, { count: asked.length })}
          onPress={() => change([...new Set([...chosen.countries, ...asked])])}
        />
      )}
    </>
  );
}

/** Where each is written to in its own language: those that have none in the workbook. */
function Supposed({ options: { countries }, chosen }: Props) {
  const missions = countries.filter(({ id }) => chosen.countries.includes(id)).map(({ mission }) => mission);
  const supposed = chosen.language === '' ? supposedLanguages(missions) : undefined;
  return <Notice tone="info" lines={supposed ? [translateMessage(supposed)] : []} />;
}

export function Choices(props: Props) {
  const { options, chosen, choose } = props;
  const change = (choice: Partial<OnePagerChoice>): void => choose(withOnePagerChoice(chosen, choice));
  return (
    <>
      <PickOne
        label={translate(words.issue)}
        options={options.issues}
        value={chosen.issue}
        onChange={(issue) => change({ issue })}
      />
      <Countries {...props} />
      <SelectField
        label={translate(words.language)}
        empty={translate(words.ofMission)}
        options={options.languages.map(({ key, name }) => ({ id: key, name }))}
        value={chosen.language}
        onChange={(language) => change({ language: language as Language | '' })}
      />
      <SelectField
        label={translate(words.layout)}
        options={LAYOUTS.map((id) => ({ id, name: translate(words.layouts[id]) }))}
        value={chosen.layout}
        onChange={(layout) => change({ layout: layout as Layout })}
      />
      <Supposed {...props} />
    </>
  );
}
