// The time zones of each country under review, so that a coalition need not choose among four hundred. Facts of the IANA time
// zone database, of which zones with the same clock all year long are one, named by the largest city.

/** By country its ISO code and its zones, the one with most people first. */
const TABLE = `
AFG Asia/Kabul, AGO Africa/Luanda, ALB Europe/Tirane, AND Europe/Andorra, ARE Asia/Dubai,
ARG America/Argentina/Buenos_Aires, ARM Asia/Yerevan, ATG America/Antigua,
AUS Australia/Sydney Australia/Adelaide Australia/Brisbane Australia/Darwin Australia/Perth Australia/Eucla Australia/Lord_Howe,
AUT Europe/Vienna, AZE Asia/Baku, BDI Africa/Bujumbura, BEL Europe/Brussels, BEN Africa/Porto-Novo,
BFA Africa/Ouagadougou, BGD Asia/Dhaka, BGR Europe/Sofia, BHR Asia/Bahrain, BHS America/Nassau,
BIH Europe/Sarajevo, BLR Europe/Minsk, BLZ America/Belize, BOL America/La_Paz,
BRA America/Sao_Paulo America/Manaus America/Rio_Branco America/Noronha, BRB America/Barbados, BRN Asia/Brunei,
BTN Asia/Thimphu, BWA Africa/Gaborone, CAF Africa/Bangui,
CAN America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Regina America/Halifax America/St_Johns,
CHE Europe/Zurich, CHL America/Santiago America/Punta_Arenas Pacific/Easter, CHN Asia/Shanghai Asia/Urumqi,
CIV Africa/Abidjan, CMR Africa/Douala, COD Africa/Kinshasa Africa/Lubumbashi, COG Africa/Brazzaville,
COK Pacific/Rarotonga, COL America/Bogota, COM Indian/Comoro, CPV Atlantic/Cape_Verde, CRI America/Costa_Rica,
CUB America/Havana, CYP Asia/Nicosia, CZE Europe/Prague, DEU Europe/Berlin, DJI Africa/Djibouti,
DMA America/Dominica, DNK Europe/Copenhagen, DOM America/Santo_Domingo, DZA Africa/Algiers,
ECU America/Guayaquil Pacific/Galapagos, EGY Africa/Cairo, ERI Africa/Asmara, ESP Europe/Madrid Atlantic/Canary,
EST Europe/Tallinn, ETH Africa/Addis_Ababa, FIN Europe/Helsinki, FJI Pacific/Fiji, FRA Europe/Paris,
FSM Pacific/Chuuk Pacific/Pohnpei, GAB Africa/Libreville, GBR Europe/London, GEO Asia/Tbilisi, GHA Africa/Accra,
GIN Africa/Conakry, GMB Africa/Banjul, GNB Africa/Bissau, GNQ Africa/Malabo, GRC Europe/Athens,
GRD America/Grenada, GTM America/Guatemala, GUY America/Guyana, HND America/Tegucigalpa, HRV Europe/Zagreb,
HTI America/Port-au-Prince, HUN Europe/Budapest, IDN Asia/Jakarta Asia/Makassar Asia/Jayapura, IND Asia/Kolkata,
IRL Europe/Dublin, IRN Asia/Tehran, IRQ Asia/Baghdad, ISL Atlantic/Reykjavik, ISR Asia/Jerusalem,
ITA Europe/Rome, JAM America/Jamaica, JOR Asia/Amman, JPN Asia/Tokyo, KAZ Asia/Almaty, KEN Africa/Nairobi,
KGZ Asia/Bishkek, KHM Asia/Phnom_Penh, KIR Pacific/Tarawa Pacific/Enderbury Pacific/Kiritimati,
KNA America/St_Kitts, KOR Asia/Seoul, KWT Asia/Kuwait, LAO Asia/Vientiane, LBN Asia/Beirut, LBR Africa/Monrovia,
LBY Africa/Tripoli, LCA America/St_Lucia, LIE Europe/Vaduz, LKA Asia/Colombo, LSO Africa/Maseru,
LTU Europe/Vilnius, LUX Europe/Luxembourg, LVA Europe/Riga, MAR Africa/Casablanca, MCO Europe/Monaco,
MDA Europe/Chisinau, MDG Indian/Antananarivo, MDV Indian/Maldives,
MEX America/Mexico_City America/Cancun America/Matamoros America/Hermosillo America/Tijuana,
MHL Pacific/Majuro, MKD Europe/Skopje, MLI Africa/Bamako, MLT Europe/Malta, MMR Asia/Yangon,
MNE Europe/Podgorica, MNG Asia/Ulaanbaatar Asia/Hovd, MOZ Africa/Maputo, MRT Africa/Nouakchott,
MUS Indian/Mauritius, MWI Africa/Blantyre, MYS Asia/Kuala_Lumpur, NAM Africa/Windhoek, NER Africa/Niamey,
NGA Africa/Lagos, NIC America/Managua, NIU Pacific/Niue, NLD Europe/Amsterdam, NOR Europe/Oslo,
NPL Asia/Kathmandu, NRU Pacific/Nauru, NZL Pacific/Auckland Pacific/Chatham, OMN Asia/Muscat, PAK Asia/Karachi,
PAN America/Panama, PER America/Lima, PHL Asia/Manila, PLW Pacific/Palau,
PNG Pacific/Port_Moresby Pacific/Bougainville, POL Europe/Warsaw, PRK Asia/Pyongyang,
PRT Europe/Lisbon Atlantic/Azores, PRY America/Asuncion, PSE Asia/Gaza, QAT Asia/Qatar, ROU Europe/Bucharest,
RUS Europe/Moscow Europe/Kaliningrad Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Sakhalin Asia/Kamchatka,
RWA Africa/Kigali, SAU Asia/Riyadh, SDN Africa/Khartoum, SEN Africa/Dakar, SGP Asia/Singapore,
SLB Pacific/Guadalcanal, SLE Africa/Freetown, SLV America/El_Salvador, SMR Europe/San_Marino,
SOM Africa/Mogadishu, SRB Europe/Belgrade, SSD Africa/Juba, STP Africa/Sao_Tome, SUR America/Paramaribo,
SVK Europe/Bratislava, SVN Europe/Ljubljana, SWE Europe/Stockholm, SWZ Africa/Mbabane, SYC Indian/Mahe,
SYR Asia/Damascus, TCD Africa/Ndjamena, TGO Africa/Lome, THA Asia/Bangkok, TJK Asia/Dushanbe, TKM Asia/Ashgabat,
TLS Asia/Dili, TON Pacific/Tongatapu, TTO America/Port_of_Spain, TUN Africa/Tunis, TUR Europe/Istanbul,
TUV Pacific/Funafuti, TZA Africa/Dar_es_Salaam, UGA Africa/Kampala, UKR Europe/Kiev, URY America/Montevideo,
USA America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Adak Pacific/Honolulu,
UZB Asia/Samarkand, VAT Europe/Vatican, VCT America/St_Vincent, VEN America/Caracas, VNM Asia/Ho_Chi_Minh,
VUT Pacific/Efate, WSM Pacific/Apia, YEM Asia/Aden, ZAF Africa/Johannesburg, ZMB Africa/Lusaka,
ZWE Africa/Harare
`;

const zones = new Map(
  TABLE.trim()
    .split(/,\s+/)
    .map((line) => {
      const [country = '', ...its] = line.split(' ');
      return [country, its] as const;
    }),
);

/** The zones of a country by its ISO code of three letters; none where it is not known. */
export const zonesOfCountry = (iso3: string): readonly string[] => zones.get(iso3) ?? [];
