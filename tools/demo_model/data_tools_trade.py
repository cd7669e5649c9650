"""Hand-written tools for shops, workshops, factories, building sites, transport, hospitals, vets, zoos, offices, hotels, parties, charities, ceremonies and the press.

The format is that of `data_tools`.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
market_trader trader_sells stall_goods goods_of_trader | Enter what a trader sells at the market / Note the goods of a market trader
  trader stallholder seller_name who_sells : person ; who has the stall
  wares sold_goods on_offer market_goods : item ; what is sold there
  - {trader} sells {wares} at the market.
  - at the market the {wares} come from {trader}.
  - write down {wares} for the market stall of {trader}
  - whoever wants {wares} at the market has to go to {trader}, note that.
  - let {trader} sell {wares} on market day
  - the stall with the {wares} belongs to {trader}.
  - {wares} is what {trader} offers at the market.
  - enter {trader} as the trader for {wares}
  ~ {trader} has a stall at the market.

receipt_in_name name_on_receipt write_receipt_for receipt_holder | Write a receipt for a purchase in the name of somebody else / Choose whose name stands on a receipt
  shopper who_paid purchaser at_the_counter : person ; who bought and paid
  billed_name printed_name receipt_goes_to in_name_of : person ; whose name is on the receipt
  - {shopper} paid, but the receipt should be in the name of {billed_name}.
  - write the receipt to {billed_name}, although {shopper} does the shopping
  - put {billed_name} on the receipt that {shopper} takes home
  - for what {shopper} bought we need a receipt that says {billed_name}.
  - the name on the receipt of {shopper} must be {billed_name}.
  - {billed_name} needs the receipt, {shopper} only came to buy the things.
  - print a receipt for {billed_name} and give it to {shopper}, who has just paid
  - {shopper} is shopping on behalf of {billed_name}, so make the receipt out to the latter.
  ~ {shopper} paid and wants a receipt.

cashier_at_till till_staff open_till_with who_sits_at_till | Put a cashier at a till / Say who works at which till of the shop
  cashier till_worker checkout_clerk who_cashes : person ; who works there
  till till_number checkout_lane counter_number : int 1-24 ; the till
  - {cashier} sits at till {till} today.
  - put {cashier} at till {till}
  - till {till} is for {cashier}.
  - at till {till} we need {cashier}.
  - open till {till} with {cashier}
  - the queue is long, send {cashier} to till {till}.
  - who is at till {till}? it should be {cashier}.
  ~ {cashier} should open a till.

display_in_window dress_shop_window window_display front_and_back | Arrange two products in the shop window / Decide which product stands in front and which behind
  in_front foreground_product front_row shown_first : product ; what stands in front
  behind background_product back_row shown_second : product ; what stands behind it
  - put the {in_front} in front of the {behind} in the shop window
  - in the window I want the {behind} at the back and the {in_front} at the front.
  - the {behind} should stand behind the {in_front} in our window.
  - dress the window with the {in_front} close to the glass and the {behind} further back
  - move the {behind} back and the {in_front} forward in the display window
  - people must see the {in_front} first and only then the {behind}, arrange the window.
  - behind the {in_front}, the {behind} look best in the shop window.
  - the back of the window is for the {behind}, the front for the {in_front}.
  ~ put the {in_front} at the front of the window

transfer_points loyalty_points_to points_to_customer give_bonus_points | Transfer loyalty points from one customer to another / Give away points of a customer card @points
  points_from giving_customer card_of old_owner : person ; who gives the points
  points_to receiving_customer lucky_one new_owner : person ; who gets them
  points number_of_points amount_of_points bonus : int 10-5000 ; how many points
  - transfer {points} loyalty points from {points_from} to {points_to}
  - {points_from} gives {points_to} {points} points from the customer card.
  - give {points_to} {points} of the points that {points_from} has collected
  - take {points} bonus points off the card of {points_from} and put them on that of {points_to}
  - {points_to} gets {points} loyalty points, they come from {points_from}.
  - let {points_to} have {points} points of {points_from}
  - {points} points leave the card of {points_from} and go to {points_to}.
  ~ transfer {points} loyalty points to {points_to}

lost_child_call call_for_parents child_at_desk lost_in_store | Call the parent of a child that is lost in the department store / Announce a lost child
  lost_child little_one child_waiting found_child : person ; the child that waits
  parent_called parent guardian_called who_should_come : person ; who should come
  - {lost_child} is lost and is looking for {parent_called}.
  - call {parent_called}, little {lost_child} is crying at the desk
  - tell {parent_called} over the loudspeaker that {lost_child} is with us
  - {parent_called} should come and fetch {lost_child} at the information desk.
  - a child called {lost_child} waits here, call the parent, {parent_called}.
  - ask {parent_called} to come for {lost_child}
  - little {lost_child} cannot find {parent_called}, announce it in the store.
  - where is {parent_called}? {lost_child} has been found.
  ~ a child called {lost_child} waits here.

barcode_links link_barcode code_of_article article_barcode | Say which product a barcode stands for / Link a barcode with a product
  barcode bars scanned_code ean : code ; the barcode
  article article_name goods_name belongs_to_code : product ; the product
  - the barcode {barcode} stands for {article}.
  - link the barcode {barcode} with {article}
  - {article} gets the barcode {barcode}.
  - when the till reads {barcode}, it should show {article}.
  - the code on the {article} is {barcode}, save it.
  - use {barcode} as the barcode for {article}
  - give {article} the barcode {barcode}
  - I scanned the {article} and it says {barcode}, link the two.
  ~ link the barcode {barcode} with a product

misplaced_article stray_product wrong_shelf_find lies_among | Report a product that lies among others where it does not belong / Note a misplaced product in the shop
  stray out_of_place misplaced wanderer : product ; what is in the wrong place
  among found_between wrong_neighbors lying_with : product ; the products it lies among
  - somebody put the {stray} among the {among}.
  - the {stray} are in the wrong place, they lie with the {among}.
  - between the {among} I found the {stray}, put them back.
  - the {stray} do not belong to the {among}, clear that up.
  - take the {stray} away from the shelf of the {among}
  - on the shelf with the {among} there is the {stray}, that is a mistake.
  - the shelf of the {among} has the {stray} on it, report that.
  - look among the {among}, the {stray} must go back to their shelf
  ~ the {stray} are on the wrong shelf.

door_hours store_hours_set opens_and_shuts business_hours | Set when the shop opens and when it closes / Change the opening times of the store
  opens_at doors_open from_hour first_customer_at : time ; when it opens
  shuts_at doors_close until_hour last_customer_at : time ; when it closes
  - our shop opens at {opens_at} and closes at {shuts_at}.
  - the store is open from {opens_at} to {shuts_at}.
  - we close at {shuts_at} now, and we open at {opens_at}.
  - until {shuts_at} the shop stays open, beginning at {opens_at}.
  - change the opening times of the shop to {opens_at} until {shuts_at}
  - shut the shop at {shuts_at} after opening it at {opens_at}
  - customers can come between {opens_at} and {shuts_at}.
  - the doors go shut at {shuts_at}, having been open since {opens_at}, put that on the website.
  ~ the shop opens at {opens_at}.

unstocked_wish wanted_article shopper_asks_for wish_book | Write down that a customer asked for a product we do not sell / Enter a customer's wish for a product
  asking_customer wisher who_asked inquirer : person ; who asked for it
  wished_product not_sold_here desired_article asked_for : product ; what was asked for
  - {asking_customer} asked for {wished_product}, which we do not sell.
  - we had no {wished_product} when {asking_customer} wanted some, write it in the wish book.
  - write down that {asking_customer} would like us to sell {wished_product}
  - {wished_product} is what {asking_customer} was looking for in vain.
  - the next time we get {wished_product}, {asking_customer} wants to know, put it in the wish book.
  - put the wish of {asking_customer} for {wished_product} in the book
  - enter {wished_product} as a wish, {asking_customer} asked
  - a wish for the book, {wished_product}, from {asking_customer}.
  ~ {asking_customer} asked for something we do not sell.

chalkboard_offer offer_on_board chalk_up_price board_of_offers | Write an offer on the chalkboard before the shop / Chalk up a price
  offered_item todays_offer chalked_item board_item : item ; what is offered
  board_price chalk_price for_euros costs_today : decimal ; the price in euros
  - write {offered_item} for {board_price} euros on the chalkboard
  - the board outside should say {offered_item} at {board_price} euros.
  - {board_price} euros for {offered_item}, chalk that up.
  - chalk up {offered_item}, today for {board_price} euros
  - today {offered_item} costs {board_price} euros, write it on the board.
  - our offer is {offered_item} for {board_price}, it belongs on the chalkboard.
  - wipe the board and write {board_price} for {offered_item}
  ~ write {offered_item} on the chalkboard

market_day_in_town day_of_market weekly_market town_market | Enter on which day a town has its market / Note the market day of a city
  market_town held_in town_with_market where_market : city ; the town
  market_day weekday_of_market takes_place_on stalls_on : day ; the day
  - the market in {market_town} is on {market_day}.
  - {market_day} is market day in {market_town}.
  - on {market_day} they have the market in {market_town}, note it.
  - write down {market_day} as the market day of {market_town}
  - {market_town} has its market on {market_day}.
  - in {market_town} the stalls are up on {market_day}, enter that.
  - enter {market_town} in the market calendar for {market_day}
  - if it is {market_day}, there is a market in {market_town}.
  ~ enter the market day of {market_town}

errand_for shops_for_neighbor helper_shopping runs_errands | Arrange that somebody does the shopping for another person / Plan who runs errands for whom
  helper errand_runner who_shops goes_shopping : person ; who does the shopping
  helped_person housebound shopping_for receives_goods : person ; who gets the shopping
  errand_day? shopping_day goes_on on_weekday : day ; when
  - {helper} does the shopping for {helped_person}[ on {errand_day}].
  - {helped_person} cannot go out, so {helper} does the shopping[ on {errand_day}].
  - let {helper} run the errands of {helped_person}[ on {errand_day}]
  - ask {helper} to shop for {helped_person}[ on {errand_day}]
  - the shopping for {helped_person} is done by {helper}[ on {errand_day}].
  - {helped_person} needs somebody for the shopping, {helper} will do it[ on {errand_day}].
  - for {helped_person} I would like {helper} to go to the shop[ on {errand_day}].
  - what {helped_person} needs from the shop, {helper} brings[ on {errand_day}].
  ~ {helped_person} needs somebody for the shopping.

glaze_over second_glaze glaze_plan pottery_glaze | Choose the glaze under and the glaze over it for a pot / Plan two layers of glaze
  under_glaze first_layer base_glaze bottom_color : color ; the color below
  top_glaze second_layer over_glaze upper_color : color ; the color on top
  - glaze the pot {under_glaze} first and {top_glaze} on top
  - put {top_glaze} over {under_glaze} on this pot
  - I want {top_glaze} glaze above and {under_glaze} below.
  - under the {top_glaze} there must be {under_glaze} glaze.
  - the lower glaze is {under_glaze}, the upper one {top_glaze}.
  - let {under_glaze} shine through a layer of {top_glaze} on the pot
  - {top_glaze} comes last on the pot, after a coat of {under_glaze}.
  - start the pot with {under_glaze} and end with {top_glaze} glaze
  ~ glaze the pot {under_glaze}

warp_and_weft set_up_loom loom_colors weave_colors | Set up the loom with a color for the warp and one for the weft / Choose the two colors of a cloth
  warp_color warp threads_lengthwise stretched_threads : color ; the threads on the loom
  weft_color weft crosswise_threads shuttle_thread : color ; the threads woven through
  - set up the loom with {warp_color} warp threads and {weft_color} weft
  - the weft is {weft_color} and the warp {warp_color}.
  - weave {weft_color} through a warp of {warp_color}
  - I want to weave with {weft_color} in the shuttle on {warp_color} threads.
  - for the warp take {warp_color}, the shuttle gets {weft_color}.
  - {weft_color} goes across, {warp_color} lengthwise, set up the loom.
  - put {warp_color} threads on the loom and {weft_color} in the shuttle
  - {warp_color} is stretched on the loom, {weft_color} is what I weave in.
  ~ set up the loom with {warp_color} warp threads

carve_figure wooden_figure carving_for whittle | Carve the figure of an animal for somebody / Order a wooden animal
  carved_animal figure_shape motif wood_animal : animal ; what is carved
  carved_for gets_figure figure_owner ordered_by : person ; for whom
  - carve the figure of the {carved_animal} for {carved_for}
  - {carved_for} would like to have the {carved_animal} in wood.
  - whittle {carved_for} the {carved_animal}
  - the wooden {carved_animal} is for {carved_for}, start to carve it.
  - make {carved_for} happy with the wooden figure of the {carved_animal}
  - for {carved_for} we carve the {carved_animal}.
  - {carved_for} ordered the {carved_animal} as a carving.
  - what {carved_for} gets is the {carved_animal}, carved from oak.
  ~ carve the figure of the {carved_animal}

glue_onto stick_onto glue_job fix_with_glue | Glue one thing onto another / Plan what is glued on what in the workshop
  glued_thing upper_part stuck_on small_part : thing ; what is glued on
  glue_base lower_part carrier_thing sticks_to : thing ; what it is glued onto
  - glue the {glued_thing} onto the {glue_base}
  - the {glue_base} needs the {glued_thing} glued on it.
  - on the {glue_base} the {glued_thing} came off, glue it again.
  - put glue on the {glue_base} and press the {glued_thing} on it
  - the {glued_thing} should stick to the {glue_base}.
  - I want the {glued_thing} to be glued to the {glue_base}.
  - the {glue_base} stays where it is, and the {glued_thing} gets glued to it.
  - take the {glue_base}, some glue, and fix the {glued_thing} on top
  ~ glue the {glued_thing} on

reupholster new_cover_for upholstery_job cover_in_cloth | Cover a piece of furniture in cloth of another color / Order new upholstery
  covered_piece furniture_piece worn_seat upholstered : thing ; the piece
  cloth_color upholstery_color fabric_shade covered_in : color ; the color of the cloth
  - cover the {covered_piece} in {cloth_color} cloth
  - the {covered_piece} needs a new cover, {cloth_color} this time.
  - {cloth_color} cloth is for the {covered_piece}.
  - use the {cloth_color} fabric on the {covered_piece}
  - the cloth of the {covered_piece} is worn, make it {cloth_color}.
  - I would like {cloth_color} upholstery on the {covered_piece}.
  - in {cloth_color} the {covered_piece} will look fine, cover it.
  - give the {covered_piece} {cloth_color} upholstery
  ~ the {covered_piece} needs new upholstery.

rebind_book new_binding book_cover_cloth bookbinder_job | Bind a book again in cloth of a color / Give a book to the bookbinder
  bound_book book_to_bind old_volume loose_pages_of : book ; the book
  binding_color cover_cloth bound_in spine_color : color ; the color of the binding
  - bind {bound_book} again in {binding_color}
  - {bound_book} is falling apart, bind it in {binding_color}.
  - the new binding of {bound_book} should be {binding_color}.
  - {binding_color} cloth for the binding of {bound_book}, please.
  - let {bound_book} have a binding in {binding_color}
  - I want the spine of {bound_book} to be {binding_color}.
  - in {binding_color}, that is how I want {bound_book} bound.
  - let the bookbinder put {bound_book} into {binding_color} cloth
  ~ {bound_book} needs a new binding.

clock_correction set_clock_right clockmaker_note clock_is_wrong | Correct a clock that shows the wrong time / Set the tower clock right
  clock_shows wrong_time shown_time displayed : time ; what the clock shows
  real_time right_time true_time should_show : time ; what the time really is
  - the clock shows {clock_shows}, but it is {real_time}.
  - it is really {real_time}, although the clock says {clock_shows}.
  - set the clock from {clock_shows} to {real_time}
  - make the clock show {real_time} instead of {clock_shows}
  - the tower clock stands at {clock_shows} and should stand at {real_time}.
  - {real_time} is the right time, not {clock_shows}, correct the clock.
  - the hands are at {clock_shows}, move them to {real_time}.
  - at {real_time} the clock still said {clock_shows}, put it right.
  ~ the clock shows {clock_shows} and that is wrong.

tool_on_hook hook_for_tool pegboard_place hang_up_tool | Say on which hook of the workshop wall a tool hangs / Give a tool its hook
  hung_tool workshop_tool thing_on_hook implement : thing ; what hangs there
  hook hook_number peg nail_number : int 1-60 ; the hook
  - hang the {hung_tool} on hook {hook}
  - hook {hook} is for the {hung_tool}.
  - the {hung_tool} belongs on hook {hook} of the workshop wall.
  - on hook {hook} you find the {hung_tool}.
  - give the {hung_tool} hook {hook}
  - the place of the {hung_tool} is hook {hook}, note it.
  - let hook {hook} hold the {hung_tool}
  ~ hang the {hung_tool} on the wall

bead_string string_beads necklace_plan threading_beads | Plan how many beads go on a string of some length / Make a string of beads
  beads bead_count number_of_beads pearls : int 5-200 ; how many beads
  string_length centimeters_long cord_length length_in_cm : int 10-120 ; centimeters of string
  - string {beads} beads on {string_length} centimeters
  - a necklace of {string_length} centimeters with {beads} beads, please.
  - put {beads} beads on a string that is {string_length} centimeters long
  - I need {string_length} centimeters of string for {beads} beads.
  - the string is {string_length} centimeters long and carries {beads} beads.
  - make a chain with {beads} beads, {string_length} centimeters
  - {beads} beads go on the string, cut it at {string_length} centimeters.
  ~ string {beads} beads

sharpen_blade grind_edge blade_angle whet_knife | Sharpen a blade at an angle / Grind the edge of a tool
  blade knife_code tool_code dull_edge : code ; the blade
  edge_angle degrees_of_edge grinding_angle bevel : int 12-45 ; degrees of the edge
  - sharpen the blade {blade} at {edge_angle} degrees
  - blade {blade} is dull, grind it at {edge_angle} degrees.
  - {edge_angle} degrees is the angle for the blade {blade}.
  - give the blade {blade} an edge of {edge_angle} degrees
  - at {edge_angle} degrees the blade {blade} cuts best, sharpen it.
  - the blade {blade} needs a bevel of {edge_angle} degrees.
  - grind {blade} with {edge_angle} degrees
  ~ sharpen the blade {blade}

soap_batch boil_soap soap_scent_color scented_soap | Boil soap with a scent and a color / Plan a batch of soap
  scent_plant soap_scent smells_of fragrance : plant ; the plant it smells of
  soap_color dyed tint_of_soap looks : color ; the color
  bars? number_of_bars pieces_of_soap batch_size : int 4-80 ; how many bars
  - boil {soap_color} soap that smells of {scent_plant}[, {bars} bars]
  - the next soap smells of {scent_plant} and is {soap_color}[, {bars} bars].
  - make[ {bars} bars of] soap with {scent_plant}, dye it {soap_color}
  - I want {scent_plant} in the soap, and it should be {soap_color}.
  - dye the soap {soap_color} and scent it with {scent_plant}
  - {soap_color} is the color of the soap and {scent_plant} its scent[, boil {bars} bars].
  - {scent_plant} soap in {soap_color}[, {bars} bars of it], please.
  ~ boil soap that smells of {scent_plant}

journeyman_exam examiner_of_apprentice trade_test_by apprentice_test | Say which master examines which apprentice / Enter an examiner for a trade test
  examiner master who_examines testing_master : person ; who examines
  apprentice examinee who_is_tested young_worker : person ; who is examined
  test_date? exam_day tested_on on_date : date ; when
  - {examiner} examines {apprentice}[ on {test_date}].
  - {apprentice} takes the trade test with {examiner}[ on {test_date}].
  - let {examiner} judge the test piece of {apprentice}[ on {test_date}]
  - the apprentice {apprentice} is examined by {examiner}[ on {test_date}].
  - for the test of {apprentice} we ask {examiner}[ to come on {test_date}].
  - {apprentice} is ready for the test, {examiner} can examine[ on {test_date}].
  - enter {examiner} as the examiner for {apprentice}[ on {test_date}]
  - with {examiner} as the examiner, {apprentice} will do the test[ on {test_date}].
  ~ {apprentice} is ready for the trade test.

commission_piece piece_by_craftsman custom_made handmade_order | Have a craftsman make a piece for a customer / Enter who makes what for whom
  craftsman maker hands_of made_by : person ; who makes it
  piece handmade_piece work_piece ordered_piece : thing ; what is made
  client_of_piece commissioned_by made_for final_owner : person ; for whom
  - {craftsman} makes the {piece} for {client_of_piece}.
  - {client_of_piece} ordered the {piece} from {craftsman}.
  - let {craftsman} make {client_of_piece} the {piece}
  - the {piece} is for {client_of_piece} and is made by {craftsman}.
  - for {client_of_piece}, ask {craftsman} to build the {piece}.
  - {client_of_piece} wants the {piece}, and {craftsman} should do the work.
  - have the {piece} made by {craftsman}, it is what {client_of_piece} gets
  - the workshop of {craftsman} got an order from {client_of_piece}, the {piece}.
  ~ {craftsman} makes the {piece}.

line_changeover retool_line changeover_to after_this_product | Change a production line from one product to the next / Plan a changeover @line
  made_until_now old_product running_product before_change : product ; what is made until now
  made_next new_product following_product after_change : product ; what is made then
  - change the line over from {made_until_now} to {made_next}
  - when the {made_until_now} are done, the line makes {made_next}.
  - the line should make {made_next} and no longer {made_until_now}.
  - {made_next} come next on the line, after {made_until_now}.
  - stop making {made_until_now} and retool for {made_next}
  - retool the line for {made_next}, we have enough {made_until_now}
  - instead of {made_until_now} I want {made_next} from this line.
  - to {made_next} is where the line goes, from {made_until_now}.
  ~ change the line over to {made_next}

part_fits_machine spare_part_for fitting_part machine_needs_part | Note which spare part fits a machine / Save the part number for a machine
  spare_part part_number spare fits_in : code ; the part
  for_machine machine_code host_machine takes_part : code ; the machine
  - the spare part {spare_part} fits the machine {for_machine}.
  - machine {for_machine} takes the part {spare_part}.
  - for the machine {for_machine} the right part is {spare_part}.
  - save {spare_part} as a spare part for the machine {for_machine}
  - {spare_part} is the part you need when {for_machine} breaks down.
  - if machine {for_machine} breaks, use part {spare_part}.
  - in machine {for_machine} you can build the part {spare_part}, note that.
  - note under machine {for_machine} that part {spare_part} fits
  ~ which part fits the machine {for_machine}?

operator_certified may_operate machine_permit_for certify_worker | Certify that a worker may operate a machine / Give somebody the permit for a machine
  certified_worker permit_holder trained_worker allowed_person : person ; who may operate it
  permitted_machine operated_device machine_allowed trained_on : device ; the machine
  - {certified_worker} may operate the {permitted_machine}.
  - certify {certified_worker} for the {permitted_machine}
  - the {permitted_machine} may be used by {certified_worker} from now on.
  - {certified_worker} passed the training on the {permitted_machine}, give out the permit.
  - give {certified_worker} the permit for the {permitted_machine}
  - for the {permitted_machine}, {certified_worker} has the permit now.
  - let {certified_worker} work with the {permitted_machine}, the training is done
  - on the {permitted_machine}, only {certified_worker} is trained, enter the permit.
  ~ certify {certified_worker}

mixing_ratio ratio_of_two blend_parts parts_per_part | Set in which ratio two ingredients are mixed in the factory / So many parts of one to a part of the other
  main_ingredient many_parts_of larger_share counted_ingredient : item ; of which there are several parts
  other_ingredient one_part_of smaller_share single_part : item ; of which there is one part
  ratio_parts how_many_parts times_more share : int 2-20 ; parts of the main one
  - mix {ratio_parts} parts of {main_ingredient} with one part of {other_ingredient}
  - to one part of {other_ingredient} take {ratio_parts} parts of {main_ingredient}.
  - one part {other_ingredient}, {ratio_parts} parts {main_ingredient}, set the mixer.
  - the mixer needs {ratio_parts} times as much {main_ingredient} as {other_ingredient}.
  - for every part of {other_ingredient} there should be {ratio_parts} parts of {main_ingredient}.
  - set the ratio of {main_ingredient} to {other_ingredient} to {ratio_parts} to one
  - {other_ingredient} is only one part, {main_ingredient} makes {ratio_parts} parts.
  ~ mix {ratio_parts} parts of {main_ingredient}

shift_handover_note note_to_next_shift tell_next_shift handover_book | Leave a note from one shift leader to the next / Write in the handover book
  leaving_leader from_leader outgoing who_writes : person ; who goes home
  arriving_leader to_leader incoming who_reads : person ; who comes
  handover_text what_to_know shift_note information : message ; what the next shift must know
  - {leaving_leader} goes home and leaves {arriving_leader} the note: {handover_text}.
  - write in the handover book for {arriving_leader}, from {leaving_leader}: {handover_text}
  - {arriving_leader} takes the next shift and must know from {leaving_leader} that {handover_text}.
  - "{handover_text}", that is the note of {leaving_leader} for {arriving_leader}.
  - leave {arriving_leader} a note by {leaving_leader} saying {handover_text}
  - the shift of {leaving_leader} is over, tell {arriving_leader} "{handover_text}".
  - note for {arriving_leader}, whose shift comes after that of {leaving_leader}: {handover_text}.
  ~ {leaving_leader} leaves a note for {arriving_leader}.

container_seal seal_on_container sealed_with seal_number_of | Note which seal closes a container / Enter the seal of a container
  sealed_container box_number container_code sealed_box : code ; the container
  seal seal_code lead_number closing_seal : code ; the seal
  - the container {sealed_container} is closed with the seal {seal}.
  - seal {seal} is on container {sealed_container}.
  - put the seal {seal} on the container {sealed_container}
  - close the container {sealed_container} with seal {seal}
  - the seal of {sealed_container} is {seal}.
  - with seal number {seal} we closed container {sealed_container}.
  - use the seal {seal} for {sealed_container}
  - on the door of {sealed_container} hangs the seal {seal}, note it.
  ~ close the container {sealed_container} with a seal

truck_to_dock loading_dock_for dock_number_for send_to_ramp | Send a truck to a loading dock / Give a truck its dock
  arriving_truck truck_plate waiting_truck truck_at_gate : code ; the truck
  dock ramp dock_number loading_bay : int 1-40 ; the dock
  - send the truck {arriving_truck} to dock {dock}
  - dock {dock} is free for the truck {arriving_truck}.
  - the truck {arriving_truck} unloads at dock {dock}.
  - at dock {dock} we expect truck {arriving_truck}.
  - give {arriving_truck} the loading dock {dock}
  - truck {arriving_truck} waits at the gate, let it drive to dock {dock}.
  - open dock {dock} for {arriving_truck}
  ~ truck {arriving_truck} waits at the gate.

machine_feeds output_goes_into chain_machines upstream_of | Connect two machines so that one delivers to the other / Set which machine feeds which
  feeding_machine delivers upstream source_machine : code ; the machine that delivers
  fed_machine receives downstream target_machine : code ; the machine that gets the parts
  - machine {feeding_machine} feeds machine {fed_machine}.
  - the parts from {feeding_machine} go into the machine {fed_machine}.
  - machine {fed_machine} gets its parts from {feeding_machine}.
  - let {fed_machine} take what {feeding_machine} puts out
  - put the machine {fed_machine} right behind {feeding_machine} in the chain
  - in front of {fed_machine} stands {feeding_machine}, which feeds it.
  - connect the output of {feeding_machine} with {fed_machine}
  - {fed_machine} is fed by {feeding_machine}, set it up that way.
  ~ what machine {feeding_machine} makes must go somewhere.

gear_required must_wear_at safety_gear_rule protective_gear | Set which protective gear must be worn at a place / Make safety gear a duty
  gear_place where_worn danger_zone gear_zone : place ; where it must be worn
  gear protective_item worn_gear equipment_needed : enum helmet/goggles/gloves/mask/boots/vest ; what must be worn
  - everybody must wear {gear} at {gear_place}.
  - at {gear_place} nobody works without {gear}.
  - make {gear} a duty at {gear_place}
  - {gear_place} is dangerous, so {gear} must be worn there.
  - put up the sign for {gear} at {gear_place}
  - {gear} on, that is the rule for {gear_place}.
  - the rule for {gear_place} is {gear} for all.
  ~ what must people wear at {gear_place}?

short_delivery too_little_delivered missing_from_delivery delivery_shortfall | Report that a company delivered too little of a product / Note what is missing from a delivery
  delivering_company short_supplier sent_by delivered_from : company ; who delivered
  short_product incomplete_goods missing_goods product_short : product ; of what too little came
  missing_count how_many_missing lacking shortfall : int 1-300 ; how many are missing
  - {delivering_company} sent {missing_count} {short_product} too few.
  - of the {short_product} from {delivering_company}, {missing_count} are missing.
  - {missing_count} {short_product} are missing, {delivering_company} must send them.
  - the delivery of {short_product} by {delivering_company} is {missing_count} short.
  - tell {delivering_company} that {missing_count} of the {short_product} did not come
  - we ordered {short_product} and {delivering_company} left out {missing_count} of them.
  - write to {delivering_company}, {missing_count} pieces are missing from the {short_product}
  ~ {delivering_company} sent too few {short_product}.

backup_supplier second_source supplier_fails fallback_company | Name a company that delivers when another fails / Choose a second supplier
  main_company usual_supplier first_source may_fail : company ; who usually delivers
  backup_company fallback stands_by jumps_in : company ; who delivers instead
  - if {main_company} fails, {backup_company} delivers.
  - {backup_company} jumps in when {main_company} cannot deliver.
  - make {backup_company} the second supplier behind {main_company}
  - our supplier is {main_company}, with {backup_company} as the fallback.
  - buy from {backup_company} whenever {main_company} has nothing
  - {main_company} delivers as a rule, {backup_company} only in an emergency, enter that.
  - without {main_company} we turn to {backup_company}.
  - put {backup_company} down for the case that {main_company} lets us down
  ~ what if {main_company} cannot deliver?

picking_rule stock_rotation first_out_rule pick_strategy | Choose which goods leave the warehouse first / Set the rule for taking goods out
  rule strategy taken_first rotation : enum oldest/newest/nearest/heaviest/cheapest ; which goods go first
  - take the {rule} goods first
  - the {rule} goods should leave the warehouse first.
  - set the picking rule to {rule}
  - from now on the {rule} pieces go out first.
  - I want the {rule} stock to be picked first.
  - change the rule of the warehouse to {rule} first
  - which goods go out first? the {rule} ones.
  ~ change the picking rule

weigh_with_tare net_weight_of gross_minus_tare loaded_and_empty | Compute the net weight of a load / What a load weighs without the vehicle
  gross loaded_weight full_weight weight_with_load : int 2000-40000 ; kilograms with the load
  tare empty_weight vehicle_weight weight_without_load : int 900-1900 ; kilograms without it
  = net int
  - the truck weighs {gross} kilograms full and {tare} empty, what is the net weight?
  - what is the load if the empty truck weighs {tare} kilograms and the full one {gross}?
  - subtract the tare of {tare} kilograms from {gross}
  - find the net weight, gross {gross}, tare {tare}
  - with the load it is {gross} kilograms, without it {tare}, give me the net weight.
  - empty we had {tare} kilograms and now the scale shows {gross}, how heavy are the goods?
  ~ the truck weighs {gross} kilograms, what is the net weight?

hold_back_batch batch_blocked block_lot lot_on_hold | Hold back a batch because of a fault / Block a lot
  held_batch lot_number batch_nr blocked_lot : code ; the batch
  fault found_fault why_held defect_type : enum crack/mould/scratch/smell/color/size ; the fault
  - hold back the batch {held_batch} because of the {fault}
  - the batch {held_batch} must not leave, there is a problem with the {fault}.
  - there is a {fault} problem in batch {held_batch}, block it.
  - block lot {held_batch}, reason: {fault}
  - because of the {fault}, {held_batch} stays here.
  - {held_batch} has a fault, the {fault}, so hold it back.
  - nobody ships {held_batch} before the {fault} is looked at.
  ~ hold back the batch {held_batch}

stack_pallet pallet_on_pallet put_on_top stacking_order | Stack one pallet on another / Say which pallet stands on which
  upper_pallet top_pallet pallet_above lifted_up : code ; the pallet on top
  lower_pallet bottom_pallet pallet_below carries : code ; the pallet under it
  - put the pallet {upper_pallet} on top of {lower_pallet}
  - {lower_pallet} is strong enough, stack the pallet {upper_pallet} on it.
  - pallet {lower_pallet} goes under pallet {upper_pallet}.
  - under {upper_pallet} we put the pallet {lower_pallet}.
  - stack {upper_pallet} above the pallet {lower_pallet}
  - the lower pallet is {lower_pallet} and the upper one {upper_pallet}.
  - let pallet {lower_pallet} carry the pallet {upper_pallet}
  - on pallet {lower_pallet} there is room for {upper_pallet}.
  ~ stack the pallet {upper_pallet}

improvement_idea idea_box worker_suggests suggestion_by | Put the idea of a worker into the idea box / Save a suggestion of an employee
  idea_giver inventor suggested_by clever_worker : person ; whose idea it is
  idea suggestion proposal what_to_improve : phrase ; the idea
  - {idea_giver} has the idea "{idea}".
  - put the idea "{idea}" by {idea_giver} into the box
  - save "{idea}" as a suggestion from {idea_giver}
  - the idea {idea} comes from {idea_giver}.
  - "{idea}", suggests {idea_giver}, put that into the idea box.
  - {idea_giver} says we could try {idea}, keep the suggestion.
  - the idea box gets "{idea}", thanks to {idea_giver}.
  - thank {idea_giver} for the idea {idea} and save it
  ~ {idea_giver} has an idea for the box.

scaffold_check scaffold_inspected inspector_of_scaffold release_scaffold | Enter who inspected a scaffold / Release a scaffold for use
  scaffold scaffold_tag scaffolding structure_code : code ; the scaffold
  scaffold_inspector checked_by signs_off approver : person ; who inspected it
  - the scaffold {scaffold} was inspected by {scaffold_inspector}.
  - {scaffold_inspector} has checked the scaffold {scaffold}.
  - release scaffold {scaffold}, {scaffold_inspector} looked at it
  - enter {scaffold_inspector} as the inspector of the scaffold {scaffold}
  - on scaffold {scaffold} you can work, says {scaffold_inspector} after checking it.
  - {scaffold} is safe according to {scaffold_inspector}, release that scaffold.
  - put the name of {scaffold_inspector} on the tag of scaffold {scaffold}
  - let {scaffold_inspector} sign for the scaffold {scaffold}
  ~ the scaffold {scaffold} was inspected.

crane_signaller guides_crane banksman_for hand_signals_to | Say who gives the hand signals to the crane driver / Enter the signaller of a crane driver
  crane_driver in_the_cab driver_up_there crane_operator : person ; who drives the crane
  signaller banksman gives_signals on_the_ground : person ; who gives the signals
  - {signaller} gives the signals to the crane driver {crane_driver}.
  - {crane_driver} drives the crane and {signaller} stands on the ground with the signals.
  - let {crane_driver} in the crane follow the hand signals of {signaller}
  - up in the cab is {crane_driver}, down below {signaller} gives the signals.
  - the crane driver {crane_driver} listens only to {signaller}.
  - send {signaller} down to guide {crane_driver} with the crane
  - the signaller for {crane_driver} is {signaller}, enter it.
  - for the lift, {signaller} is on the ground and {crane_driver} in the crane.
  ~ {crane_driver} drives the crane.

door_swing door_opens_into hinge_direction swing_of_door | Decide into which room a door opens / Plan the swing of a door between two rooms
  opened_from pushed_from side_without_swing one_side : room ; the room from which it is pushed
  swings_into opens_towards leaf_goes_into other_side : room ; the room into which it opens
  - the door from the {opened_from} should open into the {swings_into}.
  - let the door swing into the {swings_into} when you come from the {opened_from}
  - coming from the {opened_from} you push the door into the {swings_into}.
  - I want the door to open into the {swings_into}, not into the {opened_from}.
  - hang the door so that it swings from the {opened_from} to the {swings_into}
  - the {opened_from} is too small for the door, let it open into the {swings_into}.
  - the leaf goes into the {swings_into} if one pushes it in the {opened_from}.
  - into the {swings_into}, that is how the door of the {opened_from} opens.
  ~ the door from the {opened_from} opens the wrong way.

subcontract hire_subcontractor passes_work_to works_on_behalf | Enter that a company passes work on to another / Note a subcontractor
  main_contractor general_contractor passes_on employer_company : company ; who passes the work on
  subcontractor does_the_work hired_company second_company : company ; who does it
  - {main_contractor} hires {subcontractor} as a subcontractor.
  - {subcontractor} works for {main_contractor} on this site.
  - the work of {main_contractor} is really done by {subcontractor}.
  - on this site {subcontractor} is the subcontractor of {main_contractor}, note that.
  - let {main_contractor} pass the work on to {subcontractor}
  - enter {subcontractor} under {main_contractor} in the list of firms
  - {main_contractor} has the contract, but {subcontractor} sends the workers.
  - {subcontractor} gets its money from {main_contractor}, being the subcontractor.
  ~ {main_contractor} passes the work on.

room_becomes turn_room_into conversion_of_room rebuild_as | Plan that a room is turned into another kind of room / Convert a room
  old_use present_room is_now room_converted : room ; what it is now
  new_use future_room will_be converted_into : room ; what it becomes
  - turn the {old_use} into the {new_use}
  - the {old_use} becomes the {new_use}.
  - the {new_use} will be where the {old_use} is now.
  - make the {new_use} out of the old {old_use}
  - we no longer need the {old_use}, it should be the {new_use}.
  - we lack the {new_use}, so convert the {old_use}.
  - where the {old_use} is today, I want the {new_use} to be.
  - from the {old_use} we make the {new_use}, draw the plan.
  ~ we want to convert the {old_use}.

trade_sequence trades_in_order who_comes_first before_trade | Decide which tradesman works before which on the site / Set the order of two trades
  earlier_trade comes_first first_on_site trade_before : job ; who works first
  later_trade comes_second next_on_site trade_after : job ; who works after that
  - the {earlier_trade} works before the {later_trade}.
  - first comes the {earlier_trade}, then the {later_trade}.
  - the {later_trade} can start when the {earlier_trade} is done.
  - send the {later_trade} only after the {earlier_trade}
  - let the {earlier_trade} finish before the {later_trade} begins
  - the {later_trade} has to wait for the {earlier_trade}.
  - without the {earlier_trade} there is nothing to do for the {later_trade}, plan the order.
  - after the {earlier_trade} it is the turn of the {later_trade}.
  ~ the {earlier_trade} comes first.

time_capsule into_foundation lay_in_wall buried_in_building | Lay a thing in the foundation of a building / Note what is in the time capsule of a building
  capsule_thing laid_in buried_thing keepsake : thing ; what is laid in
  capsule_place foundation_of new_building walled_in_at : place ; the building
  - lay the {capsule_thing} in the foundation of {capsule_place}
  - under {capsule_place} lies the {capsule_thing}, note it for later.
  - the time capsule of {capsule_place} contains the {capsule_thing}.
  - the {capsule_thing} goes into the time capsule at {capsule_place}.
  - wall in the {capsule_thing} at {capsule_place}
  - in the foundation stone of {capsule_place} I want the {capsule_thing}.
  - when they open the capsule of {capsule_place}, they should find the {capsule_thing}.
  ~ the {capsule_thing} goes into the time capsule.

floor_covering lay_floor_in new_floor_for flooring | Lay a new floor in a room / Choose the flooring of a room
  floored_room floor_of room_with_floor where_laid : room ; the room
  flooring_kind material_of_floor floor_type laid_material : enum parquet/tiles/carpet/cork/linoleum/stone ; the floor
  - lay {flooring_kind} in the {floored_room}
  - the {floored_room} gets a floor of {flooring_kind}.
  - {flooring_kind} for the {floored_room}, please.
  - I would like to walk on {flooring_kind} in the {floored_room}.
  - in the {floored_room} the floor is {flooring_kind} from now on.
  - take out the old floor of the {floored_room} and lay {flooring_kind}
  - the {floored_room} is fine with {flooring_kind}, order the floor.
  ~ the {floored_room} needs a new floor.

bricks_for_wall brick_calculator how_many_bricks wall_bricks | Compute how many bricks a wall needs / Bricks for a wall of a size
  wall_length meters_long long_side running_meters : int 2-80 ; meters
  wall_height_cm centimeters_high rise wall_tall : int 40-400 ; centimeters
  = bricks int
  - how many bricks does a wall need that is {wall_length} meters long and {wall_height_cm} centimeters high?
  - the wall is {wall_height_cm} centimeters high and {wall_length} meters long, how many bricks?
  - count the bricks for {wall_length} meters of wall, {wall_height_cm} centimeters high
  - I build a wall of {wall_length} meters, {wall_height_cm} centimeters tall, tell me the bricks.
  - {wall_height_cm} centimeters of height over {wall_length} meters, how many bricks is that?
  - find out how many bricks go into {wall_length} meters of wall at a height of {wall_height_cm} centimeters
  ~ how many bricks for {wall_length} meters of wall?

dig_depth dig_at excavate depth_of_pit | Dig to a depth at a place / Order a pit of some depth
  dig_place pit_site excavation_at where_to_dig : place ; where
  pit_meters depth_in_meters how_deep_dig below_ground : decimal ; meters
  - dig {pit_meters} meters deep at {dig_place}
  - at {dig_place} the pit should be {pit_meters} meters deep.
  - send the excavator to {dig_place}, it must dig {pit_meters} meters
  - {pit_meters} meters is the depth of the pit at {dig_place}.
  - we need a hole of {pit_meters} meters at {dig_place}.
  - the excavator digs at {dig_place} until it is {pit_meters} meters deep.
  - go down {pit_meters} meters at {dig_place}
  ~ dig at {dig_place}

lay_cable cable_run pull_wire_between wiring_from_to | Lay a cable from one room to another / Plan where a cable runs
  cable_start comes_from_room source_room plug_end : room ; where it starts
  cable_end goes_to_room supplied_room far_end : room ; where it ends
  - lay a cable from the {cable_start} to the {cable_end}
  - the {cable_end} needs a cable from the {cable_start}.
  - pull a wire into the {cable_end}, it starts in the {cable_start}
  - from the {cable_start} the power should go to the {cable_end}.
  - the cable ends in the {cable_end} and begins in the {cable_start}.
  - let the {cable_end} get its power from the {cable_start} through a new cable
  - there is a box in the {cable_start}, lay the cable from there into the {cable_end}.
  - in the {cable_start} we plug it in, and the cable comes out in the {cable_end}.
  ~ lay a cable to the {cable_end}

surplus_to_site leftover_material material_between_sites from_site_to_site | Bring left-over material from one building site to another / Move surplus from site to site
  leftover surplus spare_material remains : product ; what is left over
  site_with_surplus has_too_much from_site taken_from_site : place ; where it is left over
  site_in_need has_too_little to_site needed_at_site : place ; where it is needed
  - bring the {leftover} from {site_with_surplus} to {site_in_need}
  - {site_in_need} is short of {leftover}, take some from {site_with_surplus}.
  - at {site_with_surplus} there are {leftover} left, {site_in_need} can use them.
  - take the {leftover} away from {site_with_surplus}, they are needed at {site_in_need}
  - the site at {site_in_need} gets the {leftover} that nobody needs at {site_with_surplus}.
  - to {site_in_need} with the {leftover} that lie around at {site_with_surplus}.
  - let {site_in_need} have the {leftover} of {site_with_surplus}
  ~ bring the {leftover} to {site_in_need}

ship_passes passing_side pass_vessel port_or_starboard | Say on which side one ship passes another / Plan how two ships pass
  passing_ship moving_vessel overtaker own_ship : phrase ; the ship that passes
  passed_ship other_vessel lying_ship ship_met : phrase ; the ship that is passed
  side_of_pass on_side passing_hand ships_side : enum port/starboard ; the side
  - the "{passing_ship}" passes the "{passed_ship}" to {side_of_pass}.
  - pass the ship {passed_ship} to {side_of_pass} with the {passing_ship}
  - the {passed_ship} lies still and the {passing_ship} goes by on {side_of_pass}.
  - let the {passing_ship} go past the {passed_ship} on the {side_of_pass} side
  - on {side_of_pass} the ship {passed_ship} is passed by the {passing_ship}.
  - tell the {passing_ship} to leave the {passed_ship} to {side_of_pass}
  - the captain of the {passing_ship} wants to pass the {passed_ship} on {side_of_pass}.
  ~ the {passing_ship} passes the {passed_ship}.

tug_pulls tugboat_for assign_tug pulled_by_tug | Let a tug pull a ship / Give a ship a tugboat in the harbor
  tug tugboat pulling_boat small_strong_boat : phrase ; the tug
  pulled_ship helped_vessel big_ship ship_in_tow : phrase ; the ship that is pulled
  - the tug {tug} pulls the ship {pulled_ship}.
  - let the {tug} pull the {pulled_ship} into the harbor
  - the ship {pulled_ship} needs help, send the tug {tug}.
  - the "{pulled_ship}" is pulled by the tug "{tug}".
  - give the big ship {pulled_ship} the tug {tug}
  - send the tug {tug} out to the {pulled_ship}
  - in front of the {pulled_ship} goes the tug {tug}, enter that.
  - {tug} is the tug and {pulled_ship} the ship behind it.
  ~ the ship {pulled_ship} needs a tug.

flag_signal signal_to_ship lamp_message ship_to_ship | Send a signal from one ship to another / Give a message to another ship by flag or lamp
  signalling_ship signal_from sending_vessel flags_up_on : phrase ; the ship that signals
  signalled_ship signal_to receiving_vessel reads_signal : phrase ; the ship that gets the signal
  signal_text signal meaning_of_flags signalled_words : message ; what is signalled
  - the {signalling_ship} signals to the {signalled_ship}: {signal_text}.
  - signal "{signal_text}" to the ship {signalled_ship} from the {signalling_ship}
  - the ship {signalled_ship} must learn from the {signalling_ship} that {signal_text}.
  - with the lamp of the {signalling_ship}, tell the {signalled_ship} "{signal_text}".
  - "{signal_text}", that should go over to the {signalled_ship} from the {signalling_ship}.
  - let the {signalling_ship} raise the flags for the {signalled_ship}, they mean {signal_text}
  - to the {signalled_ship}, from the {signalling_ship}: {signal_text}.
  ~ signal "{signal_text}" from the {signalling_ship}

bridge_watch watch_on_bridge officer_of_watch steer_from_to | Enter who has the watch on the bridge and when / Plan a watch at sea
  officer watchkeeper on_bridge who_steers : person ; who has the watch
  watch_begins relieved_other begins_at first_bell : time ; when it begins
  watch_ends is_relieved ends_at last_bell : time ; when it ends
  - {officer} has the watch on the bridge from {watch_begins} to {watch_ends}.
  - on the bridge stands {officer}, from {watch_begins} until {watch_ends}.
  - the watch of {officer} ends at {watch_ends} and begins at {watch_begins}.
  - until {watch_ends}, starting at {watch_begins}, the bridge belongs to {officer}.
  - let {officer} take the watch at {watch_begins} and go below at {watch_ends}
  - from {watch_begins} on, {officer} steers the ship, and is relieved at {watch_ends}.
  - put {officer} on the bridge between {watch_begins} and {watch_ends}
  - {officer} may sleep after {watch_ends} but is on the bridge from {watch_begins}.
  ~ {officer} has the watch until {watch_ends}.

home_port ship_registered_in port_on_stern belongs_to_port | Enter the home port of a ship / Say in which city a ship is at home
  registered_ship ship_at_home vessel_of_port hull_name : phrase ; the ship
  port_city home_harbor registered_in harbor_town : city ; its home port
  - the home port of the {registered_ship} is {port_city}.
  - the ship "{registered_ship}" is at home in {port_city}.
  - {port_city} is the home of the ship {registered_ship}.
  - write {port_city} on the stern of the {registered_ship}
  - enter {port_city} as the home port of the {registered_ship}
  - in {port_city} they registered the ship {registered_ship}.
  - the {registered_ship} belongs to the port of {port_city}.
  - from now on {port_city} is home for the {registered_ship}, change the register.
  ~ what is the home port of the {registered_ship}?

unload_at_port cargo_leaves_in discharge_cargo port_for_goods | Say in which port goods are unloaded / Plan the unloading of a ship
  ship_goods goods_on_board freight_item unloaded_goods : product ; the goods
  unloading_city leaves_ship_in discharge_port port_of_goods : city ; the port
  - unload the {ship_goods} in {unloading_city}
  - in {unloading_city} the {ship_goods} leave the ship.
  - the {ship_goods} stay on board until {unloading_city}.
  - when we reach {unloading_city}, the crane takes out the {ship_goods}.
  - {unloading_city} is where the {ship_goods} go ashore.
  - keep the {ship_goods} in the hold, they are for the port of {unloading_city}
  - plan {unloading_city} as the port for the {ship_goods}
  - the harbor of {unloading_city} expects the {ship_goods} from our ship.
  ~ unload the {ship_goods}

lifeboat_of boat_in_emergency lifeboat_place muster_boat | Tell a passenger which lifeboat to use / Give a passenger a lifeboat
  boat_passenger on_board_person cruise_guest passenger_on_ship : person ; the passenger
  lifeboat lifeboat_number boat_number rescue_boat : int 1-40 ; the lifeboat
  - {boat_passenger} belongs in lifeboat {lifeboat}.
  - lifeboat {lifeboat} is for {boat_passenger}.
  - give {boat_passenger} a place in lifeboat {lifeboat}
  - in an emergency {boat_passenger} goes to lifeboat {lifeboat}.
  - put {boat_passenger} on the list of lifeboat {lifeboat}
  - if the ship sinks, {boat_passenger} takes boat {lifeboat}, note that.
  - the lifeboat of {boat_passenger} has the number {lifeboat}.
  ~ which lifeboat is for {boat_passenger}?

ballast_water fill_ballast pump_ballast trim_tank | Pump ballast water into a tank of the ship / Trim the ship
  ballast_tank tank_of_ship ballast_chamber tank_below : int 1-16 ; the tank
  tons_of_water ballast_tons water_tons pumped_tons : int 5-500 ; tons of water
  - pump {tons_of_water} tons of ballast water into tank {ballast_tank}
  - ballast tank {ballast_tank} gets {tons_of_water} tons.
  - the ship leans over, {tons_of_water} tons into ballast tank {ballast_tank}.
  - fill tank {ballast_tank} with {tons_of_water} tons of ballast
  - in ballast tank {ballast_tank} I want {tons_of_water} tons of water.
  - {tons_of_water} tons of ballast are for tank {ballast_tank}.
  - trim the ship with {tons_of_water} tons in tank {ballast_tank}
  ~ pump ballast into tank {ballast_tank}

steer_course course_and_speed helm_order new_course | Give the ship a course and a speed / Order the helm
  heading course_degrees compass_course bearing : int 0-359 ; degrees on the compass
  knots ship_speed speed_in_knots how_fast_ship : int 2-30 ; knots
  - steer {heading} degrees at {knots} knots
  - the new course is {heading} degrees, the speed {knots} knots.
  - go to {knots} knots and steer {heading}
  - {knots} knots on a course of {heading} degrees, please.
  - turn the ship to {heading} degrees and run {knots} knots
  - we sail {heading} degrees, with {knots} knots from now on.
  - set the speed at {knots} knots and the course at {heading}
  ~ steer {heading} degrees

ship_christening christen_ship bottle_on_bow godmother_of_ship | Enter who christens a ship / Plan the christening of a ship
  new_ship christened_ship hull ship_to_christen : phrase ; the ship
  christener throws_bottle ship_godparent speaks_the_name : person ; who christens it
  - {christener} christens the ship "{new_ship}".
  - the ship {new_ship} is christened by {christener}.
  - let {christener} throw the bottle at the bow of the {new_ship}
  - the {new_ship} gets its name from {christener}.
  - for the christening of the {new_ship} we invite {christener} to throw the bottle.
  - {christener} speaks the words and the ship is called {new_ship}.
  - ask {christener} to christen our ship {new_ship}
  - on the day when the {new_ship} is christened, {christener} holds the bottle.
  ~ {christener} christens a ship.

command_passes hand_over_command new_captain_after takes_the_helm | Hand the command of a ship from one person to another / Enter a change of captain
  old_captain gives_command leaves_bridge captain_until_now : person ; who had the command
  new_captain takes_command captain_from_now successor_on_bridge : person ; who gets it
  - {old_captain} hands the command of the ship to {new_captain}.
  - {new_captain} takes over the ship from {old_captain}.
  - the ship is commanded by {new_captain} now and no longer by {old_captain}.
  - after {old_captain} the captain is {new_captain}.
  - give {new_captain} the command that {old_captain} had
  - {old_captain} goes ashore, so {new_captain} is captain.
  - let {new_captain} be captain as soon as {old_captain} has left the bridge
  - the captain was {old_captain} until today, and from today it is {new_captain}.
  ~ {old_captain} hands over the command.

connection_waits hold_connection train_waits_for keep_train_back | Let a train wait for another that is late / Hold a connecting train
  waiting_train held_train connecting_train departs_later : code ; the train that waits
  late_train awaited_train delayed_train comes_late : code ; the train that is late
  wait_minutes? held_minutes longest_wait minutes_held : int 2-30 ; minutes
  - train {waiting_train} waits for the train {late_train}[, {wait_minutes} minutes at most].
  - the train {late_train} is late, hold {waiting_train}[ for {wait_minutes} minutes].
  - keep the train {waiting_train} in the station until {late_train} is there
  - because {late_train} is late, {waiting_train} leaves[ {wait_minutes} minutes] later.
  - let {waiting_train} stand[ for {wait_minutes} minutes] so that people from {late_train} can change
  - people from the train {late_train} want to catch {waiting_train}, so hold it[ for {wait_minutes} minutes].
  - until {late_train} has arrived, the train {waiting_train} must not leave.
  - for the sake of the passengers on {late_train}, hold the train {waiting_train} back.
  ~ train {late_train} is late, hold the connection.

train_ends_early terminates_short stops_short_of cut_back_train | Let a train end in an earlier city than planned / Cut back the route of a train
  shortened_train cut_train ends_early train_cut_back : code ; the train
  real_terminus ends_in last_stop_today turned_back_in : city ; where it ends today
  planned_terminus should_reach usual_end not_reached : city ; where it should have ended
  - train {shortened_train} ends in {real_terminus} and does not go on to {planned_terminus}.
  - instead of {planned_terminus}, the train {shortened_train} only reaches {real_terminus}.
  - the train {shortened_train} to {planned_terminus} stops in {real_terminus} for good today.
  - today {real_terminus} is the last stop of {shortened_train}, not {planned_terminus}.
  - cut train {shortened_train} back to {real_terminus}, nobody gets to {planned_terminus} with it
  - {planned_terminus} is not served by {shortened_train}, turn it back in {real_terminus}.
  - let {shortened_train} end in {real_terminus}, the line to {planned_terminus} is blocked
  ~ train {shortened_train} does not reach {planned_terminus}.

conductor_on_train conductor_of checks_tickets_on train_staff | Put a conductor on a train / Say who checks the tickets on a train
  conductor ticket_checker guard_of_train train_attendant : person ; the conductor
  conducted_train train_of_duty checked_train rides_train : code ; the train
  - {conductor} is the conductor of train {conducted_train}.
  - on train {conducted_train} the tickets are checked by {conductor}.
  - put {conductor} on the train {conducted_train} as conductor
  - train {conducted_train} has no conductor, send {conductor}.
  - the train {conducted_train} runs with {conductor} as its conductor.
  - let {conductor} check the tickets on {conducted_train}
  - {conductor} rides along on train {conducted_train} and looks at the tickets.
  - for {conducted_train} we need a conductor, take {conductor}.
  ~ train {conducted_train} has no conductor.

left_on_train lost_in_coach forgotten_on_train train_lost_items | Report a thing that was forgotten on a train / Look for something left on a train
  left_thing lost_object train_find forgotten_luggage : thing ; what was forgotten
  train_of_loss ridden_train lost_on train_it_is_on : code ; the train
  - I left my {left_thing} on train {train_of_loss}.
  - on the train {train_of_loss} I forgot the {left_thing}.
  - look for my {left_thing} on the train {train_of_loss}
  - train {train_of_loss} left with my {left_thing} in it.
  - the {left_thing} is still on the train {train_of_loss}, ask for it.
  - ask the staff of {train_of_loss} for the {left_thing} that I forgot
  - I got off train {train_of_loss} and did not take my {left_thing} with me.
  - find the {left_thing}, I had it on {train_of_loss}
  ~ I left my {left_thing} on the train.

seat_slip reserved_sign slip_above_seat seat_display | Show above a train seat who reserved it from where to where / Print a reservation slip for a seat
  reserved_for slip_name seat_owner sitting_person : person ; who reserved the seat
  boards_in slip_from seat_from first_city : city ; from where
  leaves_in slip_to seat_to last_city : city ; to where
  - the seat is reserved for {reserved_for} from {boards_in} to {leaves_in}.
  - {reserved_for} sits here until {leaves_in}, after getting on in {boards_in}, print the slip.
  - print a slip for the seat, {boards_in} to {leaves_in}, in the name of {reserved_for}
  - to {leaves_in} the seat belongs to {reserved_for}, who gets on in {boards_in}.
  - show above the seat that {reserved_for} has it between {boards_in} and {leaves_in}
  - from {boards_in} on the seat is taken by {reserved_for}, and it is free again in {leaves_in}.
  - {reserved_for} gets off in {leaves_in}, got on in {boards_in}, and has the seat that long.
  ~ the seat is reserved for {reserved_for} from {boards_in}.

coach_is_quiet coach_type declare_coach mark_coach | Declare what a coach of the train is for / Make a coach a quiet coach
  coach coach_number carriage wagon_number : int 1-22 ; the coach
  coach_use carriage_kind zone_type made_into : enum quiet/family/bicycle/dining/sleeping ; what it is for
  - coach {coach} is the {coach_use} coach.
  - make coach {coach} the {coach_use} coach
  - the {coach_use} coach of this train is number {coach}.
  - put the {coach_use} sign on coach {coach}
  - declare coach {coach} a {coach_use} coach
  - a {coach_use} coach is missing, use number {coach}.
  - in coach {coach} is the {coach_use} zone today.
  ~ make coach {coach} something else

replacement_bus bus_for_train rail_replacement bus_instead_of_train | Let buses run in place of the trains between two cities / Order rail replacement buses
  bus_starts_in replaced_from bus_from_city start_of_gap : city ; where the buses start
  bus_goes_to replaced_to bus_to_city end_of_gap : city ; where they go
  number_of_buses? buses coaches_needed how_many_buses : int 1-20 ; how many buses
  - no train runs from {bus_starts_in} to {bus_goes_to}, send[ {number_of_buses}] buses.
  - let[ {number_of_buses}] buses run from {bus_starts_in} to {bus_goes_to} in place of the train
  - the passengers in {bus_starts_in} have to go to {bus_goes_to} by bus.
  - to {bus_goes_to} there is only a replacement bus from {bus_starts_in} today.
  - order[ {number_of_buses}] replacement buses to {bus_goes_to}, they leave {bus_starts_in}
  - the track is broken behind {bus_starts_in}, take the people to {bus_goes_to} by bus.
  - people who want to reach {bus_goes_to} get a bus in {bus_starts_in}[, {number_of_buses} of them].
  - {bus_starts_in} is where the trains end, buses go on to {bus_goes_to}.
  ~ send replacement buses to {bus_goes_to}

set_rail_signal signal_aspect rail_signal signal_shows | Set a railway signal / Let a signal of the line show a color
  rail_signal_code signal_number signal_post line_signal : code ; the signal
  aspect signal_light shows shown_aspect : enum red/green/yellow/white ; what it shows
  - set the signal {rail_signal_code} to {aspect}
  - signal {rail_signal_code} should show {aspect}.
  - {aspect} for the signal {rail_signal_code}, please.
  - turn the railway signal {rail_signal_code} {aspect}
  - a train is coming, make signal {rail_signal_code} {aspect}.
  - let the trains see {aspect} at signal {rail_signal_code}
  - at the signal {rail_signal_code} I want {aspect} light.
  ~ change the signal {rail_signal_code}

train_overtakes overtaking_train fast_before_slow let_train_past | Let a fast train overtake a slow one / Decide which train goes ahead of which
  faster_train overtaker_train goes_ahead train_in_hurry : code ; the train that overtakes
  slower_train overtaken_train stands_aside lets_past : code ; the train that is overtaken
  overtaken_in? siding_city overtaking_place happens_in : city ; where
  - train {faster_train} overtakes the train {slower_train}[ in {overtaken_in}].
  - the train {slower_train} is overtaken by {faster_train}[ in {overtaken_in}].
  - let {faster_train} go ahead of {slower_train}[ in {overtaken_in}]
  - put {slower_train} on the side track[ in {overtaken_in}] until {faster_train} has gone through
  - {slower_train} stands aside[ in {overtaken_in}] for the train {faster_train}.
  - the slow train {slower_train} must let the fast train {faster_train} past[ in {overtaken_in}].
  - {faster_train} is in a hurry, so {slower_train} waits[ in {overtaken_in}] and lets it by.
  ~ train {faster_train} wants to overtake.

driver_relief_at bus_driver_change relieve_driver drivers_change_at | Say which driver takes over the bus from which and where / Plan a change of drivers on the way
  tired_driver gets_off driver_before drove_until : person ; who drove so far
  fresh_driver gets_on driver_after drives_on : person ; who drives on
  relief_stop relief_place handover_stop change_takes_place : place ; where they change
  - {fresh_driver} takes over the bus from {tired_driver} at {relief_stop}.
  - at {relief_stop}, {tired_driver} gets off and {fresh_driver} drives on.
  - {tired_driver} drives as far as {relief_stop}, from there it is {fresh_driver}.
  - let {fresh_driver} wait at {relief_stop} to relieve {tired_driver} at the wheel
  - from {relief_stop} on, {fresh_driver} sits at the wheel of the bus, in place of {tired_driver}.
  - the bus of {tired_driver} is driven by {fresh_driver} after {relief_stop}.
  - {tired_driver} is tired, so {fresh_driver} gets on at {relief_stop} and drives.
  ~ {tired_driver} gets off at {relief_stop}.

last_night_bus night_bus_at latest_bus final_bus | Say when the last bus of the night leaves a place / Time of the last night bus
  night_stop leaves_from last_bus_from stop_at_night : place ; the stop
  = last_bus time, line int
  - when does the last bus leave {night_stop}?
  - tell me the last night bus from {night_stop}
  - how late can I still get a bus at {night_stop}?
  - is there a bus at night from {night_stop}?
  - I am at {night_stop} and do not want to miss the last bus.
  - find out when the night bus at {night_stop} goes for the last time
  ~ when does the last bus go?

report_crowding how_full_bus crowded_line bus_crowding | Report how full a bus is / Tell the others how crowded a line is
  crowded_bus line_in_question reported_line bus_line_number : int 1-300 ; the line
  crowding fullness how_crowded seats_left_over : enum empty/half/full/packed ; how full
  - the bus {crowded_bus} is {crowding}.
  - report line {crowded_bus} as {crowding}
  - I sit in the {crowded_bus} and it is {crowding}.
  - tell the others that bus {crowded_bus} is {crowding}
  - {crowding}, that is how I would call the bus {crowded_bus} today.
  - on line {crowded_bus} everything is {crowding} this morning.
  - mark the bus {crowded_bus} as {crowding}
  ~ report how full the bus {crowded_bus} is

request_stop press_stop_button want_to_get_off stop_next | Ask the bus to halt at the next stop / Press the stop button
  exit_door? which_door leave_through door_used : enum front/middle/rear ; the door
  needs_ramp? ramp_for lowered_for help_at_door : enum wheelchair/stroller/walker ; what the ramp is for
  - I want to get off at the next stop.
  - press the stop button[, I have a {needs_ramp}]
  - stop at the next stop[ and open the {exit_door} door]
  - let me out at the next stop[ through the {exit_door} door]
  - the next stop is mine[, and I need the ramp for a {needs_ramp}].
  - ask the driver to stop[, the {exit_door} door is fine]
  - I have to get out here.

fare_between ticket_price_to price_of_ride what_ride_costs | Find out what a ride from one city to another costs / Fare between two cities
  fare_origin ride_from paid_from city_of_start : city ; where the ride starts
  fare_destination ride_to paid_to city_of_end : city ; where it ends
  = fare decimal
  - what does the ride from {fare_origin} to {fare_destination} cost?
  - how much do I pay to {fare_destination} when I start in {fare_origin}?
  - tell me the fare from {fare_origin} to {fare_destination}
  - I want to get to {fare_destination} from {fare_origin}, what is the fare?
  - is it expensive to go to {fare_destination}? I would leave from {fare_origin}.
  - starting in {fare_origin}, what is the price of a ticket to {fare_destination}?
  - look up the fare to {fare_destination} for somebody in {fare_origin}
  ~ what is the fare to {fare_destination}?

page_passenger passenger_to_gate last_call_for call_to_gate | Call a passenger to a gate of the airport / Page somebody who is late for a flight
  paged_passenger late_flyer passenger_wanted missing_passenger : person ; who is called
  gate departure_gate gate_number boarding_gate : code ; the gate
  - call {paged_passenger} to gate {gate}
  - {paged_passenger} should come to the gate {gate} at once.
  - gate {gate} is closing and {paged_passenger} is not there, page them.
  - at gate {gate} they are waiting for {paged_passenger}.
  - this is the last call for {paged_passenger}, gate {gate}.
  - the people at {gate} miss {paged_passenger}, make an announcement.
  - page {paged_passenger}, who should be at gate {gate}
  - send {paged_passenger} over to {gate}, the plane is about to leave
  ~ call {paged_passenger} to the gate

gate_swap flight_changes_gate other_gate_for move_flight_gate | Move a flight from one gate to another / Change the gate of a flight
  gate_flight boarding_flight moved_flight flight_of_gate : code ; the flight
  old_gate gate_before former_gate leaves_gate : code ; the gate until now
  new_gate gate_after assigned_gate moves_to_gate : code ; the new gate
  - flight {gate_flight} moves from gate {old_gate} to gate {new_gate}.
  - the flight {gate_flight} leaves from {new_gate} and not from {old_gate}.
  - instead of gate {old_gate} the flight {gate_flight} gets gate {new_gate}.
  - gate {new_gate} is for {gate_flight} now, it was at {old_gate} before.
  - bring the passengers of {gate_flight} from {old_gate} over to {new_gate}
  - to gate {new_gate}, please, with flight {gate_flight}, gate {old_gate} is closed.
  - free gate {old_gate} and let {gate_flight} board at {new_gate}
  - people waiting at {old_gate} for {gate_flight} have to walk to {new_gate}.
  ~ flight {gate_flight} leaves gate {old_gate}.

standby_seat standby_gets_seat fill_no_show waiting_flyer | Give the seat of a missing passenger to one who waits / Let a standby passenger fly
  no_show missing_flyer seat_of_absent did_not_come : person ; who did not come
  standby_passenger flies_instead on_standby lucky_flyer : person ; who gets the seat
  - {no_show} did not come, so {standby_passenger} gets the seat.
  - give {standby_passenger} the seat of {no_show} on the plane
  - {standby_passenger} is on standby and can fly, because {no_show} is missing.
  - let {standby_passenger} fly in the seat of {no_show}
  - the seat of {no_show} is free, {standby_passenger} may board.
  - take {no_show} off the flight and {standby_passenger} on board
  - there is room for {standby_passenger} now that {no_show} stays at home.
  - without {no_show} on the plane, we can take {standby_passenger} from the standby list.
  ~ {standby_passenger} is on standby.

flight_diverts land_elsewhere diverted_landing send_plane_to | Let a flight land in another city than planned / Divert a plane
  diverted_flight plane_diverted flight_in_air redirected_flight : code ; the flight
  landing_city lands_in emergency_city alternate : city ; where it lands
  cause_of_diversion? diverted_because trouble why_diverted : enum fog/storm/medical/fuel/strike ; why
  - flight {diverted_flight} lands in {landing_city}[ because of {cause_of_diversion}].
  - divert the flight {diverted_flight} to {landing_city}
  - in {landing_city} we expect {diverted_flight}[, the reason is {cause_of_diversion}].
  - {landing_city} takes the flight {diverted_flight}[, {cause_of_diversion} is the trouble].
  - send {diverted_flight} to {landing_city}, it cannot land here
  - let flight {diverted_flight} come down in {landing_city}[, there is a {cause_of_diversion} problem]
  - the plane with number {diverted_flight} goes to {landing_city} after all.
  - tell {landing_city} that {diverted_flight} is coming there[ because of {cause_of_diversion}]
  ~ divert the flight {diverted_flight}

unaccompanied_minor child_flies_alone child_handed_to alone_on_plane | Enter who fetches a child that flies alone and in which city / Register a child that travels alone
  flying_child minor young_flyer child_on_plane : person ; the child
  fetched_by receiving_adult collected_by waiting_adult : person ; who fetches it
  arrival_city child_lands_in handed_over_in met_in : city ; where
  - {flying_child} flies alone to {arrival_city} and is fetched by {fetched_by}.
  - in {arrival_city}, {fetched_by} fetches the child {flying_child}.
  - {fetched_by} waits in {arrival_city} for {flying_child}, who flies alone.
  - hand {flying_child} over to {fetched_by} in {arrival_city}
  - the child {flying_child} flies to {arrival_city}, there only {fetched_by} may fetch it.
  - our {flying_child} travels alone, {fetched_by} is in {arrival_city} to meet the plane.
  - give the child to {fetched_by}, it is called {flying_child} and lands in {arrival_city}
  - to {arrival_city} flies little {flying_child}, all alone, and {fetched_by} comes to the airport.
  ~ {flying_child} flies alone to {arrival_city}.

upgrade_passenger better_class_for move_up_class flyer_upgrade | Give a passenger a seat in a better class / Upgrade somebody on the plane
  upgraded_passenger upgraded_flyer moved_up pleased_passenger : person ; who is moved up
  flight_class better_class cabin_class moved_to_class : enum premium/business/first ; the class
  - upgrade {upgraded_passenger} to {flight_class}
  - {upgraded_passenger} may sit in {flight_class} class.
  - {flight_class} class has a free seat, give it to {upgraded_passenger}.
  - let {upgraded_passenger} fly {flight_class}
  - put {upgraded_passenger} into the {flight_class} class of the plane
  - the seat in {flight_class} is for {upgraded_passenger}.
  - move {upgraded_passenger} up to {flight_class} class
  ~ give {upgraded_passenger} an upgrade

cockpit_crew captain_and_copilot flies_with pilots_of_plane | Say who is the captain of a plane and who the copilot / Set the crew in the cockpit
  pilot_in_command flight_captain left_seat chief_pilot : person ; the captain
  copilot first_officer right_seat second_pilot : person ; the copilot
  crew_flight? flown_flight on_flight crewed_flight : code ; the flight
  - {pilot_in_command} is the captain and {copilot} the copilot[ on {crew_flight}].
  - the copilot is {copilot}, the captain {pilot_in_command}[ on flight {crew_flight}].
  - let {copilot} fly as copilot of {pilot_in_command}[ on {crew_flight}]
  - put {copilot} in the right seat and {pilot_in_command} in the left[ for {crew_flight}]
  - {copilot} sits next to {pilot_in_command}, who commands the plane.
  - [on flight {crew_flight} ]{pilot_in_command} gives the orders and {copilot} assists in the cockpit.
  - captain {pilot_in_command} wants {copilot} as copilot[ on {crew_flight}].
  - {copilot} is only the copilot, the plane[ of flight {crew_flight}] is commanded by {pilot_in_command}.
  ~ {pilot_in_command} is the captain of the plane.

aircraft_change substitute_plane plane_for_plane swap_aircraft | Let one plane fly in place of another / Change the aircraft
  grounded_plane broken_plane plane_out replaced_aircraft : code ; the plane that cannot fly
  flying_plane reserve_plane plane_in sound_aircraft : code ; the plane that flies
  - the plane {grounded_plane} is broken, {flying_plane} flies.
  - {flying_plane} flies in place of the plane {grounded_plane}.
  - take the plane {flying_plane}, because {grounded_plane} has to stay on the ground
  - leave the plane {grounded_plane} in the hangar and use {flying_plane}
  - we cannot fly with {grounded_plane}, bring out the plane {flying_plane}.
  - the plane {flying_plane} jumps in for {grounded_plane}.
  - the passengers of the plane {grounded_plane} change over to the plane {flying_plane}.
  - use aircraft {flying_plane}, until {grounded_plane} is repaired
  ~ the plane {grounded_plane} cannot fly.

airport_code_of letters_of_airport iata_code code_for_city | Find the three letters of an airport / Airport code of a city
  airport_city airport_of coded_city city_on_tag : city ; the city
  = letters code, airport phrase
  - what is the airport code of {airport_city}?
  - which letters stand for {airport_city} on the luggage tag?
  - tell me the code of the airport in {airport_city}
  - look up the three letters for {airport_city}
  - I need the airport code for {airport_city}.
  - {airport_city} has an airport, what is its code?
  ~ what is the code of the airport?

deice_plane deicing remove_ice_from_wings spray_wings | De-ice a plane before it starts / Spray the wings of a plane
  icy_plane iced_aircraft plane_with_ice wings_of : code ; the plane
  spray_minutes deicing_minutes minutes_of_spray how_long_sprayed : int 2-40 ; minutes
  - de-ice the plane {icy_plane} for {spray_minutes} minutes
  - the plane {icy_plane} has ice on its wings, spray it for {spray_minutes} minutes.
  - spray the wings of {icy_plane} for {spray_minutes} minutes
  - {spray_minutes} minutes of de-icing for the plane {icy_plane}, please.
  - before {icy_plane} starts, it needs {spray_minutes} minutes of de-icing.
  - in {spray_minutes} minutes the ice must be off the plane {icy_plane}.
  - send the de-icing truck to {icy_plane} for {spray_minutes} minutes
  ~ de-ice the plane {icy_plane}

holding_pattern circle_and_wait hold_in_air stack_planes | Let a plane circle at a height until it may land / Order a holding pattern
  holding_height circling_feet flight_level feet_above : int 2000-20000 ; feet
  circling_minutes holding_time minutes_in_air wait_in_air : int 3-60 ; minutes
  - circle at {holding_height} feet for {circling_minutes} minutes
  - wait in the air for {circling_minutes} minutes, at {holding_height} feet
  - stay at {holding_height} feet and circle, {circling_minutes} minutes
  - the runway is full, hold at {holding_height} feet for {circling_minutes} minutes.
  - {circling_minutes} minutes in the holding pattern at {holding_height} feet, please.
  - hold the plane for {circling_minutes} minutes, the height is {holding_height} feet
  - the plane cannot land for {circling_minutes} minutes, let it circle at {holding_height} feet.
  ~ circle at {holding_height} feet

living_donor kidney_for organ_donor_for donor_and_recipient | Enter who donates a kidney to whom / Note a donor for a patient
  donor giving_person organ_from healthy_donor : person ; who gives
  recipient sick_person organ_to gets_organ : person ; who gets it
  - {donor} gives {recipient} a kidney.
  - {recipient} gets a kidney from {donor}.
  - the donor for {recipient} is {donor}.
  - enter {donor} as the donor, {recipient} gets the organ
  - for {recipient} we found a donor, {donor}.
  - {donor} would like to donate a kidney, and it is for {recipient}.
  - plan the transplant, {recipient} is the patient and {donor} the donor
  - the kidney of {donor} saves the life of {recipient}, enter it.
  ~ we found a donor for {recipient}.

second_opinion other_doctor_asked ask_another_doctor opinion_from | Get the opinion of another doctor about a patient / Ask for a second opinion
  unsure_patient patient_of_opinion examined_again wants_opinion : person ; the patient
  second_doctor opinion_giver asked_doctor other_expert : person ; the doctor who is asked
  - {unsure_patient} wants a second opinion from {second_doctor}.
  - ask {second_doctor} for a second opinion on {unsure_patient}
  - {second_doctor} should have a second look at {unsure_patient}.
  - get the opinion of {second_doctor}, the patient is {unsure_patient}
  - what does {second_doctor} think about the patient {unsure_patient}?
  - the patient {unsure_patient} is not sure, let {second_doctor} say something too.
  - for a second opinion we send the papers of {unsure_patient} to {second_doctor}.
  - {second_doctor} gives the second opinion and {unsure_patient} is the patient.
  ~ {unsure_patient} wants a second opinion.

plaster_cast put_in_plaster cast_on_limb broken_limb | Put the broken limb of a patient in plaster / Order a cast
  cast_patient broken_bone_of plastered_person fell_down : person ; the patient
  limb broken_part cast_on body_side_part : enum arm/leg/hand/foot/finger ; what is broken
  - put the {limb} of {cast_patient} in plaster
  - {cast_patient} has a broken {limb}, it needs a cast.
  - the {limb} of {cast_patient} gets a cast.
  - a cast for {cast_patient}, on the {limb}, please.
  - plaster the {limb}, the patient is {cast_patient}
  - {cast_patient} fell and broke a bone, order plaster for the {limb}.
  - order a cast for the {limb} of {cast_patient}
  ~ {cast_patient} needs a cast.

newborn_of baby_born_to birth_entry baby_bracelet | Enter a newborn baby and its mother / Write the bracelet of a baby
  baby newborn infant_name tiny_patient : person ; the baby
  mother gave_birth birth_mother mother_of_baby : person ; its mother
  - {mother} has a baby called {baby}.
  - the baby {baby} was born to {mother}.
  - the mother of the baby {baby} is {mother}.
  - write a bracelet for the baby {baby}, the mother is {mother}
  - little {baby} belongs to {mother}, write that on the bracelet.
  - {mother} gave birth this night and calls the child {baby}.
  - enter the birth, mother {mother}, baby {baby}
  - the child of {mother} is called {baby}, enter it with the births.
  ~ {mother} had a baby this night.

ward_quiet rest_on_ward quiet_time_ward no_noise_between | Set from when to when it must be quiet on the ward / Quiet hours of the hospital
  quiet_from rest_begins silence_from noise_stops : time ; when the quiet begins
  quiet_until rest_ends silence_until noise_allowed : time ; when it ends
  - it must be quiet on the ward from {quiet_from} to {quiet_until}.
  - no noise on the ward between {quiet_from} and {quiet_until}, please.
  - until {quiet_until} the patients rest, starting at {quiet_from}.
  - the ward is quiet from {quiet_from} on, and it may get loud again at {quiet_until}.
  - set the rest on the ward to {quiet_from} until {quiet_until}
  - at {quiet_from} the patients lie down and at {quiet_until} they are woken.
  - the quiet time ends at {quiet_until} and begins at {quiet_from}.
  ~ it must be quiet from {quiet_from}.

home_help_visit carer_visit caregiver_to home_care_call | Plan when a carer visits somebody at home / Send a caregiver to a person
  carer caregiver home_helper who_cares : person ; who visits
  cared_for client_at_home needs_care elderly_person : person ; who is visited
  care_time visit_hour carer_comes_at rings_at : time ; when
  - {carer} visits {cared_for} at {care_time}.
  - at {care_time}, {cared_for} gets a visit from the carer {carer}.
  - {cared_for} needs help at home at {care_time}, send {carer}.
  - let {carer} be with {cared_for} at {care_time} to help
  - the carer for {cared_for} is {carer}, the time is {care_time}.
  - plan a care visit, {carer} rings at the door of {cared_for} at {care_time}
  - {cared_for} expects the caregiver at {care_time}, it is {carer}.
  - {care_time} is the hour of {carer} at the home of {cared_for}.
  ~ {cared_for} needs help at home at {care_time}.

patient_diet diet_for_patient kitchen_diet what_patient_eats | Set the diet of a patient / Tell the hospital kitchen what a patient may eat
  diet_patient eater patient_at_table fed_patient : person ; the patient
  diet food_plan diet_type meals_are : enum normal/soft/liquid/saltless/vegan/fasting ; the diet
  - {diet_patient} is on a {diet} diet.
  - put {diet_patient} on the {diet} diet
  - the diet of {diet_patient} is {diet}.
  - {diet} food for {diet_patient}, please.
  - tell the kitchen to cook {diet} for {diet_patient}
  - the doctor wants {diet_patient} to have the {diet} diet.
  - change the meals of {diet_patient} to {diet}
  ~ put {diet_patient} on a diet

drip_rate infusion_speed set_drip milliliters_per_hour | Set how fast a medicine runs through the drip / Speed of an infusion
  infused_drug drip_medicine drug_in_drip infusion : medicine ; the medicine
  ml_per_hour drip_speed hourly_amount flow : int 5-500 ; milliliters an hour
  - set the drip of {infused_drug} to {ml_per_hour} milliliters an hour
  - the {infused_drug} should run at {ml_per_hour} milliliters an hour.
  - {ml_per_hour} milliliters of {infused_drug} an hour through the drip.
  - let {infused_drug} run in with {ml_per_hour} milliliters per hour
  - the drip with {infused_drug} is too slow, make it {ml_per_hour} milliliters an hour.
  - give {infused_drug} as a drip, {ml_per_hour} milliliters each hour
  - at {ml_per_hour} milliliters an hour, that is how the {infused_drug} drips.
  ~ set the drip of {infused_drug}

waiting_room_call call_in_patient next_into_room patient_please | Call a patient from the waiting room / Ask the next patient into a treatment room
  called_patient next_patient waiting_patient from_waiting_room : person ; who is called
  treatment_room room_number consulting_room door_number : int 1-30 ; the treatment room
  - {called_patient} to room {treatment_room}, please.
  - call {called_patient} into room {treatment_room}
  - the next patient is {called_patient}, room {treatment_room}.
  - room {treatment_room} is free for {called_patient}.
  - ask {called_patient} to come to room {treatment_room}
  - in room {treatment_room} the doctor waits for {called_patient}.
  - fetch {called_patient} from the waiting room to room {treatment_room}
  ~ call {called_patient} in

blood_group_of note_blood_type blood_group_entry typed_blood | Note the blood group of a person / Enter a blood type
  blood_of typed_person blood_owner tested_person : person ; the person
  blood_group blood_type group_letter type_of_blood : enum A/B/AB/O ; the group
  - {blood_of} has blood group {blood_group}.
  - the blood group of {blood_of} is {blood_group}.
  - note blood type {blood_group} for {blood_of}
  - {blood_group} is the blood group of {blood_of}, enter it.
  - enter {blood_of} with blood group {blood_group}
  - the test says that {blood_of} is {blood_group}, write down the blood group.
  - in the file of {blood_of} the blood group should be {blood_group}.
  ~ what blood group does {blood_of} have?

stretcher_run wheel_patient move_bed_to porter_job | Have a patient wheeled from one ward to another / Call the porter for a patient
  wheeled_patient bed_patient lying_patient patient_on_wheels : person ; who is moved
  ward_left from_ward fetched_in ward_of_origin : code ; the ward where the patient lies
  ward_reached to_ward brought_into ward_of_arrival : code ; the ward where the patient goes
  - wheel {wheeled_patient} from ward {ward_left} to ward {ward_reached}
  - {wheeled_patient} lies in ward {ward_left} and must go to ward {ward_reached}.
  - ward {ward_reached} waits for {wheeled_patient}, who is still in ward {ward_left}.
  - send the porter to ward {ward_left}, {wheeled_patient} is expected in {ward_reached}
  - the porter should fetch {wheeled_patient} from {ward_left} and go to ward {ward_reached}.
  - to ward {ward_reached}, please, with {wheeled_patient} from ward {ward_left}.
  - ward {ward_left} is full, push the bed of {wheeled_patient} over to {ward_reached}.
  ~ wheel {wheeled_patient} to ward {ward_reached}

no_visit_from refuse_visitor keep_visitor_out unwanted_visitor | Note that a patient does not want to see a certain visitor / Turn a visitor away
  resting_patient patient_refuses wants_peace_patient undisturbed : person ; the patient
  turned_away refused_visitor not_let_in unwelcome : person ; who may not visit
  - {resting_patient} does not want a visit from {turned_away}.
  - do not let {turned_away} in to {resting_patient}
  - {turned_away} may not visit {resting_patient}.
  - keep {turned_away} away from the bed of {resting_patient}
  - if {turned_away} comes to see {resting_patient}, say no.
  - the patient {resting_patient} wants peace from {turned_away}.
  - send {turned_away} home, {resting_patient} refuses the visit
  - the door of {resting_patient} stays closed for {turned_away}.
  ~ {resting_patient} does not want a certain visitor.

medicine_order take_before_other first_this_then_that pill_sequence | Say which medicine is taken before which / Set the order of two medicines
  first_medicine taken_earlier medicine_before swallowed_first : medicine ; what is taken first
  later_medicine taken_afterwards medicine_after swallowed_second : medicine ; what is taken later
  gap_minutes? minutes_apart pause_between waiting_minutes : int 10-180 ; minutes in between
  - take {first_medicine} before {later_medicine}[, {gap_minutes} minutes before]
  - {later_medicine} comes after {first_medicine}[, with {gap_minutes} minutes in between].
  - first {first_medicine}, then[ after {gap_minutes} minutes] {later_medicine}.
  - the patient may take {later_medicine} only[ {gap_minutes} minutes] after {first_medicine}.
  - give {later_medicine}[ {gap_minutes} minutes] later than {first_medicine}
  - before the {later_medicine} there must be {first_medicine}[, {gap_minutes} minutes earlier].
  - start with {first_medicine} and go on[ after {gap_minutes} minutes] with {later_medicine}
  - I should not swallow {later_medicine} until I have had {first_medicine}, write that in the plan.
  ~ take {first_medicine} first

enclosure_of_other moves_into_cage_of takes_over_enclosure animals_change_house | Move a zoo animal into the enclosure of another / Give an animal the house of another one
  moving_animal new_resident enters_enclosure gets_the_cage : animal ; the animal that moves in
  former_resident previous_animal empty_house_of cage_was_of : animal ; whose enclosure it was
  - the {moving_animal} moves into the enclosure of the {former_resident}.
  - the old cage of the {former_resident} is for the {moving_animal} now.
  - let the {moving_animal} live where the {former_resident} was
  - where the {former_resident} lived until now, I want the {moving_animal}.
  - the {former_resident} is gone, put the {moving_animal} into its enclosure.
  - take over the house of the {former_resident} for the {moving_animal}
  - the sign should say {moving_animal} in place of {former_resident}, the enclosure has changed.
  - after the {former_resident}, the enclosure belongs to the {moving_animal}.
  ~ the {moving_animal} gets another enclosure.

animal_fears afraid_of_animal scared_by note_fear | Note which animal is afraid of which / Enter the fear of an animal
  fearful_animal scared_animal hides_from runs_away : animal ; the animal that is afraid
  feared_animal frightening frightens chases_it : animal ; the animal it is afraid of
  - the {fearful_animal} is afraid of the {feared_animal}.
  - the {feared_animal} frightens the {fearful_animal}.
  - when the {feared_animal} comes, the {fearful_animal} hides, note that.
  - note the fear that the {fearful_animal} has of the {feared_animal}
  - keep the {feared_animal} out of sight, the {fearful_animal} fears it
  - the {fearful_animal} shakes when it sees the {feared_animal}.
  - of the {feared_animal} our {fearful_animal} is terribly afraid.
  - our {feared_animal} scares the {fearful_animal}, write it in the file.
  ~ the {fearful_animal} is afraid.

feeding_hour animal_fed_at zoo_feeding public_feeding | Set the time at which an animal of the zoo is fed / Plan a public feeding
  hungry_animal fed_animal animal_at_trough feeding_of : animal ; the animal
  feeding_time fed_at food_comes_at bucket_time : time ; when it is fed
  - the {hungry_animal} is fed at {feeding_time}.
  - at {feeding_time} the visitors can see how we feed the {hungry_animal}.
  - set the feeding of the {hungry_animal} to {feeding_time}
  - {feeding_time} is the feeding time of the {hungry_animal}.
  - the food for the {hungry_animal} comes at {feeding_time}.
  - when it is {feeding_time}, the {hungry_animal} gets its food.
  - write {feeding_time} on the board for the feeding of the {hungry_animal}
  - let the visitors watch the {hungry_animal} eat at {feeding_time}
  ~ set the feeding time of the {hungry_animal}

keeper_talk zookeeper_talk talk_at_enclosure animal_show_by | Plan a talk of a keeper about an animal / Enter a talk at an enclosure
  keeper zookeeper talking_keeper explains : person ; who talks
  talk_animal explained_animal enclosure_animal shown_animal : animal ; about which animal
  talk_time keeper_hour talk_starts visitors_meet_at : time ; when
  - {keeper} talks about the {talk_animal} at {talk_time}.
  - at {talk_time} there is a talk by {keeper} at the enclosure of the {talk_animal}.
  - the visitors hear all about the {talk_animal} from {keeper} at {talk_time}.
  - let {keeper} explain the {talk_animal} to the visitors at {talk_time}
  - the talk about the {talk_animal} starts at {talk_time}, with {keeper}.
  - ask {keeper} to be at the {talk_animal} at {talk_time} for the talk
  - the {talk_animal} talk is given by {keeper}, it begins at {talk_time}.
  - for {talk_time} I would like the {talk_animal} talk, {keeper} can do it.
  ~ {keeper} talks about the {talk_animal}.

zoo_transfer animal_to_other_zoo zoo_to_zoo travels_to_zoo | Bring an animal from the zoo of one city to the zoo of another / Plan the transfer of a zoo animal
  travelling_animal transferred_animal animal_in_crate zoo_traveller : animal ; the animal
  zoo_left from_zoo zoo_of_origin giving_zoo : city ; the zoo it leaves
  zoo_joined to_zoo zoo_of_arrival receiving_zoo : city ; the zoo it goes to
  - the {travelling_animal} goes from the zoo in {zoo_left} to the zoo in {zoo_joined}.
  - the zoo of {zoo_joined} gets the {travelling_animal} from {zoo_left}.
  - {zoo_left} gives its {travelling_animal} to the zoo in {zoo_joined}.
  - bring the {travelling_animal} to the zoo in {zoo_joined}, it lives in {zoo_left} now
  - to the zoo of {zoo_joined}, from {zoo_left}, that is the way of the {travelling_animal}.
  - in {zoo_left} they have too many, so one {travelling_animal} moves to the zoo in {zoo_joined}.
  - fetch the {travelling_animal} in {zoo_left}, the zoo of {zoo_joined} is waiting for it
  - the zoo in {zoo_joined} would like to have the {travelling_animal} that lives in {zoo_left}.
  ~ the {travelling_animal} leaves the zoo in {zoo_left}.

foster_mother raised_by_animal nursed_by orphan_animal | Let the orphan of one animal be raised by another / Find a foster mother for a young animal
  orphan baby_animal young_one motherless : animal ; the young animal
  foster_animal nursing_animal surrogate takes_care_of_it : animal ; the animal that raises it
  - the baby {orphan} is raised by our {foster_animal}.
  - our {foster_animal} raises the orphaned {orphan}.
  - let the {foster_animal} be the mother of the little {orphan}
  - the young {orphan} has no mother, put it with the {foster_animal}.
  - the {foster_animal} gives milk to the little {orphan}, note that.
  - give the orphaned {orphan} to the {foster_animal}
  - the foster mother is the {foster_animal}, the young one is the {orphan}.
  - under the {foster_animal} a small {orphan} is growing up, enter it.
  ~ the young {orphan} has no mother.

tell_owner call_pet_owner owner_news vet_calls_owner | Let the vet call the owner of an animal / Tell the owner how the animal is
  pet_owner called_owner master_of_pet person_waiting : person ; the owner
  patient_animal treated_pet pet_at_vet animal_of_owner : animal ; the animal
  how_it_is? pet_state news_is pet_news : enum fine/asleep/awake/worse/ready ; how it is
  - call {pet_owner} about the {patient_animal}[, it is {how_it_is}]
  - the {patient_animal} of {pet_owner} was treated, call the owner[ and say it is {how_it_is}].
  - tell {pet_owner} that the {patient_animal} is {how_it_is}
  - {pet_owner} wants to hear from us how the {patient_animal} is[, it is {how_it_is}].
  - we are done with the {patient_animal}, phone the owner, {pet_owner}.
  - let {pet_owner} know about the {patient_animal}
  - the owner of the {patient_animal} is {pet_owner}, give them a call[, the animal is {how_it_is}].
  - about the {patient_animal}, ring up {pet_owner}[ and say it is {how_it_is}].
  ~ call the owner of the {patient_animal}

hatched_young hatchlings chicks_hatched born_at_zoo | Enter how many young of an animal were born / Count the newborn animals
  parent_animal species_of_young hatched_species animal_with_young : animal ; which animal
  young_count number_of_young how_many_born little_ones : int 1-30 ; how many young
  - the {parent_animal} has {young_count} young.
  - {young_count} young of the {parent_animal} were born, enter them.
  - enter {young_count} little ones for the {parent_animal}
  - we have {young_count} newborn animals, they belong to the {parent_animal}.
  - in the nest of the {parent_animal} I count {young_count} young.
  - there are {young_count} babies with the {parent_animal} this morning.
  - write down that the {parent_animal} had {young_count} young
  ~ the {parent_animal} had young.

bandage_paw paw_bandage bandage_leg wrap_leg | Bandage the leg of an animal / Note which paw of an animal was hurt
  limping_animal hurt_animal bandaged_animal injured_pet : animal ; the animal
  leg paw hurt_leg which_paw : enum left front/right front/left hind/right hind ; which leg
  - bandage the {leg} leg of the {limping_animal}
  - the {limping_animal} hurt its {leg} leg, bandage it.
  - put a bandage on the {leg} paw of the {limping_animal}
  - the {limping_animal} limps, it is the {leg} leg, so wrap it.
  - the {leg} leg of the {limping_animal} needs a bandage.
  - a bandage for the {limping_animal}, please, {leg} leg.
  - wrap up the {leg} paw, the patient is the {limping_animal}
  ~ the {limping_animal} needs a bandage.

witness_saw witness_of_suspect saw_suspect witness_statement | Enter that a witness saw a suspect / Note who saw whom
  witness onlooker eye_witness who_saw : person ; who saw something
  suspect seen_person accused_by_witness person_spotted : person ; who was seen
  seen_where? crime_scene spotted_at scene_place : place ; where
  - {witness} saw {suspect}[ at {seen_where}].
  - {suspect} was seen by {witness}[ at {seen_where}].
  - the witness is {witness} and the suspect {suspect}[, the scene {seen_where}].
  - there is a witness against {suspect}, it is {witness}[, who was at {seen_where}].
  - write down that {witness} recognized {suspect}[ at {seen_where}]
  - [at {seen_where} ]the suspect {suspect} walked past {witness}, who told the police.
  - take the statement of {witness}, it is about {suspect}[ at {seen_where}]
  - against {suspect} speaks what {witness} saw[ at {seen_where}].
  ~ {witness} saw somebody.

report_theft stolen_from theft_report was_robbed | Report that a thing was stolen from a person / Enter a theft
  stolen_thing loot missing_object taken_thing : thing ; what was stolen
  robbed_person theft_victim owner_robbed stolen_off : person ; from whom
  - somebody stole the {stolen_thing} of {robbed_person}.
  - the {stolen_thing} was stolen from {robbed_person}.
  - {robbed_person} was robbed, the {stolen_thing} is gone.
  - report a theft, {robbed_person} misses the {stolen_thing}
  - {robbed_person} came to the police because of the stolen {stolen_thing}.
  - a thief took {robbed_person} the {stolen_thing}, enter it.
  - look for the {stolen_thing} that a thief took from {robbed_person}
  - enter the {stolen_thing} as stolen, {robbed_person} is the victim
  ~ {robbed_person} was robbed.

alibi_for alibi_entry confirms_alibi vouch_where | Note the alibi that one person gives another / Enter where somebody says that a suspect was
  alibi_giver confirming_person who_confirms was_with_suspect : person ; who gives the alibi
  alibi_person person_cleared suspected_one needs_alibi : person ; who has the alibi
  alibi_place was_really_at stayed_at place_of_alibi : place ; where that person was
  - {alibi_giver} says that {alibi_person} was at {alibi_place}.
  - {alibi_person} was at {alibi_place}, says {alibi_giver}.
  - the alibi of {alibi_person} comes from {alibi_giver}, the place is {alibi_place}.
  - at {alibi_place}, that is where {alibi_giver} saw {alibi_person} that night.
  - {alibi_person} has an alibi for that night, {alibi_place}, and {alibi_giver} confirms it.
  - write down that {alibi_giver} was together with the suspect {alibi_person} at {alibi_place}
  - ask {alibi_giver} to confirm that {alibi_person} was at {alibi_place}
  - it cannot be {alibi_person}, who was at {alibi_place} as {alibi_giver} tells us.
  ~ {alibi_giver} gives {alibi_person} an alibi.

missing_since last_seen_at missing_person person_gone | Report a missing person and where they were last seen / Start a search for a person
  person_missing searched_person vanished who_is_missing : person ; who is missing
  last_seen_place last_place seen_last_at trail_ends_at : place ; where they were last seen
  - {person_missing} is missing and was last seen at {last_seen_place}.
  - at {last_seen_place} somebody saw {person_missing} for the last time, start the search.
  - look for {person_missing}, the trail ends at {last_seen_place}
  - start a search near {last_seen_place}, {person_missing} has not come home
  - {last_seen_place} is the last place where {person_missing} was seen.
  - we miss {person_missing}, who was last at {last_seen_place}.
  - report {person_missing} as missing, last seen at {last_seen_place}
  - since the walk to {last_seen_place} nobody has heard of {person_missing}, tell the police.
  ~ {person_missing} is missing.

speed_check_at radar_at measure_speed_at speed_trap | Set up a speed check at a place / Put the radar somewhere
  radar_place checked_road camera_stands_at speed_place : place ; where
  allowed_speed limit_there maximum_speed kilometers_allowed : int 20-130 ; the speed allowed there
  - check the speed at {radar_place}, {allowed_speed} is allowed
  - at {radar_place} nobody may drive faster than {allowed_speed}, put up the radar.
  - put the radar at {radar_place} and set it to {allowed_speed}
  - {allowed_speed} is the limit at {radar_place}, check the cars.
  - set up a speed check for {allowed_speed} kilometers an hour at {radar_place}
  - the cars are too fast at {radar_place}, the limit is {allowed_speed}, measure them.
  - photograph whoever drives more than {allowed_speed} at {radar_place}
  ~ check the speed at {radar_place}

noise_next_door loud_neighbor complain_of_noise disturbed_by | Report that somebody is too loud for a neighbor / Enter a complaint about noise
  disturbed_neighbor cannot_sleep complaining_neighbor sufferer : person ; who is disturbed
  loud_person noise_maker too_loud loud_party : person ; who makes the noise
  noise_kind? sort_of_noise what_noise sound_heard : enum music/drilling/barking/shouting/party ; what noise
  - {disturbed_neighbor} cannot sleep because of {loud_person}[ and the {noise_kind}].
  - {loud_person} is too loud for {disturbed_neighbor}[, it is the {noise_kind}].
  - the noise of {loud_person} disturbs {disturbed_neighbor}[, it is {noise_kind}].
  - send somebody to {loud_person}, {disturbed_neighbor} complains of the {noise_kind}
  - {disturbed_neighbor} has called us about the noise next door, where {loud_person} lives.
  - tell {loud_person} to be quiet, the neighbor {disturbed_neighbor} is complaining
  - at night {loud_person} makes noise[ with {noise_kind}], and {disturbed_neighbor} has had enough, report it.
  - enter a noise complaint by {disturbed_neighbor} against {loud_person}[, {noise_kind}]
  ~ {disturbed_neighbor} complains of noise.

hydrant_at hydrant_location water_for_fire enter_hydrant | Enter where a hydrant stands / Save the place of a hydrant
  hydrant hydrant_number water_point hydrant_code : code ; the hydrant
  hydrant_address street_of_hydrant stands_in_street next_to : address ; where it stands
  - the hydrant {hydrant} stands at {hydrant_address}.
  - at {hydrant_address} there is the hydrant {hydrant}.
  - enter the hydrant {hydrant} at {hydrant_address}
  - for a fire at {hydrant_address} use the hydrant {hydrant}.
  - the water for {hydrant_address} comes from the hydrant {hydrant}.
  - put {hydrant} on the map of hydrants, its address is {hydrant_address}
  - {hydrant_address} has a new hydrant with the number {hydrant}.
  - you find {hydrant} at {hydrant_address}, it is a hydrant, save it.
  ~ enter the hydrant {hydrant}

backup_unit support_unit send_support unit_helps_unit | Send one unit to support another / Give a patrol car or fire engine help
  helping_unit unit_sent reinforcement second_unit : code ; the unit that helps
  unit_in_need calling_unit supported_unit first_unit : code ; the unit that needs help
  - unit {helping_unit} supports the unit {unit_in_need}.
  - unit {unit_in_need} needs help, send {helping_unit}.
  - send the unit {helping_unit} to help {unit_in_need}
  - {unit_in_need} calls for support, unit {helping_unit} is free.
  - let {helping_unit} drive to the unit {unit_in_need} as support
  - the unit {unit_in_need} cannot do it alone, so {helping_unit} goes there.
  - as reinforcement for {unit_in_need} take the unit {helping_unit}.
  - {helping_unit} is near, so it helps the unit {unit_in_need}.
  ~ unit {unit_in_need} needs help.

rescue_animal animal_stuck_at fire_brigade_for_animal get_animal_down | Send the fire brigade to rescue an animal / An animal is stuck somewhere
  stuck_animal trapped_animal animal_to_save rescued_pet : animal ; the animal
  stuck_place trapped_at rescue_place sits_at : place ; where it is stuck
  - the {stuck_animal} is stuck at {stuck_place}, rescue it.
  - at {stuck_place} there is the {stuck_animal} and cannot get down.
  - send the fire brigade to {stuck_place} for the {stuck_animal}
  - rescue the {stuck_animal}, it is trapped at {stuck_place}
  - get the {stuck_animal} down, it sits on the roof at {stuck_place}
  - people at {stuck_place} hear the {stuck_animal} crying, it needs the fire brigade.
  - {stuck_place} is where the poor {stuck_animal} has been stuck for hours, help it.
  ~ rescue the {stuck_animal}

evacuate_to bring_people_to emergency_shelter evacuation_route | Bring people from a place in danger to a safe one / Order an evacuation
  place_in_danger evacuated_place unsafe_place people_leave : place ; the place that is left
  safe_place shelter_place people_go_to place_of_safety : place ; where the people go
  danger_kind? evacuated_because alarm_reason threat : enum fire/gas/flood/storm/smoke ; the danger
  - bring the people from {place_in_danger} to {safe_place}[, there is {danger_kind}]
  - {place_in_danger} must be evacuated[ because of {danger_kind}], take everybody to {safe_place}.
  - everybody should leave {place_in_danger} and go to {safe_place}.
  - {safe_place} is safe, bring everyone there from {place_in_danger}.
  - to {safe_place} with all who are at {place_in_danger}[, {danger_kind} alarm].
  - open {safe_place} as a shelter for the people of {place_in_danger}[, it is the {danger_kind}]
  - nobody can stay at {place_in_danger}[ with the {danger_kind}], they can stay at {safe_place}.
  - those who live at {place_in_danger} may sleep at {safe_place}, evacuate them[ because of the {danger_kind}].
  ~ evacuate {place_in_danger}

hose_line roll_out_hose water_pressure_hose lay_hose | Lay a fire hose of some length and pressure / Order a hose line
  hose_meters length_of_hose meters_of_hose hose_length : int 15-300 ; meters of hose
  hose_pressure bars_of_pressure pump_bars pressure : int 2-20 ; bars
  - lay {hose_meters} meters of hose with {hose_pressure} bars
  - {hose_meters} meters of hose, pressure {hose_pressure} bars.
  - set the pump to {hose_pressure} bars for {hose_meters} meters of hose
  - we need {hose_meters} meters of hose, and {hose_pressure} bars from the pump.
  - {hose_pressure} bars of water through {hose_meters} meters of hose, please.
  - roll out {hose_meters} meters and give {hose_pressure} bars
  - the fire is far away, {hose_meters} meters of hose at {hose_pressure} bars.
  ~ lay {hose_meters} meters of hose

alarm_level_fire raise_fire_alarm fire_size_at big_fire_at | Set how big the fire at an address is / Raise the alarm level for a fire
  fire_address burning_house fire_at address_of_fire : address ; where it burns
  fire_level alarm_stage size_of_fire fire_class : enum small/medium/large/disaster ; how big
  - the fire at {fire_address} is {fire_level}.
  - raise the alarm for {fire_address} to {fire_level}
  - at {fire_address} we have a {fire_level} fire.
  - it burns at {fire_address}, class {fire_level}.
  - set the fire at {fire_address} to {fire_level}
  - {fire_level} is the level for the fire at {fire_address}.
  - tell the brigade that the fire at {fire_address} is {fire_level}
  ~ it burns at {fire_address}.

sues_person file_lawsuit plaintiff_against take_to_court | Enter that one person sues another / File a lawsuit
  plaintiff suing_person claimant who_sues : person ; who sues
  defendant sued_person respondent who_is_sued : person ; who is sued
  sum_claimed? claimed_euros amount_at_stake demanded : int 100-90000 ; euros demanded
  - {plaintiff} sues {defendant}[ for {sum_claimed} euros].
  - {defendant} is sued by {plaintiff}[ for {sum_claimed} euros].
  - open a case for {plaintiff} against {defendant}[, {sum_claimed} euros]
  - the plaintiff is {plaintiff}, the defendant {defendant}[, the sum {sum_claimed} euros].
  - {defendant} has to go to court because {plaintiff} wants {sum_claimed} euros.
  - {plaintiff} takes {defendant} to court[ over {sum_claimed} euros].
  - file a lawsuit against {defendant}, {plaintiff} is the claimant[ and demands {sum_claimed} euros]
  - the defendant will be {defendant}[ and the sum {sum_claimed} euros], since {plaintiff} is suing.
  ~ {plaintiff} wants to sue.

represents_in_court lawyer_of_client defended_by counsel_for | Enter which lawyer represents which client / Note who defends whom
  counsel advocate defender speaking_for : person ; the lawyer
  client_in_court defended_person mandate_of represented : person ; the client
  - {counsel} represents {client_in_court} in court.
  - {client_in_court} is defended by {counsel}.
  - the lawyer of {client_in_court} is {counsel}.
  - let {counsel} speak for {client_in_court} before the judge
  - {client_in_court} has found a lawyer, it is {counsel}.
  - put {counsel} down as the counsel for {client_in_court}
  - for {client_in_court} the letters from the court go to the lawyer, {counsel}.
  - {counsel} is the lawyer and {client_in_court} the client, enter it.
  ~ {client_in_court} has a lawyer now.

summon_witness witness_summons order_to_court court_calls | Summon a witness to the court on a date / Send a witness a summons
  summoned_witness called_witness testifier must_testify : person ; the witness
  court_date testimony_day summoned_for heard_on : date ; when
  - summon {summoned_witness} for {court_date}
  - {summoned_witness} has to testify on {court_date}.
  - on {court_date} the judge wants to hear {summoned_witness}.
  - the court needs {summoned_witness} as a witness on {court_date}.
  - send {summoned_witness} a summons for {court_date}
  - {court_date} is the day when {summoned_witness} must come to court.
  - let the witness {summoned_witness} come on {court_date}
  - write to {summoned_witness}, the witnesses are heard on {court_date}
  ~ summon {summoned_witness}

exhibit_in_case piece_of_evidence evidence_entry evidence_for_case | Add a thing as evidence to a case / Enter an exhibit of a court case
  evidence exhibit_thing proof_object found_evidence : thing ; the evidence
  court_case case_number docket trial_code : code ; the case
  - the {evidence} is evidence in the case {court_case}.
  - add the {evidence} to the evidence of case {court_case}
  - in the case {court_case} the {evidence} is important, enter it.
  - case {court_case} gets the {evidence} as evidence.
  - keep the {evidence} safe, it belongs to the case {court_case}
  - show the judge of {court_case} the {evidence}
  - for the trial {court_case} we need the {evidence}.
  - the proof in {court_case} is the {evidence}.
  ~ add evidence to the case {court_case}

community_hours hours_of_service sentence_to_work unpaid_work | Enter how many hours of community service a person has to do / Sentence to unpaid work
  sentenced_person serving_person convict_name must_work : person ; who must work
  service_hours hours_ordered work_hours unpaid_hours : int 10-300 ; hours
  - {sentenced_person} has to do {service_hours} hours of community service.
  - {service_hours} hours of community service for {sentenced_person}.
  - the judge gave {sentenced_person} {service_hours} hours of unpaid work.
  - enter {service_hours} hours of service for {sentenced_person}
  - sentence {sentenced_person} to {service_hours} hours of community service
  - instead of paying, {sentenced_person} works {service_hours} hours for the town.
  - the town gets {service_hours} hours of work from {sentenced_person}.
  ~ {sentenced_person} has to do community service.

acts_for power_of_attorney may_sign_for authorized_by | Note who may act and sign for whom / Give somebody a power of attorney
  authorizing_person principal on_whose_behalf gives_power : person ; who gives the power
  authorized_person agent may_act proxy : person ; who may act
  power_until? valid_until power_ends expires_on : date ; until when
  - {authorized_person} may sign for {authorizing_person}[ until {power_until}].
  - {authorizing_person} allows {authorized_person} to sign[ until {power_until}].
  - give {authorized_person} a power of attorney from {authorizing_person}[ until {power_until}]
  - for {authorizing_person} the papers are signed by {authorized_person}[ until {power_until}].
  - [until {power_until}, ]what {authorized_person} signs is binding for {authorizing_person}.
  - {authorizing_person} cannot come to the office and sends {authorized_person} with a power of attorney.
  - let {authorized_person} act on behalf of {authorizing_person}[ until {power_until}]
  - enter that {authorizing_person} has given {authorized_person} the power to act[ until {power_until}]
  ~ {authorizing_person} wants to give a power of attorney.

case_verdict enter_verdict judgment_in verdict_entry | Enter the verdict in a case / Note how a case ended
  judged_case decided_case case_file closed_case : code ; the case
  verdict judgment how_it_ended ruling : enum guilty/acquitted/settled/dismissed ; the verdict
  - the case {judged_case} ended, the verdict is {verdict}.
  - enter {verdict} as the verdict in the case {judged_case}
  - {verdict} is the judgment in {judged_case}.
  - in the case {judged_case} the judge said {verdict}.
  - write {verdict} into the file of case {judged_case}
  - close the case {judged_case} with the verdict {verdict}
  - what was the verdict in {judged_case}? put down {verdict}.
  ~ enter the verdict in case {judged_case}

surname_change new_surname is_now_called name_after_wedding | Enter that a person has a new name / Change a name at the town hall
  former_name old_name_of was_called name_before : person ; the old name
  present_name new_legal_name is_called_now name_from_now : person ; the new name
  - {former_name} is now called {present_name}.
  - {present_name} was called {former_name} before.
  - change the name of {former_name} to {present_name} in the town register
  - the person we knew as {former_name} has the name {present_name} now.
  - write {present_name} in the register where it says {former_name}
  - instead of {former_name} the register should have {present_name}.
  - the new name is {present_name}, the old one {former_name}.
  - {former_name} has married and wants to be {present_name} in the register.
  ~ {former_name} has a new name.

town_delegation visit_twin_town delegation_to send_delegation | Plan the visit of a delegation from one city to another / Send a delegation to the twin town
  visiting_city delegation_from guests_from sending_city : city ; where the delegation comes from
  visited_city delegation_goes_to hosting_city twin_town : city ; where it goes
  delegates? size_of_delegation how_many_guests heads : int 2-60 ; how many people
  - a delegation[ of {delegates} people] from {visiting_city} visits {visited_city}.
  - {visited_city} receives a delegation from {visiting_city}[ with {delegates} people].
  - the mayor of {visiting_city} travels with the delegation to {visited_city}.
  - send[ {delegates} people of] the council of {visiting_city} to the twin town {visited_city}
  - {visited_city} is the host, and {visiting_city} sends the delegation[ of {delegates}].
  - in {visited_city} they expect[ {delegates}] guests from the council of {visiting_city}.
  - let {visiting_city} send[ {delegates}] delegates to {visited_city}
  - [{delegates} ]delegates go to {visited_city}, they are from {visiting_city}.
  ~ send a delegation to {visited_city}

street_lamp_out lamp_post_dark broken_street_lamp dark_street | Report a street lamp that is out / Tell the town where a lamp post is dark
  lamp_address dark_at lamp_near address_of_lamp : address ; where the lamp stands
  since_night? dark_since out_since broken_since : day ; since when
  - the street lamp at {lamp_address} is out[ since {since_night}].
  - at {lamp_address} the street is dark[ since {since_night}].
  - report the broken street lamp at {lamp_address}
  - repair the lamp in front of {lamp_address}[, it went out on {since_night}]
  - nobody can see anything at {lamp_address}, the street lamp is broken.
  - tell the town hall about the dark lamp post at {lamp_address}
  - since {since_night} there is no light in the street at {lamp_address}.
  ~ a street lamp is out.

polling_place ballot_box_for voters_go_to polling_station_for | Say where the people of a street vote / Give an address its polling place
  voter_address home_of_voter street_of_voters lives_in_street : address ; where the voter lives
  polling_site votes_at ballot_box_at polling_building : place ; where they vote
  - the people of {voter_address} vote at {polling_site}.
  - at {polling_site} you vote if you live at {voter_address}.
  - whoever lives at {voter_address} finds the ballot box at {polling_site}.
  - send the voters from {voter_address} to {polling_site}
  - {polling_site} is the polling place for {voter_address}.
  - let the people at {voter_address} vote at {polling_site}
  - the ballot box for {voter_address} stands at {polling_site}.
  - put down {polling_site} as the polling place of {voter_address}
  ~ where do the people of {voter_address} vote?

street_after_person name_street_after honor_with_street street_called_after | Name a street after a person / Give a street the name of somebody
  honored_citizen person_of_street street_namesake remembered_person : person ; after whom
  old_street_name street_until_now named_street street_to_name : phrase ; the street as it is called now
  - name the street "{old_street_name}" after {honored_citizen}
  - the street {old_street_name} should carry the name of {honored_citizen}.
  - {honored_citizen} gets a street, it is the one called {old_street_name}.
  - honor {honored_citizen} with the street that is still called {old_street_name}
  - in memory of {honored_citizen} we rename {old_street_name}, it is a fine street.
  - let the old {old_street_name} be the street of {honored_citizen} from now on
  - the sign "{old_street_name}" comes down and the name of {honored_citizen} goes up in that street.
  - the council gives {honored_citizen} the street {old_street_name}.
  ~ name a street after {honored_citizen}

draw_queue_number queue_ticket number_for_counter wait_for_counter | Draw a number for the queue in the town hall / Wait for a counter
  counter_wanted? matter counter_for office_needed : enum passport/car/dog/marriage/taxes ; what it is about
  lane? priority urgent_case quick_lane : enum normal/senior/family/disabled ; the kind of lane
  - draw a number for the queue[ for the {counter_wanted} counter]
  - give me a number at the town hall[, it is about {counter_wanted}]
  - I want to wait for the {counter_wanted} counter.
  - pull a number[ for {counter_wanted}][, the {lane} lane please]
  - where is the machine for the numbers? I need one[ for {counter_wanted}].
  - take a ticket for the counter[, lane {lane}]
  - put me in the queue[ for {counter_wanted}]

shelf_mark class_mark call_number_of sign_on_spine | Give a book of the library its shelf mark / Enter the call number of a title @libraryuse
  catalogued_book title_in_catalog marked_book volume_on_shelf : book ; the book
  call_number spine_code signature_code shelf_code : code ; its shelf mark
  - {catalogued_book} has the shelf mark {call_number}.
  - give the book {catalogued_book} the call number {call_number}
  - {call_number} is the shelf mark of {catalogued_book}.
  - under {call_number} the readers should find {catalogued_book}.
  - stick the shelf mark {call_number} on {catalogued_book}
  - write on the spine of {catalogued_book} the call number {call_number}
  - enter {catalogued_book} in the catalog under {call_number}
  - if somebody looks for the shelf mark {call_number}, it is {catalogued_book}.
  ~ what is the shelf mark of {catalogued_book}?

hand_on_book book_to_next_reader next_reader_gets returned_for_other | Give a book from one reader to the next who waits for it / Hand a returned book on
  returned_book waited_for_book reserved_title passed_book : book ; the book
  reader_before brings_back had_the_book returning_reader : person ; who brings it back
  reader_after takes_next waiting_reader next_in_line : person ; who gets it next
  - {reader_before} brings back {returned_book}, {reader_after} gets it next.
  - {reader_after} waits for {returned_book}, which {reader_before} still has.
  - when {returned_book} comes back from {reader_before}, keep it for {reader_after}.
  - give {reader_after} the copy of {returned_book} that {reader_before} has returned
  - the next reader of {returned_book} is {reader_after}, it comes from {reader_before}.
  - {reader_before} has read {returned_book}, and it is the turn of {reader_after}.
  - tell {reader_after} that {reader_before} has brought {returned_book} back
  - from {reader_before} to {reader_after}, that is the way of {returned_book}.
  ~ {reader_before} brings back {returned_book}.

merge_records same_book_twice duplicate_title record_goes_into | Put two records of the catalog together / Delete a double title in favor of another
  kept_record surviving_title main_title stays_in_catalog : book ; the title that stays
  dropped_record vanishing_title double_title goes_from_catalog : book ; the title that goes
  - the record {dropped_record} is the same as {kept_record}, keep only {kept_record}.
  - put the record {dropped_record} into {kept_record}
  - keep {kept_record} in the catalog and throw out the double {dropped_record}
  - {kept_record} stays in the catalog, {dropped_record} goes, they are one book.
  - drop the title {dropped_record}, it is already there as {kept_record}
  - whoever looks for {dropped_record} should be shown {kept_record}, merge the records.
  - let {kept_record} swallow the record of {dropped_record}
  - we have one book twice, delete it under {dropped_record} and leave it under {kept_record}.
  ~ the record {dropped_record} is double.

sequel_of next_volume book_continues series_order | Enter which book follows which in a series / Note the sequel of a book
  first_volume earlier_book volume_before begins_story : book ; the book that comes first
  sequel later_book volume_after continues_story : book ; the book that follows
  - {sequel} is the sequel of {first_volume}.
  - after {first_volume} one reads {sequel}.
  - the story of {first_volume} goes on in {sequel}.
  - put {sequel} behind {first_volume} in the series
  - read {first_volume} before {sequel}, write that in the catalog
  - {first_volume} comes before {sequel} in the series.
  - whoever liked {first_volume} gets the sequel, {sequel}, enter that.
  - the first book is {first_volume} and the second {sequel}.
  ~ {first_volume} has a sequel.

weed_out_book withdraw_book remove_from_stock discard_volume | Take a book out of the stock of the library / Weed out a book for a reason
  withdrawn_book discarded_book unwanted_book removed_volume : book ; the book
  discard_reason why_withdrawn weeding_reason condition_of_book : enum damaged/outdated/double/unread/lost ; why
  - take {withdrawn_book} out of the library, it is {discard_reason}
  - {withdrawn_book} is {discard_reason}, weed it out.
  - weed out {withdrawn_book}, reason: {discard_reason}
  - being {discard_reason}, {withdrawn_book} can leave the stock.
  - mark {withdrawn_book} as {discard_reason} and discard it
  - we discard {withdrawn_book} because it is {discard_reason}.
  - {discard_reason} books must go, and {withdrawn_book} is one of them.
  ~ weed out {withdrawn_book}

overdue_fee late_book_fee fee_for_late_return library_fine | Charge a reader a fee for late books / Enter what a reader owes the library
  late_reader charged_reader reader_who_owes slow_reader : person ; the reader
  late_fee fee_in_euros owed_to_library overdue_euros : decimal ; euros
  - {late_reader} owes the library {late_fee} euros.
  - charge {late_reader} {late_fee} euros for the late books
  - the books came late, {late_reader} pays {late_fee} euros.
  - {late_fee} euros of late fee for {late_reader}.
  - the late fee of {late_reader} is {late_fee} euros.
  - ask {late_reader} for {late_fee} euros, the books are overdue
  - put {late_fee} euros on the library card of {late_reader}
  ~ charge {late_reader} a late fee

desk_message message_at_reception leave_word_for_guest word_at_desk | Leave a message for a hotel guest at the desk / Take down a message from a caller for a guest
  caller message_from left_by who_called : person ; who leaves the message
  guest_addressed message_for hotel_guest told_at_desk : person ; the guest who gets it
  left_words message_text desk_note words_left : message ; what the guest is told
  - {caller} left a message at the desk for {guest_addressed}: {left_words}.
  - when {guest_addressed} comes in, say that {caller} called, "{left_words}".
  - "{left_words}", that is for our guest {guest_addressed} and comes from {caller}.
  - write down for {guest_addressed} what {caller} said: {left_words}
  - our guest {guest_addressed} got a call from {caller}, who said "{left_words}".
  - take a message from {caller}, it goes to {guest_addressed} and reads: {left_words}
  - put a note in the pigeonhole of {guest_addressed}, from {caller}, saying {left_words}
  ~ {caller} left a message for {guest_addressed}.

key_permission may_have_key guest_shares_key second_key_for | Note that a hotel guest lets another person have the key / Allow somebody the key of a guest's room
  key_owner guest_of_room room_holder allows_key : person ; whose room it is
  key_borrower may_get_key companion_of_guest asks_for_key : person ; who may have the key
  - {key_borrower} may have the key to the room of {key_owner}.
  - {key_owner} lets {key_borrower} have the room key.
  - if {key_borrower} asks for it, hand out the key of {key_owner}.
  - give {key_borrower} a second key, {key_owner} has allowed it
  - our guest {key_owner} shares the room key with {key_borrower}.
  - the room is that of {key_owner}, but {key_borrower} is allowed the key.
  - with the permission of {key_owner}, {key_borrower} can get the room key.
  - note at the desk that {key_owner} has no objection when {key_borrower} takes the key
  ~ {key_owner} lets somebody have the key.

breakfast_box packed_breakfast early_breakfast breakfast_to_go | Pack a breakfast for a guest who leaves early / Order a breakfast box
  early_guest box_guest leaving_early breakfast_for : person ; the guest
  box_ready_at packed_by breakfast_hour picked_up_by_guest : time ; when it must be ready
  - {early_guest} needs a breakfast box at {box_ready_at}.
  - pack breakfast for {early_guest}, it should be ready at {box_ready_at}
  - at {box_ready_at} the breakfast box for {early_guest} stands at the desk.
  - {early_guest} leaves at {box_ready_at} and wants to take breakfast along.
  - the kitchen should pack a breakfast by {box_ready_at} for {early_guest}.
  - let the kitchen make {early_guest} a box, to be picked up at {box_ready_at}
  - {box_ready_at} is when {early_guest} comes down for the breakfast box.
  ~ {early_guest} needs a breakfast box.

do_not_disturb leave_room_alone no_disturbance undisturbed_until | Leave a hotel room undisturbed until a time / Hang out the sign of a room
  quiet_room undisturbed_room sign_on_room sleeping_room : int 1-699 ; the room
  disturb_after undisturbed_time sleep_until sign_until : time ; until when
  - do not disturb room {quiet_room} until {disturb_after}
  - nobody should knock at room {quiet_room} before {disturb_after}.
  - until {disturb_after} room {quiet_room} wants to sleep.
  - room {quiet_room} may be cleaned after {disturb_after}, not earlier.
  - leave room {quiet_room} in peace until {disturb_after}
  - the sign hangs on room {quiet_room} until {disturb_after}.
  - keep the cleaners out of room {quiet_room}, they can go in at {disturb_after}
  ~ do not disturb room {quiet_room}

bill_paid_by other_pays_bill put_on_bill_of invites_guest | Let one person pay the hotel bill of another / Put the costs of a guest on somebody else's bill
  guest_of_honor guest_without_bill is_invited costs_of : person ; whose costs are paid
  bill_payer who_pays_hotel inviting_person pays_for_guest : person ; who pays
  - the bill of {guest_of_honor} is paid by {bill_payer}.
  - {bill_payer} pays the hotel bill for {guest_of_honor}.
  - put what {guest_of_honor} owes on the bill of {bill_payer}
  - {guest_of_honor} does not have to pay, the bill goes to {bill_payer}.
  - do not ask {guest_of_honor} for money, ask {bill_payer}
  - {guest_of_honor} is invited by {bill_payer}, so the hotel bill is settled that way.
  - send {bill_payer} the bill for the room of {guest_of_honor}
  - on the bill of {bill_payer} there should also be the room of {guest_of_honor}.
  ~ somebody else pays the bill of {guest_of_honor}.

guest_brings_pet pet_in_hotel hotel_pet_entry animal_in_room | Enter that a hotel guest brings an animal / Note the pet of a guest
  pet_guest guest_with_pet brings_animal arrives_with : person ; the guest
  hotel_pet brought_pet companion_animal pet_in_room : animal ; the animal
  - {pet_guest} brings the {hotel_pet} to the hotel.
  - our guest {pet_guest} comes with the {hotel_pet}.
  - put a basket for the {hotel_pet} in the room of {pet_guest}
  - the {hotel_pet} stays in the hotel room with {pet_guest}.
  - note that the {hotel_pet} belongs to our guest {pet_guest}
  - {pet_guest} asked whether the {hotel_pet} may come along, say yes.
  - a bowl of water for the {hotel_pet}, its owner {pet_guest} has just checked in.
  - can the {hotel_pet} of {pet_guest} go on our list of hotel pets?
  ~ {pet_guest} brings an animal.

laundry_pieces laundry_of_room bag_of_laundry wash_for_room | Count the laundry that a hotel room gives to be washed / Enter a bag of laundry
  laundry_room_number bag_from_room laundry_from washed_for_room : int 1-699 ; the room
  pieces_of_laundry garments shirts_count pieces_in_bag : int 1-40 ; how many pieces
  - room {laundry_room_number} gave {pieces_of_laundry} pieces to the laundry.
  - wash {pieces_of_laundry} pieces for room {laundry_room_number}
  - {pieces_of_laundry} pieces of laundry from room {laundry_room_number}.
  - the laundry bag of room {laundry_room_number} has {pieces_of_laundry} pieces.
  - enter {pieces_of_laundry} garments in the laundry list for room {laundry_room_number}
  - there are {pieces_of_laundry} shirts to wash, they are from room {laundry_room_number}.
  - for room {laundry_room_number} we wash {pieces_of_laundry} pieces.
  ~ wash the laundry of room {laundry_room_number}

bridesmaid_for maid_of_honor walks_behind_bride bridal_party | Choose a bridesmaid for a bride / Enter who is the maid of honor
  bride woman_who_marries bride_name whose_wedding : person ; the bride
  bridesmaid attendant maid helper_of_bride : person ; who stands by her
  - {bridesmaid} is the bridesmaid of {bride}.
  - {bride} wants {bridesmaid} as her bridesmaid.
  - ask {bridesmaid} to be the bridesmaid when {bride} marries
  - the bride is {bride}, and {bridesmaid} carries her train.
  - at the wedding of {bride}, {bridesmaid} stands beside the bride.
  - let {bridesmaid} walk behind the bride, {bride}
  - {bride} gets married with {bridesmaid} at her side as maid of honor.
  - when {bridesmaid} is the bridesmaid, {bride} is happy, enter it.
  ~ {bride} needs a bridesmaid.

toast_to raise_glass_to speech_for_person gives_toast | Plan who gives a toast to whom at the party / Enter a toast
  toast_speaker raises_glass gives_the_toast glass_in_hand : person ; who gives the toast
  toasted_person drunk_to celebrated_one toast_for : person ; whom it is for
  toast_hour? toast_at glasses_up_at speech_time : time ; when
  - {toast_speaker} gives a toast to {toasted_person}[ at {toast_hour}].
  - {toasted_person} should be toasted by {toast_speaker}[ at {toast_hour}].
  - let {toast_speaker} raise the glass to {toasted_person}[ at {toast_hour}]
  - a toast to {toasted_person}, please, {toast_speaker} will speak[ at {toast_hour}].
  - [at {toast_hour} ]we all drink to {toasted_person}, after a few words by {toast_speaker}.
  - {toast_speaker} wants to say something nice about {toasted_person}[ at {toast_hour}], plan the toast.
  - put a toast into the plan, to {toasted_person}, by {toast_speaker}[, {toast_hour}]
  - for {toasted_person} it must be {toast_speaker} who lifts the glass[ at {toast_hour}].
  ~ {toast_speaker} would like to give a toast.

ask_to_dance dance_card invites_to_dance next_dance_with | Ask one guest for a dance in the name of another / Enter a dance on the dance card
  dance_asker inviting_dancer who_asks_dance shy_guest : person ; who asks
  dance_partner asked_dancer invited_to_dance on_whose_card : person ; who is asked
  dance_song? dance_tune danced_to music_of_dance : song ; the song
  - {dance_asker} would like a dance with {dance_partner}[ to {dance_song}].
  - ask {dance_partner} for a dance, {dance_asker} is too shy[, the song is {dance_song}]
  - {dance_asker} invites {dance_partner} to dance[ to {dance_song}].
  - put {dance_asker} on the dance card of {dance_partner}[ for {dance_song}]
  - does {dance_partner} want to dance[ to {dance_song}]? {dance_asker} is asking.
  - would {dance_partner} accept {dance_asker} for the next dance?
  - {dance_partner} is asked for a dance by {dance_asker}[, when they play {dance_song}].
  - on the card of {dance_partner} there should be the name of {dance_asker}[ at {dance_song}].
  ~ {dance_asker} would like to dance.

cake_inside_out wedding_cake_plan cake_filling_icing fill_and_ice | Choose the filling of a cake and the color of its icing / Order a wedding cake
  filling inside_of_cake filled_with cake_filling : item ; what is inside
  icing icing_color outside_color frosting : color ; the color outside
  layers? tiers floors_of_cake number_of_layers : int 1-9 ; how many layers
  - bake a cake with {filling} inside and {icing} icing[, {layers} layers]
  - the cake is {icing} outside and has {filling} inside[, in {layers} layers].
  - {icing} icing over a filling of {filling}[, {layers} layers high], please.
  - fill the wedding cake with {filling} and ice it {icing}
  - I want {filling} in the cake, and the icing must be {icing}.
  - make the cake {icing}, the guests will find {filling} inside
  - the cake[ has {layers} layers and it] is filled with {filling} under {icing} icing.
  ~ bake a cake with {icing} icing

gift_received present_arrived gift_table thank_you_list | Write down who gave which present / Enter a wedding gift in the list @gifts
  received_gift unpacked_present object_given gift_thing : thing ; the present
  gift_giver giver_name came_from_guest thanked_guest : person ; who gave it
  - the {received_gift} is from {gift_giver}.
  - {gift_giver} gave us the {received_gift}.
  - write down that the {received_gift} came from {gift_giver}
  - from {gift_giver} we got the {received_gift}.
  - we have to thank {gift_giver} for the {received_gift}, put it on the list.
  - on the gift table stands the {received_gift}, a present from {gift_giver}.
  - enter {gift_giver} with the {received_gift} in the list of gifts
  - what {gift_giver} gave us was the {received_gift}.
  ~ {gift_giver} gave us a present.

plus_one brings_companion guest_of_guest companion_for_party | Enter whom a guest brings along / Add the companion of a guest
  invited_one main_guest has_invitation guest_on_list : person ; the guest who is invited
  companion brought_along escort uninvited_friend : person ; who comes along
  - {invited_one} brings {companion} to the party.
  - {companion} comes along with {invited_one}, who has the invitation.
  - the companion of {invited_one} is {companion}.
  - let {companion} in, {invited_one} may bring somebody
  - the invitation is for {invited_one}, but {companion} comes too.
  - write {companion} on the list as the plus one of {invited_one}
  - add {companion} behind the name of {invited_one}
  - {companion} was not invited, but is brought by {invited_one}, so add the name.
  ~ {invited_one} brings somebody along.

dresses_as costume_party_role party_costume comes_dressed_as | Enter as what a guest dresses up for the costume party / Note a party costume
  costumed_guest dressed_up masked_guest who_dresses_up : person ; the guest
  disguise dressed_as_job costume_worn plays_the : job ; as what
  - {costumed_guest} comes to the costume party as the {disguise}.
  - the {disguise} at the party is really {costumed_guest}.
  - {costumed_guest} dresses up as the {disguise}.
  - the costume of the {disguise} is for {costumed_guest}.
  - as the {disguise} you will meet {costumed_guest}, enter it for the party.
  - put down the {disguise} costume for {costumed_guest}
  - let {costumed_guest} be the {disguise} at our costume party
  - who plays the {disguise} at the party? it is {costumed_guest}.
  ~ {costumed_guest} comes to the costume party.

keep_away_until distract_person surprise_decoy decoy_for_party | Let somebody keep a person away until the surprise party begins / Plan who distracts whom
  decoy distracting_person accomplice keeps_busy : person ; who distracts
  surprised_person unsuspecting kept_away must_not_know : person ; who is to be surprised
  surprise_at party_hour kept_until bring_home_at : time ; until when
  - {decoy} keeps {surprised_person} away until {surprise_at}.
  - until {surprise_at}, {surprised_person} must not come home, {decoy} takes care of that.
  - {surprised_person} must not know anything before {surprise_at}, let {decoy} go for a walk with them.
  - ask {decoy} to distract {surprised_person} until {surprise_at}
  - we surprise {surprised_person} at {surprise_at}, and {decoy} is the decoy.
  - the decoy for {surprised_person} is {decoy}, the surprise comes at {surprise_at}.
  - at {surprise_at} let {decoy} bring {surprised_person} home for the surprise, and not sooner.
  - {decoy} goes out with {surprised_person}, who may come through the door at {surprise_at}.
  ~ {decoy} keeps {surprised_person} away.

party_balloons blow_up_balloons balloons_for_party hang_balloons | Blow up balloons of a color / Order balloons for the party
  balloons balloon_count number_of_balloons how_many_balloons : int 5-300 ; how many
  balloon_color color_of_balloons shade_of_balloons rubber_color : color ; the color
  - blow up {balloons} {balloon_color} balloons
  - {balloons} balloons in {balloon_color}, please.
  - we need {balloon_color} balloons for the party, {balloons} of them.
  - hang {balloons} balloons over the door, all {balloon_color}
  - the balloons should be {balloon_color}, order {balloons}.
  - I want {balloons} balloons, and in {balloon_color}.
  - {balloon_color} is the color of the {balloons} balloons.
  ~ blow up {balloons} balloons

donation_in_honor give_in_name_of honor_with_donation tribute_donation | Give money to the charity in honor of a person / Enter a donation in somebody's name
  donating_person generous_person money_from honoring_person : person ; who gives
  honored_by_gift in_honor_of gift_honors remembered : person ; in whose honor
  given_sum donated_euros sum_of_gift charity_euros : int 5-5000 ; euros
  - {donating_person} gives {given_sum} euros in honor of {honored_by_gift}.
  - in honor of {honored_by_gift}, {donating_person} donates {given_sum} euros.
  - {given_sum} euros came from {donating_person}, to honor {honored_by_gift}.
  - enter a donation of {given_sum} euros, {honored_by_gift} is honored and {donating_person} pays
  - instead of flowers for {honored_by_gift} there are {given_sum} euros from {donating_person}.
  - write to {honored_by_gift} that {donating_person} gave us {given_sum} euros in that name
  - because of {honored_by_gift} the charity gets {given_sum} euros of {donating_person}.
  ~ {donating_person} gives {given_sum} euros.

collection_box put_up_box collect_money_at box_for_cause | Put up a collection box at a place for a cause / Collect money somewhere
  box_place collected_at box_stands_at collecting_site : place ; where the box stands
  cause_supported good_cause collected_for money_is_for : topic ; what the money is for
  - put up a collection box at {box_place} for {cause_supported}
  - for {cause_supported} we collect money at {box_place}.
  - at {box_place} people can give something for {cause_supported}.
  - the box at {box_place} is for {cause_supported}.
  - collect for {cause_supported}, the box may stand at {box_place}
  - {cause_supported} needs money, so put a box at {box_place}.
  - whoever comes to {box_place} should see our box for {cause_supported}.
  - {box_place} lets us collect for {cause_supported} there.
  ~ put up a collection box at {box_place}

reads_to volunteer_reader reading_partner listens_to_reader | Let a volunteer read to somebody who cannot read alone / Plan who reads to whom
  volunteer reading_voice one_who_reads reads_out : person ; who reads
  listener old_listener one_who_listens read_to_whom : person ; who listens
  read_book? book_read_aloud volume_read story_book : book ; the book
  - {volunteer} reads to {listener}[ from {read_book}].
  - {listener} would like somebody to read[ {read_book}] aloud, send {volunteer}.
  - let {volunteer} sit with {listener} and read[ {read_book}] aloud
  - {listener} listens while {volunteer} reads[ from {read_book}].
  - ask {volunteer} to read {read_book} to {listener}
  - the eyes of {listener} are weak, so {volunteer} comes to read[ {read_book}].
  - {volunteer} has a good voice and can read to {listener}[ out of {read_book}].
  - for {listener} the book is opened by {volunteer}[, it is {read_book}].
  ~ {listener} would like to hear a story.

lap_sponsor money_per_lap charity_run_sponsor pays_per_lap | Enter who pays how much for each lap of a runner / Sponsor a runner of the charity run
  charity_runner lap_runner who_runs sponsored_legs : person ; who runs
  sponsor_of_laps lap_payer generous_sponsor pays_for_laps : person ; who pays
  euros_per_lap lap_money paid_per_round each_lap : decimal ; euros for each lap
  - {sponsor_of_laps} pays {euros_per_lap} euros for each lap that {charity_runner} runs.
  - {charity_runner} runs and {sponsor_of_laps} gives {euros_per_lap} euros per lap.
  - for each lap of {charity_runner} we get {euros_per_lap} euros from {sponsor_of_laps}.
  - let {charity_runner} run for {euros_per_lap} euros a lap, paid by {sponsor_of_laps}
  - {euros_per_lap} euros a lap is what {sponsor_of_laps} promised to pay for {charity_runner}.
  - enter {sponsor_of_laps} as the sponsor of {charity_runner}, {euros_per_lap} euros each lap
  - a lap of {charity_runner} costs {sponsor_of_laps} {euros_per_lap} euros.
  ~ {charity_runner} runs for {euros_per_lap} euros a lap.

company_donates goods_from_company donated_by_firm gift_in_kind | Enter which goods a company donates to the charity / Note a donation in kind
  donating_company firm_that_gives kind_company benefactor : company ; the company
  donated_goods goods_for_charity given_product kind_gift : product ; what it gives
  - {donating_company} donates {donated_goods} to us.
  - the charity gets {donated_goods} from {donating_company}.
  - thank {donating_company} for the {donated_goods} and enter the donation
  - {donated_goods} have arrived as a gift from {donating_company}.
  - write down {donated_goods}, they were given by {donating_company}
  - from {donating_company} come {donated_goods} for the poor.
  - the donated {donated_goods} are a present of {donating_company}.
  - put {donating_company} on the list of donors, they gave us {donated_goods}
  ~ {donating_company} donates something.

cuts_ribbon ribbon_cutting inaugurate opens_building | Say who cuts the ribbon at the opening of a place / Plan an inauguration
  ribbon_cutter scissors_in_hand who_opens guest_with_scissors : person ; who cuts the ribbon
  opened_place new_place ribbon_at inaugurated_place : place ; what is opened
  - {ribbon_cutter} cuts the ribbon at {opened_place}.
  - at {opened_place} the ribbon is cut by {ribbon_cutter}.
  - let {ribbon_cutter} open {opened_place} with the scissors
  - for the opening of {opened_place} we give the scissors to {ribbon_cutter}.
  - {opened_place} will be inaugurated by {ribbon_cutter}.
  - ask {ribbon_cutter} to cut the ribbon before {opened_place}
  - {ribbon_cutter} has the honor of opening {opened_place}.
  - hand the scissors to {ribbon_cutter} when we stand at {opened_place}
  ~ who cuts the ribbon at {opened_place}?

eulogy_by farewell_speech speaks_at_funeral words_about | Plan who speaks about a dead person at the funeral / Enter the speaker of a eulogy
  funeral_speaker eulogist speaks_last_words who_remembers : person ; who speaks
  deceased dead_person mourned_person departed : person ; about whom
  - {funeral_speaker} speaks about {deceased} at the funeral.
  - at the funeral of {deceased} the speech is given by {funeral_speaker}.
  - {deceased} has died, ask {funeral_speaker} to speak at the grave.
  - let {funeral_speaker} say a few words about the dead {deceased}
  - the speech for {deceased} comes from {funeral_speaker}.
  - the dead person is {deceased} and the speaker {funeral_speaker}.
  - it was the wish of {deceased} that {funeral_speaker} should speak at the funeral.
  - we say goodbye to {deceased}, with words by {funeral_speaker}.
  ~ who speaks at the funeral of {deceased}?

memorial_tree plant_in_memory tree_in_memory remembrance_plant | Plant something in memory of a person / Choose a plant of remembrance
  memory_plant planted_there chosen_plant grows_for : plant ; what is planted
  in_memory_of remembered_one never_forgotten planted_for_person : person ; in whose memory
  - plant {memory_plant} in memory of {in_memory_of}
  - in memory of {in_memory_of} we plant {memory_plant}.
  - {memory_plant} should grow where we remember {in_memory_of}.
  - {in_memory_of} loved {memory_plant}, so plant some for remembrance.
  - so that nobody forgets {in_memory_of}, plant {memory_plant}.
  - take {memory_plant} for the grave of {in_memory_of}
  - at the stone of {in_memory_of} there should grow {memory_plant}.
  - with {memory_plant} we want to remember {in_memory_of}.
  ~ plant something in memory of {in_memory_of}

oath_before swear_in takes_oath_from sworn_by | Plan who is sworn in and who takes the oath / Swear somebody in
  sworn_person swears new_official hand_raised : person ; who swears
  oath_taker reads_the_oath swearing_official oath_spoken_by : person ; before whom
  - {sworn_person} swears the oath before {oath_taker}.
  - {oath_taker} swears in {sworn_person}.
  - let {oath_taker} read out the oath and {sworn_person} repeat it
  - {sworn_person} is sworn in by {oath_taker}.
  - before {oath_taker} stands {sworn_person} and swears.
  - the new official is {sworn_person}, the oath is read by {oath_taker}.
  - ask {oath_taker} to take the oath of {sworn_person}
  - {sworn_person} must raise the hand and repeat what {oath_taker} says.
  ~ {sworn_person} must be sworn in.

moment_of_silence minute_silence stand_in_silence be_silent_for | Hold a silence of some minutes / Plan a moment of silence
  silent_minutes minutes_of_silence length_of_silence quiet_minutes : int 1-10 ; minutes
  bell_after? bell_strokes ends_with_strokes strokes : int 1-12 ; strokes of the bell at the end
  - hold {silent_minutes} minutes of silence[, then {bell_after} strokes of the bell]
  - let us be silent for {silent_minutes} minutes[ until the bell strikes {bell_after} times]
  - {silent_minutes} minutes of silence[ and {bell_after} strokes of the bell], please.
  - I want everybody to be silent for {silent_minutes} minutes.
  - plan a silence of {silent_minutes} minutes[ with {bell_after} strokes at the end]
  - after {silent_minutes} minutes of silence the bell rings[ {bell_after} times].
  - stop the music and stand in silence for {silent_minutes} minutes
  ~ plan a moment of silence

headline_for title_of_article give_headline article_headline | Put a headline over an article / Choose the headline of a text
  headline big_letters title_line line_above : phrase ; the headline
  article_file headed_article text_below story_file : file ; the article
  - put the headline "{headline}" over {article_file}
  - the article {article_file} gets the headline "{headline}".
  - "{headline}" is the headline of {article_file}.
  - above {article_file} I want to read {headline} in big letters.
  - give {article_file} the headline {headline}
  - the story in {article_file} is called "{headline}" in the paper.
  - print {article_file} under the headline {headline}
  - use {headline} as the headline, the text is in {article_file}
  ~ the article {article_file} needs a headline.

photo_credit credit_photographer picture_taken_by photographer_of | Print who took a photo in the paper / Credit a photographer
  press_photo credited_photo picture_file photo_in_paper : file ; the photo
  photographer camera_person took_the_picture credited_person : person ; who took it
  - the photo {press_photo} was taken by {photographer}.
  - {photographer} took the picture {press_photo} for our paper.
  - print the name of {photographer} under {press_photo}
  - under {press_photo} it should say {photographer}.
  - credit {photographer} for the press photo {press_photo}
  - the photographer of {press_photo} is {photographer}.
  - we owe {press_photo} to {photographer}, put the name beside the picture.
  - for the picture {press_photo} the honor goes to {photographer}, who shot it.
  ~ who took the photo {press_photo}?

print_correction misprinted_name correct_name_in_paper erratum | Print a correction of a wrong name in the paper / Correct the name of a person in an article
  wrong_name name_as_printed mistaken_name we_wrote : person ; the name that was printed
  right_name name_as_it_is true_name we_should_have : person ; the right name
  issue_date? printed_on paper_of mistake_of : date ; the date of the paper
  - we wrote {wrong_name}, but it was {right_name}[, in the paper of {issue_date}].
  - the person is called {right_name} and not {wrong_name}, print a correction[ for {issue_date}].
  - print a correction, {right_name} in place of {wrong_name}[, paper of {issue_date}]
  - it should have been {right_name} where[ on {issue_date}] we printed {wrong_name}.
  - our article[ of {issue_date}] mixed up the names, {wrong_name} is wrong and {right_name} is right.
  - {right_name} complains that the article[ of {issue_date}] says {wrong_name}, correct it.
  - correct the name {wrong_name} to {right_name} in tomorrow's paper
  - instead of {wrong_name} the readers must learn the true name, {right_name}.
  ~ print a correction, the name {wrong_name} is wrong

radio_interview interview_on_air interviewer_and_guest live_interview | Plan who interviews whom on the radio / Enter an interview on air
  interviewer asks_questions voice_of_station radio_host : person ; who asks the questions
  interviewee answers_questions studio_guest talks_on_air : person ; who answers
  about? interview_topic questions_about talk_subject : topic ; what it is about
  - {interviewer} interviews {interviewee} on air[ about {about}].
  - {interviewee} is interviewed by {interviewer}[ about {about}].
  - let {interviewer} ask {interviewee} some questions[ about {about}]
  - in the studio {interviewee} answers the questions of {interviewer}[ on {about}].
  - our guest on air is {interviewee}, the questions[ about {about}] come from {interviewer}.
  - get {interviewee} on the line, {interviewer} has questions about {about}
  - on the radio[ it is about {about},] {interviewer} asks and {interviewee} answers.
  - for the interview with {interviewee} we take {interviewer} as the host.
  ~ {interviewer} does an interview on air.

attribute_statement statement_of who_said_it on_record | Note who said what to the newspaper / Put a statement on record
  quoted_speaker source_of_quote said_by speaker_quoted : person ; who said it
  statement quoted_words words_spoken said_sentence : message ; what was said
  - {quoted_speaker} told our paper: "{statement}".
  - "{statement}", said {quoted_speaker}, put it on record.
  - quote {quoted_speaker} with the words "{statement}"
  - the words "{statement}" are from {quoted_speaker}.
  - write in the article that {quoted_speaker} said {statement}
  - according to {quoted_speaker}, {statement}, we can print that.
  - put "{statement}" into the article as the words of {quoted_speaker}
  - in the mouth of {quoted_speaker} it was "{statement}".
  ~ quote {quoted_speaker}

correspondent_in reports_from_country foreign_reporter send_correspondent | Send a correspondent to a country / Enter who reports from where
  correspondent reporter_abroad journalist_sent foreign_voice : person ; the correspondent
  country_reported posted_in reporting_country news_land : country ; the country
  - {correspondent} reports from {country_reported}.
  - our correspondent in {country_reported} is {correspondent}.
  - send {correspondent} to {country_reported} for our paper
  - from {country_reported} we get the news through {correspondent}.
  - news from {country_reported} is written by {correspondent}.
  - there is nobody in {country_reported} for us, let {correspondent} report from there.
  - {country_reported} needs a reporter, and {correspondent} is free.
  - enter {correspondent} as our reporter, posted in {country_reported}
  ~ {correspondent} is our new correspondent.

news_embargo embargo_until print_not_before hold_story | Hold back a story until a date / Set an embargo on an article
  embargoed_story held_story secret_story story_title : phrase ; the story
  free_from_date printable_on embargo_ends not_before : date ; from when it may be printed
  - the story "{embargoed_story}" may not be printed before {free_from_date}.
  - hold the story {embargoed_story} until {free_from_date}
  - before {free_from_date} nobody reads anything about {embargoed_story} in our paper.
  - {free_from_date} is the first day for the story {embargoed_story}.
  - set an embargo on "{embargoed_story}", it ends on {free_from_date}
  - keep {embargoed_story} out of the paper, we can print it on {free_from_date}
  - on {free_from_date}, and not earlier, the readers get the story {embargoed_story}.
  - print "{embargoed_story}" on {free_from_date} at the earliest
  ~ hold the story {embargoed_story}

traffic_jam_between report_jam jam_on_radio queue_of_cars | Report a traffic jam from one place to another on the radio / Enter a queue of cars
  jam_from jam_begins_at back_of_jam cars_slow_at : place ; where it begins
  jam_to jam_ends_at front_of_jam cars_free_at : place ; where it ends
  jam_kilometers length_of_jam kilometers_of_cars jam_is_long : int 1-40 ; kilometers
  - there is a traffic jam of {jam_kilometers} kilometers from {jam_from} to {jam_to}.
  - from {jam_from} the cars stand as far as {jam_to}, {jam_kilometers} kilometers.
  - report {jam_kilometers} kilometers of traffic jam, it begins at {jam_from} and ends at {jam_to}
  - whoever drives to {jam_to} stands in a jam of {jam_kilometers} kilometers that starts at {jam_from}.
  - the jam ends at {jam_to} after {jam_kilometers} kilometers, it starts at {jam_from}.
  - tell the drivers about {jam_kilometers} kilometers of jam that reach {jam_to}, from {jam_from} on
  - until {jam_to} nothing moves, and from {jam_from} that makes {jam_kilometers} kilometers.
  ~ there is a traffic jam of {jam_kilometers} kilometers before {jam_to}.

program_repeat repeat_broadcast rerun_of second_broadcast | Set on which day a radio program runs and on which it is repeated / Plan a repeat
  repeated_program radio_show show_on_air program_title : phrase ; the program
  first_run first_broadcast original_day live_day : day ; the day of the first broadcast
  repeat_day second_run rerun_on heard_again : day ; the day of the repeat
  - "{repeated_program}" is on the radio on {first_run} and again on {repeat_day}.
  - repeat the program {repeated_program} of {first_run} on {repeat_day}
  - on {repeat_day} we play {repeated_program} again, as it was on {first_run}.
  - the repeat of {repeated_program} is on {repeat_day}, the first broadcast on {first_run}.
  - whoever misses "{repeated_program}" on {first_run} can hear it on {repeat_day}.
  - {first_run} is the day for the program {repeated_program}, {repeat_day} the day of its repeat.
  - send out {repeated_program} on {first_run} and let it run a second time on {repeat_day}
  - plan {repeat_day} for hearing "{repeated_program}" again, it first runs on {first_run}
  ~ repeat the program {repeated_program} on {repeat_day}

page_of_article article_on_page place_in_paper goes_on_page | Decide on which page of the paper an article stands / Place an article
  placed_article article_title printed_story story_on_page : phrase ; the article
  paper_page page_in_paper newspaper_page printed_page : int 1-64 ; the page
  - the article "{placed_article}" goes on page {paper_page}.
  - put {placed_article} on page {paper_page} of the paper
  - page {paper_page} is for the article {placed_article}.
  - on page {paper_page} I want the article "{placed_article}".
  - print the story {placed_article} on page {paper_page}
  - there is room on page {paper_page}, the article {placed_article} fits.
  - the readers find "{placed_article}" on page {paper_page}.
  ~ where do we print "{placed_article}"?

studio_lamp on_air_light red_light_studio studio_sign | Switch the lamp above the studio door / Show what happens in the studio
  studio_state lamp_says sign_shows studio_mode : enum live/recording/rehearsal/off ; what the lamp shows
  - the studio lamp should show {studio_state}.
  - set the lamp of the studio to {studio_state}
  - switch the sign above the studio door to {studio_state}
  - {studio_state}, that is what the studio sign must say now.
  - let people outside see that the studio is {studio_state}
  - make the studio sign {studio_state}
  - nobody should come in, put the studio lamp on {studio_state}.
  ~ switch the studio lamp
"""
