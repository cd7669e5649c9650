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

ONSETS = (
    "b br c ch d dr f fl g gr h j k kr l m n p pl qu r s sh sk st t tr v w y z zh bl cl cr dw fr gl gn kl kn kv ph pr sc sl sm "
    "sn sp spr squ str sw th thr ts tw vl wh wr x zw"
).split()
VOWELS = "a e i o u ai ea oo ie ou a e i o u au ee ei eo ia io oa oi ue ui y".split()
CODAS = (
    "b d f g k l m n p r s t x nd rt lk sh ck ct ff ft gs ks ld lf lm lt mb mp nch ng nk ns nt nx ps rb rd rg rk rl rm rn rp rs "
    "rv sk sp ss st tch th ts tz z"
).split()

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
        "garment": "shirt, blouse, scarf, jacket, coat, dress, skirt, jeans, sweater, raincoat, wool socks, gloves, hat, belt, "
        "suit, tie, cap, red shirt, blue jeans, old coat, white blouse, long skirt, summer dress, leather belt, warm jacket",
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
        "state": "open, closed, ready, pending, active, delayed, shipped, available, full, empty, running, locked, "
        "unlocked, paused, stopped, idle, busy, online, offline, on hold, cancelled, confirmed, approved, rejected, "
        "scheduled, booked, reserved, paid, unpaid, overdue, expired, sold out, in transit, delivered, returned, lost, "
        "packed, queued, waiting, processing, in progress, almost finished, broken, repaired, clean, dirty, wet, dry, "
        "warm, cold, charged, charging, connected, disconnected, archived, deleted, published, hidden, new, draft, "
        "under review, in use, occupied, vacant, switched off, switched on, out of order, up to date, outdated",
        "reason": "not found, no connection, access denied, invalid date, timeout, out of stock, service unavailable, "
        "unknown user, limit reached, already booked, wrong password, battery empty, door is open, no such city, "
        "payment refused, file is too large, device is offline, name is missing, "
        "no such file, file not found, folder does not exist, page not found, user not found, item not found, "
        "nothing found, no results, no match, no such user, no such account, no such street, no such room, "
        "no such order, unknown address, unknown city, unknown code, unknown command, unknown device, "
        "unknown error, invalid code, invalid email, invalid number, invalid password, invalid format, "
        "invalid amount, invalid name, invalid address, invalid request, invalid token, wrong code, wrong number, "
        "wrong address, wrong format, wrong unit, missing date, missing name, missing amount, missing key, "
        "missing permission, permission denied, login failed, login required, please sign in again, "
        "session expired, token expired, license expired, card expired, offer has ended, link is broken, "
        "link has expired, too many requests, too many attempts, too many users, try again later, server is busy, "
        "server is down, server not responding, network is down, network error, connection lost, "
        "connection refused, request timed out, no answer, no signal, no internet, no power, low battery, "
        "battery is dead, disk is full, memory full, inbox is full, not enough space, not enough money, "
        "not enough credit, not enough seats, insufficient funds, balance too low, card declined, card blocked, "
        "account locked, account closed, account suspended, payment failed, payment pending, price has changed, "
        "sold out, fully booked, no seats left, no rooms left, no tickets left, no driver nearby, no stock, "
        "not available, not available in this country, not in stock, not allowed, not supported, not authorized, "
        "not open today, closed on Sundays, closed for repairs, already closed, already exists, already paid, "
        "already sent, already in use, already deleted, already registered, name already taken, duplicate entry, "
        "file is empty, file is locked, file is damaged, file is read-only, wrong file type, text too long, "
        "text too short, name too long, amount too high, amount too small, value out of range, date is in the past, "
        "date already passed, time slot taken, too late, too early, too far away, too heavy, too large, "
        "too cold outside, door is locked, door is jammed, gate is stuck, window is open, tank is empty, paper jam, "
        "out of paper, out of ink, filter is dirty, motor is overheated, sensor is broken, camera is covered, "
        "printer is offline, cable is unplugged, device not paired, device is asleep, device is updating, "
        "update required, update in progress, maintenance in progress, system is restarting, internal error, "
        "unexpected error, something went wrong, operation cancelled, cancelled by user, order was cancelled, "
        "flight is cancelled, road is closed, bridge is closed, weather is too bad, language not supported, "
        "currency not supported, address incomplete, number not reachable, line is busy, line is dead, "
        "recipient refused, mailbox does not exist, email bounced, message too long, attachment too big, "
        "quota exceeded, daily limit reached, limit exceeded, age limit not met, signature missing, "
        "form is incomplete, field is required, key is wrong, lock is frozen, parcel is lost, "
        "address is outside the area, ID check failed, approval needed, manager must approve, warranty is over, "
        "contract has ended, subscription is paused, playlist is empty, list is empty, cart is empty, "
        "queue is full, room is occupied, seat is taken, table is taken, lane is closed, machine is in use, "
        "another job is running, backup failed, copy failed, upload failed, download failed, scan failed, "
        "test failed, checksum mismatch, version too old, version mismatch, missing driver, missing library, "
        "parse error, empty response, bad gateway, division by zero, not a number, number expected, text expected",
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
renovate demolish decorate visit evacuate guard
cottage, chapel, warehouse, lighthouse, theater, stadium, hospital, library, factory, office, apartment, villa, kiosk, hangar, pavilion, bakery
sweep mop disinfect tidy
hallway, corridor, lobby, classroom, gym, waiting room, studio, bathroom, basement, attic, canteen, locker room
polish engrave appraise melt
trophy, medal, bracelet, silver spoon, goblet, candlestick, pendant, plaque, brooch, tiara, silver coin
translate proofread summarize annotate shorten memorize
essay, speech, manuscript, chapter, paragraph, poem, brochure, manual, press release, leaflet, abstract, user guide, cover letter, fairy tale
rotate enlarge shrink blur tint flip
picture, logo, thumbnail, banner, icon, drawing, map, sketch, portrait, collage, wallpaper
borrow recommend renew shelve
novel, dictionary, comic, atlas, magazine, encyclopedia, textbook, audiobook, board game, cookbook
escort interview accompany introduce thank
ambassador, lecturer, athlete, actor, tourist, delegate, pilot, musician, chef, minister, applicant, volunteer, journalist, inspector, neighbor
mix stir chill blend pour
cocktail, smoothie, sauce, batter, fruit punch, milkshake, lemonade, dressing, marinade, broth
peel chop grate boil roast
carrot, onion, pumpkin, turnip, parsnip, zucchini, radish, sweet potato, celery root, chestnut
sew iron mend dye embroider
shirt, blouse, skirt, apron, tablecloth, pillowcase, dress, uniform, kimono, handkerchief, waistcoat
knit mend stretch unravel
mitten, sock, beanie, shawl, sweater, cardigan, scarf
deploy debug install uninstall patch
app, plugin, website, microservice, chatbot, browser extension, operating system, mail server, web shop, dashboard
join leave moderate pin
chat room, forum, channel, video call, webinar, conference call, discussion, mailing list
tie untie cut stretch
rope, ribbon, cord, shoelace, bandage, bow tie, fishing line
dock tow steer launch
ferry, canoe, sailboat, barge, submarine, kayak, raft, rowing boat, catamaran
tow inspect insure register repair
ambulance, taxi, limousine, camper, forklift, fire engine, snowmobile, jeep, minibus
fund audit sponsor launch evaluate supervise
project, campaign, startup, charity, expedition, research study, scholarship, pilot program, training course, youth club
audit revise forecast
balance sheet, ledger, payroll, price list, sales plan, tariff, cash flow
examine vaccinate treat
puppy, kitten, foal, calf, piglet, alpaca, donkey, ferret, guinea pig, canary
sterilize label inspect rinse
scalpel, syringe, test tube, thermometer, beaker, petri dish, flask, tweezer, lab coat
label stack seal refill empty
crate, jar, barrel, carton, sack, bottle, canister, tin, bucket, keg
tune borrow auction restring appraise
violin, cello, harp, banjo, ukulele, mandolin, lute, bass guitar, zither
compose rehearse perform transcribe
symphony, waltz, anthem, ballad, lullaby, sonata, duet, opera, carol, overture
rehearse direct film review
musical, ballet, comedy, monologue, puppet show, documentary, sitcom, dance number
solve explain grade assign
riddle, exercise, math problem, quiz, worksheet, crossword, exam question, theorem, brain teaser, case study
teach attend skip supervise
seminar, yoga class, language course, pottery class, lecture, swimming lesson, first aid course, chess lesson
nominate elect appoint dismiss congratulate
treasurer, captain, chairperson, secretary, deputy, coach, referee, mayor, moderator, class speaker
ban warn suspend verify
user, bot, seller, commenter, follower, dealer, trader
activate deactivate revoke renew
license, permit, badge, visa, membership, key card, parking pass, access token, library card, season ticket
scan stamp laminate shred staple
passport, receipt, id card, flyer, questionnaire, application, birth certificate, bank statement, timetable
drill saw sand varnish carve
plank, wooden beam, board, railing, table top, door frame, branch, banister
bend weld cut solder
pipe, rod, wire, bracket, steel frame, hinge, copper tube
assemble dismantle carry
wardrobe, crib, bunk bed, treadmill, playpen, stroller, swing, trampoline, sandbox, rack
inflate deflate kick
balloon, air mattress, basketball, rubber boat, football, beach ball, volleyball
light extinguish
candle, campfire, torch, fireplace, stove, bonfire, grill, incense stick
observe track sketch name
comet, planet, eclipse, meteor shower, galaxy, asteroid, sunspot, constellation, satellite
explore map protect survey
cave, island, canyon, reef, glacier, valley, jungle trail, shipwreck, swamp, lagoon
climb photograph paint admire
cliff, mountain, ridge, volcano, hill, rock face, sand dune
rescue tag release catch
seal, dolphin, owl, falcon, deer, hedgehog, otter, fox, swan, butterfly
brush bathe pet train
poodle, terrier, spaniel, llama, sheepdog, mule, labrador
negotiate amend terminate sign
lease, treaty, insurance policy, employment contract, service agreement, partnership deal, rental agreement
claim redeem transfer forfeit
prize, reward, bonus, gift certificate, cashback, travel credit, lottery win
accept decline withdraw propose
offer, invitation, friend request, bid, apology, compromise, challenge, truce
organize host announce attend
picnic, wedding, reunion, fundraiser, parade, barbecue, quiz night, exhibition, tournament, carnival, press conference, housewarming
replay analyze simulate commentate
match, race, penalty kick, debate, test flight, chess opening, boxing round
collect analyze discard
soil sample, blood sample, water sample, fossil, mineral, feather, footprint
loosen grease tighten replace
bolt, nut, valve, clamp, bicycle chain, strap, gear, fan belt
drain fill cover
pool, sink, bathtub, pond, aquarium, water tank, boiler, hot tub, fountain
dig widen flood
trench, ditch, tunnel, canal, moat, water hole
prune transplant repot
bonsai, orchid, fern, azalea, vine, ivy, palm, olive tree, sunflower, rubber plant
peel squeeze pick crush
lemon, orange, grapefruit, lime, pomegranate, mango, grape, tangerine
grill fry marinate smoke
salmon, sausage, burger, tofu block, trout, lamb chop, kebab, eggplant, drumstick
unwrap hide exchange
present, gift box, souvenir, stocking, hamper, lucky charm
mount wipe encrypt partition
hard drive, usb stick, memory card, disk image, volume, external disk
optimize migrate restore
server cluster, dataset, search index, data warehouse, wiki, code base, network drive
raise lower
flag, blind, anchor, drawbridge, sail, barrier, awning, shutter, mast
silence trigger
fire alarm, alarm clock, buzzer, siren, doorbell, car horn
arm disarm
burglar alarm, tripwire, motion detector, mine, mousetrap
unroll restore
tapestry, scroll, parchment, rug, fresco, yoga mat
dub subtitle broadcast
episode, newscast, cartoon, weather report, talk show, soap opera
transcribe replay erase
voicemail, voice memo, dictation, court hearing, radio talk
clear wipe
counter top, whiteboard, windowsill, dining table, workbench, blackboard
wash dry iron
bed sheet, towel, duvet cover, bathrobe, tea towel, napkin
unload stow seal track
container, shipment, pallet, freight car, mail bag, toolbox
reroute dispatch recall
courier, delivery van, helicopter, tow truck, patrol, shuttle bus, tram
land charter fly refuel
jet, glider, airship, seaplane, biplane
contest investigate withdraw
complaint, lawsuit, insurance claim, accusation, verdict, penalty, objection
approve reject forward justify
vacation request, overtime request, sick note, travel request, expense claim, pay raise
pave widen sweep
path, driveway, runway, sidewalk, ramp, bike lane, courtyard
summon tame banish chase
dragon, unicorn, wizard, ghost, goblin, phoenix, troll
shuffle sort
card deck, domino set, song queue, flashcard set, bingo card
collect trade auction
stamp, coin, trading card, marble, seashell, figurine, autograph, antique
bury hide retrieve
time capsule, treasure chest, bone, spare key, golden egg, suitcase
reheat freeze portion
casserole, burrito, curry, quiche, dumpling, pancake, meatball
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
    "sweep mop clean tidy",
    "wash rinse clean wipe",
    "disinfect sterilize clean",
    "polish clean wipe brush",
    "clear clean tidy wipe empty",
    "engrave carve label",
    "appraise rate evaluate review",
    "evaluate grade review test check audit inspect examine rate analyze",
    "audit inspect verify investigate",
    "translate transcribe dub subtitle",
    "proofread review edit check revise annotate",
    "summarize shorten crop",
    "revise edit update amend",
    "enlarge widen extend stretch",
    "shrink compress shorten",
    "rotate flip turn move",
    "tint dye paint",
    "frame wrap",
    "borrow rent lend reserve book",
    "renew extend update activate",
    "shelve store archive stow file",
    "recommend propose nominate",
    "escort accompany guard protect",
    "greet thank congratulate introduce",
    "mix stir blend",
    "chill freeze cool",
    "pour serve fill refill",
    "peel slice chop grate cut",
    "boil roast cook bake grill fry smoke heat reheat",
    "sew mend repair knit embroider",
    "mend repair fix restore renovate patch",
    "iron fold",
    "dry iron wash",
    "tie wrap bind",
    "untie unwrap open unroll unravel",
    "deploy launch install start publish",
    "uninstall remove delete discard",
    "debug patch repair test",
    "join connect enroll register attend",
    "leave cancel skip",
    "moderate supervise host direct",
    "pin mount hang",
    "dock park land",
    "tow move carry transport",
    "steer drive fly direct",
    "launch start fly",
    "fund sponsor pay donate",
    "announce publish broadcast share notify",
    "forecast predict calculate simulate",
    "treat examine",
    "stack load shelve pack stow",
    "seal close lock wrap",
    "refill fill load refuel",
    "empty drain unload",
    "unload empty ship deliver",
    "tune adjust restring",
    "auction sell trade exchange swap",
    "compose write create draft",
    "rehearse practice perform play",
    "film record photograph",
    "transcribe write copy record",
    "teach train explain",
    "solve explain check",
    "grade rate check",
    "assign give send share appoint",
    "appoint elect nominate promote hire employ",
    "dismiss fire remove reject",
    "ban block suspend mute",
    "warn notify alert inform",
    "suspend deactivate pause stop postpone",
    "activate start open",
    "deactivate stop revoke disarm",
    "revoke cancel withdraw terminate delete reject remove",
    "scan copy photograph",
    "stamp sign label print",
    "shred delete destroy cut",
    "saw cut carve",
    "varnish paint polish",
    "bend fold",
    "weld solder connect link join",
    "assemble build construct",
    "dismantle demolish",
    "demolish destroy",
    "decorate paint renovate",
    "inflate fill pump",
    "deflate empty",
    "light start heat brighten",
    "extinguish stop close dim silence",
    "observe watch monitor track",
    "sketch draw paint design",
    "name call label tag rename",
    "explore visit survey map inspect",
    "map survey",
    "rescue catch",
    "rescue release",
    "rescue protect adopt",
    "tag label mark",
    "bathe wash clean",
    "brush groom clean",
    "amend extend adjust",
    "terminate cancel stop",
    "claim redeem retrieve",
    "transfer send forward move share give",
    "accept confirm approve sign",
    "decline reject withdraw cancel dismiss",
    "propose submit nominate",
    "organize plan schedule host book",
    "attend visit host",
    "replay play repeat",
    "analyze calculate simulate investigate",
    "collect retrieve pick harvest",
    "discard delete remove donate empty",
    "loosen untie open",
    "grease polish",
    "cover wrap close",
    "prune trim cut",
    "transplant repot plant move",
    "squeeze crush",
    "hide bury store",
    "exchange swap replace return",
    "wipe delete clear erase",
    "optimize tune compress",
    "migrate move copy transfer export import",
    "restore reset import retrieve",
    "raise lift hang",
    "lower dim",
    "silence mute stop",
    "trigger start test activate arm ring",
    "arm activate lock start",
    "disarm stop unlock",
    "broadcast stream play publish send",
    "dispatch send call order",
    "recall call return cancel stop",
    "reroute direct move forward",
    "charter book rent fly",
    "contest reject appeal",
    "investigate examine review inspect check",
    "justify explain",
    "pave repair build",
    "summon call invite",
    "banish chase ban remove",
    "tame train",
    "shuffle mix",
    "sort organize filter",
    "collect buy",
    "portion slice serve split",
    "erase delete clear",
    "visit attend book",
    "evacuate escort rescue empty",
    "pet brush groom",
    "admire observe watch review",
    "commentate annotate analyze",
    "flood fill water",
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
    "assemble": ("put together",),
    "dismantle": ("take apart",),
    "extinguish": ("put out",),
    "demolish": ("tear down",),
    "decline": ("turn down",),
    "summarize": ("sum up",),
    "escort": ("accompany",),
    "enlarge": ("magnify",),
    "rehearse": ("practice",),
    "fund": ("finance",),
    "collect": ("gather",),
    "rescue": ("save",),
    "hide": ("conceal",),
    "terminate": ("end",),
    "tidy": ("clean up",),
    "discard": ("throw away",),
    "chill": ("cool",),
    "solve": ("work out",),
    "stow": ("store",),
}
DOUBLING = frozenset(
    "stop trim plan ship wrap crop log map tag skip split put shut submit swap mop chop pin ban cut knit stir unwrap repot pet dig wrap dub blur dim flip debug transfer scan".split()
)
PARTICIPLES = {
    "lend": "lent",
    "sell": "sold", "feed": "fed", "freeze": "frozen", "drive": "driven", "pay": "paid", "split": "split",
    "send": "sent", "read": "read", "find": "found", "build": "built", "hang": "hung", "buy": "bought",
    "make": "made", "shut": "shut", "give away": "given away", "take out": "taken out", "write": "written",
    "copy": "copied", "reset": "reset",
    "sweep": "swept", "proofread": "proofread", "sew": "sewn", "cut": "cut", "leave": "left", "forecast": "forecast",
    "teach": "taught", "bend": "bent", "light": "lit", "catch": "caught", "withdraw": "withdrawn", "dig": "dug",
    "hide": "hidden", "fly": "flown", "broadcast": "broadcast", "saw": "sawn", "shred": "shredded",
    "restring": "restrung", "shrink": "shrunk", "put together": "put together", "put out": "put out", "take apart": "taken apart",
    "tear down": "torn down", "turn down": "turned down", "sum up": "summed up", "clean up": "cleaned up",
    "throw away": "thrown away", "work out": "worked out",
}  # fmt: skip
GERUNDS = {
    "give away": "giving away", "take out": "taking out", "reset": "resetting", "tie": "tying", "untie": "untying",
    "dye": "dyeing", "shred": "shredding", "put together": "putting together", "put out": "putting out",
    "take apart": "taking apart", "tear down": "tearing down", "turn down": "turning down", "sum up": "summing up",
    "clean up": "cleaning up", "throw away": "throwing away", "work out": "working out",
}  # fmt: skip

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
airline carrier | company | flying with {} ; with the airline {}
landmark | place | near {} ; close to {}
venue | place | with {} as the venue ; taking place at {}
department | enum sales/support/finance/legal/marketing/research | for the {} department ; in the {} department
role job_title | job | in the role of {} ; for the job of {}
instrument | enum piano/guitar/violin/drums/flute/trumpet | played on the {} ; with the {} as instrument
sport discipline | sport | for playing {} ; for the sport {}
opponent rival | team | against {} ; versus {}
activity exercise | exercise | during the {} ; for the activity {}
currency | currency | paid in {} ; in the currency {}
pet animal | animal | for my {} ; for the pet {}
drink beverage | drink | with {} to drink ; and {} to drink
side_dish dish | dish | with {} as a side dish ; served with {}
restaurant eatery | restaurant | from the restaurant {} ; bought at {}
genre | genre | in the genre {} ; with {} music
song tune | song | to the song {} ; while {} is playing
artist performer | artist | performed by {} ; with music by {}
book novel | book | based on the book {} ; out of the book {}
movie film | film | as seen in the film {} ; after watching {}
game | game | for a round of {} ; after a game of {}
medicine drug | medicine | along with the medicine {} ; with a pack of {}
device gadget | device | using the {} ; with my {}
event occasion | event | in time for the {} ; because of the event {}
list_name list | list | on the {} list ; from the {} list
inscription engraving | phrase | inscribed with {} ; bearing the words {}
slogan motto | phrase | under the motto {} ; with the slogan {}
hint clue | phrase | with the hint {} ; hinting at {}
purpose goal | phrase | for the purpose of {} ; with the goal {}
hashtag | word | with the hashtag {} ; posted under {}
username login | word | as the user {} ; logged in as {}
domain host | site | hosted at {} ; on the host {}
extension | int 10-999 | on extension {} ; using extension {}
order_number order | code | for order {} ; under order number {}
plate_number plate | code | with the plate {} ; with plate number {}
terminal | code | at terminal {} ; from terminal {}
postcode zip | code | with postcode {} ; in the postcode {}
article_number sku | code | listed under {} ; with the article number {}
coupon promo_code voucher | code | using the coupon {} ; with the voucher {}
account iban | code | from the account {} ; through account {}
platform track | int 1-20 | from platform {} ; on platform {}
lane | int 1-9 | in lane {} ; on lane {}
row | int 1-40 | in row {} ; on row {}
column | int 1-26 | in column {} ; under column {}
chapter | int 1-40 | in chapter {} ; up to chapter {}
grade | int 1-12 | for grade {} ; in grade {}
round | int 1-15 | in round {} ; for round {}
children kids | int 2-9 | with {} children ; and {} children ; for {} kids
bedrooms num_bedrooms | int 2-9 | with {} bedrooms ; that has {} bedrooms
wheels | int 2-12 | on {} wheels ; with {} wheels
laps | int 2-60 | for {} laps ; over {} laps
repeats repetitions | int 2-40 | with {} repeats ; repeated {} times
calories | int 50-900 | under {} calories ; with {} calories
watts power | int 5-3000 | at {} watts ; with a power of {} watts
liters volume_liters | decimal | holding {} liters ; with {} liters
area square_meters | int 5-900 | covering {} square meters ; of {} square meters
diameter | decimal | {} centimeters across ; with a diameter of {}
latitude lat | decimal | at latitude {} ; with latitude {}
longitude lon | decimal | at longitude {} ; and longitude {}
zoom | int 10-400 | at {} percent zoom ; with a zoom of {}
dose dosage | decimal | in a dose of {} ; in doses of {} milligrams
interest interest_rate | decimal | at {} percent interest ; with an interest of {} percent
warranty warranty_years | int 2-10 | with {} years of warranty ; under a warranty of {} years
notice notice_days | int 2-60 | with {} days of notice ; giving {} days of notice
birthday birth_date | date | born on {} ; with the birthday {}
expiry expires_on | date | valid to {} ; expiring on {}
opening_time opens_at | time | opening at {} ; with an opening time of {}
reminder alert_time | time | with a reminder at {} ; reminding me at {}
weather forecast | weather | in {} weather ; when it is {}
finish coating | enum matte/glossy/satin/raw | with a {} finish ; in a {} finish
pattern print | enum striped/dotted/checked/floral | with a {} pattern ; in a {} pattern
difficulty skill_level | enum beginner/easy/advanced/expert | at the {} level ; of {} difficulty
audience viewers | enum toddlers/teenagers/adults/seniors/everyone | aimed at {} ; meant for {}
tone mood | enum formal/friendly/funny/serious/calm | in a {} tone ; sounding {}
travel_class cabin_class | enum economy/business/first/premium | in {} class ; travelling {} class
diet meal_plan | enum vegan/vegetarian/halal/kosher/keto | on a {} diet ; keeping to a {} diet
transport vehicle | enum bus/car/train/bike/ship/plane | travelling by {} ; transported by {}
surface ground | enum grass/sand/gravel/concrete/ice | on a {} surface ; standing on {}
scope reach | enum local/national/global/regional | on a {} scale ; with {} reach
continent | enum Europe/Asia/Africa/America/Oceania | across {} ; anywhere in {}
placement alignment | enum top/bottom/center/middle | aligned to the {} ; placed at the {}
font typeface | enum arial/courier/garamond/verdana | in the font {} ; set in {}
resolution | enum 480p/720p/1080p/4k | in {} ; at {} resolution
environment env | enum staging/production/development/sandbox | in the {} environment ; for the {} environment
branch | enum main/develop/release/hotfix | on the {} branch ; from the {} branch
access permission | enum read/write/admin/guest | with {} access ; granting {} rights
relation relationship | enum parent/sibling/friend/neighbor/colleague | who is a {} ; my {}
witness | person | with {} as a witness ; witnessed by {}
trainer coach teacher | person | coached by {} ; with {} as the trainer
approver | person | approved by {} ; after approval from {}
hometown birthplace | city | born in {} ; with roots in {}
stopover via | city | via {} ; with a stop in {}
made_in country_of_origin | country | made in {} ; imported from {}
subtitles subtitle_language | language | with {} subtitles ; subtitled in {}
target_language translate_to | language | into {} ; translated to {}
picture image photo | file | showing {} ; with the picture {}
attachment | file | with {} attached ; attaching {}
output output_file | file | writing to {} ; with {} as output
seconds_apart gap | int 2-60 | {} seconds apart ; with gaps of {} seconds
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

# Of results in training only.
MORE_FIELDS = """
invoice_number code, customer_id code, serial_number code, platform int, lane int, shelf code, barcode code, pin code, tax decimal,
discount int, fee decimal, tip decimal, deposit decimal, subtotal decimal, rent decimal, salary decimal, refund decimal, savings decimal,
start_time time, end_time time, opens_at time, closes_at time, check_in date, due_date date, created date, updated date, renewal_date date,
last_visit date, next_service date, birthday date, weekday day, month month, hours int, seconds int, days_left int, age int, pressure decimal,
voltage int, power int, fuel int, depth int, width int, length int, area int, volume int, brightness int, angle int, signal int,
steps int, heart_rate int, dose decimal, medicine medicine, doctor person, patient person, teacher person, sender person, receiver person,
host person, contact person, manager person, assigned_to person, checked_by person, guests int, votes int, likes int, comments int, views int,
downloads int, errors int, warnings int, attempts int, copies int, parts int, boxes int, seats_left int, unread_messages int, page int, line int,
words int, chapters int, grade int, goals int, laps int, opponent team, team team, sport sport, game game, film film, book book, genre genre,
station station, channel int, playlist list, group group, topic topic, keyword word, synonym word, category word, tag word, note note,
reply message, heading phrase, comment phrase, slogan phrase, product product, dish dish, drink drink, side_dish dish, device device,
plant plant, animal animal, job job, unit unit, restaurant restaurant, venue place, from city, to city, origin country, maker company,
carrier company, sponsor company, url site, website site, contact_email email, support_phone phone, attachment file, report file, saved_as file,
saved_in folder, sky weather, outlook weather, phase state, mode state, door state, engine state, delivery state, order state, payment state,
ready yes, valid yes, full yes, urgent yes, confirmed yes, refundable yes, insured yes, empty yes, online yes, member yes, signed yes,
products list, people list, missing list, films list, cities list, tasks list, dishes list, rooms list, sports list, languages list, plants list,
tools list, files list, tags list, animals list, countries list
""".replace("\n", " ")

# Texts of errors that are made up: N a noun, W a made-up word, C a code, P a participle, # a number.
MADE_REASONS = (
    "N is P", "N is P", "the N is P", "N not P", "N not P yet", "N was P", "N has been P", "N already P", "N cannot be P", "no N", "no N left",
    "no N here", "no N found", "no more N", "N too A", "N is too A", "the N is too A", "N is not A enough", "N is missing", "missing N", "wrong N",
    "N is wrong", "unknown N", "unknown N W", "no such N", "no N named W", "N W not found", "N C not found", "N C is P", "invalid N", "bad N",
    "N and N do not match", "N does not fit", "N without N", "N expected", "N failed", "N failed with code C", "error C", "code C", "N error C",
    "cannot read N", "cannot open N", "cannot reach W", "W is P", "W not P", "W failed", "W does not answer", "waiting for N", "N is waiting for N",
    "N needs N", "N needs a new N", "please check the N", "check the N first", "N must be P first", "only # left", "at most # allowed", "limit is #",
    "N # is P", "N # not found", "more than # attempts", "N lost", "N in the way", "N under repair", "too much N", "too little N", "N broke down",
)  # fmt: skip
REASON_PARTICIPLES = tuple(
    "stuck locked blocked broken frozen jammed damaged expired sealed covered burnt cracked bent overheated disabled paused "
    "cleaned paired installed connected charged registered approved paid checked loaded prepared reserved".split()
)
REASON_ADJECTIVES = tuple(
    "old new hot cold small large long short heavy light weak slow fast dark loud wide narrow thin deep far late early".split()
)

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
    "picture, drawing, sketch, portrait, collage, painting, photo, thumbnail, icon, logo, banner, wallpaper, poster",
    "novel, book, textbook, audiobook, cookbook, comic, dictionary, encyclopedia, atlas, magazine, manual, manuscript, playlist",
    "essay, article, speech, manuscript, chapter, paragraph, abstract, lecture, poem, fairy tale, page, text, report",
    "brochure, leaflet, flyer, manual, user guide, catalog, newsletter, press release",
    "letter, cover letter, application, press release, invitation, email, message",
    "hallway, corridor, lobby, staircase, stairway",
    "gym, studio, classroom, room, waiting room, locker room, bathroom, basement, attic, canteen, cellar, office",
    "cottage, villa, apartment, house, pavilion, hotel, barn",
    "warehouse, factory, hangar, garage, shed, barn",
    "app, plugin, browser extension, chatbot, website, web shop, dashboard, microservice, operating system",
    "server, mail server, server cluster, router, network drive",
    "channel, chat room, forum, discussion, mailing list, video call, conference call, webinar, thread, chat",
    "rope, cord, cable, ribbon, fishing line, shoelace, chain, wire, strap",
    "ferry, canoe, sailboat, barge, submarine, kayak, raft, boat, yacht, rowing boat, catamaran, rubber boat",
    "taxi, limousine, camper, jeep, minibus, bus, car, van, ambulance, caravan, trailer, delivery van, truck, tow truck, shuttle bus, fire engine",
    "puppy, dog, poodle, terrier, spaniel, sheepdog, labrador",
    "kitten, cat",
    "foal, horse, pony, donkey, mule",
    "calf, cow",
    "alpaca, llama, sheep",
    "canary, parrot",
    "flask, beaker, test tube, bottle, jar, canister, petri dish",
    "crate, box, carton, parcel, container, shipment, pallet, hamper, gift box, mail bag",
    "sack, bucket, barrel, keg, tin, can",
    "guitar, bass guitar, lute, mandolin, banjo, ukulele, violin, cello, zither, harp",
    "song, ballad, lullaby, anthem, carol, duet, symphony, sonata, waltz, opera, overture, musical",
    "musical, ballet, comedy, monologue, puppet show, opera, soap opera, sitcom, dance number, documentary, movie, film, cartoon, episode",
    "riddle, exercise, math problem, quiz, worksheet, crossword, exam question, theorem, brain teaser, puzzle, case study, quiz night",
    "seminar, lecture, workshop, lesson, webinar, training course, language course, first aid course, yoga class, pottery class, cooking class, swimming lesson, chess lesson, course",
    "treasurer, captain, chairperson, secretary, deputy, moderator, coach, class speaker, mayor, minister",
    "coach, teacher, lecturer, trainer",
    "user, bot, seller, commenter, follower, member, customer, client, dealer, trader, account",
    "license, permit, visa, pass, parking pass, membership, library card, key card, id card, badge, access token, passport",
    "season ticket, ticket, parking pass, subscription",
    "receipt, invoice, bill, bank statement, expense claim, ledger, balance sheet",
    "questionnaire, survey, form, application",
    "certificate, birth certificate, gift certificate, diploma",
    "plank, board, wooden beam, table top, door frame, railing, banister, branch",
    "pipe, rod, wire, copper tube, steel frame, bracket",
    "bolt, nut, screw, clamp, valve, gear",
    "wardrobe, cabinet, rack, shelf, bookshelf, bookcase, locker",
    "crib, bunk bed, playpen, bed",
    "football, basketball, volleyball, beach ball, ball",
    "bonfire, campfire, fireplace, fire, stove, grill, oven",
    "torch, candle, lantern, lamp, incense stick",
    "comet, asteroid, meteor shower, planet, sunspot, satellite, galaxy, constellation",
    "canyon, valley, cave, swamp, lagoon, reef, island, glacier",
    "mountain, hill, cliff, ridge, volcano, rock face, sand dune",
    "lease, rental agreement, contract, employment contract, service agreement, partnership deal, treaty, insurance policy, agreement",
    "prize, reward, bonus, cashback, gift certificate, travel credit, lottery win, voucher, coupon, gift card, trophy, medal",
    "offer, bid, compromise, proposal, challenge, truce",
    "invitation, friend request, greeting, card",
    "picnic, barbecue, party, wedding, reunion, fundraiser, housewarming, carnival, parade, dinner, concert, event",
    "match, race, tournament, boxing round, penalty kick, game, test flight",
    "exhibition, fair, carnival, workshop",
    "soil sample, water sample, blood sample, sample",
    "fossil, mineral, seashell, feather, footprint, marble",
    "pool, pond, hot tub, bathtub, sink, aquarium, fountain, water tank, boiler",
    "trench, ditch, canal, moat, tunnel, water hole",
    "fern, palm, ivy, vine, azalea, rubber plant, cactus, bonsai, olive tree, sunflower, orchid, flower, plant, tree, bush, rose",
    "lemon, lime, orange, grapefruit, tangerine, mango, pomegranate, grape",
    "salmon, trout, fish",
    "sausage, burger, kebab, lamb chop, drumstick, steak, chicken, meatball",
    "present, gift box, souvenir, stocking, hamper, lucky charm, toy, gift",
    "hard drive, external disk, usb stick, memory card, disk image, volume, network drive, backup",
    "dataset, database, search index, data warehouse, wiki, code base, spreadsheet, table",
    "blind, shutter, awning, curtain, barrier",
    "fire alarm, burglar alarm, alarm clock, siren, buzzer, doorbell, motion detector, car horn, sensor, clock",
    "tapestry, scroll, parchment, rug, carpet, fresco, yoga mat, painting",
    "voicemail, voice memo, voice message, dictation, message, interview",
    "newscast, weather report, talk show, podcast, radio talk, documentary, report, news",
    "table, dining table, table top, counter top, workbench, desk",
    "whiteboard, blackboard, board",
    "towel, tea towel, bathrobe, bed sheet, duvet cover, blanket, napkin, tablecloth, pillowcase, handkerchief",
    "shirt, blouse, dress, skirt, kimono, uniform, jacket, waistcoat, lab coat",
    "scarf, shawl, sweater, cardigan, mitten, sock, beanie, stocking, hat",
    "jet, glider, airship, seaplane, biplane, helicopter, plane, flight",
    "courier, patrol, driver, worker",
    "complaint, lawsuit, accusation, objection, penalty, verdict, insurance claim, warning, fine",
    "vacation request, travel request, overtime request, sick note, expense claim, pay raise, salary",
    "path, driveway, sidewalk, bike lane, ramp, courtyard, runway, road",
    "dragon, phoenix, goblin, troll, ghost, wizard, unicorn",
    "card deck, domino set, song queue, flashcard set, playlist, trading card, bingo card, list",
    "coin, silver coin, stamp, figurine, antique, autograph, statue, sculpture",
    "treasure chest, time capsule, chest, safe, box",
    "casserole, stew, curry, burrito, quiche, dumpling, pie, pancake, soup, omelette",
    "cocktail, smoothie, milkshake, fruit punch, lemonade, drink",
    "sauce, dressing, marinade, broth, batter, soup",
    "carrot, turnip, parsnip, radish, celery root",
    "potato, sweet potato",
    "trophy, medal, plaque, goblet, silver spoon, candlestick",
    "bracelet, brooch, pendant, tiara, ring",
    "project, campaign, startup, pilot program, research study, expedition, charity, youth club, scholarship",
    "ambassador, delegate, minister, tourist, visitor, guest, inspector, neighbor, applicant, volunteer, worker",
    "price list, tariff, sales plan, payroll, cash flow, budget, list",
    "balloon, air mattress, mattress",
    "stroller, trailer",
    "seal, dolphin, otter",
    "owl, falcon, swan",
    "map, atlas",
    "tape, cassette, record",
    "rack, toolbox, drawer",
    "debate, discussion, interview, meeting, press conference, court hearing",
)
