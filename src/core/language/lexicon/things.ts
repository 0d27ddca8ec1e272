// Things that asks are about, narrower than the concepts of the other tables, in official and in plain words. See
// treaties.ts for how a line is read; what comes last are the wider concepts, so that both meet.
export const THINGS = `
forced evictions;evict;eviction;demolition/demolish/bulldoze house/home;house/home demolition/demolish;turned/thrown/put home/house/street|desalojos forzosos;desalojo;desahucio;demolición/demoler vivienda/casa|expulsions forcées;expulsion/expulser locative/logement;démolition/démolir maison/logement|housing
homelessness;homeless;unhoused;rough sleeper/sleeping;sleep rough/street/outdoors;living street;without home/roof|=sin hogar/techo;sinhogarismo;vivir/dormir calle|=sans =abri;=sans domicile/logis;vivre/dormir rue|housing
social housing;public/affordable/council/subsidized/cheap housing/home/flat|vivienda social/asequible/pública|logement social/abordable;HLM|housing
informal settlements;slum;shanty (town);squatter|asentamientos informales;barrio marginal|bidonvilles;quartier précaire/informel|housing
tenants;tenancy;renter;=rent;=rents;landlord|inquilinos;alquiler;arrendamiento|locataires;loyer|housing
shelters for victims;women shelter/refuge;shelter/refuge women/survivor;safe house|casas de acogida;refugio mujeres|foyers d'accueil;foyer/hébergement femmes|women
drinking water;tap/piped/potable/safe/clean/running water|agua potable;agua limpia/segura|eau potable;eau propre/salubre/robinet|water and sanitation
pollution;pollute;polluter;contaminate;contamination;toxic/hazardous waste/substance/chemical;pesticide|contaminación;contaminar;desechos/residuos tóxicos/peligrosos;plaguicidas|pollution;polluer;pollueur;contamination;déchets toxiques/dangereux;pesticides|environment
environmental defenders;environmental/environment/land/forest/climate defender/activist/campaigner;environmentalist|defensores ambientales;defensor/activista ambiental/tierra;ecologistas|défenseurs de l'environnement;défenseur/militant terre/climat;écologistes|human rights defenders+environment
school fees;tuition;cost schooling/education/school;free education/schooling/school|gratuidad de la educación;tasa/costo/gasto escolar;educación/enseñanza gratuita|frais de scolarité;frais scolaire;gratuité école/enseignement|education
schools;school;schooling|escuelas;escuela|écoles;école|education
school dropout;dropout;drop (out) school;leave/quit school;=out =of =school|abandono escolar;deserción escolar|décrochage scolaire;abandon scolaire|schools+education
bilingual education;bilingual;taught/teach/learn/teaching own/home/native/first/mother language/tongue|educación bilingüe;bilingüe|enseignement bilingue;bilingue|education+language rights
doctors and nurses;doctor;physician;nurse;clinician;medical/health staff/personnel/professional/worker|personal sanitario;médicos;enfermero;personal médico|personnel soignant;médecins;infirmier;soignants|health
unpaid wages;unpaid/withheld/owed/stolen wage/salary/pay;wage theft/arrears;back pay;wage unpaid/owed/withheld|salarios impagos;salario adeudado/impagado/retenido|salaires impayés;salaire =dû/volé/retenu|work and pay
minimum wage;living wage;minimum/living pay;wage floor;lowest wage/pay|salario mínimo;salario digno/vital|salaire minimum;salaire minimal/vital/décent|work and pay
labour inspection;labour/factory/workplace inspector/inspection;inspection/inspector/inspect factory/workplace|inspección de trabajo;inspección/inspector laboral/trabajo|inspection du travail;inspecteur travail|work and pay
occupational safety;workplace/work safety/accident/injury;occupational health/accident|seguridad laboral;accidente/riesgo laboral/trabajo|sécurité au travail;accident/risque travail|work and pay
sponsorship system;kafala;sponsorship;change/switch/leave employer|sistema de patrocinio;kafala;cambiar/cambio empleador|système de parrainage;kafala;changer/changement employeur|migrants+work and pay
hazardous work;hazardous/dangerous work/labour/job|trabajo peligroso|travaux dangereux;travail dangereux|work and pay
cash transfers;cash grant/payment/allowance/benefit/support;family benefit/allowance|transferencias monetarias;subsidio/asignación familiar|transferts monétaires;allocation familiale|social protection
unfair dismissal;dismissal;dismissed/dismiss worker/employee/union;=fired;=sacked|despido;despedidos|licenciement;licencier|work and pay
police killings;police shooting;killing/shooting/killed/shot police/officer|muertes por la policía;muerto/homicidio policía/policial|morts par la police;tué/homicide police/policier|excessive use of force
police custody;police cell/station|custodia policial;calabozos;comisaría|garde à vue;commissariat|detention
deaths in custody;death/die/died police custody;death/die/died prison/jail/custody/detention/inmate/prisoner/detainee;prison/jail/inmate/prisoner/custody death/die|muertes bajo custodia;muerte/morir/fallecimiento prisión/cárcel/detención/preso|décès en détention;décès/mort/mourir détention/prison/détenu|detention
prison health care;prison/jail/inmate/prisoner health/medical/doctor/clinic;health/medical/care/doctor prison/jail/inmate/prisoner|salud penitenciaria;salud/médico/atención prisión/cárcel/preso|soins en prison;santé/soin/médecin prison/détenu/pénitentiaire|detention+health
prison overcrowding;overcrowd/crowd/packed prison/jail/cell;prison/jail population/crowding|hacinamiento;población carcelaria|surpopulation carcérale;surpopulation|prison conditions
early release;parole;compassionate/conditional release|libertad anticipada;libertad condicional|libération anticipée;libération conditionnelle
age of criminal responsibility;criminal responsibility/liability;age child prosecuted/charged/tried|edad de responsabilidad penal;edad penal|âge de la responsabilité pénale;majorité pénale|juvenile justice
journalists;journalist;=reporter;=reporters|=periodistas;=periodista;reportero|journalistes;=reporter;=reporters|freedom of the press
internet shutdowns;internet/network shutdown/blackout/cut/outage/blocking;shut/cut/switch/turn/block/shutting internet/network|cortes de internet;corte/apagón/bloqueo/cortar/bloquear internet|coupures d'internet;coupure/blocage/couper/bloquer internet|censorship
foreign agents;foreign/overseas funding/fund/money/donor/grant;fund/money/grant/donation abroad/overseas|agentes extranjeros;financiación/fondo extranjero|agents étrangers;agent/financement/fonds étranger|civil society
family separation;separate/split/tear family;separated/separate child/parent;family apart;family unity/reunification;reunite/reunify/reunion family/child/parent|separación familiar;separación/separar familia/niño;reunificación/reagrupación familiar|séparation des familles;séparer/séparé famille/enfant;famille séparé;regroupement/réunification familial|family
immigration detention;immigration/migrant/immigrant detention/jail/custody;detention/detain/lock/jail/hold migrant/immigrant/foreigner;detained migrant/immigrant|detención migratoria;detención/detener migrante/inmigrante;centro internamiento|rétention administrative;détention/détenir/enfermement migrant/étranger;centre rétention|migrants+detention
ancestral lands;ancestral/traditional/indigenous/communal/customary/tribal land/territory|tierras ancestrales;tierra/territorio indígena/ancestral/comunal|terres ancestrales;terre/territoire autochtone/ancestral/coutumier|land+indigenous peoples
land titles;land title/titling/deed/registration/demarcation;=titling;demarcation;demarcate;collective/communal title|títulos de tierras;=titulación;demarcación;título colectivo/comunal|titres fonciers;titre propriété/collectif;démarcation;délimitation terre|land
legal capacity;supported/substituted decision;guardianship disability/adult|capacidad jurídica;apoyo decisiones;curatela;incapacitación|capacité juridique;décision assistée;curatelle|persons with disabilities
independent living;=community =living;live/living independently|vida independiente|vie autonome;vie/vivre indépendante|persons with disabilities
involuntary treatment;forced/involuntary/coercive treatment/medication/hospitalization;restraints|tratamiento involuntario;tratamiento/internamiento forzado/forzoso;contención|traitement forcé;traitement/internement involontaire;contention|mental health
accessible environment;=accessibility;barrier free;ramps;wheelchair;accessible building/transport/classroom/school|accesibilidad;rampas;silla ruedas|accessibilité;fauteuil roulant|persons with disabilities
legal gender recognition;gender recognition/marker;change/correct gender/sex;legal gender/sex;gender/sex document/papers|reconocimiento de género;cambio/cambiar género/sexo|reconnaissance du genre;changement/changer/mention genre/sexe|sexual orientation and gender identity
transgender;=trans;transsexual;gender affirming|personas trans;transgénero;transexual|personnes trans;transgenre;transsexuel|sexual orientation and gender identity
conversion therapy;conversion/reparative practice/treatment;cure homosexuality/gay|terapias de conversión;terapia/práctica conversión|thérapies de conversion;thérapie/pratique conversion|sexual orientation and gender identity
same-sex relations;same sex act/conduct/relationship/intimacy;homosexual/gay act/relation/conduct/relationship;consenting adults;sodomy|relaciones del mismo sexo;relación/acto homosexual|relations entre personnes du même sexe;relation/acte homosexuel|sexual orientation and gender identity
protection orders;protective/restraining/barring order|órdenes de protección;orden alejamiento|ordonnances de protection;mesure éloignement|domestic violence
femicide;feminicide;murder/killing/kill women/wife;women killed/murdered|feminicidio;femicidio;asesinato mujer|féminicide;meurtre femme;femme tuée|violence against women
`;
