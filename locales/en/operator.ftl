# What is said to the operator: settings, data folder, database, plans.

setting-data-dir = DATA_DIR must be the path of a folder, for example: DATA_DIR=/var/lib/dieuphoi
setting-database-url = DATABASE_URL must be the address of a PostgreSQL database, for example: DATABASE_URL=postgres://dieuphoi@127.0.0.1:5432/dieuphoi. Left empty, the database in the data folder is used.
setting-host = HOST must be an address of this machine, for example: HOST=127.0.0.1 (this machine only) or HOST=0.0.0.0 (all its addresses)
setting-port = PORT must be a whole number from 0 to 65535, for example: PORT=8080
setting-public-url = PUBLIC_URL must be the full address that staff open, for example: PUBLIC_URL=https://dieuphoi.hanoi.gov.vn
setting-bot-language = BOT_LANGUAGE must be vi or en.
setting-office-zone = OFFICE_ZONE must be the name of a time zone, for example: OFFICE_ZONE=Asia/Ho_Chi_Minh
setting-log-level = LOG_LEVEL must be silent, fatal, error, warn, info or debug.

data-folder-in-use = Another process is using the data folder { $folder }. If the bot is running there is no need to start it again; the commands chat and plan work meanwhile. To run a separate one, give it another folder, for example: DATA_DIR=./data-2 npm start
data-folder-refused = The data folder { $folder } cannot be opened ({ $reason }). Allow writing to it, or set DATA_DIR to another one.

bot-starting = The bot is starting or stopping and takes no commands yet. Run the command again in a few seconds.
bot-stopped = The bot stopped before it answered. Run the command again, then look at the result with: npm run plan -- list
bot-older = The running bot is of another version than this command. Restart the bot, then run the command again.
bot-failed = The bot failed at this command. The cause stands in the log of the running bot.
