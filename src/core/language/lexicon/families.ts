// Words that asks use for one another: near in meaning, though not the same. They make two asks alike where no concept
// does. Only asks are read for them, so that issues and topics are not. A line is a family in English, Spanish and
// French; `a_b` is a phrase, and a word may be in several families. The first of each language is its name. `~` begins a
// family that says by which means and not what about; `key: ` the words that stand for a concept in an ask, if not
// elsewhere. In Spanish and French one word is mostly enough, since concepts do the rest and each word makes the script
// longer.
export const FAMILIES = `
detention: convict captive behind_bars cell penal locked_up remand|preso|cellule
children: kid boy girl youngster teenager teen juvenile youth underage schoolchild son daughter young toddler|joven|jeune
baby infant newborn toddler|bebé|bébé
older persons: older senior pensioner retiree|mayor|âgé
women: wife widow girl mother bride lady schoolgirl|esposa|épouse
spouse husband wife partner couple marital marry marriage wed bride|cónyuge|conjoint
parent mother father dad guardian maternal paternal caregiver|padre|parent
family: relative kin household bereaved next_kin loved_one|pariente|proche
orphan orphanage foster ward|huérfano|orphelin
worker labourer employee workforce workman staff toil|trabajador|travailleur
employer boss manager firm company enterprise corporation business|empleador|employeur
domestic workers: maid housemaid housekeeper nanny domestic_helper domestic_servant household_employee|empleada_doméstica|domestique
farmer peasant grower farm agriculture crop harvest smallholder cultivate plantation field farmland|campesino|paysan
herder pastoralist nomad livestock cattle grazing pasture|pastor|éleveur
fishing fishery fishermen boat|pesca|pêche
vendor hawker trader seller stall street_trade
teacher educator instructor teaching lecturer|maestro|enseignant
pupil student schoolchild learner schoolgirl classmate|alumno|élève
education: classroom class lesson curriculum academy grade
~university college academic campus scholar higher_education|universidad|université
nursery kindergarten preschool day_care creche early_childhood childcare|guardería|crèche
doctors and nurses: medic surgeon practitioner medicine|enfermera|docteur
hospital clinic ward health_centre health_post medical_centre|hospital|hôpital
patient sick ill unwell sufferer|paciente|patient
disease illness sickness ailment infection epidemic outbreak chronic|enfermedad|maladie
lawyer attorney counsel solicitor barrister legal_aid legal_assistance defender advocate|abogado|avocat
justice: judiciary bench
trial hearing prosecution tried lawsuit case suit|juicio|procès
police: policeman cop officer patrol policing plainclothes|agente|agent
guard warden jailer watchman
soldier troop military army combatant fighter conscript militia gunman paramilitary armed_group rebel|soldado|soldat
conscription conscript military_service draft recruit objector|servicio_militar|conscription
war conflict fighting hostilities battle combat|guerra|guerre
~official civil_servant public_servant bureaucrat|funcionario|fonctionnaire
~politician lawmaker legislator deputy parliament political|político|politique
opponent dissident opposition critic
freedom of the press: journalist reporter newsroom editor correspondent news journalism|medio|reporter
broadcast radio television station|radio|radio
online internet web social_media website cyber digital network broadband connection blogger|internet|internet
human rights defenders: campaigner advocate organizer militant|militante|activiste
peaceful assembly: rally march gathering vigil parade marcher crowd|marcha|marche
trade unions: labour_union organized_labour
civil society: association organization club society group charity|asociación|association
migrants: newcomer expatriate without_papers irregular
refugees and asylum: displaced flee fled uprooted exile|desplazado|déplacé
indigenous peoples: first_nation ancestral autochthonous|originario|indigène
chief elder traditional customary leader|jefe|chef
minorities: race racial gypsy afro black colour ethnicity descent|racial|racial
caste Dalit untouchable
freedom of religion: belief creed pray believer temple spiritual|fe|foi
veil headscarf dress clothing
burial grave cemetery funeral bury tomb
blasphemy: apostasy
defamation: insult
persons with disabilities: handicap wheelchair
deaf hearing_loss hard_hearing sign_language signing|sordo|sourd
blind braille visual sight eye vision|ciego|aveugle
mental health: mental psychosis mind psychiatry madness|mental|mental
accessible environment: inaccessible|accesible|accessible
sexual orientation and gender identity: queer
transgender: trans|trans|trans
intersex sex_characteristics
civil_union partnership cohabit
homelessness: rough outdoors street roofless without_shelter pavement tent encampment|sintecho|rue
beggar begging
poverty: destitute impoverished indigent needy without_means deprived|indigente|indigent
tenants: lodger lease rental|arrendatario|bail
resident inhabitant dweller villager neighbour community local|residente|habitant
~victim survivor sufferer harmed affected|víctima|victime
witness testify testimony evidence|testigo|témoin
suspect accused defendant|sospechoso|suspect
offender perpetrator culprit mastermind abuser wrongdoer instigator|autor|auteur
gang mafia organized_crime cartel mob|pandilla|gang
unaccompanied alone lone without_parent|acompañado|seul
pregnant pregnancy expecting maternity prenatal antenatal obstetric|embarazada|enceinte
childbirth birth delivery midwife born obstetric birth_attendant newborn deliver midwives|parto|accouchement
breastfeeding|lactancia|allaitement
miscarriage stillbirth pregnancy_loss
abortion: termination end_pregnancy|interrupción|interruption
sterilization|esterilización|stérilisation
contraception contraceptive birth_control family_planning condom|anticonceptivo|contraception
sex_work prostitute prostitution brothel|prostitución|prostitution
statelessness: citizen without_country
elections: ballot poll suffrage franchise
interpreter translator translation|intérprete|interprète
language tongue speak speech linguistic speaker mother_tongue bilingual|lengua|langue
caregiver carer caretaker look_after caring|cuidador|aidant
house home dwelling housing flat apartment accommodation lodging residence roof|vivienda|logement
shelter refuge safe_house hostel haven sanctuary|albergue|foyer
informal settlements: settlement camp colony|asentamiento|campement
institution institutionalize residential_home care_home nursing_home asylum facility|institución|institution
rural areas: village countryside country|aldea|village
remote distant isolated faraway hard_reach inaccessible|remoto|reculé
city town urban suburb neighbourhood outskirts quarter|ciudad|ville
border frontier boundary crossing|frontera|frontière
pushback push_back turn_back turned_away refoulement send_back sent_back|devolución|refoulement
deport expel removal expulsion repatriate return_danger remove|deportar|expulser
factory plant workshop mill sweatshop refinery industrial manufacturing workplace|fábrica|usine
mine extraction quarry miner|minería|mine
construction building_site builder|construcción|chantier
forest wood timber logging tree deforestation woodland|bosque|forêt
river stream lake|río|rivière
coast coastal sea shore shoreline ocean island beach|costa|côte
land: territory plot estate soil|territorio|territoire
land titles: deed ownership tenure owner property_right|propiedad|propriété
demarcation boundary map mark survey delimit unmarked|demarcación|démarcation
concession licence permit lease contract|concesión|concession
sacred holy ceremonial ritual spiritual
artefact museum sacred_object relic
remains ancestor bones
culture: tradition custom heritage|tradición|tradition
water and sanitation: toilet latrine sanitary sewer wastewater effluent|letrina|toilettes
water drinking tap borehole groundwater spring|agua|eau
clean_up cleanup decontaminate remediate purify|limpieza|dépollution
pollution: poison toxic dirty foul spill unsafe|tóxico|toxique
pesticide chemical spray agrochemical herbicide|plaguicida|pesticide
metal mercury arsenic lead heavy_metal|metal|métal
waste garbage rubbish trash dump landfill refuse|residuo|déchet
air smog smoke fume|aire|air
climate change: warming greenhouse carbon|clima|climat
coal fossil power_plant oil gas petroleum fuel|carbón|charbon
electricity power energy electrification grid|electricidad|électricité
dam hydroelectric reservoir
erosion erode|erosión|érosion
salt saline
natural disasters: drought flood storm cyclone rain|sequía|sécheresse
heat hot heatwave temperature
warning alert alarm early_warning|alerta|alerte
relocation resettle move displacement rehouse uproot|reubicación|relocalisation
transition retrain shift|transición|transition
food: starve famine starvation
meal food canteen feeding nutrition eat|comida|repas
death die dead deceased mortality fatal perish kill murder|muerte|mort
killing murder slay homicide assassinate massacre slaughter shoot femicide|matar|tuer
injury injure wound hurt harm maim blinded trauma|lesión|blessure
beating assault blow batter brutality violence ill_treat mistreat|golpe|coup
attack assault aggression storm target strike|ataque|attaque
reprisals: threat threaten harass menace retaliation bully|amenaza|menace
sexual violence: grope molest
domestic violence: battered abusive_partner violent_partner|maltrato
torture: torment cruel|tormento|sévices
exploitation abuse mistreat|explotación|exploitation
slavery: slave bonded bondage forced_labour indebted|trabajo_forzoso|travail_forcé
trafficking: sold|trata|traite
enforced disappearances: missing vanish whereabouts|paradero|disparition
arrest apprehend roundup raid detained|arresto|arrestation
confinement hold lock confine held detain|encierro|enfermement
solitary confinement: solitary isolation segregation alone incommunicado seclusion|incomunicación|isolement
shackle chain handcuff restraint strap bind|grillete|entrave
search strip frisk identity_check|registro|fouille
suicide self_harm|suicidio|suicide
forced evictions: oust ejected turned_out thrown_out displaced lose_home loss_home|lanzamiento|expulsion
demolition demolish bulldoze raze tear_down destroy destruction|demolición|démolition
separation split tear_apart apart divide|separación|séparation
reunification reunite reunion bring_together join|reunificación|regroupement
seizure seize confiscate take_away grab expropriate withhold strip|confiscar|confisquer
theft steal rob wage_theft|robo|vol
unfair dismissal: layoff
discrimination: prejudice bias intolerance stigma unequal stereotype|prejuicio|préjugé
hate crimes: hate hatred homophobic racist xenophobic|odio|haine
refusal deny reject turned_away turned_down denial barred unable exclusion exclude|negativa|refus
censorship: censor block silence suppress shutdown blackout|bloqueo|blocage
surveillance: spy wiretap intercept hacking|espionaje|espionnage
facial_recognition biometric face_scan|reconocimiento_facial|reconnaissance_faciale
racial profiling: singled_out|perfil|profilage
death penalty: hang
punishment penalty penalize sanction fine sentence discipline|castigo|punition
life without parole: life_term whole_life perpetual
confession confess duress coerced extract|confesión|aveu
wrongful mistaken unjust unlawful illegal unfounded|injusto|injustifié
impunity: unpunished escape_punishment unsolved
corruption: bribe graft kickback corrupt
debt owe indebted arrears loan unpaid owed|deuda|dette
overcrowded crowd packed cramped full|hacinamiento|surpopulation
~delay wait backlog slow prolonged queue postpone lengthy long|demora|retard
shortage lack scarcity missing insufficient absence without too_few want absent|escasez|manque
loss lose deprived|pérdida|perte
school dropout: |abandono|décrochage
arms and gun violence: arms rifle bullet shooting shot projectile gunfire|bala|balle
rubber_bullet kinetic crowd_control less_lethal projectile|bala_goma|balle_caoutchouc
tear_gas pepper_spray irritant water_cannon|gas_lacrimógeno|gaz_lacrymogène
explosive landmine mine unexploded cluster_munition bomb|explosivo|explosif
fire burn blaze
accident crash collapse disaster|accidente|accident
fear afraid scared
trust confidence distrust mistrust
shame humiliate ridicule mock
closure close shut shuttered
wage pay salary earnings remuneration income paid payment|salario|salaire
minimum wage: decent_wage fair_wage decent_pay fair_pay
benefit allowance subsidy grant cash_transfer supplement welfare assistance support aid|prestación|prestation
social protection: retirement old_age|jubilación
free no_cost without_fee gratis|gratuito|gratuit
fee charge cost price expense|tasa|frais
affordable cheap low_cost social_housing public_housing|asequible|abordable
document paper certificate ID identity_card passport identity|documento|document
permit licence authorization permission approval|permiso|permis
residence visa stay|residencia|séjour
registration register record enrol list|registro|enregistrement
database list blacklist file|base_datos|fichier
receipt slip
belongings property possession goods|pertenencia|bien
inheritance succession estate heir|herencia|héritage
restitution give_back return restore|restitución|restitution
truth apology memorial|verdad|vérité
body_camera camera video body_worn|cámara|caméra
~oversight watchdog supervise regulator|supervisión|contrôle
deescalation de_escalation calm defuse|desescalada|désescalade
~recruitment hire|contratación|recrutement
work and pay: work livelihood career|ocupación|métier
unemployment: jobless without_work unhired|paro
informal precarious|informal|informel
platform gig app
garment textile clothing apparel
seasonal temporary
strike walkout industrial_action|huelga|grève
bargaining collective_agreement negotiate
reinstatement rehire job_back
rest holiday day_off time_off leave|descanso|repos
hours overtime working_time|hora|heure
~inspection inspect check inspector audit visit|inspección|inspection
observer monitor|observador|observateur
medicine drug medication vaccine|medicamento|médicament
drug_user addict addiction substance narcotic|adicción|toxicomane
sedation overmedication
treatment care therapy cure healing treatable|tratamiento|traitement
vaccination immunization|vacuna|vaccin
surgery operation surgical procedure|cirugía|chirurgie
consent agreement permission voluntary informed|consentimiento|consentement
forced compulsory involuntary coerced mandatory without_consent unwanted|forzado|forcé
hotline helpline telephone phone|línea_telefónica|ligne_téléphonique
counselling psychological_support therapy counsellor|orientación|soutien_psychologique
diversion restorative non_custodial alternative community_service probation|alternativo|alternatif
release free discharge liberate|liberar|libérer
independent living: live_community|comunidad|milieu_ordinaire
legal capacity: guardianship guardian|tutela|tutelle
personal_assistance
reasonable_accommodation adjustment adaptation|ajuste_razonable|aménagement
abroad overseas foreign|extranjero|étranger
bank_account asset account frozen|cuenta|compte
notification notify notice announce|notificación|notification
dissolve dissolution ban outlaw|disolver|dissoudre
curfew after_dark
equality same parity alike|igualdad|égalité
safety safe secure|seguridad|sécurité
danger hazard risk unsafe|peligro|danger
secret confidential covert hidden anonymous unofficial|secreto|secret
~publish public disclose make_known transparent reveal|publicar|publier
~count census survey tally poll|censo|recensement
adult grown majority
age years_old years|edad|âge
~limit cap maximum|límite|limite
~minimum floor lowest|mínimo|minimum
transport bus travel traffic road vehicle|transporte|transport
taxation: levy duty
consulate consular embassy
humanitarian relief supplies convoy|humanitario|humanitaire
witchcraft witch
digital technology: technology software|tecnología|technologie
~transfer hand_over delegate entrust|transferir|transférer
~supply equip provide distribute deliver|suministrar|fournir
~require oblige compel bind|obligar|obliger
~finish complete conclude|terminar|achever
~replace substitute instead|sustituir|remplacer
~phase_out abandon gradually|abandonar|abandonner
test analyse sample measure analysis|prueba|test
charges accusation prosecute
lawsuit suit sue
~build open|construir|construire
~annual yearly every_year|anual|annuel
~monthly every_month|mensual|mensuel
~cause reason factor|causa|cause
gender sex male|género|genre
~region district province municipality|región|région
cold exposure frost
~permanent lasting stable
~mass collective large_scale
interview questioning interrogate
~review reconsider appeal
~withdraw drop retract
monopoly concentration ownership
cancer tumour
unmarked unidentified masked plainclothes undercover
~daily everyday every_day
segregated separate special
inflation cost_living index
outreach mobile visiting
harvest crop yield
~hide conceal cover_up
`;
