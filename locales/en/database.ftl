# The database: what can go wrong at the start, for operators.

database-unreachable = The database cannot be reached ({ $reason }). Check DATABASE_URL and the PostgreSQL server, then start again.
database-too-old = The server is PostgreSQL { $version }; version { $oldest } or later is needed.
database-newer = A newer version of the program has used this data ({ $migration }). Install that version, or restore the backup made before it.
