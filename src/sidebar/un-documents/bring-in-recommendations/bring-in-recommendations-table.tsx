// The recommendations of a list as they would be taken in.
import type {
  BringInRecommendationsResult,
  ListedEntry,
} from '../../../core/un-documents/bring-in-recommendations/plan-bring-in-recommendations';
import { governmentAnswers, wordText } from '../../../core/base/vocabulary/words';
import { Listed, STATES } from '../../kit/bring-in/listed';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/un-documents/bring-in-recommendations';

const HEADS = [words.number, words.text, words.countries, words.answer, words.issues, words.workgroup];

const stateOf = ({ state }: ListedEntry) => translate(state === 'other' ? words.isOther : STATES[state]);

export const RecommendationsTable = ({
  shown: { listed, more },
}: {
  shown: BringInRecommendationsResult;
}) => (
  <Listed title={words.recommendations} heads={HEADS.map((head) => translate(head))} more={more}>
    {listed.map((one) => (
      <tr key={one.row}>
        <td class={`state-${one.state}`}>{stateOf(one)}</td>
        <td>{one.number}</td>
        <th scope="row">
          {one.text}
          {one.place === 'OTH' && <span class="help"> {translate(words.others)}</span>}
        </th>
        <td>{one.countries.join('; ')}</td>
        <td>{one.answer && translate(wordText(governmentAnswers, one.answer))}</td>
        <td>{one.issues.join('; ')}</td>
        <td>{one.workgroup}</td>
      </tr>
    ))}
  </Listed>
);
