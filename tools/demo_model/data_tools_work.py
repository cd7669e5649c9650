"""More hand-written tools of the tool-call skill, in the form of `data_tools`: offices, trade, authorities, care and clubs."""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
request_leave apply_vacation time_off_request ask_days_off leave | Ask for days of vacation / Hand in a request for time off @calendar
  start_date from first_day begin : date ; the first free day
  days length num_days : int 1-25 ; how many working days
  kind? leave_type type : enum paid/unpaid/parental/study ; what kind of leave
  deputy? cover stand_in : person ; the colleague who takes over meanwhile
  = request_id code, status state
  - request {days} days of[ {kind}] leave from {start_date}[ with {deputy} as my stand-in]
  - I want to take {days} days off, starting {start_date}[; {deputy} covers for me].
  - hand in a vacation request: {days} days from {start_date} on
  - from {start_date} I will be away for {days} days[ on {kind} leave][, {deputy} is my deputy].
  - can I have {days} days of vacation from {start_date}?
  - apply for {days} days of[ {kind}] leave that begin on {start_date}
  ~ I would like {days} days off.
  ~ request vacation from {start_date}

clock_in punch_in start_shift begin_work attendance_in | Record that an employee starts work / Stamp the beginning of a shift
  employee worker staff_member : person ; who begins to work
  time? at clock start : time ; when the shift began
  site? location branch : city
  - clock {employee} in[ at {time}]
  - {employee} started work[ at {time}][ in {site}].
  - punch in {employee}[ for the {site} branch][ at {time}]
  - record that the shift of {employee} began[ at {time}]
  - stamp the start of work for {employee}[ in {site}]
  - {employee} just arrived, start the shift.
  ~ clock somebody in

clock_out punch_out end_shift finish_work sign_off_duty | Record the end of a working day / Stamp that an employee stops working
  employee worker name : person ; who goes home
  time? at leaving end : time
  break_minutes? pause break : int 5-90 ; minutes of pause to subtract
  - clock {employee} out[ at {time}]
  - {employee} went home[ at {time}], end the shift.
  - punch out {employee}[ and subtract a pause of {break_minutes} minutes]
  - the working day of {employee} ended[ at {time}][ with {break_minutes} minutes of break].
  - write down that {employee} finished work[ at {time}]
  ~ clock out

swap_shifts trade_shift shift_exchange change_duty | Let two workers trade their shifts / Exchange the duties of two colleagues
  first worker_a giver employee : person ; who gives the shift away
  second worker_b taker colleague : person ; who takes it over
  day date when : day ; the day of the shift
  - swap the shifts of {first} and {second} on {day}
  - {first} cannot work on {day}, let {second} take the shift.
  - exchange duties between {first} and {second} for {day}
  - on {day} {second} works instead of {first}.
  - {first} wants to trade with {second} on {day}.
  - can {second} take over for {first} on {day}?
  ~ swap the shifts of {first} and {second}
  ~ {first} needs somebody to trade shifts on {day}.

get_roster duty_plan shift_plan who_works rota | Show who works on a day / Read the duty plan of a department
  day date weekday : day ; the day of the plan
  department? unit section : enum kitchen/reception/ward/warehouse/sales
  shift? part : enum early/late/night
  = names list, count int
  - who works[ the {shift} shift] on {day}[ in the {department}]?
  - show the duty plan for {day}[ of the {department}]
  - who is on duty on {day}[ in the {department}]?
  - print the roster of the {department} for {day}
  - I need to know who has the {shift} shift on {day}.
  - read me the[ {department}] rota for {day}
  ~ who is on duty?

hire_employee add_staff onboard new_employee employ | Register a new employee / Take a person into the staff of the company
  name person employee : person ; the new colleague
  position job role profession : job ; what they work as
  salary? pay wage : int 900-9000 ; monthly pay
  start? first_day begins : date
  - hire {name} as a {position}[ for {salary} a month][ from {start}]
  - {name} joins us as {position}[ on {start}].
  - add {name} to the staff, job: {position}[, monthly pay: {salary}]
  - we employ {name} as {position}[ with a salary of {salary}][ from {start} on].
  - register our new {position} {name}[, first day {start}]
  - onboard {name}, who will work as {position}
  ~ hire {name}
  ~ we need a new {position}.

dismiss_employee offboard end_contract lay_off terminate_employment | End the employment of a person / Give notice to an employee
  employee person worker : person ; who leaves
  last_day date until : date ; the last working day
  reason? cause why : enum retirement/misconduct/restructuring/moving
  - end the contract of {employee} on {last_day}[ because of {reason}]
  - {employee} leaves the company on {last_day}[, the reason is {reason}].
  - offboard {employee}, last day {last_day}[, cause: {reason}]
  - give {employee} notice, effective {last_day}
  - the employment of {employee} stops on {last_day}[ due to {reason}].
  ~ {employee} is leaving the company.

raise_salary pay_rise increase_pay wage_increase | Raise the pay of an employee / Increase somebody's salary by a percentage
  employee name person : person
  percent rate increase : decimal ; by how many percent
  from_month? month since effective : month
  - raise the salary of {employee} by {percent} percent[ from {from_month}]
  - give {employee} {percent}% more pay[ from {from_month} on]
  - {employee} earned a pay rise of {percent} percent[ starting in {from_month}].
  - {employee}'s wage goes up by {percent}%.
  - I decided to pay {employee} {percent} percent more[ as of {from_month}].
  ~ give {employee} a raise

payslip get_payslip wage_slip salary_statement paycheck | Show the payslip of a month / Get the salary statement of an employee
  month period for_month : month
  employee? worker name : person
  = gross decimal, net decimal
  - show[ {employee}'s] payslip for {month}
  - how much did[ {employee}] earn in {month}?
  - get me the salary statement of {month}[ for {employee}]
  - I need the wage slip from {month}[ of {employee}].
  - what was paid out in {month}[ to {employee}]?
  ~ I need a payslip.

log_hours book_time timesheet enter_hours track_time | Enter working hours in the timesheet / Book time on a project
  hours duration time_spent : decimal ; hours worked
  project task client job : subject ; what was worked on
  date? day on : date
  billable? chargeable invoiceable : bool as billable/as not billable
  - log {hours} hours on {project}[ for {date}]
  - I worked {hours} hours on {project}[ on {date}].
  - book {hours} hours for {project}[{billable}]
  - put {hours} h of {project} into my timesheet[{billable}]
  - {project} took me {hours} hours[ on {date}], enter that.
  - add {hours} hours to {project}[ on {date}]
  ~ log {hours} hours

approve_request grant_request sign_off accept_application approve | Approve a request that waits / Say yes to an application
  request id number ref : code ; the number of the request
  comment? remark note : phrase
  - approve request {request}[ with the comment {comment}]
  - {request} is fine with me, approve it.
  - grant the application {request}
  - sign off {request}[ and remark {comment}]
  - I say yes to request {request}.
  - the application {request} can be accepted.
  ~ approve the request

reject_request deny_request decline_application turn_down refuse | Reject a request that waits / Refuse an application
  request id application ref : code ; the number of the request
  reason? why grounds : enum incomplete/late/expensive/duplicate ; why it is refused
  - reject request {request}[ because it is {reason}]
  - deny the application {request}[, reason: {reason}]
  - {request} is[ {reason} and] not acceptable, turn it down.
  - I do not want to grant {request}[, it is {reason}].
  - decline {request}[ as {reason}]
  - say no to application {request}
  ~ turn down the application

schedule_interview plan_interview candidate_interview interview_slot | Plan a job interview with a candidate / Invite an applicant to an interview @calendar
  candidate applicant name : person ; who applies
  date day when : date
  time? hour at : time
  format? mode via : enum video/phone/onsite
  - schedule[ a {format}] interview with {candidate} for {date}[ at {time}]
  - we want to see the candidate {candidate} on {date}[ at {time}].
  - plan a job interview with {candidate} on {date}[ by {format}]
  - the applicant {candidate} should come on {date}[ at {time}], set up the interview.
  - interview {candidate} on {date}
  ~ set up an interview with {candidate}

review_application screen_applicant rate_candidate applicant_score | Rate a job application / Give an applicant points
  applicant candidate name : person
  points score rating grade : int 1-10 ; from 1 to 10
  remark? comment : phrase
  - rate the application of {applicant} with {points} points[ and the remark {remark}]
  - give the applicant {applicant} {points} points
  - {applicant} gets a score of {points} from me[, remark: {remark}].
  - in my view the candidate {applicant} deserves {points} of 10 points.
  - score {applicant}'s application: {points}
  ~ rate the applicant {applicant}

publish_vacancy job_posting advertise_job post_opening vacancy | Publish an open position / Advertise a job
  job position title role : job ; the job that is open
  city location place : city
  hours? weekly_hours workload : int 8-42 ; hours in a week
  remote? from_home home_office : bool with work from home/without work from home
  - publish a vacancy for a {job} in {city}[ with {hours} hours a week]
  - we are looking for a {job} in {city}, advertise the job[{remote}].
  - post an opening in {city}: {job}[, {hours} hours per week]
  - put a job ad for a {job} in {city} online[{remote}]
  - our branch in {city} needs a {job}[ for {hours} hours a week], publish that.
  ~ advertise a job in {city}
  ~ we need a {job}.

comment_ticket reply_ticket ticket_note annotate_ticket | Add a comment to a ticket / Write a reply in a support case
  ticket id case number : code
  text comment reply message : message ; the words of the comment
  internal? private hidden : bool for internal eyes only/for everybody
  - comment on ticket {ticket}: {text}
  - reply to case {ticket} with "{text}"[{internal}]
  - write "{text}" under ticket {ticket}[{internal}]
  - add the remark "{text}" to {ticket}
  - the customer of ticket {ticket} should read: {text}
  ~ comment on ticket {ticket}

escalate_ticket raise_case escalate push_up_ticket | Pass a ticket to a higher level / Escalate a case to the experts
  ticket case id : code
  level? tier stage : int 2-4 ; the support level
  reason? because cause : enum outage/complaint/deadline/security
  - escalate ticket {ticket}[ to level {level}][ because of the {reason}]
  - {ticket} is too hard for us, pass it on[ to level {level}].
  - raise case {ticket} to the next tier[, cause: {reason}]
  - the experts should look at {ticket}[ due to the {reason}].
  - push ticket {ticket} up[ to tier {level}]
  ~ escalate the case

list_tickets open_tickets ticket_queue show_cases pending_tickets | List the support tickets / Show which cases wait in the queue
  status? state filter : enum open/waiting/solved/new
  agent? assignee owner person : person
  max? limit count : int 2-50
  = count int, oldest code
  - list the[ {status}] tickets[ of {agent}]
  - which[ {status}] tickets does {agent} have?
  - show me[ {max}][ {status}] cases from the queue
  - how many tickets are waiting[ for {agent}]?
  - what is in the ticket queue[ of {agent}]?
  - give me the last {max} tickets[ of {agent}]

create_project start_project new_project kick_off open_project | Create a project / Start a new project with a leader
  title name project : phrase ; the name of the project
  leader? manager head : person ; who leads it
  deadline? due end until : date
  budget? money funds : int 1000-90000
  - create a project called {title}[ with {leader} as manager]
  - start the project "{title}"[ with a budget of {budget}][ until {deadline}]
  - we begin a new project named {title}[, {leader} leads it].
  - kick off "{title}"[ under {leader}][ with the deadline {deadline}]
  - {leader} will lead a project with the title {title}.
  - set up a project for {title}
  ~ create a project

project_status project_progress how_is_project progress_report milestone_check | Tell how far a project is / Show the progress of a project
  project name title : subject ; which project
  detail? depth level : enum short/full
  = percent int, open_tasks int, due date
  - how far is the project {project}?
  - give me a[ {detail}] progress report on {project}
  - what is the state of project {project}?
  - is the {project} project on track?
  - I want to know how {project} is going.
  - check the milestones of {project}
  ~ how far is the project?

set_deadline move_deadline due_date change_due extend_deadline | Set the date by which a task must be done / Move a deadline
  task item work : task ; the task
  date until due new_date : date
  - set the deadline of "{task}" to {date}
  - "{task}" has to be finished by {date}.
  - move the due date of "{task}" to {date}
  - give us until {date} for "{task}"
  - we need more time to {task}, extend the deadline to {date}.
  - the new deadline to {task} is {date}.
  ~ move the deadline of "{task}"
  ~ {date} is the new deadline.

assign_task delegate_task hand_over_task allocate_work | Give a task to a colleague / Decide who does a piece of work
  task work what : task ; what has to be done
  person assignee to who : person ; who does it
  due? deadline by : date
  - assign "{task}" to {person}[ with the deadline {due}]
  - {person} should {task}[ by {due}].
  - delegate to {person}: {task}
  - I want {person} to {task}[ by {due}].
  - let {person} {task}
  - the job of {person} is to {task}[ until {due}].
  ~ I need somebody to {task}.
  ~ give {person} something to do

estimate_task story_points effort set_estimate | Save how much effort a task takes / Estimate a task in hours
  task item name : task
  hours effort estimate : int 1-80 ; hours of work
  - estimate {hours} hours for "{task}"
  - "{task}" will take about {hours} hours.
  - I think we need {hours} hours to {task}.
  - set the effort of "{task}" to {hours} hours
  - plan {hours} hours for the task "{task}"
  ~ estimate the effort of "{task}"

start_sprint begin_iteration new_sprint sprint | Begin a sprint of the team / Start the next iteration
  weeks length duration : int 1-4 ; how many weeks
  goal? aim target : phrase ; what the sprint is for
  - start a sprint of {weeks} weeks[ with the goal {goal}]
  - the next iteration lasts {weeks} weeks[ and its aim is {goal}].
  - begin a {weeks} week sprint[ for {goal}]
  - we want to sprint for {weeks} weeks[, the goal is {goal}].
  ~ start the next sprint

reserve_meeting_room find_meeting_room room_booking book_boardroom conference_room | Reserve a room for a meeting / Book a conference room @calendar
  date day on : date
  start time from at : time ; when the meeting begins
  people? seats persons attendees : int 2-30 ; how many take part
  projector? screen beamer : bool with a projector/without a projector
  - reserve a meeting room on {date} at {start}[ for {people} people]
  - we are[ {people} people and] meeting on {date} at {start}, find us a room[{projector}].
  - book the conference room from {start} on {date}[{projector}]
  - I need a room[ with {people} seats] for a meeting on {date} at {start}.
  - is a meeting room free on {date} at {start}[ for {people} persons]?
  - at {start} on {date} we need a conference room[ for {people} people].
  ~ reserve a room for {date}

postpone_meeting reschedule_meeting shift_meeting delay_meeting move_appointment | Move a meeting to another date / Postpone an appointment @calendar
  meeting event appointment what : event ; what is moved
  new_date to date day : date
  new_time? time at : time
  - postpone the {meeting} to {new_date}[ at {new_time}]
  - move the {meeting} to {new_date}[, {new_time}]
  - the {meeting} cannot take place now, shift it to {new_date}[ at {new_time}].
  - {new_date}[ at {new_time}] would be better for the {meeting}.
  - delay the {meeting} until {new_date}
  - can we have the {meeting} on {new_date}[ at {new_time}] instead?
  ~ postpone the {meeting}

call_off_meeting drop_meeting meeting_cancel remove_appointment | Cancel a meeting / Take an appointment out of the calendar @calendar
  meeting event appointment : event
  notify? inform tell_guests : bool and inform everybody/without informing anybody
  - call off the {meeting}[{notify}]
  - cancel the {meeting}[{notify}]
  - the {meeting} does not take place.
  - drop the {meeting} from the calendar[{notify}]
  - there will be no {meeting} this time.
  ~ call off the meeting

write_minutes meeting_minutes protocol save_minutes take_minutes | Write the minutes of a meeting / Save what was decided in a meeting @note
  meeting event topic : event ; which meeting
  text content decision summary : note ; what was said
  author? writer secretary : person
  - write in the minutes of the {meeting}: {text}
  - save the minutes of the {meeting}[ by {author}]: {text}
  - in the {meeting} we decided: {text}
  - put "{text}" in the protocol of the {meeting}
  - the minutes of the {meeting} should say "{text}".
  ~ write the minutes of the {meeting}

add_agenda_item agenda_point put_on_agenda propose_topic | Put a topic on the agenda of a meeting / Propose a point to talk about
  topic point item subject : subject ; what to talk about
  meeting event for : event
  minutes? time duration : int 5-60
  - put {topic} on the agenda of the {meeting}[ for {minutes} minutes]
  - in the {meeting} we should talk about {topic}[ for {minutes} minutes].
  - add the point {topic} to the agenda for the {meeting}
  - I propose {topic} as a topic for the {meeting}.
  - {meeting}: plan {minutes} minutes for {topic}
  ~ put {topic} on the agenda

start_video_call video_conference join_call online_meeting webcall | Start a video conference / Meet somebody online
  with person participant guest : person
  minutes? length duration : int 10-120
  recorded? recording save : bool and record it/and do not record it
  - start a video call with {with}[{recorded}]
  - I want to meet {with} online[ for {minutes} minutes].
  - open a video conference with {with}[ of {minutes} minutes]
  - {with} and I have to talk face to face, start an online meeting.
  - connect me with {with} by video[{recorded}]
  ~ start a video call

poll_dates find_date meeting_poll common_slot free_slot | Find a date when two people have time / Look for a free slot in the calendars @calendar
  person with colleague : person
  minutes length duration : int 15-180 ; how long the meeting takes
  week? in period : enum this/next
  = date date, time time
  - find a date for {minutes} minutes with {person}[ {week} week]
  - when do {person} and I both have {minutes} minutes[ {week} week]?
  - I need {minutes} minutes with {person}[ {week} week], look for a free slot.
  - look in the calendars for {minutes} common minutes with {person}
  - when could I meet {person} for {minutes} minutes[ {week} week]?
  ~ when does {person} have time?

share_document give_access grant_access share_file share_with | Give a person access to a document / Share a file with somebody
  document file name what : file ; the document
  person with user to : person
  rights? permission access role : enum read/write/comment
  - share {document} with {person}
  - give {person} access to {document}[ with the right to {rights}]
  - {person} should be able to {rights} the file {document}.
  - let {person} see {document}
  - I want {person} to have {rights} permission for {document}.
  - {person} needs {document}, share it[ with {rights} permission].
  ~ share {document}
  ~ give {person} access

revoke_access remove_access unshare take_away_rights block_user | Take away a user's access / Remove the rights of a person @lock
  user person account : person
  resource system target file : enum database/server/wiki/archive/drive ; to what
  - revoke {user}'s access to the {resource}
  - {user} must not use the {resource} any more.
  - take the rights for the {resource} away from {user}
  - remove {user} from the users of the {resource}
  - lock {user} out of the {resource}
  ~ revoke the access of {user}

sign_document signature e_sign sign_contract put_signature | Sign a document electronically / Put a signature under a contract
  document file contract : file
  signer? name person as : person
  - sign {document}[ as {signer}]
  - put[ {signer}'s] signature under {document}
  - {document} has to be signed[ by {signer}].
  - I agree with the contract {document}, sign it.
  - add the signature[ of {signer}] to {document}
  ~ sign the contract

merge_documents join_files combine_pdfs concatenate | Join two files into one / Combine documents
  first file_a one source : file
  second file_b other : file
  output? result name target : file ; the name of the new file
  - merge {first} and {second}[ into {output}]
  - join {second} to {first}[ and call the result {output}]
  - make one document of {first} and {second}[ with the name {output}]
  - I want {first} and {second} in one file[, named {output}].
  - combine {first} with {second}
  ~ merge {first} with another file

compare_versions diff_files show_changes document_diff compare_documents | Show what differs between two files / Compare two versions of a document
  old first before original : file ; the old version
  new second after changed : file ; the new version
  = differences int, summary phrase
  - compare {old} with {new}
  - what changed between {old} and {new}?
  - show the differences of {old} and {new}
  - is {new} different from {old}?
  - I need to see what is new in {new} compared to {old}.
  ~ what changed in {new}?

convert_document export_as change_format save_as file_converter | Convert a document into another format / Save a file as another type @convert
  file document source : file
  format type to target : enum pdf/html/docx/epub/odt
  pages? num_pages first_pages : int 1-40 ; only so many pages
  - convert {file} to {format}
  - save {file} as {format}
  - I need {file} in {format} format[, only the first {pages} pages].
  - make[ the first {pages} pages of] {file} a {format} document
  - export[ {pages} pages of] {file} as {format}
  - change the format of {file} to {format}
  ~ convert {file}

summarize_document summary digest shorten_text abstract | Write a short summary of a document / Say in a few sentences what a file is about
  document file text source : file
  sentences? length max : int 2-12 ; how long the summary may be
  language? lang in : language
  = summary phrase
  - summarize {document}[ in {sentences} sentences]
  - what does {document} say in short[, in {language}]?
  - give me a summary of {document}[ with {sentences} sentences][ in {language}]
  - I have no time to read {document}, shorten it[ to {sentences} sentences].
  - write {sentences} sentences about what {document} contains[ in {language}]
  ~ give me a summary

fill_form complete_form form_field enter_field | Enter a value in a form / Fill in a field of a form
  form document name : file
  field box label : enum name/street/country/profession/nationality
  value text content : phrase
  - fill in {value} as {field} in {form}
  - in {form} the {field} is {value}.
  - write {value} in the field {field} of {form}
  - enter the {field} {value} in the form {form}
  - complete {form}: {field} = {value}

archive_record file_away archive store_record retire_document | Put a record in the archive / File a document away for some years
  record document id number : code ; the record
  years? keep retention duration : int 1-30 ; how long it is kept
  shelf? place location : code
  - archive record {record}[ for {years} years]
  - file {record} away[ on shelf {shelf}]
  - keep record {record} in the archive[ for {years} years][ on shelf {shelf}]
  - we are done with {record}, it can go to the archive.
  - {record} must be stored[ for {years} years].
  ~ put the record in the archive

insert_row add_record db_insert create_row insert | Insert a row into a database table / Add a record to a table @db
  table into name : word ; the table
  name_value value row entry : phrase ; what to write
  - insert {name_value} into the table {table}
  - add a row with {name_value} to the {table} table
  - the table {table} needs a new row: {name_value}
  - put the record {name_value} in {table}
  - write a row into the database table {table} that says {name_value}
  ~ insert a row into {table}

delete_row remove_record db_delete drop_record | Delete a row of a database table / Remove a record from a table @db
  table from name : word
  id row key number : code ; which row
  - delete row {id} from the table {table}
  - remove the record {id} from {table}
  - the row {id} in the table {table} is wrong, delete it.
  - in table {table}, drop the record with id {id}
  - I do not want to see {id} in the {table} table any more.
  ~ delete a row from {table}

count_rows row_count table_size db_count | Count the rows of a database table / Tell how many records a table has @db
  table name in : word
  since? after from : date ; only newer rows
  = rows int
  - how many rows does the table {table} have[ since {since}]?
  - count the records in the {table} table[ from {since} on]
  - tell me the number of rows in {table}
  - how big is the database table {table}?
  - I want to know how many records came into the table {table} since {since}.
  ~ count the rows

export_table table_to_file dump_table csv_export | Write a database table into a file / Export the rows of a table @db
  table source name : word
  file target output path : file
  limit? rows max : int 10-500
  - export the table {table} to {file}
  - write[ {limit} rows of] the table {table} into {file}
  - dump {table} into the file {file}[, at most {limit} rows]
  - I need[ {limit} rows of] the {table} table as {file}.
  - save the database table {table} as {file}
  ~ export the table {table}

migrate_database db_migration upgrade_schema run_migration | Bring a database to a new version / Migrate the schema of a database
  database db name : word
  version to target : decimal ; the new version
  dry_run? test simulate : bool as a test only/for real
  - migrate the database {database} to version {version}[{dry_run}]
  - bring {database} up to schema version {version}[{dry_run}]
  - the database {database} should have version {version}.
  - upgrade the schema of {database} to {version}[{dry_run}]
  ~ migrate the database {database}

deploy_app release_version roll_out deployment ship_release | Bring a version of a program to the servers / Deploy an application
  app service program name : word ; what is deployed
  version? release tag : decimal
  environment? stage target env : enum staging/production/testing
  - deploy[ version {version} of] {app}[ to {environment}]
  - roll out {app}[ version {version}][ in {environment}]
  - {app} is ready, release it[ to {environment}].
  - ship[ release {version} of] {app}
  - I want {app}[ {version}] to run in {environment}.
  - bring the program {app} to the {environment} servers
  ~ deploy the application

roll_back revert_release undo_deploy previous_version rollback | Go back to an earlier version of a program / Undo a deployment
  app service program : word
  version? to release : decimal ; the version to return to
  - roll {app} back[ to version {version}]
  - undo the last deployment of {app}
  - the new release of {app} is broken, go back[ to {version}].
  - return to[ version {version} of] {app}
  - revert {app} to the earlier release[ {version}]
  ~ roll back

scale_service set_replicas add_instances scale_up autoscale | Run a service with a number of instances / Change how many copies of a service run
  service app name : word
  instances replicas count copies : int 1-40 ; how many run at once
  - scale {service} to {instances} instances
  - run {instances} replicas of {service}
  - there is much load, let {service} have {instances} instances.
  - I want {instances} copies of the service {service} to run.
  - set the number of {service} instances to {instances}
  ~ scale {service} up

read_logs show_log tail_log log_lines view_logs | Show the last lines of a log / Read the log of a service
  service app source program : word
  lines? count last n : int 5-500
  level? severity filter : enum error/warning/debug/info
  = lines int, message phrase
  - show me the log of {service}
  - read the last {lines} lines of the {service} log
  - what does the log of {service} say?
  - look in the {service} log for {level} messages
  - I want to see[ {lines}] {level} messages of {service}.
  - print {lines} log lines from {service}[ with the level {level}]
  ~ show me the log

cpu_load server_load system_metrics usage monitor_server | Show how busy a server is / Read the load of a machine
  server host machine node : word ; which machine
  metric? resource what : enum cpu/memory/disk/network
  = percent int, status state
  - how busy is the server {server}?
  - show the[ {metric}] load of {server}
  - how much[ {metric}] does the machine {server} use?
  - is {server} overloaded?
  - check the[ {metric}] usage on the host {server}
  - monitor {server}
  ~ how busy is the server?

free_disk disk_cleanup clean_cache purge_temp cleanup | Delete temporary data to get space on a disk / Clean up a server
  server host machine : word
  days? older_than age : int 2-90 ; only data older than this
  - free disk space on {server}
  - clean up {server}, delete what is older than {days} days
  - the disk of {server} is nearly full, make space.
  - purge temporary files[ older than {days} days] on {server}
  - throw the cache of the host {server} away[ if older than {days} days]
  ~ clean up the server

create_user add_account new_login register_account user_account | Create an account for a user / Add a login to a system
  username login name : word ; the name of the account
  email mail address : email
  admin? is_admin superuser : bool with administrator rights/without administrator rights
  - create an account {username} for {email}[{admin}]
  - add the user {username} with the address {email}[{admin}]
  - {email} needs a login called {username}.
  - register {username}, mail {email}[{admin}]
  - make a new user {username}[{admin}], email: {email}
  ~ create an account for {email}
  ~ add a user called {username}

reset_password new_password change_password password_reset forgot_password | Reset the password of a user / Send a new password to a mail address
  email address mail account : email
  - reset the password of {email}
  - {email} cannot log in, send a new password.
  - I forgot the password of my account {email}.
  - send {email} a new password
  - the user {email} needs another password.
  ~ I forgot my password.

schedule_job cron_job plan_script nightly_job repeat_job | Run a script at a fixed time / Plan a job that is repeated
  script job program file : file ; what to run
  time at hour when : time
  repeat? interval frequency : enum daily/weekly/monthly
  - run {script} at {time}[, {repeat}]
  - schedule the script {script} for {time}[ and repeat it {repeat}]
  - {script} should start at {time}[ {repeat}].
  - plan a[ {repeat}] job for {script} at {time}
  - I want {script} to be executed at {time}[, {repeat}].
  ~ schedule the script {script}

block_address firewall_rule ban_host deny_port close_port | Close a port of a server / Add a rule to the firewall
  port number : int 20-9000 ; the port
  server host machine : word
  protocol? kind : enum tcp/udp
  - close[ {protocol}] port {port} on {server}
  - the firewall of {server} should block port {port}[ for {protocol}].
  - nobody may reach port {port} of {server}.
  - deny traffic to[ {protocol}] port {port} on the host {server}
  - add a firewall rule on {server} against port {port}[ with {protocol}]
  ~ close port {port}
"""
