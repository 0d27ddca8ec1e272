// Which recommendations paragraphs of real reports speak of, as somebody labelled them by reading, before anything was
// compared. Numbers alone: the texts stay in the folder that UPR_REPORTS names.

/** What a government told the Working Group, paragraph by paragraph, against a list of recommendations. */
export interface LabelledReport {
  readonly name: string;
  /** File whose paragraphs are labelled, and file whose recommendations they speak of. */
  readonly said: string;
  readonly recommended: string;
  /** Looked at while working; the others were measured once, at the end. */
  readonly isSeen: boolean;
  /** The paragraph under which the recommendations stand. */
  readonly under: number;
  /** By paragraph: places of recommendations, `77-87` for all between. */
  readonly labels: Readonly<Record<number, string>>;
  /** Paragraphs of the government that speak of none of them. */
  readonly none: readonly number[];
}

const SLOVENIA_2010 = 'SVN_2010_A-HRC-14-15_WG_report.txt';
const USA_2010 = 'USA_2010_A-HRC-16-11.txt';

export const LABELLED: readonly LabelledReport[] = [
  {
    name: 'Slovenia 2019, recommendations of 2010',
    said: 'SVN_2019_A-HRC-43-15.md',
    recommended: SLOVENIA_2010,
    isSeen: true,
    under: 111,
    labels: {
      6: '97',
      7: '10',
      8: '21 22 28',
      9: '18 32-38',
      10: '5-8',
      11: '77-87',
      12: '54-57',
      13: '26 61 63 64',
      17: '15 29 71 73 94 95',
      18: '8 9',
      62: '76 89-92',
      64: '4 22',
      65: '11 16 40-51',
      66: '26 61 63 64',
      67: '14 23 65-70',
      68: '24 58',
      71: '76 89 91 93',
      72: '29',
      118: '2',
      119: '1',
    },
    none: [5, 14, 15, 16, 19, 20, 21, 63, 69, 70, 115, 116, 117, 120],
  },
  {
    name: 'Slovenia 2010',
    said: SLOVENIA_2010,
    recommended: SLOVENIA_2010,
    isSeen: false,
    under: 111,
    labels: {
      7: '77-87',
      8: '5-9',
      9: '4 22',
      10: '32-38',
      11: '15 29 71 73 94 95',
      13: '21 22 28',
      14: '31 75',
      16: '14 23 65-70',
      17: '54-57',
      18: '21 22 28 90',
      41: '15 29 71 73 94 95',
      47: '11 16 40-50',
      68: '77-87',
      72: '29 76',
      75: '18 32-38',
      80: '31 75',
      82: '30',
      100: '77-87',
      102: '15 29 71 73 94 95',
      106: '4 22',
      109: '74',
    },
    none: [15, 110],
  },
  {
    name: 'USA 2010',
    said: USA_2010,
    recommended: USA_2010,
    isSeen: false,
    under: 92,
    labels: {
      28: '1-25 33 35 37-41 43',
      29: '72-74',
      30: '88 137 139 145 155-160',
      31: '66 137 139 145-148 152 155-160',
      32: '155-160',
      34: '26 115 116',
      35: '86 112 116',
      36: '35 114 198',
      37: '79 80 101 110',
      52: '58 60 66 139 145 146 176 186',
      53: '136 140 142 143',
      54: '136-139 147 152',
      55: '49 50 95 118-135',
      56: '83 85 199 200 206',
      57: '200-206',
      58: '85 199 200 206',
      71: '64 68 94-97 101',
      72: '68 101 102 108 180 181 219',
      73: '80 164 182-185 207 210 212',
      74: '164 182-185 212',
      85: '64 98 102 103 106 190 191 219 220',
      86: '59 187 188',
      87: '12 32 113 195 196 198',
      88: '67 99 100 109 113 116 195 197',
      89: '22 26 27 81 115 192',
      90: '225',
    },
    none: [6, 7],
  },
];

/** The numbers that a label means. */
export const numbersOf = (label: string, under: number): readonly string[] =>
  label.split(' ').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => `${under}.${from + step}`);
  });
