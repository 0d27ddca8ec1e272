// Held-out wordings in plain words, with hardly a term of the trade: women and children.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const plainFamily: Halves = {
  'women.violence': {
    problem: [
      'abuse in the home',
      'restraining orders that nobody enforces',
      'the murder of women',
      'refuges that shut down',
    ],
    group: ['women who were abused', 'women in the countryside', 'migrant wives'],
    harm: ['victims who take back what they said', 'murders that were announced', 'children who see it all'],
    remedy: ['a restraining order before nightfall', 'refuges', 'courses for the bench'],
    facts: [
      [
        'In {year} women in {place} reported a violent husband or partner {n} times; courts convicted in {pct} per cent of the cases.',
        'Courts convicted in {pct} per cent of the {n} cases of a violent partner that were reported in {place} in {year}.',
      ],
      [
        'The refuge near {place} has to do for {n} women, on {pct} per cent less money from {agency} than before {year}.',
        'With {pct} per cent less money from {agency} since {year}, a single refuge has to do for {n} women around {place}.',
      ],
    ],
    asks: [
      [
        'Make violence in the family a crime in every form, rape by a husband too, through a reform of {statute}.',
        'Reform {statute}: rape within marriage and every other violence in the home must be punishable.',
      ],
      [
        'Set up a refuge for abused women in every province, with money that does not run out.',
        'Give each province a properly financed refuge for women who flee a violent home.',
      ],
      [
        'Courts should hand out restraining orders in a day, and men who break them should face charges.',
        'A woman should hold her restraining order within a day, and breaches must lead to charges.',
      ],
      [
        'Count the women who are murdered, and say what tie they had to the murderer.',
        'Keep figures on murders of women which tell how the killer was related to her.',
      ],
    ],
  },
  'women.health': {
    problem: [
      'mothers who die giving birth',
      'backstreet abortion',
      'too few birth attendants',
      'women sterilized against their will',
    ],
    group: ['expectant mothers', 'teenage girls', 'women far from a hospital'],
    harm: ['women bleeding to death', 'prison for losing a child', 'pregnancies nobody planned'],
    remedy: ['the pill at no cost', 'help when labour goes wrong', 'teaching about sex and consent'],
    facts: [
      [
        'For every 100,000 babies born in {place} in {year}, {n} mothers died; that is {pct} per cent worse than in the country as a whole.',
        'Giving birth cost the lives of {n} mothers for every 100,000 babies in {place} in {year}, {pct} per cent worse than in the country as a whole.',
      ],
      [
        'Prosecutors have used {statute} against {n} women over an abortion, usually after a nurse or doctor in {place} called the police.',
        'Usually it was a nurse or doctor in {place} who called the police on the {n} women tried over an abortion by virtue of {statute}.',
      ],
    ],
    asks: [
      [
        'Women must no longer be punished for ending a pregnancy; free those jailed by virtue of {statute}.',
        'Take abortion out of the criminal code and let the women jailed for it go free.',
      ],
      [
        'Before {year}, every outlying area should have trained birth attendants and a place that can deal with difficult births.',
        'Post trained birth attendants to outlying areas and equip clinics there for difficult births.',
      ],
      [
        'Women who were sterilized against their will deserve redress, and the doctors must stand trial.',
        'Give redress to women sterilized without their consent and put the perpetrators on trial.',
      ],
      [
        'Track how many mothers die giving birth, where, of what, and from which communities, and release the findings.',
        'Release findings on why mothers die giving birth, for each area and community.',
      ],
    ],
  },
  'children.justice': {
    problem: [
      'minors before ordinary courts',
      'young people locked up for good',
      'questioning with no adult present',
      'bans on going out at night',
    ],
    group: ['young offenders', 'minors in prisons for grown-ups', 'young people called to testify'],
    harm: ['violence from older prisoners', 'schooling that stops', 'confessions under pressure'],
    remedy: ['measures instead of trial', 'courts for the young', 'counsel right after arrest'],
    facts: [
      [
        'Prisons for grown-ups in {place} had {n} minors in them when we counted in {year}, and {pct} per cent had not been convicted.',
        'We counted {n} minors behind bars with grown-ups in {place} in {year}; {pct} per cent had not been convicted of anything.',
      ],
      [
        'A boy or girl of {age} can be put on trial by virtue of {statute}; in {year}, judges in {place} convicted {n} minors.',
        'Judges in {place} convicted {n} minors in {year}; {statute} lets them try anybody from the age of {age}.',
      ],
    ],
    asks: [
      [
        'Nobody younger than 14 should be put on trial: lift the age at which children are criminally liable.',
        'Increase to 14 the age from which a child can be held criminally liable.',
      ],
      [
        'Give young offenders ways to make amends outside the courts, and build up such schemes.',
        'Build up schemes that let young offenders make amends in place of a trial.',
      ],
      [
        'Those who were sent to prison for life as minors should have their punishment looked at again.',
        'Look again at each case of a person jailed for life for something done as a minor.',
      ],
      [
        'Release figures on minors in detention: how old they are, why they are there, for how long.',
        'Tell the public how many minors are locked up, why, for how long and how old they are.',
      ],
    ],
  },
  'children.labour': {
    problem: [
      'children who have to work',
      'the sale of boys and girls',
      'newborns without papers',
      'girls married off early',
    ],
    group: ["girls who clean other people's houses", 'children of pickers', 'girls who left school'],
    harm: ['cuts and lost fingers', 'illness from crop sprays', 'weddings of schoolgirls'],
    remedy: ['money for poor parents', 'visits by inspectors', 'lunch at school'],
    facts: [
      [
        'When inspectors visited estates near {place} in {year} they met {n} underage workers, {pct} per cent not yet twelve years old.',
        'Underage workers numbered {n} on estates near {place} that inspectors visited in {year}; {pct} per cent were not yet twelve years old.',
      ],
      [
        'Every fifth baby in {place} has no papers: {agency} wants {n} for them, which {statute} forbids.',
        'Because {agency} wants {n} for the papers of a newborn, which {statute} forbids, every fifth baby in {place} has none.',
      ],
    ],
    asks: [
      [
        'Keep everyone who is not yet 18 away from dangerous jobs, on farms as well.',
        'Dangerous jobs, on farms too, must be off limits to minors.',
      ],
      [
        'Help poor families with money and feed children at school, so that these do not have to work.',
        'So that children need not work, feed them at school and send money to poor parents.',
      ],
      [
        'Bring to court employers who make children work, and help the children return to a normal life.',
        'Children taken out of such work need help to recover; their bosses belong in court.',
      ],
      [
        'Find out how many children work throughout the country, and hire more people to inspect workplaces.',
        'Hire more inspectors of workplaces, and find out in each region how many children have a job.',
      ],
    ],
  },
};
