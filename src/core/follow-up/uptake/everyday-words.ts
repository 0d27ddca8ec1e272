// Everyday words of campaigns, with what recommendations of the UN say for them. Only asks are widened by these: reports
// keep to the UN's own terms, people do not.
import { createPhraseFinder, type FoundPhrase } from '../../coverage/issue-suggestions/own-words';
import type { Reader, TextLanguage } from '../../language/reading/reading';

// words of asks, in any language | words of recommendations, in English
const TABLE = `
lock up;locked up;lock away;behind bars;in cages;caged;put away;inside prison;tras las rejas;encerrar;derrière les barreaux;enfermer|detention;deprived of liberty
crowded;packed;full prisons;hacinadas;surpeuplées|overcrowding
isolation cells;the hole;isolation of prisoners;celdas de castigo;mitard|solitary confinement
strip search;beatings in custody;abuse of prisoners;brutalización|ill-treatment of detainees
put to death;lethal injection;electric chair;death chamber;kill prisoners;inyección letal;injection létale|execution;death penalty
electroshock;waterboarding;enhanced interrogation;black sites;third degree|torture
shooting;shootings;shoot;shot dead;gunned down;killed by police;tiroteos;balaceras;fusillades|use of firearms;lethal force;killings
cop;cops;officers;sheriff;troopers;riot squad;guardia civil;flics;gendarmes|police;law enforcement officials
stop and frisk;stops and searches;controls by looks;controles por apariencia;contrôles au faciès;délit de faciès|racial profiling
border guards;border agents;border patrol;pushback;pushbacks;push back;push people back;devoluciones en caliente;refoulements|immigration control;non-refoulement
without papers;paperless;illegal aliens;irregular status;sin papeles;sans papiers;clandestins|undocumented migrants
deportation centres;immigration jails;immigration detention;centros de internamiento;centres de rétention|detention of migrants
newcomers;arrivals;people who flee;people seeking protection;seek protection;boat people;quienes huyen;personnes en exil;exilés|refugees;asylum seekers
army;soldier;soldiers;troops;military service;enlist;recruits;ejército;soldados;armée;soldats|armed forces;military;recruitment
mercenaries;private military;military contractors;private security;mercenarios;mercenaires|private military and security companies
drone;bombing;air raids;civilians killed;civilian deaths;víctimas civiles;victimes civiles|armed conflict;killings of civilians
show trials;special courts;military justice;tribunales de excepción;tribunaux d'exception|military tribunals;fair trial
challenge detention;see a judge;brought before a judge;comparecer ante un juez;devant un juge|habeas corpus
see a lawyer;pay a lawyer;free lawyer;free lawyers;abogado gratuito;avocat gratuit;avocat commis|legal aid;access to a lawyer
slow courts;court delays;backlog;waiting time in courts;long trials;lentitud judicial;lenteur de la justice|backlog of judicial cases
hold to account;bring to justice;get away with;answer for;no one punished;rendir cuentas;quedar impune;rendre des comptes|prosecute perpetrators;impunity;accountability
make amends;make up for;pay damages;survivors;damages;pagar daños;sobrevivientes;survivants;survivantes|reparation;compensation;victims
bribe;bribes;graft;kickbacks;embezzle;misuse of public money;sobornos;desvío de fondos;détournement;dessous de table|corruption
libel;insult laws;injuria;desacato;outrage;diffamation|defamation
reporters;bloggers;news outlets;newsrooms;reporteros;blogueros;blogueurs|journalists;media
whistle-blower;leakers;filtradores|whistleblowers;human rights defenders
online;on the web;social networks;social media;trolls;redes sociales;en línea;réseaux sociaux;en ligne|internet
wiretap;wiretapping;phone tapping;spying;spy;eavesdrop;snooping;escuchas;espionaje;écoutes;espionner|surveillance;privacy
rally;rallies;march;marches;picket;marchas;manifs|peaceful assembly;demonstrations
ngos;charities;community groups;grassroots;watchdogs;associations;asociaciones;colectivos|civil society
union;unions;organize workers;strike;strikers;sindicatos;huelga;syndicats;grève|trade unions;freedom of association
farm hands;field workers;pickers;crop workers;jornaleros;ouvriers agricoles;saisonniers|agricultural workers
maids;nannies;housekeepers;cleaners in homes;house help;empleadas del hogar;trabajadoras del hogar;employées de maison|domestic workers
sweatshops;wage theft;unpaid wages;exploited at work;explotación laboral;exploitation au travail|working conditions;forced labour
convict labour;prison labour;work of prisoners;trabajo forzado de presos|forced labour;slavery
wages;salary;salaries;earnings;sueldos;salarios;salaires|pay;remuneration
leave for mothers;new mothers;parental leave;licencia de maternidad;baja maternal;congé maternité|maternity leave
boardroom;boardrooms;managers;decision-making;women leaders;puestos directivos;postes de direction|representation of women;women in management
beaten wives;beat their wives;beaten by husbands;battered;abusive husbands;abusive partners;violence at home;maltrato en el hogar;femmes battues|domestic violence;violence against women
sex without consent;no means no;only yes means yes;consent law;solo sí es sí;consentement|rape;sexual violence;definition of rape
grooming;molest;molested;abuse of kids;pederastia;pédophilie|sexual abuse of children;sexual exploitation of children
kids;youngsters;toddlers;babies;boys and girls;underage;under 18;under eighteen;minors;chicos;chavales;gamins;moins de 18|children
spank;spanking;smack;slapping;hit children;hitting children;hitting them;beating children;azotar;pegar a los niños;fessée;châtier|corporal punishment of children
unaccompanied;without parents;without their parents;separated from parents;no acompañados;non accompagnés|unaccompanied children
child brides;married off;forced to marry;novias niñas;fillettes mariées|child, early and forced marriage
cutting of girls;circumcision of girls;excised|female genital mutilation
sold;pimps;forced prostitution;modern slavery;esclavitud moderna;proxénètes;esclavage moderne|trafficking in persons
gay;same-sex;queer;rainbow;gay couples;pareja del mismo sexo;couples de même sexe|same-sex couples;sexual orientation
trans;transgender;change gender;change their gender;gender on papers;cambio de género;changement de sexe|legal gender recognition;gender identity
intersex;genital surgery;operations on intersex;cirugías intersex|intersex persons
blind;deaf;wheelchair;disabled people;people with impairments;ciegos;sordos;silla de ruedas;aveugles;sourds;fauteuil roulant|persons with disabilities
asylum for the insane;psychiatric hospitals;mental patients;psychiatric wards;manicomios;asiles|mental health;persons with psychosocial disabilities
madness;insane;mentally ill;mental illness;intellectual disability;enfermos mentales;troubles mentaux|mental illness;mental disabilities
seniors;the elderly;pensioners;old age;ancianos;jubilados;personnes âgées;retraités|older persons
end-of-life;dying;hospice;terminally ill;cuidados al final de la vida;fin de vie|palliative care
gypsies;travellers;gitanos;romaníes;gitans;gens du voyage|Roma
black people;blacks;african americans;people of colour;people of color;afros;personas negras;personnes noires|people of African descent;racial minorities
latinos;hispanics;latinas|Latino;migrants
muslim;muslims;islam;mosque;hijab;headscarf;islamofobia;musulmanes;islamophobie;musulmans|Islamophobia;Muslims;religious discrimination
jews;synagogue;judíos;juifs|antisemitism
first nations;first peoples;tribal nations;native peoples;pueblos originarios;premières nations|indigenous peoples
before mining;before drilling;pipelines;dams;logging;on their lands;sus territorios;leurs terres|natural environment of indigenous peoples;free, prior and informed consent
global warming;carbon;carbon pollution;coal;oil and gas;heating planet;calentamiento global;réchauffement;carbone|climate change;greenhouse gas emissions
dirty air;poisoned water;waste dumps;smog;basurales;décharges|environment;pollution
tap water;piped water;running water;wells;toilets;agua corriente;grifo;eau courante;robinet|safe drinking water and sanitation
flats;homes;rents;landlords;sleep rough;on the streets;roof over;viviendas;alquiler;sin techo;logements;loyers;sans-abri|adequate housing;homeless persons
go hungry;goes hungry;starve;food banks;pasar hambre;avoir faim;soupe populaire|right to food
see a doctor;without a doctor;medical care;clinics;health insurance;médicos;consultas;médecins;cliniques|health care
benefits;safety net;handouts;cash help;subsidios;ayudas;allocations;aides sociales|social protection
needy;the poor;low wages;make ends meet;llegar a fin de mes;joindre les deux bouts|poverty
drop out;dropouts;school leavers;deserción;abandon scolaire;décrochage|school dropout;education
separate classes;special schools;separate schools;escuelas separadas;classes séparées|segregation in education;inclusive education
gun;guns;gun control;assault rifles;handguns;pistolas;fusiles;flingues|gun violence;firearms
felons;felony;ex-prisoners;ex-offenders;criminal record;convicts;expresidiarios;anciens détenus|completed prison sentences;persons deprived of liberty
die in prison;life sentence;life sentences;lifers;cadena perpetua;perpétuité|life imprisonment without parole
watchdog;ombudsperson;ombuds;independent body;rights commission;defensor del pueblo;défenseur des droits|independent national human rights institution
un experts;independent experts;un visits;expertos de la onu;experts de l'onu|special procedures;special rapporteurs
un complaints;complain to the un;individual complaints;individuals to complain;communications procedure;quejas individuales;plaintes individuelles|individual communications;individual procedures;optional protocol
sign up;join;joining;opt in;become part;sumarse;unirse;rejoindre|ratify;accede
opt-outs;exceptions to treaties;exemptions;understandings;declarations attached|reservations to treaties
foreign aid;aid to poor countries;help poor countries;overseas aid;ayuda exterior;aide extérieure|official development assistance
trade ban;trade war;coercive measures;bloqueo;medidas coercitivas;blocus|embargo;blockade;sanctions;unilateral measures
companies abroad;multinationals;operating abroad;in other countries;multinacionales;filiales|business and human rights;companies operating abroad
consulate;consulates;consuls;embassy;consulados;consulats|consular notification;consular assistance
teach;courses;lessons;classes on rights;enseñar;cursos;enseigner;cours|training;human rights education
ballot;ballots;polls;at the polls;polling;urnas;urnes|elections;right to vote
no nationality;without nationality;without a nationality;no passport;sin nacionalidad;sans nationalité|stateless persons;statelessness
`;

interface Line {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

const lines = (): Line[] =>
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [said = '', meant = ''] = line.split('|');
      return { said: said.split(';'), meant: meant.split(';') };
    });

/** An everyday word found, and what it stands for. */
export interface Meant {
  /** As it stands in the table. */
  readonly said: string;
  readonly dimensions: readonly number[];
}

/** Finds everyday words in asks, and gives what recommendations say for them, in the reader's dimensions. */
export function createEverydayWords(reader: Reader): (ask: string, language: TextLanguage) => Meant[] {
  const table = lines();
  const phrases = table.flatMap(({ said }, line) => said.map((phrase) => ({ phrase, line })));
  const find = createPhraseFinder(phrases.map(({ phrase }) => phrase));
  const known = new Map<number, readonly number[]>();
  const dimensionsOf = (line: number): readonly number[] => {
    const before = known.get(line);
    if (before) return before;
    const all = (table[line]?.meant ?? []).flatMap((words) => [...reader.read(words, 'en').dimensions]);
    const found = [...new Set(all)];
    known.set(line, found);
    return found;
  };
  return (ask, language) =>
    find(ask, language).flatMap(({ phrase }: FoundPhrase) => {
      const entry = phrases[phrase];
      return entry ? [{ said: entry.phrase, dimensions: dimensionsOf(entry.line) }] : [];
    });
}
