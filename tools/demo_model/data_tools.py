"""Hand-written tools of the tool-call skill, and what people say to use them.

A tool is a block of lines:

    names | description / another description      `*`: may answer an ordinary question, `@x`: overlaps with others of x
      key alias alias : kind ; description          `key?`: optional
      = field kind, field kind                      what its result tells, if not just that it is done
      - request with {key}[ and perhaps {other}]    a `[part]` is said when its parameter is given
      ~ request that lacks one required parameter

A request that ends in `?` or `.` stands as it is; any other is an order ("please ...", "can you ...?").
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
get_weather weather fetch_forecast current_weather weather_report | Get the weather of a city / Weather forecast for a place @weather *
  city location place town : city ; the city
  day? date when : day ; the day of the forecast
  = temperature int, condition weather
  - what is the weather in {city}[ on {day}]?
  - how is the weather in {city}[ on {day}]?
  - will it rain in {city}[ on {day}]?
  - do I need an umbrella in {city}[ on {day}]?
  - tell me the weather in {city}[ on {day}]
  - show the forecast for {city}[ on {day}]
  - I would like to know how warm it is in {city}[ on {day}].
  - give me the weather report for {city}[ for {day}]
  ~ what is the weather?
  ~ show me the forecast

get_current_weather current_conditions weather_now get_weather_now | Get the current weather in a given location / Weather of this moment * @weather
  location city place area : city ; the city
  unit? units scale : enum celsius/fahrenheit ; the unit of the temperature
  = temperature int, condition weather
  - what is the weather like in {location} right now?
  - what is the weather like in {location} today?
  - how is the weather in {location} at the moment[, in {unit}]?
  - how warm is it in {location} now[ in {unit}]?
  - tell me the temperature in {location} in {unit}
  - what is the temperature in {location}[ in {unit}]?
  - give me the current weather in {location}[ in {unit}]
  ~ what is the weather like?

set_timer start_timer timer countdown new_timer | Start a timer / Set a countdown of some minutes @remind
  minutes duration mins : int 1-90 ; how many minutes
  label? name title : word ; what the timer is for
  - set a timer for {minutes} minutes[ called {label}]
  - start a timer of {minutes} minutes[ named {label}]
  - count down {minutes} minutes
  - I need a timer for {minutes} minutes[ called {label}].
  - give me a {minutes} minute timer[ with the name {label}]
  - time {minutes} minutes for me
  ~ set a timer
  ~ I need a timer.

stop_timer cancel_timer end_timer | Stop the running timer / Cancel a timer
  - stop the timer
  - cancel the timer
  - turn the timer off
  - I do not need the timer any more.
  - end the countdown

set_alarm alarm wake_me create_alarm add_alarm | Set an alarm / Wake the user at a time @remind
  time hour at : time ; the time of the alarm
  day? date weekday : day
  - wake me up at {time}[ on {day}]
  - set an alarm for {time}[ on {day}]
  - I have to get up at {time}[ on {day}].
  - I need an alarm at {time}[ on {day}].
  - make sure I am awake at {time}[ on {day}]
  - ring the alarm at {time}[ on {day}]
  ~ set an alarm

send_email email mail_to write_email compose_mail | Send an email / Write a mail to somebody @mail
  to recipient address : email ; the address of the recipient
  subject title topic : subject
  body? text message content : message ; the text of the mail
  - send an email to {to} with the subject "{subject}"[ and the text "{body}"]
  - write a mail to {to} about {subject}[ saying "{body}"]
  - email {to}, subject: {subject}[, text: {body}]
  - mail {to} with subject {subject}[ and body "{body}"]
  - I want to write an email to {to} about {subject}[ that says: {body}]

read_mail check_mail get_emails inbox | Read new mail / Show the emails in the inbox
  from? sender person : person ; only mail from this person
  limit? count max : int 1-30 ; how many
  = unread int, sender person
  - check my mail[ from {from}]
  - show my emails[ from {from}]
  - do I have new mail[ from {from}]?
  - read me the last {limit} emails[ from {from}]
  - what is in my inbox?

send_message text_message send_sms message_contact send_text | Send a text message / Send a short message to a contact @mail
  to recipient person contact : person ; who gets the message
  text message content body : message ; the words of the message
  - send a message to {to}: {text}
  - text {to} that {text}
  - tell {to} that {text}
  - message {to} "{text}"
  - send {to} a message saying {text}
  - write to {to}: "{text}"
  - let {to} know that {text}
  ~ send a message to {to}

call_contact phone_call call_person make_call dial | Call a person / Make a phone call to a contact @phone
  person name contact : person ; whom to call
  - call {person}
  - phone {person}
  - give {person} a call
  - I want to talk to {person} on the phone.
  - ring up {person}
  ~ make a phone call

dial_number call_number phone_number_call | Dial a phone number @phone
  number phone phone_number : phone
  - dial {number}
  - call the number {number}
  - phone {number}
  - I want to call {number}.

create_event add_event calendar_add new_appointment schedule_event | Add an event to the calendar / Put an appointment in the calendar @remind @calendar
  title name event : event ; what it is
  date day on : date ; the date
  time? start hour : time ; when it starts
  - add {title} to my calendar on {date}[ at {time}]
  - put {title} in the calendar on {date}[ at {time}]
  - I have a {title} on {date}[ at {time}], write it in my calendar.
  - create an event called {title} on {date}[ at {time}]
  - schedule {title} for {date}[ at {time}]
  ~ put {title} in my calendar

list_events get_calendar show_agenda events_on agenda | Show the events of a day / List the calendar of a date
  date day on : date ; the day
  = events list
  - what is in my calendar on {date}?
  - show my calendar of {date}
  - which events do I have on {date}?
  - do I have any meetings on {date}?
  - am I busy on {date}?
  - list my appointments on {date}

set_light lights control_light switch_light lamp_control | Switch a lamp / Turn the lights of a room on or off @light
  room place area : room ; the room
  state status action : enum on/off
  - turn {state} the light in the {room}
  - turn the lights in the {room} {state}
  - switch {state} the {room} light
  - switch the lamp in the {room} {state}
  - the {room} light should be {state}.
  ~ turn the light {state}

dim_light set_brightness light_level brightness | Dim the light of a room / Set how bright the light is @light
  level brightness percent : int 1-100 ; percent
  room? place area : room
  - set the brightness[ in the {room}] to {level} percent
  - dim the light[ in the {room}] to {level}%
  - set the light level[ of the {room}] to {level}
  - make the light[ in the {room}] {level} percent bright
  - I want the brightness[ of the {room}] at {level}%.

light_color set_color lamp_color color_light | Change the color of a lamp / Set the color of the light @light
  color colour shade : color ; the color
  room? place area : room
  - make the light[ in the {room}] {color}
  - change the lamp color[ in the {room}] to {color}
  - set the color of the light[ in the {room}] to {color}
  - I want {color} light[ in the {room}].

set_thermostat thermostat set_temperature heating set_heating | Set the thermostat / Set the temperature of the heating
  degrees temperature value target : int 12-28 ; degrees
  room? zone place : room
  - set the thermostat[ in the {room}] to {degrees} degrees
  - heat the {room} to {degrees} degrees
  - set the heating[ in the {room}] to {degrees}
  - make it {degrees} degrees[ in the {room}]
  - I want it to be {degrees} degrees[ in the {room}].
  - it is too cold, put the heating[ in the {room}] on {degrees} degrees.
  ~ set the thermostat

room_temperature get_temperature read_thermometer indoor_climate | Measure the temperature in a room / Read the thermometer of a room @weather
  room place area : room
  = temperature decimal, humidity int
  - how warm is it in the {room}?
  - what is the temperature in the {room}?
  - read the thermometer in the {room}
  - is it cold in the {room}?

play_song play_music music play_track start_music | Play a song / Play music @play
  song title track name : song ; the song
  artist? singer band by : artist ; who sings it
  - play {song}[ by {artist}]
  - play the song {song}[ by {artist}]
  - put on {song}[ by {artist}]
  - I want to hear {song}[ by {artist}].
  - start the song "{song}"[ by {artist}]
  - let me listen to {song}[ by {artist}]

play_genre genre_music start_playlist music_style | Play music of a genre / Start a playlist of a style @play
  genre style kind : genre ; the style of music
  volume? loudness : int 1-100
  - play some {genre} music[ at volume {volume}]
  - I am in the mood for {genre}[ at volume {volume}].
  - put on {genre} music[ with volume {volume}]
  - start a playlist of {genre}[ at volume {volume}]

stop_music pause_music halt_playback pause | Stop the music / Pause what is playing
  - stop the music
  - pause the music
  - be quiet with that music
  - no more music please.
  - I want the music to stop.

set_volume volume change_volume loudness | Set the volume / Change how loud the sound is
  level volume value percent : int 0-100 ; from 0 to 100
  - set the volume to {level}
  - turn the sound to {level}
  - change the volume to {level} percent
  - put the volume at {level}
  - I want the volume on {level}.
  ~ change the volume

play_radio tune_radio radio listen_radio | Play a radio station / Tune the radio @play
  station channel name : station ; the station
  - play {station} on the radio
  - turn the radio to {station}
  - tune in to {station}
  - I want to listen to the radio station {station}.
  - switch the radio to {station}

get_directions directions navigate_to route find_route plan_route | Find the way to a place / Route from one place to another @route
  destination to goal target : place ; where to go
  origin? from start : place ; where to start
  mode? by transport : enum car/bike/bus/foot/train
  = distance decimal, duration int
  - how do I get[ from {origin}] to {destination}[ by {mode}]?
  - show me the way[ from {origin}] to {destination}[ by {mode}]
  - find a route[ from {origin}] to {destination}[ by {mode}]
  - navigate[ from {origin}] to {destination}
  - I need directions[ from {origin}] to {destination}[ by {mode}].
  - take me to {destination}[ by {mode}]

get_distance distance measure_distance how_far | Distance between two cities / Tell how far two cities are apart *
  origin from start city_a : city
  destination to end city_b : city
  unit? units : enum km/miles
  = distance int
  - how far is it from {origin} to {destination}[ in {unit}]?
  - what is the distance from {origin} to {destination}[ in {unit}]?
  - measure the distance from {origin} to {destination}[ in {unit}]
  - tell me how far {destination} is from {origin}[ in {unit}]
  ~ how far is it to {destination}?

find_nearby nearby_places places_near search_nearby | Find places near a city / Search a kind of place nearby @hotel
  kind type category : enum restaurant/hotel/museum/pharmacy/bakery/park/bank/school ; the kind of place
  city near location around : city
  radius? distance max_km : int 1-50 ; kilometers
  = name phrase, distance decimal
  - find a {kind} near {city}[ within {radius} kilometers]
  - is there a {kind} in {city}[ within {radius} km]?
  - I am looking for a {kind} in {city}[ within {radius} kilometers].
  - search for a {kind} around {city}[ within {radius} km]

translate translate_text translation to_language translator | Translate a text / Translate words into another language *
  text phrase words sentence : text ; the text
  language to target lang : language ; the language to translate into
  = translation phrase
  - translate "{text}" into {language}
  - how do you say "{text}" in {language}?
  - what is "{text}" in {language}?
  - translate {text} to {language}
  - put "{text}" into {language}
  - I need a {language} translation of "{text}".
  ~ translate "{text}"

detect_language which_language language_of | Find out the language of a text *
  text phrase words : text
  = language language
  - which language is "{text}"?
  - what language is this: {text}?
  - detect the language of "{text}"
  - find out in which language "{text}" is written

convert_units unit_converter convert change_units | Convert a number from one unit to another / Unit conversion * @math @convert
  value amount number quantity : decimal ; the number
  from_unit from source : unit
  to_unit to target : unit
  = value decimal
  - convert {value} {from_unit} to {to_unit}
  - how much is {value} {from_unit} in {to_unit}?
  - how many {to_unit} are {value} {from_unit}?
  - change {value} {from_unit} into {to_unit}
  - what is {value} {from_unit} in {to_unit}?

convert_currency exchange_rate currency_converter change_money exchange | Convert money into another currency / Exchange an amount of money * @convert
  amount value sum : decimal ; how much money
  from_currency from source : currency
  to_currency to target : currency
  = amount decimal, rate decimal
  - change {amount} {from_currency} into {to_currency}
  - how much are {amount} {from_currency} in {to_currency}?
  - convert {amount} {from_currency} to {to_currency}
  - what do I get in {to_currency} for {amount} {from_currency}?
  - exchange {amount} {from_currency} for {to_currency}

add_note take_note save_note write_note note | Write down a note / Save a note @note
  text note content : note ; what to write down
  tag? label category : word
  - note that {text}
  - write down: {text}
  - take a note: {text}
  - make a note[ with the tag {tag}]: {text}
  - save the note "{text}"[ with the tag {tag}]
  - I want to keep a note that says {text}

find_notes search_notes look_up_note | Search in the notes / Find notes with a word
  query word keyword text : word
  = notes int, title phrase
  - find my notes about {query}
  - search my notes for {query}
  - which of my notes mention {query}?
  - look in my notes for the word {query}

set_reminder remind_me reminder add_reminder create_reminder | Set a reminder / Remind the user of something @remind
  task what text about : task ; what to be reminded of
  time? when at : time ; the time
  day? date on : day
  - remind me to {task}[ at {time}][ on {day}]
  - set a reminder to {task}[ at {time}][ on {day}]
  - do not let me forget to {task}[ at {time}][ on {day}]
  - I must not forget to {task}[ at {time}][ on {day}], remind me.
  - I need a reminder to {task}[ at {time}][ on {day}].
  ~ set a reminder

add_to_list add_item shopping_list_add put_on_list add_groceries | Add something to the shopping list / Put an item on the shopping list
  item product thing : item ; what to buy
  quantity? count amount number : int 2-24 ; how many
  - add {item} to the shopping list[, {quantity} of them]
  - put {item} on my shopping list
  - put [{quantity} ]{item} on the shopping list
  - we are out of {item}, add it to the shopping list.
  - write [{quantity} ]{item} on the grocery list
  ~ add something to the shopping list

show_list read_list get_list view_list | Show a list / Read the things on a list
  list name which : list ; the name of the list
  = items list
  - show me the {list} list
  - what is on my {list} list?
  - read the {list} list to me
  - which things are on the {list} list?

clear_list empty_list delete_list | Delete everything from a list / Empty a list
  list name which : list ; the name of the list
  - empty the {list} list
  - clear my {list} list
  - delete everything from the {list} list
  - remove all things from my {list} list

web_search search_web search_internet google look_up | Search the internet / Search the web for a text * @web
  query text search_text q : topic ; what to search
  limit? max_results count : int 1-30 ; number of results
  = results int, title phrase
  - search the web for {query}
  - search the internet for {query}[ and give me {limit} results]
  - look up {query} on the internet[ and show {limit} results]
  - find {limit} web pages about {query}
  - find web pages about {query}

get_news news headlines latest_news news_about | Get the latest news / Read the headlines about a topic *
  topic? about subject : topic ; what the news is about
  country? region from : country
  = title phrase, date date
  - what is the news[ about {topic}][ from {country}]?
  - show me the headlines[ about {topic}][ from {country}]
  - read me the latest news[ about {topic}][ from {country}]
  - give me news[ about {topic}][ from {country}]

search_files find_file file_search locate_file | Search files / Find a file by its name
  name filename file query : file ; the name of the file
  folder? directory in where : folder
  = folder folder, size decimal
  - find the file {name}[ in the {folder} folder]
  - where is the file {name}?
  - search for {name}[ in the folder {folder}]
  - locate {name}[ in {folder}]

open_file read_file show_file view_file | Open a file / Show what is in a file
  file name path filename : file ; which file
  - open {file}
  - show me the file {file}
  - what is in the file {file}?
  - read {file}
  - I want to see the content of {file}.

delete_file remove_file erase_file trash | Delete a file / Move a file to the trash
  file name path filename : file
  - delete {file}
  - delete the file {file}
  - remove {file} from the disk
  - throw away the file {file}
  - I do not need {file} any more, delete it.

move_file file_mover relocate_file | Move a file to a folder
  file name source : file
  folder to target destination : folder ; the new folder
  - move {file} to {folder}
  - put the file {file} into the {folder} folder
  - move the file {file} to the folder {folder}
  - I want {file} in the {folder} folder.

create_folder make_directory new_folder mkdir | Create a folder / Make a new directory
  name folder title directory : phrase ; the name of the folder
  - create a folder called {name}
  - make a new folder named {name}
  - I need a directory called {name}.
  - make a folder with the name "{name}"
  ~ create a folder

buy_ticket get_ticket order_ticket purchase_tickets | Buy tickets for an event / Order a ticket @order
  event show name : event ; what the ticket is for
  count quantity number tickets : int 2-12 ; how many tickets
  - buy {count} tickets for the {event}
  - I want {count} tickets for the {event}.
  - get {count} tickets for the {event}
  - order {count} tickets for the {event}

book_hotel reserve_hotel hotel_booking find_room hotel | Book a hotel / Reserve a hotel room in a city @hotel
  city location where : city ; the city
  nights num_nights duration : int 1-21 ; number of nights
  date? check_in arrival from : date ; the first day
  guests? people persons : int 1-8
  = hotel phrase, price decimal
  - book a hotel in {city} for {nights} nights[ from {date}][ for {guests} guests]
  - I need a hotel in {city} for {nights} nights[ from {date}].
  - reserve a hotel room in {city} for {nights} nights[ for {guests} people][ from {date}]
  - find me a room in {city} for {nights} nights[ from {date}]
  - I am staying {nights} nights in {city}[ from {date}], book a hotel.
  ~ book a hotel for {nights} nights
  ~ book a hotel in {city}

search_flights find_flights flights flight_search book_flight | Search flights / Find a flight between two cities
  origin from departure : city ; where the flight starts
  destination to arrival : city ; where it lands
  date? day on : date
  class? cabin seat_class : enum economy/business/first
  = price decimal, departure_time time
  - find a flight from {origin} to {destination}[ on {date}][ in {class} class]
  - I want to fly from {origin} to {destination}[ on {date}][ in {class} class].
  - search flights from {origin} to {destination}[ on {date}]
  - is there a flight from {origin} to {destination}[ on {date}]?
  - I need a plane to {destination} from {origin}[ on {date}].
  ~ find a flight to {destination}
  ~ I want to fly from {origin}.

flight_status check_flight track_flight | Tell the status of a flight / Is a flight on time
  number flight flight_number code : code ; the number of the flight
  = status state, gate code
  - is flight {number} on time?
  - what is the status of flight {number}?
  - check flight {number}
  - when does flight {number} land?

book_train train_ticket find_train trains | Find a train / Book a train between two cities
  from origin departure : city
  to destination arrival : city
  time? at departure_time : time
  = departure_time time, platform int
  - find a train from {from} to {to}[ at {time}]
  - book the train from {from} to {to}[ at {time}]
  - is there a train from {from} to {to}[ at {time}]?
  - I have to take the train to {to} from {from}[ at {time}].
  - get me a train ticket from {from} to {to}[ at {time}]
  ~ find a train to {to}

call_taxi order_taxi taxi get_cab request_ride | Order a taxi / Call a taxi to a place @route
  pickup from address place : place ; where the taxi picks up
  destination? to drop_off : place
  time? at pickup_time : time
  = minutes int, price decimal
  - call a taxi to pick me up at {pickup}[ and bring me to {destination}]
  - I need a taxi from {pickup}[ to {destination}][ at {time}].
  - order a cab from {pickup}[ to {destination}][ at {time}]
  - get me a taxi from {pickup}[ to {destination}]
  ~ call me a taxi

order_food food_order order_meal deliver_food order_dish | Order food / Order a dish from a restaurant @order
  dish food meal item : dish ; what to eat
  quantity? count portions number : int 2-9
  restaurant? from place : restaurant ; which restaurant
  - order {dish}[ from {restaurant}]
  - order [{quantity} ]{dish}[ from {restaurant}]
  - get me {dish}[ from {restaurant}]
  - I would like to eat {dish}[ from {restaurant}].
  - I am hungry, order {dish}[ from {restaurant}].

find_recipe get_recipe recipes cook_book recipe_search | Find a recipe / Recipe for a dish
  dish name meal food : dish
  servings? people portions : int 2-12 ; for how many people
  = minutes int, ingredients list
  - find a recipe for {dish}[ for {servings} people]
  - how do I cook {dish}[ for {servings} people]?
  - show me how to make {dish}[ for {servings} people]
  - I want to cook {dish}[ for {servings} people], give me a recipe.

stock_price get_stock share_price quote stocks | Price of a stock / What a share of a company costs @stock *
  company symbol name : company ; the company
  currency? in : currency
  = price decimal, currency currency
  - what is the stock price of {company}[ in {currency}]?
  - how much is a share of {company}[ in {currency}]?
  - check the {company} stock
  - give me the share price of {company}[ in {currency}]
  - how are the stocks of {company} doing?

buy_stock buy_shares trade order_shares | Buy shares of a company @order
  company name symbol : company
  count shares quantity number : int 1-500
  - buy {count} shares of {company}
  - I want to buy {count} {company} shares.
  - get me {count} shares of {company}
  - order {count} stocks of {company}
  ~ buy some shares of {company}

match_result sport_score get_score last_game scores | Result of the last match of a team / Sport results *
  team club name : team ; the team
  sport? game kind : sport
  = opponent team, score phrase
  - how did {team} play?
  - what was the score of {team}[ in {sport}]?
  - did {team} win[ in {sport}]?
  - tell me the last result of {team}[ in {sport}]
  - what is the {team} result?

define_word dictionary word_meaning definition lookup_word | Look up the meaning of a word / Dictionary *
  word term name : word
  = definition phrase
  - what does the word "{word}" mean?
  - look up {word} in the dictionary
  - define {word}
  - give me the definition of {word}
  - what is the meaning of {word}?

calculate calculator compute math evaluate | Calculate / Compute an expression * @math
  expression formula input : expression ; what to calculate
  = result computed
  - calculate {expression}
  - what is {expression}?
  - how much is {expression}?
  - compute {expression}
  - work out {expression}

add_numbers sum add plus | Add two numbers * @math
  a x first : int -99-999
  b y second : int -99-999
  = sum computed
  - add {a} and {b}
  - what is the sum of {a} and {b}?
  - add {b} to {a}
  - sum up {a} and {b}

multiply times product multiply_numbers | Multiply two numbers * @math
  a x first : decimal
  b y second : decimal
  = product computed
  - multiply {a} by {b}
  - what is the product of {a} and {b}?
  - multiply {a} and {b}
  - what is {a} times {b}?

random_number roll_random pick_number dice | Draw a random number / Pick a number between two bounds * @random
  min low from : int 0-20
  max high to : int 21-999
  = number int
  - give me a random number between {min} and {max}
  - pick a number from {min} to {max}
  - draw a random number from {min} to {max}
  - choose any number between {min} and {max}

find_customer get_customer customer_info lookup_client | Look up a customer in the database / Find a customer @db
  name customer client : person ; the name of the customer
  = city city, phone phone
  - find the customer {name}
  - look up customer {name}
  - what do we know about the customer {name}?
  - show the data of the customer {name}
  - search the database for the customer {name}

query_database run_query sql db_query | Read rows of a table from the database @db
  table name from : word ; the table
  limit? rows max : int 1-200
  = rows int
  - show the table {table} from the database
  - read the first {limit} rows of the table {table}
  - get {limit} rows from the table {table}
  - query the database table {table}
  - what is in the database table {table}?

move_robot robot_move drive_robot go step_robot | Move the robot / Drive the robot in a direction
  direction way where : enum forward/back/left/right
  steps distance count : int 1-40 ; how many steps
  speed? pace : enum slow/normal/fast
  - move the robot {steps} steps {direction}[ at {speed} speed]
  - let the robot go {direction} {steps} steps
  - drive the robot {direction} by {steps} steps[ with {speed} speed]
  - the robot should go {steps} steps to the {direction}.
  ~ move the robot {steps} steps
  ~ drive the robot {direction}

stop_robot robot_stop halt_robot | Stop the robot
  - stop the robot
  - the robot must stop.
  - halt the robot
  - make the robot stand still

turn_robot robot_turn rotate_robot | Turn the robot by an angle
  degrees angle by : int -180-180 ; the angle in degrees
  - turn the robot by {degrees} degrees
  - rotate the robot {degrees} degrees
  - make the robot turn {degrees} degrees
  - spin the robot by {degrees} degrees
  ~ turn the robot

take_photo photo camera_shot take_picture snap | Take a photo / Take a picture with the camera @photo
  camera? device which : enum front/back
  count? number shots : int 2-12
  - take a photo[ with the {camera} camera]
  - take a picture[ with the {camera} camera]
  - take {count} photos[ with the {camera} camera]
  - I want a picture of this[ with the {camera} camera].
  - shoot {count} pictures

record_video video start_recording film_video | Record a video
  seconds duration length : int 5-300 ; how long
  quality? resolution : enum low/medium/high
  - record a video of {seconds} seconds[ in {quality} quality]
  - film for {seconds} seconds[ in {quality} quality]
  - make a {seconds} second video[ in {quality} quality]
  - record {seconds} seconds of video
  ~ record a video

print_document print_file printer print | Print a document / Print a file
  file document name : file
  copies? count number : int 2-50 ; how many copies
  color? mode : enum color/black
  - print {file}
  - print {copies} copies of {file}
  - print the file {file}[ in {color}]
  - I need {file} on paper[ in {color}].
  - send {file} to the printer[ with {copies} copies]

transfer_money bank_transfer send_money pay_person wire | Transfer money / Send money to a person @account
  to recipient person receiver : person ; who gets the money
  amount sum value : decimal ; how much
  currency? in : currency
  reason? note purpose : subject
  - send {amount} [{currency} ]to {to}[ for {reason}]
  - transfer {amount} [{currency} ]to {to}
  - pay {to} {amount}[ {currency}]
  - I owe {to} {amount}[ {currency}], send it.
  - wire {amount} [{currency} ]to {to}[ with the note {reason}]
  ~ send some money to {to}
  ~ transfer {amount}[ {currency}]

account_balance get_balance balance check_account | Balance of a bank account / How much money is in the account
  account? type which : enum savings/checking/business
  = balance decimal, currency currency
  - how much money is in my[ {account}] account?
  - what is the balance of my[ {account}] account?
  - check my[ {account}] account
  - show the balance of my[ {account}] account

find_cinema cinema_times film_times movie_showings showtimes | When a film is shown / Times of a film in the cinemas
  film movie title : film ; the film
  city? town in : city
  = cinema phrase, time time
  - when is the film {film} shown[ in {city}]?
  - at what time can I see the movie {film}[ in {city}]?
  - find the showtimes of {film}[ in {city}]
  - I want to see the movie {film}[ in {city}].

play_film watch_movie start_movie play_video | Play a film on the screen / Start a movie @play
  title film movie name : film ; the film
  subtitles? language sub : language ; language of the subtitles
  - start the film {title}[ with {subtitles} subtitles]
  - play the movie {title}[ with {subtitles} subtitles]
  - I want to watch {title} on the tv[ with {subtitles} subtitles].
  - show the film "{title}" on the screen

reserve_book borrow_book library_reserve | Reserve a book in the library
  title book name : book ; the book
  author? writer by : person
  - reserve the book {title}[ by {author}] in the library
  - I want to borrow {title}[ by {author}] from the library.
  - keep the library book "{title}" for me
  - get me {title}[ by {author}] from the library

find_book book_search search_books | Search books about a topic
  topic about subject query : topic ; what the book is about
  language? lang in : language
  max? limit count : int 1-30
  = title book, author person
  - find books about {topic}[ in {language}]
  - search for a book about {topic}[ in {language}]
  - I am looking for books about {topic}[ in {language}].
  - list {max} books about {topic}

start_game play_game new_game launch_game | Start a game / Begin a new game @play
  game name which : game ; the game
  level? difficulty mode : enum easy/medium/hard
  - let us play {game}[ at {level} level]
  - start a game of {game}[ at {level} level]
  - I would like to play {game}[ with the level {level}].
  - open the game {game}

make_move chess_move move_piece | Move a chess piece @play
  piece figure what : enum king/queen/rook/bishop/knight/pawn
  square to field target : square ; where it goes
  - move the {piece} to {square}
  - put my {piece} on {square}
  - my {piece} goes to {square}.
  - play {piece} to {square}

unlock_door open_lock door_unlock | Unlock a door
  door which name : enum front/back/garage/cellar
  code? pin key_code : code
  - unlock the {door} door[ with the code {code}]
  - open the lock of the {door} door[ with code {code}]
  - the {door} door must be unlocked.
  ~ unlock the door

lock_door door_lock close_lock | Lock a door
  door which name : enum front/back/garage/cellar
  - lock the {door} door
  - make sure that the {door} door is locked
  - the {door} door has to be locked.
  ~ lock the door

open_blinds set_blinds blinds shutters | Open or close the blinds of a room
  room place where : room
  position state action : enum open/closed/half
  - set the blinds in the {room} to {position}
  - I want the blinds in the {room} {position}.
  - the blinds of the {room} should be {position}.
  - put the shutters in the {room} to {position}

switch_device power_device device_power toggle_device | Turn a device on or off @light
  device name appliance : device ; the device
  state power action : enum on/off
  - turn the {device} {state}
  - turn {state} the {device}
  - switch the {device} {state}
  - switch {state} the {device}
  ~ switch the {device}

arm_alarm set_security security_mode house_alarm | Set the alarm system of the house @light
  mode state level : enum home/away/night
  code? pin : code
  - set the alarm system to {mode}[ with code {code}]
  - put the house alarm in {mode} mode[ with the pin {code}]
  - switch the security system to {mode}
  - the security mode should be {mode}.

show_camera camera_view live_camera watch_camera | Show the picture of a security camera
  room place location : room ; where the camera is
  - show the camera in the {room}
  - let me see the camera of the {room}
  - what does the camera in the {room} see?
  - watch the {room} with the camera

run_bath fill_tub bathtub | Fill the bathtub
  temperature degrees heat : int 30-44 ; degrees of the water
  level? percent amount : int 20-100
  - run a bath at {temperature} degrees
  - fill the bathtub with water of {temperature} degrees[ to {level} percent]
  - I want a bath of {temperature} degrees.
  - let in a bath at {temperature} degrees

preheat_oven set_oven oven heat_oven | Heat the oven @light @oven
  degrees temperature heat : int 60-250 ; degrees
  mode? program : enum fan/grill/normal
  minutes? duration time : int 5-120
  - heat the oven to {degrees} degrees[ in {mode} mode][ for {minutes} minutes]
  - set the oven to {degrees}[ for {minutes} minutes]
  - I need the oven at {degrees} degrees[ for {minutes} minutes].
  - turn the oven on at {degrees} degrees[ in {mode} mode]
  ~ heat the oven

make_tea tea_machine brew_tea | Make tea
  kind sort tea type : enum green/black/mint/herbal
  cups? count amount : int 2-9
  - make {kind} tea
  - make {cups} cups of {kind} tea
  - I would like some {kind} tea.
  - brew {cups} cups of {kind} tea
  ~ make some tea

order_drink drinks bar_order get_drink | Order a drink / Bring a drink @order
  drink name what beverage : drink ; what to drink
  count? number quantity : int 2-12
  - bring me a {drink}
  - order {count} {drink} at the bar
  - I would like to drink a {drink}.
  - I am thirsty, get me a {drink}.

log_meal add_meal food_diary record_food | Write a meal in the food diary @note
  food dish meal : dish ; what was eaten
  calories? kcal energy : int 50-1500
  - log a meal: {food}
  - I ate {food}[ with {calories} calories], write it in the food diary.
  - add {food}[ with {calories} calories] to my food diary
  - record that I had {food}

count_calories calories nutrition food_info | Tell the calories of a food
  food item dish : item ; the food
  grams? amount weight : int 10-900
  = calories int
  - how many calories have [{grams} grams of ]{food}?
  - tell me the calories of [{grams} grams of ]{food}
  - look up the calories in [{grams} grams of ]{food}
  - get the nutrition data of {food}

log_water drink_log water_intake | Save how much water the user drank @note
  milliliters ml amount : int 50-1500
  - log {milliliters} ml of water
  - I drank {milliliters} ml of water, save it.
  - add {milliliters} milliliters to my water log
  - record {milliliters} ml of water
  ~ log some water

start_workout workout training begin_exercise | Start a workout
  exercise activity sport kind : exercise ; what to train
  minutes duration time : int 5-120
  - start a {exercise} workout of {minutes} minutes
  - I want to do {minutes} minutes of {exercise}.
  - begin {minutes} minutes of {exercise} training
  - train {exercise} with me for {minutes} minutes

log_run save_run record_run add_run | Save a run of the user @note
  km distance kilometers : decimal ; how far
  minutes? duration time : int 5-240
  - log a run of {km} km[ in {minutes} minutes]
  - I ran {km} kilometers[ in {minutes} minutes], save it.
  - record my run of {km} km[ in {minutes} minutes]
  - add a {km} km run to my log

take_medicine medicine_reminder pill_reminder add_pill | Remind the user of a medicine @remind
  medicine drug name : medicine
  time hour at : time
  dose? pills amount : int 1-4
  - remind me to take my {medicine} at {time}
  - I have to take [{dose} pills of ]{medicine} at {time}.
  - add a medicine reminder: {medicine} at {time}
  - make sure that I take [{dose} pills of ]{medicine} at {time}

book_doctor doctor_visit see_doctor doctor_appointment | Make an appointment with a doctor @calendar
  doctor name who : person ; the doctor
  date day on : date
  reason? problem complaint : enum checkup/fever/cough/pain
  - book a visit with doctor {doctor} on {date}[ because of {reason}]
  - I want to see doctor {doctor} on {date}[ because of {reason}].
  - make an appointment with the doctor {doctor} on {date}
  - I need a doctor visit on {date} with {doctor}.

book_haircut hairdresser barber_appointment | Book a haircut @calendar
  day date on : day
  time at hour : time
  - book a haircut on {day} at {time}
  - I need my hair cut on {day} at {time}.
  - make an appointment at the hairdresser on {day} at {time}
  ~ book a haircut at {time}

rent_car car_rental hire_car get_car | Rent a car
  city place location : city ; where to get the car
  days duration num_days : int 2-30 ; for how many days
  size? type class : enum small/medium/large/van
  - rent a[ {size}] car in {city} for {days} days
  - I need a[ {size}] car in {city} for {days} days.
  - hire a[ {size}] car for {days} days in {city}
  - get me a[ {size}] rental car in {city} for {days} days
  ~ rent a car in {city}
  ~ rent a car for {days} days

find_parking parking park_search | Find a parking place
  place near location : place ; near what
  hours? duration time : int 1-24
  = address address, price decimal
  - find a parking space near {place}[ for {hours} hours]
  - where can I park near {place}[ for {hours} hours]?
  - I need parking near {place}[ for {hours} hours].
  - look for a place to park near {place}

traffic check_traffic traffic_report get_traffic | Tell about the traffic in a city *
  city place where : city
  = status state, delay_minutes int
  - how is the traffic in {city}?
  - check the traffic in {city}
  - are there traffic jams in {city}?
  - give me the traffic report for {city}

next_bus bus_times bus_departure when_bus | When the next bus leaves
  stop station place : place ; the bus stop
  line? number bus : int 1-300
  = minutes int, line int
  - when does the next bus leave from {stop}?
  - when is the next bus [{line} ]at {stop}?
  - show the bus times at {stop}
  - which bus leaves next from {stop}?

find_gas fuel_prices gas_station petrol | Find fuel near a city *
  city near place : city
  fuel kind type : enum diesel/petrol/gas
  = price decimal, name company
  - where is cheap {fuel} in {city}?
  - find a station with {fuel} in {city}
  - I need {fuel} in {city}.
  - what does {fuel} cost in {city}?

world_time time_in local_time clock city_time | Tell the time in a city *
  city place location : city
  = time time
  - what time is it in {city}?
  - tell me the time in {city}
  - how late is it in {city}?
  - what is the local time in {city}?

sunrise sun_times get_sunrise sun | Tell when the sun rises in a city *
  city place location : city
  day? date on : day
  = time time
  - when does the sun rise in {city}[ on {day}]?
  - at what time is sunrise in {city}[ on {day}]?
  - tell me the time of sunrise in {city}[ on {day}]
  - when is it light in {city}[ on {day}]?

public_holidays get_holidays holidays | List the public holidays of a country *
  country where land : country
  year? in : int 2020-2035
  = count int, date date
  - which public holidays are there in {country}[ in {year}]?
  - list the public holidays of {country}[ in {year}]
  - show me the holidays in {country}[ in {year}]
  - when do people in {country} have a holiday[ in {year}]?

country_info about_country country_facts | Look up facts about a country *
  country name land : country
  field? fact what : enum capital/population/currency/language
  = capital city, population int
  - tell me about {country}
  - what is the {field} of {country}?
  - give me the facts about {country}
  - look up the {field} of {country}

tell_joke joke get_joke | Tell a joke *
  topic? about subject : animal
  = joke phrase
  - tell me a joke[ about a {topic}]
  - make me laugh[ with a joke about a {topic}]
  - I want to hear a joke[ about a {topic}].

check_spelling spell_check spelling | Check how a word is written
  word text term : word
  language? lang in : language
  = correct yes
  - is the word {word} spelled right[ in {language}]?
  - check the spelling of {word}[ in {language}]
  - check if {word} is written correctly[ in {language}]

synonym find_synonym other_word similar_words | Find another word with the same meaning *
  word term of : word
  count? limit number : int 2-9
  = synonym word
  - find a synonym for {word}
  - give me {count} synonyms of {word}
  - which word means the same as {word}?
  - find {count} other words for {word}

solve_equation equation solver | Solve an equation * @math
  equation formula text : equation
  = x int
  - solve {equation}
  - solve the equation {equation}
  - find x in {equation}
  - what is x if {equation}?

square_root root sqrt | Square root of a number * @math
  number x value of : int 2-9999
  = root computed
  - what is the square root of {number}?
  - calculate the root of {number}
  - take the square root of {number}
  - find the root of {number}

average mean average_of_three | Average of three numbers * @math
  a first x : int -50-500
  b second y : int -50-500
  c third z : int -50-500
  = average computed
  - what is the average of {a}, {b} and {c}?
  - calculate the mean of {a}, {b} and {c}
  - find the average of {a}, {b} and {c}

tip_calculator tip calculate_tip | Calculate the tip for a bill * @math
  bill total amount : decimal ; what the meal cost
  percent rate tip_percent : int 5-30
  = tip computed
  - how much is a tip of {percent} percent on {bill}?
  - calculate a {percent}% tip on a bill of {bill}
  - the bill is {bill}, work out {percent} percent tip.

loan_payment mortgage monthly_payment loan | Monthly payment of a loan @math
  amount sum principal : int 1000-90000 ; how much money
  years duration term : int 2-30
  rate? interest percent : decimal
  = payment decimal
  - what do I pay a month for a loan of {amount} over {years} years[ at {rate} percent]?
  - calculate a loan of {amount} for {years} years[ at {rate} percent]
  - I want to borrow {amount} for {years} years[ at {rate} percent interest].

pay_bill settle_bill bill_payment | Pay a bill
  number bill bill_id invoice : code ; the number of the bill
  method? by with : enum card/cash/transfer
  - pay the bill {number}[ by {method}]
  - pay bill number {number}[ by {method}]
  - I want to pay the bill {number}[ by {method}].
  - settle the bill with the number {number}

add_expense log_expense expense spend | Write down an expense @note
  amount cost sum : decimal ; how much
  category what kind : enum food/travel/rent/fun/clothes ; what it was for
  - I spent {amount} on {category}, write it down.
  - add an expense of {amount} for {category}
  - log {amount} spent on {category}
  - note an expense: {amount}, {category}

freeze_card block_card lock_card | Block a bank card
  card last_digits number : int 1000-9999 ; the last digits of the card
  reason? why : enum lost/stolen/broken
  - block my card {card}[, it is {reason}]
  - my card {card} is {reason}, block it.
  - freeze the bank card {card}
  - lock the card that ends in {card}

create_invoice new_invoice write_invoice bill_client | Write an invoice for a customer @mail
  customer client to : company ; who gets the invoice
  amount total sum : decimal
  due? due_date date : date
  - write an invoice of {amount} for {customer}[, due on {due}]
  - create an invoice for {customer} over {amount}[, due on {due}]
  - bill {customer} {amount}
  - send {customer} an invoice of {amount}
  ~ write an invoice for {customer}

order_product buy_item shop purchase buy_product | Buy a product in the shop @order
  product item article : product ; what to buy
  quantity? count amount : int 2-20
  color? colour : color
  - buy {product}[ in {color}]
  - order {product}[ in {color}] from the shop
  - I want to buy {product}[ in {color}].
  - put {product}[ in {color}] in the cart and buy it
  - buy [{quantity} pieces of ]{product}[ in {color}]

return_order send_back return_product | Send back an order
  order order_id number : code ; the number of the order
  reason? why because : enum broken/late/wrong
  - return the order {order}[, it is {reason}]
  - I want to send back order {order}[ because it is {reason}].
  - send my order {order} back
  - the order {order} is {reason}, return it.

cancel_order stop_order order_cancel | Cancel an order
  order order_id number : code ; the number of the order
  - cancel the order {order}
  - I do not want order {order} any more, cancel it.
  - please cancel my order with the number {order}.
  - call off order {order}

order_status where_is_order check_order | Tell the status of an order
  order order_id number : code ; the number of the order
  = status state, date date
  - where is my order {order}?
  - what is the status of order {order}?
  - check order {order}
  - has the order {order} been sent?

write_review review_product rate_product leave_review | Rate a product with stars
  product item name : product
  stars rating score : int 1-5
  comment? text remark : phrase
  - give {product} {stars} stars[ with the comment "{comment}"]
  - rate {product} with {stars} stars[ and write "{comment}"]
  - review {product}: {stars} stars[, "{comment}"]
  - I give {stars} stars to {product}.

check_stock in_stock inventory product_stock | Tell how many pieces of a product are in the store @stock
  product item article : thing
  store? shop city : city
  = stock int
  - how many pieces of {product} are in stock[ in {store}]?
  - is the {product} in stock[ in {store}]?
  - check the stock of {product}[ in the {store} store]
  - look up how many of the {product} we have[ in {store}]

compare_prices price_check find_price product_price | Find the price of a product *
  product item article : product
  max? limit at_most : int 5-900
  = price decimal, shop company
  - what does {product} cost?
  - find the best price for {product}[ under {max} dollars]
  - compare the prices of {product}
  - how expensive is {product}?

open_ticket create_ticket new_issue report_problem | Open a support ticket / Report a problem
  title problem subject : phrase ; what is wrong
  priority? importance level : enum low/medium/high
  - open a ticket: {title}
  - open a[ {priority} priority] ticket called "{title}"
  - report a problem[ with {priority} priority]: {title}
  - create a support ticket[ with {priority} priority] about {title}

close_ticket resolve_ticket finish_ticket | Close a support ticket
  ticket id number ticket_id : code
  - close ticket {ticket}
  - the ticket {ticket} is solved, close it.
  - mark the ticket {ticket} as closed
  - I want ticket {ticket} closed.

add_task create_task new_task todo | Add a task to the to-do list @remind
  task title what name : task
  due? deadline by : day
  priority? importance : enum low/medium/high
  - add a task: {task}
  - put "{task}" on my to-do list[ with {priority} priority]
  - create the task "{task}"[ due on {due}]
  - new task[ with {priority} priority]: {task}
  - I have a new task: {task}

complete_task finish_task mark_done task_done | Mark a task as done
  id task number : int 1-99 ; the number of the task
  - mark task {id} as done
  - task {id} is done.
  - I finished task {id}.
  - check off task number {id}

add_contact save_contact new_contact store_number | Save a contact with a phone number @note
  name person contact : person
  phone number phone_number : phone
  - save {name} with the number {phone}
  - add {name} to my contacts, the number is {phone}
  - the phone number of {name} is {phone}, save it.
  - new contact: {name}, {phone}
  ~ add {name} to my contacts

get_contact find_contact contact_info lookup_contact | Find the phone number of a contact
  name person contact : person
  = phone phone, email email
  - what is the phone number of {name}?
  - find the contact {name}
  - look up the number of {name}
  - show the contact data of {name}

create_group new_group group_chat make_group | Make a group chat
  name title group : phrase ; the name of the group
  admin? owner leader : person
  - make a group called {name}[ with {admin} as the leader]
  - create a group chat named {name}[ led by {admin}]
  - start a group with the name "{name}"
  - I want a new group chat called {name}.

post_message share_post publish_post tweet | Publish a post @mail
  text content post message : message
  audience? visible_to for : enum public/friends/family
  - post "{text}"[ for {audience}]
  - publish a post[ for {audience}]: {text}
  - write a post[ to {audience}] that says "{text}"
  - share this with the world: {text}

set_language change_language language ui_language | Change the language of the app
  language lang to : language
  - set the language to {language}
  - change the language of the app to {language}
  - switch to {language}
  - I want the app in {language}.
  ~ change the language

set_theme change_theme theme appearance | Change the look of the app
  theme mode style : enum light/dark/blue/classic
  - switch to the {theme} theme
  - set the theme to {theme}
  - I want the {theme} look.
  - make the app look {theme}

wifi set_wifi toggle_wifi wireless | Turn the wifi on or off @light
  state power status : enum on/off
  - turn the wifi {state}
  - turn {state} the wifi
  - switch {state} the wireless network
  - I want the wifi {state}.

connect_wifi join_network wifi_connect | Connect to a wireless network
  network name ssid : phrase ; the name of the network
  password? key code : code
  - connect to the network {network}[ with the password {password}]
  - join the network "{network}"[ with password {password}]
  - log in to the network {network}[, password {password}]

backup_files make_backup backup save_copy | Make a backup of a folder
  folder directory source : folder
  target? to drive : enum cloud/disk/usb
  - back up the folder {folder}[ to the {target}]
  - make a backup of {folder}[ on the {target}]
  - save a copy of the {folder} folder[ on the {target}]

restart_server reboot_server reboot | Restart a server
  server name host : site ; which server
  delay? minutes wait : int 1-60 ; minutes to wait
  - restart the server {server}[ in {delay} minutes]
  - reboot {server}[ in {delay} minutes]
  - the server {server} has to be restarted.
  ~ restart the server

ping_site check_site site_status is_online | Check if a website can be reached
  site url host address : site
  = online yes, milliseconds int
  - is {site} online?
  - check if {site} is up
  - ping {site}
  - can you reach {site}?

open_website browse open_page visit_site | Open a website
  url site address page : site
  - open the website {url}
  - go to {url}
  - visit {url}
  - show the page {url} in the browser
  ~ open a website

open_app launch_app start_program run_app | Start an app on the phone
  app name program : enum maps/camera/calendar/music/clock/photos
  - open the {app} app
  - start the app {app}
  - launch {app}
  - I want to use the {app} app.

run_script execute_script run_program run_job | Run a script
  script file name path : file
  times? repeat count : int 2-20
  - run the script {script}[ {times} times]
  - execute {script}[ {times} times]
  - run {script}
  - start the script {script}

resize_image scale_image image_size shrink_photo | Change the size of an image
  file image photo : file
  width pixels size : int 16-4000
  height? : int 16-4000
  - resize {file} to a width of {width}[ and a height of {height}]
  - make the image {file} {width} pixels wide[ and {height} pixels high]
  - scale {file} to {width} pixels
  ~ resize the image {file}

draw_shape draw add_shape paint_shape | Draw a shape @photo
  shape form kind : enum circle/square/triangle/star
  color? colour fill : color
  size? width diameter : int 5-500
  - draw a[ {color}] {shape}[ of size {size}]
  - paint a[ {color}] {shape}[ with size {size}]
  - I need a picture of a[ {color}] {shape}.
  ~ draw a[ {color}] shape

grab_object robot_grab pick_up robot_pick | Let the robot pick up a thing
  thing object item : thing ; what to pick up
  hand? arm side : enum left/right
  - pick up the {thing}[ with the {hand} hand]
  - let the robot grab the {thing}[ with its {hand} hand]
  - the robot should take the {thing}[ with the {hand} arm].
  - grab the {thing}

fly_drone drone_up drone_height launch_drone | Let the drone fly to a height
  meters height altitude_m : int 2-120
  speed? pace : int 1-30
  - fly the drone to {meters} meters[ at speed {speed}]
  - let the drone rise to {meters} meters[ at speed {speed}]
  - send the drone up {meters} meters
  ~ fly the drone

scan_document scanner scan scan_page | Scan a document
  pages count number : int 1-60
  format? type output : enum pdf/jpg/png
  - scan {pages} pages[ as {format}]
  - I have {pages} pages to scan[ as {format}].
  - make a[ {format}] scan of {pages} pages

hire_plumber call_repair find_worker book_craftsman | Find a worker of a trade in a city
  job trade kind : job ; which trade
  city place town : city
  = name person, phone phone
  - find a {job} in {city}
  - I need a {job} in {city}.
  - is there a good {job} in {city}?
  - look for a {job} in {city}

search_jobs find_job job_search jobs | Search for jobs
  title job profession : job ; the profession
  city? place location : city
  salary? min_salary pay : int 1000-9000
  = results int, company company
  - search for jobs as a {title}[ in {city}][ with at least {salary} a month]
  - I want to work as a {title}[ in {city}].
  - find work as a {title}[ in {city}][ for {salary} a month]
  - are there any {title} jobs[ in {city}]?

find_house search_homes apartments find_flat | Search for flats
  city town place : city
  rooms num_rooms bedrooms : int 1-8
  max_rent? limit rent : int 200-4000
  = results int, address address
  - find a flat with {rooms} rooms in {city}[ for at most {max_rent} a month]
  - I am looking for {rooms} rooms in {city}[ for up to {max_rent}].
  - search for a {rooms} room flat in {city}
  - I want to live in {city} with {rooms} rooms.

mark_absent report_sick absence sick_note | Report that a person is away from work @note
  person name who worker : person
  days duration count : int 1-20
  - {person} is sick for {days} days, report it.
  - report that {person} is away for {days} days
  - write down that {person} is absent for {days} days

give_grade set_grade grade_student add_grade | Give a student a grade @note
  student pupil name : person
  grade mark points : int 1-100
  subject? course in : enum math/history/art/music/physics
  - give {student} {grade} points[ in {subject}]
  - the student {student} gets {grade} points[ in {subject}].
  - write down {grade} points for {student}[ in {subject}]
  ~ give {student} a grade

start_quiz quiz ask_quiz new_quiz | Start a quiz
  topic about subject : topic
  questions? count number : int 3-30
  - start a quiz about {topic}[ with {questions} questions]
  - ask me {questions} quiz questions about {topic}
  - I want a quiz about {topic}.
  - test what I know about {topic} in a quiz

invite_friend invite invite_guest send_invitation | Invite a person to an event @mail
  person guest who : person
  event to party : event
  - invite {person} to the {event}
  - send {person} an invitation to the {event}
  - I want {person} to come to the {event}, invite them.
  - ask {person} to the {event}
  ~ invite {person}

adopt_animal find_pet pet_search shelter | Find a pet in a shelter
  animal kind species : animal
  city near place : city
  = name person, age int
  - find a {animal} in a shelter in {city}
  - I want to adopt a {animal} in {city}.
  - is there a {animal} to adopt in {city}?

vet_visit book_vet vet pet_doctor | Book a visit at the vet @calendar
  animal pet kind : animal
  date day on : date
  - my {animal} is sick, book the vet on {date}.
  - book a visit at the vet for my {animal} on {date}
  - take the {animal} to the vet on {date}
  ~ book the vet for my {animal}

plant_info plant_care about_plant | How to care for a plant
  plant kind name : plant
  = water phrase, light phrase
  - how do I take care of {plant}?
  - tell me how to look after {plant}
  - look up how to care for {plant}

start_sprinkler sprinkler garden_water | Turn on the garden sprinkler @light
  minutes duration time : int 1-60
  zone? area part : enum front/back/left/right
  - run the sprinkler for {minutes} minutes[ in the {zone} zone]
  - turn on the sprinkler[ in the {zone} zone] for {minutes} minutes
  - sprinkle the garden for {minutes} minutes

charge_level get_battery battery_status battery | Tell how full the battery of a device is
  device name which : device
  = battery int
  - how full is the battery of the {device}?
  - check the battery of the {device}
  - tell me the charge of the {device}
  - does the {device} need charging?

find_phone find_my_phone ring_phone locate_phone | Let the lost phone ring
  - find my phone
  - I lost my phone.
  - let my phone ring
  - where is my phone?

flip_coin coin toss heads_or_tails | Flip a coin
  - flip a coin
  - toss a coin
  - heads or tails?
  - throw a coin for me

lucky_numbers lottery draw_lottery | Draw lottery numbers @random
  count number how_many : int 2-9
  max? highest up_to : int 20-99
  - draw {count} lottery numbers[ up to {max}]
  - give me {count} lucky numbers[ up to {max}]
  - pick {count} numbers for the lottery

horoscope star_sign get_horoscope | Read the horoscope of a star sign *
  sign star zodiac : enum aries/leo/virgo/libra/pisces/gemini
  day? when : day
  = text phrase
  - what is the horoscope for {sign}[ on {day}]?
  - read the {sign} horoscope[ for {day}]
  - I am a {sign}, read my horoscope.
"""

# Tools no training conversation has.
HELD_OUT = """
book_table reserve_table table_reservation restaurant_booking | Book a table in a restaurant
  restaurant place name : restaurant ; the restaurant
  people guests party_size : int 2-20 ; how many people
  time? at hour : time ; when
  = table int, time time
  - book a table for {people} people at {restaurant}
  - reserve a table for {people} at {restaurant}
  - I need a table for {people} people at {restaurant}.
  - we want to eat at {restaurant}, get us a table for {people}.

water_plants irrigate plant_watering | Water the plants
  plant kind plants : plant ; which plants
  liters amount : int 1-20 ; how much water
  - water the {plant} with {liters} liters
  - give the {plant} {liters} liters of water
  - the {plant} need {liters} liters of water.

rent_bike bike_rental hire_bicycle | Rent a bike in a city
  city place location : city
  hours duration : int 1-12 ; for how many hours
  bike_type? type kind : enum city/mountain/electric
  - rent a[ {bike_type}] bike in {city} for {hours} hours
  - I need a[ {bike_type}] bike in {city} for {hours} hours.
  - get me a[ {bike_type}] bike for {hours} hours in {city}

track_parcel parcel_tracking where_is_parcel | Track a parcel
  tracking_number number code parcel_id : code ; the number of the parcel
  = status state, city city
  - where is my parcel {tracking_number}?
  - track the parcel {tracking_number}
  - what is the status of parcel {tracking_number}?

feed_pet pet_feeder give_food | Feed a pet
  pet animal name : animal ; which pet
  grams amount portion : int 10-500 ; how many grams
  - feed the {pet} {grams} grams
  - give the {pet} {grams} grams of food
  - the {pet} should get {grams} grams of food.

mow_lawn cut_grass lawn_mower | Mow the lawn
  height? cutting_height level : int 2-9 ; centimeters
  - mow the lawn[ to {height} centimeters]
  - cut the grass[ to a height of {height} centimeters]
  - the lawn is too long, mow it[ to {height} centimeters].

wash_clothes run_washer washing_machine | Wash clothes in the washing machine
  program cycle mode : enum cotton/wool/delicate/fast
  temperature? degrees heat : int 20-90
  - wash my clothes with the {program} program[ at {temperature} degrees]
  - start the washing machine on {program}[ at {temperature} degrees]
  - run the {program} program of the washing machine[ at {temperature} degrees]

log_weight record_weight save_weight | Save the weight of the user
  kilos weight kg : decimal ; weight in kilos
  - log my weight: {kilos} kilos
  - I weigh {kilos} kilos, save that.
  - write down that my weight is {kilos} kg
  - save a weight of {kilos} kilos

brew_coffee make_coffee coffee_machine | Make coffee
  cups count number : int 2-12 ; how many cups
  strength? kind : enum mild/normal/strong
  - make {cups} cups of[ {strength}] coffee
  - brew {cups} cups of[ {strength}] coffee
  - I need {cups} cups of[ {strength}] coffee.

measure_air air_quality check_air | Measure the air quality in a city
  city town place : city
  = quality state, index int
  - how good is the air in {city}?
  - what is the air quality in {city}?
  - check the air quality in {city}

open_valve valve_control set_valve | Open a valve
  valve_id id valve : code ; the valve
  percent opening amount : int 1-100 ; how far
  - open valve {valve_id} to {percent} percent
  - set the valve {valve_id} to {percent}%
  - the valve {valve_id} should be {percent} percent open.

enroll_student add_student course_signup | Put a student in a course
  student pupil name : person ; the student
  course subject class : topic ; the course
  - enroll {student} in the course {course}
  - put {student} in the course "{course}"
  - add the student {student} to the course {course}

assign_ticket give_ticket ticket_owner | Assign a ticket to a person
  ticket_id ticket number : code ; the number of the ticket
  assignee person to : person ; who does it
  - assign ticket {ticket_id} to {assignee}
  - give the ticket {ticket_id} to {assignee}
  - {assignee} should do ticket {ticket_id}.

rename_speaker name_speaker label_speaker | Give a speaker a new name
  old_name from current : room ; the name now
  new_name to name : phrase ; the new name
  - rename the speaker {old_name} to {new_name}
  - change the name of the speaker {old_name} to {new_name}
  - call the speaker {old_name} from now on {new_name}

lend_book library_loan lend | Lend a book to a reader
  book_title book title : book ; the book
  reader borrower person : person ; who reads it
  - lend the book {book_title} to {reader}
  - lend {reader} the book {book_title}
  - {reader} wants the book {book_title}, lend it.

list_movies movies_in cinema_program | Show the films in the cinemas of a city
  city town place : city
  day? date on : day
  = films list
  - which films are on in {city}[ on {day}]?
  - show the cinema program of {city}[ for {day}]
  - what movies can I see in {city}[ on {day}]?

post_photo share_photo upload_photo | Post a photo with a caption
  file photo image : file ; the photo
  caption text title : phrase ; the words under it
  - post the photo {file} with the caption "{caption}"
  - share {file} with the caption {caption}
  - upload the photo {file} with the words "{caption}"

set_speed fan_speed change_fan | Set the speed of the fan
  speed level value : int 1-10
  room? place where : room
  - set the fan[ in the {room}] to speed {speed}
  - change the fan speed[ in the {room}] to {speed}
  - let the fan[ in the {room}] run at speed {speed}

start_vacuum vacuum clean_floor | Clean the floor of a room with the vacuum cleaner
  room place area : room
  mode? power : enum silent/normal/turbo
  - vacuum the {room}[ in {mode} mode]
  - clean the floor of the {room}[ in {mode} mode]
  - the floor in the {room} is dirty, vacuum it[ in {mode} mode].

find_doctor doctor_search search_doctor | Find a doctor in a city
  specialty kind field : enum eyes/skin/heart/teeth/children
  city town location : city
  = name person, phone phone
  - find a doctor for {specialty} in {city}
  - I need a doctor for {specialty} in {city}.
  - is there a doctor for {specialty} in {city}?

charge_car car_charging load_battery | Charge the electric car
  percent level target : int 20-100 ; how full
  until? ready_at by : time
  - charge the car to {percent} percent[ until {until}]
  - load the car to {percent}%[ until {until}]
  - the car should be charged to {percent} percent[ by {until}].

mute_phone silence_phone quiet_mode | Mute the phone for some minutes
  minutes duration : int 5-120
  - mute the phone for {minutes} minutes
  - silence my phone for {minutes} minutes
  - I want a quiet phone for {minutes} minutes.

vote_for cast_vote vote | Vote for a candidate
  candidate person name : person ; who gets the vote
  - vote for {candidate}
  - I want to give my vote to {candidate}.
  - cast a vote for {candidate}

buy_gift send_gift order_gift | Buy a gift for a person
  person recipient for_whom : person ; who gets it
  gift product item : product ; what to buy
  max_price? budget limit : int 5-500
  - buy {gift} as a gift for {person}[ for at most {max_price} dollars]
  - order {gift} as a gift for {person}[ for at most {max_price} dollars]
  - I want to give {person} {gift} as a gift, order it[ for at most {max_price} dollars].

exchange_shift swap_shift change_shift | Change the work shift of a worker
  worker person employee : person ; who works
  day date on : day ; the day of the shift
  shift kind new_shift : enum early/late/night
  - give {worker} the {shift} shift on {day}
  - change the shift of {worker} on {day} to {shift}
  - {worker} works the {shift} shift on {day}, change it.

count_steps steps_today step_counter | Tell how many steps the user made
  day? date on : day
  = steps int
  - how many steps did I make[ on {day}]?
  - count my steps[ of {day}]
  - show my steps[ of {day}]

check_tire_pressure read_tyre_pressure tire_pressure_status | Read the tire pressure of the car
  axle? wheels position : enum front/rear ; which pair of tires
  = pressure decimal
  - how much air is in my[ {axle}] tires?
  - check the pressure of the[ {axle}] tires
  - what is the tire pressure of my car right now?
  - do my[ {axle}] tires need more air?

pause_lawn_mower halt_robot_mower suspend_mowing | Pause the robot lawn mower
  minutes? duration pause : int 5-120 ; how long it should rest
  - pause the lawn mower[ for {minutes} minutes]
  - stop mowing the grass[ for {minutes} minutes]
  - the mower should take a break[ of {minutes} minutes].

list_lost_property lost_and_found_items show_found_items | List what was handed in at the lost and found desk
  day? date when : day ; the day it was handed in
  = items list
  - what was handed in at the lost and found[ on {day}]?
  - show me the lost property[ from {day}]
  - list everything people found in the building[ on {day}]

summon_elevator request_lift bring_lift | Send for the elevator of the building
  floor? level storey : int 1-30 ; the floor to go to
  - fetch the elevator[ for me on floor {floor}]
  - I need the lift[ on floor {floor}].
  - send the elevator[ to level {floor}]

open_parcel_locker release_locker unlock_pickup_box | Open the parcel locker with a pickup code
  code pin pickup_code : code ; the pickup code of the parcel
  - open the parcel locker with code {code}
  - unlock my pickup box, the code is {code}
  - my pickup code is {code}, please open the locker.
  - release the package with pickup code {code}

bike_dock_availability count_rental_bikes free_bikes_at | Number of rental bikes at a station
  station stop dock : station ; the station where the bikes stand
  = bikes int, docks int
  - how many rental bikes are left at {station}?
  - are there any free bikes at {station}?
  - can I still get a rental bike at {station}?
  - count the available bikes at {station}

dish_allergens allergen_lookup list_allergens_of | Tell which allergens a dish contains
  dish meal food : dish ; the dish to check
  = allergens list
  - which allergens are in {dish}?
  - I am allergic to several things, what should I know about {dish}?
  - look up the allergens of {dish}
  - list the allergens in {dish}

watering_interval plant_water_needs days_between_watering | How often a plant has to be watered
  plant species name : plant ; the plant
  = days int
  - how often should I water my {plant}?
  - how many days can my {plant} go without water?
  - tell me how often the {plant} needs water

set_shower_temperature shower_heat adjust_shower_water | Set the water temperature of the shower
  degrees temperature celsius : int 30-45 ; the temperature in degrees Celsius
  - set the shower to {degrees} degrees
  - run my shower at {degrees} degrees
  - I want the shower water at {degrees} degrees.
  - make the shower {degrees} degrees warm

set_doorbell_chime pick_door_chime doorbell_melody | Choose the sound of the doorbell
  chime sound melody : enum classic/birds/piano/gong ; the sound to play when somebody rings
  - change the doorbell sound to {chime}
  - use the {chime} chime for the doorbell
  - when somebody rings at the door, I want to hear the {chime} sound.
  - set the doorbell to {chime}

stain_removal_tip how_to_remove_stain stain_advice | Advice on how to get a stain out of clothes
  stain kind spot : enum wine/coffee/grass/ink/blood ; what made the stain
  = advice text
  - how do I get a {stain} stain out of my shirt?
  - what helps against {stain} stains?
  - there is a {stain} stain on my trousers, what can I do?
  - tell me how to wash out {stain}

find_book_borrower who_borrowed_book book_loan_holder | Tell who has borrowed a book
  title book name : book ; the title of the book
  = borrower person
  - who borrowed {title}?
  - who has our copy of {title} at the moment?
  - find out who took {title} home
  - tell me who has {title} on loan

shred_file erase_file_securely wipe_document | Destroy a file so that nobody can recover it
  file path document : file ; the file to destroy
  - shred {file} so that nobody can recover it
  - securely erase {file}
  - wipe {file} for good
  - destroy the file {file} beyond recovery

set_desk_height raise_standing_desk move_desk_to | Move the standing desk to a height
  height centimeters level : int 65-125 ; the height in centimeters
  - move my desk to {height} centimeters
  - set the standing desk to a height of {height} cm
  - I want to work at a desk height of {height} centimeters.

record_lent_item note_loan_to_friend lend_out_thing | Remember what was lent to whom
  item thing object : thing ; what was lent
  borrower person friend : person ; who has it now
  - write down that I lent my {item} to {borrower}
  - {borrower} has borrowed my {item}, please keep that in mind.
  - note that my {item} is with {borrower} now
  - I lent {borrower} my {item}, remember that.

send_gift_voucher gift_card_to issue_gift_card | Send somebody a gift card
  recipient person to : person ; who gets the gift card
  amount value euros : int 5-200 ; the value in euros
  - send {recipient} a gift card worth {amount} euros
  - give {recipient} a voucher of {amount} euros
  - I would like to surprise {recipient} with a gift card for {amount} euros.

leave_parcel_at choose_dropoff_spot parcel_safe_place | Tell the courier where to leave a parcel
  parcel code tracking_code : code ; the tracking code of the parcel
  spot place where : enum porch/garage/shed/lobby ; where to leave it
  - have parcel {parcel} left in the {spot}
  - ask the courier to put package {parcel} in the {spot}
  - nobody is home, so parcel {parcel} should go to the {spot}.
  - use the {spot} as the safe place for delivery {parcel}

assign_chore give_household_duty delegate_chore | Give a chore to a member of the household
  chore task duty : task ; what has to be done
  member person who : person ; who has to do it
  - put {member} in charge of this chore: {chore}
  - assign a new chore to {member}: {chore}
  - give {member} the following duty: {chore}
  - it is the turn of {member} for the household job "{chore}".

set_blind_position lower_blinds_to move_roller_blind | Move the blinds of a room to a position
  room where area : room ; the room with the blinds
  percent position closed : int 5-95 ; how far the blinds are closed, in percent
  - close the {room} blinds to {percent} percent
  - lower the blinds in the {room} to {percent}%
  - set the {room} blinds to {percent} percent
  - I want the blinds in the {room} {percent} percent closed.

dish_quantities_for recipe_for_servings recalculate_portions | Adapt the quantities of a recipe to a number of servings
  dish recipe meal : dish ; the dish to cook
  servings portions people : int 2-24 ; for how many people
  = ingredients list
  - how much of everything do I need to make {dish} for {servings} people?
  - scale the recipe for {dish} to {servings} servings
  - give me the quantities of {dish} for {servings} guests
  - recalculate {dish} for {servings} portions

swap_work_shift trade_shift_with shift_trade_request | Swap a shift with a colleague
  colleague person with : person ; the colleague to swap with
  day date when : day ; the day of the shift
  - swap my shift on {day} with {colleague}
  - ask {colleague} to trade shifts with me on {day}
  - I would like {colleague} to take over my shift on {day}.

print_visitor_badge make_entry_badge visitor_pass | Print a badge for a visitor at the front desk
  visitor name person : person ; the name on the badge
  role category kind : enum guest/contractor/press/speaker ; the kind of visitor
  - print a {role} badge for {visitor}
  - {visitor} is at the front desk and needs a {role} badge.
  - make an entry badge with the name {visitor} and the role {role}
  - prepare a {role} pass for {visitor}

fare_between_stations train_fare ticket_cost_quote | Price of a ticket between two stations
  origin start departure : station ; where the ride begins
  goal end arrival : station ; where the ride ends
  = price decimal
  - how much is a ticket from {origin} to {goal}?
  - what do I have to pay to go from {origin} to {goal}?
  - look up the fare from {origin} to {goal}
  - what does the ride to {goal} cost if I get on at {origin}?

award_team_points add_points_to_team credit_team_score | Add points to the score of a team
  team side club : team ; the team that gets the points
  points score amount : int 1-50 ; how many points
  - {team} gets {points} points, put them on the board
  - add {points} points to the score of {team}
  - {team} just scored {points} points, please add them.
  - credit {points} more points to {team}

report_broken_equipment tell_janitor_defect equipment_fault_ticket | Report something broken in a room to the janitor
  item thing equipment : thing ; what is broken
  room where place : room ; the room it is in
  - report a broken {item} in the {room}
  - tell the janitor that the {item} in the {room} does not work
  - the {item} in the {room} is damaged, somebody should repair it.

set_aquarium_light fish_tank_lamp aquarium_lighting | Set the light of the aquarium
  color colour tint : color ; the color of the light
  brightness level percent : int 10-100 ; how bright, in percent
  - light the aquarium in {color} at {brightness} percent
  - make the fish tank {color} with a brightness of {brightness} percent
  - set the aquarium lamp to {color}, {brightness} percent bright

announce_in_room speak_over_loudspeaker loudspeaker_message_to | Say a message over the loudspeaker of a room
  room where speaker : room ; the room with the loudspeaker
  message text words : message ; what to say
  - announce over the loudspeaker in the {room}: {message}
  - say this over the {room} speaker: {message}
  - let everybody in the {room} hear this announcement: "{message}"

reserve_sports_court sports_court_reservation | Reserve a court at the sports center
  sport game kind : sport ; what will be played
  day date when : day ; the day of the reservation
  time hour start : time ; when it starts
  - reserve a court for {sport} on {day} at {time}
  - book us a {sport} court on {day} at {time}
  - we want to play {sport} at the sports center on {day} at {time}.
  - is there a free court for {sport} on {day} at {time}? If so, reserve it.

watch_exchange_rate rate_alarm notify_on_rate | Tell when an exchange rate reaches a value
  base from currency : currency ; the currency that is priced
  quote to target : currency ; the currency of the price
  rate value limit : decimal ; the rate to wait for
  - let me know when the rate from {base} to {quote} reaches {rate}
  - warn me as soon as the exchange rate of {base} to {quote} is at {rate}
  - I want an alarm when the {base} to {quote} rate hits {rate}.

order_photo_prints print_photo_copies photo_lab_order | Order paper prints of a photo
  file photo picture : file ; the photo to print
  copies count number : int 2-50 ; how many prints
  finish surface paper : enum matte/glossy/silk ; the surface of the paper
  - order {copies} {finish} prints of {file}
  - have {file} printed {copies} times on {finish} paper
  - I need {copies} copies of the photo {file} with a {finish} finish.
  - get me {copies} prints of {file}, all of them {finish}
"""
