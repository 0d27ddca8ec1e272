// Held-out wordings: persons with disabilities and LGBTI persons.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const heldOutEquality: Halves = {
  'disability.institutions': {
    problem: [
      'placement in institutions',
      'treatment without consent',
      'being under a guardian',
      'restraining patients',
    ],
    group: ['people with psychosocial disabilities', 'disabled children', 'people living in institutions'],
    harm: ['excessive medication', 'residents dying in fires', 'losing the right to vote'],
    remedy: ['living in the community', 'support in making decisions', 'personal assistants'],
    facts: [
      [
        'In {place}, {n} people with disabilities live in an institution of {agency}; {pct} per cent came more than ten years ago.',
        'More than ten years is how long {pct} per cent of {n} people with disabilities have lived in the institution of {agency} in {place}.',
      ],
      [
        'Hearings of {days} minutes were enough to put {n} adults in {place} under guardianship in {year} on the basis of {statute}.',
        'On the basis of {statute}, {n} adults from {place} came under guardianship in {year}; the hearings took {days} minutes.',
      ],
    ],
    asks: [
      [
        'End guardianship and introduce supported decision-making for all adults.',
        'Recognize full legal capacity: supported decision-making should take the place of guardianship.',
      ],
      [
        'Deinstitutionalize by {year}: people with disabilities should live in the community with personal assistance.',
        'Phase out large institutions before {year} and develop community living with personal assistants for people with disabilities.',
      ],
      [
        'End the use of restraints and of treatment without consent; look into every death in an institution.',
        'Outlaw forced treatment and restraints in institutions and examine all deaths there.',
      ],
      [
        'Institutions should be monitored by an independent body in which people with disabilities take part.',
        'Create independent monitoring of all institutions, including organizations led by people with disabilities.',
      ],
    ],
  },
  'disability.education': {
    problem: [
      'segregated special schools',
      'classrooms without access',
      'disabled graduates nobody hires',
      'shortage of sign language interpreters',
    ],
    group: ['students with disabilities', 'people who are deaf', 'adults with autism'],
    harm: ['refusal of enrolment', 'years at home', 'wages under the minimum'],
    remedy: ['education that includes all', 'accommodation that is reasonable', 'classes in sign language'],
    facts: [
      [
        'No school enrolled {n} children with disabilities in {place} in {year}, which is {pct} per cent of those registered with {agency}.',
        'Children with disabilities registered with {agency} in {place} had no school in {pct} per cent of cases, {n} children, in {year}.',
      ],
      [
        'An inspection of {n} public buildings in {place} found {pct} per cent accessible; the deadline in {statute} was {year}.',
        'The deadline for accessible buildings in {statute} was {year}, yet {pct} per cent of {n} inspected in {place} met it.',
      ],
    ],
    asks: [
      [
        'Guarantee inclusive education by law, with a date by which special schools close.',
        'Legislate for inclusive education and close special schools step by step.',
      ],
      [
        'Provide a budget for accessible schools, assistants and interpreters of sign language.',
        'Make classrooms accessible and pay for assistants and sign language interpretation.',
      ],
      [
        'Penalize schools which deny enrolment to pupils with disabilities.',
        'Schools refusing children with disabilities should face sanctions.',
      ],
      [
        'Break down education data by disability, gender and region.',
        'Collect education statistics that distinguish by disability, gender and region.',
      ],
    ],
  },
  'lgbti.recognition': {
    problem: [
      'no legal recognition of gender',
      'surgery as a requirement',
      'same-sex couples without recognition',
      'operations on intersex babies',
    ],
    group: ['trans persons', 'children who are intersex', 'couples of the same sex'],
    harm: [
      'identity documents that do not match',
      'inheritance that is lost',
      'operations that cannot be undone',
    ],
    remedy: ['gender self-determination', 'civil partnership', 'surgery only with informed consent'],
    facts: [
      [
        'In {year} we interviewed {n} trans persons in {place}; {agency} had denied {pct} per cent a change of name.',
        'A change of name was denied by {agency} to {pct} per cent of {n} trans persons interviewed in {place} in {year}.',
      ],
      [
        'As {statute} permits, {n} intersex children have been operated on in hospitals of {place} since {year} without medical need.',
        'Hospitals in {place} have operated on {n} intersex children since {year}; {statute} permits it even without medical need.',
      ],
    ],
    asks: [
      [
        'Adopt a law on gender recognition based on self-determination and free of medical conditions.',
        'Let people change their legal gender by declaration; no medical requirements should apply.',
      ],
      [
        'Offer gender-affirming care in public hospitals to trans people.',
        'Ensure that trans persons can obtain gender-affirming treatment in the public health system.',
      ],
      [
        'End medically unnecessary surgeries on intersex children and provide compensation to survivors.',
        'Ban surgery on intersex children without medical need, with compensation for those harmed.',
      ],
      [
        'Collect data on discrimination related to gender identity while keeping it confidential.',
        'Surveys about discrimination should cover gender identity and guarantee confidentiality.',
      ],
    ],
  },
  'lgbti.violence': {
    problem: [
      'therapies meant to convert',
      'crimes of hate',
      'criminalization of same-sex conduct',
      'prohibited pride marches',
    ],
    group: ['women who are lesbian or bisexual', 'men who are gay', 'LGBTI youth'],
    harm: ['attacks outside bars', "being expelled by one's family", 'attempted suicides'],
    remedy: ['banning conversion therapy', 'police liaison officers with training', 'a hotline for victims'],
    facts: [
      [
        'Of {n} hate crimes against LGBTI people documented in {place} in {year}, {pct} per cent were investigated by {agency}.',
        'LGBTI groups in {place} counted {n} hate crimes in {year}, and investigations by {agency} followed in {pct} per cent.',
      ],
      [
        'Police used {statute} to detain {n} people at the pride march in {place} in {year}, which the mayor had prohibited.',
        'The pride march in {place} was prohibited by the mayor in {year} and {n} people were arrested under {statute}.',
      ],
    ],
    asks: [
      [
        'Abolish {statute} and other laws that punish same-sex relations between consenting adults.',
        'Consensual same-sex relations should no longer be a crime; revoke {statute}.',
      ],
      [
        'Establish a hotline and emergency shelters for LGBTI people who suffered violence.',
        'Support LGBTI victims of violence through hotlines and temporary housing.',
      ],
      [
        'Outlaw conversion therapy and penalize those who practise it.',
        'Prohibit so-called conversion therapy, with penalties for practitioners.',
      ],
      [
        'Police statistics should show hate crimes by sexual orientation and gender identity of the victim.',
        'Register and publish hate crimes motivated by sexual orientation or gender identity as a separate category.',
      ],
    ],
  },
};
