"""What the demo model says it does not know: questions beyond a small table of facts, and things to ask about."""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(entry.strip() for entry in text.replace("\n", ";").split(";") if entry.strip())


# Real ones that the table of capitals leaves out.
OTHER_COUNTRIES = _list("""
Moldova; Montenegro; North Macedonia; Kosovo; Andorra; Monaco; Liechtenstein; San Marino; Botswana; Gambia; Guinea; Togo
Malawi; Liberia; Niger; Chad; Gabon; Burundi; Lesotho; Eritrea; Djibouti; Mauritania; Burkina Faso; Sierra Leone
Kyrgyzstan; Tajikistan; Turkmenistan; Bhutan; Brunei; the Maldives; Papua New Guinea; Samoa; Tonga; Vanuatu; Kiribati
Belize; Guatemala; El Salvador; Guyana; Suriname; Barbados; Grenada; Dominica; the Bahamas
""")
# Nouns that have no opposite.
NO_OPPOSITE = _list("""
table; chair; banana; cloud; pencil; window; guitar; lamp; cheese; spoon; carpet; bicycle; elephant; bread; button
kitchen; paper; number; music; potato; garden; shirt; engine; river; mountain; candle; bottle; camera; piano; butter
""")
# Things that may have any colour.
ANY_COLOUR = _list("""
a car; a shirt; a house; a bag; a book; a door; a pen; a hat; a chair; a dress; a balloon; a cup; a bicycle; a ball
a toy; a sofa; a curtain; a phone; a train; a boat
""")
# Animals whose young, sound or food the tables leave out.
OTHER_ANIMALS = _list("""
hippo; jellyfish; shrimp; llama; yak; gecko; iguana; lobster; moth; wasp; badger; mole; hedgehog; otter; walrus
sloth; armadillo; hyena; gorilla; porcupine; raccoon; skunk; weasel; chameleon; scorpion
""")
PEOPLE = _list("""
Napoleon; Cleopatra; Julius Caesar; Albert Einstein; Isaac Newton; Marie Curie; Charles Darwin; Mozart; Beethoven; Bach
Vincent van Gogh; Picasso; Michelangelo; Galileo; Aristotle; Plato; Socrates; Confucius; Gandhi; Nelson Mandela
Abraham Lincoln; George Washington; Queen Victoria; Joan of Arc; Marco Polo; Columbus; Magellan; Ada Lovelace
Alan Turing; Nikola Tesla; Thomas Edison; Charles Dickens; Jane Austen; Mark Twain; Agatha Christie; Tolstoy; Goethe
Homer; Genghis Khan; Alexander the Great; Louis Pasteur; Alfred Nobel; Frida Kahlo; Elvis Presley; Charlie Chaplin
""")
INVENTIONS = _list("""
the telephone; the light bulb; the wheel; the steam engine; the radio; television; the computer; the car; the bicycle
paper; the compass; the telescope; the camera; the airplane; penicillin; dynamite; the battery; the piano; the zipper
""")
EVENTS = _list("""
the First World War; the Second World War; the French Revolution; the fall of Rome; the Middle Ages; the Cold War
the Battle of Waterloo; the moon landing; the Industrial Revolution; the Renaissance; the Black Death; the Ice Age
""")
SCIENCE = _list("""
quantum physics; relativity; dark matter; a black hole; gravity; magnetism; electricity; photosynthesis; evolution
entropy; the Big Bang; string theory; nuclear fusion; antimatter; genetics; DNA; the immune system; chemistry; algebra
calculus; topology; economics; inflation; philosophy; cryptography; a neural network; blockchain; a superconductor
plate tectonics; radioactivity; the periodic table; an enzyme; a hormone; a vaccine; a semiconductor; the brain
consciousness; the theory of relativity; the greenhouse effect; thermodynamics; nuclear energy; the speed of light
""")
MACHINES = _list("""
a jet engine; a nuclear reactor; a computer; a telephone; a microwave; a laser; a satellite; a transistor; a battery
a refrigerator; a telescope; a rocket; a radar; the internet; a camera; an engine; a robot; a solar panel; a printer
""")
WHYS = _list("""
the sky is blue; the sea is salty; people dream; we sleep; the moon changes; leaves fall; birds sing; cats purr
ice floats; stars shine; volcanoes erupt; the wind blows; planes fly; iron rusts; time passes; people get old
the dinosaurs died; onions make us cry; we yawn; water is wet; the Earth turns; magnets stick; thunder is loud
""")
JOBS = _list("""
singer; painter; writer; football player; actor; scientist; king; queen; poet; musician; cook; tennis player; teacher
philosopher; dancer; composer; runner; chess player; doctor; film director
""")
THINGS = _list("""
film; book; song; car; computer; phone; country; city; language; restaurant; hotel; game; sport; food; drink; colour
animal; school; job; recipe; band; newspaper; camera; bicycle; holiday; beach; museum; university; football club
""")
CHOICES = _list("""
tea or coffee; cats or dogs; summer or winter; books or films; cars or trains; the city or the country; meat or fish
the sea or the mountains; pizza or pasta; apples or oranges; football or tennis; gold or silver; wood or stone
tea or milk; the morning or the evening; maths or music; chess or cards; buses or bikes; rain or snow; red or blue
""")
PRICES = _list("""
gold; oil; bread; petrol; milk; silver; rice; bitcoin; a house; a new car; a train ticket; coffee; sugar; electricity
""")
WINS = _list("""
the football match; the game; the election; the World Cup; the race; the final; the tennis match; the prize
the Olympic Games; the chess match; the league; the song contest; the Nobel Prize; the cup; the tournament
""")
LANGUAGES = _list("""
Chinese; Japanese; Russian; German; Spanish; Italian; Latin; Greek; Arabic; Turkish; Swedish; Polish; Dutch; Hindi
""")
WORDS = _list("""
dog; house; water; bread; love; friend; book; school; sun; moon; tree; good morning; thank you; table; car; apple
""")
# Of a country or a city, and not in any table.
FIGURES = _list("""
population; area; currency; highest mountain; longest river; national animal; flag; history; climate; biggest company
oldest university; national dish; postal code; main religion; most famous building; richest part
""")
# Of an animal, and not in any table.
ANIMAL_FIGURES = _list("""
How old can {a} get?; How long does {a} live?; How fast can {a} run?; How much does {a} weigh?; How big is {a}?
How many teeth does {a} have?; How many bones does {a} have?; How long does {a} sleep?; What is the Latin name of {a}?
How far can {a} see?; How many {s} are there in the world?; How clever is {a}?; How many hearts does {a} have?
""")
