// Held-out wordings: expression and labour.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const heldOutLiberty: Halves = {
  'expression.journalists': {
    problem: [
      'violence against journalists',
      'defamation as a crime',
      'concentration of media ownership',
      'spyware used on reporters',
    ],
    group: ['journalists who investigate', 'media run by communities', 'people who blog'],
    harm: ['censoring oneself', 'unpunished murders', 'debt that closes newsrooms'],
    remedy: [
      'a programme of protection',
      'removing defamation from criminal law',
      'a regulator that is independent',
    ],
    facts: [
      [
        'The murder of {n} journalists in {place} since {year} has gone unpunished in {pct} per cent of cases.',
        'In {place}, {n} journalists were murdered since {year}, with impunity in {pct} per cent of cases.',
      ],
      [
        '{agency} sued journalists in {place} for defamation {n} times in {year}, invoking {statute}.',
        'Invoking {statute}, {agency} sued {n} journalists in {place} for defamation in {year}.',
      ],
    ],
    asks: [
      [
        'Decriminalize defamation and treat it under civil law, with damages that are proportionate.',
        'Remove defamation from criminal law; civil courts may award proportionate damages.',
      ],
      [
        'Create a well-funded mechanism for the protection of threatened journalists.',
        'Protect journalists under threat through a programme with its own budget.',
      ],
      [
        'End impunity for murders of journalists and prosecute also those who ordered them.',
        'Those who kill journalists, and those who order it, must be investigated and prosecuted.',
      ],
      [
        'Make purchases of surveillance technology public and require judicial authorization for its use.',
        'Surveillance should need authorization by a judge, and surveillance contracts should be disclosed.',
      ],
    ],
  },
  'expression.assembly': {
    problem: [
      'laws restricting assembly',
      'shutdowns of the internet',
      'laws on foreign agents',
      'activists under surveillance',
    ],
    group: ['defenders of human rights', 'students who protest', 'leaders of trade unions'],
    harm: ['associations that were dissolved', 'bank accounts that are frozen', 'mass arrest of protesters'],
    remedy: ['notification rather than permits', 'freeing those detained', 'simpler registration'],
    facts: [
      [
        'Citing {statute}, authorities cut the internet in {place} for {days} days in {year}.',
        'An internet shutdown of {days} days hit {place} in {year} on the basis of {statute}.',
      ],
      [
        'As so-called foreign agents, {n} associations were dissolved by {agency} in {year}; {pct} per cent were based in {place}.',
        'In {year}, {n} associations lost their registration with {agency} as foreign agents, {pct} per cent of them from {place}.',
      ],
    ],
    asks: [
      [
        'Abolish the law on foreign agents and lift limits on foreign funding of associations.',
        'Associations should be free to obtain foreign funding; revoke the foreign agents law.',
      ],
      [
        'Assemblies should need notification only, without any permit, and officials be trained on it.',
        'Abolish the permit system for assemblies in favour of notification.',
      ],
      [
        'Free all peaceful protesters who are in detention and dismiss the charges against them.',
        'Peaceful protesters must be released without delay and their charges withdrawn.',
      ],
      [
        'End shutdowns of the internet and be transparent about orders that block websites.',
        'Guarantee access to the internet at all times and disclose which content was ordered blocked.',
      ],
    ],
  },
  'labour.migrants': {
    problem: [
      'system of sponsorship',
      'fees for recruitment',
      'wages that are stolen',
      'human trafficking into forced labour',
    ],
    group: ['workers who migrated', 'workers in private homes', 'seasonal workers on farms'],
    harm: ['bondage through debt', 'passports held by employers', 'workers dying of heat on building sites'],
    remedy: ['the right to change employer', 'a fund that guarantees wages', 'a multilingual complaint line'],
    facts: [
      [
        'Complaints about unpaid wages reached {agency} from {n} migrant workers in {place} in {year}; {pct} per cent of the money was recovered.',
        'In {year}, {n} migrant workers in {place} claimed unpaid wages and got {pct} per cent of them through {agency}.',
      ],
      [
        'We interviewed {n} domestic workers in {place}: {pct} per cent had to give the passport to their employer, against {statute}.',
        'Against {statute}, employers in {place} held the passports of {pct} per cent of {n} domestic workers we met.',
      ],
    ],
    asks: [
      [
        'Dismantle the sponsorship system so that migrant workers are free to move to another employer.',
        'Allow migrant workers to leave their employer at will, and end sponsorship.',
      ],
      [
        'Cover domestic workers by labour law, with a weekly day of rest and paid leave.',
        'Domestic workers should enjoy the protection of labour law, including rest days and paid leave.',
      ],
      [
        'Compensate migrant workers for unpaid wages through a special fund, and punish employers who hold passports.',
        'Employers holding passports should be prosecuted, and a fund should cover wages owed to migrant workers.',
      ],
      [
        'Examine why migrant workers die and release the figures by nationality.',
        'Investigate deaths among migrant workers and make the causes and nationalities public.',
      ],
    ],
  },
  'labour.unions': {
    problem: [
      'dismissal of union members',
      'restrictions on strikes',
      'wages below the poverty line',
      'jobs in the informal economy',
    ],
    group: ['members of trade unions', 'workers in the garment industry', 'workers on digital platforms'],
    harm: ['being blacklisted', 'weeks of sixty hours', 'collapsing factories'],
    remedy: ['bargaining collectively', 'reinstating workers', 'wages to live on'],
    facts: [
      [
        'In {year}, {n} union members lost their jobs in garment factories in {place}; {agency} ordered reinstatement in {pct} per cent of cases.',
        'Reinstatement was ordered by {agency} for {pct} per cent of {n} union members whom garment factories in {place} fired in {year}.',
      ],
      [
        'The cost of living in {place} is met to {pct} per cent by the minimum wage of {statute}, and {n} workers receive even less.',
        'For {n} workers in {place} pay is below the minimum wage of {statute}, which itself meets {pct} per cent of living costs.',
      ],
    ],
    asks: [
      [
        'Guarantee the right to strike and the freedom to organize in unions, by reforming {statute}.',
        'Lift legal limits on strikes and on the creation of trade unions.',
      ],
      [
        'Ensure a minimum wage that workers can live on and that rises with inflation.',
        'Increase the minimum wage each year with inflation until it is a living wage.',
      ],
      [
        'Employers who dismiss or blacklist union members should be penalized and the workers reinstated.',
        'Order reinstatement of union members who were dismissed, and punish blacklisting.',
      ],
      [
        'Inspect factories more often, at least twice as much, and disclose the findings.',
        'Strengthen labour inspection in factories and make inspection results public.',
      ],
    ],
  },
};
