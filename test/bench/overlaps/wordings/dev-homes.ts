// Wordings that the lexicon may know: housing and migration.
import type { Halves } from './halves';

export const devHomes: Halves = {
  'housing.evictions': {
    problem: ['forced evictions', 'house demolitions', 'land clearance orders', 'unlawful rent increases'],
    group: ['tenants without a lease', 'residents of informal settlements', 'families in public housing'],
    harm: ['loss of the family home', 'nights spent in the open', 'children taken out of school'],
    remedy: ['relocation with consent', 'a stay of demolition', 'security of tenure'],
    facts: [
      [
        'In {year}, {n} households were forcibly evicted in {place} under {statute}, most of them without written notice.',
        'Forced evictions in {place} affected {n} households during {year}; {agency} relied on {statute} and gave no written notice.',
      ],
      [
        'Of {n} families evicted from {place}, only {pct} per cent were offered alternative housing, according to {agency}.',
        'Alternative housing was offered to {pct} per cent of the {n} families that {agency} evicted from {place}.',
      ],
    ],
    asks: [
      [
        'Adopt by {year} a law that prohibits forced evictions and requires adequate notice and genuine consultation.',
        'Prohibit forced evictions in law, with adequate notice and genuine consultation with those affected.',
      ],
      [
        'Provide alternative housing to every evicted household before any demolition takes place.',
        'Ensure that no home is demolished before {agency} has provided alternative housing to the household.',
      ],
      [
        'Guarantee evicted residents free legal aid and access to a court that can suspend the eviction.',
        'Give residents facing eviction access to free legal aid and to a court with power to suspend the order.',
      ],
      [
        'Publish every year the number of evictions, disaggregated by district and ethnic origin.',
        'Collect and publish annual eviction figures disaggregated by district and ethnic origin.',
      ],
    ],
  },
  'housing.homelessness': {
    problem: [
      'street homelessness',
      'overcrowded shelters',
      'fines for sleeping rough',
      'waiting lists for social housing',
    ],
    group: ['homeless persons', 'young people leaving care', 'women sleeping in shelters'],
    harm: ['deaths from exposure', 'confiscated belongings', 'repeated short jail terms'],
    remedy: ['a permanent flat', 'outreach nurses', 'rent supplements'],
    facts: [
      [
        'A count in {place} in {year} found {n} homeless persons, {pct} per cent more than two years before.',
        'The number of homeless persons counted in {place} rose by {pct} per cent to {n} in {year}.',
      ],
      [
        'Under {statute}, police in {place} issued {n} fines in {year} to people for sleeping in public.',
        'Police in {place} fined people for sleeping in public {n} times in {year}, applying {statute}.',
      ],
    ],
    asks: [
      [
        'Repeal by-laws that criminalize homelessness, including fines for sleeping or eating in public.',
        'Stop the criminalization of homelessness by repealing fines for sleeping or eating in public places.',
      ],
      [
        'Increase funding for social housing and give priority to homeless persons who have lived longest on the street.',
        'Fund more social housing, with priority for homeless persons who have been on the street longest.',
      ],
      [
        'Return confiscated belongings to homeless persons and compensate those whose property was destroyed.',
        'Compensate homeless persons whose property was destroyed and return what was confiscated.',
      ],
      [
        'Carry out a national homelessness count every two years and include people who stay with relatives.',
        'Conduct a national count of homelessness every second year that includes people staying with relatives.',
      ],
    ],
  },
  'migration.detention': {
    problem: [
      'immigration detention',
      'mass deportations',
      'pushbacks at the border',
      'expired work permits',
    ],
    group: ['asylum seekers', 'undocumented migrants', 'unaccompanied minors'],
    harm: ['detention without a hearing', 'self-harm in custody', 'return to danger'],
    remedy: ['release on community supervision', 'an interpreter at each interview', 'a review by a judge'],
    facts: [
      [
        '{agency} held {n} migrants in the detention centre of {place} in {year}, for an average of {days} days.',
        'In {year} the detention centre of {place} held {n} migrants, who stayed {days} days on average.',
      ],
      [
        'In {pct} per cent of the cases that we followed in {place}, asylum seekers were detained under {statute} without seeing a judge.',
        'Asylum seekers detained in {place} under {statute} did not see a judge in {pct} per cent of the cases that we followed.',
      ],
    ],
    asks: [
      [
        'End the detention of migrant children and provide for alternatives to detention in law.',
        'Prohibit by law the immigration detention of children and establish alternatives to detention.',
      ],
      [
        'Ensure that detained migrants have access to health care, interpreters and a lawyer free of charge.',
        'Provide migrants in detention with free legal assistance, interpreters and health care.',
      ],
      [
        'Investigate all deaths in immigration detention and prosecute the officials responsible.',
        'Conduct independent investigations into deaths in immigration detention and bring the officials responsible to justice.',
      ],
      [
        'Allow independent monitors to visit immigration detention centres at any time and publish their reports.',
        'Grant independent monitors unannounced access to all immigration detention centres and make their reports public.',
      ],
    ],
  },
  'migration.families': {
    problem: [
      'separation of migrant families',
      'delayed family visas',
      'raids at workplaces',
      'loss of residence permits',
    ],
    group: ['migrant parents', 'stateless children', 'spouses waiting abroad'],
    harm: ['years without seeing a child', 'foster placement of infants', 'fear of going to the clinic'],
    remedy: ['family reunification', 'birth registration at the consulate', 'a permit for the caregiver'],
    facts: [
      [
        'Between {year} and the present, {n} children were separated from their parents at the crossing of {place}.',
        'At the crossing of {place}, {n} children have been separated from their parents since {year}.',
      ],
      [
        'Families in {place} wait {months} months for a reunification visa, although {statute} sets a limit of six.',
        '{statute} sets a limit of six months for reunification visas; families in {place} wait {months}.',
      ],
    ],
    asks: [
      [
        'Amend {statute} so that no parent is deported without a best interests assessment of the child.',
        'Require in law a best interests assessment of the child before any parent is deported.',
      ],
      [
        'Reunite all separated families within three months and cover the cost of their travel.',
        'Bring separated families together again within three months and pay for their travel.',
      ],
      [
        'Compensate children and parents who were separated, and offer them counselling.',
        'Offer counselling and compensation to parents and children who were separated at the border.',
      ],
      [
        'Keep a register of separated children and share it with {agency} and the consulates.',
        'Establish a register of children separated from their parents, open to {agency} and to consulates.',
      ],
    ],
  },
};
