"""The facts the demo model knows, as tables. Each question has one right answer: what has two is left out."""

from __future__ import annotations


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Lines of `subject: value; subject: value`."""
    entries = (entry.split(":") for entry in text.replace("\n", ";").split(";") if entry.strip())
    return tuple((subject.strip(), value.strip()) for subject, value in entries)


CAPITALS = _pairs("""
France: Paris; Germany: Berlin; Italy: Rome; Spain: Madrid; Portugal: Lisbon; Greece: Athens; Austria: Vienna
Switzerland: Bern; Belgium: Brussels; the Netherlands: Amsterdam; Denmark: Copenhagen; Sweden: Stockholm; Norway: Oslo
Finland: Helsinki; Iceland: Reykjavik; Ireland: Dublin; the United Kingdom: London; Poland: Warsaw
the Czech Republic: Prague; Slovakia: Bratislava; Hungary: Budapest; Romania: Bucharest; Bulgaria: Sofia
Serbia: Belgrade; Croatia: Zagreb; Slovenia: Ljubljana; Albania: Tirana; Estonia: Tallinn; Latvia: Riga
Lithuania: Vilnius; Belarus: Minsk; Ukraine: Kyiv; Russia: Moscow; Turkey: Ankara; Georgia: Tbilisi; Armenia: Yerevan
Azerbaijan: Baku; Cyprus: Nicosia; Malta: Valletta; Egypt: Cairo; Morocco: Rabat; Algeria: Algiers; Tunisia: Tunis
Libya: Tripoli; Sudan: Khartoum; Ethiopia: Addis Ababa; Kenya: Nairobi; Uganda: Kampala; Rwanda: Kigali
Ghana: Accra; Nigeria: Abuja; Senegal: Dakar; Mali: Bamako; Angola: Luanda; Zambia: Lusaka; Zimbabwe: Harare
Mozambique: Maputo; Madagascar: Antananarivo; Somalia: Mogadishu; Cameroon: Yaounde; Namibia: Windhoek
the United States: Washington, D.C.; Canada: Ottawa; Mexico: Mexico City; Cuba: Havana; Jamaica: Kingston
Haiti: Port-au-Prince; Costa Rica: San Jose; Panama: Panama City; Nicaragua: Managua; Honduras: Tegucigalpa
Colombia: Bogota; Venezuela: Caracas; Ecuador: Quito; Peru: Lima; Chile: Santiago; Argentina: Buenos Aires
Uruguay: Montevideo; Paraguay: Asuncion; Brazil: Brasilia; China: Beijing; Japan: Tokyo; South Korea: Seoul
North Korea: Pyongyang; Mongolia: Ulaanbaatar; India: New Delhi; Pakistan: Islamabad; Bangladesh: Dhaka
Nepal: Kathmandu; Afghanistan: Kabul; Iran: Tehran; Iraq: Baghdad; Syria: Damascus; Lebanon: Beirut; Jordan: Amman
Saudi Arabia: Riyadh; Qatar: Doha; Oman: Muscat; Thailand: Bangkok; Vietnam: Hanoi; Cambodia: Phnom Penh
Laos: Vientiane; Malaysia: Kuala Lumpur; the Philippines: Manila; Kazakhstan: Astana; Uzbekistan: Tashkent
Australia: Canberra; New Zealand: Wellington; Fiji: Suva
""")

# Cities that are not capitals.
CITIES = _pairs("""
Milan: Italy; Venice: Italy; Munich: Germany; Hamburg: Germany; Marseille: France; Lyon: France; Barcelona: Spain
Porto: Portugal; Zurich: Switzerland; Krakow: Poland; Istanbul: Turkey; Casablanca: Morocco; New York: the United States
Chicago: the United States; Toronto: Canada; Rio de Janeiro: Brazil; Mumbai: India; Karachi: Pakistan; Shanghai: China
Osaka: Japan; Sydney: Australia; Auckland: New Zealand
""")

LANGUAGES = _pairs("""
France: French; Germany: German; Italy: Italian; Portugal: Portuguese; Brazil: Portuguese; Mexico: Spanish
Argentina: Spanish; Poland: Polish; Greece: Greek; Sweden: Swedish; Denmark: Danish; Hungary: Hungarian
Russia: Russian; Turkey: Turkish; Japan: Japanese; Iceland: Icelandic
""")

# --- animals --------------------------------------------------------------------------------------

# Plurals that are not the noun and an s.
ANIMAL_PLURALS = dict(
    _pairs("""
sheep: sheep; goose: geese; mouse: mice; wolf: wolves; fish: fish; butterfly: butterflies; fly: flies; deer: deer
ostrich: ostriches; fox: foxes; salmon: salmon; trout: trout; tuna: tuna; goldfish: goldfish
""")
)

YOUNG = _pairs("""
dog: puppy; cat: kitten; cow: calf; horse: foal; sheep: lamb; pig: piglet; goat: kid; chicken: chick; duck: duckling
goose: gosling; lion: cub; bear: cub; tiger: cub; deer: fawn; kangaroo: joey; frog: tadpole; swan: cygnet
elephant: calf; whale: calf; owl: owlet; eagle: eaglet; butterfly: caterpillar
""")

# Third person.
SOUNDS = _pairs("""
dog: barks; cat: meows; cow: moos; sheep: bleats; horse: neighs; pig: oinks; duck: quacks; lion: roars; frog: croaks
bee: buzzes; snake: hisses; wolf: howls; owl: hoots; mouse: squeaks; donkey: brays; rooster: crows; elephant: trumpets
""")

CLASSES = _pairs("""
dog: mammal; cat: mammal; horse: mammal; cow: mammal; elephant: mammal; whale: mammal; dolphin: mammal; bat: mammal
mouse: mammal; monkey: mammal; eagle: bird; penguin: bird; owl: bird; duck: bird; ostrich: bird; parrot: bird
shark: fish; salmon: fish; trout: fish; tuna: fish; goldfish: fish; snake: reptile; lizard: reptile
crocodile: reptile; turtle: reptile; frog: amphibian; toad: amphibian; newt: amphibian; ant: insect; bee: insect
butterfly: insect; beetle: insect; mosquito: insect; fly: insect
""")

LEGS = _pairs("""
dog: four; cat: four; horse: four; cow: four; lion: four; elephant: four; spider: eight; ant: six; bee: six; fly: six
butterfly: six; beetle: six; chicken: two; duck: two; eagle: two; crab: ten; snake: no; fish: no; worm: no
""")

FOOD = _pairs("""
cow: grass; sheep: grass; horse: grass; zebra: grass; panda: bamboo; koala: eucalyptus leaves; giraffe: leaves
squirrel: nuts; lion: meat; tiger: meat; wolf: meat; anteater: ants; penguin: fish; seal: fish; pelican: fish
spider: insects
""")

HOMES = _pairs("""
bee: hive; bird: nest; dog: kennel; horse: stable; pig: sty; chicken: coop; bear: den; rabbit: burrow; beaver: lodge
spider: web
""")

# --- things ---------------------------------------------------------------------------------------

# What is asked for; how many are meant is told by the first word: "a" or "the" or none.
COLOURS = _pairs("""
grass: green; the sky: blue; snow: white; blood: red; a banana: yellow; coal: black; milk: white; the sun: yellow
a tomato: red; a lemon: yellow; a carrot: orange; chocolate: brown; an elephant: grey; a flamingo: pink; the sea: blue
a polar bear: white; a raven: black; a cucumber: green; a pumpkin: orange; a strawberry: red; a lime: green
an emerald: green; a ruby: red; a sapphire: blue; ash: grey; salt: white; broccoli: green; a fire engine: red
a leaf: green; the night sky: black
""")

MIXES = (
    ("red", "yellow", "orange"),
    ("blue", "yellow", "green"),
    ("red", "blue", "purple"),
    ("red", "white", "pink"),
    ("black", "white", "grey"),
)

# What is counted: of what, with its preposition: how many.
COUNTS = tuple(
    (what, place, number)
    for what, rest in (
        ("seconds", "in a minute=60"),
        ("minutes", "in an hour=60"),
        ("minutes", "in half an hour=30"),
        ("hours", "in a day=24"),
        ("days", "in a week=7"),
        ("months", "in a year=12"),
        ("weeks", "in a year=52"),
        ("days", "in a year=365"),
        ("seasons", "in a year=4"),
        ("years", "in a decade=10"),
        ("years", "in a century=100"),
        ("years", "in a millennium=1000"),
        ("millimetres", "in a centimetre=10"),
        ("centimetres", "in a metre=100"),
        ("metres", "in a kilometre=1000"),
        ("millimetres", "in a metre=1000"),
        ("grams", "in a kilogram=1000"),
        ("kilograms", "in a tonne=1000"),
        ("millilitres", "in a litre=1000"),
        ("inches", "in a foot=12"),
        ("feet", "in a yard=3"),
        ("ounces", "in a pound=16"),
        ("cents", "in a dollar=100"),
        ("cents", "in a euro=100"),
        ("eggs", "in a dozen=12"),
        ("bits", "in a byte=8"),
        ("letters", "in the English alphabet=26"),
        ("degrees", "in a circle=360"),
        ("degrees", "in a right angle=90"),
        ("sides", "in a triangle=3"),
        ("sides", "in a square=4"),
        ("sides", "in a pentagon=5"),
        ("sides", "in a hexagon=6"),
        ("sides", "in an octagon=8"),
        ("wheels", "on a car=4"),
        ("wheels", "on a bicycle=2"),
        ("wheels", "on a tricycle=3"),
        ("strings", "on a violin=4"),
        ("fingers", "on a hand=5"),
        ("planets", "in the solar system=8"),
        ("players", "in a football team=11"),
        ("days", "in January=31"),
        ("days", "in April=30"),
        ("days", "in June=30"),
        ("days", "in July=31"),
        ("days", "in December=31"),
    )
    for place, number in [rest.split("=")]
)

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# --- words ----------------------------------------------------------------------------------------

# Both ways round.
OPPOSITE_PAIRS = _pairs("""
hot: cold; big: small; fast: slow; good: bad; happy: sad; day: night; black: white; open: closed
full: empty; loud: quiet; rich: poor; strong: weak; wet: dry; clean: dirty; early: late; easy: difficult
thick: thin; wide: narrow; deep: shallow; high: low; up: down; in: out; inside: outside; on: off
near: far; first: last; always: never; love: hate; win: lose; buy: sell; push: pull; begin: end; war: peace
summer: winter; north: south; east: west; true: false; front: back; top: bottom; above: below; before: after
laugh: cry; friend: enemy
""")
# One way only: the other has a better opposite.
OPPOSITES_ONE_WAY = _pairs("""
new: old; young: old; heavy: light; left: right
tall: short; long: short; wrong: right; soft: hard; dark: light; brave: cowardly; polite: rude; sweet: sour; alive: dead
""")

PLURALS = _pairs("""
mouse: mice; child: children; man: men; woman: women; foot: feet; tooth: teeth; goose: geese; ox: oxen; sheep: sheep
deer: deer; wolf: wolves; leaf: leaves; knife: knives; life: lives; wife: wives; shelf: shelves; half: halves
loaf: loaves; thief: thieves; calf: calves; city: cities; baby: babies; story: stories; lady: ladies; party: parties
country: countries; box: boxes; bus: buses; dish: dishes; watch: watches; glass: glasses; fox: foxes; potato: potatoes
tomato: tomatoes; hero: heroes; dog: dogs; cat: cats; house: houses; book: books; tree: trees; car: cars; boy: boys
key: keys; day: days; apple: apples; person: people
""")

# --- the rest -------------------------------------------------------------------------------------

# The sentence that answers, with the words that make it right between stars, and ways to ask; the last two are
# kept back.
SINGLE = (
    (
        "*Jupiter* is the largest planet.",
        "What is the largest planet?",
        "Which planet is the largest?",
        "Name the biggest planet.",
        "What is the biggest planet in the solar system?",
        "Tell me the largest planet of the solar system.",
        "Which planet is the biggest?",
        "Do you know the biggest planet?",
        "What is the largest planet in the solar system?",
    ),
    (
        "*Mercury* is the planet closest to the sun.",
        "Which planet is closest to the sun?",
        "What is the planet closest to the sun?",
        "Name the planet that is closest to the sun.",
        "Tell me which planet is nearest to the sun.",
        "What planet is nearest the sun?",
        "What planet is closest to the sun?",
        "Which planet is nearest to the sun?",
    ),
    (
        "*Mars* is called the Red Planet.",
        "Which planet is called the Red Planet?",
        "What planet is known as the Red Planet?",
        "Which planet is red?",
        "What is the Red Planet?",
        "Name the Red Planet.",
        "Which planet is known as the Red Planet?",
        "What planet is called the Red Planet?",
    ),
    (
        "The *Pacific* is the largest ocean.",
        "What is the largest ocean?",
        "Which ocean is the biggest?",
        "Name the largest ocean on Earth.",
        "What is the biggest ocean in the world?",
        "Tell me the largest ocean.",
        "Which ocean is the largest?",
        "What is the largest ocean in the world?",
    ),
    (
        "*Mount Everest* is the highest mountain.",
        "What is the highest mountain?",
        "Which mountain is the highest?",
        "Name the highest mountain in the world.",
        "What is the tallest mountain on Earth?",
        "Tell me the tallest mountain.",
        "Which mountain is the tallest?",
        "What is the highest mountain on Earth?",
    ),
    (
        "*Russia* is the largest country.",
        "What is the largest country?",
        "Which country is the biggest?",
        "Name the largest country in the world.",
        "What is the biggest country on Earth?",
        "Tell me the biggest country.",
        "Which country is the largest?",
        "What is the largest country in the world?",
    ),
    (
        "*Asia* is the largest continent.",
        "What is the largest continent?",
        "Which continent is the biggest?",
        "Name the largest continent.",
        "What is the biggest continent on Earth?",
        "Tell me the biggest continent.",
        "Which continent is the largest?",
        "What is the largest continent on Earth?",
    ),
    (
        "The *blue whale* is the largest animal.",
        "What is the largest animal?",
        "Which animal is the biggest?",
        "Name the largest animal in the world.",
        "What is the biggest animal on Earth?",
        "Tell me the biggest animal.",
        "Which animal is the largest?",
        "What is the largest animal on Earth?",
    ),
    (
        "The *giraffe* is the tallest animal.",
        "What is the tallest animal?",
        "Which animal is the tallest?",
        "Name the tallest animal in the world.",
        "Tell me the tallest animal.",
        "Do you know which animal is the tallest?",
        "What is the tallest animal on Earth?",
        "Do you know the tallest animal?",
    ),
    (
        "The *cheetah* is the fastest land animal.",
        "What is the fastest land animal?",
        "Which land animal is the fastest?",
        "Name the fastest animal on land.",
        "What is the fastest animal on land?",
        "Which animal runs fastest?",
        "Which animal on land is the fastest?",
        "Do you know the fastest land animal?",
    ),
    (
        "Bees make *honey*.",
        "What do bees make?",
        "What does a bee make?",
        "Which food do bees make?",
        "Tell me what bees make.",
        "What sweet food do bees make?",
        "Which food does a bee make?",
        "Do you know what bees make?",
    ),
    (
        "Frozen water is called *ice*.",
        "What is frozen water called?",
        "What is frozen water?",
        "What does water become when it freezes?",
        "What do we call frozen water?",
        "What do you call water that is frozen?",
        "What do you call frozen water?",
        "What do we call water that is frozen?",
    ),
    (
        "*William Shakespeare* wrote Romeo and Juliet.",
        "Who wrote Romeo and Juliet?",
        "Who is the author of Romeo and Juliet?",
        "Which writer wrote Romeo and Juliet?",
        "Romeo and Juliet was written by whom?",
        "Tell me who wrote Romeo and Juliet.",
        "Do you know who wrote Romeo and Juliet?",
        "Name the author of Romeo and Juliet.",
    ),
    (
        "*Leonardo da Vinci* painted the Mona Lisa.",
        "Who painted the Mona Lisa?",
        "Who is the painter of the Mona Lisa?",
        "Which painter painted the Mona Lisa?",
        "The Mona Lisa was painted by whom?",
        "Tell me who painted the Mona Lisa.",
        "Do you know who painted the Mona Lisa?",
        "Name the painter of the Mona Lisa.",
    ),
    (
        "*Neil Armstrong* was the first man on the moon.",
        "Who was the first man on the moon?",
        "Who was the first person on the moon?",
        "Who first walked on the moon?",
        "Name the first man on the moon.",
        "Which man was first on the moon?",
        "Name the first person on the moon.",
        "Tell me who first walked on the moon.",
    ),
    (
        "*January* is the first month of the year.",
        "What is the first month of the year?",
        "Which month is the first of the year?",
        "With which month does the year begin?",
        "Name the first month.",
        "Tell me the first month of the year.",
        "What is the first month?",
        "Which is the first month of the year?",
    ),
    (
        "*December* is the last month of the year.",
        "What is the last month of the year?",
        "Which month is the last of the year?",
        "With which month does the year end?",
        "Name the last month.",
        "Tell me the last month of the year.",
        "What is the last month?",
        "Which is the last month of the year?",
    ),
    (
        "Water freezes at *0* degrees Celsius.",
        "At what temperature does water freeze?",
        "When does water freeze?",
        "What is the freezing point of water?",
        "At how many degrees Celsius does water freeze?",
        "Tell me the temperature at which water freezes.",
        "Tell me the freezing point of water.",
        "At how many degrees does water freeze?",
    ),
    (
        "Water boils at *100* degrees Celsius.",
        "At what temperature does water boil?",
        "When does water boil?",
        "What is the boiling point of water?",
        "At how many degrees Celsius does water boil?",
        "Tell me the temperature at which water boils.",
        "Tell me the boiling point of water.",
        "At how many degrees does water boil?",
    ),
)
