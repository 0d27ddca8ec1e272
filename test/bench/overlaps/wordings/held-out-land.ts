// Held-out wordings: indigenous peoples and environment.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const heldOutLand: Halves = {
  'indigenous.land': {
    problem: [
      'mines opened without consent',
      'ancestral boundaries that are not marked',
      'concessions for logging',
      'dams on rivers held sacred',
    ],
    group: ['communities of Indigenous people', 'traditional leaders', 'peoples of the forest'],
    harm: ['losing ancestral land', 'poisoning of fishing grounds', 'threats to defenders of the land'],
    remedy: [
      'consent that is free, prior and informed',
      'collective titles to land',
      'returning territories',
    ],
    facts: [
      [
        'Without consulting anyone, {agency} awarded {n} concessions for mines on Indigenous land around {place} in {year}.',
        'Communities near {place} were not consulted on {n} mining concessions on their territory, awarded by {agency} in {year}.',
      ],
      [
        'Decisions have been taken on {pct} per cent of Indigenous land claims from {place} lodged under {statute}.',
        'Indigenous communities in {place} have received a decision on {pct} per cent of the claims to land they lodged under {statute}.',
      ],
    ],
    asks: [
      [
        'Require by law that Indigenous peoples give free, prior and informed consent to projects affecting their lands.',
        'Projects on Indigenous territories should need the free, prior and informed consent of the peoples concerned, as a matter of law.',
      ],
      [
        'Demarcate and title all Indigenous territories before {year}, and give {agency} the resources to do so.',
        'Accelerate demarcation so that every Indigenous territory is titled by {year}; allocate resources to {agency}.',
      ],
      [
        'Protect Indigenous land defenders through a dedicated mechanism and prosecute those who attack them.',
        'Attacks on Indigenous defenders of land must be investigated and a mechanism for their protection created.',
      ],
      [
        'Publish maps of mining and logging concessions within Indigenous territories.',
        'Disclose on a map which concessions lie in Indigenous territories.',
      ],
    ],
  },
  'indigenous.language': {
    problem: [
      'disappearing mother tongues',
      'monolingual schooling',
      'sacred objects that were not returned',
      'closure of community radio',
    ],
    group: ['minority language speakers', 'pupils from Indigenous families', 'elders who tell stories'],
    harm: [
      'dropping out in the first grades',
      'being ashamed to speak at school',
      'doctors who misunderstand patients',
    ],
    remedy: ['education in two languages', 'court interpreters', 'the return of ancestral remains'],
    facts: [
      [
        'There are {n} schools around {place}; {pct} per cent use the language of the pupils for teaching.',
        'Pupils in the area of {place} are taught in their own language in {pct} per cent of {n} schools.',
      ],
      [
        'Relying on {statute}, {agency} took the licence from the Indigenous community radio of {place} in {year}.',
        'The community radio in {place}, with programmes in an Indigenous language, has had no licence since {year} because of {statute}.',
      ],
    ],
    asks: [
      [
        'Grant Indigenous languages the rank of official languages through a reform of {statute}.',
        'Make Indigenous languages official, on a par with the majority language.',
      ],
      [
        'Recruit more bilingual teachers for Indigenous pupils and teach them in their mother tongue.',
        'Ensure mother-tongue education for Indigenous children by recruiting bilingual teachers.',
      ],
      [
        'Repatriate sacred objects and ancestral remains from museums to Indigenous peoples.',
        'Museums should give sacred objects and human remains back to Indigenous communities.',
      ],
      [
        'Ask in the coming census about Indigenous languages, with questions drawn up together with their speakers.',
        'Count speakers of Indigenous languages in the census and involve them in writing the questions.',
      ],
    ],
  },
  'environment.water': {
    problem: [
      'pollution of drinking water',
      'school taps with lead',
      'sewage without treatment',
      'spraying of pesticides close to homes',
    ],
    group: ['families with wells', 'communities that live from fishing', 'people living near refineries'],
    harm: ['diseases of the kidney', 'lost pregnancies', 'infants poisoned by lead'],
    remedy: ['cleaning up the river', 'water filters for homes', 'testing wells regularly'],
    facts: [
      [
        'Arsenic exceeded the legal limit in {pct} per cent of {n} wells near {place} that were sampled in {year}.',
        'Near {place}, {n} wells were sampled in {year}: {pct} per cent had too much arsenic.',
      ],
      [
        'For polluting the river with waste water during {months} months, the refinery at {place} received one fine from {agency} under {statute}.',
        'During {months} months the refinery in {place} polluted the river with its waste water; {agency} used {statute} for a fine just once.',
      ],
    ],
    asks: [
      [
        'Adopt international health guidelines on arsenic and lead as legal limits for drinking water.',
        'Tighten drinking water standards so that lead and arsenic stay below what international health guidelines recommend.',
      ],
      [
        'Deliver clean drinking water to communities with polluted wells for as long as the clean-up lasts.',
        'Communities with contaminated wells must be supplied with clean water until remediation is finished.',
      ],
      [
        'Apply the polluter pays principle: companies should finance clean-up and medical care for residents.',
        'Hold polluting companies liable for clean-up costs and the medical bills of residents.',
      ],
      [
        'Inform each municipality monthly about tests of water quality.',
        'Water quality data from each municipality should be published on a monthly basis.',
      ],
    ],
  },
  'environment.climate': {
    problem: [
      'people displaced by the climate',
      'erosion of the coast',
      'construction of coal plants',
      'workshops during heat waves',
    ],
    group: ['communities on the islands', 'farmers who live from their fields', 'activists for the climate'],
    harm: ['fields turned to salt', 'failed harvests', 'moving villages inland'],
    remedy: [
      'relocation that is planned',
      'systems of early warning',
      'a transition that is just for workers',
    ],
    facts: [
      [
        'Of those displaced by storms in {place} in {year}, {n} in number, {pct} per cent remain in tents.',
        'The storms of {year} drove {n} people from their homes in {place}; {pct} per cent are still in tents.',
      ],
      [
        'No environmental impact assessment, as required by {statute}, preceded the approval of a coal plant at {place} by {agency} in {year}.',
        '{agency} permitted a coal plant in {place} in {year}, ignoring the impact assessment required by {statute}.',
      ],
    ],
    asks: [
      [
        'Legislate emission reduction targets for {year} that are legally binding, and end the use of coal.',
        'Enact climate legislation that binds the government to targets for emissions and to leaving coal.',
      ],
      [
        'Plan and finance the relocation of coastal communities with their participation.',
        'Communities at risk from the sea need relocation plans made with them, and the money for it.',
      ],
      [
        'End the prosecution of climate activists in {place} and outlaw abusive lawsuits against them.',
        'Stop lawsuits meant to silence climate activists, and dismiss charges over the protest in {place}.',
      ],
      [
        'Disclose how much is spent on climate adaptation each year, per region and by gender.',
        'Track adaptation finance by region and gender and report on it annually.',
      ],
    ],
  },
};
