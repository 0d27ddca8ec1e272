// What is shared and what was told, narrowed by workgroup, issue and channel.
import { useState } from 'preact/hooks';
import type {
  OutreachResult,
  Resource,
  PublicItem,
} from '../../../core/advocacy/outreach/plan-outreach-list';
import { SelectField } from '../../kit/fields/inputs';
import { isAddress, OutLink } from '../../kit/links';
import { Searched } from '../../kit/lists';
import { momentInWords, wallClockInWords } from '../../kit/format-date';
import { translate } from '../../kit/panel-context';
import { Detail, Flag, Fold, PlainList, Section } from '../../kit/parts';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/advocacy/outreach';

interface Narrowed {
  readonly workgroup: string;
  readonly issue: string;
  readonly channel: string;
}
const ALL: Narrowed = { workgroup: '', issue: '', channel: '' };

interface FilterProps {
  readonly form: OutreachResult;
  readonly value: Narrowed;
  onChange(value: Narrowed): void;
}

const Filters = ({ form, value, onChange }: FilterProps) => {
  const fields = [
    { key: 'workgroup', label: translate(words.workgroup), options: form.workgroups },
    { key: 'issue', label: translate(words.issue), options: form.issues },
    { key: 'channel', label: translate(words.channel), options: form.channels },
  ] as const;
  return (
    <Fold summary={translate(words.narrow)} isOpen={value !== ALL}>
      {fields.map(({ key, label, options }) => (
        <SelectField
          key={key}
          label={label}
          options={options}
          empty={translate(words.all)}
          value={value[key]}
          onChange={(id) => onChange({ ...value, [key]: id })}
        />
      ))}
    </Fold>
  );
};

type Item = Resource | PublicItem;

const fits = ({ workgroups, issues }: Item, { workgroup, issue }: Narrowed): boolean =>
  (workgroup === '' || workgroups.includes(workgroup)) && (issue === '' || issues.includes(issue));

const namesOf = (ids: readonly string[], all: OutreachResult['workgroups']): string =>
  all.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ');

const Title = ({ title, link }: Item) =>
  isAddress(link) ? <OutLink href={link}>{title}</OutLink> : <span>{title}</span>;

function About({ item, form, first }: { item: Item; form: OutreachResult; first: readonly string[] }) {
  const parts = [
    ...first,
    namesOf(item.workgroups, form.workgroups),
    namesOf(item.issues, form.issues),
    item.by,
  ];
  return <Detail>{parts.filter((part) => part !== '').join(' · ')}</Detail>;
}

const Embargo = ({ freeFrom }: Pick<PublicItem, 'freeFrom'>) => (
  <Flag tone="late">
    {freeFrom === ''
      ? translate(words.embargoUnread)
      : translate(words.notBefore, { time: momentInWords(freeFrom) })}
  </Flag>
);

function Resources({ items, form }: { items: readonly Resource[]; form: OutreachResult }) {
  return (
    <Searched items={items} textOf={({ title, language }) => `${title} ${language}`}>
      {(shown) => (
        <PlainList items={shown}>
          {(item) => (
            <>
              <Title {...item} />
              <About item={item} form={form} first={[item.language]} />
            </>
          )}
        </PlainList>
      )}
    </Searched>
  );
}

function ToldList({ items, form }: { items: readonly PublicItem[]; form: OutreachResult }) {
  const channelOf = (key: string): string => form.channels.find(({ id }) => id === key)?.name ?? '';
  return (
    <Searched items={items} textOf={({ title, place }) => `${title} ${place}`}>
      {(shown) => (
        <PlainList items={shown}>
          {(item) => (
            <>
              <Title {...item} />
              {item.isHeldBack && <Embargo freeFrom={item.freeFrom} />}
              <About
                item={item}
                form={form}
                first={[wallClockInWords(item.date), channelOf(item.channel), item.place]}
              />
            </>
          )}
        </PlainList>
      )}
    </Searched>
  );
}

export function Shared({ form }: { form: OutreachResult }) {
  const [narrowed, setNarrowed] = useState(ALL);
  const { channel } = narrowed;
  // What is shared among workgroups has no channel.
  const resources = channel === '' ? form.resources.filter((one) => fits(one, narrowed)) : [];
  const told = form.told.filter((one) => fits(one, narrowed) && (channel === '' || one.channel === channel));
  if (form.resources.length + form.told.length === 0) return <Empty words={translate(words.none)} />;
  return (
    <>
      <Filters form={form} value={narrowed} onChange={setNarrowed} />
      {resources.length + told.length === 0 && <Empty words={translate(words.noneFits)} />}
      {resources.length > 0 && (
        <Section title={translate(words.resources, { count: resources.length })}>
          <Resources items={resources} form={form} />
        </Section>
      )}
      {told.length > 0 && (
        <Section title={translate(words.toldTitle, { count: told.length })}>
          <ToldList items={told} form={form} />
        </Section>
      )}
    </>
  );
}
