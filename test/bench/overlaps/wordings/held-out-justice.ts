// Held-out wordings: policing and prisons.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const heldOutJustice: Halves = {
  'policing.force': {
    problem: [
      'use of excessive force',
      'shootings by police',
      'tear gas fired at protesters',
      'people dying in police custody',
    ],
    group: ['people hurt by police violence', 'families of those killed', 'vendors in the street'],
    harm: [
      'eyes lost to rubber bullets',
      'arrests by unmarked officers',
      'relatives who never learn the truth',
    ],
    remedy: ['cameras worn by officers', 'independent police oversight', 'training in de-escalation'],
    facts: [
      [
        'Police shootings in {place} hit {n} people in {year}; {agency} investigated {pct} per cent.',
        'Of the {n} people shot by police officers in {place} in {year}, {pct} per cent saw {agency} begin an investigation.',
      ],
      [
        'Although {statute} limits rubber bullets, {n} protesters were injured by them in {place} in {year}.',
        'In {year} {n} protesters in {place} suffered injuries from rubber bullets, which {statute} is meant to limit.',
      ],
    ],
    asks: [
      [
        'Reform {statute}: police may use force only when necessary and in a proportionate manner.',
        'Ensure by law that police use force in conformity with necessity and proportionality.',
      ],
      [
        'Equip the police with body cameras and make de-escalation part of their training.',
        'Introduce body cameras and compulsory courses on de-escalation for all officers.',
      ],
      [
        'Killings by police should be investigated by an independent authority able to prosecute.',
        'Set up independent oversight to investigate and prosecute police officers who kill.',
      ],
      [
        'Collect and release statistics on police shootings, including race and location.',
        'Make available figures about firearms used by police, with the race of the victim and the location.',
      ],
    ],
  },
  'policing.profiling': {
    problem: [
      'profiling by race',
      'searches without suspicion',
      'databases of gangs',
      'face recognition technology',
    ],
    group: ['people of African descent', 'Roma people', 'young men in the suburbs'],
    harm: ['identity checks every day', 'arrests of innocent people', 'lost trust in police'],
    remedy: ['a receipt for stops', 'banning face recognition', 'recruiting from minorities'],
    facts: [
      [
        'In {place}, police searched {n} people in {year}, {pct} per cent of them of African descent, a multiple of their share of residents.',
        'People of African descent made up {pct} per cent of {n} police searches in {place} in {year}, a multiple of their share of residents.',
      ],
      [
        'On the basis of {statute}, {n} young people in {place} are in a gang database of {agency}; {pct} per cent have never been convicted.',
        'Without conviction, {pct} per cent of {n} young people from {place} are in the database of gangs kept by {agency} under {statute}.',
      ],
    ],
    asks: [
      [
        'Adopt legislation that defines racial profiling and bans it.',
        'Racial profiling must be banned by statute, with a definition in line with international norms.',
      ],
      [
        'Offer bias training to the police and increase recruitment from minorities.',
        'Diversify the police by recruiting from ethnic minorities, and provide training on bias.',
      ],
      [
        'Ban police use of facial recognition unless its impact on human rights is known.',
        'Halt facial recognition in policing until a human rights assessment is complete.',
      ],
      [
        'Police should document each stop, with ethnicity, and hand out a receipt.',
        'Introduce receipts for police stops and collect data on the ethnicity of those stopped.',
      ],
    ],
  },
  'prisons.solitary': {
    problem: [
      'confinement in isolation',
      'overcrowded prisons',
      'excessive pretrial detention',
      'searches by stripping',
    ],
    group: ['prisoners on remand', 'death row inmates', 'female prisoners'],
    harm: ['psychosis due to isolation', 'prisoners sleeping in turns', 'custodial suicides'],
    remedy: ['a maximum of fifteen days', 'sentences other than imprisonment', 'ombudsman visits'],
    facts: [
      [
        'Solitary confinement of over {days} days, permitted by {statute}, was imposed on {n} prisoners in {place} in {year}.',
        'In {year} {n} prisoners in {place} were in solitary confinement for over {days} days, which {statute} permits.',
      ],
      [
        'According to {agency}, {place} has a prison for {n} inmates in which there are {pct} per cent too many.',
        'With room for {n} inmates, the prison in {place} is {pct} per cent above capacity according to {agency}.',
      ],
    ],
    asks: [
      [
        'Ensure that solitary confinement never exceeds fifteen days and is not used on minors or mentally ill prisoners.',
        'Restrict solitary confinement to a maximum of fifteen days, exempting minors and people with mental illness.',
      ],
      [
        'End prison overcrowding by promoting non-custodial sentences and early release for petty offences.',
        'Address overcrowding: petty offenders should receive alternatives to prison or early release.',
      ],
      [
        'Allegations of torture by prison guards must be investigated, with the suspects suspended from duty.',
        'Ensure that torture in prisons is investigated promptly and that guards under suspicion are suspended.',
      ],
      [
        'Create a national preventive mechanism able to visit prisons and police cells without notice.',
        'Establish unannounced inspection of all places of detention by a national preventive mechanism.',
      ],
    ],
  },
  'prisons.health': {
    problem: [
      'shortage of doctors in prison',
      'prison tuberculosis',
      'giving birth in shackles',
      'cells without safe drinking water',
    ],
    group: ['chronically ill prisoners', 'prisoners who are pregnant', 'old inmates'],
    harm: ['cancer without treatment', 'outbreaks in the dormitory', 'deaths that treatment could prevent'],
    remedy: ['hospital transfer', 'release on compassionate grounds', 'doctors on every shift'],
    facts: [
      [
        'With one doctor for {days} hours a week from {agency}, the prison of {place} lost {n} inmates to tuberculosis in {year}.',
        'Tuberculosis caused {n} deaths in the prison in {place} in {year}; a doctor sent by {agency} is there for {days} hours a week.',
      ],
      [
        'Shackles were used on {pct} per cent of {n} women who gave birth while in prison in {place}, against {statute}.',
        'Against {statute}, {n} pregnant prisoners in {place} went into labour, {pct} per cent of them in shackles.',
      ],
    ],
    asks: [
      [
        'Place prison health care under the ministry of health and no longer under {agency}.',
        'Legislate so that health care in prisons is a responsibility of the ministry of health.',
      ],
      [
        'All prisons should have doctors at all hours and a stock of essential medicines.',
        'Guarantee doctors and essential medicines in every prison, day and night.',
      ],
      [
        'End the use of shackles on pregnant women in prison and punish guards who do so.',
        'Ban shackles for pregnant prisoners, with disciplinary measures against staff.',
      ],
      [
        'Independent coroners should investigate deaths in prison and make the causes public.',
        'Refer each death in prison to a coroner who is independent, and publish the findings.',
      ],
    ],
  },
};
