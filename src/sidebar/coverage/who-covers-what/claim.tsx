// Taking a part in an issue, and what comes up when another workgroup leads.
import { useState } from 'preact/hooks';
import type { ClaimIssueInput } from '../../../core/coverage/who-covers-what/plan-claim';
import type {
  ShownIssue,
  WhoCoversWhatResult,
} from '../../../core/coverage/who-covers-what/plan-who-covers-what-list';
import { coverageParts } from '../../../core/base/vocabulary/words';
import { DraftRestored } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import { binder, refuses, unfilled, useDraft, useFreshErrors, type FormProps } from '../../kit/form';
import type { Success } from '../../kit/client';
import { SelectField, type Option } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/ticks';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { Confirm, StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { sentencesWithout } from '../../kit/sentences';
import { partDraftFor, claimIssueInputOf, newHere, type PartDraft } from './choose';
import * as words from '../../../core/words/panels/coverage/who-covers-what';
import { Button } from '../../kit/buttons';

const HELP = {
  leads: words.leadsHelp,
  contributes: words.contributesHelp,
  follows: words.followsHelp,
} as const;

interface ClaimProps {
  readonly issue: ShownIssue;
  readonly result: WhoCoversWhatResult;
  /** Of the part that is changed; '' to take a new one. */
  readonly workgroup: string;
  onDone(answer: Success): void;
  onBack(): void;
}

interface ClashProps {
  readonly issue: ShownIssue;
  readonly lines: readonly string[];
  readonly draft: PartDraft;
  readonly isBusy: boolean;
  change(angle: string): void;
  send(input: ClaimIssueInput): void;
  onBack(): void;
}

function Clash({ issue, lines, draft, isBusy, change, send, onBack }: ClashProps) {
  const input = claimIssueInputOf(issue, draft);
  return (
    <Frame
      primary={{ label: translate(words.leadToo), isBusy, onPress: () => send({ ...input, evenSo: true }) }}
      onBack={onBack}
    >
      <Confirm question={translate(words.clash, { issue: issue.name })} lines={lines}>
        <TextArea
          label={translate(words.clashAngle)}
          help={translate(words.clashAngleHelp)}
          rows={2}
          value={draft.angle}
          onChange={change}
        />
        <Button
          label={translate(words.contributeInstead)}
          isBusy={isBusy}
          onPress={() => send({ ...input, part: 'contributes' })}
        />
      </Confirm>
    </Frame>
  );
}

interface Choices {
  readonly options: readonly Option[];
  readonly people: WhoCoversWhatResult['people'];
}

function Fields({ form: { options, people }, draft, errors, change }: FormProps<PartDraft, Choices>) {
  const bind = binder(draft, errors, change);
  const parts = coverageParts.map(({ key, text }) => ({
    id: key,
    name: translate(text),
    detail: translate(HELP[key]),
  }));
  return (
    <>
      {options.length > 0 && (
        <SelectField label={translate(words.workgroup)} required options={options} {...bind('workgroup')} />
      )}
      <Radios
        label={translate(words.whatPart)}
        options={parts}
        value={draft.part}
        onChange={(part) => change({ part: part as PartDraft['part'] })}
      />
      <TextArea
        label={translate(words.angle)}
        help={translate(words.angleHelp)}
        rows={2}
        {...bind('angle')}
      />
      <PickOne label={translate(words.person)} options={people} {...bind('person')} />
    </>
  );
}

/** Sends the draft; what the answer warns of comes back as lines. */
function useClaim({ issue, onDone }: ClaimProps, draft: PartDraft) {
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const claiming = useRun('claim-issue');
  const send = async (input: ClaimIssueInput): Promise<void> => {
    setLines(null);
    const answer = await claiming.run(input);
    if (!answer) return;
    if (answer.result.claimed) onDone(answer);
    else setLines(sentencesWithout(answer, 'headline'));
  };
  const save = (): void => {
    if (!refuses(claiming, unfilled(draft.workgroup === '' ? ['workgroup'] : [])))
      void send(claimIssueInputOf(issue, draft));
  };
  return { ...claiming, lines, send, save, forget: () => setLines(null) };
}

/** The one workgroup that can be meant, '' while there is a choice. */
const onlyOne = (options: readonly Option[]): string => (options.length === 1 ? (options[0]?.id ?? '') : '');

export function ClaimPanel(props: ClaimProps) {
  const { issue, result, workgroup, onBack } = props;
  const options = workgroup === '' ? newHere(issue, result.actsIn) : [];
  const { draft, change, back, sent } = useDraft(`${issue.id} ${workgroup}`, () =>
    partDraftFor(issue, workgroup || onlyOne(options)),
  );
  const onDone: ClaimProps['onDone'] = (answer) => {
    sent();
    props.onDone(answer);
  };
  const { isBusy, errors, clashes, lines, send, save, forget } = useClaim({ ...props, onDone }, draft);
  const fresh = useFreshErrors(errors, draft);
  if (lines && clashes.length === 0)
    return (
      <Clash
        {...{ issue, lines, draft, isBusy }}
        change={(angle) => change({ angle })}
        send={(input) => void send(input)}
        onBack={forget}
      />
    );
  return (
    <Frame primary={{ label: translate(words.save), isBusy, onPress: save }} onBack={onBack}>
      <StepHeading>{issue.name}</StepHeading>
      <DraftRestored back={back} />
      <Clashes clashes={clashes} draft={draft} change={change} />
      <Fields form={{ options, people: result.people }} {...{ draft, change }} errors={fresh} />
    </Frame>
  );
}
