"""Words that users put into their messages: names, places and things, and words made up from syllables.

Owns the pools that `persona`, `memory` and `stories` draw values from. Must not know any wording.
"""

from __future__ import annotations

import random

from demo_model.split import held_out


class Pool:
    """Words of one topic, parted by commas. None is kept back: what no training text has, a model cannot know as a
    word. What is made up of words, and made-up words, are."""

    def __init__(self, listed: str) -> None:
        self.words = tuple(dict.fromkeys(word.strip() for word in listed.replace("\n", " ").split(",") if word.strip()))

    def draw(self, rng: random.Random) -> str:
        return rng.choice(self.words)


GIRLS = """Ada, Adele, Agnes, Aisha, Alice, Alma, Amara, Amelia, Amina, Amy, Ana, Andrea, Angela, Anita, Anna, Annika,
Aria, Astrid, Aurora, Ava, Beatrice, Bella, Bianca, Brigitte, Camila, Carla, Carmen, Carol, Cecilia, Celeste, Chiara,
Chloe, Clara, Claudia, Cora, Daisy, Dana, Daniela, Daphne, Delia, Diana, Dora, Edith, Elena, Elif, Elisa, Ella, Ellen,
Elsa, Emilia, Emily, Emma, Erika, Esther, Eva, Fatima, Fiona, Flora, Freya, Frida, Gabriela, Gemma, Giulia, Gloria,
Grace, Greta, Hana, Hannah, Hazel, Heidi, Helen, Helga, Hilda, Ida, Inès, Ines, Ingrid, Irene, Iris, Isabel, Ivy,
Jade, Jane, Jasmine, Joan, Johanna, Josie, Judith, Julia, Juno, Kamala, Karen, Karin, Kate, Katja, Kira, Lara, Laura,
Leila, Lena, Leonie, Lila, Lily, Linda, Lisa, Livia, Lola, Lotte, Lucia, Lucy, Luna, Lydia, Mabel, Maja, Malala, Mara,
Margaret, Maria, Marie, Marina, Martha, Mary, Matilda, Maya, Meera, Mei, Mia, Mila, Mina, Miriam, Molly, Mona, Nadia,
Naomi, Nina, Noor, Nora, Olga, Olive, Olivia, Paula, Penny, Petra, Phoebe, Pia, Polly, Priya, Rachel, Rania, Rebecca,
Renée, Rita, Rosa, Rose, Ruby, Ruth, Sakura, Salma, Sana, Sara, Selma, Simone, Sofia, Sonia, Stella, Susan, Sylvia,
Tara, Tanja, Teresa, Thea, Tilda, Tina, Uma, Ursula, Valentina, Vera, Victoria, Viola, Wanda, Wendy, Yara, Yasmin,
Yuki, Yvonne, Zara, Zelda, Zoe, Zofia, Zuri"""

BOYS = """Aaron, Abdul, Adam, Adrian, Ahmed, Alan, Albert, Alex, Ali, Anders, Andrew, Anton, Arjun, Arthur, Axel, Ben,
    Bernard, Björn, Boris, Bruno, Carl, Carlos, Charles, Chen, Chris, Cyrus, Daniel, David, Dennis, Diego, Dmitri,
    Dylan, Eddie, Edgar, Edward, Elias, Eli, Emil, Enzo, Eric, Ethan, Evan, Fabian, Felix, Finn, Frank, Franz, Fred,
    Gabriel, George, Gerald, Giorgio, Gustav, Hamid, Hans, Harold, Harry, Hassan, Hector, Henry, Hiro, Hugo, Ian,
    Ibrahim, Igor, Isaac, Ivan, Jack, Jacob, Jakob, James, Jan, Jasper, Javier, Jens, Joel, John, Jonas, Jorge,
    José, Joseph, Juan, Julian, Kai, Karim, Karl, Kenji, Kevin, Klaus, Kofi, Kurt, Lars, Leo, Leon, Liam, Louis,
    Luca, Lucas, Luis, Luke, Magnus, Malik, Manuel, Marco, Mario, Mark, Martin, Mateo, Matthew, Max, Michael,
    Miguel, Mohammed, Moritz, Nathan, Neil, Nick, Nico, Nils, Noah, Oliver, Omar, Oscar, Otis, Otto, Owen, Pablo,
    Pascal, Patrick, Paul, Pedro, Peter, Philip, Pierre, Rafael, Raj, Ralph, Ravi, Rex, Ricardo, Richard, Robert,
    Robin, Rohan, Roman, Rory, Samir, Sam, Samuel, Sanjay, Sebastian, Sergei, Seth, Simon, Stefan, Steve, Sven,
    Tariq, Theo, Thomas, Tim, Tobias, Tom, Tony, Umar, Victor, Viktor, Vincent, Walter, Wei, Wilhelm, William, Yann,
    Yusuf, Zack, Zeno"""

SURNAMES = """Adams, Baker, Bauer, Berg, Brown, Carter, Chang, Clark, Costa, Davis, Diaz, Evans, Fischer, Fox, Garcia,
Gray, Green, Hall, Hansen, Hill, Ito, Jensen, Jones, Khan, King, Klein, Kumar, Lee, Lopez, Meyer, Miller, Moore,
Moreau, Nakamura, Novak, Okafor, Olsen, Park, Patel, Perez, Popov, Reed, Rivera, Rossi, Sato, Schmidt, Silva, Singh,
Smith, Stone, Suarez, Tanaka, Turner, Walker, Weber, White, Wilson, Wolf, Wood, Young"""

_NICKNAMES = """Archie, Astro, Atlas, Bandit, Beacon, Biscuit, Blip, Bolt, Bubbles, Button, Buzz, Captain, Chip, Clover,
Comet, Cookie, Copper, Cosmo, Cricket, Dash, Domino, Dot, Echo, Ember, Fern, Figaro, Flash, Fluffy, Gizmo, Goldie,
Happy, Helper, Honey, Iggy, Jet, Jolly, Juniper, Kiwi, Lucky, Marble, Maple, Mango, Mimi, Minty, Misty, Mocha, Nemo,
Nimbus, Noodle, Nova, Nugget, Oreo, Orion, Patch, Peanut, Pebble, Pepper, Pickle, Pip, Pixel, Pluto, Pogo, Puck,
Quill, Radar, Rocky, Rusty, Saffron, Sage, Scout, Shadow, Skipper, Snowy, Socks, Sparky, Spot, Sprout, Star, Storm,
Sunny, Tango, Teddy, Tiger, Toffee, Turbo, Twix, Velvet, Waffles, Whiskers, Widget, Willow, Winston, Yoda, Ziggy"""

PEOPLE = Pool(GIRLS + "," + BOYS)
PETS = Pool(_NICKNAMES)
FAMILY = Pool(SURNAMES)

COUNTRIES = Pool(
    """Albania, Algeria, Angola, Argentina, Australia, Austria, Belgium, Bolivia, Brazil, Bulgaria, Cambodia, Cameroon,
    Canada, Chad, Chile, China, Colombia, Croatia, Cuba, Cyprus, Denmark, Ecuador, Egypt, Estonia, Ethiopia, Fiji,
    Finland, France, Georgia, Germany, Ghana, Greece, Guatemala, Haiti, Hungary, Iceland, India, Indonesia, Iran,
    Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kenya, Kuwait, Laos, Latvia, Lebanon, Libya, Lithuania,
    Malaysia, Mali, Malta, Mexico, Mongolia, Morocco, Nepal, New Zealand, Nigeria, Norway, Oman, Pakistan, Panama,
    Peru, Poland, Portugal, Qatar, Romania, Rwanda, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia, South
    Korea, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Tanzania, Thailand, Togo, Tunisia, Turkey, Uganda,
    Ukraine, Uruguay, Vietnam, Wales, Yemen, Zambia, Zimbabwe""",
)
CITIES = Pool(
    """Aachen, Aberdeen, Accra, Adelaide, Algiers, Amsterdam, Antwerp, Athens, Atlanta, Auckland, Austin, Baghdad,
    Bali, Baltimore, Bangkok, Barcelona, Basel, Beijing, Beirut, Belfast, Belgrade, Bergen, Berlin, Bern, Bilbao,
    Birmingham, Bogotá, Bologna, Bonn, Bordeaux, Boston, Bremen, Brisbane, Bristol, Brussels, Bucharest, Budapest,
    Buenos Aires, Cairo, Calgary, Cape Town, Cardiff, Casablanca, Chicago, Cologne, Copenhagen, Cork, Dakar, Dallas,
    Delhi, Denver, Detroit, Dresden, Dubai, Dublin, Durban, Edinburgh, Florence, Frankfurt, Geneva, Ghent, Glasgow,
    Granada, Graz, Hamburg, Hanoi, Havana, Helsinki, Hong Kong, Houston, Istanbul, Jakarta, Kampala, Kiev, Kyoto,
    Lagos, Lahore, Leeds, Leipzig, Lima, Lisbon, Liverpool, London, Los Angeles, Lyon, Madrid, Malmö, Manchester,
    Manila, Marseille, Melbourne, Miami, Milan, Montreal, Moscow, Mumbai, Munich, Nairobi, Naples, New York, Nice,
    Osaka, Oslo, Ottawa, Oxford, Palermo, Paris, Perth, Pisa, Porto, Prague, Quito, Riga, Rome, Rotterdam, Salzburg,
    San Francisco, Santiago, Seattle, Seoul, Seville, Shanghai, Sofia, Stockholm, Stuttgart, Sydney, Tallinn,
    Tampere, Tokyo, Toronto, Toulouse, Trieste, Tunis, Turin, Utrecht, Valencia, Vancouver, Venice, Verona, Vienna,
    Vilnius, Warsaw, York, Zagreb, Zurich""",
)
COLOURS = Pool(
    """red, blue, green, yellow, orange, purple, pink, brown, black, white, grey, silver, gold, turquoise, violet,
    beige, cream, dark blue, dark green, dark red, light blue, light green, lime, magenta, maroon, mint, navy blue,
    olive, peach, plum, scarlet, teal, crimson, indigo, ivory, lavender, bronze, copper""",
)
ANIMALS = Pool(
    """ant, badger, bat, bear, beaver, bee, buffalo, butterfly, camel, cat, cheetah, chicken, cow, crab, crocodile,
    crow, deer, dog, dolphin, donkey, duck, eagle, elephant, falcon, ferret, flamingo, fox, frog, gecko, giraffe,
    goat, goose, gorilla, hamster, hare, hawk, hedgehog, heron, horse, iguana, jaguar, kangaroo, koala, lemur,
    leopard, lion, lizard, llama, lynx, mole, monkey, moose, mouse, octopus, ostrich, otter, owl, panda, panther,
    parrot, peacock, pelican, penguin, pig, pony, puffin, rabbit, raccoon, raven, rhino, salmon, seal, shark, sheep,
    sloth, snail, snake, spider, squirrel, stork, swan, tiger, toad, turtle, walrus, weasel, whale, wolf, wombat,
    zebra""",
)
FOODS = Pool(
    """bacon, bread, burgers, cake, cheese, chicken soup, chilli, chips, chocolate, couscous, crackers, curry,
    dumplings, eggs, falafel, fish, fried rice, goulash, ham, hummus, ice cream, kebab, lasagne, lentils, meatballs,
    muesli, mushroom soup, noodles, oatmeal, omelette, onion soup, paella, pancakes, pasta, pea soup, pie, pizza,
    polenta, popcorn, porridge, potato salad, pudding, ramen, ratatouille, ravioli, rice, risotto, roast beef,
    salad, sandwiches, sausages, soup, spaghetti, spinach, steak, stew, sushi, tacos, toast, tofu, tomato soup,
    tuna, waffles, yoghurt""",
)
FRUITS = Pool(
    """apple, apricot, banana, blackberry, blueberry, cherry, coconut, date, fig, grape, grapefruit, kiwi, lemon, lime,
    mandarin, mango, melon, nectarine, orange, papaya, peach, pear, pineapple, plum, pomegranate, raspberry,
    strawberry, watermelon""",
)
VEGETABLES = Pool(
    """asparagus, bean, beetroot, broccoli, cabbage, carrot, cauliflower, celery, cucumber, garlic, kale, leek, lettuce,
    onion, parsnip, pea, potato, pumpkin, radish, spinach, sweetcorn, tomato, turnip""",
)
DRINKS = Pool(
    """apple juice, beer, black tea, buttermilk, cider, cocoa, coffee, cola, espresso, ginger ale, grape juice,
    green tea, hot chocolate, iced tea, lemonade, milk, mint tea, orange juice, red wine, sparkling water, tea,
    tomato juice, water, white wine""",
)
SPORTS = Pool(
    """archery, badminton, baseball, basketball, bowling, boxing, climbing, cricket, curling, cycling, diving, fencing,
    football, golf, gymnastics, handball, hockey, judo, karate, rowing, rugby, running, sailing, skating, skiing,
    snowboarding, squash, surfing, swimming, table tennis, tennis, volleyball, water polo, wrestling, yoga""",
)
HOBBIES = Pool(
    """baking, birdwatching, camping, carpentry, chess, collecting coins, collecting stamps, cooking, cycling, dancing,
    drawing, fishing, gardening, hiking, juggling, knitting, model trains, origami, painting, photography, playing the
    piano, pottery, reading, running, sailing, sewing, singing, skating, surfing, swimming, weaving, writing poems""",
)
INSTRUMENTS = Pool(
    """accordion, banjo, bassoon, bugle, cello, clarinet, drum, flute, guitar, harmonica, harp, horn, mandolin, oboe,
    organ, piano, recorder, saxophone, trombone, trumpet, tuba, ukulele, viola, violin, xylophone""",
)
FLOWERS = Pool(
    """bluebell, buttercup, carnation, crocus, daffodil, dahlia, daisy, forget-me-not, foxglove, geranium, hyacinth,
    iris, jasmine, lavender, lilac, lily, lotus, magnolia, marigold, orchid, pansy, peony, poppy, primrose, rose,
    snowdrop, sunflower, tulip, violet""",
)
TREES = Pool(
    """alder, apple tree, ash, beech, birch, cedar, cherry tree, chestnut, cypress, elm, fir, hazel, larch, lime, maple,
    oak, olive tree, palm, pine, plum tree, poplar, spruce, walnut, willow, yew""",
)
SUBJECTS = Pool(
    """algebra, art, astronomy, biology, chemistry, drama, economics, English, French, geography, geometry, history,
    Latin, mathematics, music, philosophy, physics, poetry, Spanish, woodwork""",
)
GAMES = Pool(
    """backgammon, bingo, bridge, cards, charades, checkers, chess, darts, dominoes, go, hangman, hide and seek,
    marbles, poker, solitaire, tag, tic-tac-toe""",
)
JOBS = Pool(
    """accountant, actor, architect, artist, astronomer, baker, banker, barber, biologist, builder, bus driver, butcher,
    carpenter, cashier, chemist, cleaner, clerk, clown, coach, cook, dancer, dentist, designer, detective, doctor,
    driver, editor, electrician, engineer, farmer, firefighter, fisherman, florist, gardener, geologist, guard,
    hairdresser, janitor, jeweller, journalist, judge, lawyer, librarian, mechanic, miner, musician, nurse, painter,
    pharmacist, photographer, pianist, pilot, plumber, poet, police officer, potter, programmer, sailor, scientist,
    secretary, shepherd, singer, soldier, student, surgeon, tailor, taxi driver, teacher, translator, vet, waiter,
    weaver, welder, writer, zookeeper""",
)
THINGS = Pool(
    """armchair, backpack, ball, balloon, bag, basket, bed, bell, belt, bench, bicycle, blanket, boat, book, bottle,
    bowl, box, bracelet, broom, brush, bucket, cake, calculator, camera, candle, carpet, chair, clock, coat, comb,
    compass, computer, cup, curtain, cushion, desk, dictionary, dress, drum, envelope, fan, flute, fork, frying pan,
    globe, guitar, hammer, hammock, hat, helmet, jacket, jar, jug, kettle, keyboard, kite, knife, ladder, lamp,
    lantern, lock, magnet, map, mattress, mirror, mug, necklace, newspaper, notebook, oven, paintbrush, pan, pen,
    pencil, phone, piano, picture, pillow, plate, poster, printer, puzzle, radio, raincoat, ring, rope, rug, ruler,
    saw, scarf, shelf, shirt, shovel, skateboard, sofa, spoon, stamp, stool, suitcase, sweater, table, teapot,
    telescope, tent, ticket, toaster, torch, towel, toy train, trumpet, umbrella, vase, violin, wallet, watch,
    wheel, whistle, window, yo-yo""",
)
DAYS = Pool("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")
MONTHS = Pool("January, February, March, April, May, June, July, August, September, October, November, December")
SEASONS = Pool("spring, summer, autumn, winter")
LETTERS = Pool(",".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
PLURALS = Pool(
    """apples, bees, bicycles, birds, boats, books, bridges, cactuses, candles, cats, cherries, clocks, clouds, coins,
    cookies, dinosaurs, dogs, dragons, drums, flowers, frogs, ghost stories, grapes, hats, horses, islands, jokes,
    kites, lakes, lemons, maps, mountains, mushrooms, nuts, old films, owls, parties, peaches, pears, planes, plums,
    puzzles, rainy days, riddles, rockets, sharks, shells, ships, snails, snakes, spiders, squirrels, stamps, stars,
    stones, strawberries, sunflowers, trains, trees, trucks, tulips, whales, wild geese, windmills""",
)

_ADJECTIVES = """ancient, big, black, blue, bright, broken, brown, clever, cold, crooked, dark, deep, distant, dusty,
    empty, endless, fast, forgotten, frozen, gentle, golden, green, happy, hidden, hollow, hungry, last, lazy, little,
    lonely, long, lost, loud, lucky, magic, new, old, open, paper, patient, purple, quiet, rainy, red, round,
    secret, shiny, silent, silver, sleepy, slow, small, soft, strange, tall, tiny, warm, white, wild, wise, wooden,
    yellow, young"""
_ADJECTIVE_POOL = tuple(word.strip() for word in _ADJECTIVES.replace("\n", " ").split(","))

_ONSETS = ("", *"b br c ch d dr f fl g gl gr h j k kr l m n p pl qu r s sh sk st t th tr v w y z".split())
_VOWELS = tuple("a a a e e e i i o o o u u ai ee ia io ou".split())
_CODAS = ("", "", "", "", "l", "n", "r", "s", "m", "x", "k", "nd", "rt", "ss", "th", "sk", "lm", "ck", "ng")


def made_up(rng: random.Random, held: bool) -> str:
    """A lower-case word that nobody has used: "brelosk"."""
    while True:
        count = 2 if rng.random() < 0.7 else 3
        word = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(count)) + rng.choice(_CODAS)
        if 4 <= len(word) <= 10 and held_out(f"made up:{word}", 8) == held:
            return word


def person(rng: random.Random, held: bool) -> str:
    """A first name, sometimes made up, sometimes with a surname, now and then not capitalised."""
    roll = rng.random()
    name = made_up(rng, held).capitalize() if roll < 0.35 else PEOPLE.draw(rng)
    if rng.random() < 0.06:
        name += " " + (FAMILY.draw(rng) if rng.random() < 0.7 else made_up(rng, held).capitalize())
    if rng.random() < 0.05:
        name = name.lower()
    return name


def pet_name(rng: random.Random, held: bool) -> str:
    roll = rng.random()
    if roll < 0.4:
        return PETS.draw(rng)
    return person(rng, held).split(" ")[0] if roll < 0.7 else made_up(rng, held).capitalize()


def town(rng: random.Random, held: bool) -> str:
    return CITIES.draw(rng) if rng.random() < 0.65 else made_up(rng, held).capitalize()


def title(rng: random.Random, held: bool) -> str:
    """The title of a book, a film or a song: "The Silver Kettle"."""
    noun = (THINGS if rng.random() < 0.6 else ANIMALS).draw(rng).title()
    roll = rng.random()
    if roll < 0.6:
        return f"The {rng.choice(_ADJECTIVE_POOL).title()} {noun}"
    return f"The {noun} of {town(rng, held)}" if roll < 0.8 else f"{rng.choice(_ADJECTIVE_POOL).title()} {noun}"


def adjective(rng: random.Random) -> str:
    return rng.choice(_ADJECTIVE_POOL)


def a(noun: str) -> str:
    """The noun with its article."""
    return ("an " if noun[0].lower() in "aeiou" and not noun.startswith(("uk", "uni", "ewe")) else "a ") + noun
