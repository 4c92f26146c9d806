# What is said to the operator: settings, data folder, database, plans.

setting-data-dir = DATA_DIR must be the path of a folder, for example: DATA_DIR=/var/lib/dieuphoi
setting-database-url = DATABASE_URL must be the address of a PostgreSQL database, for example: DATABASE_URL=postgres://dieuphoi@127.0.0.1:5432/dieuphoi. Left empty, the database in the data folder is used.
setting-host = HOST must be an address of this machine, for example: HOST=127.0.0.1 (this machine only) or HOST=0.0.0.0 (all its addresses)
setting-port = PORT must be a whole number from 0 to 65535, for example: PORT=8080
setting-public-url = PUBLIC_URL must be the full address that staff open, for example: PUBLIC_URL=https://dieuphoi.hanoi.gov.vn
setting-bot-language = BOT_LANGUAGE must be vi or en.
setting-office-zone = OFFICE_ZONE must be the name of a time zone, for example: OFFICE_ZONE=Asia/Ho_Chi_Minh
setting-log-level = LOG_LEVEL must be silent, fatal, error, warn, info or debug.
setting-metrics-token = METRICS_TOKEN must have at least 16 letters and figures, made for example by: openssl rand -hex 16
setting-who-may-ask = WHO_MAY_ASK must be anyone, or members for those who have joined.
setting-telegram-token = TELEGRAM_TOKEN must be the token that BotFather gave, like 123456:ABC-def.
setting-telegram-webhook = TELEGRAM_WEBHOOK must be a full address that ends in /hooks/telegram, for example: TELEGRAM_WEBHOOK=https://dieuphoi.hanoi.gov.vn/hooks/telegram
setting-telegram-api-root = TELEGRAM_API_ROOT must be a full address, for example: TELEGRAM_API_ROOT=https://api.telegram.org
setting-telegram-proxy = TELEGRAM_PROXY must be a full address, for example: TELEGRAM_PROXY=http://10.0.0.9:3128
setting-zalo-token = ZALO_TOKEN must be the token that Zalo Bot Manager gave, like 123456:abc.
setting-zalo-webhook = ZALO_WEBHOOK must be a full https address that ends in /hooks/zalo, for example: ZALO_WEBHOOK=https://dieuphoi.hanoi.gov.vn/hooks/zalo
setting-zalo-api-root = ZALO_API_ROOT must be a full address, for example: ZALO_API_ROOT=https://bot-api.zaloplatforms.com
setting-zalo-monthly-quota = ZALO_MONTHLY_QUOTA must be the number of messages a month of the subscribed plan, for example: ZALO_MONTHLY_QUOTA=3000; 0 where it is not known.
setting-discord-token = DISCORD_TOKEN must be the bot's token in Discord's developer portal: three parts joined by dots.
setting-discord-api-root = DISCORD_API_ROOT must be a full address, for example: DISCORD_API_ROOT=https://discord.com/api
setting-zalo-bot-name = ZALO_BOT_NAME must be the bot's name on Zalo, for example: ZALO_BOT_NAME=Bot Điều phối

data-folder-in-use = Another process is using the data folder { $folder }. If the bot is running there is no need to start it again; the commands chat and plan work meanwhile. To run a separate one, give it another folder, for example: DATA_DIR=./data-2 npm start
data-folder-refused = The data folder { $folder } cannot be opened ({ $reason }). Allow writing to it, or set DATA_DIR to another one.

bot-starting = The bot is starting or stopping and takes no commands yet. Run the command again in a few seconds.
bot-stopped = The bot stopped before it answered. Run the command again, then look at the result with: npm run plan -- list
bot-older = The running bot is of another version than this command. Restart the bot, then run the command again.
bot-failed = The bot failed at this command. The cause stands in the log of the running bot.

starting-database = Opening the database. The first time takes a few seconds…
starting-waiting = Waiting for another process to open the data…
starting-documents = Reading the plan and the register of agencies…
reading-file = Reading the file…
stopping = Stopping…
welcome =
    The bot is running. Ask at { $address }
    Try: Who leads the regular press conference?
         What does the Department of Health have to do?
welcome-plan = Answering from: { $title } ({ $clauses } clauses)
welcome-no-plan = No plan is in force. See: npm run plan -- list
welcome-claim = There is no admin yet. The code that makes one: { $code } (works once, until { $until }). Type it on the page.
welcome-claim-earlier = There is no admin yet. The code printed at an earlier start still works; for another: npm run invite -- --role admin
welcome-more =
    Import another plan: npm run plan -- import FILE
    Ask from another terminal: npm run chat
    Stop: Ctrl-C

operator-help = The operator's commands:
operator-usage =
    That is not how the command is written:
    { $usage }
operator-failed = Something unforeseen went wrong; details below.
operate-start =
    npm start
    Runs the bot: opens the data, loads the plan, opens the chat page.
operate-chat =
    npm run chat
    Ask at this terminal.
operate-ask =
    npm run --silent ask -- "question"
    npm run --silent ask -- --jsonl < QUESTIONS.jsonl
    npm run --silent ask -- --plan FILE "question"
    Answers one question, or many, each a line of JSON with id and q; from the shipped plan or a file. Opens no database.
operate-plan-check =
    npm run --silent plan -- check FILE [--json]
    Reads a plan (.txt, .md, .docx, .pdf) and prints its clauses, agencies and what the reader was unsure of. Stores nothing.
operate-plan-import =
    npm run plan -- import FILE [--replaces PLAN] [--state draft|in-force|closed] [--restated] [--yes]
    Stores a plan. --replaces: in place of a stored one; --restated: in other words than the signed document; --yes: consent in advance.
operate-plan-list =
    npm run plan -- list
    The plans that are stored.
operate-plan-state =
    npm run plan -- state PLAN draft|in-force|closed [--carry-to OTHER]
    Makes a plan a draft, puts it in force or closes it. Questions are answered from the plans in force. --carry-to: on closing, carries what is not done into another plan.

ask-line-wrong = Line { $line } cannot be read. Each line must be JSON with id and q, for example: {"{"}"id": "1", "q": "who leads press conferences"{"}"}

outline-counts = { $clauses } clauses · { $agencies } agencies with duties · { $tasks } tasks in tables · { $doubts } doubts
outline-outside = Closing
outline-tasks = Tasks of appendices and tables
outline-doubts = Doubts, to be compared with the document
outline-doubt = Line { $line }: { $why }
outline-leads = Lead: { $names }
outline-supports = Supporting: { $names }
outline-others = Others: { $names }
outline-due = Due: { $due }

import-new = Stored plan { $plan }: { $title } ({ $clauses } clauses).
import-mapped = Updated plan { $plan } ({ $clauses } clauses).
import-unchanged = Plan { $plan } already holds this very content ({ $clauses } clauses). Nothing was changed.
import-needs-consent = The new document changes clauses that carry progress:
import-consent = Store it all the same? (y = yes)
import-without-consent = Nothing was stored. If these changes are meant, run the command again with --yes
import-unknown-agencies = Agencies not in the register, kept under the name they have in the document: { $names }
import-doubts = The reader was unsure in { $count } places. See: npm run plan -- check { $file }
change-same = { $count } clauses stayed the same.
change-reworded = Reworded { $refs }: { $text }
change-moved = Moved { $refs }: { $text }
change-new = New { $refs }: { $text }
change-gone = Gone { $refs }: { $text }
change-split = Split { $refs }: { $text }
change-of-meaning = [another owner, deadline, figure or meaning]

plan-list-empty = No plan is stored.
plan-listed =
    { $plan }  [{ $state ->
        [inForce] in force
        [draft] draft
       *[closed] closed
    }]  { $title }{ $number ->
        [none] {""}
       *[other] , no. { $number }
    } ({ $clauses } clauses, { $wording ->
        [restated] restated
       *[original] original
    })
plan-state-set = Plan { $plan }: { $state ->
        [inForce] in force.
        [draft] draft.
       *[closed] closed.
    }
plan-state-same = Plan { $plan } is in that state already.
plan-carried = What was not done is carried into { $to }: { $joined } tasks joined those of the same work, { $added } have a new code.
plan-carry-when = --carry-to is for closing a plan: npm run plan -- state PLAN closed --carry-to OTHER
plan-carry-where = Tasks cannot be carried into { $plan }: it takes another plan that is not closed.
plan-state-wrong = The state of a plan is draft, in-force or closed.

operate-unanswered =
    npm run --silent unanswered
    Prints the questions that no plan answered and the answers said to be beside the point, newest first; without names.
unanswered-none = No question has been recorded.
unanswered-line = { $at }  { $text }{ $why ->
        [notWhatWasAsked] {" "}(not what was asked)
       *[notInPlan] {""}
    }
operate-register-import =
    npm run register -- import FILE.json
    Adds to the register of agencies: names, abbreviations, successors. Takes the place of what was added before; the shipped part stays.
operate-register-export =
    npm run --silent register -- export > FILE.json
    Prints the register in use, in the shape of a file of additions.

register-extended = The register was extended: { $agencies } agencies.
register-unreadable = The file of additions { $file } cannot be read ({ $why }). Its shape: npm run --silent register -- export
register-wrong = The additions do not fit the register, at { $where }: { $why }. Nothing was stored.

operate-invite =
    npm run invite -- --role staff|reporter|lead|executive|coordinator|admin [--agency NAME]
    Prints an invitation code that works once within 72 hours. It works when no admin can get in any more, too.
invite-made =
    Invitation code, { $role }{ $agency ->
        [none] {""}
       *[other] {" "}of { $agency }
    }: { $code }
    Works once, until { $until }. Who is invited types it in a private conversation with the bot.
invite-role-wrong = The role (--role) is staff, reporter, lead, executive, coordinator or admin.
invite-agency-needed = This role needs an agency, for example: npm run invite -- --role reporter --agency "Sở Y tế"
invite-agency-unknown = The register has no agency { $agency }. See the register: npm run --silent register -- export
invite-agency-many = { $agency } is a name for many agencies. Give the name of one.

operate-contacts-import =
    npm run contacts -- import FILE.xlsx [--skip]
    Stores whom agencies named. Columns: Cơ quan, Họ tên, Vai trò (or Agency, Name, Role), in any order. Takes the place of what the agencies in the file had. --skip: leaves out rows that cannot be read.
operate-contacts-codes =
    npm run contacts -- codes --out FILE.html [--days NUMBER] [--every-agency]
    Writes a sheet of join codes, a slip for each person, valid for 14 days; codes of an earlier sheet end. --every-agency: a reporter's slip, too, for each agency with duties that has nobody.
operate-contacts-template =
    npm run contacts -- template --out FILE.xlsx
    Writes a table for agencies to fill in.

contacts-imported = Stored { $stored } people of { $agencies } agencies.
contacts-joined = { $count } have joined already and were not stored again.
contacts-refused = Nothing was stored: some rows cannot be read. Mend the file, or add --skip to leave them out.
contacts-skipped = { $count } rows were left out:
contacts-fault-agency-missing = Row { $row }: no agency.
contacts-fault-agency-unknown = Row { $row }: the register has no agency "{ $text }".
contacts-fault-agency-many = Row { $row }: "{ $text }" is a name for many agencies.
contacts-fault-name-wrong = Row { $row }: a full name is needed, not "{ $text }".
contacts-fault-role-unknown = Row { $row }: the role "{ $text }" is not known.
contacts-fault-role-overall = Row { $row }: city leaders, coordinators and admins are invited one by one, not by a list.
contacts-fault-twice = Row { $row }: "{ $text }" stands above with the same agency and role.
contacts-no-header = There is no heading with the columns "Cơ quan" and "Họ tên" (or Agency and Name) in the first 20 rows of the first sheet.
contacts-unreadable = { $file } cannot be read. It takes an .xlsx file without a password, below 10 MB.
contacts-out-needed = A file to write is needed, for example: --out codes.html
contacts-days-wrong = --days is a number of days from 1 to 60.
contacts-out-refused = { $file } cannot be written ({ $why }).
contacts-none = There is nobody to print a slip for. First: npm run contacts -- import FILE.xlsx
contacts-codes-made = Wrote { $count } slips to { $file }, valid until { $until }. Open it in a browser and print it; delete it afterwards.
contacts-template-made = Wrote the table { $file }.
contacts-column-agency = Agency
contacts-column-name = Name
contacts-column-role = Role
contacts-sample-agency = Sở Y tế
contacts-sample-name = Nguyễn Thị Lan

sheet-title = Invitation slips
sheet-heading = Invitation to the coordination system of the plan
sheet-anyone = whoever the agency sends
sheet-how-at = Open { $address }, type the code, read what will be kept, choose "Agree".
sheet-how = Write this code to the bot privately, read what will be kept, choose "Agree".
sheet-until = Works once, until the end of { $until }. Do not pass it on.

operate-demo =
    npm run demo
      Runs a demo in a temporary folder, with made-up people and figures; stopping it erases everything. It opens on this machine only.
demo-welcome =
    DEMO running: { $address }
    People and figures are made up. Open the page and type a code to try a role; each works once:
demo-ticket = { $code }  { $role } · { $agency }
demo-more =
    Another role: open a private window and type another code. Try: viec · tiendo · TTTT-3 65%, đăng 10 tin bài
    Stop and erase: Ctrl-C
demo-refuses = The demo does not run with { $setting }: remove this setting and start again.

operate-read-update =
    npm run --silent read-update -- "message"
    npm run --silent read-update -- --jsonl < MESSAGES.jsonl
    Reads progress messages: one, or many, each a line of JSON with id and text; by the shipped register. Opens no database.
read-update-kind = { $kind ->
        [update] Progress update
        [question] Question
        [acknowledgement] Acknowledgement
       *[other] Something else
    }
read-update-doubt = To be asked back: { $doubt ->
        [twoReadings] it can be read in two ways
        [unknownUnit] a unit is unknown
        [money] it names a sum
        [blocked] the task has stopped
        [severalTasks] it tells of several tasks
       *[noTask] which task it is
    }
read-update-line-wrong = Line { $line } cannot be read. Each line must be JSON with id and text, for example: {"{"}"id": "1", "text": "TTTT-3 60%"{"}"}
