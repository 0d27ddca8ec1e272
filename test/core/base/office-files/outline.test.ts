// The outline of a Word file, said by styles or only by the look of its lines.
import { describe, expect, it } from '@jest/globals';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import { readDocument } from '../../../../src/core/base/office-files/read-document';
import { madeBy, textRun } from '../../../support/word-makers';

const LONG = 'The rents of all flats in both towns have risen by a third since the law was changed in 2021.';

const line = (text: string, look = '', place = ''): string =>
  `<w:p><w:pPr>${place}</w:pPr>${text
    .split('\n')
    .map((one) => textRun(one, look))
    .join('<w:r><w:br/></w:r>')}</w:p>`;
const styled = (style: string, text: string): string => line(text, '', `<w:pStyle w:val="${style}"/>`);
const bold = (text: string): string => line(text, '<w:b/>');
const CENTRED = '<w:jc w:val="center"/>';

function read(...xml: string[]): string {
  const file = madeBy(
    'Word',
    xml.map((one) => ({ xml: one })),
  );
  const found = readDocument(file, { ...documentTools, wordAs: 'rich' });
  if (!found.ok) throw new Error('not read');
  return found.value.text;
}

describe('headings', () => {
  it('close up their levels, wherever the file begins', () => {
    expect(read(styled('Heading2', 'Homes'), styled('Heading4', 'Rents'), line(LONG))).toBe(
      `# Homes\n## Rents\n${LONG}`,
    );
  });

  it('by look are of one level a look, larger ones above', () => {
    const sized = (text: string, size: number): string => line(text, `<w:b/><w:sz w:val="${String(size)}"/>`);
    const body = line(LONG, '<w:sz w:val="24"/>');
    expect(read(sized('Homes', 28), body, body, sized('Rents', 24), body, sized('Water', 28), body)).toBe(
      `# Homes\n${LONG}\n${LONG}\n## Rents\n${LONG}\n# Water\n${LONG}`,
    );
  });

  it.each([
    [
      ['I.\tHomes', 'A.\tRents', 'B.\tFlats', 'II.\tWater'],
      ['# Homes', '## Rents', '## Flats', '# Water'],
    ],
    [
      ['1. Homes', '1.1 Rents', '2. Water'],
      ['# Homes', '## Rents', '# Water'],
    ],
    [
      ['Homes', '2020 in numbers', '92.113 Rents'],
      ['# Homes', '# 2020 in numbers', '# 92.113 Rents'],
    ],
  ])('lose typed numbers that count on, and no others: %j', (typed, wanted) => {
    const text = read(...typed.flatMap((one) => [bold(one), line(LONG)]));
    expect(text.split('\n').filter((one) => one !== LONG)).toEqual(wanted);
  });

  it('are no bold lead-in, no line that ends the text and no sentence', () => {
    expect(read(line(LONG), bold('We ask the State to:'), line('Build homes;'), line('Lower rents.'))).toBe(
      `${LONG}\n**We ask the State to:**\n- Build homes;\n- Lower rents.`,
    );
    expect(read(line(LONG), bold('Ana Delgado'))).toBe(`${LONG}\n**Ana Delgado**`);
  });

  it('in capitals are none where all is in capitals', () => {
    const [one, other] = ['HOMES AND RENTS', LONG.toUpperCase()];
    expect(read(line(one), line(LONG))).toBe(`# ${one}\n${LONG}`);
    expect(read(line(one), line(other), line(other))).toBe([one, other, other].join('\n'));
  });
});

describe('the title', () => {
  it.each([
    ['a style', [styled('Title', 'Homes first'), styled('Heading1', 'Rents'), line(LONG)]],
    ['its look', [line('Homes first', '<w:b/>', CENTRED), styled('Heading1', 'Rents'), line(LONG)]],
    [
      'the only heading above several of one level',
      [
        styled('Heading1', 'Homes first'),
        ...['Rents', 'Water'].flatMap((one) => [styled('Heading2', one), line(LONG)]),
      ],
    ],
  ])('is known by %s', (_, xml) => {
    expect(
      read(...xml)
        .split('\n')
        .slice(0, 2),
    ).toEqual(['% Homes first', '# Rents']);
  });

  it('is no heading that has a text of its own', () => {
    const text = read(styled('Heading1', 'Homes'), line(LONG), styled('Heading2', 'Rents'), line(LONG));
    expect(text.split('\n')[0]).toBe('# Homes');
  });
});

describe('lists that were typed', () => {
  const asks = ['Build homes for all who have none.', 'Lower the rents of flats.'];
  const wanted = ['We ask the State to:', ...asks.map((one) => `- ${one}`)].join('\n');
  const lead = line('We ask the State to:');

  it.each([
    ['numbers', asks.map((one, at) => line(`${String(at + 1)}) ${one}`))],
    ['letters', asks.map((one, at) => line(`(${'ab'.charAt(at)}) ${one}`))],
    ['dashes in one paragraph', [line(asks.map((one) => `- ${one}`).join('\n'))]],
    ['nothing', asks.map((one) => line(one))],
  ])('with %s are lists below what leads them in', (_, items) => {
    expect(read(lead, ...items)).toBe(wanted);
  });

  it('are none where numbers count the paragraphs of the text', () => {
    const file = [
      styled('Heading1', 'Homes'),
      line(`1. ${LONG}`),
      styled('Heading1', 'Rents'),
      line(`2. ${LONG}`),
    ];
    expect(read(...file)).toBe(`# Homes\n${LONG}\n# Rents\n${LONG}`);
  });

  it('leave paragraphs alone that only follow a colon', () => {
    expect(read(line('In 2020 two things happened:'), line(LONG), line(LONG))).toBe(
      `In 2020 two things happened:\n${LONG}\n${LONG}`,
    );
  });
});

it('captions and quotations have no number, and the heading of the contents goes with them', () => {
  const text = read(
    bold('Contents'),
    styled('TOC1', 'Homes 2'),
    styled('Heading1', 'Homes'),
    line(LONG),
    line('Table 1. Rents by town'),
  );
  expect(text).toBe(`# Homes\n${LONG}\n> Table 1. Rents by town`);
});
