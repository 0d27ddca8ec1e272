// What the check found: what is in the way first, with its places and who says so; what passes is folded.
import { labelled } from '../../kit/labelled';
import type { ShownFinding, UploadCheck } from '../../../core/submissions/upload-check/plan-check';
import { translate } from '../../kit/panel-context';
import { Detail, Flag, Fold, PlainList, Section } from '../../kit/parts';
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

const TONES = { fail: 'late', look: undefined, pass: 'good' } as const;

const One = ({ finding }: { finding: ShownFinding }) => {
  const { state, title, reason, source } = finding;
  return (
    <>
      <Flag tone={TONES[state]}>
        <b>{title}</b>
      </Flag>
      <p class="reason">{reason}</p>
      <Places {...finding} />
      <Detail>{translate(words.source, { source })}</Detail>
    </>
  );
};

const List = ({ findings }: { findings: readonly ShownFinding[] }) => (
  <PlainList items={findings} look="findings">
    {(finding) => <One finding={finding} />}
  </PlainList>
);

/** All findings of a check, in three groups. */
export function Findings({ check: { findings } }: { check: UploadCheck }) {
  const of = (state: ShownFinding['state']) => findings.filter((one) => one.state === state);
  const [fails, looks, passes] = [of('fail'), of('look'), of('pass')];
  return (
    <>
      {fails.length > 0 && (
        <Section title={translate(words.fails)}>
          <List findings={fails} />
        </Section>
      )}
      {looks.length > 0 && (
        <Section title={translate(words.looks)}>
          <List findings={looks} />
        </Section>
      )}
      {passes.length > 0 && (
        <Fold
          summary={translate(words.passes, { count: passes.length })}
          isOpen={fails.length + looks.length === 0}
        >
          <List findings={passes} />
        </Fold>
      )}
    </>
  );
}
