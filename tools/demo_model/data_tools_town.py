"""Hand-written tools for shops, travel, sports, music, offices, schools and health. The format is that of `data_tools`."""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
lay_aside set_aside_for keep_for_buyer hold_goods aside_for_customer | Keep goods at the counter for a customer / Put a thing aside until somebody fetches it @counter
  goods article wares kept_thing merchandise : product ; what is kept
  for_whom buyer shopper fetched_by keep_for : person ; who will fetch it
  until? last_day kept_until : day ; the last day
  - lay the {goods} aside for {for_whom}[ until {until}]
  - keep {for_whom} the {goods}[ until {until}]
  - {for_whom} wants to fetch the {goods} later, hold it back[ until {until}].
  - put aside for {for_whom}: {goods}
  - nobody else may buy the {goods}, {for_whom} has asked us to keep it[ until {until}].
  - {goods}, hold that back for {for_whom}[ until {until}].
  - {for_whom} pays for the {goods} later, so set it aside.
  - behind the counter we keep the {goods}[ until {until}], {for_whom} fetches it.
  ~ lay the {goods} aside
  ~ keep something aside for {for_whom}

engrave_item engraving laser_name engrave_words put_inscription | Engrave words on a thing / Order an engraving @shop
  object carrier on_what piece_of_metal surface_item : thing ; on what the words stand
  inscription engraved_text lettering wording script_text : phrase ; the words
  - engrave the {object} with "{inscription}"
  - engrave "{inscription}" on the {object}
  - the {object} gets the inscription {inscription}.
  - on the {object} I want the words "{inscription}".
  - {inscription}, engrave that on the {object}.
  - put the words {inscription} on the {object} with the laser
  - "{inscription}" should be readable on the {object}.
  - have the {object} engraved, the words are {inscription}.
  ~ engrave the {object}

swap_purchase exchange_goods swap_goods trade_in_purchase other_article | Exchange what was bought for another article / Swap a purchase in the shop @shopswap
  taken_back old_article bought handed_in no_longer_wanted : product ; what comes back to the shop
  new_article wanted instead_article replacement_goods gets_now : product ; what the customer takes home
  - exchange the {taken_back} for the {new_article}
  - swap my {taken_back} for the {new_article}
  - I want the {new_article} in place of the {taken_back}.
  - the {taken_back} goes back and the {new_article} comes with me.
  - take back the {taken_back} and give out the {new_article}
  - I bought the {taken_back}, but I would rather have the {new_article}.
  - give me the {new_article}, I bring back the {taken_back}.
  - the customer does not like the {taken_back} and takes the {new_article}.
  ~ exchange the {taken_back}

move_shelf_goods shelve_product put_on_shelf new_shelf_place relocate_goods | Move goods to a shelf of the shop / Decide on which shelf a product stands
  product_moved stock_item ware what_moves goods_name : product ; the goods
  shelf_code aisle_code rack target_shelf shelf_number : code ; the shelf
  - put the {product_moved} on shelf {shelf_code}
  - shelf {shelf_code} is for the {product_moved}.
  - on {shelf_code} I want to see the {product_moved}.
  - the {product_moved} now stands on shelf {shelf_code}.
  - clear shelf {shelf_code} and fill it with the {product_moved}
  - move the {product_moved} over to {shelf_code}
  - customers find the {product_moved} on {shelf_code} from now on.
  - {shelf_code} is empty, bring the {product_moved} there.
  ~ put the {product_moved} on another shelf

gift_wrap wrap_as_gift wrap_purchase wrapping_order tissue_wrap | Wrap a purchase as a gift / Pack a thing in colored paper
  wrapped_thing purchase content what_to_wrap inside : product ; what is wrapped
  paper_color paper wrapping_color shade_of_paper : color ; the paper
  ribbon_color? ribbon bow_color : color ; the ribbon
  - wrap the {wrapped_thing} in {paper_color} paper[ with a {ribbon_color} ribbon]
  - use {paper_color} paper for the {wrapped_thing}[ and a {ribbon_color} bow]
  - the {wrapped_thing} is a surprise, wrap it in {paper_color}[ with a ribbon in {ribbon_color}].
  - {paper_color} paper around the {wrapped_thing}[, and tie it with a {ribbon_color} ribbon], please.
  - I want the {wrapped_thing} wrapped in {paper_color}[ and {ribbon_color}].
  - pack the {wrapped_thing} into {paper_color} wrapping paper
  - take {paper_color} paper[ and a {ribbon_color} ribbon] and wrap the {wrapped_thing}
  ~ wrap the {wrapped_thing}

bundle_products make_bundle sell_together set_of_two combine_offer | Sell two products together as a set / Make a bundle of two products
  main_product first_part base_article bundle_base : product ; the main thing
  extra_product second_part add_on thrown_in : product ; what comes with it
  bundle_price? set_price_total price_together : int 10-900 ; what both cost together
  - sell the {main_product} together with the {extra_product}[ for {bundle_price} dollars]
  - whoever buys the {main_product} gets the {extra_product} with it[, together {bundle_price} dollars].
  - add the {extra_product} to every {main_product} we sell
  - the {extra_product} comes along with the {main_product}[ for {bundle_price} dollars].
  - offer a set of the {main_product} and as an extra the {extra_product}[ at {bundle_price} dollars]
  - throw in the {extra_product} when people buy the {main_product}
  - bundle the {main_product} with the {extra_product}[ for {bundle_price}]
  ~ make a bundle with the {main_product}

note_bargain bargain_offer customer_bid haggle make_counter_offer | Note what a customer offers to pay for a thing / Record a bid on goods
  bidder who_offers haggler interested_person : person ; who offers
  bid_on wanted_piece bargain_item for_which : thing ; the thing
  sum_offered bid would_pay offered_dollars : int 5-2000 ; dollars
  - {bidder} offers {sum_offered} dollars for the {bid_on}.
  - {bidder} would pay {sum_offered} dollars for the {bid_on}, note it.
  - for the {bid_on}, {bidder} would give us {sum_offered}.
  - note a bid of {sum_offered} dollars by {bidder} on the {bid_on}
  - the {bid_on} is worth {sum_offered} dollars to {bidder}.
  - we have {sum_offered} dollars from {bidder} for the {bid_on}, record the offer.
  - {sum_offered} dollars for the {bid_on}, says {bidder}.
  ~ note a bid by {bidder}

order_in_size request_size get_other_size size_from_store bring_size | Have clothes brought from a branch in a size / Ask another branch for a size
  garment_wanted clothing wear_item model_name fashion_item : garment ; the piece
  size_code size size_letter wanted_size : enum small/medium/large/huge ; the size
  branch_city from_branch other_store store_city : city ; the branch that has it
  - get the {garment_wanted} in {size_code} from our store in {branch_city}
  - our branch in {branch_city} has the {garment_wanted} in {size_code}, have it sent.
  - ask {branch_city} for a {size_code} {garment_wanted}
  - the {garment_wanted} is sold out here in {size_code}, order it from {branch_city}.
  - we need {size_code} for the {garment_wanted}, {branch_city} still has one.
  - from {branch_city} we want the {garment_wanted} in size {size_code}.
  - let {branch_city} send us one {garment_wanted} in {size_code}
  ~ get the {garment_wanted} from another store

shop_in_shop_sample give_sample free_sample tester_for sample_to_try | Give a customer a free sample / Let somebody try a product
  tester trying_person sampled_by who_tries : person ; who tries it
  sample tried_product trial_goods specimen : item ; what is tried
  - give {tester} a free sample of {sample}
  - let {tester} try the {sample}
  - {tester} may taste the {sample}.
  - a sample of {sample} goes out to {tester}.
  - {sample}, that is what {tester} wants to try.
  - the {sample} is new, give {tester} a bit to try.
  - {tester} has never tasted {sample}, send a trial pack.
  - a small pack of {sample} for {tester} to test, please.
  ~ give {tester} a sample

advise_customer assign_salesperson shop_advice serve_customer sales_talk | Say who of the staff advises a customer / Send a salesperson to a customer
  seller clerk salesperson adviser who_serves : person ; the one of the staff
  client shop_visitor advised_person being_served : person ; the customer
  about_goods? talk_about interest : product ; what the customer looks for
  - let {seller} advise the customer {client}[ about the {about_goods}]
  - the customer {client} is served by {seller}[, it is about the {about_goods}].
  - {seller} should talk to the customer {client}[ about the {about_goods}].
  - send our clerk {seller} to {client}, who is waiting in the shop
  - {client} is standing in the shop[ looking at the {about_goods}], {seller} can help.
  - our {seller} takes care of {client} today.
  - customer {client}, adviser {seller}[, subject {about_goods}].
  ~ somebody should advise the customer {client}.

register_warranty warranty_for guarantee_card activate_guarantee warranty_entry | Register the guarantee of a device / Enter a serial number for a guarantee
  appliance guaranteed_device machine_bought covered_item : device ; the device
  serial serial_number factory_number device_id : code ; the serial number
  holder guarantee_owner in_whose_name warranty_holder : person ; who bought it
  - register the guarantee of the {appliance} with serial number {serial} for {holder}
  - {holder} bought the {appliance} {serial}, register the guarantee.
  - the guarantee for {serial}, a {appliance}, is in the name of {holder}.
  - enter {serial} as the serial number of the {appliance} of {holder}
  - {appliance}, {serial}, {holder}: activate the guarantee.
  - activate the guarantee of {holder} for the {appliance}, number {serial}
  - the serial number is {serial}, the device is the {appliance} and {holder} owns it, register the guarantee.
  ~ register the guarantee of the {appliance} for {holder}

leave_deposit down_payment deposit_on pay_deposit part_payment | Record a down payment for an article / Note that a customer paid a part
  depositor payer partly_paid_by who_pays_first : person ; who pays
  deposit_article reserved_article on_article bought_later : product ; the article
  paid_now part_sum deposit_amount first_rate : int 5-900 ; dollars
  - {depositor} paid a deposit of {paid_now} dollars on the {deposit_article}.
  - note {paid_now} dollars from {depositor} as a down payment on the {deposit_article}
  - for the {deposit_article}, {depositor} leaves a deposit of {paid_now} dollars.
  - the {deposit_article} has a deposit of {paid_now} dollars by {depositor}.
  - take {paid_now} dollars from {depositor}, the rest for the {deposit_article} comes later
  - a first part of {paid_now} dollars came in for the {deposit_article} from {depositor}.
  - the first {paid_now} dollars for the {deposit_article} are paid, {depositor} gave them.
  ~ {depositor} paid a deposit on the {deposit_article}.

open_branch new_branch_city shop_opening open_store_in branch_start | Plan the opening of a new branch / Open a shop in a city
  branch_town where_opens new_location city_of_branch : city ; where
  opening_day opens_on first_day starts_on : date ; when
  branch_head? manager_there leader : person ; who leads it
  - open a branch in {branch_town} on {opening_day}[ with {branch_head} as its head]
  - on {opening_day} our shop in {branch_town} opens[, {branch_head} leads it].
  - {branch_town} gets a shop of ours, the first day is {opening_day}.
  - our {branch_town} shop starts on {opening_day}[ under {branch_head}].
  - from {opening_day} on we sell in {branch_town} too[, {branch_head} runs the shop there].
  - {opening_day} is the day when the branch in {branch_town} opens.
  - plan the opening in {branch_town} for {opening_day}
  ~ open a branch in {branch_town}

dye_clothes dye_garment recolor_fabric color_change_cloth dye_job | Dye a piece of clothing / Change the color of a garment
  cloth piece_to_dye garment what_is_dyed : garment ; what is dyed
  present_color color_now faded_color starting_color : color ; the color until now
  dye_color target_color new_tint color_after : color ; the color it gets
  - dye the {cloth} from {present_color} to {dye_color}
  - the {cloth} is {present_color}, dye it {dye_color}.
  - I want {dye_color} for the {cloth} that is {present_color} now.
  - make the {present_color} {cloth} {dye_color}
  - my {cloth} should be {dye_color} and no longer {present_color}.
  - turn the {cloth} {dye_color}, at the moment it is {present_color}
  - {present_color} is out of fashion, dye the {cloth} {dye_color}.
  ~ dye the {cloth}

embroider stitch_name embroidery_order stitch_words_on thread_lettering | Stitch words on a piece of clothing / Order an embroidery
  fabric_piece stitched_on textile base_cloth : garment ; what is stitched
  stitched_words thread_text embroidered_text motto : phrase ; the words
  thread_color yarn thread color_of_thread : color ; the thread
  - embroider "{stitched_words}" on the {fabric_piece} in {thread_color}
  - stitch {stitched_words} in {thread_color} thread on the {fabric_piece}
  - the {fabric_piece} gets "{stitched_words}" in {thread_color} thread.
  - with {thread_color} thread, stitch "{stitched_words}" on the {fabric_piece}.
  - on the {fabric_piece} there should be a {thread_color} embroidery: {stitched_words}.
  - take {thread_color} yarn and put {stitched_words} on the {fabric_piece}
  - I want "{stitched_words}" on my {fabric_piece}, sewn in {thread_color}.
  ~ embroider the {fabric_piece}

tailor_change alter_garment shorten_clothes take_in tailor_order | Give a piece of clothing to the tailor / Have a garment altered by somebody
  altered_piece to_alter dress_piece clothing_article : garment ; the piece
  wearer belongs_to worn_by client_measured : person ; whose it is
  change_wanted alteration tailor_work kind_of_change : enum shorten/widen/mend/line ; what the tailor does
  by_date? finished_until ready_on : date
  - {change_wanted} the {altered_piece} of {wearer}[ until {by_date}]
  - the tailor should {change_wanted} the {altered_piece} for {wearer}[ by {by_date}].
  - {wearer} brought us the {altered_piece}, {change_wanted} it[ by {by_date}].
  - for {wearer}, {change_wanted} the {altered_piece}.
  - {wearer} cannot wear the {altered_piece} like this, {change_wanted} it.
  - the {altered_piece} does not fit {wearer}, so {change_wanted} it[ until {by_date}].
  - {change_wanted} what {wearer} left here, the {altered_piece}
  ~ the tailor should {change_wanted} the {altered_piece}.

match_outfit wear_with combine_clothes outfit_pair style_pair | Plan which clothes are worn together / Combine two pieces of clothing for an occasion @layers
  upper_piece top on_top worn_above : garment ; worn above
  lower_piece bottom below worn_below : garment ; worn below
  occasion? worn_for worn_at : event
  - wear the {upper_piece} above and the {lower_piece} below[ for the {occasion}]
  - put the {upper_piece} over the {lower_piece}[ for the {occasion}]
  - under the {upper_piece} comes the {lower_piece}[ for the {occasion}].
  - the {lower_piece} goes below, the {upper_piece} on top.
  - as an outfit[ for the {occasion}] I want the {upper_piece} over the {lower_piece}.
  - below I wear the {lower_piece}, above it the {upper_piece}.
  - plan an outfit with the {lower_piece} under the {upper_piece}
  ~ wear the {upper_piece}[ for the {occasion}]

dress_model hire_model model_wears runway_look catwalk_plan | Say which model wears a piece in the show / Plan the looks of a fashion show
  model fashion_model walks wearing_person : person ; who walks
  look shown_piece outfit_shown runway_piece : product ; what is worn
  walk_number? turn_number position_in_show : int 1-40
  - {model} wears the {look} on the runway[ as number {walk_number}].
  - let {model} walk in the {look}[ as number {walk_number}]
  - dress {model} in the {look} for the show
  - the {look} is worn by {model}[ in walk {walk_number}].
  - on the catwalk, the {look} is shown by {model}.
  - {look}, worn by {model}[, walk {walk_number}].
  - put the {look} on {model} for the fashion show
  - we show the {look} on {model}.
  ~ {model} walks in the show.

shoe_repair cobbler_job resole_shoes mend_shoes heel_repair | Take shoes to the cobbler / Note a repair of shoes
  shoe_owner brought_by owner_of_shoes pays_for_shoes : person ; who brings them
  shoe_color color_of_shoes leather_color look_of_shoes : color ; their color
  broken_part shoe_part damaged part_to_mend : enum sole/heel/lace/zip/buckle ; what is broken
  - mend the {broken_part} of the {shoe_color} shoes of {shoe_owner}
  - {shoe_owner} brings {shoe_color} shoes with a broken {broken_part}.
  - a new {broken_part} for the {shoe_color} shoes of {shoe_owner}, please.
  - the {shoe_color} shoes belong to {shoe_owner} and need a new {broken_part}.
  - {shoe_owner} needs a new {broken_part}, the shoes are {shoe_color}.
  - put a new {broken_part} on the shoes of {shoe_owner}, the {shoe_color} ones
  - send the cobbler the {shoe_color} shoes of {shoe_owner}, the {broken_part} is gone
  ~ mend the shoes of {shoe_owner}

price_label_text shop_sign window_sign sign_for_product display_sign | Write the sign that stands at a product / Put a sign beside goods in the shop
  beside_what signed_goods at_product sign_at : product ; the goods
  sign_text board_text line_on_sign slogan : phrase ; what the sign says
  - put a sign with "{sign_text}" beside the {beside_what}
  - the sign at the {beside_what} should read "{sign_text}".
  - "{sign_text}" must stand on the sign beside the {beside_what}.
  - beside the {beside_what}, put up the slogan {sign_text}.
  - write {sign_text} on a sign and place it at the {beside_what}
  - the {beside_what} needs a sign, it says {sign_text}.
  - make a shop sign: {sign_text}, for the {beside_what}
  ~ put up a sign at the {beside_what}

tell_origin product_origin made_where note_origin origin_of_goods | Record where goods come from / Enter the country and maker of a product
  goods_in_question origin_product imported article_from : item ; the goods
  land_of_origin made_in origin_country import_country : country ; the country
  maker? producer supplied_by : company
  - the {goods_in_question} come from {land_of_origin}[ and are made by {maker}], enter it.
  - enter {land_of_origin} as the origin of the {goods_in_question}[, maker {maker}]
  - we get the {goods_in_question} from {land_of_origin}[, made by {maker}], record that.
  - {land_of_origin} is where our {goods_in_question} are made.
  - write down that the {goods_in_question} are from {land_of_origin}
  - origin of the {goods_in_question}: {land_of_origin}[, producer {maker}].
  - mark the {goods_in_question} as goods from {land_of_origin}
  ~ enter the origin of the {goods_in_question}

change_traveller change_ticket_name transfer_booking other_passenger ticket_holder_change | Put another person's name on a booking / Let somebody else travel on a ticket @bookingname
  leaving_traveller old_passenger cannot_travel booked_person : person ; who does not travel
  new_traveller travels_instead new_passenger goes_in_place : person ; who travels
  booking_number? trip_code record_locator : code
  - {new_traveller} travels in place of {leaving_traveller}[ on booking {booking_number}].
  - change the name on the booking[ {booking_number}] from {leaving_traveller} to {new_traveller}
  - {leaving_traveller} cannot travel, {new_traveller} goes instead[ on {booking_number}].
  - take {leaving_traveller} off the ticket[ {booking_number}] and write {new_traveller} on it
  - the ticket[ {booking_number}] of {leaving_traveller} should be for {new_traveller}.
  - write {new_traveller} on the ticket[ {booking_number}] that has the name {leaving_traveller}
  - let {new_traveller} fly in the place of {leaving_traveller}
  - the passenger is {new_traveller} and not {leaving_traveller}, correct booking {booking_number}.
  ~ {leaving_traveller} cannot travel, change the booking.

reroute_trip change_destination other_destination divert_journey go_elsewhere | Change where a journey goes / Travel to another city than planned @route
  planned_city old_destination first_goal not_there : city ; where it should have gone
  final_city new_destination goal_now instead_city : city ; where it goes now
  traveller_name? for_traveller who_travels : person
  - change the trip[ of {traveller_name}] to {planned_city} into one to {final_city}
  - we go to {final_city} and not to {planned_city}.
  - I do not want to see {planned_city} any more, book {final_city} in its place.
  - let the journey[ of {traveller_name}] end in {final_city}, not in {planned_city}
  - {final_city} is better than {planned_city}, change the trip[ of {traveller_name}].
  - the trip to {planned_city} now goes to {final_city}.
  - the goal is no longer {planned_city} but {final_city}.
  - swap {planned_city} for {final_city} in the travel plan[ of {traveller_name}]
  ~ change the trip to {planned_city}

add_stopover stop_on_the_way break_journey via_city stop_between | Add a stop on the way to a city / Break a journey for some nights @route
  stop_city layover via halt_in : city ; where to stop
  end_city travelling_to terminal_city towards : city ; where the journey goes
  stop_nights? nights_there days_of_stop : int 1-9
  - stop in {stop_city} on the way to {end_city}[ for {stop_nights} nights]
  - on the way to {end_city} I want to stay in {stop_city}[ for {stop_nights} nights].
  - travel to {end_city} by way of {stop_city}[ with {stop_nights} nights there]
  - {stop_city} lies on the way to {end_city}, plan a stop[ of {stop_nights} nights].
  - before we reach {end_city} we spend some time in {stop_city}.
  - plan a break in {stop_city}[ of {stop_nights} nights], then go on to {end_city}
  - the route to {end_city} should go through {stop_city}.
  - break the journey to {end_city} in {stop_city}[ for {stop_nights} nights]
  ~ plan a stop on the way to {end_city}

meet_traveller airport_welcome pick_up_guest collect_traveller fetch_from_station | Plan who fetches a traveller from the station / Send somebody to collect a guest @pickup
  fetcher driver_name collector who_fetches : person ; who goes there
  arriving_guest traveller_fetched passenger_met arrives : person ; who arrives
  arrival_point where_they_meet arrives_at : enum station/airport/harbor/border ; where
  - {fetcher} fetches {arriving_guest} from the {arrival_point}.
  - send {fetcher} to the {arrival_point} to collect {arriving_guest}
  - {arriving_guest} arrives at the {arrival_point}, {fetcher} should be there.
  - at the {arrival_point}, {arriving_guest} waits for {fetcher}.
  - let {fetcher} bring {arriving_guest} here from the {arrival_point}
  - somebody must fetch {arriving_guest} at the {arrival_point}, that will be {fetcher}.
  - {arriving_guest} will be met at the {arrival_point} by {fetcher}.
  ~ somebody must fetch {arriving_guest} at the {arrival_point}.

trade_seats swap_places exchange_seats seats_of_two change_places | Let two passengers trade their seats / Swap seats on board
  first_passenger person_one this_passenger one_of_them : person ; one passenger
  second_passenger person_two that_passenger other_of_them : person ; the other
  on_board flight_or_train service_number vehicle_code : code ; flight or train
  - {first_passenger} and {second_passenger} trade seats on {on_board}.
  - on {on_board}, let {first_passenger} sit where {second_passenger} was.
  - swap the seats of {first_passenger} and {second_passenger} on {on_board}
  - {first_passenger} would like the seat of {second_passenger} on {on_board}, trade them.
  - exchange places on {on_board}: {first_passenger} with {second_passenger}
  - trade the place of {first_passenger} on {on_board} for that of {second_passenger}
  - {on_board} is the train, {first_passenger} and {second_passenger} change places.
  ~ swap the seat of {first_passenger} on {on_board}

cabin_for ship_cabin give_cabin cruise_cabin berth_of | Give a passenger a cabin on a ship / Say who sleeps in which cabin
  sailor_guest cruise_passenger berth_holder sleeps_there : person ; who sleeps there
  cabin_code cabin berth cabin_on_board : code ; the cabin
  ship_name vessel liner aboard : word ; the ship
  - {sailor_guest} gets cabin {cabin_code} on the ship {ship_name}.
  - put {sailor_guest} in cabin {cabin_code} of the {ship_name}
  - on the {ship_name}, cabin {cabin_code} is for {sailor_guest}.
  - cabin {cabin_code} belongs to {sailor_guest} as long as the ship {ship_name} sails.
  - {sailor_guest} sails on the ship {ship_name} in {cabin_code}.
  - the {ship_name} has cabin {cabin_code} free, give it to {sailor_guest}.
  - aboard the ship {ship_name}, {sailor_guest} sleeps in {cabin_code}.
  ~ give {sailor_guest} a cabin on the ship {ship_name}

correct_passport passport_entry set_passport_number travel_document id_of_passenger | Enter the passport of a traveller / Save the travel document of a person
  passport_owner document_holder whose_passport pass_name : person ; the traveller
  passport_number pass_code document_number pass_no : code ; the number
  issued_by nationality passport_country state_of_issue : country ; the country
  valid_until? expires passport_ends : date
  - the passport of {passport_owner} is {passport_number}, issued by {issued_by}[ and valid until {valid_until}].
  - enter {passport_number} as the passport of {passport_owner} from {issued_by}
  - {passport_owner} travels with a passport of {issued_by}, number {passport_number}[, valid until {valid_until}].
  - save the {issued_by} passport {passport_number} for {passport_owner}[, it ends on {valid_until}]
  - {issued_by} gave {passport_owner} the passport {passport_number}, save it.
  - number {passport_number} is in the passport that {passport_owner} got from {issued_by}.
  - for {passport_owner}, note the passport {passport_number} of {issued_by}.
  ~ save the passport of {passport_owner}

assign_walk_guide mountain_guide guide_for_tour tour_leader leads_walk | Say who leads a walk / Give a tour to a guide @guides
  guide_name leads walk_leader who_guides : person ; the guide
  walk_theme walk_topic subject_of_walk tour_theme : topic ; what it is about
  walk_city city_of_walk walked_in town_of_tour : city ; where
  - {guide_name} leads the walk about {walk_theme} in {walk_city}.
  - in {walk_city}, {guide_name} guides a walk on {walk_theme}.
  - the {walk_city} walk is about {walk_theme} and {guide_name} leads it.
  - let {guide_name} show the people of {walk_city} something about {walk_theme}
  - for the {walk_theme} walk in {walk_city} we take {guide_name}.
  - put {guide_name} down as leader of a walk through {walk_city}, topic {walk_theme}
  - a walk about {walk_theme} starts in {walk_city}, {guide_name} will lead it.
  ~ {guide_name} leads a walk in {walk_city}.

save_travel_phrase country_phrases travel_phrase phrase_abroad keep_travel_phrase | Keep a phrase that is useful abroad / Put a foreign phrase into the travel book
  handy_phrase saying useful_line foreign_words : text ; the phrase
  spoken_in phrase_country used_in where_spoken : country ; the country
  situation? when_to_say said_when : enum eating/shopping/greeting/driving
  - keep "{handy_phrase}" for my trip to {spoken_in}[ under {situation}]
  - in {spoken_in} I must be able to say "{handy_phrase}", keep it[ under {situation}].
  - {handy_phrase}, that is what I want to say in {spoken_in}.
  - for {spoken_in}, put "{handy_phrase}" into the travel book[ under {situation}].
  - I go to {spoken_in} and need the phrase {handy_phrase}[ for {situation}].
  - put {handy_phrase} into the phrases for {spoken_in}
  - people in {spoken_in} should understand me when I say "{handy_phrase}", so put it in the travel book.
  ~ keep "{handy_phrase}" in the travel book

write_postcard postcard send_postcard picture_card holiday_card | Send a postcard from a city / Write a card on holiday @mail
  postcard_to card_reader addressee card_for : person ; who gets the card
  card_from sent_from written_in holiday_city : city ; where it is from
  card_text lines_on_card greeting card_words : message ; what stands on it
  - send {postcard_to} a postcard from {card_from} with "{card_text}"
  - write a postcard from {card_from} to {postcard_to}: {card_text}
  - a card from {card_from} for {postcard_to}, it says "{card_text}".
  - from {card_from}, {postcard_to} gets a picture card with the words "{card_text}".
  - {postcard_to} likes postcards, send one from {card_from} that says {card_text}.
  - "{card_text}", put that on a postcard of {card_from} for {postcard_to}.
  - I am in {card_from}, write {postcard_to} a card: {card_text}
  ~ send {postcard_to} a postcard from {card_from}

exchange_homes house_swap swap_flats home_exchange live_at_other | Arrange that two people live in each other's home / Plan a house swap
  host_one first_home family_here lives_here_now : person ; one of the two
  host_two second_home family_there lives_there_now : person ; the other
  swap_from swap_starts start_of_swap from_date : date ; the first day
  - {host_one} and {host_two} swap homes from {swap_from} on.
  - from {swap_from}, {host_one} lives in the house of {host_two} and the other way round.
  - plan a home swap between {host_one} and {host_two}, starting on {swap_from}
  - the home of {host_one} is for {host_two} from {swap_from}, and theirs in return.
  - let {host_one} trade homes with {host_two} on {swap_from}
  - {swap_from} is when {host_one} trades homes with {host_two}.
  - on {swap_from} the flats of {host_one} and {host_two} are swapped.
  ~ {host_one} wants to swap homes with {host_two}.

move_hotel_guest change_room_of_guest other_room_for guest_to_room room_move | Move a hotel guest into another room / Give a guest a different room @hotelguest
  hotel_guest moving_guest lodger guest_moved : person ; the guest
  left_room old_room_number room_before vacated : code ; the room until now
  better_room new_room_number room_after moves_into : code ; the room from now on
  - move {hotel_guest} from room {left_room} to room {better_room}
  - {hotel_guest} leaves room {left_room} and goes to {better_room}.
  - room {better_room} is for {hotel_guest}, who had {left_room}.
  - {hotel_guest} does not sleep well in {left_room}, change to {better_room}.
  - put {hotel_guest} in {better_room}, because {left_room} is too loud
  - out of {left_room} and into {better_room}, that is what {hotel_guest} asked for.
  - into {better_room} goes {hotel_guest}, out of {left_room}.
  ~ move {hotel_guest} out of room {left_room}

hotel_wake_call morning_call wake_guest call_room_at guest_wakeup | Wake a hotel guest by phone / Plan a wake-up call for a room @hotelguest
  sleeper guest_to_wake woken who_sleeps : person ; the guest
  call_hour wake_hour out_of_bed_at ring_at : time ; when
  bedroom_number? sleeper_room number_of_room : code
  - wake the guest {sleeper} at {call_hour}[ in room {bedroom_number}]
  - {sleeper}[ in {bedroom_number}] wants a morning call at {call_hour}.
  - at {call_hour} the desk should ring {sleeper}[ in room {bedroom_number}].
  - plan a wake-up call for {sleeper}[, room {bedroom_number}], at {call_hour}
  - {call_hour} is when {sleeper} wants to be woken.
  - ring the room[ {bedroom_number}] of {sleeper} at {call_hour}
  - our guest {sleeper} must not oversleep, {call_hour} is the time to ring.
  ~ wake the guest {sleeper}

found_in_hotel lost_and_found note_found_thing found_property forgotten_by_guest | Note a thing that a guest forgot / Put a forgotten thing into the lost property book
  forgotten_thing found_piece left_behind left_object : thing ; what was found
  found_where finding_place lay_in spot_found : room ; where it was
  probable_owner forgotten_by guest_who_left loser : person ; whose it is
  - the {forgotten_thing} of {probable_owner} was found in the {found_where}.
  - {probable_owner} forgot the {forgotten_thing} in the {found_where}, write it down.
  - in the {found_where} lay the {forgotten_thing} of {probable_owner}, note it.
  - note that we found the {forgotten_thing} in the {found_where}, it belongs to {probable_owner}
  - we found something in the {found_where}: the {forgotten_thing}, left by {probable_owner}.
  - {probable_owner} left and the {forgotten_thing} was still in the {found_where}.
  - put the {forgotten_thing} from the {found_where} in the lost property book, owner {probable_owner}
  ~ note that we found the {forgotten_thing}

store_luggage keep_suitcase left_luggage luggage_room bag_tag | Keep the luggage of a guest / Tag a bag in the luggage room @luggageroom
  luggage_owner bag_owner departing_guest suitcase_of : person ; whose it is
  tag_code claim_tag luggage_ticket tag_on_bag : code ; the number on the tag
  luggage_color? bag_color color_of_bag : color
  - keep the[ {luggage_color}] bag of {luggage_owner} under tag {tag_code}
  - {luggage_owner} leaves a[ {luggage_color}] suitcase here, the tag is {tag_code}.
  - tag {tag_code} is on the[ {luggage_color}] suitcase of {luggage_owner}.
  - put the[ {luggage_color}] luggage of {luggage_owner} away with the tag {tag_code}
  - store a bag for {luggage_owner}, number {tag_code}
  - with number {tag_code}, lock away the[ {luggage_color}] bag of {luggage_owner}.
  - the luggage room takes the suitcase of {luggage_owner} as {tag_code}.
  ~ keep the bag of {luggage_owner}

late_checkout stay_until leave_room_later checkout_hour later_departure | Let a guest keep the room until a later hour / Allow a late departure @hotelguest
  late_guest departing_person leaves_late staying_guest : person ; the guest
  departure_hour room_free_at leaves_by keeps_room_until : time ; until when
  extra_charge? late_fee surcharge : int 5-90
  - let {late_guest} keep the room until {departure_hour}[ for {extra_charge} dollars]
  - {late_guest} may leave as late as {departure_hour}[ and pays {extra_charge} dollars more].
  - {departure_hour} is early enough for {late_guest} to leave[, at {extra_charge} dollars].
  - the checkout of {late_guest} moves to {departure_hour}[ for {extra_charge} dollars].
  - allow a late checkout at {departure_hour} for {late_guest}[, the fee is {extra_charge}]
  - until {departure_hour}, the room stays with {late_guest}.
  - {late_guest} needs a bit more time and checks out at {departure_hour}.
  ~ allow {late_guest} a late checkout

charge_minibar minibar_entry room_charge put_on_room minibar_drink | Put something from the minibar on the bill of a room / Charge a drink to a guest's room
  charged_guest pays_at_end bill_of_guest drinker : person ; whose bill
  minibar_item consumed taken_drink what_was_drunk : drink ; what was taken
  bottles how_many_taken pieces_taken glasses : int 1-9 ; how many
  - put {bottles} bottles of {minibar_item} on the bill of {charged_guest}
  - {charged_guest} took {bottles} bottles of {minibar_item} from the minibar.
  - charge the room of {charged_guest} for {bottles} bottles of {minibar_item}
  - from the minibar, {bottles} bottles of {minibar_item} go to {charged_guest}.
  - the minibar is short of {bottles} bottles of {minibar_item}, {charged_guest} had them.
  - on the room bill of {charged_guest} there must be {minibar_item}, {bottles} bottles.
  - {minibar_item}, {bottles} bottles, drunk by {charged_guest}.
  ~ put {minibar_item} on the bill of {charged_guest}

note_guest_wish guest_preference remember_preference likes_in_room pillow_wish | Remember what a guest likes to have in the room / Save a wish of a regular guest @hotelguest
  regular_guest fond_guest guest_with_wish whose_wish : person ; the guest
  liked_thing preference wish favorite_comfort : thing ; what should be in the room
  - {regular_guest} likes to have the {liked_thing} in the room, remember that.
  - remember that the {liked_thing} should be in the room of {regular_guest}
  - the {liked_thing} in the room makes {regular_guest} happy, save it.
  - save the wish of {regular_guest}: {liked_thing}
  - whenever {regular_guest} stays with us, there must be the {liked_thing}.
  - there should be the {liked_thing} waiting when {regular_guest} comes to stay.
  - our guest {regular_guest} cannot do without the {liked_thing}.
  - note the {liked_thing} among the wishes of {regular_guest}
  ~ save a wish of {regular_guest}

name_suite suite_gets_name room_theme call_suite theme_of_suite | Give a hotel suite a name and a color / Decorate a suite with a theme
  suite_code suite room_to_name apartment_number : code ; the suite
  suite_name theme_name title_on_door plate_on_door : phrase ; its name
  wall_shade suite_color painted_in wall_tone : color ; the color of its walls
  - suite {suite_code} is called {suite_name} and becomes {wall_shade}.
  - name suite {suite_code} "{suite_name}" and paint it {wall_shade}
  - "{suite_name}" is the name of suite {suite_code}, its walls are {wall_shade}.
  - paint the walls of {suite_code} {wall_shade} and write "{suite_name}" on the door
  - on the door of {suite_code} stands {suite_name}, inside everything is {wall_shade}.
  - a {wall_shade} suite named {suite_name}, that is what {suite_code} becomes.
  - make {suite_code} the {wall_shade} suite "{suite_name}"
  ~ give suite {suite_code} a name

book_banquet_hall banquet hall_for_party hotel_hall feast_in_hall | Give a hall of the hotel to a party / Reserve the hall for the feast of somebody
  feast_giver party_host celebrates hall_user : person ; who celebrates
  hall_name hall ballroom which_hall : word ; the hall
  feast_day hall_date night_of_feast day_of_feast : date ; when
  feast_guests? number_of_guests seats_needed : int 20-300
  - {feast_giver} celebrates in the hall {hall_name} on {feast_day}[ with {feast_guests} guests].
  - give the hall {hall_name} to {feast_giver} on {feast_day}[ for {feast_guests} guests]
  - on {feast_day} the hall {hall_name} is for the feast of {feast_giver}.
  - reserve the {hall_name} hall for {feast_giver}, day {feast_day}[, {feast_guests} guests]
  - the feast of {feast_giver} on {feast_day} will be in the hall {hall_name}.
  - {feast_giver} wants the {hall_name} hall for {feast_day}[ and {feast_guests} people].
  - keep {hall_name}, our hall, free for {feast_giver} on {feast_day}
  ~ {feast_giver} wants to celebrate on {feast_day}.

note_train_change train_change change_trains connection_at change_at_city | Tell where a traveller changes trains / Save the change of a train journey
  change_city transfer_city leave_train_in switch_in : city ; where to change
  first_train incoming_train arrives_with train_before : code ; the train one leaves
  next_train outgoing_train goes_on_with train_after : code ; the train one takes then
  - change in {change_city} from train {first_train} to train {next_train}
  - in {change_city} I leave {first_train} and get on {next_train}.
  - I arrive with {first_train} and go on with {next_train} from {change_city}, save that.
  - get on {next_train} in {change_city} after leaving {first_train}
  - from {first_train} we change to {next_train}, the place is {change_city}.
  - {next_train} takes us on from {change_city}, {first_train} brings us there.
  - the change is in {change_city}: off {first_train}, onto {next_train}.
  ~ change trains in {change_city}

rate_hotel hotel_review judge_stay stay_rating hotel_stars | Write how a stay in a hotel was / Rate a hotel
  rated_hotel house_visited hotel_judged stayed_at : phrase ; the hotel
  hotel_city city_of_hotel stay_city town_stayed : city ; where it is
  praise_level points_given stars_given mark_for_stay : int 1-5 ; stars
  - give the hotel {rated_hotel} in {hotel_city} {praise_level} stars
  - {praise_level} stars for the hotel {rated_hotel} in {hotel_city}.
  - the hotel {rated_hotel} in {hotel_city} deserves {praise_level} stars.
  - in {hotel_city} I slept at the {rated_hotel}, rate it with {praise_level} stars.
  - my stay at {rated_hotel}, {hotel_city}, was worth {praise_level} stars.
  - rate the {hotel_city} hotel "{rated_hotel}": {praise_level} stars
  - I would give {praise_level} stars to the hotel in {hotel_city}, it is called {rated_hotel}.
  ~ rate the hotel {rated_hotel} in {hotel_city}

substitute_player bring_on_player player_change in_the_match_change send_on | Change a player during a match / Bring a player on for another one @matchplayers
  goes_off player_out tired_player leaves_field : person ; who leaves the field
  comes_on player_in fresh_player enters_field : person ; who enters the field
  match_minute? minute_of_change in_minute : int 1-90
  - take {goes_off} off and bring on {comes_on}[ in minute {match_minute}]
  - bring on {comes_on} for {goes_off}[ in minute {match_minute}]
  - {comes_on} plays on for {goes_off}[ from minute {match_minute}].
  - {goes_off} is tired, {comes_on} comes in[ in minute {match_minute}].
  - {goes_off} leaves the field[ in minute {match_minute}] and {comes_on} runs on.
  - send {comes_on} onto the field, {goes_off} sits down
  - on the field we need {comes_on}, and {goes_off} can rest[ after minute {match_minute}].
  - the coach wants {comes_on} on and {goes_off} off.
  ~ take {goes_off} off the field

log_goal goal_scored score_entry goal_by note_goal | Write down a goal of a match / Note who scored and who gave the pass @matchplayers
  scorer goal_getter shot_by who_scored : person ; who scored
  passer assist_by helped_by pass_from : person ; who gave the pass
  goal_minute minute_of_goal scored_in played_minute : int 1-90 ; the minute
  - {scorer} scored in minute {goal_minute} after a pass from {passer}.
  - after a pass by {passer}, {scorer} got the goal in minute {goal_minute}.
  - note a goal by {scorer} in minute {goal_minute}, the pass came from {passer}
  - {passer} passed and {scorer} scored, it was minute {goal_minute}.
  - goal in minute {goal_minute}, {scorer} shot it and {passer} helped.
  - write down the goal of {scorer}, set up by {passer} in minute {goal_minute}
  - in minute {goal_minute}, {passer} gave the ball to {scorer}, who scored.
  ~ note a goal by {scorer}

show_card_to yellow_or_red referee_card card_for_foul book_player | Give a player a card / Record a foul in a match @matchplayers
  punished_player offender fouling_player who_fouled : person ; who gets the card
  fouled_player victim hurt_player foul_on : person ; who was fouled
  card_shade card_kind which_card penalty_card : enum yellow/red/green ; the card
  - {card_shade} card for {punished_player} after a foul on {fouled_player}.
  - show {punished_player} the {card_shade} card for the foul on {fouled_player}
  - {punished_player} fouled {fouled_player}, give a {card_shade} card.
  - {fouled_player} was fouled by {punished_player}, that is a {card_shade} card.
  - the foul of {punished_player} on {fouled_player} means {card_shade}.
  - because {fouled_player} is hurt, {punished_player} sees the {card_shade} card.
  - book {punished_player} with a {card_shade} card, the foul was on {fouled_player}
  ~ show {punished_player} the card

sign_player player_transfer change_club_of move_player club_transfer | Enter that a player goes to another club / Record a transfer between two teams @clubs
  transferred_player athlete moving_player who_transfers : person ; the player
  selling_team old_club former_team leaves_team : team ; the team until now
  buying_team joins_team next_club future_team : team ; the team from now on
  - {transferred_player} goes from {selling_team} to {buying_team}.
  - {buying_team} takes {transferred_player} from {selling_team}, enter it.
  - enter the transfer of {transferred_player} to {buying_team}, until now {selling_team}
  - {selling_team} loses {transferred_player} to {buying_team}.
  - {transferred_player} says goodbye to {selling_team} and signs with {buying_team}.
  - {transferred_player} signs with {buying_team} after years at {selling_team}.
  - from {selling_team}, {buying_team} gets {transferred_player}.
  - write {transferred_player} in the list of {buying_team} and strike the name at {selling_team}
  ~ {transferred_player} leaves {selling_team}.

fix_friendly schedule_match arrange_game match_between teams_meet | Plan a match between two teams / Enter who plays at home and who is the guest @clubs
  home_side hosts home_team at_home : team ; who plays at home
  away_side visitors_team guest_team travels : team ; who is the guest
  match_date kickoff_day played_on date_of_game : date ; when
  - {home_side} plays at home against {away_side} on {match_date}.
  - {away_side} plays away at {home_side} on {match_date}.
  - plan a match of {away_side} at {home_side} on {match_date}
  - on {match_date}, {home_side} receives {away_side}.
  - on {match_date}, {away_side} travels to {home_side}, put it in the plan.
  - {home_side} has {away_side} as its guest on {match_date}.
  - {match_date} is the day when {away_side} comes to {home_side}.
  - let {home_side} host {away_side} on {match_date}
  ~ plan a match of {home_side} on {match_date}

jersey_number shirt_of_player give_jersey player_number shirt_name | Give a player a shirt with a number / Print a name on a jersey
  shirt_wearer jersey_owner player_in_shirt number_holder : person ; the player
  back_number shirt_number number_on_back digits : int 1-99 ; the number
  shirt_color? jersey_color kit_color : color
  - {shirt_wearer} plays with number {back_number}[ in {shirt_color}].
  - give {shirt_wearer} the[ {shirt_color}] jersey with number {back_number}
  - number {back_number} is worn by {shirt_wearer}[, on a {shirt_color} shirt].
  - print {back_number} on the[ {shirt_color}] shirt of {shirt_wearer}
  - the back of {shirt_wearer} gets a {back_number}[ on {shirt_color}].
  - {back_number} is the shirt number of {shirt_wearer}.
  - the new shirt for {shirt_wearer} has the number {back_number}[ and is {shirt_color}].
  ~ give {shirt_wearer} a jersey

coach_takes_team appoint_coach new_trainer coach_for trainer_of | Say who coaches a team / Change the trainer of a team @clubs
  trainer coach_name new_coach takes_over : person ; the coach from now on
  coached_team trained_team squad side : team ; the team
  former_coach? trainer_before replaced_coach : person
  - {trainer} is the coach of {coached_team} from now on[ and follows {former_coach}].
  - {coached_team} is trained by {trainer}[ after {former_coach}].
  - make {trainer} the coach of {coached_team}[ in place of {former_coach}]
  - {coached_team} has a new coach, {trainer}[, after {former_coach} left].
  - let {trainer} train {coached_team}
  - for {coached_team}, {trainer} becomes the coach.
  - the coach[ {former_coach}] has left {coached_team}, {trainer} takes over.
  - at {coached_team}, enter {trainer} as the trainer[ after {former_coach}].
  ~ {coached_team} needs a new coach.

record_best personal_record best_time_of athlete_record set_record | Save the best time of an athlete / Record a result in a discipline
  record_holder runner athlete_name who_set_it : person ; the athlete
  discipline sport_event kind_of_sport record_sport : sport ; in which sport
  seconds_needed record_seconds best_seconds clocked : decimal ; seconds
  - {record_holder} has a new best time in {discipline}, {seconds_needed} seconds.
  - save {seconds_needed} seconds in {discipline} as the record of {record_holder}
  - in {discipline}, {record_holder} needed {seconds_needed} seconds.
  - {seconds_needed} seconds is the {discipline} record of {record_holder}.
  - write down {record_holder}, {discipline}, {seconds_needed} seconds
  - the best {discipline} result of {record_holder} is {seconds_needed} seconds.
  - with {seconds_needed} seconds, {record_holder} set a record in {discipline}.
  ~ save the record of {record_holder} in {discipline}

pair_doubles partners_in_match play_together doubles_team sport_partner | Let two people play together / Make a pair of two players for a sport @pairs
  player_a first_partner partner_one : person ; the first
  player_b second_partner partner_two : person ; the second
  partner_sport game_of_pair pair_sport discipline_of_pair : sport ; the sport
  - {player_a} and {player_b} play {partner_sport} together.
  - in {partner_sport}, {player_a} plays with {player_b}.
  - pair {player_a} with {player_b} for {partner_sport}
  - let {player_a} play {partner_sport} with {player_b} as partner
  - for {partner_sport}, {player_a} has {player_b} as a partner.
  - {player_a} is looking for somebody to play {partner_sport} with, take {player_b}.
  - the {partner_sport} pair is {player_a} with {player_b}.
  - make a {partner_sport} pair of {player_a} and {player_b}
  ~ pair {player_a} for {partner_sport}

learn_sport sport_lesson trainer_lesson coach_lesson private_training | Book a lesson in a sport with a trainer / Arrange training with a coach @lessons
  pupil_athlete beginner_name learns_sport trainee : person ; who learns
  sport_trainer taught_by coach_of_lesson instructor_name : person ; who teaches
  trained_sport sport_learned lesson_sport kind_of_training : sport ; the sport
  - {pupil_athlete} learns {trained_sport} with the trainer {sport_trainer}.
  - {sport_trainer} teaches {pupil_athlete} {trained_sport}.
  - book a {trained_sport} lesson for {pupil_athlete} with {sport_trainer}
  - for {trained_sport}, {pupil_athlete} goes to the trainer {sport_trainer}.
  - let {sport_trainer} train {pupil_athlete} in {trained_sport}
  - {pupil_athlete} wants to be good at {trained_sport}, {sport_trainer} can train them.
  - with {sport_trainer} as trainer, {pupil_athlete} starts {trained_sport}.
  ~ book a {trained_sport} lesson for {pupil_athlete}

stadium_block fan_seat block_for_fan season_ticket fan_card | Give a fan a season ticket / Say in which block a fan stands
  fan supporter season_guest ticket_fan : person ; the fan
  supported_club favorite_team club_of_fan fan_of : team ; the team
  block_code stand stadium_section block : code ; the part of the stadium
  - {fan} gets a season ticket of {supported_club} for block {block_code}.
  - a season ticket for {fan}, club {supported_club}, block {block_code}.
  - {fan} supports {supported_club} and stands in block {block_code}, make the season ticket.
  - in block {block_code} of {supported_club}, {fan} has a season ticket.
  - give {fan} a place in block {block_code} for all matches of {supported_club}
  - {supported_club} sells {fan} a season ticket in {block_code}.
  - block {block_code} at {supported_club} is where {fan} wants to stand all season.
  ~ a season ticket of {supported_club} for {fan}.

dedicate_song song_request greet_with_song radio_dedication wish_song | Ask the radio for a song for somebody / Dedicate a song on the radio @songs
  dedicated_to greeted_listener song_for lucky_listener : person ; for whom the song is
  wished_song radio_song dedicated_title tune : song ; the song
  asked_station radio_channel_name on_which_radio played_by_radio : station ; the station
  - ask {asked_station} to play {wished_song} for {dedicated_to}
  - {dedicated_to} should hear {wished_song} on {asked_station}.
  - on {asked_station}, dedicate {wished_song} to {dedicated_to}.
  - dedicate to {dedicated_to} the song {wished_song}, by way of {asked_station}
  - I wish for {wished_song} on {asked_station} as a greeting to {dedicated_to}.
  - {wished_song} is what {dedicated_to} loves, ask {asked_station} to send it.
  - {asked_station} greets {dedicated_to} with {wished_song}.
  - {dedicated_to} listens to {asked_station}, wish for {wished_song} there.
  ~ ask {asked_station} to play something for {dedicated_to}

set_solo who_sings solo_in_song lead_singer sing_part | Say who sings the solo of a song / Give a singer a part in a song @songs
  soloist singer vocalist voice_of : person ; who sings
  sung_title song_sung choir_piece number_to_sing : song ; the song
  voice_part register voice_range pitch_part : enum soprano/alto/tenor/bass ; the part
  - {soloist} sings the {voice_part} in {sung_title}.
  - in {sung_title}, the {voice_part} is {soloist}.
  - the {voice_part} of {sung_title} goes to {soloist}.
  - let {soloist} sing {sung_title}, {voice_part} part
  - we need a {voice_part} for {sung_title}, {soloist} can do it.
  - {sung_title} has {soloist} as {voice_part}.
  - give {soloist} the {voice_part} solo in {sung_title}
  - for {sung_title} take {soloist} as the {voice_part}.
  ~ {soloist} sings in {sung_title}.

song_after_song encore_piece order_of_songs concert_order play_after | Say which song follows another in a concert / Put a song behind another one @songs
  earlier_song played_before first_number opening_song : song ; what is played before
  later_song played_after following_song next_number : song ; what is played after
  - after {earlier_song} we play {later_song}.
  - play {later_song} after {earlier_song}
  - {earlier_song} comes before {later_song} in the concert.
  - {later_song} follows {earlier_song}.
  - let {earlier_song} be followed by {later_song}
  - when {earlier_song} is over, {later_song} begins.
  - {later_song} should come right behind {earlier_song}.
  - before {later_song}, the band plays {earlier_song}.
  ~ after {earlier_song} we play something else.

credit_song song_written_by enter_composer composer_of lyricist_entry | Enter who wrote a song / Save the composer and the poet of a song @songs
  composed_piece written_song song_in_book credited_title : song ; the song
  composer melody_by music_by tune_writer : person ; who made the music
  lyricist words_by text_writer lyrics_by : person ; who wrote the words
  - the music of {composed_piece} is by {composer} and the words are by {lyricist}.
  - {lyricist} wrote the words of {composed_piece}, the melody is by {composer}.
  - {composed_piece} has words by {lyricist} and music by {composer}.
  - enter {composer} as composer and {lyricist} as poet of {composed_piece}
  - {composer} made the music and {lyricist} the words of {composed_piece}.
  - for the song {composed_piece}, {lyricist} did the words and {composer} the tune.
  - save {lyricist} as the writer of the words of {composed_piece}, and {composer} for the music
  ~ {composer} made the music of {composed_piece}.

tune_instrument instrument_tuner book_tuner tuner_visit tune_for | Send a tuner to an owner of an instrument / Order the tuning of an instrument
  tuner tuning_expert who_tunes sent_tuner : person ; who tunes
  musician instrument_owner player_visited tune_at : person ; whose instrument it is
  instrument tuned_thing which_instrument sounding_thing : enum piano/harp/violin/guitar/cello ; the instrument
  - send {tuner} to tune the {instrument} of {musician}
  - the {instrument} of {musician} sounds wrong, {tuner} should tune it.
  - {musician} has a {instrument} to be tuned, {tuner} does it.
  - let {tuner} tune the {instrument} that belongs to {musician}
  - {tuner} tunes the {instrument} for {musician}.
  - for {musician}, have the {instrument} tuned by {tuner}.
  - {musician} is a client of {tuner}, the {instrument} needs tuning.
  ~ tune the {instrument} of {musician}

support_act opening_band warm_up_band plays_before_star add_support | Say which artist opens a concert / Put a support band before the main act
  main_act headliner star_of_night top_artist : artist ; the star of the evening
  support_band opener opening_artist first_on_stage : artist ; who plays before
  concert_town gig_city city_of_gig stage_city : city ; where
  - {support_band} opens for {main_act} in {concert_town}.
  - in {concert_town}, {main_act} plays after {support_band}.
  - before {main_act} comes on in {concert_town}, {support_band} plays.
  - put {support_band} on in {concert_town} before {main_act}
  - the star in {concert_town} is {main_act} and the opener is {support_band}.
  - {main_act} is the star in {concert_town}, {support_band} opens the night.
  - let {support_band} open the {concert_town} concert of {main_act}
  ~ {main_act} needs an opener in {concert_town}.

learn_piece music_lesson teach_piece practice_piece instrument_class | Write down which piece a music pupil practices / Give a pupil a piece to practice @lessons
  music_pupil practicing_person young_musician learner : person ; who practices
  practice_song study_piece piece_to_learn score : song ; the piece
  measures? bars first_bars : int 4-64
  - {music_pupil} practices[ {measures} bars of] {practice_song}.
  - {music_pupil} should learn[ {measures} bars of] {practice_song}.
  - let {music_pupil} practice {practice_song}[ up to bar {measures}]
  - until the next lesson, {music_pupil} works on[ {measures} bars of] {practice_song}.
  - {practice_song} is the next piece for {music_pupil} to learn.
  - note that {practice_song} is what {music_pupil} is practicing
  - the next piece on the piano of {music_pupil} is {practice_song}[ up to bar {measures}].
  - choose {practice_song} for the next music lesson of {music_pupil}
  ~ {music_pupil} needs a piece to practice.

cast_role give_role who_plays_role actor_as put_in_role | Give an actor a role in a play / Say who plays whom on stage @stage
  actor performer stage_player cast_member : person ; who plays
  role character part_in_play figure : person ; who is played
  play_title? stage_play drama_name : book ; the play
  - {actor} plays the role of {role}[ in {play_title}].
  - the role of {role}[ in {play_title}] goes to {actor}.
  - cast {actor} as {role}[ in {play_title}]
  - on stage, {role} is played by {actor}[ in {play_title}].
  - {actor} will be {role} on stage[ in {play_title}].
  - for the role of {role}[ in {play_title}] we want {actor}.
  - give {actor} the part of {role}[ in {play_title}]
  - let {role}[ in {play_title}] be acted by {actor}
  ~ cast {actor} in a role

name_understudy understudy_for stage_cover second_cast replaces_on_stage | Say who steps in for an ill actor / Name the understudy of an actor @stage
  understudy stand_in steps_in cover_actor : person ; who steps in
  ill_actor absent_actor covered_actor first_cast : person ; who cannot play
  show_night performance_date night_of_show date_on_stage : date ; when
  - {understudy} steps in on stage for {ill_actor} on {show_night}.
  - {ill_actor} is ill on {show_night}, {understudy} plays the part.
  - on {show_night}, the part of {ill_actor} is played by {understudy}.
  - name {understudy} as the understudy of {ill_actor} on {show_night}
  - {ill_actor} has {understudy} as stand-in on {show_night}.
  - {show_night} is without {ill_actor}, {understudy} goes on stage.
  - on {show_night} let {understudy} act and {ill_actor} rest.
  - because {ill_actor} has lost the voice, {understudy} acts on {show_night}.
  ~ {ill_actor} is ill and cannot play on {show_night}.

stage_prop prop_for_scene put_prop_on_stage prop_list actor_carries | Note which prop an actor carries in a scene / Put a thing on the list of props @stage
  prop stage_object carried_thing requisite : thing ; the prop
  carrying_actor prop_carrier carried_by comes_with_it : person ; who carries it
  scene_number scene_no act_and_scene in_scene : int 1-30 ; the scene
  - {carrying_actor} carries the {prop} in scene {scene_number}.
  - in scene {scene_number}, {carrying_actor} comes in with the {prop}.
  - the {prop} is a prop for {carrying_actor} in scene {scene_number}.
  - scene {scene_number} needs the {prop}, {carrying_actor} carries it on.
  - put the {prop} on the list of props of scene {scene_number}, carried by {carrying_actor}
  - have {carrying_actor} enter scene {scene_number} with the {prop}
  - for scene {scene_number}, {carrying_actor} must have the {prop} at hand.
  ~ {carrying_actor} carries a prop in scene {scene_number}.

costume_fitting fit_costume try_costume wardrobe_fitting fitting_for | Plan the fitting of a costume / Let an actor try on a costume
  fitted_actor costume_wearer tries_on dressed_actor : person ; who tries it on
  costume_color stage_dress_color robe_color costume_shade : color ; the color of the costume
  fitting_hour fitting_time try_on_at comes_to_wardrobe : time ; when
  - {fitted_actor} tries on the {costume_color} costume at {fitting_hour}.
  - at {fitting_hour}, {fitted_actor} comes to try the {costume_color} costume.
  - plan a fitting of the {costume_color} costume for {fitted_actor} at {fitting_hour}
  - the {costume_color} costume is fitted on {fitted_actor} at {fitting_hour}.
  - the fitting is at {fitting_hour}, the costume is {costume_color}, the actor is {fitted_actor}.
  - let {fitted_actor} try the {costume_color} costume at {fitting_hour}
  - for the {costume_color} costume we need {fitted_actor} in the wardrobe at {fitting_hour}.
  ~ {fitted_actor} comes to a fitting at {fitting_hour}.

direct_play director_of stage_director who_directs staging | Say who directs a play / Give a play to a director @stage
  director directing_person stage_leader in_charge_of_play : person ; who directs
  directed_play drama_title staged_play piece_on_stage : book ; the play
  premiere? first_night opening_night : date
  - {director} directs {directed_play}[, first night on {premiere}].
  - {directed_play} is directed by {director}[ and opens on {premiere}].
  - put {director} in charge of staging {directed_play}[ until {premiere}]
  - let {director} bring {directed_play} to the stage[ on {premiere}]
  - for {directed_play}, {director} will be the director.
  - our next play is {directed_play}[ on {premiere}], the director is {director}.
  - the director {director} takes on {directed_play}[, the first night is {premiere}].
  ~ somebody must direct {directed_play}[ until {premiere}].

film_festival_entry enter_film submit_film festival_film film_to_festival | Enter a film at the festival of a city / Submit a film of a director @stage
  submitted_film entered_film film_entry movie_sent : film ; the film
  festival_city festival_place competes_in city_of_festival : city ; where
  film_maker made_by_director film_director maker_of_film : person ; who made it
  - enter {submitted_film} by {film_maker} at the festival in {festival_city}
  - the festival in {festival_city} shows {submitted_film} by {film_maker}, enter it.
  - {film_maker} sends {submitted_film} to the festival in {festival_city}.
  - in {festival_city}, {film_maker} takes part in the festival with {submitted_film}.
  - submit to the {festival_city} festival {submitted_film}, a work of {film_maker}
  - {submitted_film}, the work of {film_maker}, goes to the festival of {festival_city}.
  - {film_maker} wants {submitted_film} in the festival at {festival_city}.
  ~ enter {submitted_film} by {film_maker} at a festival

sit_beside seat_pupils seat_neighbor bench_partner class_seating | Say which pupils sit side by side / Change the seating of a class @pupils
  moved_pupil pupil_seated child_one who_moves : person ; who gets a new seat
  bench_neighbor sits_next_to beside_whom child_two : person ; beside whom
  row_number row_of_seats seat_row class_row : int 1-9 ; the row
  - {moved_pupil} sits beside {bench_neighbor} in row {row_number}.
  - in row {row_number}, put {moved_pupil} next to {bench_neighbor}.
  - seat {moved_pupil} beside {bench_neighbor}, row {row_number}
  - beside {bench_neighbor} in row {row_number} there is a chair for {moved_pupil}.
  - {bench_neighbor} is in row {row_number}, let {moved_pupil} sit there too.
  - {moved_pupil} talks too much, move this pupil to row {row_number} next to {bench_neighbor}.
  - next to {bench_neighbor}, row {row_number}, we now seat {moved_pupil}.
  ~ {moved_pupil} sits beside {bench_neighbor}.

substitute_teacher teacher_cover lesson_cover takes_lesson replace_teacher | Let another teacher take a lesson / Plan who covers for a missing teacher @pupils
  missing_teacher ill_teacher teacher_away usual_teacher : person ; who is missing
  covering_teacher cover_by teaches_instead stand_in_teacher : person ; who teaches
  lesson_day cover_day day_missed teaching_day : day ; the day
  - {covering_teacher} teaches in place of {missing_teacher} on {lesson_day}.
  - {missing_teacher} is away on {lesson_day}, {covering_teacher} takes the lessons.
  - on {lesson_day} the lessons of {missing_teacher} are given by {covering_teacher}.
  - let {covering_teacher} take the class of {missing_teacher} on {lesson_day}
  - the class of {missing_teacher} has lessons with {covering_teacher} on {lesson_day}.
  - {lesson_day} is without {missing_teacher}, so {covering_teacher} teaches.
  - ask {covering_teacher} to cover the lessons of {missing_teacher} on {lesson_day}
  ~ {missing_teacher} cannot teach on {lesson_day}.

move_pupil change_class_of class_change pupil_to_class other_class | Move a pupil from one class into another / Change the class of a child @pupils
  schoolchild class_changer pupil_name child_moved : person ; the pupil
  leaves_class class_before form_left former_class : code ; the class until now
  goes_to_class class_after form_joined next_class : code ; the class from now on
  - move {schoolchild} from class {leaves_class} to class {goes_to_class}
  - {schoolchild} leaves class {leaves_class} and goes to {goes_to_class}.
  - class {goes_to_class} gets {schoolchild}, who was in {leaves_class}.
  - {schoolchild} is bored in {leaves_class}, so change to class {goes_to_class}.
  - in {goes_to_class} there is a seat for {schoolchild} of class {leaves_class}, make the change.
  - put the pupil {schoolchild} of {leaves_class} into {goes_to_class}
  - class {leaves_class} loses {schoolchild} to class {goes_to_class}.
  - from now on {goes_to_class} is the class of {schoolchild}, no longer {leaves_class}.
  ~ move {schoolchild} out of class {leaves_class}

help_classmate tutoring_pair learn_together peer_tutor pupil_helps | Let a pupil help another one with a topic / Make a pair of pupils who learn together @pupils
  helping_pupil strong_pupil explains tutor_child : person ; who helps
  weak_pupil helped_pupil needs_help learner_child : person ; who is helped
  help_topic topic_explained what_to_learn matter : topic ; with what
  - {helping_pupil} helps {weak_pupil} with {help_topic}.
  - {weak_pupil} does not understand {help_topic}, {helping_pupil} can explain it.
  - let {helping_pupil} explain {help_topic} to {weak_pupil}
  - {help_topic} is hard for {weak_pupil}, so {helping_pupil} sits down with them.
  - for {help_topic}, {weak_pupil} gets help from {helping_pupil}.
  - {weak_pupil} will learn {help_topic} with {helping_pupil} as tutor.
  - make {helping_pupil} the tutor of {weak_pupil} in {help_topic}
  ~ {weak_pupil} needs help with {help_topic}.

class_outing school_excursion class_visits field_trip pupils_go_to | Plan the outing of a class / Arrange where a class goes with its teacher
  outing_class class_code travelling_class form_code : code ; the class
  outing_city class_goes_to visited_city outing_to : city ; where it goes
  outing_day trip_date leaves_on excursion_date : date ; when
  accompanied_by? teacher_with_them companion : person
  - class {outing_class} goes to {outing_city} on {outing_day}[ with {accompanied_by}].
  - on {outing_day} we take class {outing_class} to {outing_city}[, {accompanied_by} comes along].
  - plan an outing to {outing_city} for class {outing_class} on {outing_day}[ with {accompanied_by}]
  - {outing_city} is where class {outing_class} goes on {outing_day}.
  - the class {outing_class} wants to see {outing_city}, make it {outing_day}.
  - on {outing_day}, show {outing_city} to class {outing_class}.
  - {accompanied_by} visits {outing_city} with class {outing_class} on {outing_day}.
  ~ plan an outing for class {outing_class}

parent_evening meet_parents parent_talk teacher_parent_meeting talk_about_pupil | Plan a talk between a teacher and the parents of a pupil / Invite parents to the school @pupils
  invited_parent mother_or_father parent guardian : person ; who comes
  talking_teacher class_teacher teacher_met received_by : person ; the teacher
  talk_time parents_hour talk_at meeting_hour : time ; when
  - {invited_parent} comes to talk to the teacher {talking_teacher} at {talk_time}.
  - at {talk_time}, the teacher {talking_teacher} sees the parent {invited_parent}.
  - plan a parent talk at {talk_time}: {invited_parent} with the teacher {talking_teacher}
  - the teacher {talking_teacher} has time for {invited_parent} at {talk_time}.
  - invite the parent {invited_parent} to the teacher {talking_teacher} at {talk_time}
  - the teacher of the child is {talking_teacher}, let {invited_parent} come at {talk_time}.
  - {invited_parent} asked for the teacher {talking_teacher}, {talk_time} would be good.
  ~ invite the parent {invited_parent}

excuse_pupil excuse_note note_of_parents absence_excuse pupil_excused | Record a note that excuses a pupil / Enter who excused a child on a day @pupils
  excused_child absent_child pupil_at_home child_excused : person ; who was missing
  excused_by writer_of_note signed_by_parent note_from : person ; who wrote the note
  missed_day day_off_school excused_on not_there_on : date ; the day
  - {excused_by} excuses {excused_child} for {missed_day}.
  - {excused_child} was not at school on {missed_day}, the note is by {excused_by}.
  - note that {excused_child} is excused by {excused_by} for {missed_day}
  - we have a note by {excused_by} that {excused_child} was ill on {missed_day}.
  - for {missed_day} there is an excuse from {excused_by} about {excused_child}.
  - {missed_day} is excused for {excused_child}, {excused_by} signed the note.
  - enter the excuse of {excused_child} for {missed_day}, written by {excused_by}
  ~ {excused_by} excuses {excused_child}.

give_talk pupil_report pupil_presents presentation_topic class_talk | Say which pupil gives a talk on which topic / Give out topics for talks in class @pupils
  presenter speaking_pupil who_presents talk_giver : person ; who speaks
  talk_subject presented_topic theme_of_talk matter_presented : topic ; about what
  talk_date presented_on day_of_talk held_on : date ; when
  - {presenter} speaks about {talk_subject} in class on {talk_date}.
  - {talk_subject} is the topic of the class talk by {presenter} on {talk_date}.
  - on {talk_date}, {presenter} tells the class something about {talk_subject}.
  - let {presenter} give a class talk on {talk_subject}, date {talk_date}
  - for {talk_date} we have {presenter} with a class talk about {talk_subject}.
  - on {talk_date} the class hears about {talk_subject} from {presenter}.
  - the class talk on {talk_subject} is given by {presenter} on {talk_date}.
  ~ {presenter} gives a talk in class.

praise_pupil commend_pupil praise_for good_behavior_note star_for_child | Note a praise for a pupil / Write down for what a child is praised @pupils
  praised_child praised_pupil good_child star_child : person ; who is praised
  praise_reason praised_for good_deed merit : exercise ; for what
  praising_teacher? praise_by noted_by teacher_pleased : person
  - {praised_child} is praised for {praise_reason}[ by {praising_teacher}].
  - note that {praised_child} was very good at {praise_reason}
  - praise {praised_child} for {praise_reason}[, says {praising_teacher}]
  - for {praise_reason}, {praised_child} gets a star[ from {praising_teacher}].
  - {praise_reason} goes so well that {praised_child} earns a praise[ from {praising_teacher}].
  - a star for the {praise_reason} of {praised_child}[, from {praising_teacher}].
  - the {praise_reason} of {praised_child} was great, give them a star.
  - {praising_teacher} praises the {praise_reason} of {praised_child}.
  ~ praise {praised_child}

exchange_student host_family_for pupil_abroad student_stays_with school_exchange | Find a pupil from abroad a host family / Say with whom an exchange student lives
  exchange_pupil foreign_guest_pupil young_guest comes_from_abroad : person ; who comes
  host_family host_parent lives_with welcomed_by : person ; with whom
  pupil_country home_land_of_pupil coming_from nation : country ; from where
  - {exchange_pupil} from {pupil_country} stays with the family of {host_family}.
  - the family of {host_family} welcomes {exchange_pupil} from {pupil_country}.
  - the exchange pupil is from {pupil_country}, is called {exchange_pupil} and lives with {host_family}.
  - let {host_family} be the host of the exchange pupil {exchange_pupil} from {pupil_country}
  - for {exchange_pupil}, who comes from {pupil_country}, the host is {host_family}.
  - place the {pupil_country} exchange pupil {exchange_pupil} with {host_family}
  - {host_family} has a bed for the exchange pupil from {pupil_country}, {exchange_pupil}.
  ~ {exchange_pupil} needs a host family.

refer_patient send_to_specialist referral_to see_specialist refer_case | Send a patient to a specialist / Write a referral to another doctor @patients
  referred_patient sick_person sent_patient who_is_referred : person ; who is ill
  specialist referred_to doctor_there expert_doctor : person ; the doctor to see
  body_part organ_affected complaint_area where_it_hurts : enum heart/skin/eyes/ears/knee/back ; what hurts
  - refer {referred_patient} to the specialist {specialist} because of the {body_part}
  - {referred_patient} should see the specialist {specialist} about the {body_part}.
  - the specialist {specialist} looks at the {body_part} of {referred_patient}, write a referral.
  - write a referral to {specialist} for {referred_patient}, it is the {body_part}
  - because of the {body_part}, {referred_patient} goes to the specialist {specialist}.
  - send to {specialist} the patient {referred_patient}, who has trouble with the {body_part}
  - a referral for {referred_patient}: {body_part}, specialist {specialist}.
  ~ refer {referred_patient} to a specialist

note_allergy allergy_of cannot_take allergy_entry bad_reaction_to | Note that a patient does not tolerate a medicine / Enter an allergy in the file of a patient @patients
  allergic_person allergy_patient sensitive_patient who_reacts : person ; the patient
  harmful_drug not_tolerated triggering_drug allergic_to : medicine ; what is not tolerated
  reaction_strength? severity how_bad strength_of_reaction : enum mild/strong/dangerous
  - {allergic_person} is allergic to {harmful_drug}[, {reaction_strength} reaction].
  - note a[ {reaction_strength}] allergy of {allergic_person} to {harmful_drug}
  - {harmful_drug} is not good for {allergic_person}[, the reaction is {reaction_strength}], put it in the file.
  - {allergic_person} must never get {harmful_drug}.
  - never give {harmful_drug} to {allergic_person}, write that down as an allergy
  - with {harmful_drug}, {allergic_person} had a[ {reaction_strength}] reaction.
  - enter {harmful_drug} under the allergies of {allergic_person}
  ~ {allergic_person} is allergic to something.

visit_in_hospital hospital_visit visit_patient visiting_hour visitor_for_patient | Allow somebody to visit a patient / Plan a visit at the bed of a patient @patients
  bed_visitor visiting_friend caller_at_bed comes_to_see : person ; who visits
  visited_patient patient_in_bed sick_friend visited_one : person ; who lies in the hospital
  visiting_day day_of_visit visit_day comes_on : day ; when
  - {bed_visitor} visits {visited_patient} in the ward on {visiting_day}.
  - on {visiting_day}, {visited_patient} has a visit from {bed_visitor} in the ward.
  - allow {bed_visitor} to come to the bed of {visited_patient} on {visiting_day}
  - the patient {visited_patient} may be visited by {bed_visitor} on {visiting_day}.
  - {visited_patient} lies in the ward and {bed_visitor} wants to come on {visiting_day}.
  - let {bed_visitor} into the ward on {visiting_day} to see {visited_patient}
  - {visiting_day} is when {bed_visitor} comes to the ward to see {visited_patient}.
  ~ {bed_visitor} wants to visit somebody in the ward on {visiting_day}.

swap_medicine change_drug other_medicine switch_drug new_drug_instead | Give a patient another medicine than before / Change what a patient takes @patients
  drug_patient treated_person medicine_taker whose_drug : person ; the patient
  stopped_drug old_medicine drug_before no_longer_taken : medicine ; what is no longer taken
  started_drug new_medicine drug_now taken_instead : medicine ; what is taken from now on
  - {drug_patient} takes {started_drug} and no longer {stopped_drug}.
  - change {stopped_drug} to {started_drug} for {drug_patient}
  - {drug_patient} stops {stopped_drug} and starts {started_drug}.
  - {stopped_drug} does not help {drug_patient}, switch to {started_drug}.
  - give {drug_patient} {started_drug} in place of {stopped_drug}
  - from now on {started_drug} for {drug_patient}, no more {stopped_drug}.
  - for {drug_patient}, {stopped_drug} is replaced by {started_drug}.
  - start {started_drug} and stop {stopped_drug} in the plan of {drug_patient}
  ~ {drug_patient} should stop {stopped_drug}.

plan_operation surgeon_for operating_room_plan surgery_entry who_operates | Plan an operation / Say which surgeon operates on a patient @patients
  surgeon operating_doctor operates cutting_doctor : person ; who operates
  operated_patient patient_on_table surgery_patient under_knife : person ; who is operated on
  operation_date surgery_day theatre_date operated_on : date ; when
  theatre_code? operating_room theatre_number : code
  - {surgeon} operates on {operated_patient} on {operation_date}[ in theatre {theatre_code}].
  - on {operation_date}, {operated_patient} is operated on by {surgeon}[ in {theatre_code}].
  - plan the operation of {operated_patient} by {surgeon} for {operation_date}[ in {theatre_code}]
  - {operated_patient} needs an operation, {surgeon} does it on {operation_date}.
  - the operation of {operated_patient} on {operation_date} is done by {surgeon}[, theatre {theatre_code}].
  - the surgeon {surgeon} has {operated_patient} on the table on {operation_date}.
  - for {operation_date}, enter an operation, surgeon {surgeon}, patient {operated_patient}.
  ~ {operated_patient} needs an operation on {operation_date}.

physio_exercise therapy_exercise exercise_for_patient give_exercise movement_plan | Give a patient an exercise to do at home / Plan the movement of a patient @patients
  exercising_patient therapy_patient who_trains rehab_patient : person ; who does it
  therapy_move exercise_name home_exercise movement : exercise ; what to do
  times_per_day daily_repeats how_often_daily repeats : int 1-9 ; how often a day
  - {exercising_patient} should do {therapy_move} {times_per_day} times a day.
  - {therapy_move}, {times_per_day} times a day, for {exercising_patient}.
  - give {exercising_patient} {therapy_move} as therapy, {times_per_day} times a day
  - {times_per_day} times a day, {exercising_patient} does {therapy_move} for the knee.
  - put {therapy_move} in the therapy plan of {exercising_patient}, {times_per_day} times daily
  - for the back, {therapy_move} helps {exercising_patient}, {times_per_day} times a day.
  - the therapy of {exercising_patient} is {therapy_move}, {times_per_day} times each day.
  ~ {exercising_patient} should do {therapy_move}.

vaccinate vaccination_entry jab_record shot_for enter_vaccine | Enter a vaccination of a person / Record who got which vaccine from which doctor @patients
  vaccinated_person jab_receiver protected_person got_shot : person ; who got it
  vaccine vaccine_batch serum batch_code : code ; the vaccine
  vaccinating_doctor given_by_doctor who_gave_shot syringe_holder : person ; who gave it
  - {vaccinating_doctor} gave {vaccinated_person} the vaccine {vaccine}.
  - {vaccinated_person} got the vaccine {vaccine} from {vaccinating_doctor}.
  - enter the vaccine {vaccine} for {vaccinated_person}, given by {vaccinating_doctor}
  - the vaccine {vaccine} was given to {vaccinated_person} by {vaccinating_doctor}.
  - today {vaccinating_doctor} vaccinated {vaccinated_person} with {vaccine}.
  - record that {vaccinated_person} was vaccinated by {vaccinating_doctor}, vaccine {vaccine}
  - vaccine {vaccine}, doctor {vaccinating_doctor}, patient {vaccinated_person}.
  ~ enter a vaccination of {vaccinated_person}

glasses_for order_glasses frame_and_lens new_glasses optician_order | Order glasses for a person / Choose the frame and the strength of glasses
  glasses_wearer short_sighted_person eyes_of spectacles_for : person ; who wears them
  frame_color rim_color color_of_frame glasses_color : color ; the frame
  diopters lens_strength strength_of_lens power_of_lens : decimal ; the strength of the lenses
  - order {frame_color} glasses of strength {diopters} for {glasses_wearer}
  - {glasses_wearer} needs {frame_color} glasses with strength {diopters}.
  - glasses for {glasses_wearer}, strength {diopters}, frame {frame_color}.
  - with {diopters} diopters, {glasses_wearer} wants a {frame_color} frame.
  - the lenses of {glasses_wearer} have {diopters} diopters, take a {frame_color} frame.
  - make {glasses_wearer} glasses with a {frame_color} frame and {diopters} diopters
  - a {frame_color} frame with {diopters} diopters for {glasses_wearer}, please.
  ~ order glasses for {glasses_wearer}

emergency_contact in_case_of_accident call_in_emergency next_of_kin kin_entry | Save whom to tell when something happens to a person / Enter the next of kin @patients
  protected_name person_at_risk whose_kin concerned_person : person ; to whom something may happen
  kin trusted_person whom_to_tell told_first : person ; who is told
  kin_phone reach_number emergency_phone kin_number : phone ; the number
  - if something happens to {protected_name}, tell {kin} at {kin_phone}.
  - tell {kin} under {kin_phone} if {protected_name} has an accident
  - the next of kin of {protected_name} is {kin}, number {kin_phone}.
  - {kin}, {kin_phone}, is the next of kin of {protected_name}.
  - enter {kin} with the number {kin_phone} as next of kin for {protected_name}
  - in an emergency of {protected_name}, {kin} can be reached at {kin_phone}.
  - {kin_phone} is the number to dial for {kin} if {protected_name} gets hurt.
  ~ save the next of kin of {protected_name}

hang_painting painting_to_wall place_artwork hang_in_hall gallery_wall | Hang a picture in a hall of the museum / Decide where a work of art hangs @museum @hang
  hung_picture canvas artwork_title picture_name : phrase ; the picture
  exhibition_hall hall_code gallery_number wall_code : code ; the hall
  left_neighbor? beside_picture hangs_beside : phrase
  - hang the picture "{hung_picture}" in hall {exhibition_hall}[ beside "{left_neighbor}"]
  - in hall {exhibition_hall} we hang the picture "{hung_picture}"[ next to "{left_neighbor}"].
  - hall {exhibition_hall} gets the painting {hung_picture}.
  - the painting {hung_picture} belongs on the wall of {exhibition_hall}.
  - on the wall of hall {exhibition_hall}, visitors should see {hung_picture}[ beside {left_neighbor}].
  - take the canvas "{hung_picture}" to {exhibition_hall} and hang it up there
  - {exhibition_hall} has an empty wall, hang {hung_picture} there.
  - "{hung_picture}" is the picture for the wall in {exhibition_hall}.
  ~ hang the picture "{hung_picture}"

loan_exhibit send_artwork_to museum_loan exhibit_travels loan_to_city | Send a work of art to a museum of another city / Record the loan of an exhibit @museum
  loaned_work exhibit_sent travelling_work piece_on_loan : phrase ; the work
  museum_city shown_in_city loan_city goes_on_show_in : city ; where it is shown
  returns_on back_home_on loan_ends end_of_loan : date ; when it comes back
  - the exhibit "{loaned_work}" goes to the museum in {museum_city} and is back on {returns_on}.
  - send the exhibit {loaned_work} to {museum_city} until {returns_on}
  - {museum_city} may show our exhibit "{loaned_work}" until {returns_on}.
  - until {returns_on}, the museum of {museum_city} has our exhibit {loaned_work}.
  - the museum of {museum_city} asked for {loaned_work}, it must return on {returns_on}.
  - on {returns_on}, our exhibit "{loaned_work}" comes home from {museum_city}, enter the loan.
  - {loaned_work} is on show in {museum_city} until {returns_on}.
  ~ send the exhibit "{loaned_work}" to another museum

museum_donation donated_exhibit gift_to_museum record_donor given_to_museum | Record who gave a piece to the museum / Enter the donor of an exhibit @museum
  donor giver patron who_donated : person ; who gave it
  donated_piece treasure old_thing given_piece : thing ; what was given
  year_given donation_year in_year given_in : int 1900-2030 ; the year
  - {donor} gave the museum the {donated_piece} in {year_given}.
  - the {donated_piece} came to the museum from {donor} in {year_given}.
  - record that in {year_given} {donor} gave us the {donated_piece} for the collection
  - in {year_given} we got the {donated_piece} for the museum, it was a gift of {donor}.
  - enter {donor} as the donor of the {donated_piece}, year {year_given}
  - thanks to {donor}, the museum has owned the {donated_piece} since {year_given}.
  - since {year_given}, the {donated_piece} is ours, the donor is {donor}.
  ~ record that {donor} gave us the {donated_piece}

label_exhibit exhibit_sign museum_label text_beside_work caption_plate | Write the plate beside an exhibit / Say whose work stands on a museum label @museum
  labelled_work titled_work work_on_plate exhibit_title : phrase ; the title of the work
  plate_artist creator painted_by made_by_artist : person ; who made it
  plate_year year_made created_in made_in_year : int 1400-2025 ; the year
  - the plate says "{labelled_work}", {plate_artist}, {plate_year}.
  - write a plate for "{labelled_work}" by {plate_artist} from {plate_year}
  - {plate_artist} made {labelled_work} in {plate_year}, write the plate.
  - in {plate_year}, {plate_artist} made "{labelled_work}", that goes on the plate.
  - beside the work of {plate_artist} there must be a plate with {plate_year} and the title "{labelled_work}".
  - from {plate_year} is "{labelled_work}", made by {plate_artist}, put that on the label.
  - the museum label of {labelled_work} should name {plate_artist} and the year {plate_year}.
  ~ write a plate for "{labelled_work}"

restore_artwork restorer_job repair_painting clean_old_picture restoration | Give a work of art to a restorer / Plan the repair of a picture @museum
  restorer restoring_hand conservator expert_restorer : person ; who does it
  damaged_work faded_work work_restored torn_picture : phrase ; the work
  weeks_needed? duration_weeks restoring_weeks : int 1-40
  - {restorer} restores the painting "{damaged_work}"[ in {weeks_needed} weeks].
  - the painting "{damaged_work}" is torn, the restorer {restorer} repairs it[ in {weeks_needed} weeks].
  - bring the restorer {restorer} the painting {damaged_work}[ for {weeks_needed} weeks]
  - have {damaged_work} restored by {restorer}
  - let the restorer {restorer} work on "{damaged_work}"[ for {weeks_needed} weeks]
  - the colors of {damaged_work} have faded, send it to be restored by {restorer}.
  - for the restoration of "{damaged_work}" we ask {restorer}[ and plan {weeks_needed} weeks].
  ~ have "{damaged_work}" restored

recommend_book book_tip suggest_reading reading_tip_for book_suggestion | Recommend a book to a reader / Tell a reader what to read next @libraryuse
  tip_reader curious_reader recommended_to advised_reader : person ; who should read it
  tip_title recommended_book good_read suggested_title : book ; the book
  similar_to? after_liking liked_before : book
  - recommend {tip_title} to {tip_reader}[, who liked {similar_to}]
  - recommend to {tip_reader} that they read {tip_title}
  - {tip_reader} would enjoy {tip_title}[ after {similar_to}], recommend it.
  - {tip_title} would please {tip_reader}, recommend it.
  - tell {tip_reader} how good {tip_title} is
  - {tip_reader} does not know what to read[ after {similar_to}], suggest {tip_title}.
  - as a reading tip, {tip_reader} gets {tip_title}.
  - {tip_title} is my reading tip for {tip_reader}.
  ~ give {tip_reader} a reading tip

shelve_book book_to_shelf shelf_of_book put_book_away book_location | Enter on which shelf of the library a book stands / Put a book on a shelf @libraryuse
  shelved_book volume_title book_put_away stands_there : book ; the book
  shelf_mark book_shelf call_mark shelf_sign : code ; the shelf
  subject_area? library_section area_of_library : topic
  - the book {shelved_book} stands on shelf {shelf_mark}[ among the books on {subject_area}].
  - put the book {shelved_book} on shelf {shelf_mark}[ with {subject_area}]
  - on shelf {shelf_mark}[, with {subject_area},] we keep the book {shelved_book}.
  - shelf {shelf_mark} is the place of the book {shelved_book}.
  - {shelf_mark} is where readers find {shelved_book}[, in the part about {subject_area}].
  - {shelved_book} goes on the book shelf {shelf_mark}.
  - enter {shelf_mark} as the shelf of {shelved_book}
  ~ put the book {shelved_book} on a shelf

interlibrary_order get_from_library order_from_other_library book_from_city distant_loan | Get a book for a reader from the library of another city / Order a book from another library @libraryuse
  waiting_reader ordering_reader reader_served library_user : person ; the reader
  distant_book ordered_title missing_book book_from_afar : book ; the book
  lending_city library_city city_that_has_it owner_city : city ; where the library is
  - get {distant_book} from the library in {lending_city} for {waiting_reader}
  - {waiting_reader} needs {distant_book}, the library in {lending_city} has it.
  - the library of {lending_city} should send {distant_book} for {waiting_reader}.
  - ask the library in {lending_city} for {distant_book}, the reader is {waiting_reader}
  - for {waiting_reader}, order {distant_book} from the {lending_city} library.
  - only {lending_city} has {distant_book} in its library, get it for {waiting_reader}.
  - order {waiting_reader} the book {distant_book} from the library in {lending_city}
  ~ get {distant_book} from another library for {waiting_reader}

book_damage damaged_book torn_book reader_damaged note_damage_to_book | Note that a reader damaged a book / Record what a book suffered @libraryuse
  careless_reader last_reader damaged_by guilty_reader : person ; who had the book
  harmed_book spoiled_title book_with_damage ruined_book : book ; the book
  kind_of_damage damage what_happened state_of_book : enum wet/torn/scribbled/burnt ; what happened
  - {harmed_book} came back {kind_of_damage} from {careless_reader}.
  - {careless_reader} gave {harmed_book} back {kind_of_damage}, note it.
  - note that {harmed_book} is {kind_of_damage}, {careless_reader} had it last
  - the reader {careless_reader} has to pay for {harmed_book}, it is {kind_of_damage}.
  - write down against {careless_reader} that {harmed_book} is {kind_of_damage} now
  - after {careless_reader} had it, {harmed_book} was {kind_of_damage}.
  - {kind_of_damage}, that is how {careless_reader} returned {harmed_book}.
  ~ {careless_reader} has damaged a book.

author_reading invite_author reading_evening writer_visits author_event | Invite an author to read from a book / Plan a reading in a library @libraryuse
  invited_author author_name writer who_reads : person ; who reads
  read_from book_presented presented_book reading_title : book ; from what
  reading_date evening_of_reading date_of_reading read_on : date ; when
  - {invited_author} reads from {read_from} in the library on {reading_date}.
  - on {reading_date} the author {invited_author} presents {read_from} in the library.
  - invite the author {invited_author} for {reading_date} to read from {read_from}
  - plan a reading of {read_from} by {invited_author} on {reading_date}
  - the author of {read_from}, {invited_author}, comes to the library on {reading_date}.
  - {reading_date} is the evening when {invited_author} reads from {read_from}.
  - from {read_from}, the author {invited_author} will read on {reading_date}.
  ~ invite the author {invited_author} to a reading

cover_colleague vacation_cover deputy_for replace_at_work away_cover | Say who does the work of a colleague who is away / Name a deputy at the office @office
  away_colleague person_away on_leave absent_worker : person ; who is away
  deputy covers_for office_stand_in who_covers : person ; who does the work
  away_until back_on end_of_cover leave_ends : date ; until when
  - {deputy} is the deputy of {away_colleague} until {away_until}.
  - until {away_until}, {away_colleague} is away and {deputy} does the work.
  - {away_colleague} is away until {away_until}, the deputy is {deputy}.
  - name {deputy} as deputy for {away_colleague} until {away_until}
  - let {deputy} sit in for {away_colleague} at the office until {away_until}
  - the letters of {away_colleague} go to {deputy} as deputy until {away_until}.
  - {away_colleague} has {deputy} as deputy until {away_until}.
  ~ {away_colleague} is away until {away_until} and needs a deputy.

promote_employee new_position_of becomes_at_work job_title_change change_position | Give an employee another position / Record that somebody becomes something else at work @office
  promoted_person rising_employee staff_person who_is_promoted : person ; the employee
  position_before old_position former_job was_until_now : job ; the position until now
  position_after new_position job_from_now becomes : job ; the position from now on
  - {promoted_person} was our {position_before} and becomes {position_after}.
  - promote {promoted_person} from {position_before} to {position_after}
  - our {position_before} {promoted_person} is now a {position_after}.
  - as {position_after} we want {promoted_person}, who was {position_before} until now.
  - make the {position_before} {promoted_person} our new {position_after}
  - {promoted_person} does not work as {position_before} any more but as {position_after}.
  - the new {position_after} is {promoted_person}, until now {position_before}.
  - change the position of {promoted_person} to {position_after}, it was {position_before}
  ~ promote the {position_before} {promoted_person}

assign_mentor mentor_for newcomer_mentor guide_new_colleague show_the_ropes | Give a new colleague a mentor / Say who introduces somebody to the work @office
  mentor experienced_colleague shows_work patient_guide : person ; who helps
  newcomer new_colleague beginner_at_work mentored : person ; who is new
  mentor_weeks? weeks_of_help for_weeks : int 1-12
  - {mentor} is the mentor of {newcomer}[ for {mentor_weeks} weeks].
  - {newcomer} has {mentor} as mentor[ for {mentor_weeks} weeks].
  - let {mentor} show the new colleague {newcomer} the work[ for {mentor_weeks} weeks]
  - {newcomer} is new here, {mentor} shows the work[ for {mentor_weeks} weeks].
  - give {newcomer} {mentor} as a mentor
  - as a mentor for {newcomer} take {mentor}.
  - the new one is {newcomer}, ask {mentor} to be the mentor[ for {mentor_weeks} weeks].
  - make {mentor} mentor of {newcomer}
  ~ {newcomer} needs a mentor.

introduce_people make_acquainted bring_together connect_two introduce_colleague | Introduce a person to another one / Bring two people together who should talk @office
  introduced_person presented_one first_acquaintance who_is_presented : person ; who is presented
  presented_to second_acquaintance gets_to_know other_party : person ; to whom
  common_topic what_to_talk_about shared_interest reason_to_meet : topic ; about what they can talk
  - introduce {introduced_person} to {presented_to}, they can talk about {common_topic}
  - {presented_to} should get to know {introduced_person}, who likes {common_topic}.
  - present {introduced_person} to {presented_to} because of {common_topic}
  - because of {common_topic}, introduce to {presented_to} our friend {introduced_person}.
  - {introduced_person} would like to be introduced to {presented_to} to talk about {common_topic}.
  - {common_topic} is a good reason to introduce {introduced_person} to {presented_to}.
  - to {presented_to}, please introduce {introduced_person}, the topic is {common_topic}.
  ~ introduce {introduced_person} to somebody

door_plate office_name_plate plate_for_office name_on_office_door nameplate | Order a plate with a name for an office door / Write who works in an office @office
  plate_name named_on_door office_user door_name : person ; who works there
  plate_title title_on_plate profession_on_plate below_name : job ; what stands below the name
  office_code door_number office_door which_office : code ; the office
  - the plate at office {office_code} says {plate_name}, {plate_title}.
  - put the name {plate_name} and below it {plate_title} on the door of {office_code}
  - on the door of office {office_code} it should read {plate_name}, {plate_title}.
  - {plate_name} works as {plate_title} in {office_code}, order a door plate.
  - order a door plate for {office_code}, name {plate_name}, title {plate_title}
  - for our {plate_title} {plate_name}, order a plate at the door {office_code}.
  - in {office_code} sits the {plate_title} {plate_name}, the door needs a plate.
  ~ order a door plate for {plate_name}
"""
