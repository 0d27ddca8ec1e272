// What is late with others: of their workgroup for co-chairs, of all for coordinators.
import { lateItems, type LateItem } from '../late/late-items';
import { lateTitle } from '../late/late-title';
import * as myPageText from '../../words/inbox/my-page';
import { dueOn, onItsRow, type MyPageContext, type MyPageLine } from './page';

const isTheirs = ({ workgroups }: LateItem, { person, coChairs }: MyPageContext): boolean =>
  person.isCoordinator || workgroups.some((id) => coChairs.includes(id));

/** The longest late first, each with who sees to it. */
export function othersLate(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, language } = reading;
  return lateItems(book, context)
    .filter((item) => isTheirs(item, reading))
    .map((item) => ({
      ...onItsRow(item.sheet, item.id),
      title: lateTitle(book, item, language),
      ...dueOn(item.due, reading),
      detail:
        item.owners.map((owner) => book.labelOf('MEM', owner)).join(', ') || myPageText.nobodyOwns[language],
    }));
}
