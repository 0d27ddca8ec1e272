// What the check found: what is in the way first, with its places and who says so; what passes is folded.
import { labelled } from '../../kit/labelled';
import type { ShownFinding, UploadCheck } from '../../../core/submissions/upload-check/plan-check';
import { OpenPanel } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { Detail, Flag, Fold, PlainList, Section } from '../../kit/parts';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/check-before-upload';

/** More are folded. */
const SHOWN_AT_ONCE = 3;

type Spots = ShownFinding['spots'];

const SpotList = ({ spots }: { spots: Spots }) => (
  <PlainList items={spots} look="spots">
    {({ place, words: said }) => (
      <>
        <b>{place}</b> {said}
      </>
    )}
  </PlainList>
);

/** The first places, and the others below a press. */
function Places({ spots, more, title }: Pick<ShownFinding, 'spots' | 'more' | 'title'>) {
  const rest = spots.slice(SHOWN_AT_ONCE);
  const summary = translate(words.more, { count: rest.length + more });
  return (
    <>
      {spots.length > 0 && <SpotList spots={spots.slice(0, SHOWN_AT_ONCE)} />}
      {rest.length > 0 && (
        <Fold summary={summary} about={labelled(title, summary)}>
          <SpotList spots={rest} />
          {more > 0 && <p class="help">{translate(words.more, { count: more })}</p>}
        </Fold>
      )}
    </>
  );
}

interface MendProps {
  readonly finding: ShownFinding;
  readonly submission: string;
  readonly isFile: boolean;
}

/** What a form of the submission mends; all else is mended in its text. */
const IN_FORM: readonly ShownFinding['rule'][] = ['country', 'submitters', 'contact', 'keyWords', 'deadline'];
/** What nothing here mends: it is for somebody to look at, or a name to give on the computer. */
const NOT_HERE: readonly ShownFinding['rule'][] = ['earlier', 'clearAsks', 'name', 'size'];

/** The press that leads to where a finding is mended. */
function Mend({ finding: { rule, state }, submission, isFile }: MendProps) {
  if (state === 'pass' || NOT_HERE.includes(rule)) return null;
  if (rule === 'file' && !isFile)
    return <OpenPanel panel="build-document" input={{ submission }} label={translate(words.build)} />;
  if (IN_FORM.includes(rule))
    return (
      <OpenPanel panel="register-submission" input={{ id: submission }} label={translate(words.inForm)} />
    );
  return <OpenPanel panel="take-in-text" input={{ submission }} label={translate(titles.takeInText)} />;
}

const TONES = { fail: 'late', look: undefined, pass: 'good' } as const;

const One = (props: MendProps) => {
  const { finding } = props;
  const { state, title, reason, source } = finding;
  return (
    <>
      <Flag tone={TONES[state]}>
        <b>{title}</b>
      </Flag>
      <p class="reason">{reason}</p>
      <Places {...finding} />
      <Mend {...props} />
      <Detail>{translate(words.source, { source })}</Detail>
    </>
  );
};

type OfSubmission = Pick<MendProps, 'submission' | 'isFile'>;

const List = ({ findings, of }: { findings: readonly ShownFinding[]; of: OfSubmission }) => (
  <PlainList items={findings} look="findings">
    {(finding) => <One finding={finding} {...of} />}
  </PlainList>
);

/** All findings of a check, in three groups. */
export function Findings({ check, isFile }: { check: UploadCheck; isFile: boolean }) {
  const found = (state: ShownFinding['state']) => check.findings.filter((one) => one.state === state);
  const [fails, looks, passes] = [found('fail'), found('look'), found('pass')];
  const of = { submission: check.submission.id, isFile };
  return (
    <>
      {fails.length > 0 && (
        <Section title={translate(words.fails)}>
          <List findings={fails} of={of} />
        </Section>
      )}
      {looks.length > 0 && (
        <Section title={translate(words.looks)}>
          <List findings={looks} of={of} />
        </Section>
      )}
      {passes.length > 0 && (
        <Fold
          summary={translate(words.passes, { count: passes.length })}
          isOpen={fails.length + looks.length === 0}
        >
          <List findings={passes} of={of} />
        </Fold>
      )}
    </>
  );
}
