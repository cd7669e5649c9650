"""More hand-written tools of the tool-call skill, in the form of `data_tools`: offices, trade, authorities, care and clubs."""

# ruff: noqa: E501 (a row of a table is a line)

from __future__ import annotations

TRAINING = """
request_leave apply_vacation time_off_request ask_days_off leave | Ask for days of vacation / Hand in a request for time off @calendar @note
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
  - {second} works on {day} instead of {first}.
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
  - hire {name} as {position}[ for {salary} a month][ from {start}]
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
  percent rate increase : int 1-20 ; by how many percent
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
  - show the payslip for {month}[ of {employee}]
  - how much did {employee} earn in {month}?
  - how high was my pay in {month}?
  - get me the salary statement of {month}[ for {employee}]
  - I need the wage slip from {month}[ of {employee}].
  - what was paid out in {month}[ to {employee}]?
  ~ I need a payslip.

log_hours book_time timesheet enter_hours track_time | Enter working hours in the timesheet / Book time on a project
  hours duration time_spent : int 1-14 ; hours worked
  project task client job : subject ; what was worked on
  date? day on : date
  - log {hours} hours on {project}[ for {date}]
  - I worked {hours} hours on {project}[ on {date}].
  - book {hours} hours for {project}
  - put {hours} h of {project} into my timesheet
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
  reason? why grounds : enum incomplete/late/expensive/invalid ; why it is refused
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
  format? mode via : enum video/phone/chat
  - schedule an interview[ by {format}] with {candidate} for {date}[ at {time}]
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
  - publish a vacancy in {city} for the job of {job}[ with {hours} hours a week]
  - we want to find a new {job} in {city}, advertise the job.
  - post an opening in {city}: {job}[, {hours} hours per week]
  - put a job ad online for the position of {job} in {city}
  - our branch in {city} needs a good {job}[ for {hours} hours a week], publish that.
  ~ advertise a job in {city}
  ~ we need one more {job}.

comment_ticket reply_ticket ticket_note annotate_ticket | Add a comment to a ticket / Write a reply in a support case
  ticket id case number : code
  text comment reply message : message ; the words of the comment
  - comment on ticket {ticket}: {text}
  - reply to case {ticket} with "{text}"
  - write "{text}" under ticket {ticket}
  - add the remark "{text}" to {ticket}
  - let the customer of ticket {ticket} read this: {text}
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

assign_task delegate_task hand_over_task allocate_work | Give a task to a colleague / Decide who does a piece of work @task
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
  - reserve a meeting room on {date} at {start}[ for {people} people]
  - we are[ {people} people and] meeting on {date} at {start}, find us a room.
  - book the conference room from {start} on {date}
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
  - call off the {meeting}
  - cancel the {meeting}
  - the {meeting} does not take place.
  - drop the {meeting} from the calendar
  - there will be no {meeting} this time.
  ~ call off the meeting

write_minutes meeting_minutes protocol save_minutes take_minutes | Write the minutes of a meeting / Save what was decided in a meeting @note
  meeting event topic : event ; which meeting
  text content decision summary : note ; what was said
  author? writer secretary : person
  - write in the minutes of the {meeting}: {text}
  - save the minutes of the {meeting}[ by {author}]: {text}
  - In the {meeting} we decided: {text}
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
  - plan {minutes} minutes of the {meeting} for {topic}
  ~ put {topic} on the agenda

start_video_call video_conference join_call online_meeting webcall | Start a video conference / Meet somebody online @phone
  with person participant guest : person
  minutes? length duration : int 10-120
  - start a video call with {with}
  - I want to meet {with} online[ for {minutes} minutes].
  - open a video conference with {with}[ of {minutes} minutes]
  - {with} and I have to talk face to face, start an online meeting.
  - connect me with {with} by video
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
  rights? permission access role : enum read/write/edit
  - share {document} with {person}
  - give {person} access to {document}[ with the right to {rights}]
  - {person} should be able to {rights} the file {document}.
  - let {person} see {document}
  - I want {person} to have {rights} permission for {document}.
  - {person} needs {document}, share it[ with {rights} permission].
  ~ share {document}
  ~ give {person} access

revoke_access remove_access unshare take_away_rights block_user | Take away a user's access / Remove the rights of a person
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
  - put the signature[ of {signer}] under {document}
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
  - turn[ the first {pages} pages of] {file} into {format}
  - export[ {pages} pages of] {file} as {format}
  - change the format of {file} to {format}
  ~ convert {file}

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
  - The table {table} needs a new row: {name_value}
  - put the record {name_value} in {table}
  - write a row into the database table {table} that says {name_value}
  ~ insert a row into {table}

delete_row remove_record db_delete drop_record | Delete a row of a database table / Remove a record from a table @db
  table from name : word
  id row key number : code ; which row
  - delete row {id} from the table {table}
  - remove the record {id} from {table}
  - the row {id} in the table {table} is wrong, delete it.
  - drop the record with id {id} in table {table}
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
  - migrate the database {database} to version {version}
  - bring {database} up to schema version {version}
  - the database {database} should have version {version}.
  - upgrade the schema of {database} to {version}
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
  - take the servers back to an older {app}[, version {version}]
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
  - how much {metric} does the machine {server} use?
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
  - create an account {username} for {email}
  - add the user {username} with the address {email}
  - {email} needs a login called {username}.
  - register {username}, mail {email}
  - make a new user {username}, email: {email}
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

restock reorder_goods order_supplies replenish_stock purchase_stock | Order new goods for the store / Fill up the stock from a supplier @order @stock
  product article goods item : product ; what to order
  amount pieces quantity units : int 5-900 ; how many pieces
  supplier? vendor from : company ; who delivers
  - restock {product} with {amount} pieces[ from {supplier}]
  - order {amount} new pieces of {product} from the supplier[ {supplier}]
  - we are low on {product}, get {amount} more[ from {supplier}].
  - replenish our stock by {amount} units of {product}
  - the shelf of {product} is empty, buy {amount} pieces[ at {supplier}].
  - {supplier} should deliver {amount} pieces of {product} to our store.
  ~ restock {product}
  ~ we need more {product} in the store.

receive_delivery book_in_goods goods_receipt accept_shipment unload | Record that goods have arrived / Book a delivery into the warehouse @stock
  product goods article : product
  quantity pieces count : int 1-500
  dock? gate ramp : int 1-20 ; where it was unloaded
  - book in {quantity} pieces of {product}[, dock {dock}]
  - {quantity} units of {product} have arrived[ at dock {dock}].
  - record a delivery of {quantity} {product}[ at ramp {dock}]
  - we received {quantity} pieces of {product}.
  - unload {quantity} pieces of {product}[ at gate {dock}]
  ~ a delivery of {product} came in.

stocktake count_stock inventory_count adjust_stock correct_quantity | Save how many pieces were counted / Correct the quantity of an article in stock @stock
  article product item : product
  counted pieces actual number : int 0-800 ; how many there really are
  - we counted {counted} pieces of {article}.
  - correct the stock of {article} to {counted}
  - the inventory says {counted} for {article}.
  - there are really {counted} pieces of {article} on the shelf.
  - set the quantity of the article {article} to {counted}
  - save the count: {article}, {counted} pieces
  ~ correct the stock of {article}

pick_order collect_order pack_order prepare_shipment fulfil_order | Take the goods of an order from the shelves / Prepare an order for shipping @order
  order number id : code ; the order
  picker? worker employee : person
  - pick order {order}[ and let {picker} do it]
  - pack the order {order}
  - {order} is paid, prepare it for shipping.
  - collect the goods of {order}
  - {picker} should put together the order {order}.
  ~ pack the order

ship_parcel send_parcel dispatch_package hand_to_carrier shipping | Send a parcel to an address / Hand a package to a carrier
  address to destination recipient_address : address
  weight kilos kg : decimal ; weight in kilos
  carrier? service speed : enum standard/express/overnight
  = tracking_code code, price decimal
  - ship a parcel of {weight} kilos to {address}[ by {carrier}]
  - send {weight} kg to {address}
  - a package with {weight} kilos has to go to {address}[ by {carrier} delivery].
  - dispatch to {address}: one package, {weight} kg[, {carrier} service]
  - {address} is waiting for a parcel of {weight} kilos[, use the {carrier} service].
  ~ send a parcel to {address}
  ~ ship a package of {weight} kilos

plan_delivery schedule_drop arrange_delivery deliver_goods | Arrange when goods are delivered / Plan a drop at a customer @order
  order shipment id : code
  date day on : date
  window? part_of_day slot : enum morning/afternoon/evening
  floor? storey level : int 1-20
  - deliver order {order} on {date}[ in the {window}][ to floor {floor}]
  - plan the delivery of {order} for {date}[, {window}]
  - the customer wants {order} on {date}[ on floor {floor}].
  - {date} is when the goods of {order} should come[, preferably in the {window}].
  - arrange a drop of {order} on {date}[ in the {window}]
  ~ deliver the order {order}

dispatch_driver send_truck assign_driver tour_driver put_driver_on | Give a driver a tour / Send a truck with a driver to a city
  driver person who : person
  city destination to : city
  truck? vehicle plate : code ; the truck
  - send {driver} to {city}[ with truck {truck}]
  - {driver} drives to {city}[ in the truck {truck}].
  - the tour to {city} is for {driver}[, vehicle {truck}].
  - let {driver} take the load to {city}
  - dispatch[ truck {truck} with] {driver} to {city}
  - put {driver} on the {city} tour[ with {truck}]
  ~ send a driver to {city}

set_price reprice change_price price_tag label_price | Set what a product costs / Change the price of an article
  product article item : product
  price cost amount new_price : decimal
  currency? in unit : currency
  - set the price of {product} to {price}[ {currency}]
  - {product} should cost {price}[ {currency}] from now on.
  - sell {product} for {price}[ {currency}]
  - the new price of {product} is {price}[ {currency}].
  - I want {price}[ {currency}] for {product}.
  - change the price tag of {product} to {price}
  ~ change the price of {product}

give_discount start_sale reduce_price promotion mark_down | Reduce the price of a product / Start a sale with a discount
  product article item : product
  percent discount rate : int 5-80 ; by how many percent
  until? end last_day : date
  - give {percent} percent discount on {product}[ until {until}]
  - mark {product} down by {percent}%
  - start a sale of {product} with {percent} percent off[ that ends on {until}]
  - {product} is {percent} percent cheaper[ until {until}].
  - make {product} {percent} percent cheaper
  - nobody buys {product}, take {percent}% off the price.
  ~ start a sale of {product}

redeem_voucher use_coupon apply_coupon gift_card_pay promo_code | Use a voucher for a purchase / Apply a coupon to an order
  voucher coupon code card : code
  order cart purchase basket : code ; the purchase
  - use the voucher {voucher} for order {order}
  - redeem coupon {voucher} on {order}
  - I have a gift card {voucher}, take it for my purchase {order}.
  - apply the code {voucher} to the basket {order}
  - order {order} is paid with voucher {voucher}.
  ~ redeem the voucher {voucher}

refund pay_back return_money reimburse_customer money_back | Give a customer the money back / Refund an order
  order purchase id : code
  amount? sum value : decimal ; how much, if not everything
  method? via how : enum cash/card/voucher/transfer
  - refund order {order}[ by {method}]
  - pay[ {amount} of] the money for {order} back[ as {method}]
  - the customer is not happy with {order}, return the money[ by {method}].
  - give back[ {amount} of] what was paid for {order}
  - I sent {order} back and want a refund[ of {amount}].
  ~ I want my money back.

register_complaint file_complaint customer_complaint complain log_grievance | Write down that a customer complains / File a complaint about a product
  customer name client : person
  about product subject cause : product ; what is wrong
  wish? wants solution : enum refund/repair/replacement/letter
  - register a complaint of {customer} about {about}
  - {customer} complains about {about}[ and wants a {wish}].
  - {customer} is angry because of {about}[, a {wish} is wanted].
  - log that the customer {customer} has trouble with {about}
  - file a complaint: customer {customer}, product {about}[, wish: {wish}]
  ~ {customer} wants to complain.

call_back_customer plan_callback callback return_call ring_back | Plan to call a customer back / Note that a caller waits for a return call @phone @calendar
  customer caller name : person
  phone number telephone : phone
  time? when at : time
  topic? about reason : subject
  - call {customer} back under {phone}[ at {time}]
  - {customer} wants to be called at {phone}[ because of {topic}].
  - plan a return call: {customer}, number {phone}[, {time}]
  - ring {phone} back and ask for {customer}[ about {topic}]
  - {customer} can be reached under {phone}[ at {time}], note a callback.
  ~ call {customer} back

transfer_caller connect_call put_through forward_call | Connect a caller with a department / Put a call through to somebody @phone
  department to extension desk : enum sales/billing/support/reception/management
  language? speaks lang : language ; what the caller speaks
  - put the caller through to {department}
  - connect this call with {department}
  - the person on the line needs {department}[ and speaks {language}].
  - forward the {language} call to {department}
  - this is something for {department}, transfer the call.
  ~ put the caller through

customer_survey ask_feedback satisfaction_survey send_questionnaire | Ask a customer how happy they are / Send a list of questions after a purchase @mail
  customer email address : email
  questions? count length : int 3-20
  about? topic product : product
  - ask {customer} for feedback[ on {about}]
  - send {customer} a survey[ with {questions} questions][ about {about}]
  - how happy is {customer}? send the questionnaire[ about {about}].
  - I want to hear from {customer} what was good and bad[ with {questions} questions].
  - find out if {customer} is satisfied[ with {about}]
  ~ send a survey

segment_customers filter_customers customer_list clients_in | List the customers of a city / Find customers who spent a certain sum @db
  city location town : city
  min_spent? spent_over turnover : int 50-9000 ; only who spent more
  since? after from : date
  = names list, count int
  - list our customers in {city}[ who spent more than {min_spent}]
  - which clients do we have in {city}[ since {since}]?
  - who in {city} bought for over {min_spent}?
  - give me all customers from {city}[ that came after {since}]
  - I am looking for clients in {city}[ with a turnover of more than {min_spent}].
  ~ list the customers

run_campaign start_campaign run_advert advertise ad_campaign | Start a marketing campaign for a product / Advertise something on a channel
  product what article : product
  channel medium where : enum radio/newspaper/online/television/posters
  budget? money spend : int 100-50000
  weeks? duration length : int 2-20
  - start a campaign for {product} through {channel}[ with a budget of {budget}][ for {weeks} weeks]
  - advertise {product} via {channel}[ for {weeks} weeks]
  - we want more people to know {product}, use {channel}[ and spend {budget}].
  - run ads for {product} by {channel}[, {weeks} weeks long]
  - spend {budget} on {channel} advertising for {product}
  ~ advertise {product}

send_newsletter mass_mail mailing newsletter email_blast | Send a newsletter to all readers / Mail something to a group of people @mail
  subject title headline topic : subject
  audience group to readers : enum customers/members/partners/everyone
  date? day on : date
  - send a newsletter about {subject} to {audience}[ on {date}]
  - mail {audience} about {subject}[ on {date}]
  - a mailing with the title {subject} should go to {audience}[ on {date}].
  - inform {audience} with a newsletter on {subject}
  - write a newsletter for {audience}, headline: {subject}
  ~ send a newsletter to {audience}

subscribe_newsletter add_subscriber mailing_list sign_up_reader | Add an address to a mailing list / Sign up a reader for news @mail
  email address reader : email
  list? topic about : topic
  interval? frequency often : enum daily/weekly/monthly
  - subscribe {email}[ to news about {list}]
  - add {email} to the mailing list[ on {list}]
  - {email} wants to get[ {interval}] news[ about {list}].
  - sign up {email} for the[ {interval}] newsletter
  - put the reader {email} on our list
  ~ add a reader to the mailing list

sales_report turnover revenue sales_figures how_much_sold | Show how much was sold / Report the turnover of a period
  period month time : month
  region? country market : country
  product? article item : product
  = revenue decimal, pieces int
  - how much did we sell in {period}[ in {region}]?
  - show the sales figures of {period}[ for {product}]
  - what was the turnover in {period}[ from {region}]?
  - report the revenue of {period}[ with {product}]
  - I need the sales of {period}[ in {region}].
  - did {product} sell well in {period}?
  ~ show the sales figures

open_account new_bank_account start_account create_account_bank | Open a bank account for a person / Start a new account at the bank
  holder owner customer name : person
  type kind account_type : enum savings/checking/joint/student
  currency? in money : currency
  - open a {type} account for {holder}[ in {currency}]
  - {holder} wants a {type} account[ that is kept in {currency}].
  - start a new {type} account, owner {holder}[, currency: {currency}]
  - give {holder} a {type} account at our bank
  - I would like a {type} account in the name of {holder}.
  ~ open an account for {holder}

standing_order recurring_payment monthly_transfer regular_payment autopay | Pay a sum to a person every month / Set up a standing order
  recipient to payee person : person
  amount sum value : decimal
  day? day_of_month on : int 1-28 ; day of the month
  - pay {recipient} {amount} every month[ on day {day}]
  - set up a standing order of {amount} for {recipient}[, day {day}]
  - {recipient} should get {amount} each month[ on the day {day}].
  - send {amount} to {recipient} regularly[ on day {day} of the month]
  - I want a monthly transfer of {amount} to {recipient}.
  ~ set up a standing order for {recipient}

list_transactions bank_statement account_history recent_payments movements | Show the payments of a bank account / Print the statement of an account
  from_date since start after : date
  to_date? until end before : date
  above? min_amount larger_than : int 10-2000 ; only larger sums
  = count int, total decimal
  - show my payments since {from_date}[ until {to_date}]
  - print the bank statement from {from_date}[ to {to_date}]
  - what went out of my account after {from_date}[ above {above}]?
  - list all transactions[ larger than {above}] from {from_date} on
  - which sums[ over {above}] did I pay between {from_date} and {to_date}?
  ~ show my payments

apply_loan request_credit credit_application borrow_money loan_request | Apply for a loan at the bank / Ask to borrow money
  amount sum principal : int 500-90000
  years term duration : int 2-30 ; how long it is paid back
  purpose? reason use : enum car/house/studies/renovation/business
  - apply for a loan of {amount} over {years} years[ for the {purpose}]
  - I want to borrow {amount} and pay it back in {years} years[, purpose: {purpose}].
  - request a credit: {amount}, {years} years[, for the {purpose}]
  - we need {amount} from the bank[ for the {purpose}] with a term of {years} years.
  - can I get {amount} as a loan for {years} years?
  ~ I want to borrow {amount}.

card_limit set_limit change_card_limit daily_limit bank_card_limit | Set how much can be paid with a card / Change the limit of a bank card
  limit amount max sum : int 50-5000
  card? which number : code
  period? per interval : enum day/week/month
  - set the limit of my card[ {card}] to {limit}[ a {period}]
  - nobody should be able to pay more than {limit}[ per {period}] with my bank card.
  - change the card limit to {limit}[ per {period}]
  - allow payments of {limit} a {period} with my card
  - I want a limit of {limit} for my bank card[ {card}].
  ~ change the limit of my card

report_claim insurance_claim file_claim report_damage damage_report | Report a damage to the insurance / File a claim
  policy contract insurance_number : code ; number of the insurance
  damage kind what type : enum fire/water/theft/storm/accident
  date? happened on : date
  amount? cost loss : int 50-9000 ; how much it costs
  - report damage by {damage} under policy {policy}[ that happened on {date}][, cost: {amount}]
  - there was {damage} on {date}, my insurance number is {policy}.
  - file a claim for {damage} with policy {policy}[ over {amount}]
  - we have the policy {policy} and had a loss[ of {amount}] by {damage}[ on {date}].
  - I want my insurance {policy} to pay for the {damage}[, about {amount}].
  ~ report damage by {damage}
  ~ file a claim with policy {policy}

insure_object buy_insurance take_out_policy insurance_contract cover | Insure a thing / Take out an insurance for something
  object thing item what : thing
  value worth sum : int 50-9000 ; what it is worth
  years? term duration : int 1-10
  - insure the {object} for {value}[ for {years} years]
  - my {object} is worth {value}, take out an insurance[ for {years} years].
  - I want a policy over {value} for my {object}[ that runs {years} years].
  - cover the {object} up to {value}
  - buy[ {years} years of] insurance for the {object}, value {value}
  ~ insure my {object}

file_tax_return submit_taxes tax_declaration send_tax_form declare_income | Send the tax return to the tax office / Declare the income of a year
  year tax_year for : int 2015-2030
  income earnings salary : int 5000-90000
  children? kids num_children : int 1-6
  - send my tax return for {year} with an income of {income}[ and {children} children]
  - I earned {income} in {year}, declare that to the tax office.
  - declare {income} of income for {year}
  - file the taxes of {year}: {income}[, {children} children]
  - in {year} my earnings were {income}, fill in the declaration.
  ~ file my taxes for {year}

book_office_visit citizen_service town_hall_appointment office_appointment authority_visit | Get an appointment at the town hall / Book a visit to a public office @calendar
  matter purpose service what : enum passport/license/marriage/registration/permit
  city office town : city
  date? day on : date
  - book a visit to the {city} town hall for a {matter}[ on {date}]
  - I need a {matter}, get me an appointment at the office in {city}[ on {date}].
  - make an appointment with the authorities in {city} because of a {matter}
  - in {city} I have to see an official about a {matter}[ on {date}].
  - when can I come to the office in {city} for a {matter}?
  ~ get me an appointment at the town hall of {city}

register_residence change_address new_home move_registration report_move | Report a new address to the authorities / Register where a person lives
  name person citizen : person
  address street home : address
  since? date from : date
  - register {name} at {address}[ from {since} on]
  - {name} moved to {address}[ on {since}].
  - the new home of {name} is {address}, tell the authorities.
  - report to the town that {name} lives at {address}[ since {since}]
  - {address} is where {name} lives now[, since {since}].
  ~ {name} moved, register the new home.

apply_permit request_permit building_permit license_application get_permit | Apply for a permit at an authority / Request permission for a plan
  kind permit type : enum building/fishing/parking/market/hunting
  applicant name person : person
  place? where location : place
  from? start date : date
  - apply for a {kind} permit for {applicant}[ at {place}]
  - {applicant} needs a {kind} permit[ near {place}][ from {from}].
  - request {kind} permission in the name of {applicant}[, beginning {from}]
  - ask the authority if {applicant} gets a {kind} permit[ for {place}]
  - I want a {kind} permit for {applicant}[ starting on {from}].
  ~ apply for a {kind} permit

pay_fine settle_penalty speeding_ticket fine_payment parking_fine | Pay a fine / Settle a penalty with its number
  number fine reference case : code
  method? by with : enum card/transfer/cash
  - pay the fine {number}[ by {method}]
  - settle penalty {number}[ with {method}]
  - I parked in the wrong place and got the fine {number}, pay it.
  - the police sent me penalty {number}, I want to pay it[ by {method}].
  - transfer the money for the parking fine {number}
  ~ pay my fine

consult_lawyer legal_advice find_lawyer attorney ask_lawyer | Arrange advice from a lawyer / Find an attorney for a field of law
  field area law : enum family/rent/work/traffic/inheritance
  city place town : city
  language? speaks lang : language
  - find a lawyer for {field} law in {city}[ who speaks {language}]
  - I need legal advice on {field} law in {city}[ in {language}].
  - who in {city} is an attorney for {field} law?
  - I have a dispute in {city}, get me a lawyer for {field} law[ who can speak {language}].
  - arrange a talk with a {field} lawyer in {city}
  ~ I need a lawyer in {city}.

court_hearing set_hearing trial_date hearing schedule_trial | Set the date of a court hearing / Plan a trial @calendar
  case file number : code
  date day on : date
  judge? chair person : person
  room? hall courtroom : int 1-60
  - set the hearing of case {case} for {date}[ in room {room}][ with judge {judge}]
  - case {case} is heard on {date}[ by judge {judge}].
  - plan the trial {case} on {date}[, courtroom {room}]
  - the court meets on {date} for case {case}[ in hall {room}].
  - judge {judge} hears {case} on {date}.
  ~ set a date for case {case}

draft_contract write_contract prepare_agreement make_contract contract | Prepare a contract with a partner / Write an agreement
  partner party with company : company
  kind type subject : enum rental/service/sale/license/purchase
  months? term duration : int 2-60
  - draft a {kind} contract with {partner}[ for {months} months]
  - we and {partner} agreed on a {kind} contract[ of {months} months], write it.
  - prepare the {kind} agreement with {partner}
  - {partner} needs a {kind} contract from us[ with a term of {months} months].
  - put the {kind} deal with {partner} in writing
  ~ write a contract with {partner}

cancel_contract end_agreement give_notice quit_contract terminate_contract | End a contract / Give notice to a company
  contract number id : code
  company partner with : company
  end_date? date until : date
  - cancel contract {contract} with {company}[ on {end_date}]
  - I do not want the contract {contract} with {company} any more.
  - give notice to {company}, contract {contract}[, effective {end_date}]
  - end our agreement {contract} with {company}[ by {end_date}]
  - {company} should know that contract {contract} stops[ on {end_date}].
  ~ end my contract with {company}

drop_course unenroll leave_class withdraw_student deregister | Take a student out of a course / Withdraw from a class
  student pupil name : person
  course class subject : topic
  - take {student} out of the course {course}
  - {student} does not want to go to the {course} class any more.
  - withdraw {student} from the course on {course}
  - {student} drops {course}.
  - remove the student {student} from the course on {course}
  ~ {student} wants to leave a course.

set_homework give_homework assign_exercise homework_task schoolwork | Give a class homework / Set an exercise for the pupils @note
  pages amount count : int 1-20 ; how many pages
  subject topic lesson : topic
  due? until deadline by : date
  - give the class {pages} pages of homework on {subject}[ until {due}]
  - the pupils should read {pages} pages about {subject}[ by {due}].
  - set {pages} pages of {subject} as homework[, due {due}]
  - I want to see {pages} pages of homework on {subject}[ by {due}].
  - for {due} everyone learns {pages} pages of {subject}.
  ~ give the class homework on {subject}

book_exam exam_registration sign_up_exam plan_exam take_exam | Register a student for an exam / Plan an examination @calendar
  subject exam topic : topic
  date day on : date
  student? candidate name : person
  - register[ {student}] for the exam in {subject} on {date}
  - book the {subject} exam for {date}
  - there is an exam about {subject} on {date}.
  - {student} takes the {subject} exam on {date}.
  - plan an examination in {subject} for {date}
  ~ register for the exam in {subject}

class_timetable timetable lessons_today school_schedule lesson_plan | Show the lessons of a class / Read the timetable of a day
  grade class group year : int 1-13 ; the grade
  day? weekday date : day
  = subjects list, first_lesson time
  - which lessons does grade {grade} have[ on {day}]?
  - show the timetable of class {grade}[ for {day}]
  - when does school begin for grade {grade}[ on {day}]?
  - what does grade {grade} learn[ on {day}]?
  - print the schedule of year {grade}[ of {day}]
  ~ show the timetable

renew_loan extend_book prolong_loan keep_longer library_extend | Extend the time a library book may be kept / Renew a borrowed book
  title book item : book
  weeks? extra_weeks time : int 2-8
  card? reader_card member : code
  - renew {title}[ for {weeks} weeks][ with the card {card}]
  - I have not finished {title}, let me keep it[ {weeks} weeks] longer.
  - extend the loan of {title}[ by {weeks} weeks]
  - may I keep {title} a bit longer[, {weeks} more weeks]?
  - I need more time to read {title}.
  ~ renew a library book

give_back_book return_loan book_return hand_in_book check_in_book | Take a borrowed book back / Record the return of a library book
  title book item : book
  reader? borrower from : person
  condition? state how : enum good/worn/torn/wet
  - take {title} back[ from {reader}]
  - {reader} returned {title}[ in {condition} condition].
  - record that {title} is here again[, condition: {condition}]
  - I have read {title} and bring it back.
  - check in the book {title}[ from {reader}]
  ~ somebody returned a book.

admit_patient hospital_admission check_in_patient new_patient ward_admission | Admit a patient to a ward / Take a sick person into the hospital
  patient name person : person
  ward department station unit : enum surgery/children/maternity/emergency/cardiology
  bed? bed_number place : int 1-90
  insurance? insurance_number policy : code
  - admit {patient} to the {ward} ward[, bed {bed}]
  - {patient} comes to the {ward} ward[ with insurance number {insurance}].
  - we have a new patient for {ward}, {patient}[, who gets bed {bed}].
  - take {patient} into the hospital, department {ward}[, policy {insurance}]
  - the {ward} ward should expect {patient}[ in bed {bed}].
  ~ admit {patient}

discharge_patient release_patient patient_leaves send_patient_home | Let a patient leave the hospital / Send a healthy patient home
  patient name person : person
  date? day on : date
  checkup? control_after next_visit : int 2-60 ; days until the next visit
  - discharge {patient}[ on {date}]
  - {patient} is healthy and can go home[ on {date}].
  - send {patient} home[ with a checkup after {checkup} days]
  - release the patient {patient}[ on {date}]
  - {patient} leaves the hospital[ on {date}].
  ~ send a patient home

prescribe_drug prescription write_prescription prescribe order_medicine | Prescribe a medicine for a patient / Write a prescription
  patient for name : person
  drug medicine substance : medicine
  times? per_day doses frequency : int 1-6 ; how often a day
  days? duration length : int 2-40
  - prescribe {drug} for {patient}[, {times} times a day][, for {days} days]
  - {patient} needs a prescription for {drug}[, {times} times a day].
  - write {patient} a prescription for {drug}[ that lasts {days} days]
  - give {patient} {drug}[ for {days} days]
  - {drug} would help {patient}[, take it {times} times a day].
  ~ write {patient} a prescription

check_interaction drug_interaction safe_together medicine_check mix_drugs | Check if two medicines go together / Tell whether drugs may be mixed
  first drug_a medicine : medicine
  second drug_b other : medicine
  age? patient_age years : int 1-95
  = safe yes, warning phrase
  - can {first} be taken with {second}[ at the age of {age}]?
  - do {first} and {second} go together?
  - check {first} and {second} for interactions[, age {age}]
  - is it dangerous to mix {first} and {second}?
  - a patient[ aged {age}] takes {first} and wants {second}, is that safe?
  ~ is {first} safe with my other medicine?

pharmacy_stock drug_available has_medicine medicine_supply | Tell if a pharmacy has a medicine / Check the supply of a drug @stock
  drug medicine name : medicine
  city? near town : city
  packs? count amount : int 2-20
  = available yes, price decimal
  - is there {drug} in a pharmacy[ in {city}]?
  - do we have {packs} packs of {drug}?
  - which pharmacy[ in {city}] has {drug}?
  - check the supply of {drug}[, {packs} packs]
  - I need {drug}[ in {city}], who sells it?
  ~ check if the pharmacy has my medicine

measure_vitals record_vitals vital_signs save_pulse patient_values | Save the pulse and temperature of a patient / Record vital signs @note
  patient name person : person
  pulse heart_rate bpm : int 40-180
  fever? temperature degrees : decimal
  pressure? blood_pressure systolic : int 80-220
  - save for {patient} a pulse of {pulse}[ and {fever} degrees]
  - {patient} has a heart rate of {pulse}[, the blood pressure is {pressure}].
  - record the vital signs of {patient}: pulse {pulse}[, temperature {fever}]
  - the pulse of {patient} is {pulse}[ and the fever {fever} degrees].
  - I measured {pulse} beats a minute for {patient}[ and a pressure of {pressure}].
  ~ save the pulse of {patient}

order_lab_test lab_request blood_test request_analysis examine_sample | Order a test from the laboratory / Have a sample of a patient analyzed
  patient name of : person
  test kind analysis type : enum blood/urine/vitamin/genetic/sugar
  - order a {test} test for {patient}
  - send a {test} sample of {patient} to the laboratory
  - the lab should do a {test} analysis of {patient}.
  - we need {patient}'s {test} values.
  - let {patient} have a {test} test
  ~ order a lab test for {patient}

lab_result test_results sample_result get_findings analysis_result | Get the result of a laboratory test / Look up the findings of a sample
  sample number tube id : code
  value? marker what : enum iron/sugar/cholesterol/calcium ; only this value
  = result phrase, value decimal
  - what is the result of sample {sample}?
  - is the[ {value}] test of {sample} finished?
  - show the[ {value}] findings for sample {sample}
  - look up[ the {value} in] the analysis {sample}
  - what did the lab find in {sample}?
  - I am waiting for the[ {value}] result of tube {sample}.
  ~ look up the lab result

run_experiment start_measurement lab_run start_assay measure_sample | Measure a sample in a laboratory instrument / Start an experiment at a temperature
  sample id specimen probe : code
  temperature degrees heat : int -20-95
  repeats? runs times : int 2-20
  - run sample {sample} at {temperature} degrees[ {repeats} times]
  - start the experiment with {sample} at {temperature} degrees
  - measure {sample}[ {repeats} times] at a temperature of {temperature}
  - the experiment with specimen {sample} needs {temperature} degrees[ and {repeats} repeats], start it.
  - the instrument should analyze {sample} at {temperature} degrees[ in {repeats} runs].
  ~ measure the sample {sample}

assign_nurse nurse_for care_plan give_nurse bedside_care | Decide which nurse cares for a patient / Plan the care at a bed
  nurse carer who : person
  room ward_room number : int 1-400 ; the patient's room
  shift? part_of_day when : enum day/evening/night
  - {nurse} takes care of room {room}[ in the {shift} shift].
  - let {nurse} look after the patient in room {room}[ during the {shift}]
  - room {room} needs a nurse[ for the {shift}], send {nurse}.
  - plan {nurse} for room {room}[ for the {shift}]
  - put {nurse} in charge of the patient's room {room}
  ~ send a nurse to room {room}

order_material building_supplies order_concrete site_delivery construction_order | Order building material for a site / Have material brought to a construction site @order
  material what goods : enum concrete/gravel/bricks/timber/steel/sand
  tons amount weight : decimal ; how many tons
  site address to : address ; where it is needed
  date? day on : date
  - order {tons} tons of {material} to {site}[ for {date}]
  - the building site at {site} needs {tons} tons of {material}[ on {date}].
  - bring {tons} tons of {material} to the site {site}[ on {date}]
  - we build at {site} and want {tons} tons of {material}.
  - {material} is missing at {site}, have {tons} tons delivered.
  ~ order {material} to {site}

rent_machine hire_equipment equipment_rental get_excavator site_machine | Rent a machine for a building site / Hire equipment for some days
  machine equipment what : enum excavator/crane/mixer/roller/scaffold
  days duration period : int 2-60
  from? start date : date
  - rent a machine for {days} days: {machine}
  - we need the {machine} for {days} days[ from {from}].
  - hire one {machine}[ from {from}] for {days} days
  - for {days} days our builders want to use the {machine}[, beginning {from}].
  - get the {machine} to the site for {days} days
  ~ rent a {machine}

inspect_site site_inspection safety_check plan_inspection building_inspection | Plan the inspection of a building / Check a site for safety @calendar
  address site building : address
  date day on : date
  inspector? expert person : person
  - inspect the site {address} on {date}[ with {inspector}]
  - {inspector} should check the building at {address} on {date}.
  - plan an inspection of {address} for {date}[, inspector {inspector}]
  - somebody has to look on {date} if {address} is safe.
  - do a safety check at {address} on {date}[ by {inspector}]
  ~ inspect the site {address}

check_in_guest guest_arrival welcome_guest hand_over_key front_desk_in | Check a guest in at the hotel / Give an arriving guest a room @hotel
  guest name person : person
  room number key : int 1-600 ; the room
  nights? stay duration : int 1-20
  - check {guest} into room {room}[ for {nights} nights]
  - {guest} has arrived, give out the key of room {room}.
  - room {room} is for the guest {guest}[, {nights} nights].
  - {guest} just came to the front desk and gets room {room}.
  - welcome {guest}, who stays in room {room}[ for {nights} nights]
  ~ check {guest} in

check_out_guest guest_departure room_bill close_stay front_desk_out | Check a guest out of the hotel / Make the bill for a hotel room @hotel
  room number key : int 1-600
  payment? method pays_by : enum cash/card/invoice
  minibar? extras drinks : decimal ; sum for drinks and snacks
  - check out room {room}[, payment by {payment}]
  - the guest of room {room} is leaving[ and pays by {payment}].
  - make the bill for room {room}[ with {minibar} for the minibar]
  - the guests of room {room} go home today[, extras: {minibar}].
  - close the stay in room {room}[ and add {minibar} for drinks]
  ~ a guest is leaving, make the bill.

clean_room housekeeping room_cleaning make_up_room send_cleaner | Have a hotel room cleaned / Send housekeeping to a room
  room number which : int 1-600
  by_time? until before : time ; when it must be ready
  - clean room {room}[ by {by_time}]
  - send housekeeping to room {room}
  - room {room} is dirty, somebody should make it up[ before {by_time}].
  - the guest in room {room} wants the room cleaned.
  - make up room {room}, it has to be ready by {by_time}
  ~ send somebody to clean the room

room_service_order serve_room bring_to_room in_room_dining | Bring a meal to a hotel room / Take an order for room service @order
  room number to : int 1-600
  dish meal food : dish
  time? at when : time
  - bring {dish} to room {room}[ at {time}]
  - room {room} ordered {dish}[ for {time}].
  - the guest in room {room} would like to eat {dish}[ at {time}].
  - serve {dish} in room {room}
  - kitchen, {dish} for room {room}[ at {time}].
  ~ room {room} is hungry.

seat_guests give_table table_for assign_table place_party | Give guests a table in the restaurant / Decide where a party sits
  table number seat : int 1-60
  people party_size guests : int 2-14
  area? section zone : enum terrace/window/bar/garden
  - seat {people} guests at table {table}[ in the {area} area]
  - {people} people just came in, give them table {table}.
  - table {table}[ in the {area} section] is for a party of {people}.
  - put the {people} guests at table {table}
  - a group of {people} wants to sit at table {table}.
  ~ find a place for {people} guests

take_table_order kitchen_order order_for_table waiter_order send_to_kitchen | Send the order of a table to the kitchen / Note what guests want to eat @order
  table number from : int 1-60
  dish food meal : dish
  portions? count quantity : int 2-9
  extra? change wish : enum spicy/vegan/mild/small
  - table {table} wants {dish}[, {portions} portions][, {extra}].
  - tell the kitchen: {dish} for table {table}[, {extra}]
  - send {dish}[ in {portions} portions] for table {table} to the kitchen
  - the guests at table {table} would like {dish}[, but {extra}].
  - note an order from table {table}: {dish}
  ~ table {table} wants to order.

split_bill table_bill bring_check guest_check | Make the bill of a table / Divide a restaurant bill between guests
  table number which : int 1-60
  parts? payers ways : int 2-10 ; how many people pay
  tip? service gratuity : decimal
  - bring table {table} the bill[, in {parts} parts]
  - table {table} wants to pay[ with a tip of {tip}].
  - divide the bill of table {table}[ by {parts}]
  - the guests at table {table} would like to pay[ in {parts} parts][, tip {tip}].
  - what does table {table} have to pay[ if {parts} people share]?
  ~ the guests want to pay.

update_menu add_dish menu_change new_dish card_of_dishes | Put a dish on the menu of the restaurant / Change the menu
  dish meal name : dish
  price cost euros : decimal
  course? section part : enum starter/main/dessert/side
  - put {dish} on the menu for {price}[ as a {course}]
  - we cook {dish} now, price {price}[, section {course}].
  - add the[ {course}] dish {dish} to the menu at {price}
  - from today guests can order {dish} for {price}.
  - the menu should offer {dish} for {price}[ under {course}].
  ~ put {dish} on the menu

take_off_menu sold_out dish_unavailable remove_dish eighty_six | Take a dish off the menu / Tell the waiters that a dish is sold out
  dish meal food : dish
  until? back_on available_again : day
  - take {dish} off the menu[ until {until}]
  - the kitchen has no more {dish}[ until {until}].
  - we are out of {dish}, tell the waiters.
  - guests cannot order {dish} any more.
  - remove from the menu[ until {until}]: {dish}
  ~ a dish is sold out.

leave_club remove_member end_membership resign expel_member | Take a person out of a club / End a membership
  name person member : person
  club association society : group
  date? from effective : date
  - {name} leaves the {club}[ on {date}].
  - end the membership of {name} in the {club}[ from {date}]
  - remove {name} from the members of the {club}
  - {name} does not want to be in the {club} any more.
  - take {name} off the member list of the {club}[ on {date}]
  ~ end the membership of {name}

count_votes election_result who_won tally vote_result | Count the votes of an election / Tell who won an election
  election office vote poll : enum president/treasurer/mayor/council
  district? city area : city
  year? in when : int 1990-2030
  = winner person, votes int
  - who won the {election} election[ in {district}][ in {year}]?
  - count the votes of the {election} election[ in {district}]
  - how many votes were there in the {election} election[ of {year}]?
  - show the result of the {election} vote[ in {district}]
  - who was elected {election}[ in {year}]?
  ~ who won the election?

collect_dues membership_fee charge_members request_dues annual_fee | Ask the members of a club for their fee / Collect the dues of a year
  club association group : group
  amount fee sum : decimal
  due? until date : date
  - collect {amount} from every member of the {club}[ until {due}]
  - the members of the {club} have to pay {amount}[ by {due}].
  - ask the {club} for the dues of {amount}
  - charge all {club} members a fee of {amount}[ due on {due}]
  - {club} members owe us {amount}, write to them.
  ~ collect the dues of the {club}

call_assembly general_meeting summon_members convene assembly | Call the members of a club to an assembly / Convene the general meeting @calendar
  club association society : group
  date day on : date
  place? where venue : place
  time? at hour : time
  - call the {club} to an assembly on {date}[ at {place}]
  - the members of the {club} meet on {date}[ at {time}].
  - convene the general meeting of the {club} for {date}[ in {place}]
  - everyone in the {club} should come together on {date}[ at {time}].
  - summon the {club} members to {place} on {date}
  ~ call an assembly of the {club}

book_interpreter find_interpreter translator_person order_interpreter language_help | Order a person who interprets in a talk / Find an interpreter for a language @calendar
  language lang into : language
  date day on : date
  hours? duration length : int 1-10
  city? where place : city
  - book an interpreter for {language} on {date}[ in {city}]
  - our guests speak {language}, we need an interpreter on {date}[ for {hours} hours].
  - find somebody in {city} who can interpret {language} on {date}
  - we need language help in {language} on {date}[ for {hours} hours].
  - order an interpreter: {language}, {date}[, {hours} hours]
  ~ we need an interpreter for {language}.

visitor_badge print_badge guest_pass visitor_registration gate_pass | Print a badge for a visitor / Register a guest at the reception
  visitor guest name : person
  host visits employee contact : person ; who is visited
  company? firm from : company
  - print a badge for {visitor}, who visits {host}
  - {visitor}[ from {company}] is here to see {host}.
  - register the visitor {visitor} for {host}
  - {host} expects {visitor}[ from the company {company}], make a pass.
  - give {visitor} a guest pass, the host is {host}
  ~ print a badge for {visitor}

order_office_supplies stationery get_supplies office_order buy_stationery | Order things for the office / Get paper, pens and other supplies @order
  item supply what article : enum paper/pens/folders/toner/envelopes
  packs boxes quantity count : int 2-50
  desk? room for : code
  - order {packs} packs of {item} for the office[, desk {desk}]
  - the office has no {item} left, get {packs} packs.
  - we need {packs} boxes of {item}[ at desk {desk}].
  - get {packs} packs of {item} from the supply store[ for desk {desk}]
  - can we have {packs} new packs of {item}?
  ~ we need {item} in the office.

travel_expenses claim_expenses business_trip_costs reimburse submit_expenses | Claim the costs of a business trip / Hand in travel expenses
  amount total sum costs : decimal
  city destination trip_to : city
  kind? type category : enum hotel/meals/train/taxi/flight
  receipt? proof file : file
  - claim {amount} for my trip to {city}[, {kind} costs][, see {receipt}]
  - I paid {amount}[ for the {kind}] on a business trip to {city}.
  - hand in {amount} of travel expenses, destination {city}[, receipt {receipt}]
  - my work trip to {city} cost {amount}[, the proof is {receipt}], I want it back.
  - submit[ {kind}] expenses of {amount} from {city}
  ~ hand in my expenses for the trip to {city}

plan_business_trip business_trip arrange_travel trip_request work_trip | Arrange a business trip for an employee / Send a colleague to another city
  traveler employee who : person
  city destination to : city
  date day from : date
  nights? duration stay : int 1-14
  - arrange a business trip to {city} for {traveler} on {date}[, {nights} nights]
  - {traveler} has to travel to {city} on {date}[ for {nights} nights].
  - send {traveler} on a work trip to {city} on {date}
  - our customer in {city} expects {traveler} on {date}, plan the trip[ with {nights} nights].
  - {traveler} visits the {city} office on {date}[ for {nights} nights].
  ~ {traveler} has to travel to {city}.

training_course book_training staff_training learn_skill further_education | Book a training for an employee / Let a colleague learn something
  employee person participant : person
  topic skill subject : topic
  days? duration length : int 2-10
  - book a training on {topic} for {employee}
  - {employee} should learn more about {topic}[ in {days} days].
  - send {employee} to a course on {topic}[ that takes {days} days]
  - {employee} wants to take part in the seminar about {topic}.
  - train {employee} in {topic}[ for {days} days]
  ~ book a training for {employee}

lend_equipment issue_laptop hand_out_device give_equipment loan_device | Give an employee a device to work with / Lend equipment to a colleague
  device equipment thing : device
  employee person to : person
  serial? number inventory_number : code
  return_by? until back : date
  - hand out the {device} to {employee}[ with serial number {serial}]
  - {employee} gets the {device}[, number {serial}].
  - lend {employee} the {device}[ until {return_by}]
  - {employee} needs the {device} for work[ until {return_by}].
  - write down that {employee} has the {device}[ with the number {serial}]
  ~ {employee} needs a device.

maintenance_order service_machine repair_order request_repair fix_equipment | Order the repair of a device / Ask a technician to service a machine @repairs
  device machine equipment what : device
  room location where : room
  - repair the {device} in the {room}
  - the {device} in the {room} is broken, send a technician.
  - a technician should look at the {device} in the {room}.
  - order maintenance for the {device} in the {room}
  ~ the {device} needs a repair.
"""
