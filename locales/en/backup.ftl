# Backups, restoring, moving the database: what is said to the operator.

backup-refused = The backup cannot be written to { $folder } ({ $reason }). Check the permissions and the free space, then run it again.
backup-unreadable = The file { $file } cannot be read ({ $reason }). Check its path and permissions.
backup-foreign = The file { $file } is no backup of this program. A backup has a name like dieuphoi-20261126-023000.jsonl.gz.
backup-damaged = The backup { $file } is damaged or incomplete. Nothing was changed; use another backup.
backup-newer = The backup { $file } was made by a newer version of the program. Nothing was changed; install that version, then run the command again.
backup-unfit = The backup does not fit this version of the program, at the table { $table }. Nothing was changed; use the version that made the backup.

restore-not-empty = The database holds data. Nothing was changed; to replace it, run the command again with --replace (what is there is backed up first).
restore-refused = The database does not accept the content of the backup ({ $reason }). Nothing was changed; use another backup.
restore-bot-running = A bot runs on this data. Stop it, then run the command again; if it was killed just now, wait for two minutes.
restore-foreign-database = This database belongs to another program. Nothing was changed; set DATABASE_URL to a database of the bot's own.
