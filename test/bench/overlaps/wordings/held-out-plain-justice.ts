// Held-out wordings in plain words, with hardly a term of the trade: policing and prisons.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const plainJustice: Halves = {
  'policing.force': {
    problem: [
      'police brutality',
      'officers who open fire',
      'gas fired into crowds',
      'people who die at the station',
    ],
    group: ['people hurt by officers', 'mothers of the dead', 'hawkers'],
    harm: ['people who lost an eye', 'arrests by men without badges', 'no answer for the mourners'],
    remedy: ['a camera on every officer', 'outside control of the force', 'learning to calm things down'],
    facts: [
      [
        'Officers in {place} opened fire on {n} persons in {year}; in {pct} per cent of these incidents {agency} began an inquiry.',
        'An inquiry by {agency} followed {pct} per cent of the incidents in which officers in {place} opened fire on {n} persons in {year}.',
      ],
      [
        'Officers hurt {n} marchers with rubber bullets in {place} in {year}, and {statute} is meant to prevent just that.',
        'When people marched in {place} in {year}, {n} were hurt by rubber bullets, which {statute} is meant to prevent.',
      ],
    ],
    asks: [
      [
        'Change the law so that police officers use force only where they must and never more than they must.',
        'Rewrite {statute}: force only as a last resort and in proportion to the threat.',
      ],
      [
        'Equip police officers with a camera each and teach them how to calm a situation down.',
        'Teach officers to calm a situation, and have each of them wear a camera.',
      ],
      [
        'When police officers kill, an outside authority that can press charges should look into it.',
        'Set up an authority outside the force that looks into deaths caused by officers and can press charges.',
      ],
      [
        'Every shot that an officer fires should appear in public statistics, with where and at whom of which race.',
        'Show in public statistics where officers fire their weapons and the race of those they fire at.',
      ],
    ],
  },
  'policing.profiling': {
    problem: [
      "being stopped for the colour of one's skin",
      'frisking for no reason',
      'lists of supposed gang members',
      'cameras that recognize faces',
    ],
    group: ['Black people', 'Romani people', 'boys from the outskirts'],
    harm: ['showing papers every day', 'arrests of the wrong person', 'nobody who calls the police any more'],
    remedy: ['a slip after each check', 'no cameras that recognize faces', 'officers from all communities'],
    facts: [
      [
        'Officers frisked {n} persons in {place} in {year}; {pct} per cent were Black, many more than live there.',
        'In {place}, {pct} per cent of {n} persons frisked by officers in {year} were Black, many more than live there.',
      ],
      [
        'Relying on {statute}, {agency} has put {n} youths of {place} on its list of supposed gang members, {pct} per cent never found guilty.',
        'Never found guilty: {pct} per cent of the {n} youths from {place} whom {agency} put on its list of supposed gang members by virtue of {statute}.',
      ],
    ],
    asks: [
      [
        'The law should say clearly what ethnic profiling by police is and forbid it, as world standards ask.',
        'Forbid by statute that officers choose whom to check by skin colour or origin, with a definition that meets world standards.',
      ],
      [
        'Teach police officers about prejudice, and hire more of them from minority communities.',
        'Hire more officers from minority communities and teach the whole force about prejudice.',
      ],
      [
        'Police should switch off cameras that recognize faces until somebody has studied what they do to our freedoms.',
        'Stop police from scanning faces until a study shows what that does to our freedoms.',
      ],
      [
        'After each check, police officers should hand over a slip, and note the ethnic group of whom they checked.',
        'Officers must note whom they check, ethnic group included, and hand over a slip.',
      ],
    ],
  },
  'prisons.solitary': {
    problem: [
      'isolation cells',
      'jails that are too full',
      'years in jail before trial',
      'being made to undress',
    ],
    group: ['people in jail awaiting trial', 'people sentenced to die', 'jailed women'],
    harm: ['minds that break down', 'taking turns on the floor', 'people who hang themselves'],
    remedy: ['two weeks at most', 'sentences served outside', 'visits from an outside inspector'],
    facts: [
      [
        'By virtue of {statute}, {n} inmates in {place} were kept in isolation for over {days} days in {year}.',
        'Isolation for over {days} days was what {n} inmates of {place} went through in {year} by virtue of {statute}.',
      ],
      [
        'Meant for {n} people, the prison in {place} is {pct} per cent too full, by the figures of {agency}.',
        'By the figures of {agency}, the jail in {place}, meant for {n} people, is {pct} per cent too full.',
      ],
    ],
    asks: [
      [
        'No one should be held in isolation for more than two weeks, and the young and mentally ill not at all.',
        'End isolation cells for young people and the mentally ill, and cap them at two weeks for all others.',
      ],
      [
        'Send fewer people to prison for petty crimes and let some go home early, so that prisons are less crowded.',
        'Empty crowded jails: petty crimes can be punished in other ways, and some inmates can go home early.',
      ],
      [
        'Look into each claim that inmates were tortured, and take the guards off duty meanwhile.',
        'Officers said to have tortured inmates should be off duty while the claim is looked into.',
      ],
      [
        'Create an inspection body against torture that may walk into any prison or cell without warning.',
        'An inspection body against torture should be free to enter any jail at any moment.',
      ],
    ],
  },
  'prisons.health': {
    problem: [
      'jails with no physician',
      'consumption behind bars',
      'women chained in labour',
      'filthy taps in jail',
    ],
    group: ['the sick behind bars', 'expectant women in jail', 'old people behind bars'],
    harm: ['tumours nobody treats', 'infections that go round the ward', 'people who need not have died'],
    remedy: ['a bed in a real hospital', 'letting the dying go home', 'a physician day and night'],
    facts: [
      [
        'TB took the lives of {n} people in the prison of {place} in {year}, where a physician comes for {days} hours a week on behalf of {agency}.',
        'A physician comes to the jail of {place} for {days} hours a week on behalf of {agency}; {n} people there lost their lives to TB in {year}.',
      ],
      [
        'In {place} {pct} per cent of {n} women who had a baby in prison were chained at the time, against the letter of {statute}.',
        'Against the letter of {statute}, women in jail in {place} were chained while having a baby: {pct} per cent of {n}.',
      ],
    ],
    asks: [
      [
        'Medical care in detention should by law be a matter for the health ministry and not for {agency}.',
        'Put the health ministry in charge of medical care behind bars, and say so in a statute.',
      ],
      [
        'Every prison needs a physician day and night and the basic drugs.',
        'See that physicians are present day and night in all jails and basic drugs in stock.',
      ],
      [
        'Women in prison who expect a baby must not be chained; guards who do so should be punished.',
        'Punish officers who chain a woman expecting a baby, and outlaw it.',
      ],
      [
        'Whenever an inmate dies, someone from outside should establish why and tell the public.',
        'Someone from outside must establish why inmates die, and tell the public each time.',
      ],
    ],
  },
};
