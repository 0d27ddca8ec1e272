// Held-out wordings in plain words, with hardly a term of the trade: indigenous peoples and environment.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const plainLand: Halves = {
  'indigenous.land': {
    problem: [
      'pits dug against the will of the villages',
      'old borders nobody has marked',
      'permits to fell timber',
      'hydropower on holy streams',
    ],
    group: ['Indigenous peoples', 'customary chiefs', 'people of the forest'],
    harm: [
      'homelands that are gone',
      'fish that can no longer be eaten',
      'intimidation of those who guard the land',
    ],
    remedy: ['a yes that is given freely and beforehand', 'deeds held in common', 'giving homelands back'],
    facts: [
      [
        'Nobody asked the Indigenous villages of {place} before {agency} signed {n} contracts to dig for ore on their soil in {year}.',
        '{agency} signed {n} contracts to dig for ore in {year} on the soil of Indigenous villages at {place}, which were not asked.',
      ],
      [
        'Native villages of {place} have asked for their soil back under {statute}; {pct} per cent have had an answer.',
        'An answer has come for {pct} per cent of the requests by which Indigenous villages of {place} seek their soil under {statute}.',
      ],
    ],
    asks: [
      [
        'Make it law that Indigenous peoples must freely agree, beforehand and knowing the facts, to anything built on their territory.',
        'Nothing should be built on Indigenous territory unless its people have agreed freely, beforehand and in full knowledge; put this into law.',
      ],
      [
        'By {year}, mark the borders of all Indigenous homelands and hand over the deeds, giving {agency} the money it takes.',
        'Give {agency} the money to mark Indigenous homelands on the ground and issue deeds to all of them before {year}.',
      ],
      [
        'Shield Indigenous people who guard their homelands: create a scheme for their safety and look into each assault.',
        'Look into every assault on Indigenous people who stand up for their homelands, and run a scheme that keeps them safe.',
      ],
      [
        'Let everyone see on a chart where permits for mining or timber cut into Indigenous homelands.',
        'Put online a chart of the permits for timber and mining that cut into Indigenous homelands.',
      ],
    ],
  },
  'indigenous.language': {
    problem: [
      'Indigenous speech dying out',
      'lessons in the majority tongue alone',
      'holy items kept in museums',
      'silenced village stations',
    ],
    group: ['people who speak small languages', 'Indigenous schoolchildren', 'old people who tell the tales'],
    harm: [
      'children who give up school early',
      "being mocked for one's speech",
      'the sick whom no doctor understands',
    ],
    remedy: ['teaching in two languages', 'translation before judges', "bringing ancestors' bones home"],
    facts: [
      [
        'Around {place} there are {n} schools; children hear their home speech in class in {pct} per cent.',
        'Children around {place} attend {n} schools, {pct} per cent of which use the speech of their homes in class.',
      ],
      [
        'Since {year} the village station of {place} is off the air: {agency} took away its permit, pointing to {statute}, though no other spoke the native tongue.',
        'Pointing to {statute}, {agency} silenced in {year} the one village station in {place} that spoke the native tongue.',
      ],
    ],
    asks: [
      [
        'Revise {statute} to put Indigenous languages on an equal footing with the majority tongue.',
        'Put Indigenous languages and the majority tongue on an equal footing before the law.',
      ],
      [
        'Recruit and prepare instructors who speak both tongues, and let Indigenous children have class in the one spoken at home.',
        'Native children should have class in the tongue spoken at home; recruit instructors fluent in both and prepare them.',
      ],
      [
        "See to it that collections give holy items and ancestors' bones back to the Indigenous peoples who own them.",
        "Ancestors' bones and holy items in public collections belong with Indigenous peoples: send them home.",
      ],
      [
        'When the population is next surveyed, ask which Indigenous languages people speak, with questions their speakers helped to write.',
        'Ask about native tongues when the population is next surveyed, and let those who speak them help to write the questions.',
      ],
    ],
  },
  'environment.water': {
    problem: [
      'tap water that makes people ill',
      'heavy metal in the pipes of schools',
      'raw waste in the stream',
      'crop dusting beside houses',
    ],
    group: ['households with a borehole', 'people who live off fishing', 'neighbours of oil plants'],
    harm: ['failing kidneys', 'pregnancies lost', 'babies with metal in their blood'],
    remedy: ['restoring the stream', 'purifiers in every kitchen', 'sampling boreholes all year'],
    facts: [
      [
        'Out of {n} boreholes sampled near {place} in {year}, {pct} per cent had more of the poison arsenic than the rules allow.',
        'Near {place}, laboratories sampled {n} boreholes in {year}: arsenic exceeded what the rules allow in {pct} per cent.',
      ],
      [
        'An oil plant at {place} let its effluent run into the stream during {months} months; {agency} imposed a single penalty by way of {statute}.',
        'Effluent from the oil plant at {place} ran into the stream during {months} months, for which {agency} imposed a single penalty by way of {statute}.',
      ],
    ],
    asks: [
      [
        'Cap the amount of arsenic and lead that tap water may hold at what world health standards say, and make it compulsory.',
        'Make world health standards compulsory for arsenic and lead in what comes out of the tap.',
      ],
      [
        'Bring clean water to villages whose boreholes are polluted, for as long as it takes to restore them.',
        'Villages with polluted boreholes need clean water delivered until their source is restored.',
      ],
      [
        'Let firms that foul the environment bear the bill for restoring it and for the doctors of their neighbours.',
        "The bill for restoration and for neighbours' health care should go to the firms that fouled the place.",
      ],
      [
        'Each month, let people in every town see what laboratories found in their tap water.',
        'Post monthly laboratory findings on tap water for each town.',
      ],
    ],
  },
  'environment.climate': {
    problem: [
      'people driven out by rising seas',
      'shores that wash away',
      'power stations that burn coal',
      'scorching factory floors',
    ],
    group: ['people of the islands', 'smallholders', 'young people who strike for the climate'],
    harm: ['soil turned salty', 'crops that failed', 'hamlets that had to move uphill'],
    remedy: [
      'an orderly move to safer ground',
      'sirens before the storm',
      'new jobs for those who lose theirs',
    ],
    facts: [
      [
        'The hurricanes of {year} drove {n} people out of {place}; {pct} per cent are under canvas to this day.',
        'To this day {pct} per cent of the {n} people whom hurricanes drove out of {place} in {year} are under canvas.',
      ],
      [
        'No study of the effects on nature, as {statute} wants it, was made before {agency} let a coal-fired station be built at {place} in {year}.',
        '{agency} let a coal-fired station be built at {place} in {year} and skipped the study of effects on nature which {statute} wants.',
      ],
    ],
    asks: [
      [
        'Write into law by how much greenhouse gases must fall before {year}, and say when the last coal-fired station closes.',
        'Legislate for compulsory cuts of greenhouse gases by {year} and an end date for burning coal.',
      ],
      [
        'Work out with villages on the shore how and where they will move before the sea takes them, and pay for the move.',
        'Pay for moving villages that the sea will take, and work out the move with the people who live there.',
      ],
      [
        'Shield young people who campaign for the climate against abusive suits, and end prosecutions over the protest in {place}.',
        'End prosecutions of campaigners for the climate after the protest in {place}, and bar abusive suits against them.',
      ],
      [
        'Tell the public each year how much money went into coping with climate change, where, and to women or men.',
        'Account annually for money that went into coping with climate change, area by area, for women and for men.',
      ],
    ],
  },
};
