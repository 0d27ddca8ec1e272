// The workgroups that one takes part in, each with how much.
import type { JoinFormResult, WorkgroupChoice } from '../../../core/people/joining/plan-join-form';
import type { ComponentChildren } from 'preact';
import { FieldGroup } from '../../kit/fields/field';
import { Checkboxes } from '../../kit/fields/ticks';
import { SelectField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Cards } from '../../kit/cards';
import { Detail } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import type { JoinDraft, Wish } from './join-draft';
import * as pickText from '../../../core/words/panels/kit';
import * as joinText from '../../../core/words/panels/people/join';
import { IconButton } from '../../kit/buttons';

/** How one usually starts. */
const FIRST_LEVEL = 'meetings';

interface WorkgroupsProps {
  readonly form: JoinFormResult;
  /** Those that may be chosen. */
  readonly choices: readonly WorkgroupChoice[];
  readonly draft: JoinDraft;
  readonly error: string | undefined;
  change(changes: Partial<JoinDraft>): void;
}

interface CardProps {
  readonly name: string;
  readonly level: string;
  readonly levels: JoinFormResult['levels'];
  onLevel(level: string): void;
  onRemove(): void;
  readonly children: ComponentChildren;
}

function Card({ name, level, levels, onLevel, onRemove, children }: CardProps) {
  const remove = translate(pickText.remove, { name });
  return (
    <li class="card">
      <div class="card-head">
        <strong>{name}</strong>
        <IconButton label={remove} onPress={onRemove} />
      </div>
      <select
        aria-label={translate(joinText.level, { workgroup: name })}
        value={level}
        onChange={(event) => onLevel(event.currentTarget.value)}
      >
        {levels.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <Detail>{levels.find(({ id }) => id === level)?.gets}</Detail>
      {children}
    </li>
  );
}

/** The break-outs of a workgroup to tick; each that is ticked has a card of its own. */
function BreakOuts({ of, name, level, choices, draft, change }: WorkgroupsProps & Wished) {
  const options = choices.filter(({ parent }) => parent === of);
  if (options.length === 0) return null;
  const isOne = (id: string): boolean => options.some((option) => option.id === id);
  const value = draft.wishes.flatMap(({ workgroup }) => (isOne(workgroup) ? [workgroup] : []));
  const set = (ids: readonly string[]): void => {
    const kept = draft.wishes.filter(({ workgroup }) => !isOne(workgroup) || ids.includes(workgroup));
    const added = ids.filter((id) => !value.includes(id)).map((workgroup) => ({ workgroup, level }));
    change({ wishes: [...kept, ...added] });
  };
  return (
    <Checkboxes label={translate(joinText.breakOuts, { name })} {...{ options, value }} onChange={set} />
  );
}

interface Wished {
  /** Id of the workgroup. */
  readonly of: string;
  readonly name: string;
  readonly level: string;
}

function AddWorkgroup({ form, choices, draft, change }: WorkgroupsProps) {
  const { wishes } = draft;
  if (form.workgroups.length === 0) return <p class="quiet">{translate(joinText.noWorkgroups)}</p>;
  const free = choices.filter(({ id }) => !wishes.some(({ workgroup }) => workgroup === id));
  if (free.length === 0) return null;
  const options = free.map(({ id, name, members, coChairs, rhythm }) => ({
    id,
    name,
    detail: [translate(joinText.members, { count: members }), ...coChairs, rhythm].filter(Boolean).join(', '),
  }));
  return (
    <PickOne
      label={translate(joinText.addWorkgroup)}
      options={options}
      value=""
      onChange={(workgroup) => change({ wishes: [...wishes, { workgroup, level: FIRST_LEVEL }] })}
    />
  );
}

export function Workgroups(props: WorkgroupsProps) {
  const { form, draft, error, change } = props;
  const { wishes, main } = draft;
  const chosen = wishes.map(({ workgroup, level }) => {
    const name = form.workgroups.find(({ id }) => id === workgroup)?.name ?? workgroup;
    return { id: workgroup, name, level };
  });
  const without = (id: string): readonly Wish[] => wishes.filter(({ workgroup }) => workgroup !== id);
  const at = (id: string, level: string): readonly Wish[] =>
    wishes.map((wish) => (wish.workgroup === id ? { ...wish, level } : wish));
  return (
    <FieldGroup label={translate(joinText.workgroups)} error={error}>
      <Cards>
        {chosen.map(({ id, name, level }) => (
          <Card
            key={id}
            name={name}
            level={level}
            levels={form.levels}
            onLevel={(picked) => change({ wishes: at(id, picked) })}
            onRemove={() => change({ wishes: without(id) })}
          >
            <BreakOuts {...props} {...{ of: id, name, level }} />
          </Card>
        ))}
      </Cards>
      <AddWorkgroup {...props} />
      {chosen.length > 1 && (
        <SelectField
          label={translate(joinText.main)}
          empty={translate(pickText.none)}
          options={chosen}
          value={main}
          onChange={(id) => change({ main: id })}
        />
      )}
    </FieldGroup>
  );
}
