"""Countries by their ISO 3166-1 alpha-3 code, and their names from CLDR."""

from __future__ import annotations

from functools import cache

_PAIRS = (
    "AFG:AF ALB:AL DZA:DZ ASM:AS AND:AD AGO:AO AIA:AI ATG:AG ARG:AR ARM:AM ABW:AW AUS:AU AUT:AT AZE:AZ "
    "BHS:BS BHR:BH BGD:BD BRB:BB BLR:BY BEL:BE BLZ:BZ BEN:BJ BMU:BM BTN:BT BOL:BO BIH:BA BWA:BW BRA:BR "
    "BRN:BN BGR:BG BFA:BF BDI:BI CPV:CV KHM:KH CMR:CM CAN:CA CAF:CF TCD:TD CHL:CL CHN:CN COL:CO COM:KM "
    "COG:CG COD:CD CRI:CR CIV:CI HRV:HR CUB:CU CYP:CY CZE:CZ DNK:DK DJI:DJ DMA:DM DOM:DO ECU:EC EGY:EG "
    "SLV:SV GNQ:GQ ERI:ER EST:EE SWZ:SZ ETH:ET FJI:FJ FIN:FI FRA:FR GAB:GA GMB:GM GEO:GE DEU:DE GHA:GH "
    "GRC:GR GRD:GD GTM:GT GIN:GN GNB:GW GUY:GY HTI:HT HND:HN HKG:HK HUN:HU ISL:IS IND:IN IDN:ID IRN:IR "
    "IRQ:IQ IRL:IE ISR:IL ITA:IT JAM:JM JPN:JP JOR:JO KAZ:KZ KEN:KE KIR:KI PRK:KP KOR:KR KWT:KW KGZ:KG "
    "LAO:LA LVA:LV LBN:LB LSO:LS LBR:LR LBY:LY LIE:LI LTU:LT LUX:LU MAC:MO MDG:MG MWI:MW MYS:MY MDV:MV "
    "MLI:ML MLT:MT MHL:MH MRT:MR MUS:MU MEX:MX FSM:FM MDA:MD MCO:MC MNG:MN MNE:ME MAR:MA MOZ:MZ MMR:MM "
    "NAM:NA NRU:NR NPL:NP NLD:NL NZL:NZ NIC:NI NER:NE NGA:NG MKD:MK NOR:NO OMN:OM PAK:PK PLW:PW PSE:PS "
    "PAN:PA PNG:PG PRY:PY PER:PE PHL:PH POL:PL PRT:PT QAT:QA ROU:RO RUS:RU RWA:RW KNA:KN LCA:LC VCT:VC "
    "WSM:WS SMR:SM STP:ST SAU:SA SEN:SN SRB:RS SYC:SC SLE:SL SGP:SG SVK:SK SVN:SI SLB:SB SOM:SO ZAF:ZA "
    "SSD:SS ESP:ES LKA:LK SDN:SD SUR:SR SWE:SE CHE:CH SYR:SY TWN:TW TJK:TJ TZA:TZ THA:TH TLS:TL TGO:TG "
    "TON:TO TTO:TT TUN:TN TUR:TR TKM:TM TUV:TV UGA:UG UKR:UA ARE:AE GBR:GB USA:US URY:UY UZB:UZ VUT:VU "
    "VAT:VA VEN:VE VNM:VN YEM:YE ZMB:ZM ZWE:ZW"
)

ALPHA_2: dict[str, str] = {pair[:3]: pair[4:] for pair in _PAIRS.split()}
"""alpha-3 to alpha-2, which CLDR and phone numbers use."""

STATELESS = "XXA"
"""The ICAO 9303 code of a stateless person, who may have a country of return all the same."""

_SHORT_NAMES = {
    ("COD", "fr"): "RD Congo",
    ("COD", "en"): "DR Congo",
    ("COD", "ar"): "الكونغو الديمقراطية",
    ("CIV", "ar"): "كوت ديفوار",
}
"""House names where CLDR's is too long for a session's title, or not the one used in Morocco."""

_STATELESS_NAMES = {"fr": "Apatride", "ar": "عديم الجنسية", "en": "Stateless"}


def is_country(code: str) -> bool:
    return code in ALPHA_2


@cache
def _territories(language: str) -> dict[str, str]:
    from babel import Locale  # costs more than the first page may wait for

    return dict(Locale.parse(language).territories)


@cache
def country_name(code: str, language: str) -> str:
    """The country's usual name in French, Arabic or English; the code itself when unknown."""
    if code == STATELESS:
        return _STATELESS_NAMES[language]
    if (code, language) in _SHORT_NAMES:
        return _SHORT_NAMES[code, language]
    return _territories(language).get(ALPHA_2.get(code, ""), code)
