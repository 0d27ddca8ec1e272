// To whom a role goes, what goes along, and who is told.
import { Checkboxes, Radios } from '../../kit/fields/ticks';
import { PickOne } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { binder, type FormProps } from '../../kit/form';
import { translate } from '../../kit/panel-context';
import { PlainList, Section } from '../../kit/parts';
import type { HandOverChoice, HandOverDraft } from './hand-over-draft';
import * as words from '../../../core/words/panels/inbox/hand-over';

export function HandOverFields({ form, draft, errors, change }: FormProps<HandOverDraft, HandOverChoice>) {
  const bind = binder(draft, errors, change);
  const { seat, candidates, goes, byItself } = form;
  const { name } = seat.person;
  const options = goes.map(({ key, kindText, title }) => ({ id: key, name: title, detail: kindText }));
  const thenOptions = (['stays', 'informed', 'leaves'] as const).map((id) => ({
    id,
    name: translate(words.thenIs[id]),
  }));
  const tellOptions = (['both', 'group', 'nobody'] as const).map((id) => ({
    id,
    name: translate(words.tellIs[id]),
  }));
  return (
    <>
      <PickOne label={translate(words.to)} required options={candidates} {...bind('to')} />
      {options.length > 0 && (
        <Checkboxes
          label={translate(words.goes)}
          help={translate(words.goesHelp)}
          options={options}
          {...bind('rows')}
        />
      )}
      {byItself.length > 0 && (
        <Section title={translate(words.byItself)}>
          <PlainList items={byItself} />
        </Section>
      )}
      <Radios label={translate(words.then, { name })} options={thenOptions} {...bind('then')} />
      <Radios label={translate(words.tell)} options={tellOptions} {...bind('tell')} />
      <TextArea label={translate(words.note)} help={translate(words.noteHelp)} rows={5} {...bind('note')} />
    </>
  );
}
