// Economic, social and cultural rights, and the environment. See treaties.ts for how a line is read.
export const SOCIAL = `
economic, social and cultural rights;socio/social economic rights;economic social rights|derechos económicos, sociales y culturales;DESC;derechos económicos sociales|droits économiques, sociaux et culturels;DESC;droits économiques sociaux
education;school;enrolment;pupil;teacher;student;literacy;illiteracy;=university;=universities;kindergarten;preschool|educación;escuela;escolar;escolarización;enseñanza;alumnos;maestros;docentes;estudiantes;alfabetización;analfabetismo;=universidad;=universidades;preescolar|éducation;école;scolaire;scolarisation;scolarité;=élèves;enseignants;étudiants;alphabétisation;analphabétisme;=université;=universités;préscolaire
inclusive education;education children disabilities|educación inclusiva|éducation inclusive|education+persons with disabilities
comprehensive sexuality education;sex/sexuality education|educación sexual|éducation sexuelle;éducation sexualité|sexual and reproductive health
girls' education;education (women) girls;schooling girls|educación de las niñas;escolarización niñas;acceso niñas educación|éducation des filles;scolarisation filles;accès filles éducation|education+girls
health;right health;health care/services/insurance;healthcare;medical;hospital;medicines;nurses;patient;immunization;disease;malaria;tuberculosis;covid;pandemic|salud;sanitario;sanidad;hospital;medicamentos;médico;pacientes;vacunación;enfermedades;paludismo;tuberculosis;pandemia|santé;soins;sanitaire;hôpital;médicaments;médecin;patients;vaccination;maladies;paludisme;tuberculose;pandémie
maternal mortality;maternal health/deaths/care;maternal (infant/child) mortality|mortalidad materna;salud materna;muertes maternas;=parteras;=partera|mortalité maternelle;santé maternelle;sages-femmes|health+women
child mortality;child/infant (maternal) mortality;child health|mortalidad infantil;mortalidad niños;salud infantil|mortalité infantile;mortalité enfants;santé infantile|health+children
sexual and reproductive health;reproductive health/rights;family planning;contraception;contraceptive;birth control;early/teenage/adolescent pregnancy;obstetric|salud sexual y reproductiva;salud reproductiva;derechos (sexuales) reproductivos;planificación familiar;anticonceptivos;embarazo adolescente/precoz/temprano;violencia obstétrica|santé sexuelle et procréative;santé sexuelle reproductive;santé reproductive/procréative;droits (sexuels) reproductifs;planification familiale;contraceptifs;grossesses précoces|health+women
abortion;interruption/termination/interrupt pregnancy|aborto;interrupción (voluntaria) embarazo|avortement;interruption (volontaire) grossesse;IVG|sexual and reproductive health+women
mental health;psychosocial;psychiatric (hospital);psychological;mental illness;suicide|salud mental;psicosocial;psiquiátrico;psicológico;suicidio|santé mentale;psychosocial;psychiatrique;psychologique;suicide|health
HIV and AIDS;HIV;=AIDS;antiretroviral|VIH y sida;VIH;sida;antirretroviral|VIH et sida;VIH;sida;antirétroviral|health
food;hunger;malnutrition;nutrition|alimentación;alimentario;hambre;malnutrición;desnutrición;nutrición;hambruna|alimentation;alimentaire;faim;malnutrition;nutrition;famine
water and sanitation;water;sanitation;sewage|agua y saneamiento;agua;saneamiento;alcantarillado;higiene|eau et assainissement;eau;assainissement;hygiène
housing;shelter|vivienda;desalojos;desahucios;barrios marginales|logement;expulsions forcées/locatives;loyers;habitat
poverty;poor;poverty reduction/eradication;eradicate poverty;low income|pobreza;pobres;bajos ingresos|pauvreté;pauvres;faibles revenus
inequality;disparities;social exclusion;living standards/conditions|desigualdad;exclusión social;condiciones vida|inégalités;exclusion sociale;conditions vie
social protection;social security/services/benefits/assistance;welfare;pension|protección social;seguridad/bienestar/asistencia social;pensiones;prestaciones/servicios sociales|protection sociale;sécurité/aide sociale;=pensions;=pension;retraites;prestations sociales;services sociaux
work and pay;right/conditions/decent work;labour;worker;working conditions;employer;wage;workplace;job;=occupational|trabajo y salarios;trabajo;laboral;empleo;salario;jornaleros|travail et salaires;=travail;travailleur;emploi;employeur;salaire;=ouvriers;=ouvrier;=ouvrières
unemployment;unemployed;job creation|desempleo;paro juvenil|chômage;chômeurs
trade unions;unionists;collective bargaining;right strike;unionization|sindicatos;sindical;negociación colectiva;derecho huelga;sindicalización|syndicats;syndical;négociation collective;droit grève;syndicalisation|work and pay+freedom of association
equal pay;pay/wage gap;equal remuneration;equal pay (equal/work) (work) (equal value);gender pay gap|igualdad salarial;brecha salarial;igual/igualdad remuneración|égalité salariale;écart salarial;égalité rémunération|women
domestic workers|trabajadoras domésticas;empleadas hogar|travailleurs domestiques;travail domestique;employés maison|work and pay
forced labour|trabajo forzoso;trabajo forzado;servidumbre deudas|travail forcé;travail obligatoire;servitude dettes
slavery;servitude|esclavitud;servidumbre;esclavos|esclavage;servitude;esclaves
right to development;sustainable development|derecho al desarrollo;desarrollo sostenible|droit au développement;développement durable|development
development;economic growth;rural development;infrastructure|desarrollo;crecimiento económico;desarrollo rural;infraestructura|développement;croissance économique;développement rural;infrastructures
environment;environmental;natural resources;ecological|medio ambiente;ambiental;medioambiental;biodiversidad;deforestación;recursos naturales;calidad aire|environnement;environnemental;biodiversité;déforestation;ressources naturelles;qualité air
climate change;climate;fossil fuels;emissions;greenhouse gas|cambio climático;crisis climática;calentamiento global;combustibles fósiles;emisiones;gases efecto invernadero|changement climatique;crise climatique;réchauffement;combustibles fossiles;émissions;gaz effet serre|environment
natural disasters;disaster;earthquake;hurricane|desastres naturales;desastres;terremoto;huracán;inundaciones|catastrophes naturelles;catastrophe;séisme;ouragan;inondations
land;land reform|tierra;reforma agraria;expropiación;territorios ancestrales|terre;foncier;réforme agraire;expropriation
free, prior and informed consent;FPIC;prior consultation;consultation indigenous peoples|consentimiento libre, previo e informado;consulta previa;CLPI|consentement libre, préalable et éclairé;consentement libre préalable;consultation préalable;CLPE|indigenous peoples
culture|cultura;derechos culturales;patrimonio/diversidad/vida cultural|culture;droits culturels;patrimoine culturel;diversité/vie culturelle
language rights;linguistic rights/minorities;mother tongue;minority/indigenous languages|derechos lingüísticos;lengua materna;lenguas indígenas;minorías lingüísticas|droits linguistiques;langue maternelle;langues minoritaires/autochtones;minorités linguistiques|minorities
taxation;tax;fiscal|impuestos;fiscal;tributario;evasión fiscal|impôts;fiscal
budget and resources;budget;budgetary;allocate resources;adequate/sufficient/financial/human/necessary resources;funding;financial means|presupuesto;presupuestario;recursos;financiación;asignar recursos|budget;budgétaire;ressources;financement;allouer ressources
digital technology;artificial intelligence;algorithms;digital|inteligencia artificial;algoritmos;digital|intelligence artificielle;algorithmes;numérique
rural areas;rural;remote areas;peasants;farmers|zonas rurales;rural;campesinos;agricultores|zones rurales;rural;paysans;agriculteurs
`;
