// The form for progress: which recommendations, what is said of them, by whom, and where it stands.
import { useMemo } from 'preact/hooks';
import { needsSource } from '../../../core/follow-up/progress/needs-source';
import type { ProgressFormResult } from '../../../core/follow-up/progress/plan-progress-form';
import type { RecordProgressResult } from '../../../core/follow-up/progress/plan-record';
import { DraftRestored } from '../../kit/draft-restored';
import { binder, useDraft, useFreshErrors } from '../../kit/form';
import type { Success } from '../../kit/client';
import { Checkbox, Radios } from '../../kit/fields/ticks';
import { DateField, SelectField, TextField } from '../../kit/fields/inputs';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { Notice } from '../../kit/parts';
import type { Action } from '../../kit/buttons';
import * as kitText from '../../../core/words/panels/kit';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun, type FieldErrors } from '../../kit/use-calls';
import {
  clusterOption,
  recordProgressInputOf,
  missingProgressFields,
  recommendationOption,
  voiceOptions,
  type RecordDraft,
} from './record-progress-draft';
import { NoRecommendations } from '../no-recommendations';
import { ReviewSelect } from '../review-select';
import * as words from '../../../core/words/panels/follow-up/record-progress';

interface FieldsProps {
  readonly form: ProgressFormResult;
  readonly draft: RecordDraft;
  readonly errors: FieldErrors;
  change(changes: Partial<RecordDraft>): void;
  onCycle(cycle: number): void;
}

/** Which recommendations; typed numbers mean the latest review. */
function Which({ form, draft, errors, change, onCycle }: FieldsProps) {
  const bind = binder(draft, errors, change);
  const options = useMemo(
    () => [...form.clusters.map(clusterOption), ...form.recommendations.map(recommendationOption)],
    [form],
  );
  const isLatest = form.cycle === form.cycles[0];
  return (
    <>
      <ReviewSelect {...{ cycle: form.cycle, cycles: form.cycles, onCycle }} />
      <PickSeveral
        label={translate(words.recommendations)}
        help={translate(isLatest ? words.recommendationsHelp : words.recommendationsHelpEarlier)}
        required
        options={options}
        takesNew={isLatest}
        {...bind('recommendations')}
      />
    </>
  );
}

function Voices({ form, draft, errors, change }: FieldsProps) {
  const bind = binder(draft, errors, change);
  const options = voiceOptions(form);
  const isClaim = draft.saidBy === 'government';
  const voices = form.voices.map(({ key, name }) => ({
    id: key,
    name,
    detail: key === 'government' ? translate(words.governmentHelp) : undefined,
  }));
  return (
    <>
      <Radios label={translate(words.saidBy)} options={voices} {...bind('saidBy')} />
      {options.length > 1 && (
        <PickOne
          label={translate(isClaim ? words.noter : words.voice)}
          help={translate(isClaim ? words.noterHelp : words.voiceHelp)}
          required
          options={options}
          {...bind('voice', 'organization')}
        />
      )}
    </>
  );
}

function Fields(props: FieldsProps) {
  const { form, draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  const isNeeded = needsSource(draft.rating, draft.saidBy);
  const choices = (all: ProgressFormResult['scale']) => all.map(({ key, name }) => ({ id: key, name }));
  return (
    <>
      <p>{translate(words.intro)}</p>
      <Which {...props} />
      <Radios label={translate(words.rating)} required options={choices(form.scale)} {...bind('rating')} />
      <SelectField label={translate(words.level)} options={choices(form.levels)} {...bind('level')} />
      <TextField
        label={translate(words.source)}
        help={translate(isNeeded ? words.sourceHelp : words.noSourceHelp)}
        required={isNeeded}
        {...bind('source')}
      />
      <TextArea label={translate(words.note)} rows={3} {...bind('note')} />
      <DateField label={translate(words.date)} {...bind('date')} />
      <Voices {...props} />
      <Checkbox
        label={translate(words.internal)}
        help={translate(words.internalHelp)}
        {...bind('internal')}
      />
    </>
  );
}

export interface RecordFormProps {
  readonly title: string;
  readonly form: ProgressFormResult;
  readonly start: RecordDraft;
  /** What the draft is about, see `useTyped`. */
  readonly about: string;
  readonly secondary?: Action | undefined;
  onCycle(cycle: number, draft: RecordDraft): void;
  onSaved(answer: Success<RecordProgressResult>, draft: RecordDraft): void;
}

export function RecordForm({ title, form, start, about, secondary, onCycle, onSaved }: RecordFormProps) {
  const { draft, change, back, sent } = useDraft(about, () => start);
  const { isBusy, errors, showErrors, run } = useRun('record-progress');
  const fresh = useFreshErrors(errors, { ...draft, organization: draft.voice });
  const save = async (): Promise<void> => {
    const missing = missingProgressFields(draft);
    if (missing.length > 0) {
      showErrors(Object.fromEntries(missing.map((field) => [field, translate(kitText.fillIn)])));
      return setStatus(translate(kitText.checkFields, { count: missing.length }), 'bad');
    }
    const answer = await run(recordProgressInputOf(draft, form));
    if (!answer) return;
    sent();
    onSaved(answer, draft);
  };
  const turnTo = (cycle: number): void => {
    change({ recommendations: [] });
    onCycle(cycle, draft);
  };
  if (form.cycle === null)
    return (
      <Frame title={title} secondary={secondary}>
        <NoRecommendations />
      </Frame>
    );
  const primary = { label: translate(words.save), isBusy, onPress: () => void save() };
  return (
    <Frame title={title} primary={form.problem === '' ? primary : undefined} secondary={secondary}>
      {form.problem === '' ? (
        <>
          <DraftRestored back={back} />
          <Fields {...{ form, draft, change }} errors={fresh} onCycle={turnTo} />
        </>
      ) : (
        <Notice tone="bad" lines={[form.problem]} />
      )}
    </Frame>
  );
}
