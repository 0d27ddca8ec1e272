// The passages that both texts have, one below the other; a coordinator can say that one may be shared.
import { useState } from 'preact/hooks';
import type { OverlapDetailsResult } from '../../../core/coverage/overlaps/plan-details';
import { Notice } from '../../kit/parts';
import { UndoButton } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/coverage/overlaps';
import { Button } from '../../kit/buttons';
import { Quote } from '../../kit/quote';

const SHOWN = 5;
const SHOWN_CHARACTERS = 400;
/** Of the longest passage, so much as one recognizes it by; and what stands before it. */
const SHOWN_AT_ONCE = 220;
const AROUND = 60;
/** What a cell of Settings takes. */
const MOST_CHARACTERS = 20_000;

/** The last words before a place, of the same line, to see where it stands. */
function wordsBefore(text: string, place: number): string {
  const from = Math.max(0, place - AROUND);
  const before = text.slice(from, place);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return from === 0 || line !== before ? line : `… ${line.replace(/^\S*\s/, '')}`;
}

/** At most so many characters, cut between words. */
function cut(text: string, most = SHOWN_CHARACTERS): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const lastSpace = start.lastIndexOf(' ');
  return (lastSpace > 0 ? start.slice(0, lastSpace) : start) + ' …';
}

/** For coordinators: from now on the text does not count as an overlap. Takes it back at the same place. */
export function MayBeShared({ text }: { text: string }) {
  const { me } = usePanel();
  const { isBusy, run } = useRun('allow-shared-text');
  const [change, setChange] = useState('');
  if (me?.isCoordinator !== true || text === '' || text.length > MOST_CHARACTERS) return null;
  const allow = async (): Promise<void> => {
    const done = await run({ text });
    if (!done) return;
    setStatus(done.summary.join(' '), 'good');
    setChange(done.change ?? '');
  };
  if (change !== '')
    return (
      <Notice tone="good" lines={[translate(words.sharedNow)]}>
        <UndoButton change={change} onDone={() => setChange('')} />
      </Notice>
    );
  return (
    <Button label={translate(words.mayBeShared)} kind="quiet" isBusy={isBusy} onPress={() => void allow()} />
  );
}

interface DetailsProps {
  readonly details: OverlapDetailsResult;
}

/** The longest passage where it stands in the first text, seen without a press. */
export function LongestPassage({ details: { first, passages } }: DetailsProps) {
  const [longest] = passages;
  if (!longest) return null;
  const { start, end } = longest.first;
  return (
    <figure class="longest">
      <figcaption>{translate(words.longest, { words: longest.words })}</figcaption>
      <Quote>
        {wordsBefore(first.text, start)}
        <mark>{cut(first.text.slice(start, end), SHOWN_AT_ONCE)}</mark>
      </Quote>
    </figure>
  );
}

function Figure({ title, section, text }: { title: string; section: string; text: string }) {
  return (
    <figure>
      <figcaption>
        {title}
        {section !== '' && <span class="detail">{translate(words.section, { section })}</span>}
      </figcaption>
      <Quote>{cut(text)}</Quote>
    </figure>
  );
}

export function Passages({ details: { first, second, passages } }: DetailsProps) {
  if (passages.length === 0) return <p class="help">{translate(words.noPassages)}</p>;
  const shown = passages.slice(0, SHOWN);
  return (
    <>
      {shown.map((passage, index) => {
        const own = first.text.slice(passage.first.start, passage.first.end);
        const other = second.text.slice(passage.second.start, passage.second.end);
        return (
          <section class="passage" key={index}>
            <h3>
              {translate(words.passage, { number: index + 1, total: passages.length, words: passage.words })}
            </h3>
            <Figure title={first.title} section={passage.first.section} text={own} />
            <Figure title={second.title} section={passage.second.section} text={other} />
            <MayBeShared text={own} />
          </section>
        );
      })}
      {passages.length > SHOWN && (
        <p class="help">{translate(words.morePassages, { count: passages.length - SHOWN })}</p>
      )}
    </>
  );
}
