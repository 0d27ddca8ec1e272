// The opened file: whom it tells of, what does not fit, what it is used for, and how it is brought up to date.
import { useMemo, useState } from 'preact/hooks';
import { updatesOf } from '../../../core/people/true-names/bring-up-to-date';
import type { CodePerson } from '../../../core/people/true-names/compare';
import type { Circle, TrueNamesForm } from '../../../core/people/true-names/plan-true-names-form';
import { SelectField } from '../../kit/fields/inputs';
import { PickSeveral } from '../../kit/fields/picker';
import { translate, usePanel } from '../../kit/panel-context';
import { Notice, Section } from '../../kit/parts';
import { Download } from './download';
import { updatedFile } from './file';
import { Findings } from './findings';
import { InWorkbook } from './in-workbook';
import { Lines } from './lines';
import type { OpenedCompanion } from './start';
import { Uses } from './uses';
import * as words from '../../../core/words/panels/people/true-names';

interface OpenedProps {
  readonly form: TrueNamesForm;
  readonly opened: OpenedCompanion;
}

function Whom({ form, opened: { compared } }: OpenedProps) {
  const [chosen, setChosen] = useState('');
  const circles: readonly Circle[] = [...form.meetings, ...form.workgroups];
  const circle = circles.find(({ id }) => id === chosen);
  const lines = compared.known.filter(({ person }) => !circle || circle.people.includes(person.id));
  const inFile = [...new Set(lines.map(({ person }) => person))];
  const people = circle ? form.people.filter(({ id }) => circle.people.includes(id)) : inFile;
  return (
    <>
      <SelectField
        label={translate(words.whom)}
        empty={translate(words.everyone)}
        options={circles}
        value={chosen}
        onChange={setChosen}
      />
      {lines.length > 0 ? <Lines lines={lines} /> : <p class="empty">{translate(words.nobody)}</p>}
      <Uses title={circle?.name ?? translate(words.title)} {...{ lines, people }} />
    </>
  );
}

function UpToDate({ form, opened: { file, compared } }: OpenedProps) {
  const { language } = usePanel();
  const [others, setOthers] = useState<readonly string[]>([]);
  const { known, withoutLine, renamed } = compared;
  const free = form.people.filter(
    ({ id, isCode }) => !isCode && !known.some(({ person }) => person.id === id),
  );
  const added: readonly CodePerson[] = [...withoutLine, ...free.filter(({ id }) => others.includes(id))];
  const updates = updatesOf(file.companion, compared, added);
  const isComplete = updates.length === 0;
  const bytes = useMemo(
    () => (isComplete ? undefined : updatedFile(file, updates, language)),
    [file, compared, others, language],
  );
  return (
    <Section title={translate(words.upToDate)}>
      <PickSeveral label={translate(words.others)} options={free} value={others} onChange={setOthers} />
      {isComplete && <p>{translate(words.complete)}</p>}
      {!isComplete && !bytes && <Notice tone="bad" lines={[translate(words.damaged)]} />}
      {bytes && (
        <>
          <p>{translate(words.changes, { added: added.length, renamed: renamed.length })}</p>
          <Download
            name={file.name.replace(/\.\w+$/, '') + '.xlsx'}
            bytes={bytes}
            help={[...(file.parts ? [] : [translate(words.madeAnew)]), translate(words.replaces)]}
          />
        </>
      )}
    </Section>
  );
}

/** Browsers may check spelling and translate on a server: of this they shall not. */
export const OpenedNames = (props: OpenedProps & { readonly minutes: number }) => (
  <div class="notranslate" translate={false} spellcheck={false}>
    <p class="help">
      {translate(words.lines, {
        ...{ name: props.opened.file.name, count: props.opened.file.companion.lines.length },
        minutes: props.minutes,
      })}
    </p>
    <Findings opened={props.opened} />
    <Whom {...props} />
    <InWorkbook lines={props.opened.compared.known} />
    <UpToDate {...props} />
  </div>
);
