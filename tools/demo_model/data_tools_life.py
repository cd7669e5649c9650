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
  = departure_time time, price decimal
  - find a ferry from {port} to {destination}[ on {date}]
  - is there a boat from {port} to {destination}[ on {date}]?
  - we want to cross by ship from {port} to {destination}[ on {date}].
  - which ferries go to {destination} from {port}[ on {date}]?
  - I am in {port} and need a crossing to {destination}[ on {date}].
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
  ~ my {kind} got lost.

flight_check_in check_in_online get_boarding_pass web_checkin | Check in for a flight / Get the boarding pass
  booking confirmation booking_code : code ; the booking code
  surname last_name passenger : person ; the name on the ticket
  seat? seat_preference : enum window/aisle/middle
  = gate code, seat code
  - check in {surname} for the flight with booking {booking}
  - get the boarding pass of {surname} for {booking}
  - check me in online, booking {booking}, name {surname}[, {seat} seat]
  - I want to check in: {surname}, {booking}.
  - the booking is {booking} for {surname}, do the online check-in[ and take the {seat} seat].
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
  - my plane leaves soon, send the airport bus to {address} at {time}.
  - at {time} I need to go from {address} to the airport.
  ~ book a shuttle to the airport at {time}

search_cruises find_cruise cruise_finder sea_voyage | Find cruises / Search for holidays on a ship
  region sea where : enum caribbean/mediterranean/baltic/pacific/nordic
  month? when : month
  nights? length duration : int 3-21
  cabin? room_type : enum twin/balcony/suite
  = price decimal, title phrase
  - find a {region} cruise[ in {month}]
  - search for cruises in the {region} region[ in {month}][ for {nights} nights]
  - we dream of a voyage by ship, {region}[, in {month}].
  - which {region} cruises are there[ in {month}]?
  - show me {region} cruises with a {cabin} cabin

find_campsite camping_spot search_campground pitch_tent | Find a place to camp / Search for campgrounds
  country region area : country
  tents? pitches count : int 2-6
  by? water location : enum lake/sea/forest/mountains
  = name phrase, price decimal
  - find a campsite in {country}
  - where can we camp in {country}?
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
  - on {night} I am in {city}, reserve a hostel bed[ for {nights} nights].
  - find a hostel for backpackers in {city}, arriving on {night}
  ~ book a hostel bed in {city}

city_tour hire_guide guided_tour book_tour_guide | Book a guided tour / Hire a guide who shows a city
  city place town : city
  language? speaks tongue : language ; the language of the guide
  date day when : date
  topic? about theme : enum history/food/ghost/night/market
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
  = price decimal, expires date
  - buy a {validity} pass for the metro in {city}
  - I need a travel card for {city} that is valid for a {validity}.
  - get me a ticket for public transport in {city} for one {validity}[, {zones} zones]
  - I ride the subway in {city} a lot, buy me a {validity} card.
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
  service? who kind : enum police/ambulance/coastguard/firefighters
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
  lower diastolic low : int 50-88 ; the lower number
  arm? side : enum left/right
  time? at when : time
  - my blood pressure is {upper} over {lower}[ on the {arm} arm].
  - log a blood pressure of {upper} over {lower}[ at {time}]
  - save a reading: {upper} to {lower}[, {arm} arm]
  - I measured {upper} over {lower}[ at {time}], write it down.
  - record the pressure values {upper} and {lower}
  ~ my upper blood pressure is {upper}.

log_mood mood_tracker feeling_today record_mood | Record how somebody feels / Keep track of moods @note
  mood feeling how emotion : enum happy/sad/angry/calm/tired/nervous
  note? because comment reason : phrase
  - I feel {mood} today.
  - log my mood as {mood}[ with the comment "{note}"]
  - write in the diary that I am {mood}
  - my mood is {mood}[, note "{note}"].
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
  - if there is still room in {course} on {day}, put me in.
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
  - make me calm down for {minutes} minutes[ with a {voice} voice]
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
  - book a {sport} court on {date} at {time}
  - we want to play {sport} on {date} at {time}.
  - reserve a place for {sport} at {time} on {date}
  - is a {sport} court free on {date} at {time}? book it.
  - hire a court for {sport}, {date}, {time}
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
  - I have {servings} guests, change the amounts for {dish}.
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
  diet? kind food_style : enum vegetarian/vegan/keto/low-carb
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

save_birthday add_birthday remember_birthday birthday_note | Save the day on which somebody celebrates / Remember the birthday of a person @note
  person name who : person
  date day born : date
  gift? idea wish : product ; a gift idea
  - save the birthday of {person}: {date}
  - {person} celebrates a birthday on {date}, do not let me forget it.
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
  - I need gift ideas for {person}, who likes {likes}.
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

greeting_card send_card birthday_card mail_greeting | Send somebody a greeting card / Mail a card for an occasion @mail
  recipient to person : person ; who gets the card
  occasion reason kind : enum birthday/wedding/thanks/get-well/new-year
  text? message words : message
  picture? motif theme : enum flowers/balloons/beach/animals
  - send a {occasion} card to {recipient}[ that says "{text}"]
  - mail {recipient} a {occasion} card[ with {picture} on it]
  - I would like {recipient} to get a {occasion} card[ with the words "{text}"].
  - {recipient} deserves a {occasion} card, post one.
  - pick a card with {picture} for {occasion} and mail it to {recipient}
  ~ send a {occasion} card

plan_party organize_party host_party party_planner | Plan a party / Organize a celebration for some people
  occasion theme kind : enum birthday/farewell/housewarming/garden/costume
  date day on : date
  guests people how_many : int 4-80
  place? where location : place
  - plan a {occasion} party on {date} for {guests} people[ at {place}]
  - I am giving a {occasion} party for {guests} guests on {date}[ at {place}].
  - organize a {occasion} celebration on {date}, {guests} guests
  - we want to celebrate on {date} with {guests} people, a {occasion} party[ at {place}].
  - {guests} friends are coming on {date} for a {occasion} party, prepare it.
  ~ plan a {occasion} party on {date}

answer_invitation rsvp reply_invite accept_or_decline | Answer an invitation / Tell the host whether somebody comes
  event what invitation : event
  answer reply status : enum yes/no/maybe
  guests? companions extra : int 2-6 ; how many come along
  - answer {answer} to the invitation for the {event}
  - reply {answer} to the {event}[ and say that I bring {guests} people]
  - my answer for the {event} is {answer}.
  - tell them {answer} for the {event}
  - I was invited to the {event}, say {answer}[, with {guests} more guests].
  ~ answer the invitation for the {event}

find_babysitter babysitter childcare book_sitter nanny | Find somebody who looks after the children / Book a babysitter @calendar
  date day evening : date
  from start begin : time
  to? until end : time
  children? kids count : int 2-5
  - find a babysitter on {date} from {from}[ to {to}]
  - we are out on {date} and somebody must look after the kids from {from}[ until {to}].
  - book childcare for {children} children on {date}, starting at {from}
  - I need a nanny on {date} from {from}[ to {to}].
  - who can watch our {children} kids on {date} from {from}?
  - get a sitter, {date}, {from}[ till {to}]
  ~ find a babysitter on {date}

note_debt record_debt who_owes owe_money iou | Write down who owes money to whom / Keep track of a debt @note
  debtor from who person : person ; who has to pay
  amount sum money how_much : decimal
  reason? for what : item
  due? by pay_until : date
  - {debtor} owes me {amount}[ for {reason}].
  - note that {debtor} owes me {amount}[ until {due}]
  - I lent {debtor} {amount}[ and want it back by {due}].
  - write down a debt of {amount} for {debtor}
  - {debtor} still has to pay me {amount}[ for {reason}], keep track.
  ~ {debtor} owes me money.

add_relative family_tree new_relative add_to_family | Add somebody to the family tree / Note how a person is related
  name person who : person
  relation kind role : enum aunt/uncle/cousin/grandmother/grandfather/sister/brother
  born? birth_year year : int 1900-2025
  - add {name} to the family tree as my {relation}[, born in {born}]
  - {name} is my {relation}[ and was born in {born}], put that in the family tree.
  - enter my {relation} {name} in the tree
  - my {relation} is called {name}, add that.
  - put my {relation} {name} in the family tree[, year of birth {born}]
  ~ add {name} to the family tree

draw_names secret_santa gift_exchange assign_santas | Draw who gives a present to whom / Set up a secret gift exchange @random
  group people circle : group
  limit? max_price budget : int 5-60
  date? day handover : date
  - draw names for the gift exchange of the {group} group[ with a limit of {limit} euros]
  - set up a secret santa for the {group} group[, presents on {date}]
  - who gives whom a present in the {group} group?
  - let the {group} group swap gifts[ up to {limit} dollars]
  - we exchange presents in the {group} group[ on {date}], draw the names.
  ~ draw names for a gift exchange

write_poem compose_verse make_poem rhyme_for | Write a poem for somebody / Compose verses about a topic *
  about topic theme : topic
  person? for recipient : person
  style? form type : enum funny/romantic/haiku/limerick
  lines? length verses : int 4-20
  = poem phrase
  - write a {style} poem about {about}[ for {person}]
  - compose verses about {about}[ for {person}]
  - I want a poem for {person} about {about}.
  - make a poem about {about}
  - put {about} into {lines} lines of poetry
  - I would like to read {person} a {style} poem about {about}.
  ~ write a poem

add_flashcard new_flashcard create_card study_card | Add a card to learn with / Make a flashcard with a question and an answer
  front question word side_a : word ; what is on the front
  back answer meaning side_b : word ; what is on the back
  deck? subject stack : list
  - add a flashcard with {front} on the front and {back} on the back
  - make a card: {front} means {back}[, in the deck "{deck}"]
  - put {front} and {back} on a new card
  - I want to learn that {front} is {back}, make a flashcard.
  - new study card, front {front}, back {back}.
  ~ make a flashcard for {front}

practice_words vocabulary_drill train_vocabulary learn_words | Practice words of a language / Start a vocabulary exercise
  language tongue lang : language
  count? number words : int 5-60
  level? stage difficulty : enum beginner/intermediate/advanced
  topic? theme about : enum food/travel/body/work/animals
  - practice {count} {language} words[ about {topic}]
  - train my {language} vocabulary[ at the {level} level]
  - I want to learn {count} new words in {language}[ about {topic}].
  - let me practice {language}
  - drill me on {language} words[ about {topic}]
  - my {language} is rusty, start a vocabulary exercise.
  ~ practice my vocabulary

conjugate_verb verb_forms conjugation inflect | Give the forms of a verb / Conjugate a verb in a tense *
  verb word infinitive : word
  language lang in : language
  tense? time form : enum present/past/future/perfect
  = form word
  - conjugate {verb} in {language}[ in the {tense} tense]
  - what are the {tense} forms of {verb} in {language}?
  - give me the {language} forms of the verb {verb}
  - how do I conjugate {verb} in {language}?
  - I have to inflect the {language} verb {verb}[ in the {tense}].
  ~ conjugate {verb}

pronounce say_word pronunciation speak_word read_aloud_word | Say how a word is pronounced / Speak a word out loud
  word term expression : word
  language? lang accent : language
  speed? pace how_fast : enum slow/normal
  = sound phrase
  - how do you pronounce {word}[ in {language}]?
  - say {word} out loud[ in {language}]
  - let me hear how {word} sounds[ in {language}]
  - I do not know how to pronounce {word}.
  - speak the word {word} at {speed} speed
  - pronounce {word} for me

find_course course_search join_course online_course evening_class | Find a course to learn something / Search for classes on a topic
  topic subject about : topic
  level? for difficulty : enum beginner/intermediate/expert
  weeks? length duration : int 2-20
  = title phrase, price decimal
  - find a course on {topic}
  - I want to learn about {topic}, is there a class?
  - where can I study {topic}?
  - search for {level} courses about {topic}
  - look for a class on {topic} that takes {weeks} weeks
  - show me {level} lessons about {topic}
  ~ find a course

find_tutor private_lessons get_tutor hire_teacher | Find a private teacher / Look for a tutor in a subject
  subject field in : enum math/physics/history/piano/chemistry/guitar
  city? town place : city
  max_price? hourly_rate up_to : int 10-90 ; per hour
  = name person, price decimal
  - find a {subject} tutor[ in {city}]
  - I need help with {subject}, look for a private teacher[ in {city}].
  - who gives {subject} lessons[ in {city}]?
  - my daughter has trouble with {subject}, get her a tutor[ for at most {max_price} an hour].
  - search for {subject} lessons
  ~ find a tutor

add_homework homework school_task note_assignment | Write down homework / Add a task for school @note @remind
  subject class course : enum math/english/biology/history/geography
  task what exercise : phrase
  due? until deadline : date
  - note the {subject} homework: {task}
  - we have homework in {subject}[ until {due}]: {task}.
  - write down {task} as homework for {subject}[ until {due}]
  - add the {subject} assignment "{task}"[, due on {due}]
  - for {subject} I must do "{task}"[ by {due}], note that.
  ~ note the {subject} homework

study_session focus_timer pomodoro concentrate | Start a session to study without distraction / Run a focus timer
  minutes duration length : int 10-120
  subject? topic on : topic
  pause? break rest : int 3-20 ; minutes of pause
  - start a study session of {minutes} minutes[ on {subject}]
  - I want to concentrate for {minutes} minutes[ with a break of {pause} minutes].
  - let me study {subject} for {minutes} minutes[ and then rest {pause} minutes]
  - I have to focus for {minutes} minutes, no distraction please.
  - begin {minutes} minutes of learning
  - run a focus timer of {minutes} minutes
  ~ start a study session

submit_answer answer_quiz check_solution my_answer | Give the answer to a quiz question / Hand in a solution
  question number question_number : int 1-50
  answer choice option : enum A/B/C/D
  sure? certain confidence : enum certain/unsure/guess
  = correct yes
  - my answer to question {question} is {answer}.
  - for question {question} I choose {answer}[, I am {sure}].
  - submit {answer} for question {question}
  - is {answer} right for question {question}?
  - I say {answer} for number {question}.
  - take {answer} in question {question}
  ~ my answer is {answer}.

find_quote quotation famous_saying quote_about | Find a famous quote / Search for sayings *
  topic about subject : topic
  author? by person : person
  language? lang in : language
  = quote phrase, author person
  - find a quote about {topic}[ by {author}]
  - what did {author} say about {topic}?
  - I need a saying about {topic} for a speech.
  - give me a wise quotation on {topic}[ in {language}]
  - which famous words are there about {topic}?
  ~ find a quote

add_to_collection collect_item catalog_item new_collectible | Add a piece to a collection / Catalog a collected thing
  collection kind of : enum stamps/coins/vinyl/comics/cards
  title name piece : phrase
  year? from date : int 1850-2024
  value? worth price : decimal
  - add "{title}" to my {collection}[, it is from {year}]
  - catalog a new piece in the {collection} collection[ from {year}]: {title}
  - I bought "{title}" for my {collection}[, worth {value}].
  - put "{title}" in my {collection} collection
  - my collection of {collection} has a new piece[ from {year}], {title}.
  ~ add "{title}" to my collection

identify_bird bird_guide which_bird name_bird | Find out the species of a bird / Identify a bird by how it looks *
  color colour plumage : color
  size? how_big build : enum tiny/small/medium/large
  place? where habitat : enum garden/forest/lake/coast/mountains
  = name phrase
  - which bird is {color}[ and {size}]?
  - I saw something {color} with wings[ in the {place}], what is it called?
  - identify a[ {size}] bird that is {color}
  - what kind of bird has {color} feathers[ and lives by the {place}]?
  - there is a {size} bird in {color} outside, find out its name.
  ~ which bird did I see?

knitting_pattern find_pattern craft_pattern sewing_pattern | Find a pattern to knit or sew / Look for instructions for handicraft
  piece what garment : enum scarf/sweater/hat/socks/blanket/bag
  technique craft method : enum knitting/crochet/sewing
  level? skill difficulty : enum easy/medium/hard
  size? for fits : enum baby/child/man/woman
  = title phrase
  - find a {technique} pattern for a {piece}[ for a {size}]
  - I want to make a {piece} by {technique}[, something {level}].
  - look for {level} {technique} instructions for a {piece}
  - how do I make a {piece} with {technique}?
  - winter is coming and I feel like {technique} a {piece}, show me a pattern.
  ~ find a pattern for a {piece}

reading_log mark_read finished_book log_reading reading_progress | Note how far somebody has read / Keep a log of books @note
  book title what : book
  page pages at_page : int 2-900
  stars? rating liked : int 2-5
  - I am on page {page} of {book}.
  - note that I have read {book} up to page {page}
  - log page {page} in {book}
  - save my place in {book}: page {page}
  - I put {book} down at page {page}[ and give it {stars} stars so far].
  - my bookmark in {book} goes to page {page}.
  ~ I read some pages of {book}.

rate_film film_diary score_movie log_movie | Rate a film / Keep a diary of watched movies
  film movie title : film
  stars rating points : int 2-10
  seen? watched_on date : date
  - rate {film} with {stars} points
  - I watched {film}[ on {seen}] and give it {stars} points.
  - {film} gets {stars} stars from me.
  - put {film} in the film diary with {stars} points
  - we saw {film}[ on {seen}], {stars} out of 10.
  - score the movie {film}: {stars}
  ~ rate {film}

metronome keep_beat beat_clicker click_track | Let the metronome tick / Give a beat to practice an instrument
  bpm speed rate beats_per_minute : int 40-220
  meter? time_signature bar : enum 2/3/4/6 ; beats in a bar
  minutes? duration length : int 2-60
  - start the metronome at {bpm}
  - give me a beat of {bpm} per minute[ for {minutes} minutes]
  - I practice the piano, click at {bpm} beats per minute[ with {meter} beats in a bar].
  - tick {bpm} times a minute
  - set the metronome to {bpm}[ for {minutes} minutes]
  - I need a click track with {bpm} beats a minute.
  ~ start the metronome

solve_crossword crossword_help clue_solver puzzle_word | Find a word for a crossword / Solve a clue *
  clue hint definition : topic
  letters length count : int 3-14 ; how many letters
  starts? first_letter begins : enum A/B/C/D/E/M/S/T
  = answer word
  - which word with {letters} letters fits the clue "{clue}"[ and starts with {starts}]?
  - crossword: "{clue}", {letters} letters.
  - solve the clue "{clue}" with {letters} letters
  - I am stuck on "{clue}", the word has {letters} letters[ and begins with {starts}].
  - help me with the crossword, {letters} letters for "{clue}"
  ~ solve the clue "{clue}"

mix_colors blend_paint color_mixer combine_colors | Tell what two colors give together / Mix paints *
  first color_a one : color
  second color_b other : color
  share? percent_first ratio : int 10-90 ; percent of the first one
  = color color
  - what do I get when I mix {first} and {second}?
  - mix {first} with {second}
  - which color do {first} and {second} make?
  - blend {share} percent {first} with {second}
  - I paint with {first} and {second}, what comes out?
  ~ what do I get when I mix {first}?

visible_planets stars_tonight night_sky star_map | Tell what can be seen in the sky at night / Show the stars over a place *
  city place where : city
  date? night day : date
  object? body looking_for : enum mars/venus/jupiter/saturn/moon
  = items list, time time
  - which planets can I see from {city}[ on {date}]?
  - show the night sky over {city}[ on {date}]
  - is {object} visible from {city}[ on {date}]?
  - where do I find {object} in the sky over {city}?
  - I have a telescope in {city}, what is up there[ on {date}]?
  - draw a map of the stars above {city}

museum_hours opening_museum gallery_times museum_info | Tell when a museum is open / Look up entry and opening hours of a gallery *
  museum name place gallery : place
  day? date on : day
  = opens time, price decimal
  - when does {museum} open[ on {day}]?
  - is {museum} open[ on {day}]?
  - what does it cost to visit {museum}[ on {day}]?
  - I would like to see {museum}[ on {day}], look up the hours.
  - until what time can we stay at {museum}[ on {day}]?
  - tell me the opening hours of {museum}

audio_guide start_audio_tour explain_exhibit listen_exhibit | Explain a piece of an exhibition / Start the audio guide
  number exhibit stop : int 2-300 ; the number at the exhibit
  language? lang in : language
  detail? length version : enum short/long/children
  - start the audio guide at number {number}[ in {language}]
  - tell me about exhibit {number}[ in {language}]
  - I am standing in front of number {number}, what is it?
  - explain number {number}[ in the {detail} version]
  - play stop {number} of the museum tour[ in {language}]
  - what is exhibit {number}?
  ~ start the audio guide

theatre_seats book_theatre play_tickets stage_tickets | Book seats for a play / Get theatre tickets @order
  play title show : book ; the play
  seats count people : int 2-10
  date evening day : date
  category? area where : enum stalls/balcony/box/gallery
  - book {seats} seats for {play} on {date}[ in the {category}]
  - we are {seats} and want to see {play} at the theatre on {date}.
  - get {seats} theatre seats for {date}, the play is {play}
  - I would love to watch {play} on stage on {date}, {seats} places[ in the {category}].
  - on {date} they play {play}, reserve {seats} seats[ in the {category}].
  ~ book {seats} seats for {play}

whats_on city_events things_to_do event_guide weekend_tips | Tell what happens in a city / Find concerts, fairs and festivals
  city town place : city
  date? day when : date
  kind? category type : enum concert/festival/market/circus/parade
  = event event, place place
  - what is going on in {city}[ on {date}]?
  - is there a {kind} in {city}[ on {date}]?
  - I am bored in {city}, find something to do.
  - list the {kind} events in {city}[ on {date}]
  - which things can we do in {city}[ on {date}]?
  - find something fun in {city}[ on {date}]
  ~ what is going on this weekend?

about_artwork painting_info artwork_facts who_painted | Tell about a work of art / Find out who painted a picture *
  title artwork name painting : phrase
  question? field fact : enum artist/year/style/museum
  = artist person, year int
  - who painted "{title}"?
  - tell me about the painting "{title}"
  - what is the {question} of the artwork "{title}"?
  - I saw a picture called "{title}" and want to know more.
  - look up the work "{title}"[ and tell me the {question}]

tour_dates concert_dates band_live artist_concerts | Find concerts of a musician / Show when a band is on tour
  artist band singer musician : artist
  city? near where : city
  month? when in : month
  = date date, city city
  - when does {artist} play[ in {city}]?
  - show the tour dates of {artist}[ in {month}]
  - is {artist} giving a concert[ in {city}][ in {month}]?
  - I would love to see {artist} live[ in {city}].
  - I am a fan of {artist}, find their next shows[ in {month}].

set_budget limit_spending budget_for monthly_limit | Set how much may be spent / Put a limit on spending
  category what area : enum groceries/clothes/eating-out/leisure/transport
  amount limit sum max : int 20-3000
  period? per interval : enum week/month/year
  - set a budget of {amount} for {category}[ per {period}]
  - I do not want to spend more than {amount} on {category}[ per {period}].
  - limit {category} to {amount}[ a {period}]
  - we may spend {amount} on {category}[ each {period}], save that.
  - my {category} budget should be {amount}.
  ~ set a budget for {category}

budget_left money_left remaining_budget what_is_left | Tell how much of a budget is left / Show what may still be spent
  category area which : enum food/fun/clothes/travel/household
  month? period when : month
  = left decimal
  - how much is left for {category}[ in {month}]?
  - can I still spend money on {category}[ in {month}]?
  - what remains of the {category} budget?
  - show what I may still spend on {category}[ in {month}]
  - have I used up the {category} money[ of {month}]?
  ~ how much may I still spend?

savings_goal save_for start_saving piggy_bank | Save money for something / Set a goal to put money aside
  goal what for : product
  amount target sum : int 50-9000
  date? by until : date
  monthly? rate per_month : int 5-500
  - save {amount} for {goal}[ by {date}]
  - I want to put {amount} aside for {goal}[, {monthly} a month].
  - start saving for {goal}, it costs {amount}
  - my goal is {amount} for {goal}[ by {date}].
  - {goal} for {amount} is my dream, make a savings plan[ with {monthly} per month].
  ~ save money for {goal}

cancel_subscription end_subscription unsubscribe stop_membership | End a subscription / Cancel a membership
  service name provider : company
  date? as_of end : date
  reason? why because : enum price/unused/moving/quality
  - cancel my subscription to {service}[ as of {date}]
  - I no longer want to pay {service} every month, end it[ on {date}].
  - end my membership at {service}[ because of {reason}]
  - stop the subscription with {service}[ from {date}]
  - I hardly use {service} any more, unsubscribe me.
  ~ cancel my subscription

spending_report show_spending where_money_goes expenses_of | Show what was spent / Sum up the expenses of a month
  month when period : month
  category? on area : enum rent/food/gifts/health/hobby
  compare? against versus : month
  = total decimal
  - how much did I spend in {month}[ on {category}]?
  - where did my money go in {month}?
  - show my spending in {month}[ compared with {compare}]
  - sum up my expenses of {month}[ for {category}]
  - I have no money left after {month}, show me what I paid.
  ~ how much did I spend on {category}?

sale_price discount_price after_discount reduced_price | Calculate the price after a discount / Tell what something costs in the sale @math
  price original amount : decimal
  percent discount off : int 5-75
  = price decimal
  - what is {price} minus {percent} percent?
  - how much do I pay for {price} with {percent} percent off?
  - the coat costs {price} and is {percent}% off, what is the price?
  - take {percent} percent off {price}
  - calculate a discount of {percent} percent on {price}
  ~ take {percent} percent off

like_profile send_like swipe_right show_interest | Show interest in a dating profile / Like somebody on the dating app
  person name profile : person
  message? opener note : message
  - like the profile of {person}[ and write "{message}"]
  - {person} is just my type, send a like.
  - swipe right on {person}
  - show {person} that I am interested[ with the message "{message}"]
  - {person} looks like a good match, like the profile.
  ~ like that profile

plan_date date_night arrange_date suggest_date | Arrange a romantic evening / Plan a date with somebody @calendar
  person with partner : person
  day date when : day
  activity? what kind : enum dinner/picnic/cinema/walk/dancing
  place? where at : place
  - plan a date with {person} on {day}[ at {place}]
  - I am taking {person} out on {day}, plan something[ like {activity}].
  - arrange a romantic {activity} with {person} on {day}
  - {person} and I want a nice evening on {day}[ at {place}].
  - ask {person} out for {activity} on {day}
  ~ plan a date with {person}

league_table standings ranking_of team_position | Show the table of a league / Tell the rank of a team *
  league competition country : country
  sport? game kind : sport
  season? year of : int 1990-2026
  = winner team, points int
  - show the table of the league in {league}[ for {season}]
  - who leads the {sport} league in {league}?
  - which team is first in {league}[ in {season}]?
  - give me the {league} standings[ of {season}]
  - how does the {sport} ranking in {league} look?
  ~ who is first in the league?

next_match fixtures when_plays upcoming_games | Tell when a team plays next / List the coming games of a team *
  team club side : team
  count? limit games : int 2-10
  at_home? home venue : enum home/away
  = opponent team, date date
  - when is the next game of {team}?
  - who is the next opponent of {team}?
  - list the next {count} games of {team}
  - show me the coming {at_home} matches of {team}
  - I do not want to miss {team}, when is the match?
  - against whom is the coming match of {team}?

follow_topic news_alert notify_news watch_topic | Tell the user about news on a topic / Follow a subject in the news
  topic subject about : topic
  frequency? how_often rhythm : enum hourly/daily/weekly
  source? from paper : site
  - keep me informed about {topic}[ {frequency}]
  - follow {topic} in the news[ on {source}]
  - I want to hear when there is something new about {topic}.
  - alert me about {topic}[ {frequency}]
  - send me {frequency} news about {topic}[ from {source}]
  - whatever happens about {topic}, let me know.

predict_match bet_score match_tip score_guess | Enter a guess for a match / Bet on the score of a game
  home team_a first : team
  away team_b second : team
  home_goals goals_a first_score : int 0-9
  away_goals goals_b second_score : int 0-9
  - I guess {home_goals} to {away_goals} for {home} against {away}.
  - my tip for {home} against {away} is {home_goals} to {away_goals}.
  - put {home} versus {away} down as {home_goals} to {away_goals}
  - enter my guess: {home} {home_goals}, {away} {away_goals}
  - {home} will play {home_goals} to {away_goals} against {away}, that is my bet.
  ~ {home} scores {home_goals} goals against {away}, that is my guess.

count_words word_count text_length length_of_text | Count the words of a text / Tell how long a text is
  text passage content : text
  unit? what count : enum words/letters/sentences
  = count int
  - how long is the text "{text}"[ in {unit}]?
  - count the words in "{text}"
  - tell me how many {unit} are in "{text}"
  - I wrote "{text}", is that too long?
  - count the {unit} of "{text}"
  ~ count the words

change_tone rephrase rewrite_text reword | Rewrite a text in another tone / Say something in other words *
  text sentence passage : message
  tone style manner : enum polite/formal/friendly/funny/simple
  - make this more {tone}: {text}
  - rewrite "{text}" in a {tone} tone
  - how can I say "{text}" in a {tone} way?
  - reword "{text}" so that it sounds {tone}
  - "{text}" sounds wrong, put it in a {tone} style.
  ~ rewrite "{text}"

change_case uppercase letter_case capitalize_text | Write a text in capital or small letters / Change the case of letters
  text string words : text
  case style to : enum upper/lower/title
  - write "{text}" in {case} case
  - put "{text}" into {case} case
  - change "{text}" to {case} case
  - I want "{text}" in {case} case.
  - the text is "{text}", turn the letters into {case} case.
  ~ change the case of "{text}"

find_rhyme rhymes rhyming_words words_like | Find words that rhyme / Tell what rhymes with a word *
  word with term : word
  count? limit number : int 2-20
  = rhyme word
  - what rhymes with {word}?
  - find {count} rhymes for {word}
  - I write a song and need a rhyme for {word}.
  - give me words that sound like {word}
  - which words end like {word}?

replace_word find_and_replace swap_words substitute_text | Replace a word in a file / Swap one word for another
  file document in : file
  old find search : word ; the word that goes
  new replacement with : word ; the word that comes
  - replace {old} with {new} in {file}
  - in {file}, change {old} to {new}.
  - swap the word {old} for {new} in {file}
  - {file} says {old} but it should say {new}, correct it.
  - write {new} instead of {old} in {file}
  ~ replace {old} in {file}

suggest_name name_ideas invent_name name_generator | Invent names / Suggest what to call something *
  for thing kind : enum baby/boat/band/shop/team/puppy
  start? first_letter letter : enum A/B/C/K/L/M/S
  count? number how_many : int 2-15
  = name phrase
  - suggest a name for a {for}[ that starts with {start}]
  - what could we call our {for}?
  - invent {count} names for a {for}
  - we have a new {for} and need a name[ with {start}].
  - I need {count} ideas what to call my {for}.
  ~ suggest a name

days_between date_difference how_many_days days_until | Count the days between two dates / Tell how far two dates are apart @math
  start from first : date
  end to second until : date
  = days int
  - how many days are there from {start} to {end}?
  - count the days between {start} and {end}
  - I leave on {start} and return on {end}, how many days is that?
  - how long is it from {start} until {end}?
  - work out the time between {start} and {end} in days
  ~ how many days are there until {end}?

add_days shift_date date_after date_plus | Find the date some days later / Add days to a date @math
  date start from : date
  days count number : int 2-400
  = date date
  - which date is {days} days after {date}?
  - add {days} days to {date}
  - what is {date} plus {days} days?
  - I start on {date} and have {days} days, when does it end?
  - tell me the date {days} days, counted from {date}
  ~ which date is {days} days later?

weekday_of day_of_week which_weekday | Tell on which day of the week a date falls / Find the weekday of a day in a month *
  day day_number number : int 1-28
  month month_name in_month : month
  year? in of : int 1900-2040
  = weekday day
  - which weekday is {month} {day}[, {year}]?
  - what day of the week is {month} {day}[ in {year}]?
  - I was born on {month} {day}[, {year}], which weekday was that?
  - does {month} {day}[, {year}] fall on a weekend?
  - tell me the day of the week of {day} {month}[ {year}]
  - my flight goes on {month} {day}[, {year}], look up the weekday.
  ~ which day of the week is the {day}?

time_difference hours_apart compare_zones zone_gap | Tell how many hours two cities are apart / Compare time zones *
  first city_a from here : city
  second city_b to there : city
  = hours int
  - what is the time difference between {first} and {second}?
  - how many hours is {second} ahead of {first}?
  - compare the clocks in {first} and {second}
  - I live in {first} and my friend in {second}, how far apart are our clocks?
  - tell me the hours between the time zones of {first} and {second}
  ~ what is the time difference to {second}?

convert_time time_in_zone meeting_time translate_time | Tell what a time in one city is in another / Convert a time between zones * @convert
  time hour clock : time
  from origin here : city ; where it is that time
  to target there : city
  = time time
  - when it is {time} in {from}, what time is it in {to}?
  - convert {time} in {from} to the time in {to}
  - the call is at {time} in {from}, when is that in {to}?
  - what is {time} {from} time for people in {to}?
  - I must join from {to} at {time} in {from}, tell me my time.
  ~ what is {time} in {to}?

roman_numeral to_roman old_numbers roman_number | Write a number in Roman digits / Convert to Roman numerals * @convert
  number value n : int 2-3000
  = numeral code
  - write {number} as a Roman numeral
  - what is {number} in Roman numbers?
  - how did the Romans write {number}?
  - convert {number} to Roman numerals
  - I want to carve {number} in Roman digits.

to_binary number_base base_converter convert_base | Write a number in another base / Show binary or hexadecimal digits * @convert @math
  number value n decimal : int 2-5000
  base system format : enum binary/octal/hexadecimal
  = digits code
  - write {number} in {base}
  - what is {number} in {base}?
  - convert the number {number} to {base}
  - I need {number} as {base} digits.
  - show {number} in the {base} system
  ~ convert the number {number}

percentage percent_of part_of share_in_percent | Tell what percentage a part is of a whole / Work out a share in percent * @math
  part value share : int 2-500
  total whole of : int 50-5000
  = percent decimal
  - what percentage of {total} is {part}?
  - {part} of {total}, how much is that in percent?
  - {part} out of {total} people said yes, how many percent is that?
  - express {part} of {total} as a percentage
  - work out how many percent {part} is of {total}
  ~ how many percent is {part}?

round_number rounding round_off round_to | Round a number / Cut the digits after the point * @math
  number value x : decimal
  digits places decimals : int 0-3
  direction? way how : enum up/down/nearest
  = result decimal
  - round {number} to {digits} digits
  - round {direction} {number} to {digits} decimal places
  - what is {number} with {digits} digits after the point?
  - I do not need it exactly, round {number} to {digits} places[, {direction}].
  - cut {number} to {digits} decimals
  ~ round {number}

is_prime prime_check check_prime factor_number | Tell whether a number is prime / Find the factors of a number * @math
  number n value : int 2-9999
  = prime yes
  - is {number} a prime number?
  - check whether {number} is prime
  - does {number} have any factors?
  - can {number} be divided by anything?
  - tell me if {number} is a prime

room_area floor_space area_of surface_area | Work out the area of a room / Multiply length and width @math
  length long a : decimal
  width wide b : decimal
  unit? in measure : enum meters/feet
  = area decimal
  - how big is a room of {length} by {width}[ {unit}]?
  - what is the area of {length} times {width}[ {unit}]?
  - my room is {length} long and {width} wide, how much carpet do I need?
  - work out the floor space: {length} by {width}[ {unit}]
  - calculate the area for a length of {length} and a width of {width}
  ~ how big is a room that is {length} long?

save_place mark_location bookmark_place favorite_spot | Save a place on the map / Bookmark a spot @note
  place spot location : place
  label? as name : enum home/work/favorite/to-visit
  note? comment remark : phrase
  - save {place} on my map[ as {label}]
  - mark {place} as {label}
  - I like {place}, keep it on the map.
  - bookmark {place}[ with the comment "{note}"]
  - put a pin on {place}[ and note "{note}"]
  - remember where {place} is
  ~ save a place

share_location send_position live_location where_i_am | Show somebody where the user is / Share the position with a person @mail
  person with to : person
  minutes? duration for_minutes : int 5-180
  - share my location with {person}[ for {minutes} minutes]
  - let {person} see where I am[ for {minutes} minutes]
  - {person} wants to know where I am, send my position.
  - show {person} my position
  - I want {person} to be able to follow me on the map[ for {minutes} minutes].
  ~ share my location

elevation altitude_of how_high height_above_sea | Tell how high a place lies / Find the height above the sea *
  place location city : city
  unit? in units : enum meters/feet
  = height int
  - how high is {place} above the sea[ in {unit}]?
  - what is the elevation of {place}[ in {unit}]?
  - tell me how far above sea level {place} lies
  - is {place} up in the mountains? look up the height.
  - find the altitude of {place}[ in {unit}]

find_trail hiking_route trail_search walking_path | Find a path to hike / Search for walks in the country
  region country area : country
  length? max_km kilometers : int 3-40
  difficulty? level grade : enum easy/moderate/hard
  scenery? view along : enum coast/forest/river/peak
  = name phrase, distance decimal
  - find a hiking trail in {region}[ of at most {length} kilometers]
  - where can I hike in {region}[ for {length} kilometers]?
  - we want to walk in {region}, something {difficulty}[ along the {scenery}].
  - show me {difficulty} trails in {region}
  - look for a walk[ of {length} km] in {region}
  - I have good boots and a free day in {region}, suggest a path[ up to {length} km long].
  ~ find a hiking trail

start_habit new_habit track_habit build_routine | Start a new habit / Keep track of something to do regularly
  habit what activity : task
  often frequency how_often : enum daily/weekly/weekdays/weekends
  goal? days target : int 10-100 ; for how many days
  - start a {often} habit: {habit}
  - I want to make this a {often} habit[ for {goal} days]: {habit}.
  - track whether I {habit}, {often}
  - from now on I will {habit}, {often}[, for {goal} days].
  - add a {often} routine called "{habit}"
  ~ start a habit: {habit}

habit_streak streak how_consistent days_in_row | Tell how many days in a row a habit was kept / Show progress with a habit
  habit exercise activity what : exercise
  period? over since : enum week/month/year
  = days int
  - how many days in a row have I done {habit}?
  - show my {habit} streak[ of this {period}]
  - have I kept up {habit}[ this {period}]?
  - how regular am I with {habit}?
  - tell me how well {habit} goes[ this {period}]

snooze_reminder remind_later postpone_reminder delay_alert | Show a reminder again later / Put off an alert
  minutes delay for_minutes : int 5-120
  reminder? which about : task
  - remind me again in {minutes} minutes
  - not now, come back in {minutes} minutes[ with the reminder to {reminder}].
  - snooze for {minutes} minutes
  - put off the alert for {minutes} minutes
  - I am busy, bring up that reminder {minutes} minutes later.
  - delay the reminder by {minutes} minutes
  ~ snooze that reminder

donate_clothes give_away_things book_collection old_clothes | Give used things away / Have old clothes collected for charity
  things what goods : enum clothes/toys/books/furniture/shoes
  address where pickup : address
  bags? boxes count : int 2-12
  date? day on : date
  - collect old {things} at {address}[ on {date}]
  - I have {bags} bags of {things} to give away at {address}[ on {date}].
  - our {things} could make others happy, pick them up at {address}.
  - donate my used {things}, the address is {address}[, {bags} boxes]
  - have somebody come to {address} for a donation of {things}[ on {date}]
  ~ I want to give away {things}.

report_sighting wildlife_sighting animal_seen spotted_animal | Report that a wild animal was seen / Note the sighting of an animal in nature
  animal species what : enum fox/badger/wolf/deer/seal/beaver
  place where location : place
  time? at seen_at : time
  count? number how_many : int 2-20
  - I saw a {animal} near {place}[ at {time}].
  - report a {animal} seen at {place}[ at {time}]
  - there is a {animal} at {place}, tell the rangers.
  - note the sighting of a {animal}, {place}[, {time}]
  - a {animal} crossed the road by {place}[ at {time}], report it.
  - we counted {count} at {place}, the species is {animal}.
  ~ I saw a {animal}.

moon_phase lunar_phase next_moon moon_calendar | Tell the phase of the moon / Look up full and new moons *
  date day on : date
  place? from city : city
  = phase phrase
  - what phase is the moon in on {date}?
  - is it full moon on {date}?
  - how does the moon look on {date}[ in {place}]?
  - I want to go out at night on {date}, will there be moonlight[ in {place}]?
  - look up the moon for {date}

recent_earthquakes quakes earthquake_list seismic_news | List earthquakes / Tell whether the ground has shaken in a country *
  country region where : country
  strength? min_magnitude from : int 2-8
  days? since period : int 2-30
  = strength decimal, date date
  - were there earthquakes in {country}[ in the last {days} days]?
  - list the quakes in {country}[ above {strength}]
  - did the ground shake in {country}[ in the past {days} days]?
  - show earthquakes of strength {strength} or more in {country}
  - I felt a tremor in {country}, look up what it was.
"""
