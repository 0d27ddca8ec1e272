// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Letters } from '../../people/letters/letter-maker';
import { reviewMail, reviewMailReads } from './review-letter';
import type { RowRule } from '../../workbook/command/row-rules';
import { finalRefusal } from './review-status';
import { reviewedText } from './plan-text';
import { askReviewers } from './plan-ask';
import { giveReview } from './plan-give';

export const commands = [reviewedText, askReviewers, giveReview] as const;

export const rowRules: readonly RowRule[] = [finalRefusal];

const aboutReviews = { reads: reviewMailReads, make: reviewMail };
export const letters = { review: aboutReviews, 'review-reminder': aboutReviews } as const satisfies Letters;
