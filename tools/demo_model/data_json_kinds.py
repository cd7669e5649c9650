"""The kinds of records of `skills/json_fill.py`: their fields, and the clauses that tell a field's value. Data only.

A clause is what is said after the subject: "is {} years old". `{}` is the value, `{a}` the value with "a" or "an".
Clauses before `held` are for training; those in `held` only the evaluation says. `mods` stand behind a comma or
before the verb: "Maria, aged {}, ...".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """One key of a record, with its other names, and how sentences tell its value."""

    keys: tuple[str, ...]
    values: str | tuple[str, ...]
    """The name of a pool of values, or the words of an enumeration."""
    says: tuple[str, ...]
    held: tuple[str, ...] = ()
    mods: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kind:
    """One kind of record: its leading field, about which the others are said."""

    name: str
    subject: Field
    """Its `says` are ways to name the thing at the start of a sentence; `held` is unused."""
    intros: tuple[str, ...]
    """Sentences that tell the leading field alone."""
    fields: tuple[Field, ...]
    person: bool = False


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


def field(keys: str, values: str | tuple[str, ...], says: str, held: str = "", mods: str = "") -> Field:
    return Field(tuple(keys.split()), values, _split(says), _split(held), _split(mods))


def choice(keys: str, words: str, says: str, held: str = "", mods: str = "") -> Field:
    return field(keys, tuple(words.split()), says, held, mods)


def kind(name: str, subject: Field, intros: str, *fields: Field, person: bool = False) -> Kind:
    return Kind(name, subject, _split(intros), fields, person)


# fmt: off
# --- fields that several kinds have ---------------------------------------------------------------

AGE = field(
    "age age_years", "int:1-99", "is {} years old|is {}|is aged {}|just turned {}|is now {} years old|has turned {}|"
    "reached the age of {} in spring|has lived for {} years|is {} at the moment|celebrated {} birthdays so far|"
    "was {} on the last birthday|counts {} years|will be {} until next winter",
    "turned {} this year|is {} years of age", "{} years old|aged {}|age {}",
)
HOME = field(
    "city town home_city", "city",
    "lives in {}|has a flat in {}|moved to {}|has a house in {}|is at home in {}|lives and works in {}|"
    "has been living in {} for years|has settled in {} with the family|counts {} as home|"
    "rents a room in {} near the station|has made {} the new home town|is registered in {} as a resident|"
    "shares a flat in {} with a cousin|found a place to live near the center of {}",
    "has a home in {}|now lives in {}", "living in {}|at home in {}",
)
COUNTRY = field(
    "country home_country", "country",
    "comes from {}|was born in {}|is from {}|grew up in {}|has been a citizen of {} since birth|"
    "holds a passport of {} to this day|was raised in {} by an aunt|counts {} as home country|"
    "has roots in {} on both sides|left {} as a child|is a proud native of {}|represents {} abroad",
    "is originally from {}", "from {}|born in {}",
)
JOB = field(
    "job profession occupation", "job",
    "works as {a}|is {a}|is {a} by profession|has a job as {a}|earns a living as {a}|has been {a} for years|"
    "has worked as {a} since leaving school|found work as {a} last spring|was hired as {a} not long ago|"
    "serves as {a} in a small firm|became {a} after school|is a full-time {}|has the job title {}",
    "is working as {a}", "{a}|working as {a}",
)
EMAIL = field(
    "email mail email_address", "email",
    "can be reached at {}|uses the email {}|has the email address {}|reads mail at {}|receives messages under {}|"
    "writes from {} most of the time|has {} as mail address|answers letters sent to {}|signed up with {} last week|"
    "can be written to at {} at any hour|left {} for replies|checks {} every morning for mail",
    "gets mail at {}", "email {}|reachable at {}",
)
PHONE = field(
    "phone phone_number telephone", "phone",
    "has the phone number {}|can be called at {}|uses the phone number {}|can be reached by phone under {}|"
    "picks up at {} in the evening|left the number {} for calls|has {} as a phone number|takes calls on {} all day|"
    "gave {} as the number to call|is listed in the phone book under {}|rings from {} most of the time",
    "answers the phone at {}", "phone {}|phone number {}",
)
SPEAKS = field(
    "language", "language",
    "speaks {}|speaks {} at home|talks in {}|speaks {} without an accent|answers in fluent {}|"
    "has spoken {} since childhood|grew up with {} as a first language|writes letters in {} to a friend|"
    "learned {} from a grandmother|was raised speaking {}|talks in perfect {} all day",
    "speaks good {}", "speaking {}",
)
HOBBY = field(
    "sport hobby", "sport",
    "plays {}|likes {}|is fond of {}|does {} every week|has long been a fan of {}|spends every free hour on {}|"
    "took up {} as a child|has been good at {} since school|trains hard for {} on weekends|"
    "is crazy about {} these days|never gets tired of {}|chose {} as a hobby",
    "enjoys {}", "fond of {}",
)

PRICE = field(
    "price cost", "price",
    "costs {}|costs {} dollars|is priced at {}|sells for {} euros|has a price of {}|goes for {}|"
    "is listed at {} in the catalogue|has a price tag of {} euros on it|can be bought for {} dollars today|"
    "sets a buyer back {} dollars|is offered at {} this week|has cost {} euros since spring|is yours for {} in cash|"
    "was reduced to {} last month",
    "comes at a price of {}|sells at {} dollars", "priced at {}|for {} dollars|at {} euros|price {}",
)
TOTAL = field(
    "total amount sum", "price",
    "comes to {}|amounts to {} euros|has a total of {}|adds up to {} dollars|costs {} in all|"
    "stands at {} euros in total|makes {} dollars altogether|has reached {} with taxes|"
    "closes with {} at the bottom line|sums up to {} after taxes|runs up to {} dollars with everything|"
    "was calculated at {} by the office",
    "comes to a total of {}", "total {}|for {} euros in all",
)
COLOR = field(
    "color colour", "color",
    "is {}|is painted {}|comes in {}|has the color {}|is {} in color|shows the color {}|is completely {}|"
    "is {} all over|looks {} from far away|has {} as its main color|was given the color {} from the start|"
    "stands out in {} among the others|can be recognized by its {} surface",
    "has a {} color", "in {}|painted {}",
)
WEIGHT = field(
    "weight weight_kg kilos", "decimal",
    "weighs {} kg|weighs {} kilos|has a weight of {} kg|is {} kg heavy|weighs {} kg in all|brings {} kg to the scales|"
    "tips the scale at {} kilos|was weighed at {} kg this morning|puts {} kilos on the scale|is not light with {} kg|"
    "weighs a full {} kilos|came to {} kg when it was last weighed",
    "has {} kg of weight|weighs about {} kg", "weighing {} kg|{} kg heavy",
)
MATERIAL = field(
    "material", "material",
    "is made of {}|is made from {}|consists of {}|is made entirely of {}|was built out of {} by hand|"
    "has {} as its material|is cut from {} in one piece|uses {} as the main material|"
    "was formed from {} in a small shop|contains nothing but {}|is a fine work in solid {}",
    "was made of {}", "made of {}",
)
QUANTITY = field(
    "quantity count pieces", "count",
    "is for {} pieces|holds {} pieces|has {} pieces|contains {} items|counts {} items|comes as a set of {} pieces|"
    "is sold in packs of {} pieces|includes {} pieces in one box|is packed with {} items inside|"
    "brings {} pieces in all|has a total of {} items in the box|is delivered as {} single pieces",
    "is made up of {} pieces", "with {} pieces|with {} items",
)
RATING = field(
    "rating stars", "int:2-5",
    "has {} stars|got {} stars|is rated {}|has a rating of {}|was given {} stars|stands at {} stars online|"
    "received {} stars from the critics|has been rated with {} stars|reached a score of {} in the test|"
    "holds a solid {} stars|ended up with {} stars in the survey|is listed with a rating of {} online|"
    "is worth {} stars to its fans",
    "earned {} stars", "rated {}|with {} stars",
)
SIZE = choice(
    "size", "small medium large",
    "is {}|is {} in size|comes in size {}|has the size {}|is available in {} only|was ordered in {} this time|"
    "is sold in size {} at the moment|comes in the {} version|counts as {} in our shop|"
    "carries the size {} on the label|is the {} one of the row",
    "is of {} size", "size {}",
)
BRAND = field(
    "brand maker", "company",
    "is made by {}|comes from {}|is a product of {}|is by {}|was produced by {} in a small factory|"
    "carries the brand name {}|bears the name {} on the back|has {} as its maker|was developed at {} over many months|"
    "belongs to the brand {}|left the factory of {} last year|is sold under the label {} everywhere",
    "was made by {}", "by {}|made by {}",
)
YEAR = field(
    "year", "year",
    "is from {}|dates from {}|came out in {}|was made in {}|first appeared in {}|has been around since {}|"
    "stems from the year {}|was finished in {} after long work|saw the light of day in {}|"
    "carries the year {} on the back|became known in {} for the first time|was new on the market in {}",
    "dates back to {}", "from {}|made in {}",
)

WHERE = field(
    "place city location", "city",
    "takes place in {}|is in {}|will be held in {}|happens in {}|comes to {} with many guests|"
    "was moved to {} at short notice|brings its guests to {} this time|opens its doors in {} again|"
    "has {} as its place|invites everyone to {} for a visit|found a stage in {} this year",
    "is taking place in {}", "in {}|held in {}",
)
SITE = field(
    "city location", "city",
    "is in {}|stands in {}|is located in {}|lies in {}|has its place in {}|stands in the middle of {}|"
    "was built in {} near the river|sits in {} near the center|has {} as its location|lies on the edge of {}|"
    "has its address in {}|has long been a part of {}",
    "can be found in {}", "in {}|located in {}",
)
DATE = field(
    "date", "date",
    "is on {}|takes place on {}|is planned for {}|is set for {}|falls on {} this time|has been moved to {}|"
    "was fixed for {} long ago|has {} as its date|is announced for {} in the paper|goes ahead on {} as planned|"
    "is scheduled for {}|can be visited on {} only",
    "will take place on {}", "on {}|dated {}",
)
DAY = field(
    "day weekday", "day",
    "is on {}|takes place on {}|is set for {}|happens on {}|falls on {} this week|was moved to {} at short notice|"
    "is held on {} evenings|comes up on {} again|has been fixed for {}|had to be shifted to {}|"
    "is scheduled for {} before noon|is kept for {} as always",
    "is planned for {}", "on {}",
)
TIME = field(
    "time start start_time", "time",
    "starts at {}|begins at {}|is at {}|opens at {}|begins at {} sharp|has {} as its starting time|"
    "is announced for {} on the dot|was moved to {} at short notice|has a start time of {}|will not start before {}|"
    "starts as early as {}|should be ready by {} at the latest",
    "gets going at {}", "at {}|starting at {}",
)
LENGTH = field(
    "minutes duration", "int:5-240",
    "takes {} minutes|lasts {} minutes|is {} minutes long|goes on for {} minutes|goes by in {} minutes|"
    "is over after {} minutes|needs {} minutes from start to end|fills {} minutes of the day|"
    "has a length of {} minutes|stretches over {} minutes|keeps people busy for {} minutes|"
    "asks for {} minutes of patience",
    "runs for {} minutes", "{} minutes long|lasting {} minutes",
)
STATUS = choice(
    "status state", "open closed pending done",
    "is {}|has the status {}|is marked as {}|is now {}|has been {} since yesterday|stands as {} in the list|"
    "was set to {} this morning|appears as {} on the screen|counts as {} by now|changed its status to {}|"
    "shows the state {} on the screen|is still {} at the moment",
    "has {} as its status", "status {}",
)
PRIORITY = choice(
    "priority", "low medium high",
    "has {} priority|is of {} priority|has the priority {}|is to be treated with {} priority|"
    "was marked {} in priority|ranks {} in urgency|is handled as {} priority from now on|"
    "has been moved to {} priority|carries the priority level {}|falls under {} priority for now|"
    "was set to {} importance by the team",
    "was given {} priority", "priority {}",
)
OWNER = field(
    "owner", "person",
    "belongs to {}|is owned by {}|is the property of {}|is in the hands of {}|has {} as its owner|"
    "has belonged to {} for years|was bought by {} last year|is kept by {} at home|was left to {} by an uncle|"
    "stays with {} most of the time|is registered under the name {}",
    "is now owned by {}", "owned by {}",
)
AUTHOR = field(
    "author writer", "person",
    "was written by {}|is by {}|comes from {}|is a work of {}|came from the pen of {}|was penned by {} in one summer|"
    "has {} as its author|carries the name of {} on the cover|made {} famous|was put on paper by {} long ago|"
    "is the best known work of {}|is credited to {} alone",
    "is written by {}", "by {}|written by {}",
)
CUSTOMER = field(
    "customer client buyer", "person",
    "is for {}|was placed by {}|was made by {}|comes from {}|goes to {}|belongs to the customer {}|"
    "was requested by {} last week|is meant for {} alone|was addressed to {} by mail|came in from {} this morning|"
    "runs on the account of {}|has {} as its buyer|will be paid for by {} on delivery",
    "was sent in by {}", "for {}|placed by {}",
)
MANAGER = field(
    "manager leader head", "person",
    "is led by {}|is run by {}|has {} as manager|is managed by {}|is in the hands of {} for now|"
    "is headed by {} this time|was put under {} last month|has been guided by {} from the start|"
    "stands under the lead of {}|is chaired by {} as always|counts on {} as leader|was handed over to {} as manager",
    "has {} as its head", "led by {}",
)
FOUNDED = field(
    "founded since", "year",
    "was founded in {}|opened in {}|has been there since {}|began in {}|has existed since the year {}|"
    "was started in {} by a small group|first opened its doors in {}|has a history going back to {}|"
    "was set up in {} with little money|came into being in {}|celebrates {} as its founding year",
    "has been open since {}", "founded in {}|open since {}",
)
FLOOR = field(
    "floor", "int:1-30",
    "is on floor {}|is on floor number {}|has floor {}|is up on floor {} of the building|takes up a part of floor {}|"
    "lies on floor {} at the end of the stairs|belongs to floor {} of the house|has its door on floor {}|"
    "looks down from floor {} to the street|is on level {} of the building",
    "can be found on floor {}", "on floor {}",
)
ROOMS = field(
    "rooms", "count",
    "has {} rooms|has {} bright rooms|offers {} rooms|is split into {} rooms|counts {} rooms in all|"
    "has space for {} rooms|includes {} rooms with a view|is fitted out with {} rooms|is divided into {} large rooms|"
    "holds {} quiet rooms|consists of {} rooms on the inside",
    "comes with {} rooms", "with {} rooms",
)
GENRE = field(
    "genre style", "genre",
    "is {}|is of the genre {}|belongs to the genre {}|counts as {}|falls into the genre {}|"
    "has been called {} by critics|is known as {} among fans|is a typical case of {}|"
    "is classed as {} in the catalogue|has {} as its genre|goes in the direction of {}|is pure {} from start to end",
    "is filed under {}", "genre {}",
)

NAME = field("name full_name", "person", "{}")
GIVEN = field("name first_name", "first", "{}")
THING = field("product item article", "thing", "The {}|Our {}|This {}")
TITLE = field("title name", "title", "{}")


def subject(keys: str, values: str, says: str) -> Field:
    return field(keys, values, says)


# --- kinds for training ---------------------------------------------------------------------------

TRAINED: tuple[Kind, ...] = (
    kind(
        "person", GIVEN, "This is {}.|Meet {}.|I know {}.|My friend is called {}.", AGE, HOME, JOB,
        SPEAKS, HOBBY, person=True,
    ),
    kind("person", NAME, "This is {}.|Meet {}.|The name is {}.", AGE, HOME, COUNTRY, JOB, person=True),
    kind(
        "contact", NAME, "Here is {}.|Please add {} to the list.", EMAIL, PHONE, HOME,
        field(
            "company", "company",
            "works for {}|works at {}|is employed by {}|has been with {} since spring|is on the staff of {}|"
            "found work at {} last year|represents {} at fairs|was hired by {} after school|"
            "spends the working day at {}|has {} as employer|makes a living with {}",
            "has a job at {}", "of {}|from {}",
        ),
        person=True,
    ),
    kind(
        "customer", NAME, "We have a new customer, {}.|The customer is called {}.", HOME, EMAIL,
        field(
            "orders", "count",
            "has placed {} orders|made {} orders|has {} orders|has given us {} orders so far|"
            "came to us with {} orders|stands at {} orders now|has reached {} orders in all|put in {} orders by phone|"
            "counts {} orders on the account|signed for {} orders since spring",
            "has sent {} orders", "with {} orders",
        ),
        person=True,
    ),
    kind(
        "employee", NAME, "Our new colleague is {}.|We hired {}.", JOB,
        field(
            "department team", "department",
            "works in {}|is in the {} department|belongs to {}|is a member of {} by now|was moved to {} last month|"
            "has a desk in {} near the window|helps out in {} most days|has been part of {} since spring|"
            "is a new face in the {} team|reports to the head of {}|was hired for {} after school",
            "has joined {}", "from {}",
        ),
        field(
            "salary pay", "salary",
            "earns {}|earns {} dollars|has a salary of {}|is paid {} euros|takes home {} a year|makes {} euros a year|"
            "gets {} dollars before taxes|was offered {} as pay|receives {} euros from the firm|"
            "has been earning {} since spring|is on a yearly pay of {}|brings home {} dollars after taxes",
            "gets a salary of {}", "earning {}",
        ),
        AGE, person=True,
    ),
    kind(
        "student", GIVEN, "A new student is called {}.|The student is {}.",
        field(
            "subject course", "subject",
            "studies {}|takes {}|is learning {}|has signed up for {} this year|is enrolled in {} at the moment|"
            "spends the mornings on {}|chose {} as main subject|goes to classes in {} every week|"
            "has been taught {} since spring|is preparing for an exam in {}|took up {} last autumn",
            "is studying {}", "studying {}",
        ),
        field(
            "grade class", "int:1-12",
            "is in grade {}|goes to grade {}|visits grade {}|sits in grade {} this year|"
            "moved up to grade {} in summer|was put into grade {}|belongs to grade {} of the school|"
            "attends grade {} at present|is a pupil of class {}|started grade {} after the holidays|"
            "learns with the children of grade {}",
            "has reached grade {}", "in grade {}",
        ),
        AGE, HOME, person=True,
    ),
    kind(
        "player", NAME, "The best player is {}.|Watch {}.", HOBBY,
        field(
            "team club", "team",
            "plays for {}|is with {}|belongs to {}|has been a member of {} for years|signed with {} last summer|"
            "was bought by {} before the season|wears the colors of {}|runs out for {} every weekend|"
            "is under contract with {}|is proud to be a part of {}|moved over to {} in spring",
            "has joined {}", "of {}",
        ),
        field(
            "number shirt", "int:1-99",
            "wears number {}|has the number {}|has {} on the shirt|runs out with number {} on the back|"
            "was given shirt number {}|carries {} on the back|has chosen {} as a shirt number|"
            "is known by the number {}|got the jersey with number {}|can be spotted by the number {} from afar|"
            "has worn number {} for years",
            "plays with number {}", "number {}",
        ),
        field(
            "goals", "count",
            "scored {} goals|has {} goals|made {} goals|has put in {} goals this season|shot {} goals last year|"
            "stands at {} goals for now|is proud of {} goals|celebrated {} goals so far|"
            "finished the season with {} goals|has reached {} goals in all|counts {} goals since spring",
            "has scored {} goals", "with {} goals",
        ),
        person=True,
    ),
    kind(
        "musician", NAME, "Listen to {}.|The musician is {}.", COUNTRY,
        field(
            "instrument", "instrument",
            "plays the {}|has learned the {}|is good at the {}|has played the {} since childhood|"
            "took up the {} at school|practises the {} every day|carries the {} to every concert|"
            "was taught the {} by a grandfather|has a talent for the {}|performs on the {} with friends|"
            "has {} as main instrument",
            "is playing the {}", "with a {}",
        ),
        field(
            "genre style", "genre",
            "plays {}|likes {}|is known for {}|is a big name in {}|has been into {} since school|"
            "writes songs in the style of {}|stays true to {} on every record|fills halls with {}|"
            "records {} in a small studio|grew up with {} on the radio|counts as a master of {}",
            "makes {} music", "known for {}",
        ),
        AGE, person=True,
    ),
    kind(
        "patient", NAME, "The next patient is {}.|Doctor, here is {}.", AGE,
        field(
            "symptom complaint", "symptom",
            "has {}|suffers from {}|complains about {}|came with {}|has been fighting {} since yesterday|"
            "was admitted with {} last night|is troubled by {} at night|has had {} for a week|"
            "needs help because of {}|shows signs of {}|wants something against {}|woke up with {} this morning",
            "came in with {}", "with {}",
        ),
        field(
            "doctor", "person",
            "is seen by doctor {}|goes to doctor {}|has an appointment with doctor {}|is a patient of doctor {}|"
            "was sent to doctor {} for a check|is under the care of doctor {}|trusts doctor {} with everything|"
            "has been with doctor {} for years|gets treatment from doctor {}|was examined by doctor {} this morning|"
            "has {} as a doctor",
            "will see doctor {}", "seen by doctor {}",
        ),
        field(
            "room", "int:1-400",
            "is in room {}|waits in room {}|lies in room {}|was brought to room {} after lunch|"
            "has the bed by the window in room {}|is resting in room {} for now|can be visited in room {} at any time|"
            "sleeps in room number {}|was moved into room {} last night|shares room {} with a neighbour|"
            "has been in room {} since morning",
            "stays in room {}", "in room {}",
        ),
        person=True,
    ),
    kind(
        "pet",
        subject("name", "first", "{}"),
        "My pet is called {}.|This is {}.|We have a pet named {}.", AGE,
        field(
            "animal species kind", "animal",
            "is {a}|is a kind of {}|is our {}|is {a} from a farm|belongs to the species {}|"
            "is the only {} in the house|was sold to us as {a}|behaves like {a} at all times|"
            "is a friendly {} with a good heart|is the first {} we have had|came to us as a young {}",
            "is my {}", "{a}|our {}",
        ),
        COLOR, WEIGHT, OWNER,
    ),
    kind(
        "animal",
        subject("animal species", "animal", "The {}|Our {}|This {}"),
        "Look at the {}.|There is {a}.", WEIGHT, COLOR,
        field(
            "food", "food",
            "eats {}|likes {}|is fed with {}|gets {} every morning|lives on {} in winter|cannot resist {} for long|"
            "was raised on {}|finds {} in the bowl each day|asks for {} all day|never says no to {}|"
            "has been given {} since birth",
            "loves {}", "fed with {}",
        ),
        field(
            "legs", "int:2-8",
            "has {} legs|walks on {} legs|is held up by {} legs|stood on {} legs from birth|has a total of {} legs|"
            "runs along on {} strong legs|came into the world with {} legs|gets by with {} legs|"
            "uses {} legs to get around|needs all {} legs to walk",
            "goes on {} legs", "with {} legs",
        ),
    ),
    kind(
        "product", THING, "We sell {a}.|Here is {a}.|I found {a}.", PRICE, COLOR, MATERIAL,
        BRAND, RATING,
    ),
    kind(
        "product",
        subject("product name", "phrase", "The {}|This {}"),
        "We sell {a}.|Our new product is {a}.", PRICE, WEIGHT, QUANTITY,
    ),
    kind(
        "order",
        subject("order order_id id", "number", "Order {}|The order {}|Order number {}"),
        "There is an order {}.|Look at order {}.", CUSTOMER,
        field(
            "item product", "thing",
            "is for {a}|asks for {a}|contains {a}|was placed for {a} last week|includes {a} in one box|"
            "was made out for {a}|lists {a} as its item|brings {a} to the door|names {a} at the top|"
            "holds nothing but {a}|has {a} as its content",
            "is about {a}", "for {a}",
        ),
        STATUS, TOTAL,
    ),
    kind(
        "order",
        subject("customer name client", "person", "{}"),
        "An order came from {}.",
        field(
            "item product", "thing",
            "ordered {a}|bought {a}|wants {a}|asked for {a}|picked {a} from the shop|sent for {a} by mail|"
            "is waiting for {a} to arrive|decided on {a} in the end|needs {a} as soon as possible|"
            "chose {a} from the catalogue|has been looking for {a} since spring|would like {a} for the house",
            "has ordered {a}",
        ),
        field(
            "price amount", "price",
            "paid {}|paid {} dollars|pays {} euros|handed over {} in cash|spent {} euros in all|was charged {} for it|"
            "must pay {} dollars on delivery|put down {} euros at the counter|settled the bill with {}|"
            "gave {} dollars for it|got it for {} in the sale",
            "has paid {}",
        ),
        field(
            "date day", "date",
            "ordered on {}|came on {}|sent the order on {}|bought it on {} in the shop|called us on {} to order|"
            "got in touch on {} about it|wrote to us on {} to order it|signed the order form on {}|"
            "was in the shop on {}|came by on {} to buy it|gave {} as the day of the order",
            "placed the order on {}",
        ),
        person=True,
    ),
    kind(
        "invoice",
        subject("invoice number invoice_id", "code", "Invoice {}|The invoice {}|Bill {}"),
        "Here is invoice {}.|We got invoice {}.", TOTAL,
        field(
            "due due_date date", "date",
            "is due on {}|must be paid by {}|is to be paid by {}|falls due on {} at the latest|has {} as its due date|"
            "should be settled by {} at the latest|can be paid until {} without a fee|asks for payment by {}|"
            "is payable by {} in full|waits for payment until {}|needs to be cleared no later than {}",
            "has to be paid by {}", "due on {}",
        ),
        CUSTOMER,
    ),
    kind(
        "payment",
        subject("payer from sender", "person", "{}"),
        "The money comes from {}.",
        field(
            "amount sum", "price",
            "paid {}|sent {} dollars|transferred {}|gave {} euros|handed over {} in cash|wired {} euros to the bank|"
            "settled a bill of {}|put {} dollars into the account|moved {} from the savings|parted with {} dollars|"
            "spent {} euros on it|transferred a sum of {} by card",
            "has sent {}",
        ),
        field(
            "receiver to recipient", "first",
            "gave it to {}|sent it to {}|sends it to {}|meant it for {} alone|passed it on to {} at once|"
            "made the payment out to {}|left it for {} at the bank|transferred it to {} without delay|"
            "owed it to {} for weeks|put {} down as the receiver|named {} as recipient",
            "wants it to go to {}",
        ),
        field(
            "date", "date",
            "did it on {}|made the payment on {}|paid on {}|went to the bank on {} to pay|settled it on {} by card|"
            "transferred it on {} before noon|handed it over on {} in person|signed the transfer on {}|"
            "cleared the bill on {}|was at the bank on {} for it|gave {} as the date of payment",
            "sent the money on {}",
        ),
        person=True,
    ),
    kind(
        "book", TITLE, "I read {}.|The book is called {}.|This book is {}.", AUTHOR, YEAR, GENRE,
        field(
            "pages page_count", "int:40-900",
            "has {} pages|is {} pages long|runs to {} pages|counts {} pages in all|has a length of {} pages|"
            "spreads over {} pages|ends on page {}|comes to {} pages with pictures|is told on {} pages|"
            "was cut down to {} pages|holds {} printed pages",
            "fills {} pages", "{} pages long|with {} pages",
        ),
        PRICE, RATING,
    ),
    kind(
        "film", TITLE, "We saw {}.|The film is called {}.",
        field(
            "director", "person",
            "was directed by {}|is by {}|was made by {}|is the work of director {}|"
            "was shot under the direction of {}|had {} behind the camera|has {} as its director|"
            "was filmed by {} in a single summer|owes its success to director {}|"
            "has been credited to {} as director|put {} in the director's chair",
            "is directed by {}", "directed by {}|by {}",
        ),
        YEAR, LENGTH, GENRE, RATING,
    ),
    kind(
        "song", TITLE, "Listen to {}.|The song is called {}.",
        field(
            "artist singer", "person",
            "is sung by {}|is by {}|was sung by {}|was first performed by {} on stage|"
            "features the voice of {} throughout|has been recorded by {} in a studio|became a hit for singer {}|"
            "made {} famous as a singer|was a great success for {} at the time|has {} at the microphone",
            "is a song by {}", "by {}|sung by {}",
        ),
        YEAR, GENRE,
        field(
            "seconds duration length", "int:60-600",
            "is {} seconds long|lasts {} seconds|takes {} seconds|goes on for {} seconds in all|"
            "is over after {} seconds|keeps playing for {} seconds without a break|has a playing time of {} seconds|"
            "stops after exactly {} seconds|counts {} seconds from start to end|"
            "was cut down to {} seconds for the radio",
            "runs for {} seconds", "{} seconds long",
        ),
    ),
    kind("event", TITLE, "Come to {}.|The event is called {}.", WHERE, DATE, TIME, PRICE),
    kind(
        "meeting",
        subject("topic title subject", "phrase", "The meeting about the {}|The {} meeting"),
        "We will talk about the {}.", DAY, TIME, LENGTH, MANAGER,
        field(
            "room place", "room",
            "is in {}|will be in {}|takes place in {}|was moved to {} this morning|has been booked into {} again|"
            "brings everyone to {} this time|will fill {} to the last seat|uses the place called {}|"
            "has {} as its room|is listed under {} in the calendar|starts off inside {} as usual",
            "is held in {}", "in {}",
        ),
    ),
    kind(
        "appointment",
        subject("name patient client", "person", "{}"),
        "Please write down {}.",
        field(
            "day date", "day",
            "comes on {}|has an appointment on {}|will be here on {}|has booked {} for the visit|"
            "will visit us this {}|was given {} as the day|asked to be seen on {} if possible|"
            "chose {} for the appointment|is on our list for {}|has been put down for {} by the front desk|"
            "walks in next {}",
            "is coming on {}", "coming on {}",
        ),
        field(
            "time hour", "time",
            "comes at {}|arrives at {}|is here at {}|will walk in at {} that day|was told to be there by {}|"
            "picked {} as the hour|is down for {} in the book|has been given the {} slot|"
            "sees the doctor at {} sharp|should be seated by {} at the latest",
            "is expected at {}",
        ),
        PHONE, person=True,
    ),
    kind(
        "flight",
        subject("flight number flight_number", "code", "Flight {}|The flight {}"),
        "Your flight is {}.|Take flight {}.",
        field(
            "from origin departure", "city",
            "leaves from {}|starts in {}|departs from {}|has {} as its starting point|took off from {} a while ago|"
            "begins its route at {} airport|started out of {} with some delay|"
            "leaves {} behind shortly after breakfast|has been departing out of {} for ages|"
            "picks up its passengers in {} first",
            "takes off in {}", "from {}",
        ),
        field(
            "to destination arrival", "city",
            "goes to {}|flies to {}|lands in {}|has {} as its destination|will touch down at {} airport|"
            "brings its passengers to {} safely|is bound for {} again|is on its way toward {} now|"
            "ended up in {} after a long night|was planned to reach {} before dark",
            "is heading to {}", "to {}",
        ),
        field(
            "gate", "gate",
            "leaves from gate {}|boards at gate {}|is at gate {}|was moved to gate {} a moment ago|"
            "uses gate {} this time|shows {} as its gate|calls everyone to gate {} right now|"
            "has been waiting behind gate {} since noon|lets people on board through gate {} only|"
            "can be boarded by way of gate {}",
            "starts boarding at gate {}", "gate {}",
        ),
        PRICE,
    ),
    kind(
        "train",
        subject("train train_number number", "code", "Train {}|The train {}"),
        "Take train {}.",
        field(
            "from start", "city",
            "leaves {}|starts in {}|comes from {}|has {} as its first stop|set off from {} on time|"
            "begins its journey at {} station|pulled out of {} a moment ago|has been starting at {} for years|"
            "picks up its first passengers in {} every morning|rolled out of {} with some delay",
            "departs from {}", "from {}",
        ),
        field(
            "to destination", "city",
            "goes to {}|travels to {}|arrives in {}|has {} as its last stop|is bound for {} without a change|"
            "takes its passengers to {} overnight|rolls toward {} through the hills|reaches {} in the end|"
            "was sent on to {} after a delay|finishes its journey at {} station",
            "ends in {}", "to {}",
        ),
        field(
            "platform track", "int:1-24",
            "leaves from platform {}|is on platform {}|stops at platform {}|was moved to track {} at short notice|"
            "uses platform {} as always|can be boarded from track {} right now|pulls in at platform {} any moment|"
            "has {} as its platform|rolled in on track number {} just now|is shown at platform {} on the board",
            "waits on platform {}", "platform {}",
        ),
        TIME,
    ),
    kind(
        "trip",
        subject("traveler name traveller", "first", "{}"),
        "The traveller is {}.",
        field(
            "destination to city", "city",
            "travels to {}|goes to {}|flies to {}|wants to see {}|has chosen {} as the destination|"
            "has long dreamed of {} in spring|will soon visit {} with friends|plans to see the sights of {} soon|"
            "has a ticket to {} in hand|is leaving for {} early in the morning|booked a trip toward {} at last|"
            "counts on reaching {} before dark",
            "is travelling to {}",
        ),
        field(
            "days", "count",
            "stays for {} days|has {} days|wants to stay {} days|will be away for {} days in all|"
            "comes back after {} days|plans a tour of {} days|has taken {} days off for it|"
            "spends {} whole days there|set aside {} days for the trip|is gone for the next {} days",
            "will stay {} days",
        ),
        field(
            "transport by", ("train", "car", "plane", "bus", "ship", "bicycle"),
            "goes by {}|travels by {}|takes the {}|gets there by {} this time|has chosen the {} for the journey|"
            "prefers the {} over anything else|will be going with the {} again|uses the {} all the way|"
            "has picked {} as the transport|makes the trip by {} every time|likes to travel by {} most",
            "wants to go by {}",
        ),
        field(
            "budget", "salary",
            "has a budget of {}|can spend {} dollars|has {} euros|set aside {} for the trip|has saved up {} in all|"
            "keeps {} dollars ready for the journey|must not go over {} in total|put {} euros into the travel fund|"
            "has a limit of {} for everything|counts on {} as the budget",
            "plans to spend {}",
        ),
        person=True,
    ),
    kind(
        "booking",
        subject("guest name", "person", "{}"),
        "The booking is for {}.|The guest is called {}.",
        field(
            "hotel", "hotel",
            "stays at {}|booked {}|has a room at {}|chose {} for the stay|has checked into {} already|"
            "spends the nights at {} this time|likes the rooms of {} very much|found a bed in {} at the last minute|"
            "picked {} as the hotel|will sleep under the roof of {} again|was welcomed at {} by the owner",
            "is staying at {}", "staying at {}",
        ),
        field(
            "nights", "count",
            "stays for {} nights|stays {} nights|booked {} nights|will be there for {} nights in all|"
            "paid for {} nights in advance|leaves again after {} nights|has reserved {} nights with breakfast|"
            "sleeps there for {} nights in a row|plans on {} nights of rest|checks out once {} nights are over",
            "will stay {} nights", "for {} nights",
        ),
        field(
            "room room_number", "int:1-600",
            "has room {}|is in room {}|sleeps in room {}|was given the key to room {} downstairs|"
            "found a bed in room number {} at last|has been put into room {} by the front desk|"
            "moved to room {} after a complaint|opens the door of room {} with a card|has {} as the room number|"
            "unpacked everything in room {} upstairs",
            "got room {}", "in room {}",
        ),
        person=True,
    ),
    kind(
        "table",
        subject("name guest", "person", "{}"),
        "A table for {}, please.",
        field(
            "people guests party_size", "count",
            "needs a table for {}|comes with {} people|brings {} people|expects {} guests in all|"
            "booked {} seats by the window|has asked for {} chairs around the table|shows up in a group of {} later|"
            "is having dinner as a party of {} with us|needs room for {} people near the door|"
            "reserved places for {} in the garden",
            "wants a table for {}",
        ),
        field(
            "time", "time",
            "comes at {}|wants to eat at {}|arrives at {}|would like to sit down at {} sharp|"
            "has the table from {} on|asked for the {} slot|will be seated by {} at the latest|"
            "picked {} as the hour|was told to be there by {}|plans the meal for {} sharp",
            "wants to come at {}",
        ),
        field(
            "day date", "day",
            "comes on {}|wants to eat on {}|booked for {}|would like a seat this {}|reserved a place on {} with us|"
            "chose {} for the meal|is on the list for next {}|will be having dinner on {} in our place|"
            "has asked for {} as the day|was put down for {} by the waiter",
            "has booked for {}",
        ),
        person=True,
    ),
    kind(
        "recipe",
        subject("dish recipe name", "food", "The {}|This {}|My {}"),
        "Today I cook {}.|The dish is {}.",
        field(
            "minutes time duration", "int:5-240",
            "takes {} minutes|needs {} minutes|is ready in {} minutes|spends {} minutes in the oven|"
            "must cook for {} minutes in all|can be eaten after {} minutes|keeps the cook busy for {} minutes|"
            "has a cooking time of {} minutes|should simmer for {} minutes under a lid|asks for {} minutes of work",
            "is done in {} minutes", "ready in {} minutes",
        ),
        field(
            "servings portions people", "count",
            "serves {}|is enough for {} people|makes {} portions|feeds {} people|fills {} plates|"
            "fed {} hungry people last time|will do for {} at the table|has been planned for {} guests|"
            "is meant for a party of {} in all|gives {} portions out of the pot|yields {} servings each time",
            "is made for {} people", "for {} people",
        ),
        field(
            "difficulty level", ("easy", "medium", "hard"),
            "is {}|is {} to cook|has the difficulty {}|counts as {} to prepare|was rated {} by the cooks|"
            "is marked {} for the cook|stands at level {} in the cookbook|has been called {} by every cook|"
            "proved to be {} in the kitchen|belongs to the {} dishes|has a recipe of {} difficulty",
            "is {} to make",
        ),
    ),
    kind(
        "drink",
        subject("drink name", "phrase", "The {}|Our {}|This {}"),
        "I would like {a}.", SIZE, PRICE,
        field(
            "sugar spoons", "count",
            "has {} spoons of sugar|comes with {} spoons of sugar|needs {} spoons of sugar in the cup|"
            "was sweetened with {} spoons of sugar|has been served with {} spoons of sugar on the side|"
            "takes {} spoons of sugar to taste good|contains {} spoonfuls of sugar in all|"
            "gets its sweet taste from {} spoons of sugar|had {} spoons of sugar stirred in",
            "is made with {} spoons of sugar", "with {} spoons of sugar",
        ),
    ),
    kind(
        "house",
        subject("street address", "address", "The house at {}|{}"),
        "The house is at {}.|We looked at {}.", ROOMS, SITE,
        field(
            "price rent", "salary",
            "costs {}|costs {} dollars|is for sale for {}|has a price of {}|was put up for sale at {} last month|"
            "brought in {} dollars at the last sale|has been valued at {} by an expert|"
            "can be bought for {} right away|is offered at {} euros by the owner|"
            "went on the market for {} last year|changes hands at {} this week|demands {} from the buyer",
            "sells for {}",
        ),
        field(
            "area size", "int:20-400",
            "has {} square metres|is {} square metres large|offers {} square metres|covers {} square metres in all|"
            "has a floor space of {} square metres|spreads over {} square metres of ground|"
            "gives the family {} square metres to live on|was built with {} square metres of space|"
            "has been extended to {} square metres lately|counts {} square metres under its roof",
            "measures {} square metres",
        ),
    ),
    kind(
        "flat",
        subject("owner landlord", "person", "The flat of {}"),
        "The flat belongs to {}.", FLOOR, ROOMS, SITE,
        field(
            "rent price", "int:200-4000",
            "costs {} a month|has a rent of {}|rents for {} euros|is rented out at {} dollars a month|"
            "goes for {} every month|takes {} euros out of the tenant's pocket each month|"
            "has been let for {} per month since spring|can be had for {} a month|asks the tenant for {} each month|"
            "was offered at a rent of {} last week|brings in {} a month as rent",
            "has a monthly rent of {}", "for {} a month",
        ),
    ),
    kind(
        "car",
        subject("model car name", "brandmodel", "The {}|This {}|My {}"),
        "I bought {a}.|The car is {a}.", COLOR, YEAR, PRICE, OWNER,
        field(
            "doors", "int:2-5",
            "has {} doors|comes with {} doors|opens with {} doors|was designed with {} doors in all|"
            "lets people in through {} doors|can be entered by {} doors|is a model of {} doors|"
            "counts {} doors on its body|has been delivered with {} doors",
            "is built with {} doors", "with {} doors",
        ),
        field(
            "fuel", ("petrol", "diesel", "electric", "hybrid"),
            "is {}|has the fuel type {}|is of the type {}|is known as {a} car|was sold as the {} version|"
            "belongs to the {} type|has {} as its fuel type|has been registered as {} from the start|"
            "was built as {a} car|stands in the papers under {} as fuel|counts as {a} model",
            "is listed as {}",
        ),
    ),
    kind(
        "bicycle",
        subject("brand maker name", "company", "The bicycle from {}|The {} bicycle"),
        "I ride a bicycle from {}.", COLOR, PRICE, WEIGHT,
        field(
            "gears", "int:1-30",
            "has {} gears|comes with {} gears|shifts through {} gears|was fitted with {} gears at the factory|"
            "offers the rider {} gears|climbs hills in {} gears|has a set of {} gears on the back wheel|"
            "counts {} gears in all|has been given {} gears by its maker",
            "is built with {} gears", "with {} gears",
        ),
    ),
    kind(
        "team score",
        subject("winner team home", "team", "{}"),
        "The match was won by {}.",
        field(
            "loser opponent against", "team",
            "beat {}|played against {}|won against {}|left {} without a chance|was too strong for {} this time|"
            "took the win from {} at the end|had {} as the opponent|got past {} with ease|"
            "sent {} home with a defeat|celebrated a clear win over {} with the fans|met {} on the field",
            "has beaten {}",
        ),
        field(
            "points score", "count",
            "scored {} points|made {} points|got {} points|finished with {} points on the board|"
            "ended the match on {} points|collected {} points in all|was awarded {} points by the judges|"
            "reached a score of {} in the end|brought home {} points from the match|needed {} points to win",
            "has scored {} points",
        ),
        field(
            "city place", "city",
            "played in {}|won in {}|had the match in {} this time|travelled to {} for the match|"
            "was cheered on by the fans in {} all day|met the others at the stadium of {}|"
            "faced the other side in {} under bright lights|took the field in {} before a big crowd|"
            "won the cup at {} last year",
            "was playing in {}",
        ),
        field(
            "day", "day",
            "played on {}|won on {}|took the win last {}|had the match on {} this week|"
            "was on the field this past {}|celebrated on {} with the fans|met the opponent on {} in the evening|"
            "chose {} for the match|earned the win early on {}",
            "was playing on {}",
        ),
    ),
    kind(
        "team",
        subject("team name club", "team", "{}|The team {}"),
        "My club is {}.|We founded {}.",
        field(
            "coach trainer", "person",
            "is trained by {}|has {} as coach|is coached by {}|trains under {} these days|hired {} as the new coach|"
            "gets its orders from coach {}|learned the game from coach {} last season|"
            "has been in the hands of coach {} since spring|was taken over by {} as trainer|"
            "put {} in charge of training",
            "has the coach {}", "coached by {}",
        ),
        FOUNDED,
        field(
            "players members", "int:5-60",
            "has {} players|counts {} players|has {} members|fields a squad of {} in all|"
            "trains with {} players every week|has signed {} players for the season|brings together {} players|"
            "lists {} names as members|grew to {} members last year|was started by {} members|"
            "has {} people on its list",
            "is made up of {} players", "with {} players",
        ),
        field(
            "city home town", "city",
            "comes from {}|is from {}|plays in {}|counts {} as home|has been based in {} from the start|"
            "trains at the stadium of {}|was formed in {} by friends|plays its home games in {} every week|"
            "stands for the city of {}|makes the people of {} proud|settled in {} long ago",
            "has its home in {}", "from {}",
        ),
    ),
    kind(
        "weather report",
        subject("city place location", "city", "{}"),
        "This is the weather in {}.|Here is the weather for {}.",
        field(
            "temperature degrees temp", "temperature",
            "has {} degrees|has a temperature of {}|reports {} degrees|lies at {} degrees in the shade|"
            "reached {} degrees by noon|measures {} degrees outside|had {} degrees this morning|"
            "shows {} degrees on the thermometer|has been sitting at {} degrees all day|"
            "woke up to {} degrees outside|expects a temperature of {} by evening",
            "is at {} degrees", "at {} degrees",
        ),
        field(
            "sky weather condition", ("sunny", "cloudy", "rainy", "snowy", "windy", "foggy", "stormy"),
            "is {}|is {} today|will be {}|has {} weather|stays {} until the evening|wakes up to {} skies|"
            "has been {} all week|turned {} after noon|looks {} from above|expects {} weather tomorrow|"
            "was {} for most of the day|gets {} again by night",
            "has a {} day",
        ),
        field(
            "wind wind_speed", "int:1-90",
            "has wind of {} km/h|has a wind speed of {}|reports wind of {} km/h|"
            "measures wind at {} km/h on the coast|has a wind blowing at {} km/h|expects {} km/h of wind|"
            "was hit by wind of {} km/h last night|sees the wind go up to {} km/h in the evening|"
            "counts {} km/h of wind on the hill|has wind coming in with {} km/h",
            "gets wind of {} km/h",
        ),
        field(
            "humidity", "int:10-100",
            "has a humidity of {} percent|has {} percent humidity|shows {} percent on the humidity meter|"
            "measures a humidity of {} percent|feels damp at {} percent humidity|"
            "had its humidity at {} percent this morning|reached {} percent of humidity by noon|"
            "has been at a humidity of {} percent all day|expects the humidity to hit {} percent",
            "reports {} percent humidity",
        ),
    ),
    kind(
        "bug report",
        subject("component module part", "phrase", "The {}|Our {}"),
        "There is a bug in the {}.|I found an error in the {}.",
        field(
            "severity level", ("minor", "major", "critical"),
            "has a {} bug|has a bug of {} severity|shows a {} error|is rated as {} by the team|"
            "was marked {} in the list|carries the severity {}|has trouble of the {} kind|"
            "was called a {} problem by everyone|has been a {} issue for weeks|counts as {} on the scale of errors",
            "has a bug with {} severity",
        ),
        field(
            "version release", "version",
            "fails since version {}|is broken in version {}|has the error since {}|"
            "stopped working with version {} of the program|broke when version {} came out|"
            "first failed under release {}|has been wrong ever since release {} came out|"
            "shows the error from version {} onward|broke down after the update to {} last week|"
            "crashes with release {} every day",
            "has been broken since version {}", "in version {}",
        ),
        field(
            "reporter reported_by user", "first",
            "was reported by {}|was seen by {}|was first noticed by {} at work|came to us as a bug report by {}|"
            "has {} as the reporter|made {} send us a report|was called broken by {} in a mail|"
            "appears in {}'s report of the error|is known to be wrong thanks to {}",
            "got a report from {}", "reported by {}",
        ),
    ),
    kind(
        "ticket",
        subject("ticket id ticket_id", "number", "Ticket {}|The ticket {}"),
        "Look at ticket {}.|We got ticket {}.", STATUS, PRIORITY,
        field(
            "assignee owner assigned_to", "first",
            "is assigned to {}|belongs to {}|was given to {}|is in the hands of {} now|lies on the desk of {}|"
            "is being handled by {} at the moment|has {} as its owner|waits for {} to take care of it|"
            "was picked up by {} in the end|is {}'s job now",
            "was passed on to {}", "assigned to {}",
        ),
        field(
            "topic subject about", "phrase",
            "is about the {}|deals with the {}|is on the {}|asks for help with the {} as soon as possible|"
            "describes a problem with the {} in detail|has the {} as its topic|was opened because of the {} again|"
            "came in under the topic {}|has to do with the {} once more|"
            "names the {} as the topic in its first line",
            "concerns the {}", "about the {}",
        ),
    ),
    kind(
        "task",
        subject("task title todo", "task", "The task to {}|The plan to {}"),
        "I must {}.|We have to {}.|Please {}.", PRIORITY,
        field(
            "due deadline day", "day",
            "is due on {}|must be done by {}|has to be ready by {}|has {} as the deadline|"
            "has to be finished by {} at the latest|can wait until {} but not longer|was moved to {} by the boss|"
            "should be off the list by {} evening|is on the plan for {} this week|must not stay undone beyond {}",
            "should be ready by {}", "due on {}",
        ),
        field(
            "assignee person who", "first",
            "is for {}|goes to {}|was given to {}|will be done by {} alone|is in the hands of {} this time|"
            "was left to {} in the end|has {} as the person in charge|is waiting for {} to start|"
            "has been on {}'s list for a while|falls to {} again",
            "is a job for {}", "for {}",
        ),
    ),
    kind(
        "project",
        subject("project name title", "title", "{}|The project {}"),
        "We started {}.|The project is called {}.", MANAGER, STATUS,
        field(
            "budget cost", "salary",
            "has a budget of {}|costs {} dollars|may cost {}|was given {} by the bank|got {} to spend|"
            "may spend up to {} in all|works with {} as its budget|is paid for with {} of public money|"
            "had to make do with {} last year|received {} dollars for the whole time|"
            "was planned at a cost of {} from the start",
            "comes with a budget of {}",
        ),
        field(
            "deadline end due", "date",
            "ends on {}|must be ready by {}|has a deadline on {}|will be over on {} at the latest|"
            "has to be finished before {}|is due by {} without fail|runs until {} and no longer|"
            "has {} as its last day|was put off to {} by the boss|must be handed over on {} to the client",
            "should end on {}",
        ),
        field(
            "members people team_size", "count",
            "has {} members|needs {} people|has a team of {}|keeps {} people busy|counts {} heads in its team|"
            "is in the hands of {} people|brings {} people together|grew to {} members last year|"
            "has had {} members since spring|was started by a group of {} in all",
            "is done by {} people",
        ),
    ),
    kind(
        "company",
        subject("company name firm", "company", "{}|The company {}"),
        "The company is called {}.|I work for {}.", FOUNDED,
        field(
            "employees staff", "int:2-9000",
            "has {} employees|employs {} people|has a staff of {}|pays {} workers every month|"
            "grew to a staff of {} last year|counts {} people on its staff|has hired {} workers so far|"
            "is the employer of {} people in all|keeps {} workers busy all year|has a team with {} workers",
            "gives work to {} people", "with {} employees",
        ),
        field(
            "city headquarters", "city",
            "is based in {}|has its office in {}|has its headquarters in {}|calls {} its home|"
            "has been at home in {} for years|moved its offices to {} last spring|runs its business from {} today|"
            "was built up in {}|counts {} as home|has its roots and offices in {}|has its people at work in {}",
            "has its main office in {}", "based in {}|from {}",
        ),
        field(
            "boss ceo head", "person",
            "is led by {}|is run by {}|has {} as boss|is headed by {} today|has been under {} for a long time|"
            "chose {} as its new head|is in the hands of {} at present|listens to {} as its boss|"
            "made {} the boss last year|works under the leadership of {}",
            "has the boss {}", "led by {}",
        ),
    ),
    kind(
        "restaurant",
        subject("restaurant name", "title", "{}|The restaurant {}"),
        "We ate at {}.|The restaurant is called {}.", SITE, RATING,
        field(
            "cuisine kitchen", ("italian", "french", "indian", "chinese", "mexican", "thai", "greek", "turkish"),
            "serves {} food|has a {} kitchen|cooks {} dishes|is known for {} cooking in the whole town|"
            "has {a} menu for every day|is loved for its {} dishes at lunch|puts {} meals on the table|"
            "has long cooked in the {} style|learned the {} way of cooking|names {} as its kitchen on the sign",
            "offers {} food",
        ),
        field(
            "seats", "int:5-120",
            "has {} seats|offers {} seats|has {} seats inside|has room for {} guests|"
            "can seat {} guests at the same time|welcomes up to {} guests every evening|"
            "seats {} people at its tables|has tables for {} people in all|was built with {} seats in mind|"
            "counts {} chairs inside",
            "comes with {} seats",
        ),
    ),
    kind(
        "hotel",
        subject("hotel name", "hotel", "{}"),
        "We slept at {}.|The hotel is called {}.", SITE, RATING, ROOMS, PRICE,
    ),
    kind(
        "school",
        subject("school name", "title", "The school {}"),
        "The children go to {}.", SITE,
        field(
            "students pupils", "int:20-2000",
            "has {} students|teaches {} children|has {} pupils|is home to {} students|"
            "has classes for {} children in all|looks after {} pupils every day|grew to {} students last year|"
            "counts {} pupils this year|took in {} children in all|is visited by {} students each day",
            "is a place for {} students", "with {} students",
        ),
        FOUNDED,
        field(
            "principal head", "person",
            "is led by {}|has {} as principal|is run by {}|is headed by {} these days|has been under {} for years|"
            "chose {} as the new principal|knows {} as its head|has had {} at the top for long|"
            "made {} its principal last year|is in the hands of principal {}",
            "has the principal {}", "led by {}",
        ),
    ),
    kind(
        "course",
        subject("course subject name", "subject", "The {} course|The course in {}"),
        "I take a course in {}.",
        field(
            "teacher tutor", "person",
            "is taught by {}|is given by {}|has {} as teacher|is in the hands of {} this year|"
            "was taken over by {} as teacher|lets {} do the teaching|has been taught by {} from the start|"
            "is held by tutor {} every time|shows {} as the teacher on the plan|can be taken with {} as tutor",
            "has the teacher {}", "taught by {}",
        ),
        DAY, TIME,
        field(
            "weeks duration", "count",
            "takes {} weeks|lasts {} weeks|goes on for {} weeks|is over after {} weeks|fills {} weeks in all|"
            "needs {} weeks from start to end|is spread over {} weeks of the year|was planned for {} weeks|"
            "has a length of {} weeks|ends when {} weeks are over|will keep you busy for {} weeks",
            "runs for {} weeks", "over {} weeks",
        ),
        choice(
            "level", "beginner intermediate advanced",
            "is for the {} level|has the level {}|is a {} course|was made for {} learners only|"
            "needs {} skills from the start|is taught at the {} stage|stands at the level {} in the list|"
            "counts as {} in the plan|has been listed as {} by the school|is open to {} students only",
            "is meant for the {} level", "level {}",
        ),
    ),
    kind(
        "parcel",
        subject("parcel tracking id", "code", "Parcel {}|The parcel {}|Package {}"),
        "You get the parcel {}.|Here is the parcel {}.", WEIGHT,
        field(
            "recipient to receiver", "person",
            "is for {}|goes to {}|is addressed to {}|carries the name of {}|will be handed to {} at the door|"
            "has {} as its recipient|is waiting for {} at the post office|was packed for {} by us|"
            "has the name {} on it|will be picked up by {} soon|should reach {} within days",
            "must go to {}", "for {}|addressed to {}",
        ),
        field(
            "city destination", "city",
            "goes to {}|is sent to {}|is on the way to {}|is rolling toward {} right now|"
            "has {} as its destination|left for {} some hours ago|will be delivered in {} next week|"
            "travels by train to {}|should arrive in {} very soon|shows {} as the town on its label|"
            "was mailed to an address in {}",
            "must be sent to {}",
        ),
    ),
    kind(
        "message",
        subject("sender from", "first", "{}"),
        "There is a message from {}.",
        field(
            "receiver to recipient", "first",
            "wrote to {}|sent a message to {}|sends a letter to {}|sent {} a few lines|left a note for {} at work|"
            "dropped {} a line last night|wants {} to read this|addressed the words to {}|mailed {} some news|"
            "hopes that {} will write back|has {} as the receiver",
            "has written to {}",
        ),
        field(
            "subject topic about", "phrase",
            "writes about the {}|asks about the {}|has a question about the {}|"
            "is worried about the {} at the moment|put the {} in the subject line|"
            "says a lot about the {} this time|needs some news about the {} soon|mentions the {} as the topic|"
            "would like to hear more of the {}|has chosen the subject {} for the letter",
            "wants to talk about the {}",
        ),
        field(
            "time", "time",
            "wrote at {}|sent it at {}|pressed the send button at {} sharp|finished the letter at {} in the end|"
            "sent the words off at {} exactly|typed everything at about {}|got the letter done by {}|"
            "gives {} as the time of sending|was at the desk by {} to write it",
            "was writing at {}",
        ),
        person=True,
    ),
    kind(
        "plant",
        subject("plant name species", "phrase", "The {}|My {}|This {}"),
        "I planted {a}.|Look at the {}.",
        field(
            "height height_cm cm", "int:2-400",
            "is {} cm tall|has a height of {} cm|grew to {} cm|measures {} cm from top to bottom|"
            "has reached {} cm by now|stands {} cm high in its pot|stopped growing at {} cm|"
            "went up to {} cm last summer|rises {} cm above the ground|shows a height of {} cm on the scale",
            "has grown to {} cm", "{} cm tall",
        ),
        COLOR,
        field(
            "water water_days days", "int:1-30",
            "needs water every {} days|gets water every {} days|wants to drink every {} days|"
            "can go {} days without water|stays dry for {} days and then gets water|asks for water after {} days|"
            "drinks only every {} days in winter|has been watered every {} days so far|"
            "waits {} days for its next water",
            "must get water every {} days",
        ),
        field(
            "light", ("sun", "shade", "dark"),
            "likes {}|needs {}|grows in {}|should stand in the {}|is happy in the {} all day|"
            "was put in the {} by the gardener|feels at home in the {}|has to be kept in the {} all year|"
            "prefers the {} to anything else|needs the {} to grow well",
            "loves {}",
        ),
    ),
    kind(
        "game", TITLE, "We play {}.|The game is called {}.",
        field(
            "players", "count",
            "is for {} players|is played by {} people|needs {} players|brings {} people to the table|"
            "is best with {} players at the table|is fun for groups of {}|was invented with {} players in mind|"
            "can be played by up to {} people|works well with {} friends|lets {} people play together",
            "is made for {} players", "for {} players",
        ),
        LENGTH, PRICE,
        field(
            "age min_age", "int:3-18",
            "is for ages {} and up|can be played from age {}|is for children from {}|"
            "suits players from the age of {}|is right for kids aged {} or more|may be played at {} years of age|"
            "asks for a minimum age of {}|is too hard for anyone under {}|was designed for {} year olds and up|"
            "has {} as the lowest age on the box",
            "is made for children from {}",
        ),
        BRAND,
    ),
    kind(
        "device",
        subject("device model name", "brandmodel", "The {}|This {}|My {}"),
        "We tested the {}.|I have {a}.", PRICE, WEIGHT,
        field(
            "battery battery_hours hours", "int:2-60",
            "runs for {} hours|has a battery for {} hours|lasts {} hours|stays on for {} hours without a plug|"
            "needs a new charge after {} hours|keeps going for {} hours on end|gives you {} hours of battery life|"
            "ran {} hours in our test|has power for {} hours in a row|switches off after {} hours of use",
            "works for {} hours", "running {} hours",
        ),
        COLOR,
        field(
            "memory ram memory_gb", "int:1-64",
            "has {} GB of memory|comes with {} GB of memory|has a memory of {} GB|packs {} GB of memory inside|"
            "was built with {} GB of RAM|holds {} GB in its memory|has its memory at {} GB in all|"
            "offers a RAM of {} GB|got a memory chip with {} GB|remembers up to {} GB of data",
            "is sold with {} GB of memory",
        ),
    ),
    kind(
        "server",
        subject("server host name", "hostname", "{}|The server {}|Server {}"),
        "Look at the server {}.|We have a server called {}.",
        field(
            "port", "int:80-9999",
            "listens on port {}|uses port {}|answers on port {}|waits for calls on port {} day and night|"
            "opens port {} to the outside|has port {} open|talks through port {} only|"
            "is bound to port {} by default|was moved to port {} last week|takes connections at port number {}",
            "can be reached on port {}", "on port {}",
        ),
        choice(
            "environment env stage", "test staging production",
            "is for {}|runs in {}|belongs to {}|is part of the {} environment|was set up for {} last week|"
            "works in the {} stage only|serves as a {} machine for the team|has been moved to the {} stage by now|"
            "stands under {} in the list of stages|sits in the {} group of machines",
            "is used in {}",
        ),
        SITE,
    ),
    kind(
        "measurement",
        subject("sensor device name", "code", "Sensor {}|The sensor {}"),
        "Read the sensor {}.",
        field(
            "value reading", "decimal",
            "shows {}|reads {}|measured {}|gave {} as the last value|stands at {} right now|"
            "came back with {} as its reading|has gone up to {} by now|sent the value {} to us|"
            "returned a reading of {} this time|put {} on the screen",
            "has measured {}",
        ),
        choice(
            "unit", "metre gram litre volt degree percent",
            "measures in {}|uses the unit {}|has the unit {}|gives its values in {} all the time|"
            "has {} as its unit|was set to the unit {} from the start|takes {} as the unit for its values|"
            "shows every value in {} on the screen|is read in {} by the staff|writes {} behind each value",
            "counts in {}",
        ),
        field(
            "time", "time",
            "was read at {}|was checked at {}|was seen at {}|was last read at {} by the staff|"
            "took its reading at {}|got its check at {} sharp|sent its data at {} as usual|"
            "gives {} as the time of its reading|was visited by the staff at {}|"
            "switched itself on at {} for the reading",
            "was looked at at {}", "at {}",
        ),
        field(
            "room place", "room",
            "is in {}|hangs in {}|stands in {}|was put up in {} by the staff|watches over {} day and night|"
            "sits on the wall of {}|has been kept in {} for years|works in {} around the clock|"
            "was moved to {} last week|belongs in the room called {}",
            "can be found in {}", "in {}",
        ),
    ),
    kind(
        "account",
        subject("username user login", "username", "{}|The user {}|User {}"),
        "The account belongs to {}.|Please add the user {}.", EMAIL,
        choice(
            "role", "admin editor guest viewer",
            "is {a}|has the role {}|works as {a}|logs in as {a} every day|has been {a} from the start|"
            "was made {a} last week|has the rights of {a}|holds {} rights in the system|"
            "is listed under the role {}|is known to the system as {a}|may do all that {a} does",
            "was given the role {}", "role {}",
        ),
        field(
            "joined since year", "year",
            "joined in {}|has been there since {}|came in {}|made the account back in {}|"
            "signed up in {} for the first time|became a user during {}|has had an account from {} onward|"
            "counts {} as the first year with us|opened the account in spring {}|"
            "has stayed with us since {} without a break",
            "has been a user since {}",
        ),
        person=True,
    ),
    kind(
        "museum",
        subject("museum name", "title", "The museum {}"),
        "We went to {}.", SITE, FOUNDED, PRICE, TIME,
    ),
)

# --- kinds for the evaluation only: told with words that training has ------------------------------

UNSEEN: tuple[Kind, ...] = (
    kind(
        "concert",
        subject("artist band singer", "person", "{}"),
        "Come and hear {}.",
        field("city place", "city", "plays in {}|sings in {}"),
        field("date day", "date", "plays on {}|sings on {}"),
        field("price ticket_price", "price", "asks for {} dollars|takes {} euros"),
        field("genre style", "genre", "plays {}|is known for {}"),
        person=True,
    ),
    kind(
        "museum piece",
        subject("painting title name", "title", "{}|The painting {}"),
        "The painting is called {}.|Look at {}.",
        field("painter artist", "person", "was painted by {}|is by {}"),
        YEAR, PRICE,
        field("city place", "city", "hangs in {}|can be seen in {}"),
    ),
    kind(
        "neighbour", GIVEN, "My neighbour is called {}.|I met {}.", AGE, JOB,
        field("pet animal", "animal", "has {a}|lives with {a}"),
        FLOOR, person=True,
    ),
    kind(
        "boat",
        subject("boat ship name", "title", "{}|The ship {}"),
        "The boat is called {}.|We sailed on {}.",
        field("captain", "person", "is led by {}|has {} as captain"),
        field("length length_m metres", "int:3-90", "is {} metres long|has a length of {} metres"),
        COLOR,
        field("harbour port city", "city", "lies in {}|comes from {}"),
    ),
    kind(
        "job offer",
        subject("company employer", "company", "{}|The company {}"),
        "The offer comes from {}.",
        field("job position", "job", "is looking for {a}|needs {a}|wants to hire {a}"),
        field("salary pay", "salary", "pays {}|pays {} euros"),
        field("city place", "city", "has its office in {}|is based in {}"),
        field("hours", "int:5-40", "asks for {} hours a week|offers {} hours a week"),
    ),
    kind(
        "shirt",
        subject("brand maker", "company", "The shirt from {}|The {} shirt"),
        "I bought a shirt from {}.", SIZE, COLOR, PRICE, MATERIAL,
    ),
    kind(
        "city",
        subject("city name", "city", "{}|The city of {}"),
        "We went to {}.",
        field("population people", "int:900-90000", "has {} people|has a population of {}"),
        field("country", "country", "is in {}|lies in {}"),
        field("mayor", "person", "is led by {}|has {} as mayor"),
        field("founded year", "year", "was founded in {}|dates from {}"),
    ),
    kind(
        "race",
        subject("runner name", "person", "{}"),
        "The runner is called {}.",
        field("place rank position", "int:1-60", "came in at place {}|finished on place {}"),
        field("minutes time", "int:9-240", "needed {} minutes|was there after {} minutes"),
        field("country", "country", "runs for {}|comes from {}"),
        AGE, person=True,
    ),
    kind(
        "loan",
        subject("borrower reader name", "person", "{}"),
        "The reader is called {}.",
        field("book title", "title", "borrowed {}|took home {}"),
        field("due return_date", "date", "must bring it back by {}|will return it on {}"),
        field("card number", "number", "has the card number {}|uses card {}"),
        person=True,
    ),
    kind(
        "room",
        subject("room number", "number", "Room {}|The room {}"),
        "You have room {}.", FLOOR,
        field("beds", "count", "has {} beds|comes with {} beds"),
        field("price", "price", "costs {} a night|costs {} dollars"),
    ),
)
