// The members of the UN and the two observer States: names as the UN writes them, other names in use, regional group.
// Council terms are as of 2026; the workbook's own Countries sheet is where they are kept up to date.
import type { KeyOf, regions } from './words';

export interface Country {
  readonly iso3: string;
  readonly iso2: string;
  /** The short name in UN documents. */
  readonly name: string;
  readonly formalName: string;
  /** Other forms in reports and in daily use, former names among them. */
  readonly aliases: readonly string[];
  /** Empty for the observers. */
  readonly region: KeyOf<typeof regions> | '';
  /** Years on the Human Rights Council, such as `2024-2026`; empty when it is not a member. */
  readonly council: string;
}

// iso3 | iso2 | name | formal name, when it differs | other names | regional group | council term
const TABLE = `
AFG|AF|Afghanistan|Islamic Republic of Afghanistan||APG
ALB|AL|Albania|Republic of Albania||EEG|2024-2026
DZA|DZ|Algeria|People’s Democratic Republic of Algeria||AG
AND|AD|Andorra|Principality of Andorra||WEOG
AGO|AO|Angola|Republic of Angola||AG|2026-2028
ATG|AG|Antigua and Barbuda|||GRULAC
ARG|AR|Argentina|Argentine Republic||GRULAC
ARM|AM|Armenia|Republic of Armenia||EEG
AUS|AU|Australia|||WEOG
AUT|AT|Austria|Republic of Austria||WEOG
AZE|AZ|Azerbaijan|Republic of Azerbaijan||EEG
BHS|BS|Bahamas|Commonwealth of The Bahamas|The Bahamas|GRULAC
BHR|BH|Bahrain|Kingdom of Bahrain||APG
BGD|BD|Bangladesh|People’s Republic of Bangladesh||APG
BRB|BB|Barbados|||GRULAC
BLR|BY|Belarus|Republic of Belarus|Belorussia|EEG
BEL|BE|Belgium|Kingdom of Belgium||WEOG
BLZ|BZ|Belize|||GRULAC
BEN|BJ|Benin|Republic of Benin||AG|2025-2027
BTN|BT|Bhutan|Kingdom of Bhutan||APG
BOL|BO|Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivia|GRULAC|2025-2027
BIH|BA|Bosnia and Herzegovina||Bosnia; BiH; Bosnia-Herzegovina|EEG
BWA|BW|Botswana|Republic of Botswana||AG
BRA|BR|Brazil|Federative Republic of Brazil||GRULAC|2024-2026
BRN|BN|Brunei Darussalam||Brunei; Brunei-Darussalam; Negara Brunei Darussalam|APG
BGR|BG|Bulgaria|Republic of Bulgaria||EEG|2024-2026
BFA|BF|Burkina Faso|||AG
BDI|BI|Burundi|Republic of Burundi||AG|2024-2026
CPV|CV|Cabo Verde|Republic of Cabo Verde|Cape Verde; Cape Verde Islands|AG
KHM|KH|Cambodia|Kingdom of Cambodia||APG
CMR|CM|Cameroon|Republic of Cameroon||AG
CAN|CA|Canada|||WEOG
CAF|CF|Central African Republic|||AG
TCD|TD|Chad|Republic of Chad||AG
CHL|CL|Chile|Republic of Chile||GRULAC|2026-2028
CHN|CN|China|People’s Republic of China|PRC|APG|2024-2026
COL|CO|Colombia|Republic of Colombia||GRULAC|2025-2027
COM|KM|Comoros|Union of the Comoros||AG
COG|CG|Congo|Republic of the Congo|Congo-Brazzaville; Congo (Republic of the); Republic of Congo; Congo Republic|AG
CRI|CR|Costa Rica|Republic of Costa Rica||GRULAC
CIV|CI|Côte d’Ivoire|Republic of Côte d’Ivoire|Ivory Coast; Cote d’Ivoire; The Ivory Coast|AG|2024-2026
HRV|HR|Croatia|Republic of Croatia||EEG
CUB|CU|Cuba|Republic of Cuba||GRULAC|2024-2026
CYP|CY|Cyprus|Republic of Cyprus||APG|2025-2027
CZE|CZ|Czechia|Czech Republic|Czech Rep.|EEG|2025-2027
PRK|KP|Democratic People’s Republic of Korea||North Korea; DPRK; DPR Korea; DPR of Korea|APG
COD|CD|Democratic Republic of the Congo||DR Congo; DRC; Congo-Kinshasa; Democratic Republic of Congo; DR of the Congo; Zaire|AG|2025-2027
DNK|DK|Denmark|Kingdom of Denmark||WEOG
DJI|DJ|Djibouti|Republic of Djibouti||AG
DMA|DM|Dominica|Commonwealth of Dominica||GRULAC
DOM|DO|Dominican Republic||The Dominican Republic|GRULAC|2024-2026
ECU|EC|Ecuador|Republic of Ecuador||GRULAC|2026-2028
EGY|EG|Egypt|Arab Republic of Egypt||AG|2026-2028
SLV|SV|El Salvador|Republic of El Salvador||GRULAC
GNQ|GQ|Equatorial Guinea|Republic of Equatorial Guinea||AG
ERI|ER|Eritrea|State of Eritrea||AG
EST|EE|Estonia|Republic of Estonia||EEG|2026-2028
SWZ|SZ|Eswatini|Kingdom of Eswatini|Swaziland; Kingdom of Swaziland|AG
ETH|ET|Ethiopia|Federal Democratic Republic of Ethiopia||AG|2025-2027
FJI|FJ|Fiji|Republic of Fiji||APG
FIN|FI|Finland|Republic of Finland||WEOG
FRA|FR|France|French Republic||WEOG|2024-2026
GAB|GA|Gabon|Gabonese Republic||AG
GMB|GM|Gambia|Republic of the Gambia|The Gambia|AG|2025-2027
GEO|GE|Georgia|||EEG
DEU|DE|Germany|Federal Republic of Germany||WEOG
GHA|GH|Ghana|Republic of Ghana||AG|2024-2026
GRC|GR|Greece|Hellenic Republic||WEOG
GRD|GD|Grenada|||GRULAC
GTM|GT|Guatemala|Republic of Guatemala||GRULAC
GIN|GN|Guinea|Republic of Guinea||AG
GNB|GW|Guinea-Bissau|Republic of Guinea-Bissau||AG
GUY|GY|Guyana|Co-operative Republic of Guyana||GRULAC
HTI|HT|Haiti|Republic of Haiti||GRULAC
HND|HN|Honduras|Republic of Honduras||GRULAC
HUN|HU|Hungary|||EEG
ISL|IS|Iceland|||WEOG|2025-2027
IND|IN|India|Republic of India||APG|2026-2028
IDN|ID|Indonesia|Republic of Indonesia||APG|2024-2026
IRN|IR|Iran (Islamic Republic of)|Islamic Republic of Iran|Iran|APG
IRQ|IQ|Iraq|Republic of Iraq||APG|2026-2028
IRL|IE|Ireland|||WEOG
ISR|IL|Israel|State of Israel||WEOG
ITA|IT|Italy|Republic of Italy||WEOG|2026-2028
JAM|JM|Jamaica|||GRULAC
JPN|JP|Japan|||APG|2024-2026
JOR|JO|Jordan|Hashemite Kingdom of Jordan||APG
KAZ|KZ|Kazakhstan|Republic of Kazakhstan|Kazakstan|APG
KEN|KE|Kenya|Republic of Kenya||AG|2025-2027
KIR|KI|Kiribati|Republic of Kiribati||APG
KWT|KW|Kuwait|State of Kuwait||APG|2024-2026
KGZ|KG|Kyrgyzstan|Kyrgyz Republic|Kirghizstan; Kyrgyz Rep.|APG
LAO|LA|Lao People’s Democratic Republic||Laos; Lao PDR; Lao People’s DR; Lao|APG
LVA|LV|Latvia|Republic of Latvia||EEG
LBN|LB|Lebanon|Lebanese Republic||APG
LSO|LS|Lesotho|Kingdom of Lesotho||AG
LBR|LR|Liberia|Republic of Liberia||AG
LBY|LY|Libya|State of Libya|Libyan Arab Jamahiriya; Socialist People’s Libyan Arab Jamahiriya; Great Socialist People’s Libyan Arab Jamahiriya|AG
LIE|LI|Liechtenstein|Principality of Liechtenstein||WEOG
LTU|LT|Lithuania|Republic of Lithuania||EEG
LUX|LU|Luxembourg|Grand Duchy of Luxembourg||WEOG
MDG|MG|Madagascar|Republic of Madagascar||AG
MWI|MW|Malawi|Republic of Malawi||AG|2024-2026
MYS|MY|Malaysia|||APG
MDV|MV|Maldives|Republic of Maldives|The Maldives|APG
MLI|ML|Mali|Republic of Mali||AG
MLT|MT|Malta|Republic of Malta||WEOG
MHL|MH|Marshall Islands|Republic of the Marshall Islands||APG|2025-2027
MRT|MR|Mauritania|Islamic Republic of Mauritania||AG
MUS|MU|Mauritius|Republic of Mauritius||AG|2026-2028
MEX|MX|Mexico|United Mexican States||GRULAC|2025-2027
FSM|FM|Micronesia (Federated States of)|Federated States of Micronesia|Micronesia|APG
MCO|MC|Monaco|Principality of Monaco||WEOG
MNG|MN|Mongolia|||APG
MNE|ME|Montenegro|||EEG
MAR|MA|Morocco|Kingdom of Morocco||AG
MOZ|MZ|Mozambique|Republic of Mozambique||AG
MMR|MM|Myanmar|Republic of the Union of Myanmar|Burma; Union of Myanmar|APG
NAM|NA|Namibia|Republic of Namibia||AG
NRU|NR|Nauru|Republic of Nauru||APG
NPL|NP|Nepal|||APG
NLD|NL|Netherlands (Kingdom of the)|Kingdom of the Netherlands|Netherlands; The Netherlands; Holland; The Kingdom of the Netherlands; Netherlands, Kingdom of the|WEOG|2024-2026
NZL|NZ|New Zealand||Aotearoa New Zealand; Aotearoa|WEOG
NIC|NI|Nicaragua|Republic of Nicaragua||GRULAC
NER|NE|Niger|Republic of the Niger||AG
NGA|NG|Nigeria|Federal Republic of Nigeria||AG
MKD|MK|North Macedonia|Republic of North Macedonia|the former Yugoslav Republic of Macedonia; TFYR Macedonia; Macedonia; FYROM; FYR Macedonia; FYR of Macedonia; Macedonia, FYR|EEG|2025-2027
NOR|NO|Norway|Kingdom of Norway||WEOG
OMN|OM|Oman|Sultanate of Oman||APG
PAK|PK|Pakistan|Islamic Republic of Pakistan||APG|2026-2028
PLW|PW|Palau|Republic of Palau||APG
PAN|PA|Panama|Republic of Panama||GRULAC
PNG|PG|Papua New Guinea|Independent State of Papua New Guinea|PNG|APG
PRY|PY|Paraguay|Republic of Paraguay||GRULAC
PER|PE|Peru|Republic of Peru||GRULAC
PHL|PH|Philippines|Republic of the Philippines||APG
POL|PL|Poland|Republic of Poland||EEG
PRT|PT|Portugal|Portuguese Republic||WEOG
QAT|QA|Qatar|State of Qatar||APG|2025-2027
KOR|KR|Republic of Korea||South Korea; ROK; RoK; Korea, Republic of; R.O.K.; Republic of South Korea|APG|2025-2027
MDA|MD|Republic of Moldova||Moldova; Moldova, Republic of|EEG
ROU|RO|Romania|||EEG
RUS|RU|Russian Federation||Russia; Russia Federation|EEG
RWA|RW|Rwanda|Republic of Rwanda||AG
KNA|KN|Saint Kitts and Nevis||St. Kitts and Nevis|GRULAC
LCA|LC|Saint Lucia||St. Lucia|GRULAC
VCT|VC|Saint Vincent and the Grenadines||St. Vincent and the Grenadines|GRULAC
WSM|WS|Samoa|Independent State of Samoa|Western Samoa|APG
SMR|SM|San Marino|Republic of San Marino||WEOG
STP|ST|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|São Tomé and Príncipe; Sao Tome; Sao Tome & Principe|AG
SAU|SA|Saudi Arabia|Kingdom of Saudi Arabia|KSA|APG
SEN|SN|Senegal|Republic of Senegal||AG
SRB|RS|Serbia|Republic of Serbia||EEG
SYC|SC|Seychelles|Republic of Seychelles||AG
SLE|SL|Sierra Leone|Republic of Sierra Leone||AG
SGP|SG|Singapore|Republic of Singapore||APG
SVK|SK|Slovakia|Slovak Republic|Slovak Rep.|EEG
SVN|SI|Slovenia|Republic of Slovenia||EEG|2026-2028
SLB|SB|Solomon Islands|||APG
SOM|SO|Somalia|Federal Republic of Somalia||AG
ZAF|ZA|South Africa|Republic of South Africa||AG|2026-2028
SSD|SS|South Sudan|Republic of South Sudan||AG
ESP|ES|Spain|Kingdom of Spain||WEOG|2025-2027
LKA|LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka||APG
SDN|SD|Sudan|Republic of the Sudan||AG
SUR|SR|Suriname|Republic of Suriname|Surinam|GRULAC
SWE|SE|Sweden|Kingdom of Sweden||WEOG
CHE|CH|Switzerland|Swiss Confederation||WEOG|2025-2027
SYR|SY|Syrian Arab Republic||Syria; Syria, Arab Republic of|APG
TJK|TJ|Tajikistan|Republic of Tajikistan||APG
THA|TH|Thailand|Kingdom of Thailand||APG|2025-2027
TLS|TL|Timor-Leste|Democratic Republic of Timor-Leste|East Timor; Timor Leste; Democratic Republic of East Timor|APG
TGO|TG|Togo|Togolese Republic||AG
TON|TO|Tonga|Kingdom of Tonga||APG
TTO|TT|Trinidad and Tobago|Republic of Trinidad and Tobago||GRULAC
TUN|TN|Tunisia|Republic of Tunisia||AG
TUR|TR|Türkiye|Republic of Türkiye|Turkey; Republic of Turkey; Turkiye|WEOG
TKM|TM|Turkmenistan|||APG
TUV|TV|Tuvalu|||APG
UGA|UG|Uganda|Republic of Uganda||AG
UKR|UA|Ukraine|||EEG
ARE|AE|United Arab Emirates||UAE; U.A.E.; Emirates|APG
GBR|GB|United Kingdom of Great Britain and Northern Ireland||United Kingdom; UK; Great Britain; Britain; Great Britain and Northern Ireland; United Kingdom of Great Britain; U.K.; UK of Great Britain and Northern Ireland|WEOG|2026-2028
TZA|TZ|United Republic of Tanzania||Tanzania; Tanzania, United Republic of|AG
USA|US|United States of America||United States; USA; US; U.S.; U.S.A.; United States of America (USA)|WEOG
URY|UY|Uruguay|Eastern Republic of Uruguay||GRULAC
UZB|UZ|Uzbekistan|Republic of Uzbekistan||APG
VUT|VU|Vanuatu|Republic of Vanuatu||APG
VEN|VE|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela|GRULAC
VNM|VN|Viet Nam|Socialist Republic of Viet Nam|Vietnam; Socialist Republic of Vietnam|APG|2026-2028
YEM|YE|Yemen|Republic of Yemen||APG
ZMB|ZM|Zambia|Republic of Zambia||AG
ZWE|ZW|Zimbabwe|Republic of Zimbabwe||AG
VAT|VA|Holy See||Vatican City; Vatican; The Vatican|-
PSE|PS|State of Palestine||Palestine; Observer State of Palestine|-
`;

function readCountry(line: string): Country {
  const [iso3 = '', iso2 = '', name = '', formalName = '', aliases = '', region = '', council = ''] =
    line.split('|');
  return {
    iso3,
    iso2,
    name,
    formalName: formalName || name,
    aliases: aliases ? aliases.split('; ') : [],
    region: region === '-' ? '' : (region as Country['region']),
    council,
  };
}

/** All 193 members and 2 observers, in the alphabetical order of their UN names, observers last. */
export const COUNTRIES: readonly Country[] = TABLE.trim().split('\n').map(readCountry);

/** The country with this ISO 3166 alpha-3 code. */
export const countryByIso3 = (iso3: string): Country | undefined =>
  COUNTRIES.find((country) => country.iso3 === iso3);
