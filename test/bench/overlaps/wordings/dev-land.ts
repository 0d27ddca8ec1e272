// Wordings that the lexicon may know: indigenous peoples and environment.
import type { Halves } from './halves';

export const devLand: Halves = {
  'indigenous.land': {
    problem: [
      'mining without consent',
      'unmarked ancestral boundaries',
      'logging concessions',
      'dams on sacred rivers',
    ],
    group: ['Indigenous communities', 'traditional authorities', 'forest peoples'],
    harm: ['loss of ancestral lands', 'poisoned fishing grounds', 'threats against land defenders'],
    remedy: ['free, prior and informed consent', 'collective land titles', 'restitution of territories'],
    facts: [
      [
        'In {year}, {agency} granted {n} mining concessions on Indigenous territory near {place} without prior consultation.',
        'Near {place}, {n} mining concessions were granted on Indigenous territory in {year} without prior consultation by {agency}.',
      ],
      [
        'Only {pct} per cent of the land claims filed by Indigenous communities around {place} under {statute} have been decided.',
        'Indigenous communities around {place} filed land claims under {statute}, of which {pct} per cent have been decided.',
      ],
    ],
    asks: [
      [
        'Adopt legislation that guarantees the free, prior and informed consent of Indigenous peoples before any project on their land.',
        'Guarantee in legislation that no project on Indigenous land proceeds without free, prior and informed consent.',
      ],
      [
        'Complete the demarcation and titling of Indigenous territories by {year} and fund {agency} accordingly.',
        'Finish by {year} the demarcation and titling of Indigenous territories, with sufficient funds for {agency}.',
      ],
      [
        'Investigate attacks against Indigenous land defenders and set up a protection mechanism for them.',
        'Set up a protection mechanism for Indigenous land defenders and investigate all attacks against them.',
      ],
      [
        'Create a public map of all concessions that overlap with Indigenous territories.',
        'Make public a map that shows every concession overlapping with Indigenous territories.',
      ],
    ],
  },
  'indigenous.language': {
    problem: [
      'loss of mother tongues',
      'schooling in one language only',
      'unreturned sacred objects',
      'closed community radios',
    ],
    group: ['speakers of minority languages', 'Indigenous pupils', 'elders and storytellers'],
    harm: [
      'drop-out in the first grades',
      'shame about speaking at school',
      'patients misunderstood by doctors',
    ],
    remedy: ['bilingual education', 'interpreters in courts', 'return of human remains'],
    facts: [
      [
        'Of {n} schools in the district of {place}, only {pct} per cent teach in the language of their pupils.',
        'Only {pct} per cent of the {n} schools around {place} teach pupils in their own language.',
      ],
      [
        'The community radio of {place}, which broadcast in an Indigenous language, lost its licence in {year} under {statute}.',
        'In {year} {agency} withdrew the licence of the community radio of {place}, which broadcast in an Indigenous language.',
      ],
    ],
    asks: [
      [
        'Recognize Indigenous languages as official languages and amend {statute} accordingly.',
        'Give Indigenous languages official status by amending {statute}.',
      ],
      [
        'Train and hire bilingual teachers so that Indigenous pupils can learn in their mother tongue.',
        'Hire and train bilingual teachers to allow Indigenous pupils to be taught in their mother tongue.',
      ],
      [
        'Return sacred objects and human remains held by museums to the Indigenous peoples concerned.',
        'Require museums to return sacred objects and human remains to the Indigenous peoples they came from.',
      ],
      [
        'Include questions on Indigenous languages in the next census, designed with those who speak them.',
        'Design with speakers the questions on Indigenous languages in the next census.',
      ],
    ],
  },
  'environment.water': {
    problem: [
      'contaminated drinking water',
      'lead in school taps',
      'untreated sewage',
      'pesticide spraying near homes',
    ],
    group: ['families who depend on wells', 'fishing communities', 'residents near refineries'],
    harm: ['kidney disease', 'miscarriages', 'lead poisoning in infants'],
    remedy: ['clean-up of the river', 'filters for each home', 'regular testing of wells'],
    facts: [
      [
        'Tests of {n} wells around {place} in {year} found arsenic above the legal limit in {pct} per cent of them.',
        'In {year}, {pct} per cent of {n} wells tested around {place} contained arsenic above the legal limit.',
      ],
      [
        'A refinery in {place} discharged waste water into the river for {months} months, and {agency} fined it once under {statute}.',
        'For {months} months a refinery in {place} discharged waste water into the river; the only fine came from {agency} under {statute}.',
      ],
    ],
    asks: [
      [
        'Set binding limits for lead and arsenic in drinking water in line with international health guidelines.',
        'Bring the legal limits for lead and arsenic in drinking water into line with international health guidelines.',
      ],
      [
        'Provide safe drinking water to all communities with contaminated wells until clean-up is complete.',
        'Supply communities whose wells are contaminated with safe drinking water until the clean-up ends.',
      ],
      [
        'Require polluting companies to pay for clean-up and for the medical treatment of affected residents.',
        'Make companies that pollute pay for clean-up and for medical treatment of the residents affected.',
      ],
      [
        'Publish the results of water quality tests every month for each municipality.',
        'Make water quality test results public every month, municipality by municipality.',
      ],
    ],
  },
  'environment.climate': {
    problem: ['climate displacement', 'coastal erosion', 'new coal plants', 'heat waves in workshops'],
    group: ['island communities', 'subsistence farmers', 'climate activists'],
    harm: ['salted fields', 'lost harvests', 'villages moved inland'],
    remedy: ['planned relocation', 'early warning systems', 'a just transition for workers'],
    facts: [
      [
        'Storms in {year} displaced {n} people from {place}, and {pct} per cent of them still live in tents.',
        'Of the {n} people displaced from {place} by storms in {year}, {pct} per cent still live in tents.',
      ],
      [
        'In {year}, {agency} approved a coal plant in {place} without the environmental impact assessment that {statute} demands.',
        'The coal plant in {place} was approved in {year} by {agency} although {statute} demands an environmental impact assessment.',
      ],
    ],
    asks: [
      [
        'Adopt a climate law with binding emission targets for {year} and a phase-out of coal.',
        'Set binding emission targets for {year} in a climate law and phase out coal.',
      ],
      [
        'Prepare planned relocation with communities threatened by the sea, and fund it.',
        'Fund planned relocation, prepared together with the communities that the sea threatens.',
      ],
      [
        'Protect climate activists from strategic lawsuits and drop the charges against those arrested in {place}.',
        'Drop the charges against climate activists arrested in {place} and protect them from strategic lawsuits.',
      ],
      [
        'Report yearly on finance spent on adaptation, by region and by gender of those who benefit.',
        'Publish each year adaptation spending by region and by gender of the beneficiaries.',
      ],
    ],
  },
};
