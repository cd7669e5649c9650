"""Tools that do the same with many things: give one to somebody, rename, book, fill, move one.

A frame is a block of `data_tools` with marks: `<n>` a thing, `<N>` the same with `_` for spaces, `<k>` the kind of what it
is told by, other `<x>` what else a row says. Values stand in its requests where sentences have them, in the many
orders that people use; the parameters have the names that such a part may have. Must not know how blocks are read.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

import re
from itertools import zip_longest

_RENAME = """
rename_<N> <N>_rename relabel_<N> new_<N>_name retitle_<N> | Change the name of a <n> / Give a <n> another name / Rename a <n> @<N>
  old_label former previous before current_name was from_name : <k> ; the name until now
  new_label after becomes renamed to_name changed_to next_name : word ; the name from now on
  - rename the <n> {old_label} to {new_label}
  - rename my <n> {old_label} to {new_label}
  - the <n> {old_label} should be called {new_label}.
  - the <n> {old_label} gets the name {new_label}.
  - give the <n> {old_label} the name {new_label}
  - {new_label} is the new name of the <n> {old_label}.
  - {new_label} is a better name for the <n> {old_label}.
  - from now on, {new_label} is what we call the <n> {old_label}.
  - change the <n> name {old_label} into {new_label}
  - turn the <n> {old_label} into {new_label}
  - our <n> is not {old_label} any more but {new_label}.
  ~ rename the <n> {old_label}
"""
_HAND_OVER = """
<v>_<N> <N>_to_person <N>_<v> <v>_out_<N> <N>_handover | <V> a <n> to a person / A person gets a <n> / Note who gets the <n> @<N>
  <N>_name <N> which_<N> what the_<N> : <k> ; the <n>
  receiver whom recipient_name to_person customer friend given_to : person ; who gets it
  - <v> the <n> {<N>_name} to {receiver}
  - <v> {receiver} the <n> {<N>_name}
  - <v> the <n> "{<N>_name}" to {receiver}
  - {receiver} gets the <n> {<N>_name}, <v> it.
  - {receiver} should get the <n> {<N>_name}.
  - the <n> {<N>_name} is for {receiver}.
  - the <n> {<N>_name} goes to {receiver}.
  - {receiver} is waiting for the <n> {<N>_name}, <v> it now.
  - {receiver} asked for the <n> {<N>_name}.
  - let {receiver} have the <n> {<N>_name}
  - {receiver} would like to have the <n> {<N>_name}.
  - I want {receiver} to get the <n> {<N>_name}.
  ~ <v> the <n> {<N>_name} to somebody
"""
_BORROW = """
borrow_<N> <N>_borrowing check_out_<N> <N>_out hire_out_<N> | A person borrows a <n> / Write down who borrows the <n> @<N>
  <N>_title <N>_borrowed item_out thing_taken : <k> ; the <n>
  taker member user_name who_has_it visitor : person ; who takes it home
  days? for_days period nights : int 2-30 ; for how long
  - {taker} borrows the <n> {<N>_title}[ for {days} days].
  - {taker} wants to borrow the <n> {<N>_title}[ for {days} days].
  - let {taker} borrow the <n> {<N>_title}[ for {days} days]
  - {taker} takes the <n> {<N>_title} home[ for {days} days].
  - check out the <n> {<N>_title} for {taker}[ for {days} days]
  - the <n> {<N>_title} is with {taker}[ for {days} days], note it.
  - note that {taker} has the <n> {<N>_title}[ for {days} days]
  - {taker} needs the <n> {<N>_title}[ for {days} days], check it out.
  ~ somebody borrows the <n> {<N>_title}
"""
_QUANTITY = """
<v>_<N> <N>_<S> give_<N>_<S> <S>_for_<N> add_<S>_to_<N> | Give <s> to a <n> / A <n> gets <s> / Add <s> @<N>
  <N>_name <N> which_<N> whose : <k> ; which <n>
  <U> quantity how_many_<U> how_much <S>_amount : int 2-90 ; how much <s>
  - give the <n> {<N>_name} {<U>} <u> of <s>
  - give {<N>_name} {<U>} <u> of <s>
  - {<U>} <u> of <s> for {<N>_name}
  - {<N>_name} needs {<U>} <u> of <s>.
  - {<N>_name} should have {<U>} <u> of <s>.
  - {<N>_name} gets {<U>} <u> of <s>, please see to it.
  - let {<N>_name} have {<U>} <u> of <s>
  - <s> for {<N>_name}: {<U>} <u>
  - add {<U>} <u> of <s> for {<N>_name}
  ~ give {<N>_name} some <s>
"""
_SEATS = """
book_<N> reserve_<N> <N>_reservation get_<N> <N>_booking | Book a <n> / Reserve a <n> for some people @<N>
  <p> place_name at_place location_name venue : <k> ; where
  persons visitors heads how_many_people group_size : int 2-20 ; for how many
  hour? from_time begin start : time ; when
  - book a <n> for {persons} people at {<p>}[ at {hour}]
  - get us a <n> for {persons} at {<p>}[ at {hour}]
  - reserve a <n> at {<p>} for {persons}[ at {hour}]
  - we are {persons} and need a <n> at {<p>}[ at {hour}].
  - {persons} of us want a <n> at {<p>}[ at {hour}].
  - there are {persons} of us, book a <n> at {<p>}[ at {hour}].
  - we want to go to {<p>}, reserve a <n> for {persons}[ at {hour}].
  - I would like a <n> at {<p>}[ at {hour}], for {persons} people.
  - a <n> for {persons}[ at {hour}] at {<p>}, please.
  ~ book a <n> at {<p>}
"""
_ASSIGN = """
give_<N>_to <N>_to_worker hand_<N> <N>_goes_to set_<N>_owner | Decide who does a <n> / Give a <n> to a worker @<N>
  <N>_number <N>_id the_<N> <N>_code : <k> ; the <n>
  worker_name colleague doer responsible in_charge done_by : person ; who does it
  - give the <n> {<N>_number} to {worker_name}
  - {worker_name} does the <n> {<N>_number}.
  - {worker_name} takes over the <n> {<N>_number}.
  - put {worker_name} on the <n> {<N>_number}
  - let {worker_name} handle the <n> {<N>_number}
  - the <n> {<N>_number} is for {worker_name} to do.
  - the <n> {<N>_number} belongs to {worker_name} now.
  - have {worker_name} look after the <n> {<N>_number}
  - make {worker_name} responsible for the <n> {<N>_number}
  ~ give the <n> {<N>_number} to somebody else
"""
_JOIN = """
join_<N> <N>_signup put_in_<N> <N>_member add_to_<N> | Put a person in a <n> / Sign somebody up for a <n> @<N>
  participant newcomer guest_name who_joins name_of_person : person ; who joins
  <N>_name <N> which_<N> <N>_title : <k> ; the <n>
  - put {participant} in the <n> {<N>_name}
  - sign {participant} up for the <n> {<N>_name}
  - {participant} joins the <n> {<N>_name}.
  - {participant} wants to join the <n> {<N>_name}.
  - add {participant} to the <n> "{<N>_name}"
  - write {participant} down for the <n> {<N>_name}
  - the <n> {<N>_name} has a new member, {participant}.
  - let {participant} into the <n> {<N>_name}
  ~ put {participant} in a <n>
"""
_PUBLISH = """
publish_<N> <N>_online put_<N>_online show_<N> <N>_upload | Put a <n> online with a text / Publish a <n> and its heading @<N>
  <N>_file <N> source the_<N> <N>_path : <k> ; the <n>
  heading headline words comment line_below : phrase ; the text that goes with it
  - publish the <n> {<N>_file} with the heading "{heading}"
  - publish the <n> {<N>_file} with the words {heading}
  - put the <n> {<N>_file} online with the text {heading}
  - put {<N>_file} online as a <n>, with the words "{heading}"
  - show everybody the <n> {<N>_file} under the heading {heading}
  - the <n> {<N>_file} goes online, and under it the words {heading}.
  - "{heading}" is what should stand under the <n> {<N>_file}.
  - write "{heading}" under the <n> {<N>_file} and publish it
  ~ publish the <n> {<N>_file}
"""
_PRESENT = """
<N>_present <N>_surprise present_for_<N> <N>_parcel shop_for_<N> | Buy something for a person's <n> / Order a present for a <n> @<N>
  for_person happy_person guest_of_honor dear_one name_on_card : person ; who is to be happy
  present thing_to_buy article surprise what_to_order : <k> ; what to buy
  upper_limit? most_dollars spend_at_most price_cap : int 5-500 ; not more dollars than this
  - buy {present} for the <n> of {for_person}[, at most {upper_limit} dollars]
  - {for_person} shall have {present} for the <n>[ for up to {upper_limit} dollars].
  - surprise {for_person} with {present} for the <n>[, not more than {upper_limit} dollars]
  - order {for_person} {present} for the <n>[ for {upper_limit} dollars at most]
  - for the <n>, get {for_person} {present}[ for up to {upper_limit} dollars]
  - it is the <n> of {for_person}, get {present}[ for at most {upper_limit} dollars].
  - {present} would be nice for the <n> of {for_person}[, up to {upper_limit} dollars].
  ~ buy something for the <n> of {for_person}
"""
_ROSTER = """
set_<N> <N>_plan <N>_roster plan_<N> who_does_<N> | Plan who does the <n> / Put a person on a <n> @<N>
  on_duty member_name helper who_works person_planned : person ; who does it
  weekday the_day day_of_<N> which_day : day ; the day
  part time_of_day <N>_kind which_<N> : enum morning/noon/evening/midnight ; which of them
  - put {on_duty} on the {part} <n> on {weekday}
  - {on_duty} does the {part} <n> on {weekday}.
  - on {weekday}, {on_duty} has the {part} <n>.
  - the {part} <n> on {weekday} is for {on_duty}.
  - move the <n> of {on_duty} on {weekday} to the {part}
  - plan {on_duty} for the {part} <n> on {weekday}
  - the <n> of {on_duty} on {weekday} should be the {part} one.
  ~ put {on_duty} on the <n> on {weekday}
"""
_MACHINE = """
run_<N> <N>_program start_<N> <N>_on use_<N> | Run the <n> / Start a program of the <n> @<N>
  setting program_name way cycle_name run_mode : enum <o> ; the program
  heat_level? celsius how_warm warmth degrees_celsius : int 20-90 ; degrees
  - run the <n> on {setting}[ at {heat_level} degrees]
  - run the {setting} program of the <n>[ at {heat_level} degrees]
  - start the <n> with the {setting} program[ at {heat_level} degrees]
  - use {setting} in the <n>[ with {heat_level} degrees]
  - switch the <n> to {setting}[ and {heat_level} degrees]
  - the <n> should run on {setting}[ at {heat_level} degrees].
  - let the <n> work on {setting}[ at {heat_level} degrees]
  - I need the {setting} program of the <n>[ at {heat_level} degrees].
  ~ run the <n>
"""
_MAKE = """
make_<N> prepare_<N> <N>_maker serve_<N> cook_<N> | Make <n> / Prepare some <n> @<N>
  <U> how_many_<U> <U>_wanted portions : int 2-12 ; how many <u>
  style? sort type_of_<N> way_of_<N> : enum <o> ; what kind of <n>
  - make {<U>} <u> of[ {style}] <n>
  - prepare {<U>} <u> of[ {style}] <n>
  - I want {<U>} <u> of[ {style}] <n>.
  - we need {<U>} <u> of[ {style}] <n>.
  - {<U>} <u> of[ {style}] <n>, please.
  - get {<U>} <u> of[ {style}] <n> ready
  - serve {<U>} <u> of[ {style}] <n>
  ~ make some <n>
"""
_COUNT = """
<N>_count count_<N> number_of_<N> <N>_today how_many_<N> | Tell how many <n> there were / Count the <n> of a day @<N>
  of_day? at_day counted_on which_day : day ; the day
  = <N> int
  - how many <n> were there[ on {of_day}]?
  - how many <n> did we have[ on {of_day}]?
  - count the <n>[ of {of_day}]
  - tell me the number of <n>[ on {of_day}]
  - show me my <n>[ of {of_day}]
  - I want to know how many <n> there were[ on {of_day}].
  - give me the count of <n>[ for {of_day}]
"""
_CUT = """
<v>_<N> <N>_<v> care_for_<N> <N>_care neat_<N> | <V> the <n> / Look after the <n> @<N>
  down_to? length_left size centimeters_left : int 2-90 ; centimeters
  - <v> the <n>[ to {down_to} centimeters]
  - <v> my <n>[ to {down_to} centimeters]
  - the <n> needs care, <v> it[ to {down_to} centimeters].
  - the <n> is too much, <v> it[ to {down_to} centimeters].
  - I want the <n> in order, <v> it[ to {down_to} centimeters].
  - <v> the <n> today[ to {down_to} centimeters]
"""
_LEVEL = """
<N>_level set_<N>_level turn_<N> regulate_<N> <N>_step | Set how strong the <n> is / Set the level of the <n> @<N>
  step strength_level power_level stage : int 1-10 ; how strong
  in_room? which_room its_room part_of_house : room ; where it stands
  - set the <n>[ in the {in_room}] to level {step}
  - put the <n>[ in the {in_room}] on {step}
  - turn the <n>[ in the {in_room}] to {step}
  - the <n>[ in the {in_room}] should be at {step}.
  - I want level {step} for the <n>[ in the {in_room}].
  - change the <n>[ of the {in_room}] to level {step}
  - level {step} for the <n>[ in the {in_room}]
  ~ set the level of the <n>
"""
_CLEAN = """
<v>_<N> <N>_<v> <N>_cleaning clean_<N> fresh_<N> | <V> the <n> of a room / Clean the <n> @<N>
  the_room in_which_room place_of_<N> room_name : room ; where
  how? manner_of_work cleaning_mode intensity : enum gently/quickly/thoroughly ; how to do it
  - <v> the <n> in the {the_room}[ {how}]
  - <v> the <n> of the {the_room}[ {how}]
  - the <n> in the {the_room} is dirty, <v> it[ {how}].
  - in the {the_room}, <v> the <n>[ {how}]
  - clean up the <n> in the {the_room}[ {how}]
  - I want a clean <n> in the {the_room}[, do it {how}].
  ~ <v> the <n>
"""

_ROWS = (
    (
        _RENAME,
        "n k",
        """playlist|phrase, printer|room, camera|room, lamp|room, channel|word, project|phrase, group|group, boat|word,
        robot|word, server|code, photo album|phrase, chat room|word, robot arm|code, horse|word, radio station|word,
        team|team, document|file, recipe|dish, branch|word, sensor|code""",
    ),
    (
        _HAND_OVER,
        "n k v V",
        """film|film|hand|Hand, song|song|send|Send, key|code|give|Give, report|file|send|Send, tool|thing|bring|Bring,
        badge|code|hand|Hand, poem|phrase|read|Read, laptop|code|bring|Bring, meal|dish|serve|Serve, plant|plant|sell|Sell,
        medicine|medicine|give|Give, picture|file|show|Show, contract|code|mail|Mail, coat|code|bring|Bring,
        certificate|topic|hand|Hand, game|phrase|sell|Sell, magazine|book|mail|Mail, device|device|return|Return,
        letter|phrase|read|Read, novel|book|offer|Offer, folder|folder|show|Show, product|product|ship|Ship""",
    ),
    (
        _BORROW,
        "n k",
        """film|film, game|phrase, ladder|code, drill|code, novel|book, guitar|code, projector|code, costume|phrase,
        telescope|code, magazine|book, tent|code, record|song""",
    ),
    (
        _QUANTITY,
        "n k u s v",
        """horse|word|kilos|oats|feed, tree|plant|liters|compost|nourish, guest|person|glasses|juice|offer,
        tank|code|liters|oil|fill, field|code|kilos|fertilizer|treat, patient|person|drops|syrup|treat,
        bird|word|spoons|seeds|feed, pool|place|grams|salt|salt, flower|plant|cups|rain water|refresh,
        engine|code|milliliters|grease|smear, child|person|slices|bread|feed, rabbit|word|handfuls|hay|feed,
        printer|room|sheets|paper|load, stove|room|logs|wood|heat, worker|person|bags|cement|supply""",
    ),
    (
        _SEATS,
        "n k p",
        """tennis court|company|club, hotel room|place|hotel, boat|place|lake, box|place|theatre, desk|city|office,
        bowling lane|restaurant|bar, camp site|place|camp, sauna|place|spa, tour|place|museum,
        picnic spot|place|park, row of seats|restaurant|hall, terrace|restaurant|inn""",
    ),
    (
        _ASSIGN,
        "n k",
        """order|code, repair|code, case|code, locker|code, machine|device, room|room, task|task, patient|person,
        chapter|topic, delivery|code, project|phrase, bug|code""",
    ),
    (
        _JOIN,
        "n k",
        """team|team, choir|group, workshop|topic, trip|city, tournament|sport, band|group, language class|language,
        seminar|topic, club|sport, committee|subject, waiting list|list""",
    ),
    (
        _PUBLISH,
        "n k",
        """video|file, drawing|file, song|song, recipe|dish, poem|phrase, map|file, scan|file, trailer|film, logo|file""",
    ),
    (
        _PRESENT,
        "n k",
        "birthday|product, wedding|product, graduation|book, farewell|product, jubilee|item, name day|song",
    ),
    (_ROSTER, "n", "patrol, kitchen duty, training, night watch, lecture, tour, phone duty"),
    (
        _MACHINE,
        "n o",
        """oven|grill/fan/steam/defrost, bread machine|white/rye/sweet, steam iron|linen/silk/nylon, heat pump|day/away/holiday,
        sauna stove|dry/damp/mild, kiln|clay/glaze/glass""",
    ),
    (
        _MAKE,
        "n u o",
        """cocoa|mugs|sweet/bitter, lemonade|glasses|still/sparkling, soup|bowls|thick/clear,
        popcorn|bags|sweet/salty, espresso|cups|short/long, rice|bowls|plain/fried,
        salad|plates|mixed/green""",
    ),
    (
        _COUNT,
        "n",
        """visitors, phone calls, kilometers, emails, orders, clicks, hours of sleep, messages, pushups, sales,
        errors, page views""",
    ),
    (
        _CUT,
        "n v V",
        "hedge|trim|Trim, bush|prune|Prune, beard|shave|Shave, ivy|clip|Clip, vine|shorten|Shorten, fringe|snip|Snip",
    ),
    (
        _LEVEL,
        "n",
        "radiator, humidifier, ceiling light, dehumidifier, air filter, heater, loudspeaker, shower, ventilator",
    ),
    (
        _CLEAN,
        "n v V",
        "carpet|brush|Brush, window|wash|Wash, mirror|polish|Polish, stove|scrub|Scrub, shelf|dust|Dust, sink|rinse|Rinse",
    ),
)


def _filled(frame: str, values: dict[str, str]) -> str:
    values |= {mark.upper(): value.replace(" ", "_") for mark, value in values.items() if mark in "nsu"}
    return re.sub(r"<(\w)>", lambda mark: values[mark[1]], frame)


def _blocks() -> list[str]:
    return [
        _filled(frame, dict(zip_longest(marks.split(), row.strip().split("|"))))
        for frame, marks, rows in _ROWS
        for row in re.split(r",\s+", rows)
    ]


TRAINING = "\n".join(_blocks())
