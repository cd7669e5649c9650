"""Hand-written tools for schools, science, sports, games, stages, museums, music, films, books, hobbies and languages.

The format is that of `data_tools`.
"""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
thesis_supervisor supervises_student supervisor_of_thesis doctoral_father | Enter who supervises the thesis of a student / Give a student a supervisor
  candidate thesis_writer doctoral_student supervised : person ; who writes the thesis
  professor supervisor adviser looks_after_thesis : person ; who supervises it
  - {professor} supervises the thesis of {candidate}.
  - {candidate} writes the thesis with {professor}.
  - let {professor} look after the thesis of {candidate}
  - the supervisor of {candidate} is {professor}, enter it.
  - for the thesis, {candidate} has found a supervisor: {professor}.
  - {candidate} is a student of {professor} now.
  - enter {professor} as adviser for {candidate}
  - with {professor} as supervisor, {candidate} can start writing.
  ~ {candidate} needs a supervisor.

second_marker thesis_markers marks_second two_markers | Enter the two markers of a thesis / Decide who marks first and who marks second
  marker_one first_marker reads_first main_marker : person ; who marks first
  marker_two reads_second checks_mark later_marker : person ; who marks after that
  - {marker_one} marks first, {marker_two} second.
  - {marker_two} is the second marker after {marker_one}.
  - let {marker_two} check the mark given by {marker_one}
  - after {marker_one} has marked it, {marker_two} gets the thesis.
  - the thesis goes to {marker_one} and only then to {marker_two}.
  - before {marker_two} reads the thesis, {marker_one} must have marked it.
  - ask {marker_one} for the first mark and {marker_two} for the second
  - the second mark comes from {marker_two}, the first from {marker_one}.
  ~ {marker_one} marks the thesis first.

prerequisite_course needs_course_first course_requires required_before_course | Enter which course one must have done before another / Set the prerequisite of a course
  advanced_course gated_course wanted_course closed_without : phrase ; the course that asks for something
  basic_course prerequisite must_have_done required_course : phrase ; the course that must be done first
  - nobody may take "{advanced_course}" without "{basic_course}".
  - "{basic_course}" comes before "{advanced_course}", it is a must.
  - require "{basic_course}" for "{advanced_course}"
  - who wants to do "{advanced_course}" needs "{basic_course}" first.
  - make "{basic_course}" a prerequisite of "{advanced_course}"
  - the course {advanced_course} is only open to those who passed {basic_course}.
  - students must have passed {basic_course} to get into {advanced_course}.
  - let only people with {basic_course} join {advanced_course}
  ~ the course {advanced_course} has a prerequisite.

copied_in_exam copied_from_neighbor cheating_report cheat_entry | Report that a pupil copied from another in an exam / Write down a case of cheating
  cheater copying_pupil who_copied caught_pupil : person ; who copied
  source_pupil copied_pupil original_writer looked_at : person ; from whom it was copied
  - {cheater} copied from {source_pupil} in the exam.
  - report {cheater} for copying from {source_pupil}
  - the answers of {cheater} are those of {source_pupil}, report it.
  - {source_pupil} wrote it, {cheater} only copied.
  - I saw how {cheater} looked at the paper of {source_pupil}.
  - write down that {source_pupil} was copied by {cheater}
  - everything that {source_pupil} wrote was copied by {cheater}.
  - from {source_pupil} come the answers that {cheater} handed in.
  ~ {cheater} cheated.

class_speaker class_representative speaker_of_class elected_speaker | Enter the speaker of a class / Note who was elected to speak for a class
  speaker_elected representative speaks_for elected_pupil : person ; the speaker
  class_code school_class form represented_class : code ; the class
  - {speaker_elected} speaks for class {class_code}.
  - the class {class_code} has elected {speaker_elected}.
  - make {speaker_elected} the speaker of {class_code}
  - class {class_code} wants {speaker_elected} as its speaker.
  - enter {speaker_elected} as speaker of the class {class_code}
  - {class_code} voted, and {speaker_elected} won.
  - in {class_code} the new speaker is called {speaker_elected}.
  - {speaker_elected} was elected by {class_code}, note it.
  ~ class {class_code} elected a speaker.

course_in_hall lecture_hall_of hall_for_course where_is_lecture | Decide in which lecture hall a course is held / Give a course a lecture hall
  course_title lecture_series held_course taught_class : phrase ; the course
  hall lecture_hall auditorium hall_code : code ; the hall
  - the course "{course_title}" is held in hall {hall}.
  - hall {hall} is for "{course_title}".
  - give the lecture "{course_title}" the hall {hall}
  - in {hall} they teach "{course_title}".
  - put "{course_title}" into lecture hall {hall}
  - we need {hall} for the lecture {course_title}.
  - {hall} is large enough, so {course_title} goes there.
  - let the students of {course_title} go to {hall}
  ~ the lecture "{course_title}" needs a hall.

canteen_choice school_lunch_of lunch_pick eats_in_canteen | Enter what a pupil eats in the school canteen / Choose the school lunch of a child
  eater hungry_pupil lunch_child who_eats : person ; the pupil
  lunch_dish school_meal plate_of_food chosen_meal : dish ; the meal
  on_day? lunch_day canteen_day : day ; the day
  - {eater} eats {lunch_dish} in the canteen[ on {on_day}].
  - put {eater} down for {lunch_dish}[ on {on_day}]
  - {lunch_dish} for {eater} in the canteen[ on {on_day}], please.
  - [on {on_day} ]{eater} would like {lunch_dish} at school.
  - order {lunch_dish} in the canteen for {eater}[ on {on_day}]
  - the school lunch of {eater}[ on {on_day}] is {lunch_dish}.
  - {lunch_dish} is what {eater} has for school lunch.
  ~ what does {eater} eat in the canteen?

missed_lecture_notes notes_from_student lecture_notes_to | Let a student who missed a lecture have the notes of another / Ask a student to lend the lecture notes
  absent_student missed_it needs_notes reader_of_notes : person ; who was not there
  note_taker was_there lends_notes wrote_notes : person ; whose notes are used
  - {absent_student} missed the lecture and needs the notes of {note_taker}.
  - let {absent_student} have the notes of {note_taker}
  - {note_taker} was there, {absent_student} was not, arrange the notes.
  - ask {note_taker} to lend the notes to {absent_student}
  - the notes of {note_taker} go to {absent_student}.
  - {absent_student} was ill, get the lecture notes from {note_taker}.
  - {note_taker} has written it all down for {absent_student}, who was away.
  - get the notes for {absent_student} from {note_taker}
  ~ {absent_student} missed the lecture.

exam_seat_of seat_in_exam place_at_exam examination_seat | Give a student a seat in the exam / Enter where a student sits in an exam
  examinee exam_student sits_exam tested_student : person ; the student
  exam_seat desk_code numbered_seat sits_at : code ; the seat
  - {examinee} sits at {exam_seat} in the exam.
  - give {examinee} the exam seat {exam_seat}
  - in the exam, {exam_seat} is the seat of {examinee}.
  - seat {exam_seat} is kept for {examinee} in the exam.
  - put {examinee} at desk {exam_seat} for the exam
  - for the exam {examinee} gets {exam_seat}.
  - the exam seat {exam_seat} goes to {examinee}.
  ~ where does {examinee} sit in the exam?

retake_exam exam_again resit second_attempt | Let a student take a failed exam again / Enter the date of a second attempt
  failed_student repeater who_retakes resit_student : person ; who failed
  failed_subject exam_subject repeated_exam subject_retaken : topic ; the subject
  new_exam_date resit_date second_date retake_on : date ; when the exam is repeated
  - {failed_student} retakes the exam in {failed_subject} on {new_exam_date}.
  - on {new_exam_date}, {failed_student} has a second try in {failed_subject}.
  - let {failed_student} repeat {failed_subject} on {new_exam_date}
  - {failed_subject} was too hard for {failed_student}, so again on {new_exam_date}.
  - the second exam in {failed_subject} is on {new_exam_date}, and {failed_student} takes it.
  - put {failed_student} down for {new_exam_date}, the subject is {failed_subject}
  - {failed_student} failed {failed_subject} and gets the date {new_exam_date}.
  - the {new_exam_date} resit of {failed_student} is in {failed_subject}.
  ~ {failed_student} failed {failed_subject}.

answer_key_entry right_answer_of solution_key correct_option | Enter the right answer to an exam question / Fill in the answer key
  question_code exam_question question_number item_of_exam : code ; the question
  right_answer expected_word correct_word key_answer : word ; the right answer
  - the right answer to {question_code} is "{right_answer}".
  - enter "{right_answer}" as the answer to question {question_code}
  - question {question_code} is answered with "{right_answer}".
  - "{right_answer}" is correct for {question_code}.
  - who writes "{right_answer}" at question {question_code} gets the point.
  - put {right_answer} into the answer key at {question_code}
  - at {question_code} we expect the word {right_answer}.
  - for {question_code} the key says {right_answer}.
  ~ the answer to question {question_code} is missing.

school_paper_article article_by_pupil headline_of_pupil student_reporter | Enter who writes which article of the school paper / Give a pupil an article of the school newspaper
  reporter young_writer pupil_author paper_author : person ; who writes it
  headline article_title story_headline written_story : phrase ; the headline
  - {reporter} writes "{headline}" for the school paper.
  - the article "{headline}" is by {reporter}.
  - give the story "{headline}" to {reporter} for the school paper
  - for the school paper, "{headline}" is written by {reporter}.
  - {reporter} wants to report on {headline} in our paper.
  - let {reporter} write about {headline} in the school newspaper
  - "{headline}", that is the article of {reporter}.
  - our reporter for {headline} is {reporter}.
  ~ {reporter} writes for the school paper.

scholarship_for funds_student grant_to_student stipend_payer | Enter who pays the scholarship of a student / Give a student a scholarship of a company
  scholar funded_student stipend_holder gifted_student : person ; who gets the money
  foundation sponsor_firm pays_studies grant_giver : company ; who pays
  monthly_stipend? stipend_euros euros_monthly : int 150-1800 ; euros a month
  - {foundation} pays the scholarship of {scholar}[, {monthly_stipend} euros a month].
  - {scholar} gets a scholarship from {foundation}[ of {monthly_stipend} euros].
  - the studies of {scholar} are paid by {foundation}[ with {monthly_stipend} euros a month].
  - enter {foundation} as the giver of the scholarship for {scholar}
  - give {scholar} the scholarship of {foundation}[, {monthly_stipend} euros]
  - a scholarship of {foundation} goes to {scholar}.
  - {foundation} wants to support {scholar} through university[ with {monthly_stipend} euros].
  ~ {scholar} gets a scholarship.

semester_abroad study_abroad_in exchange_semester term_in_city | Plan a semester of a student in another city / Enter where a student goes for a term
  outgoing_student travelling_student leaves_for_term semester_guest : person ; who goes
  from_university_city home_campus city_left enrolled_in : city ; the city of the own university
  to_university_city host_campus city_of_term studies_abroad_in : city ; the city of the other university
  - {outgoing_student} goes from {from_university_city} to {to_university_city} for a semester.
  - a term in {to_university_city} for {outgoing_student}, who studies in {from_university_city}.
  - {outgoing_student} studies in {from_university_city} but spends a semester in {to_university_city}.
  - send {outgoing_student} to {to_university_city} for a term, away from {from_university_city}
  - the university of {to_university_city} takes {outgoing_student} from {from_university_city}.
  - from the campus in {from_university_city}, {outgoing_student} changes to {to_university_city} for a semester.
  - {to_university_city} it is: {outgoing_student} leaves {from_university_city} for one term.
  - for a semester {from_university_city} lends {outgoing_student} to {to_university_city}.
  ~ {outgoing_student} studies abroad in {to_university_city}.

board_duty wipe_board_week blackboard_service board_wiper | Decide who wipes the blackboard / Enter the duty at the blackboard for a day
  wiper_pupil board_pupil who_wipes duty_child : person ; the pupil
  board_day duty_weekday wiping_day : day ; the day
  - {wiper_pupil} wipes the board on {board_day}.
  - on {board_day} the blackboard is the job of {wiper_pupil}.
  - let {wiper_pupil} do the board on {board_day}
  - {board_day} is the day on which {wiper_pupil} wipes the blackboard.
  - the blackboard duty on {board_day} goes to {wiper_pupil}.
  - put {wiper_pupil} down for the blackboard, {board_day}
  - who wipes the board on {board_day} is {wiper_pupil}.
  ~ {wiper_pupil} wipes the board.

detention_after_class stay_after_school keep_pupil_in sit_after_school | Keep a pupil in after school / Give a pupil detention
  kept_pupil detained_pupil naughty_pupil stays_after : person ; the pupil
  supervising_teacher watched_by detention_teacher stays_with_teacher : person ; the teacher who stays with the pupil
  detention_minutes? minutes_longer how_long_after : int 10-90 ; how many minutes
  - {kept_pupil} stays after school[ for {detention_minutes} minutes], {supervising_teacher} keeps watch.
  - {supervising_teacher} has to stay with {kept_pupil}, who has detention[ of {detention_minutes} minutes].
  - give {kept_pupil} detention[ of {detention_minutes} minutes] with {supervising_teacher}
  - detention for {kept_pupil}[, {detention_minutes} minutes], under the eyes of {supervising_teacher}.
  - let {supervising_teacher} watch over the detention of {kept_pupil}
  - the teacher {supervising_teacher} keeps {kept_pupil} in[ for {detention_minutes} minutes].
  - with {supervising_teacher} at the desk, {kept_pupil} sits there after school[ for {detention_minutes} minutes].
  ~ {kept_pupil} has detention.

class_average average_mark_of_class mean_grade_form how_good_is_class | Look up the average mark of a class in a subject / How good is a class in a subject
  asked_class form_code which_form : code ; the class
  school_subject mark_subject in_subject : topic ; the subject
  = average decimal, pupils int
  - how good is class {asked_class} in {school_subject}?
  - what is the average of {asked_class} in {school_subject}?
  - tell me the average mark in {school_subject} for class {asked_class}
  - in {school_subject}, what does the class {asked_class} have on average?
  - I want to see how {asked_class} did in {school_subject}.
  - look up {school_subject} in {asked_class}, the average mark
  - is {school_subject} a problem for the class {asked_class}?
  ~ what is the average in {school_subject}?

cites_paper citation_entry paper_refers_to reference_between_papers | Note that one paper cites another / Enter a citation between two papers
  citing_paper newer_paper paper_that_cites quoting_text : phrase ; the paper that cites
  cited_paper older_paper paper_quoted reference_target : phrase ; the paper that is cited
  - "{citing_paper}" cites "{cited_paper}".
  - the paper "{cited_paper}" is cited in "{citing_paper}".
  - add "{cited_paper}" to the references of "{citing_paper}"
  - in "{citing_paper}" they refer to "{cited_paper}".
  - note that {cited_paper} is quoted by {citing_paper}
  - {citing_paper} builds on {cited_paper}, enter the citation.
  - without "{cited_paper}" there would be no "{citing_paper}", it is cited there.
  - who reads {citing_paper} finds {cited_paper} among the references.
  ~ the paper "{citing_paper}" cites something.

author_order first_and_last_author authors_of_paper name_order_on_paper | Set the order of the authors of a paper / Decide who is the first and who the last author
  lead_author first_name_on_paper first_author stands_first : person ; the first author
  closing_author last_author senior_author stands_last : person ; the last author
  - {lead_author} is the first author, {closing_author} the last.
  - put {lead_author} first and {closing_author} last on the paper
  - on the paper {closing_author} comes last and {lead_author} first.
  - {closing_author} leads the group and stands last, {lead_author} did the work and stands first.
  - let the list of authors go from {lead_author} to {closing_author}
  - the list of authors ends with {closing_author} and begins with {lead_author}.
  - as last author take {closing_author}, {lead_author} comes first
  - {lead_author} opens the list of authors, {closing_author} closes it.
  ~ {lead_author} is the first author.

paper_reviewer referee_for_paper manuscript_reviewer reviews_paper | Choose who reviews a scientific paper / Send a paper to a reviewer
  submitted_paper manuscript_title reviewed_paper paper_title : phrase ; the paper
  referee_name peer reviewer_chosen judged_by : person ; who reviews it
  - send the paper "{submitted_paper}" to {referee_name} for review
  - {referee_name} reviews "{submitted_paper}".
  - the paper "{submitted_paper}" is reviewed by {referee_name}.
  - let {referee_name} judge the manuscript "{submitted_paper}"
  - for "{submitted_paper}" we take {referee_name} as reviewer.
  - ask {referee_name} for a review of "{submitted_paper}"
  - {referee_name} knows a lot about {submitted_paper}, let that be the reviewer.
  ~ who reviews "{submitted_paper}"?

pour_reagent reagent_into add_chemical pour_chemical_into | Pour one substance into another in the lab / Add a chemical to a solution
  poured added_substance what_is_poured reagent : phrase ; what is poured
  into_solution receiving_liquid base_solution poured_into : phrase ; into what it is poured
  milliliters? amount_ml volume_poured : int 1-500 ; how many milliliters
  - pour[ {milliliters} milliliters of] the {poured} into the {into_solution}
  - add[ {milliliters} milliliters of] {poured} to the solution {into_solution}
  - the {into_solution} gets[ {milliliters} milliliters of] {poured}.
  - into the {into_solution} goes the {poured}[, {milliliters} milliliters].
  - never the other way round: {poured} is poured into {into_solution}[, {milliliters} milliliters].
  - let the {poured} run into the {into_solution}
  - what the {into_solution} still needs is the {poured}, pour it in.
  - take the {into_solution} and pour {poured} over it[, {milliliters} milliliters]
  ~ pour in the {poured}

trial_groups control_group_gets test_and_control study_arms | Set what the test group and the control group of a study get / Plan the groups of a medical trial
  tested_drug test_group_gets new_medicine trial_medicine : medicine ; what the test group gets
  control_drug control_gets known_medicine compared_with_drug : medicine ; what the control group gets
  - the test group gets {tested_drug}, the control group {control_drug}.
  - give the control group {control_drug} and the test group {tested_drug}
  - we test {tested_drug} against {control_drug}.
  - {control_drug} for the control group, {tested_drug} for the test group.
  - is {tested_drug} better than {control_drug}? Set up the groups for that.
  - set up a trial of {tested_drug} with {control_drug} in the control group
  - those in the control group take {control_drug}, the others {tested_drug}.
  - let {control_drug} be what we compare {tested_drug} with
  ~ set up a trial of {tested_drug}

mislabeled_tube tube_really_holds wrong_tube_label true_content_of_tube | Note that a tube in the lab holds another sample than its label says / Correct a wrong label on a tube
  label_says written_code wrong_code tube_marked : code ; what the label says
  really_holds true_code actual_sample real_code : code ; what is really in it
  - the tube marked {label_says} holds the sample {really_holds}.
  - {really_holds} is in the tube that says {label_says}.
  - it says {label_says} on the tube, but it is {really_holds}.
  - correct the label {label_says} to {really_holds}
  - sample {really_holds} was put into a tube with the label {label_says} by mistake.
  - it is not {label_says} but {really_holds} in that tube, correct it.
  - what is called {label_says} on the tube is really {really_holds}.
  - the true content is {really_holds}, the false label is {label_says}.
  ~ the label {label_says} on the tube is wrong.

stain_slide slide_dye color_for_slide microscope_stain | Stain a slide for the microscope / Choose the dye of a sample on glass
  slide_code glass_slide specimen_slide stained : code ; the slide
  stain_color dye_color tint_of_slide stain : color ; the color of the dye
  - stain the slide {slide_code} {stain_color}
  - slide {slide_code} gets a {stain_color} dye.
  - use the {stain_color} dye for the slide {slide_code}
  - {stain_color} is the right dye for slide {slide_code}.
  - in {stain_color} I can see the cells on {slide_code} better, stain them.
  - the cells on the slide {slide_code} should turn {stain_color}.
  - for {slide_code} take the {stain_color} stain
  ~ stain the slide {slide_code}

species_named new_species_name name_new_species species_after | Name a new species / Enter the name of a newly found animal
  found_creature animal_kind new_animal_type kind_of_animal : animal ; what kind of animal it is
  species_name scientific_name given_species_name latin_name : word ; its new name
  - name the new {found_creature} "{species_name}"
  - the new {found_creature} is called "{species_name}".
  - "{species_name}" is the name of the {found_creature} we discovered.
  - we found an unknown {found_creature}, let it be "{species_name}".
  - enter "{species_name}" as the species name of the {found_creature}
  - call the {found_creature} that nobody knew {species_name}
  - {species_name} shall be the name, the animal is a {found_creature}.
  ~ we found a new {found_creature}.

cause_and_effect hypothesis_entry causes_what write_hypothesis | Write down the hypothesis that one thing causes another / Enter a cause and its effect
  supposed_cause cause comes_from_what trigger_of_effect : phrase ; the cause
  supposed_effect effect outcome what_follows : phrase ; the effect
  - I believe that {supposed_cause} causes {supposed_effect}.
  - {supposed_effect} comes from {supposed_cause}, that is our hypothesis.
  - write down the hypothesis that {supposed_cause} leads to {supposed_effect}
  - because of {supposed_cause} there is {supposed_effect}, we think.
  - our idea: without {supposed_cause} no {supposed_effect}.
  - {supposed_effect} is an effect of {supposed_cause}, note it as a hypothesis.
  - enter {supposed_cause} as the cause of {supposed_effect}
  - the reason for {supposed_effect} might be {supposed_cause}.
  ~ we look for the cause of {supposed_effect}.

eats_animal predator_of food_chain_link hunted_by | Enter which animal eats which / Add a link to the food chain
  hunter_animal predator eater_animal hunts : animal ; the animal that eats
  prey_animal eaten_animal prey gets_eaten : animal ; the animal that is eaten
  - the {hunter_animal} eats the {prey_animal}.
  - the {prey_animal} is eaten by the {hunter_animal}.
  - enter that a {prey_animal} is the prey of a {hunter_animal}
  - a {hunter_animal} hunts a {prey_animal}, add it to the food chain.
  - what the {hunter_animal} likes to eat is the {prey_animal}.
  - the enemy of the {prey_animal} is the {hunter_animal}.
  - put the {hunter_animal} above the {prey_animal} in the food chain
  - in our food chain the {prey_animal} ends up in the belly of the {hunter_animal}.
  ~ what does the {hunter_animal} eat?

move_lab_mouse mouse_to_cage change_cage cage_of_mouse | Move a laboratory mouse to another cage / Note in which cage a mouse lives
  mouse_code test_mouse lab_mouse animal_number : code ; the mouse
  cage_code cage new_cage lives_in_cage : code ; the cage
  - move the mouse {mouse_code} to cage {cage_code}
  - mouse {mouse_code} lives in the cage {cage_code} now.
  - put into cage {cage_code} the mouse {mouse_code}
  - cage {cage_code} is the new home of mouse {mouse_code}.
  - the cage {cage_code} is free, let mouse {mouse_code} move in.
  - {mouse_code} bites the others, give that mouse the cage {cage_code}.
  - in {cage_code} there should be the mouse {mouse_code}.
  ~ mouse {mouse_code} needs another cage.

dilute_sample dilution_of thin_sample water_down | Dilute a sample with water / Thin a sample in the lab
  diluted_sample sample_to_thin too_strong : code ; the sample
  dilution_factor times_thinner one_part_in : int 2-1000 ; by what factor
  - dilute the sample {diluted_sample} by a factor of {dilution_factor}
  - sample {diluted_sample} should be {dilution_factor} times thinner.
  - make a one to {dilution_factor} dilution of {diluted_sample}
  - {diluted_sample} is too strong, dilute it {dilution_factor} times.
  - by a factor of {dilution_factor}, that is how {diluted_sample} must be diluted.
  - thin {diluted_sample} one to {dilution_factor}
  ~ dilute the sample {diluted_sample}

fossil_found fossil_site log_fossil dug_out_fossil | Log the find of a fossil / Note where the bones of which animal were found
  fossil_animal bones_of extinct_animal petrified : animal ; what animal it was
  fossil_place site_of_find dug_at found_at_place : place ; where it was found
  million_years? years_old_in_millions age_millions : int 1-500 ; its age in million years
  - a fossil of a {fossil_animal} was found at {fossil_place}[, {million_years} million years old].
  - at {fossil_place} they dug out the bones of a {fossil_animal}[, {million_years} million years old].
  - log the fossil of the {fossil_animal}[, {million_years} million years old,] from {fossil_place}
  - the bones of the {fossil_animal} come from {fossil_place}.
  - under {fossil_place} lay a {fossil_animal} made of stone[ for {million_years} million years].
  - {fossil_place} is where the {fossil_animal} turned to stone, write that down.
  - enter {fossil_place} for the fossil of a {fossil_animal}
  ~ a fossil of a {fossil_animal} was found.

compare_samples sample_similarity dna_match how_alike_samples | Compare two samples in the lab / How much are two samples alike
  unknown_sample sample_in_question first_sample compared_sample : code ; the sample that is compared
  reference_sample known_sample compared_against standard_sample : code ; the sample it is compared with
  = match_percent int, verdict word
  - compare the sample {unknown_sample} with the reference {reference_sample}
  - does the unknown sample {unknown_sample} match our reference {reference_sample}?
  - against the known sample {reference_sample}, how similar is {unknown_sample}?
  - how close is {unknown_sample} to the reference {reference_sample}?
  - we know {reference_sample} but not {unknown_sample}, are they alike?
  - take {reference_sample} as the standard and test {unknown_sample} against it
  - I would like to know if the unknown {unknown_sample} is the same as the standard {reference_sample}.
  ~ compare the sample {unknown_sample}

fume_hood_slot book_fume_hood hood_time lab_hood_for | Reserve the fume hood of the lab / Enter who works at the fume hood and when
  chemist hood_worker lab_person works_at_hood : person ; who works there
  hood_from slot_start hood_start begins_at_hood : time ; from when
  hood_until slot_end hood_end leaves_hood : time ; until when
  - {chemist} has the fume hood from {hood_from} to {hood_until}.
  - keep the fume hood for {chemist}, {hood_from} to {hood_until}
  - until {hood_until} the fume hood belongs to {chemist}, starting at {hood_from}.
  - from {hood_from} on {chemist} works at the fume hood, it is free again at {hood_until}.
  - between {hood_from} and {hood_until} only {chemist} may use the fume hood.
  - {chemist} leaves the fume hood at {hood_until} and comes at {hood_from}.
  - let {chemist} work at the fume hood between {hood_from} and {hood_until}
  ~ {chemist} needs the fume hood from {hood_from}.

scored_and_assisted assist_log who_set_up_goal goal_assist | Log who scored and who gave the last pass / Note the assist of a goal @matchplayers
  scorer_name put_ball_in finisher shot_the_goal : person ; who scored
  assisted_by last_pass_from passer set_it_up : person ; who gave the last pass
  goal_minute? in_minute match_minute minute_of_goal : int 1-90 ; in which minute
  - {scorer_name} scored[ in minute {goal_minute}] after a pass from {assisted_by}.
  - {assisted_by} set it up and {scorer_name} shot[ in minute {goal_minute}].
  - log an assist for {assisted_by}, the scorer was {scorer_name}[, minute {goal_minute}]
  - the pass came from {assisted_by}, the goal from {scorer_name}.
  - [minute {goal_minute}: ]a wonderful pass by {assisted_by} made {scorer_name} score.
  - without {assisted_by}, {scorer_name} would not have scored[ in minute {goal_minute}].
  - write down the goal of {scorer_name}, served by {assisted_by}
  - {scorer_name} thanks {assisted_by} for the pass that led to the goal[ in minute {goal_minute}].
  ~ {scorer_name} scored.

mark_opponent defender_marks guards_player man_marking | Tell a defender which opponent to mark / Decide who guards whom in the match
  marking_defender own_defender marker_on_field shadow : person ; who marks
  dangerous_striker marked_player opponent_guarded marked_opponent : person ; who is marked
  - {marking_defender} marks {dangerous_striker}.
  - let {marking_defender} guard {dangerous_striker} in the match
  - their striker {dangerous_striker} must be marked by {marking_defender}.
  - {dangerous_striker} is too fast, so {marking_defender} stays close.
  - tell {marking_defender} to follow {dangerous_striker} all over the field
  - {dangerous_striker} plays for them, {marking_defender} never leaves his side.
  - against {dangerous_striker} we use {marking_defender}.
  - whenever {dangerous_striker} gets the ball, {marking_defender} should be there.
  ~ somebody must mark {dangerous_striker}.

penalty_saved keeper_saves_penalty saved_by_keeper penalty_duel | Log that a goalkeeper saved a penalty / Note who shot a penalty and who saved it
  penalty_shooter shooter took_penalty missed_by : person ; who shot
  goalkeeper keeper_name saved_shot held_by_keeper : person ; who saved it
  - {goalkeeper} saved the penalty of {penalty_shooter}.
  - {penalty_shooter} shot, but {goalkeeper} held it.
  - the penalty of {penalty_shooter} was held by {goalkeeper}.
  - log that {goalkeeper} stopped {penalty_shooter} from the penalty spot
  - from the penalty spot, {penalty_shooter} could not beat {goalkeeper}.
  - what a save by {goalkeeper}, and poor {penalty_shooter} had the penalty.
  - in goal {goalkeeper}, at the penalty spot {penalty_shooter}: saved.
  - note a missed penalty for {penalty_shooter} and a save for {goalkeeper}
  ~ the penalty was saved by {goalkeeper}.

foul_committed foul_on_player who_fouled_whom foul_log | Log who fouled whom / Write a foul into the match report
  fouling_player offender committed_by guilty_player : person ; who committed the foul
  fouled_player victim_of_foul brought_down injured_by_foul : person ; who was fouled
  - {fouling_player} fouled {fouled_player}.
  - {fouled_player} was brought down by {fouling_player}.
  - a foul on {fouled_player}, it was {fouling_player}.
  - log a foul by {fouling_player} on {fouled_player}
  - {fouled_player} lies on the grass because {fouling_player} kicked him.
  - that was a foul, {fouling_player} against {fouled_player}.
  - free kick after {fouled_player} was pushed by {fouling_player}.
  - write down that {fouling_player} tripped {fouled_player}
  ~ {fouled_player} was fouled.

baton_change relay_handover runs_after_runner relay_order | Set the order of two runners in a relay / Decide who hands the baton to whom
  earlier_runner hands_baton arriving_runner runs_before : person ; who hands the baton over
  later_runner takes_baton leaving_runner runs_next : person ; who takes it
  - {earlier_runner} hands the baton to {later_runner}.
  - {later_runner} takes the baton from {earlier_runner}.
  - in the relay, {later_runner} runs after {earlier_runner}.
  - let {earlier_runner} run before {later_runner} in the relay
  - when {earlier_runner} arrives, {later_runner} starts running.
  - put {later_runner} behind {earlier_runner} in the relay
  - {later_runner} waits for the baton, {earlier_runner} brings it.
  - first {earlier_runner} runs, and then it is the turn of {later_runner}.
  ~ {earlier_runner} hands over the baton.

boxing_bout red_and_blue_corner boxing_corners fight_card | Enter a boxing match / Decide who boxes in the red and who in the blue corner
  red_corner boxer_in_red red_boxer fights_in_red : person ; the boxer in the red corner
  blue_corner boxer_in_blue blue_boxer fights_in_blue : person ; the boxer in the blue corner
  rounds_planned? number_of_rounds bout_rounds : int 3-12 ; how many rounds
  - {red_corner} is in the red corner, {blue_corner} in the blue one[, {rounds_planned} rounds].
  - in the blue corner {blue_corner}, in the red corner {red_corner}.
  - put {blue_corner} in blue and {red_corner} in red[ for {rounds_planned} rounds]
  - the blue corner is for {blue_corner}, and {red_corner} gets the red one.
  - {red_corner} boxes in red against {blue_corner}[ over {rounds_planned} rounds].
  - against {red_corner} in red fights {blue_corner} in blue[, {rounds_planned} rounds].
  - [{rounds_planned} rounds: ]{blue_corner} wears blue and {red_corner} wears red.
  - let {blue_corner} have the blue corner when the red one belongs to {red_corner}
  ~ {red_corner} boxes in the red corner.

knocked_out_of_cup cup_exit eliminated_by out_against | Log which team was thrown out of the cup by which / Enter who is out of the cup
  beaten_team knocked_out loser_of_tie out_of_cup : team ; the team that is out
  winning_side knocked_out_by goes_through next_round_team : team ; the team that goes on
  - {beaten_team} was knocked out of the cup by {winning_side}.
  - {winning_side} threw {beaten_team} out of the cup.
  - {beaten_team} is out, {winning_side} goes through.
  - for {winning_side} the cup goes on, for {beaten_team} it is over.
  - enter {winning_side} for the next round in place of {beaten_team}
  - {winning_side} was too strong for {beaten_team}, who leave the cup.
  - log the cup exit of {beaten_team} against {winning_side}
  - after losing to {winning_side}, {beaten_team} can go home.
  ~ {beaten_team} is out of the cup.

player_on_loan loan_player borrowed_player loaned_between_clubs | Lend a player from one club to another / Enter a loan of a player
  loaned_player lent_player who_is_loaned player_borrowed : person ; the player
  parent_club owner_club lending_club belongs_to_club : team ; the club that owns the player
  borrowing_club plays_on_loan_at loan_club temporary_club : team ; the club that borrows the player
  - {parent_club} lends {loaned_player} to {borrowing_club}.
  - {loaned_player} is on loan at {borrowing_club}, but belongs to {parent_club}.
  - {borrowing_club} borrows {loaned_player} from {parent_club}.
  - on loan from {parent_club}, {loaned_player} plays for {borrowing_club}.
  - let {borrowing_club} have {loaned_player} on loan from {parent_club}
  - {loaned_player} leaves {parent_club} for a season to play for {borrowing_club}.
  - the club {parent_club} keeps the rights to {loaned_player}, who plays for {borrowing_club}.
  - to {borrowing_club} goes {loaned_player}, and {parent_club} gets him back next year.
  ~ {loaned_player} goes on loan to {borrowing_club}.

belays_climber rope_partner holds_rope_for climbing_pair | Enter who holds the rope for a climber / Decide who belays whom
  climber on_the_wall goes_up climbs_first : person ; who climbs
  belayer holds_rope stays_below secures : person ; who holds the rope
  - {belayer} belays {climber}.
  - {climber} climbs and {belayer} holds the rope.
  - {climber} goes up, secured by {belayer}.
  - let {belayer} hold the rope for {climber}
  - at the other end of the rope of {climber} stands {belayer}.
  - {belayer} stays below while {climber} is on the wall.
  - on the wall {climber}, at the rope {belayer}, write that down.
  - {climber} trusts {belayer} with the rope.
  ~ who holds the rope for {climber}?

caddie_of_golfer carries_clubs golf_bag_carrier caddie_for | Enter the caddie of a golfer / Decide who carries the clubs of whom
  golfer plays_golf golf_player hits_ball : person ; who plays
  caddie carries_bag bag_carrier club_carrier : person ; who carries the bag
  - {caddie} is the caddie of {golfer}.
  - {golfer} plays, {caddie} carries the bag.
  - give {golfer} the caddie {caddie}
  - let {caddie} carry the golf clubs of {golfer}
  - the golf bag of {golfer} is carried by {caddie}.
  - {golfer} has asked {caddie} to carry the clubs.
  - as caddie {golfer} would like {caddie}.
  - with {caddie} at the bag, {golfer} plays better golf.
  ~ {golfer} needs a caddie.

kit_color jersey_color_today shirt_color_of_team team_plays_in | Decide in which color a team plays / Set the color of the shirts of a team
  dressed_team team_in_color playing_team shirts_of : team ; the team
  kit_shade shirt_color jersey_shade plays_in_color : color ; the color
  - {dressed_team} plays in {kit_shade}.
  - let {dressed_team} wear {kit_shade} today
  - {kit_shade} shirts for {dressed_team}, please.
  - in {kit_shade} we will see {dressed_team} today.
  - the shirts of {dressed_team} are {kit_shade}.
  - both teams have the same shirts, so give {dressed_team} the {kit_shade} ones.
  - {kit_shade} is the color in which {dressed_team} plays.
  ~ {dressed_team} needs other shirts.

shirt_sponsor name_on_jersey company_on_shirt sponsor_of_team | Enter which company is on the shirts of a team / Note the shirt sponsor of a team
  sponsored_team wears_name club_with_sponsor shirt_team : team ; the team
  shirt_company advertised_firm sponsor_name paying_company : company ; the company
  millions? sponsor_millions millions_a_year : int 1-90 ; millions a year
  - {shirt_company} is on the shirts of {sponsored_team}[ for {millions} million a year].
  - {sponsored_team} wears the name of {shirt_company}[ and gets {millions} million a year].
  - put {shirt_company} on the shirts of {sponsored_team}
  - the shirt sponsor of {sponsored_team} is {shirt_company}[, {millions} million a year].
  - {shirt_company} pays {sponsored_team}[ {millions} million a year] to be on the shirts.
  - for[ {millions} million a year from] {shirt_company}, {sponsored_team} changes its shirts.
  - on the chest of {sponsored_team} it says {shirt_company} from now on.
  ~ {sponsored_team} has a new shirt sponsor.

swim_lane lane_of_swimmer swimmer_in_lane pool_lane_for | Give a swimmer a lane / Decide in which lane somebody swims
  swimmer lane_swimmer who_swims racing_swimmer : person ; who swims
  lane lane_number swims_in_lane track_in_pool : int 1-10 ; the lane
  - {swimmer} swims in lane {lane}.
  - lane {lane} is for {swimmer}.
  - give {swimmer} the lane {lane}
  - in lane {lane} we have {swimmer}.
  - put {swimmer} in lane {lane} of the pool
  - {swimmer} is the fastest and gets lane {lane}.
  - let {swimmer} start in lane {lane}
  ~ {swimmer} needs a lane.

rowing_seat seat_in_eight rower_place boat_seat_of | Give a rower a seat in the boat / Set who rows on which seat
  rower oarsman who_rows rowing_person : person ; the rower
  seat_in_boat rowing_position row_number bench_in_boat : int 1-8 ; the seat
  oar_side? side_of_oar rows_on : enum left/right ; the side of the oar
  - {rower} rows on seat {seat_in_boat}[ with the oar on the {oar_side}].
  - seat {seat_in_boat} of the boat is for {rower}[, oar {oar_side}].
  - put {rower} on rowing seat {seat_in_boat}
  - let {rower} row at number {seat_in_boat}[ on the {oar_side} side]
  - at {seat_in_boat} in the boat sits {rower}[ with the {oar_side} oar].
  - in the rowing boat number {seat_in_boat} goes to {rower}.
  ~ where does {rower} sit in the rowing boat?

golf_handicap handicap_of new_handicap set_handicap | Enter the golf handicap of a player / Change the handicap of a golfer
  rated_golfer handicap_player whose_handicap : person ; the golfer
  handicap strokes handicap_value : int 0-54 ; the handicap
  - the handicap of {rated_golfer} is {handicap}.
  - {rated_golfer} has a handicap of {handicap}.
  - set the golf handicap of {rated_golfer} to {handicap}
  - a handicap of {handicap} for {rated_golfer}, write it down.
  - {handicap} is the new handicap of {rated_golfer}.
  - {rated_golfer} has become better and plays with {handicap} now.
  ~ change the handicap of {rated_golfer}

throw_distance log_throw meters_thrown javelin_result | Log how far an athlete threw / Enter the result of a throw
  thrower who_threw throwing_athlete : person ; who threw
  meters distance_thrown throw_meters flew_meters : decimal ; meters
  thrown_object? implement what_was_thrown : enum javelin/discus/hammer/shot ; what was thrown
  - {thrower} threw[ the {thrown_object}] {meters} meters.
  - {meters} meters for {thrower}[ with the {thrown_object}].
  - log a throw of {meters} meters by {thrower}[ with the {thrown_object}]
  - the[ {thrown_object}] throw of {thrower} was {meters} meters.
  - the {thrown_object} of {thrower} flew {meters} meters.
  - it flew {meters} meters, and {thrower} threw it.
  - write down {meters} meters for {thrower}[, {thrown_object}]
  ~ {thrower} threw very far.

set_score tennis_set_result score_of_set games_in_set | Enter the result of a tennis set / Note how a set ended
  games_won own_games games_of_server won_games : int 0-7 ; games won
  games_lost other_games games_of_opponent lost_games : int 0-7 ; games lost
  - I won {games_won} games and lost {games_lost} in this set.
  - the set ended with {games_won} games for me and {games_lost} for the other side.
  - enter the set, {games_won} won, {games_lost} lost
  - {games_lost} games lost in the set, {games_won} won.
  - we lost {games_lost} games in that set but won {games_won}.
  - write {games_won} to {games_lost} for the set
  - a set with {games_won} games for us, they had {games_lost}.
  ~ enter the tennis set

jockey_rides rider_of_racehorse horse_in_race jockey_for_horse | Enter which jockey rides which horse in the race / Give a racehorse its jockey
  racehorse horse_name running_horse ridden_horse : phrase ; the horse
  jockey race_rider in_saddle rides_horse : person ; who rides it
  - {jockey} rides "{racehorse}" in the race.
  - the horse "{racehorse}" is ridden by {jockey}.
  - put {jockey} in the saddle of "{racehorse}"
  - in the race, "{racehorse}" carries {jockey}.
  - let {jockey} ride the horse {racehorse}
  - "{racehorse}" needs a light rider, take {jockey}.
  - on the back of {racehorse} sits {jockey} today.
  - give the racehorse {racehorse} to {jockey} for the race
  ~ the horse "{racehorse}" has no jockey.

works_for_leader helps_team_leader wind_shield_rider cycling_helper | Tell a cyclist to ride for the leader of the team / Decide who helps whom in a bicycle race
  helper_cyclist worker_bee rides_in_front gives_wind_shadow : person ; who helps
  cycling_leader protected_rider team_captain_on_bike sheltered : person ; who is helped
  - {helper_cyclist} rides for {cycling_leader} today.
  - {cycling_leader} is the leader, {helper_cyclist} keeps the wind away.
  - let {helper_cyclist} pull {cycling_leader} up the mountain on the bike
  - if {cycling_leader} has a flat tire, {helper_cyclist} gives up his bike.
  - behind {helper_cyclist}, {cycling_leader} rides in the slipstream.
  - tell {helper_cyclist} to fetch water for our leader {cycling_leader}
  - {cycling_leader} shall win the stage, and {helper_cyclist} works for it.
  - the task of {helper_cyclist} in this race is to help {cycling_leader}.
  ~ {helper_cyclist} rides as a helper.

referee_at_match whistles_match umpire_for_game who_referees | Choose the referee of a match / Enter who whistles a match
  match_referee umpire whistles_for referee_chosen : person ; the referee
  match_of_team home_side hosts_match playing_at_home : team ; the team that plays at home
  match_date? played_on whistle_date : date ; the date
  - {match_referee} is the referee when {match_of_team} plays at home[ on {match_date}].
  - the home match of {match_of_team}[ on {match_date}] is whistled by {match_referee}.
  - let {match_referee} whistle the match at {match_of_team}[ on {match_date}]
  - {match_of_team} gets {match_referee} as referee[ on {match_date}].
  - [on {match_date} ]the whistle at {match_of_team} is in the hands of {match_referee}.
  - send {match_referee} to {match_of_team} as the referee[, {match_date}]
  - as referee we send {match_referee}, the host is {match_of_team}.
  ~ {match_of_team} still has no referee.

substance_test doping_test urine_sample_of tested_athlete | Call an athlete for a doping test / Enter a sample of an athlete for the doping laboratory
  called_athlete gives_sample chosen_athlete : person ; the athlete
  bottle_code sample_bottle sealed_bottle : code ; the code of the bottle
  - {called_athlete} goes to the doping test, bottle {bottle_code}.
  - the doping sample of {called_athlete} is in bottle {bottle_code}.
  - bottle {bottle_code} holds the doping sample of {called_athlete}.
  - call {called_athlete} for a doping test with the bottle {bottle_code}
  - use bottle {bottle_code} for the doping test of {called_athlete}
  - for the doping laboratory: {bottle_code} is from {called_athlete}.
  - {called_athlete} filled the bottle {bottle_code} after the race.
  ~ {called_athlete} must take a doping test.

team_timeout call_timeout take_timeout pause_match | Take a time-out in the match / Ask for a break of the game
  timeout_seconds? break_seconds seconds_of_break : int 20-120 ; how many seconds
  asking_side? which_bench called_by_side : enum home/away ; who asks for it
  - take a time-out[ of {timeout_seconds} seconds]
  - time-out[ for the {asking_side} side][, {timeout_seconds} seconds], please.
  - the {asking_side} bench wants a time-out[ of {timeout_seconds} seconds].
  - my players are tired, ask for a time-out[ of {timeout_seconds} seconds].
  - call a break of {timeout_seconds} seconds in the game
  - stop the match for a time-out

accuse_in_mystery murder_suspicion solve_murder_game detective_guess | Accuse somebody in the murder game / Make a guess of murderer, weapon and room
  accused suspect_name guessed_murderer who_did_it : person ; the suspect
  murder_weapon guessed_weapon done_with killing_object : thing ; the weapon
  crime_room guessed_room scene_of_crime happened_in : room ; the room
  - it was {accused} with the {murder_weapon} in the {crime_room}.
  - I accuse {accused}, the weapon is the {murder_weapon}, the place the {crime_room}.
  - in the {crime_room}, with the {murder_weapon}, that was {accused}.
  - the {murder_weapon} killed him in the {crime_room}, and {accused} held it.
  - my guess in the murder game is {accused}, the {crime_room} and the {murder_weapon}.
  - {accused} went into the {crime_room} and used the {murder_weapon}, that is my guess.
  - guess that the {murder_weapon} was used by {accused} in the {crime_room}
  - the murder happened in the {crime_room}, {accused} did it with the {murder_weapon}.
  ~ I accuse {accused} with the {murder_weapon}.

sell_street_to property_deal street_changes_owner buy_street_from | Sell a street to another player of the board game / Let a street change hands in the game
  seller_in_game sells_street gives_up_street old_street_owner : person ; who sells
  buyer_in_game buys_street gets_street new_street_owner : person ; who buys
  street_card sold_street deed street_in_game : phrase ; the street
  - {seller_in_game} sells the street "{street_card}" to {buyer_in_game}.
  - {buyer_in_game} buys "{street_card}" from {seller_in_game}.
  - the street "{street_card}" goes from {seller_in_game} to {buyer_in_game}.
  - let {buyer_in_game} have the street {street_card} of {seller_in_game}
  - {seller_in_game} needs money, so {buyer_in_game} gets "{street_card}".
  - "{street_card}" now belongs to {buyer_in_game}, no longer to {seller_in_game}.
  - from {seller_in_game}, {buyer_in_game} takes over the street {street_card}.
  - give {buyer_in_game} the card {street_card} that {seller_in_game} had
  ~ {seller_in_game} sells "{street_card}".

cast_spell spell_on_target enchant throw_spell | Cast a spell on somebody in the game / Let a wizard enchant a creature
  spell_word magic_word spell incantation : word ; the spell
  spell_target enchanted hit_by_spell bewitched : animal ; the creature that is hit
  - cast "{spell_word}" on the {spell_target}
  - the {spell_target} is hit by the spell "{spell_word}".
  - use the spell "{spell_word}" against the {spell_target}
  - "{spell_word}" should hit the {spell_target}.
  - there is a {spell_target} in our way, cast {spell_word}.
  - let my wizard say {spell_word} to the {spell_target}
  - on the {spell_target} I cast the spell {spell_word}.
  - bewitch the {spell_target} with {spell_word}
  ~ cast a spell on the {spell_target}

forge_items craft_from_two combine_in_game merge_into_item | Combine two things of the inventory in the game / Use one thing on another in the adventure
  used_item tool_in_game item_in_hand use_this : thing ; what is used
  used_on_item on_this_thing object_in_scene worked_on : thing ; on what it is used
  - use the {used_item} on the {used_on_item} in the game
  - the {used_on_item} must be opened with the {used_item} in the adventure.
  - try the {used_item} from my bag on the {used_on_item}
  - what happens when I use the {used_item} on the {used_on_item}?
  - the {used_on_item} is stuck, my hero takes the {used_item} to it.
  - take the {used_item} from the inventory and use it on the {used_on_item}
  - on the {used_on_item} my hero should try the {used_item}.
  - let the hero work on the {used_on_item} with the {used_item}
  ~ use the {used_item} in the game

key_binding bind_key assign_key_in_game controls_key | Choose the key for an action in the game / Bind an action to a key of the keyboard
  game_action bound_action what_hero_does move_name : phrase ; the action
  key_code keyboard_key pressed_key button : code ; the key
  - put the action "{game_action}" on the key {key_code}
  - the key {key_code} does "{game_action}".
  - when I press {key_code}, the hero should do "{game_action}".
  - bind "{game_action}" to {key_code}
  - for "{game_action}" I want to press {key_code}.
  - {key_code} is the key for {game_action} in the game.
  - let {key_code} trigger {game_action}
  - I do not like the controls, use {key_code} for {game_action}.
  ~ which key does "{game_action}"?

quest_from_character accept_quest give_quest quest_giver | Accept a quest from a character of the game / Write a quest into the journal of the hero
  quest_title errand mission_name quest_accepted : phrase ; the quest
  quest_given_by character_with_quest asked_by_character villager : person ; who gives it
  - accept the quest "{quest_title}" from {quest_given_by}
  - {quest_given_by} gave me the quest "{quest_title}".
  - "{quest_title}" is the quest that {quest_given_by} has for us.
  - I talked to {quest_given_by} and took the quest "{quest_title}".
  - the villager {quest_given_by} needs a hero for "{quest_title}", accept it.
  - do "{quest_title}" for {quest_given_by} in the game
  - for {quest_given_by} we go on the mission {quest_title}.
  - put {quest_title} into my quest journal, it comes from {quest_given_by}
  ~ accept the quest "{quest_title}"

accuse_werewolf suspected_werewolf accused_by_villager | Enter whom a player accuses of being a werewolf / Vote against somebody in the werewolf game
  voting_villager accuser raises_hand who_votes : person ; who votes
  voted_out accused_wolf suspected_wolf pointed_at : person ; who is accused
  - {voting_villager} thinks that {voted_out} is the werewolf.
  - {voted_out} is accused by {voting_villager} of being a werewolf.
  - {voting_villager} votes against {voted_out}.
  - enter the vote of {voting_villager}, it is against {voted_out}
  - the finger of {voting_villager} points at {voted_out}.
  - {voted_out} gets a vote, it comes from {voting_villager}.
  - count one werewolf vote for {voted_out}, given by {voting_villager}
  - a wolf, says {voting_villager}, and means {voted_out}.
  ~ {voting_villager} votes against somebody.

battleship_shot shoot_at_square fire_at sea_battle_shot | Shoot at a square in the sea battle game / Fire at the ships of the other player
  target_square shot_square fired_at coordinate : square ; the square
  = hit word, ships_left int
  - shoot at {target_square}
  - fire at {target_square} in the sea battle
  - {target_square}, I think there is a ship.
  - is there a ship on {target_square}?
  - my next shot in the sea battle goes to {target_square}.
  - try the square {target_square} for a ship
  - let us see whether there is a ship of yours at {target_square}.
  ~ shoot at a ship

lay_word_tiles word_on_board place_letter_word letter_tiles | Lay a word on the board of the letter game / Place a word with tiles
  laid_word tiles_word word_to_lay spelled_word : word ; the word
  first_tile_on begins_on_square start_square from_square : square ; where the first letter lies
  word_direction? laid_direction reads : enum across/down ; the direction
  = points int, tiles_left int
  - lay "{laid_word}" from {first_tile_on}[ {word_direction}]
  - put the word "{laid_word}" on the board[, {word_direction}], beginning at {first_tile_on}
  - from {first_tile_on}[ going {word_direction}] I lay {laid_word}.
  - my word is {laid_word}, the first letter on {first_tile_on}[, {word_direction}].
  - at {first_tile_on} begins my word {laid_word}[, {word_direction}].
  - with my tiles I write {laid_word}[ {word_direction}] from {first_tile_on}.
  - use {first_tile_on} as the first square for {laid_word}[, {word_direction}]
  ~ lay the word "{laid_word}"

skill_points raise_skill spend_skill_points train_ability | Spend points on a skill of the hero / Raise an ability in the game
  raised_skill ability talent trained_ability : word ; the skill
  points_spent skill_points_used how_many_points : int 1-30 ; how many points
  - spend {points_spent} points on {raised_skill}
  - put {points_spent} skill points into {raised_skill}
  - {raised_skill} gets {points_spent} of my skill points.
  - raise the skill {raised_skill} by {points_spent} points
  - my hero should get better at {raised_skill}, use {points_spent} points.
  - {points_spent} points for the skill {raised_skill}.
  - I have {points_spent} free points, they go into {raised_skill}.
  ~ raise the skill {raised_skill}

cheat_code_entry code_does_effect game_cheat secret_code_for | Save what a cheat code of a game does / Note a secret code of a game
  cheat_code secret_input typed_cheat : code ; the code
  cheat_effect what_code_does gives_player effect_of_code : phrase ; what it does
  - the cheat {cheat_code} gives you "{cheat_effect}".
  - for "{cheat_effect}" you have to type the cheat {cheat_code}.
  - save the cheat code {cheat_code}, it does {cheat_effect}
  - type {cheat_code} in the game and you get {cheat_effect}.
  - {cheat_effect} is unlocked with {cheat_code}, note it.
  - write down that the secret code {cheat_code} stands for {cheat_effect}
  - who wants {cheat_effect} in this game needs {cheat_code}.
  ~ save a cheat for {cheat_effect}

mod_load_order load_mod_before plugin_order game_mod_first | Set which mod of a game is loaded before which / Change the order of two mods
  earlier_mod loaded_first base_mod mod_at_front : phrase ; the mod that is loaded first
  later_mod loaded_after overriding_mod mod_behind : phrase ; the mod that is loaded after it
  - load the mod "{earlier_mod}" before "{later_mod}"
  - the mod "{later_mod}" must come after "{earlier_mod}".
  - "{later_mod}" only works when "{earlier_mod}" is already loaded.
  - put the mod {later_mod} behind {earlier_mod}
  - first the mod "{earlier_mod}", then "{later_mod}".
  - my game crashes unless the mod {earlier_mod} is loaded ahead of {later_mod}.
  - let the game wait with {later_mod} until the mod {earlier_mod} is there
  - the mod {earlier_mod} goes to the front, {later_mod} follows.
  ~ load the mod "{earlier_mod}" first

ban_hero draft_ban hero_not_allowed forbid_hero | Ban a hero in the draft of a match / Forbid the other team to play a hero
  banned_hero forbidden_hero hero_out struck_hero : phrase ; the hero that is banned
  hit_team banned_for_team cannot_pick other_team : team ; the team that may not play it
  - ban the hero "{banned_hero}" for {hit_team}
  - {hit_team} may not play the hero "{banned_hero}".
  - the hero {banned_hero} is forbidden for {hit_team}.
  - take the hero "{banned_hero}" away from {hit_team} in the draft
  - {hit_team} is too good with {banned_hero}, ban that hero.
  - in the draft we strike {banned_hero} so that {hit_team} cannot have it.
  - let {hit_team} pick any hero but {banned_hero}
  ~ {hit_team} must not play a certain hero.

charades_word act_out_for_player mime_word acts_word | Give a player a word to act out / Enter what a player has to mime
  mime_player acting_player who_acts performer_of_word : person ; who acts
  word_to_mime acted_word secret_mime charade : word ; the word
  guess_seconds? seconds_to_guess mime_time : int 20-180 ; seconds to guess it
  - {mime_player} has to act out "{word_to_mime}"[ in {guess_seconds} seconds].
  - give {mime_player} the word "{word_to_mime}" to mime[ in {guess_seconds} seconds]
  - "{word_to_mime}" is for {mime_player} to act out[, {guess_seconds} seconds].
  - let {mime_player} show us the word {word_to_mime} without speaking
  - the charade of {mime_player} is {word_to_mime}[, we have {guess_seconds} seconds].
  - whisper {word_to_mime} to {mime_player} who has to mime it
  - without a sound {mime_player} shows {word_to_mime}[ for {guess_seconds} seconds].
  ~ {mime_player} has to act out a word.

chess_clock_odds minutes_on_clock time_handicap thinking_time_for | Set how many minutes a chess player has on the clock / Give a player more or less time
  clock_player timed_player whose_clock : person ; the player
  clock_minutes thinking_minutes minutes_given : int 1-120 ; minutes on the clock
  seconds_added? increment seconds_per_move : int 1-30 ; seconds added per move
  - give {clock_player} {clock_minutes} minutes on the chess clock[ and {seconds_added} seconds per move]
  - {clock_player} has {clock_minutes} minutes to think in this game[, plus {seconds_added} seconds a move].
  - {clock_minutes} minutes[ and {seconds_added} seconds a move] on the clock of {clock_player}.
  - set the chess clock of {clock_player} to {clock_minutes} minutes
  - {clock_player} is stronger and gets only {clock_minutes} minutes[, with {seconds_added} seconds per move].
  - put {clock_minutes} minutes on the side of {clock_player}
  ~ set the chess clock of {clock_player}

bridge_bid bid_tricks announce_contract card_bid | Make a bid in a card game / Announce how many tricks you will win
  tricks_bid bid_level number_of_tricks : int 1-7 ; the height of the bid
  trump_suit suit_bid color_of_trumps : enum clubs/diamonds/hearts/spades ; the suit
  - bid {tricks_bid} {trump_suit}
  - I bid {tricks_bid} in {trump_suit}.
  - {tricks_bid} {trump_suit} is my bid.
  - with {trump_suit} as trumps I go up to {tricks_bid}.
  - say {tricks_bid} {trump_suit} for me
  - my bid is in {trump_suit}, {tricks_bid} of them.
  - my hand is full of {trump_suit}, so {tricks_bid} is what I bid.
  ~ I want to bid in {trump_suit}.

enters_from_side stage_entrance actor_comes_on entrance_side | Decide from which side an actor comes on stage / Enter the side of an entrance
  entering_actor comes_on_stage who_enters : person ; the actor
  stage_side entrance comes_from_side : enum left/right/back/trapdoor ; the side
  - {entering_actor} comes on stage from the {stage_side}.
  - from the {stage_side} enters {entering_actor}.
  - let {entering_actor} enter the stage through the {stage_side}
  - the {stage_side} is where {entering_actor} comes on.
  - {entering_actor} should wait at the {stage_side} and enter from there.
  - have {entering_actor} come in on the {stage_side} of the stage
  - on stage {entering_actor} appears from the {stage_side}.
  ~ {entering_actor} comes on stage.

line_spoken_by says_line script_line give_line_to | Give a line of the script to a character / Enter who says which sentence in the play
  line_speaker speaking_character says_it role_with_line : person ; who says it
  script_sentence spoken_line stage_words sentence_in_play : text ; the sentence
  - {line_speaker} says "{script_sentence}" in the play.
  - the line "{script_sentence}" belongs to {line_speaker}.
  - in the script, "{script_sentence}" is said by {line_speaker}.
  - give the line "{script_sentence}" to {line_speaker}
  - let {line_speaker} say "{script_sentence}" at this point of the play
  - at the end of the act {line_speaker} turns around: {script_sentence}.
  - "{script_sentence}", these are the words of {line_speaker} in our script.
  - write into the script that {line_speaker} calls out "{script_sentence}"
  ~ {line_speaker} needs another line.

line_taken_over line_to_other_actor reassign_line swap_line_speaker | Give the lines of one actor to another / Let an actor take over a line of another
  loses_line first_speaker had_line line_taken_from : person ; who had the line
  gains_line gets_line next_speaker line_taken_by : person ; who says it now
  page_of_script? script_page line_on_page : int 1-200 ; the page of the script
  - the line of {loses_line}[ on page {page_of_script}] goes to {gains_line}.
  - {gains_line} says the line of {loses_line} now[, page {page_of_script}].
  - take the line away from {loses_line} and give it to {gains_line}
  - [on page {page_of_script} ]{gains_line} speaks instead of {loses_line}.
  - {loses_line} has too much text, so {gains_line} gets a line[ from page {page_of_script}].
  - let {gains_line} have what {loses_line} says[ on page {page_of_script}]
  - not {loses_line} but {gains_line} says this line[ on page {page_of_script}].
  - what {loses_line} had to say[ on page {page_of_script}] is now said by {gains_line}.
  ~ {loses_line} loses a line.

spotlight_on follow_spot light_on_actor spot_color_for | Put a spotlight on an actor / Choose the color of the light on a person on stage
  lit_actor actor_in_light shines_on : person ; who is lit
  spot_color light_filter gel_color : color ; the color of the light
  - put a {spot_color} spotlight on {lit_actor}
  - {lit_actor} stands in {spot_color} light.
  - {spot_color} light on {lit_actor}, please.
  - let the spotlight follow {lit_actor} in {spot_color}
  - when {lit_actor} sings, the spotlight turns {spot_color}.
  - the face of {lit_actor} should look {spot_color} on stage.
  - with a {spot_color} filter, shine at {lit_actor}
  ~ put a spotlight on {lit_actor}

dressing_room_for star_dressing_room changes_in_room wardrobe_room_of | Give an actor a dressing room / Enter in which dressing room an actor changes
  undressing_actor star_of_evening dressing_person : person ; the actor
  dressing_room changing_room door_number : int 1-25 ; the dressing room
  - {undressing_actor} gets dressing room {dressing_room}.
  - dressing room {dressing_room} is for {undressing_actor}.
  - put {undressing_actor} into dressing room {dressing_room}
  - give the dressing room {dressing_room} to {undressing_actor}
  - {undressing_actor} changes in dressing room {dressing_room}.
  - behind the stage, door {dressing_room}, is where {undressing_actor} gets dressed.
  ~ {undressing_actor} needs a dressing room.

stage_fight fight_choreography hits_on_stage sword_fight_of | Plan a stage fight / Decide which actor strikes and which one falls
  striking_actor attacker_on_stage swings_sword strikes_first : person ; who strikes
  falling_actor struck_actor defender_on_stage goes_down : person ; who falls
  - in the stage fight {striking_actor} strikes and {falling_actor} falls.
  - {falling_actor} is struck down on stage by {striking_actor}.
  - let {striking_actor} swing the sword at {falling_actor}
  - {falling_actor} loses the sword fight against {striking_actor}.
  - at the end of the fight {falling_actor} lies on the stage, and {striking_actor} stands over the body.
  - plan the fight so that {striking_actor} beats {falling_actor}
  - it is {falling_actor} who dies on stage, by the sword of {striking_actor}.
  - when {striking_actor} swings, {falling_actor} has to go down.
  ~ plan a stage fight for {striking_actor}

change_scenery backdrop_change scene_set_from_to set_change | Change the scenery from one set to another / Replace the backdrop on stage
  old_scenery backdrop_out struck_set scenery_gone : place ; what was seen before
  new_scenery backdrop_in set_up_scene scenery_shown : place ; what is seen after
  change_seconds? seconds_of_change how_fast_change : int 5-120 ; how many seconds it may take
  - change the scenery from {old_scenery} to {new_scenery}[ in {change_seconds} seconds]
  - {new_scenery} is the next scenery after {old_scenery}[, {change_seconds} seconds to change].
  - take down the backdrop of {old_scenery} and bring in {new_scenery}
  - out with the painted {old_scenery}, in with {new_scenery}[ within {change_seconds} seconds].
  - the curtain falls on {old_scenery} and rises on {new_scenery}[ after {change_seconds} seconds].
  - we were in {old_scenery}, the next scene plays in {new_scenery}.
  - [in {change_seconds} seconds ]the stage must turn into {new_scenery}, away with {old_scenery}.
  - the second act plays in {new_scenery}, the first in {old_scenery}.
  ~ change the scenery to {new_scenery}

wig_of_actor hair_color_on_stage wig_for wears_wig | Give an actor a wig / Choose the color of the hair of an actor on stage
  wig_wearer bald_actor wig_on_head_of : person ; who wears it
  wig_color hair_color stage_hair : color ; the color of the wig
  - {wig_wearer} wears a {wig_color} wig.
  - a {wig_color} wig for {wig_wearer}, please.
  - give {wig_wearer} the {wig_color} wig
  - in this role {wig_wearer} has {wig_color} hair.
  - the {wig_color} wig belongs on the head of {wig_wearer}.
  - let {wig_wearer} appear with {wig_color} hair
  - with a {wig_color} wig nobody will recognize {wig_wearer}, order it.
  ~ {wig_wearer} needs a wig.

makeup_artist_for paints_face_of makeup_by mask_artist_of | Decide which make-up artist works on which actor / Enter who puts on the make-up of an actor
  painted_actor face_painted made_up_actor sits_for_makeup : person ; the actor
  makeup_artist brush_person face_painter does_makeup : person ; who does the make-up
  - {makeup_artist} does the make-up of {painted_actor}.
  - {painted_actor} is made up by {makeup_artist}.
  - let {makeup_artist} paint the face of {painted_actor}
  - for the make-up {painted_actor} goes to {makeup_artist}.
  - the face of {painted_actor} is a job for {makeup_artist}.
  - {makeup_artist} has time to turn {painted_actor} into an old man.
  - send {painted_actor} to {makeup_artist} for the make-up
  - in the mirror {painted_actor} can watch {makeup_artist} put on the make-up.
  ~ who does the make-up of {painted_actor}?

sound_after_line sound_cue play_sound_at_line cue_for_sound | Play a sound on stage after a certain sentence / Set the cue of a sound
  stage_sound noise played_sound effect_sound : phrase ; the sound
  cue_sentence after_sentence cue_line sentence_before : text ; the sentence after which it comes
  - play the sound "{stage_sound}" after the line "{cue_sentence}"
  - when somebody on stage says "{cue_sentence}", we hear "{stage_sound}".
  - after "{cue_sentence}" comes the sound "{stage_sound}".
  - the sound {stage_sound} has its cue at "{cue_sentence}".
  - the cue is "{cue_sentence}", the sound is "{stage_sound}".
  - let us hear {stage_sound} as soon as the words {cue_sentence} were spoken
  - wait for the words {cue_sentence} before you play the sound {stage_sound}
  ~ play the sound "{stage_sound}" in the play

play_from_book adapted_from stage_version_of based_on_book | Enter on which book a play is based / Note the novel behind a stage play
  play_title stage_play drama adapted_play : phrase ; the play
  source_book novel_behind based_on original_novel : book ; the book
  - the play "{play_title}" is based on the book {source_book}.
  - {source_book} is the book behind the play "{play_title}".
  - they made the play "{play_title}" out of {source_book}.
  - enter the novel {source_book} as the source of the play "{play_title}"
  - who knows {source_book} will know the story of the play {play_title}.
  - on stage it is called "{play_title}", as a book {source_book}.
  - note that the play {play_title} tells the story of {source_book}
  ~ the play "{play_title}" is based on a book.

free_theatre_ticket complimentary_ticket guest_list_of_actor ticket_from_actor | Put somebody on the guest list of an actor / Give somebody a free ticket to a play from an actor
  invited_friend gets_free_ticket comes_free free_guest : person ; who gets the ticket
  inviting_actor ticket_giver ticket_from host_actor : person ; the actor who gives it
  - {inviting_actor} gives {invited_friend} a free ticket to the play.
  - {invited_friend} is on the guest list of {inviting_actor}.
  - put {invited_friend} on the theatre list, the ticket comes from {inviting_actor}
  - the free ticket of {inviting_actor} goes to {invited_friend}.
  - {invited_friend} does not pay for the play, {inviting_actor} has a ticket.
  - {inviting_actor} acts tonight and wants {invited_friend} to see it for free.
  - from {inviting_actor} comes the free theatre ticket for {invited_friend}.
  - let {invited_friend} into the theatre free, a guest of {inviting_actor}
  ~ {invited_friend} gets a free ticket.

puppet_player moves_puppet puppeteer_of strings_of_puppet | Decide who moves a puppet in the puppet theatre / Enter the player of a puppet
  puppet marionette doll_on_strings puppet_name : phrase ; the puppet
  puppeteer puppet_hand pulls_strings player_of_puppet : person ; who moves it
  - {puppeteer} moves the puppet "{puppet}".
  - the puppet "{puppet}" is moved by {puppeteer}.
  - give the strings of "{puppet}" to {puppeteer}
  - let {puppeteer} play the puppet {puppet}
  - "{puppet}" hangs on the strings of {puppeteer}.
  - for the puppet {puppet} we need the hands of {puppeteer}.
  - on the hand of {puppeteer} sits the puppet {puppet}.
  ~ who moves the puppet "{puppet}"?

curtain_call bow_order bows_after applause_order | Set the order in which two actors take their bow / Plan the curtain call
  bows_first early_bow opening_bow first_to_bow : person ; who bows first
  bows_later late_bow star_bow last_to_bow : person ; who bows later
  - {bows_first} bows before {bows_later}.
  - at the curtain call {bows_later} comes after {bows_first}.
  - let {bows_later} take the last bow, {bows_first} an earlier one
  - the applause is first for {bows_first} and then for {bows_later}.
  - {bows_later} is the star and bows only when {bows_first} has left.
  - after the bow of {bows_first} it is time for {bows_later} to come out.
  - send {bows_first} to the curtain ahead of {bows_later}
  - the applause ends with {bows_later}, {bows_first} comes before.
  ~ {bows_first} takes a bow.

wrong_painter painter_corrected misattributed_work attribute_to_other | Correct the painter of a work / Note that a work was painted by another artist than was thought
  believed_painter old_attribution wrongly_said thought_painter : person ; who was thought to be the painter
  true_painter real_painter new_attribution painted_in_truth : person ; who really painted it
  - it was not painted by {believed_painter} but by {true_painter}.
  - {true_painter} painted it, although everybody believed it was {believed_painter}.
  - correct the painter from {believed_painter} to {true_painter}
  - the label says {believed_painter}, but the true painter is {true_painter}.
  - the picture is no longer a work of {believed_painter}, it is one of {true_painter}.
  - our experts see the hand of {true_painter} in it and not that of {believed_painter}.
  - people took {believed_painter} for the painter, the X-ray shows that it was {true_painter}.
  - the real painter is called {true_painter}, the name {believed_painter} is a mistake.
  ~ the painter is not {believed_painter}.

provenance_step owner_after_owner artwork_changed_hands former_owner_entry | Enter that a work of art passed from one owner to the next / Add a step to the provenance of a work
  former_owner sold_by passed_from earlier_collector : person ; the owner before
  next_owner acquired_by passed_to later_collector : person ; the owner after
  acquired_on? date_of_sale changed_hands_on : date ; when
  - the work passed from {former_owner} to {next_owner}[ on {acquired_on}].
  - {next_owner} acquired the work from {former_owner}[ on {acquired_on}].
  - [on {acquired_on} ]the owner of the statue changed, {former_owner} sold it to {next_owner}.
  - before {next_owner} had the statue, it was owned by {former_owner}.
  - add {next_owner} to the provenance after {former_owner}[, {acquired_on}]
  - {former_owner} is followed by {next_owner} in the list of owners[, since {acquired_on}].
  - in the collection of {next_owner}[ since {acquired_on}], earlier in that of {former_owner}.
  - write into the provenance that {former_owner} gave it away and {next_owner} took it
  ~ the work was sold by {former_owner}.

copy_of_picture replica_of forgery_note copied_painting | Note that a picture is a copy of another / Enter the original of a copied painting
  copied_work copy_title replica forged_picture : phrase ; the copy
  original_work true_picture source_painting copied_after : phrase ; the original
  - the picture "{copied_work}" is only a copy of "{original_work}".
  - "{original_work}" is the original, "{copied_work}" the copy.
  - somebody copied "{original_work}" and called it "{copied_work}".
  - note that the painting {copied_work} was made after {original_work}
  - who looks closely sees that "{copied_work}" imitates "{original_work}".
  - enter "{original_work}" as the original of the copy "{copied_work}"
  - of the painting {original_work} there is a replica named {copied_work}.
  - "{copied_work}" is fake, "{original_work}" is real.
  ~ the picture "{copied_work}" is a copy.

display_case_for show_in_case vitrine_of | Put an exhibit into a glass case of the museum / Note in which case an exhibit lies
  cased_exhibit exhibit_thing shown_object : thing ; the exhibit
  glass_case case_number vitrine : int 1-300 ; the number of the case
  - put the {cased_exhibit} into glass case {glass_case}
  - the {cased_exhibit} is shown in case {glass_case}.
  - glass case {glass_case} is for the old {cased_exhibit}.
  - in the museum the {cased_exhibit} lies in case {glass_case}.
  - case {glass_case} of the museum is empty, show the {cased_exhibit} in it.
  - move our {cased_exhibit} to the glass case {glass_case}
  ~ the {cased_exhibit} needs a glass case.

excavated_object find_at_dig dig_find unearthed_at | Enter an object that was dug out / Note where an ancient thing was found
  dug_out_object unearthed ancient_thing find_of_day : thing ; what was found
  dig_site excavation_place ruins found_under : place ; where it was found
  depth_cm? centimeters_deep how_deep : int 5-900 ; how many centimeters deep
  - an ancient {dug_out_object} was dug out at {dig_site}[, {depth_cm} centimeters deep].
  - at {dig_site} we found an old {dug_out_object}[ at a depth of {depth_cm} centimeters].
  - enter the {dug_out_object} from the dig at {dig_site}
  - the {dug_out_object} lay[ {depth_cm} centimeters deep] in the ground of {dig_site}.
  - {dig_site} gave us a Roman {dug_out_object}[ from {depth_cm} centimeters down].
  - under the stones of {dig_site} there was a {dug_out_object}[, {depth_cm} centimeters down], write it down.
  - the find of the day is a {dug_out_object}, the site is {dig_site}.
  ~ an ancient {dug_out_object} was found.

curator_of_show exhibition_curator curates head_of_exhibition | Enter the curator of an exhibition / Decide who is in charge of an exhibition
  exhibition_title art_show curated_show exhibition : phrase ; the exhibition
  curator exhibition_maker in_charge_of_show chosen_curator : person ; the curator
  - {curator} is the curator of the exhibition "{exhibition_title}".
  - the exhibition "{exhibition_title}" is made by {curator}.
  - put {curator} in charge of the exhibition "{exhibition_title}"
  - for "{exhibition_title}" the museum has chosen {curator} as curator.
  - let {curator} plan the exhibition {exhibition_title}
  - "{exhibition_title}" is the next exhibition, the curator is {curator}.
  - the museum gives the show {exhibition_title} to {curator}.
  ~ who is the curator of "{exhibition_title}"?

century_of_object date_exhibit age_of_exhibit from_which_century | Enter from which century an exhibit is / Date an object of the museum
  dated_object old_exhibit undated_thing : thing ; the object
  century made_in_century century_number : int 1-20 ; the century
  - the {dated_object} is from century {century}.
  - date the museum's {dated_object} to century {century}
  - in century {century} somebody made this {dated_object}.
  - century {century}, that is the age of the {dated_object}.
  - our {dated_object} was made in century number {century}.
  - write century {century} next to the {dated_object}
  ~ how old is the {dated_object} in our museum?

museum_audio_track audio_number_for headphone_text exhibit_recording | Give an exhibit a number in the audio guide / Which track of the audio guide belongs to an exhibit
  explained_exhibit heard_about track_of_exhibit : phrase ; the exhibit
  track_number audio_number pressed_number : int 1-250 ; the number to press
  - "{explained_exhibit}" has number {track_number} in the audio guide.
  - press {track_number} to hear about "{explained_exhibit}", set it up like that.
  - give "{explained_exhibit}" the audio guide number {track_number}
  - number {track_number} of the audio guide is for "{explained_exhibit}".
  - the audio text on {explained_exhibit} gets the number {track_number}.
  - with {track_number} one should hear the text about {explained_exhibit}.
  ~ "{explained_exhibit}" needs an audio guide number.

voice_part voice_of_singer choir_voice soprano_or_alto | Enter which voice a singer sings in the choir / Put a singer into a voice of the choir
  choir_singer whose_voice singing_person : person ; the singer
  voice voice_group choir_part : enum soprano/alto/tenor/bass ; the voice
  - {choir_singer} sings {voice} in the choir.
  - put {choir_singer} into the {voice} of the choir
  - the {voice} is the voice of {choir_singer}.
  - in the choir {choir_singer} stands with the {voice} group.
  - {voice} suits {choir_singer} best, write that down.
  - we need one more {voice}, and {choir_singer} can sing it.
  - let {choir_singer} try the {voice}
  ~ {choir_singer} wants to sing in the choir.

duet_voices melody_and_harmony sings_second_voice two_part_song | Decide who sings the melody and who the second voice of a song / Plan the voices of a duet
  melody_singer sings_melody upper_voice main_voice : person ; who sings the melody
  harmony_singer sings_harmony lower_voice second_voice : person ; who sings the second voice
  duet_song sung_by_two two_voice_song duet_title : song ; the song
  - in {duet_song} {melody_singer} sings the melody and {harmony_singer} the second voice.
  - {harmony_singer} sings the second voice to {melody_singer} in {duet_song}.
  - the duet is {duet_song}, with {harmony_singer} below and {melody_singer} on the melody.
  - let {melody_singer} have the melody of {duet_song} and {harmony_singer} the harmony
  - {duet_song} for two: the harmony is for {harmony_singer}, the tune for {melody_singer}.
  - when {melody_singer} sings the tune of {duet_song}, {harmony_singer} joins with the lower voice.
  - I want {harmony_singer} as second voice in {duet_song}, next to {melody_singer} with the melody.
  - give the lower voice of {duet_song} to {harmony_singer}, the upper one to {melody_singer}
  ~ {melody_singer} sings the melody of {duet_song}.

covers_song_of cover_version original_artist_of plays_song_by | Enter a cover version of a song / Note which band plays whose song
  covering_band cover_artist plays_cover who_covers : artist ; who plays the cover
  original_band first_recorded_by song_owner covered_artist : artist ; from whom the song is
  - {covering_band} plays a cover of {original_band}.
  - the song is by {original_band}, but {covering_band} covers it.
  - {original_band} had the song first, {covering_band} recorded it again.
  - enter {covering_band} as covering a song by {original_band}
  - a song of {original_band} in the version of {covering_band}.
  - what {covering_band} plays here was written by {original_band}.
  - note a cover version by {covering_band}, the original comes from {original_band}
  - first there was {original_band} with that song, later {covering_band}.
  ~ {covering_band} plays a cover.

transpose_song change_key_of_song song_in_key higher_or_lower_key | Play a song in another key / Transpose a song by some half tones
  transposed_song song_to_shift which_tune : song ; the song
  half_tones steps semitones : int 1-11 ; how many half tones
  shift_direction? up_or_down key_direction : enum up/down ; up or down
  - transpose {transposed_song} {half_tones} half tones[ {shift_direction}]
  - play {transposed_song} {half_tones} half tones away from the original[, {shift_direction}]
  - {transposed_song} should go {half_tones} half tones[ {shift_direction}].
  - {half_tones} half tones[ {shift_direction}] for {transposed_song}, our singer cannot reach the notes.
  - shift {transposed_song} by {half_tones} semitones[ {shift_direction}]
  - by {half_tones} half tones I want {transposed_song} transposed[, {shift_direction}].
  ~ transpose {transposed_song}

song_speed tempo_of_song beats_of_song how_fast_song | Set the speed at which a song is played / Enter the tempo of a song
  tempo_song rehearsed_song song_played : song ; the song
  beats tempo beats_a_minute : int 40-220 ; beats a minute
  - play {tempo_song} at {beats} beats a minute
  - {tempo_song} has {beats} beats a minute.
  - the tempo of {tempo_song} is {beats}.
  - {beats} beats a minute is right for {tempo_song}.
  - we play {tempo_song} too slowly, set it to {beats}.
  - at {beats} beats a minute {tempo_song} is fun to play.
  - set the tempo to {beats} for {tempo_song}
  ~ {tempo_song} should be faster.

page_turner turns_pages_for turn_music_pages sits_by_pianist | Decide who turns the pages for a pianist / Enter a page turner for a concert
  pianist plays_piano at_the_keys keyboard_player : person ; who plays
  page_helper turns_pages leaf_turner sits_beside_pianist : person ; who turns the pages
  - {page_helper} turns the pages for {pianist}.
  - {pianist} plays and {page_helper} turns the pages.
  - let {page_helper} sit by the piano of {pianist} and turn the pages
  - the pages of {pianist} are turned by {page_helper}.
  - {pianist} needs both hands, so {page_helper} takes care of the sheet music.
  - at the piano {pianist}, next to it {page_helper} for the pages.
  - put {page_helper} beside the piano when {pianist} plays
  - when {pianist} nods, {page_helper} turns the page.
  ~ {pianist} needs somebody for the pages.

a_and_b_side flip_side_of single_sides back_of_record | Decide which song is on the front and which on the back of a single / Plan the two sides of a record
  front_song a_side main_song side_one : song ; the song on the front
  back_song b_side flip_song side_two : song ; the song on the back
  - {front_song} is the A side and {back_song} the B side.
  - put {back_song} on the back of the single {front_song}
  - on the back of the record we have {back_song}, on the front {front_song}.
  - {back_song} is good enough for the B side, {front_song} goes to the front.
  - press {front_song} on side one and {back_song} on side two
  - who turns over {front_song} will hear {back_song}.
  - make {front_song} the A side, with {back_song} behind it
  - the flip side of {front_song} is {back_song}.
  ~ {front_song} is the A side.

sample_in_song samples_from_song song_uses_sample borrowed_from_song | Note that a song uses a piece of another song / Enter from which song a sample was taken
  sampling_song newer_song song_with_sample borrowing_song : song ; the song that uses it
  sampled_song older_song sample_source song_borrowed_from : song ; the song it was taken from
  - {sampling_song} uses a sample of {sampled_song}.
  - the sample in {sampling_song} comes from {sampled_song}.
  - {sampled_song} was sampled in {sampling_song}.
  - a piece of {sampled_song} can be heard in {sampling_song}.
  - note that {sampling_song} borrows its beat from {sampled_song}
  - they cut four bars out of {sampled_song} for {sampling_song}.
  - enter {sampled_song} as the source of the sample in {sampling_song}
  - listen to {sampling_song} and you hear {sampled_song} in the background, note that.
  ~ {sampling_song} uses a sample.

record_deal signed_to_label label_signs_band band_under_contract | Enter which label a band has signed with / Sign a band to a record label
  signed_band contract_band music_act new_act : artist ; the band
  music_label label_company record_company signs_with : company ; the label
  albums_agreed? number_of_albums album_count : int 1-8 ; for how many albums
  - {signed_band} signed with the label {music_label}[ for {albums_agreed} albums].
  - {music_label} has signed {signed_band}[ for {albums_agreed} albums].
  - the label {music_label} brings out the records of {signed_band}[, {albums_agreed} albums].
  - enter a record deal[ over {albums_agreed} albums] between the band {signed_band} and {music_label}
  - {signed_band} will make[ {albums_agreed}] albums for {music_label}.
  - for[ {albums_agreed} albums,] {signed_band} goes to the label of {music_label}.
  - under contract at {music_label} is {signed_band} now[, {albums_agreed} albums].
  ~ {signed_band} has a record deal.

misheard_lyric wrong_lyrics heard_instead_of lyric_mistake | Note what somebody heard instead of the true words of a song / Save a misheard line of a song
  heard_words wrong_lyric misheard_as sounded_like : phrase ; what was heard
  true_words real_lyric right_lyric really_sung : phrase ; what is really sung
  - I always heard "{heard_words}", but they sing "{true_words}".
  - they sing "{true_words}" and not "{heard_words}".
  - the line is "{true_words}", many people hear "{heard_words}".
  - in my ears "{true_words}" sounded like "{heard_words}".
  - save the misheard line "{heard_words}", in truth it is "{true_words}"
  - "{heard_words}" is wrong, the singer says "{true_words}".
  - for years I sang "{heard_words}" where the text says "{true_words}".
  - it turned out to be "{true_words}" what I took for "{heard_words}".
  ~ I misheard the line "{true_words}".

stunt_double doubles_for_actor stunt_person jumps_for_star | Enter who does the stunts of a film star / Give an actor a stunt double
  doubled_star star_in_film protected_actor face_of_film : person ; the star
  stunt_person double_name takes_the_fall does_stunts : person ; who does the stunts
  - {stunt_person} does the stunts for {doubled_star}.
  - {doubled_star} does not jump, {stunt_person} does it.
  - give {doubled_star} a stunt double, {stunt_person}
  - the stunt double of {doubled_star} is {stunt_person}.
  - let {stunt_person} fall from the roof instead of {doubled_star}
  - on the screen it looks like {doubled_star}, but the one who falls is {stunt_person}.
  - in dangerous scenes {doubled_star} is replaced by {stunt_person}.
  - {stunt_person} has the same hair as {doubled_star} and can do the stunts.
  ~ {doubled_star} needs a stunt double.

dubbing_voice speaks_for_actor dubbed_by voice_over_actor | Decide who lends an actor the voice in another language / Enter the dubbing voice of an actor
  seen_actor actor_on_screen dubbed_actor moving_lips : person ; the actor who is seen
  voice_actor heard_person dubbing_speaker lends_voice : person ; whose voice is heard
  dubbed_into version_language dubbing_language language_of_version : language ; the language
  - in the {dubbed_into} version {voice_actor} speaks for {seen_actor}.
  - {seen_actor} is dubbed into {dubbed_into} by {voice_actor}.
  - {voice_actor} lends {seen_actor} the {dubbed_into} voice.
  - the {dubbed_into} voice of {seen_actor} is that of {voice_actor}.
  - let {voice_actor} dub {seen_actor} in {dubbed_into}
  - we hear {voice_actor} in {dubbed_into} when {seen_actor} moves his lips.
  - for {dubbed_into}, take the voice of {voice_actor} and put it on {seen_actor}
  - when {seen_actor} speaks {dubbed_into} in the film, it is really {voice_actor}.
  ~ {seen_actor} is dubbed into {dubbed_into}.

next_part_of_film film_continues story_goes_on | Note which film continues another / Enter the sequel of a film
  first_part_film earlier_film continued_film part_one : film ; the film that came first
  sequel_film part_two continuing_film follow_up : film ; the film that continues it
  - {sequel_film} is the sequel of {first_part_film}.
  - the story of {first_part_film} goes on in {sequel_film}.
  - {first_part_film} was continued with {sequel_film}.
  - who liked {first_part_film} can watch the next part, {sequel_film}.
  - enter {sequel_film} as the continuation of {first_part_film}
  - before {sequel_film} one should have seen {first_part_film}, it is the first part.
  - there is a second part of {first_part_film}, called {sequel_film}.
  - {sequel_film} takes up the story where {first_part_film} ended.
  ~ {first_part_film} has a sequel.

film_working_title released_as production_title final_film_title | Note under which title a film was made and how it was called in the end / Save the working title of a film
  shooting_title made_as code_title early_title : phrase ; the title while it was made
  cinema_title came_out_as end_title title_on_poster : phrase ; the title in the cinema
  - the film was made as "{shooting_title}" and came out as "{cinema_title}".
  - "{cinema_title}" was called "{shooting_title}" while it was shot.
  - the working title of the film "{cinema_title}" was "{shooting_title}".
  - during the shooting we said "{shooting_title}", in the cinema it is "{cinema_title}".
  - drop the working title {shooting_title}, the poster says {cinema_title}
  - on the poster there will be "{cinema_title}" in place of the working title "{shooting_title}".
  - from "{shooting_title}" the producers changed it to "{cinema_title}".
  ~ the working title of the film is "{shooting_title}".

clapper_take slate_entry scene_and_take next_take | Enter a scene and a take on the clapperboard / Start another take of a scene
  slated_scene scene_code filmed_scene : code ; the scene
  take_number take repetition_number : int 1-60 ; the take
  - scene {slated_scene}, take {take_number}.
  - write take {take_number} of scene {slated_scene} on the clapperboard
  - we shoot take {take_number} of the scene {slated_scene}.
  - it is take {take_number} now, still scene {slated_scene}.
  - clap for scene {slated_scene}, take {take_number}
  - {slated_scene} again, this is take {take_number}.
  - the clapperboard should say {slated_scene} and {take_number}.
  ~ scene {slated_scene}, next take.

scene_location shoot_scene_at film_location scene_is_shot_in | Decide where a scene of a film is shot / Enter the location of a scene
  located_scene scene_number shot_scene : code ; the scene
  shooting_place film_set_place location cameras_at : place ; where it is shot
  shooting_day? film_day day_of_shoot : day ; the day
  - we shoot scene {located_scene} at {shooting_place}[ on {shooting_day}].
  - scene {located_scene} is filmed at {shooting_place}[ on {shooting_day}].
  - [on {shooting_day} ]the cameras go to {shooting_place} for scene {located_scene}.
  - use {shooting_place} as the location of scene {located_scene}
  - {shooting_place} looks right for the scene {located_scene}[, let us film there on {shooting_day}].
  - at {shooting_place}[ on {shooting_day}] we film {located_scene}.
  - bring the film crew to {shooting_place}[ on {shooting_day}], it is for scene {located_scene}
  ~ where do we shoot scene {located_scene}?

film_extra extra_as_worker walk_on_part plays_passerby | Book somebody as an extra in a film / Decide as what an extra walks through a scene
  extra_name walks_through small_part_player : person ; who plays it
  extra_role dressed_as seen_as background_worker : job ; as what the person is seen
  filmed_scene_code? background_of_scene in_which_scene : code ; the scene
  - {extra_name} is an extra, seen as a {extra_role}[ in scene {filmed_scene_code}].
  - book {extra_name} as an extra, the part is a {extra_role}[ in {filmed_scene_code}]
  - [in scene {filmed_scene_code} ]a {extra_role} walks by, that is {extra_name}.
  - we need a {extra_role} in the background[ of scene {filmed_scene_code}], ask {extra_name}.
  - let {extra_name} walk through the picture as a {extra_role}
  - dress {extra_name} like a {extra_role}[ for scene {filmed_scene_code}] and send them in front of the camera
  - the {extra_role} in the background[ of {filmed_scene_code}] is played by {extra_name}.
  ~ {extra_name} is an extra in the film.

age_rating_of film_from_age rated_for_age minimum_age_film | Set from what age a film may be seen / Enter the age rating of a film
  rated_film film_for_age limited_film : film ; the film
  age minimum_age from_age : int 6-21 ; the age
  - {rated_film} may be seen from the age of {age}.
  - nobody under {age} may see {rated_film}.
  - the age rating of {rated_film} is {age}.
  - set the age limit of {rated_film} to {age}
  - from {age} years on one may watch {rated_film}.
  - you must be {age} to see the film {rated_film}.
  ~ how old must one be for {rated_film}?

film_music_by film_score_of composes_for_film soundtrack_writer | Enter who writes the music for a film / Give a composer a film
  scored_film film_with_music silent_reel film_needing_music : film ; the film
  score_composer music_for_film writes_score film_musician : person ; who writes the music
  - {score_composer} writes the music for {scored_film}.
  - the music of {scored_film} is composed by {score_composer}.
  - let {score_composer} compose the score of {scored_film}
  - for {scored_film} we need a score, {score_composer} writes it.
  - {scored_film} gets its film music from {score_composer}.
  - ask {score_composer} for an orchestral score, the film is {scored_film}
  - give {scored_film} to {score_composer}, the music is still missing
  ~ {scored_film} has no music yet.

sits_for_painter portrait_sitting model_of_painter portrait_by | Plan the sittings for a portrait / Enter who paints whom
  portrait_painter holds_brush paints_portrait painter_of_face : person ; who paints
  portrayed sitter_for_portrait face_on_canvas is_painted : person ; who is painted
  - {portrait_painter} paints {portrayed}.
  - {portrayed} sits for {portrait_painter}.
  - the portrait of {portrayed} is painted by {portrait_painter}.
  - let {portrait_painter} paint a portrait of {portrayed}
  - {portrayed} must sit still while {portrait_painter} paints.
  - in the studio of {portrait_painter}, {portrayed} sits on a chair for the portrait.
  - the face is that of {portrayed}, the brush belongs to {portrait_painter}.
  - {portrait_painter} is looking for a model and {portrayed} has agreed.
  ~ {portrait_painter} wants to paint somebody.

canvas_ground ground_color prime_canvas first_layer_of_canvas | Prime a canvas in a color / Choose the color of the ground of a canvas
  primed_canvas canvas_code blank_canvas : code ; the canvas
  ground_shade primer_color under_color : color ; the color of the ground
  coats? ground_layers number_of_coats : int 1-4 ; how many coats
  - prime the canvas {primed_canvas} {ground_shade}[, {coats} coats]
  - the canvas {primed_canvas} gets a {ground_shade} ground[ of {coats} coats].
  - put a {ground_shade} ground on canvas {primed_canvas}[, {coats} coats]
  - a {ground_shade} ground for the canvas {primed_canvas}, please.
  - under the picture on {primed_canvas} I want {ground_shade}[ in {coats} coats].
  - before I paint on {primed_canvas}, it must be {ground_shade} all over.
  ~ prime the canvas {primed_canvas}

mural_on_wall wall_painting_at paint_mural graffiti_motif | Paint a mural on a wall in the town / Decide what is painted on a wall outside
  mural_motif painted_subject what_is_painted wall_motif : phrase ; what is painted
  mural_place wall_at painted_building outside_wall : place ; where the wall is
  - paint the mural "{mural_motif}" on the wall at {mural_place}
  - the wall at {mural_place} gets the mural "{mural_motif}".
  - "{mural_motif}" is to be painted on the wall of {mural_place}.
  - at {mural_place} there is a gray wall, let us paint "{mural_motif}" on it.
  - the mural at {mural_place} will show {mural_motif}.
  - let the painters start at {mural_place}, the motif is "{mural_motif}"
  - a mural called "{mural_motif}" should cover the wall at {mural_place}.
  ~ the wall at {mural_place} gets a mural.

still_life_order object_in_front arrange_still_life front_and_behind | Arrange a still life for the painters / Put one thing in front of another for a picture
  object_in_foreground front_object nearer_thing closer_object : thing ; what stands in front
  object_in_background rear_object farther_thing hidden_object : thing ; what stands behind
  - put the {object_in_foreground} in front of the {object_in_background} for the still life
  - in the still life the {object_in_background} stands behind the {object_in_foreground}.
  - the {object_in_foreground} is in front, and the {object_in_background} in the back of the picture.
  - for our drawing lesson set up the {object_in_background} with the {object_in_foreground} before it
  - the {object_in_background} should be half hidden by the {object_in_foreground} in the drawing.
  - let the pupils draw the {object_in_foreground}, and farther away the {object_in_background}
  - in the background a {object_in_background}, in the foreground a {object_in_foreground}, that is our still life.
  ~ put the {object_in_foreground} into the still life

character_new_name rename_in_novel character_called_now other_name_for_figure | Give a character of a novel another name / Replace the name of a figure in the manuscript
  figure_was_called old_character_name name_so_far name_in_draft : person ; the name until now
  figure_is_called new_character_name name_from_now replaced_name : person ; the new name
  - the figure {figure_was_called} is called {figure_is_called} from now on in my novel.
  - rename {figure_was_called} to {figure_is_called} in the manuscript
  - in my novel I want {figure_is_called} wherever it says {figure_was_called}.
  - {figure_is_called} is a better name for the hero than {figure_was_called}.
  - call my heroine {figure_is_called} instead of {figure_was_called}
  - I no longer like the name {figure_was_called} for the hero, use {figure_is_called}.
  - let every {figure_was_called} in the book become a {figure_is_called}
  - the character should have been {figure_is_called}, I wrote {figure_was_called}.
  ~ the figure {figure_was_called} needs another name.

murderer_and_victim crime_plot who_kills_whom killer_in_novel | Decide who kills whom in a crime novel / Write the murder into the plot
  fictional_killer murderer killer kills_in_story : person ; who kills
  fictional_victim victim murdered_figure dies_in_story : person ; who dies
  murder_chapter? chapter_of_crime in_chapter : int 1-60 ; in which chapter
  - in my novel {fictional_killer} kills {fictional_victim}[ in chapter {murder_chapter}].
  - {fictional_victim} is murdered by {fictional_killer}[ in chapter {murder_chapter}].
  - let {fictional_victim} die[ in chapter {murder_chapter}], and {fictional_killer} be the murderer
  - the murderer is {fictional_killer}, the victim {fictional_victim}[, chapter {murder_chapter}].
  - [in chapter {murder_chapter} ]they find the body of {fictional_victim}, the deed was done by {fictional_killer}.
  - nobody in the story suspects that {fictional_killer} poisoned {fictional_victim}[ in chapter {murder_chapter}].
  - the victim of my crime story is {fictional_victim}, killed by {fictional_killer}.
  - have {fictional_killer} push {fictional_victim} down the stairs[ in chapter {murder_chapter}]
  ~ {fictional_victim} dies in my novel.

pen_name_of writes_under_name pseudonym_entry author_alias | Enter the pen name of a writer / Note under which name an author publishes
  real_author writer_behind true_name hidden_author : person ; the true name
  pen_name published_under name_on_cover pseudonym : phrase ; the name on the cover
  - {real_author} writes under the name "{pen_name}".
  - "{pen_name}" is the pen name of {real_author}.
  - behind the name "{pen_name}" hides {real_author}.
  - put "{pen_name}" on the cover, the author {real_author} wants to stay unknown
  - enter the pen name "{pen_name}" for {real_author}
  - nobody should know that {real_author} is "{pen_name}".
  - as a writer {real_author} is called "{pen_name}".
  - the books of "{pen_name}" are really by {real_author}, note that.
  ~ {real_author} uses a pen name.

chapter_told_by narrator_of_chapter viewpoint_of chapter_perspective | Decide from whose view a chapter is told / Enter the narrator of a chapter
  told_chapter chapter_title narrated_chapter : phrase ; the chapter
  narrator seen_through tells_chapter eyes_of : person ; who tells it
  - the chapter "{told_chapter}" is told by {narrator}.
  - {narrator} tells the chapter "{told_chapter}".
  - let us see the chapter "{told_chapter}" through the eyes of {narrator}
  - in "{told_chapter}" the narrator of my novel is {narrator}.
  - we hear the voice of {narrator} in the chapter {told_chapter}.
  - make {narrator} the narrator of "{told_chapter}"
  - for the chapter {told_chapter} I choose the view of {narrator}.
  ~ who tells the chapter "{told_chapter}"?

foreshadow_event plant_hint hint_for_reader early_sign_of | Plan a hint in a story at what happens later / Foreshadow an event of the novel
  early_hint clue_for_reader small_sign hint : phrase ; the hint
  later_event hinted_event comes_true big_moment : phrase ; what happens later
  - let "{early_hint}" be a hint at "{later_event}"
  - "{later_event}" is foreshadowed by "{early_hint}".
  - the reader sees {early_hint} and only later understands {later_event}.
  - before {later_event} happens in the story, there must be a hint: {early_hint}.
  - put {early_hint} into an early chapter, it points to {later_event}
  - with {early_hint} I prepare my readers for {later_event}.
  - when {later_event} comes, people should remember {early_hint}.
  - {early_hint} in the beginning, {later_event} in the end, note that for the novel.
  ~ I need a hint at "{later_event}".

book_dedication dedicated_to_person dedicate_book for_whom_book | Enter to whom a book is dedicated / Write the dedication of a book
  dedicated_book novel_with_dedication inscribed_book : book ; the book
  dedicatee honored_person book_is_for dedicated_to : person ; to whom it is dedicated
  - {dedicated_book} is dedicated to {dedicatee}.
  - dedicate the book {dedicated_book} to {dedicatee}
  - on the first page of {dedicated_book} it says: for {dedicatee}.
  - for {dedicatee}, that is the dedication in {dedicated_book}.
  - I wrote {dedicated_book} for {dedicatee}, put that on the first page.
  - {dedicatee} should find her name on the first page of {dedicated_book}.
  - the dedication of {dedicated_book} names {dedicatee}.
  ~ {dedicated_book} still has no dedication.

book_in_language translate_novel_into translator_of_book foreign_edition | Plan the translation of a book / Decide who translates a book and into which language
  foreign_book translated_book book_abroad edition_title : book ; the book
  edition_language translated_into goes_into_language foreign_tongue : language ; the language
  book_translator translating_person translated_by does_translation : person ; who translates it
  - {book_translator} translates {foreign_book} into {edition_language}.
  - {foreign_book} comes out in {edition_language}, translated by {book_translator}.
  - the {edition_language} edition of {foreign_book} is done by {book_translator}.
  - let {book_translator} do the {edition_language} translation of {foreign_book}
  - for the {edition_language} readers {book_translator} works on {foreign_book}.
  - into {edition_language} goes {foreign_book}, and the translator is {book_translator}.
  - we need {foreign_book} in {edition_language}, {book_translator} has time for it.
  - {book_translator} knows {edition_language} well, give that person {foreign_book} to translate.
  ~ {foreign_book} is translated into {edition_language}.

daily_word_goal words_per_day writing_goal pages_of_novel_daily | Set how many words of the novel to write a day / Change the writing goal
  words_a_day word_goal daily_words : int 100-5000 ; words a day
  rest_day? day_without_writing free_weekday : day ; the day without writing
  - I want to write {words_a_day} words of my novel a day[, but not on {rest_day}].
  - set my writing goal to {words_a_day} words a day[ except {rest_day}]
  - {words_a_day} words of the novel every day[, {rest_day} off].
  - my novel must grow by {words_a_day} words a day[, with {rest_day} free].
  - remind me to write {words_a_day} words of my story each day
  - the goal for my novel is {words_a_day} words daily[, no writing on {rest_day}].
  ~ set my writing goal

name_face_in_photo who_is_in_picture tag_person_in_photo face_tag | Note who is seen in a photo / Tag a person in a picture
  photo_with_face picture_file snapshot tagged_picture : file ; the photo
  seen_person face_of tagged_person person_in_photo : person ; who is seen in it
  - the person in {photo_with_face} is {seen_person}.
  - tag {seen_person} in {photo_with_face}
  - {seen_person} can be seen in {photo_with_face}.
  - the face in {photo_with_face} belongs to {seen_person}.
  - in the picture {photo_with_face} you see {seen_person}, tag it.
  - put the name {seen_person} on the face in {photo_with_face}
  - that is {seen_person} there in {photo_with_face}, note it.
  ~ who is in {photo_with_face}?

left_of_in_photo group_photo_places stands_left_of photo_neighbors | Set who stands left of whom in a group photo / Arrange people for a photo
  left_person stands_left on_the_left photo_left : person ; who stands on the left
  right_person stands_right on_the_right photo_right : person ; who stands on the right
  - in the group photo {left_person} stands left of {right_person}.
  - {right_person} stands to the right of {left_person} in the photo.
  - put {left_person} on the left and {right_person} on the right for the picture
  - on the right {right_person}, on the left {left_person}, then I take the photo.
  - for the photo {right_person} should have {left_person} on the left.
  - let {right_person} stand right of {left_person} when we take the picture
  - the left side of the picture is for {left_person}, the right one for {right_person}.
  - I want {right_person} on the right of the photo, {left_person} on the left.
  ~ {left_person} stands on the left of the photo.

before_after_pictures before_and_after photo_pair_of_change old_and_new_photo | Show two photos as before and after / Put together a pair of pictures of a change
  before_photo old_photo earlier_picture picture_before : file ; the photo from before
  after_photo new_photo later_picture picture_after : file ; the photo from after
  - show {before_photo} as before and {after_photo} as after
  - {after_photo} is how it looks after the change, {before_photo} how it looked before.
  - make a before and after picture out of {before_photo} and, for the end, {after_photo}
  - before, it was like in {before_photo}, and now it is like in {after_photo}.
  - use {after_photo} for the after side and {before_photo} for the before side
  - the old state is {before_photo}, the new one {after_photo}, show them as a pair.
  - from {before_photo} to {after_photo}, what a change, show both side by side.
  - put {before_photo} on the before side, on the after side {after_photo}
  ~ use {before_photo} as the picture of before

exposure_settings aperture_and_shutter set_exposure camera_exposure | Set the exposure of the camera / Choose the aperture and the shutter of a shot
  iso_value iso film_speed sensitivity : int 50-12800 ; the ISO value
  shutter shutter_fraction one_over_seconds : int 2-8000 ; the fraction of a second
  tripod? camera_support held_by : enum tripod/hand ; how the camera is held
  - take the photo with ISO {iso_value} and 1/{shutter} of a second[ from the {tripod}]
  - set the camera to 1/{shutter} second and ISO {iso_value}
  - ISO {iso_value}, one {shutter}th of a second[, {tripod}].
  - expose for 1/{shutter} of a second at ISO {iso_value}[ with the {tripod}]
  - it is rather dark, use ISO {iso_value} with 1/{shutter} second.
  - a shutter of 1/{shutter} and an ISO of {iso_value}, please.
  ~ set the camera to ISO {iso_value}

flash_mode camera_flash use_flash flashlight_of_camera | Choose how the camera uses its flash / Switch the flash of the camera
  flash_setting? flash flash_choice : enum on/off/auto/fill ; the flash
  red_eye? avoid_red_eyes eye_correction : enum yes/no ; against red eyes
  - set the flash to {flash_setting}
  - take the pictures with the flash {flash_setting}[, red eye correction {red_eye}]
  - the flash of the camera should be {flash_setting}.
  - everybody has red eyes in my photos, change the flash.
  - camera flash {flash_setting}, please.
  - red eye correction {red_eye} for the flash, please.
  - my pictures are too dark, do something with the flash.

leads_and_follows dance_couple lead_and_follow dancing_pair | Put two people together as a dancing couple / Decide who leads and who follows
  leading_dancer leads who_leads lead_role : person ; who leads
  following_dancer follows who_follows follow_role : person ; who follows
  - {leading_dancer} leads and {following_dancer} follows.
  - {following_dancer} follows when {leading_dancer} dances.
  - let {following_dancer} dance with {leading_dancer}, who leads
  - {following_dancer} likes to be led by {leading_dancer} in the dance.
  - in the tango {leading_dancer} leads, {following_dancer} takes the other part.
  - make a couple, {following_dancer} following and {leading_dancer} leading
  - as the leader in the dance we have {leading_dancer}, the one who follows is {following_dancer}.
  - when they dance, {following_dancer} leaves the lead to {leading_dancer}.
  ~ {leading_dancer} leads in the dance.

dance_to_song danced_to choreography_music which_song_dance | Choose the song to which a dance is danced / Put a dance and a song together
  danced_piece dance_title ballet_name show_dance : phrase ; the dance
  dance_song music_for_dance song_danced_to accompanying_song : song ; the song
  - the dance "{danced_piece}" is danced to {dance_song}.
  - dance "{danced_piece}" to the song {dance_song}
  - {dance_song} is the music for our dance "{danced_piece}".
  - when {dance_song} plays, we dance "{danced_piece}".
  - take {dance_song} for the dance {danced_piece}
  - our dance {danced_piece} needs music, {dance_song} fits.
  - to the sound of {dance_song} they will show the dance {danced_piece}.
  ~ which song do we take for the dance "{danced_piece}"?

step_follows_step dance_sequence next_dance_step step_after | Set which dance step follows which / Plan the order of the steps of a dance
  first_step step_before opening_step done_before : phrase ; the step before
  next_step step_behind following_step done_after : phrase ; the step after
  counts? beats_between counts_to_wait : int 1-16 ; counts between them
  - the step "{first_step}" is followed by "{next_step}"[ after {counts} counts].
  - after the step "{first_step}" comes "{next_step}"[, {counts} counts later].
  - dance "{next_step}" right after "{first_step}"
  - before the step {next_step} we do {first_step}[ for {counts} counts].
  - put the step {next_step} behind {first_step} in our dance
  - when "{first_step}" is finished[, {counts} counts,] the dancers go on with "{next_step}".
  - lead from the dance step {first_step} over to {next_step}[ in {counts} counts]
  - "{next_step}" needs a run-up, so the dancers begin with "{first_step}".
  ~ which step comes after "{first_step}"?

lifts_partner dance_lift lifted_dancer ballet_lift | Decide which dancer lifts whom / Plan a lift in the dance
  lifting_dancer strong_dancer carries_dancer lifts_up : person ; who lifts
  dancer_in_air flying_dancer is_lifted held_up : person ; who is lifted
  - {lifting_dancer} lifts {dancer_in_air} in the dance.
  - {dancer_in_air} is lifted by {lifting_dancer}.
  - let {lifting_dancer} hold {dancer_in_air} up in the air
  - {dancer_in_air} jumps and {lifting_dancer} catches and lifts.
  - in the dance {dancer_in_air} flies through the air in the arms of {lifting_dancer}.
  - the arms of {lifting_dancer} are strong enough to lift {dancer_in_air}.
  - have {dancer_in_air} jump so that {lifting_dancer} can do the lift
  - at the end of the dance we see {dancer_in_air} on the shoulder of {lifting_dancer}.
  ~ {dancer_in_air} needs a partner for the lift.

office_in_club_passes new_treasurer club_office_from_to successor_in_club | Pass an office in the club from one member to another / Enter the new holder of an office of the club
  club_office office_title post_in_club passed_office : enum treasurer/president/secretary/librarian ; the office
  steps_down old_holder leaves_office former_holder : person ; who had it
  takes_office new_holder elected_member successor : person ; who has it now
  - {takes_office} is the new {club_office} of the club after {steps_down}.
  - {steps_down} steps down as {club_office}, {takes_office} takes over.
  - the office of {club_office} goes from {steps_down} to {takes_office}.
  - the club elected {takes_office} as {club_office} in place of {steps_down}.
  - enter {takes_office} as {club_office}, {steps_down} has left the office
  - {steps_down} was our {club_office} for years, now it is {takes_office}.
  - from now on the {club_office} of our club is {takes_office}, no longer {steps_down}.
  - thank {steps_down} and make {takes_office} the {club_office}
  ~ {takes_office} is the new {club_office}.

member_proposed_by brings_in_member proposer_of new_member_sponsor | Enter which member of the club proposed a new one / Propose somebody as a member
  proposed_person newcomer_in_club wants_in suggested_member : person ; who shall join
  proposer old_member proposes_member speaks_in_favor : person ; who proposed it
  - {proposer} proposes {proposed_person} as a member of the club.
  - {proposed_person} was proposed by {proposer} for our club.
  - enter the proposal of {proposer} to take {proposed_person} into the club
  - {proposer} is already a member and speaks for {proposed_person}.
  - into the club, says {proposer}, we should take {proposed_person}.
  - note that {proposed_person} wants to join the club, with a word from {proposer}
  - {proposed_person} comes to us through {proposer}, who has been in the club for long.
  - behind the wish of {proposed_person} to join the club stands {proposer}.
  ~ {proposed_person} wants to become a member.

pen_pals letter_friend_of find_pen_pal writes_letters_with | Put two pen pals together / Enter who gets the first letter from whom
  writes_first first_letter_from begins_letters eager_writer : person ; who writes first
  answers_letter first_letter_to answers_later answering_pal : person ; who answers
  letters_in? pal_language language_of_letters : language ; the language of the letters
  - {writes_first} writes the first letter to the pen pal {answers_letter}[ in {letters_in}].
  - {answers_letter} becomes the pen pal of {writes_first}, who writes first[, in {letters_in}].
  - let {writes_first} begin, {answers_letter} answers the letter[ in {letters_in}]
  - {answers_letter} waits for the first letter[ in {letters_in}] from the pen pal {writes_first}.
  - as pen pals[ writing {letters_in}], {answers_letter} answers and {writes_first} begins.
  - ask {answers_letter} to answer the first letter[ in {letters_in}], which {writes_first} will send
  - from {writes_first} comes the first letter, from {answers_letter} the reply[, all in {letters_in}].
  ~ {writes_first} looks for a pen pal.

magic_trick_with sawn_in_half magician_assistant disappears_in_trick | Plan a magic trick / Decide which magician makes whom disappear
  magician conjurer waves_wand trick_performer : person ; who does the trick
  assistant vanishing_person steps_into_box victim_of_trick : person ; who disappears
  - {magician} makes {assistant} disappear.
  - {assistant} steps into the box and {magician} waves the wand.
  - let {assistant} be sawn in half by {magician}
  - in the trick of {magician}, {assistant} disappears.
  - {assistant} helps {magician} with the magic trick.
  - with a wave of the wand of {magician}, {assistant} must be gone.
  - where is {assistant}, people will ask, when {magician} opens the empty box.
  - plan the trick so that {magician} lets {assistant} float
  ~ {magician} needs somebody for the trick.

hide_geocache geocache_at cache_hidden_at treasure_cache_place | Note where a geocache is hidden / Enter who hid a cache at a place
  cache_name geocache cache hidden_box_name : phrase ; the cache
  cache_place hidden_at cache_spot place_of_cache : place ; where it is hidden
  cache_owner hidden_by laid_by who_hid_it : person ; who hid it
  - {cache_owner} hid the geocache "{cache_name}" at {cache_place}.
  - the geocache "{cache_name}" of {cache_owner} is at {cache_place}.
  - at {cache_place} there is the cache "{cache_name}", hidden by {cache_owner}.
  - enter the cache "{cache_name}" at {cache_place}, the owner is {cache_owner}
  - who goes to {cache_place} can find "{cache_name}", a cache by {cache_owner}.
  - {cache_owner} went to {cache_place} to hide the cache {cache_name}.
  - hidden by {cache_owner}: the cache {cache_name}, near {cache_place}.
  - look for the cache "{cache_name}" around {cache_place}, {cache_owner} put it there
  ~ {cache_owner} hid a geocache at {cache_place}.

radio_contact log_radio_call ham_contact call_sign_heard | Log a contact of a radio amateur / Note which call sign was heard from which city
  call_sign heard_sign station_sign ham_sign : code ; the call sign
  heard_from_city sender_city signal_from city_of_station : city ; the city
  signal_strength? strength how_loud_signal : int 1-9 ; the strength of the signal
  - I heard the call sign {call_sign} from {heard_from_city}[ with strength {signal_strength}].
  - {heard_from_city} was on the radio, call sign {call_sign}[, strength {signal_strength}].
  - log a radio contact with {call_sign} in {heard_from_city}[, signal {signal_strength}]
  - the ham station {call_sign} in {heard_from_city} answered me[ with a signal of {signal_strength}].
  - from {heard_from_city} I had an answer of {call_sign} on the air.
  - write {call_sign} into the radio log, the city is {heard_from_city}[, strength {signal_strength}]
  ~ log the call sign {call_sign}

model_scale scale_of_model build_model_in_scale tiny_model_of | Enter the scale of a model / Decide how small a model is built
  modeled_object model_of built_small : phrase ; the model
  scale one_to_scale scale_number : int 5-700 ; how many times smaller
  - build the model "{modeled_object}" at a scale of 1 to {scale}
  - the model "{modeled_object}" is {scale} times smaller than the real one.
  - 1:{scale} is the scale of the model "{modeled_object}".
  - our model of {modeled_object} has the scale one to {scale}.
  - set the scale of the model {modeled_object} to 1:{scale}
  - at one to {scale} the model {modeled_object} fits on my shelf.
  ~ at what scale do I build the model "{modeled_object}"?

toy_train_on_track model_train_speed track_of_train run_model_train | Run a train of the model railway / Send a model locomotive over a track
  toy_engine model_locomotive running_train : code ; the locomotive
  track toy_track track_number : int 1-12 ; the track
  train_direction? runs_which_way way_round : enum forward/backward ; the direction
  - run the locomotive {toy_engine} on track {track}[, {train_direction}]
  - let the model train {toy_engine} go[ {train_direction}] on track {track}
  - track {track} is free for the toy locomotive {toy_engine}[, running {train_direction}].
  - on track {track} of the model railway I want to see {toy_engine}[ go {train_direction}].
  - {toy_engine} should leave the little station on track {track}.
  - send {toy_engine}[ {train_direction}] over track {track} of the layout
  ~ run the locomotive {toy_engine}

dollhouse_furniture furnish_dollhouse tiny_thing_in_room dolls_room | Put a tiny thing into a room of the dollhouse / Furnish the dollhouse
  tiny_thing little_furniture doll_object miniature : thing ; the little thing
  dollhouse_room doll_room room_of_dolls tiny_room : room ; the room of the dollhouse
  - put the tiny {tiny_thing} into the {dollhouse_room} of the dollhouse
  - in the dollhouse the {tiny_thing} belongs in the {dollhouse_room}.
  - the {dollhouse_room} of the dollhouse gets a little {tiny_thing}.
  - our dolls want a {tiny_thing} in their {dollhouse_room}.
  - let the dolls find the {tiny_thing} in the {dollhouse_room}
  - the dollhouse has an empty {dollhouse_room}, the mini {tiny_thing} fits there.
  - a tiny {tiny_thing} for the {dollhouse_room} in the dollhouse, please.
  ~ put the tiny {tiny_thing} into the dollhouse

toy_shared_by lets_play_with_toy whose_toy_today toy_borrowed | Note that a child lets another play with a toy / Enter who borrowed a toy from whom
  toy_owner owner_child shares_toy lends_toy : person ; whose toy it is
  toy_borrower guest_child plays_with_it borrows_toy : person ; who plays with it
  shared_toy toy toy_name borrowed_toy : phrase ; the toy
  - {toy_owner} lets {toy_borrower} play with the toy "{shared_toy}".
  - {toy_borrower} may play with "{shared_toy}", the toy of {toy_owner}.
  - the toy "{shared_toy}" belongs to {toy_owner}, but {toy_borrower} has it today.
  - {toy_borrower} borrowed the toy {shared_toy} from {toy_owner}.
  - note that the toy {shared_toy} of {toy_owner} is with {toy_borrower}
  - today {toy_owner} can do without the toy {shared_toy}, so {toy_borrower} plays with it.
  - from the toys of {toy_owner}, {toy_borrower} took "{shared_toy}" home.
  - give {toy_borrower} the toy "{shared_toy}" and tell them that it is from {toy_owner}
  ~ {toy_borrower} borrowed the toy "{shared_toy}".

marbles_won win_marbles marble_count_between playground_winnings | Note who won how many marbles from whom / Keep the account of the marbles
  marble_winner got_marbles lucky_child won_by : person ; who won
  marble_loser lost_marbles poorer_child won_from : person ; who lost
  marbles number_of_marbles glass_balls : int 1-60 ; how many marbles
  - {marble_winner} won {marbles} marbles from {marble_loser}.
  - {marble_loser} lost {marbles} marbles to {marble_winner}.
  - {marbles} marbles go from {marble_loser} to {marble_winner}.
  - note that {marble_winner} took {marbles} marbles off {marble_loser}
  - after the game {marble_loser} had to give {marble_winner} {marbles} marbles.
  - poor {marble_loser}, {marbles} marbles fewer, and {marble_winner} has them now.
  - {marble_winner} is {marbles} marbles richer because {marble_loser} aimed badly.
  ~ {marble_winner} won {marbles} marbles.

hiding_place_of hide_and_seek child_hides_in where_child_hides | Note in which room a child hides / Play hide-and-seek and say who hides where
  hidden_child who_hides little_hider : person ; who hides
  hideout hiding_room hides_in room_of_hiding : room ; where
  seeker? looking_child who_seeks : person ; who is looking
  - {hidden_child} hides in the {hideout}[, {seeker} is looking].
  - in the {hideout} you can find {hidden_child}[, do not tell {seeker}].
  - let {hidden_child} hide in the {hideout}[ while {seeker} counts]
  - the {hideout} is the hiding place of {hidden_child}[, {seeker} must not know].
  - [{seeker} is counting, ]{hidden_child} creeps into the {hideout}.
  - nobody will look for {hidden_child} in the {hideout}, hide there.
  ~ {hidden_child} wants to hide.
"""
