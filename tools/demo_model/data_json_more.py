"""More kinds of records for the training of `skills/json_fill.py`, in the form of `data_json_kinds.py`. Data only."""

# ruff: noqa: E501
from __future__ import annotations

from demo_model import data_json_kinds
from demo_model.data_json_kinds import Kind, choice, field, kind, subject
from demo_model.data_json_pools import words

# fmt: off
POOLS: dict[str, tuple[str, ...]] = {
    "cause": words("""
        broken pipe, loose wire, rain storm, human error, dense fog bank, flat tyre, gas leak, power cut, wet floor, icy road, burst hose,
        empty battery, software bug, lightning strike, gust of wind, fallen tree, rusty bolt, candle, short circuit, flood, dirty filter,
        worn belt, missing screw, hot engine, sleepy driver, wrong setting, cracked seal, dead fuse, blocked pipe, bad switch
    """),
    "reason": words("""
        late delivery, wrong size, cold food, loud noise, rude staff, poor quality, missing parts, high price, dirty dishes, long queue,
        broken seal, bad smell, wrong bill, slow service, faded paint, damaged box, weak signal, lost luggage, unclear manual, hard seats
    """),
    "body": words("""
        arm, leg, knee, ankle, shoulder, wrist, hip, elbow, back, neck, hand, foot, jaw, nose, ear, eye, thumb, heel, rib, toe, heart, lung
    """),
    "crop": words("""
        wheat, barley, rye, oats, maize, rice, potatoes, carrots, onions, beans, peas, lentils, sunflowers, grapes, apples, pears, olives,
        hops, pumpkins, cabbage, beetroot, tomatoes, cucumbers, leeks, spinach, garlic, strawberries, cherries, flax, clover
    """),
    "ingredient": words("""
        flour, butter, cream, ginger, basil, thyme, cinnamon, vanilla, cocoa, almonds, walnuts, raisins, yeast, mustard, vinegar, parsley,
        nutmeg, saffron, sesame, coconut, lime, mint, rosemary, oregano, paprika, chilli, yoghurt, mozzarella, olives, hazelnuts
    """),
    "allergen": words("nuts, milk, eggs, wheat, soy, fish, sesame, pollen, dust, penicillin, shellfish, cat hair, latex, bee stings, mould"),
    "appliance": words("""
        washing machine, dishwasher, coffee machine, vacuum cleaner, microwave, sewing machine, lawn mower, hair dryer, rice cooker, juicer,
        water boiler, air conditioner, food processor, bread maker, tumble dryer, electric kettle, dehumidifier, chainsaw, leaf blower
    """),
    "machine": words("""
        lathe, press, conveyor, crane, forklift, milling machine, welding robot, packing machine, bottling line, compressor, generator,
        turbine, cutter, printer, excavator, grinder, mixer, loom, sorter, boiler, pump, loader, saw, drill press, laser cutter
    """),
    "tool": words("""
        hammer, spanner, hand saw, cordless drill, pair of pliers, chisel, screwdriver, spirit level, plane, mallet, soldering iron, tape
        measure, crowbar, angle grinder, staple gun, axe, pickaxe, trowel, paint roller, vice, file, wrench, nail gun
    """),
    "bird": words("""
        robin, sparrow, heron, stork, falcon, kingfisher, woodpecker, nightingale, swallow, magpie, puffin, pelican, flamingo, cuckoo,
        raven, starling, finch, wren, lark, osprey, albatross, ibis, quail, pheasant, gull, tern, toucan, kestrel
    """),
    "beast": words("""
        tiger, elephant, giraffe, zebra, lynx, badger, otter, beaver, moose, bison, walrus, seal, dolphin, cheetah, leopard, jackal,
        antelope, hippo, rhino, koala, wombat, sloth, armadillo, tapir, lemur, gibbon, gorilla, polar bear, mole, bat, newt, crocodile
    """),
    "tree": words("oak, beech, birch, maple, ash, elm, lime, pine, spruce, fir, larch, cedar, yew, willow, poplar, chestnut, walnut, cherry tree, fig tree, baobab"),
    "flower": words("rose, tulip, daffodil, sunflower, lavender, orchid, lily, peony, iris, dahlia, violet, poppy, geranium, fern, cactus, ivy, hyacinth, aster"),
    "mineral": words("quartz, topaz, jade, opal, ruby, emerald, granite, basalt, slate, limestone, mica, pyrite, garnet, amethyst, obsidian, gypsum, sapphire"),
    "habitat": words("""
        rainforest, tundra, desert, swamp, coral reef, savanna, mangroves, mountain forest, river bank, meadow, coast, cave, moor, pond, steppe
    """),
    "service": words("""
        window cleaning, garden care, dog walking, house painting, piano tuning, roof repair, catering, bicycle repair, translation, tax advice,
        carpet cleaning, babysitting, web design, pest control, chimney sweeping, furniture removal, shoe repair, key cutting, massage
    """),
    "activity": words("""
        stamp collecting, bird watching, knitting, baking, hiking, gardening, origami, yoga, pottery, photography, singing, model building,
        juggling, calligraphy, woodcarving, sewing, astronomy, fishing, painting, drawing, dancing, board games, public speaking, first aid
    """),
    "duration": words("""
        two weeks, three days, six months, half an hour, one year, ten years, five minutes, a week, four hours, 90 minutes, 18 months,
        two years, a month, 24 hours, three quarters of an hour, eight weeks, 100 days, a decade, two days, twelve hours
    """),
    "medicine": words("aspirin, ibuprofen, paracetamol, insulin, cough syrup, eye drops, antibiotics, vitamin D, iron tablets, nose spray, zinc, magnesium"),
    "disease": words("measles, polio, tetanus, flu, mumps, rabies, hepatitis, typhoid, cholera, yellow fever, asthma, diabetes, malaria, bronchitis"),
    "place": words("""
        kitchen, attic, cellar, garage, hall, garden, office, lobby, bathroom, library, workshop, canteen, parking lot, corridor, basement,
        staircase, roof, yard, laundry, gym, waiting room, locker room, bus, tram, park, cinema, playground, swimming pool, cloakroom
    """),
    "prize": words("gold medal, silver cup, book voucher, bottle of wine, weekend trip, new bicycle, fruit basket, free dinner, trophy, cheque, teddy bear"),
    "element": words("hydrogen, helium, methane, nitrogen, oxygen, carbon dioxide, argon, ammonia, water vapour, sulphur, neon, iron, nickel, silicon"),
    "dance": words("tango, waltz, salsa, foxtrot, samba, polka, rumba, ballet, flamenco, jive, quickstep, tap dance, hip hop, swing"),
    "database": words("postgres, sqlite, redis, oracle, mysql, cassandra, mongodb, duckdb, firebird, neo4j"),
    "framework": words("python, java, rust, kotlin, swift, ruby, perl, haskell, erlang, go, scala, fortran, pascal, cobol, lua, elixir"),
    "dress": words("red cape, pirate hat, white glove, fur coat, green tie, silk gown, rubber coat, straw hat, black veil, leather jacket, blue uniform"),
}
"""Words for values, besides those of `json_fill`."""

# --- fields that several kinds have ---------------------------------------------------------------

DATED = field(
    "date event_date day", "date", "happened on {}|was recorded on {}|goes back to {}|is dated {}|was noted on {}|took place on {}", "",
    "on {}|dated {}",
)
HOUR = field(
    "time hour at", "time", "happened at {}|was noted at {}|took place at {}|came about at {}|was recorded at {}", "", "at {}",
)
COUNTRY_OF = field(
    "country nation country_name", "country", "lies in {}|is found in {}|belongs to {}|is part of {}|is a landmark of {}|can be visited in {}", "",
    "in {}|situated in {}",
)
TOWN = field(
    "town city nearest_city", "city", "stands near {}|is close to {}|is a short walk from {}|has {} as the nearest town|lies outside {}|overlooks {}", "",
    "near {}|close to {}",
)
BUILT = field(
    "built year_built construction_year", "year", "was built in {}|was finished in {}|dates from the year {}|was put up in {}|has stood since {}|was completed in {}", "",
    "built in {}|finished in {}",
)
COST = field(
    "cost price expense", "price", "cost {}|set us back {}|was bought for {}|came with a bill of {}|had a price tag of {} euros|was paid for with {} dollars", "",
    "bought for {}",
)
FEE = field(
    "fee price entry_fee", "price", "charges {}|has a fee of {}|asks {} from everyone|can be had for {}|takes {} dollars from each guest|means paying {}", "",
    "at a fee of {}",
)
PRODUCER = field(
    "manufacturer maker producer", "company", "is produced by {}|was built by {}|carries the name of {}|left the factory of {}|is the work of {}|was manufactured by {}", "",
    "built by {}|produced by {}",
)
SERIAL = field(
    "serial_number serial code", "code", "has the serial number {}|bears the serial number {}|is registered as {}|carries the code {}|is marked {}", "",
    "marked {}|registered as {}",
)
WARRANTY = field(
    "warranty_years warranty guarantee_years", "int:1-15", "has a warranty of {} years|is under warranty for {} years|comes with a guarantee of {} years|is covered for {} years", "",
    "with {} years of warranty",
)
KEEPER = field(
    "keeper responsible contact_person", "person", "is looked after by {}|is in the care of {}|is the responsibility of {}|is in the hands of {}|is cared for by {}", "",
    "looked after by {}",
)
VISITORS = field(
    "visitors attendance visitor_count", "int:20-9000", "drew {} visitors|was seen by {} people|had an attendance of {}|attracted {} people|welcomed {} visitors|brought in {} people", "",
    "with {} visitors",
)
HEIGHT = field(
    "height height_m metres", "int:3-900", "is {} metres high|rises {} metres|reaches a height of {} metres|stands {} metres tall|measures {} metres from foot to top", "",
    "{} metres high|rising {} metres",
)
SPAN = field(
    "length length_m span", "int:5-3000", "stretches over {} metres|has {} metres of length|runs {} metres from end to end|measures {} metres|extends for {} metres", "",
    "stretching over {} metres",
)
PUPIL_LEVEL = field(
    "level difficulty_level difficulty", ("basic", "moderate", "expert"), "is of {} level|counts as {}|was rated {}|is aimed at the {} level|has a {} difficulty", "",
    "of {} level",
)
LANG = field(
    "language spoken_language", "language", "is in {}|appears in {}|is available in {}|was translated into {}|uses {} throughout|is offered in {}", "",
    "in {}",
)
SUPERVISOR = field(
    "supervisor mentor advisor", "person", "is supervised by {}|works under {}|has {} as supervisor|is guided by {}|reports to {}|gets advice from {}", "",
    "supervised by {}|guided by {}",
)
TREATED_BY = field(
    "doctor physician treated_by", "person", "is treated by doctor {}|was examined by doctor {}|is under the care of doctor {}|trusts doctor {}|sees doctor {}", "",
    "treated by doctor {}",
)

A_PERSON = "{}"
A_PHRASE = "The {}|This {}|Our {}"

# --- the kinds -------------------------------------------------------------------------------------

MORE: tuple[Kind, ...] = (
    # people and their days
    kind(
        "wedding", subject("bride bride_name", "first", A_PERSON), "We are invited to the wedding of {}.|The bride is {}.",
        field("groom husband groom_name", "first", "marries {}|will marry {}|says yes to {}|weds {}|is about to become the wife of {}|got engaged to {}"),
        field("date wedding_date", "date", "marries on {}|chose {} for the wedding|has the wedding on {}|will be a bride on {}|picked {} as the big day"),
        field("guests guest_count invited", "int:10-300", "invited {} guests|expects {} guests|sent invitations to {} people|celebrates with {} guests|wants {} people to come", "", "with {} guests"),
        field("venue location place", "title", "celebrates at {}|chose {} as the venue|booked {} for the party|gets married at {}"), person=True,
    ),
    kind(
        "birthday", subject("child birthday_child name", "first", A_PERSON), "It is the birthday of {}.|We bake a cake for {}.",
        field("turns age new_age", "int:2-90", "turns {}|will be {}|becomes {} years old|celebrates birthday number {}|blows out {} candles"),
        field("cake cake_flavour flavour", "ingredient", "wants a cake with {}|gets a {} cake|asked for a cake with {}|loves cake with {} in it"),
        field("gift present wish", "thing", "wishes for {a}|gets {a} as a present|dreams of {a}|unwraps {a}|hopes for {a}|will receive {a}"),
        field("theme party_theme", "phrase", "has a party with the theme {}|chose the {} as theme|wants a {} party"), person=True,
    ),
    kind(
        "baby", subject("baby baby_name name", "first", A_PERSON), "The baby is named {}.|Say hello to little {}.",
        field("weight birth_weight grams", "int:1900-4900", "weighed {} grams|came to the world with {} grams|was put on the scales at {} grams|had a birth weight of {} grams", "", "weighing {} grams"),
        field("born birthday birth_date", "date", "was born on {}|came into the world on {}|has a birthday on {}|saw the light of day on {}", "", "born on {}"),
        field("mother mum parent", "first", "is the child of {}|has {} as a mother|sleeps in the arms of {}|was born to {}|made {} a mother"),
        person=True,
    ),
    kind(
        "volunteer", subject("volunteer helper name", "person", A_PERSON), "Let us thank {}.|A new helper is {}.",
        field("skill can_do strength", "activity", "knows a lot about {}|is skilled at {}|helps with {}|offers {}|teaches {}|spends every weekend on {}", "", "skilled at {}"),
        field("hours weekly_hours hours_per_week", "int:1-30", "gives {} hours a week|helps for {} hours every week|has {} hours to spare|can spare {} hours weekly|donates {} hours"),
        field("start since_date start_date", "date", "joins on {}|helps from {} on|starts on {}|is there from {}|first comes on {}"),
        person=True,
    ),
    kind(
        "passenger", subject("passenger traveller_name name", "person", A_PERSON), "There is a passenger named {}.|Welcome on board, {}.",
        field("seat seat_number", "gate", "sits in seat {}|was given seat {}|reserved seat {}|has a ticket for seat {}|chose seat {}|found a place at {}", "", "seat {}"),
        field("bags luggage suitcases", "count", "travels with {} bags|checked in {} bags|carries {} suitcases|brings {} pieces of luggage", "", "with {} bags"),
        choice("travel_class cabin class", "economy business first", "flies {} class|booked {} class|has a ticket for {} class|sits in {} class"),
        field("meal food_choice", "food", "ordered {} for the meal|will be served {}|chose {} to eat|asked for {} on board"), person=True,
    ),
    kind(
        "witness", subject("witness observer name", "person", A_PERSON), "The police spoke to {}.|One witness is {}.",
        field("saw noticed object_seen", "thing", "saw {a}|noticed {a}|remembers {a}|caught sight of {a}|spotted {a}|described {a}"),
        field("time time_seen hour", "time", "looked at the clock at {}|was there at {}|noticed it at {}|remembers the time as {}|called the police at {}"),
        field("place where spot", "place", "stood in the {}|watched from the {}|was in the {}|waited in the {}|was standing at the {}"),
        person=True,
    ),
    kind(
        "inventor", subject("inventor name inventor_name", "person", A_PERSON), "History remembers {}.|A famous inventor was {}.",
        field("invention invented device", "appliance", "invented the {}|came up with the {}|built the first {}|is known for the {}|gave us the {}|dreamed up the {}"),
        field("year invention_year", "year", "made the discovery in {}|had the idea in {}|finished the work in {}|applied for the patent in {}"),
        field("birthplace born_in hometown", "city", "was born in {}|grew up in {}|spent the early years in {}|comes from {}|calls {} home", "", "born in {}"),
        person=True,
    ),
    kind(
        "astronaut", subject("astronaut crew_member name", "person", A_PERSON), "The crew includes {}.|Up there is {}.",
        field("mission mission_name flight", "title", "flies on the mission {}|belongs to {}|was chosen for {}|takes part in {}|trained for {}"),
        field("days days_in_space", "int:3-400", "spent {} days in space|stayed up for {} days|circled the earth for {} days|lived {} days without weight", "", "{} days in space"),
        field("walks space_walks", "count", "made {} space walks|left the ship {} times|went outside {} times|has {} space walks to show"),
        field("country nationality_country", "country", "represents {}|was sent by {}|carries the flag of {}|is the pride of {}"), person=True,
    ),
    kind(
        "scientist", subject("scientist researcher name", "person", A_PERSON), "The prize went to {}.|A leading researcher is {}.",
        field("field research_field subject", "subject", "does research in {}|is an expert in {}|works on {}|teaches {}|wrote a thesis in {}|has a degree in {}", "", "working in {}"),
        field("papers publications paper_count", "int:2-300", "published {} papers|wrote {} articles|has {} publications|is the author of {} papers", "", "with {} papers"),
        field("university institute", "city", "works at the university of {}|has a chair in {}|moved to the university of {}|runs a laboratory in {}"),
        field("award prize honour", "prize", "won {a}|received {a}|was honoured with {a}|took home {a}|was presented with {a}"), person=True,
    ),
    kind(
        "candidate", subject("candidate politician name", "person", A_PERSON), "On the list is {}.|Many voted for {}.",
        field("votes vote_count ballots", "int:40-90000", "got {} votes|received {} votes|was chosen by {} voters|collected {} votes|finished with {} votes", "", "with {} votes"),
        field("party political_party", "title", "fights for {}|stands for {}|is a member of {}|belongs to the party {}|is backed by {}", "", "of {}"),
        field("percent share vote_share", "decimal", "won {} percent|reached {} percent|had a share of {} percent|ended up at {} percent", "", "with {} percent"),
        person=True,
    ),
    kind(
        "babysitter", subject("sitter babysitter name", "first", A_PERSON), "We found {}.|Tonight we called {}.",
        field("rate hourly_rate per_hour", "int:8-40", "takes {} dollars an hour|charges {} euros per hour|earns {} dollars each hour|works for {} euros an hour"),
        field("children kids child_count", "count", "looks after {} children|has taken care of {} kids|watches {} children|plays with {} kids"),
        field("until ends_at leaves", "time", "stays until {}|can stay until {}|has to leave at {}|goes home at {}"),
        person=True,
    ),
    kind(
        "chess game", subject("white white_player", "first", A_PERSON), "The white pieces were moved by {}.",
        field("black black_player rival", "first", "faced {}|had {} on the other side|sat across from {}|met {} at the board|took on {}"),
        field("moves move_count", "int:9-120", "needed {} moves|played {} moves|made {} moves|was done after {} moves", "", "after {} moves"),
        field("opening first_move", "title", "chose the opening {}|began with {}|opted for {}|went for {}"),
        choice("result outcome", "win draw loss", "ended with a {}|got a {}|wrote down a {}|left the board with a {}"), person=True,
    ),
    kind(
        "donation", subject("donor giver name", "person", A_PERSON), "A gift came from {}.|We thank {} for the gift.",
        field("amount donated sum", "price", "donated {}|gave {} dollars|put {} into the box|contributed {}|handed over {} euros|offered {} to help"),
        field("cause purpose charity", "title", "gave it to {}|wants to support {}|chose {} as the charity|gives for {}|stands behind {}"),
        person=True,
    ),
    kind(
        "complaint", subject("complainer customer name", "person", A_PERSON), "A letter of complaint came from {}.|We heard from {}.",
        field("reason problem issue", "reason", "complains about {}|is angry about {}|is unhappy about {}|was upset by {}|mentions {}|blames us for {}|had trouble with {}"),
        field("refund refund_amount money_back", "price", "wants {} back|asks for a refund of {}|demands {} euros|expects a return of {} dollars"),
        field("branch shop store", "city", "bought it in the {} branch|went to our shop in {}|visited the {} store|was at the branch in {}"),
        person=True,
    ),
    kind(
        "review", subject("reviewer user author", "username", A_PERSON), "A review came from {}.|The review is by {}.",
        field("item product reviewed", "thing", "tried {a}|tested {a}|wrote about {a}|gave an opinion on {a}|used {a} for a week"),
        field("score points stars_given", "int:1-10", "gives {} points|rates it {} out of 10|awards {} points|puts it at {} points", "", "giving {} points"),
        field("complaint weakness downside", "reason", "dislikes only the {}|points out the {}|takes away a point for {}|mentions {} as the weak side"), person=True,
    ),
    kind(
        "roadside help", subject("driver motorist name", "person", A_PERSON), "A call came in from {}.|Help is needed by {}.",
        field("car model vehicle", "brandmodel", "drives {a}|is stuck with {a}|sits in {a}|broke down with {a}|travels in {a}", "", "driving {a}"),
        field("cause fault problem", "cause", "reports {a}|thinks it is {a}|blames {a}|suspects {a}|stopped because of {a}"),
        field("road highway street", "address", "waits at {}|stands beside {}|can be found at {}|is parked at {}"),
        field("wait wait_minutes minutes", "int:5-180", "must wait {} minutes|has waited for {} minutes|is told to wait {} minutes"), person=True,
    ),
    # events
    kind(
        "party", subject("host organizer hosted_by", "first", A_PERSON), "The party is given by {}.|We celebrate at the place of {}.",
        field("guests guest_count people", "int:4-120", "invites {} guests|expects {} people|has room for {} guests|cooks for {} people|asked {} friends to come"),
        field("food dish menu", "food", "serves {}|prepares {}|puts {} on the table|will make {}|treats everyone to {}"),
        field("starts start_time begins_at", "time", "opens the door at {}|wants everyone there by {}|starts the music at {}|begins the party at {}"),
        field("dress_code costume outfit", "dress", "asks everyone to wear {a}|will wear {a}|is dressed in {a}|suggests {a} as dress code"), person=True,
    ),
    kind(
        "festival", subject("festival festival_name name", "title", "{}|The festival {}"), "Every year there is {}.|The festival is called {}.",
        field("days length_days", "count", "goes on for {} days|lasts {} days|fills {} days|is spread over {} days", "", "lasting {} days"), VISITORS,
        field("stages stage_count", "count", "has {} stages|offers {} stages|is set up on {} stages|uses {} stages", "", "with {} stages"),
        field("month held_in", ("May", "June", "July", "August", "September"), "happens in {}|falls in {}|comes around every {}|happens each {}"), FEE,
    ),
    kind(
        "workshop", subject("workshop topic title", "activity", "The workshop on {}|The {} workshop"), "I signed up for {}.|There is a workshop on {}.",
        field("instructor trainer led_by", "person", "is led by {}|is given by {}|has {} as instructor|is taught by {}|will be run by {}", "", "led by {}"),
        field("max_participants seats places", "count", "has places for {} participants|takes up to {} people|is limited to {} people|accepts {} participants"),
        field("bring needed material", "thing", "requires {a}|asks you to bring {a}|is done with {a}|cannot be done without {a}"), FEE, LANG,
    ),
    kind(
        "tournament", subject("tournament cup event", "title", "{}|The tournament {}"), "The teams meet at {}.|Everyone plays for {}.",
        field("teams team_count", "count", "brings together {} teams|is played by {} teams|has {} teams|counts {} teams", "", "with {} teams"),
        field("champion winner won_by", "team", "was won by {}|went to {}|ended with a victory for {}|has {} as champion|crowned {}", "", "won by {}"),
        field("prize_money prize reward", "salary", "pays the winner {}|offers prize money of {}|is worth {} dollars|rewards the best with {} euros"),
        field("sport game discipline", "sport", "is all about {}|is a contest in {}|is devoted to {}|features {}"),
        field("host_city city", "city", "was hosted by {}|is hosted in {}|came to {}|brought the fans to {}", "", "hosted by {}"),
    ),
    kind(
        "match", subject("stadium ground arena", "title", "The match at {}|The game at {}"), "We watched the match at {}.",
        field("referee umpire", "person", "was refereed by {}|had {} as referee|was whistled by {}|was in the hands of referee {}", "", "refereed by {}"),
        field("spectators crowd attendance", "int:100-60000", "was watched by {} spectators|drew a crowd of {}|had {} spectators|filled {} seats", "", "with {} spectators"),
        field("goals total_goals goal_count", "count", "saw {} goals|had {} goals in all|ended after {} goals|brought the fans {} goals", "", "with {} goals"),
    ),
    kind(
        "exam", subject("subject exam course", "subject", "The {} exam|The exam in {}"), "I am learning for the exam in {}.|We wrote the exam in {}.",
        field("questions question_count", "int:5-90", "has {} questions|asks {} questions|consists of {} questions|is made of {} questions", "", "with {} questions"),
        field("pass_mark needed_points minimum", "int:10-90", "is passed with {} points|requires at least {} points|has a pass mark of {}|asks for {} points to pass"),
        field("duration time_limit allowed_time", "duration", "takes {}|is limited to {}|gives you {}|must be done within {}|is set to last {}"),
        PUPIL_LEVEL,
    ),
    kind(
        "exam result", subject("pupil student name", "person", A_PERSON), "Here is the result of {}.|The paper was handed in by {}.",
        field("points score marks", "int:5-100", "scored {} points|reached {} points|got {} marks|earned {} points|managed {} points|ended up with {} points"),
        field("subject exam", "subject", "was tested in {}|took the exam in {}|sat the {} exam|was examined in {}"),
        field("mistakes errors error_count", "count", "made {} mistakes|had {} errors|got {} answers wrong|left {} mistakes in the paper"), person=True,
    ),
    kind(
        "homework", subject("homework assignment task", "subject", "The homework in {}|The {} homework"), "We have homework in {}.",
        field("page book_page page_number", "int:3-300", "is on page {}|can be found on page {}|starts on page {}|is printed on page {}|refers to page {}", "", "on page {}"),
        field("exercises exercise_count tasks", "count", "consists of {} exercises|has {} exercises|asks for {} exercises|includes {} tasks"),
        field("hand_in due_day deadline", "day", "must be handed in on {}|is wanted by {}|has to be turned in by {}|will be collected on {}", "", "due {}"),
    ),
    kind(
        "thesis", subject("student author writer", "person", A_PERSON), "A thesis was handed in by {}.",
        field("topic thesis_topic subject", "phrase", "writes a thesis about the {}|chose the {} as topic|did research on the {}|examines the {}|looks into the {}"), SUPERVISOR,
        field("pages length page_count", "int:30-400", "filled {} pages|wrote {} pages|handed in {} pages|needed {} pages"),
        choice("degree title", "bachelor master doctor", "will become {a}|gets the degree of {}|works towards the title of {}|aims to be {a}"), person=True,
    ),
    kind(
        "camp", subject("camp camp_name name", "title", "{}|The camp {}|Camp {}"), "The children spend the summer at {}.",
        field("children kids campers", "int:8-200", "takes {} children|welcomes {} kids|sleeps {} campers|is home to {} children", "", "with {} children"),
        field("tents tent_count", "count", "has {} tents|is made up of {} tents|puts up {} tents|offers {} tents", "", "with {} tents"), TOWN,
        field("activity program main_activity", "activity", "is all about {}|offers {}|teaches {}|has {} on the program|fills the day with {}"),
    ),
    kind(
        "hike", subject("trail hike route", "title", "The hike {}|The trail {}|{}"), "On Sunday we walked {}.|The path is called {}.",
        field("distance distance_km km", "decimal", "covers {} km|is {} km long|takes you {} km|leads you over {} km|adds up to {} km", "", "{} km long"),
        field("climb ascent ascent_m", "int:20-2500", "climbs {} metres|goes up {} metres|has {} metres of ascent|gains {} metres"),
        field("guide led_by", "first", "is guided by {}|is led by {}|has {} as guide|follows {}"),
        PUPIL_LEVEL,
    ),
    kind(
        "dance class", subject("dance style class", "dance", "The {} class|The class in {}"), "We learn the {}.",
        field("teacher instructor", "person", "is taught by {}|is in the hands of {}|has {} as teacher|was started by {}", "", "taught by {}"),
        field("couples pairs", "count", "has {} couples|is made up of {} couples|takes {} pairs|has space for {} couples", "", "with {} couples"),
        field("evening day weekday", "day", "meets on {}|comes together every {}|is held each {}|fills every {} evening"), FEE,
    ),
    # lost, found, given
    kind(
        "lost item", subject("item lost_item object", "thing", A_PHRASE), "I lost {a}.|Somebody is missing {a}.|Has anyone seen {a}?",
        field("last_seen place lost_at", "place", "was left in the {}|was last seen in the {}|got lost in the {}|disappeared in the {}|went missing in the {}|vanished from the {}", "", "left in the {}"),
        field("owner belongs_to", "person", "belongs to {}|is missed by {}|is the property of {}|should go back to {}|was lost by {}", "", "lost by {}"),
        field("reward finder_reward", "price", "brings a reward of {}|earns the finder {}|is worth {} to its owner|comes with a reward of {} dollars"), DATED,
    ),
    kind(
        "found item", subject("found item object", "thing", "The {}|That {}"), "We found {a}.|Somebody handed in {a}.",
        field("finder found_by", "first", "was found by {}|was handed in by {}|was picked up by {}|was noticed by {}|was brought in by {}", "", "found by {}"),
        field("shelf locker storage", "code", "is kept on shelf {}|lies on shelf {}|was put on shelf {}|can be collected at shelf {}"),
        field("color colour", "color", "is {}|is of a {} color|looks {}|is {} all over", "", "{} in color"),
        field("pickup_by keep_until", "date", "will be kept until {}|must be collected by {}|can be picked up until {}|is held until {}"),
    ),
    kind(
        "gift", subject("gift present item", "thing", A_PHRASE), "I bought {a}.|We wrapped {a}.",
        field("for recipient given_to", "first", "is for {}|will be given to {}|is meant for {}|will make {} happy|goes to {}|is a surprise for {}", "", "for {}"),
        field("from giver given_by", "first", "is from {}|was chosen by {}|is a present from {}|was wrapped by {}|comes from {}", "", "from {}"),
        field("occasion event", ("birthday", "wedding", "graduation", "retirement", "anniversary"), "is for the {}|was bought for the {}|will be opened at the {}|is meant for the {}"), COST,
    ),
    kind(
        "letter", subject("sender from writer", "person", A_PERSON), "The letter is from {}.|A letter came from {}.",
        field("addressee to recipient", "person", "wrote to {}|sent it to {}|addressed it to {}|wants {} to read it|posted it to {}"),
        field("pages page_count", "count", "filled {} pages|wrote {} pages|needed {} pages|put down {} pages"),
        field("stamp stamp_value postage", "price", "stuck on a stamp for {}|paid {} for the stamp|spent {} on postage"),
        person=True,
    ),
    kind(
        "dream", subject("dreamer name", "first", A_PERSON), "Last night there was a dream of {}.",
        field("animal creature", "beast", "dreamed of {a}|met {a}|was chased by {a}|talked with {a}|rode on {a}|turned into {a}"),
        field("place setting where", "place", "was in the {}|walked through the {}|could not leave the {}|ended up in the {}"),
        field("woke woke_up_at wake_time", "time", "woke up at {}|opened both eyes at {}|was awake at {}"), person=True,
    ),
    # machines and things
    kind(
        "machine", subject("machine machine_type equipment", "machine", "The {}|Our {}"), "The factory has {a}.|We run {a}.",
        field("power watts power_watts", "int:200-90000", "needs {} watts|uses {} watts|has a power of {} watts|is rated at {} watts|draws {} watts|consumes {} watts", "", "rated at {} watts"),
        field("operator operated_by worker", "person", "is operated by {}|is run by {}|is worked by {}|has {} as operator|obeys {}", "", "operated by {}"),
        field("running_hours hours_of_use hours", "int:20-9000", "has run for {} hours|has been in use for {} hours|counts {} running hours|shows {} hours on its counter"), SERIAL, PRODUCER,
    ),
    kind(
        "machine repair", subject("machine equipment broken_machine", "machine", "The {}|Our {}"), "We must repair the {}.|The {} broke down.",
        field("fault cause defect", "cause", "stopped because of {a}|failed because of {a}|shows signs of {a}|suffers from {a}|broke down due to {a}", "", "stopped by {a}"),
        field("mechanic technician repaired_by", "person", "is being repaired by {}|will be fixed by {}|was checked by {}|is waiting for {}|was opened by {}", "", "repaired by {}"), COST,
        field("downtime out_of_order_for", "duration", "will be out of order for {}|stands still for {}|cannot be used for {}|was down for {}"),
    ),
    kind(
        "appliance", subject("appliance device item", "appliance", A_PHRASE), "I need {a}.|We bought {a}.", PRODUCER, WARRANTY, COST,
        field("energy_class efficiency energy_label", ("A", "B", "C", "D"), "has energy class {}|is in energy class {}|carries the energy label {}|was given class {} for energy"),
        field("noise decibels noise_db", "int:20-95", "makes {} decibels of noise|has a noise level of {} decibels|is {} decibels loud|reaches {} decibels", "", "{} decibels loud"),
    ),
    kind(
        "tool", subject("tool tool_name item", "tool", A_PHRASE), "I am looking for {a}.|There is {a} in the shed.",
        field("lent_to user used_by", "first", "is with {}|was lent to {}|is used by {}|was given to {} for a day|is in the hands of {}", "", "lent to {}"),
        field("drawer box stored_in", "int:1-40", "is kept in drawer {}|lies in drawer {}|has its place in drawer {}|goes back into drawer {}", "", "stored in drawer {}"), COST,
        field("length_cm length size_cm", "int:8-150", "is {} cm long|has a length of {} cm|measures {} cm|reaches {} cm", "", "{} cm long"),
    ),
    kind(
        "furniture", subject("furniture piece item", "thing", "The {}|This {}|That old {}"), "We have {a} for sale.|In the corner stands {a}.",
        field("wood made_of material", "tree", "is made of {}|was carved from {}|is built from {}|is pure {}", "", "made of {}"),
        field("width width_cm wide", "int:20-300", "is {} cm wide|has a width of {} cm|takes up {} cm of the wall|needs {} cm of space", "", "{} cm wide"),
        field("designer designed_by", "person", "was designed by {}|is a design by {}|came from the hand of {}|was drawn by {}", "", "designed by {}"), COST,
    ),
    kind(
        "camera", subject("camera model name", "brandmodel", "The {}|My {}"), "I took the photo with {a}.|She uses {a}.",
        field("megapixels resolution", "int:4-120", "has {} megapixels|takes pictures with {} megapixels|offers {} megapixels|has a resolution of {} megapixels", "", "with {} megapixels"),
        field("photos shots photo_count", "int:20-90000", "has taken {} photos|made {} pictures|has {} shots on its counter|was used for {} photos"),
        field("lens lens_mm focal_length", "int:8-600", "has a lens of {} mm|comes with a {} mm lens|works at {} mm|is fitted with {} mm"), COST,
    ),
    kind(
        "violin", subject("instrument", "instrument", "The {}|This {}"), "I play an old {}.|We are selling the {}.",
        field("builder made_by workshop", "person", "was built by {}|came from the workshop of {}|carries the name of {}|was made by hand by {}", "", "built by {}"), BUILT,
        field("value worth", "salary", "is worth {}|has a value of {}|was valued at {} dollars|would bring {} euros"),
        field("player played_by", "first", "is played by {}|was played by {}|is heard when {} plays"),
    ),
    kind(
        "laptop", subject("laptop model computer", "brandmodel", "The {}|My {}|This {}"), "I work on {a}.|They gave me {a}.",
        field("screen screen_inches inches", "decimal", "has a screen of {} inches|shows its pictures on {} inches|measures {} inches|comes with {} inches of screen"),
        field("disk disk_gb storage", "int:64-4000", "stores {} GB|has a disk of {} GB|holds {} GB|has room for {} GB", "", "with a {} GB disk"),
        field("user assigned_user used_by", "person", "is used by {}|was given to {}|sits on the desk of {}|was handed out to {}", "", "used by {}"), SERIAL,
        WARRANTY,
    ),
    kind(
        "tent", subject("tent name model", "title", "The tent {}|{}"), "We sleep in {}.|The tent is called {}.",
        field("sleeps persons capacity", "count", "sleeps {} people|has space for {} people|shelters {} campers|is big enough for {}", "", "for {} campers"),
        field("setup setup_minutes minutes", "int:2-60", "is put up in {} minutes|needs {} minutes to stand|can be built up in {} minutes|is ready after {} minutes"),
        COST,
        field("fabric cloth made_of", "material", "is sewn from {}|uses {} as fabric|is made out of {}|consists of {}"),
    ),
    kind(
        "toy", subject("toy toy_name item", "phrase", "The {}|This {}"), "The child plays with {a}.|We gave away {a}.",
        field("min_age from_age", "int:1-14", "is for children from {} years|is suited for children over {}|is not for children under {}|may be given to children of {} and older"),
        field("batteries battery_count", "count", "needs {} batteries|runs on {} batteries|takes {} batteries|swallows {} batteries", "", "with {} batteries"),
        field("child played_by favourite_of", "first", "belongs to {}|is loved by {}|is the favourite of {}|makes {} laugh", "", "loved by {}"), COST,
    ),
    kind(
        "mattress", subject("brand brand_name maker", "company", "The mattress from {}|The {} mattress"), "We sleep on a mattress from {}.",
        choice("firmness hardness", "soft medium firm", "is {}|feels {}|has a {} core|counts as {}|was ordered in {}", "", "feeling {}"),
        field("thickness thickness_cm cm", "int:6-40", "is {} cm thick|has a thickness of {} cm|measures {} cm from top to bottom", "", "{} cm thick"), COST, WARRANTY,
    ),
    # money and contracts
    kind(
        "insurance policy", subject("policy policy_number contract", "code", "Policy {}|The policy {}"), "Please look up policy {}.|We sold policy {}.",
        field("insured holder policy_holder", "person", "covers {}|protects {}|insures {}|is held by {}|was taken out by {}|is in the name of {}", "", "held by {}"),
        field("premium monthly_premium yearly_cost", "price", "has a premium of {}|costs {} a month|is paid with {} every month|asks for a premium of {} euros"),
        field("covers coverage insured_object", "thing", "pays if {a} is stolen|includes {a}|was written for {a}|was made for {a}"),
        field("expires end_date valid_until", "date", "expires on {}|is valid until {}|runs out on {}|ends on {}|lasts until {}", "", "valid until {}"),
    ),
    kind(
        "insurance claim", subject("claim claim_number case", "number", "Claim {}|The claim {}|Case {}"), "We opened claim {}.|Please check claim {}.",
        field("damage cause damage_cause", "cause", "was caused by {a}|goes back to {a}|was filed because of {a}|has to do with {a}|mentions {a}", "", "caused by {a}"),
        field("claimant claimed_by insured", "person", "was filed by {}|comes from {}|was mailed in by {}|is a claim of {}|bears the name {}", "", "filed by {}"),
        field("amount claim_amount loss", "price", "asks for {}|is about a loss of {}|puts the loss at {} dollars|demands {} euros|amounts to {}", "", "for a loss of {}"), DATED,
    ),
    kind(
        "contract", subject("contract contract_id number", "code", "Contract {}|The contract {}|Agreement {}"), "They signed contract {}.|Here is contract {}.",
        field("party_a first_party company", "company", "was signed by {}|was drawn up by {}|binds {}|has {} as the first party|obliges {}", "", "signed by {}"),
        field("term duration runs_for", "duration", "is good for {}|is valid for {}|has a term of {}|was made for {}|covers {}", "", "running for {}"),
        field("notice notice_period", "duration", "can be ended with a notice of {}|has a notice period of {}|must be cancelled {} ahead"),
        field("signed_on date signing_date", "date", "was signed on {}|has been in force since {}|carries the date {}|took effect on {}"),
    ),
    kind(
        "subscription", subject("subscriber customer name", "person", A_PERSON), "A subscription was taken by {}.|We have a subscriber called {}.",
        field("magazine service subscribed_to", "title", "subscribes to {}|reads {} every week|gets {} by mail|signed up for {}|pays for {}"),
        choice("plan tier package", "basic standard premium", "has the {} plan|is on the {} plan|chose {}|upgraded to {}|picked the {} package", "", "on the {} plan"),
        field("renewal next_payment renews_on", "date", "pays again on {}|renews on {}|has the next payment on {}|will be billed on {}"),
        person=True,
    ),
    kind(
        "parking fine", subject("plate license_plate car", "code", "The car with plate {}|The car {}"), "A fine was given to the car {}.",
        field("fine amount penalty", "price", "must pay {}|got a fine of {}|was fined {} euros|owes {} dollars|received a ticket over {}"),
        field("street place address", "address", "was parked at {}|stood at {}|blocked the way at {}|was found at {}", "", "parked at {}"),
        field("officer warden issued_by", "person", "was noticed by {}|was written up by {}|was caught by {}|was photographed by {}"), HOUR,
    ),
    kind(
        "auction", subject("lot item object", "phrase", "The {}"), "The auction house offers {a}.|Under the hammer came {a}.",
        field("bid highest_bid final_price", "salary", "went for {}|brought {}|reached {} dollars|was sold at {} euros|fetched {}", "", "sold for {}"),
        field("buyer winner bidder", "person", "was bought by {}|went to {}|now belongs to {}|was won by {}|found its buyer in {}", "", "bought by {}"),
        field("bidders bidder_count", "count", "attracted {} bidders|had {} bidders|was wanted by {} people|made {} people raise their hands"),
        field("starting_price minimum opening_bid", "int:5-900", "started at {} dollars|had an opening bid of {} dollars|was called out at {} euros"),
    ),
    kind(
        "expense", subject("employee spent_by name", "first", A_PERSON), "There is an expense by {}.|Money was spent by {}.",
        field("amount spent cost", "price", "spent {}|paid {} in cash|handed in a bill for {}|wants {} back from the office|laid out {} euros"),
        field("what item purpose", "thing", "bought {a} for work|needed {a}|spent it on {a}|paid for {a}|got {a} for the team"),
        field("receipt receipt_number", "number", "has receipt {}|attached receipt number {}|keeps the receipt {}|filed it under {}"),
        person=True,
    ),
    kind(
        "coupon", subject("coupon coupon_code code", "code", "The coupon {}|Coupon {}|The code {}"), "Use the coupon {}.|In the mail was coupon {}.",
        field("discount percent_off percent", "int:5-90", "saves {} percent|gives {} percent off|takes {} percent off the bill|is good for {} percent|cuts the price by {} percent", "", "giving {} percent off"),
        field("shop store valid_at", "company", "works at {}|can be used at {}|is accepted by {}|is from {}|was printed by {}", "", "from {}"),
        field("expires valid_until last_day", "date", "expires on {}|can be used until {}|is good until {}|loses its value on {}", "", "valid until {}"),
    ),
    kind(
        "bank account", subject("holder account_holder owner", "person", A_PERSON), "The account is in the name of {}.|At our bank we know {}.",
        field("balance saved money", "salary", "has {} in the account|saved {}|has a balance of {}|holds {} dollars|keeps {} euros at the bank"),
        field("bank bank_name", "company", "banks with {}|keeps the money at {}|trusts {}|opened an account at {}", "", "banking with {}"),
        field("account account_number number", "number", "has account {}|has the account number {}|uses account number {}|signs for account {}"),
        person=True,
    ),
    kind(
        "share", subject("share stock company", "company", "The share of {}|{}"), "I bought shares of {}.|Investors look at {}.",
        field("price share_price value", "price", "trades at {}|closed at {}|stands at {} dollars|opened the day at {}|is quoted at {} euros", "", "trading at {}"),
        field("change percent gain", "decimal", "rose by {} percent|gained {} percent|climbed {} percent|went up {} percent|is {} percent higher"),
        field("shares_sold volume", "int:100-90000", "changed hands {} times|had a volume of {}|was traded {} times"),
        field("dividend yearly_dividend", "int:1-30", "pays a dividend of {} dollars|gives its owners {} dollars a year|hands out {} euros per share"),
    ),
    # nature
    kind(
        "species", subject("species animal creature", "beast", "The {}"), "The zoo keeps the {}.|Let me tell you about the {}.",
        field("habitat lives_in home", "habitat", "lives in the {}|is at home in the {}|is found in the {}|hides in the {}|can be seen in the {}|inhabits the {}", "", "living in the {}"),
        field("lifespan lifespan_years max_age", "int:2-120", "can live for {} years|has a lifespan of {} years|reaches the age of {}|lives up to {} years"),
        field("speed top_speed speed_kmh", "int:2-120", "runs {} km/h|reaches {} km/h|has a top speed of {} km/h|can move at {} km/h", "", "reaching {} km/h"),
        field("young offspring litter", "count", "has {} young at a time|gives birth to {} young|raises {} young|brings up {} little ones"),
        choice("diet feeds_on eats", "meat plants insects fish fruit", "feeds on {}|lives on {}|eats {}|hunts for {}|looks for {}", "", "feeding on {}"),
    ),
    kind(
        "bird", subject("bird bird_name species", "bird", "The {}|This {}"), "I saw {a}.|Outside sings {a}.",
        field("wingspan wingspan_cm wings", "int:12-320", "has a wingspan of {} cm|spreads its wings over {} cm|measures {} cm from wing to wing", "", "with a wingspan of {} cm"),
        field("eggs egg_count", "count", "lays {} eggs|sits on {} eggs|hatches {} eggs|guards {} eggs", "", "with {} eggs"),
        field("seen_by observer spotted_by", "first", "was spotted by {}|was seen by {}|was noticed by {}|was photographed by {}", "", "spotted by {}"),
        field("nest nests_in", "tree", "nests in {a}|builds its nest in {a}|has its nest in {a}|breeds in {a}"),
    ),
    kind(
        "tree", subject("tree species kind", "tree", "The {}|The old {}|This {}"), "In our yard grows {a}.|We planted {a}.", HEIGHT,
        field("age age_years years", "int:2-900", "is {} years old|has stood there for {} years|has {} rings|was planted {} years ago|counts {} years", "", "{} years old"),
        field("trunk trunk_cm girth", "int:20-600", "has a trunk of {} cm|measures {} cm around|is {} cm thick|has a girth of {} cm"),
        field("planted_by planter", "person", "was planted by {}|was put into the earth by {}|is a memory of {}", "", "planted by {}"),
    ),
    kind(
        "garden plant", subject("plant flower name", "flower", "The {}|Our {}"), "On the terrace stands {a}.|Who watered the {}?",
        field("bloom bloom_color color", "color", "blooms in {}|has {} flowers|opens in {}|shows {} petals", "", "with {} petals"),
        field("pot pot_cm pot_size", "int:6-80", "needs a pot of {} cm|stands in a {} cm pot|has a pot of {} cm|wants {} cm of room"),
        field("month blooms_in season", ("spring", "summer", "autumn", "winter"), "flowers in {}|blossoms in {}|is at its best in {}|waits for {}"),
        field("gardener cared_for_by", "first", "is watered by {}|is cared for by {}|is the pride of {}|was a cutting from {}", "", "watered by {}"),
    ),
    kind(
        "planet", subject("planet planet_name name", "first", "{}|The planet {}"), "Far away lies {}.|Astronomers discovered {}.",
        field("moons moon_count", "count", "has {} moons|is circled by {} moons|is orbited by {} moons|counts {} moons", "", "with {} moons"),
        field("diameter diameter_km size", "int:900-90000", "has a diameter of {} km|is {} km across|measures {} km|is {} km wide", "", "{} km across"),
        field("year_length orbit_days days", "int:20-9000", "goes around its sun in {} days|needs {} days for one orbit|has a year of {} days|takes {} days to circle its star"),
        field("atmosphere air gas", "element", "has an atmosphere of {}|is wrapped in {}|has air full of {}|is covered by {}|smells of {}"),
        field("temperature surface_temperature degrees", "temperature", "has {} degrees on its surface|is {} degrees warm|shows {} degrees at noon|is as cold or hot as {} degrees"),
    ),
    kind(
        "river", subject("river river_name name", "title", "The {}|The river {}"), "We swam in the {}.|The river is called {}.",
        field("length length_km km", "int:12-6000", "is {} km long|flows for {} km|winds over {} km|covers {} km", "", "{} km long"),
        field("source spring rises_in", "country", "rises in {}|has its source in {}|begins in {}|springs up in {}|starts out in {}", "", "rising in {}"),
        field("mouth flows_into ends_in", "title", "flows into {}|empties into {}|meets {}|pours into {}|joins {}", "", "flowing into {}"),
        field("depth depth_m metres_deep", "decimal", "is {} metres deep|has a depth of {} metres|goes down {} metres", "", "{} metres deep"),
    ),
    kind(
        "mountain", subject("mountain peak summit", "title", "Mount {}|The mountain {}"), "They climbed {}.|The highest peak is {}.", HEIGHT, COUNTRY_OF,
        field("first_climbed first_ascent", "year", "was first climbed in {}|saw its first climbers in {}|was conquered in {}|was not climbed until {}"),
        field("climber first_climber climbed_by", "person", "was climbed by {}|was conquered by {}|was first reached by {}", "", "climbed by {}"),
    ),
    kind(
        "lake", subject("lake name water", "title", "Lake {}|The lake {}"), "We camped beside {}.", TOWN,
        field("depth depth_m deepest_point", "decimal", "is {} metres deep|goes down to {} metres|has a depth of {} metres", "", "{} metres deep"),
        field("area area_km2 surface", "int:1-900", "covers {} square km|has an area of {} square km|spreads over {} square km", "", "covering {} square km"),
        field("fish main_fish", ("trout", "carp", "perch", "pike", "eel", "salmon"), "is full of {}|is known for its {}|is home to {}|gives the fishermen {}"),
    ),
    kind(
        "volcano", subject("volcano name volcano_name", "title", "{}|The volcano {}"), "The whole island fears {}.", HEIGHT, COUNTRY_OF,
        field("last_eruption erupted eruption_year", "year", "last erupted in {}|broke out in {}|was quiet after {}|spat fire in {}|exploded in {}"),
        field("crater crater_m crater_width", "int:40-3000", "has a crater of {} metres|opens {} metres wide at the top|has a mouth of {} metres"),
    ),
    kind(
        "earthquake", subject("region city place", "city", "The earthquake in {}|The quake near {}"), "The ground shook in {}.|There was an earthquake in {}.",
        field("magnitude strength", "decimal", "had a magnitude of {}|reached {} on the scale|was measured at {}|had the strength {}|came to {} on the scale", "", "of magnitude {}"),
        field("injured hurt people_hurt", "int:2-900", "injured {} people|hurt {} people|sent {} people to hospital|left {} people wounded"),
        field("depth depth_km km_deep", "int:2-300", "started {} km below ground|lay {} km deep|had its centre at a depth of {} km"), HOUR,
    ),
    kind(
        "storm", subject("storm storm_name name", "first", "Storm {}|The storm {}"), "People speak of storm {}.|On the map you see storm {}.",
        field("wind wind_kmh speed", "int:60-300", "brings winds of {} km/h|blows at {} km/h|moves the air at {} km/h|whips along at {} km/h", "", "blowing at {} km/h"),
        field("category level", "int:1-5", "is of category {}|is a category {} storm|reached category {}|was put into category {}", "", "of category {}"),
        field("hits coast reaches", "city", "will hit {}|is heading for {}|reaches {} tonight|moves towards {}|comes closer to {}"),
        field("rain rain_mm rainfall", "int:5-400", "drops {} mm of rain|carries {} mm of rain|pours out {} mm|leaves {} mm of rain"),
    ),
    kind(
        "weather day", subject("day weekday", "day", "{}|This {}|Next {}"), "Here is the forecast for {}.|Let us look at {}.",
        field("high max_temperature max", "temperature", "has a high of {} degrees|gets up to {} degrees|reaches {} degrees at noon|peaks at {} degrees"),
        field("rain_chance chance_of_rain rain_percent", "int:5-100", "has a rain chance of {} percent|brings rain with {} percent chance|comes with a {} percent chance of rain"),
        field("sunrise sun_up", "time", "begins with sunrise at {}|sees the sun at {}|has its sunrise at {}|gets light at {}"),
        field("snow snow_cm", "int:1-80", "brings {} cm of snow|sees {} cm of snow|lets {} cm of snow fall|gets {} cm of snow"),
    ),
    kind(
        "farm", subject("farmer owner name", "person", "{}|Farmer {}"), "The farm belongs to {}.|We buy our milk from {}.",
        field("crop grows main_crop", "crop", "grows {}|plants {}|harvests {}|sells {}|has fields full of {}|lives from {}", "", "growing {}"),
        field("cows cattle cow_count", "int:2-400", "milks {} cows|keeps {} cows|owns {} cows|has {} cows in the barn", "", "with {} cows"),
        field("hectares land area_ha", "int:2-900", "works {} hectares|owns {} hectares of land|farms {} hectares|has land of {} hectares"),
        person=True,
    ),
    kind(
        "harvest", subject("crop harvest produce", "crop", "The harvest of {}|The crop of {}"), "The farmer brought in {}.",
        field("tonnes yield amount", "decimal", "brought {} tonnes|yielded {} tonnes|came to {} tonnes|filled the barn with {} tonnes|weighed {} tonnes", "", "of {} tonnes"),
        field("quality grade", ("poor", "fair", "good", "excellent"), "is of {} quality|was {}|turned out {}|was judged {}", "", "of {} quality"),
        field("buyer sold_to", "company", "was sold to {}|went to {}|was bought by {}|is on its way to {}", "", "sold to {}"),
        field("farm farmer grown_by", "person", "was grown by {}|comes from the fields of {}|was brought in by {}", "", "grown by {}"), DATED,
    ),
    kind(
        "mineral", subject("mineral stone gem", "mineral", "The {}|This piece of {}"), "In the glass case lies {}.|Miners found {}.",
        field("hardness mohs", "decimal", "has a hardness of {}|reaches {} on the scale of hardness|is rated {} for hardness|scratches glass at hardness {}"),
        field("found_in origin country", "country", "was found in {}|was dug up in {}|comes from the mines of {}|is mined in {}", "", "found in {}"),
        field("carats carat", "decimal", "has {} carats|weighs {} carats|was cut to {} carats", "", "of {} carats"), COST,
    ),
    # buildings and places
    kind(
        "bridge", subject("bridge bridge_name name", "title", "The bridge {}"), "You have to cross {}.|Look over there at {}.", SPAN, BUILT,
        field("crosses river spans", "title", "crosses {}|leads over {}|spans {}|takes you across {}|goes over {}", "", "crossing {}"),
        field("lanes lane_count", "count", "has {} lanes|carries {} lanes|offers {} lanes|is {} lanes wide", "", "with {} lanes"),
        field("architect engineer designed_by", "person", "was designed by {}|was planned by {}|is the masterpiece of {}|was drawn by {}", "", "designed by {}"),
    ),
    kind(
        "tower", subject("tower tower_name name", "title", "The tower {}"), "From far away you see {}.", HEIGHT, BUILT,
        field("steps stairs step_count", "int:30-1900", "has {} steps|is climbed over {} steps|makes you walk up {} steps|counts {} steps to the top", "", "with {} steps"),
        field("architect built_by", "person", "was planned by {}|is a work by {}|was the idea of {}|was drawn by {}", "", "planned by {}"),
    ),
    kind(
        "castle", subject("castle castle_name name", "title", "The castle {}|Castle {}"), "We visited {}.", COUNTRY_OF, BUILT, FEE,
        field("king lord built_for", "first", "was built for king {}|was the home of lord {}|once belonged to {}|protected {}|was ruled by {}"),
        field("towers tower_count", "count", "has {} towers|is guarded by {} towers|shows {} towers|is crowned by {} towers", "", "with {} towers"),
    ),
    kind(
        "library", subject("library library_name name", "title", "The library {}"), "I got the card of {}.|My favourite place is {}.", TOWN,
        field("books book_count volumes", "int:300-90000", "holds {} books|owns {} books|keeps {} volumes|offers {} books|has {} books on its shelves", "", "with {} books"),
        field("closes closing_time", "time", "closes at {}|shuts its doors at {}|is open until {}|sends everyone home at {}", "", "closing at {}"),
        field("librarian head_librarian director", "person", "is headed by {}|is in the care of {}|has {} as librarian|is guided by {}", "", "headed by {}"),
    ),
    kind(
        "station", subject("station station_name stop", "title", "The station {}"), "We get off at {}.|The train stops at {}.",
        field("tracks platforms track_count", "count", "has {} tracks|offers {} platforms|serves {} tracks|is built with {} tracks", "", "with {} tracks"),
        field("passengers daily_passengers", "int:200-90000", "sees {} passengers a day|serves {} passengers|is used by {} people every day|handles {} passengers daily"), BUILT,
        field("line lines served_by", "gate", "is served by line {}|lies on line {}|can be reached with line {}", "", "on line {}"),
    ),
    kind(
        "stadium", subject("stadium stadium_name name", "title", "The stadium {}"), "The fans love {}.", BUILT,
        field("capacity seats", "int:900-90000", "has a capacity of {}|seats {} fans|holds {} people|offers {} seats|can take {} spectators", "", "seating {}"),
        field("home_team club", "team", "is the home of {}|is used by {}|belongs to {}|is where {} train", "", "home of {}"),
        field("roof_type roof", ("open", "closed", "movable"), "has a roof that is {}|is {} at the top|was given a roof that is {}"),
        field("sponsor sponsored_by", "company", "is sponsored by {}|gets money from {}|shows the sign of {}|is paid for by {}", "", "sponsored by {}"),
    ),
    kind(
        "factory", subject("factory plant company", "company", "The factory of {}|The {} factory"), "My uncle works at the factory of {}.",
        field("makes product produces", "thing", "makes one kind of {}|produces one {} a minute|builds the famous {}|is known for its {}"),
        field("workers worker_count staff", "int:10-5000", "employs {} workers|gives jobs to {} people|has {} workers|depends on {} workers", "", "with {} workers"),
        field("shifts shift_count", "count", "works in {} shifts|has {} shifts|runs {} shifts a day", "", "in {} shifts"), TOWN, BUILT,
    ),
    kind(
        "warehouse", subject("warehouse hall code", "code", "Warehouse {}|The warehouse {}|Hall {}"), "Our goods are in warehouse {}.",
        field("pallets pallet_count", "int:10-9000", "stores {} pallets|has space for {} pallets|holds {} pallets|is filled with {} pallets", "", "with {} pallets"),
        field("temperature storage_temperature degrees", "temperature", "is kept at {} degrees|is cooled to {} degrees|has an inside temperature of {} degrees|stays at {} degrees", "", "kept at {} degrees"), KEEPER, TOWN,
    ),
    kind(
        "elevator", subject("elevator lift id", "code", "Elevator {}|The elevator {}|Lift {}"), "Please inspect lift {}.|We got stuck in lift {}.",
        field("max_load load load_kg", "int:200-5000", "carries {} kg|lifts {} kg|has a maximum load of {} kg|may be loaded with {} kg", "", "carrying {} kg"),
        field("stops floors stop_count", "count", "stops on {} floors|serves {} floors|connects {} floors|has {} stops"),
        field("inspector inspected_by checked_by", "person", "was inspected by {}|was checked by {}|passed the test of {}", "", "inspected by {}"), PRODUCER,
    ),
    kind(
        "theatre play", subject("play title piece", "title", "{}|The play {}"), "Tonight they show {}.|We have tickets for {}.",
        field("playwright author written_by", "person", "was written by {}|comes from the pen of {}|is a play by {}|was first put on by {}", "", "written by {}"),
        field("acts act_count", "count", "has {} acts|is divided into {} acts|is told in {} acts|consists of {} acts", "", "in {} acts"),
        field("lead lead_role star", "person", "stars {}|has {} in the lead role|shows {} on stage|features {}", "", "starring {}"), FEE,
    ),
    # transport
    kind(
        "bus line", subject("line bus bus_number", "int:1-199", "Bus {}|Line {}|Bus number {}"), "Please take bus {}.|You need bus {}.",
        field("every interval interval_minutes", "int:3-60", "runs every {} minutes|comes every {} minutes|has an interval of {} minutes|passes each {} minutes", "", "running every {} minutes"),
        field("stops stop_count", "count", "has {} stops|stops {} times|makes {} stops|serves {} stops", "", "with {} stops"),
        field("last_bus last_departure", "time", "leaves for the last time at {}|has its last ride at {}|stops running at {}|drives until {}"),
        field("end_stop terminal destination", "title", "ends at {}|has its final stop at {}|takes you to {}|drives as far as {}", "", "ending at {}"),
    ),
    kind(
        "taxi ride", subject("driver taxi_driver name", "person", A_PERSON), "At the wheel was {}.|The taxi was driven by {}.",
        field("fare price cost", "price", "took {} for the ride|charged {}|asked for {} dollars|was paid {} euros|earned {} with the trip"),
        field("pickup from start", "address", "picked us up at {}|collected the guest at {}|waited at {}|started at {}"),
        field("dropoff to destination", "address", "brought us to {}|dropped us at {}|drove us to {}|let us out at {}"),
        field("km distance distance_km", "decimal", "drove {} km|needed {} km|covered {} km|went {} km with us"), person=True,
    ),
    kind(
        "accident", subject("street place location", "address", "The accident at {}|The crash at {}"), "There was a crash at {}.|An accident is reported from {}.",
        field("cars vehicles car_count", "count", "involved {} cars|damaged {} cars|left {} cars in ruins|ended in a pile of {} cars", "", "involving {} cars"),
        field("injured hurt injured_people", "int:2-40", "left {} people injured|injured {} people|hurt {} people|put {} people in hospital", "", "with {} injured"),
        field("cause reason", "cause", "was caused by {a}|happened because of {a}|was due to {a}|is blamed on {a}|goes back to {a}", "", "caused by {a}"), HOUR, DATED,
    ),
    kind(
        "road work", subject("road street highway", "address", "The road work at {}|The building site at {}"), "They are digging at {}.",
        field("until end finished_by", "date", "will go on until {}|should be finished by {}|ends on {}|lasts until {}", "", "lasting until {}"),
        field("company contractor builder", "company", "is done by {}|was given to {}|is the job of {}|is carried out by {}", "", "carried out by {}"),
        field("detour detour_km extra_km", "decimal", "means a detour of {} km|makes the way {} km longer|costs drivers {} km more"),
        field("workers worker_count", "count", "keeps {} workers busy|employs {} workers|is done by {} men and women", "", "with {} workers"),
    ),
    kind(
        "truck delivery", subject("truck truck_id plate", "code", "Truck {}|The truck {}"), "Please unload truck {}.|On the way is truck {}.",
        field("cargo load goods", "crop", "carries {}|is loaded with {}|transports {}|brings us {}|is full of {}", "", "carrying {}"),
        field("driver driven_by", "person", "is driven by {}|has {} at the wheel|was sent out with {}", "", "driven by {}"),
        field("arrival arrives_at eta", "time", "will arrive at {}|reaches us at {}|is due at {}|should be here by {}"),
        field("dock dock_number ramp", "int:1-40", "unloads at dock {}|goes to dock {}|was sent to ramp {}|may use dock {}", "", "at dock {}"),
    ),
    kind(
        "container", subject("container container_id number", "code", "Container {}|The container {}"), "The crane lifted container {}.",
        field("contents content holds", "thing", "contains {a}|is packed with parts for {a}|was filled for a maker of the {}|has {a} inside", "", "with {a} inside"),
        field("weight tonnes weight_t", "decimal", "weighs {} tonnes|has a weight of {} tonnes|brings {} tonnes to the scales|is {} tonnes heavy", "", "weighing {} tonnes"),
        field("origin shipped_from from", "country", "was shipped from {}|was loaded in {}|was sent from {}|started its journey in {}", "", "shipped from {}"),
        field("seal seal_number", "number", "was closed with seal {}|has the seal number {}|bears the seal {}"),
    ),
    kind(
        "satellite", subject("satellite name satellite_name", "brandmodel", "{}|The satellite {}"), "High above us flies {}.",
        field("orbit orbit_km altitude", "int:160-36000", "flies {} km above the earth|has an orbit at {} km|circles at a height of {} km|keeps an altitude of {} km"),
        field("launched launch_year", "year", "was launched in {}|was sent up in {}|left the ground in {}|has been in space since {}", "", "launched in {}"),
        field("purpose used_for", ("weather", "navigation", "television", "research"), "is used for {}|serves {}|was built for {}|helps with {}", "", "used for {}"), PRODUCER,
    ),
    kind(
        "rocket launch", subject("rocket rocket_name name", "brandmodel", "{}|The rocket {}"), "Everyone watched {}.|On the launch pad stands {}.",
        field("launch launch_date date", "date", "lifts off on {}|will be launched on {}|was fired on {}|leaves the earth on {}"),
        field("engines engine_count", "count", "has {} engines|is driven by {} engines|burns {} engines at once|fires {} engines", "", "with {} engines"),
        field("fuel_type propellant gas", "element", "burns {}|is filled with {}|runs on {}|uses {} as fuel", "", "burning {}"), HEIGHT,
    ),
    # software and offices
    kind(
        "release", subject("software product program", "title", "{}|The program {}"), "We are about to release {}.|There is an update of {}.",
        field("version release_version new_version", "version", "is now at version {}|was updated to {}|moved to version {}|comes out as version {}|ships as {}", "", "in version {}"),
        field("fixes fixed_bugs bug_fixes", "count", "fixes {} bugs|brings {} fixes|solves {} problems|closes {} issues", "", "with {} fixes"),
        field("released release_date date", "date", "was released on {}|came out on {}|will be out on {}|goes live on {}", "", "released on {}"),
        field("license licence", ("free", "commercial", "trial"), "has a {} license|is under a {} license|is sold with a {} license|comes with the license type {}"),
    ),
    kind(
        "app", subject("app app_name name", "title", "{}|The app {}"), "I installed {}.|On my phone is {}.",
        field("downloads download_count installs", "int:100-90000", "was downloaded {} times|has {} downloads|was installed {} times|counts {} downloads", "", "with {} downloads"),
        field("developer made_by studio", "company", "was developed by {}|is made by the studio {}|was programmed by {}|comes out of the house of {}", "", "developed by {}"),
        field("size size_mb megabytes", "int:2-900", "needs {} MB|takes up {} MB|is {} MB large|fills {} MB", "", "{} MB large"),
        field("language written_in code_language", "framework", "was written in {}|is coded in {}|uses {}|is based on {}", "", "written in {}"),
    ),
    kind(
        "database", subject("database database_name name", "hostname", "The database {}|{}"), "Our data lies in {}.|They set up {}.",
        field("engine system software", "database", "runs on {}|is based on {}|uses {}|was moved to {}|speaks {}", "", "running on {}"),
        field("tables table_count", "int:2-400", "has {} tables|consists of {} tables|is split into {} tables|stores {} tables", "", "with {} tables"),
        field("admin administrator", "first", "is looked after by {}|is administered by {}|has {} as admin|answers to {}", "", "administered by {}"),
        field("rows row_count records", "int:900-90000", "stores {} rows|holds {} records|contains {} rows|grew to {} rows"),
    ),
    kind(
        "backup", subject("backup host machine_name", "hostname", "The backup of {}|The {} backup"), "We made a backup of {}.|Last night {} was saved.",
        field("size_gb size gigabytes", "int:1-4000", "fills {} GB|is {} GB large|takes {} GB|needs {} GB of space", "", "of {} GB"),
        field("started start_time began", "time", "started at {}|was begun at {}|ran from {} on|was set off at {}"),
        field("target stored_on destination", "hostname", "was written to {}|is kept on {}|was copied to {}|lies on {}"),
        field("took duration runtime", "duration", "took {}|needed {}|was done after {}|lasted {}", "", "taking {}"),
    ),
    kind(
        "website", subject("site website domain", "hostname", "The website {}|The site {}"), "Have a look at {}.|They run the website {}.",
        field("visits daily_visits visitors", "int:20-90000", "gets {} visits a day|has {} visitors daily|is visited {} times a day|was opened {} times"),
        field("owner webmaster run_by", "person", "is run by {}|belongs to {}|was set up by {}|is the hobby of {}", "", "run by {}"),
        field("pages page_count", "int:2-900", "has {} pages|is made up of {} pages|consists of {} pages|offers {} pages", "", "with {} pages"),
        LANG,
    ),
    kind(
        "pull request", subject("author developer opened_by", "username", "{}"), "There is a pull request by {}.",
        field("lines changed_lines line_count", "int:2-4000", "changed {} lines|touched {} lines|edited {} lines|added {} lines of code"),
        field("reviewer reviewed_by", "first", "asked {} for a review|was reviewed by {}|waits for the review of {}|got comments from {}"),
        field("branch branch_name", "hostname", "works on the branch {}|pushed to {}|opened the branch {}|called the branch {}"),
        person=True,
    ),
    kind(
        "file", subject("file file_name filename", "username", "The file {}|{}"), "Please open the file {}.|Somebody deleted {}.",
        field("size size_kb kilobytes", "int:1-9000", "is {} KB large|has a size of {} KB|takes {} KB|fills {} KB", "", "{} KB large"),
        field("folder directory stored_in", "phrase", "is in the folder {}|was saved in the {} folder|lies in the folder {}|was moved to the folder {}", "", "saved in the folder {}"),
        choice("type format file_type", "text image video table", "is of the type {}|has the format {}|was saved as {}|counts as {}"), HOUR,
        field("modified_by edited_by last_editor", "first", "was last edited by {}|was changed by {}|was touched by {}", "", "edited by {}"),
    ),
    kind(
        "print job", subject("user printed_by employee", "first", A_PERSON), "The printer works for {}.",
        field("copies copy_count", "count", "prints {} copies|wants {} copies|ordered {} copies|needs {} copies"),
        field("document printout title", "title", "prints {}|sent {} to the printer|needs {} on paper|put {} in the queue"),
        choice("paper paper_size format", "A3 A4 A5", "uses {} paper|prints on {}|chose the format {}|wants it on {}"),
        person=True,
    ),
    kind(
        "support call", subject("caller customer name", "person", A_PERSON), "We had a call from {}.|On the line was {}.",
        field("agent handled_by colleague", "first", "spoke to {}|was helped by {}|was put through to {}|talked with our agent {}|explained it to {}"),
        field("problem issue topic", "cause", "had a problem with {a}|called about {a}|reported {a}|told us of {a}|asked what to do about {a}"),
        field("minutes call_minutes call_length", "int:2-90", "was on the line for {} minutes|talked for {} minutes|hung up after {} minutes|took {} minutes of our time"),
        person=True,
    ),
    # medicine
    kind(
        "medicine", subject("medicine drug name", "medicine", "{}|The medicine {}|The drug {}"), "Please take {}.|At the pharmacy I got {}.",
        field("dose dose_mg mg", "int:1-1000", "is taken at {} mg|has a dose of {} mg|comes in pills of {} mg|contains {} mg", "", "dosed at {} mg"),
        field("times_a_day per_day daily_doses", "count", "is taken {} times a day|must be swallowed {} times daily|is needed {} times a day", "", "taken {} times a day"),
        field("against treats used_for", "symptom", "helps against {}|is used for {}|treats {}|was prescribed for {}|works against {}|eases {}", "", "used for {}"),
        field("side_effect may_cause", ("sleepiness", "dry mouth", "headaches", "rash", "nausea"), "may cause {}|can lead to {}|has {} as a side effect|sometimes brings {}"),
    ),
    kind(
        "vaccination", subject("child person name", "person", A_PERSON), "Today the vaccine is for {}.|In the waiting room sits {}.",
        field("disease against vaccine", "disease", "was vaccinated against {}|is protected from {}|got a shot against {}|came for the {} vaccine"),
        field("dose dose_number shot", "int:1-4", "received dose {}|got shot number {}|had dose number {}|is at dose {}"),
        field("next_date booster due", "date", "should come back on {}|needs the next shot on {}|gets a booster on {}|is due again on {}"), TREATED_BY, person=True,
    ),
    kind(
        "operation", subject("patient name patient_name", "person", A_PERSON), "On the table lies {}.|Tomorrow we operate on {}.",
        field("body_part organ part", "body", "has an operation on the {}|is operated on the {}|needs a new {}|has a broken {}|injured the {}"),
        field("surgeon operated_by doctor", "person", "is operated by {}|has {} as surgeon|trusts the hands of {}|will be treated by the surgeon {}", "", "operated by {}"),
        field("ward station", "gate", "is on ward {}|was brought to ward {}|sleeps on ward {}|can be visited on ward {}", "", "on ward {}"),
        field("blood_type blood_group", ("A", "B", "AB", "O"), "has blood type {}|is of blood group {}|needs blood of type {}"),
        person=True,
    ),
    kind(
        "health check", subject("person patient name", "person", A_PERSON), "The nurse examined {}.|Here are the values of {}.",
        field("pulse heart_rate", "int:40-180", "has a pulse of {}|shows a heart rate of {}|has a heart that beats {} times a minute"),
        field("height height_cm tall", "int:80-210", "is {} cm tall|measures {} cm|has grown to a height of {} cm", "", "{} cm tall"),
        field("allergy allergic_to allergies", "allergen", "is allergic to {}|has an allergy to {}|cannot stand {}|must avoid {}|reacts badly to {}", "", "allergic to {}"), TREATED_BY,
        person=True,
    ),
    kind(
        "hospital", subject("hospital clinic name", "title", "The clinic {}"), "The ambulance drove to {}.", TOWN,
        field("doctors doctor_count", "int:5-900", "employs {} doctors|has {} doctors|is run with {} doctors|counts {} doctors", "", "with {} doctors"),
        field("specialty known_for", "body", "is known for treating the {}|has experts for the {}|is the place to go for a bad {}"),
        field("emergency_phone emergency_number phone", "phone", "answers emergencies at {}|can be rung at {}|has the emergency number {}"),
    ),
    # news, law, media
    kind(
        "news article", subject("headline title article", "title", "The article {}|{}"), "In the paper I read {}.|The headline says {}.",
        field("reporter journalist written_by", "person", "was written by {}|is a report by {}|comes from the reporter {}|was phoned in by {}", "", "written by {}"),
        field("newspaper paper source", "company", "appeared in {}|was printed in {}|is from the paper {}|was published by {}", "", "printed in {}"),
        field("words word_count", "int:90-9000", "has {} words|is {} words long|runs over {} words|counts {} words", "", "{} words long"),
        field("section category", ("politics", "sports", "culture", "science", "economy"), "is in the {} section|belongs to {}|was put under {}|stands in the {} pages"), DATED,
    ),
    kind(
        "podcast", subject("podcast show name", "title", "{}|The podcast {}"), "On the way to work I hear {}.",
        field("host presenter", "person", "is hosted by {}|is presented by {}|has {} at the microphone|is spoken by {}", "", "hosted by {}"),
        field("episodes episode_count", "int:2-900", "has {} episodes|counts {} episodes|has reached {} episodes|published {} episodes", "", "with {} episodes"),
        field("topic about", "activity", "is about {}|deals with {}|talks about {}|explains {}|is for friends of {}", "", "about {}"),
        field("guest next_guest", "person", "has {} as its guest|invites {} next time|interviews {}|talks with {}"), LANG,
    ),
    kind(
        "election", subject("place town where", "city", "The election in {}|The vote in {}"), "People voted in {}.",
        field("winner elected", "person", "was won by {}|brought victory to {}|put {} in office|ended well for {}", "", "won by {}"),
        field("turnout turnout_percent", "decimal", "had a turnout of {} percent|brought {} percent to the polls|saw {} percent of people voting"),
        field("seats seat_count", "count", "was about {} seats|filled {} seats|decided on {} seats", "", "for {} seats"), DATED,
    ),
    kind(
        "law", subject("law bill name", "title", "{}|The law {}"), "Parliament talked about {}.|Everyone discusses {}.",
        field("proposed_by author minister", "person", "was proposed by {}|was brought in by {}|is the idea of {}|was drafted by {}", "", "proposed by {}"),
        field("votes_for yes_votes", "int:20-600", "got {} votes in favour|was supported by {} members|won {} yes votes", "", "with {} yes votes"),
        field("in_force effective_from", "date", "takes effect on {}|will be in force from {}|applies from {}|starts to count on {}"),
        field("fine penalty", "salary", "threatens a fine of {}|punishes offenders with {}|sets a penalty of {} euros"),
    ),
    kind(
        "burglary", subject("victim owner name", "person", A_PERSON), "Thieves broke in at the house of {}.|The police visited {}.",
        field("stolen stolen_item loot", "thing", "lost {a}|is missing {a}|was robbed of {a}|had {a} stolen|cannot find {a}"),
        field("loss damage value", "salary", "puts the loss at {}|reported a damage of {}|lost {} in all|estimates the damage at {} dollars"),
        field("officer detective inspector", "person", "spoke to officer {}|was questioned by {}|called detective {}|gave a report to {}"),
        person=True,
    ),
    kind(
        "photo", subject("photo picture title", "title", "The photo {}|The picture {}|{}"), "On the wall you see {}.",
        field("photographer taken_by", "person", "was taken by {}|was shot by {}|is a photo by {}|shows the skill of {}", "", "taken by {}"),
        field("shows motif subject", "beast", "shows {a}|has {a} on it|captures {a}|pictures {a}", "", "showing {a}"),
        field("width_px width pixels", "int:200-9000", "is {} pixels wide|measures {} pixels across|has a width of {} pixels", "", "{} pixels wide"),
        DATED,
    ),
    kind(
        "poem", subject("poem title name", "title", "{}|The poem {}"), "At school we learned {}.",
        field("poet author written_by", "person", "is by the poet {}|was written by {}|flowed from the pen of {}|made {} famous", "", "written by {}"),
        field("lines line_count verses", "int:3-300", "has {} lines|consists of {} lines|is {} lines long|needs only {} lines", "", "{} lines long"),
        field("about theme topic", "phrase", "sings of the {}|is about the {}|praises the {}|speaks of the {}|mourns the {}"), LANG,
    ),
    kind(
        "experiment", subject("experiment test trial", "number", "Experiment {}|The experiment {}|Test number {}"), "In the laboratory we did experiment {}.",
        field("substance sample gas", "element", "was done with {}|used {}|tested {}|examined {}|looked at {}", "", "done with {}"),
        field("temperature degrees heated_to", "temperature", "was run at {} degrees|needed {} degrees|was cooled to {} degrees|took place at {} degrees", "", "run at {} degrees"),
        field("lead researcher conducted_by", "person", "was led by {}|was carried out by {}|was set up by {}|is the work of {}", "", "led by {}"),
    ),
    # food
    kind(
        "cake order", subject("customer ordered_by name", "first", A_PERSON), "The bakery has an order from {}.",
        field("flavour filling taste", "ingredient", "wants a cake filled with {}|ordered a {} cake|asked for {} in it|prefers {}"),
        field("tiers layers", "count", "wants {} layers|asked for {} tiers|ordered {} layers"),
        field("text writing on_cake", "title", "wants the words {} on top|asked to have {} written on it|chose {} as the text"),
        field("pickup pickup_day collect", "day", "collects it on {}|will pick it up on {}|needs it by {}|comes for it on {}"), person=True,
    ),
    kind(
        "cheese", subject("cheese name cheese_name", "title", "{}|The cheese {}"), "We tasted {}.|On the board lies {}.",
        field("milk made_from", ("cow", "goat", "sheep", "buffalo"), "is made from {} milk|is a {} cheese|needs {} milk|starts as {} milk"),
        field("fat fat_percent", "int:5-70", "has {} percent fat|contains {} percent fat|reaches a fat content of {} percent", "", "with {} percent fat"),
        field("ripens aged_for ageing", "duration", "ripens for {}|is aged for {}|rests for {}|lies in the cellar for {}", "", "aged for {}"),
        field("region country origin", "country", "is a speciality of {}|is made in {}|has its roots in {}|is the pride of {}", "", "made in {}"), COST,
    ),
    kind(
        "menu item", subject("dish item food", "food", "The {}|Our {}"), "On the menu there is {}.|Today the cook recommends {}.",
        field("calories kcal", "int:40-1500", "has {} calories|contains {} calories|comes to {} calories|gives you {} calories", "", "with {} calories"),
        field("allergen contains", "allergen", "contains {}|is made with {}|is not for people allergic to {}|may have traces of {}", "", "containing {}"),
        field("spice main_spice seasoning", "ingredient", "is flavoured with {}|tastes of {}|is seasoned with {}|gets its taste from {}|is topped with {}", "", "seasoned with {}"), FEE,
        field("chef cook prepared_by", "first", "is prepared by {}|is cooked by {}|is the invention of {}|was put on the menu by {}", "", "prepared by {}"),
    ),
    kind(
        "ice cream shop", subject("shop cafe name", "title", "{}|The ice cream shop {}"), "The children love {}.",
        field("flavours flavour_count", "count", "offers {} flavours|has {} flavours|lets you choose from {} flavours|sells {} flavours", "", "with {} flavours"),
        field("bestseller favourite best_flavour", "ingredient", "sells most of all {}|is famous for {}|has {} as its bestseller|is loved for {}"),
        field("scoop_price scoop price", "price", "takes {} for a scoop|sells a scoop for {}|charges {} euros per scoop", "", "at {} a scoop"), TOWN,
    ),
    # services, homes, hobbies
    kind(
        "service", subject("service job offered", "service", "The {} service|Our {}|The {}"), "We offer {}.|I am looking for {}.",
        field("provider company done_by", "company", "is done by {}|is provided by {}|comes from {}|is offered by {}", "", "provided by {}"),
        field("hourly_rate rate per_hour", "price", "costs {} an hour|is charged at {} per hour|is billed with {} euros for each hour", "", "at {} an hour"),
        field("next_slot available_from next_free", "date", "is free again on {}|can be booked from {}|has the next slot on {}"),
        field("takes duration lasts", "duration", "takes {}|lasts {}|is finished after {}|will need {}", "", "lasting {}"),
    ),
    kind(
        "club", subject("club hobby group", "activity", "The club for {}|The {} club"), "I joined a club for {}.",
        field("members member_count", "int:3-400", "has {} members|counts {} members|grew to {} members|is made of {} friends", "", "with {} members"),
        field("president chair", "person", "is headed by {}|elected {} as president|has {} as president|is chaired by {}", "", "headed by {}"),
        field("yearly_fee membership_fee dues", "int:5-400", "costs {} dollars a year|asks for {} euros yearly|has a membership fee of {} dollars"),
        field("meets meeting_day", "day", "meets every {}|comes together on {}|gathers each {}", "", "meeting every {}"),
    ),
    kind(
        "house move", subject("family tenant name", "person", A_PERSON), "The move is planned for {}.|We help {} with the move.",
        field("old_address from old_home", "address", "leaves {}|moves out of {}|used to live at {}|says goodbye to {}"),
        field("new_address to new_home", "address", "moves into {}|will live at {}|found a new home at {}|gets the keys to {}"),
        field("boxes box_count", "int:5-200", "packed {} boxes|has {} boxes to carry|filled {} boxes|needs {} boxes"),
        field("helpers helper_count", "count", "has {} helpers|found {} people to help|called {} friends"), person=True,
    ),
    kind(
        "locker", subject("locker number locker_number", "int:1-900", "Locker {}|The locker {}"), "Your things are in locker {}.",
        field("user rented_by holder", "first", "is rented by {}|is used by {}|was given to {}|is in use by {}", "", "rented by {}"),
        field("combination pin key_code", "number", "opens with {}|has the combination {}|is locked with the code {}"),
        field("content inside contents", "thing", "contains {a}|has {a} inside|hides {a}|keeps {a} safe"),
    ),
    kind(
        "treasure", subject("treasure find object", "phrase", "The {}|A {}"), "Under the floor they discovered {a}.|Divers found {a}.",
        field("finder discovered_by", "person", "was discovered by {}|was dug up by {}|was found by {}|came to light thanks to {}", "", "discovered by {}"),
        field("coins coin_count", "int:2-900", "was hidden with {} coins|lay beside {} coins|came with {} coins", "", "with {} coins"),
        field("depth depth_m buried", "decimal", "lay {} metres deep|was buried {} metres down|was lifted from a depth of {} metres"), DATED,
        field("now_at kept_at museum", "title", "is now kept at {}|was taken to {}|can be admired at {}|was handed over to {}"),
    ),
    kind(
        "robot", subject("robot name robot_name", "brandmodel", "{}|The robot {}"), "In the hall works {}.|They built {}.",
        field("arms arm_count", "count", "has {} arms|works with {} arms|swings {} arms|reaches out with {} arms"),
        field("task job used_for", "service", "does {}|is used for {}|was built for {}|helps with {}|has learned {}", "", "built for {}"), PRODUCER, SERIAL,
        field("charge battery battery_percent", "int:1-100", "is charged to {} percent|has {} percent battery|shows a charge of {} percent"),
    ),
)

TRAINED = data_json_kinds.TRAINED + MORE
"""All kinds of records that training has."""
