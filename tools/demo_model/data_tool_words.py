"""Words of the tool-call skill: pools of argument values, and the verbs, objects and parameters that are combined.

Only tables. Pools are split into training and held-out values by their user.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

WORDS = tuple(
    dict.fromkeys(
        """
apple apricot arrow autumn bacon badge bakery balcony ball balloon bamboo banana band banner barn barrel basin basket
bath battery beach beacon bead beam bean bear beaver bed bee beetle bell belt bench berry bicycle bird biscuit blanket
blossom board boat bolt bone bonnet book boot bottle boulder bowl box bracelet branch brass bread breeze brick bridge
broom brother brush bubble bucket bundle bush butter button cabbage cabin cable cactus cake camel canal candle candy
cannon canoe canvas canyon captain caravan card cargo carpet carrot castle cat cave cedar ceiling celery cellar cereal
chain chair chalk chapel cheese cherry chess chest chicken chimney chocolate cinema circle circus clay cliff clock
cloud clover coal coast coat cobalt coconut coffee coin comet compass copper coral corn corner cotton cousin cow crab
cradle crane crater crayon cream creek cricket crow crown crystal cup curtain cushion daisy dance dawn deck deer
desert desk diamond dinner dish dolphin donkey dragon dragonfly drawer dream dress drum duck dune dust eagle earth
echo egg elbow elephant elm ember emerald engine envelope evening eye fabric factory falcon family farm farmer feather
fern festival field fig finger fire fish flag flame flower flute fog forest fork fountain fox frame friend frog frost
fruit galaxy garden garlic gate ghost giant ginger giraffe glacier glass globe glove goat gold goose grain granite
grape grass guitar hail hammer hammock harbor harp harvest hat hawk hazel heart hedge helmet hen herb heron hill hive
holly honey hood horizon horn horse hotel house ice icicle island ivory ivy jacket jade jam jar jasmine jelly jewel
jigsaw juice jungle juniper kettle key kingdom kitchen kite kitten knight knot koala ladder lady lake lamb lamp
lantern lark lavender leaf leather lemon lentil leopard letter lettuce library lighthouse lily lime linen lion lizard
lobster log lotus lynx magnet magpie mango mantle map maple marble market marsh mask meadow melon mermaid metal
midnight milk mill mint mirror mist mitten mole monkey moon morning moss moth mountain mouse mud muffin mug mushroom
mustard napkin needle nest net night noodle north nut oak oasis ocean octopus olive onion opal orange orbit orchard
orchid ostrich otter oven owl oyster paddle paint palace palm pancake panda panther paper parade parrot parsley path
pea peach peacock peanut pear pearl pebble pelican pen pencil penguin pepper petal piano pickle picnic pie pigeon
pillow pilot pine pineapple pirate planet plate plum pocket poem polar pond pony poplar poppy porch potato pottery
powder prairie prince prism puddle pumpkin puppet puppy puzzle pyramid quarry quartz queen quill quilt rabbit raccoon
radish raft rain rainbow raisin raven reef ribbon rice ring river road robin rocket roof root rope rose ruby rug
saddle saffron sail sailor salad salmon salt sand sandal sapphire sauce scarf school scissors sea seal season seed
shadow shark sheep shell shepherd shield ship shirt shoe shore silk silver sister skate sky slipper snail snow soap
sofa song soup south spark sparrow spice spider spinach spiral spoon spring spruce square squirrel stable star statue
steam steel stone stork storm story straw stream street sugar summer sun sunset swan sweater sword table tailor
tambourine teapot tent thistle thread thunder ticket tide tiger timber toast tomato topaz torch tower toy trail train
treasure tree trumpet tulip tunnel turnip turtle umbrella unicorn valley vanilla velvet village vine vinegar violet
violin volcano wagon wallet walnut walrus water waterfall wave wax weasel whale wheat wheel whistle willow wind window
wine wing winter wizard wolf wood wool yard yarn yogurt zebra active actual amber ancient angry awake basic bitter
blank blind bold brave breezy brief bright broad broken busy calm careful cheap cheerful chilly clean clear clever
cold cool cosy crisp curious daily damp dark deep dizzy double dry dusty eager early easy elegant empty equal even
exact extra faint fair famous fancy fast final fine firm fit flat fluffy foggy fond fresh friendly frosty frozen full
funny fuzzy gentle glad golden grand great green happy hard harsh heavy hidden hollow honest hot huge humble hungry
icy idle ideal jolly joyful keen kind large lazy light little lively lonely long loose lost loud lovely lucky magic
main mellow merry mighty mild misty modern narrow neat nervous new nice nimble noble noisy odd old open oval pale
patient perfect plain polite pretty proud pure purple quick quiet rapid rare ready red rich ripe rough round royal
rusty sad safe salty shallow sharp shiny short shy silent simple sleepy slim slow small smart smooth soft solid sour
spicy steady steep sticky still strange strong sturdy sunny super sweet swift tall tame tasty tender thick thin tidy
tiny tired tough true ugly unique upper usual vast vivid warm weak wet white wide wild windy wise wooden yellow young
abbey acorn actor agenda album alley almond altar anchor angel ankle antler anvil apron arcade arch archive arena
armor aroma artist atlas attic aunt author avenue award axis baker ballad ballet barber barley baron beetroot bishop
blade blaze blouse bluff bonfire border bouquet breakfast brook budget buffalo builder bulb bull bunker butcher
butterfly cafe calendar camera camp campus cape carnival carpenter cart cashew cathedral caterpillar cello ceramic
champion charm chart cheetah chef chestnut choir cider cinnamon city clarinet clerk climber closet cobra cocoa college
colony column comb comedy concert cookie cottage council courtyard crayfish crest crocodile crossing crust cube cuckoo
culture cupboard curry curve cycle cymbal dad dancer daughter degree delta dentist detail device dial diary dinosaur
doctor document doll dome door dough drizzle driver eclipse editor effort elder emperor empire energy entrance errand
estate event exhibit fable fairy fanfare farmhouse fashion fawn fellow fence ferry fiddle figure film finch fjord
flamingo fleet flock floor foam folder folk football footpath fossil freckle freight fridge gadget gallery gallop game
garage garland gazelle gem gesture gift glaze glider glow gnome goblin goal golf gondola gorilla gown grandma grandpa
gravel gravy grove guard guest guide gull gum gymnast habit hall hamster handle hare hatch haven headline health
heather heaven hedgehog height hero hike hobby hockey holiday homework hook hoop horseshoe hospital hour hunter hut
idea igloo image inch infant insect iris iron item jackal jaguar jeans jet jockey joke journal journey judge juggler
jumper jury kangaroo karate kayak keeper kelp kernel keyboard kiwi knee knife label lace lagoon landing lane laptop
lasagna laundry lawn layer leader league lecture ledge legend lemonade lesson lever limit line lip list llama loaf
lobby locket lodge logo lollipop lunch luggage lullaby lunar lute lyric machine magazine magician mail mammoth manor
march margin marigold mascot master match mayor meal measure medal melody member memory menu meteor method metro
minute model moment monk monument mosaic motor movie museum music myth nail name nature navy nectar neighbor nephew
nickel niece noon nose notebook novel nurse oar oat object oboe offer office opera orchestra order origin ornament
outfit outline owner oxygen package page painter pair pajama panel pantry parcel parent park parlor party passage
pasta pastry patch patrol pattern pavement peak pedal pepperoni perfume person phone photo picture pier pigment
pioneer pitch pizza plant plaster platform plaza plot plow pocketbook poet pole police pool popcorn portrait postcard
potion pouch present price priest printer prize profile project protein pudding pulse pump pupil quarter question
quest quiz race racket radio rail ranch ranger rattle recipe record region reindeer relic rent report rescue resort
reward rhyme rhythm rider ridge riddle robe robot rock roller rooster route row ruler runner sack sandwich satellite
saucer sausage scale scene scholar science scooter score scout screen script scroll sculptor seat second secret shade
shelf sheriff shop shoulder shower shrimp shrub shuttle sidewalk siege signal singer siren sketch ski skill skirt sled
sleeve slope smile smoke snack snake soccer soil soldier son sound space speech speaker sphere spirit sponge sport
stage stair stamp station stem step stew stool stove student studio style subject subway suit suitcase surface surfer
surprise swamp swing symbol syrup talent tango tank target taxi tea teacher team temple tennis text theater theme
throne tiara title toad toffee tool tooth topic tortoise tourist town tractor trade tradition traffic trapeze travel
tray trick troll trophy trout truck trunk tuba tube tuna turkey twig twin uncle uniform valentine van vase vault
vegetable veil vessel vest victory video view villain visitor voice vowel voyage waffle waiter wardrobe warrior wasp
watch weather wedding week weekend well wheelbarrow whisper widow wife winner wish witch wonder workshop world worm
wreath wren writer yacht year yolk zipper zone
valve vote shift caption candidate reader skin tooth teeth specialty portion washer feeder plants movies films signup counter strength
reservation opening cutting air children employee silence delicate dirty borrower
""".split()
    )
)

_ADJECTIVES = WORDS.index("active"), WORDS.index("young")
NOUNS = WORDS[: _ADJECTIVES[0]] + WORDS[_ADJECTIVES[1] + 1 :]

ONSETS = "b br c ch d dr f fl g gr h j k kr l m n p pl qu r s sh sk st t tr v w y z zh".split()
VOWELS = "a e i o u ai ea oo ie ou".split()
CODAS = "b d f g k l m n p r s t x nd rt lk sh".split()

POOLS: dict[str, tuple[str, ...]] = {
    kind: tuple(item.strip() for item in line.split(","))
    for kind, line in {
        "city": "Paris, London, Berlin, Madrid, Rome, Lisbon, Vienna, Prague, Warsaw, Budapest, Athens, Dublin, Oslo, "
        "Stockholm, Helsinki, Copenhagen, Amsterdam, Brussels, Zurich, Geneva, Lyon, Munich, Hamburg, Milan, Naples, "
        "Porto, Seville, Boston, Chicago, New York, San Francisco, Los Angeles, Seattle, Toronto, Montreal, Mexico City, "
        "Lima, Bogota, Quito, Santiago, Buenos Aires, Cairo, Nairobi, Lagos, Cape Town, Dakar, Tunis, Istanbul, Tehran, "
        "Delhi, Mumbai, Bangkok, Hanoi, Singapore, Jakarta, Manila, Tokyo, Osaka, Kyoto, Seoul, Beijing, Shanghai, "
        "Sydney, Perth, Auckland, Cordoba, Salzburg, Glasgow, Bristol, Leeds, Denver, Austin, Dallas, Miami, Malmö, "
        "Zaragoza, Turin, Gdansk, Riga, Tallinn, Sofia",
        "country": "France, Spain, Italy, Germany, Poland, Norway, Sweden, Finland, Greece, Portugal, Ireland, Austria, "
        "Belgium, Hungary, Turkey, Egypt, Kenya, Ghana, Morocco, India, Nepal, China, Japan, Vietnam, Thailand, Peru, "
        "Chile, Brazil, Canada, Mexico, Cuba, Iceland, New Zealand, South Korea, Colombia, Argentina, Ecuador, Bolivia",
        "person": "Anna, Ben, Carla, David, Emma, Felix, Grace, Hugo, Iris, Jonas, Karen, Leo, Maria, Nina, Oscar, Paula, "
        "Quentin, Rosa, Sam, Tina, Umar, Vera, Walter, Xenia, Yara, Zoe, Alice, Bob, Clara, Dan, Elena, Frank, Gina, "
        "Henry, Ivan, Julia, Kevin, Laura, Mark, Nora, Omar, Peter, Rachel, Simon, Theo, Ursula, Victor, Wendy, José, "
        "Zoë, André, Mei, Hiro, Aisha, Priya, Ravi, Fatima, Olga, Pedro, Lucia, Mom, Dad, Mr Brown, Mrs Lee, Dr Novak, "
        "Anna Keller, Tom Baker, Sara Lopez, Liam, Noah, Mia, Ella, Amir, Layla, Sofia, Marta, Diego, Ingrid, Lars",
        "day": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, tomorrow, today",
        "month": "January, February, March, April, May, June, July, August, September, October, November, December",
        "song": "Blue River, Morning Light, Yesterday, Golden Hour, Silent Night, Paper Planes, Dancing Stars, Moon Dance, "
        "Summer Rain, Lonely Road, Happy Birthday, Ocean Eyes, Wild Horses, Purple Sky, Winter Song, Green Fields, "
        "Hello Again, Jingle Bells, Ode to Joy, La Paloma",
        "artist": "The Beatles, Mozart, Bach, Queen, Miles Davis, Chopin, The Owls, Nina Simone, Vivaldi, Bob Marley, "
        "Edith Piaf, The Lanterns, Louis Armstrong, Verdi, Beethoven, Ella Fitzgerald, Blue Fox, The Rivers",
        "film": "The Last Train, Star Harbor, Blue Moon, The Golden Key, City Lights, Lost Island, Night Flight, "
        "The Red Door, Two Brothers, Snow Queen, Metropolis, The Kid, Winter Tale, Deep Water, Robot Dreams",
        "book": "Moby Dick, Emma, Dracula, Don Quixote, Treasure Island, The Secret Garden, Little Women, Hamlet, "
        "Jane Eyre, The Jungle Book, Robinson Crusoe, Heidi, Pinocchio, Frankenstein, The Odyssey, War and Peace",
        "game": "chess, poker, tetris, checkers, dominoes, scrabble, sudoku, solitaire, bingo, hangman",
        "task": "call mom, buy milk, water the flowers, feed the cat, pay the rent, take out the trash, clean the kitchen, "
        "do the laundry, walk the dog, wash the car, book the dentist, return the books, send the report, pick up the kids, "
        "renew my passport, bake a cake, fix the bike, drink water, take my pills, charge the phone, mow the lawn, "
        "write to grandma, check the oven, study French, iron the shirts, stretch, lock the door, defrost the freezer",
        "message": "I am late, see you soon, dinner is ready, call me back, happy birthday, I will be there, good luck, "
        "thank you so much, the train is delayed, I am on my way, please wait, bring some bread, I miss you, "
        "the meeting is cancelled, we won, good night, the keys are in the car, have a nice trip, come home, "
        "lunch is at noon, the package arrived, it is raining here, I found your hat, all is well",
        "subject": "holiday plans, project update, invoice, weekly report, lunch, new schedule, budget, team dinner, "
        "welcome, question, party, job offer, garden, tax papers, school trip, hello",
        "note": "the code is 4471, ideas for the garden, gift for Anna, blue paint for the hall, wifi password, "
        "try the new bakery, books to read, meeting went well, parking on level 2, plant tomatoes, dentist was kind",
        "event": "team meeting, dentist appointment, birthday party, lunch with Sam, yoga class, piano lesson, job interview, "
        "book club, school play, haircut, project review, family dinner, football match, concert, doctor visit, board meeting",
        "item": "milk, eggs, bread, butter, apples, bananas, rice, pasta, tomatoes, onions, cheese, coffee, tea, sugar, flour, "
        "salt, chicken, olive oil, potatoes, carrots, yogurt, honey, orange juice, soap, toilet paper, batteries, "
        "dog food, light bulbs, lettuce, garlic, lemons, chocolate, cereal, mushrooms, peas, toothpaste",
        "product": "running shoes, red lamp, desk chair, headphones, coffee maker, raincoat, backpack, garden hose, "
        "phone case, wool socks, water bottle, camera bag, bookshelf, umbrella, frying pan, alarm clock, gloves, tent",
        "dish": "pizza, lasagna, sushi, ramen, tacos, paella, pad thai, veggie burger, chicken curry, tomato soup, "
        "caesar salad, fish and chips, falafel, pancakes, risotto, dumplings, goulash, omelette, fried rice, apple pie",
        "drink": "coffee, tea, latte, cappuccino, espresso, lemonade, hot chocolate, orange juice, cola, mineral water",
        "room": "kitchen, bedroom, living room, bathroom, hallway, garage, office, attic, basement, dining room, "
        "nursery, guest room, balcony, studio, laundry room, porch, library, cellar",
        "color": "red, blue, green, yellow, orange, purple, pink, white, black, brown, gray, turquoise, violet, beige, "
        "silver, gold, navy, olive, maroon, teal",
        "language": "French, Spanish, German, Italian, Portuguese, Dutch, Polish, Czech, Swedish, Greek, Turkish, Arabic, "
        "Hindi, Japanese, Chinese, Korean, Russian, Finnish, Danish, Welsh, Latin, Swahili, Hungarian",
        "currency": "euros, dollars, pounds, yen, francs, pesos, rupees, kroner, zloty, won, USD, EUR, GBP, JPY, CHF, SEK",
        "unit": "meters, feet, inches, miles, kilometers, grams, pounds, ounces, liters, gallons, celsius, fahrenheit",
        "company": "Apple, Nokia, Siemens, Toyota, Volvo, Sony, Nestle, Airbus, Philips, Bosch, Renault, Samsung, Intel, "
        "Fiat, Lego, Ikea, Acme, Globex, Initech, Umbrella Foods, Northwind, Blue Ocean",
        "team": "Arsenal, Barcelona, Real Madrid, Juventus, Ajax, Benfica, Celtic, Bayern, the Lakers, the Bulls, "
        "the Tigers, the Red Sox, Boca Juniors, the Hawks, Porto, Liverpool, the Sharks, Marseille",
        "sport": "football, tennis, basketball, hockey, volleyball, rugby, baseball, handball, cricket, golf",
        "place": "the museum, Central Park, the airport, the train station, the harbor, City Hall, the old bridge, "
        "the library, 12 Oak Street, 5 Main Street, the university, Green Hotel, the zoo, the stadium, 48 Lake Road, "
        "the hospital, Castle Square, the market, the opera, 7 Mill Lane, North Beach, the castle",
        "restaurant": "Luigi's, Blue Dragon, The Green Table, Casa Maria, Golden Spoon, Chez Paul, Sakura, Taj Palace, "
        "The Old Mill, Olive Garden, Pasta House, Little Hanoi, Café Rosa, The Red Lion",
        "file": "report.pdf, notes.txt, photo.jpg, budget.xlsx, letter.docx, song.mp3, plan.pdf, data.csv, main.py, "
        "todo.md, invoice.pdf, index.html, backup.zip, cat.png, thesis.docx, log.txt",
        "folder": "documents, pictures, music, downloads, projects, archive, invoices, photos, backup, drafts, work, school",
        "site": "example.com, news.org, wiki.net, shop.io, weather.info, bluebird.com, garden.net, oakpress.org",
        "email": "anna@mail.com, bob@work.org, info@shop.net, sales@acme.com, team@club.org, kim@school.edu",
        "word": "serendipity, happy, ocean, bright, gravity, justice, melody, courage, travel, wonder, ancient, ephemeral",
        "topic": "space, volcanoes, electric cars, solar power, the Roman empire, whales, football, jazz, climate, robots, "
        "gardening, cooking, chess openings, dinosaurs, tax rules, bee keeping, hiking trails, cheap flights",
        "animal": "cat, dog, hamster, rabbit, parrot, horse, goldfish, turtle, hen, pony",
        "plant": "roses, ferns, tomatoes, basil, cactus, orchids, tulips, mint, palm, lavender",
        "list": "shopping, grocery, holiday, party, work, packing, garden, weekend, gift, school",
        "group": "family, friends, book club, team, football, neighbors, school, work, choir, chess club",
        "genre": "jazz, rock, pop, classical, folk, blues, techno, country, soul, reggae, hip hop, metal",
        "text": "hello, good morning, where is the station, how are you, I love you, the cat sleeps, thank you, see you "
        "tomorrow, one coffee please, I am hungry, happy new year, the bill please, nice to meet you, what time is it",
        "device": "printer, tv, heater, coffee maker, fan, speaker, lamp, router, radio, washing machine, dishwasher, "
        "vacuum cleaner, laptop, camera, projector, toaster, dryer, computer, tablet, oven",
        "thing": "chair, table, bicycle, guitar, laptop, mirror, suitcase, box, sofa, painting, bottle, parcel, mattress, "
        "wardrobe, shelf, bucket, ladder, basket, lamp, tent",
        "job": "teacher, nurse, baker, pilot, engineer, gardener, plumber, painter, waiter, driver, cook, designer",
        "medicine": "aspirin, vitamin C, ibuprofen, iron, magnesium, cough syrup, eye drops, insulin, zinc, antibiotics",
        "exercise": "running, swimming, cycling, yoga, rowing, push-ups, squats, dancing, hiking, boxing",
        "station": "Jazz FM, Radio One, Classic Radio, News 24, Rock Antenna, Radio Nova, Kiss FM, Radio Sol",
        "weather": "sunny, cloudy, rainy, windy, foggy, snowy, clear, stormy",
        "state": "open, closed, ready, pending, active, delayed, shipped, available, full, empty, running, locked",
        "reason": "not found, no connection, access denied, invalid date, timeout, out of stock, service unavailable, "
        "unknown user, limit reached, already booked, wrong password, battery empty, door is open, no such city, "
        "payment refused, file is too large, device is offline, name is missing",
    }.items()
}

# How made-up values of a kind look: a name, one to three words, one word; other kinds are never made up.
NAME_KINDS = frozenset("city country person artist company team place restaurant station".split())
PHRASE_KINDS = frozenset(
    "song film book task message subject note event item product dish list group text topic thing folder game device".split()
)
WORD_KINDS = frozenset("word plant animal room medicine job".split())

# Verb classes: verbs that go with each of the objects. The first line of a pair is verbs, the second objects.
COMBINATIONS = """
open close lock unlock paint clean repair inspect measure replace photograph
door, window, gate, fence, roof, wall, cabinet, drawer, garage, shed, staircase, balcony, mailbox, locker, safe, curtain, skylight, barn, cellar, greenhouse
start stop restart reset calibrate configure test charge connect disconnect pause monitor
printer, camera, robot, drone, pump, heater, fan, router, server, engine, scanner, projector, elevator, dishwasher, sensor, speaker, microphone, oven, freezer, scooter, telescope, conveyor, turbine, generator, mower
create delete update archive print sign approve reject review copy export import share publish submit rename encrypt
report, invoice, record, form, contract, letter, table, profile, account, page, article, survey, budget, chart, diagram, certificate, template, spreadsheet, presentation, database, catalog, backup, password, comment, bookmark, playlist
book cancel confirm extend schedule postpone rate
room, table, flight, hotel, tour, lesson, meeting, appointment, massage, concert, seat, court, workshop, cruise, dinner, parking spot, photo session, haircut, interview, party, campsite, boat trip, cooking class, swimming lane
order sell ship return pack weigh deliver track wrap donate store label lend swap load
parcel, box, book, chair, lamp, carpet, mattress, bicycle, guitar, painting, sofa, watch, mirror, vase, suitcase, jacket, cake, laptop, helmet, toy, tent, clock, blanket, bookshelf, keyboard, desk, ring, statue
feed water wash walk weigh adopt groom
cat, dog, horse, parrot, rabbit, cow, goat, hamster, pony, sheep, chicken, turtle
plant water trim harvest fertilize irrigate
tree, rose, tomato, orchard, lawn, hedge, cactus, vineyard, bush, herb garden, flower bed, corn field
cook bake heat freeze slice serve taste
soup, bread, pizza, pie, chicken, fish, potato, omelette, stew, lasagna, cookie, pudding, steak, salad
invite hire call notify greet train promote register remove enroll
guest, worker, customer, student, player, driver, teacher, member, visitor, doctor, nurse, patient, plumber, tenant
play record mute download upload edit crop compress stream
song, video, podcast, photo, movie, voice message, clip, album, slideshow, ringtone, screenshot
buy rent insure park drive refuel wash load
car, van, truck, boat, motorcycle, bus, trailer, caravan, tractor, yacht
pay split refund check calculate
bill, fine, loan, salary, deposit, fee, tax, ticket, subscription, debt
send block forward draft read
message, email, postcard, newsletter, warning, greeting, telegram, voucher, gift card
add find count list sort merge filter
task, contact, file, product, address, song, recipe, keyword, photo, event, client, coupon, folder, tag
turn dim brighten hang adjust
lamp, screen, lantern, mirror, antenna, spotlight, poster, sign
build design move fold polish tighten
bridge, shelf, tower, table, kite, ladder, model, bench, bookcase, doll house, sculpture, screw, chain
"""

# Verbs of one meaning: the request may use another one than the tool. They never tell two tools apart.
SYNONYMS = (
    "start launch",
    "stop halt",
    "delete erase",
    "remove delete",
    "repair fix",
    "create make",
    "find search locate",
    "book reserve",
    "lend rent",
    "water irrigate",
    "enroll register add",
    "load charge pack",
    "buy purchase order",
    "pay settle",
    "check verify inspect",
    "send mail dispatch ship forward deliver",
    "play stream",
    "draft write create",
    "hire employ",
    "notify inform alert",
    "show display",
    "close shut",
    "copy duplicate",
    "calculate compute",
    "wash clean",
    "postpone delay",
    "build construct",
    "photograph picture",
    "store keep",
    "connect link",
    "taste try",
    "rate score",
    "adjust tune calibrate configure",
    "review check inspect test",
    "monitor watch track",
    "add register",
    "import upload",
    "export download",
    "reset restart",
    "list find show",
    "heat warm cook bake",
    "cook prepare",
    "update edit",
    "share send publish",
    "schedule book plan",
    "store archive",
    "turn rotate",
    "brighten dim turn",
    "donate give",
)
# Which of these may stand for the verb in a request or a description.
INTERCHANGE = {
    "start": ("launch",),
    "stop": ("halt",),
    "delete": ("erase",),
    "repair": ("fix",),
    "create": ("make",),
    "book": ("reserve",),
    "buy": ("purchase",),
    "close": ("shut",),
    "copy": ("duplicate",),
    "calculate": ("compute",),
    "build": ("construct",),
    "postpone": ("delay",),
    "notify": ("inform", "alert"),
    "hire": ("employ",),
    "find": ("locate",),
    "cook": ("prepare",),
    "turn": ("rotate",),
    "connect": ("link",),
    "donate": ("give away",),
    "remove": ("take out",),
}
DOUBLING = frozenset("stop trim plan ship wrap crop log map tag skip split put shut submit swap".split())
PARTICIPLES = {
    "lend": "lent",
    "sell": "sold", "feed": "fed", "freeze": "frozen", "drive": "driven", "pay": "paid", "split": "split",
    "send": "sent", "read": "read", "find": "found", "build": "built", "hang": "hung", "buy": "bought",
    "make": "made", "shut": "shut", "give away": "given away", "take out": "taken out", "write": "written",
    "copy": "copied", "reset": "reset",
}  # fmt: skip
GERUNDS = {"give away": "giving away", "take out": "taking out", "reset": "resetting"}

# names | kind | natural phrases besides the general ones that say the parameter's name
PARAMETERS = """
name label title | phrase | called {} ; named {}
color colour | color | in {} ; in the color {}
size | enum small/medium/large/huge/tiny | in size {}
quantity count amount | int 1-99 |
priority importance | enum low/medium/high/urgent | with {} priority
speed velocity | int 1-120 | at a speed of {}
temperature degrees | int -20-250 | at {} degrees
weight weight_kg kilos | decimal | weighing {} kilos ; of {} kilos
height height_cm | int 10-300 | {} centimeters high
width | int 5-500 | {} centimeters wide
length | int 5-900 | {} meters long
duration minutes duration_minutes | int 1-120 | for {} minutes
hours num_hours | int 1-48 | for {} hours
days num_days | int 2-30 | for {} days
weeks | int 2-20 | for {} weeks
seconds delay_seconds | int 1-90 | within {} seconds
price max_price cost | decimal | for {} dollars ; at a price of {}
budget limit | int 50-5000 | with a budget of {}
date day | date | on {}
time start_time hour | time | at {}
deadline due_date | date | by {}
end_time until | time | until {}
start_date from_date | date | from {} on
city town location | city | in {}
country | country | in {}
destination target_city | city | to {}
origin start_place | city | from {}
street address | address | at {}
person recipient receiver | person | for {}
owner | person | that belongs to {} ; owned by {}
customer client_name | person | for the customer {}
assignee worker | person | and assign it to {}
author writer | person | by {} ; written by {}
sender | person | from {}
partner companion | person | together with {}
manager boss | person | with {} as the manager
room place | room | in the {}
floor level | int 1-40 | on floor {}
seat seat_number | int 1-90 | with seat {}
people guests num_people party_size | int 2-20 | for {} people
adults | int 1-9 | for {} adults
copies num_copies | int 2-50 | in {} copies ; {} times
pages | int 1-90 | with {} pages
id record_id number | code | with the id {} ; with number {}
code pin access_code | code | with code {} ; using the code {}
serial serial_number | code | with serial number {}
reference ref | code | under the reference {}
tag keyword | word | tagged {} ; with the tag {}
category type kind | word | of the kind {} ; in the category {}
brand maker | company | from the brand {}
company firm | company | for the company {}
material fabric | enum wood/metal/glass/plastic/cotton/wool/silk/stone/paper | made of {}
shape | enum round/square/oval/flat | with a {} shape
language lang | language | in {}
format file_format | enum pdf/csv/json/xml/txt/png | as {} ; in {} format
mode setting | enum eco/normal/turbo/silent/auto/manual/night | in {} mode
quality | enum low/medium/high/best | in {} quality
status state | enum open/closed/done/pending/active | with status {}
method | enum cash/card/transfer/voucher | by {}
direction side | enum left/right/north/south/east/west/up/down | to the {} ; facing {}
unit units | enum metric/imperial/meters/feet | in {}
season | enum spring/summer/autumn/winter | in {}
view visibility | enum public/private/hidden | as {}
frequency interval | enum daily/weekly/monthly/yearly/hourly | {}
style design | enum modern/classic/simple/rustic/elegant | in {} style ; in a {} style
note comment remark | phrase | with the note {} ; and note {}
message text content | message | saying {} ; with the message {}
subject topic | phrase | about {}
reason cause | phrase | because of {}
description details | phrase | described as {}
theme motif | phrase | with the theme {}
group team | group | for the group {} ; with the group {}
folder directory | folder | in the folder {} ; to the folder {}
filename file path | file | from the file {} ; as the file {}
email contact | email | via {} ; to {}
phone phone_number | phone | with the phone number {}
website url | site | on {} ; from {}
password secret | code | using the password {}
volume loudness | int 0-100 | at volume {}
brightness | int 0-100 | at {} percent brightness
angle rotation | int -180-180 | by {} degrees ; at an angle of {}
x | int -50-50 | at x {}
y | int -50-50 | and y {}
pressure | decimal | at {} bar
voltage | int 5-400 | at {} volts
percent percentage | int 1-100 | by {} percent
discount | int 5-80 | with {} percent discount ; with a discount of {}
rating stars score | int 1-5 | with {} stars
age | int 1-99 | aged {}
year | int 1900-2030 | from the year {}
month | month | in {}
distance radius | int 1-200 | within {} kilometers
port | int 80-9000 | on port {}
channel | int 1-99 | on channel {}
version | decimal | in version {}
depth | int 1-90 | {} meters deep
thickness | decimal | {} millimeters thick
parts pieces | int 2-24 | in {} pieces ; into {} parts
portions servings | int 2-12 | for {} portions
tip | int 1-30 | with a tip of {}
flavor taste | enum sweet/salty/sour/spicy/mild | with a {} taste
ingredient topping | item | with {} on top
route line | code | on line {}
position slot | int 1-60 | at position {}
retries attempts | int 1-9 | with {} attempts
urgent express silent loud insured visible private verbose | bool |
""".strip()

# Parameters no training conversation has.
HELD_OUT_PARAMETERS = """
nickname | phrase | called {} ; named {}
shade | color | in {}
headcount | int 2-30 | for {} people
altitude | int 10-900 | {} meters high
capacity | int 2-90 | with a capacity of {}
deposit_amount | decimal | with a deposit amount of {}
arrival_date | date | on {}
pickup_time | time | at {}
district | city | in {}
supervisor | person | with {} as the supervisor
beneficiary | person | for {}
license_code | code | with license code {}
voltage_limit | int 5-400 | with a voltage limit of {}
texture | enum smooth/rough/soft/hard | with a {} texture
severity | enum low/medium/high | with {} severity
dialect | language | in {}
caption | phrase | with the caption {}
num_layers | int 2-12 | with {} layers
batch | code | from batch {}
tempo | int 40-200 | at tempo {}
humidity | int 5-95 | at {} percent humidity
supplier | company | from the supplier {}
gift_note | message | with the gift note {}
stage | enum early/middle/late | in the {} stage
fragile | bool |
""".strip()

FIELDS = """
temperature int, condition weather, humidity int, wind_speed decimal, price decimal, total decimal, balance decimal,
currency currency, status state, order_id code, ticket_number code, booking_id code, reference code, date date, time time,
arrival_time time, departure_time time, duration int, distance decimal, city city, country country, name person,
owner person, driver person, address address, phone phone, email email, room room, seat code, floor int, gate code,
count int, results int, pages int, rating decimal, score int, winner team, title phrase, author person, language language,
translation phrase, definition phrase, answer phrase, summary phrase, file file, folder folder, size decimal,
color color, brand company, company company, stock int, battery int, speed int, level int, version decimal, year int,
capital city, population int, height int, weight decimal, calories int, ingredients list, items list, songs list,
names list, colors list, song song, artist artist, event event, location place, message phrase, subject subject,
available yes, paid yes, locked yes, delivered yes, open yes, queue_position int, next_stop place, delay_minutes int,
tracking_code code, expires date, estimated_time time, unread int, free_seats int, points int, rank int, value decimal
""".replace("\n", " ")

# Objects that a request for one may mean the other.
NEAR_OBJECTS = (
    "message, email, telegram, voice message, postcard, greeting, letter, newsletter, card, gift card",
    "photo, screenshot, picture, photo session, painting, poster",
    "video, clip, movie, song, podcast, slideshow, album, playlist",
    "car, van, truck, bus",
    "bill, fine, fee, tax, debt, invoice, subscription",
    "room, hotel, campsite",
    "meeting, appointment, event, interview",
    "parcel, box, package",
    "report, record, form, spreadsheet, table, document, file, article",
    "guest, visitor, customer, client, member, contact",
    "shelf, bookshelf, bookcase",
    "bicycle, motorcycle, scooter",
    "door, gate",
    "tree, bush, hedge",
    "ticket, seat, flight",
    "lamp, spotlight, lantern, light",
    "screen, projector",
    "gift card, voucher, coupon",
    "cabinet, locker, cupboard, wardrobe, closet",
)
