"""Hand-written tools of free time and everyday life: travel, health, food, friends, learning, hobbies, money, nature.

In the format of `data_tools`; all of them are for training.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
search_ferries ferry_crossing find_ferry boat_connection | Find a ferry between two ports / Look up boat crossings @route
  port from departure_port origin : city ; where the ship leaves
  destination to arrival_port : city ; where it lands
  date? day sailing_date : date
  with_car? vehicle car : bool with a car/without a car ; whether a car comes along
  = departure_time time, price decimal
  - find a ferry from {port} to {destination}[ on {date}][{with_car}]
  - is there a boat from {port} to {destination}[ on {date}]?
  - we want to cross by ship from {port} to {destination}[ on {date}].
  - which ferries go to {destination} from {port}[ on {date}]?
  - I am in {port} and need a crossing to {destination}[ on {date}][{with_car}].
  ~ find a ferry to {destination}

train_platform which_platform platform_finder track_number | Tell from which platform a train leaves / Look up the track of a train
  train train_number number service : code ; the number of the train
  station? at stop : city ; the station of which city
  = platform int, departure_time time
  - which platform does train {train} leave from[ in {station}]?
  - what track is {train} on[ in {station}]?
  - where do I board the train {train}[ in {station}]?
  - I have to catch train {train}[ in {station}], look up the platform.
  - show the platform for {train}
  ~ which platform does my train leave from?

claim_compensation delay_refund train_refund compensate_delay | Ask for money back after a late train / Claim compensation for a delay
  ticket booking reference ticket_number : code ; the ticket of the journey
  minutes delay late_by delay_minutes : int 20-300 ; how late it was
  - claim compensation for ticket {ticket}, the train was {minutes} minutes late
  - my train was {minutes} minutes late, I want a refund for ticket {ticket}.
  - ask for my money back for {ticket} because of a delay of {minutes} minutes
  - get me compensated: {minutes} minutes of delay on ticket {ticket}
  - I arrived {minutes} minutes too late with ticket {ticket} and would like the money back.
  ~ claim a refund for a delay of {minutes} minutes

visa_rules need_visa visa_check entry_rules | Tell whether a traveller needs a visa / Check the entry rules of a country
  nationality passport citizen_of : country ; the country of the passport
  destination country to : country ; the country to visit
  days? stay length_of_stay : int 5-180
  = needed yes, price decimal
  - do I need a visa for {destination} with a passport from {nationality}[ for {days} days]?
  - check if someone from {nationality} needs a visa for {destination}
  - my passport is from {nationality}, can I enter {destination} without a visa?
  - what are the entry rules of {destination} for people from {nationality}?
  - I am travelling to {destination}[ for {days} days] and my passport is from {nationality}, is a visa needed?
  ~ do I need a visa for {destination}?

apply_visa request_visa visa_application | Apply for a visa / Hand in a visa request
  country destination for_country : country
  purpose? reason type : enum tourism/work/study/family
  arrival entry_date date : date ; day of entry
  - apply for a visa for {country}, I arrive on {arrival}
  - start a visa application for {country} with arrival on {arrival}[, the purpose is {purpose}]
  - I need a {purpose} visa for {country}, my entry date is {arrival}.
  - I enter {country} on {arrival}, request a visa for me.
  - request a visa: {country}, entry on {arrival}[, for {purpose}]
  ~ apply for a visa for {country}

add_luggage extra_bag book_baggage more_luggage | Add a suitcase to a flight booking / Book extra baggage
  booking reference booking_code pnr : code ; the code of the booking
  bags count pieces : int 2-5 ; how many bags
  weight? kilos max_weight : enum 15/20/23/32
  - add {bags} suitcases to booking {booking}
  - book {bags} bags[ of {weight} kilos] for the flight {booking}
  - I am bringing {bags} pieces of luggage on booking {booking}.
  - put {bags} more bags[ of {weight} kilos each] on my booking {booking}
  - my reservation is {booking} and I need {bags} extra bags[ up to {weight} kilos].
  ~ add {bags} suitcases to my flight

report_lost_bag lost_luggage missing_suitcase baggage_claim | Report luggage that did not arrive / File a claim for a missing bag
  flight flight_number flight_code : code
  color? colour : color ; the color of the bag
  kind bag type luggage_type : enum suitcase/backpack/stroller/skis
  tag? tag_number label : code
  - report a lost {kind} from flight {flight}
  - my[ {color}] {kind} did not arrive with flight {flight}.
  - the airline lost my {kind} on flight {flight}[, the tag is {tag}].
  - file a claim: {kind} missing after flight {flight}[, tag {tag}]
  - I landed with {flight} and my[ {color}] {kind} is missing.
  ~ my {kind} got lost

flight_check_in check_in_online get_boarding_pass web_checkin | Check in for a flight / Get the boarding pass
  booking confirmation booking_code : code ; the booking code
  surname last_name passenger : person ; the name on the ticket
  seat? seat_preference : enum window/aisle/middle
  = gate code, seat code
  - check in {surname} for the flight with booking {booking}
  - get the boarding pass of {surname} for {booking}
  - check me in online, booking {booking}, name {surname}[, with a {seat} seat]
  - I want to check in: {surname}, {booking}.
  - the booking is {booking} for {surname}, do the online check-in[ and take a {seat} seat]
  ~ check in with booking {booking}

choose_seat pick_seat assign_seat seat_selection | Choose a seat on a train or plane / Pick where to sit
  seat seat_number place : code ; which seat
  trip booking reservation : code ; the booking
  - choose seat {seat} for booking {trip}
  - I would like to sit in {seat} on reservation {trip}.
  - pick {seat} as my seat on trip {trip}
  - for trip {trip} I want seat {seat}.
  - take the seat {seat} for {trip}
  - is {seat} free on {trip}, and can you pick it for me?
  ~ choose seat {seat}

insure_trip travel_insurance trip_cover buy_travel_cover | Insure a journey / Buy a travel insurance
  country destination where : country ; where the trip goes
  days duration length : int 3-90 ; how long
  people? travellers persons : int 2-9
  cover? level plan : enum basic/standard/full
  = price decimal
  - insure my trip to {country} for {days} days
  - buy travel insurance for {days} days in {country}[ for {people} people]
  - we are {people} people going to {country} for {days} days and want insurance.
  - I spend {days} days in {country}, get me {cover} cover.
  - I want to be insured in {country} for {days} days[ with {cover} cover].
  ~ insure my trip to {country}

what_to_pack packing_help suggest_luggage pack_suitcase | Suggest what to take on a trip / Write a packing list for a journey
  destination city place : city
  days nights length : int 2-30
  season? time_of_year : enum spring/summer/autumn/winter
  weather? conditions : weather
  = items list
  - what should I pack for {days} days in {destination}[ in {season}]?
  - make a packing list for {destination}, {days} days[ in {season}]
  - what do I put in my suitcase for {days} days in {destination}[ if it is {weather}]?
  - I leave for {destination} for {days} days, help me pack.
  - help me pack for {days} days of {weather} weather in {destination}
  ~ help me pack for {destination}

plan_trip make_itinerary itinerary trip_planner travel_plan | Plan a trip day by day / Make an itinerary for a visit
  city destination where place : city
  days length num_days : int 2-14
  interest? focus theme : enum art/food/nature/history/shopping
  budget? max_spend money : int 100-5000
  = title phrase, items list
  - plan a trip of {days} days to {city}[ with a focus on {interest}]
  - make an itinerary for {days} days in {city}[ on a budget of {budget}]
  - what can we do in {city} in {days} days[ for at most {budget} euros]?
  - we are spending {days} days in {city} and like {interest}, plan our stay.
  - I have {days} days for {city}[ and {budget} dollars to spend], draw up a plan.
  ~ plan a trip to {city}

airport_transfer airport_shuttle shuttle_bus airport_pickup | Order a ride to or from the airport / Book a shuttle
  address hotel pickup place : address ; where to be picked up
  time when pickup_hour : time
  passengers? people riders : int 2-8
  - book a shuttle from {address} to the airport at {time}[ for {passengers} people]
  - get me an airport transfer from {address} at {time}
  - we are {passengers} people and must be picked up at {time} at {address} for the airport.
  - my plane leaves soon, send the airport bus to {address} at {time}
  - at {time} I need to go from {address} to the airport.
  ~ book a shuttle to the airport at {time}

search_cruises find_cruise cruise_finder sea_voyage | Find cruises / Search for holidays on a ship
  region sea where : enum caribbean/mediterranean/baltic/alaska/norway
  month? when : month
  nights? length duration : int 3-21
  cabin? room_type : enum inside/balcony/suite
  = price decimal, title phrase
  - find a {region} cruise[ in {month}]
  - search for cruises in the {region} region[ in {month}][ for {nights} nights]
  - we dream of a voyage by ship, {region}[, in {month}].
  - which {region} cruises are there[ in {month}]?
  - show me {region} cruises with a {cabin} cabin

find_campsite camping_spot search_campground pitch_tent | Find a place to camp / Search for campgrounds
  country region area : country
  tents? pitches count : int 2-6
  dogs? pets_allowed pets : bool where dogs are welcome/where no dogs are allowed
  by? water location : enum lake/sea/forest/mountains
  = name phrase, price decimal
  - find a campsite in {country}[{dogs}]
  - where can we camp in {country}[{dogs}]?
  - look for a campground in {country}[ with space for {tents} tents]
  - we want to put up {tents} tents in {country}.
  - I would love to sleep in a tent by the {by} in {country}.
  - search for camping in {country} near the {by}
  ~ find a campsite

hostel_bed book_hostel dormitory_bed cheap_bed | Book a bed in a hostel / Find a cheap place to sleep @hotel
  city town location : city
  night date arrival : date ; the night of arrival
  room? dorm : enum mixed/female/male/private
  nights? stay : int 2-14
  = price decimal, name phrase
  - book a bed in a hostel in {city} on {night}[ for {nights} nights]
  - I need a cheap bed in {city} on {night}.
  - get me a bunk in a {room} dorm in {city} from {night}
  - on {night} I am in {city}, reserve a hostel bed[ for {nights} nights]
  - find a hostel for backpackers in {city}, arriving on {night}
  ~ book a hostel bed in {city}

city_tour hire_guide guided_tour book_tour_guide | Book a guided tour / Hire a guide who shows a city
  city place town : city
  language? speaks tongue : language ; the language of the guide
  date day when : date
  topic? about theme : enum history/food/ghosts/architecture/street-art
  - book a guided tour of {city} on {date}[ in {language}]
  - I want somebody to show me {city} on {date}[, speaking {language}].
  - hire a guide for {city} on {date}[ who speaks {language}]
  - on {date} we want to see {city} with a guide.
  - reserve a {topic} tour in {city} on {date}
  ~ book a guided tour of {city}

buy_transit_pass metro_pass day_ticket travel_card | Buy a pass for bus and metro / Get a ticket for public transport @order
  city network town : city
  validity duration period : enum day/weekend/week/month
  zones? area zone : enum inner/outer/all
  discount? reduced student : bool at the reduced rate/at the full price
  = price decimal, expires date
  - buy a {validity} pass for the metro in {city}[{discount}]
  - I need a travel card for {city} that is valid for a {validity}.
  - get a {validity} ticket for public transport in {city}[ for {zones} zones]
  - I ride the subway in {city} a lot, buy me a {validity} card[{discount}]
  - order a bus pass, one {validity}, {city}
  ~ buy a metro pass for {city}

road_toll toll_cost motorway_fee toll_price | Tell what the motorway between two cities costs / Calculate the toll of a drive @route
  start from origin : city
  end to destination : city
  vehicle? car_type type : enum car/truck/motorbike/camper
  = price decimal
  - how much toll do I pay from {start} to {end}[ with a {vehicle}]?
  - what does the motorway from {start} to {end} cost[ for a {vehicle}]?
  - I drive from {start} to {end}[ by {vehicle}], work out the road fees.
  - calculate the toll for a drive to {end} from {start}
  - tell me the toll between {start} and {end}
  ~ what is the toll to {end}?

offer_lift share_drive carpool give_ride | Offer free seats in a car / Share a drive with others
  origin from start : city
  destination to goal : city
  seats free_seats places : int 2-6
  date? day on : date
  price? fare per_seat : int 3-60
  - offer {seats} seats from {origin} to {destination}[ on {date}]
  - I drive from {origin} to {destination}[ on {date}] and can take {seats} people along.
  - share my drive to {destination} from {origin}, {seats} seats are free[, {price} euros each]
  - I have {seats} free seats in my car from {origin} to {destination}[ on {date}].
  - put a carpool online: {origin} to {destination}, {seats} places[ for {price} euros]
  ~ offer {seats} seats to {destination}

emergency_number help_line police_number rescue_number | Tell the emergency number of a country / Look up how to reach police and ambulance *
  country where land : country
  service? who kind : enum police/ambulance/fire
  = phone int
  - what is the emergency number in {country}?
  - which number do I call for the {service} in {country}?
  - how do I reach the {service} in {country}?
  - tell me the emergency number[ of the {service}] in {country}
  - I am in {country} and need the number for emergencies.

plug_type power_socket adapter_check outlet_info | Tell which plug fits in a country / Check the sockets and the voltage *
  country destination place : country
  from? home origin : country ; where the plug is from
  = type code, voltage int
  - which plug do I need in {country}?
  - what kind of socket is used in {country}?
  - do I need an adapter in {country}[ if I come from {from}]?
  - check whether my charger from {from} fits in {country}
  - I am going to {country}, look up the power outlets.

log_sleep sleep_diary record_night add_sleep | Write down how long somebody slept / Keep a sleep diary @note
  hours duration length : int 3-12 ; how many hours
  quality? rating how : enum good/bad/restless/deep
  date? night day : date
  - I slept {hours} hours[, it was {quality}].
  - log {hours} hours of sleep[ on {date}]
  - note in the sleep diary that I slept {hours} hours
  - my night had {hours} hours[ and the quality was {quality}], record it.
  - add a night of {hours} hours to my sleep log[ for {date}]
  - I was in bed for {hours} hours, write it in the diary.
  ~ log my sleep

log_blood_pressure blood_pressure bp_reading record_pressure | Save a blood pressure reading / Write down the values of the pressure cuff @note
  upper systolic high : int 90-190 ; the higher number
  lower diastolic low : int 50-110 ; the lower number
  arm? side : enum left/right
  time? at when : time
  - my blood pressure is {upper} over {lower}[ on the {arm} arm].
  - log a blood pressure of {upper} over {lower}[ at {time}]
  - save a reading: {upper} to {lower}[, {arm} arm]
  - I measured {upper} over {lower}[ at {time}], write it down.
  - record the pressure values {upper} and {lower}
  ~ my upper blood pressure is {upper}

log_mood mood_tracker feeling_today record_mood | Record how somebody feels / Keep track of moods @note
  mood feeling how emotion : enum happy/sad/angry/calm/tired/nervous
  note? because comment reason : phrase
  - I feel {mood} today.
  - log my mood as {mood}[ with the comment "{note}"]
  - write in the diary that I am {mood}
  - my mood is {mood}[, note "{note}"]
  - put me down as {mood}
  - I have been {mood} all day, track it.
  ~ log my mood

heart_rate read_pulse measure_pulse get_heartbeat | Measure the pulse / Read the heart rate from the watch
  state? activity during : enum resting/walking/sleeping/exercise
  = pulse int
  - what is my heart rate?
  - measure my pulse
  - how fast is my heart beating[ while {state}]?
  - read the {state} pulse from the watch
  - tell me my {state} heart rate
  - my heart is racing, check my pulse.

book_massage spa_booking massage_appointment wellness | Book a massage / Make an appointment at the spa @calendar
  kind type style treatment : enum swedish/sports/thai/foot
  date day on : date
  minutes? duration length : enum 30/45/60/90
  therapist? by masseur : person
  - book a {kind} massage on {date}[ for {minutes} minutes]
  - my back hurts, I want a {kind} massage on {date}.
  - reserve the spa for a {kind} massage on {date}[ with {therapist}]
  - on {date} I would like a {kind} massage[ of {minutes} minutes].
  - arrange a {kind} treatment[ by {therapist}] on {date}
  ~ book a massage on {date}
  ~ book a {kind} massage

join_fitness_class gym_class sign_up_class class_booking | Sign up for a class at the gym / Reserve a place in a fitness course @calendar
  course class activity : enum yoga/pilates/spinning/zumba/boxing
  day date on : day
  time? at hour : time
  level? difficulty : enum beginner/advanced
  - sign me up for {course} on {day}[ at {time}]
  - reserve a place in the {level} {course} class on {day}
  - I want to go to {course} at the gym on {day}[ at {time}].
  - is there still room in {course} on {day}? then put me in.
  - on {day} I do {course}[ at {time}], book it.
  - add me to the {course} class on {day}
  ~ sign me up for {course}

log_symptom symptom_diary health_note record_pain | Record a symptom / Write complaints in the health diary @note
  symptom complaint what : enum headache/fever/cough/nausea/rash/dizziness
  strength? severity_level intensity : int 2-10 ; from 1 to 10
  since? start from : date
  - I have a {symptom}[ since {since}], note it in my health diary.
  - log the symptom {symptom}[ with strength {strength}]
  - record {symptom}[, intensity {strength}][, since {since}]
  - write down that I suffer from {symptom}
  - add {symptom} to my symptoms[, it started on {since}]
  ~ log a symptom

start_meditation meditate breathing_exercise calm_down mindfulness | Start a guided meditation / Begin a session to relax
  minutes duration length : int 3-60
  voice? speaker : enum male/female/none
  sound? background noise : enum rain/waves/birds/silence
  - start a meditation of {minutes} minutes[ with {sound}]
  - I want to meditate for {minutes} minutes[ with {sound} in the background].
  - help me to relax for {minutes} minutes
  - I am stressed, give me a breathing exercise of {minutes} minutes.
  - let us calm down for {minutes} minutes[ with a {voice} voice]
  - begin {minutes} minutes of mindfulness
  ~ start a meditation

body_mass_index bmi calculate_bmi weight_index | Calculate the body mass index / Tell whether the weight fits the height @math
  weight kilos mass : int 40-140
  height centimeters tall : int 140-210
  = bmi decimal
  - what is my BMI with {weight} kilos and {height} centimeters?
  - calculate the body mass index for {height} cm and {weight} kg
  - I weigh {weight} kilos and am {height} centimeters tall, what is my BMI?
  - is {weight} kilos too much for {height} centimeters?
  - work out the index for a weight of {weight} and a height of {height}
  ~ calculate the BMI for {weight} kilos

give_blood blood_donation donate_blood blood_drive | Make an appointment to give blood / Register as a blood donor @calendar
  city location where : city
  date day when : date
  blood_type? type group : enum A/B/AB/O
  - I would like to give blood in {city} on {date}[, my type is {blood_type}].
  - book a blood donation on {date} in {city}
  - register me as a donor in {city} for {date}[, blood group {blood_type}]
  - can I donate blood in {city} on {date}?
  - sign me up for the blood drive in {city} on {date}
  ~ I want to give blood in {city}.

enter_race race_signup register_run join_marathon | Sign up for a running race / Register for a marathon
  race distance event : enum marathon/half-marathon/5k/10k
  runner name participant : person
  city? place where : city
  shirt? shirt_size size : enum S/M/L/XL
  - sign {runner} up for the {race}[ in {city}]
  - register {runner} for the {race}[ with shirt size {shirt}]
  - {runner} wants to run the {race}[ in {city}].
  - put the name {runner} on the start list of the {race}
  - enter {runner} in the {race}[ in {city}], shirt in {shirt}
  - I am {runner} and I want to take part in the {race}[ in {city}].
  ~ sign me up for the {race}

book_court court_hire tennis_court reserve_pitch | Reserve a court or a pitch / Hire a place to play a sport @calendar
  sport game kind : sport ; what is played
  date day on : date
  time hour start : time
  indoor? inside hall : bool indoors/outdoors
  - book a {sport} court on {date} at {time}[{indoor}]
  - we want to play {sport} on {date} at {time}[{indoor}].
  - reserve a place for {sport} at {time} on {date}
  - is a {sport} court free on {date} at {time}? book it.
  - hire a court[{indoor}] for {sport}, {date}, {time}
  ~ book a court for {sport} on {date}

pool_hours swimming_pool lane_times opening_pool | Tell when the swimming pool is open / Look up the times of the baths
  day date when : day
  pool? which name : enum indoor/outdoor/children
  = opens time, closes time
  - when is the pool open on {day}?
  - at what time can I swim on {day}?
  - show me the opening hours of the {pool} pool on {day}
  - I want to go swimming on {day}, look up the times of the baths.
  - is the swimming pool open on {day}?

snow_report ski_conditions piste_info snow_depth | Tell how much snow there is / Report the conditions on the slopes @weather
  resort place area : place ; the ski area
  day? date when : day
  = depth int, lifts int
  - how much snow is there at {resort}[ on {day}]?
  - are the slopes of {resort} open[ on {day}]?
  - give me the snow report of {resort}
  - can we ski at {resort}[ on {day}]?
  - how deep is the snow at {resort}?
  - we are going skiing at {resort}[ on {day}], check the conditions.

tide_times high_tide sea_level tides | Tell when the tide is high or low / Look up the tides on the coast
  coast city port : city
  tide? which kind : enum high/low
  day? date on : day
  = time time, height decimal
  - when is {tide} tide in {coast}[ on {day}]?
  - show me the tides in {coast}[ on {day}]
  - how high is the water in {coast}[ on {day}]?
  - I want to walk along the shore of {coast}, look up the tide.
  - tell me the time of {tide} tide in {coast}

log_lift weight_training record_set strength_log | Write down a set of weight lifting / Log repetitions with a weight @note
  exercise move lift : enum squat/deadlift/bench-press/row
  reps repetitions count : int 2-30
  weight kilos load : int 5-200
  - log {reps} repetitions of {exercise} with {weight} kilos
  - I did {reps} times {exercise} with {weight} kg.
  - write down a set: {exercise}, {weight} kilos, {reps} reps
  - I lifted {weight} kilos {reps} times in the {exercise}.
  - record {exercise} at {weight} kilos for {reps} reps
  ~ I did {reps} repetitions of {exercise}.

scale_recipe adjust_portions recipe_for_more multiply_recipe | Change a recipe to another number of people / Adapt the amounts of a dish
  dish recipe meal : dish
  servings portions people : int 2-30 ; for how many
  = ingredients list
  - adjust the recipe for {dish} to {servings} people
  - how much of everything do I need for {dish} for {servings} people?
  - I have {servings} guests, change the amounts for {dish}
  - scale {dish} to {servings} portions
  - we are {servings} at the table and eat {dish}, work out the amounts.
  - turn my recipe for {dish} into {servings} servings
  ~ scale the recipe for {dish}

replace_ingredient substitute food_swap instead_of | Suggest what to use instead of an ingredient / Find a substitute in cooking *
  ingredient missing item food : item ; what is missing
  dish? recipe for : dish
  diet? lifestyle need : enum vegan/gluten-free/dairy-free
  = answer item
  - what can I use instead of {ingredient}[ in {dish}]?
  - find a substitute for {ingredient}
  - I have no {ingredient} left[ for the {dish}], what else works?
  - suggest a {diet} replacement for {ingredient}
  - how do I replace {ingredient}[ in {dish}]?
  - which {diet} food can stand in for {ingredient}?

save_recipe keep_recipe add_recipe store_recipe | Save a recipe in the cookbook / Keep a dish for later
  name title dish : dish
  source? from link : site ; where it is from
  course? category type : enum starter/main/dessert/snack
  - save the recipe for {name}[ from {source}]
  - put {name} in my cookbook[ as a {course}]
  - I found a good {name}[ on {source}] and want to keep the recipe.
  - keep {name} among my recipes
  - add the {name} from {source} to my recipes
  - store the recipe of {name} as a {course}

plan_meals meal_plan weekly_menu menu_planner | Plan the meals of several days / Make a menu for the week
  days num_days for_days : int 2-14
  diet? kind food_style : enum vegetarian/vegan/keto/anything
  people? eaters persons : int 2-8
  no? without avoid : item ; what must not be in it
  = items list
  - plan the meals for {days} days[ without {no}]
  - what shall we eat in the next {days} days?
  - make a {diet} menu for {days} days[ for {people} people]
  - I want to cook for {people} people over {days} days, plan it.
  - write a food plan for {days} days[, nothing with {no}]
  - we need ideas for {days} dinners, {diet}.
  ~ plan our meals

expiry_date track_expiry best_before use_by | Save until when food is good / Note when something goes bad @note
  food item product : item
  date until day : date
  place? where stored_in : enum fridge/freezer/pantry
  - the {food} in the {place} is good until {date}, save that.
  - note that the {food} expires on {date}
  - track {food}, best before {date}[, in the {place}]
  - we must eat the {food} by {date}, keep track of it.
  - set the use-by date of {food} to {date}
  ~ note when the {food} expires

pair_wine wine_for match_wine sommelier | Suggest a wine for a dish / Find out which wine goes with a meal *
  dish meal food : dish
  color? colour type : enum red/white/rose/sparkling
  max_price? budget under : int 5-90
  = wine phrase, price decimal
  - which wine goes with {dish}?
  - suggest a {color} wine for {dish}
  - we are having {dish}, what should we drink with it?
  - find a wine for {dish}[ under {max_price} euros]
  - I serve {dish} tonight, pick a {color} wine[ for at most {max_price} euros].

cross_off tick_off_item bought_item take_off_list | Take something off the shopping list / Tick what has been bought
  item product what : item
  list? from which : list
  - cross {item} off the list
  - I have already bought {item}, take it off the list.
  - tick off {item}[ on the {list} list]
  - we do not need {item} any more, remove it from the[ {list}] list.
  - strike {item} from the {list} list
  - got the {item}, tick it.
  ~ cross something off the list

delivery_slot grocery_delivery pick_delivery_time supermarket_slot | Choose when the groceries are brought / Book a delivery window of the supermarket
  day date on : day
  from start earliest : time ; start of the window
  to? end latest : time
  store? shop supermarket : company
  - deliver my groceries on {day} from {from}[ to {to}]
  - I am at home on {day} after {from}, bring the groceries then.
  - choose the slot on {day} starting at {from}[ for the order at {store}]
  - have the food shopping brought on {day} between {from} and {to}
  - book the supermarket delivery for {day}, {from}[ until {to}]
  ~ deliver my groceries on {day}

check_allergens allergy_check contains food_safety | Tell whether a dish has something a person must not eat / Check food for allergens *
  food dish product : dish
  allergen avoid allergy : enum nuts/milk/gluten/eggs/fish/soy
  = found yes
  - are there {allergen} in {food}?
  - does {food} contain {allergen}?
  - check {food} for {allergen}
  - I am allergic to {allergen}, can I eat {food}?
  - is {food} safe for somebody who must not have {allergen}?
  ~ is {food} safe for me?

save_birthday add_birthday remember_birthday birthday_note | Save when somebody was born / Remember the birthday of a person @note
  person name who : person
  date day born : date
  gift? idea wish : product ; a gift idea
  - save the birthday of {person}: {date}
  - {person} was born on {date}, remember that.
  - {person} has a birthday on {date}[ and wants {gift}].
  - remember that the birthday of {person} is on {date}
  - put {date} down as the birthday of {person}[ with the gift idea {gift}]
  ~ save the birthday of {person}

gift_ideas suggest_gift find_present present_finder | Suggest a present for somebody / Find gift ideas for an occasion
  person for recipient : person
  occasion? event reason : enum birthday/wedding/christmas/graduation
  budget? max_price up_to : int 10-300
  likes? hobby interest : topic
  = items list
  - what can I give {person}[ for the {occasion}]?
  - find a present for {person}[ up to {budget} dollars]
  - I need gift ideas for {person}, who likes {likes}
  - {person} loves {likes}, suggest a gift[ for {budget} euros].
  - I have no idea what to buy for {person}[ for {occasion}], help me.
  - suggest a {occasion} gift for {person}
  ~ I need a present.

send_flowers flower_delivery order_bouquet florist | Have flowers brought to somebody / Order a bouquet for a person @order
  person recipient to : person
  flowers kind flower : enum roses/tulips/lilies/sunflowers
  card? message text : message
  date? delivery_day on : date
  - send {person} {flowers}[ on {date}]
  - have a bouquet of {flowers} brought to {person}[ with a card saying "{card}"]
  - I would like to surprise {person} with {flowers}[ on {date}].
  - order {flowers} for {person}[ and write "{card}" on the card]
  - {person} should get {flowers}[ on {date}].
  ~ send {person} flowers
"""
