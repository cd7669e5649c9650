"""Hand-written tools for families, households, offices, databases, networks, collections, wardrobes, pets and taxes.

The format is that of `data_tools`.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
who_told_whom gossip_log passed_news told_by | Note who told whom / Write down from whom somebody heard the news
  teller source informant told_it : person ; who told it
  listener heard_it was_told ears : person ; who heard it
  about? matter news_item : topic ; what it was about
  - {teller} told {listener}[ about {about}].
  - {listener} heard it from {teller}[, it was about {about}].
  - note that {listener} was told by {teller}[ about {about}]
  - it was {teller} who let {listener} know.
  - the news reached {listener} through {teller}, write that down.
  - from {teller} it went on to {listener}.
  - {listener} only knows because {teller} said something[ about {about}].
  - write down that {teller} spoke and {listener} listened
  ~ {teller} told somebody.

takes_after resembles_whom resemblance_note looks_like_relative | Note whom a person takes after / Write down that somebody looks like a relative @kinship
  similar_one younger_face descendant who_resembles : person ; who looks like somebody else
  model_relative elder_face original_face resembled : person ; whom this person looks like
  - {similar_one} takes after {model_relative}.
  - {similar_one} looks just like {model_relative}, note it.
  - write down that {similar_one} has the face of {model_relative}
  - {model_relative} sees herself in {similar_one}.
  - it is {model_relative} whom {similar_one} resembles.
  - the nose {similar_one} has comes from {model_relative}.
  - everybody says that {model_relative} passed the smile on to {similar_one}.
  - of all people, {similar_one} gets the looks of {model_relative}, enter that.
  ~ {similar_one} takes after somebody.

present_received log_present_given who_gave_what gift_diary | Log who gave whom what / Keep a diary of presents @gifts
  giver donor_name from_whom gave_it : person ; who gave it
  receiver gifted to_whom unwrapped_by : person ; who got it
  present gift given_thing what_was_given : thing ; what was given
  - {giver} gave {receiver} the {present}.
  - {receiver} got the {present} from {giver}.
  - the {present} is a present from {giver} to {receiver}.
  - log that {receiver} unwrapped the {present}, it came from {giver}
  - the {present} that {receiver} has is from {giver}.
  - from {giver} there was the {present} for {receiver}.
  - it was {giver} who surprised {receiver} with the {present}.
  - for {receiver}: the {present}, given by {giver}.
  ~ {receiver} got the {present}.

favor_owed owes_favor debt_of_gratitude note_favor | Note who owes whom a favor / Remember a favor that must be returned @favors
  owing debtor must_return helped_one : person ; who owes the favor
  creditor owed helper_back kind_soul : person ; to whom it is owed
  favor? deed kindness : task ; what was done
  - {owing} owes {creditor} a favor[ because of this: {favor}].
  - {creditor} did {owing} a favor, note it.
  - {creditor} has a favor to ask back from {owing}.
  - write down that {owing} still has to return a favor to {creditor}
  - the favor goes back to {creditor}, and {owing} is the one who owes it.
  - next time {owing} must help {creditor}, it is only fair.
  - {creditor} helped, now it is the turn of {owing}.
  - put {owing} in debt to {creditor}, one favor
  ~ {owing} owes a favor.

send_regards greetings_from pass_on_greetings say_hello_from | Pass on greetings from one person to another / Give somebody the regards of a friend @greet
  greeter regards_of sends_love who_greets : person ; from whom the greetings come
  greeted regards_to gets_hello who_is_greeted : person ; who gets the greetings
  - {greeter} sends greetings to {greeted}.
  - say hello to {greeted} from {greeter}
  - give {greeted} the regards of {greeter}
  - {greeted} should know that {greeter} says hello.
  - when you write to {greeted}, add the best wishes of {greeter}.
  - from {greeter} with love, that goes to {greeted}.
  - {greeted} has greetings waiting, {greeter} sends them.
  - let {greeter} be remembered to {greeted}
  ~ send the regards of {greeter}

apology_log says_sorry apologized_to record_apology | Record who said sorry to whom / Write down an apology
  sorry_person apologizer regretful wrongdoer : person ; who says sorry
  forgiver hurt_person offended hears_sorry : person ; who was hurt
  deed? offense what_happened : phrase ; what it was about
  - {sorry_person} says sorry to {forgiver}[ about "{deed}"].
  - {forgiver} got an apology from {sorry_person}.
  - record that {forgiver} was hurt and {sorry_person} apologized
  - {sorry_person} regrets it, tell {forgiver} so.
  - an apology of {sorry_person} for {forgiver}[, it was "{deed}"].
  - {sorry_person} hurt {forgiver}[ with "{deed}"] and is sorry now.
  - to {forgiver} an apology was due, and {sorry_person} has made it.
  ~ {sorry_person} says sorry.

secret_from keep_quiet_before hide_from_person hush_hush | Remember that somebody must not hear of something / Keep a secret from a person
  hidden_matter secret untold hush : phrase ; what is secret
  must_not_know uninformed kept_out unaware : person ; who must not hear of it
  - keep "{hidden_matter}" secret from {must_not_know}
  - {must_not_know} must not hear about {hidden_matter}.
  - do not let {must_not_know} know of "{hidden_matter}".
  - not a word of {hidden_matter} to {must_not_know}.
  - "{hidden_matter}" is a surprise, so {must_not_know} may not learn of it.
  - when {must_not_know} is here, nobody talks about "{hidden_matter}".
  - hide from {must_not_know} the matter of {hidden_matter}
  ~ keep "{hidden_matter}" secret

has_crush_on admirer_note falls_for in_love_with | Note who is in love with whom / Write down a crush @hearts
  admirer smitten lover heart_lost : person ; who is in love
  admired beloved sweetheart adored : person ; the one who is loved
  - {admirer} has a crush on {admired}.
  - {admirer} is in love with {admired}, do not tell anybody.
  - {admired} has won the heart of {admirer}.
  - note that {admired} is adored by {admirer}
  - it is {admired} that {admirer} dreams of.
  - the one who fell for {admired} is {admirer}.
  - since last week {admirer} cannot stop thinking of {admired}.
  - {admired} does not know it, but {admirer} loves her.
  ~ {admirer} is in love.

allowed_to_collect school_pickup_permit may_fetch_child pickup_right | Enter who may collect a child from school / Allow an adult to fetch a child
  pupil_collected little_one minor whose_child_day : person ; the child
  adult trusted_grownup may_collect fetcher : person ; who may fetch the child
  - {adult} may collect {pupil_collected} from school.
  - allow {adult} to fetch {pupil_collected}
  - {pupil_collected} may go home with {adult}.
  - let {pupil_collected} leave with {adult}
  - if {adult} stands at the school gate, {pupil_collected} can go along.
  - it is all right that {pupil_collected} is fetched by {adult}.
  - for {pupil_collected} we name {adult} as the one who may come.
  - put {adult} on the list of those who collect {pupil_collected}
  ~ who may collect {pupil_collected}?

hand_me_down passed_on_clothes outgrown_to outgrown_clothes | Note that a piece of clothing goes from one child to a smaller one / Pass on outgrown clothes
  bigger_child outgrew_it first_wearer old_wearer : person ; who has outgrown it
  smaller_child next_wearer fits_now grows_into : person ; who wears it next
  garment clothing_piece worn_thing outgrown_piece : enum coat/dress/jacket/sweater/jeans/boots/pajamas ; the piece of clothing
  - {bigger_child} has outgrown the {garment}, it goes to {smaller_child}.
  - give {smaller_child} the {garment} of {bigger_child}
  - {smaller_child} gets the old {garment} from {bigger_child}.
  - the {garment} is too small for {bigger_child} and fits {smaller_child}.
  - pass the {garment} on to {smaller_child}, {bigger_child} does not need it
  - from {bigger_child} to {smaller_child}: the {garment}.
  - {smaller_child} is now big enough for the {garment} that {bigger_child} wore.
  - let {smaller_child} wear what {bigger_child} wore, the {garment}
  ~ the {garment} of {bigger_child} is too small.

named_after namesake_of origin_of_first_name christened_after | Note after whom a child was named / Enter the namesake of a baby @kinship
  baby newborn young_bearer infant : person ; the child
  namesake honored_elder name_comes_from old_bearer : person ; after whom it was named
  - {baby} was named after {namesake}.
  - {namesake} gave {baby} the name, note it.
  - the parents named {baby} in honor of {namesake}.
  - in memory of {namesake} the little one is called {baby}.
  - enter {namesake} as the one whose name {baby} bears
  - {baby} owes the first name to {namesake}.
  - it was {namesake} whom they thought of when they chose the name {baby}.
  ~ {baby} was named after somebody.

age_order who_is_older elder_of older_than_other | Note who of two is the older one / Save the order of two ages @kinship
  older senior_of_both elder born_first : person ; who is older
  younger junior_of_both little_sibling born_later : person ; who is younger
  - {older} is older than {younger}.
  - {younger} is younger than {older}, remember it.
  - {younger} was born after {older}.
  - first came {older}, and {younger} came some years later.
  - save that {older} was born before {younger}
  - of the two, {younger} is the little one and {older} the big one.
  - between {younger} and {older}, the elder is the second.
  ~ {older} is older.

learned_from taught_by skill_origin learned_with_master | Note from whom somebody learned something / Enter who taught whom which skill
  learner apprentice student_name knows_it_now : person ; who learned it
  taught_skill craft ability what_was_learned : exercise ; what was learned
  master teacher_name instructor passed_it_on : person ; who taught it
  - {learner} learned {taught_skill} from {master}.
  - {master} taught {learner} {taught_skill}.
  - it was {master} who showed {learner} how {taught_skill} is done.
  - {taught_skill} is what {learner} learned with {master}.
  - enter {master} as the one from whom {learner} has {taught_skill}
  - without {master}, {learner} would not be good at {taught_skill}.
  - in {taught_skill}, {learner} had {master} for a teacher.
  ~ {learner} learned {taught_skill} from somebody.

how_related relation_between kinship_lookup who_is_to_whom | Look up what one person is to another / Find out how two people are related @kinship
  asked_person first_relative who_is subject_relative : person ; the person of whom it is asked
  seen_from second_relative to_whom_related reference_relative : person ; from whose side it is seen
  = relation word
  - what is {asked_person} to {seen_from}?
  - how is {asked_person} related to {seen_from}?
  - who is {asked_person} in the family of {seen_from}?
  - for {seen_from}, is {asked_person} an uncle or a cousin?
  - seen from {seen_from}, who is {asked_person}?
  - {seen_from} has a relative called {asked_person}, what kind of relative is that?
  - tell me what {seen_from} has to call {asked_person}
  ~ how is {asked_person} related?

who_knows_whom acquainted_check knows_person does_know | Check if one person knows another / See whether somebody knows somebody
  knower may_know insider_name this_friend : person ; who may know somebody
  known_one maybe_known other_friend unknown_yet : person ; who may be known
  = knows word, since date
  - does {knower} know {known_one}?
  - is {known_one} known to {knower}?
  - has {knower} ever met {known_one}?
  - find out if {known_one} is somebody that {knower} knows
  - I wonder if {knower} has heard of {known_one}.
  - could {knower} tell me something about {known_one}?
  - when I say the name {known_one}, will {knower} know who is meant?
  ~ is {known_one} known?

visiting_whom visit_calendar goes_to_see drop_by | Enter who visits whom / Plan a visit to a friend
  visitor caller who_travels comes_to_see : person ; who goes on the visit
  host hosting visited at_home_one : person ; who is visited
  visit_date? comes_on_day at_day : day ; on which day
  - {visitor} visits {host}[ on {visit_date}].
  - {host} is visited by {visitor}[ on {visit_date}].
  - {host} has a visitor[ on {visit_date}]: {visitor}.
  - enter a visit of {visitor} at the home of {host}[ for {visit_date}]
  - {visitor} wants to drop by at the flat of {host}.
  - [on {visit_date} ]{host} is at home, and {visitor} comes over.
  - plan for {visitor} to go and see {host}[ on {visit_date}]
  - at the door of {host} will stand {visitor}[ on {visit_date}].
  ~ {visitor} wants to visit somebody.

nickname_of_friend pet_name called_by_friends friend_moniker | Save the nickname of a friend / Note what a person is called by friends
  real_name friend full_person who_is_meant : person ; the friend
  nickname moniker short_name friendly_name : word ; the nickname
  - {real_name} is called {nickname} by everybody.
  - {nickname} is the nickname of {real_name}.
  - when I say {nickname}, I mean {real_name}.
  - save {nickname} as a nickname for {real_name}
  - call {real_name} {nickname} from now on
  - everybody knows {real_name} as {nickname}.
  - if somebody asks for {nickname}, it is {real_name} they want.
  ~ {real_name} has a nickname.

chore_handed_on chore_from_to take_over_chore roommate_chore | Hand a chore from one roommate to another / Let a roommate take over a chore @chores
  relieved freed_roommate former_doer had_chore : person ; who does not have to do it any more
  takes_over new_doer stuck_with next_roommate : person ; who does it now
  chore household_job duty_name housework : task ; the chore
  - {takes_over} does it instead of {relieved}: {chore}.
  - the chore "{chore}" moves from {relieved} to {takes_over}.
  - {relieved} need not do this any more: {chore}. It is for {takes_over} now.
  - hand the chore "{chore}" over to {takes_over}, {relieved} has done enough
  - let {takes_over} {chore}, not {relieved}
  - free {relieved} from the chore "{chore}" and give it to {takes_over}
  - it was the job of {relieved} to {chore}, now {takes_over} has to.
  ~ free {relieved} from the chore "{chore}"

who_ate_it food_thief eaten_by_roommate fridge_mystery | Note which roommate ate something / Write down who emptied what in the fridge
  eater hungry_mate culprit emptied_by : person ; who ate it
  eaten_food gone_food missing_snack vanished : item ; what is gone
  - {eater} ate the {eaten_food}.
  - the {eaten_food} is gone, and it was {eater}.
  - write down {eater} for the missing {eaten_food}
  - it was {eater} who finished the {eaten_food} in the fridge.
  - no more {eaten_food}, {eater} had it all.
  - {eater} has to buy {eaten_food} again after emptying the fridge.
  - who took the {eaten_food}? I saw {eater} do it.
  ~ somebody ate the {eaten_food}.

spare_key_with key_kept_at second_key_keeper trusted_with_key | Note with whom the spare key of somebody lies / Save who keeps whose second key
  key_owner home_owner locks_out whose_key : person ; whose key it is
  key_keeper neighbor_with_key holds_spare trusted_one : person ; who keeps it
  - the spare key of {key_owner} is with {key_keeper}.
  - {key_keeper} keeps the second key of {key_owner}.
  - if {key_owner} is locked out, {key_keeper} has a key.
  - {key_owner} left a spare key with {key_keeper}.
  - note that {key_keeper} can open the door of {key_owner}
  - ask {key_keeper} when somebody needs to get into the flat of {key_owner}, save that
  - with {key_keeper} lies the key to where {key_owner} lives.
  - {key_owner} trusts {key_keeper} with the spare key.
  ~ where is the spare key of {key_owner}?

plant_sitter waters_for_neighbor holiday_watering green_helper | Enter who waters whose plants in the holidays / Find a plant sitter for a neighbor
  can_holder waterer helping_neighbor plant_friend : person ; who waters
  away_neighbor plant_owner holidaymaker absent_owner : person ; whose plants they are
  - {can_holder} waters the plants of {away_neighbor}.
  - {away_neighbor} is on holiday, so {can_holder} comes to water.
  - while {away_neighbor} is gone, {can_holder} takes care of the flowers.
  - the pots of {away_neighbor} are given water by {can_holder}.
  - let {can_holder} look after the balcony of {away_neighbor}
  - for the plants {away_neighbor} has, ask {can_holder}.
  - in the holidays {away_neighbor} counts on {can_holder} for the watering.
  ~ who waters the plants of {away_neighbor}?

laundry_turn wash_day_of laundry_slot | Enter on which day a roommate may wash / Give a roommate a laundry day @houseplan
  washer roommate who_washes has_laundry : person ; who washes
  washday laundry_day machine_free_on wash_on : day ; the day
  - {washer} washes on {washday}.
  - on {washday} the washing machine belongs to {washer}.
  - {washday} is the laundry day of {washer}.
  - give {washer} the washing machine on {washday}
  - let {washer} do the laundry on {washday}
  - reserve {washday} in the laundry plan for {washer}
  - nobody but {washer} washes on {washday}.
  ~ when does {washer} wash?

bathroom_turn shower_slot morning_bathroom who_showers_when | Plan who has the bathroom at what time / Give somebody a time in the bathroom @houseplan
  bather roommate_name who_showers in_the_bath : person ; who has the bathroom
  shower_time slot_time bathroom_from clock_slot : time ; at what time
  - {bather} has the bathroom at {shower_time}.
  - at {shower_time} it is the turn of {bather} in the bathroom.
  - {shower_time} is when {bather} showers.
  - keep the bathroom free at {shower_time} for {bather}
  - let {bather} into the bathroom at {shower_time}
  - {bather} wants to shower at {shower_time}, put it in the bathroom plan.
  - from {shower_time} on, the bathroom is for {bather}.
  ~ {bather} wants a time in the bathroom.

bill_of_household who_pays_bill bill_payer household_bill | Note which roommate pays which bill / Divide the bills of the household
  bill invoice_kind cost_item monthly_bill : enum rent/power/water/internet/gas/phone/insurance ; the bill
  payer paying_mate covers_it pays_it : person ; who pays it
  - {payer} pays the {bill} bill.
  - the {bill} bill goes to {payer}.
  - for {bill}, the one who pays is {payer}.
  - let {payer} take care of the bill for {bill}
  - put {payer} down for the {bill} costs
  - who pays for {bill}? That will be {payer}.
  - {bill} is on {payer} from this month on.
  ~ who pays the {bill} bill?

belongs_to_housemate thing_owner_at_home whose_is_it owner_sticker | Note which thing in the flat belongs to whom / Put the owner on a thing @ownership
  owned_thing belonging shared_flat_item object : thing ; the thing
  true_owner possessor housemate its_owner : person ; to whom it belongs
  - the {owned_thing} belongs to {true_owner}.
  - {true_owner} is the owner of the {owned_thing}.
  - the {owned_thing} in our flat is owned by {true_owner}.
  - when {true_owner} moves out, the {owned_thing} goes too.
  - put a sticker with the name {true_owner} on the {owned_thing}
  - nobody may use the {owned_thing} without asking {true_owner}, it is hers.
  - do not forget that {true_owner} bought the {owned_thing}.
  ~ whose is the {owned_thing}?

phone_chain calls_next telephone_tree phone_tree_link | Note who calls whom in the telephone chain / Link two people of the phone tree
  rings chain_caller upper_link phones_first : person ; who calls
  gets_ring chain_called lower_link phoned_next : person ; who is called
  - in the phone chain {rings} calls {gets_ring}.
  - {gets_ring} is called by {rings} in the telephone chain.
  - after {rings} has heard it, {gets_ring} gets the call.
  - {rings} has to inform {gets_ring} in our telephone tree.
  - put {gets_ring} behind {rings} in the phone chain
  - who calls {gets_ring}? In the chain it is {rings}.
  - in our chain the link above {gets_ring} is {rings}.
  ~ whom does {rings} call in the phone chain?

mute_in_group silence_member mute_chatter group_mute | Mute a person in a group chat / Do not let somebody write in a group
  talker muted_person chatterbox silenced : person ; who is muted
  chat_group muted_where room_of_chat in_group : group ; the group
  - mute {talker} in the {chat_group} group
  - in the {chat_group} group, {talker} should not be able to write.
  - the {chat_group} group has had enough of {talker}, mute him.
  - silence {talker} for the {chat_group} chat
  - {talker} writes too much in {chat_group}, stop that.
  - no more messages of {talker} for the {chat_group} group.
  - in {chat_group} nobody wants to read {talker}, turn her off there.
  ~ mute {talker}

wishlist_of wish_of_person wants_for_birthday wish_entry | Add a thing to the wish list of somebody / Note what a person wishes for @gifts
  wisher dreamer birthday_child longs : person ; who has the wish
  wish wished_thing dream longed_for : product ; what is wished for
  - {wisher} wishes for {wish}.
  - put {wish} on the wish list of {wisher}
  - {wish} would make {wisher} happy, write it on the list.
  - the wish of {wisher} is {wish}.
  - what {wisher} wants is {wish}.
  - for {wisher} the best present would be {wish}.
  - {wish}, that is what {wisher} has been dreaming of.
  ~ {wisher} has a wish.

reports_to boss_of_employee reporting_line who_is_boss | Enter to whom an employee reports / Set the boss of somebody @org
  employee subordinate worker_name below : person ; the employee
  boss superior manager_name above : person ; the boss
  - {employee} reports to {boss}.
  - {boss} is the boss of {employee}.
  - from now on {boss} leads {employee}.
  - make {boss} the superior of {employee}
  - put {employee} under {boss} in the chart
  - {employee} gets {boss} as the new boss.
  - whoever wants something from {employee} must ask {boss}, who is the manager.
  - the boss is {boss}, the one who reports is {employee}.
  ~ {employee} gets a new boss.

peer_feedback gives_feedback_on reviewed_by_peer feedback_pair | Let one colleague give feedback on another / Set who reviews whom @org
  feedback_giver reviewer evaluator writes_feedback : person ; who gives the feedback
  feedback_on reviewed evaluated gets_feedback : person ; who is reviewed
  - {feedback_giver} gives feedback on {feedback_on}.
  - {feedback_on} is reviewed by {feedback_giver}.
  - ask {feedback_giver} what the work of {feedback_on} is like
  - the review of {feedback_on} will be written by {feedback_giver}.
  - let {feedback_on} get feedback from {feedback_giver}
  - I want the opinion of {feedback_giver} on the work {feedback_on} does.
  - {feedback_on} wants to hear what {feedback_giver} thinks, plan a review.
  - for {feedback_on} we chose {feedback_giver} as the reviewer.
  ~ who gives feedback on {feedback_on}?

job_shadowing shadow_colleague watch_at_work follow_for_day | Let somebody follow a colleague for a day / Plan job shadowing @org
  shadow follower watches_only curious_one : person ; who watches
  shadowed expert_colleague followed_one is_watched : person ; who is followed at work
  - {shadow} follows {shadowed} for a day.
  - {shadowed} is followed at work by {shadow}.
  - let {shadow} look over the shoulder of {shadowed}
  - {shadow} wants to see how {shadowed} works.
  - for one day {shadowed} shows the job to {shadow}.
  - plan job shadowing: {shadowed} works, {shadow} watches
  - put {shadow} at the side of {shadowed}, just to watch
  ~ {shadow} wants to follow a colleague.

department_transfer change_department moves_to_department department_move | Move an employee from one department to another / Enter a change of department
  moved_employee staffer transferred who_moves : person ; who changes
  left_department old_department out_of_unit department_before : enum sales/support/finance/legal/design/marketing/research ; the department that is left
  new_department joined_department into_unit department_after : enum sales/support/finance/legal/design/marketing/research ; the new department
  - move {moved_employee} from {left_department} to {new_department}
  - {moved_employee} leaves {left_department} and goes to {new_department}.
  - {new_department} gets {moved_employee} from {left_department}.
  - from {left_department} comes {moved_employee}, who will join {new_department}.
  - {moved_employee} joins {new_department} after years in {left_department}.
  - to {new_department} with {moved_employee}, away from {left_department}.
  - {left_department} loses {moved_employee}, and {new_department} is happy about it.
  ~ {moved_employee} leaves {left_department}.

cc_on_thread copy_in_person add_in_copy carbon_copy | Put a person in copy of a mail thread / Copy somebody in on a subject @mail
  thread mail_subject conversation about_thread : subject ; the subject of the thread
  copied in_copy cc reads_along : person ; who reads along
  - put {copied} in copy on the mails about {thread}
  - {copied} should read along in the thread "{thread}".
  - the thread about {thread} is missing {copied} in copy.
  - copy {copied} in when we write about {thread}
  - cc {copied}, the subject is {thread}
  - for everything about {thread}, {copied} gets a copy.
  - {copied} wants to see our mails on {thread}.
  - do not write about {thread} without {copied} in copy.
  ~ put {copied} in copy

approval_chain approver_of expense_approver who_approves | Set who approves the requests of an employee / Enter the approver of a colleague @org
  requester applicant asks_for_approval hands_in : person ; whose requests they are
  approver signs_off says_yes decides : person ; who approves them
  limit? up_to max_amount : int 100-9000 ; up to how many euros
  - {approver} approves the expenses of {requester}[ up to {limit} euros].
  - the requests of {requester} go to {approver}[ if they are below {limit} euros].
  - what {requester} hands in must be signed by {approver}.
  - {requester} needs the yes of {approver}[ for up to {limit} euros].
  - let {approver} decide on the expenses of {requester}[ up to {limit} euros]
  - when {requester} asks for money, {approver} decides.
  - make {approver} the approver for {requester}
  ~ who approves the expenses of {requester}?

account_manager_of client_contact_person looks_after_client key_account | Set who looks after a client / Enter the account manager of a company @clients
  client_firm client served_company key_client : company ; the client
  account_manager client_contact looks_after keeper_of_client : person ; who looks after the client
  - {account_manager} looks after {client_firm}.
  - {client_firm} is looked after by {account_manager}.
  - make {account_manager} the contact for {client_firm}
  - when {client_firm} calls, put {account_manager} on the line.
  - the client {client_firm} wants to talk to {account_manager} only, set it.
  - {account_manager} takes the client {client_firm}.
  - who serves {client_firm}? Write down {account_manager}.
  - give {client_firm} to {account_manager}, who knows the people there
  ~ who looks after {client_firm}?

speaking_order speaks_before next_speaker order_of_speakers | Decide who speaks before whom in a meeting / Set the order of two speakers
  earlier_speaker speaks_first opens goes_ahead : person ; who speaks first
  later_speaker speaks_then follows comes_next : person ; who speaks after that
  - {earlier_speaker} speaks before {later_speaker}.
  - {later_speaker} speaks after {earlier_speaker}.
  - first we hear {earlier_speaker}, then {later_speaker}.
  - let {later_speaker} wait until {earlier_speaker} has spoken
  - when {earlier_speaker} is done, {later_speaker} begins.
  - put {later_speaker} behind {earlier_speaker} in the order of speakers
  - {later_speaker} does not begin, {earlier_speaker} does, so change the speakers.
  - have {earlier_speaker} open and {later_speaker} follow
  ~ {later_speaker} speaks later.

decision_log decided_by record_decision who_decided | Log a decision and who made it / Write down who decided what in a meeting
  decision resolution outcome what_was_decided : phrase ; the decision
  decider decision_maker responsible_head took_decision : person ; who made it
  - {decider} decided on "{decision}".
  - "{decision}" was decided by {decider}.
  - log the decision "{decision}", it was made by {decider}
  - it was {decider} who chose {decision}.
  - the decision is {decision}, and {decider} stands for it.
  - write into the log: {decider} has the last word and says "{decision}".
  - {decision}, that is how {decider} decided.
  ~ log the decision "{decision}"

raise_objection objects_to against_proposal objection_note | Note who is against a proposal / Record an objection
  proposal plan_in_question motion objected : phrase ; the proposal
  objector opponent_of_plan says_no critic : person ; who is against it
  grounds? objection_reason because_of : phrase ; the reason
  - {objector} is against the proposal "{proposal}"[ because of {grounds}].
  - record that the proposal {proposal} does not please {objector}
  - against "{proposal}" speaks {objector}[, the reason is {grounds}].
  - "{proposal}" has an opponent, {objector}.
  - {objector} says no to {proposal}[ and names {grounds}].
  - the plan {proposal} meets with an objection from {objector}[: {grounds}].
  - note the objection of {objector}, it is about "{proposal}"
  ~ {objector} has an objection.

ballot_of_person cast_ballot ballot_entry said_in_poll | Enter how a member votes / Record the vote of a person
  voter member voting_person who_votes : person ; who votes
  ballot vote choice decision_given : enum yes/no/abstain ; the vote
  - {voter} votes {ballot}.
  - enter {ballot} as the vote of {voter}
  - the vote of {voter} is {ballot}.
  - record a {ballot} from {voter}
  - put {voter} down with {ballot}
  - {ballot} is what {voter} voted.
  - in the vote, {voter} was for {ballot}.
  ~ enter the vote of {voter}

follow_up_meeting meeting_after event_leads_to second_meeting | Plan a meeting that follows another / Put one event after another
  earlier_event first_meeting comes_before kickoff : event ; what comes first
  later_event follow_up comes_after sequel : event ; what follows
  - plan the {later_event} right after the {earlier_event}
  - the {earlier_event} is followed by the {later_event}.
  - once the {earlier_event} is over, we go on with the {later_event}.
  - the {later_event} has to wait for the {earlier_event}.
  - put the {earlier_event} before the {later_event}
  - there is no {later_event} until the {earlier_event} has taken place.
  - after the {earlier_event} I want to have the {later_event}.
  - make the {later_event} come after the {earlier_event}
  ~ plan something after the {earlier_event}

chair_of_meeting chairs_session meeting_chair leads_discussion | Decide who leads a meeting / Set the chair of a meeting
  chaired_meeting session event_led gathering : event ; the meeting
  chair chairperson moderator leads_it : person ; who leads it
  - {chair} leads the {chaired_meeting}.
  - at the {chaired_meeting} the word is given by {chair}.
  - let {chair} be the chair of the {chaired_meeting}
  - for the {chaired_meeting} we need {chair} at the head of the table.
  - {chair} has agreed to chair the {chaired_meeting}, enter it.
  - the one who opens and closes the {chaired_meeting} is {chair}.
  - make {chair} the moderator of the {chaired_meeting}
  ~ who leads the {chaired_meeting}?

nominate_for_prize prize_nominee put_forward award_proposal | Nominate a colleague for a prize / Put somebody forward for an award
  nominee candidate_name put_forward_one proposed : person ; who is nominated
  prize_name award trophy honor : phrase ; the prize
  nominator? proposed_by supporter : person ; who nominates
  - nominate {nominee} for the prize "{prize_name}"
  - the prize {prize_name} should go to {nominee}.
  - [{nominator} says that ]{nominee} deserves the "{prize_name}" award.
  - put {nominee} on the list for the {prize_name} prize
  - for "{prize_name}", {nominee} is the one to nominate.
  - "{prize_name}" needs candidates, take {nominee}.
  - [{nominator} has a candidate: ]{nominee} for the {prize_name} prize.
  ~ nominate {nominee}

language_skill speaks_language colleague_speaks staff_language | Note which language a colleague speaks / Enter a language skill of somebody
  speaker polyglot staff_name who_speaks : person ; who speaks it
  spoken_language tongue language_known mastered : language ; the language
  - {speaker} speaks {spoken_language}.
  - {spoken_language} is spoken by {speaker}.
  - if a caller speaks {spoken_language}, {speaker} can help.
  - enter {spoken_language} as a language of {speaker}
  - for letters in {spoken_language} ask {speaker}, note that.
  - {speaker} grew up with {spoken_language}, put it in the file.
  - our only one with {spoken_language} is {speaker}.
  ~ which language does {speaker} speak?

assign_contract contract_changes_hands contract_new_party novation | Transfer a contract from one company to another / Enter that another company takes over a contract
  contract_code agreement deal_number contract_no : code ; the contract
  leaving_party outgoing_company seller_side gives_up : company ; who leaves the contract
  entering_party incoming_company buyer_side steps_in : company ; who takes it over
  - contract {contract_code} goes from {leaving_party} to {entering_party}.
  - {entering_party} takes over the contract {contract_code} from {leaving_party}.
  - {leaving_party} leaves contract {contract_code} and {entering_party} steps in.
  - transfer {contract_code} to {entering_party}, it was signed by {leaving_party}
  - let {entering_party} replace {leaving_party} in the contract {contract_code}
  - in {contract_code} it says {leaving_party}, but it is {entering_party} now.
  - instead of {leaving_party}, {entering_party} is our partner in {contract_code}.
  ~ contract {contract_code} leaves {leaving_party}.

supersedes_contract newer_contract replaces_agreement contract_version | Mark that one contract replaces another / Link a new contract to the old one
  newer_deal valid_contract replacing_one current_agreement : code ; the new contract
  older_deal void_contract replaced_one former_agreement : code ; the old contract
  - contract {newer_deal} replaces contract {older_deal}.
  - {older_deal} is no longer valid, {newer_deal} is the contract now.
  - in place of agreement {older_deal} we have {newer_deal}.
  - with {newer_deal} signed, {older_deal} ends.
  - the old contract is {older_deal}, the new one {newer_deal}.
  - mark {older_deal} as replaced by {newer_deal}
  - put {newer_deal} in force and {older_deal} out of force
  - since we signed {newer_deal}, nobody needs contract {older_deal}.
  ~ contract {older_deal} was replaced.

penalty_clause late_penalty contract_penalty fine_in_contract | Set the penalty for delay in a contract / Put a penalty clause into a contract
  in_contract deal agreement_code clause_of : code ; the contract
  penalty_percent percent_a_week fine_rate penalty : decimal ; percent of the price for each week
  - put a penalty of {penalty_percent} percent into contract {in_contract}
  - contract {in_contract} has a penalty of {penalty_percent} percent a week.
  - {penalty_percent} percent is the penalty for delay in {in_contract}.
  - for each late week, {in_contract} asks {penalty_percent} percent.
  - add a penalty clause to {in_contract}: {penalty_percent} percent
  - write {penalty_percent} percent into {in_contract} for late delivery
  ~ put a penalty clause into contract {in_contract}

witness_signature signed_before witnessed_by signature_witness | Enter who was the witness when somebody signed / Note the witness of a signature
  signer signing_person put_name_down undersigned : person ; who signed
  witness bystander saw_signing attests : person ; who saw it
  - {witness} saw {signer} sign.
  - {signer} signed, and {witness} is the witness.
  - the signature of {signer} was witnessed by {witness}.
  - with {witness} as a witness, {signer} put his name on the paper.
  - note {witness} as the witness for the signature of {signer}
  - {signer} signs in front of {witness}.
  - the witness {witness} confirms the signature, it is the one of {signer}.
  ~ {signer} signed before a witness.

customer_referral referred_by_customer brought_customer friend_recruits | Enter which customer brought a new one / Note a referral @clients
  new_customer recruited just_joined newcomer : person ; the new customer
  recruiter old_customer recommended_us referrer : person ; who recommended us
  - {recruiter} brought us {new_customer}.
  - {new_customer} came because {recruiter} recommended us.
  - the new customer {new_customer} was sent by {recruiter}.
  - give {recruiter} the reward for bringing {new_customer}
  - {new_customer} heard about us from {recruiter} and signed up.
  - enter {recruiter} as the one who recruited {new_customer}
  - thanks to {recruiter}, {new_customer} buys from us.
  - how did {new_customer} find us? Through {recruiter}, note that.
  ~ {recruiter} brought us a customer.

merge_customers join_customer_records duplicate_customer same_customer | Merge two customer records / Put a duplicate customer into the right record @dups
  surplus_record double_entry vanishing_number duplicate : code ; the record that disappears
  kept_record main_entry surviving_number remaining : code ; the record that stays
  - merge customer {surplus_record} into {kept_record}
  - customer {surplus_record} is the same as {kept_record}, keep the second.
  - keep {kept_record} and put the data of customer {surplus_record} there
  - {kept_record} stays, the double customer {surplus_record} goes.
  - customer {kept_record} was entered twice, the other one is {surplus_record}, get rid of that.
  - the record {surplus_record} should vanish in the customer {kept_record}.
  - take everything from customer {surplus_record} over to {kept_record}, then delete it
  ~ customer {surplus_record} is in the list twice.

won_from_competitor switched_provider customer_came_from lost_and_won | Note that a customer left one company for another / Record a change of provider
  switcher changing_customer who_switches mover : person ; the customer
  lost_by former_provider left_company unhappy_with : company ; the company that was left
  won_by later_provider chosen_company happy_with : company ; the company that was chosen
  - {switcher} left {lost_by} and is now with {won_by}.
  - {won_by} won the customer {switcher} from {lost_by}.
  - {switcher} changed to {won_by}, before it was {lost_by}.
  - from {lost_by} the customer {switcher} went to {won_by}.
  - {lost_by} lost {switcher} to {won_by}.
  - {switcher} buys from {won_by} instead of {lost_by}.
  - with {won_by} the customer {switcher} is happier than with {lost_by}, who lost her.
  ~ {switcher} left {lost_by}.

loyalty_points bonus_points customer_points credit_points | Give a customer loyalty points / Book bonus points for a customer @points
  loyal_customer shopper card_holder who_collects : person ; the customer
  bonus points_booked how_many_points extra_points : int 5-2000 ; how many points
  - add {bonus} points to the card of {loyal_customer}
  - {bonus} points for our loyal customer {loyal_customer}.
  - {loyal_customer} has earned {bonus} bonus points.
  - book {bonus} points for {loyal_customer}
  - put {bonus} points on the customer card of {loyal_customer}
  - for this purchase {loyal_customer} gets {bonus} points.
  ~ give {loyal_customer} some points

payment_terms days_to_pay invoice_due_days pay_within | Set within how many days a company must pay / Enter the payment terms of a customer
  paying_company debtor_firm invoiced_company who_must_pay : company ; the customer
  pay_days term_days due_in within_days : int 7-120 ; days until the invoice is due
  - {paying_company} has {pay_days} days to pay.
  - set the payment terms of {paying_company} to {pay_days} days
  - give {paying_company} {pay_days} days for the invoice
  - {pay_days} days is what {paying_company} gets for paying.
  - the invoices for {paying_company} are due in {pay_days} days.
  - let {paying_company} pay within {pay_days} days
  ~ set the payment terms of {paying_company}

duplicate_ticket same_problem_as ticket_twin mark_duplicate | Mark a ticket as a duplicate of another / Link a double ticket to the original @dups @ticketlinks
  copy_ticket second_ticket later_report doubled : code ; the ticket that is a duplicate
  original_ticket first_ticket earlier_report main_ticket : code ; the ticket that stays
  - ticket {copy_ticket} is a duplicate of {original_ticket}.
  - {original_ticket} is the original, ticket {copy_ticket} the duplicate.
  - mark {copy_ticket} as a duplicate, the real ticket is {original_ticket}
  - the problem in ticket {copy_ticket} was already reported in {original_ticket}.
  - close {copy_ticket}, it says the same as ticket {original_ticket}
  - before ticket {copy_ticket} there was {original_ticket} with the same problem, link it.
  - hang the double ticket {copy_ticket} on to {original_ticket}
  ~ ticket {copy_ticket} is a duplicate.

ticket_blocked_by waits_for_ticket blocking_issue blocker_link | Note which ticket holds up another / Mark a ticket as blocked @ticketlinks
  blocked waiting_ticket stuck held_up : code ; the ticket that has to wait
  blocker needed_first in_the_way must_be_solved : code ; the ticket that is in the way
  - ticket {blocked} is blocked by {blocker}.
  - ticket {blocker} blocks {blocked}.
  - {blocked} cannot go on until {blocker} is solved, link the tickets.
  - solve {blocker} first, because ticket {blocked} waits for it
  - because of {blocker} nobody can work on ticket {blocked}.
  - {blocked} needs the fix of ticket {blocker} before it can start.
  - in the way of ticket {blocked} stands {blocker}.
  - as long as {blocker} is open, {blocked} has to wait, note it.
  ~ ticket {blocked} is blocked.

quick_reply canned_answer reply_snippet support_snippet | Save a short command for a ready answer / Make a canned answer for the support desk
  trigger_word command shortcut_key typed_command : word ; what is typed
  ready_answer full_reply stored_text canned_text : message ; the answer
  - save the canned answer "{ready_answer}" under {trigger_word}
  - {trigger_word} should answer the customer "{ready_answer}".
  - when an agent types {trigger_word}, the customer reads: {ready_answer}.
  - "{ready_answer}", make a quick reply of that with the name {trigger_word}.
  - make {trigger_word} the quick reply for "{ready_answer}"
  - let the desk send "{ready_answer}" with the command {trigger_word}
  - with {trigger_word} the support desk says {ready_answer}.
  ~ make a quick reply called {trigger_word}

known_error workaround_for error_workaround help_until_fixed | Save a workaround for a known error / Note what helps against a problem
  known_problem error_text trouble symptom_text : reason ; the problem
  workaround stopgap what_helps trick : phrase ; what helps until it is fixed
  - if the customer sees "{known_problem}", the workaround is {workaround}.
  - against the error "{known_problem}" helps {workaround}.
  - {workaround} is what helps when the message is "{known_problem}".
  - save {workaround} as the workaround for "{known_problem}"
  - the problem: {known_problem}; what helps: {workaround}.
  - use the trick {workaround} until "{known_problem}" is fixed
  - "{known_problem}" can be got around with {workaround}, write it down.
  ~ what helps against "{known_problem}"?

topic_expert expert_on questions_go_to ask_about_topic | Set which agent answers questions about a topic / Name the expert for a topic
  field_of_questions question_topic area_asked theme_asked : topic ; what the questions are about
  topic_agent expert_name answers_them knows_about : person ; who answers
  - questions about {field_of_questions} go to {topic_agent}.
  - {topic_agent} is our expert on {field_of_questions}.
  - when somebody asks about {field_of_questions}, call {topic_agent}.
  - let {topic_agent} answer everything on {field_of_questions}
  - nobody knows more about {field_of_questions} than {topic_agent}, set it.
  - send {topic_agent} the customers who ask about {field_of_questions}
  - on the subject of {field_of_questions} we trust {topic_agent}.
  ~ who answers questions about {field_of_questions}?

apologize_to_customer sorry_letter regret_message customer_apology | Apologize to a customer for a problem / Write a customer that we are sorry
  upset_customer angry_buyer addressed let_down : person ; the customer
  mishap fault cause what_went_wrong : reason ; what went wrong
  - apologize to {upset_customer} for this: {mishap}
  - {upset_customer} got the message "{mishap}", say that we are sorry.
  - tell {upset_customer} how sorry we are about "{mishap}"
  - because of "{mishap}" we owe {upset_customer} an apology.
  - the problem was "{mishap}", and {upset_customer} is angry, so apologize.
  - "{mishap}" must not happen, write an apology to {upset_customer}.
  - send our regrets to {upset_customer}, there was an error: {mishap}
  ~ apologize to {upset_customer}

satisfaction_score case_stars support_rating rate_case | Enter how happy a customer was with a case / Save the rating of a support case
  rated_case ticket_rated case_code which_case : code ; the case
  stars score happiness points_of_five : int 1-5 ; one to five
  - the customer gave case {rated_case} {stars} stars.
  - {stars} stars for case {rated_case}.
  - rate the case {rated_case} with {stars}
  - enter {stars} stars for the support in {rated_case}
  - case {rated_case} was rated {stars} of 5.
  - save a rating of {stars} for {rated_case}
  ~ rate the case {rated_case}

rename_column column_new_name alter_column_name header_change | Rename a column of a table / Give a database column another name @columns
  table_with_column table relation_name in_table : word ; the table
  old_column column_before present_header from_name : word ; the name it has now
  new_column column_after better_header to_name : word ; the name it shall have
  - rename the column {old_column} of the table {table_with_column} to {new_column}
  - in the table {table_with_column}, {old_column} should be called {new_column}.
  - call the column {new_column} instead of {old_column} in {table_with_column}
  - the table {table_with_column} has a column {old_column}, it must be named {new_column}.
  - {new_column} is a better name for the column {old_column} in {table_with_column}.
  - from {old_column} to {new_column}, that is the change of the column in {table_with_column}.
  - I want to read {new_column} where the column of {table_with_column} now says {old_column}.
  ~ rename the column {old_column} of the table {table_with_column}

drop_column remove_table_column column_out_of_table delete_field | Remove a column from a table / Delete a field of a database table @columns
  unneeded_column dropped_field column_to_drop superfluous : word ; the column
  thinner_table source_table out_of_table table_cleaned : word ; the table
  - drop the column {unneeded_column} from the table {thinner_table}
  - the table {thinner_table} does not need the column {unneeded_column} any more.
  - remove from {thinner_table} the column {unneeded_column}
  - the column {unneeded_column} must go from the table {thinner_table}.
  - in the table {thinner_table} delete {unneeded_column}.
  - nobody reads {unneeded_column}, throw that column out of {thinner_table}.
  - {thinner_table} has one column too many, it is {unneeded_column}.
  ~ drop the column {unneeded_column}

foreign_key points_to_table table_reference link_tables | Let a column point to another table / Add a foreign key to a database @columns
  referring_column key_column pointer_field linking_column : word ; the column that points
  target_table referenced_table points_at parent_table : word ; the table it points to
  - let the column {referring_column} point to the table {target_table}
  - the table {target_table} is referenced by the column {referring_column}.
  - add a foreign key from {referring_column} to {target_table}
  - the values of {referring_column} must exist in the table {target_table}.
  - {target_table} is the table that the column {referring_column} refers to.
  - each {referring_column} belongs to a row of {target_table}, make the key.
  - connect to the table {target_table} by the column {referring_column}
  ~ let the column {referring_column} point to another table

copy_table duplicate_table table_clone clone_rows | Copy a table under a new name / Make a second table with the rows of the first
  copied_table original_rows template_table clone_source : word ; the table that is copied
  copy_name clone_name second_table result_table : word ; the name of the copy
  - copy the table {copied_table} to {copy_name}
  - make a copy of {copied_table} and call the new table {copy_name}
  - {copy_name} should be a copy of the table {copied_table}.
  - under the name {copy_name} I want the same rows as in {copied_table}.
  - the table {copied_table} stays, but I need it once more as {copy_name}.
  - create the table {copy_name} from what is in {copied_table}
  - fill the new table {copy_name} with all of {copied_table}
  ~ copy the table {copied_table}

column_alias show_column_as alias_for_column display_header | Show a column under another heading / Define an alias for a column @columns
  aliased_column raw_column technical_name stored_as : word ; the column in the database
  heading alias shown_as friendly_header : phrase ; what the user reads
  - show the column {aliased_column} as "{heading}"
  - {aliased_column} is for us, the users read "{heading}".
  - the heading "{heading}" stands for the column {aliased_column}.
  - use "{heading}" as an alias for {aliased_column}
  - above the column {aliased_column} write "{heading}".
  - users do not understand {aliased_column}, so let them see {heading}.
  - "{heading}" is what you see, {aliased_column} is what is stored.
  - give the alias {heading} to the column {aliased_column}
  ~ show the column {aliased_column} under another heading

column_default default_of_column preset_value empty_means | Set what a column contains when nothing is entered / Define a default value @columns
  defaulted_column preset_column empty_field filled_column : word ; the column
  default_value standard_entry fallback_value preset : word ; the value
  - the default of the column {defaulted_column} is {default_value}.
  - if {defaulted_column} is empty, write {default_value}.
  - {default_value} goes into the column {defaulted_column} when nothing is entered.
  - set {default_value} as the default for {defaulted_column}
  - let the column {defaulted_column} start with {default_value}
  - new rows have {default_value} in the column {defaulted_column}.
  - without an entry, the column {defaulted_column} becomes {default_value}.
  ~ set the default of the column {defaulted_column}

column_type data_type_of set_data_type type_of_field | Set the data type of a column / Choose what kind of values a column holds @columns
  typed_column value_column column_set typed_field : word ; the column
  data_type value_kind holds_values type_chosen : enum text/number/date/boolean/json ; the type
  - make the column {typed_column} a {data_type}
  - the column {typed_column} has the type {data_type}.
  - set the type of {typed_column} to {data_type}
  - {data_type} is the type of the column {typed_column}.
  - store {typed_column} as {data_type}
  - in {typed_column} there should only be values of the type {data_type}.
  ~ set the type of the column {typed_column}

hide_column_from column_privacy restricted_column private_field | Hide a column of the data from a user / Do not let somebody see a column
  hidden_column private_data secret_column covered_field : word ; the column
  blind_user restricted_user not_for_eyes_of shut_out : person ; who may not see it
  - hide the column {hidden_column} from {blind_user}
  - {blind_user} may not see the column {hidden_column}.
  - the column {hidden_column} is not for the eyes of {blind_user}.
  - do not show {blind_user} what is in the column {hidden_column}.
  - when {blind_user} opens the table, {hidden_column} should be missing.
  - {blind_user} can see everything but the column {hidden_column}.
  - leave out {hidden_column} in what {blind_user} gets to see
  ~ hide the column {hidden_column}

sample_rows first_rows_of peek_table show_some_rows | Show some rows of a table / Take a look into a table
  peeked_table looked_into table_sampled which_table : word ; the table
  row_number? how_many_rows sample_size : int 3-100 ; how many rows
  = rows list, columns int
  - show me[ {row_number}] rows of the table {peeked_table}
  - what is in the table {peeked_table}?
  - let me see the first[ {row_number}] rows of {peeked_table}
  - take a look into the table {peeked_table}
  - I want to see[ {row_number}] rows from {peeked_table}.
  - peek into {peeked_table}[, {row_number}] rows
  ~ show me some rows

rename_function refactor_name symbol_rename function_new_name | Rename a function everywhere in the code / Give a function a better name @code
  bad_name current_function function_before misnamed : word ; the name it has
  good_name renamed_function function_after well_named : word ; the name it gets
  - rename the function {bad_name} to {good_name}
  - the function {bad_name} should be called {good_name}.
  - {good_name} is a better name than {bad_name} for that function.
  - wherever the code calls {bad_name}, let it call {good_name}.
  - change {bad_name} into {good_name} in all the code
  - the function does not deserve the name {bad_name}, make it {good_name}.
  - I want {good_name} in the code and never again the function {bad_name}.
  - use the name {good_name} for what was the function {bad_name}
  ~ rename the function {bad_name}

package_needs depends_on_package dependency_of add_dependency | Add a dependency of one package on another / Enter which package needs which @code
  needy_package dependent user_package builds_on : word ; the package that needs another
  needed_package requirement library_needed underlying : word ; the package that is needed
  - the package {needy_package} needs {needed_package}.
  - {needed_package} is needed by the package {needy_package}.
  - add {needed_package} to the dependencies of {needy_package}
  - without {needed_package} the package {needy_package} does not build.
  - {needy_package} does not run because {needed_package} is missing, add the package.
  - let {needy_package} depend on the package {needed_package}
  - install the package {needed_package} along with {needy_package}
  - first {needed_package}, then {needy_package}: that is how the packages depend.
  ~ add a dependency to the package {needy_package}

moved_function function_to_file relocate_function code_moves | Move a function from one file to another / Put a function into a different module @code
  function_moved routine method_name piece_of_code : word ; the function
  leaves_file out_of_module source_file old_home : file ; the file in which it is
  enters_file into_module destination_file later_home : file ; the file into which it goes
  - move the function {function_moved} from {leaves_file} to {enters_file}
  - {function_moved} belongs in {enters_file} and not in {leaves_file}.
  - take {function_moved} out of {leaves_file} and put it into {enters_file}
  - the file {enters_file} should have the function {function_moved}, now it is in {leaves_file}.
  - in {leaves_file} there is a function {function_moved}, bring it over to {enters_file}.
  - {leaves_file} is too long, move {function_moved} to {enters_file}.
  - to {enters_file} goes the function {function_moved} that {leaves_file} has.
  ~ move the function {function_moved} out of {leaves_file}

test_covers test_file_for coverage_link tested_by | Link a test file with the file that it tests / Note which file is tested by which @code
  test_file checks tests_in covering_file : file ; the file with the tests
  tested_file covered code_under_test checked_file : file ; the file that is tested
  - {test_file} tests {tested_file}.
  - the file {tested_file} is tested by {test_file}.
  - link {test_file} with the code it checks, {tested_file}
  - when {tested_file} changes, run the tests in {test_file}.
  - the tests for {tested_file} are in {test_file}.
  - in {test_file} you find the tests, in {tested_file} the code.
  - {tested_file} has no tests yet, so use {test_file} for it.
  - let {test_file} cover the code of {tested_file}
  ~ link the test file {test_file}

cherry_pick commit_onto_branch take_over_commit pick_commit | Take a single commit over to a branch / Apply one commit on another branch
  commit change_hash picked_commit single_change : code ; the commit
  onto_branch receiving_branch target_line branch_picked : word ; the branch that gets it
  - take the commit {commit} over to the branch {onto_branch}
  - the branch {onto_branch} needs the commit {commit}.
  - cherry-pick {commit} onto {onto_branch}
  - put the change {commit} on the branch {onto_branch} as well
  - on {onto_branch} the commit {commit} is missing, bring it there.
  - {commit} is a fix that the branch {onto_branch} should have.
  - without commit {commit}, {onto_branch} cannot be released, pick it.
  ~ cherry-pick the commit {commit}

reviewer_for_change who_reads_code code_reviewer review_request | Ask somebody to review a change of the code / Choose the reviewer of a change
  code_change change_number patch pull_number : code ; the change
  code_reader reviewing_person reads_code second_eyes : person ; who reviews it
  - {code_reader} should review the change {code_change}.
  - ask {code_reader} to look at change {code_change}
  - the change {code_change} waits for a review by {code_reader}.
  - assign the review of {code_change} to {code_reader}
  - let {code_reader} read the code of {code_change}
  - change {code_change} may go in as soon as {code_reader} has read it.
  - for {code_change} I want the eyes of {code_reader}.
  ~ who reviews the change {code_change}?

feature_flag flag_state toggle_feature switch_feature | Turn a feature of the software on or off / Set a feature flag
  feature flag_name capability option_name : word ; the feature
  flag_value on_or_off feature_state set_to : enum on/off/beta ; on, off or only for testers
  - set the feature {feature} to {flag_value}
  - turn the feature flag {feature} {flag_value}
  - the feature {feature} should be {flag_value}.
  - {flag_value} is the state that I want for the flag {feature}.
  - switch {feature} to {flag_value} for all users
  - put the flag {feature} on the value {flag_value}
  ~ change the feature flag {feature}

bug_in_function code_fault broken_function function_error | Report an error in a function / Note which function fails with what
  failing_function faulty_code crashes bad_function : word ; the function
  raised_error error_seen fails_with shown_message : reason ; the error
  - the function {failing_function} fails with "{raised_error}".
  - report that {failing_function} gives the error "{raised_error}"
  - "{raised_error}" is the error when I call {failing_function}.
  - there is a bug in {failing_function}, it says "{raised_error}".
  - I get "{raised_error}" from the function {failing_function}.
  - note the bug: {failing_function} stops and shows "{raised_error}"
  - every time I run {failing_function} I read "{raised_error}", report it.
  ~ there is a bug in the function {failing_function}.

promote_build move_build build_stage build_to_stage | Move a build to the next stage / Put a build on another environment
  build build_number artifact build_code : code ; the build
  stage environment goes_on runs_in : enum test/staging/production/demo ; the environment
  - move the build {build} to {stage}
  - build {build} is ready for {stage}.
  - put {build} on {stage}
  - {stage} should get the build {build}.
  - on {stage} I want to see build {build}.
  - promote {build} to the {stage} environment
  ~ promote the build {build}

server_failover standby_server fallback_for spare_server | Choose which server takes over when another fails / Set a standby server
  primary main_server failing_machine usual_server : word ; the server that normally works
  standby substitute_server second_machine jumps_in : word ; the server that takes over
  - if the server {primary} fails, {standby} takes over.
  - {standby} is the standby for the server {primary}.
  - let {standby} jump in when {primary} is down
  - the spare server of {primary} is {standby}.
  - when {primary} stops answering, send everything to the server {standby}.
  - {standby} must be ready in case the server {primary} breaks.
  - set up {standby} as the server that replaces {primary}
  - keep {standby} as a reserve, the main server is {primary}
  ~ which server takes over for {primary}?

static_address fixed_ip_for device_address reserve_address | Give a device a fixed address in the network / Reserve an address for a device
  networked_device addressed_device gadget which_device : device ; the device
  network_code fixed_address slot_number ip_label : code ; the address
  - give the {networked_device} the fixed address {network_code}
  - the {networked_device} always has the address {network_code}.
  - reserve the address {network_code} for the {networked_device}
  - {network_code} is the address of the {networked_device} in our network.
  - at {network_code} we find the {networked_device}, enter that.
  - let nobody but the {networked_device} use the address {network_code}
  - the {networked_device} needs a fixed address, take {network_code}.
  ~ give the {networked_device} a fixed address

clone_settings copy_config settings_from_device configure_like | Copy the settings of one device to another / Set up a device like another
  set_up_device model_device settings_source well_configured : device ; the device that has the settings
  bare_device settings_target fresh_device to_configure : device ; the device that gets them
  - copy the settings of the {set_up_device} to the {bare_device}
  - the {bare_device} should have the same settings as the {set_up_device}.
  - set up the {bare_device} like the {set_up_device}
  - what is set on the {set_up_device} should be set on the {bare_device} too.
  - take the settings from the {set_up_device} for the {bare_device}
  - the {bare_device} is new, and the {set_up_device} has all the settings, copy them.
  - let the {bare_device} take over what the {set_up_device} has stored
  - give the configuration that is in the {set_up_device} to the {bare_device}
  ~ copy the settings of the {set_up_device}

patch_socket cable_to_switch socket_to_port network_patch | Note to which switch port a wall socket leads / Connect a network socket with a port
  wall_socket outlet jack socket_code : code ; the socket in the wall
  switch_port port_code patched_to panel_port : code ; the port of the switch
  - the socket {wall_socket} leads to the port {switch_port}.
  - port {switch_port} is patched to the socket {wall_socket}.
  - connect the wall socket {wall_socket} with switch port {switch_port}
  - plug the cable of socket {wall_socket} into port {switch_port}
  - in port {switch_port} there is the cable from socket {wall_socket}.
  - behind the socket {wall_socket} lies the port {switch_port}.
  - use port {switch_port} for the socket {wall_socket}
  ~ to which port does the socket {wall_socket} lead?

wifi_new_name network_called change_ssid ssid_rename | Change the name of a wireless network / Give the wifi another name
  network_before old_ssid wifi_so_far known_as : phrase ; the name until now
  network_after fresh_ssid wifi_to_be shall_be_known_as : phrase ; the name from now on
  - change the wifi name from "{network_before}" to "{network_after}"
  - our wifi "{network_before}" should be called "{network_after}".
  - the network "{network_after}" used to be "{network_before}", rename the wifi.
  - call the wifi {network_after}, not {network_before} as before
  - instead of the wifi "{network_before}" people should find "{network_after}".
  - the name {network_before} for the wifi is boring, take {network_after}.
  - "{network_after}" is the name I want for the wifi {network_before}.
  ~ rename the wifi "{network_before}"

bandwidth_cap speed_for_device limit_bandwidth throttle_device | Limit the network speed of a device / Set how fast a device may be in the network
  slowed_device throttled_gadget capped_device net_hog : device ; the device
  megabits max_speed cap speed_allowed : int 1-500 ; megabits a second
  - limit the {slowed_device} to {megabits} megabits
  - the {slowed_device} gets {megabits} megabits and no more.
  - allow only {megabits} megabits for the {slowed_device}
  - {megabits} megabits are enough for the {slowed_device}.
  - slow the {slowed_device} down to {megabits} megabits
  - set the speed of the {slowed_device} in the network to {megabits}
  ~ limit the speed of the {slowed_device}

vpn_country surf_from exit_country tunnel_through | Let a device go online through another country / Choose the VPN country of a device
  tunneled_device private_device vpn_user online_device : device ; the device
  exit_land vpn_land appears_in country_of_exit : country ; the country
  - let the {tunneled_device} go online through {exit_land}
  - the {tunneled_device} should look as if it were in {exit_land}.
  - use {exit_land} as the VPN country of the {tunneled_device}
  - {exit_land} is where the {tunneled_device} goes online.
  - connect the {tunneled_device} with the VPN in {exit_land}
  - I want to surf from {exit_land} with the {tunneled_device}.
  - put a tunnel to {exit_land} on the {tunneled_device}
  ~ use a VPN with the {tunneled_device}

copy_cell_to cell_copy paste_into_cell duplicate_cell | Copy one cell of the spreadsheet into another / Paste a cell @cells
  source_cell copied_cell taken_from cell_with_value : square ; the cell that is copied
  target_cell pasted_cell put_into cell_to_fill : square ; the cell that gets the value
  - copy cell {source_cell} into {target_cell}
  - put into {target_cell} what is in cell {source_cell}
  - cell {target_cell} should contain the same as {source_cell}.
  - the value of {source_cell} is needed in cell {target_cell} too.
  - paste into cell {target_cell} a copy of {source_cell}
  - from cell {source_cell}, copy the value to {target_cell}.
  - {target_cell} is empty, copy cell {source_cell} there.
  ~ copy the cell {source_cell}

cell_mirrors link_cell follows_cell linked_value | Let a cell always show the value of another / Link two cells of a spreadsheet @cells
  mirroring_cell showing follows_it display_cell : square ; the cell that shows the value
  leading_cell shown_cell followed_cell true_value_in : square ; the cell whose value is shown
  - cell {mirroring_cell} always shows the value of {leading_cell}.
  - when {leading_cell} changes, {mirroring_cell} should change too.
  - link cell {mirroring_cell} to {leading_cell}, so that it follows
  - let {mirroring_cell} be a mirror of the cell {leading_cell}
  - whatever I enter in {leading_cell}, I want to see it in {mirroring_cell}.
  - the value is kept in cell {leading_cell} and shown in {mirroring_cell}.
  - make {leading_cell} the source for the link in {mirroring_cell}
  ~ link the cell {mirroring_cell}

rename_sheet_tab tab_new_name sheet_called worksheet_title | Rename a sheet of a spreadsheet / Change the name on a tab
  tab_before sheet_now old_tab unnamed_sheet : word ; the name of the sheet now
  tab_after sheet_then new_tab_title later_sheet : word ; the name it gets
  - rename the sheet {tab_before} to {tab_after}
  - the tab {tab_before} should be called {tab_after}.
  - write {tab_after} on the tab that says {tab_before}
  - the sheet {tab_after} is still named {tab_before}, change the tab.
  - give the sheet {tab_before} the title {tab_after}
  - make {tab_after} out of the name {tab_before} on that tab
  - I look for a sheet {tab_after} and find {tab_before}, so rename it.
  ~ rename the sheet {tab_before}

highlight_word color_cells_with conditional_color mark_cells | Color all cells that contain a word / Highlight a word in the spreadsheet
  searched_word cell_text contains marked_word : word ; the word
  cell_color highlight background shading : color ; the color
  - color every cell with {searched_word} {cell_color}
  - make the cells {cell_color} that contain {searched_word}
  - {cell_color} is for all cells with the word {searched_word}.
  - if a cell says {searched_word}, it should turn {cell_color}.
  - highlight {searched_word} in {cell_color}
  - I want to find {searched_word} in the sheet, give it a {cell_color} background.
  - let {cell_color} cells show me where {searched_word} stands
  ~ highlight the word {searched_word}

sort_sheet_by sheet_order column_sort sort_rows | Sort the rows of a sheet by a column / Put the rows in order
  sort_column ordered_by key_of_order sorting : word ; the column
  sort_direction? order_of_rows up_or_down : enum ascending/descending ; up or down
  - sort the rows by {sort_column}[ {sort_direction}]
  - put the sheet in order of {sort_column}[, {sort_direction}]
  - order the rows[ {sort_direction}] by the column {sort_column}
  - the column {sort_column} should decide the order of the rows.
  - I would like the sheet sorted by {sort_column}[ in {sort_direction} order].
  - let the rows follow {sort_column}[, {sort_direction}]
  ~ sort the rows

freeze_panes fixed_rows keep_rows_visible hold_header | Keep the first rows of a sheet visible / Freeze rows and columns
  top_rows frozen_rows header_rows rows_on_top : int 1-9 ; how many rows
  left_columns? frozen_columns columns_fixed : int 1-9 ; how many columns on the left
  - freeze the first {top_rows} rows[ and {left_columns} columns]
  - keep the top {top_rows} rows in view[, and {left_columns} columns on the left]
  - the first {top_rows} rows should stay when I scroll.
  - hold {top_rows} header rows[ and {left_columns} columns] in place
  - when I scroll down, I still want to see {top_rows} rows.
  - fix {top_rows} rows at the top of the sheet
  ~ freeze some rows

glossary_term fixed_translation term_rendering always_translate_as | Fix how a term is always translated / Add a term to the glossary of the translators
  source_term foreign_word term_in_text translated_term : word ; the term in the text
  rendering target_term our_word translated_as : word ; how it is translated
  into_language? glossary_language target_tongue : language ; the language of the translation
  - always translate {source_term} as {rendering}[ in {into_language}]
  - {rendering} is our word for {source_term}[ in {into_language}].
  - where the text says {source_term}, the translation says {rendering}.
  - put into the[ {into_language}] glossary: {source_term} is {rendering}
  - use {rendering} in the[ {into_language}] translation whenever {source_term} appears
  - the translators should write {rendering} for {source_term}.
  - [in {into_language} ]{source_term} becomes {rendering}, add the term to the glossary.
  - I want to read {rendering} in the translation where {source_term} stands.
  ~ add the term {source_term} to the glossary

fix_translation mistranslated correct_translation better_rendering | Correct a wrong translation / Report that a phrase was translated badly
  wrong_version bad_translation what_it_says poor_wording : phrase ; the wrong translation
  right_version proper_translation what_it_should_say good_wording : phrase ; the right one
  - the translation says "{wrong_version}", but it should say "{right_version}".
  - "{right_version}" is the right translation, not "{wrong_version}".
  - correct the translation "{wrong_version}" to "{right_version}"
  - {wrong_version} is badly translated, it means {right_version}.
  - I expected "{right_version}" and the translation reads "{wrong_version}", fix it.
  - not "{wrong_version}": the proper translation is "{right_version}".
  - take {right_version} for the translation in place of {wrong_version}
  - the translator wrote {wrong_version} where {right_version} was meant.
  ~ the translation "{wrong_version}" is wrong.

relay_words tell_what_was_said pass_words_on said_and_passed_on | Tell somebody what another person has said / Relay the words of somebody
  said_by original_speaker words_of_person author_of_words : person ; who said it
  told_to final_listener words_reach relay_target : person ; who shall hear it
  relayed_words statement said_words what_was_said : message ; what was said
  - tell {told_to} that {said_by} said: {relayed_words}
  - {said_by} has a message for {told_to}: {relayed_words}.
  - "{relayed_words}", says {said_by}, pass it on to {told_to}.
  - {told_to} should hear from {said_by}: "{relayed_words}".
  - pass on to {told_to} what {said_by} says, "{relayed_words}"
  - the words "{relayed_words}" come from {said_by} and are meant for {told_to}.
  - {told_to} was not there when {said_by} said "{relayed_words}", tell her.
  ~ tell {told_to} what {said_by} said

automatic_answer auto_reply answer_machine_text reply_while_away | Set an automatic answer for mails of a person / Answer the mails of somebody automatically
  mailing_person correspondent writes_to_me auto_answered : person ; whose mails are answered
  auto_text standard_answer reply_sent answered_with : message ; the answer
  - when {mailing_person} writes, answer "{auto_text}".
  - answer every mail from {mailing_person} with "{auto_text}"
  - if there is a mail from {mailing_person}, reply {auto_text}.
  - "{auto_text}" is what {mailing_person} gets as an automatic answer.
  - set up an automatic reply for {mailing_person}: {auto_text}
  - let {mailing_person} read "{auto_text}" as soon as he mails me
  - with "{auto_text}" I want to answer {mailing_person} automatically.
  ~ set up an automatic reply for {mailing_person}

reply_to_message answer_their_message respond_with quote_and_answer | Answer a certain message in a chat / Reply to what somebody wrote
  their_message quoted_text incoming_words they_wrote : message ; the message that is answered
  my_reply answer_sent outgoing_words i_write : message ; the answer
  - reply to the message "{their_message}" with "{my_reply}"
  - they wrote "{their_message}", answer "{my_reply}".
  - "{my_reply}", send that as an answer to "{their_message}".
  - answer "{my_reply}" where it says "{their_message}"
  - under the message "{their_message}" write: {my_reply}.
  - my answer is "{my_reply}", and it belongs to the message "{their_message}".
  - respond "{my_reply}" to whoever wrote "{their_message}"
  ~ reply to the message "{their_message}"

pin_in_group pinned_message group_pin keep_on_top | Pin a message in a group / Keep a message at the top of a chat
  pinned_text important_message stays_on_top top_message : message ; the message
  pin_group pinned_where group_with_pin chat_name : group ; the group
  - pin "{pinned_text}" in the {pin_group} group
  - in the {pin_group} group, "{pinned_text}" should stay at the top.
  - keep the message "{pinned_text}" on top in {pin_group}
  - the {pin_group} group must not miss the message "{pinned_text}", pin it.
  - "{pinned_text}" is important for {pin_group}, pin it there.
  - everybody in {pin_group} should see "{pinned_text}" first.
  - let the {pin_group} chat begin with "{pinned_text}"
  ~ pin "{pinned_text}"

send_later delayed_message timed_message message_at_hour | Send a message to somebody at a later time / Write now and send later
  later_text waiting_words delayed_words message_kept : message ; the message
  later_recipient reads_it_later delayed_to addressee : person ; who gets it
  send_hour goes_out_at send_time sent_when : time ; when it is sent
  - send {later_recipient} the message "{later_text}" at {send_hour}
  - at {send_hour}, write to {later_recipient}: {later_text}.
  - "{later_text}" should reach {later_recipient} at {send_hour}.
  - wait until {send_hour} and then send "{later_text}" to {later_recipient}
  - not now but at {send_hour} let {later_recipient} know: {later_text}.
  - I write it now, {later_recipient} gets it at {send_hour}: "{later_text}".
  - {later_recipient} sleeps until {send_hour}, so send "{later_text}" then.
  ~ send "{later_text}" to {later_recipient} later

code_word_means secret_word agreed_word coded_meaning | Agree on a code word for something / Save what a secret word means
  code_word cover_word spoken_sign said_aloud : word ; the code word
  true_meaning hidden_sense really_means decoded : phrase ; what it means
  - the code word {code_word} means "{true_meaning}".
  - when I say {code_word}, I mean "{true_meaning}" in our secret language.
  - {true_meaning} is what {code_word} means between us, keep it secret.
  - save {code_word} as our secret word for "{true_meaning}"
  - instead of "{true_meaning}" we will say {code_word}, so that nobody understands.
  - for {true_meaning} use the code word {code_word}.
  - nobody should guess that {code_word} is the code for {true_meaning}.
  ~ let {code_word} be our code word

merge_tags tag_into_tag unite_labels combine_tags | Merge one tag into another / Let one label take in another @tagging
  swallowed_tag minor_tag vanishing_label tag_gone : word ; the tag that disappears
  swallowing_tag major_tag staying_label tag_kept : word ; the tag that stays
  - merge the tag {swallowed_tag} into {swallowing_tag}
  - the tag {swallowing_tag} takes in {swallowed_tag}.
  - everything tagged {swallowed_tag} should be tagged {swallowing_tag}, and the first tag goes.
  - keep the tag {swallowing_tag} and dissolve {swallowed_tag} in it
  - we have two tags for the same thing: drop {swallowed_tag}, keep {swallowing_tag}.
  - {swallowing_tag} is the right tag, {swallowed_tag} is only a double of it.
  - there should be no tag {swallowed_tag}, its posts belong to {swallowing_tag}.
  ~ merge the tag {swallowed_tag}

parent_tag tag_under_tag label_hierarchy subtag_of | Put a tag under a wider tag / Build a hierarchy of labels @tagging
  narrow_tag child_label subtag lower_tag : word ; the narrower tag
  wide_tag mother_label umbrella_tag upper_tag : word ; the wider tag
  - put the tag {narrow_tag} under {wide_tag}
  - {wide_tag} is the parent of the tag {narrow_tag}.
  - the tag {narrow_tag} is a kind of {wide_tag}.
  - whoever looks for the tag {wide_tag} should find {narrow_tag} too.
  - make {wide_tag} the tag above {narrow_tag}
  - under the label {wide_tag} I want {narrow_tag} as a branch.
  - {narrow_tag} is part of the wider label {wide_tag}, arrange the tags.
  - let {wide_tag} be the umbrella over the tag {narrow_tag}
  ~ put the tag {narrow_tag} under another

label_color color_code_label tint_of_label label_in_color | Choose the color of a label / Give a label a color @tagging
  colored_label label_name tinted_tag which_label : word ; the label
  label_tint tag_color painted_as hue : color ; the color
  - make the label {colored_label} {label_tint}
  - the label {colored_label} is {label_tint}.
  - {label_tint} is the color of the label {colored_label}.
  - show {colored_label} with a {label_tint} label
  - whatever is labeled {colored_label} should shine {label_tint}.
  - let {label_tint} be the color for the label {colored_label}
  - I recognize {colored_label} better when its label is {label_tint}.
  ~ choose a color for the label {colored_label}

event_priority more_important_event event_wins collision_rule | Decide which of two events wins if they collide / Set which event is more important
  winning_event important_one preferred_event goes_first : event ; the event that wins
  losing_event lesser_one yielding_event steps_back : event ; the event that gives way
  - the {winning_event} is more important than the {losing_event}.
  - if they collide, the {losing_event} gives way to the {winning_event}.
  - when the {winning_event} and the {losing_event} are at the same time, I go to the first.
  - skip the {losing_event} for the {winning_event}
  - rather the {winning_event} than the {losing_event}.
  - the {losing_event} counts less than the {winning_event}, remember that.
  - let the {winning_event} win over the {losing_event}
  - nothing about the {losing_event} may get in the way of the {winning_event}.
  ~ the {losing_event} gives way.

calendar_visible_to show_calendar_to calendar_reader share_diary | Let a person see the calendar of another / Share a calendar with somebody
  calendar_owner diary_owner whose_calendar busy_person : person ; whose calendar it is
  calendar_reader_name may_look looks_in viewer : person ; who may look
  - let {calendar_reader_name} see the calendar of {calendar_owner}
  - the calendar of {calendar_owner} is open to {calendar_reader_name}.
  - {calendar_reader_name} may look into the diary of {calendar_owner}.
  - show {calendar_reader_name} when {calendar_owner} is busy
  - {calendar_owner} shares the calendar with {calendar_reader_name}.
  - {calendar_reader_name} wants to know when {calendar_owner} has time, open the calendar.
  - give {calendar_reader_name} a view of what {calendar_owner} has planned
  - {calendar_owner} has nothing against {calendar_reader_name} reading the calendar.
  ~ share the calendar of {calendar_owner}

copy_day_plan repeat_day same_plan_on day_template | Copy the plan of one day to another day / Use the appointments of a day again
  planned_day source_day model_day day_copied : date ; the day that is copied
  empty_day target_day gets_plan day_filled : date ; the day that gets the plan
  - copy the plan of {planned_day} to {empty_day}
  - {empty_day} should look like {planned_day} in the calendar.
  - do the same on {empty_day} as on {planned_day}, copy the plan
  - what I have on {planned_day}, I want on {empty_day} too.
  - fill {empty_day} with the appointments of {planned_day}
  - take {planned_day} as the model for {empty_day}
  - for {empty_day} there is no plan, take the one from {planned_day}.
  ~ copy the plan of {planned_day}

travel_buffer time_before_event leave_early_for buffer_minutes | Keep some minutes free before an event / Add travel time to an event
  buffered_event reached_event event_with_way must_get_to : event ; the event
  free_minutes minutes_before way_minutes buffer : int 5-120 ; how many minutes
  - keep {free_minutes} minutes free before the {buffered_event}
  - I need {free_minutes} minutes to get to the {buffered_event}.
  - add {free_minutes} minutes of travel time to the {buffered_event}
  - {free_minutes} minutes before the {buffered_event} should stay empty.
  - put {free_minutes} minutes between the {buffered_event} and whatever is before it
  - for the way to the {buffered_event} plan {free_minutes} minutes.
  ~ keep some time free before the {buffered_event}

attach_to_event event_paper file_for_appointment appointment_file | Attach a file to an event in the calendar / Put the papers to an appointment
  attached_file paper document_of_event needed_file : file ; the file
  event_of_file attached_to appointment_with_paper needs_file : event ; the event
  - attach {attached_file} to the {event_of_file}
  - the {event_of_file} needs the file {attached_file}.
  - I need {attached_file} at the {event_of_file}, attach it.
  - for the {event_of_file}, put {attached_file} into the calendar.
  - {attached_file} belongs to the {event_of_file} in my calendar.
  - in the calendar, the {event_of_file} should have {attached_file} with it.
  - when the {event_of_file} begins I want to open {attached_file} right from the calendar.
  ~ attach {attached_file} to an event

avoid_road bypass_street take_other_street closed_street | Drive on another street instead of one / Avoid a street and take another
  avoided_street jammed_road closed_way not_along : address ; the street to avoid
  used_street alternative_road open_way rather_along : address ; the street to take
  - avoid {avoided_street} and take {used_street}
  - take {used_street} because {avoided_street} is closed
  - {avoided_street} is full of cars, drive along {used_street}.
  - instead of {avoided_street}, lead me along {used_street}.
  - do not go by {avoided_street}, go by {used_street}.
  - {used_street} is better than {avoided_street} today.
  - use {used_street} in the route where {avoided_street} was planned
  - there are road works at {avoided_street}, but {used_street} is free.
  ~ avoid {avoided_street}

pin_name_on_map name_for_place own_place_name call_place | Save an own name for a place on the map / Put a pin with a name on the map @note
  pinned_place spot map_point where_it_is : place ; the place
  pin_name own_label called_by_us marker_text : phrase ; the name
  - call {pinned_place} "{pin_name}" on my map
  - on the map, {pinned_place} should be named "{pin_name}".
  - put a pin at {pinned_place} and write "{pin_name}" on it
  - "{pin_name}" is my name for {pinned_place}, save it on the map.
  - when I say {pin_name}, drive to {pinned_place}.
  - the pin {pin_name} belongs at {pinned_place}.
  - mark {pinned_place} with the words {pin_name}
  ~ put a pin at {pinned_place}

share_arrival_time eta_to_person tell_when_arriving arrival_for | Tell one person when another will arrive / Share the arrival time of a traveler
  arriving_person traveling_one expected_one on_the_road : person ; who is on the way
  waiting_one informed_person eta_reader expects : person ; who is told
  - tell {waiting_one} when {arriving_person} will arrive
  - {waiting_one} wants to know when {arriving_person} comes.
  - share the arrival time of {arriving_person} with {waiting_one}
  - {arriving_person} is on the road, keep {waiting_one} informed about the arrival.
  - let {waiting_one} see how far {arriving_person} still has to go
  - send {waiting_one} the hour at which {arriving_person} gets there
  - as {arriving_person} drives, {waiting_one} should get the time of arrival.
  - for {waiting_one}, find out when {arriving_person} is there and pass it on.
  ~ share the arrival time of {arriving_person}

compass_bearing direction_on_compass which_way_lies bearing_to | Tell in which direction one city lies from another / Compass direction between two cities
  standing_in viewpoint start_of_bearing seen_from_city : city ; where one stands
  looking_to sighted_city end_of_bearing direction_of : city ; where one looks
  = direction word, degrees int
  - in which direction does {looking_to} lie from {standing_in}?
  - I am in {standing_in}, which way on the compass is {looking_to}?
  - is {looking_to} north or south of {standing_in}?
  - which way do I have to look in {standing_in} to see towards {looking_to}?
  - tell me the compass direction of {looking_to}, seen from {standing_in}
  - from {standing_in}, where does the needle point for {looking_to}?
  - {looking_to} is my goal and I stand in {standing_in}, give me the bearing.
  ~ in which direction does {looking_to} lie?

coin_to_collection coin_entry coin_of_country enter_coin | Enter a coin in the collection / Add a coin with its country and year
  coin_country minted_in coin_origin struck_by : country ; the country
  coin_year year_struck minted_year year_on_coin : int 1750-2024 ; the year on the coin
  - enter a coin from {coin_country} of the year {coin_year}
  - I have a {coin_year} coin from {coin_country}, add it.
  - add to my coins one from {coin_country}, {coin_year}
  - the coin says {coin_year} and comes from {coin_country}.
  - {coin_country}, {coin_year}: put that coin into my collection.
  - a new coin of {coin_country} is here, the year is {coin_year}.
  ~ enter a coin from {coin_country}

coin_grade coin_condition grade_coin how_worn | Enter how well a coin is preserved / Grade a coin
  graded_coin coin_number coin_code which_coin : code ; the coin
  condition grade preservation wear : enum poor/fair/good/fine/mint ; the condition
  - the coin {graded_coin} is in {condition} condition.
  - grade coin {graded_coin} as {condition}
  - {condition} is the grade of the coin {graded_coin}.
  - enter {condition} for coin {graded_coin}
  - I looked at coin {graded_coin} and would call it {condition}.
  - write {condition} on the card of the coin {graded_coin}
  ~ grade the coin {graded_coin}

stamp_on_page stamp_album_page stick_stamp where_is_stamp | Note on which page of the album a stamp is / Put a stamp into the album
  stamp stamp_motif picture_on_stamp stamp_name : phrase ; the stamp
  album_page page_of_album page_for_stamp sheet_number : int 1-90 ; the page
  - the stamp "{stamp}" is on page {album_page} of the album.
  - put the stamp {stamp} on page {album_page}
  - page {album_page} of the album has the stamp "{stamp}".
  - stick the stamp "{stamp}" on page {album_page} of my album
  - on page {album_page} there is room for the stamp {stamp}.
  - I keep "{stamp}" on album page {album_page}, note the stamp.
  ~ put the stamp "{stamp}" into the album

collector_seeks wanted_by_collector collector_wish looking_for_piece | Note what a collector is looking for / Enter the piece that a collector wants
  collector collecting_friend hunter piece_hunter : person ; the collector
  sought_piece wanted_object missing_piece hunted : thing ; what is wanted
  - {collector} is looking for the {sought_piece}.
  - the {sought_piece} is missing in the collection of {collector}.
  - if you see the {sought_piece}, tell {collector} who collects such things.
  - note for {collector}: the {sought_piece} is wanted
  - {collector} would pay a lot for the {sought_piece}.
  - the {sought_piece} is what {collector} the collector has been hunting for.
  - keep an eye open for the {sought_piece} because {collector} wants it
  ~ what is {collector} looking for?

record_after_record shelf_order_of_records vinyl_place next_on_record_shelf | Decide behind which record another one stands / Put the records on the shelf in order
  moved_record placed_vinyl stands_behind later_album : song ; the record that is put on the shelf
  front_record preceding_vinyl stands_before earlier_album : song ; the record in front of it
  - put the record "{moved_record}" behind "{front_record}" on the shelf
  - on the shelf, "{front_record}" comes first and the record "{moved_record}" after it.
  - the record "{moved_record}" stands right behind "{front_record}".
  - behind the record "{front_record}" there is room for "{moved_record}".
  - "{moved_record}" follows the record "{front_record}" on the shelf.
  - after "{front_record}" the shelf should have the record "{moved_record}".
  - let the record "{front_record}" stand before "{moved_record}"
  ~ put the record "{moved_record}" on the shelf

sleeve_mixup wrong_sleeve record_in_sleeve found_in_sleeve | Note that a record was found in the sleeve of another / Report a record in the wrong sleeve
  found_disc lost_vinyl disc_inside misplaced_record : song ; the record that was found
  wrong_cover sleeve_of outer_cover cover_around : song ; whose sleeve it was in
  - the record "{found_disc}" was in the sleeve of "{wrong_cover}".
  - in the sleeve of "{wrong_cover}" I found the record "{found_disc}".
  - the sleeve says "{wrong_cover}", but the record is "{found_disc}".
  - "{found_disc}" came out when I opened the sleeve of "{wrong_cover}".
  - I wanted to hear "{wrong_cover}" and there was "{found_disc}" in the sleeve.
  - note that the record {found_disc} is hidden in the cover of {wrong_cover}
  - somebody put the disc {found_disc} into the sleeve {wrong_cover}.
  ~ the record "{found_disc}" is in the wrong sleeve.

recipe_came_from dish_learned_from recipe_giver origin_of_recipe | Note from whom a recipe comes / Write down who gave the recipe of a dish
  family_dish recipe_dish handed_dish what_is_cooked : dish ; the dish
  recipe_source cook_who_gave recipe_author comes_from_kitchen_of : person ; from whom the recipe is
  - the recipe for {family_dish} comes from {recipe_source}.
  - {recipe_source} gave me the recipe for {family_dish}.
  - I have the {family_dish} from {recipe_source}, note it in the cookbook.
  - write {recipe_source} under the recipe for {family_dish}
  - it was {recipe_source} who first made this {family_dish}.
  - nobody but {recipe_source} could tell me how {family_dish} is made, write that under the recipe.
  - thank {recipe_source} in the cookbook for the {family_dish}
  ~ from whom is the recipe for {family_dish}?

cooking_order cook_before dish_first stove_sequence | Decide which dish is cooked before which / Set the order of two dishes on the stove
  earlier_dish first_dish starts_cooking longer_dish : dish ; what is cooked first
  later_dish second_dish waits_for_stove shorter_dish : dish ; what is cooked after that
  - cook the {earlier_dish} before the {later_dish}
  - the {later_dish} comes after the {earlier_dish}.
  - first make the {earlier_dish}, then the {later_dish}.
  - start the {later_dish} only when the {earlier_dish} is done
  - when the {earlier_dish} is off the stove, put the {later_dish} on.
  - the {later_dish} is quick, so begin with the {earlier_dish}.
  - the {earlier_dish} takes long, the {later_dish} can wait for the stove.
  - not the {later_dish} first but the {earlier_dish}.
  ~ cook the {earlier_dish} first

leftovers_into reuse_leftovers turn_leftover_dish second_life_of_dish | Make a new dish out of leftovers / Plan what becomes of the rest of a meal @leftovers
  leftover_dish yesterdays_meal rest_of_dish remains_of : dish ; what is left
  made_from_it new_meal becomes turned_into : dish ; what it becomes
  - turn the rest of the {leftover_dish} into {made_from_it}
  - make {made_from_it} from the leftover {leftover_dish}
  - there is {leftover_dish} left from yesterday, it can become {made_from_it}.
  - for the {made_from_it} use what is left of the {leftover_dish}.
  - the {leftover_dish} nobody ate goes into the {made_from_it}.
  - I would like {made_from_it} tomorrow, made of the rest of the {leftover_dish}.
  - {made_from_it} is a good way to finish the {leftover_dish}.
  ~ make something from the leftover {leftover_dish}

takes_leftovers rest_goes_home_with doggy_bag leftovers_for | Note who takes the rest of a dish home / Pack the leftovers for somebody @leftovers
  packed_rest uneaten_dish remaining_food boxed_dish : dish ; the dish
  takes_home leftovers_eater guest_with_box second_helping_for : person ; who takes it
  - {takes_home} takes the rest of the {packed_rest} home.
  - pack the rest of the {packed_rest} for {takes_home}
  - the leftover {packed_rest} goes to {takes_home}.
  - give {takes_home} a box with the {packed_rest} that is left
  - {takes_home} liked the {packed_rest} so much, put the rest in a box for her.
  - there is still {packed_rest}, and {takes_home} would like to have it.
  - let {takes_home} have what remains of the {packed_rest}
  ~ who takes the rest of the {packed_rest}?

side_dish_with served_beside accompanies_dish side_for_main | Choose a side dish for a main dish / Serve one dish beside another
  main_dish main_course big_plate center_of_meal : dish ; the main dish
  side_dish small_plate accompaniment beside_it : dish ; what is served beside it
  - serve {side_dish} as a side dish with the {main_dish}
  - the main dish is {main_dish}, and beside it there is {side_dish}.
  - with the {main_dish} I want some {side_dish} on the side.
  - {side_dish} is a good side for {main_dish}.
  - put a little {side_dish} next to the {main_dish}
  - let {side_dish} go along with {main_dish} as the main course
  - for the side take {side_dish}, the main course is {main_dish}.
  ~ what is served with the {main_dish}?

opened_package package_open_since opened_food date_of_opening | Note since when a package of food is open / Write the day on an opened package
  opened_item open_food unsealed started_package : item ; the food
  opened_on opening_date open_since broken_seal_on : date ; the day
  - the {opened_item} was opened on {opened_on}.
  - write {opened_on} on the open {opened_item}
  - since {opened_on} the package of {opened_item} is open.
  - I opened the {opened_item} on {opened_on}, note it.
  - {opened_on} is the day the {opened_item} was opened.
  - mark the {opened_item} as open, since {opened_on}
  ~ the {opened_item} has been opened.

pantry_minimum always_have_in_pantry keep_in_store least_stock | Set how much of something the pantry must always have / Define the least stock of a food
  staple_food pantry_item stocked_food basic_food : item ; the food
  minimum packets_at_least never_below lowest_stock : int 1-24 ; how many packages
  - always keep {minimum} packages of {staple_food} in the pantry
  - the pantry should never have fewer than {minimum} packages of {staple_food}.
  - {minimum} packages of {staple_food} is the least we need in store.
  - set the minimum for {staple_food} to {minimum}
  - of {staple_food} there must always be {minimum} in the pantry.
  - warn me when there are fewer than {minimum} of {staple_food}
  ~ set the minimum for {staple_food}

marinate_food food_in_marinade soak_overnight marinade_for | Put a food into a marinade / Note in what a food is soaked
  soaked_food marinated meat_or_vegetable lies_in_liquid : item ; the food
  marinade soaking_liquid poured_over liquid : enum wine/vinegar/beer/buttermilk/brine/juice ; the liquid
  soak_hours? hours_in_marinade how_long_soaked : int 1-48 ; for how many hours
  - put the {soaked_food} in {marinade}[ for {soak_hours} hours]
  - the {soaked_food} lies in {marinade}[ for {soak_hours} hours].
  - take {marinade} to marinate the {soaked_food}[ and let it rest {soak_hours} hours]
  - pour {marinade} over the {soaked_food}
  - in {marinade} the {soaked_food} gets tender[, {soak_hours} hours].
  - let the {soaked_food} soak[ {soak_hours} hours] in {marinade}
  ~ marinate the {soaked_food}

layer_clothes wear_over garment_over_garment outer_layer | Decide which piece of clothing is worn over which / Plan the layers of an outfit @layers
  outer_piece worn_on_top upper_layer over_it : enum coat/jacket/vest/cardigan/raincoat/blazer ; what is on top
  inner_piece worn_below under_layer beneath : enum shirt/dress/sweater/blouse/tunic/hoodie ; what is underneath
  - wear the {outer_piece} over the {inner_piece}
  - the {inner_piece} goes under the {outer_piece}.
  - over the {inner_piece} I put the {outer_piece}.
  - the {outer_piece} comes on top, the {inner_piece} below.
  - put the {inner_piece} on first and then the {outer_piece}
  - let the {outer_piece} cover the {inner_piece}
  ~ what do I wear over the {inner_piece}?

dress_for_event garment_for_occasion what_to_wear_at outfit_of_event | Choose what is worn at an event / Plan a piece of clothing for an occasion
  occasion dressed_for festive_event worn_at : event ; the occasion
  chosen_garment outfit_piece attire clothing_item : garment ; what is worn
  - wear the {chosen_garment} at the {occasion}
  - for the {occasion} I put on the {chosen_garment}.
  - the {chosen_garment} is for the {occasion}, keep it clean.
  - at the {occasion} I want to be seen in the {chosen_garment}.
  - lay out the {chosen_garment} because the {occasion} is coming
  - the {occasion} calls for the {chosen_garment}.
  - save the {chosen_garment} until the {occasion}
  ~ what do I wear at the {occasion}?

shoe_size_of foot_size size_of_shoes save_shoe_size | Save the shoe size of a person / Note how big the feet of somebody are
  foot_owner shoe_wearer whose_feet measured_person : person ; whose feet they are
  shoe_size foot_measure european_size size_number : int 18-50 ; the size
  - {foot_owner} has shoe size {shoe_size}.
  - save {shoe_size} as the shoe size of {foot_owner}
  - {shoe_size} is the size {foot_owner} needs for shoes.
  - buy shoes for {foot_owner} in {shoe_size} only, note that
  - the feet of {foot_owner} have grown, size {shoe_size} now.
  - note the shoe size: {foot_owner} wears {shoe_size}
  ~ save the shoe size of {foot_owner}

wardrobe_storage pack_away_clothes season_box winter_things_box | Pack clothes away in a box until the next season / Note in which box clothes are stored
  stored_clothes packed_garment seasonal_piece summer_or_winter_piece : garment ; what is packed away
  clothes_box box_code storage_box packed_in : code ; the box
  - pack the {stored_clothes} away in box {clothes_box}
  - the {stored_clothes} is in the box {clothes_box} until next year.
  - box {clothes_box} takes the {stored_clothes} for the summer.
  - I do not wear the {stored_clothes} any more this season, it goes into {clothes_box}.
  - in {clothes_box} we store the {stored_clothes}.
  - put into {clothes_box} the {stored_clothes}, I will want it again in winter
  - who looks for the {stored_clothes} next season should open {clothes_box}.
  ~ pack away the {stored_clothes}

stain_on_clothes remove_stain stain_report spilled_on | Find out how to get a stain out of clothes / Report a stain on a garment
  stained_garment dirty_piece spotted_clothing spoiled_piece : garment ; what has the stain
  stain_from spilled_drink cause_of_stain stain_kind : drink ; what was spilled
  = remedy phrase
  - there is a {stain_from} stain on my {stained_garment}.
  - how do I get {stain_from} out of the {stained_garment}?
  - I spilled {stain_from} on the {stained_garment}, what helps?
  - the {stained_garment} has a stain, it is {stain_from}.
  - what removes {stain_from} when it is on the {stained_garment}?
  - {stain_from} went all over the {stained_garment}, get it clean.
  - save my {stained_garment}, somebody dropped {stain_from} on it
  ~ there is a stain on my {stained_garment}.

patch_with mend_from_cloth cloth_for_patch patch_on_garment | Mend one thing with the cloth of another / Use cloth for a patch
  torn_piece mended patched_thing has_hole : garment ; what is mended
  cloth_donor cut_up_piece patch_source old_fabric : garment ; from what the cloth is taken
  - mend the {torn_piece} with cloth from the {cloth_donor}
  - the {torn_piece} has a hole, take a patch from the {cloth_donor}.
  - cut a patch out of the {cloth_donor} for the {torn_piece}
  - use the cloth of the {cloth_donor} to patch the {torn_piece}
  - the {cloth_donor} is old, cut it up and patch the {torn_piece} with it.
  - from the {cloth_donor} comes the patch on the {torn_piece}.
  - sew a piece of the {cloth_donor} on the {torn_piece} where it is torn
  - let the {cloth_donor} give its cloth, the {torn_piece} needs a patch
  ~ mend the {torn_piece}

wash_temperature degrees_in_wash laundry_heat wash_label | Note at how many degrees a piece of clothing is washed / Save the washing temperature
  washed_piece laundry_item delicate_piece in_the_wash : enum shirt/sweater/jeans/socks/towels/sheets/scarf ; what is washed
  wash_degrees water_degrees heat_of_wash celsius : int 20-90 ; degrees Celsius
  - wash the {washed_piece} at {wash_degrees} degrees
  - the {washed_piece} must be washed at {wash_degrees} degrees.
  - {wash_degrees} degrees are right for washing the {washed_piece}.
  - note {wash_degrees} degrees for the {washed_piece}
  - never wash the {washed_piece} hotter than {wash_degrees} degrees.
  - at {wash_degrees} degrees the {washed_piece} will be clean.
  ~ at how many degrees is the {washed_piece} washed?

protects_plant companion_plant guard_plant plant_helps_plant | Plant something that protects another plant / Note which plant keeps pests away from which
  protector helping_plant guardian_plant keeps_pests_away : plant ; the plant that protects
  protected_plant sheltered_plant weak_plant gets_help : plant ; the plant that is protected
  - {protector} protects {protected_plant} from pests.
  - plant {protector} to protect the {protected_plant}
  - the {protected_plant} will be safe with {protector} around it.
  - around the {protected_plant} I want {protector}, it keeps the pests away.
  - {protected_plant} needs the protection of {protector}.
  - put {protector} in the bed so that the {protected_plant} has no pests
  - pests eat the {protected_plant}, but they hate {protector}, so plant some.
  - let {protector} guard the {protected_plant}
  ~ what protects the {protected_plant}?

plant_came_from cutting_of_friend green_gift origin_of_plant | Note from whom a plant in the garden came / Save who gave a plant
  given_plant gift_plant rooted_cutting received_green : plant ; the plant
  plant_giver cutting_from gardener_friend green_thumb : person ; who gave it
  - the {given_plant} in the garden came from {plant_giver}.
  - {plant_giver} gave me the {given_plant}, write it in the garden book.
  - I got the {given_plant} from the garden of {plant_giver}.
  - note {plant_giver} as the origin of the {given_plant}
  - it was {plant_giver} who brought the {given_plant} for our garden.
  - without {plant_giver} we would have no {given_plant} in the garden.
  - from {plant_giver} I have a cutting, the {given_plant}.
  ~ from whom is the {given_plant}?

repot_into bigger_pot pot_change plant_into_pot | Move a plant into another pot / Note the pot of a plant
  potted_plant outgrown_plant repotted root_bound : plant ; the plant
  pot_color new_pot flowerpot pot_shade : color ; the color of the pot
  - put the {potted_plant} into the {pot_color} pot
  - the {potted_plant} needs more room, take the {pot_color} pot.
  - the {pot_color} pot is for the {potted_plant}.
  - repot the {potted_plant}, the new pot is {pot_color}
  - into the {pot_color} pot goes the {potted_plant}.
  - let the {potted_plant} grow on in the {pot_color} pot
  - give the big {pot_color} pot to the {potted_plant}
  ~ repot the {potted_plant}

sun_exposure light_for_plant sun_or_shade plant_wants_light | Note how much sun a plant wants / Save whether a plant stands in sun or shade
  light_plant sunbather shade_plant which_plant : plant ; the plant
  exposure light_need sun_amount stands_in : enum sun/halfshade/shade ; how much sun
  - the {light_plant} wants {exposure}.
  - {exposure} is right for the {light_plant}.
  - note {exposure} for the {light_plant}
  - put the {light_plant} where there is {exposure}
  - the {light_plant} only grows in {exposure}.
  - find a place in the {exposure} for the {light_plant}
  ~ how much sun does the {light_plant} want?

pest_on_plant eats_plant garden_pest plant_attacked_by | Report which animal damages which plant in the garden / Note a pest
  attacking_animal pest nibbler garden_thief : animal ; the animal
  attacked_plant eaten_plant damaged_plant victim_plant : plant ; the plant
  - the {attacking_animal} eats my {attacked_plant}.
  - my {attacked_plant} is eaten by the {attacking_animal}.
  - report a {attacking_animal} at the {attacked_plant}
  - keep the {attacking_animal} away from the {attacked_plant}
  - I saw the {attacking_animal} in the {attacked_plant} again, half of it is gone.
  - something is wrong with the {attacked_plant}, the {attacking_animal} was there.
  - protect {attacked_plant} against the {attacking_animal}
  ~ something eats my {attacked_plant}.

mother_of_litter young_of_pet litter_entry born_to_pet | Enter which pet is the mother of a young animal / Save the parents of a puppy
  young_one puppy_name kitten cub : word ; the young animal
  mother_pet dam mother_animal gave_birth : word ; the mother
  - {young_one} is the puppy of {mother_pet}.
  - {mother_pet} is the mother of the little {young_one}.
  - {mother_pet} gave birth to {young_one}.
  - enter {mother_pet} as the mother of {young_one}
  - the dog {mother_pet} had a puppy and we call it {young_one}.
  - little {young_one} follows its mother {mother_pet} everywhere.
  - the young one is {young_one}, born to {mother_pet}.
  ~ who is the mother of {young_one}?

chase_log chased_by who_hunts_whom pet_chase | Log which animal chased which / Write down a chase between pets @petlog
  chaser hunter_animal runs_after pursuer : animal ; the animal that chases
  chased hunted_animal runs_away prey : animal ; the animal that runs away
  - the {chaser} chased the {chased} through the garden.
  - the {chased} was chased by the {chaser}.
  - log a chase: the {chased} ran, the {chaser} behind it
  - our {chased} came home breathless with the {chaser} after it.
  - stop the {chaser} from chasing the {chased}
  - today it was the {chaser} that went after the {chased}.
  - up the tree went the {chased} because the {chaser} was hunting it.
  ~ the {chaser} chased an animal.

pet_toy_of favorite_toy toy_for_pet plays_with_toy | Note the favorite toy of a pet / Save with what an animal likes to play
  playing_pet playful_animal toy_owner four_legged : animal ; the pet
  toy plaything chewed_thing favorite_object : thing ; the toy
  - the {playing_pet} likes to play with the {toy}.
  - the {toy} is the favorite toy of the {playing_pet}.
  - give the {playing_pet} the {toy} to play with
  - leave the {toy} to the {playing_pet}, it loves it
  - without its {toy} the {playing_pet} is bored.
  - when the {playing_pet} is sad, bring the {toy} as a toy.
  - let the {playing_pet} keep the {toy} as a toy
  ~ what is the favorite toy of the {playing_pet}?

pet_sitter_for sits_pet animal_minder pet_while_away | Enter who minds a pet while its owner is away / Find a sitter for a pet
  minded_pet left_animal lonely_pet pet_at_sitter : animal ; the pet
  pet_sitter animal_sitter pet_minder cares_for_pet : person ; who minds it
  owner_away pet_owner absent_master whose_pet : person ; whose pet it is
  - {pet_sitter} minds the {minded_pet} of {owner_away}.
  - {owner_away} leaves the {minded_pet} with {pet_sitter}.
  - the {minded_pet} stays with {pet_sitter} while {owner_away} is away.
  - while {owner_away} travels, the {minded_pet} lives at the home of {pet_sitter}.
  - let {pet_sitter} feed the {minded_pet} that belongs to {owner_away}
  - {owner_away} is leaving, so {pet_sitter} takes in the {minded_pet}.
  - at the home of {pet_sitter} the {minded_pet} waits for {owner_away} to come back.
  ~ {owner_away} needs somebody for the {minded_pet}.

beneficiary_of life_insurance_to insured_for named_beneficiary | Enter who gets the money of a life insurance / Name the beneficiary of an insured person @insure
  insured_person policy_holder life_covered who_is_insured : person ; whose life is insured
  beneficiary gets_sum paid_out_to money_heir : person ; who gets the money
  - the life insurance of {insured_person} goes to {beneficiary}.
  - {beneficiary} gets the insurance money if {insured_person} dies.
  - {insured_person} names {beneficiary} as the beneficiary.
  - make {beneficiary} the beneficiary of the policy of {insured_person}
  - should something happen to {insured_person}, the insurance pays {beneficiary}.
  - in the policy that {insured_person} has, write {beneficiary} as the one who is paid.
  - pay out to {beneficiary} what {insured_person} is insured for
  ~ who gets the life insurance of {insured_person}?

named_driver may_drive_car_of second_driver insured_driver | Add a driver to the car insurance of somebody / Enter who else may drive a car @insure
  car_keeper vehicle_owner insured_owner whose_vehicle : person ; whose car it is
  extra_driver added_driver also_drives allowed_to_drive : person ; who may drive it too
  - {extra_driver} may drive the car of {car_keeper}, add it to the insurance.
  - add {extra_driver} to the car insurance of {car_keeper}
  - {car_keeper} wants {extra_driver} to be insured as a driver.
  - the car belongs to {car_keeper}, but {extra_driver} drives it too.
  - insure {extra_driver} as a second driver, the car is on the name of {car_keeper}
  - put into the car policy of {car_keeper} the driver {extra_driver}
  - with {car_keeper} as the owner, {extra_driver} is the extra driver.
  ~ add a driver to the car insurance of {car_keeper}

claim_against damage_caused_by liable_person injured_party | Enter who has a claim against whom / Note who damaged the property of whom @insure
  claimant harmed_party suffered_damage has_claim : person ; who has the damage
  liable at_fault did_damage opponent : person ; who is at fault
  damaged_good? broken_property what_was_damaged : thing ; what was damaged
  - {claimant} has a claim against {liable}[ for the {damaged_good}].
  - {liable} damaged the property of {claimant}[, the {damaged_good}].
  - {liable} must pay {claimant}[ for the {damaged_good}].
  - it was the fault of {liable}, and {claimant} has the damage.
  - enter a claim against {liable} from {claimant}[, it is about the {damaged_good}]
  - the insurance of {liable} has to pay for what happened to {claimant}.
  - {claimant} was harmed[, the {damaged_good} is broken], and {liable} did it.
  - by {liable} damage was done to {claimant}, put it down as a claim.
  ~ {claimant} has a claim.

insurer_switch change_insurer insurance_moves new_insurer | Move an insurance from one company to another / Change the insurer
  leaving_insurer expensive_insurer insured_until_now old_insurer : company ; the insurer that is left
  joining_insurer cheaper_insurer insured_from_now later_insurer : company ; the new insurer
  - move my insurance from {leaving_insurer} to {joining_insurer}
  - I want to be insured with {joining_insurer} and no longer with {leaving_insurer}.
  - {leaving_insurer} is too expensive, insure me with {joining_insurer}.
  - leave {leaving_insurer} and sign the insurance with {joining_insurer}
  - from next year {joining_insurer} is my insurer, cancel {leaving_insurer}.
  - {joining_insurer} has a better insurance than {leaving_insurer}, change it.
  - my policy is with {leaving_insurer}, but {joining_insurer} should have it.
  - let {joining_insurer} insure me instead of {leaving_insurer}
  ~ cancel my insurance with {leaving_insurer}

tax_dependent child_on_tax_form claims_child tax_child | Enter who claims a child on the tax form / Put a dependent on the tax form of a parent @taxes
  dependent claimed_child supported_one child_on_form : person ; the child
  taxpayer claiming_parent supporter_on_form files_for : person ; who claims it
  - {taxpayer} claims {dependent} on the tax form.
  - put {dependent} on the tax form of {taxpayer}
  - {dependent} belongs on the tax form that {taxpayer} fills in.
  - the child {dependent} is supported by {taxpayer}, enter it for the taxes.
  - for the taxes, {dependent} counts as the child of {taxpayer}.
  - {taxpayer} gets less tax because of {dependent}, enter that.
  - let {taxpayer} have the tax relief for {dependent}
  ~ who claims {dependent} on the tax form?

tax_adviser_of does_taxes_for tax_helper tax_papers_to | Enter who does the taxes of a person / Set the tax adviser of somebody @taxes
  tax_client advised_person whose_taxes helped_with_taxes : person ; whose taxes they are
  tax_adviser accountant does_the_taxes tax_expert : person ; who does them
  - {tax_adviser} does the taxes of {tax_client}.
  - the taxes of {tax_client} are done by {tax_adviser}.
  - {tax_client} has a new tax adviser: {tax_adviser}.
  - send the tax papers of {tax_client} to {tax_adviser}
  - {tax_adviser} advises {tax_client} on taxes.
  - let {tax_adviser} fill in the tax form for {tax_client}
  - if the tax office asks about {tax_client}, it should call {tax_adviser}.
  - {tax_client} does not understand taxes, so {tax_adviser} helps.
  ~ who does the taxes of {tax_client}?

receipt_under file_receipt receipt_category expense_kind_of_receipt | Put a receipt under a category for the taxes / File a receipt @taxes
  receipt receipt_number slip voucher_code : code ; the receipt
  tax_category filed_under cost_kind receipt_heading : enum travel/office/meals/rent/training/phone/donation ; the category
  - file the receipt {receipt} under {tax_category}
  - the receipt {receipt} belongs to {tax_category}.
  - {tax_category} is the category of receipt {receipt}.
  - put receipt {receipt} with the {tax_category} costs
  - book {receipt} as {tax_category} for the taxes
  - under {tax_category} the tax office should find receipt {receipt}.
  ~ file the receipt {receipt}

tax_deduction deduct_from_tax deductible_expense less_tax_for | Enter an expense that lowers the tax / Deduct something from the taxes @taxes
  deducted_thing tax_expense deductible work_expense : product ; what was bought
  deducted_sum euros_spent expense_amount tax_amount : decimal ; how many euros
  - deduct {deducted_sum} euros for the {deducted_thing} from my taxes
  - I spent {deducted_sum} euros on the {deducted_thing}, deduct it from the tax.
  - the {deducted_thing} cost {deducted_sum} euros, put it on the tax form.
  - {deducted_sum} euros for the {deducted_thing} can be deducted.
  - add the {deducted_thing} to the deductions, {deducted_sum} euros
  - enter {deducted_sum} euros of work costs for the {deducted_thing}
  ~ deduct the {deducted_thing} from my taxes

tax_class_of set_tax_class wage_tax_class tax_group | Set the tax class of an employee / Enter in which tax class somebody is
  taxed_person wage_earner taxed_worker class_member : person ; the employee
  tax_class class_number bracket tax_number_class : int 1-6 ; the class
  - {taxed_person} is in tax class {tax_class}.
  - put {taxed_person} in tax class {tax_class}
  - tax class {tax_class} is right for {taxed_person}.
  - set the tax class of {taxed_person} to {tax_class}
  - after the wedding {taxed_person} gets tax class {tax_class}.
  - change {taxed_person} to class {tax_class} for the wage tax
  ~ set the tax class of {taxed_person}

same_household lives_with_whom moves_in_with shares_flat_with | Enter who moves in with whom / Note that somebody lives in the flat of another
  moves_in newly_arrived lodger comes_to_live : person ; who moves in
  already_there flat_holder old_resident takes_in_lodger : person ; in whose flat
  - {moves_in} moves in with {already_there}.
  - {already_there} takes {moves_in} into the flat.
  - in the flat of {already_there} there is now {moves_in} too.
  - {already_there} has a new roommate, it is {moves_in}.
  - {moves_in} found a room at the place of {already_there}.
  - note that {moves_in} is going to live where {already_there} lives
  - let {moves_in} have the free room in the flat {already_there} rents
  ~ {moves_in} moves in with somebody.

forgot_to_do remind_forgetful nudge_roommate remind_person_of | Remind a person of something that was forgotten / Nudge somebody about a task
  forgetful nudged_person did_not_do absent_minded : person ; who forgot it
  forgotten_task undone neglected still_to_do : task ; what was forgotten
  - {forgetful} forgot something, remind him: {forgotten_task}.
  - remind {forgetful} to {forgotten_task}
  - {forgetful} was supposed to {forgotten_task} and did not.
  - nobody did it: {forgotten_task}. Nudge {forgetful}.
  - tell {forgetful} once more to {forgotten_task}
  - it is still not done, "{forgotten_task}", and {forgetful} promised it, so send a nudge.
  - to {forgotten_task} was the job of {forgetful}, who must have forgotten.
  ~ {forgetful} forgot something.

promise_log promised_whom who_promised_what word_given | Log who promised something to whom / Remember a promise
  promiser gave_word promising_one must_keep_word : person ; who promised
  promised_to holds_promise relies_on_it counts_on_it : person ; to whom it was promised
  promise promised_deed pledge vow : task ; what was promised
  - {promiser} promised {promised_to} to {promise}.
  - {promised_to} has the word of {promiser}: {promise}.
  - log the promise to {promised_to} by {promiser}: {promise}
  - {promised_to} counts on {promiser} to {promise}.
  - "{promise}", that is what {promiser} promised to {promised_to}.
  - to {promise} is what {promised_to} expects of {promiser} after the promise.
  - {promiser} gave {promised_to} a promise and must {promise}.
  ~ {promiser} promised something to {promised_to}.

restaurant_tip_for recommended_to tip_from_friend recommendation_log | Note who recommended a restaurant to whom / Save the tip of a friend
  tip_giver recommends enthusiast tipster : person ; who recommends it
  tip_taker advised_friend hungry_friend tipped : person ; who got the tip
  tipped_restaurant eatery place_to_eat recommended_restaurant : restaurant ; the restaurant
  - {tip_giver} recommends {tipped_restaurant} to {tip_taker}.
  - {tip_taker} should try {tipped_restaurant}, says {tip_giver}.
  - {tipped_restaurant} was a tip from {tip_giver} for {tip_taker}.
  - note that {tip_taker} heard of {tipped_restaurant} from {tip_giver}
  - if {tip_taker} likes {tipped_restaurant}, {tip_giver} is to be thanked.
  - from {tip_giver} comes the tip that {tip_taker} should eat at {tipped_restaurant}.
  - for {tip_taker}, {tip_giver} has found a good restaurant: {tipped_restaurant}.
  ~ {tip_giver} recommends {tipped_restaurant}.

compliment_passed_on praised_by nice_words_about compliment_from | Tell somebody that another person spoke well of them / Pass on a compliment @greet
  praising_one admiring_colleague spoke_well compliment_giver : person ; who praised
  praised_one complimented hears_praise good_worker : person ; who was praised
  - {praising_one} spoke well of {praised_one}, pass it on.
  - tell {praised_one} that {praising_one} likes the work
  - {praised_one} was praised by {praising_one}, let her know.
  - {praised_one} will be glad to hear what {praising_one} said about the work.
  - there is a compliment for {praised_one}, it is from {praising_one}.
  - a nice word from {praising_one} about {praised_one} must not be lost, pass it on.
  - {praising_one} is impressed, and it is {praised_one} who deserves to hear it.
  ~ {praising_one} spoke well of somebody.

map_legend_sign symbol_means legend_entry map_symbol | Explain what a sign on the map means / Add an entry to the legend of a map
  map_sign dot_color sign_shade marker_color : color ; the color of the sign
  sign_meaning legend_text explained_as stands_for_on_map : phrase ; what it means
  - a {map_sign} dot on the map means "{sign_meaning}".
  - on the map, "{sign_meaning}" is shown with a {map_sign} dot.
  - write into the legend: {map_sign} stands for {sign_meaning}
  - {sign_meaning} should be {map_sign} on the map.
  - use {map_sign} dots for "{sign_meaning}" in the legend
  - people ask what {map_sign} means on the map, it is "{sign_meaning}".
  - for "{sign_meaning}" choose a {map_sign} dot in the legend.
  ~ explain the {map_sign} dots on the map

export_contacts contacts_to_file save_address_book address_book_out | Save the contacts of a group in a file / Export the address book
  contacts_of exported_group people_of whose_contacts : group ; the group
  contacts_file written_file saved_in export_name : file ; the file
  - save the contacts of the {contacts_of} group in {contacts_file}
  - {contacts_file} should contain the contacts of {contacts_of}.
  - export the people in {contacts_of} to {contacts_file}
  - I need the {contacts_of} contacts as a file, call it {contacts_file}.
  - write to {contacts_file} all the contacts we have in {contacts_of}
  - put everybody from the {contacts_of} group into the file {contacts_file}
  - in {contacts_file} I want to find the addresses of the {contacts_of} group.
  ~ export the contacts of the {contacts_of} group

household_meeting family_council flat_meeting council_call | Call a meeting of the household / Gather the family at the table
  council_day? gathering_day talk_on : day ; the day
  council_hour? gathering_hour table_time : time ; the time
  - call a family council[ on {council_day}][ at {council_hour}]
  - the whole household should sit down together[ on {council_day}][ at {council_hour}].
  - we need to talk at home[ on {council_day}], gather everybody.
  - get the roommates to the table[ on {council_day}][ at {council_hour}]
  - invite the family to a council[ at {council_hour}]
  - there is a lot to discuss in the flat, call a meeting[ for {council_day}].

put_in_kitty household_purse pays_into_kitty shared_purse | Note how much a roommate pays into the shared purse / Put money into the kitty
  contributor purse_payer kitty_mate gives_money : person ; who pays
  kitty_sum euros_in put_in amount_in_kitty : int 1-200 ; euros
  - {contributor} puts {kitty_sum} euros into the kitty.
  - the kitty gets {kitty_sum} euros from {contributor}.
  - {kitty_sum} euros for the shared purse, from {contributor}.
  - note {kitty_sum} euros in the household purse by {contributor}
  - in the kitty there are {kitty_sum} euros more, thanks to {contributor}.
  - enter for {contributor} a payment of {kitty_sum} euros to our kitty
  ~ {contributor} pays into the kitty.

note_on_door door_message paper_on_door message_for_callers | Show a message at the front door / Leave a note for whoever comes to the door
  door_text words_on_door callers_read door_words : message ; the message
  - write at the front door: {door_text}
  - whoever comes to the door should read "{door_text}".
  - leave a note on the door that says "{door_text}"
  - "{door_text}", put that on our door.
  - show "{door_text}" at the door
  - I am out, the people at the door should read: {door_text}.
  ~ leave a note on the door

on_call_tonight who_is_on_call emergency_duty standby_person | Set who is on call tonight / Name the person who can be reached in the night
  on_call standby_worker reachable night_contact : person ; who is on call
  - {on_call} is on call tonight.
  - tonight call {on_call} if something breaks.
  - set {on_call} on standby for the night
  - if there is an emergency tonight, wake {on_call}.
  - the night is for {on_call}, who has the emergency phone.
  - put {on_call} on emergency duty
  ~ who is on call tonight?

meeting_length length_of_event minutes_for_meeting time_box | Set how long a meeting lasts / Limit the time of an event
  timed_event boxed_meeting limited_event event_length_of : event ; the event
  event_minutes lasts duration_in_minutes minutes_long : int 10-240 ; how many minutes
  - the {timed_event} lasts {event_minutes} minutes.
  - plan {event_minutes} minutes for the {timed_event}
  - {event_minutes} minutes must be enough for the {timed_event}.
  - limit the {timed_event} to {event_minutes} minutes
  - after {event_minutes} minutes the {timed_event} is over.
  - give the {timed_event} {event_minutes} minutes in the calendar
  ~ how long is the {timed_event}?

coffee_break pause_of_meeting short_break break_for_all | Make a coffee break in the meeting / Take a break of some minutes
  break_minutes? minutes_of_break rest_minutes : int 5-45 ; how many minutes
  - make a coffee break[ of {break_minutes} minutes]
  - we all need coffee, take a break[ of {break_minutes} minutes].
  - let the meeting rest[ for {break_minutes} minutes]
  - a break[ of {break_minutes} minutes], please.
  - everybody is tired, let us have a coffee break.
  - stop the talks[ for {break_minutes} minutes] and bring coffee

home_office_days days_from_home works_at_home remote_days | Set how many days a week somebody works at home / Enter the home office days of a person
  remote_worker home_worker works_remotely office_absentee : person ; who works at home
  home_days remote_day_count days_a_week days_away : int 1-5 ; days a week
  - {remote_worker} works at home on {home_days} days a week.
  - {home_days} days of home office for {remote_worker}.
  - allow {remote_worker} {home_days} days at home
  - enter {home_days} home office days a week for {remote_worker}
  - on {home_days} days a week {remote_worker} does not come to the office.
  - let {remote_worker} stay at home {home_days} days a week
  ~ {remote_worker} wants to work at home.

notice_period notice_weeks weeks_of_notice contract_notice | Set the period of notice of a contract / Enter how many weeks before the end a contract must be cancelled
  noticed_contract running_contract notice_of cancellable : code ; the contract
  weeks_before notice_in_weeks weeks_ahead period_weeks : int 1-26 ; how many weeks
  - contract {noticed_contract} has a notice of {weeks_before} weeks.
  - set the notice of {noticed_contract} to {weeks_before} weeks
  - {weeks_before} weeks is the period of notice in {noticed_contract}.
  - whoever wants to end {noticed_contract} must say so {weeks_before} weeks before.
  - write {weeks_before} weeks of notice into {noticed_contract}
  - for contract {noticed_contract} we agreed on {weeks_before} weeks of notice.
  ~ set the notice of contract {noticed_contract}

customer_since first_purchase_of how_long_customer customer_age | Look up since when somebody is our customer / Find the first purchase of a customer
  looked_up_customer old_friend_of_house asked_customer faithful_one : person ; the customer
  = since date, orders int
  - since when is {looked_up_customer} our customer?
  - how long has {looked_up_customer} been buying from us?
  - find the first purchase of {looked_up_customer}
  - when did {looked_up_customer} become a customer?
  - tell me how long we have known {looked_up_customer} as a customer
  - look up the first order that {looked_up_customer} made
  ~ since when do they buy from us?

ticket_priority set_urgency urgency_of_ticket how_urgent | Set how urgent a support ticket is / Change the priority of a ticket
  urgent_ticket ticket_ranked ticket_to_rank case_number : code ; the ticket
  urgency priority importance rank : enum low/normal/high/critical ; how urgent
  - set the priority of ticket {urgent_ticket} to {urgency}
  - ticket {urgent_ticket} is {urgency}.
  - {urgency} is the priority of ticket {urgent_ticket}.
  - make ticket {urgent_ticket} {urgency}
  - the customer of {urgent_ticket} is waiting, give it {urgency} priority.
  - treat {urgent_ticket} with {urgency} priority
  ~ set the priority of ticket {urgent_ticket}

support_queue waiting_customers queue_length how_many_wait | Tell how many customers wait for the support desk / Length of the support queue
  channel? waiting_on way_of_contact : enum phone/chat/mail ; the channel
  = waiting int, minutes int
  - how many customers are waiting[ on the {channel} line]?
  - how long is the support queue[ for {channel}]?
  - is anybody waiting for the support desk[ by {channel}]?
  - tell me how many people are in the queue[ of the {channel} support]
  - do customers have to wait long today[ in the {channel} queue]?
  - show the queue of the support desk

optimize_database database_cleanup tidy_tables database_tuning | Make the database faster / Clean up the tables of the database
  depth? thoroughness tuning_level : enum quick/full ; how thoroughly
  - optimize the database
  - do a {depth} cleanup of the database
  - the database is slow, tune it[ with a {depth} run].
  - tidy up the tables of the database[, {depth}]
  - make the database faster
  - let the database clean itself up

rows_per_page page_size entries_shown results_a_page | Set how many entries are shown on a page / Change the number of rows on each page
  page_rows entries_per_page how_many_shown rows_shown : int 5-200 ; how many rows
  - show {page_rows} rows on each page
  - I want to see {page_rows} entries on a page.
  - put {page_rows} rows on one page
  - a page should have {page_rows} entries.
  - set the page size to {page_rows}
  - {page_rows} rows on a page are enough.
  ~ change the number of rows on each page

log_level how_much_to_log verbosity logging_detail | Set how much the program writes to its log / Change the log level
  detail level_of_log log_threshold verbosity_level : enum debug/info/warning/error ; the level
  - set the log level to {detail}
  - the log should be on {detail}.
  - log everything from {detail} upwards
  - I only need {detail} messages in the log.
  - switch the logging to {detail}
  - {detail} is the right level for our logs.
  ~ change the log level

worker_threads thread_count parallel_workers threads_of_server | Set how many threads the server uses / Change the number of workers
  threads workers parallel_jobs thread_number : int 1-128 ; how many
  - let the server use {threads} threads
  - set the number of worker threads to {threads}
  - {threads} threads should be enough for the server.
  - run with {threads} workers
  - the server has {threads} cores, use as many threads.
  - start {threads} threads for the requests
  ~ change the number of threads

flush_dns_cache forget_addresses dns_refresh renew_names | Forget the saved network names / Clear the list of names and addresses of the network
  scope? flushed_on where_flushed : enum router/computer/phone ; on which device
  - flush the DNS cache[ of the {scope}]
  - forget all the saved network names[ on the {scope}]
  - the names of the sites are out of date, refresh them[ on the {scope}].
  - clear the saved addresses[ on the {scope}]
  - let the {scope} look up all the names again
  - the old addresses are still in the {scope}, flush them.

wifi_channel radio_channel_of_wifi change_wifi_channel wireless_band | Set the channel of the wifi / Choose a wifi channel with less noise
  channel_number wireless_channel wifi_slot frequency_number : int 1-13 ; the channel
  - put the wifi on channel {channel_number}
  - the neighbors disturb our wifi, take channel {channel_number}.
  - wifi channel {channel_number} is free, use it.
  - set the wireless channel to {channel_number}
  - our wifi should send on channel {channel_number}.
  - change to channel {channel_number} for the wifi
  ~ change the wifi channel

decimals_shown round_display digits_after_point number_format | Set how many decimals the sheet shows / Format the numbers of a spreadsheet
  decimals shown_digits places_after_point precision : int 0-8 ; how many decimals
  - show the numbers with {decimals} decimals
  - {decimals} digits after the point are enough in this sheet.
  - the sheet should show {decimals} decimals.
  - format all numbers with {decimals} places after the point
  - I want to see {decimals} decimals in every cell.
  - cut the numbers in the sheet to {decimals} decimals
  ~ change the number of decimals

availability_status set_chat_status show_me_as presence_status | Set the status that others see in the chat / Show that I am busy or free
  chat_status presence shown_status visible_status : enum free/busy/away/invisible ; the status
  status_until? ends_at status_ends : time ; until when
  - set my status to {chat_status}[ until {status_until}]
  - show me as {chat_status}[ until {status_until}]
  - I am {chat_status}[ until {status_until}], show it in the chat.
  - others should see that I am {chat_status}[, until {status_until}].
  - change my chat status to {chat_status}
  - [until {status_until} ]I want to be {chat_status} for everybody in the chat.
  ~ change my status in the chat

favorite_contact star_contact important_person contact_to_top | Mark a contact as a favorite / Put a person at the top of the contacts
  starred_person favored_contact top_contact favorite : person ; the contact
  - make {starred_person} one of my favorite contacts
  - put {starred_person} at the top of my contacts
  - {starred_person} is important to me, star the contact.
  - I want to find {starred_person} first in my contacts.
  - add a star to {starred_person} in the contacts
  - let {starred_person} be among my favorites
  ~ mark a contact as a favorite

week_starts_on first_day_of_week calendar_week_start begin_week_with | Choose the first day of the week in the calendar / Let the weeks of the calendar begin on another day
  week_start opening_day left_most_day week_begins : enum Monday/Saturday/Sunday ; the first day
  - let the week begin on {week_start} in my calendar
  - the first day of the week is {week_start}.
  - show {week_start} as the first day in the calendar
  - in my calendar every week should start with {week_start}.
  - {week_start} is where a week begins, set the calendar so.
  - set the start of the week to {week_start}
  ~ change the first day of the week

map_style_choice look_of_map map_layer show_map_as | Choose how the map looks / Change the layer of the map
  map_look layer style_of_map map_kind : enum satellite/street/terrain/hiking/night ; the look
  - show the map as {map_look}
  - switch the map to {map_look}
  - I want to see the {map_look} map.
  - the map should be in {map_look} style.
  - {map_look} is the layer I need on the map.
  - change the look of the map to {map_look}
  ~ change the look of the map

value_of_collection collection_worth what_is_collection_worth appraise_collection | Estimate what a collection is worth / Look up the value of a collection
  collection_kind collected_things kind_collected what_is_collected : enum coins/stamps/records/comics/watches/postcards ; the collection
  = euros int, pieces int
  - what are my {collection_kind} worth?
  - how much would I get for my {collection_kind}?
  - tell me the value of my {collection_kind}
  - estimate what the collection of {collection_kind} is worth
  - I might sell my {collection_kind}, how much are they worth?
  - look up the worth of my {collection_kind}
  ~ what is my collection worth?

spice_level how_spicy hotness_of_dish chili_amount | Set how spicy a dish is cooked / Choose the hotness of a dish
  spiced_dish hot_dish seasoned_meal burning_dish : dish ; the dish
  hotness chili_level heat_of_spice degree_of_spice : int 0-10 ; from mild to very hot
  - cook the {spiced_dish} with hotness {hotness}
  - the {spiced_dish} should have {hotness} of 10 on the hot scale.
  - on a scale to ten I want the {spiced_dish} {hotness} hot.
  - set the hotness of the {spiced_dish} to {hotness}
  - {hotness} is how spicy I like {spiced_dish}.
  - note for the {spiced_dish}: chili level {hotness}
  ~ how spicy is the {spiced_dish}?

moth_protection moths_in_wardrobe protect_wool keep_moths_out | Protect the wardrobe against moths / Do something against moths
  remedy? moth_remedy against_moths : enum cedar/lavender/paper/trap ; what is used
  - protect the wardrobe against moths[ with {remedy}]
  - there are moths in my sweaters, use {remedy}.
  - do something about the moths in the wardrobe
  - put {remedy} into the wardrobe because of the moths
  - the wool is full of holes, keep the moths out[ with {remedy}].
  - save my clothes from the moths[ with {remedy}]

ironing_basket pieces_to_iron add_to_ironing ironing_count | Note how many pieces wait to be ironed / Fill the ironing basket
  pieces unironed laundry_pieces wrinkled : int 1-60 ; how many pieces
  - {pieces} pieces are waiting to be ironed.
  - put {pieces} pieces into the ironing basket
  - I still have {pieces} things to iron.
  - add {pieces} pieces to the ironing
  - the ironing basket has {pieces} more pieces now.
  - note {pieces} wrinkled pieces for the iron
  ~ put some pieces into the ironing basket

lawn_cut mow_to_height grass_height lawn_length | Cut the lawn to a height / Set how high the grass stays
  grass_centimeters blade_height cut_to centimeters_left : int 2-12 ; centimeters
  - cut the lawn to {grass_centimeters} centimeters
  - leave the grass {grass_centimeters} centimeters high
  - the lawn should be {grass_centimeters} centimeters.
  - {grass_centimeters} centimeters is the right height for our grass.
  - mow down to {grass_centimeters} centimeters
  - set the mower to {grass_centimeters} centimeters
  ~ cut the lawn

rain_barrel rain_barrel_left barrel_level water_in_barrel | Tell how much water is in the rain barrel / Look into the rain barrel
  barrel? barrel_place which_barrel : enum front/back/greenhouse ; which barrel
  = liters int, full_percent int
  - how much water is in the[ {barrel}] rain barrel?
  - is there still water in the rain barrel[ at the {barrel}]?
  - check the[ {barrel}] rain barrel
  - can I water the garden from the[ {barrel}] barrel today?
  - tell me if the rain barrel is full
  - look into the[ {barrel}] rain barrel

chip_lookup pet_chip_owner microchip_search owner_by_chip | Find the owner of a pet by its chip / Look up the number of a microchip
  chip chip_number microchip pet_chip : code ; the number of the chip
  = owner person, pet word
  - who owns the pet with the chip {chip}?
  - look up the microchip {chip}
  - a lost dog has the chip {chip}, whose is it?
  - find the owner of the animal with chip {chip}
  - the vet read {chip} on the chip, tell me to whom the pet belongs.
  - to whom belongs the cat with the chip number {chip}?
  ~ who owns this lost pet?

cat_flap pet_door_mode flap_setting cat_door | Set whether the cat may go in or out by the flap / Lock or open the cat flap
  flap_mode flap_state cat_may flap_direction : enum in/out/both/locked ; what is allowed
  - set the cat flap to {flap_mode}
  - the cat flap should be {flap_mode}.
  - put the flap of the cat on {flap_mode}
  - {flap_mode} is how I want the cat flap tonight.
  - change the cat flap to {flap_mode}
  - switch the pet door to {flap_mode}
  ~ set the cat flap

insured_value insure_for_sum sum_insured worth_in_policy | Set for how much a thing is insured / Enter the insured value of a thing
  insured_thing covered_thing precious_thing policy_object : thing ; the thing
  insured_sum worth_euros covered_up_to value_in_euros : int 100-50000 ; euros
  - insure the {insured_thing} for {insured_sum} euros
  - the {insured_thing} is insured for {insured_sum} euros.
  - {insured_sum} euros is the insured value of the {insured_thing}.
  - enter {insured_sum} euros for the {insured_thing} in the policy
  - if the {insured_thing} burns, we get {insured_sum} euros, enter that.
  - raise the insurance of the {insured_thing} to {insured_sum} euros
  ~ insure the {insured_thing}

policy_excess own_share excess_of_policy deductible_of | Set the part of a damage that one pays oneself / Change the excess of an insurance policy
  excess_policy policy_code insurance_number policy_changed : code ; the policy
  excess_euros self_paid paid_oneself own_part : int 0-3000 ; euros
  - set the excess of policy {excess_policy} to {excess_euros} euros
  - policy {excess_policy} has an excess of {excess_euros} euros.
  - of each damage I pay {excess_euros} euros myself, policy {excess_policy}.
  - {excess_euros} euros is my own share in policy {excess_policy}.
  - change policy {excess_policy}: the excess is {excess_euros} euros
  - write {excess_euros} euros as the excess into {excess_policy}
  ~ change the excess of policy {excess_policy}

tax_still_due tax_of_year owed_to_tax_office tax_left | Look up how much tax is still due for a year / Ask what the tax office wants
  fiscal_year tax_year year_of_tax for_year : int 2010-2030 ; the year
  = due decimal, until date
  - how much tax do I still owe for {fiscal_year}?
  - what does the tax office want for {fiscal_year}?
  - look up the tax that is due for {fiscal_year}
  - is there any tax left to pay for {fiscal_year}?
  - for {fiscal_year}, how much do I owe the tax office?
  - tell me what is left of the {fiscal_year} taxes
  ~ how much tax do I still owe?
"""
