// How many signed what is about to change: signing brings the count, registering warns by it.
import type { Point } from '../../base/point';
import type { Book } from '../../workbook/records/book';

/** How many have signed what the submission asks for as it stands. */
export type SignaturesOfAsks = (book: Book, submission: string) => number;

export const SIGNATURES_OF_ASKS: Point<SignaturesOfAsks> = { name: 'signaturesOfAsks' };
