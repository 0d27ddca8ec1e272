// Treaties, declarations and principles. A line: English wordings | Spanish | French | concepts that it is about.
// The first wording of a language is the name that is shown; the first English one is the key. See expandWording for
// the marks. Small words (of, on the, relativo a) may be written or not: they do not count.
const INSTRUMENTS = `
ICCPR;covenant/pact civil political rights|PIDCP;pacto derechos civiles políticos|PIDCP;pacte droits civils politiques|civil and political rights
ICESCR;CESCR;covenant/pact economic social cultural rights|PIDESC;pacto derechos económicos sociales culturales|PIDESC;pacte droits économiques sociaux culturels|economic, social and cultural rights
CEDAW;convention elimination discrimination against women;women's (rights) convention|CEDAW;CEDM;convención eliminación discriminación contra mujer/mujeres|CEDEF;CEDAW;convention élimination discrimination/discriminations (encontre) des/contre femmes|women
CRC;convention rights child/children;UNCRC;child rights convention|CDN;convención derechos niño/niña/infancia|CIDE;CDE;convention droits enfant|children
CRPD;convention rights persons/people disabilities/disability;disability convention;UNCRPD;convention persons disabilities|CDPD;CRPD;convención derechos (personas) discapacidad|CDPH;CRDPH;convention droits personnes handicapées;convention personnes handicapées|persons with disabilities
ICERD;convention elimination/against racial discrimination;CERD convention|ICERD;convención eliminación discriminación racial|CIEDR;convention élimination discrimination raciale|racial discrimination
CAT;convention against torture (cruel) (inhuman degrading treatment punishment);UNCAT;torture convention|CAT;convención contra tortura (tratos penas crueles) (inhumanos degradantes)|CAT;convention contre torture (peines traitements cruels) (inhumains dégradants)|torture
CED;CPED;convention (protection persons/against) enforced/forced disappearance;convention (protection persons) against enforced disappearance;ICPED;ICCPED|CED;CIDFP;convención (protección personas) contra desapariciones forzadas|CED;convention (protection personnes) contre disparitions forcées|enforced disappearances
CMW;ICRMW;convention (protection) rights migrant workers (members/member families);convention (protection) migrant workers (members/member families);ICMW;ICMRW;CRMW;migrant workers convention|CMW;CTM;convención (protección) derechos trabajadores migratorios/migrantes (familiares)|CMW;convention (protection) droits travailleurs migrants (membres/familles)|migrants
ICCPR-OP2;ICCPR OP 2;optional protocol @ICCPR (aiming) abolition death penalty;2nd/second (optional) protocol @ICCPR (aiming) (abolition death penalty);second/2nd optional protocol;OP2;OP 2|PIDCP-PF2;segundo/2 protocolo facultativo @ICCPR (destinado) (abolir/abolición pena muerte);segundo protocolo facultativo|PIDCP-PF2;deuxième/second/2e protocole facultatif (rapportant) @ICCPR (visant) (abolir/abolition peine mort);deuxième/second protocole facultatif|death penalty
ICCPR-OP1;(1st/first) optional protocol @ICCPR;ICCPR OP 1;OP1;OP 1;first optional protocol|PIDCP-PF1;(primer) protocolo facultativo @ICCPR;primer protocolo facultativo|PIDCP-PF1;(premier) protocole facultatif (rapportant) @ICCPR;premier protocole facultatif|civil and political rights
OP-ICESCR;optional protocol @ICESCR|PF-PIDESC;protocolo facultativo @ICESCR|PF-PIDESC;protocole facultatif (rapportant) @ICESCR|economic, social and cultural rights
OP-CEDAW;optional protocol @CEDAW|PF-CEDAW;protocolo facultativo @CEDAW|PF-CEDEF;protocole facultatif @CEDAW|women
OPCAT;OP-CAT;optional protocol @CAT|OPCAT;protocolo facultativo @CAT|OPCAT;protocole facultatif (rapportant) @CAT|torture+detention
OP-CRPD;optional protocol @CRPD|PF-CDPD;protocolo facultativo @CRPD|PF-CDPH;protocole facultatif @CRPD|persons with disabilities
OP-CRC-IC;(third/3rd) optional protocol @CRC communications procedure;third optional protocol (@CRC);OPIC;OP3;optional protocol communications procedure|OP-CRC-IC;(tercer) protocolo facultativo @CRC procedimiento comunicaciones;tercer protocolo facultativo (@CRC)|OP-CRC-IC;(troisième) protocole facultatif @CRC (établissant) procédure présentation communications;troisième protocole facultatif (@CRC)|children
OP-CRC-AC;OPAC;optional protocol (@CRC) involvement children armed conflict;optional protocol children armed conflict|OP-CRC-AC;protocolo facultativo (@CRC) participación niños conflictos armados|OP-CRC-AC;protocole facultatif (@CRC) implication enfants conflits armés|child soldiers
OP-CRC-SC;optional protocol (@CRC) sale children (child prostitution) (child pornography);OPSC|OP-CRC-SC;protocolo facultativo (@CRC) venta niños (prostitución infantil) (utilización niños pornografía)|OP-CRC-SC;protocole facultatif (@CRC) vente enfants (prostitution enfants) (pornographie mettant scène enfants)|sexual exploitation of children
CRC protocols;(two) optional protocol @CRC|Protocolos de la CDN;protocolo facultativo @CRC|Protocoles à la CIDE;(deux) protocole facultatif @CRC|children
Rome Statute;statute rome;rome statute criminal court;statute criminal court;kampala amendments|Estatuto de Roma;estatuto roma corte penal;enmiendas kampala|Statut de Rome;statut rome cour pénale;amendements kampala|impunity
Genocide Convention;convention prevention punishment (crime) genocide;convention genocide|Convención contra el genocidio;convención prevención sanción (delito) genocidio|Convention contre le génocide;convention prévention répression (crime) génocide|genocide
Palermo Protocol;(trafficking) convention against transnational organized crime;protocol prevent suppress punish trafficking (persons) (especially women children);palermo convention;trafficking protocol|Protocolo de Palermo;convención palermo;convención (contra) delincuencia organizada transnacional;protocolo prevenir reprimir sancionar trata (personas) (especialmente mujeres niños)|Protocole de Palerme;convention (contre) criminalité transnationale organisée;protocole (visant) prévenir réprimer punir traite (personnes) (particulier femmes enfants)|trafficking
UNCAC;convention against corruption;merida convention|CNUCC;convención contra corrupción|CNUCC;convention contre corruption|corruption
Arms Trade Treaty;ATT|Tratado sobre el Comercio de Armas|Traité sur le commerce des armes|arms and gun violence
Geneva Conventions;(fourth) geneva convention;(additional) protocols II geneva conventions;additional protocols geneva conventions|Convenios de Ginebra;(cuarto) convenio ginebra;protocolos adicionales convenios ginebra|Conventions de Genève;(quatrième) convention genève;protocoles additionnels conventions genève|international humanitarian law
Refugee Convention;(1951) (Geneva) (convention) relating status refugees;(1951) (Geneva) refugee convention;convention (relating) (status) refugees;(1967) protocol (relating) status refugees;1967 protocol;1951 (geneva) convention|Convención sobre los refugiados;convención (1951) estatuto refugiados;(convención) ginebra 1951;cartagena declaration;declaración cartagena|Convention relative aux réfugiés;convention (1951) statut réfugiés;convention genève 1951;protocole 1967|refugees and asylum
Statelessness Conventions;(1954) convention (relating) status stateless persons;(1954) (1961) (two) conventions (reduction) statelessness;(1954) 1961 convention;1954 convention|Convenciones sobre la apatridia;convención (1954) estatuto apátridas;convención (1961) reducir/reducción (casos) apatridia|Conventions sur l'apatridie;convention (1954) statut apatrides;convention (1961) réduction (cas) apatridie|statelessness
UNESCO Convention against Discrimination in Education;convention against discrimination education|Convención contra las discriminaciones en la enseñanza;convención (UNESCO) (lucha) contra discriminaciones enseñanza/educación|Convention contre la discrimination dans l'enseignement;convention (UNESCO) (lutte) contre discrimination (domaine) enseignement/éducation|education
Hague adoption convention;hague convention (protection children cooperation respect) intercountry adoption;hague convention (civil aspects) child abduction|Convenio de La Haya sobre adopción;convenio haya (protección niño cooperación) (materia) adopción|Convention de La Haye sur l'adoption;convention haye (protection enfants coopération) (matière) adoption|children
Istanbul Convention;(council europe) convention preventing combating violence against women (domestic violence);council europe convention violence against women|Convenio de Estambul;convenio (consejo europa) prevención lucha contra violencia contra mujeres (violencia doméstica)|Convention d'Istanbul;convention (conseil europe) prévention lutte contre violence femmes (violence domestique)|violence against women
European Convention on Human Rights;ECHR;european convention (protection) human rights (fundamental freedoms)|Convenio Europeo de Derechos Humanos|Convention européenne des droits de l'homme;CEDH
European Social Charter;revised european social charter|Carta Social Europea|Charte sociale européenne|economic, social and cultural rights
American Convention on Human Rights;ACHR;san jose pact;inter american convention human rights|Convención Americana sobre Derechos Humanos;CADH|Convention américaine relative aux droits de l'homme;pacte san josé
Belém do Pará Convention;inter american convention (prevention punishment eradication) violence against women;convention belem para|Convención de Belém do Pará;convención interamericana prevenir sancionar erradicar violencia contra mujer|Convention de Belém do Pará|violence against women
Escazú Agreement|Acuerdo de Escazú|Accord d'Escazú|environment
Protocol of San Salvador;san salvador protocol|Protocolo de San Salvador|Protocole de San Salvador|economic, social and cultural rights
African Charter;african charter human peoples rights;banjul charter|Carta Africana;carta africana derechos humanos pueblos|Charte africaine;charte africaine droits homme peuples
Maputo Protocol;protocol (african charter) rights women africa;african women's protocol|Protocolo de Maputo|Protocole de Maputo;protocole (charte africaine) droits femmes (afrique)|women
UNDRIP;declaration (rights) indigenous peoples|DNUDPI;declaración (derechos) pueblos indígenas|DNUDPA;déclaration (droits) peuples autochtones|indigenous peoples
Declaration on defenders;declaration human rights defenders;declaration (right responsibility) individuals groups organs society|Declaración sobre los defensores;declaración defensores derechos humanos|Déclaration sur les défenseurs;déclaration défenseurs droits homme|human rights defenders
Universal Declaration;UDHR;universal declaration human rights|Declaración Universal;declaración universal derechos humanos|Déclaration universelle;DUDH;déclaration universelle droits homme
Durban Declaration;durban declaration (programme/plan/program action);durban review conference;DDPA|Declaración de Durban;declaración (programa acción) durban|Déclaration de Durban;déclaration (programme action) durban|racial discrimination
Beijing Platform;beijing platform action;beijing declaration (platform action)|Plataforma de Beijing;plataforma (acción) beijing;declaración beijing|Programme de Beijing;programme action beijing;déclaration beijing|women
2030 Agenda;SDG;2030 agenda sustainable development;sustainable/millennium development goals;MDGs|Agenda 2030;ODS;agenda 2030 desarrollo sostenible;objetivos desarrollo sostenible/milenio;ODM|Agenda 2030;ODD;programme développement durable horizon 2030;objectifs développement durable;OMD;objectifs millénaire développement|development
Paris Agreement;paris climate agreement;UNFCCC|Acuerdo de París;CMNUCC|=Accord =de =Paris;CCNUCC|climate change
Global Compact for Migration;global compact (safe orderly regular) migration|Pacto Mundial para la Migración;pacto mundial (migración segura ordenada regular)|Pacte mondial sur les migrations;pacte mondial migrations (sûres ordonnées régulières)|migrants
Guiding Principles on Business;guiding principles business human rights;UNGPs|Principios rectores sobre las empresas;principios rectores empresas derechos humanos|Principes directeurs sur les entreprises;principes directeurs entreprises droits homme|business
Paris Principles|Principios de París|Principes de Paris|national human rights institution
Istanbul Protocol|Protocolo de Estambul|Protocole d'Istanbul|torture
Nelson Mandela Rules;mandela/bangkok/tokyo rules;standard minimum rules treatment prisoners|Reglas Nelson Mandela;reglas mínimas tratamiento reclusos|Règles Nelson Mandela;règles minima traitement détenus;règles bangkok|detention
Beijing Rules;riyadh guidelines|Reglas de Beijing;directrices riad|Règles de Beijing;principes directeurs riyad|juvenile justice
Yogyakarta Principles|Principios de Yogyakarta|Principes de Jogjakarta;principes yogyakarta|sexual orientation and gender identity
CERD committee;committee elimination racial discrimination|CERD;comité eliminación discriminación racial|CERD;comité élimination discrimination raciale|treaty bodies+racial discrimination
`;

const ILO_SUBJECTS: readonly (readonly [number: number, about: string])[] = [
  [29, 'forced labour'],
  [87, 'trade unions'],
  [98, 'trade unions'],
  [100, 'equal pay'],
  [105, 'forced labour'],
  [111, 'discrimination'],
  [138, 'child labour'],
  [169, 'indigenous peoples'],
  [182, 'child labour'],
  [189, 'domestic workers'],
  [190, 'harassment'],
];

/** The ILO's conventions are cited by number, in many ways of writing it. */
const iloConvention = ([number, about]: (typeof ILO_SUBJECTS)[number]): string => {
  const written = (ilo: string, convention: string, no: string): string =>
    `(${ilo}) ${convention} (${no}) ${number} (${ilo}) ${number === 100 || number === 111 ? ilo : ''}`.trim();
  const names = [
    `ILO C${number};ILO C ${number};${written('ILO', 'convention/conventions', '=no/nos/number')}`,
    `OIT C${number};${written('OIT', 'convenio/convenios', '=no/num/n/número')}`,
    `OIT C${number};${written('OIT', 'convention/conventions', '=no/n/num')}`,
  ];
  return [...names, about].join('|');
};

export const TREATIES = `${INSTRUMENTS.trim()}\n${ILO_SUBJECTS.map(iloConvention).join('\n')}`;
