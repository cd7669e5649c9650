"""What stories are made of: the things they can be about, and the grammar that `skills.stories` fills.

Slots: {A} the hero at its first mention ("a fox", "a girl named Mia"), {H} later ("the fox", "Mia"), {he} {his} {him}
its pronouns, {p} where it lives ("in the forest"), {O} a thing at its first mention ("a lantern"), {o} later ("the
lantern"); {Q} {q} a second thing, {L} {l} a place, {S} something of the sky, {more} what else an opening says of these;
{F} a friend ("an old owl"), {f} later ("the owl"), {F_} the same where a sentence begins.
An opening names all that the story is about; plots come after that. Plots of two characters have the second as the
friend. Must not know how a story is asked for.
"""

from __future__ import annotations

from demo_model.data_pools import Pool

ANIMALS = Pool(
    """ant, badger, bat, bear, beaver, bee, beetle, bird, bull, butterfly, calf, camel, cat, chicken, cow, crab,
    cricket, crow, deer, dog, dolphin, donkey, dragon, duck, eagle, elephant, falcon, fish, fox, frog, giraffe, goat,
    goose, hare, hawk, hedgehog, hen, horse, kangaroo, kitten, koala, ladybird, lamb, lion, lizard, mole, monkey,
    moose, moth, mouse, otter, owl, panda, parrot, peacock, pelican, penguin, pig, pigeon, pony, puppy, rabbit, raven,
    robin, rooster, seagull, seal, sheep, snail, snake, sparrow, spider, squirrel, stork, swan, tiger, toad, turtle,
    unicorn, walrus, whale, wolf, worm, zebra"""
)
PEOPLE = Pool(
    """actor, archer, artist, baker, barber, blacksmith, boy, builder, butcher, captain, carpenter, child, clockmaker,
    clown, cook, dancer, dentist, detective, doctor, driver, explorer, fairy, farmer, fisherman, gardener, ghost,
    giant, girl, hunter, inventor, judge, king, knight, librarian, magician, mermaid, miller, monk, monster, nurse,
    painter, pilot, pirate, poet, postman, potter, prince, princess, queen, robot, sailor, scientist, shepherd,
    shoemaker, singer, soldier, student, tailor, teacher, thief, traveller, troll, waiter, weaver, witch, wizard"""
)
FEMALE = frozenset("fairy girl mermaid princess queen witch".split())
MALE = frozenset("boy fisherman king knight monk postman prince shepherd wizard".split())
NEUTER = frozenset("ghost monster robot troll".split())

THINGS: dict[str, Pool] = {
    "light": Pool("candle, lamp, lantern, oil lamp, torch, flashlight, night light"),
    "food": Pool(
        """apple, banana, biscuit, bun, cake, carrot, piece of cheese, cherry pie, cookie, honey cake, loaf of bread,
        melon, muffin, pancake, peach, pear, pie, pizza, plum, pudding, pumpkin, sandwich, sausage, strawberry,
        waffle""",
    ),
    "music": Pool(
        """accordion, banjo, cello, drum, fiddle, flute, guitar, harmonica, harp, horn, lute, tambourine, trumpet,
        ukulele, violin, whistle""",
    ),
    "wear": Pool(
        """blanket, cap, cape, cloak, coat, hat, hood, jacket, jumper, pullover, raincoat, scarf, shawl, sweater,
        woollen hat""",
    ),
    "container": Pool(
        "bag, barrel, basket, bottle, bowl, box, bucket, cup, jar, jug, kettle, mug, pot, sack, suitcase, teapot",
    ),
    "tool": Pool(
        """axe, brush, broom, fork, hammer, hook, key, knife, ladder, magnet, nail, needle, paintbrush, pencil, rake,
        rope, saw, shovel, spoon, stick, wheel""",
    ),
    "reading": Pool(
        "book, cookbook, diary, dictionary, letter, map, newspaper, notebook, picture book, poem, postcard, scroll",
    ),
    "ride": Pool("bicycle, boat, canoe, car, cart, raft, scooter, sled, sleigh, tractor, wagon"),
    "toy": Pool(
        "ball, balloon, doll, kite, marble, puppet, puzzle, rocking horse, teddy bear, toy boat, toy train, yo-yo",
    ),
    "treasure": Pool(
        """bell, bracelet, coin, crown, crystal, diamond, feather, gem, medal, mirror, necklace, pearl, ring, seashell,
        shell, silver spoon, stone""",
    ),
    "other": Pool(
        """acorn, button, camera, chair, clock, compass, computer, cushion, egg, flag, flower, leaf, mask, mushroom,
        painting, phone, pillow, radio, rose, seed, shoe, sock, statue, stool, table, telescope, tent, ticket,
        umbrella, vase, wand, watch""",
    ),
}
PLACES = Pool(
    """beach, bridge, castle, cave, church, desert, farm, field, forest, garden, harbour, hill, island, jungle, lake,
    library, lighthouse, market, meadow, mill, mountain, museum, palace, pond, river, school, station, swamp, theatre,
    tower, town, tunnel, valley, village, volcano, waterfall, well, windmill, zoo""",
)
SKY = Pool("the moon, the rain, the rainbow, the sea, the sky, the snow, the storm, the sun, the wind")

ADJECTIVES = tuple(
    """big, blue, brave, bright, brown, clever, funny, golden, green, happy, lazy, little, lonely, lucky, magic, old,
    purple, quiet, red, sad, shiny, shy, silver, sleepy, small, strange, tiny, white, wild, yellow, young""".replace(
        "\n   ", ""
    ).split(", ")
)
HOMES = (
    "in the forest",
    "by the river",
    "near the sea",
    "on a green hill",
    "in a small village",
    "at the edge of the wood",
    "in a quiet valley",
    "by an old mill",
    "in a little house",
    "near the mountains",
    "on a farm",
    "by the lake",
)
SPOTS = ("in a tree", "behind a rock", "by the river", "under a bush", "in the tall grass", "on the roof of a barn")
FRIENDS = (
    ("an old owl", "the owl"),
    ("a little mouse", "the mouse"),
    ("a tired traveller", "the traveller"),
    ("a shy rabbit", "the rabbit"),
    ("a grey donkey", "the donkey"),
    ("a young sparrow", "the sparrow"),
    ("a kind neighbour", "the neighbour"),
    ("a hungry bear", "the bear"),
    ("a clever crow", "the crow"),
    ("a small child", "the child"),
    ("a slow turtle", "the turtle"),
    ("a lost lamb", "the lamb"),
)
HEROES = (
    "fox",
    "rabbit",
    "mouse",
    "bear",
    "owl",
    "hedgehog",
    "cat",
    "boy",
    "girl",
    "baker",
    "shepherd",
    "sailor",
    "robot",
    "frog",
    "gardener",
    "penguin",
)
GIRLS = ("Mia", "Anna", "Lily", "Rosa", "Nora", "Clara", "Ella", "Zoe", "Ida", "Emma", "Maya", "Lena")
BOYS = ("Tom", "Ben", "Leo", "Max", "Paul", "Finn", "Oscar", "Jack", "Emil", "Sam", "Noah", "Theo")

OPENINGS = (
    "Once {A} lived {p}{more}.",
    "Long ago, {A} lived {p}{more}.",
    "There once was {A} who lived {p}{more}.",
    "{A} lived all alone {p}{more}.",
)
OPENINGS_OF_TWO = (
    "Once {A} and {F} lived {p}.",
    "Long ago, {A} and {F} lived {p}.",
    "There once were {A} and {F} who lived {p}.",
    "{A} and {F} lived next to each other {p}.",
)
"""All that a story is about stands in its opening, {more} of it: a small model forgets what is left for later."""


def _plots(text: str) -> tuple[str, ...]:
    return tuple(" ".join(plot.split()) for plot in text.strip().split("\n\n"))


WITH_THING = _plots("""
    One morning {o} was gone. {H} asked everybody, and {F} had found it on the path. {F_} gave {o} back, and from then
    on the two were friends.

    {H} loved {o} very much. One stormy night the wind carried it away. {H} searched until morning and found {o}
    {spot}. After that, {he} never left it outside again.

    {H} wanted to give {F} a present and wrapped {o} in paper. When {f} opened the parcel and saw {o}, there was a happy
    cry. It was the best birthday of the year.

    {H} did not need {o} any more. {F} offered a basket of berries for it. So they traded. That evening they sat by
    the fire and ate the berries together.

    {F} wanted {o} too. They argued all morning. At last {H} said that they could share {o}. Since that day they have
    never argued again.

    One day {H} cleaned {o} and put it in the window. Now everybody who walks by stops to look at {o}, and {H} is never
    lonely.

    {H} was afraid of the dark cave. One day the wind blew {o} into it. {H} took a deep breath and went in to fetch {o}.
    After that, {he} was never afraid of the cave again.

    {F} took {o} in the night. The next morning {f} felt sorry and brought it back. {H} was not angry. They had
    breakfast together and became good friends.

    {H} was lonely. So {he} put {o} in front of the door, with a sign that said: for a friend. In the evening {F} came,
    looked at {o} and knocked. They talked until the stars came out.

    In spring there was a contest for the finest thing of all. The others brought gold and silk, but {H} brought {o}.
    The judge liked {o} best, because {H} told such a good story about it. {H} danced all the way home.

    {H} had to bring {o} to {F} on the other side of the river. The water was high and fast. Step by step, {H} walked
    over the stones and held {o} tight. {F_} was waiting on the other side with hot soup.

    One night {H} touched {o}, and it granted a wish. {H} wished for rain, because the fields were dry. In the morning
    it rained, and everything was green again.

    {H} did not know what {o} was for. {he} asked {F}, who was very wise. {F_} laughed and explained everything. Since
    then, {H} has used {o} every day.

    {H} lost {o} on the way home. It began to snow, and soon everything was white. In spring the snow melted, and there
    was {o}, right next to the door. {H} laughed for a long time.
""")
WITH_CLASS: dict[str, tuple[str, ...]] = {
    "light": _plots("""
        One dark night {F} was lost in the fog. {H} took {o} and held it up high. {F_} saw the light and followed it to
        the door. Since then, {o} shines there every night.

        {H} was afraid of the dark. One evening {F} lit {o}. {H} looked at its warm light and was not afraid any more.
        {he} slept well that night, with {o} next to the bed.
    """),
    "food": _plots("""
        One day {H} was about to eat {o}. Then {he} saw {F}, who had nothing to eat. {H} cut {o} in two and gave one
        half away. Nothing had ever tasted so good.

        {F} was very hungry after a long walk and smelled {o}. {H} opened the gate and asked {f} to come in. They shared
        {o} and laughed until the sun went down.
    """),
    "music": _plots("""
        {H} was too shy to play. One evening {he} played {o} quietly by the window. {F} heard it and began to dance.
        Soon the whole village was dancing.

        At first {H} played {o} very badly. {he} practised every day, and in summer {F} asked for a concert. Everybody
        clapped for a long time.
    """),
    "wear": _plots("""
        The winter was cold. On the road {H} met {F}, who was shaking with cold. {H} gave {o} away and ran home to keep
        warm. The next morning a pot of honey stood at the door.

        {H} made {o} for the winter, but it was much too big. So {he} shared {o} with {F}, and both of them were warm.
        They sat under the stars and told old stories.
    """),
    "container": _plots("""
        In summer the well was dry. {H} took {o} and walked to the lake to get water. On the way back {he} gave some to
        {F}, who was very thirsty. {F_} helped to carry {o} home.

        One morning {H} filled {o} with berries. {F} asked for just one berry, then for one more. In the evening {o}
        was empty, but {H} had found a friend.
    """),
    "tool": _plots("""
        One day the bridge over the river broke. {H} fetched {o} and began to work, and {F} helped. With {o} and a lot
        of patience they made it as good as new. In the evening everybody walked over the bridge and sang.

        {H} wanted to build a small house with {o}. {F} came every day to help. When the house was ready, they hung {o}
        over the door.
    """),
    "reading": _plots("""
        One rainy day {H} read {o} from beginning to end. It told of a secret garden behind the hill. The next day {H}
        went there with {F} and found a hundred roses.

        {H} could not read. One day {F} came and read {o} aloud. {H} liked it so much that {he} learned to read in a
        single winter. Now {he} reads {o} to everybody who comes by.
    """),
    "ride": _plots("""
        There was nothing faster than {o} in all the land. One day {F} was ill and needed a doctor. {H} brought the
        doctor with {o}. In the evening {F_} was well again.

        {H} wanted to see the world. So {he} repaired {o} and set off with {F}. They travelled with {o} for a whole
        year. Then they came home and told everybody what they had seen.
    """),
    "toy": _plots("""
        {H} played with {o} all day. {F} watched from far away and was sad. Then {H} asked {F_} to play too. With two,
        {o} was twice as much fun.

        One day {H} lost {o} in the park. {he} cried a little and went home. The next morning {F} stood at the door and
        held {o}. They played together until it was dark.
    """),
    "treasure": _plots("""
        One day {F} came by and saw {o}. {F_} had lost it many years ago and had never stopped looking for it. {H} gave
        {o} back, and {f} cried with joy.

        {H} hid {o} in a cave and forgot where. {he} searched for seven days with {F}. At last they found {o} under
        a flat rock. They gave it to the village, and everybody could look at it.
    """),
}
"""Plots for things of one sort, beside those that go with any thing."""

WITH_TWO_THINGS = _plots("""
    One day {H} packed {o} and {q} and went on a journey. On the way {he} gave {o} to {F}, who needed it badly.
    Only {q} was left, but {H} was happy. A light bag and a new friend are good company.

    {F} wanted {o} and offered a loaf of bread. {H} took the bread and kept {q}. Both went home and thought that they
    had got the better thing.

    {H} kept {o} and gave {q} to {F}. From that day on they met every evening. Each of them thought of the other
    whenever they were apart.

    {H} lost {o} in the forest. While {he} looked for it, {he} lost {q} as well. {F} had found both and brought them
    back. They laughed and walked home together.

    {F} asked {H} a riddle: what do {o} and {q} have in common? {H} thought about it all night. In the morning {he}
    said that both are better when you share them. {F_} smiled and was happy.
""")
WITH_TWO_CHARACTERS = _plots("""
    At first they were afraid of each other. Then one day it began to rain, and they hid under the same tree. When the
    sun came out again, {H} and {f} were friends.

    One day they ran a race, and {H} fell into a ditch. {F_} stopped and helped {him} out. Nobody won, but they walked
    home together and laughed.

    In winter {f} came to the door, cold and hungry. {H} made soup and a warm bed. In spring {f} brought a basket of
    flowers. Since then they have been friends.

    One day {f} got stuck in the mud. {H} heard the cry and came running. {he} pulled and pulled until {f} was free.
    In the evening they danced by the fire.

    {H} wanted to learn how to sing. {F_} was the best singer in the land and gave {him} lessons. After a year, {H} and
    {f} sang together in the square. Everybody threw flowers.

    One night {f} could not sleep. {H} told a story about the stars, and then another one. Before the third story was
    over, {f} was asleep. {H} smiled and looked at the moon.

    One day {H} and {f} built a boat together. They sailed down the river to the sea. When the night came, {f} was
    afraid, but {H} knew the way home. It was their first adventure, and not their last.
""")
WITH_CHARACTER = _plots("""
    Every evening {he} looked at the stars and wished for a friend. One night {F} sat down next to {him}. They counted
    the stars until they fell asleep. Since then, {H} has never been alone.

    One day {H} wanted to climb the highest hill. Everybody said that it was too high. {he} walked slowly, one step at
    a time. In the evening {H} stood at the top and saw the sea.

    One day there was a great storm, and {F} lost the way. {H} went out into the rain and called. At last {he} found
    {f} under a bridge. They went home and drank hot milk.

    {he} was always in a hurry. One day {he} ran past {F}, who sat in the sun. {F_} asked where {he} was going, and {H}
    did not know. So {he} sat down too, and it was a lovely day.

    {he} had a secret garden. One day {F} found the gate and looked in. {H} was angry at first, but then {he} showed
    {f} all the flowers. A garden is nicer when two can look at it.
""")
IN_PLACE = _plots("""
    One day {H} walked to {l}. It was so quiet there that {he} could hear {his} own heart. {F} came and sat down
    beside {him}. They stayed at {l} until the sun went down, and it was the best day of the year.

    People said that nobody should go to {l}. But {H} was curious and went there. {he} found only {F}, who was happy
    about a visit. Now {H} goes to {l} every Sunday.

    {H} dreamed of {l} every night. So {he} packed some bread and set off. In the morning light {he} stood before {l}.
    {he} sat down and did not want to leave any more.

    One day {H} got lost on the way to {l}. It was getting dark, and {he} was afraid. Then {F} came and showed {him} the
    way. Since then, the two meet at {l} every week.
""")
UNDER_SKY = _plots("""
    Every evening {he} sat by the window and thought about {S}. One night {he} went outside with {F}. They stood very
    still, and {S} had never been so beautiful. Then they went in and drank hot milk.

    {H} wanted to paint {S}. {he} tried again and again, but it never looked right. {F} said that {S} never looks the
    same. So {H} painted a new picture every day.

    One day {H} asked {F} where {S} comes from. Nobody knew. So {H} and {f} climbed the highest hill to look. They did
    not find out, but they saw {S} from there and were happy.
""")
WITH_THING_IN_PLACE = _plots("""
    One day {H} took {o} to {l}. Many people came to look at {o}. Then {F} came and asked for it politely. {H} gave {o}
    away and got a friend for it.

    {H} lost {o} at {l}. {he} went back and looked for it all day. In the evening {F} came out of the shadow and held
    {o}. They sat down at {l} and watched the stars.

    {H} took {o} and walked to {l}. {F} was already waiting there. Together they hid {o} at {l}. It is still there, and
    only they know where.
""")

BRIEF_WITH_THING = (
    "{A} found {O} and gave it to {F}. They have been friends ever since.",
    "{A} lost {O} in the forest. {F} found {o} and brought it back.",
    "{A} had {O} and shared it with {F}. They were happy together.",
)
BRIEF_WITH_TWO_THINGS = (
    "{A} had {O} and {Q}. {he} gave {o} to {F} and kept {q}.",
    "{A} traded {O} for {Q}. {F} laughed, and both were happy.",
)
BRIEF_WITH_TWO_CHARACTERS = (
    "{A} met {F} in the rain. They hid under a tree and became friends.",
    "{A} got lost. {F} showed {him} the way home.",
)
BRIEF_WITH_CHARACTER = (
    "{A} was lonely and met {F}. They became friends.",
    "{A} climbed the highest hill. From the top {he} saw the sea.",
)
BRIEF_IN_PLACE = (
    "{A} walked to {L} and met {F}. They stayed there until sunset.",
    "{A} dreamed of {L}. One day {he} found {l} and was happy.",
)
BRIEF_UNDER_SKY = (
    "{A} looked at {S} with {F}. It was a beautiful evening.",
    "{A} painted a picture of {S}. {F} liked it very much.",
)
BRIEF_WITH_THING_IN_PLACE = (
    "{A} found {O} near {L}. {he} gave {o} to {F} and made a friend.",
    "{A} brought {O} to {L}. {F} was waiting there.",
)
