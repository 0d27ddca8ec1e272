// Held-out wordings in plain words, with hardly a term of the trade: persons with disabilities and LGBTI persons.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const plainEquality: Halves = {
  'disability.institutions': {
    problem: [
      'life in closed homes',
      "treatment against a person's will",
      'adults stripped of legal capacity',
      'tying people to beds',
    ],
    group: ['people with mental health conditions', 'disabled children', 'people kept in homes'],
    harm: ['too many pills', 'residents who burned to death', 'no vote at elections'],
    remedy: ['a life in the neighbourhood', 'help in taking decisions', "an assistant of one's choice"],
    facts: [
      [
        'In the closed home of {place} live {n} people with disabilities; {agency} says that {pct} per cent came more than a decade ago.',
        'More than a decade: that is how long {pct} per cent of the {n} disabled people in the closed home of {place} have been there, {agency} says.',
      ],
      [
        'In {year}, judges in {place} took legal capacity away from {n} adults by virtue of {statute}, needing {days} minutes for each.',
        'Judges in {place} needed {days} minutes each to take legal capacity away from {n} adults in {year}, by virtue of {statute}.',
      ],
    ],
    asks: [
      [
        'Restore legal capacity to all adults and help people take their own decisions, where now others decide for them.',
        'People must decide for themselves, with help if they want it: do away with guardians.',
      ],
      [
        'Move people with disabilities out of big homes and into the neighbourhood before {year}, with an assistant for whoever needs one.',
        'Shut big homes before {year}; disabled people should live in the neighbourhood and choose an assistant.',
      ],
      [
        'Tying people down and treating them against their will must end, and each death in a closed home be looked into.',
        'Outlaw forced treatment and the tying down of patients; find out why residents of closed homes died.',
      ],
      [
        "Let outside inspectors into homes for people with disabilities, and have people with disabilities's own groups among them.",
        "Disabled people's own groups should be among outside inspectors who visit such homes.",
      ],
    ],
  },
  'disability.education': {
    problem: [
      'separate schooling',
      'schools with stairs only',
      'firms that hire no disabled people',
      'no one who signs',
    ],
    group: ['disabled pupils', 'people who are deaf', 'adults on the autism spectrum'],
    harm: ['schools that say no', 'a childhood indoors', 'wages under the legal floor'],
    remedy: ['one school for all', 'adjustments at work', 'lessons in sign'],
    facts: [
      [
        'No school had a place for {n} disabled children of {place} in {year}; that is {pct} per cent of those on the books of {agency}.',
        'On the books of {agency} in {place}, {pct} per cent of disabled children, {n} in all, had no place at school in {year}.',
      ],
      [
        'By {year}, says {statute}, everyone should be able to enter; a wheelchair got into {pct} per cent of {n} offices and schools in {place}.',
        'We tried {n} offices and schools in {place}: a wheelchair got into {pct} per cent, and {statute} had given time until {year}.',
      ],
    ],
    asks: [
      [
        'All children should learn together: write it into law, along with the year in which separate schooling ends.',
        'Legislate for one school for all, disabled pupils included, and for the end of separate schooling.',
      ],
      [
        'Budget for ramps, helpers in class and people who can sign.',
        'Set money aside for helpers in class, people who sign, and classrooms that wheelchairs can enter.',
      ],
      [
        'A school that turns pupils with disabilities away must face consequences.',
        'Punish schools which turn away a disabled pupil.',
      ],
      [
        'Figures on schooling should tell pupils with disabilities from others, girls from boys, one region from another.',
        'Break down school figures by region, by girls and boys, and by who is disabled.',
      ],
    ],
  },
  'lgbti.recognition': {
    problem: [
      'papers that cannot be corrected',
      'operations forced on trans people',
      'couples without a status in law',
      'operations on babies born intersex',
    ],
    group: ['trans people', 'children born intersex', 'two women or two men who live together'],
    harm: [
      'a name on the card that outs the holder',
      'partners who inherit nothing',
      'bodies changed for ever',
    ],
    remedy: ["one's own word on one's gender", 'registered partnership', "the child's own decision"],
    facts: [
      [
        'We spoke with {n} trans people in {place} in {year}: {agency} would not let {pct} per cent take a new name.',
        'According to {n} trans people from {place} we spoke with in {year}, {agency} would not let {pct} per cent take a new name.',
      ],
      [
        'Doctors in {place} have operated without need on {n} children born intersex from {year} on, and {statute} lets them.',
        'As {statute} lets them, doctors in {place} have operated on {n} children born intersex from {year} on, none of whom needed it.',
      ],
    ],
    asks: [
      [
        'Trans people should be able to correct their gender in official papers on their own word, and no doctor should have a say.',
        'Let trans people change the gender in their papers by a plain declaration; ask for no diagnosis, no operation.',
      ],
      [
        'State hospitals should treat trans people who wish to transition.',
        'Offer trans people who wish to transition the care they need in state hospitals.',
      ],
      [
        'Outlaw operations on babies born intersex that can wait, and pay damages to adults who were operated on.',
        'No child born intersex should be operated on without need; pay damages to those who were.',
      ],
      [
        'Studies of unequal treatment should ask trans people too, and keep what they say private.',
        'Let studies of unequal treatment cover trans people while keeping their replies private.',
      ],
    ],
  },
  'lgbti.violence': {
    problem: [
      'so-called cures for being gay',
      'attacks out of prejudice',
      'sodomy laws',
      'parades that are not allowed',
    ],
    group: ['queer women', 'men who love men', 'queer youth'],
    harm: [
      'people attacked on their way home',
      'children thrown out by their parents',
      'young people who want to die',
    ],
    remedy: ['no more so-called cures', 'police contacts who know the community', 'a number to call'],
    facts: [
      [
        'In {year}, groups in {place} wrote down {n} attacks on people for being gay or lesbian, and {agency} looked into {pct} per cent.',
        '{agency} looked into {pct} per cent of {n} attacks on gays and lesbians of which groups in {place} kept a record in {year}.',
      ],
      [
        "When people walked for Pride in {place} in {year} against the mayor's will, police officers seized {n} of them by virtue of {statute}.",
        'By virtue of {statute}, officers seized {n} people in {place} in {year} for joining the Pride parade, which the mayor had not allowed.',
      ],
    ],
    asks: [
      [
        'Strike out {statute}, which punishes sex between consenting adults of one sex.',
        'Sex between consenting men or consenting women must not be a crime; strike out {statute}.',
      ],
      [
        'Pay for a number to call and for rooms where LGBTI people who were attacked can stay.',
        'Queer people who were attacked need a number to call and somewhere safe to stay, paid by the public.',
      ],
      [
        'Outlaw attempts to cure people of being gay or trans, and punish whoever sells them.',
        'Whoever claims to cure people of being gay must face punishment; such offers should be outlawed.',
      ],
      [
        'Police figures should show on their own attacks against people for being gay or trans.',
        'Have the police count apart those attacks where the victim was chosen for being gay or trans.',
      ],
    ],
  },
};
