// Choosing who is invited: all are listed with ticks, those already invited apart.
import { useState } from 'preact/hooks';
import type { InviteToMeetingResult } from '../../../core/people/meetings/plan-invite';
import type { PossibleInvitee } from '../../../core/people/meetings/invitees';
import type { NamedRow } from '../../../core/workbook/records/rows';
import { Button } from '../../kit/buttons';
import { SelectField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Checkbox } from '../../kit/fields/ticks';
import { Searched } from '../../kit/lists';
import { translate } from '../../kit/panel-context';
import { Fold, Notice, PlainList, Section } from '../../kit/parts';
import { isTicked, openOnes, type Ticks } from './choice';
import * as words from '../../../core/words/panels/people/meetings';

/** Shorter lists are read faster than filtered. */
const FILTERED_FROM = 12;

export interface ChoiceProps {
  readonly result: InviteToMeetingResult;
  readonly ticks: Ticks;
  readonly people: readonly NamedRow[];
  onTicks(ticks: Ticks): void;
  /** Id of somebody on the list of people, or the name of a guest. */
  onAdd(person: string): void;
}

const distinct = (values: readonly string[]): { id: string; name: string }[] =>
  [...new Set(values)].filter((value) => value !== '').map((value) => ({ id: value, name: value }));

interface Filter {
  readonly level: string;
  readonly spoken: string;
}

const fits = ({ level, languages }: PossibleInvitee, filter: Filter): boolean =>
  (filter.level === '' || level === filter.level) &&
  (filter.spoken === '' || languages.includes(filter.spoken));

interface FiltersProps {
  readonly people: readonly PossibleInvitee[];
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

function Filters({ people, filter, onFilter }: FiltersProps) {
  if (people.length < FILTERED_FROM) return null;
  return (
    <>
      <SelectField
        label={translate(words.byLevel)}
        empty={translate(words.everyLevel)}
        options={distinct(people.map(({ level }) => level))}
        value={filter.level}
        onChange={(level) => onFilter({ ...filter, level })}
      />
      <SelectField
        label={translate(words.byLanguage)}
        empty={translate(words.everyLanguage)}
        options={distinct(people.flatMap(({ languages }) => languages))}
        value={filter.spoken}
        onChange={(spoken) => onFilter({ ...filter, spoken })}
      />
    </>
  );
}

const detailOf = ({ groups, level, reason }: PossibleInvitee): string =>
  [groups, level, reason === '' ? '' : translate(words.noMail, { reason })]
    .filter((part) => part !== '')
    .join(' · ');

/** What was chosen the last time, which is proposed again. */
function AsLastTime({ result: { choice } }: Pick<ChoiceProps, 'result'>) {
  if (!choice.lastTime) return null;
  const { title, without, added } = choice.lastTime;
  return (
    <Notice
      tone="info"
      lines={[
        translate(words.asLastTime, { title }),
        ...(without.length > 0 ? [translate(words.without, { names: without.join(', ') })] : []),
        ...(added.length > 0 ? [translate(words.added, { names: added.join(', ') })] : []),
      ]}
    />
  );
}

function Invited({ people }: { people: readonly PossibleInvitee[] }) {
  if (people.length === 0) return null;
  return (
    <Fold summary={translate(words.invitedAlready, { count: people.length })}>
      <PlainList items={people.map(({ name }) => name)} />
    </Fold>
  );
}

interface PeopleProps extends Pick<ChoiceProps, 'ticks' | 'onTicks'> {
  readonly people: readonly PossibleInvitee[];
}

/** Those who fit the filter, each with a tick, and one press for all of them. */
function People({ people, ticks, onTicks }: PeopleProps) {
  const [filter, setFilter] = useState<Filter>({ level: '', spoken: '' });
  const shown = people.filter((one) => fits(one, filter));
  const tickAll = (value: boolean): void =>
    onTicks({ ...ticks, ...Object.fromEntries(shown.map(({ person }) => [person, value])) });
  return (
    <>
      <Filters people={people} filter={filter} onFilter={setFilter} />
      {people.length > 1 && (
        <div class="buttons">
          <Button label={translate(words.tickAll)} onPress={() => tickAll(true)} />
          <Button label={translate(words.tickNone)} onPress={() => tickAll(false)} />
        </div>
      )}
      <Searched items={shown} textOf={(one) => `${one.name} ${detailOf(one)}`}>
        {(found) =>
          found.map((one) => (
            <Checkbox
              key={one.person}
              label={one.name}
              help={detailOf(one)}
              value={isTicked(one, ticks)}
              onChange={(value) => onTicks({ ...ticks, [one.person]: value })}
            />
          ))
        }
      </Searched>
    </>
  );
}

export function InviteeList({ result, ticks, people, onTicks, onAdd }: ChoiceProps) {
  const open = openOnes(result);
  const listed = new Set(result.choice.people.map(({ person }) => person));
  const count = open.filter((one) => isTicked(one, ticks)).length;
  return (
    <Section title={translate(words.whoIsInvited, { count, of: open.length })}>
      <AsLastTime result={result} />
      <People people={open} ticks={ticks} onTicks={onTicks} />
      <PickOne
        label={translate(words.addSomebody)}
        help={translate(words.addHelp)}
        takesNew
        options={people.filter(({ id }) => !listed.has(id))}
        value=""
        onChange={onAdd}
      />
      <Invited people={result.choice.people.filter(({ invited }) => invited)} />
    </Section>
  );
}
