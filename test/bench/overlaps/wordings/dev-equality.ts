// Wordings that the lexicon may know: persons with disabilities and LGBTI persons.
import type { Halves } from './halves';

export const devEquality: Halves = {
  'disability.institutions': {
    problem: ['institutionalization', 'involuntary treatment', 'guardianship', 'physical restraints'],
    group: [
      'persons with psychosocial disabilities',
      'children with disabilities',
      'residents of institutions',
    ],
    harm: ['overmedication', 'deaths in fires', 'loss of the right to vote'],
    remedy: ['community living', 'supported decision-making', 'personal assistance'],
    facts: [
      [
        '{agency} still keeps {n} persons with disabilities in {place}, in an institution where {pct} per cent have lived for over ten years.',
        'The institution in {place} houses {n} persons with disabilities, {pct} per cent of them for over ten years, according to {agency}.',
      ],
      [
        'Courts in {place} placed {n} adults under guardianship in {year} under {statute}, in hearings that lasted {days} minutes.',
        'In {year}, {n} adults in {place} were placed under guardianship under {statute} after hearings of {days} minutes.',
      ],
    ],
    asks: [
      [
        'Abolish guardianship and replace it with supported decision-making.',
        'Replace guardianship with supported decision-making through an amendment of {statute}.',
      ],
      [
        'Close large institutions by {year} and provide persons with disabilities with personal assistance in the community.',
        'Provide personal assistance in the community so that large institutions for persons with disabilities can close by {year}.',
      ],
      [
        'Prohibit restraints and involuntary treatment, and investigate deaths in institutions.',
        'Investigate deaths in institutions and prohibit involuntary treatment and restraints.',
      ],
      [
        'Establish independent monitoring of institutions with the participation of organizations of persons with disabilities.',
        'Involve organizations of persons with disabilities in the independent monitoring of institutions.',
      ],
    ],
  },
  'disability.education': {
    problem: [
      'special schools',
      'inaccessible classrooms',
      'unhired disabled graduates',
      'missing sign language interpreters',
    ],
    group: ['pupils with disabilities', 'deaf persons', 'autistic adults'],
    harm: ['refused enrolment', 'years spent at home', 'pay below the minimum wage'],
    remedy: ['inclusive education', 'reasonable accommodation', 'sign language in class'],
    facts: [
      [
        'In {year}, {n} children with disabilities in {place} were not enrolled in any school, {pct} per cent of those known to {agency}.',
        'Of the children with disabilities known to {agency} in {place}, {n} or {pct} per cent were not enrolled in any school in {year}.',
      ],
      [
        'Only {pct} per cent of the {n} public buildings inspected in {place} were accessible, although {statute} required it by {year}.',
        '{statute} required accessible public buildings by {year}; of {n} inspected in {place}, {pct} per cent were.',
      ],
    ],
    asks: [
      [
        'Enshrine the right to inclusive education in law and set a date to phase out special schools.',
        'Set a date in law to phase out special schools and guarantee the right to inclusive education.',
      ],
      [
        'Allocate funds for teaching assistants, accessible classrooms and sign language interpreters.',
        'Fund sign language interpreters, teaching assistants and accessible classrooms.',
      ],
      [
        'Sanction schools that refuse to enrol children with disabilities.',
        'Impose sanctions on any school that refuses enrolment to children with disabilities.',
      ],
      [
        'Disaggregate education statistics by disability, sex and region.',
        'Publish education statistics disaggregated by disability, sex and region.',
      ],
    ],
  },
  'lgbti.recognition': {
    problem: [
      'lack of legal gender recognition',
      'mandatory surgery',
      'unrecognized same-sex couples',
      'surgery on intersex infants',
    ],
    group: ['transgender persons', 'intersex children', 'same-sex couples'],
    harm: ['identity papers that do not match', 'lost inheritance', 'irreversible operations'],
    remedy: ['self-determination of gender', 'civil unions', 'informed consent to surgery'],
    facts: [
      [
        'Of {n} transgender persons interviewed in {place} in {year}, {pct} per cent had been refused a change of name by {agency}.',
        'In {year}, {agency} had refused a change of name to {pct} per cent of the {n} transgender persons interviewed in {place}.',
      ],
      [
        'Hospitals in {place} performed {n} unnecessary operations on intersex children since {year}, which {statute} permits.',
        'Since {year}, {statute} has permitted {n} unnecessary operations on intersex children in hospitals of {place}.',
      ],
    ],
    asks: [
      [
        'Allow legal gender recognition on the basis of self-determination, without medical requirements.',
        'Remove medical requirements and base legal gender recognition on self-determination.',
      ],
      [
        'Provide transgender persons with access to gender-affirming health care in public hospitals.',
        'Make gender-affirming health care available to transgender persons in public hospitals.',
      ],
      [
        'Prohibit unnecessary surgery on intersex children and compensate those who underwent it.',
        'Compensate intersex persons who underwent unnecessary surgery as children and prohibit the practice.',
      ],
      [
        'Include gender identity in surveys on discrimination, with safeguards for confidentiality.',
        'Ask about gender identity in discrimination surveys and protect the confidentiality of answers.',
      ],
    ],
  },
  'lgbti.violence': {
    problem: ['conversion therapy', 'hate crimes', 'laws against same-sex conduct', 'bans on pride marches'],
    group: ['lesbian and bisexual women', 'gay men', 'young LGBTI people'],
    harm: ['beatings outside bars', 'expulsion from the family', 'suicide attempts'],
    remedy: ['a ban on conversion therapy', 'trained liaison officers', 'hotlines for victims'],
    facts: [
      [
        'Organizations in {place} documented {n} hate crimes based on sexual orientation in {year}; {agency} investigated {pct} per cent.',
        '{agency} investigated {pct} per cent of the {n} hate crimes based on sexual orientation that organizations in {place} documented in {year}.',
      ],
      [
        'In {year} the mayor of {place} banned the pride march, and {n} participants were detained under {statute}.',
        'After the mayor of {place} banned the pride march of {year}, {n} participants were detained under {statute}.',
      ],
    ],
    asks: [
      [
        'Repeal provisions that criminalize consensual same-sex relations, in particular {statute}.',
        'Decriminalize consensual same-sex relations by repealing {statute}.',
      ],
      [
        'Fund hotlines and emergency housing for LGBTI victims of violence.',
        'Provide LGBTI victims of violence with emergency housing and a hotline.',
      ],
      [
        'Ban conversion therapy and sanction practitioners who offer it.',
        'Sanction practitioners who offer conversion therapy and ban the practice.',
      ],
      [
        'Record hate crimes based on sexual orientation and gender identity separately in police statistics.',
        'Keep separate police statistics on hate crimes based on gender identity and sexual orientation.',
      ],
    ],
  },
};
