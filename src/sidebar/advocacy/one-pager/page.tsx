// The page as it would be: what is quoted, the parts that may be changed, and whether they fit.
import { render } from '../../../core/base/messages/text';
import type { ShownDraft } from '../../../core/advocacy/one-pagers/plan-draft';
import { roomOf, whatToCut, type OnePager, type PageTexts } from '../../../core/advocacy/one-pagers/page';
import { TextArea } from '../../kit/fields/text-area';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, Flag, Notice, PlainList, Section } from '../../kit/parts';
import { onePagerText, changedPage, withPart, type OnePagerChoice } from './one-pager-draft';
import * as words from '../../../core/words/panels/advocacy/one-pager';

interface Props {
  readonly draft: ShownDraft;
  readonly chosen: OnePagerChoice;
  choose(chosen: OnePagerChoice): void;
}

function Room({ page }: { page: OnePager }) {
  const { language } = usePanel();
  const room = roomOf(page);
  const cut = whatToCut(room);
  return (
    <p aria-live="polite">
      <Flag tone={cut ? 'late' : 'good'}>
        {cut ? render(cut, language) : translate(words.fits, { percent: room.percent })}
      </Flag>
    </p>
  );
}

const PARTS = [
  ['title', words.title, words.titleHelp, 1],
  ['lead', words.lead, words.oneALine, 4],
  ['facts', words.facts, words.factsHelp, 5],
  ['asks', words.asks, words.asksHelp, 4],
  ['questions', words.questions, words.oneALine, 3],
  ['who', words.who, words.oneALine, 2],
  ['contact', words.contact, words.contactHelp, 3],
] as const satisfies readonly (readonly [keyof PageTexts, ...unknown[]])[];

export function Page({ draft, chosen, choose }: Props) {
  const { page, notes } = draft;
  return (
    <>
      <h2>{page.topic}</h2>
      <p class="quiet">{page.subtitle}</p>
      <Room page={changedPage(page, chosen)} />
      <Notice tone="info" lines={notes} />
      {page.earlier.length > 0 && (
        <Section title={page.earlierTitle}>
          <PlainList items={page.earlier}>
            {({ quote, became }) => (
              <>
                <span>{quote}</span>
                {became !== '' && <Detail>{became}</Detail>}
              </>
            )}
          </PlainList>
        </Section>
      )}
      {PARTS.map(([part, label, help, rows]) => (
        <TextArea
          key={part}
          label={translate(label)}
          help={translate(help)}
          rows={rows}
          value={onePagerText(chosen.changed[part] ?? page[part])}
          onChange={(text) => choose(withPart(chosen, part, text))}
        />
      ))}
    </>
  );
}
