// The fields of a meeting.
import type { MeetingFormResult } from '../../../core/people/meetings/plan-meetings-form';
import type { Language } from '../../../core/base/messages/text';
import { binder, type FormProps } from '../../kit/form';
import { Checkbox } from '../../kit/fields/ticks';
import {
  DateTimeField,
  NumberField,
  SelectField,
  TextField,
  UrlField,
  type Option,
} from '../../kit/fields/inputs';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { translate, usePanel } from '../../kit/panel-context';
import { zoneOptions } from '../../kit/zones';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { MOST_DATES, POLL, type MeetingDraft } from './meetings-draft';
import { FieldGroup } from '../../kit/fields/field';
import * as words from '../../../core/words/panels/people/meetings';
import { Fold, Notice, Section } from '../../kit/parts';

type MeetingProps = FormProps<MeetingDraft, MeetingFormResult>;

/** The present time of day in the zone, '' for a name that the browser does not know. */
function timeIn(timeZone: string, language: Language): string {
  try {
    const style = { hour: '2-digit', minute: '2-digit', timeZone } as const;
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(Date.now());
  } catch {
    return '';
  }
}

/** Where the browser knows no list, the zone that stands and those of the UN's seats can be picked, others typed. */
function zonesFor(chosen: string): readonly Option[] {
  const zones = zoneOptions();
  const few = zones.length > 1 ? [] : ['Europe/Zurich', 'America/New_York'].map((id) => ({ id, name: id }));
  const all = [...zones, ...few];
  const isListed = chosen === '' || all.some(({ id }) => id === chosen);
  return isListed ? all : [{ id: chosen, name: chosen }, ...all];
}

function When({ draft, errors, change }: MeetingProps) {
  const { language } = usePanel();
  const bind = binder(draft, errors, change);
  const time = draft.timeZone === '' ? '' : timeIn(draft.timeZone, language);
  const zones = zonesFor(draft.timeZone);
  return (
    <>
      <DateTimeField label={translate(words.start)} required {...bind('start')} />
      <NumberField label={translate(words.length)} required min={1} {...bind('length')} />
      <PickOne
        label={translate(words.zone)}
        required
        help={time === '' ? undefined : translate(words.zoneNow, { time })}
        options={zones}
        takesNew={zones.length < 10}
        {...bind('timeZone')}
      />
    </>
  );
}

const MOST_OTHER_DATES = 5;

/** A field more than is filled in. */
function OtherDates({ draft, errors, change }: MeetingProps) {
  const dates = draft.chooseFrom;
  const shown = [...dates, ...(dates.at(-1) === '' ? [] : [''])].slice(0, MOST_OTHER_DATES);
  const set = (at: number, date: string): void =>
    change({ chooseFrom: shown.map((one, index) => (index === at ? date : one)) });
  return (
    <FieldGroup label={translate(words.otherDates)} error={errors['chooseFrom']}>
      {shown.map((date, index) => (
        <DateTimeField
          key={index}
          label={translate(words.otherDate, { number: String(index + 2) })}
          value={date}
          onChange={(value) => set(index, value)}
        />
      ))}
    </FieldGroup>
  );
}

/** A new meeting may repeat; one of a series changes alone or with those that follow. */
function Repeats({ form, draft, errors, change }: MeetingProps) {
  const bind = binder(draft, errors, change);
  const { following = 0 } = form.upcoming.find(({ id }) => id === draft.id) ?? {};
  if (draft.id !== '')
    return following === 0 ? null : (
      <Checkbox label={translate(words.following, { count: following })} {...bind('following')} />
    );
  return (
    <>
      <SelectField
        label={translate(words.repeat)}
        empty={translate(words.once)}
        options={[...form.rhythms, { id: POLL, name: translate(words.letChoose) }]}
        {...bind('repeat')}
      />
      {draft.repeat === POLL && <OtherDates {...{ form, draft, errors, change }} />}
      {draft.repeat !== '' && draft.repeat !== POLL && (
        <NumberField label={translate(words.times)} required min={2} max={MOST_DATES} {...bind('times')} />
      )}
    </>
  );
}

function More({ form, draft, errors, change }: MeetingProps) {
  const bind = binder(draft, errors, change);
  const others = form.otherWorkgroups.filter(({ id }) => id !== draft.workgroup);
  return (
    <Fold summary={translate(words.more)}>
      <SelectField label={translate(words.kind)} options={form.kinds} {...bind('kind')} />
      <PickSeveral label={translate(words.withWorkgroups)} options={others} {...bind('withWorkgroups')} />
      <Checkbox label={translate(words.informed)} {...bind('includeInformed')} />
      {draft.id !== '' && (
        <Checkbox
          label={translate(words.changedOnSheet, { tab: tabNames.MTG })}
          {...bind('changedOnSheet')}
        />
      )}
    </Fold>
  );
}

/** What the UN asks for of a side event. */
function SideEvent({ form, draft, errors, change }: MeetingProps) {
  const bind = binder(draft, errors, change);
  if (draft.kind !== 'side-event') return null;
  const others = form.organizations.filter(({ id }) => id !== draft.accreditedHost);
  const problem = form.organizations.find(({ id }) => id === draft.accreditedHost)?.hostProblem ?? '';
  return (
    <Section title={translate(words.sideEvent)}>
      <PickOne
        label={translate(words.host)}
        help={translate(words.hostHelp)}
        options={form.organizations}
        {...bind('accreditedHost')}
      />
      <Notice tone="bad" lines={problem === '' ? [] : [problem]} />
      <PickSeveral label={translate(words.coSponsors)} options={others} {...bind('coSponsors')} />
      <TextArea
        label={translate(words.speakers)}
        help={translate(words.onePerLine)}
        rows={3}
        {...lines('speakers', bind)}
      />
      <TextArea
        label={translate(words.guests)}
        help={translate(words.onePerLine)}
        rows={3}
        {...lines('guests', bind)}
      />
    </Section>
  );
}

/** A list as lines of a text. */
function lines(name: 'speakers' | 'guests', bind: ReturnType<typeof binder<MeetingDraft>>) {
  const { value, onChange, ...rest } = bind(name);
  return { ...rest, value: value.join('\n'), onChange: (text: string) => onChange(text.split('\n')) };
}

export function MeetingForm(props: MeetingProps) {
  const bind = binder(props.draft, props.errors, props.change);
  return (
    <>
      <PickOne
        label={translate(words.workgroup)}
        required
        options={props.form.workgroups.map(({ id, name }) => ({ id, name }))}
        {...bind('workgroup')}
      />
      <TextField label={translate(words.name)} required {...bind('title')} />
      <When {...props} />
      <Repeats {...props} />
      <TextField label={translate(words.place)} {...bind('place')} />
      <UrlField label={translate(words.link)} {...bind('link')} />
      <TextArea label={translate(words.agenda)} rows={4} {...bind('agenda')} />
      <More {...props} />
      <SideEvent {...props} />
    </>
  );
}
