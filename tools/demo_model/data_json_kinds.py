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
    "age age_years", "int:1-99", "is {} years old|is {}|is aged {}|just turned {}|is now {} years old|has turned {}",
    "turned {} this year|is {} years of age", "{} years old|aged {}|age {}",
)
HOME = field(
    "city town home_city", "city",
    "lives in {}|has a flat in {}|moved to {}|has a house in {}|is at home in {}|lives and works in {}",
    "has a home in {}|now lives in {}", "living in {}|at home in {}",
)
COUNTRY = field(
    "country home_country", "country", "comes from {}|was born in {}|is from {}|grew up in {}", "is originally from {}",
    "from {}|born in {}",
)
JOB = field(
    "job profession occupation", "job",
    "works as {a}|is {a}|is {a} by profession|has a job as {a}|earns a living as {a}", "is working as {a}",
    "{a}|working as {a}",
)
EMAIL = field(
    "email mail email_address", "email",
    "can be reached at {}|uses the email {}|has the email address {}|reads mail at {}", "gets mail at {}",
    "email {}|reachable at {}",
)
PHONE = field(
    "phone phone_number telephone", "phone", "has the phone number {}|can be called at {}|uses the phone number {}",
    "answers the phone at {}", "phone {}|phone number {}",
)
SPEAKS = field("language", "language", "speaks {}|speaks {} at home|talks in {}", "speaks good {}", "speaking {}")
HOBBY = field("sport hobby", "sport", "plays {}|likes {}|is fond of {}|does {} every week", "enjoys {}", "fond of {}")

PRICE = field(
    "price cost", "price", "costs {}|costs {} dollars|is priced at {}|sells for {} euros|has a price of {}|goes for {}",
    "comes at a price of {}|sells at {} dollars", "priced at {}|for {} dollars|at {} euros|price {}",
)
TOTAL = field(
    "total amount sum", "price",
    "comes to {}|amounts to {} euros|has a total of {}|adds up to {} dollars|costs {} in all", "comes to a total of {}",
    "total {}|for {} euros in all",
)
COLOR = field(
    "color colour", "color", "is {}|is painted {}|comes in {}|has the color {}|is {} in color", "has a {} color",
    "in {}|painted {}",
)
WEIGHT = field(
    "weight weight_kg kilos", "decimal", "weighs {} kg|weighs {} kilos|has a weight of {} kg|is {} kg heavy",
    "has {} kg of weight|weighs about {} kg", "weighing {} kg|{} kg heavy",
)
MATERIAL = field(
    "material", "material", "is made of {}|is made from {}|consists of {}", "was made of {}", "made of {}",
)
QUANTITY = field(
    "quantity count pieces", "count",
    "is for {} pieces|holds {} pieces|has {} pieces|contains {} items|counts {} items", "is made up of {} pieces",
    "with {} pieces|with {} items",
)
RATING = field(
    "rating stars", "int:2-5", "has {} stars|got {} stars|is rated {}|has a rating of {}|was given {} stars",
    "earned {} stars", "rated {}|with {} stars",
)
SIZE = choice(
    "size", "small medium large", "is {}|is {} in size|comes in size {}|has the size {}", "is of {} size", "size {}",
)
BRAND = field(
    "brand maker", "company", "is made by {}|comes from {}|is a product of {}|is by {}", "was made by {}",
    "by {}|made by {}",
)
YEAR = field(
    "year", "year", "is from {}|dates from {}|came out in {}|was made in {}", "dates back to {}", "from {}|made in {}",
)

WHERE = field(
    "place city location", "city", "takes place in {}|is in {}|will be held in {}|happens in {}",
    "is taking place in {}", "in {}|held in {}",
)
SITE = field(
    "city location", "city", "is in {}|stands in {}|is located in {}|lies in {}", "can be found in {}",
    "in {}|located in {}",
)
DATE = field(
    "date", "date", "is on {}|takes place on {}|is planned for {}|is set for {}", "will take place on {}",
    "on {}|dated {}",
)
DAY = field(
    "day weekday", "day", "is on {}|takes place on {}|is set for {}|happens on {}", "is planned for {}", "on {}",
)
TIME = field(
    "time start start_time", "time", "starts at {}|begins at {}|is at {}|opens at {}", "gets going at {}",
    "at {}|starting at {}",
)
LENGTH = field(
    "minutes duration", "int:5-240", "takes {} minutes|lasts {} minutes|is {} minutes long|goes on for {} minutes",
    "runs for {} minutes", "{} minutes long|lasting {} minutes",
)
STATUS = choice(
    "status state", "open closed pending done", "is {}|has the status {}|is marked as {}|is now {}",
    "has {} as its status", "status {}",
)
PRIORITY = choice(
    "priority", "low medium high", "has {} priority|is of {} priority|has the priority {}", "was given {} priority",
    "priority {}",
)
OWNER = field(
    "owner", "person", "belongs to {}|is owned by {}|is the property of {}", "is now owned by {}", "owned by {}",
)
AUTHOR = field(
    "author writer", "person", "was written by {}|is by {}|comes from {}|is a work of {}", "is written by {}",
    "by {}|written by {}",
)
CUSTOMER = field(
    "customer client buyer", "person", "is for {}|was placed by {}|was made by {}|comes from {}|goes to {}",
    "was sent in by {}", "for {}|placed by {}",
)
MANAGER = field(
    "manager leader head", "person", "is led by {}|is run by {}|has {} as manager|is managed by {}",
    "has {} as its head", "led by {}",
)
FOUNDED = field(
    "founded since", "year", "was founded in {}|opened in {}|has been there since {}|began in {}",
    "has been open since {}", "founded in {}|open since {}",
)
FLOOR = field(
    "floor", "int:1-30", "is on floor {}|is on floor number {}|has floor {}", "can be found on floor {}", "on floor {}",
)
ROOMS = field(
    "rooms", "count", "has {} rooms|has {} bright rooms|offers {} rooms", "comes with {} rooms", "with {} rooms",
)
GENRE = field(
    "genre style", "genre", "is {}|is of the genre {}|belongs to the genre {}|counts as {}", "is filed under {}",
    "genre {}",
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
        field("company", "company", "works for {}|works at {}|is employed by {}", "has a job at {}", "of {}|from {}"),
        person=True,
    ),
    kind(
        "customer", NAME, "We have a new customer, {}.|The customer is called {}.", HOME, EMAIL,
        field(
            "orders", "count", "has placed {} orders|made {} orders|has {} orders", "has sent {} orders",
            "with {} orders",
        ),
        person=True,
    ),
    kind(
        "employee", NAME, "Our new colleague is {}.|We hired {}.", JOB,
        field(
            "department team", "department", "works in {}|is in the {} department|belongs to {}", "has joined {}",
            "from {}",
        ),
        field(
            "salary pay", "salary", "earns {}|earns {} dollars|has a salary of {}|is paid {} euros",
            "gets a salary of {}", "earning {}",
        ),
        AGE, person=True,
    ),
    kind(
        "student", GIVEN, "A new student is called {}.|The student is {}.",
        field("subject course", "subject", "studies {}|takes {}|is learning {}", "is studying {}", "studying {}"),
        field(
            "grade class", "int:1-12", "is in grade {}|goes to grade {}|visits grade {}", "has reached grade {}",
            "in grade {}",
        ),
        AGE, HOME, person=True,
    ),
    kind(
        "player", NAME, "The best player is {}.|Watch {}.", HOBBY,
        field("team club", "team", "plays for {}|is with {}|belongs to {}", "has joined {}", "of {}"),
        field(
            "number shirt", "int:1-99", "wears number {}|has the number {}|has {} on the shirt", "plays with number {}",
            "number {}",
        ),
        field(
            "goals", "count", "scored {} goals|has {} goals|made {} goals", "has scored {} goals",
            "with {} goals",
        ),
        person=True,
    ),
    kind(
        "musician", NAME, "Listen to {}.|The musician is {}.", COUNTRY,
        field(
            "instrument", "instrument", "plays the {}|has learned the {}|is good at the {}", "is playing the {}",
            "with a {}",
        ),
        field("genre style", "genre", "plays {}|likes {}|is known for {}", "makes {} music", "known for {}"),
        AGE, person=True,
    ),
    kind(
        "patient", NAME, "The next patient is {}.|Doctor, here is {}.", AGE,
        field(
            "symptom complaint", "symptom", "has {}|suffers from {}|complains about {}|came with {}", "came in with {}",
            "with {}",
        ),
        field(
            "doctor", "person", "is seen by doctor {}|goes to doctor {}|has an appointment with doctor {}",
            "will see doctor {}", "seen by doctor {}",
        ),
        field("room", "int:1-400", "is in room {}|waits in room {}|lies in room {}", "stays in room {}", "in room {}"),
        person=True,
    ),
    kind(
        "pet",
        subject("name", "first", "{}"),
        "My pet is called {}.|This is {}.|We have a pet named {}.", AGE,
        field("animal species kind", "animal", "is {a}|is a kind of {}|is our {}", "is my {}", "{a}|our {}"),
        COLOR, WEIGHT, OWNER,
    ),
    kind(
        "animal",
        subject("animal species", "animal", "The {}|Our {}|This {}"),
        "Look at the {}.|There is {a}.", WEIGHT, COLOR,
        field("food", "food", "eats {}|likes {}|is fed with {}", "loves {}", "fed with {}"),
        field("legs", "int:2-8", "has {} legs|walks on {} legs", "goes on {} legs", "with {} legs"),
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
        field("item product", "thing", "is for {a}|asks for {a}|contains {a}", "is about {a}", "for {a}"),
        STATUS, TOTAL,
    ),
    kind(
        "order",
        subject("customer name client", "person", "{}"),
        "An order came from {}.",
        field("item product", "thing", "ordered {a}|bought {a}|wants {a}|asked for {a}", "has ordered {a}"),
        field("price amount", "price", "paid {}|paid {} dollars|pays {} euros", "has paid {}"),
        field("date day", "date", "ordered on {}|came on {}|sent the order on {}", "placed the order on {}"),
        person=True,
    ),
    kind(
        "invoice",
        subject("invoice number invoice_id", "code", "Invoice {}|The invoice {}|Bill {}"),
        "Here is invoice {}.|We got invoice {}.", TOTAL,
        field(
            "due due_date date", "date", "is due on {}|must be paid by {}|is to be paid by {}", "has to be paid by {}",
            "due on {}",
        ),
        CUSTOMER,
    ),
    kind(
        "payment",
        subject("payer from sender", "person", "{}"),
        "The money comes from {}.",
        field("amount sum", "price", "paid {}|sent {} dollars|transferred {}|gave {} euros", "has sent {}"),
        field("receiver to recipient", "first", "gave it to {}|sent it to {}|sends it to {}", "wants it to go to {}"),
        field("date", "date", "did it on {}|made the payment on {}|paid on {}", "sent the money on {}"),
        person=True,
    ),
    kind(
        "book", TITLE, "I read {}.|The book is called {}.|This book is {}.", AUTHOR, YEAR, GENRE,
        field(
            "pages page_count", "int:40-900", "has {} pages|is {} pages long|runs to {} pages", "fills {} pages",
            "{} pages long|with {} pages",
        ),
        PRICE, RATING,
    ),
    kind(
        "film", TITLE, "We saw {}.|The film is called {}.",
        field(
            "director", "person", "was directed by {}|is by {}|was made by {}", "is directed by {}",
            "directed by {}|by {}",
        ),
        YEAR, LENGTH, GENRE, RATING,
    ),
    kind(
        "song", TITLE, "Listen to {}.|The song is called {}.",
        field(
            "artist singer", "person", "is sung by {}|is by {}|was sung by {}", "is a song by {}", "by {}|sung by {}",
        ),
        YEAR, GENRE,
        field(
            "seconds duration length", "int:60-600", "is {} seconds long|lasts {} seconds|takes {} seconds",
            "runs for {} seconds", "{} seconds long",
        ),
    ),
    kind("event", TITLE, "Come to {}.|The event is called {}.", WHERE, DATE, TIME, PRICE),
    kind(
        "meeting",
        subject("topic title subject", "phrase", "The meeting about the {}|The {} meeting"),
        "We will talk about the {}.", DAY, TIME, LENGTH, MANAGER,
        field("room place", "room", "is in {}|will be in {}|takes place in {}", "is held in {}", "in {}"),
    ),
    kind(
        "appointment",
        subject("name patient client", "person", "{}"),
        "Please write down {}.",
        field(
            "day date", "day", "comes on {}|has an appointment on {}|will be here on {}", "is coming on {}",
            "coming on {}",
        ),
        field("time hour", "time", "comes at {}|arrives at {}|is here at {}", "is expected at {}"),
        PHONE, person=True,
    ),
    kind(
        "flight",
        subject("flight number flight_number", "code", "Flight {}|The flight {}"),
        "Your flight is {}.|Take flight {}.",
        field(
            "from origin departure", "city", "leaves from {}|starts in {}|departs from {}", "takes off in {}",
            "from {}",
        ),
        field("to destination arrival", "city", "goes to {}|flies to {}|lands in {}", "is heading to {}", "to {}"),
        field(
            "gate", "gate", "leaves from gate {}|boards at gate {}|is at gate {}", "starts boarding at gate {}",
            "gate {}",
        ),
        PRICE,
    ),
    kind(
        "train",
        subject("train train_number number", "code", "Train {}|The train {}"),
        "Take train {}.",
        field("from start", "city", "leaves {}|starts in {}|comes from {}", "departs from {}", "from {}"),
        field("to destination", "city", "goes to {}|travels to {}|arrives in {}", "ends in {}", "to {}"),
        field(
            "platform track", "int:1-24", "leaves from platform {}|is on platform {}|stops at platform {}",
            "waits on platform {}", "platform {}",
        ),
        TIME,
    ),
    kind(
        "trip",
        subject("traveler name traveller", "first", "{}"),
        "The traveller is {}.",
        field(
            "destination to city", "city", "travels to {}|goes to {}|flies to {}|wants to see {}",
            "is travelling to {}",
        ),
        field("days", "count", "stays for {} days|has {} days|wants to stay {} days", "will stay {} days"),
        field(
            "transport by", ("train", "car", "plane", "bus", "ship", "bicycle"),
            "goes by {}|travels by {}|takes the {}", "wants to go by {}",
        ),
        field("budget", "salary", "has a budget of {}|can spend {} dollars|has {} euros", "plans to spend {}"),
        person=True,
    ),
    kind(
        "booking",
        subject("guest name", "person", "{}"),
        "The booking is for {}.|The guest is called {}.",
        field("hotel", "hotel", "stays at {}|booked {}|has a room at {}", "is staying at {}", "staying at {}"),
        field(
            "nights", "count", "stays for {} nights|stays {} nights|booked {} nights", "will stay {} nights",
            "for {} nights",
        ),
        field(
            "room room_number", "int:1-600", "has room {}|is in room {}|sleeps in room {}", "got room {}", "in room {}",
        ),
        person=True,
    ),
    kind(
        "table",
        subject("name guest", "person", "{}"),
        "A table for {}, please.",
        field(
            "people guests party_size", "count", "needs a table for {}|comes with {} people|brings {} people",
            "wants a table for {}",
        ),
        field("time", "time", "comes at {}|wants to eat at {}|arrives at {}", "wants to come at {}"),
        field("day date", "day", "comes on {}|wants to eat on {}|booked for {}", "has booked for {}"),
        person=True,
    ),
    kind(
        "recipe",
        subject("dish recipe name", "food", "The {}|This {}|My {}"),
        "Today I cook {}.|The dish is {}.",
        field(
            "minutes time duration", "int:5-240", "takes {} minutes|needs {} minutes|is ready in {} minutes",
            "is done in {} minutes", "ready in {} minutes",
        ),
        field(
            "servings portions people", "count", "serves {}|is enough for {} people|makes {} portions|feeds {} people",
            "is made for {} people", "for {} people",
        ),
        field(
            "difficulty level", ("easy", "medium", "hard"), "is {}|is {} to cook|has the difficulty {}",
            "is {} to make",
        ),
    ),
    kind(
        "drink",
        subject("drink name", "phrase", "The {}|Our {}|This {}"),
        "I would like {a}.", SIZE, PRICE,
        field(
            "sugar spoons", "count", "has {} spoons of sugar|comes with {} spoons of sugar",
            "is made with {} spoons of sugar", "with {} spoons of sugar",
        ),
    ),
    kind(
        "house",
        subject("street address", "address", "The house at {}|{}"),
        "The house is at {}.|We looked at {}.", ROOMS, SITE,
        field(
            "price rent", "salary", "costs {}|costs {} dollars|is for sale for {}|has a price of {}", "sells for {}",
        ),
        field(
            "area size", "int:20-400", "has {} square metres|is {} square metres large|offers {} square metres",
            "measures {} square metres",
        ),
    ),
    kind(
        "flat",
        subject("owner landlord", "person", "The flat of {}"),
        "The flat belongs to {}.", FLOOR, ROOMS, SITE,
        field(
            "rent price", "int:200-4000", "costs {} a month|has a rent of {}|rents for {} euros",
            "has a monthly rent of {}", "for {} a month",
        ),
    ),
    kind(
        "car",
        subject("model car name", "brandmodel", "The {}|This {}|My {}"),
        "I bought {a}.|The car is {a}.", COLOR, YEAR, PRICE, OWNER,
        field("doors", "int:2-5", "has {} doors|comes with {} doors", "is built with {} doors", "with {} doors"),
        field(
            "fuel", ("petrol", "diesel", "electric", "hybrid"), "is {}|has the fuel type {}|is of the type {}",
            "is listed as {}",
        ),
    ),
    kind(
        "bicycle",
        subject("brand maker name", "company", "The bicycle from {}|The {} bicycle"),
        "I ride a bicycle from {}.", COLOR, PRICE, WEIGHT,
        field("gears", "int:1-30", "has {} gears|comes with {} gears", "is built with {} gears", "with {} gears"),
    ),
    kind(
        "team score",
        subject("winner team home", "team", "{}"),
        "The match was won by {}.",
        field("loser opponent against", "team", "beat {}|played against {}|won against {}", "has beaten {}"),
        field("points score", "count", "scored {} points|made {} points|got {} points", "has scored {} points"),
        field("city place", "city", "played in {}|won in {}", "was playing in {}"),
        field("day", "day", "played on {}|won on {}", "was playing on {}"),
    ),
    kind(
        "team",
        subject("team name club", "team", "{}|The team {}"),
        "My club is {}.|We founded {}.",
        field(
            "coach trainer", "person", "is trained by {}|has {} as coach|is coached by {}", "has the coach {}",
            "coached by {}",
        ),
        FOUNDED,
        field(
            "players members", "int:5-60", "has {} players|counts {} players|has {} members",
            "is made up of {} players", "with {} players",
        ),
        field("city home town", "city", "comes from {}|is from {}|plays in {}", "has its home in {}", "from {}"),
    ),
    kind(
        "weather report",
        subject("city place location", "city", "{}"),
        "This is the weather in {}.|Here is the weather for {}.",
        field(
            "temperature degrees temp", "temperature", "has {} degrees|has a temperature of {}|reports {} degrees",
            "is at {} degrees", "at {} degrees",
        ),
        field(
            "sky weather condition", ("sunny", "cloudy", "rainy", "snowy", "windy", "foggy", "stormy"),
            "is {}|is {} today|will be {}|has {} weather", "has a {} day",
        ),
        field(
            "wind wind_speed", "int:1-90", "has wind of {} km/h|has a wind speed of {}|reports wind of {} km/h",
            "gets wind of {} km/h",
        ),
        field(
            "humidity", "int:10-100", "has a humidity of {} percent|has {} percent humidity",
            "reports {} percent humidity",
        ),
    ),
    kind(
        "bug report",
        subject("component module part", "phrase", "The {}|Our {}"),
        "There is a bug in the {}.|I found an error in the {}.",
        field(
            "severity level", ("minor", "major", "critical"), "has a {} bug|has a bug of {} severity|shows a {} error",
            "has a bug with {} severity",
        ),
        field(
            "version release", "version", "fails since version {}|is broken in version {}|has the error since {}",
            "has been broken since version {}", "in version {}",
        ),
        field(
            "reporter reported_by user", "first", "was reported by {}|was seen by {}", "got a report from {}",
            "reported by {}",
        ),
    ),
    kind(
        "ticket",
        subject("ticket id ticket_id", "number", "Ticket {}|The ticket {}"),
        "Look at ticket {}.|We got ticket {}.", STATUS, PRIORITY,
        field(
            "assignee owner assigned_to", "first", "is assigned to {}|belongs to {}|was given to {}",
            "was passed on to {}", "assigned to {}",
        ),
        field(
            "topic subject about", "phrase", "is about the {}|deals with the {}|is on the {}", "concerns the {}",
            "about the {}",
        ),
    ),
    kind(
        "task",
        subject("task title todo", "task", "The task to {}|The plan to {}"),
        "I must {}.|We have to {}.|Please {}.", PRIORITY,
        field(
            "due deadline day", "day", "is due on {}|must be done by {}|has to be ready by {}", "should be ready by {}",
            "due on {}",
        ),
        field("assignee person who", "first", "is for {}|goes to {}|was given to {}", "is a job for {}", "for {}"),
    ),
    kind(
        "project",
        subject("project name title", "title", "{}|The project {}"),
        "We started {}.|The project is called {}.", MANAGER, STATUS,
        field("budget cost", "salary", "has a budget of {}|costs {} dollars|may cost {}", "comes with a budget of {}"),
        field("deadline end due", "date", "ends on {}|must be ready by {}|has a deadline on {}", "should end on {}"),
        field(
            "members people team_size", "count", "has {} members|needs {} people|has a team of {}",
            "is done by {} people",
        ),
    ),
    kind(
        "company",
        subject("company name firm", "company", "{}|The company {}"),
        "The company is called {}.|I work for {}.", FOUNDED,
        field(
            "employees staff", "int:2-9000", "has {} employees|employs {} people|has a staff of {}",
            "gives work to {} people", "with {} employees",
        ),
        field(
            "city headquarters", "city", "is based in {}|has its office in {}|has its headquarters in {}",
            "has its main office in {}", "based in {}|from {}",
        ),
        field("boss ceo head", "person", "is led by {}|is run by {}|has {} as boss", "has the boss {}", "led by {}"),
    ),
    kind(
        "restaurant",
        subject("restaurant name", "title", "{}|The restaurant {}"),
        "We ate at {}.|The restaurant is called {}.", SITE, RATING,
        field(
            "cuisine kitchen", ("italian", "french", "indian", "chinese", "mexican", "thai", "greek", "turkish"),
            "serves {} food|has a {} kitchen|cooks {} dishes", "offers {} food",
        ),
        field("seats", "int:5-120", "has {} seats|offers {} seats|has {} seats inside", "comes with {} seats"),
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
            "students pupils", "int:20-2000", "has {} students|teaches {} children|has {} pupils",
            "is a place for {} students", "with {} students",
        ),
        FOUNDED,
        field(
            "principal head", "person", "is led by {}|has {} as principal|is run by {}", "has the principal {}",
            "led by {}",
        ),
    ),
    kind(
        "course",
        subject("course subject name", "subject", "The {} course|The course in {}"),
        "I take a course in {}.",
        field(
            "teacher tutor", "person", "is taught by {}|is given by {}|has {} as teacher", "has the teacher {}",
            "taught by {}",
        ),
        DAY, TIME,
        field(
            "weeks duration", "count", "takes {} weeks|lasts {} weeks|goes on for {} weeks", "runs for {} weeks",
            "over {} weeks",
        ),
        choice(
            "level", "beginner intermediate advanced", "is for the {} level|has the level {}|is a {} course",
            "is meant for the {} level", "level {}",
        ),
    ),
    kind(
        "parcel",
        subject("parcel tracking id", "code", "Parcel {}|The parcel {}|Package {}"),
        "You get the parcel {}.|Here is the parcel {}.", WEIGHT,
        field(
            "recipient to receiver", "person", "is for {}|goes to {}|is addressed to {}", "must go to {}",
            "for {}|addressed to {}",
        ),
        field("city destination", "city", "goes to {}|is sent to {}|is on the way to {}", "must be sent to {}"),
    ),
    kind(
        "message",
        subject("sender from", "first", "{}"),
        "There is a message from {}.",
        field(
            "receiver to recipient", "first", "wrote to {}|sent a message to {}|sends a letter to {}",
            "has written to {}",
        ),
        field(
            "subject topic about", "phrase", "writes about the {}|asks about the {}|has a question about the {}",
            "wants to talk about the {}",
        ),
        field("time", "time", "wrote at {}|sent it at {}", "was writing at {}"),
        person=True,
    ),
    kind(
        "plant",
        subject("plant name species", "phrase", "The {}|My {}|This {}"),
        "I planted {a}.|Look at the {}.",
        field(
            "height height_cm cm", "int:2-400", "is {} cm tall|has a height of {} cm|grew to {} cm",
            "has grown to {} cm", "{} cm tall",
        ),
        COLOR,
        field(
            "water water_days days", "int:1-30", "needs water every {} days|gets water every {} days",
            "must get water every {} days",
        ),
        field("light", ("sun", "shade", "dark"), "likes {}|needs {}|grows in {}", "loves {}"),
    ),
    kind(
        "game", TITLE, "We play {}.|The game is called {}.",
        field(
            "players", "count", "is for {} players|is played by {} people|needs {} players", "is made for {} players",
            "for {} players",
        ),
        LENGTH, PRICE,
        field(
            "age min_age", "int:3-18", "is for ages {} and up|can be played from age {}|is for children from {}",
            "is made for children from {}",
        ),
        BRAND,
    ),
    kind(
        "device",
        subject("device model name", "brandmodel", "The {}|This {}|My {}"),
        "We tested the {}.|I have {a}.", PRICE, WEIGHT,
        field(
            "battery battery_hours hours", "int:2-60", "runs for {} hours|has a battery for {} hours|lasts {} hours",
            "works for {} hours", "running {} hours",
        ),
        COLOR,
        field(
            "memory ram memory_gb", "int:1-64", "has {} GB of memory|comes with {} GB of memory|has a memory of {} GB",
            "is sold with {} GB of memory",
        ),
    ),
    kind(
        "server",
        subject("server host name", "hostname", "{}|The server {}|Server {}"),
        "Look at the server {}.|We have a server called {}.",
        field(
            "port", "int:80-9999", "listens on port {}|uses port {}|answers on port {}", "can be reached on port {}",
            "on port {}",
        ),
        choice(
            "environment env stage", "test staging production", "is for {}|runs in {}|belongs to {}", "is used in {}",
        ),
        SITE,
    ),
    kind(
        "measurement",
        subject("sensor device name", "code", "Sensor {}|The sensor {}"),
        "Read the sensor {}.",
        field("value reading", "decimal", "shows {}|reads {}|measured {}", "has measured {}"),
        choice(
            "unit", "metre gram litre volt degree percent", "measures in {}|uses the unit {}|has the unit {}",
            "counts in {}",
        ),
        field("time", "time", "was read at {}|was checked at {}|was seen at {}", "was looked at at {}", "at {}"),
        field("room place", "room", "is in {}|hangs in {}|stands in {}", "can be found in {}", "in {}"),
    ),
    kind(
        "account",
        subject("username user login", "username", "{}|The user {}|User {}"),
        "The account belongs to {}.|Please add the user {}.", EMAIL,
        choice(
            "role", "admin editor guest viewer", "is {a}|has the role {}|works as {a}", "was given the role {}",
            "role {}",
        ),
        field(
            "joined since year", "year", "joined in {}|has been there since {}|came in {}", "has been a user since {}",
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
