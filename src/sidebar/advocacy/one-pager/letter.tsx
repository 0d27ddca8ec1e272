// The e-mail that goes with the page of one country, to be copied.
import { CopiedText } from '../../kit/copied-text';
import { ReadOnlyField } from '../../kit/fields/schema-form';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { inputFor, type OnePagerChoice } from './one-pager-draft';
import * as words from '../../../core/words/panels/advocacy/one-pager';

interface Props {
  readonly chosen: OnePagerChoice;
  onBack(): void;
}

export function LetterStep({ chosen, onBack }: Props) {
  const load = useLoad('one-pager', inputFor(chosen, chosen.countries[0] ?? ''));
  return (
    <Frame onBack={onBack}>
      <StepHeading>{translate(words.letter)}</StepHeading>
      <Loaded load={load}>
        {({ draft }) =>
          draft && (
            <>
              <ReadOnlyField label={translate(words.subject)} value={draft.letter.subject} />
              <CopiedText
                title={translate(words.text)}
                label={translate(words.copy)}
                body={draft.letter.body}
              />
            </>
          )
        }
      </Loaded>
    </Frame>
  );
}
