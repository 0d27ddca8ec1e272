// The fields of a letter: to which workgroups, to whom in them, and what it says.
import type { WriteFormResult } from '../../../core/people/group-letters/plan-group-letters-form';
import { Button } from '../../kit/buttons';
import { Checkboxes, Radios } from '../../kit/fields/ticks';
import { SelectField, TextField } from '../../kit/fields/inputs';
import { PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { binder, type FormProps } from '../../kit/form';
import { translate } from '../../kit/panel-context';
import type { GroupLetterDraft } from './write-to-group-draft';
import { placeName, placeWorkgroup } from '../../../core/people/group-letters/places';
import * as words from '../../../core/words/panels/people/write-to-group';

type LetterProps = FormProps<GroupLetterDraft, WriteFormResult>;

function Groups({ form, draft, errors, change }: LetterProps) {
  const all = form.groups.map(({ id }) => id);
  return (
    <>
      <PickSeveral
        label={translate(words.groups)}
        required
        options={form.groups}
        {...binder(draft, errors, change)('groups')}
      />
      {all.length > 1 && draft.groups.length < all.length && (
        <Button label={translate(words.allGroups)} kind="quiet" onPress={() => change({ groups: all })} />
      )}
    </>
  );
}

/** The levels with how many take part so in the groups that are chosen. */
function Levels({ form, draft, errors, change }: LetterProps) {
  const chosen = form.groups.filter(({ id }) => draft.groups.includes(id));
  const countAt = (level: string): number =>
    chosen.reduce((sum, { counts }) => sum + (counts[level] ?? 0), 0);
  const options = form.levels.map(({ id, name }) => ({ id, name: `${name} (${countAt(id)})` }));
  return (
    <Checkboxes
      label={translate(words.levels)}
      help={translate(words.levelsHelp)}
      options={options}
      {...binder(draft, errors, change)('levels')}
    />
  );
}

function Way({ form, draft, errors, change }: LetterProps) {
  const lists = form.groups.filter(({ id, list }) => draft.groups.includes(id) && list !== '');
  if (lists.length === 0) return null;
  const options = [
    { id: 'each', name: translate(words.toEach) },
    { id: 'list', name: translate(words.toList), detail: lists.map(({ list }) => list).join(', ') },
  ];
  return <Radios label={translate(words.way)} options={options} {...binder(draft, errors, change)('way')} />;
}

export function LetterForm(props: LetterProps) {
  const { form, draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  const begin = (id: string): void => {
    const { subject, text } = form.offered.find((one) => one.id === id) ?? draft;
    change({ subject, text });
  };
  return (
    <>
      <Groups {...props} />
      <Way {...props} />
      {draft.way === 'each' && <Levels {...props} />}
      {draft.text.trim() === '' && (
        <SelectField
          label={translate(words.beginWith)}
          empty={translate(words.emptyLetter)}
          options={form.offered}
          value=""
          onChange={begin}
        />
      )}
      <TextField label={translate(words.subject)} required {...bind('subject')} />
      <TextArea
        label={translate(words.text)}
        help={translate(words.textHelp, { name: translate(placeName), workgroup: translate(placeWorkgroup) })}
        required
        rows={10}
        {...bind('text')}
      />
    </>
  );
}
