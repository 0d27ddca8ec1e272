// A paragraph of the UN's summary that cites us.
import type { ShownParagraph } from '../../../core/un-documents/summaries/plan-citations';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/un-documents/summaries';

export function Paragraph({ one, isSourceShown }: { one: ShownParagraph; isSourceShown: boolean }) {
  const { number, source, heading, text, citedAs, issues } = one;
  const above = [isSourceShown ? source : '', heading, ...issues].filter((part) => part !== '').join(' · ');
  return (
    <li class="cited">
      <h2 class="section-title">{translate(words.paragraph, { number })}</h2>
      {above !== '' && <p class="quiet detail">{above}</p>}
      <p>{text}</p>
      {citedAs.length > 0 && <p class="quiet detail">{translate(words.as, { codes: citedAs.join(', ') })}</p>}
    </li>
  );
}
