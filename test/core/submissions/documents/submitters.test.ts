// Whom cover and annex name: who confirmed, as they want to be printed; who did not is told beside the preview.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import {
  generatedFor,
  submissionDocument,
} from '../../../../src/core/submissions/documents/submission-document';
import { previewLines } from '../../../../src/core/submissions/documents/preview';
import type { RowOf } from '../../../../src/core/workbook/records/rows';
import { bookOf, coalition, contextOf } from './fixture';

type Signature = Partial<RowOf<'END'>>;

const signed = (more: Signature, at = 1) => ({
  ...{ id: `END-${at}`, submission: 'SUB-JNT1', organization: 'ORG-LANT' },
  ...{ role: 'co-submitter', status: 'signed', hash: 'now' },
  ...more,
});

function documentWith(END: readonly Signature[], more: object = {}) {
  const book = bookOf({ ...coalition, ...more, END: END as never });
  const document = submissionDocument(book, 'SUB-JNT1', contextOf());
  if (!document.ok) throw new Error(render(document.problem, 'en'));
  return { ...document.value, book, said: document.value.warnings.map((one) => render(one, 'en')).join(' ') };
}

const LEAD = 'HNA – Housing Network Alpha, Riverton (Freedonia)';
const LANTERN = 'Lantern Coalition, Porto Sul (Freedonia)';

describe('the cover', () => {
  it('names a co-submitter who confirmed, as it wants to be printed', () => {
    expect(documentWith([signed({})]).cover.submitters).toBe(`${LEAD}; ${LANTERN}`);
    expect(documentWith([signed({ printedName: 'The Lantern' })]).cover.submitters).toBe(
      `${LEAD}; The Lantern, Porto Sul (Freedonia)`,
    );
  });

  it.each<[string, readonly Signature[], string]>([
    ['was only typed into the row', [], 'they have not confirmed yet: Lantern Coalition. Ask them in UPR'],
    ['was asked and said nothing', [signed({ status: 'proposed', hash: '' })], 'have not confirmed yet'],
    ['has only a typed “signed”', [signed({ hash: '' })], 'have not confirmed yet'],
    ['signed another text', [signed({ hash: 'aaaa-bbbb' })], 'signed an earlier text'],
    ['was asked again', [signed({ status: 'asked', hash: 'aaaa-bbbb' })], 'signed an earlier text'],
    ['withdrew', [signed({ status: 'withdrawn' })], 'Withdrawn, and so not on the cover: Lantern Coalition'],
  ])('leaves out and tells of one that %s', (_, rows, told) => {
    const { cover, said } = documentWith(rows);
    expect(cover.submitters).toBe(LEAD);
    expect(said).toContain(told);
  });

  it('leaves out without a word who was taken out of the row, whatever it signed', () => {
    const [joint, ...others] = coalition.SUB;
    const { cover, said } = documentWith([signed({})], {
      SUB: [{ ...joint, coSubmitters: [] } as never, ...others],
    });
    expect(cover.submitters).toBe(LEAD);
    expect(said).toBe('');
  });

  it('holds three hundred, in the order of the row, and then presents the lead alone', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `ORG-N${at}`);
    const [joint] = coalition.SUB;
    const ORG = [...coalition.ORG, ...ids.map((id) => ({ id, name: `Number ${id.slice(5)}` }))];
    const SUB = [{ ...joint, coSubmitters: ids } as never];
    const rows = ids.slice(0, 150).map((organization, at) => signed({ organization }, at));
    const { cover, said } = documentWith([...rows].reverse(), { ORG, SUB });
    expect(cover.submitters.split('; ')).toHaveLength(151);
    expect(cover.submitters).toContain('Number 0; Number 1; Number 2;');
    expect(cover.about.map(({ name }) => name)).toEqual(['Housing Network Alpha']);
    expect(said).toContain('Number 161 and 138 more');
  });
});

describe('the annex', () => {
  const endorser = (more: Signature, at: number) => signed({ role: 'endorser', ...more }, at);
  const rows = [
    endorser({ printedName: 'Lantern, the coalition' }, 1),
    endorser({ organization: '', person: 'MEM-ANA1' }, 2),
    endorser({ organization: '', person: 'MEM-CODE', shown: 'counted' }, 3),
    endorser({ organization: 'ORG-GONE', status: 'withdrawn' }, 4),
  ];
  const more = {
    MEM: [
      { id: 'MEM-ANA1', name: 'Ana Ruiz' },
      { id: 'MEM-CODE', name: 'Contact Heron' },
    ],
    SUB: [{ ...coalition.SUB[0], coSubmitters: [] } as never],
  };

  it('names endorsers by letter, and counts who is not to be named', () => {
    const { annex, ...model } = documentWith(rows, more);
    expect(annex.lines).toEqual([
      'Ana Ruiz',
      'Lantern, the coalition, Porto Sul (Freedonia)',
      'And 1 more, not named here.',
    ]);
    const shown = previewLines({ ...model, annex }).map(({ text }) => text);
    expect(shown).toContain('Annex: endorsed by');
    expect(shown.join(' ')).not.toContain('Heron');
  });

  it('is not there where nobody endorses', () => {
    expect(documentWith([], more).annex.lines).toEqual([]);
    expect(previewLines(documentWith([], more)).map(({ text }) => text)).not.toContain('Annex: endorsed by');
  });

  it('is known again in a text that is read back, also one of before', () => {
    const { book } = documentWith([...rows.slice(1), endorser({ status: 'withdrawn' }, 1)], more);
    const submission = book.find('SUB', 'SUB-JNT1');
    if (!submission) throw new Error('The fixture has no joint submission.');
    const isGenerated = generatedFor(book, submission, contextOf());
    for (const line of ['Annex: endorsed by', 'Ana Ruiz', LANTERN, 'And 24 more, not named here.'])
      expect([line, isGenerated(line)]).toEqual([line, true]);
    expect(isGenerated('Ana Ruiz saw the flood.')).toBe(false);
  });
});
