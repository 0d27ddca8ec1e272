// Paragraphs of a report: what each claims, in its own words, with its place; the whole text on demand.
import { shortText } from '../../../core/base/text/short-text';
import type { ShownParagraph } from '../../../core/follow-up/beside-ours/plan-beside-ours';
import { translate } from '../../kit/panel-context';
import { Detail, Fold } from '../../kit/parts';
import * as words from '../../../core/words/panels/follow-up/beside-ours';

/** So many at once; the others stand in the tab. */
const MOST = 5;
const LONGEST = 280;

function Paragraph({ one }: { one: ShownParagraph }) {
  const { paragraph, claim, claimText, sentence, text } = one;
  const place = translate(words.paragraph, { number: paragraph });
  return (
    <li>
      <strong>{place}</strong> {claimText !== '' && <span class={`claim ${claim}`}>{claimText}</span>}
      <p>{shortText(sentence, LONGEST)}</p>
      {shortText(sentence, LONGEST) !== text && (
        <Fold summary={translate(words.whole)} about={`${translate(words.whole)}, ${place}`}>
          <p>{text}</p>
        </Fold>
      )}
    </li>
  );
}

export const Paragraphs = ({ some }: { some: readonly ShownParagraph[] }) => (
  <>
    {some.length > 0 && (
      <ul class="paragraphs">
        {some.slice(0, MOST).map((one) => (
          <Paragraph key={one.id} one={one} />
        ))}
      </ul>
    )}
    {some.length > MOST && <Detail>{translate(words.more, { count: some.length - MOST })}</Detail>}
  </>
);
