"""Hand-written tools for homes, nature, vehicles, computers, kitchens, farms, events, post and banks.

The format is that of `data_tools`.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
hang_picture wall_art put_up_picture picture_on_wall | Hang a picture on the wall of a room / Note which picture hangs where @hang
  picture title motif artwork what_hangs : phrase ; the picture
  wall_of room where hanging_place : room ; the room in which it hangs
  - hang the picture "{picture}" in the {wall_of}
  - hang "{picture}" up in the {wall_of}
  - the {wall_of} gets the picture {picture}.
  - in the {wall_of} I want to see the picture {picture}.
  - the picture {picture} belongs on the wall of the {wall_of}.
  - put up {picture} in the {wall_of}
  - the wall of the {wall_of} is empty, hang "{picture}" there.
  - "{picture}" looks best in the {wall_of}, hang it there.
  ~ hang the picture "{picture}"

paint_room repaint_walls room_paint_job coat_of_paint | Have a room painted / Choose the color of the walls of a room
  room_painted which_room walls_of painted_room : room ; the room
  paint_color shade tone new_color : color ; the color of its walls
  - paint the {room_painted} {paint_color}
  - paint the walls of the {room_painted} in {paint_color}
  - {paint_color} is how the walls of the {room_painted} should be.
  - I want a {paint_color} {room_painted}.
  - make the {room_painted} {paint_color}
  - the {room_painted} should become {paint_color}.
  - we have some {paint_color} paint left, use it in the {room_painted}.
  - the walls in the {room_painted} will be {paint_color}, write that down.
  ~ paint the {room_painted}

guest_bed sleeping_place put_up_guest bedroom_for | Decide where a guest sleeps / Give a guest a room in the house
  sleeper overnight_guest who_sleeps visitor_name : person ; who stays for the night
  bedroom sleeps_in room_given quarters : room ; where the guest sleeps
  nights? stay_length how_many_nights : int 1-14 ; for how many nights
  - {sleeper} sleeps in the {bedroom}[ for {nights} nights].
  - put {sleeper} up in the {bedroom}[ for {nights} nights]
  - the {bedroom} is for {sleeper}[ for {nights} nights].
  - let {sleeper} have the {bedroom}[ for {nights} nights]
  - make a bed for {sleeper} in the {bedroom}
  - in the {bedroom} we put {sleeper}[, {nights} nights].
  - {sleeper} is staying over[ for {nights} nights] and takes the {bedroom}.
  ~ {sleeper} stays for the night.

intercom_message room_announcement speak_in_room house_intercom | Speak a message in a room of the house / Announce something over the intercom @say
  spoken_text announcement words what_to_say : message ; the words
  target_room heard_in loudspeaker_room to_room : room ; where it is heard
  - say "{spoken_text}" in the {target_room}
  - announce in the {target_room}: {spoken_text}
  - tell everybody in the {target_room} that {spoken_text}
  - the people in the {target_room} should hear "{spoken_text}".
  - "{spoken_text}", say that over the intercom in the {target_room}.
  - use the intercom in the {target_room} to say {spoken_text}
  - over the intercom to the {target_room}: {spoken_text}.
  ~ make an announcement in the {target_room}

house_sitter home_minder sitter_dates look_after_house | Enter who looks after the house while we are away / Plan a house sitter
  sitter minder keeper who_looks_after : person ; who looks after the house
  away_from first_day leaving start_of_stay : date ; the first day
  back_on last_day until return_date : date ; the last day
  - {sitter} looks after the house from {away_from} to {back_on}.
  - from {away_from} until {back_on}, {sitter} minds our house.
  - we are away from {away_from} to {back_on} and {sitter} stays here.
  - let {sitter} mind the house between {away_from} and {back_on}
  - until {back_on} the house is with {sitter}, beginning on {away_from}.
  - ask {sitter} to stay in our home, {away_from} to {back_on}
  - we leave on {away_from}, are back on {back_on}, and {sitter} keeps the house.
  ~ {sitter} looks after the house from {away_from}.

link_switch wall_switch switch_controls bind_switch | Choose the device that a wall switch turns on / Connect a switch with a device
  switch_id button_code wall_button the_switch : code ; the switch
  controlled_device turns_on operated appliance : device ; what it turns on
  - switch {switch_id} controls the {controlled_device}.
  - let the switch {switch_id} turn on the {controlled_device}
  - the {controlled_device} should listen to switch {switch_id}.
  - connect the {controlled_device} with the wall switch {switch_id}
  - bind {switch_id} to the {controlled_device}
  - when I press {switch_id}, the {controlled_device} goes on.
  - the {controlled_device} is now worked by {switch_id}, set it up.
  - use {switch_id} for the {controlled_device}
  ~ what should switch {switch_id} turn on?

tenant_moves_in new_tenant rent_out_flat flat_to_tenant | Enter who moves into a flat / Write a new tenant of a flat into the list @flat
  tenant renter occupant moves_in : person ; who moves in
  flat apartment unit_code flat_number : code ; the flat
  moving_day? since from_date : date ; since when
  - {tenant} moves into flat {flat}[ on {moving_day}].
  - the flat {flat} goes to {tenant}[ from {moving_day}].
  - {flat} has a new tenant, {tenant}.
  - let {tenant} have the apartment {flat}[ from {moving_day}]
  - rent {flat} out to {tenant}[, starting on {moving_day}]
  - {tenant} is the new tenant of {flat}[ since {moving_day}].
  - enter {tenant} for the flat {flat}
  - in {flat} lives {tenant} now, note it.
  ~ {tenant} is moving in.

set_flat_rent rent_of_flat monthly_rent new_rent | Set the rent of a flat / Change what a flat costs each month @flat
  flat_code for_flat dwelling rented_flat : code ; the flat
  rent_amount euros_a_month costs monthly_sum : int 300-2900 ; euros a month
  - the rent of flat {flat_code} is {rent_amount} euros.
  - {flat_code} costs {rent_amount} euros a month.
  - set the rent for {flat_code} to {rent_amount}
  - {rent_amount} euros is what flat {flat_code} costs from now on.
  - ask {rent_amount} euros a month for the apartment {flat_code}
  - put {rent_amount} down as the rent of {flat_code}
  - from now on {rent_amount} euros for {flat_code} each month.
  ~ change the rent of flat {flat_code}

tradesman_visit send_for_repairman expert_for fix_at_home | Have a tradesman come for a thing that is broken at home / Call a worker to the house @repairs
  trade worker_type profession who_comes : job ; what kind of worker comes
  broken_thing defective to_be_fixed faulty : device ; what is broken
  visit_day? comes_on appointment_day : day ; when the worker comes
  - the {broken_thing} is broken, get the {trade}[ on {visit_day}].
  - let the {trade} look at the {broken_thing}[ on {visit_day}]
  - send for the {trade}[ on {visit_day}], it is about the {broken_thing}
  - have the {broken_thing} looked at by the {trade}[ on {visit_day}]
  - the {trade} must come[ on {visit_day}] because of the {broken_thing}.
  - I need the {trade} for my {broken_thing}[ on {visit_day}].
  - my {broken_thing} does not work, the {trade} should see it.
  ~ get somebody for the broken {broken_thing}

pocket_money allowance_for weekly_allowance give_allowance | Pay a child its pocket money / Enter how much pocket money a child gets
  child kid daughter_or_son who_gets : person ; the child
  coins sum_given euros how_much : int 1-40 ; euros
  - give {child} {coins} euros of pocket money
  - {coins} euros of pocket money for {child}, please.
  - {child} gets {coins} euros of pocket money.
  - pay {child} the pocket money, {coins} euros
  - pocket money for {child}: {coins} euros.
  - {coins} euros go to {child} as pocket money.
  - this week {child} should get {coins} euros of pocket money.
  - raise the pocket money of {child} to {coins} euros
  ~ give {child} pocket money

lock_in_safe put_in_safe safe_shelf safe_contents | Note on which shelf of the safe a thing lies / Put a thing into the safe
  valuable locked_thing kept_thing object_in_safe : thing ; what lies in the safe
  safe_level shelf_of_safe compartment tray : int 1-20 ; the shelf
  - put the {valuable} on shelf {safe_level} of the safe
  - shelf {safe_level} of the safe holds the {valuable}.
  - in the safe, on shelf {safe_level}, lies the {valuable}.
  - lock the {valuable} in the safe, shelf {safe_level}
  - the {valuable} goes into the safe on shelf {safe_level}.
  - shelf {safe_level} in the safe is for the {valuable}.
  - keep the {valuable} in compartment {safe_level} of the safe
  ~ lock the {valuable} in the safe

mop_tiles wet_mop mopping_robot wipe_floors | Let the mopping robot wipe the tiles / Mop with the robot
  wetness? water_amount dampness : enum damp/wet/soaked ; how wet
  passes? rounds times_over : int 1-5 ; how often it goes over the tiles
  - mop the tiles
  - let the mopping robot do its work[ {passes} times]
  - wipe the tiles[ {passes} times][ with a {wetness} cloth]
  - mop the floors[ {wetness}][, {passes} times over]
  - the tiles are sticky, mop them[ {passes} times].
  - the mopping robot should wipe[ with a {wetness} mop] now.
  - somebody spilled juice, mop it up.

descale_kettle remove_limescale kettle_descaling lime_cleaning | Remove the lime from the kettle / Descale
  soak_minutes? soaking minutes_of_soaking : int 5-60 ; how long it soaks
  agent? descaler lime_remover : enum vinegar/lemon/powder/tablet ; what is used
  - descale the kettle[ with {agent}]
  - get the lime out of the kettle[ with {agent}][ in {soak_minutes} minutes]
  - the kettle is full of lime, clean it[ with {agent}].
  - start descaling
  - descale for {soak_minutes} minutes[ with {agent}]
  - take {agent} to remove the lime[ and let it soak for {soak_minutes} minutes]
  - there is lime in my tea again, do something about the kettle.

hot_tub whirlpool_on bubble_bath_outside start_whirlpool | Start the whirlpool on the terrace / Turn on the hot tub
  bubbles? jet_strength massage_level : enum soft/medium/strong ; how strong the jets are
  tub_minutes? bathing_minutes bath_time : int 5-90 ; for how long
  - start the hot tub[ with {bubbles} jets][ for {tub_minutes} minutes]
  - turn the whirlpool on[ for {tub_minutes} minutes]
  - I would like to sit in the hot tub[ for {tub_minutes} minutes].
  - get the whirlpool going[ with {bubbles} bubbles]
  - {tub_minutes} minutes in the hot tub would be nice.
  - make the jets of the whirlpool {bubbles}
  - the whirlpool, please.

night_light bedside_glow nursery_lamp soft_lamp | Turn on the little light for the night / Let the night light glow
  glow? glow_color lamp_tint : enum amber/rose/blue/moon ; the color of its light
  goes_off_after? off_after fade_minutes : int 5-120 ; minutes until it goes out
  - turn on the night light[ for {goes_off_after} minutes]
  - let the night light glow[ {glow}][ for {goes_off_after} minutes]
  - the child is afraid of the dark, put the night light on.
  - a {glow} night light, please.
  - switch the night light on[ in {glow}][ and off again after {goes_off_after} minutes]
  - the night light should burn[ for {goes_off_after} minutes].
  - it is too dark to sleep, use the night light.

white_noise sleep_sound noise_machine falling_asleep | Play a noise that helps to fall asleep / Sound for sleeping
  noise? kind_of_noise soundscape : enum rain/waves/wind/fire/fan ; what is heard
  noise_minutes? plays_for stop_after : int 5-120 ; for how long
  - help me fall asleep with a noise
  - play the sound of {noise} to sleep[ for {noise_minutes} minutes]
  - I cannot sleep, make some noise[ for {noise_minutes} minutes].
  - start the noise machine[ with {noise}][ for {noise_minutes} minutes]
  - let me hear {noise} until I sleep
  - turn on the sleeping sound[, {noise_minutes} minutes]
  - a sound to fall asleep, please[, {noise} perhaps].

massage_chair chair_massage start_chair knead_back | Let the massage chair work / Start the massage chair
  body_part? zone where_massaged : enum neck/shoulders/back/legs ; where
  chair_minutes? massage_minutes sitting_time : int 5-45 ; how long
  - start the massage chair[ for {chair_minutes} minutes]
  - let the chair massage my {body_part}[ for {chair_minutes} minutes]
  - I want to sit in the massage chair[ for {chair_minutes} minutes].
  - the massage chair should do my {body_part}.
  - my day was hard, turn on the massage chair.
  - {chair_minutes} minutes in the massage chair[ for the {body_part}], please.
  - massage chair on[, {body_part} only], please.

name_star star_naming star_after call_star | Name a star after a person / Give a star the name of somebody
  star star_number catalog_code which_star : code ; the star
  named_after honored person_honored namesake : person ; whose name it gets
  - name the star {star} after {named_after}
  - the star {star} should carry the name of {named_after}.
  - let {named_after} have the star {star}
  - {named_after} gets a star, take {star}.
  - call the star {star} {named_after}
  - in honor of {named_after} the star {star} gets a new name.
  - {star} is the star for {named_after}.
  ~ name a star after {named_after}

wild_release free_animal let_go_in_wild set_free | Let an animal go in nature / Note where an animal was set free
  creature released wild_animal let_go : animal ; the animal
  release_site at_spot freed_at into : place ; where it is let go
  - let the {creature} go at {release_site}
  - set the {creature} free near {release_site}
  - at {release_site} we let the {creature} go, note it.
  - {release_site} is where the {creature} gets its freedom.
  - the {creature} is well again, release it at {release_site}.
  - bring the {creature} to {release_site} and set it free
  - the {creature} was freed at {release_site}, write that down.
  ~ let the {creature} go

ear_tag tag_wildlife mark_animal_tag animal_tag | Note which tag an animal wears / Tag an animal
  tagged_animal wearer species beast : animal ; the animal
  tag_number ring_code mark transmitter : code ; the tag
  - the {tagged_animal} wears the tag {tag_number}.
  - tag the {tagged_animal} with {tag_number}
  - {tag_number} is the tag of the {tagged_animal}.
  - put the tag {tag_number} on the {tagged_animal}
  - give the {tagged_animal} tag {tag_number}
  - the tag {tag_number} goes to the {tagged_animal}.
  - write down {tag_number} as the tag of the {tagged_animal}
  - we caught the {tagged_animal} and gave it the tag {tag_number}.
  ~ tag the {tagged_animal}

name_pet pet_is_called baptize_animal pet_naming | Give a pet its name / Save what a pet is called
  pet_kind which_animal pet four_legs : animal ; what animal it is
  pet_name called given_name answers_to : person ; its name
  - our {pet_kind} is called {pet_name}, save it.
  - call the {pet_kind} {pet_name}
  - {pet_name} is the name of our {pet_kind}.
  - name the {pet_kind} {pet_name}
  - we have a new {pet_kind}, it is called {pet_name}.
  - {pet_name} is a good name for the {pet_kind}.
  - the {pet_kind} answers to {pet_name}, write it down.
  - give my {pet_kind} the name {pet_name}
  ~ our {pet_kind} needs a name.

animal_sponsor sponsor_animal godparent_of zoo_patron | Enter who pays for an animal of the zoo / A person becomes the sponsor of an animal
  patron sponsor payer godparent : person ; who pays
  sponsored zoo_animal protege supported_animal : animal ; the animal
  donation? euros_a_year gift_sum : int 10-900 ; euros a year
  - {patron} sponsors the {sponsored}[ with {donation} euros].
  - the {sponsored} has a sponsor, {patron}[, who gives {donation} euros].
  - make {patron} the sponsor of the {sponsored}[ for {donation} euros a year]
  - {patron} would like to be the godparent of the {sponsored}.
  - let {patron} sponsor the {sponsored}
  - the sponsor of the {sponsored} is {patron} now.
  - {donation} euros a year from {patron} for the {sponsored}, enter the sponsor.
  ~ {patron} wants to sponsor an animal.

swap_plants plant_exchange plant_barter trade_cuttings | Exchange one plant for another / Offer a plant and say which one is wanted
  offered my_plant given_away from_plant : plant ; the plant that is given
  wanted in_return desired to_plant : plant ; the plant that is wished for
  - swap my {offered} for {wanted}
  - I give {offered} and would like {wanted}.
  - I am looking for {wanted} and can offer {offered}.
  - exchange my plant {offered} for {wanted}
  - for {wanted} I would give my {offered}.
  - who takes {offered} and gives me {wanted}?
  - offer {offered}, ask for {wanted}
  - I want {wanted} in return for {offered}.
  ~ I want to swap my {offered}.

graft_plant plant_grafting scion_on join_plants | Graft one plant onto another / Plan a grafting
  scion upper_plant twig grafted : plant ; what is put on top
  rootstock stock_plant lower_plant base_plant : plant ; what has the roots
  - graft {scion} onto {rootstock}
  - on the {rootstock} I want to graft {scion}.
  - put a twig of {scion} on the {rootstock}
  - the {rootstock} should carry {scion}, graft them.
  - {scion} is to be grafted onto {rootstock}.
  - use the roots of the {rootstock} and graft {scion} on them
  - take {rootstock} as the base and {scion} as the twig
  ~ graft {scion}

plant_drops liquid_feed plant_food_dose drops_for_plant | Give plant food to a plant in drops / Dose the liquid food of a plant
  fed_plant which_plant potted green_one : plant ; the plant
  drops number_of_drops dose how_many_drops : int 1-50 ; drops of plant food
  - give the {fed_plant} {drops} drops of plant food
  - {drops} drops of plant food for the {fed_plant}, please.
  - the {fed_plant} get {drops} drops of plant food.
  - let the {fed_plant} have {drops} drops of the liquid food
  - put {drops} drops on the {fed_plant}
  - the {fed_plant} look pale, {drops} drops of plant food will help.
  - plant food for the {fed_plant}: {drops} drops.
  ~ give the {fed_plant} some plant food

place_plant plant_spot move_plant_to green_corner | Choose the room in which a plant stands / Put a plant into a room @furnish
  pot_plant houseplant greenery plant_moved : plant ; the plant
  stands_in new_room indoor_spot sunny_room : room ; the room
  - put the {pot_plant} in the {stands_in}
  - the {pot_plant} need the sun in the {stands_in}.
  - in the {stands_in} I would like to have the {pot_plant}.
  - the {stands_in} gets the {pot_plant}.
  - move the {pot_plant} into the {stands_in}
  - carry the {pot_plant} over to the {stands_in}
  - the {stands_in} has more light, so the {pot_plant} go there.
  ~ move the {pot_plant}

flood_alert river_warning water_gauge_alarm level_alert | Warn when the river at a place gets high / Set an alarm for a water level
  gauge_town river_at measuring_point town_on_river : city ; where the river is measured
  level centimeters height_limit danger_mark : int 100-900 ; centimeters
  - warn me when the river in {gauge_town} reaches {level} centimeters
  - at {level} centimeters in {gauge_town} I want a flood warning.
  - set the flood alarm of {gauge_town} to {level} centimeters
  - {gauge_town} is in danger at {level} centimeters, warn us then.
  - when the water stands at {level} centimeters in {gauge_town}, wake us.
  - a flood warning for {gauge_town} from {level} centimeters, please.
  - the danger mark of {gauge_town} is {level} centimeters.
  ~ warn me when the river in {gauge_town} is high

log_catch fishing_log fish_caught angler_entry | Write down how many fish were caught / Enter a catch in the fishing log
  angler fisher who_fished caught_by : person ; who fished
  fish_count number_of_fish how_many_fish catch_size : int 1-60 ; how many fish
  waters? lake where_fished fishing_place : place ; where
  - {angler} caught {fish_count} fish[ at {waters}].
  - {fish_count} fish for {angler}[ at {waters}], enter it in the log.
  - write down {fish_count} fish for {angler}[ at {waters}]
  - note that {angler} came back with {fish_count} fish[ from {waters}]
  - {fish_count} fish[ at {waters}], all of them caught by {angler}.
  - put {angler} in the fishing log with {fish_count} fish[ at {waters}]
  - the catch of {angler} was {fish_count} fish.
  ~ {angler} caught some fish.

nest_box_eggs eggs_in_nest nest_count nesting_record | Write down how many eggs lie in a nest box / Record the eggs of a nest
  nest nest_box_number box_nr birdhouse : int 1-99 ; the nest box
  eggs_seen egg_count laid how_many_eggs : int 1-12 ; how many eggs
  - nest box {nest} has {eggs_seen} eggs.
  - there are {eggs_seen} eggs in nest box {nest}.
  - enter {eggs_seen} eggs for nest box {nest}
  - I counted {eggs_seen} eggs in box {nest}, the nest is fine.
  - in nest {nest} I saw {eggs_seen} eggs.
  - write down for nest box {nest}: {eggs_seen} eggs
  - {eggs_seen} eggs were laid in nest box {nest}.
  ~ write down the eggs of nest box {nest}

close_path shut_trail trail_closure path_barrier | Close a path for walkers for a reason / Shut a trail @path
  path trail closed_route leads_to : place ; where the path leads
  cause why danger closing_reason : enum ice/storm/rockfall/flood/hunting ; why it is closed
  until_date? reopens closed_until : date ; until when
  - close the path to {path} because of {cause}[ until {until_date}]
  - because of {cause} nobody may walk to {path}[ until {until_date}].
  - {cause} on the trail to {path}, close it[ until {until_date}].
  - the trail to {path} is shut[ until {until_date}], reason: {cause}.
  - shut the way to {path}[ until {until_date}], there is a danger of {cause}
  - put up the barrier on the path to {path}[ until {until_date}], it is the {cause}
  ~ close the path to {path}

tow_vehicle tow_away breakdown_truck haul_car | Have a broken car towed from one place to another / Order the tow truck
  car_stands_at tow_from breakdown_place picked_up_at : place ; where the car stands
  tow_to workshop brought_to unload_at : place ; where it is brought
  - tow my car from {car_stands_at} to {tow_to}
  - my car broke down at {car_stands_at}, tow it to {tow_to}.
  - the car must go to {tow_to}, it stands at {car_stands_at}.
  - the tow truck should take the car from {car_stands_at} to {tow_to}.
  - bring the broken car to {tow_to}, you find it at {car_stands_at}
  - to {tow_to}, please tow the car that stands at {car_stands_at}.
  - I am stuck at {car_stands_at}, get the car to {tow_to} with the tow truck.
  ~ tow my car to {tow_to}

vehicle_driver driver_of_van van_to_driver fleet_driver | Note who drives a vehicle of the fleet / Give a van to a driver @fleet
  van vehicle_id fleet_number which_van : code ; the vehicle
  driver at_the_wheel chauffeur who_drives : person ; who drives it
  - {driver} drives the van {van}.
  - give the van {van} to {driver}
  - the van {van} is driven by {driver}.
  - let {driver} take the van {van}
  - {van} is the van of {driver} today.
  - put {driver} at the wheel of {van}
  - the driver of {van} is {driver}, enter it.
  - {driver} needs a van, {van} is free.
  ~ {driver} needs a van.

license_plate register_plate number_plate_of plate_entry | Save the number plate of somebody's car / Enter to whom a number plate belongs @fleet
  plate number_plate registration plate_number : code ; the number plate
  car_owner holder belongs_to drives_it : person ; whose car it is
  - the number plate of {car_owner} is {plate}.
  - {plate} is the number plate of {car_owner}.
  - save {plate} as the number plate of {car_owner}
  - {car_owner} has the plate {plate}, write it down.
  - the car with the plate {plate} belongs to {car_owner}.
  - the car of {car_owner} has the number {plate}.
  - enter {car_owner} as the owner of the plate {plate}
  ~ save the number plate of {car_owner}

paint_vehicle spray_car vehicle_color respray | Paint a vehicle in another color / Order a new coat of paint for a bus @fleet
  bus fleet_code sprayed vehicle_painted : code ; the vehicle
  body_color lacquer paintwork sprayed_in : color ; the color
  - paint the bus {bus} {body_color}
  - the bus {bus} should be {body_color}, spray it.
  - spray {bus} in {body_color}
  - {body_color} is the new paint of the bus {bus}.
  - give the bus {bus} a {body_color} coat
  - I want {body_color} on the bus {bus}.
  - from red to {body_color}, that is the plan for bus {bus}.
  ~ paint the bus {bus}

load_truck truck_cargo goods_on_truck lorry_load | Load goods on a truck / Note what a truck carries
  truck lorry truck_code loaded_on : code ; the truck
  cargo goods freight what_is_loaded : product ; what is loaded
  crates boxes_loaded number_of_crates : int 2-80 ; how many crates
  - load {crates} crates of {cargo} on the truck {truck}
  - truck {truck} takes {crates} crates of {cargo}.
  - the {cargo} go on truck {truck}, {crates} crates.
  - {crates} crates of {cargo} for the truck {truck}, please.
  - put on truck {truck} {crates} crates of {cargo}
  - we need {cargo} on {truck}, {crates} crates, load them.
  - {truck} is the truck for the {cargo}: {crates} crates.
  ~ load {crates} crates of {cargo}

boat_berth moor_boat berth_for_boat harbor_place | Decide at which berth a boat lies / Give a boat a place in the harbor
  vessel boat_name yacht ship : phrase ; the boat
  berth pier_number mooring dock_place : int 1-150 ; the berth
  - the boat "{vessel}" lies at berth {berth}.
  - give the boat {vessel} berth {berth}
  - berth {berth} is for the boat {vessel}.
  - moor the {vessel} at berth {berth}
  - at berth {berth} we expect the boat {vessel}.
  - let the boat {vessel} come in at {berth}
  - the ship {vessel} may have place {berth} in the harbor.
  - send the {vessel} over to berth {berth}
  ~ the boat "{vessel}" needs a berth.

couple_wagon attach_wagon wagon_to_train train_formation | Couple a wagon to a train / Add a wagon to a train
  wagon coach_code railcar added_wagon : code ; the wagon
  to_train train_code pulled_by train_number : code ; the train
  - couple the wagon {wagon} to the train {to_train}
  - attach wagon {wagon} to train {to_train}
  - the train {to_train} gets the wagon {wagon}.
  - train {to_train} takes wagon {wagon} along.
  - the wagon {wagon} runs with train {to_train}.
  - put {wagon} behind the train {to_train}
  - on train {to_train} a wagon is missing, take {wagon}.
  ~ couple the wagon {wagon}

bus_line_stop line_stops_at add_stop_to_line new_bus_stop | Let a bus line stop at a place / Add a stop to a bus line
  line line_number bus_number which_line : int 1-300 ; the bus line
  bus_stop halts_at stop_name new_stop : place ; where it stops
  - line {line} stops at {bus_stop}.
  - let the bus {line} stop at {bus_stop}
  - at {bus_stop} the line {line} should stop too.
  - {bus_stop} is a new stop of line {line}.
  - give bus line {line} a stop at {bus_stop}
  - add {bus_stop} to the stops of line {line}
  - people at {bus_stop} want the bus {line}, let it stop there.
  ~ add a stop to line {line}

fetch_passenger pick_up_person collect_passenger pick_up_at | Send the car to fetch a person from a place / Pick somebody up @pickup
  passenger rider who_is_fetched waiting_person : person ; who is fetched
  waits_at meeting_point picked_up_from pickup_place : place ; where the person waits
  pickup_hour? fetch_time at_hour : time ; when
  - pick up {passenger} at {waits_at}[ at {pickup_hour}]
  - fetch {passenger} from {waits_at}[ at {pickup_hour}]
  - {passenger} is waiting at {waits_at}, fetch him.
  - at {waits_at} stands {passenger}, get her[ at {pickup_hour}].
  - send the car to {waits_at} for {passenger}[ at {pickup_hour}]
  - drive to {waits_at}[ at {pickup_hour}] and collect {passenger}
  - {passenger} needs to be picked up from {waits_at}[ at {pickup_hour}].
  - the car should be at {waits_at}[ at {pickup_hour}], {passenger} wants to go home.
  ~ pick up {passenger}

route_via detour_over stopover_route drive_through | Plan a drive from one city to another through a third / Route with a stop on the way @route
  depart_city set_out_from origin first_city : city ; where the drive begins
  via way_point stopover passing : city ; the city on the way
  arrive_city goal end_city last_city : city ; where it ends
  - drive from {depart_city} to {arrive_city} via {via}
  - plan a drive from {depart_city} through {via} to {arrive_city}
  - I start in {depart_city}, stop in {via} and end in {arrive_city}.
  - on the way to {arrive_city} from {depart_city} I want to pass {via}.
  - via {via}, drive me to {arrive_city}, from {depart_city}.
  - we go to {arrive_city} over {via}, leaving {depart_city}.
  - {depart_city}, {via}, {arrive_city}: plan that drive.
  ~ drive from {depart_city} via {via}

seat_heating warm_seat heated_seat car_seat_heat | Heat a seat of the car / Turn on the seat heating
  heated_place? which_seat seat_position : enum driver/front/rear ; which seat
  heat_step? heating_level warmth : int 1-5 ; how warm
  - turn on the seat heating[ at level {heat_step}]
  - warm the {heated_place} seat[ at level {heat_step}]
  - my seat is cold, heat it[ with level {heat_step}].
  - seat heating on[, level {heat_step}], please.
  - set the seat heating[ of the {heated_place} seat] to {heat_step}
  - I am freezing in this car, warm the seats.
  - heat the {heated_place} seat

car_wash wash_vehicle washing_bay vehicle_cleaning | Wash the car in the car wash / Start the car wash
  wash_program? wash_kind cleaning_type : enum basic/foam/wax/deluxe ; the program
  dry_minutes? blower_minutes drying : int 1-10 ; minutes of drying afterwards
  - wash the car[ with the {wash_program} program]
  - start the car wash[, program {wash_program}][, {dry_minutes} minutes of drying]
  - my car is dirty, wash it[ with {wash_program}].
  - take the car through the car wash[ and dry it for {dry_minutes} minutes]
  - a {wash_program} wash for my car, please.
  - the car is full of mud, do something about it.
  - let the car wash run

wipers windshield_wipers wiper_speed wipe_windscreen | Turn on the windshield wipers / Wipe the windshield
  wiper_rate? pace wiping_speed : enum slow/normal/fast ; how fast
  - turn on the wipers
  - wipe the windshield
  - let the wipers run[ {wiper_rate}]
  - I cannot see through the windshield, wipe it[ at {wiper_rate} speed].
  - set the wipers to {wiper_rate}
  - wipers on[, {wiper_rate}], please.

redirect_site site_redirect forward_domain old_site_to_new | Send the visitors of one website to another / Redirect a site @website
  from_site old_domain redirected left_address : site ; the site that is left
  to_site new_domain target_site leads_visitors_to : site ; where the visitors come out
  - redirect {from_site} to {to_site}
  - send the visitors of {from_site} on to {to_site}
  - who opens {from_site} should land on {to_site}.
  - {to_site} takes the place of {from_site}, redirect it.
  - let {from_site} lead to {to_site}
  - {from_site} has moved to {to_site}, set up the redirect.
  - everybody should come to {to_site} when they type {from_site}.
  - instead of {from_site} show them {to_site}
  ~ redirect {from_site}

text_shortcut abbreviation_entry typing_shortcut expand_text | Save an abbreviation for a text that is often typed / Replace a short word while typing
  abbreviation short_form typed trigger : word ; what is typed
  expansion long_form written_out stands_for : phrase ; the text that appears
  - when I type {abbreviation}, write "{expansion}".
  - "{expansion}" should appear when I type {abbreviation}.
  - make {abbreviation} short for "{expansion}"
  - {abbreviation} stands for {expansion}, save the shortcut.
  - write {expansion} wherever I type {abbreviation}
  - instead of "{expansion}" I want to type only {abbreviation}.
  - add the shortcut {abbreviation} for "{expansion}"
  ~ add the shortcut {abbreviation}

tag_file file_tag mark_file_as file_keyword | Put a keyword on a file / Tag a file
  tagged_file document_tagged which_file marked_file : file ; the file
  keyword tag_text file_label category : phrase ; the keyword
  - tag {tagged_file} as "{keyword}"
  - put the keyword "{keyword}" on {tagged_file}
  - the file {tagged_file} gets the tag {keyword}.
  - {tagged_file} belongs to the keyword {keyword}.
  - "{keyword}" is a good tag for {tagged_file}.
  - mark {tagged_file} with the keyword {keyword}
  - I want to find {tagged_file} under "{keyword}", tag it.
  - give the tag "{keyword}" to the file {tagged_file}
  ~ tag the file {tagged_file}

file_password protect_file encrypt_with secret_for_file | Protect a file with a password / Encrypt a file
  secret_file protected_file encrypted what_is_protected : file ; the file
  secret passcode pass_word key_code : code ; the password
  - protect {secret_file} with the password {secret}
  - the password of {secret_file} is {secret} from now on.
  - {secret} should be the password for {secret_file}.
  - encrypt {secret_file} with {secret}
  - use {secret} to encrypt the file {secret_file}
  - nobody may open {secret_file} without the password {secret}.
  - lock {secret_file}, password {secret}
  ~ protect {secret_file} with a password

swap_in_file use_other_file exchange_file substitute_file | Use one file instead of another / Exchange a file for a newer one
  outdated replaced_file old_file wrong_file : file ; the file that goes
  newer right_file new_file replacement : file ; the file that is used from now on
  - use {newer} instead of {outdated}
  - put {newer} in the place of {outdated}
  - {outdated} is out of date, take {newer}.
  - {newer} takes the place of {outdated}.
  - not {outdated} but {newer} is the right file.
  - throw {outdated} out and use {newer} for it
  - exchange {outdated} for {newer}
  - where it says {outdated} it should be {newer}.
  ~ use another file instead of {outdated}

set_file_owner file_belongs_to owner_of_file file_ownership | Set to whom a file belongs / Make a person the owner of a file
  owned_file property owned_document file_in_question : file ; the file
  new_owner possessor owner_name author : person ; the owner
  - {owned_file} belongs to {new_owner}.
  - make {new_owner} the owner of {owned_file}
  - the owner of {owned_file} is {new_owner} from now on.
  - let {new_owner} own the file {owned_file}
  - {new_owner} is the new owner of {owned_file}, set it.
  - hand the ownership of {owned_file} to {new_owner}
  - {new_owner} wrote {owned_file}, so make it his file.
  ~ change the owner of {owned_file}

mail_rule mail_filter sort_mail_into inbox_rule | Put all mail of a sender into a folder / Make a rule for incoming mail
  mail_sender written_by from_address who_writes : email ; who writes
  mail_folder sorted_into goes_into mailbox_folder : folder ; where the mail goes
  - mail from {mail_sender} goes into {mail_folder}.
  - put everything that {mail_sender} writes into the folder {mail_folder}
  - the folder {mail_folder} is for the mail of {mail_sender}.
  - sort {mail_sender} into {mail_folder}
  - in {mail_folder} I want the letters of {mail_sender}.
  - make a rule: {mail_sender} to {mail_folder}
  - when {mail_sender} writes, move it to {mail_folder}.
  - {mail_folder} should collect all that comes from {mail_sender}.
  ~ put the mail of {mail_sender} into a folder

user_role set_user_role promote_user role_of_user | Set the role of a user / Decide what a user may do
  account_user which_user promoted user_in_question : person ; the user
  role new_role rank rights : enum admin/editor/viewer/guest/owner ; the role
  - make {account_user} {role}
  - {account_user} is {role} from now on.
  - the user {account_user} gets the role {role}.
  - give {account_user} the rights of {role}
  - {role} is the role of {account_user}.
  - let {account_user} work as {role}
  - set {account_user} to {role}
  ~ change the role of {account_user}

host_site site_on_server website_server serve_site | Choose the server on which a website runs / Host a website @website
  hosted_site website domain served : site ; the website
  runs_on host_machine server_code machine : code ; the server
  - the site {hosted_site} runs on {runs_on}.
  - put {hosted_site} on the server {runs_on}
  - server {runs_on} hosts {hosted_site}.
  - let {runs_on} serve the site {hosted_site}
  - {runs_on} is the new home of {hosted_site}.
  - host {hosted_site} on {runs_on}
  - the machine {runs_on} is free, let {hosted_site} run there.
  ~ host {hosted_site}

bookmark_site save_link keep_website favorite_site | Save a website under a name / Add a bookmark for a website @website
  link bookmarked site_link page : site ; the website
  bookmark_name saved_as link_title remembered_as : phrase ; the name of the bookmark
  - bookmark {link} as "{bookmark_name}"
  - save the site {link} under the name {bookmark_name}
  - "{bookmark_name}" is the name for the bookmark of {link}.
  - keep {link} in my bookmarks, call it {bookmark_name}
  - under "{bookmark_name}" I want to find {link} again.
  - add {link} to the bookmarks with the name "{bookmark_name}"
  - remember {link} for me as {bookmark_name}
  ~ bookmark {link} under some name

merge_branch git_merge bring_branch_into branch_into_branch | Merge one branch of the code into another / Join two branches with git
  source_branch feature_branch merged taken_from : word ; the branch with the changes
  target_branch base receiving_branch goes_in : word ; the branch that gets them
  - merge {source_branch} into {target_branch}
  - the branch {source_branch} goes into {target_branch}.
  - bring the changes of {source_branch} into the branch {target_branch}
  - {target_branch} should get what is in {source_branch}, merge it.
  - into {target_branch} I want to merge {source_branch}.
  - branch {source_branch} is finished, put it into {target_branch}.
  - let the branch {target_branch} have the commits of {source_branch}
  - add to the branch {target_branch} everything from {source_branch}
  ~ merge {source_branch}

write_cell spreadsheet_cell fill_cell cell_value | Write a number into a cell of the spreadsheet / Set the value of a cell
  cell cell_name field position : square ; the cell
  content figure entered amount : decimal ; the number
  - write {content} in cell {cell}
  - the cell {cell} should be {content}.
  - put {content} into {cell}
  - in cell {cell} stands {content} now.
  - {content} belongs in the cell {cell}.
  - cell {cell} gets the value {content}.
  - change {cell} of the sheet to {content}
  ~ write a number in {cell}

set_variable environment_variable assign_variable define_variable | Give a variable a value / Set a variable of the environment
  variable variable_name setting_key identifier : word ; the name of the variable
  new_value assigned value_set is_set_to : code ; the value
  - set the variable {variable} to {new_value}
  - {variable} is {new_value} from now on, set the variable.
  - {new_value} is the value of the variable {variable}.
  - let {variable} have the value {new_value}
  - give the variable {variable} the value {new_value}
  - put {new_value} into the variable {variable}
  - the program reads {variable}, it should find {new_value} there.
  ~ set the variable {variable}

virus_scan scan_for_viruses malware_check look_for_viruses | Look for viruses on the computer / Start a virus scan
  depth? scan_kind thoroughness : enum quick/full/deep/custom ; how thorough
  stop_after_minutes? at_most max_minutes : int 5-240 ; when it stops
  - scan the computer for viruses
  - start a virus scan[ of at most {stop_after_minutes} minutes]
  - I am afraid I have a virus, look for it.
  - run a {depth} virus scan[ for {stop_after_minutes} minutes]
  - is there a virus on my computer?
  - check the computer for viruses[, a {depth} scan]
  - my laptop acts strangely, look for viruses[ for {stop_after_minutes} minutes].

rotate_screen turn_display screen_orientation flip_display | Turn the picture of the screen / Rotate the display
  orientation? turned_to screen_position : enum portrait/landscape/left/right/upright ; how it stands afterwards
  - rotate the screen[ to {orientation}]
  - turn the picture of my screen[ to {orientation}]
  - the display stands on its head, turn it.
  - I want the screen in {orientation}.
  - flip the display[ to {orientation}]
  - the screen should be turned[, {orientation}].

food_dislike does_not_eat never_serve_to food_to_avoid | Remember what a person does not like to eat / Save that somebody does not want a food @taste
  eater picky_person guest_at_table who_dislikes : person ; who does not like it
  disliked_food avoided hated_dish not_eaten : dish ; what the person does not like
  - remember that {eater} does not eat {disliked_food}
  - {eater} hates {disliked_food}, remember it.
  - no {disliked_food} for {eater}, please.
  - {disliked_food} is nothing for {eater}.
  - never give {eater} {disliked_food}
  - do not cook {disliked_food} when {eater} is here
  - {eater} gets sick from {disliked_food}, save that.
  - with {disliked_food} you cannot please {eater}, note it.
  ~ {eater} does not like something.

freeze_portions into_freezer freezer_stock frozen_meals | Note how many portions of a dish are frozen / Put portions of a dish into the freezer
  frozen_dish leftover frozen_food cooked : dish ; the dish
  portions number_of_portions servings_frozen how_many_portions : int 1-24 ; how many portions
  - freeze {portions} portions of {frozen_dish}
  - there is {frozen_dish} left, freeze {portions} portions.
  - {portions} portions of {frozen_dish} go into the freezer.
  - put {portions} portions of {frozen_dish} in the freezer
  - {frozen_dish}, {portions} portions, note them for the freezer.
  - of the {frozen_dish} we freeze {portions} portions.
  - in the freezer are {portions} portions of {frozen_dish} now.
  ~ freeze the {frozen_dish}

add_to_dish season_dish put_into_food stir_into | Add an ingredient to a dish / Put something into a dish that is cooking
  cooking_dish pot_with into_dish food_on_stove : dish ; the dish
  extra_ingredient added seasoning what_goes_in : item ; what is added
  added_grams grams_added weight_added how_many_grams : int 2-500 ; grams
  - add {added_grams} grams of {extra_ingredient} to the {cooking_dish}
  - the {cooking_dish} needs {added_grams} grams of {extra_ingredient}.
  - stir {added_grams} grams of {extra_ingredient} into the {cooking_dish}
  - {extra_ingredient} is missing in the {cooking_dish}, add {added_grams} grams.
  - {added_grams} grams of {extra_ingredient} go into the {cooking_dish}.
  - into the {cooking_dish} I want {added_grams} grams of {extra_ingredient}.
  - put {extra_ingredient} in the {cooking_dish}, {added_grams} grams
  - let the {cooking_dish} have {added_grams} grams more {extra_ingredient}
  ~ add {added_grams} grams to the {cooking_dish}

drink_with_dish serve_together menu_pair pair_drink | Decide which drink is served with a dish / Put a drink next to a dish
  main_dish food_served plate eaten : dish ; the dish
  served_drink beverage drunk_with_it in_the_glass : drink ; what is drunk with it
  - serve {served_drink} with the {main_dish}
  - with {main_dish} we drink {served_drink}.
  - {served_drink} goes well with {main_dish}, write it on the plan.
  - the {main_dish} comes with {served_drink}.
  - let there be {served_drink} with the {main_dish}
  - {main_dish} and {served_drink} belong together.
  - to the {main_dish} people get {served_drink}.
  ~ what is drunk with the {main_dish}?

cook_for cook_meal_for dish_for_guest special_meal | Cook a dish for a person / Plan what is cooked for somebody @taste
  cooked_for diner hungry_person guest_of_honor : person ; for whom
  cooked_dish meal food_wanted what_is_cooked : dish ; what is cooked
  cooking_day? when_cooked dinner_day : date ; when
  - cook {cooked_dish} for {cooked_for}[ on {cooking_day}]
  - {cooked_for} wants {cooked_dish}[ on {cooking_day}], cook it.
  - cook {cooked_for} some {cooked_dish}[ on {cooking_day}]
  - {cooked_for} comes[ on {cooking_day}], so cook {cooked_dish}.
  - {cooked_dish} is what {cooked_for} wants to eat[ on {cooking_day}], plan it.
  - make {cooked_dish} when {cooked_for} is here
  - for {cooked_for} there is {cooked_dish}[ on {cooking_day}].
  - {cooked_dish}, that is what {cooked_for} wants, cook it.
  ~ cook something for {cooked_for}

potluck_dish brings_to_potluck shared_buffet buffet_contribution | Note who brings which dish to the shared dinner / Enter a dish for the buffet
  brought_by contributor bringer cook_name : person ; who brings it
  buffet_dish brought contribution party_food : dish ; what is brought
  - {brought_by} brings the {buffet_dish}.
  - to the buffet {brought_by} brings {buffet_dish}.
  - {buffet_dish} comes from {brought_by}.
  - write {brought_by} on the buffet list with {buffet_dish}
  - put {buffet_dish} on the list of the buffet, from {brought_by}
  - let {brought_by} bring {buffet_dish}
  - the {buffet_dish} at the dinner is made by {brought_by}.
  - for the buffet: {buffet_dish} by {brought_by}.
  ~ {brought_by} brings something to the buffet.

jar_label kitchen_jar fill_jar what_is_in_jar | Note what is kept in a jar of the kitchen / Label a jar
  jar jar_number glass container : int 1-60 ; the number of the jar
  jar_contents filled_with stored_food inside : item ; what is in it
  - jar {jar} is for {jar_contents}.
  - put the {jar_contents} in jar {jar}
  - fill {jar_contents} into jar {jar}
  - in jar {jar} we keep {jar_contents}.
  - {jar_contents} goes into jar number {jar}.
  - write {jar_contents} on jar {jar}
  - jar {jar} is empty, there should be {jar_contents} in it.
  ~ write something on jar {jar}

slice_food cut_into_pieces food_slicer chop_food | Cut food into pieces / Let the kitchen machine slice something
  sliced_food cut_item what_is_cut chopped : item ; what is cut
  pieces slices number_of_pieces parts : int 2-40 ; into how many pieces
  - cut the {sliced_food} into {pieces} pieces
  - slice the {sliced_food} in {pieces}
  - {pieces} slices of the {sliced_food}, please.
  - make {pieces} pieces out of the {sliced_food}
  - I need the {sliced_food} in {pieces} pieces.
  - chop {sliced_food}, {pieces} pieces
  - the {sliced_food} must be cut, {pieces} pieces are enough.
  ~ cut the {sliced_food}

put_aside_food keep_for_customer reserve_bakery set_apart | Put food aside for a customer of the bakery / Keep something for somebody who comes later
  bakery_customer comes_later pickup_name kept_for : person ; for whom
  kept_food put_by laid_aside bakery_item : item ; what is kept
  kilos weight_kept how_many_kilos kilos_kept : int 1-20 ; how many kilos
  - put {kilos} kilos of {kept_food} aside for {bakery_customer}
  - keep {kilos} kilos of {kept_food} for {bakery_customer}
  - {bakery_customer} comes later for {kilos} kilos of {kept_food}.
  - {kilos} kilos of {kept_food} are for {bakery_customer}, put them aside.
  - {bakery_customer} would like us to keep {kept_food}, {kilos} kilos.
  - set {kept_food} aside, {kilos} kilos, the name is {bakery_customer}
  - for {bakery_customer} put {kilos} kilos of {kept_food} away.
  ~ put some {kept_food} aside for {bakery_customer}

ice_maker make_ice ice_cubes crushed_ice | Make ice for drinks / Start the ice maker
  ice_form? shape_of_ice ice_type : enum cubes/crushed/balls/flakes ; the form of the ice
  ice_grams? grams_of_ice ice_weight : int 50-900 ; how much
  - make ice
  - make {ice_grams} grams of ice[, {ice_form} if possible]
  - the drinks are warm, we need ice.
  - I need ice[ in {ice_form}].
  - start the ice maker[ with {ice_form}][ for {ice_grams} grams]
  - let the ice maker give us ice[, {ice_grams} grams]
  - some ice[ as {ice_form}], please.

grind_beans coffee_grinder grinding_degree start_grinder | Grind coffee beans / Start the coffee grinder
  fineness? grain grind_size : enum fine/medium/coarse ; how fine
  bean_grams? grams_of_beans beans : int 5-250 ; how many grams
  - grind some coffee beans
  - grind the beans[ {fineness}]
  - grind {bean_grams} grams of beans[, {fineness}]
  - I would like to smell fresh coffee, grind the beans.
  - start the grinder[ on {fineness}][ with {bean_grams} grams]
  - the beans are in the grinder, start it[ on {fineness}].
  - {bean_grams} grams of beans for the grinder[, {fineness}], please.

animal_stall put_in_stall stable_place stall_for_animal | Put an animal into a stall of the farm / Note in which stall an animal stands
  farm_animal stalled cattle livestock : animal ; the animal
  stall stall_number pen stable_box : int 1-80 ; the stall
  - put the {farm_animal} in stall {stall}
  - stall {stall} is for the {farm_animal}.
  - the {farm_animal} stands in stall {stall}.
  - lead the {farm_animal} to stall {stall}
  - in stall {stall} we have the {farm_animal}.
  - the {farm_animal} should sleep in {stall}, the stall is clean.
  - let the {farm_animal} into stall {stall}
  ~ put the {farm_animal} in a stall

rotate_crop crop_rotation next_crop crop_after_crop | Plan which crop follows another on a field / Change what grows on a field
  harvested_crop grew_before previous_crop present_plant : plant ; what grows there until now
  following_crop grows_next coming_crop succeeding : plant ; what comes after it
  plot_number? farm_plot field_nr : int 1-60 ; the field
  - after the {harvested_crop} come {following_crop}[ on field {plot_number}].
  - plant {following_crop} where the {harvested_crop} grew[, field {plot_number}]
  - {following_crop} follow the {harvested_crop}[ on field {plot_number}].
  - replace the {harvested_crop}[ on field {plot_number}] by {following_crop}
  - when the {harvested_crop} are harvested, put {following_crop} there[, on field {plot_number}].
  - the {harvested_crop} had their year, next come {following_crop}.
  - next year {following_crop} instead of {harvested_crop}[ on field {plot_number}].
  ~ after the {harvested_crop} comes something else.

sell_animal cattle_sale animal_buyer livestock_sale | Sell an animal of the farm to a person / Note who buys an animal and for how much
  sold_animal bought_animal which_beast animal_sold : animal ; the animal
  buyer purchaser farmer_buying sold_to : person ; who buys it
  euros_paid sale_amount paid sum_paid : int 20-4000 ; euros
  - sell the {sold_animal} to {buyer} for {euros_paid} euros
  - {buyer} buys the {sold_animal} for {euros_paid} euros.
  - {buyer} pays {euros_paid} euros for the {sold_animal}.
  - for {euros_paid} euros the {sold_animal} goes to {buyer}.
  - the {sold_animal} is sold, {buyer} paid {euros_paid} euros.
  - let {buyer} have the {sold_animal} for {euros_paid} euros
  - sell {buyer} the {sold_animal}, the price is {euros_paid} euros
  - {euros_paid} euros from {buyer} for the {sold_animal}, note the sale.
  ~ sell the {sold_animal} to {buyer}

picking_tally kilos_picked harvest_helper fruit_picker | Write down how much a helper picked / Enter the kilos of a picker
  picker harvester helper_name who_picked : person ; who picked
  picked_fruit crop_picked fruit from_the_tree : item ; what was picked
  picked_kilos basket_weight kilos_in_basket harvest_kilos : int 2-300 ; how many kilos
  - {picker} picked {picked_kilos} kilos of {picked_fruit}.
  - {picked_kilos} kilos of {picked_fruit} were picked by {picker}.
  - write down {picked_kilos} kilos of {picked_fruit} for the picker {picker}
  - the basket of {picker} has {picked_kilos} kilos of {picked_fruit}.
  - {picker} comes from the field with {picked_fruit}, {picked_kilos} kilos.
  - of the {picked_fruit} {picker} picked {picked_kilos} kilos.
  - enter {picker} as a picker: {picked_fruit}, {picked_kilos} kilos
  ~ {picker} picked some {picked_fruit}.

move_hive hive_to_place bees_travel relocate_bees | Bring a beehive to another place / Note where a beehive stands
  hive hive_number bee_colony which_hive : int 1-90 ; the hive
  hive_place bees_stand_at blossom_site taken_to : place ; where it goes
  - take hive {hive} to {hive_place}
  - hive {hive} stands at {hive_place} now.
  - the bees of hive {hive} travel to {hive_place}.
  - at {hive_place} everything is in bloom, bring hive {hive} there.
  - {hive_place} is the new place for hive {hive}.
  - put the bees {hive} at {hive_place}
  - bring to {hive_place} the hive {hive}
  ~ take hive {hive} somewhere else

scare_birds bird_scarer chase_crows drive_birds_away | Chase the birds from the field / Turn on the bird scarer
  scare_method? scarer frightened_by : enum horn/bang/flash/falcon ; what frightens them
  scare_times? repeats bangs : int 1-20 ; how many times
  - chase the birds away[ with the {scare_method}]
  - the crows eat my corn, drive them off[ with the {scare_method}].
  - scare the birds[ {scare_times} times]
  - turn on the bird scarer[ with {scare_method}]
  - there are birds on the field again, do something.
  - use the {scare_method} against the birds[, {scare_times} times]
  - no birds in the cherry trees, please.

greenhouse_vent open_greenhouse greenhouse_air roof_flaps | Let air into the greenhouse / Open the flaps of the greenhouse
  opening? flap_percent how_wide : int 5-100 ; percent
  side? which_flaps where_opened : enum north/south/roof/both ; which flaps
  - let some air into the greenhouse
  - open the {side} flaps of the greenhouse[ to {opening} percent]
  - it is hot in the greenhouse, open it[ {opening} percent].
  - air the greenhouse[ at {opening} percent]
  - the greenhouse flaps should open[ to {opening} percent].
  - the plants in the greenhouse are too warm, ventilate it.
  - {opening} percent for the greenhouse flaps[ on the {side} side], please.

add_talk speaker_about talk_on_program conference_talk | Put a talk on the program of a conference / Note who speaks about what @pupils
  lecturer talker presenter who_speaks : person ; who speaks
  talk_topic about lecture_theme spoken_about : topic ; what the talk is about
  hall_hour? talk_time begins_at : time ; when
  - {lecturer} talks about {talk_topic}[ at {hall_hour}].
  - put {lecturer} on the program with {talk_topic}[ at {hall_hour}]
  - the talk about {talk_topic} is given by {lecturer}[ at {hall_hour}].
  - let {lecturer} speak about {talk_topic}[ at {hall_hour}]
  - {talk_topic} is the topic of {lecturer}.
  - we want to hear {lecturer} on {talk_topic}[, at {hall_hour}].
  - add a talk on {talk_topic} by {lecturer}[ at {hall_hour}]
  - about {talk_topic} we have {lecturer}[, beginning at {hall_hour}].
  ~ {lecturer} gives a talk.

seat_next_to table_neighbor sit_together side_by_side | Let two guests sit side by side / Plan who sits next to whom @pupils
  placed_guest first_guest who_is_placed left_one : person ; the guest who is placed
  table_partner sits_beside neighbor right_one : person ; next to whom
  - {placed_guest} sits next to {table_partner}.
  - put {placed_guest} beside {table_partner}
  - seat {placed_guest} next to {table_partner}
  - next to {table_partner} there is a chair for {placed_guest}.
  - beside {table_partner} I want to have {placed_guest}.
  - {placed_guest} would like to sit by {table_partner}.
  - let {placed_guest} sit at the side of {table_partner}
  - the neighbor of {table_partner} at the table is {placed_guest}, write it on the plan.
  ~ where does {placed_guest} sit?

set_venue event_place venue_of_event where_it_happens | Set the place of an event / Decide where an event takes place @occasion
  occasion celebration happening what_takes_place : event ; the event
  venue spot held_at event_location : place ; where it is
  - the {occasion} takes place at {venue}.
  - hold the {occasion} at {venue}
  - {venue} is the place for the {occasion}.
  - at {venue} we have the {occasion}, set the place.
  - move the {occasion} over to {venue}
  - let the {occasion} be at {venue}
  - we meet at {venue} for the {occasion}.
  - the {occasion} is not at home, it is at {venue}.
  ~ where is the {occasion}?

event_host master_of_ceremony host_of_event leads_event | Decide who leads an event / Make a person the host of an event @occasion
  host moderator leader leads_it : person ; who leads it
  led_event hosted_event program_item evening : event ; the event
  - {host} hosts the {led_event}.
  - make {host} the host of the {led_event}
  - the {led_event} is led by {host}.
  - let {host} lead the {led_event}
  - the host of the {led_event} is {host}.
  - for the {led_event} take {host} as the host.
  - {host} leads us through the {led_event}, put it on the plan.
  - we still need a host for the {led_event}, take {host}.
  ~ who hosts the {led_event}?

raffle_prize tombola_win winning_ticket draw_prize | Note which number of the raffle wins which prize / Enter a prize of the tombola
  lucky_ticket raffle_number drawn winning_number : int 1-999 ; the number
  prize won_thing winnings thing_won : thing ; what it wins
  - number {lucky_ticket} wins the {prize}.
  - the {prize} goes to number {lucky_ticket}.
  - {lucky_ticket} is the winning number for the {prize}.
  - the {prize} is won by the ticket {lucky_ticket}.
  - in the raffle ticket {lucky_ticket} gets the {prize}.
  - enter the {prize} as the prize of number {lucky_ticket}
  - let number {lucky_ticket} win the {prize}
  - raffle: the {prize} for {lucky_ticket}.
  ~ number {lucky_ticket} wins something.

award_prize hand_award honor_winner award_to_person | Give a person an award at a ceremony / Note who wins which award
  award prize_title honor distinction : phrase ; the award
  winner laureate awarded_person who_is_honored : person ; who wins it
  - {winner} wins the award "{award}".
  - the award "{award}" goes to {winner}.
  - give {winner} the award {award}
  - honor {winner} with the award "{award}"
  - "{award}" is the award for {winner}.
  - the winner of the award "{award}" is {winner}.
  - let {winner} have the award {award}
  - write {winner} on the diploma of the award "{award}"
  ~ {winner} wins an award.

company_booth fair_stand booth_for_company stand_number | Give a company a booth at the fair / Note at which stand a company is
  exhibitor firm company_at_fair shown_by : company ; the company
  booth stand booth_number fair_place : int 1-400 ; the booth
  - {exhibitor} gets booth {booth}.
  - booth {booth} is for {exhibitor}.
  - give {exhibitor} the booth {booth} at the fair
  - put {exhibitor} at stand {booth}
  - at stand {booth} you find {exhibitor}, write it on the fair map.
  - {exhibitor} shows its things at booth {booth}.
  - let {exhibitor} have the stand {booth}
  - the stand {booth} was taken by {exhibitor}.
  ~ {exhibitor} wants a booth at the fair.

entrance_song song_for_entry walk_in_music play_when_enters | Choose the song that is played when a person comes in / Music for an entrance
  enters comes_on_stage star_guest whose_entrance : person ; who comes in
  entry_song tune_played melody fanfare : song ; the song
  - play {entry_song} when {enters} comes in
  - when {enters} enters the hall, we want to hear {entry_song}.
  - {enters} comes in to {entry_song}.
  - "{entry_song}" is the music for the entrance of {enters}.
  - for the entrance of {enters} take the song "{entry_song}".
  - {entry_song} should sound as soon as {enters} walks in.
  - let {enters} walk in to "{entry_song}"
  ~ what do we play when {enters} comes in?

redirect_mail mail_to_new_address forward_letters moved_away | Send the letters of a person on to a new address / Note that somebody has moved @letters
  addressee mover who_moved letters_for : person ; whose letters
  new_address moved_to lives_at_now delivered_to : address ; where they go now
  - send the letters for {addressee} to {new_address}
  - {addressee} has moved to {new_address}, note it.
  - the mail of {addressee} goes to {new_address} now.
  - {addressee} lives at {new_address} now, bring the letters there.
  - to {new_address}, that is where the letters for {addressee} go.
  - forward to {new_address} what comes for {addressee}
  - {new_address} is the new address of {addressee}.
  - let the post of {addressee} come to {new_address}
  ~ {addressee} has moved.

leave_with_neighbor parcel_at_neighbor drop_with neighbor_accepts | Leave a parcel with a neighbor / Give a parcel to somebody who keeps it
  package parcel_number packet package_code : code ; the parcel
  neighbor kept_by next_door who_accepts : person ; who keeps it
  - leave the parcel {package} with {neighbor}
  - {neighbor} keeps the parcel {package} for me.
  - give {neighbor} the parcel {package} when I am out
  - the parcel {package} is with the neighbor {neighbor}.
  - let {neighbor} have the packet {package} until I am home
  - {package} can be left with {neighbor}.
  - nobody is home, {neighbor} takes the parcel {package}.
  - with {neighbor} next door, please leave {package}.
  ~ leave the parcel {package} with somebody

register_letter letter_from_to enter_letter mail_book | Enter a letter in the mail book / Note from whom a letter came and for whom @letters
  letter_from came_from letter_writer written_by_person : person ; who wrote it
  letter_for intended_for letter_reader goes_to_person : person ; for whom it is
  - a letter from {letter_from} for {letter_for} has come, enter it.
  - {letter_from} wrote a letter to {letter_for}.
  - for {letter_for} there is a letter from {letter_from}.
  - enter in the mail book: from {letter_from} to {letter_for}
  - {letter_for} gets a letter from {letter_from}.
  - put down a letter to {letter_for}, written by {letter_from}
  - register the letter that {letter_from} sent {letter_for}
  - the letter for {letter_for} is from {letter_from}.
  ~ a letter from {letter_from} has come.

declare_contents customs_form parcel_contains content_of_parcel | Tell the customs what is in a parcel / Declare the contents of a parcel
  customs_parcel shipment_code opened_parcel declared_parcel : code ; the parcel
  declared_goods contains_thing found_inside wrapped : thing ; what is in it
  worth? value_in_euros declared_value : int 5-900 ; euros
  - the parcel {customs_parcel} contains the {declared_goods}[, worth {worth} euros].
  - in parcel {customs_parcel} is the {declared_goods}[ for {worth} euros].
  - declare the {declared_goods} in parcel {customs_parcel}[ at {worth} euros]
  - the {declared_goods}[ worth {worth} euros] travels in parcel {customs_parcel}.
  - tell the customs that {customs_parcel} holds the {declared_goods}
  - write on the customs form of {customs_parcel}: the {declared_goods}[, {worth} euros]
  - for the customs: {declared_goods} in {customs_parcel}.
  ~ declare the contents of parcel {customs_parcel}

delivery_round postman_district round_of_carrier carrier_route | Decide which mail carrier delivers in a city / Give a carrier a district
  carrier postman mail_carrier who_delivers : person ; who delivers
  district delivery_town round_in served_town : city ; where
  round_day? on_weekday carrier_day : day ; on which day
  - {carrier} delivers the post in {district}[ on {round_day}].
  - the round in {district} goes to {carrier}[ on {round_day}].
  - give {carrier} the post round in {district}[ on {round_day}]
  - send {carrier} to {district} with the post[ on {round_day}]
  - in {district} the letters are brought by {carrier}[ on {round_day}].
  - {district} gets a new postman, {carrier}.
  - let {carrier} do {district}[ on {round_day}] with the post
  - put {carrier} on the letters for {district}[ on {round_day}]
  ~ {carrier} needs a post round.

hold_post stop_post keep_letters_back pause_mail | Keep the letters at the post office while nobody is home / Stop the delivery of letters
  hold_from? paused_from no_mail_from : date ; the first day
  hold_until? paused_until mail_again_on : date ; the last day
  - keep my letters at the post office[ until {hold_until}]
  - hold my post[ from {hold_from}][ until {hold_until}]
  - no letters[ until {hold_until}], please.
  - we are not home, keep the letters back[ until {hold_until}].
  - stop the post[ from {hold_from}]
  - [from {hold_from} ]the post office should keep what comes for me.
  - my letter box is full, hold the post[ until {hold_until}].

letter_postage postage_for_country stamp_price cost_of_letter | Set what a letter to a country costs / Change the postage @letters
  letter_country goes_abroad_to stamped_for foreign_country : country ; where the letter goes
  cents stamp_value postage_cents price_in_cents : int 60-950 ; cents
  - a letter to {letter_country} costs {cents} cents.
  - set the postage to {letter_country} to {cents} cents
  - {cents} cents is the price of a letter to {letter_country}.
  - for {letter_country} you need a stamp of {cents} cents, save it.
  - put a stamp of {cents} cents on every letter to {letter_country}
  - letters to {letter_country}: {cents} cents from now on.
  - take {cents} cents for letters that go to {letter_country}
  ~ set the postage to {letter_country}

move_between_accounts own_transfer shift_balance account_to_account | Move money from one own account to another / Shift a sum between two accounts @account
  debited_account out_of source_account taken_off : code ; the account that is emptied
  credited_account into_account receiving_account put_on : code ; the account that is filled
  moved_sum shifted_amount sum_moved euros_moved : int 5-3000 ; euros
  - move {moved_sum} euros from account {debited_account} to {credited_account}
  - {credited_account} should get {moved_sum} euros from {debited_account}.
  - put {moved_sum} euros on {credited_account}, taken from {debited_account}
  - take {moved_sum} euros off {debited_account} and put them on {credited_account}
  - from {debited_account} to {credited_account}: {moved_sum} euros, please.
  - the account {credited_account} is low, shift {moved_sum} euros there from {debited_account}.
  - {moved_sum} euros of {debited_account} belong on {credited_account}.
  ~ move {moved_sum} euros to account {credited_account}

account_nickname call_account label_account account_title | Give a bank account a name of its own / Name an account @account
  named_account account_code account_in_list numbered : code ; the account
  nickname account_label money_for purpose_name : phrase ; its name
  - call the account {named_account} "{nickname}"
  - the account {named_account} is called "{nickname}".
  - "{nickname}" is the name of account {named_account}.
  - show {named_account} as "{nickname}" in my bank
  - give the name {nickname} to the account {named_account}
  - I want to see "{nickname}" instead of {named_account}.
  - name {named_account} {nickname}
  ~ give the account {named_account} a name

save_payee account_of_person new_payee remember_account | Save the bank account of a person / Add somebody to whom money is sent @account
  payee money_goes_to account_holder person_paid : person ; whose account it is
  payee_account iban bank_number account_saved : code ; the account
  - the account of {payee} is {payee_account}.
  - {payee} has the account {payee_account}, save it.
  - save {payee_account} as the account of {payee}
  - {payee_account} belongs to {payee}, remember it for payments.
  - add {payee} to my payees with the account {payee_account}
  - money for {payee} goes to the account {payee_account}.
  - put {payee_account} next to the name {payee} in my bank
  ~ save the account of {payee}

allow_debit direct_debit debit_order company_may_collect | Let a company collect money from the account every month / Allow a direct debit
  collector debited_by collecting_company who_collects : company ; the company
  debit_amount collected_sum monthly_debit euros_collected : int 5-900 ; euros a month
  - {collector} may take {debit_amount} euros from my account each month.
  - allow {collector} to collect {debit_amount} euros a month
  - a direct debit of {debit_amount} euros for {collector}, please.
  - let {collector} have {debit_amount} euros every month by direct debit
  - {debit_amount} euros a month are collected by {collector}.
  - set up a direct debit for {collector} over {debit_amount} euros
  - every month {debit_amount} euros go off my account to {collector}.
  ~ allow {collector} a direct debit

loan_guarantor vouch_for guarantor_of stands_surety | Enter who vouches for the loan of a person / Add a guarantor
  guarantor voucher_person surety who_vouches : person ; who vouches
  debtor borrowing_person loan_taker vouched_for : person ; for whom
  - {guarantor} vouches for the loan of {debtor}.
  - enter {guarantor} as the guarantor of {debtor}
  - the guarantor of {debtor} is {guarantor}.
  - {debtor} gets the loan because {guarantor} vouches for it.
  - for the debts of {debtor} we have the word of {guarantor}.
  - if {debtor} cannot pay, {guarantor} will, enter that.
  - let {guarantor} stand surety for {debtor}
  - {debtor} has found a guarantor, it is {guarantor}.
  ~ {debtor} needs a guarantor.

bequeath thing_in_will inherit_thing leave_to_heir | Write in the will who inherits a thing / Leave a thing to an heir
  heir inherits inheriting_person after_my_death : person ; who inherits
  heirloom legacy inherited estate_piece : thing ; what is inherited
  - {heir} inherits the {heirloom}.
  - leave the {heirloom} to {heir} in my will
  - the {heirloom} is for {heir} when I am dead.
  - in my will {heir} gets the {heirloom}.
  - let {heir} inherit the {heirloom}
  - when I die, {heir} should have the {heirloom}.
  - write into my will: the {heirloom} for {heir}
  - my old {heirloom} goes to my heir {heir}.
  ~ write {heir} into my will

station_temperature reading_of_station temperature_report degrees_at_station | Enter the temperature that a weather station reports / Save the degrees of a station @meteo
  station_code reporting_station weather_station met_station : code ; the station
  degrees reported_degrees celsius_value warmth_measured : int -30-45 ; degrees
  - station {station_code} reports {degrees} degrees.
  - it is {degrees} degrees at the station {station_code}, enter it.
  - enter {degrees} degrees for the weather station {station_code}
  - {degrees} degrees were measured by station {station_code}.
  - the thermometer of station {station_code} shows {degrees}.
  - put down {degrees} for {station_code}
  - write into the table of {station_code}: {degrees} degrees
  ~ enter the temperature of station {station_code}

enter_forecast forecast_entry publish_forecast weather_for_city | Enter the weather that is expected in a city / Publish a forecast @meteo
  forecast_city region_town expected_in city_on_map : city ; the city
  outlook sky expected_weather weather_symbol : weather ; the weather
  - it will be {outlook} in {forecast_city}, enter the forecast.
  - {forecast_city} gets {outlook} weather.
  - publish {outlook} weather for {forecast_city}
  - in {forecast_city} we expect it to be {outlook}.
  - put {outlook} on the weather map for {forecast_city}
  - the forecast for {forecast_city} says {outlook} now.
  - {outlook} is the forecast for {forecast_city}, publish it.
  ~ publish the forecast for {forecast_city}

station_observer observer_of_station reads_station weather_observer | Enter who reads the instruments of a weather station / Give a station an observer @meteo
  observer meteorologist who_reads station_keeper : person ; who reads them
  observed_station instruments_of station_read post_code : code ; the station
  - {observer} reads the weather station {observed_station}.
  - the observer of station {observed_station} is {observer}.
  - let {observer} read the station {observed_station}
  - station {observed_station} has a new observer, {observer}.
  - make {observer} the observer of {observed_station}
  - {observer} takes care of the weather station {observed_station}.
  - for {observed_station} enter {observer} as the observer.
  ~ station {observed_station} needs an observer.

weather_balloon launch_balloon balloon_ascent start_sonde | Let a weather balloon rise / Launch a balloon with instruments
  kilometers_up? balloon_height rises_to : int 1-40 ; kilometers
  instruments? payload sonde_type : enum ozone/camera/radar/humidity ; what it carries
  - launch a weather balloon[ with {instruments}]
  - let a balloon rise[ to {kilometers_up} kilometers][ with {instruments}]
  - we need a balloon up there[, {kilometers_up} kilometers high].
  - send up the balloon[ with the {instruments} instrument]
  - the weather balloon can go up[ to {kilometers_up} kilometers].
  - time for the balloon to rise[, with {instruments}].

swap_part replace_machine_part exchange_part part_for_part | Replace one part of a machine by another / Exchange a part
  worn_part removed_part broken_part taken_out : code ; the part that comes out
  spare_part fresh_part put_in_part built_in : code ; the part that comes in
  - replace the part {worn_part} by {spare_part}
  - take out {worn_part} and put in {spare_part}
  - {spare_part} comes in for the part {worn_part}.
  - the part {worn_part} is worn, {spare_part} takes its place.
  - build in {spare_part} where {worn_part} was
  - use the spare part {spare_part} for {worn_part}
  - out with {worn_part}, in with {spare_part}.
  ~ replace the part {worn_part}

coat_product product_finish color_of_product spray_goods | Coat a product in a color / Set the color in which goods are made
  coated_product finished_goods article_coated piece_sprayed : product ; the product
  coating finish_color powder_color coat_color : color ; the color
  - coat the {coated_product} in {coating}
  - make the {coated_product} in {coating}
  - {coating} is the color for the {coated_product}.
  - the {coated_product} get a {coating} coat.
  - spray {coating} on the {coated_product}
  - customers want the {coated_product} in {coating}, coat them so.
  - let the {coated_product} come out {coating}
  ~ coat the {coated_product}

batch_product name_batch batch_contains register_batch | Enter which product a batch is / Register a batch of the factory
  batch lot batch_code charge_number : code ; the batch
  batch_goods produced made_in_batch batch_of : product ; the product
  - batch {batch} is made of {batch_goods}.
  - register the batch {batch} with the {batch_goods}
  - the {batch_goods} have the batch number {batch}.
  - {batch} is the batch of the {batch_goods}.
  - give the {batch_goods} the batch number {batch}
  - in the batch {batch} we made {batch_goods}.
  - the {batch_goods} are done, batch {batch}.
  ~ register the batch {batch}

set_supplier supplied_by company_supplies product_supplier | Choose the company that supplies a product / Enter a supplier
  supplier delivering_company vendor sourced_from : company ; the company
  supplied_goods raw_product bought_there ware : product ; what it supplies
  - {supplier} supplies the {supplied_goods}.
  - the {supplied_goods} come from {supplier} now.
  - make {supplier} the supplier of the {supplied_goods}
  - let {supplier} deliver the {supplied_goods} to our factory
  - we get the {supplied_goods} from {supplier}, enter it.
  - our new supplier of {supplied_goods} is {supplier}.
  - for the {supplied_goods} take {supplier} as the supplier.
  ~ {supplier} is a new supplier.

line_product line_makes set_line_output made_on_line | Choose what a line of the factory makes / Change the product of a production line @line
  production_line line_nr assembly_line made_where : int 1-30 ; the line
  line_goods assembled product_made output : product ; what it makes
  - line {production_line} makes {line_goods}.
  - let line {production_line} make the {line_goods}
  - make the {line_goods} on line {production_line}
  - the {line_goods} are made on line {production_line} today.
  - we need more {line_goods}, let line {production_line} do them.
  - on line {production_line} I want the {line_goods}.
  - switch the line {production_line} over to {line_goods}
  ~ what should line {production_line} make?

factory_siren sound_siren plant_horn signal_horn | Sound the siren of the factory / Let the horn be heard
  signal? siren_meaning horn_signal : enum break/fire/test/end ; what it means
  siren_seconds? sounds_for seconds_long : int 2-60 ; how many seconds
  - sound the siren[ for {siren_seconds} seconds]
  - let the horn be heard[ for {siren_seconds} seconds]
  - give the {signal} signal[ for {siren_seconds} seconds]
  - the siren should sound[, {siren_seconds} seconds].
  - the whole factory must hear the {signal} siren.
  - blow the factory horn
  - siren on, please.

challenge_player challenge_to_game dare_friend propose_match | Challenge a person to a game / Ask somebody to play a game @play
  opponent rival challenged who_is_dared : person ; who is challenged
  played_game contest which_match challenge_in : game ; the game
  - challenge {opponent} to {played_game}
  - I want to play {played_game} against {opponent}.
  - dare {opponent} to play {played_game} with me
  - {opponent} says he is good at {played_game}, challenge him.
  - a game of {played_game} with {opponent}, please.
  - at {played_game} I can beat {opponent}, send the challenge.
  - {opponent} should play {played_game} with me.
  - let me play {opponent} in {played_game}
  ~ challenge {opponent}

note_points player_points set_player_score points_for_player | Write down the points of a player / Give a player points
  player scorer gamer who_scored : person ; the player
  points score earned how_many_points : int 1-500 ; the points
  - {player} has {points} points.
  - {points} points for {player}, please.
  - count {points} more points for the player {player}
  - give {player} {points} points in our game
  - {player} made {points} points in this round.
  - {points} points go to {player}.
  - put {points} next to the name of {player} on the score sheet
  - the player {player} gets {points} points.
  ~ give {player} some points

trade_items item_trade swap_treasure barter_in_game | Trade things with another player / Offer a thing of the game for another
  given_item my_item traded_away gives_up : thing ; what I give
  wanted_item their_item asked_for receives : thing ; what I get
  trade_partner other_player trader with_whom : person ; with whom
  - trade my {given_item} for the {wanted_item} of {trade_partner}
  - offer {trade_partner} my {given_item} for the {wanted_item}
  - {trade_partner} has the {wanted_item}, I would give the {given_item} for it.
  - I want the {wanted_item} from {trade_partner} and give my {given_item}.
  - {trade_partner} gets my {given_item} and gives me the {wanted_item}.
  - my {given_item} against the {wanted_item} of {trade_partner}, make the trade.
  - for the {wanted_item} offer my {given_item} to the player {trade_partner}.
  ~ trade my {given_item} with {trade_partner}

create_hero new_character hero_name_and_class make_figure | Create a figure of a role playing game / Make a new hero with a profession
  hero_name figure_name character_name called_hero : person ; the name of the figure
  hero_class profession_of_hero vocation plays_as : job ; what the figure is
  - create a hero called {hero_name} who is the {hero_class}
  - my hero {hero_name} is the {hero_class} of the village.
  - the {hero_class} in our game is called {hero_name}.
  - {hero_name} is the name of the hero, {hero_class} the profession.
  - make me a new figure: {hero_name}, {hero_class}
  - I play the {hero_class} and my hero is {hero_name}.
  - a new {hero_class} enters the game, the name is {hero_name}.
  ~ create a hero called {hero_name}

choose_side player_color side_of_player pieces_color | Choose the color with which a player plays / Give a player the pieces of a color
  side_player plays_with_pieces board_player who_gets_pieces : person ; the player
  piece_color side army_color pawns : color ; the color of the pieces
  - {side_player} plays {piece_color}.
  - give {side_player} the {piece_color} pieces
  - the {piece_color} pieces are for {side_player}.
  - {side_player} takes the {piece_color} pieces.
  - let {side_player} have {piece_color}
  - {piece_color} is the side of {side_player}.
  - with the {piece_color} pieces plays {side_player}.
  - {side_player} wants {piece_color}, give him those pieces.
  ~ which pieces does {side_player} get?

pair_players match_pairing first_round_pair draw_opponents | Let two players play against each other / Set a pair of the tournament
  home_player first_player white_player begins_game : person ; who begins
  away_player second_player black_player answers_move : person ; who plays second
  board_number? table_of_match played_at_board : int 1-40 ; the board
  - {home_player} begins against {away_player}[ at board {board_number}].
  - pair {home_player} with {away_player}, {home_player} begins
  - let {home_player} begin the game with {away_player}[ at board {board_number}]
  - {away_player} plays second, {home_player} begins.
  - [at board {board_number} ]{home_player} has the first move against {away_player}.
  - against {away_player} it is {home_player} who begins[, board {board_number}].
  - set the pair {home_player} and {away_player}[ at board {board_number}]
  ~ who plays against {home_player}?

game_difficulty set_difficulty how_hard play_level | Set how hard the game is / Change the difficulty @play
  hardness? difficulty challenge_level : enum easy/normal/hard/expert ; how hard
  lives? number_of_lives hearts : int 1-9 ; how many lives
  - make the game {hardness}[ with {lives} lives]
  - set the difficulty[ to {hardness}]
  - I want the game {hardness}.
  - I always lose, change how hard it is.
  - the difficulty should be {hardness}[ with {lives} lives].
  - give me {lives} lives in the game
  - how hard the game is should be changed[, to {hardness}].

shuffle_deck mix_cards shuffle_cards card_shuffler | Shuffle the cards / Mix a deck of cards
  decks? card_packs number_of_decks : int 1-8 ; how many decks
  shuffle_style? way_of_mixing technique : enum riffle/overhand/wash ; how they are mixed
  - shuffle the cards
  - mix the cards[ of {decks} decks]
  - shuffle {decks} decks[ with a {shuffle_style}]
  - the cards must be shuffled[, {shuffle_style} style].
  - we start a new round, mix the deck.
  - shuffle again[, {decks} decks this time]
  - somebody cheats, shuffle the cards[ {shuffle_style}].
"""
