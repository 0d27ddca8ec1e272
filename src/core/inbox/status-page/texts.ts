// What the coalition says: submissions that the UN has, with where to read them, and what was told in public.
import { dateInWords } from '../../base/dates/words';
import { message, sayIn, type Message } from '../../base/messages/text';
import { submissionStatuses, wordText } from '../../base/vocabulary/words';
import { isHeldBack } from '../../advocacy/outreach/embargo';
import { formOf } from '../../submissions/kinds/kinds';
import { TEXT_FIGURES, textsChart, textsOf } from '../../submissions/registering/counted-texts';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCounted } from '../../workbook/records/translations';
import { sorted, type PublishObstacle } from './may-be-said';
import type { GatheredContent } from './model';

type Submission = RowOf<'SUB'>;

const SENT: readonly string[] = ['uploaded', 'received'];

/** A text is named once the UN has it, which publishes it, and where who leads it has agreed to be listed. */
const whyNotListed =
  (book: Book, whyNot: PublishObstacle) =>
  (row: Submission): Message | undefined => {
    if (formOf(row.kind).use !== 'un') return message(t.because.notForUN);
    if (!SENT.includes(row.status)) return message(t.because.notSent);
    if (!isCounted(book, row)) return message(t.because.translation);
    const lead = book.find('ORG', row.leadOrganization);
    if (!lead && formOf(row.kind).by !== 'several') return message(t.because.whose);
    if (lead && !lead.listed) return message(t.because.leadNotListed);
    return whyNot([row.title, lead?.name ?? '', row.ohchrCode, row.citedIn].join('\n'));
  };

/** The list of the UN, and its summary. */
function whereToRead({ ohchrCode, citedIn }: Submission, { language }: Context): string {
  const say = sayIn(language);
  const places = [
    ohchrCode.trim() === '' ? say(t.atOhchrSoon) : say(t.atOhchr, { code: ohchrCode.trim() }),
    ...(citedIn.trim() === '' ? [] : [say(t.cited, { where: citedIn.trim() })]),
  ];
  return places.join('; ');
}

/** All texts by status, and those that may be named. Reads SUB, ORG, WG and MEM. */
export function textsSection(book: Book, context: Context, whyNot: PublishObstacle): GatheredContent {
  const { language } = context;
  const all = textsOf(book);
  const { said, leftOut } = sorted(all, ({ title }) => title, whyNotListed(book, whyNot));
  const by = ({ leadOrganization, workgroup }: Submission): string => {
    const name = book.find('ORG', leadOrganization)?.name ?? book.find('WG', workgroup)?.name ?? '';
    return whyNot(name) ? '' : name;
  };
  const chart = textsChart(all, context, language);
  const counts = { ready: countOf(TEXT_FIGURES.ready, all), all: countOf(TEXT_FIGURES.all, all) };
  const table = {
    heads: [t.textTitle, t.by, t.textStatus, t.whereToRead].map((head) => head[language]),
    rows: said.map((row) => [
      row.title,
      by(row),
      wordText(submissionStatuses, row.status)[language],
      whereToRead(row, context),
    ]),
  };
  return {
    content: {
      charts: [chart && { ...chart, beside: sayIn(language)(t.ready, counts) }],
      tables: [table],
    },
    leftOut,
  };
}

const PUBLIC = /^https?:\/\/[^\s/@]+\.[^\s/@]+(\/\S*)?$/;

/** What was told, the newest first. Reads OUT, MEM and ORG. */
export function toldSection(book: Book, context: Context, whyNot: PublishObstacle): GatheredContent {
  const rows = book.rows('OUT').filter(({ title }) => title.trim() !== '');
  const { said, leftOut } = sorted(
    rows,
    ({ title }) => title,
    (row) => {
      if (isHeldBack(book, row, context)) return message(t.because.heldBack);
      if (!PUBLIC.test(row.link.trim())) return message(t.because.noAddress);
      return whyNot(`${row.title}\n${row.link}`);
    },
  );
  const points = [...said]
    .sort((one, other) => other.date.localeCompare(one.date))
    .map(({ title, date, link }) => ({
      text: date === '' ? title : `${title} · ${dateInWords(date, context.language)}`,
      link: link.trim(),
    }));
  return { content: { points }, leftOut };
}
