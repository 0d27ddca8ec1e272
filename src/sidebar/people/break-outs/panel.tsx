// Break-outs: the parts into which one's workgroups are divided; co-chairs make them, everybody may join.
import type {
  BreakOut,
  BreakOutsResult,
  DividedGroup,
} from '../../../core/people/break-outs/plan-break-outs-list';
import { Button, OpenPanel } from '../../kit/buttons';
import { DraftRestored } from '../../kit/draft-restored';
import type { Success } from '../../kit/client';
import { SelectField, TextField } from '../../kit/fields/inputs';
import { PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { binder, refuses, unfilled, useDraft } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/people/break-outs';

const detailOf = ({ facilitators, members, next, isIn }: BreakOut): readonly string[] =>
  [
    facilitators.length > 0
      ? translate(words.facilitatedBy, { names: facilitators.join(', ') })
      : translate(words.nobody),
    [translate(words.members, { count: members }), isIn ? translate(words.youAreIn) : '']
      .filter((part) => part !== '')
      .join(' · '),
    next === '' ? '' : translate(words.next, { when: next }),
  ].filter((line) => line !== '');

function One({ one }: { one: BreakOut }) {
  return (
    <>
      <strong>{one.name}</strong>
      {one.scope !== '' && <Detail>{one.scope}</Detail>}
      {detailOf(one).map((line) => (
        <Detail key={line}>{line}</Detail>
      ))}
      {one.mayInvite && (
        <OpenPanel panel="meetings" input={{ workgroup: one.id }} label={translate(words.invite)} />
      )}
    </>
  );
}

function Group({ group }: { group: DividedGroup }) {
  return (
    <Section title={group.name}>
      <PlainList items={group.breakOuts}>{(one) => <One one={one} />}</PlainList>
    </Section>
  );
}

interface MakeProps {
  readonly form: BreakOutsResult;
  onDone(answer: Success): void;
  onBack(): void;
}

const start = (groups: readonly DividedGroup[]) => ({
  of: groups.length === 1 ? (groups[0]?.id ?? '') : '',
  name: '',
  scope: '',
  facilitators: [] as readonly string[],
  members: [] as readonly string[],
});

/** The draft of a new break-out, and its making. */
function useMaking(groups: readonly DividedGroup[], onDone: MakeProps['onDone']) {
  const { draft, change, back, sent } = useDraft('', () => start(groups));
  const making = useRun('make-break-out');
  const bind = binder(draft, making.errors, change);
  const missing = (['of', 'name'] as const).filter((field) => draft[field].trim() === '');
  const save = async (): Promise<void> => {
    if (refuses(making, unfilled(missing))) return;
    const { facilitators, members } = draft;
    const answer = await making.run({ ...draft, facilitators: [...facilitators], members: [...members] });
    if (!answer) return;
    sent();
    onDone(answer);
  };
  return { draft, change, back, bind, save, isBusy: making.isBusy };
}

function Make({ form, onDone, onBack }: MakeProps) {
  const groups = form.groups.filter(({ mayMake }) => mayMake);
  const { draft, change, back, bind, save, isBusy } = useMaking(groups, onDone);
  const members = groups.find(({ id }) => id === draft.of)?.members ?? [];
  return (
    <Frame primary={{ label: translate(words.make), isBusy, onPress: () => void save() }} onBack={onBack}>
      <StepHeading>{translate(words.newOne)}</StepHeading>
      <DraftRestored back={back} />
      <SelectField label={translate(words.of)} required options={groups} {...bind('of')} />
      <TextField label={translate(words.name)} required {...bind('name')} />
      <TextArea label={translate(words.scope)} rows={2} {...bind('scope')} />
      <PickSeveral
        label={translate(words.facilitators)}
        help={translate(words.facilitatorsHelp)}
        options={form.people}
        {...bind('facilitators')}
      />
      <PickSeveral label={translate(words.firstMembers)} options={members} {...bind('members')} />
      {members.length > draft.members.length && (
        <Button
          kind="quiet"
          label={translate(words.allOf, { count: members.length })}
          onPress={() => change({ members: members.map(({ id }) => id) })}
        />
      )}
    </Frame>
  );
}

type View = { readonly kind: 'make' } | { readonly kind: 'done'; readonly answer: Success };

function BreakOutsPanel() {
  const load = useLoad('break-outs', {});
  const { view, go, toList, cameBack } = useViews<View>(undefined, () => load.refresh());
  const form = loadedResult(load);
  if (view.kind === 'done')
    return (
      <Frame onBack={toList}>
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  if (view.kind === 'make' && form)
    return <Make form={form} onDone={(answer) => go({ kind: 'done', answer })} onBack={toList} />;
  const mayMake = form?.groups.some((group) => group.mayMake);
  return (
    <Frame
      primary={mayMake ? { label: translate(words.newOne), onPress: () => go({ kind: 'make' }) } : undefined}
    >
      <Loaded load={load} cameBack={cameBack}>
        {({ groups }) => <Groups groups={groups} />}
      </Loaded>
    </Frame>
  );
}

/** Workgroups that are divided stand open, the others together below. */
function Groups({ groups }: Pick<BreakOutsResult, 'groups'>) {
  const [divided, others] = [
    groups.filter(({ breakOuts }) => breakOuts.length > 0),
    groups.filter(({ breakOuts }) => breakOuts.length === 0),
  ];
  if (groups.length === 0) return <Empty words={translate(words.noGroups)} />;
  return (
    <>
      <p class="quiet">{translate(words.about)}</p>
      {divided.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {divided.length > 0 && <OpenPanel panel="join" label={translate(words.join)} />}
      {others.length > 0 && (
        <Fold summary={translate(words.undivided, { count: others.length })} isOpen={divided.length === 0}>
          <PlainList items={others.map(({ name }) => name)} />
        </Fold>
      )}
    </>
  );
}

export const view = viewOf(BreakOutsPanel, titles.breakOuts);
