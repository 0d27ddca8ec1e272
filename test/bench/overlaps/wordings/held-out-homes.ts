// Held-out wordings: housing and migration.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const heldOutHomes: Halves = {
  'housing.evictions': {
    problem: ['evictions by force', 'demolition of homes', 'orders to clear land', 'illegal rises in rent'],
    group: ['tenants with no lease', 'people in informal settlements', 'public housing families'],
    harm: ["losing one's home", 'nights outdoors', 'interrupted schooling of children'],
    remedy: ['relocation by agreement', 'suspension of demolitions', 'secure tenure'],
    facts: [
      [
        'Authorities citing {statute} forcibly evicted {n} households from {place} in {year}, mostly with no notice in writing.',
        'Some {n} homes in {place} were lost to forced eviction in {year}; under {statute} the residents should have had written notice.',
      ],
      [
        'By the figures of {agency}, only {pct} per cent of {n} evicted families in {place} received another dwelling.',
        'Among {n} families evicted in {place}, {agency} rehoused {pct} per cent.',
      ],
    ],
    asks: [
      [
        'Enact legislation before {year} that bans forced evictions and obliges authorities to notify and consult residents in good time.',
        'Legislate against forced evictions: residents must receive timely notice and be consulted in earnest.',
      ],
      [
        'Rehouse families before demolishing their homes, with alternative housing offered by {agency}.',
        'No demolition should go ahead until evicted families have been given alternative accommodation.',
      ],
      [
        'Provide people threatened with eviction with free lawyers and let courts halt evictions.',
        'Secure the right of evicted residents to challenge the eviction in court with legal aid at no cost.',
      ],
      [
        'Release yearly statistics on evictions broken down by district and ethnicity.',
        'Keep annual records of how many evictions take place in each district and which ethnic groups are affected, and publish them.',
      ],
    ],
  },
  'housing.homelessness': {
    problem: [
      'homelessness on the street',
      'shelters over capacity',
      'penalties for rough sleeping',
      'long queues for social housing',
    ],
    group: ['people who are homeless', 'youth who leave care', 'women staying in shelters'],
    harm: ['people dying of exposure', 'seizure of belongings', 'short stays in jail again and again'],
    remedy: ['permanent housing', 'nurses doing outreach', 'supplements to the rent'],
    facts: [
      [
        'In {year} the homeless count in {place} came to {n} people, an increase of {pct} per cent in two years.',
        'Two years saw homelessness in {place} grow by {pct} per cent; {n} people were counted in {year}.',
      ],
      [
        'Sleeping in public led to {n} police fines in {place} in {year} on the basis of {statute}.',
        'On the basis of {statute}, {n} homeless people were fined by police in {place} in {year} for sleeping outdoors.',
      ],
    ],
    asks: [
      [
        'Decriminalize homelessness: strike down by-laws that fine people who sleep or eat in public.',
        'Abolish local fines for sleeping in public and other rules that treat homelessness as a crime.',
      ],
      [
        'Invest in social housing and let people who have long been homeless move in first.',
        'Build social housing with public funds and prioritize those who have been homeless for years.',
      ],
      [
        'Stop destroying the belongings of homeless people, give back what was confiscated and pay compensation.',
        'Make sure confiscated property is returned to homeless people, or compensated where it was destroyed.',
      ],
      [
        'Count homeless people nationwide every two years, among them those staying with relatives.',
        'Organize every two years a nationwide survey of homelessness which covers people hosted by relatives.',
      ],
    ],
  },
  'migration.detention': {
    problem: [
      'detention of immigrants',
      'deportations in large numbers',
      'border pushbacks',
      'work permits that expired',
    ],
    group: ['people seeking asylum', 'migrants without documents', 'minors who are unaccompanied'],
    harm: ['being detained without any hearing', 'custodial self-harm', 'being returned to danger'],
    remedy: ['community supervision after release', 'interpreters for interviews', 'review by a court'],
    facts: [
      [
        'The detention centre in {place} received {n} migrants in {year}; {agency} kept them for {days} days on average.',
        'Figures of {agency} for {year}: {n} migrants detained in {place}, average stay {days} days.',
      ],
      [
        'We followed asylum seekers in {place}; {pct} per cent of them were held under {statute} and never brought before a judge.',
        'No judge heard {pct} per cent of the asylum seekers in {place} whose detention under {statute} we followed.',
      ],
    ],
    asks: [
      [
        'Release all migrant children from detention and write alternatives to detention into the law.',
        'No child should be held in immigration detention; legislation must offer alternatives.',
      ],
      [
        'Migrants in detention must be able to see a doctor, use an interpreter and be represented by a lawyer at no cost.',
        'Guarantee medical care, interpretation and legal aid to every detained migrant.',
      ],
      [
        'Ensure accountability for deaths in immigration detention through prompt investigations and prosecutions.',
        'Have every death in immigration detention investigated and try the officials found responsible.',
      ],
      [
        'Open immigration detention centres to independent monitoring without prior notice, with public reports.',
        'Let independent bodies monitor detention centres for migrants unannounced and publish what they find.',
      ],
    ],
  },
  'migration.families': {
    problem: [
      'separating migrant families',
      'delays in family visas',
      'workplace raids',
      'residence permits that are lost',
    ],
    group: ['parents who migrated', 'children without nationality', 'spouses left abroad'],
    harm: [
      'not seeing a child for years',
      'infants placed with foster families',
      'people afraid to visit a clinic',
    ],
    remedy: ['reuniting families', 'registration of births by consulates', 'caregiver permits'],
    facts: [
      [
        'Officials have separated {n} children from their parents at {place} since {year}.',
        'Since {year}, officials at the border post of {place} took {n} children from their parents.',
      ],
      [
        'For families in {place} reunification visas take {months} months, six being the limit in {statute}.',
        'Although six months is the limit under {statute}, reunification visas for families in {place} take {months}.',
      ],
    ],
    asks: [
      [
        'Before deporting a parent, assess the best interests of the child, and reform {statute} to that effect.',
        'Make deportation of parents subject to an assessment of what is in the best interests of their children.',
      ],
      [
        'Reunify within three months all families that were separated, at public expense.',
        'Guarantee the reunification of separated families in no more than three months, travel included.',
      ],
      [
        'Offer compensation and psychological support to families separated at the border.',
        'Grant separated children and their parents damages and psychological counselling.',
      ],
      [
        'Register all separated children in a database that consulates and {agency} can consult.',
        'Maintain records of every child separated from a parent and give consulates access to them.',
      ],
    ],
  },
};
