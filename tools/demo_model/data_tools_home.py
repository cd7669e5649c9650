"""Hand-written tools for house, kitchen, vehicles, computers, animals, weather, robots, factories and laboratories.

The format is that of `data_tools`.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
dry_laundry tumble_dry start_dryer drying_cycle | Dry wet clothes in the dryer / Start the tumble dryer @light
  minutes duration length run_time : int 10-120 ; how long
  dryness? level heat : enum iron/cupboard/extra
  - dry the clothes for {minutes} minutes[ until they are {dryness} dry]
  - tumble the towels for {minutes} minutes
  - my shirts are still wet, give them {minutes} minutes in the dryer.
  - {minutes} minutes in the tumble dryer[ at the {dryness} level], please.
  - run the dryer[ on {dryness}] for {minutes} minutes
  - the laundry needs {minutes} more minutes of drying.
  ~ dry my clothes

return_vacuum dock_cleaner vacuum_home recall_hoover | Send the vacuum cleaner back to its dock / End cleaning and recharge the vacuum
  - send the vacuum back to its dock
  - the cleaner should go home and recharge.
  - bring the hoover back to the base
  - that is clean enough, the vacuum can return.
  - return the vacuum to its station

sow_seeds plant_seeds add_sowing garden_bed_plan seed_bed | Plan what to sow in a garden bed / Sow seeds in a bed
  crop plant seed variety : plant ; what to sow
  bed row plot : int 1-40 ; number of the garden bed
  date? day on sowing_day : date
  - sow {crop} in bed {bed}[ on {date}]
  - put {crop} seeds into bed number {bed}[ on {date}]
  - bed {bed} is free, sow {crop} there[ on {date}].
  - I want {crop} growing in bed {bed}.
  - plan {crop} for bed {bed}[, sowing on {date}]
  - in bed {bed}, sow some {crop}[ on {date}].
  ~ sow {crop}

rake_leaves clear_leaves leaf_blower sweep_leaves | Clear fallen leaves from a part of the garden / Blow leaves away
  area place spot where : enum path/driveway/lawn/gutter/terrace ; where the leaves lie
  - clear the leaves from the {area}
  - rake the leaves off the {area}
  - the {area} is covered with leaves, blow them away.
  - sweep up the fallen leaves on the {area}
  - no more leaves on the {area}, please.
  ~ rake the leaves

open_garage garage_door garage_gate move_gate drive_gate | Open or close the garage door / Move the gate of the garage @light
  action position command move : enum open/close ; what the gate does
  - {action} the garage
  - {action} the gate of the garage
  - tell the garage door to {action}
  - I want the garage door to {action}.
  - make the garage gate {action} now
  ~ move the garage door

doorbell_chime set_doorbell bell_sound change_chime ring_tone_door | Choose the sound of the doorbell / Change the chime of the bell
  sound melody chime tone : enum ding/bell/bird/piano/gong ; what is heard
  loudness? volume level : int 1-10
  - change the doorbell to the {sound} sound[ at loudness {loudness}]
  - let the doorbell play {sound}[ with volume {loudness}]
  - the bell at the door should sound like a {sound}.
  - use {sound} as the doorbell chime
  - I want a {sound} chime at the door[, loudness {loudness}].
  ~ change the sound of the doorbell

fill_pool pool_water pool_level top_up_pool | Fill the swimming pool / Let water into the pool
  depth level centimeters height : int 30-300 ; how deep in centimeters
  - fill the pool to {depth} cm
  - let water into the pool up to {depth} centimeters
  - the pool is nearly empty, fill it to {depth} centimeters.
  - we want to swim, so the pool should be {depth} cm deep.
  - top up the swimming pool to {depth} cm
  ~ fill the swimming pool

check_smoke smoke_detector test_smoke_alarm fire_detector | Test the smoke detector of a room / Does the fire alarm work
  room place location : room
  = working yes, battery int
  - test the smoke detector in the {room}
  - does the smoke alarm in the {room} work?
  - is the fire detector of the {room} all right?
  - check the {room} smoke detector
  - I want to be sure that the smoke alarm in the {room} works.
  ~ test a smoke detector

paint_wall order_wall_paint paint_needed wall_color paint_calculator | How much paint a wall needs / Calculate the paint for a wall
  width length wall_width : int 2-30 ; meters
  height wall_height tall : int 2-9 ; meters
  color? colour shade : color
  coats? layers times : int 2-5
  = liters decimal
  - how much[ {color}] paint do I need for a wall {width} meters wide and {height} meters high?
  - calculate the[ {color}] paint for a wall of {width} by {height} meters[ with {coats} coats]
  - I am painting a wall that is {height} meters high and {width} meters wide[, {coats} coats].
  - my wall is {width} m by {height} m, work out the[ {color}] paint.
  ~ how much paint does a wall of {width} meters need?

report_leak water_leak log_leak leak_alert leaking_pipe | Report a water leak in the house / Tell that water is leaking
  room place where location : room ; where it leaks
  source? from what origin : enum pipe/tap/roof/boiler/sink
  - report a leak in the {room}
  - water is dripping in the {room}[ from the {source}].
  - there is a puddle in the {room}, the {source} is leaking.
  - log a[ {source}] leak in the {room}
  - the {source} in the {room} drips, report it.
  - I found a leak in the {room}[, it comes from the {source}].
  ~ report a water leak

shut_water main_valve water_supply close_main | Open or shut the main water valve / Turn the water of the house on or off @light
  open flow on state : enum on/off ; on lets water through
  - turn the water of the house {open}
  - switch the main water valve {open}
  - I want the house water {open}.
  - the main water supply should be {open}.
  - put the water main {open}

toast_bread toaster make_toast brown_bread | Toast bread / Brown some slices in the toaster @light
  slices count pieces number : int 2-8 ; how many slices
  browning? level shade darkness : enum light/medium/dark
  - toast {slices} slices[ until they are {browning}]
  - make {slices} pieces of toast[, {browning} ones]
  - I would love {slices} slices of[ {browning}] toast.
  - put {slices} slices in the toaster[ on {browning}]
  - brown {slices} slices of bread
  - could I have {slices} slices of toast[, {browning}]?
  ~ make toast

boil_water kettle start_kettle heat_kettle warm_water | Boil water in the kettle / Heat water to a temperature @light
  degrees temperature heat : int 40-100 ; how hot the water gets
  liters? amount volume quantity : decimal ; how much water
  - heat[ {liters} liters of] water to {degrees} degrees
  - set the kettle to {degrees}[ with {liters} liters]
  - bring[ {liters} liters of] water up to {degrees} degrees
  - I need water at {degrees} degrees[, {liters} liters of it].
  - let the kettle warm up to {degrees} degrees
  - the water in the kettle must reach {degrees} degrees.
  ~ start the kettle

microwave_food microwave heat_meal warm_up reheat | Warm food in the microwave / Heat a meal again
  seconds time duration length : int 10-900 ; how long in seconds
  watts? power strength : int 90-1000
  food? what dish item : dish
  - microwave[ the {food}] for {seconds} seconds[ at {watts} watts]
  - warm up[ the {food}] for {seconds} seconds[ with {watts} watts]
  - give[ the {food}] {seconds} seconds in the microwave
  - my lunch got cold, reheat it for {seconds} seconds[ on {watts} watts].
  - run the microwave for {seconds} seconds[ at {watts} watts]
  ~ warm up my lunch

set_fridge fridge_temperature cool_fridge refrigerator freezer_level | Set how cold the fridge is / Temperature of fridge or freezer @light
  degrees temperature level target : int -28-9 ; degrees
  part? compartment zone which : enum top/bottom/door/freezer
  - cool the fridge to {degrees} degrees
  - set the[ {part}] compartment of the fridge to {degrees} degrees
  - the milk goes sour, so the fridge should be at {degrees} degrees.
  - make the fridge[ in the {part} part] {degrees} degrees cold
  - I want {degrees} degrees in the refrigerator[, {part} compartment].
  ~ make the fridge colder

fridge_contents look_in_fridge what_is_in_fridge food_stock pantry_items | List the food in the house / What is left in the fridge or the pantry
  place where storage location : enum fridge/freezer/pantry/cellar
  = items list
  - what food is in the {place}?
  - list the food in the {place}
  - what have we got in the {place}?
  - look into the {place} and tell me what food is there
  - I wonder which food is left in the {place}.
  ~ what food is left?

start_dishwasher wash_dishes dish_program rinse_dishes run_dishes | Start the dishwasher / Wash the dishes with a program @light
  program mode cycle : enum eco/intensive/glass/short
  delay? hours start_in wait : int 2-12 ; hours to wait
  - wash the dishes with the {program} program[ in {delay} hours]
  - run the dishwasher on {program}
  - the plates are dirty, start the {program} cycle[ in {delay} hours].
  - start the dishwasher in {program} mode
  - we need clean plates, use the {program} program for the dishes[ in {delay} hours].
  ~ wash the dishes

stir_pot pot_stirrer mix_dough knead kitchen_mixer | Mix or stir with the kitchen machine / Let the mixer run
  action mode what task : enum stir/knead/whip/chop/blend ; what the mixer does
  minutes time duration : int 2-30
  speed? level gear : int 2-10
  - {action} for {minutes} minutes[ at speed {speed}]
  - let the mixer {action} for {minutes} minutes[ on level {speed}]
  - the dough is ready for the mixer: {action} for {minutes} minutes[ at speed {speed}].
  - use the kitchen machine to {action} for {minutes} minutes
  - for {minutes} minutes, {action}[ at speed {speed}].
  ~ let the mixer {action}

grill_meat barbecue fire_grill grill_food roast_on_grill | Put food on the grill / Grill something for some minutes
  food item what dish : item ; what lies on the grill
  minutes time duration : int 3-90
  side? turns flips : int 2-9 ; how often it is turned
  - grill the {food} for {minutes} minutes[ and turn it {side} times]
  - put {food} on the barbecue for {minutes} minutes
  - roast {food} on the grill, {minutes} minutes
  - {minutes} minutes on the grill for the {food}, please.
  - I want {food} from the barbecue, {minutes} minutes of heat.
  ~ put {food} on the grill

egg_timer boil_eggs cook_eggs eggs egg_cooker | Boil eggs / Cook eggs soft or hard
  eggs count number how_many : int 2-12
  style firmness how hardness : enum soft/medium/hard
  size? weight_class grade : enum small/medium/large
  - boil {eggs} eggs {style}
  - cook {eggs}[ {size}] eggs until they are {style}
  - I want {style} eggs for breakfast, {eggs} of them.
  - {eggs} {style} eggs, please.
  - put {eggs}[ {size}] eggs in the cooker, {style}
  ~ boil {eggs} eggs

hood_fan extractor_fan set_hood kitchen_air range_hood | Set the fan above the stove / Suck away smoke from cooking @light
  level speed strength stage : int 0-5
  minutes? time duration run_on : int 5-60
  - put the hood above the stove on level {level}[ for {minutes} minutes]
  - it smells of fried fish, run the hood at {level}.
  - set the extractor to {level}[ for {minutes} minutes]
  - suck the smoke away with the hood on {level}
  - the kitchen hood should run on stage {level}[ for {minutes} minutes].
  ~ run the hood

stove_plate hotplate set_burner cooktop turn_plate | Set a plate of the stove / Control a burner @light
  plate burner which position : enum left/right/front/rear ; which plate
  heat level power stage : int 0-9
  - put the {plate} plate on {heat}
  - set the {plate} burner to {heat}
  - the pot is on the {plate} burner, give it heat {heat}.
  - heat level {heat} for the {plate} burner, please.
  - turn the {plate} plate of the stove to {heat}
  ~ turn on the {plate} burner

set_humidifier humidity_target humidify moist_air air_moisture | Make the air of a room more humid / Set the humidity of a room
  percent humidity target level : int 30-70
  room? place where : room
  - bring the air[ in the {room}] to {percent} percent humidity
  - the air[ in the {room}] is too dry, humidify it to {percent}%.
  - keep[ the {room}] at {percent} percent moisture
  - I want {percent}% humidity[ in the {room}].
  - set the humidifier[ in the {room}] to {percent}
  ~ humidify the air

air_purifier purify_air clean_air filter_air air_filter | Clean the air of a room / Let the air filter run @light
  room place area where : room
  hours? duration time : int 2-24
  mode? level strength : enum auto/sleep/strong
  - purify the air in the {room}[ for {hours} hours]
  - clean the air of the {room}[ in {mode} mode]
  - it is stuffy in the {room}, filter the air[ for {hours} hours].
  - filter the {room} air[ on {mode}]
  - there is too much pollen in the {room}, run the purifier[ in {mode} mode].
  ~ purify the air

open_window tilt_window window_motor air_out ventilate | Open or close a window / Move the window of a room
  room place where : room
  position state how : enum open/tilted/closed
  - I want the {room} window {position}.
  - the window in the {room} should be {position}.
  - put the window of the {room} into the {position} position
  - set the {room} window to {position}
  - leave the {room} window {position}
  - fresh air would be nice, so have the window in the {room} {position}.
  ~ move the window in the {room}

activate_scene set_scene scene room_mood apply_mood | Start a scene of the smart home / Put the house into a mood @light
  scene mood mode name : enum dinner/movie/party/reading/morning/relax
  room? where place : room
  - activate the {scene} scene[ in the {room}]
  - put the {room} in {scene} mood
  - start the {scene} scene[ in the {room}]
  - it is time for the {scene} mood[ in the {room}].
  - I feel like a {scene} scene[ in the {room}].
  ~ activate a scene

presence_simulation fake_presence vacation_lights holiday_house pretend_home | Make the house look lived in while away / Pretend that somebody is home @light
  from start first_day begin : date
  to end last_day until : date
  - pretend that we are home from {from} to {to}
  - we are on vacation from {from} until {to}, make the house look lived in.
  - fake somebody at home between {from} and {to}
  - the house should look lived in from {from} to {to}.
  - nobody is home from {from} to {to}, so pretend.

energy_use power_consumption electricity_meter read_meter energy_report | How much energy the house used / Read the electricity meter
  period span range : enum week/month/quarter/year
  device? appliance only : device
  = kwh decimal, price decimal
  - how much electricity did[ the {device} of] the house use this {period}?
  - report the energy consumption for the {period}
  - read the power meter for this {period}
  - what did the {device} consume in the {period}?
  - I am afraid we used too much power this {period}, show the consumption.
  ~ how much electricity did we use?

garbage_day trash_pickup bin_schedule waste_collection | When the garbage is collected / Next pickup of a bin
  bin type waste kind : enum paper/plastic/glass/bio/metal
  address? street at : address
  = date date
  - when is the {bin} bin emptied[ at {address}]?
  - on which day do they collect the {bin} waste[ at {address}]?
  - tell me the next pickup of {bin}
  - my {bin} bin is overflowing, when is the collection?
  - look up the {bin} waste collection[ for {address}]
  ~ when is the garbage collected?

move_furniture place_furniture arrange_room furniture_plan | Plan where a piece of furniture stands / Arrange a room @furnish
  piece furniture item object : thing
  room place target : room
  wall? side position : enum north/south/east/west/middle
  - place the {piece} in the {room}[ at the {wall} side]
  - the {piece} should stand in the {room}[ on the {wall} side].
  - in the room plan, put the {piece} into the {room}.
  - arrange the {piece} in the {room}[, {wall} side]
  - I would rather have the {piece} in the {room}.

store_in_box pack_box box_contents moving_box | Note what is packed in a moving box / Pack a thing into a box
  thing item what content : thing ; what is packed
  box number box_number : int 1-90
  - pack the {thing} into box {box}
  - the {thing} is in moving box {box}.
  - box {box} contains the {thing}.
  - put the {thing} in box number {box}
  - into box {box} goes the {thing}.
  ~ pack the {thing} into a box

find_in_boxes which_box locate_box unpacked_where box_search | Find the moving box in which a thing is
  thing item what object : thing
  = box int, room room
  - in which box did I pack the {thing}?
  - I cannot find my {thing}, which moving box is it in?
  - search the boxes for the {thing}
  - find the box with the {thing}
  - where among all the boxes is the {thing}?

find_charger charging_stations ev_station charge_point nearest_charger | Find a charging station for an electric car
  place near location around : place
  plug? connector socket type : enum type2/ccs/tesla/schuko
  min_power? kilowatts kw : int 11-350
  = address address, free_seats int
  - where can I charge my car near {place}?
  - find a[ {plug}] charging station near {place}[ with at least {min_power} kW]
  - my electric car is almost empty, look for a charger around {place}.
  - are there[ {plug}] chargers close to {place}?
  - I need a charge point[ with {min_power} kilowatts] near {place}.
  ~ find a charging station

car_climate warm_car precondition_car defrost_car car_heater | Warm or cool the car before driving / Climate of the car @light
  degrees temperature target : int 16-27
  minutes? ahead duration : int 5-30
  - warm the car to {degrees} degrees
  - the car should be at {degrees} degrees[ in {minutes} minutes].
  - there is ice on my car, heat it to {degrees}.
  - bring the inside of the car to {degrees} degrees[ within {minutes} minutes]
  - set the car climate to {degrees}
  ~ warm up the car

car_locks secure_car remote_lock_car lock_car | Lock or unlock the car / Remote control of the car doors
  action command do : enum lock/unlock
  - {action} the car
  - {action} my car from here
  - tell the car to {action} its doors
  - I am standing beside the car, {action} it.
  ~ do something with the car doors

tire_pressure check_tires pump_tire wheel_pressure inflate_tire | Pump a tire to a pressure / Fill air into a wheel
  wheel tire position which : enum front/rear/left/right/spare
  bar pressure target : decimal ; bar
  - pump the {wheel} tire to {bar} bar
  - fill the {wheel} wheel with air up to {bar} bar
  - the {wheel} tire is flat, inflate it to {bar} bar.
  - {bar} bar in the {wheel} tire, please.
  - inflate the {wheel} tire until it has {bar} bar
  ~ pump the {wheel} tire

book_service car_inspection garage_appointment car_service workshop_visit | Book a service for a vehicle / Make a workshop appointment @calendar
  date day on when : date
  work? job type what : enum oil/brakes/tires/inspection/battery
  plate? license license_plate : code
  - book the workshop for my car on {date}[, {work}]
  - my car needs a service on {date}[ for the {work}].
  - bring the car[ {plate}] to the workshop on {date}
  - get an appointment at the car workshop on {date}[ for the {work}]
  - on {date}, I want the car serviced[, {work} included].
  ~ book a workshop for my car

log_refuel add_fuel fuel_log tank_record refuel_entry | Record a stop for fuel / Write down how much was tanked
  liters amount volume quantity : decimal
  price cost paid total : decimal ; what it cost
  odometer? mileage km_reading : int 1000-300000
  - log {liters} liters of fuel for {price}[ at {odometer} km]
  - I tanked {liters} liters and paid {price}.
  - record a refuel: {liters} liters, {price} in total[, odometer {odometer}]
  - write down that {liters} liters of fuel cost {price}
  - I paid {price} for {liters} liters[ with {odometer} on the odometer].
  ~ record a refuel of {liters} liters

log_trip trip_log mileage_log add_journey record_drive | Record a drive in the logbook / Log a trip with the car
  start from origin begin : city
  end to destination goal : city
  kilometers? km distance length : int 5-2000
  purpose? reason kind : enum business/private/commute
  - log a[ {purpose}] drive from {start} to {end}[ of {kilometers} km]
  - I drove from {start} to {end}[, {kilometers} kilometers], put it in the logbook.
  - write a[ {purpose}] trip from {start} to {end} in the logbook
  - add to the logbook: {start} to {end}[, {kilometers} km]
  - today I went by car to {end}, starting in {start}[, {purpose}]. Log it.
  ~ log a drive to {end}

cruise_control hold_pace speed_limit hold_speed drive_at | Set the cruise control / Keep a speed while driving
  speed kmh velocity value : int 30-180 ; kilometers per hour
  distance? gap space : enum short/middle/long
  - set the cruise control to {speed}[ with a {distance} gap]
  - hold {speed} kilometers per hour[ and keep a {distance} gap]
  - I want to cruise at {speed}[ with a {distance} distance].
  - keep the car at a speed of {speed}
  - drive at {speed} from here on
  ~ set the cruise control

rent_scooter unlock_scooter ride_scooter hire_bike start_ride bike_share | Rent a scooter or bike of the city / Unlock a shared vehicle
  vehicle type kind : enum scooter/bike/moped/ebike
  number id code vehicle_id : code ; what is written on it
  minutes? duration time : int 10-240
  - rent the {vehicle} {number}[ for {minutes} minutes]
  - I am in front of {vehicle} {number} and want to ride it[ for {minutes} minutes].
  - start a ride on {vehicle} {number}
  - let me ride the {vehicle} with the number {number}[ for {minutes} minutes]
  - hire {vehicle} number {number}[ for {minutes} minutes]
  ~ rent a {vehicle}

pay_parking park_ticket extend_parking parking_meter | Pay for a parked car / Buy time at the parking meter
  plate license car number_plate : code
  minutes duration time length : int 15-480
  zone? area sector : int 1-99
  - pay {minutes} minutes of parking for {plate}[ in zone {zone}]
  - my car {plate} is parked[ in zone {zone}], pay for {minutes} minutes.
  - buy a parking ticket of {minutes} minutes[ for zone {zone}], plate {plate}
  - extend the parking of {plate} by {minutes} minutes
  - put {minutes} minutes on the meter for {plate}[, zone {zone}]
  ~ pay the parking for {plate}

pair_bluetooth connect_headset bluetooth_pair link_device pair_accessory | Connect a bluetooth device / Pair the phone with an accessory
  device accessory name gadget : device ; what is paired
  pin? code passkey : code
  - pair the phone with the {device}[ using the pin {pin}]
  - connect the {device} over bluetooth[ with code {pin}]
  - my phone does not find the {device}, pair them[ with {pin}].
  - link the {device} by bluetooth
  - I want to use the {device} over bluetooth[, the code is {pin}].
  - add the {device} as a bluetooth accessory
  ~ pair a bluetooth device

set_ringtone ringtone call_sound change_ringtone phone_melody | Choose the ringtone of the phone / Melody for incoming calls
  melody sound tone song : song ; what is heard when it rings
  contact? person caller for : person ; only for this caller
  - let the phone ring with {melody}[ when {contact} calls]
  - use {melody} as my ringtone[ for {contact}]
  - I would like to hear {melody} when the phone rings.
  - change the ringtone[ of {contact}] to {melody}
  - calls[ from {contact}] should sound like {melody}.
  ~ change my ringtone

forward_calls call_forwarding divert_calls redirect_phone send_calls_to | Forward incoming calls to another number / Divert the phone @phone
  number target phone to : phone ; who gets the calls
  until? end time : time
  when? condition case : enum always/busy/unanswered
  - forward my calls to {number}[ until {until}]
  - divert all calls to {number}[ when the line is {when}]
  - I cannot answer the phone, send my calls to {number}[ until {until}].
  - whoever calls me should reach {number} instead[ until {until}].
  - until {until}, redirect my phone to {number}.
  ~ forward my calls

block_caller block_number reject_calls ban_caller spam_number | Block a phone number / Reject calls from somebody @phone
  number caller phone : phone ; the number to reject
  - block the number {number}
  - {number} keeps bothering me, block it.
  - never let {number} call me again
  - I do not want calls from {number} any more.
  - reject calls from {number}
  - put {number} on the list of blocked callers
  ~ block a caller

share_hotspot mobile_hotspot open_hotspot tethering phone_internet | Share the internet of the phone / Open a mobile hotspot @light
  name network ssid : word ; how the hotspot is called
  password? key secret : code
  limit? gigabytes max_data : int 2-50
  - open a hotspot called {name}[ with the password {password}]
  - share my mobile internet as {name}[ up to {limit} gigabytes]
  - my laptop has no network, start a hotspot named {name} on the phone[ with password {password}].
  - I need a mobile hotspot with the name {name}[ and the key {password}].
  ~ share my mobile internet

rename_file change_filename file_rename name_file retitle_file | Give a file a new name / Change the name of a file @document
  file old source from : file ; the name as it is
  new_name to target new : file ; the name it gets
  - rename {file} to {new_name}
  - change the name of {file} to {new_name}
  - {file} should be called {new_name}.
  - call the file {file} {new_name} from now on
  - I want the name {new_name} instead of {file}.
  - give {file} the new name {new_name}
  ~ rename {file}

zip_folder compress_files make_archive pack_folder squeeze_files | Compress a folder into an archive / Pack files together
  folder directory source path : folder ; what is compressed
  archive output target name : file ; the archive that is made
  level? strength compression : int 0-9
  - compress the folder {folder} into {archive}[ with level {level}]
  - pack everything in {folder} into {archive}
  - make the archive {archive} from the {folder} folder[, compression {level}]
  - {folder} takes too much space, squeeze it into {archive}.
  - I need {folder} as one archive called {archive}.
  ~ compress the folder {folder}

unpack_archive extract_files unzip open_zip decompress | Extract an archive / Unpack the files of a zip
  archive file zip source : file ; the archive
  folder? target destination into : folder ; where the files go
  - unpack {archive}[ into {folder}]
  - extract the archive {archive}[ to the folder {folder}]
  - unzip {archive}
  - I need the files inside of {archive}[ in the {folder} folder].
  - get everything out of the zip {archive}[ into {folder}]
  - decompress {archive}
  ~ unzip the archive

free_space disk_usage storage_left check_disk space_on_drive | How much space is left on a drive / Check the storage
  drive disk volume where : enum system/data/usb/cloud/backup
  unit? in measure : enum megabytes/gigabytes/percent
  = free decimal, used decimal
  - how much space is left on the {drive} drive[ in {unit}]?
  - is there free storage on the {drive} disk?
  - check the space of the {drive} disk[ in {unit}]
  - tell me how full the {drive} drive is
  - I fear that the {drive} drive is full, look at the space.
  ~ how much space is left?

lock_screen auto_lock screen_timeout sleep_screen display_off | When the screen locks itself / Turn the display dark after a pause
  minutes delay after timeout : int 2-60 ; minutes without use
  - lock the screen after {minutes} minutes
  - let the display go dark after {minutes} minutes
  - when I do nothing for {minutes} minutes, the screen should lock.
  - the screen timeout should be {minutes} minutes.
  - after {minutes} minutes of no use, lock my computer screen.
  ~ change when the screen locks

set_wallpaper desktop_background change_background wallpaper background_image | Show an image as the desktop background / Set the wallpaper
  image file picture photo : file
  screen? monitor display : enum left/right/second/main
  fit? mode layout : enum stretch/center/tile
  - use {image} as wallpaper[ on the {screen} screen]
  - put {image} on my desktop background[ with the {fit} layout]
  - I am tired of my desktop, show {image} in the background.
  - change the background[ of the {screen} monitor] to {image}
  - {image} would be a pretty wallpaper[ for the {screen} screen].
  ~ change my wallpaper

install_program install_software add_program setup_program get_program | Install a program on the computer / Set up software
  program software package name : word ; what to install
  version? release number : decimal
  - install {program}[ in version {version}]
  - set up the program {program}
  - this computer lacks the software {program}, install it.
  - I need {program} on my computer.
  - put version {version} of {program} on this machine
  - could you add the program {program}?
  ~ install a program

uninstall_program remove_software drop_program delete_program | Remove a program from the computer / Uninstall software
  program software package name : word
  - uninstall {program}
  - remove the program {program}
  - I never use {program}, take it off the computer.
  - the software {program} can go.
  - get rid of the program {program}
  ~ uninstall a program

update_system install_updates system_upgrade upgrade_os software_update | Install updates of the system / Upgrade the software of a computer
  when? time at start : time
  - install the system updates[ at {when}]
  - update the computer
  - my system is out of date, upgrade it[ at {when}].
  - bring the software up to date
  - run the update[ at {when}]
  - I would like the latest system version.

kill_process end_program close_frozen_app force_quit stop_process | End a program that does not answer / Force a process to quit
  name process program app : word ; the program that hangs
  - force {name} to quit
  - {name} is frozen, end it.
  - kill the process {name}
  - the program {name} does not react any more, close it.
  - stop the hanging process {name}
  ~ end the frozen program

printer_ink ink_level check_toner toner_status cartridge_level | How much ink the printer has / Level of a toner cartridge
  color cartridge ink colour : enum black/cyan/magenta/yellow
  room? place where : room ; where the printer stands
  = percent int, pages int
  - how much {color} ink is left[ in the printer in the {room}]?
  - check the {color} toner[ of the printer in the {room}]
  - my prints look pale, is there enough {color} ink?
  - tell me the level of the {color} cartridge
  - do we need a new {color} cartridge[ in the {room}]?
  ~ how much ink is left?

cancel_print stop_printing clear_print_queue print_cancel abort_print | Stop what is printing / Remove a job from the print queue
  job? file document name : file ; the document; all if missing
  - stop printing[ {job}]
  - cancel the print job[ of {job}]
  - I printed the wrong pages[ of {job}], abort the job.
  - take[ {job}] out of the printer queue
  - the printer wastes paper, stop the print job[ {job}].

speed_test internet_speed network_speed measure_internet connection_test | Measure the speed of the internet / Test the connection
  direction? way kind : enum download/upload/both
  seconds? duration length : int 5-60
  = speed decimal, duration int
  - how fast is my internet[ for {direction}]?
  - measure the[ {direction}] speed of the connection[ for {seconds} seconds]
  - the internet feels slow, test it.
  - run a network speed test[ over {seconds} seconds]
  - is my[ {direction}] connection quick enough for films?

guest_wifi guest_network visitor_wifi wifi_for_guests share_wifi | Open a wifi for guests / Give visitors a network
  name ssid network : word ; name of the guest network
  hours? duration valid_for : int 2-72
  speed_limit? mbit max_speed : int 5-500
  - open a guest wifi called {name}[ for {hours} hours]
  - my visitors need internet, give them a network named {name}[ limited to {speed_limit} mbit].
  - make a wifi for guests with the name {name}[, valid for {hours} hours]
  - for our guests, start the network {name}[ with at most {speed_limit} mbit].
  - let guests use a wifi named {name}[ for {hours} hours]
  ~ open a wifi for guests

block_website parental_filter ban_site website_filter child_lock_site | Block a website in the home network / Forbid a page for the children
  site website url domain : site
  person? child user for : person
  from? start at : time
  - block the website {site}[ for {person}]
  - nobody at home should reach {site}.
  - forbid {site}[ for {person}][ from {from} on]
  - {person} spends too much time on {site}, block it[ from {from}].
  - put {site} on the list of forbidden pages[ for {person}]
  - add a filter against {site}[ for {person}]
  ~ block a website

open_port port_forwarding router_port forward_port allow_port | Open a port in the router / Forward a network port to a machine
  port number source : int 20-9999 ; port seen from outside
  device machine host target : device ; who gets the data
  protocol? transport kind : enum tcp/udp/both
  - open port {port} for the {device}[ with {protocol}]
  - forward[ {protocol}] port {port} to the {device}
  - the {device} must be reachable from outside on port {port}[ over {protocol}].
  - let the router send port {port} to the {device}
  - I need port {port} of the router open for the {device}.
  ~ open port {port} in the router

clear_cache empty_cache browser_cleanup wipe_history delete_cookies | Clear the data that a browser stored / Wipe history, cookies or cache
  what data kind target : enum cache/history/cookies/passwords
  period? range since : enum hour/day/week/month
  - clear the browser {what}[ of the last {period}]
  - wipe my {what} from the browser[ of the last {period}]
  - nobody should see my browser {what}, delete them.
  - remove the {what} that the browser stored[ in the last {period}]
  - throw the {what} out of the browser
  ~ clean up my browser

crop_photo cut_image trim_picture crop_image frame_photo | Crop an image / Cut a photo to a shape
  image photo file picture : file
  shape ratio format aspect : enum square/portrait/landscape/panorama/circle
  margin? border pixels : int 0-300
  - crop {image} to a {shape}[ with a margin of {margin} pixels]
  - cut the photo {image} so that it becomes a {shape}
  - make a {shape} of {image}[ and leave {margin} pixels around it]
  - I only need a {shape} from the picture {image}.
  - trim {image} into a {shape}[, border {margin}]
  ~ crop {image}

photo_filter apply_filter edit_photo image_effect beautify | Put a filter on a photo / Apply an effect to an image @photo
  file image photo picture : file
  effect filter style look : enum sepia/blur/sharp/vintage/sketch/glow
  strength? intensity amount : int 5-100
  - apply the {effect} effect to {file}[ with {strength} percent strength]
  - give {file} a {effect} look[ at {strength} percent]
  - put a {effect} filter on {file}
  - the picture {file} would be nicer with {effect}.
  - edit {file} with {effect}[, intensity {strength}]
  ~ put a filter on {file}

slideshow show_pictures photo_show play_photos picture_frame | Show photos one after another / Start a slideshow of a folder @play
  folder album source pictures : folder
  seconds? interval pause each : int 2-60 ; how long each photo stays
  - show the photos in {folder} as a slideshow
  - start a slideshow of {folder}[ with {seconds} seconds for each picture]
  - let us look at the pictures of the {folder} folder[ for {seconds} seconds each].
  - play the photos from {folder}
  - grandma is here, show her our {folder} pictures one after another.
  ~ start a slideshow

make_playlist new_playlist create_mix compile_songs build_playlist | Make a new playlist / Create a mix of songs
  name title label : phrase ; name of the playlist
  genre? style kind : genre
  songs? count length tracks : int 5-100
  - make a playlist called {name}[ with {songs} songs]
  - create a[ {genre}] mix named {name}
  - I need a new playlist with the name {name}[ and {songs} tracks].
  - put together {songs}[ {genre}] songs as a playlist called {name}
  - build the playlist {name}[ from {genre} music]
  ~ make a new playlist

add_to_playlist playlist_add save_song keep_track collect_song | Add a song to a playlist / Save a track in a playlist
  song track title music : song
  playlist list name : list ; which playlist
  position? index place : int 2-60
  - add {song} to the {playlist} playlist
  - save the song {song} in my {playlist} playlist[ at position {position}]
  - {song} belongs in the {playlist} playlist.
  - I love {song}, keep it in the playlist {playlist}.
  - put the track {song} into my {playlist} playlist[, place {position}]
  ~ add {song} to a playlist

identify_song name_that_tune recognize_music song_finder which_song | Recognize the song that is heard / Tell which tune is playing @play
  source? from listen_to : enum microphone/radio/tv
  seconds? listen_for duration : int 5-30
  = song song, artist artist
  - which song is this[ on the {source}]?
  - recognize the tune[ from the {source}]
  - listen[ to the {source}] for {seconds} seconds and name the song
  - what is the title of this tune[ on the {source}]?
  - I know this melody but not its name, identify it.

set_equalizer equalizer sound_profile tone_control adjust_bass | Adjust the sound of the speakers / Set bass or treble
  band tone which control : enum bass/treble/middle
  value level gain amount : int -12-12
  room? place where : room
  - put the {band} at {value}[ in the {room}]
  - set the {band} of the speakers to {value}
  - the music sounds thin, move the {band} to {value}.
  - adjust the {band}[ in the {room}] to {value}
  - I want a {band} of {value}[ on the speaker in the {room}].
  ~ adjust the {band}

record_tv record_show tv_recording tape_program save_broadcast | Record a program from television / Tape a broadcast
  title program show what : film ; what is recorded
  channel? station from : station
  time? at start : time
  - record {title}[ on {channel}][ at {time}]
  - tape the broadcast of {title}[ at {time}]
  - I will miss {title} on tv[ at {time}], record it.
  - save {title} from the television[ on {channel}]
  - {title} comes on tv[ at {time}], please tape it.
  ~ record a tv show

change_channel switch_channel tv_channel tune_tv zap | Switch the television to a channel / Tune the tv @play
  channel number program : int 1-400 ; number of the channel
  room? place where : room
  - switch the tv[ in the {room}] to channel {channel}
  - go to channel {channel}[ on the tv in the {room}]
  - put on channel {channel}
  - I want to watch channel {channel}[ in the {room}].
  - what is on channel {channel}? Show it.
  - zap to {channel}
  ~ change the channel

skip_ahead jump_forward fast_forward rewind seek_position | Jump in what is playing / Skip forward or go back
  seconds amount by offset : int 5-600 ; how many seconds
  direction way to : enum forward/back
  - jump {seconds} seconds {direction}
  - skip {direction} by {seconds} seconds
  - go {seconds} seconds {direction} in this film
  - I missed that part of the movie, go {direction} {seconds} seconds.
  - move the playback {direction}, {seconds} seconds
  ~ jump {direction} in the film

set_subtitles subtitles captions turn_on_subtitles text_on_screen | Show subtitles on the screen / Choose the language of captions @play
  language lang in : language
  size? font text_size : enum small/normal/large
  - show {language} subtitles[ in {size} letters]
  - turn on captions in {language}
  - I do not understand the actors, give me subtitles in {language}.
  - put {language} text under the picture[ in {size} size]
  - set the subtitles to {language}[, {size}]
  ~ show subtitles

save_game store_game game_save keep_progress save_progress | Save the progress of a game / Store a game in a slot @play
  slot number place position : int 1-20 ; where it is stored
  name? label title : phrase
  - save the game in slot {slot}[ as {name}]
  - store my progress in slot {slot}
  - I have to go, keep this game in slot {slot}[ under the name {name}].
  - write the game to save slot {slot}
  - slot {slot} is free, save my progress there.
  ~ save my game

game_scores high_scores leaderboard best_players ranking | Show the best scores of a game / Leaderboard of the players
  game name title which : game
  top? count limit : int 3-50
  = name person, points int
  - show the high scores of {game}
  - who leads in {game}?
  - what are the best {top} scores in {game}?
  - list the top {top} players of {game}
  - I would love to see the ranking of {game}.
  ~ show the high scores

take_screenshot capture_screen screen_grab screenshot print_screen | Take a screenshot / Capture what is on the screen @photo
  area? part region : enum window/full/selection
  delay? wait seconds : int 2-30
  - take a screenshot[ of the {area} area][ in {delay} seconds]
  - capture the screen[ after {delay} seconds]
  - I need an image of my screen[, {area} area].
  - grab what is on the screen[ in {delay} seconds]
  - keep a picture of this screen

track_pet pet_location where_is_pet pet_gps find_animal | Where a pet is / Locate a pet by its collar
  name pet animal who : person ; the name of the pet
  = place place, distance decimal
  - where is my pet {name} at the moment?
  - track the collar of {name}
  - {name} ran out of the garden, locate the collar.
  - find the animal {name} by its collar
  - did {name} the cat wander far away?
  ~ where is my pet?

book_dog_walker dog_walker walk_dog pet_walk order_walk | Book somebody to walk the dog / Dog walker for a day
  date day on : date
  minutes? duration length : int 20-120
  dog? name pet : person ; the name of the dog
  - book a dog walker on {date}[ for {minutes} minutes]
  - somebody has to walk the dog[ {dog}] on {date}[ for {minutes} minutes].
  - I am away on {date}, find a walker for my dog[ {dog}].
  - on {date}, get my dog[ {dog}] walked[ for {minutes} minutes].
  - order a walk of[ {minutes} minutes for] the dog on {date}
  ~ book a dog walker

pet_weight weigh_pet log_weight_animal animal_weight record_animal_weight | Record the weight of an animal / Weigh a pet
  animal pet kind name : animal
  kilos kg weight value : decimal ; kilograms
  date? day on : date
  - record that the {animal} weighs {kilos} kilos[ on {date}]
  - the {animal} weighs {kilos} kg now, write it down.
  - log {kilos} kilograms for the {animal}[ on {date}]
  - we put the {animal} on the scale: {kilos} kilos.
  - enter the weight of the {animal}, {kilos} kg[, measured on {date}]
  ~ record the weight of the {animal}

open_coop coop_door hen_house chicken_door let_hens_out | Open or close the hen house at a time / Door of the chickens @light
  action move state : enum open/close
  time at when hour : time
  - {action} the chicken door at {time}
  - the hen house should {action} at {time}.
  - at {time}, {action} the door of the coop.
  - set the chickens' door to {action} at {time}
  - the hens are used to {time}, so {action} their door then.
  ~ {action} the hen house

clean_aquarium aquarium_care change_tank_water fish_tank refresh_aquarium | Change the water of an aquarium / Clean the fish tank
  percent share amount part : int 10-80 ; how much of the water
  degrees? temperature warmth : int 18-30
  - change {percent} percent of the water in the fish tank
  - clean the aquarium and replace {percent}% of the water[ at {degrees} degrees]
  - the fish tank is green, swap {percent} percent of its water.
  - my fish need fresh water, {percent} percent[ at {degrees} degrees].
  - refresh {percent}% of the aquarium
  ~ clean the fish tank

milk_cows milking_robot start_milking milk_log dairy_record | Record the milk of a cow / Log a milking
  cow number animal id : int 1-400 ; the number of the cow
  liters amount milk yield : decimal
  shift? time when : enum morning/noon/evening
  - cow {cow} gave {liters} liters of milk[ in the {shift}].
  - record {liters} liters from cow {cow}[ in the {shift}]
  - log the milking of cow {cow}: {liters} liters[, {shift}]
  - we milked cow {cow} and got {liters} liters.
  - put {liters} liters of milk down for cow number {cow}[, {shift} milking]
  ~ log the milk of cow {cow}

harvest_log record_harvest log_crop crop_yield add_harvest | Record a harvest / Log how much of a crop was picked
  crop plant fruit what : plant
  kilos kg weight amount : decimal
  field? area plot : int 1-60
  - record a harvest of {kilos} kilos of {crop}[ from field {field}]
  - we picked {kilos} kg of {crop}[ in field {field}].
  - log {kilos} kilograms of {crop}[, field {field}]
  - field {field} brought {kilos} kilos of {crop}.
  - write down the {crop} harvest: {kilos} kilos
  - the crop of {crop} was {kilos} kg[ on field {field}].
  ~ record the harvest of {crop}

irrigate_field field_watering water_field farm_pump crop_irrigation | Irrigate a field of the farm / Pump water onto crops
  field plot area number : int 1-80 ; number of the field
  hours duration time length : int 2-24
  liters? flow rate : int 50-5000 ; liters per minute
  - irrigate field {field} for {hours} hours[ with {liters} liters per minute]
  - the crops on field {field} are drying out, water them for {hours} hours.
  - pump water onto field {field} for {hours} hours
  - for {hours} hours, let[ {liters} liters per minute of] water run on field {field}.
  - field {field} needs {hours} hours of irrigation[ at {liters} liters per minute].
  ~ irrigate field {field}

soil_moisture check_soil soil_sensor ground_moisture read_soil | How moist the soil is / Read a sensor in the ground
  bed field plot spot : int 1-90 ; number of the bed
  depth? centimeters deep : int 5-100
  = moisture int, temperature decimal
  - how moist is the soil in bed {bed}[ at a depth of {depth} cm]?
  - check the soil of bed {bed}[, {depth} centimeters deep]
  - is the ground in bed {bed} too dry?
  - read the soil sensor of bed {bed}
  - does bed {bed} need rain?
  - tell me the moisture of the earth in bed {bed}[ at {depth} cm]
  ~ how moist is the soil?

hive_weight bee_hive check_hive beehive_status inspect_hive | State of a beehive / Weight and temperature of a hive
  hive number box colony : int 1-50 ; which hive
  = kilos decimal, temperature decimal
  - how much honey is in hive {hive}?
  - check the bees in hive {hive}
  - inspect beehive {hive}
  - how heavy is hive number {hive}?
  - I worry about the bees of hive {hive}, show the state.
  ~ check a beehive

storm_warning weather_alert severe_weather warnings_for hazard_alerts | Weather warnings for a place / Is there a danger of storm or flood @weather *
  region city place area : city
  hazard? danger kind type : enum storm/flood/heat/snow/hail
  = level int, message phrase
  - is there a[ {hazard}] warning for {region}?
  - show the weather alerts for {region}
  - is {region} in danger[ of {hazard}]?
  - warn me of bad weather in {region}
  - I am worried about[ {hazard} in] {region}, are there any alerts?
  - list the severe[ {hazard}] warnings in {region}
  ~ are there any weather warnings?

log_rain rain_gauge record_rainfall rainfall_entry add_rainfall | Record how much rain fell / Note what the rain gauge shows
  millimeters mm amount rain : decimal ; how much rain
  date? day on : date
  place? station location : word
  - record {millimeters} mm of rain[ on {date}]
  - the rain gauge shows {millimeters} millimeters[ at {place}].
  - log a rainfall of {millimeters} mm[ at the station {place}]
  - it rained {millimeters} millimeters[ on {date}], write it down.
  - {millimeters} mm of rain fell[ on {date}].
  ~ record the rain

drone_to fly_to drone_goto send_drone drone_waypoint | Fly the drone to a point / Send the drone somewhere @drone
  target place destination point : place ; where it flies
  altitude? height meters : int 5-120
  - fly the drone to {target}[ at {altitude} meters]
  - send the drone over to {target}
  - I want to see {target} from the air, let the drone go there[ at {altitude} meters].
  - let the drone visit {target}
  - the drone should head for {target}[ at a height of {altitude} meters].
  ~ send the drone somewhere

land_drone drone_home touch_down drone_landing recall_drone | Land the drone / Call the drone home @drone
  spot? where place : enum here/home/pad/roof
  - land the drone[ at {spot}]
  - call the drone back to the ground
  - the drone is low on battery, bring it down[ at {spot}].
  - bring the drone down safely
  - it is getting windy, make the drone touch down[ at {spot}].

survey_area drone_survey map_field aerial_map fly_grid | Survey an area from the air / Let the drone map a field @drone
  area field plot zone : word ; name of the area
  spacing grid distance meters : int 2-60 ; meters between the lines
  camera? sensor lens : enum normal/thermal/infrared
  - map the area {area} from the air with a spacing of {spacing} meters
  - survey the field {area}, {spacing} meters between the lines[, with the {camera} camera]
  - take the drone over area {area} in lines {spacing} meters apart[, using the {camera} sensor]
  - I need an aerial map of {area} with lines every {spacing} meters.
  - with {spacing} meters of spacing, survey {area}[ using the {camera} camera].
  ~ survey the area {area}

robot_arm move_arm arm_position set_joint bend_arm | Move a joint of the robot arm / Position of an arm
  joint axis part which : enum base/shoulder/elbow/wrist ; which joint moves
  angle degrees target rotation : int -170-170 ; degrees
  speed? pace percent : int 5-100
  - move the {joint} of the arm to {angle} degrees[ at {speed} percent speed]
  - bend the {joint} joint to {angle}[ with speed {speed}]
  - set the {joint} to an angle of {angle} degrees
  - the arm should have its {joint} at {angle} degrees.
  - {angle} degrees for the {joint} joint, please.
  - bring the arm's {joint} to {angle} degrees[, {speed} percent speed]
  ~ move the {joint} of the arm

fetch_object robot_fetch bring_me robot_bring carry_here | Let the robot bring a thing / Fetch something from a room
  object thing item what : thing ; what to bring
  room? from place where : room
  person? to for receiver : person ; who gets it
  - let the robot bring the {object}[ from the {room}][ to {person}]
  - fetch the {object}[ from the {room}]
  - I left my {object}[ in the {room}], bring it here.
  - have the robot carry the {object}[ from the {room}][ to {person}]
  - the robot may get me the {object}[ out of the {room}].
  - bring {person} the {object}[ from the {room}]
  ~ let the robot bring me something

robot_say speak_aloud announce say_text robot_speak | Let the robot say something / Speak a text aloud @say
  text words sentence speech : text ; what is said
  language? in lang : language
  loud? volume loudness : int 1-10
  - let the robot say "{text}"[ in {language}]
  - say "{text}" aloud[ in {language}]
  - speak the words "{text}"[ with volume {loud}]
  - announce "{text}"[ at loudness {loud}]
  - I want to hear the robot speak: {text}.
  - make the robot greet us with "{text}"
  ~ let the robot speak

patrol_area robot_patrol guard_round security_walk start_patrol | Send the robot on a patrol / Guard a room with rounds
  room area place zone : room ; what is guarded
  rounds count times laps : int 2-30
  interval? pause every : int 5-120 ; minutes between rounds
  - patrol the {room} with {rounds} rounds[ every {interval} minutes]
  - let the robot guard the {room}, {rounds} rounds[ with {interval} minutes in between]
  - go around the {room} {rounds} times[, every {interval} minutes]
  - I heard a noise in the {room}, make {rounds} rounds there.
  - make {rounds} rounds through the {room}[, one every {interval} minutes]
  ~ patrol the {room}

teach_gesture robot_gesture do_gesture perform_move robot_dance | Let the robot perform a gesture / Make the robot wave, bow or dance
  gesture move action figure : enum wave/bow/dance/nod/jump/clap
  times? count repeat : int 2-10
  - make the robot {gesture}[ {times} times]
  - I want to see the robot {gesture}[ {times} times].
  - the robot should {gesture}[ {times} times].
  - {gesture}[ {times} times], robot
  - let the robot {gesture} for the children
  ~ make the robot perform a gesture

start_machine run_machine machine_on power_up_machine begin_production | Start a machine of the factory / Run a machine with a speed
  machine unit number id : code ; which machine
  speed? rpm rate turns : int 100-6000
  - start machine {machine}[ at {speed} turns per minute]
  - run machine {machine}[ with a speed of {speed}]
  - machine {machine} may begin[ with {speed} rpm].
  - power up the unit {machine}
  - we are ready for production on machine {machine}[, {speed} rpm].
  ~ start a machine

emergency_stop stop_line halt_machines e_stop shut_down_line | Stop a production line at once / Emergency halt of machines
  line belt area unit : int 1-40 ; number of the line
  reason? cause why : enum fire/jam/leak/crash/spill
  - stop line {line} at once[ because of a {reason}]
  - emergency on line {line}[, {reason}], halt everything.
  - shut production line {line} down immediately[, there is a {reason}]
  - halt the machines of line {line}[ due to a {reason}]
  - there is danger at line {line}, stop it.
  ~ stop the production line

conveyor_speed set_conveyor belt_speed run_belt adjust_belt | Set the speed of a conveyor belt / Make a belt faster or slower
  belt conveyor number line : int 1-30
  speed rate value velocity : decimal ; meters per minute
  - run belt {belt} at {speed} meters per minute
  - the parts pile up, set conveyor {belt} to {speed}.
  - set the speed of belt {belt} to {speed} meters a minute
  - conveyor {belt} should move {speed} meters per minute.
  - I want {speed} meters per minute on conveyor {belt}.
  - change conveyor {belt} to {speed} meters per minute
  ~ change the speed of belt {belt}

drill_hole drill bore_hole make_hole cnc_drill | Drill a hole into a workpiece / Bore a hole at a position
  x across left column : int 0-900 ; millimeters from the left
  y up down row : int 0-900 ; millimeters from the edge
  diameter? width size : decimal ; millimeters
  depth? deep z : int 2-120
  - drill a hole at {x}, {y}[ with a diameter of {diameter} mm][, {depth} mm deep]
  - bore[ {depth} mm] into the plate at x {x} and y {y}
  - make a hole[ of {diameter} mm] at position {x} / {y}
  - I need a hole at {x} and {y}[, {depth} millimeters deep].
  - there has to be a hole at x {x}, y {y}[, diameter {diameter}].

print_model print_3d start_3d_print printing_3d fabricate | Print an object with the 3d printer / Fabricate a model
  model file object design : file ; the file of the object
  material? filament plastic : enum pla/abs/nylon/resin
  scale? percent size : int 10-400
  color? colour shade : color
  - print the model {model} in 3d[ with {material}]
  - fabricate {model}[ in {color} {material}]
  - let the 3d printer make {model}[ at {scale} percent size]
  - I designed {model} and want it in[ {color}] plastic.
  - build the object {model} with the 3d printer[ out of {material}]
  - start a 3d print of {model}[ scaled to {scale} percent]
  ~ start the 3d printer

laser_cut cut_material laser_cutter cut_shape cut_sheet | Cut a shape with the laser / Cut a sheet of material
  design file drawing shape : file ; the drawing
  material sheet stuff kind : enum wood/acrylic/paper/leather/steel
  thickness? millimeters mm : decimal
  power? strength percent : int 5-100
  - cut {design} out of {material}[ with {power} percent power]
  - laser {design} into a sheet of {material}[ of {thickness} mm]
  - I put {material} into the laser cutter, now cut {design}.
  - use the laser on the {material}[, {thickness} mm thick,] to cut {design}
  - make {design} from {material} with the cutter[ at {power} percent]
  ~ cut {design} with the laser

tank_level silo_level check_tank how_full tank_gauge | How full a tank or silo is / Read the level of a tank
  tank silo container id : code ; which tank
  unit? in measure : enum liters/percent/tons
  = level decimal, status state
  - how full is tank {tank}[ in {unit}]?
  - read the level of silo {tank}[ in {unit}]
  - is there enough left in tank {tank}?
  - check tank {tank}
  - what does the gauge of tank {tank} show[ in {unit}]?
  ~ how full is the tank?

flag_defect log_fault machine_fault defect_entry quality_issue | Report a defect of a part or machine / Log a fault in the factory
  part machine serial unit : code ; number of the part
  defect fault kind problem : enum crack/scratch/dent/hole/stain
  severity? level grade : int 1-5
  - report a {defect} on part {part}[ with severity {severity}]
  - part {part} has a {defect}[, severity {severity}].
  - log the fault {defect} for {part}
  - I noticed a {defect} at {part}[, grade {severity}].
  - there is a {defect} in part {part}, enter it as a defect.
  - the serial {part} failed because of a {defect}[, level {severity}].
  ~ report a defect on part {part}

count_parts production_count output_today parts_made pieces_done | How many parts were made / Output of a production line
  line machine station cell : int 1-40
  shift? turn period : enum early/late/night
  = count int, rejected int
  - how many parts did line {line} make[ in the {shift} shift]?
  - what is the output of line {line}[ of the {shift} shift]?
  - count the pieces from line {line}
  - tell me what line {line} produced[ in the {shift} shift]
  - is line {line} producing enough?
  ~ how many parts were made?

oil_machine lubricate grease_bearing lubrication add_oil | Lubricate a machine / Put oil or grease on a bearing
  machine bearing part unit : code
  lubricant kind fluid type : enum oil/grease/wax/silicone
  milliliters? ml amount : int 2-500
  - lubricate {machine} with[ {milliliters} ml of] {lubricant}
  - machine {machine} squeaks, give it[ {milliliters} ml of] {lubricant}.
  - put[ {milliliters} ml of] {lubricant} on the bearing {machine}
  - unit {machine} runs dry and needs {lubricant}.
  - apply {lubricant} to {machine}[, {milliliters} ml]
  ~ lubricate {machine}

forklift_task move_pallet bring_pallet pallet_transport shift_pallet | Let a forklift move a pallet / Carry a pallet from one place to another
  pallet load id number : code ; which pallet
  bay target to destination : int 1-99 ; where it goes
  - move pallet {pallet} to bay {bay}
  - bring the pallet {pallet} into bay {bay}
  - bay {bay} waits for pallet {pallet}.
  - let the forklift take {pallet} to bay {bay}
  - the forklift should carry pallet {pallet} to bay {bay}.
  - pallet {pallet} stands in the way, shift it to bay {bay}.
  ~ move the pallet {pallet}

point_telescope aim_telescope telescope observe_star look_at_sky | Point the telescope at an object in the sky / Observe a star
  object star target planet : enum mars/venus/saturn/jupiter/moon/vega/sirius
  minutes? exposure duration : int 2-240
  filter? light_filter color : enum red/green/blue/clear
  - point the telescope at {object}[ for {minutes} minutes]
  - observe {object}[ with the {filter} filter]
  - I want to look at {object} through the telescope.
  - aim at {object}[ and expose for {minutes} minutes]
  - the sky is clear, show me {object} in the telescope[ with the {filter} filter].
  - let the telescope follow {object}[ for {minutes} minutes]
  ~ point the telescope at something

zoom_microscope microscope set_magnification magnify lens_power | Set how much the microscope magnifies / Change the lens of the microscope
  factor zoom magnification times : int 4-1500
  light? lamp illumination : int 5-100 ; percent
  sample? slide specimen : code
  - magnify[ sample {sample}] {factor} times
  - set the microscope to a magnification of {factor}[ with {light} percent light]
  - the cells are too small to see, zoom in {factor} times.
  - view[ slide {sample}] at {factor} times under the microscope
  - I need a magnification of {factor}[ for the sample {sample}].
  - let the microscope zoom to {factor}[, light at {light} percent]
  ~ zoom in with the microscope

spin_sample centrifuge run_centrifuge start_centrifuge separate_sample | Spin a sample in the centrifuge / Separate a sample
  sample tube id probe : code ; which sample
  rpm speed turns rotation : int 500-15000
  minutes? duration time : int 2-60
  - spin sample {sample} at {rpm} rpm[ for {minutes} minutes]
  - put tube {sample} in the centrifuge with {rpm} turns per minute[ for {minutes} minutes]
  - run the centrifuge at {rpm} with sample {sample}
  - {sample} has to be separated at {rpm} rpm[, {minutes} minutes].
  - sample {sample} goes into the centrifuge, {rpm} rpm[ and {minutes} minutes].
  ~ spin the sample {sample}

weigh_sample lab_balance mass_of weigh_object scale_reading | Weigh a sample on the laboratory scale / Read the mass of a sample
  sample object probe id : code
  unit? in measure : enum mg/grams/kilos
  = mass decimal
  - weigh sample {sample}[ in {unit}]
  - how heavy is sample {sample}[ in {unit}]?
  - put {sample} on the balance[ and read it in {unit}]
  - what is the mass of {sample}[ in {unit}]?
  - I have to know the weight of sample {sample}.
  ~ weigh the sample

measure_ph ph_meter acidity_test test_acidity ph_value | Measure the acidity of a liquid / Read the ph of a sample
  sample liquid probe solution : word ; which liquid
  temperature? degrees at : int 5-95
  = ph decimal
  - measure the ph of {sample}[ at {temperature} degrees]
  - how acid is the liquid {sample}?
  - test the acidity of {sample}[ at {temperature} degrees]
  - is the solution {sample} acid or basic?
  - what does the ph meter show for {sample}?
  ~ measure the ph

log_measurement record_reading data_point save_measurement lab_entry | Record a measured value / Enter a reading of an instrument
  quantity name variable what : enum voltage/pressure/length/mass/current/volume
  value reading number result : decimal
  run? trial series : int 1-200 ; number of the experiment
  - record a {quantity} of {value}[ in run {run}]
  - I measured {value} for the {quantity}[ in trial {run}].
  - enter {value} as {quantity}[, run {run}]
  - the {quantity} was {value}[ in run {run}], save the reading.
  - save the measured {quantity}: {value}
  - the instrument shows a {quantity} of {value}[, run {run}].
  ~ record the {quantity}

calibrate_sensor sensor_calibration adjust_instrument zero_sensor instrument_check | Calibrate an instrument / Adjust a sensor to a known value
  sensor instrument id meter : code
  reference known target standard : decimal ; the true value
  operator? by person : person ; who does it
  - calibrate sensor {sensor} to {reference}[, operator {operator}]
  - adjust the instrument {sensor} so that it reads {reference}
  - sensor {sensor} is off, it should show {reference}.
  - the reference is {reference}, calibrate {sensor} with it[ for {operator}].
  - use {reference} as the standard for sensor {sensor}
  ~ calibrate the sensor {sensor}

plot_data draw_chart graph_data make_plot chart_from_file | Draw a chart of measured data / Plot the columns of a file
  file data source table : file
  kind chart type style : enum line/bar/scatter/pie/histogram
  title? caption heading : phrase
  - draw a {kind} chart of {file}
  - plot {file} as a {kind} diagram[ with the title {title}]
  - make a {kind} graph from the data in {file}
  - I would like to see {file} as a {kind} plot.
  - turn the numbers of {file} into a {kind} chart[ called {title}]
  - show {file} in a {kind} chart
  ~ draw a chart of {file}

heat_sample incubate lab_oven incubator warm_sample | Keep a sample warm in the incubator / Heat a sample in the laboratory
  sample culture dish id : code
  degrees temperature heat target : int 20-90
  hours? duration time : int 2-96
  - incubate {sample} at {degrees} degrees[ for {hours} hours]
  - keep culture {sample} at {degrees} degrees[ for {hours} hours]
  - put sample {sample} into the incubator, {degrees} degrees[ and {hours} hours]
  - the bacteria in {sample} grow best at {degrees} degrees, incubate them there.
  - sample {sample} has to stay at {degrees} degrees[ for {hours} hours].
  ~ incubate the sample {sample}

bake_bread bread_maker start_loaf bake_loaf bread_machine | Bake a loaf in the bread maker / Let the machine make bread @light
  kind flour type loaf : enum wheat/rye/spelt/oat/white
  ready_at time finish by : time ; when the bread is ready
  crust? browning color : enum light/medium/dark
  - bake a {kind} loaf that is ready at {ready_at}
  - I want fresh {kind} bread at {ready_at}[ with a {crust} crust].
  - have {kind} bread ready by {ready_at}
  - there should be warm {kind} bread on the table at {ready_at}.
  - for {ready_at}, a {kind} loaf[ with a {crust} crust], please.
  ~ bake {kind} bread

press_juice juicer squeeze_fruit make_juice juice_press | Press juice from fruit / Squeeze a glass of juice
  fruit from what kind : enum orange/apple/carrot/lemon/grape
  glasses? count number portions : int 2-10
  - press {fruit} juice
  - squeeze {glasses} glasses of {fruit} juice
  - I am thirsty, {fruit} juice would be great.
  - fresh {fruit} juice[ for {glasses}], please.
  - can I have {fruit} juice from the juicer?
  - make {fruit} juice[, {glasses} glasses]
  ~ make some juice

light_fireplace fireplace start_fire fire_control kindle | Light the fireplace / Make a fire burn for a while @light
  hours duration burn_time length : int 2-10
  flame? height intensity level : enum small/medium/large
  - light the fireplace for {hours} hours[ with a {flame} flame]
  - a fire would be cosy, let it burn {hours} hours[ at {flame} flame].
  - start a[ {flame}] fire in the chimney for {hours} hours
  - it is a cold evening, make a fire for {hours} hours.
  - let the fireplace burn for {hours} hours
  ~ light a fire

solar_yield solar_power_today panel_output sun_energy pv_production | How much energy the solar panels made / Output of the roof panels
  date day on : date
  roof? side panel which : enum east/west/south/garage
  = kwh decimal, peak int
  - how much energy did the[ {roof}] solar panels make on {date}?
  - what did the sun bring us on {date}, in terms of solar energy?
  - show the solar output of {date}[ for the {roof} panels]
  - tell me what the[ {roof}] panels on the roof produced on {date}
  - was {date} a good day for the solar panels?
  ~ how much did the solar panels make?

call_elevator elevator lift_to_floor send_lift go_to_floor | Call the elevator / Send the lift to a floor
  floor level storey number : int -3-60
  direction? way going : enum up/down
  - call the elevator to floor {floor}[, going {direction}]
  - send the lift to level {floor}
  - I am waiting on floor {floor}, send the elevator[ {direction}].
  - bring me to floor {floor} with the lift
  - somebody needs the lift on floor {floor}[ to go {direction}].
  ~ call the elevator

remember_parking save_parking_spot mark_car_spot where_parked parked_here | Remember where the car is parked / Save the parking spot
  spot place space location : code ; what is written at the spot
  level? floor deck : int -5-9
  color? area zone : color
  - remember that I parked at {spot}[ on level {level}]
  - my car stands in space {spot}[ on level {level}].
  - I left the car at spot {spot}[ in the {color} area].
  - save {spot} as my parking spot[, level {level}]
  - keep in mind that the car is at {spot}[, {color} zone]
  ~ remember where I parked

airplane_mode flight_mode radio_silence toggle_flight_mode offline_mode | Turn the airplane mode of the phone on or off @light
  enabled on active state : enum on/off ; on cuts all connections
  minutes? duration for : int 10-600
  - turn {enabled} the airplane mode[ for {minutes} minutes]
  - switch flight mode {enabled}[ for {minutes} minutes]
  - airplane mode {enabled}, please.
  - the plane is about to start, flight mode {enabled}.
  - I want the flight mode of my phone {enabled}.

sync_folder synchronize_files mirror_folder keep_in_sync folder_sync | Keep a folder the same on two machines / Synchronize files with a device
  folder directory source what : folder
  device target with machine : device
  direction? mode way : enum push/pull/both
  - sync the folder {folder} with the {device}[ in {direction} mode]
  - keep {folder} the same on the {device}
  - my {device} should always have the newest files of {folder}.
  - mirror {folder} to the {device}[ with direction {direction}]
  - synchronize {folder} and the {device}
  ~ sync the folder {folder}

eject_drive unmount_disk remove_usb safely_remove detach_drive | Eject a drive / Remove a disk safely
  drive disk name volume : word ; name of the drive
  - eject the drive {drive}
  - safely remove {drive}
  - I want to pull out the disk {drive}.
  - unmount the volume {drive}
  - I am done with the usb stick {drive}, eject it.
  - detach {drive} from the computer
  ~ eject the drive

record_audio voice_memo sound_recorder dictate_memo capture_sound | Record sound with the microphone / Make a voice memo
  seconds length duration time : int 5-900
  name? title label : phrase
  source? mic input : enum phone/headset/studio
  - record {seconds} seconds of sound[ with the {source} microphone]
  - make a voice memo of {seconds} seconds[ called {name}]
  - listen for {seconds} seconds and keep what you hear[ as {name}]
  - I want to dictate something, {seconds} seconds are enough.
  - capture {seconds} seconds of audio[ from the {source} mic]
  ~ make a voice memo

open_at_page go_to_page turn_to_page jump_to_page reader_page | Open a book at a page / Go to a page on the reader
  page number at position : int 2-900
  book? title name : book
  - go to page {page}[ of {book}]
  - open {book} at page {page}
  - turn to page {page}[ in the book {book}]
  - I stopped reading[ {book}] on page {page}.
  - show me page {page}[ of {book}] on the reader
  ~ go to another page

satellite_pass space_station_pass iss_pass visible_satellites when_overhead | When a satellite passes over a city *
  satellite craft object name : word
  city place location over : city
  date? night day : date
  = time time, minutes int
  - when does the satellite {satellite} fly over {city}[ on {date}]?
  - can I see the satellite {satellite} above {city}[ on {date}]?
  - tell me when {satellite} is in the sky over {city}
  - I live in {city} and want to watch the satellite {satellite} pass[ on {date}].
  - show the passes of {satellite} for {city}[ on {date}]
  ~ when does the satellite {satellite} pass?

crane_lift lift_load hoist crane_up raise_load | Lift a load with the crane / Raise a weight to a height
  load weight kilos mass : int 20-5000 ; kilograms
  height meters to up : int 2-60 ; meters above the ground
  hook? crane which : enum north/south/main
  - lift {load} kilos to {height} meters[ with the {hook} crane]
  - hoist a load of {load} kg up to {height} meters
  - raise the {load} kilo block {height} meters high[ using the {hook} hook]
  - the crane should take {load} kilos up to {height} meters.
  - up to {height} meters with those {load} kilos, please.
  ~ lift {load} kilos

pack_boxes packing_robot fill_cartons pack_units carton_job | Pack goods into cartons / Let the packing robot fill boxes
  units pieces count per_box : int 2-48 ; pieces in each carton
  cartons boxes number how_many : int 2-400
  product? goods article item : product
  - fill {cartons} cartons with {units} pieces each[ of {product}]
  - pack {units} units[ of {product}] per carton, {cartons} cartons in all
  - we ship {cartons} cartons with {units} pieces in each[, article {product}].
  - {cartons} boxes are waiting, pack {units} pieces into every one.
  - make {cartons} cartons of {units} units[ of {product}]
  ~ pack {cartons} cartons

melt_metal furnace heat_furnace smelt set_furnace | Heat the furnace / Melt a metal
  metal material alloy what : enum iron/copper/zinc/tin/bronze/gold
  degrees temperature heat target : int 200-1700
  kilos? amount weight : decimal
  - melt[ {kilos} kilos of] {metal} at {degrees} degrees
  - heat the furnace to {degrees} degrees for {metal}
  - the {metal} must be liquid, bring the furnace to {degrees} degrees.
  - we cast {metal} next, {degrees} degrees[ and {kilos} kilos of it].
  - put[ {kilos} kg of] {metal} in the furnace at {degrees} degrees
  ~ melt some {metal}

print_label label_maker make_sticker label_printer stick_label | Print a sticker with a text / Make labels
  text words content inscription : text ; what is on the label
  copies? count number : int 2-100
  size? width millimeters : int 10-120
  - print a label that says "{text}"[, {size} mm wide]
  - make {copies} stickers with "{text}"
  - I need a label with the words "{text}".
  - put "{text}" on a sticker[ of {size} millimeters]
  - label maker: "{text}"[, {copies} times].
  ~ print a label

set_trap mouse_trap place_trap pest_trap catch_mice | Put a trap for pests into a room / Catch mice or insects
  room place where location : room
  pest target kind animal : enum mice/rats/moths/ants/wasps
  bait? lure with : item
  - set a trap for {pest} in the {room}[ with {bait} as bait]
  - I saw {pest} in the {room}, put a trap there[ with {bait}].
  - there are {pest} in the {room} and I want them caught.
  - catch the {pest} in the {room}[, use {bait} as a lure]
  - place a {pest} trap in the {room}
  ~ set a trap for {pest}

saddle_horse prepare_horse book_ride horse_ride riding_lesson | Prepare a horse for a ride / Book a ride on a horse
  horse name which animal : person ; the name of the horse
  time at when hour : time
  trail? route where : enum forest/beach/hill/arena
  - saddle {horse} for a ride at {time}[ on the {trail} trail]
  - I want to ride the horse {horse} at {time}[ through the {trail}].
  - have the horse {horse} ready at {time}
  - book a ride on {horse} at {time}[ along the {trail} route]
  - at {time} the horse {horse} should wait for me with its saddle on.
  ~ prepare the horse {horse}

shear_sheep sheep_shearing shear_flock wool_day plan_shearing | Plan when the sheep are shorn / Shear the flock for wool
  sheep count head animals : int 2-300
  date day on when : date
  shearer? worker by helper : person
  - plan to shear {sheep} sheep on {date}[ with {shearer}]
  - {shearer} shears {sheep} sheep on {date}, plan it.
  - the wool of {sheep} sheep has to come off on {date}.
  - put the shearing of {sheep} sheep on {date}[, done by {shearer}]
  - on {date}, {sheep} sheep lose their wool[ to {shearer}]. Plan it.
  - we shear {sheep} of the sheep on {date}, enter that.
  ~ plan the shearing for {date}
"""
