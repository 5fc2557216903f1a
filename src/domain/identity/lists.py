"""Writes given_names.txt, months.txt, large_places.txt and capitals.txt, which are kept here as they came out.

Needs Faker 40.63 and Babel 2.19 (from PyPI) and Debian's packages wamerican and wbritish-large. The other
lists beside this file are written by hand.
"""

import pkgutil, importlib, re, unicodedata, os
import faker.providers.person as p
from babel import Locale, localedata
from babel.core import get_global

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
US_STATES = """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming""".split("|")
# Cities of about 100,000 people or more in the countries of the directory, from general knowledge.
CITIES_AT_HOME = """
Auckland|Christchurch|Wellington|Hamilton|Tauranga|Lower Hutt|Dunedin|Palmerston North|Manukau|North Shore|Waitākere|Waitakere City|Manukau City|Hibiscus Coast|Napier|Hastings|Porirua
Sydney|Melbourne|Brisbane|Perth|Adelaide|Gold Coast|Newcastle|Canberra|Queanbeyan|Sunshine Coast|Central Coast|Wollongong|Geelong|Hobart|Townsville|Cairns|Toowoomba|Darwin|Ballarat|Bendigo|Albury|Wodonga|Albury-Wodonga|Mackay|Launceston|Rockhampton|Bunbury|Parramatta|Penrith|Blacktown|Campbelltown|Ipswich|Logan|Logan City|Moreton Bay|Mandurah|Rockingham|Gosford|Liverpool|Fremantle|Bundaberg|Melton|Dandenong|Hervey Bay
London|Birmingham|Leeds|Glasgow|Sheffield|Bradford|Manchester|Edinburgh|Liverpool|Bristol|Cardiff|Leicester|Wakefield|Coventry|Nottingham|Newcastle|Newcastle upon Tyne|Belfast|Doncaster|Sunderland|Brighton|Hove|Brighton and Hove|Hull|Kingston upon Hull|Plymouth|Stoke|Stoke-on-Trent|Wolverhampton|Derby|Swansea|Southampton|Salford|Aberdeen|Portsmouth|York|Peterborough|Dundee|Lancaster|Oxford|Newport|Preston|St Albans|Norwich|Chester|Cambridge|Exeter|Gloucester|Reading|Luton|Milton Keynes|Northampton|Bolton|Bournemouth|Middlesbrough|Swindon|Huddersfield|Southend|Southend-on-Sea|Blackpool|Stockport|Rotherham|Poole|Slough|Oldham|Ipswich|Telford|Croydon|Watford|Colchester|Crawley|Blackburn|Basildon|Gillingham|Rochdale|Solihull|Sutton Coldfield|Worcester|Cheltenham|Eastbourne|Maidstone|Lincoln|Bath|Basingstoke|Birkenhead|Gateshead|Warrington|Southport|Hartlepool|Halifax|Bedford|Woking|Worthing|Stevenage|Darlington|St Helens|High Wycombe|Chelmsford|Wigan|Walsall|Dudley|West Bromwich|Burnley|Grimsby|Mansfield|Hastings|Nuneaton|Barnsley|Derry|Londonderry|Harlow|Hemel Hempstead|Wembley|Enfield|Harrow|Bromley|Romford|Ilford|Ealing|Hounslow|Hackney|Islington|Camden|Brixton|Lambeth|Southwark|Lewisham|Greenwich|Tottenham|Walthamstow|Kingston upon Thames|Richmond upon Thames|Westminster|Kensington|Chelsea|Fulham|Hammersmith|Wandsworth|Merton|Sutton|Barnet|Haringey|Newham|Tower Hamlets|Redbridge|Bexley|Hillingdon|Brent|Waltham Forest
Dublin|Cork|Limerick|Galway|Waterford|Baile Átha Cliath|Corcaigh|Gaillimh|Luimneach
Toronto|Montréal|Calgary|Ottawa|Edmonton|Winnipeg|Mississauga|Vancouver|Brampton|Hamilton|Québec|Québec City|Surrey|Laval|Halifax|London|Markham|Vaughan|Gatineau|Saskatoon|Kitchener|Longueuil|Burnaby|Windsor|Regina|Oakville|Richmond|Richmond Hill|Burlington|Oshawa|Sherbrooke|Greater Sudbury|Sudbury|Abbotsford|Lévis|Coquitlam|Barrie|Saguenay|Kelowna|Guelph|Trois-Rivières|Whitby|Cambridge|St. Catharines|Milton|Langley|Kingston|Ajax|Waterloo|Terrebonne|Saanich|St. John's|Thunder Bay|Delta|Brantford|Chatham-Kent|Clarington|Nanaimo|Red Deer|Pickering|Lethbridge|Kamloops|Moncton|Niagara Falls|Strathcona|Saint-Jean-sur-Richelieu|Repentigny|Newmarket|Peterborough|Victoria|Brossard|Drummondville|Chilliwack|Maple Ridge|Fredericton|Kawartha Lakes|Scarborough|Etobicoke|North York|Saint John|Medicine Hat|Grande Prairie|Airdrie
New York|New York City|NYC|Brooklyn|Queens|Manhattan|Bronx|The Bronx|Staten Island|Los Angeles|LA|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Jacksonville|Austin|Fort Worth|San Jose|Columbus|Charlotte|Indianapolis|San Francisco|Seattle|Denver|Oklahoma City|Nashville|Washington|Washington DC|El Paso|Las Vegas|Boston|Detroit|Portland|Louisville|Memphis|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Mesa|Atlanta|Kansas City|Colorado Springs|Omaha|Raleigh|Miami|Virginia Beach|Long Beach|Oakland|Minneapolis|Bakersfield|Tulsa|Tampa|Arlington|Aurora|Wichita|Cleveland|New Orleans|Henderson|Honolulu|Anaheim|Orlando|Lexington|Stockton|Riverside|Irvine|Corpus Christi|Newark|Santa Ana|Cincinnati|Pittsburgh|Saint Paul|St. Paul|Greensboro|Jersey City|Durham|Lincoln|North Las Vegas|Plano|Anchorage|Gilbert|Madison|Reno|Chandler|St. Louis|Saint Louis|Chula Vista|Buffalo|Fort Wayne|Lubbock|St. Petersburg|Toledo|Laredo|Port St. Lucie|Glendale|Irving|Winston-Salem|Chesapeake|Garland|Scottsdale|Boise|Hialeah|Frisco|Richmond|Cape Coral|Norfolk|Spokane|Huntsville|Santa Clarita|Tacoma|Fremont|McKinney|San Bernardino|Baton Rouge|Modesto|Fontana|Salt Lake City|Moreno Valley|Des Moines|Worcester|Yonkers|Fayetteville|Sioux Falls|Grand Prairie|Rochester|Tallahassee|Little Rock|Amarillo|Overland Park|Augusta|Mobile|Oxnard|Grand Rapids|Peoria|Vancouver|Knoxville|Birmingham|Montgomery|Providence|Huntington Beach|Brownsville|Chattanooga|Fort Lauderdale|Tempe|Akron|Clarksville|Ontario|Newport News|Elk Grove|Cary|Aurora|Salem|Pembroke Pines|Eugene|Santa Rosa|Rancho Cucamonga|Shreveport|Garden Grove|Oceanside|Fort Collins|Springfield|Murfreesboro|Surprise|Lancaster|Denton|Roseville|Palmdale|Corona|Salinas|Killeen|Paterson|Alexandria|Hollywood|Hayward|Macon|Lakewood|Sunnyvale|Bellevue|Naperville|Joliet|Bridgeport|Mesquite|Pasadena|Olathe|Escondido|Savannah|McAllen|Gainesville|Pomona|Rockford|Thornton|Waco|Visalia|Syracuse|Columbia|Midland|Miramar|Palm Bay|Jackson|Coral Springs|Victorville|Elizabeth|Fullerton|Meridian|Torrance|Stamford|West Valley City|Orange|Cedar Rapids|Warren|Hampton|New Haven|Pearland|Dayton|Fargo|Lewisville|Carrollton|Round Rock|Sterling Heights|Santa Clara|Norman|Columbia|Abilene|Athens|Clovis|Allentown|North Charleston|Charleston|Simi Valley|Topeka|Wilmington|Lakeland|Thousand Oaks|Concord|Rochester|Vallejo|Ann Arbor|Broken Arrow|Fairfield|Lafayette|Hartford|Arvada|Berkeley|Independence|Billings|Cambridge|Lowell|Odessa|High Point|League City|Antioch|Richardson|Goodyear|Pompano Beach|Nampa|Menifee|Las Cruces|Clearwater|West Jordan|New Braunfels|Manchester|Miami Gardens|Waterbury|Provo|Evansville|Richmond|West Palm Beach|Conroe|Beaumont|Lansing|Elgin|Westminster|Temecula|Hillsboro|Costa Mesa|Downey|Murrieta|Sugar Land|Ventura|Greeley|Pueblo|Springfield|Everett|Buckeye|Jurupa Valley|El Monte|Inglewood|South Fulton|Carmel|Burbank|Rio Rancho|Boulder|Dearborn|El Cajon|Spokane Valley|Edinburg|Brockton|Quincy|New Bedford|Lynn|Fall River|Davie|Sandy Springs|Green Bay|West Covina|Tyler|Centennial|San Mateo|Norwalk|Allen|Wichita Falls|Vacaville|Daly City|Bend|Hesperia|Rialto|San Angelo|South Bend|Lee's Summit|Roanoke|Tuscaloosa|Woodbridge|Edison|Plantation|Sunrise|Deltona|Boca Raton|Fort Myers|Chico|Redding|Santa Barbara|Santa Maria|San Marcos|Carlsbad|Compton|Tracy|Nashua|St. George|Longmont|Suffolk|Kent|Renton|Yakima|Gresham|Beaverton|Hillsboro|Albany|Ramapo|Sparks|College Station|Davenport|Kenosha|Bloomington|St. Cloud|Duluth|Parma|Canton|Lawrence|Ogden|Orem|Sandy|Layton|Jacksonville|Silver Spring
""".replace("\n", "|").strip("|").split("|")
# The world's cities of about two million people or more, the capitals and the best known of the others, where the time zones lack them.
CITIES_ABROAD = """
Beijing|Peking|Tianjin|Guangzhou|Canton|Shenzhen|Chengdu|Wuhan|Dongguan|Xi'an|Nanjing|Hangzhou|Foshan|Shenyang|Qingdao|Jinan|Harbin|Dalian|Zhengzhou|Changsha|Kunming|Suzhou|Ningbo|Hefei|Xiamen|Fuzhou|Wenzhou|Shijiazhuang|Taiyuan|Changchun|Nanning|Guiyang|Nanchang|Lanzhou|Wuxi|Changzhou|Zibo|Tangshan|Huizhou|Zhongshan|Zhuhai|Shantou|Chongqing|Kowloon|Kaohsiung|Taichung|Tainan|New Taipei|Taoyuan
Osaka|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Kyoto|Kawasaki|Saitama|Hiroshima|Sendai|Busan|Incheon|Daegu|Daejeon|Gwangju|Suwon|Ulsan
Mumbai|Bombay|Delhi|New Delhi|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Chennai|Madras|Calcutta|Surat|Pune|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Vadodara|Ghaziabad|Ludhiana|Agra|Nashik|Faridabad|Meerut|Rajkot|Varanasi|Visakhapatnam|Coimbatore|Kochi|Thiruvananthapuram|Kozhikode|Chandigarh|Amritsar|Srinagar|Goa
Lahore|Faisalabad|Rawalpindi|Islamabad|Gujranwala|Peshawar|Multan|Chittagong|Chattogram|Khulna|Herat|Kandahar|Naypyidaw|Mandalay|Hanoi|Saigon|Ho Chi Minh City|Da Nang|Hai Phong|Can Tho|Quezon City|Davao|Cebu|Caloocan|Surabaya|Bandung|Medan|Bekasi|Tangerang|Semarang|Palembang|Depok|Denpasar|Chiang Mai|Johor Bahru|George Town|Penang
Mashhad|Isfahan|Karaj|Shiraz|Tabriz|Qom|Mosul|Basra|Erbil|Aleppo|Homs|Jeddah|Mecca|Medina|Dammam|Abu Dhabi|Sharjah|Doha|Manama|Sanaa|Tel Aviv|Haifa|Ramallah|Ankara|Izmir|Bursa|Adana|Gaziantep|Konya|Antalya|Astana|Shymkent
St Petersburg|Saint Petersburg|Kazan|Nizhny Novgorod|Chelyabinsk|Ufa|Rostov|Rostov-on-Don|Krasnodar|Perm|Voronezh|Kharkiv|Odesa|Dnipro|Lviv|Donetsk
Alexandria|Giza|Port Said|Rabat|Fez|Marrakesh|Marrakech|Tangier|Oran|Benghazi|Omdurman|Kano|Ibadan|Abuja|Port Harcourt|Benin City|Kaduna|Onitsha|Kumasi|Abidjan|Yamoussoukro|Yaoundé|Pointe-Noire|Mbuji-Mayi|Mombasa|Dodoma|Cape Town|Durban|Pretoria|Soweto|Port Elizabeth|Bloemfontein|Ekurhuleni|Bulawayo|Lilongwe|Gitega
Barcelona|Valencia|Seville|Zaragoza|Málaga|Bilbao|Porto|Lyon|Marseille|Toulouse|Nice|Nantes|Bordeaux|Lille|Strasbourg|Montpellier|Rennes|Hamburg|Munich|München|Cologne|Köln|Frankfurt|Stuttgart|Düsseldorf|Dortmund|Essen|Leipzig|Dresden|Hannover|Hanover|Nuremberg|Nürnberg|Bremen|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Graz|Linz|Salzburg|Innsbruck|Geneva|Genève|Genf|Basel|Bern|Berne|Lausanne|Milan|Milano|Naples|Napoli|Turin|Torino|Palermo|Genoa|Genova|Bologna|Florence|Firenze|Venice|Venezia|Verona|Bari|Catania|Rotterdam|The Hague|Den Haag|Utrecht|Eindhoven|Antwerp|Antwerpen|Ghent|Gent|Liège|Gothenburg|Göteborg|Malmö|Bergen|Aarhus|Odense|Tampere|Turku|Espoo|Kraków|Krakow|Łódź|Wrocław|Poznań|Gdańsk|Brno|Thessaloniki|Plovdiv|Varna|Cluj|Cluj-Napoca|Timișoara|Split|Novi Sad|Priština|Pristina|Tirana
Guadalajara|Puebla|Toluca|León|Querétaro|Rio de Janeiro|Brasília|Salvador|Belo Horizonte|Curitiba|Porto Alegre|Goiânia|Campinas|Guarulhos|São Luís|Natal|Florianópolis|Vitória|Medellín|Cali|Barranquilla|Cartagena|Quito|Maracaibo|Valencia|Arequipa|Santa Cruz|Sucre|Rosario|Valparaíso|Concepción|San José|San Salvador|San Juan|Kingston|Santiago de los Caballeros|Suva|Nuku'alofa|Honiara|Port Vila|Papeete
""".replace("\n", "|").strip("|").split("|")
# Names of time zones that are small places, or none.
SMALL_ZONES = set(
    """Australia/Broken_Hill Australia/Eucla Australia/Lindeman Australia/Lord_Howe Pacific/Norfolk Pacific/Chatham Pacific/Pitcairn
America/Creston America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Iqaluit America/Resolute America/Blanc-Sablon America/Cambridge_Bay
America/Dawson America/Dawson_Creek America/Rankin_Inlet America/Inuvik America/Whitehorse America/Swift_Current America/Atikokan America/Coral_Harbour
America/Indiana/Marengo America/Indiana/Vevay America/Indiana/Knox America/Indiana/Vincennes America/Indiana/Tell_City America/Indiana/Winamac
America/Indiana/Petersburg America/Kentucky/Monticello America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah
America/Adak America/Juneau America/Menominee America/Metlakatla America/Nome America/Sitka America/Yakutat Pacific/Wake Pacific/Midway
Europe/Busingen America/Eirunepe America/Danmarkshavn America/Scoresbysund America/Thule Asia/Khandyga Asia/Srednekolymsk Asia/Ust-Nera Asia/Anadyr
America/Ojinaga America/Bahia_Banderas America/Coyhaique America/Kralendijk America/Lower_Princes America/Marigot Pacific/Fakaofo Pacific/Kanton Pacific/Enderbury
Atlantic/Stanley Indian/Chagos Indian/Kerguelen Arctic/Longyearbyen Atlantic/South_Georgia Africa/Ceuta Europe/Mariehamn""".split()
)
LOCALES = "en es fr de it pt nl ru uk pl ar fa he hi tr zh ja ko mi el id vi".split()
# Without the bare names of places (`CST6CDT`, `Etc/UTC`), which are none.
zones = [
    z
    for z in get_global("zone_territories")
    if "/" in z and z.split("/")[0] not in ("Etc", "Antarctica") and z not in SMALL_ZONES
]
zone_cities = {z.split("/")[-1].replace("_", " ") for z in zones}
for loc in LOCALES:
    told = Locale.parse(loc).time_zones
    zone_cities.update(told[z]["city"] for z in zones if z in told and "city" in told[z])
cities = {*CITIES_AT_HOME, *CITIES_ABROAD, *zone_cities}
months_days = set(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
notnames = {fold(c) for c in {*CITIES_AT_HOME, *CITIES_ABROAD, *(z.split("/")[-1].replace("_", " ") for z in zones)}}
notnames |= (
    set(
        "jesus christ god allah buddha muhammad bible english spanish french german irish welsh scottish maori indian china india america africa asia israel jordan kenya chad cuba georgia alaska virginia carolina dakota montana nevada victoria tasmania queensland wales ireland scotland england britain europe pacific doctor prince princess king queen lord lady sir pope father mother sister brother christmas easter zoom facebook".split()
    )
    | months_days
    | {fold(x) for x in US_STATES}
    | set("kia mana tena tino aue wales ontario".split())
)
# Cities, but people much oftener.
notnames -= {
    fold(x)
    for x in "Charlotte David Maria Sofia Adelaide Florence Allen Alger Augusta Basel Camden Carmel Chelsea Chester Concepción Dominique Guadalupe Harlow Lawrence Layton León Logan Lynn Maurice Merton Montserrat Ogden Quincy Rosario Sam Sandy Stanley Tracy Verona Vitória Belen".split()
}
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
big = set(cities)
for loc in LOCALES:
    big.update(v for k, v in Locale.parse(loc).territories.items())
big.update(US_STATES)
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
        """# Places too large to tell who somebody is, folded (lower case, no accents): countries in 22 languages and the cities that time zones are
# named after, from the Unicode CLDR 48 (Unicode licence v3, by way of Babel 2.19) and the IANA's time zones (public domain), without the small
# ones; cities of 100,000 people or more and regions in the countries of the directory, and the largest cities of the world, by hand.
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
year term week day part page step stage chapter module phase room i im ive the a an my her his our their your this that it she he they we you there then when what who why how was were is are had has have did does said told thought knew would could also still just no not yes and but or if so dr mr mrs ms miss mx""".split()
with open(OUT + "/capitals.txt", "w", encoding="utf-8") as f:
    f.write(
        """# Words written with a capital that are neither a person nor a place, folded: days and languages from the Unicode CLDR 48 (Unicode licence v3),
# services, feasts and such by hand.
"""
    )
    for t in sorted(langs | days | set(things)):
        f.write(t + "\n")
