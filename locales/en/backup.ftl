# Backups, restoring, moving the database: what is said to the operator.

operate-backup =
    npm run backup
    Backs up the whole database into a file in the folder backups of the data folder, while the bot runs too.
operate-restore =
    npm run restore -- FILE [--replace]
    Restores a backup when the bot has stopped. --replace: in place of what is there, after backing that up.
operate-move =
    npm run --silent move -- --to postgres://…
    Moves the database from the data folder to an empty PostgreSQL database, when the bot has stopped.

backing-up = Backing up…
backup-written = Backed up: { $file } ({ $kilobytes } KB).
backup-refused = The backup cannot be written to { $folder } ({ $reason }). Check the permissions and the free space, then run it again.
backup-unreadable = The file { $file } cannot be read ({ $reason }). Check its path and permissions.
backup-foreign = The file { $file } is no backup of this program. A backup has a name like dieuphoi-20261126-023000.jsonl.gz.
backup-damaged = The backup { $file } is damaged or incomplete. Nothing was changed; use another backup.
backup-newer = The backup { $file } was made by a newer version of the program. Nothing was changed; install that version, then run the command again.
backup-unfit = The backup does not fit this version of the program, at the table { $table }. Nothing was changed; use the version that made the backup.

restoring = Restoring…
restored = Restored { $rows } records from the backup made at { $at }. Start the bot: npm start
restore-put-aside = What was there has been backed up: { $file }
restore-not-empty = The database holds data. Nothing was changed; to replace it, run the command again with --replace (what is there is backed up first).
restore-refused = The database does not accept the content of the backup ({ $reason }). Nothing was changed; use another backup.
restore-bot-running = A bot runs on this data. Stop it, then run the command again; if it was killed just now, wait for two minutes.
restore-foreign-database = This database belongs to another program. Nothing was changed; set DATABASE_URL to a database of the bot's own.
restore-cannot-open = The database in { $folder } cannot be opened. If this folder is damaged, rename it, then run the command again.

moved =
    Moved { $rows } records to PostgreSQL. Set DATABASE_URL to the address you used, then start the bot.
    Backup as of the move: { $file }
move-to-what = --to must be the address of a PostgreSQL database, for example: npm run --silent move -- --to postgres://dieuphoi@127.0.0.1:5432/dieuphoi
move-from-what = The bot uses PostgreSQL already (DATABASE_URL). Leave DATABASE_URL empty to move the database of the data folder.
move-nothing = The data folder holds nothing to move. Setting DATABASE_URL and starting the bot is enough.
move-not-empty = The target database holds data. Nothing was changed; choose an empty database.
