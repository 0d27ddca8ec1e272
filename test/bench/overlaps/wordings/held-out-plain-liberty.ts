// Held-out wordings in plain words, with hardly a term of the trade: expression and labour.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const plainLiberty: Halves = {
  'expression.journalists': {
    problem: [
      'violence against the press',
      'jail for libel',
      'papers owned by a few',
      'phones of reporters that are tapped',
    ],
    group: ['reporters who dig deep', 'small local stations', 'people who write online'],
    harm: ['stories nobody dares to print', 'killers who walk free', 'papers that go bankrupt'],
    remedy: [
      'guards and safe houses for reporters',
      'libel left to civil courts',
      'a watchdog free of the government',
    ],
    facts: [
      [
        'In {place} {n} members of the press have been murdered from {year} on; nobody was sentenced for {pct} per cent.',
        'From {year} on {n} members of the press were murdered in {place}, and nobody was sentenced in {pct} per cent of cases.',
      ],
      [
        'Libel was what {agency} charged the press in {place} with {n} times in {year}, by virtue of {statute}.',
        'By virtue of {statute}, {agency} took the press of {place} to court for libel {n} times in {year}.',
      ],
    ],
    asks: [
      [
        'Nobody should go to prison for libel: leave it to civil courts, with fair sums.',
        'Take libel out of the penal code; civil courts can award fair sums.',
      ],
      [
        'Pay for a scheme that keeps threatened reporters safe.',
        'Reporters under threat need a scheme that keeps them safe, with money behind it.',
      ],
      [
        'Find out who ordered the murders of members of the press, and bring them to justice too.',
        'Look into each murder of a reporter until those who ordered it are brought to justice.',
      ],
      [
        'Tell the public what spying software was bought, and let nobody be spied upon unless a judge agrees.',
        'A judge should agree before anyone is spied upon, and purchases of spying software should be public.',
      ],
    ],
  },
  'expression.assembly': {
    problem: [
      'rules that stifle rallies',
      'cutting off the web',
      'branding groups as agents of others',
      'spying on campaigners',
    ],
    group: ['people who defend rights', 'students in the streets', 'leaders of workers'],
    harm: ['groups that were closed down', 'blocked bank accounts', 'hundreds seized at a march'],
    remedy: ['a notice in place of a licence', 'freedom for those seized', 'a simpler way to register'],
    facts: [
      [
        'The web was cut off in {place} during {days} days of {year}, on the strength of {statute}.',
        'For {days} days in {year} nobody in {place} could go online, since officials cut off the web on the strength of {statute}.',
      ],
      [
        'Groups branded as agents of foreign powers were closed by {agency}: {n} in {year}, {pct} per cent from {place}.',
        '{agency} closed {n} groups in {year}, branding them as agents of foreign powers; {pct} per cent were from {place}.',
      ],
    ],
    asks: [
      [
        'Groups must be free to take foreign grants: scrap the law which brands them as agents of foreign powers.',
        'Scrap the law that brands groups as foreign agents, and let foreign grants through.',
      ],
      [
        'People should need no licence to demonstrate; let them give notice, and instruct officials to that effect.',
        'Instruct officials that a rally needs notice only, and do away with licences.',
      ],
      [
        'Free at once those who are in detention for demonstrating peacefully, and end the cases against them.',
        'End all cases over peaceful demonstrations and free at once those locked up for them.',
      ],
      [
        'Stop cutting off the web, and let everyone see which sites officials ordered to be blocked.',
        'Everyone should be able to see which sites are ordered blocked, and the web must not be cut off again.',
      ],
    ],
  },
  'labour.migrants': {
    problem: [
      'workers tied to one boss',
      'paying for a job abroad',
      'wages held back',
      'people sold into work',
    ],
    group: ['workers from abroad', 'maids and carers', 'harvest hands'],
    harm: ['debts nobody can work off', 'papers locked in a drawer', 'people who collapse in the sun'],
    remedy: [
      'leaving a bad boss',
      'a fund that steps in for wages',
      'someone to call who speaks their tongue',
    ],
    facts: [
      [
        'Migrant workers went to {agency} in {place} over wages held back {n} times in {year} and saw {pct} per cent of their money.',
        'In {year} {n} workers from abroad in {place} told {agency} of wages held back; they saw {pct} per cent of their money.',
      ],
      [
        'We spoke to {n} domestic workers in {place}; against {statute}, the employer of {pct} per cent kept their papers.',
        'Against {statute}, {pct} per cent of {n} maids and carers in {place} told us that the boss kept their papers.',
      ],
    ],
    asks: [
      [
        'Migrant workers should be able to leave a employer freely: do away with sponsors.',
        'Do away with sponsors, so that foreign workers can move to another job when they like.',
      ],
      [
        'Domestic workers need the same rights at work as everyone, such as holidays and a free day each week.',
        'Cover maids and carers by labour law, with holidays and a free day each week.',
      ],
      [
        'A public fund should pay foreign workers what their employer owes, and employers who keep papers should be tried.',
        'Try bosses who keep the papers of foreign workers, and let a public fund pay the wages that are owed.',
      ],
      [
        'Find out why migrant workers die and where they came from, and let the public know.',
        'Let the public know of what foreign workers died and where they came from.',
      ],
    ],
  },
  'labour.unions': {
    problem: [
      'sackings of union members',
      'walkouts that are forbidden',
      'pay nobody can live on',
      'work without a contract',
    ],
    group: ['union members', 'seamstresses', 'couriers who work through apps'],
    harm: ['never being hired again', 'working ten hours, six days', 'buildings that fall on workers'],
    remedy: ['talks between unions and firms', 'getting the job back', 'pay that one can live on'],
    facts: [
      [
        'Clothing makers in {place} sacked {n} union members in {year}; {agency} got {pct} per cent their job back.',
        'After clothing makers in {place} sacked {n} union members in {year}, {agency} got {pct} per cent their job back.',
      ],
      [
        'What {statute} sets as the lowest pay is {pct} per cent of what life in {place} costs; {n} people get less still.',
        'Life in {place} costs far more than the lowest pay set by {statute}, which meets {pct} per cent of it; {n} people get less still.',
      ],
    ],
    asks: [
      [
        'Workers must be free to organize and to walk out: lift what {statute} puts in their way.',
        'Lift the limits that {statute} puts on walkouts and on organizing workers.',
      ],
      [
        'Lift the lowest pay to what a family needs to live, and let it grow with prices.',
        'The lowest pay should grow with prices and be enough to live on.',
      ],
      [
        'Trade unionists who were sacked should get their job back, and firms with lists of troublemakers be fined.',
        'Fine firms with lists of troublemakers and give sacked union members their job back.',
      ],
      [
        'Inspect factories twice as often and let all see what was found.',
        'Twice as many visits by inspectors to factories are needed, with findings open to all.',
      ],
    ],
  },
};
