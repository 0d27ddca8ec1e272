// A text to read, with what its reviewers said of it.
import type { ReviewedText, ShownReview } from '../../../core/submissions/review/plan-text';
import { isAddress, OutLink } from '../../kit/links';
import { translate } from '../../kit/panel-context';
import { Flag, PlainList, Section } from '../../kit/parts';
import * as words from '../../../core/words/panels/submissions/review';

/** Reviewers read the text; its cover is made from the sheets. */
const isOfText = ({ style }: ReviewedText['lines'][number]): boolean => style !== 'cover';

function TextToRead({ text: { version, lines, document } }: { text: ReviewedText }) {
  const title = translate(words.read, { version });
  return (
    <Section title={title}>
      {isAddress(document) && (
        <p>
          <OutLink href={document}>{translate(words.document)}</OutLink>
        </p>
      )}
      <div class="reviewed-text" role="region" aria-label={title} tabIndex={0}>
        {lines.filter(isOfText).map(({ style, number, text: written }, index) => (
          <p key={index} class={style}>
            {number !== '' && <b>{number} </b>}
            {written}
          </p>
        ))}
      </div>
    </Section>
  );
}

const toneOf = ({ said, isCurrent }: ShownReview): 'good' | 'late' | undefined => {
  if (!isCurrent) return undefined;
  return { ok: 'good' as const, changes: 'late' as const, none: undefined, pending: undefined }[said];
};

const Reviews = ({ reviews }: Pick<ReviewedText, 'reviews'>) => (
  <Section title={translate(words.reviewers)}>
    {reviews.length === 0 && <p class="help">{translate(words.nobody)}</p>}
    <PlainList items={reviews}>
      {(review) => (
        <>
          <Flag tone={toneOf(review)}>
            <b>{review.person.name}</b> {review.saidText}
          </Flag>
          {review.comment !== '' && <p class="comment">{review.comment}</p>}
        </>
      )}
    </PlainList>
  </Section>
);

export const Reviewed = ({ text }: { text: ReviewedText }) => (
  <>
    <Reviews reviews={text.reviews} />
    <TextToRead text={text} />
  </>
);
