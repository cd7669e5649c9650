"""Word pools that the records of `skills/json_fill.py` draw their values from. Data only."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """The words between the commas, each once."""
    return tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))


FIRST = words("""
    Maria, Anna, Peter, Lucas, Sofia, Emma, Liam, Noah, Olivia, Ava, Mia, Elena, Ivan, Olga, Nina, Omar, Ali,
    Fatima, Yusuf, Layla, Hana, Kenji, Yuki, Mei, Wei, Chen, Lin, Raj, Priya, Anil, Sita, Kofi, Ama, Zola, Thabo,
    Carlos, Diego, Lucia, Carmen, Pablo, Juan, Ines, Rosa, Marco, Luca, Giulia, Paolo, Chiara, Hans, Greta, Karl,
    Ingrid, Lars, Sven, Astrid, Erik, Freya, Bjorn, Jan, Piet, Anouk, Claire, Pierre, Louis, Camille, Jules,
    Marie, Hugo, Amelie, Zoe, Jack, Harry, George, Oliver, Emily, Grace, Ruby, Lily, Alice, Daisy, Rose, Henry,
    Arthur, Oscar, Leo, Max, Felix, Paul, Clara, Laura, Julia, Sarah, Hannah, Leah, Rachel, David, Daniel, Adam,
    Samuel, Simon, Thomas, James, John, Robert, William, Michael, Richard, Charles, Joseph, Mark, Steven, Kevin,
    Brian, Edward, Ronald, Timothy, Jason, Helen, Sandra, Donna, Carol, Ruth, Sharon, Michelle, Kimberly, Deborah,
    Jessica, Susan, Linda, Barbara, Elizabeth, Jennifer, Patricia, Mary, Nancy, Betty, Margaret, Lisa, Karen,
    Ashley, Dorothy, Amy, Angela, Brenda, Nicole, Stephanie, Katherine, Victoria, Martin, Frank, Gary, Eric,
    Stephen, Larry, Justin, Scott, Brandon, Benjamin, Gregory, Patrick, Alexander, Jerry, Dennis, Tyler, Aaron,
    Jose, Nathan, Zachary, Kyle, Ethan, Walter, Jeremy, Keith, Terry, Roger, Sean, Austin, Carl, Dylan, Bruno,
    Theo, Ella, Nora, Ida, Alma, Vera, Iris, Ivy, Hazel, Stella, Luna, Maya, Tara, Dina, Rita, Petra, Marta,
    Tomas, Milan, Boris, Igor, Dmitri, Katya, Anya, Mila, Zara, Amir, Karim, Samir, Nadia, Salma, Aisha, Amina,
    Hassan, Ibrahim, Tariq, Leila, Esra, Emre, Deniz, Aylin, Kemal, Ravi, Arun, Kavya, Meera, Vikram, Asha, Dev,
    Tao, Jin, Min, Hyun, Soo, Ji, Akira, Haru, Sora, Ren, Aoi, Kai, Nils, Elin, Maja, Oskar, Signe, Tove, Eva,
    Uma, Gina, Tina, Tim, Tom, Ben, Sam, Joe, Kate, Beth, Meg, Fay, Gus, Ned, Ted, Rex, Roy, Ray, Otto
""")
LAST = words("""
    Smith, Jones, Brown, Taylor, Wilson, Evans, Walker, White, Green, Hall, Wood, Clark, Hill, Baker, Cooper,
    King, Turner, Parker, Morris, Bell, Ward, Fox, Stone, Rivers, Lake, Marsh, Field, Woods, Banks, Brooks,
    Carter, Mason, Miller, Fisher, Hunter, Cook, Shaw, Gray, Black, Young, Long, Short, Day, Winter, Summer,
    Frost, Snow, Rossi, Russo, Ferrari, Bianchi, Romano, Garcia, Lopez, Perez, Sanchez, Torres, Ramos, Cruz,
    Silva, Santos, Costa, Pereira, Muller, Schmidt, Weber, Wagner, Becker, Hoffmann, Koch, Richter, Klein, Wolf,
    Novak, Kovacs, Nagy, Horvat, Popov, Ivanov, Petrov, Sokolov, Kim, Park, Lee, Choi, Wang, Li, Zhang, Liu, Yang,
    Tanaka, Suzuki, Sato, Ito, Mori, Singh, Patel, Sharma, Gupta, Khan, Ahmed, Hassan, Okafor, Mensah, Diallo,
    Nkosi, Hansen, Larsen, Olsen, Berg, Lund, Dahl, Holm, Virtanen, Dubois, Laurent, Moreau, Petit, Martin,
    Bernard, Durand, Leroy, Murphy, Kelly, Byrne, Ryan, Walsh, Campbell, Stewart, Murray, Reid, Ross, Graham
""")
CITIES = words("""
    Oslo, Paris, London, Berlin, Madrid, Rome, Vienna, Prague, Warsaw, Lisbon, Dublin, Athens, Budapest, Helsinki,
    Stockholm, Copenhagen, Brussels, Amsterdam, Zurich, Geneva, Milan, Turin, Venice, Naples, Florence, Munich,
    Hamburg, Cologne, Lyon, Nice, Bordeaux, Lille, Porto, Seville, Valencia, Bilbao, Granada, Krakow, Riga,
    Tallinn, Vilnius, Minsk, Kyiv, Odesa, Sofia, Belgrade, Zagreb, Split, Sarajevo, Tirana, Istanbul, Ankara,
    Izmir, Cairo, Tunis, Rabat, Fez, Lagos, Accra, Dakar, Nairobi, Kampala, Harare, Lusaka, Cape Town, Durban,
    Dubai, Doha, Amman, Beirut, Tehran, Baku, Tbilisi, Yerevan, Almaty, Delhi, Mumbai, Chennai, Kolkata, Pune,
    Dhaka, Colombo, Lahore, Karachi, Kabul, Bangkok, Hanoi, Manila, Jakarta, Singapore, Hong Kong, Shanghai,
    Beijing, Seoul, Busan, Tokyo, Osaka, Kyoto, Sapporo, Nagoya, Sydney, Melbourne, Perth, Brisbane, Adelaide,
    Auckland, Wellington, Boston, Chicago, Denver, Dallas, Houston, Austin, Phoenix, Seattle, Portland, Miami,
    Atlanta, New York, San Diego, Los Angeles, San Francisco, Toronto, Montreal, Ottawa, Vancouver, Calgary,
    Halifax, Mexico City, Havana, Lima, Quito, Bogota, Caracas, Santiago, Buenos Aires, Montevideo, La Paz,
    Recife, Salvador, Brasilia, Cusco, Cork, Galway, Leeds, York, Bath, Bristol, Oxford, Cambridge, Glasgow,
    Edinburgh, Cardiff, Bergen, Malmo, Aarhus, Turku, Tampere, Ghent, Bruges, Utrecht, Delft, Basel, Bern, Graz,
    Linz, Salzburg, Brno, Gdansk, Lodz
""")
COUNTRIES = words("""
    France, Spain, Italy, Germany, Norway, Sweden, Denmark, Finland, Iceland, Ireland, Portugal, Greece, Turkey,
    Poland, Hungary, Austria, Switzerland, Belgium, Egypt, Morocco, Tunisia, Kenya, Ghana, Nigeria, Senegal,
    Ethiopia, South Africa, India, Nepal, China, Japan, South Korea, Vietnam, Thailand, Indonesia, Malaysia,
    Australia, New Zealand, Canada, Mexico, Cuba, Brazil, Chile, Peru, Argentina, Colombia, Bolivia, Ecuador,
    Jordan, Lebanon, Iran, Iraq, Pakistan, Bangladesh, Sri Lanka, Croatia, Serbia, Bulgaria, Romania, Ukraine,
    Estonia, Latvia, Lithuania, Slovenia, Slovakia, Malta, Cyprus, Georgia, Armenia
""")
COLORS = words("""
    red, blue, green, yellow, black, white, brown, grey, orange, purple, pink, silver, golden, beige, turquoise,
    violet, cream, navy, crimson, olive, amber, ivory, teal, maroon, indigo, khaki, lilac, scarlet, bronze, copper
""")
JOBS = words("""
    nurse, teacher, doctor, baker, farmer, pilot, lawyer, painter, driver, cook, singer, writer, plumber,
    carpenter, engineer, gardener, dentist, waiter, librarian, journalist, photographer, mechanic, designer,
    architect, scientist, biologist, chemist, actor, dancer, musician, tailor, butcher, barber, fisherman,
    firefighter, soldier, sailor, judge, translator, programmer, electrician, cashier, postman, shepherd, clown,
    coach, guide, manager, secretary, accountant, student, police officer, bus driver, shop assistant, tour guide,
    truck driver, chef, poet, potter, beekeeper, florist, jeweller, optician, pharmacist, surgeon, vet, zookeeper,
    welder, tutor, model
""")
ANIMALS = words("""
    dog, cat, rabbit, hamster, horse, parrot, turtle, goldfish, pony, goat, sheep, cow, pig, duck, goose, hen,
    mouse, rat, lizard, snake, frog, canary, donkey, ferret, gecko, llama, alpaca, budgie, peacock, hedgehog,
    squirrel, fox, owl, crow, swan, pigeon, camel, beagle, poodle, collie, spaniel, terrier, mastiff
""")
FOODS = words("""
    apple pie, tomato soup, pancakes, lasagna, fried rice, onion soup, potato salad, fish stew, pizza, carrot
    cake, lemon tart, banana bread, chicken curry, bean stew, mushroom risotto, beef stew, noodle soup, omelette,
    fruit salad, cheese toast, garlic bread, apple crumble, pea soup, rice pudding, corn bread, spinach quiche,
    tacos, dumplings, waffles, plum cake, vegetable curry, pumpkin soup, egg salad, meatballs, nut bread, fish
    cakes, muffins, cookies, brownies, cherry pie, leek soup, lentil soup, stuffed peppers, green salad, pasta,
    falafel, hummus, paella, couscous, gnocchi, sushi, ramen, burger, sandwich, porridge, granola, bagels, roast
    chicken, peanut soup
""")
THINGS = words("""
    lamp, table, chair, sofa, desk, shelf, mirror, carpet, blanket, pillow, kettle, toaster, pan, pot, knife,
    spoon, fork, plate, bowl, cup, mug, glass, bottle, basket, bucket, broom, brush, towel, soap, candle, clock,
    watch, ring, necklace, scarf, hat, cap, coat, jacket, shirt, sweater, dress, skirt, belt, sock, shoe, boot,
    sandal, glove, umbrella, bag, backpack, suitcase, wallet, purse, key, lock, hammer, saw, drill, nail, screw,
    ladder, rope, tent, kite, ball, bat, racket, bicycle, scooter, skateboard, helmet, camera, phone, laptop,
    tablet, monitor, keyboard, printer, speaker, headset, radio, guitar, piano, violin, drum, flute, trumpet,
    book, notebook, pen, pencil, ruler, eraser, stapler, folder, envelope, stamp, poster, painting, vase, puzzle,
    doll, robot, train, car, boat, plane, toy, drone, lens, tripod, charger, cable, battery, router, fan, heater,
    fridge, oven, stove, mixer, blender, freezer, dryer, iron, bench, swing, hose, rake, shovel, wheelbarrow,
    fence, gate, door, window, curtain, rug, bed, mattress, wardrobe, cabinet, drawer, stool, cushion, jug,
    teapot, tray, jar, box, crate, barrel, tank, pump, filter, valve, pipe, motor, engine, wheel, tyre, saddle,
    bell, horn, mask, costume, wig, crown, sword, shield, medal, trophy, badge, flag, banner, globe, map, compass,
    telescope, microscope, thermometer, scale, tape, glue, paint, canvas, easel, chisel, wrench, pliers, magnet,
    spring, gear, chain, hook, net, trap, cage, perch, aquarium, leash, collar, feeder
""")
ADJECTIVES = words("""
    big, small, old, new, red, blue, green, black, white, grey, golden, silver, wooden, plastic, heavy, light,
    soft, hard, round, square, long, short, tall, tiny, huge, warm, cold, hot, cool, dry, wet, clean, dirty,
    bright, dark, quiet, loud, fast, slow, sharp, smooth, rough, sweet, sour, fresh, happy, sad, brave, calm,
    clever, curious, gentle, kind, lazy, lucky, proud, shy, silly, strong, wise, young, early, late, hidden, lost,
    secret, broken, empty, full, open, deep, high, low, wide, thin, thick, rich, plain, simple, modern, ancient,
    famous, frozen, burning, falling, flying, dancing, singing, sleeping, hungry, thirsty, lonely, friendly,
    strange, wild, magic, royal, northern, southern, eastern, western, endless, silent, winter, summer, spare,
    folding, electric, portable, striped
""")
NOUNS = words("""
    river, mountain, forest, garden, house, tower, bridge, road, street, island, ocean, sea, lake, beach, desert,
    valley, hill, field, meadow, cave, stone, rock, sand, star, moon, sun, sky, cloud, rain, storm, wind, snow,
    ice, fire, flame, shadow, light, night, day, morning, evening, winter, summer, spring, autumn, year, hour,
    minute, dream, story, song, dance, music, voice, word, letter, secret, promise, journey, home, door, window,
    key, lock, mirror, clock, candle, lamp, book, page, map, ship, boat, train, plane, car, wheel, engine,
    machine, robot, circle, line, square, corner, edge, king, queen, prince, knight, wizard, dragon, giant, ghost,
    angel, child, mother, father, sister, brother, friend, stranger, neighbour, teacher, doctor, painter, hunter,
    sailor, dancer, farmer, baker, bird, horse, wolf, fox, bear, tiger, lion, eagle, owl, crow, swan, fish, whale,
    snake, spider, bee, butterfly, rose, tulip, lily, daisy, oak, pine, willow, leaf, root, seed, apple, cherry,
    lemon, peach, plum, honey, bread, salt, sugar, pepper, coffee, tea, milk, wine, water, glass, silver, gold,
    iron, copper, paper, silk, cotton, wool, leather, feather, crown, sword, shield, arrow, hammer, anchor, sail,
    flag, drum, bell, horn, piano, violin, guitar, market, castle, palace, temple, church, school, library,
    museum, station, harbour, airport, hotel, kitchen, attic, cellar, roof, wall, floor, stairs, path, trail,
    tunnel, canal, village, city, country, kingdom, empire, world, planet, galaxy, heart, hand, eye, mind, soul,
    memory, hope, love, luck, time, truth, peace, war, victory, game, puzzle, riddle, prize, treasure, coin,
    jewel, ring, necklace, coat, hat, shoe, glove, pocket, basket, box, bottle, cup, plate, spoon, knife, table,
    chair, bed, pillow, blanket, carpet, curtain, wave, tide, current, stream, waterfall, pond, well, spark,
    smoke, ash, dust, mud, clay, brick, tile, plank, nail, rope, thread, needle, button, ribbon, lace, mask,
    puppet, doll, kite, balloon, marble, ball, team, race, match, goal, score, record, lesson, test, answer,
    question, number, shape, colour, sound, smell, taste, touch, idea, plan, rule, law, order, chance, risk,
    danger, rescue, escape, return, arrival, farewell, gift, party, wedding, holiday, picnic, camp, tent, lantern,
    compass, telescope, rocket, comet, signal, code, cipher, archive, report, budget, ticket, visa, parcel,
    recipe, menu, invoice, contract, sample, batch, sensor, server, network, branch, folder, cable, circuit,
    battery, filter, pump, valve, lever, pulley, gear, chain, hook, net, ladder, bucket, broom, shovel, rake,
    fence, gate
""")
SYLLABLES = words("""
    ba, be, bi, bo, bra, bri, da, de, di, do, dra, el, en, fa, fe, fi, fo, ga, go, gra, ha, hel, im, in, ja, jo,
    ka, ke, ki, ko, kra, la, le, li, lo, lu, ma, me, mi, mo, mu, na, ne, ni, no, nu, or, pa, pe, pi, po, pra, qui,
    ra, re, ri, ro, ru, sa, se, si, so, sta, sto, ta, te, ti, to, tra, tri, ul, va, ve, vi, vo, wa, wen, wi, xa,
    ya, yo, za, zen, zi, zo
""")
ENDINGS = words("n, l, r, s, t, m, x, k, nd, rt, sk, th, ck, ll, sh") + ("",) * 12
MONTHS = words("""
    January, February, March, April, May, June, July, August, September, October, November, December
""")
DAYS = words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")
LANGUAGES = words("""
    English, French, Spanish, German, Italian, Portuguese, Dutch, Swedish, Norwegian, Danish, Finnish, Polish,
    Czech, Hungarian, Greek, Turkish, Arabic, Hebrew, Persian, Hindi, Urdu, Bengali, Tamil, Thai, Vietnamese,
    Korean, Japanese, Chinese, Malay, Swahili, Zulu, Russian, Ukrainian, Latin, Irish, Welsh, Basque, Catalan
""")
SPORTS = words("""
    tennis, football, hockey, golf, chess, rugby, basketball, volleyball, handball, swimming, cricket, judo,
    boxing, rowing, sailing, skiing, cycling, badminton, baseball, karate, fencing, archery, climbing, running,
    surfing, bowling, darts
""")
INSTRUMENTS = words("""
    piano, guitar, violin, drums, flute, trumpet, cello, harp, clarinet, saxophone, accordion, banjo, organ, oboe,
    trombone, viola, mandolin, ukulele, harmonica, lute
""")
GENRES = words("""
    jazz, rock, pop, blues, folk, soul, funk, techno, opera, reggae, comedy, drama, horror, romance, fantasy,
    mystery, western, thriller, adventure, history, poetry, crime, disco, metal, punk, country
""")
MATERIALS = words("""
    wood, steel, glass, cotton, wool, leather, plastic, paper, silk, stone, clay, iron, copper, brass, rubber,
    linen, bamboo, marble, concrete, aluminium, gold, silver, bronze, velvet, felt, wax, cork, straw
""")
STREETS = words("Street, Road, Lane, Avenue, Square, Way, Hill, Park")
COMPANY_ENDS = words("Ltd, Labs, Foods, Motors, Systems, Books, Works, Group, Airlines, Media, Bank")
DEPARTMENTS = words("sales, support, marketing, finance, research, design, security, shipping, training, planning")
SUBJECTS = words("physics, biology, chemistry, history, geography, music, art, law, medicine, logic, grammar, algebra")
SYMPTOMS = words("fever, cough, headache, toothache, backache, rash, cold, flu, pain, dizziness, nausea, cramps")
