// Taking a part in an issue, and what comes up when another workgroup leads.
import { useState } from 'preact/hooks';
import type { ClaimIssueInput } from '../../../core/coverage/who-covers-what/plan-claim';
import type { ShownIssue, WhoCoversWhatResult } from '../../../core/coverage/who-covers-what/plan-list';
import { coverageParts } from '../../../core/base/vocabulary/words';
import { binder } from '../../kit/bind';
import type { Success } from '../../kit/calls';
import { SelectField, type Option } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/radios';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { useFreshErrors } from '../../kit/fresh-errors';
import * as kitText from '../../../core/words/panels/kit';
import { Confirm, StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { sentencesWithout } from '../../kit/sentences';
import { useRun, type FieldErrors } from '../../kit/use-calls';
import { draftFor, inputOf, newHere, type PartDraft } from './choose';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

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
  const { say } = usePanel();
  const input = inputOf(issue, draft);
  return (
    <Frame
      title={say(words.title)}
      primary={{ label: say(words.leadToo), isBusy, onPress: () => send({ ...input, evenSo: true }) }}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <Confirm question={say(words.clash, { issue: issue.name })} lines={lines}>
        <TextArea
          label={say(words.clashAngle)}
          help={say(words.clashAngleHelp)}
          rows={2}
          value={draft.angle}
          onChange={change}
        />
        <button
          type="button"
          class="secondary"
          aria-disabled={isBusy}
          onClick={() => !isBusy && send({ ...input, part: 'contributes' })}
        >
          {say(words.contributeInstead)}
        </button>
      </Confirm>
    </Frame>
  );
}

interface FieldsProps {
  readonly options: readonly Option[];
  readonly people: WhoCoversWhatResult['people'];
  readonly draft: PartDraft;
  readonly errors: FieldErrors;
  change(changes: Partial<PartDraft>): void;
}

function Fields({ options, people, draft, errors, change }: FieldsProps) {
  const { say, language } = usePanel();
  const bind = binder(draft, errors, change);
  const parts = coverageParts.map(({ key, text }) => ({
    id: key,
    name: text[language],
    detail: say(HELP[key]),
  }));
  return (
    <>
      {options.length > 0 && (
        <SelectField label={say(words.workgroup)} required options={options} {...bind('workgroup')} />
      )}
      <Radios
        label={say(words.whatPart)}
        options={parts}
        value={draft.part}
        onChange={(part) => change({ part: part as PartDraft['part'] })}
      />
      <TextArea label={say(words.angle)} help={say(words.angleHelp)} rows={2} {...bind('angle')} />
      <PickOne label={say(words.person)} options={people} {...bind('person')} />
    </>
  );
}

/** Sends the draft; what the answer warns of comes back as lines. */
function useClaim({ issue, onDone }: ClaimProps, draft: PartDraft) {
  const { say, tell } = usePanel();
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const claiming = useRun('claim-issue');
  const send = async (input: ClaimIssueInput): Promise<void> => {
    const answer = await claiming.run(input);
    if (!answer) return;
    if (answer.result.claimed) onDone(answer);
    else setLines(sentencesWithout(answer, 'headline'));
  };
  const save = (): void => {
    if (draft.workgroup !== '') return void send(inputOf(issue, draft));
    claiming.showErrors({ workgroup: say(kitText.fillIn) });
    tell(say(kitText.checkFields, { count: 1 }), 'bad');
  };
  return { ...claiming, lines, send, save, forget: () => setLines(null) };
}

/** The one workgroup that can be meant, '' while there is a choice. */
const onlyOne = (options: readonly Option[]): string => (options.length === 1 ? (options[0]?.id ?? '') : '');

export function ClaimPanel(props: ClaimProps) {
  const { issue, result, workgroup, onBack } = props;
  const { say } = usePanel();
  const options = workgroup === '' ? newHere(issue, result.actsIn) : [];
  const [draft, setDraft] = useState<PartDraft>(() => draftFor(issue, workgroup || onlyOne(options)));
  const { isBusy, errors, lines, send, save, forget } = useClaim(props, draft);
  const fresh = useFreshErrors(errors, draft);
  const change = (changes: Partial<PartDraft>): void => setDraft({ ...draft, ...changes });
  if (lines)
    return (
      <Clash
        {...{ issue, lines, draft, isBusy }}
        change={(angle) => change({ angle })}
        send={(input) => void send(input)}
        onBack={forget}
      />
    );
  return (
    <Frame
      title={say(words.title)}
      primary={{ label: say(words.save), isBusy, onPress: save }}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <StepHeading>{issue.name}</StepHeading>
      <Fields options={options} people={result.people} draft={draft} errors={fresh} change={change} />
    </Frame>
  );
}
