# Setting a channel up (npm run setup) and looking after the house (npm run doctor).

operate-setup =
    npm run setup
    Sets a channel up: asks for its token, tries it on the platform, writes it into the file .env, says what the platform's own pages still have to be told, sends a test message.
operate-doctor =
    npm run doctor
    Looks at the program, the data, the address, the channels and their ceilings. Changes nothing; ends with 1 where there is a fault.

setup-which = Which channel is to be set up?
setup-which-ask = A number from 1 to { $most }:
setup-where-telegram = The token: in Telegram, write /newbot to @BotFather, choose a name and a user name that ends in bot.
setup-where-zalo = The token: in Zalo, open the OA "Zalo Bot Manager", choose "Tạo bot"; the name must begin with Bot.
setup-where-discord = The token: at discord.com/developers/applications create an application, open Bot, choose Reset Token.
setup-token = The bot's token on { $platform }, not shown while it is typed:
setup-checking = Asking the platform…
setup-keep-untried = The token could not be tried. Write it into the settings all the same? (y = yes)
setup-nothing = Nothing was written.
setup-known = The token is right. { $platform } calls the bot: { $name }
setup-bot-name = Zalo does not say the bot's display name. Type it as it was chosen, for example Bot Điều phối (Enter to skip):
setup-webhook = Have the platform bring messages to { $url }? It must be open to the Internet; without it the bot fetches them. (y = yes)
setup-kept = Wrote { $settings } into { $file }, which its owner alone can read.
setup-overridden = Note: { $setting } is also set outside the file, which goes first. Remove it there to use what was written now.
setup-told-telegram =
    What @BotFather still has to be told:
    - /setprivacy: leave it at Enable. In a group the bot is then brought only commands and replies to it.
    - /setjoingroups: Enable to use it in groups, Disable to keep it private.
    - Neither /setcommands nor /setwebhook: the bot sets its menu and its address itself.
    { $address ->
        [none] {""}
       *[other] The bot: { $address }
    }
setup-told-zalo =
    What Zalo Bot Creator still has to be told:
    - The bot's name begins with Bot.
    - For groups: copy the bot's sharing link, send it to the group, its leader confirms.
    - Neither a webhook address nor its secret: the bot sets them itself where ZALO_WEBHOOK is set.
setup-told-discord =
    What Discord's developer portal still has to be told:
    - Bot: the Message Content intent is not needed; Public Bot is best off.
    - General Information: leave Interactions Endpoint URL empty.
    { $address ->
        [none] {""}
       *[other] To add the bot to a server: { $address }
    }
setup-ceilings = The basic plan takes { $users } users, { $groups } groups, { $messagesAMonth } messages a month in both directions (reported by users, not published).
setup-test-wait = A test message: type the id of where to send it; or write to the bot, then type ? to find the id; Enter to skip.
setup-test-running = A test message: type the id of where to send it; Enter to skip. The bot is running, so messages cannot be waited for here.
setup-test-discord = A test message: type the id of a user or a channel (Developer Mode on, right click, Copy ID); Enter to skip.
setup-test-ask = Send to:
setup-test-waiting = Waiting for a private message to the bot on { $platform }, at most { $seconds } seconds…
setup-test-nobody = No message has come.
setup-test-sent = Sent a test message to { $room }.
setup-test-text = A test message of the plan coordination bot: this channel is connected.
setup-next = Restart the bot to use the new settings: npm start. To look it over: npm run doctor
setup-file-odd = { $file } has lines that are hard to read, so nothing was written. Give each setting a line of its own, NAME=value, then try again.
setup-file-refused = { $file } cannot be written ({ $why }). Allow writing, then try again.

trouble-network = { $platform }: blocked by the network; whether the token is right is not known. { $how ->
        [dns] The name of the server was not found: look at DNS.
        [refused] The connection was refused: open the firewall outwards for this machine, port 443.
        [timeout] There was no answer: open the firewall outwards for this machine, port 443.
        [tls] The certificate is wrong: something in between reads the connection, and must let it through.
        [proxy] The answer is not the platform's: a proxy or a blocking page stands in between.
       *[broken] The connection broke.
    } ({ $why })
trouble-token = { $platform }: wrong token. Get it from the platform's page again, then run npm run setup to write it into { $setting }. ({ $why })
trouble-refused = { $platform } refused: { $why }

check-webhook-foreign = { $platform }: messages are brought to { $url }, which no setting names. If another program uses this token, make one of its own; the bot removes that address at its start.
check-webhook-not-yet = { $platform }: messages are not brought to { $url } yet; the bot sets that at its start.
check-webhook-failing = { $platform }: messages cannot be brought to { $url } ({ $why }). It must be open to the Internet, with a valid certificate.
check-telegram-reads-all = { $platform }: the bot is brought everything said in groups. Write /setprivacy to @BotFather, choose Enable, then add the bot to its groups again.
check-telegram-no-groups = { $platform }: the bot cannot be added to groups. If it should, write /setjoingroups to @BotFather.
check-zalo-name-unknown = { $platform }: the bot's display name is not known. Set ZALO_BOT_NAME to it, for reading messages in groups.
check-zalo-no-groups = { $platform }: the bot is not for groups yet; turn it on in Zalo Bot Creator if needed.
check-zalo-fetches = { $platform }: the bot fetches messages, and those written while it is off may be lost. For real use set ZALO_WEBHOOK.
check-discord-endpoint = { $platform }: what users do is brought to { $url }. Remove the Interactions Endpoint URL on the application's page.
check-discord-public = { $platform }: anybody can add the bot to a server of theirs. Public Bot is best off.

doctor-line = { $level ->
        [ok] OK   { "" }
        [warn] WARN { "" }
       *[fault] FAULT
    } { $text }
doctor-summary = { $faults ->
        [0] No faults
        [one] { $faults } fault
       *[other] { $faults } faults
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
doctor-looking = Looking at the data and the address…
doctor-asking = Asking the platforms…
doctor-node = Node { $version }.
doctor-node-old = Node { $version } is too old, { $oldest } or later is needed. Run the command through npm run after npm ci.
doctor-folder = The data folder { $folder } can be written.
doctor-folder-refused = The data folder { $folder } cannot be written. Allow writing, or set DATA_DIR to another.
doctor-database = The database { $engine ->
        [pglite] in the data folder
       *[postgresql] on PostgreSQL
    } answers and is of this version.
doctor-database-none = There is no database yet; the first start makes it.
doctor-database-pending = The database { $engine ->
        [pglite] in the data folder
       *[postgresql] on PostgreSQL
    } is { $pending } steps behind; the next start backs it up and brings it forward.
doctor-database-held = The database is held by another process (starting, stopping, or of another version). Run this again in a few seconds.
doctor-address-none = PUBLIC_URL is not set: the page opens by the machine's own address alone.
doctor-address = { $url } opens from this machine, and the bot serves there.
doctor-address-http = { $url } is not encrypted. Let the proxy in front have a certificate, and use https.
doctor-address-not-ready = { $url } opens, and the bot is not ready there: { $missing }.
doctor-address-other = { $url } is answered by another program (HTTP { $status }). The proxy must pass it on to the bot's port.
doctor-address-closed = { $url } does not open from this machine: { $how ->
        [dns] there is no such name.
        [refused] nothing takes connections there; the bot or the proxy is not running.
        [timeout] there is no answer; a firewall may block it.
        [tls] its certificate is wrong.
       *[broken] the connection broke.
    } ({ $why })
doctor-no-platform = No channel is set up besides the page. To set one up: npm run setup
doctor-platform = { $platform }: the token is right, the bot is { $name }.
doctor-ceilings = { $platform }: the plan takes { $users } users, { $groups } groups, { $messages } messages a month; the register has { $agencies } agencies, which leaves each { $each } messages a month. Before roll-out: use { $platform } for a few units and the page for the others, or change the plan. The figures are reported by users, not published.
doctor-ceilings-enough = { $platform }: { $users } users, { $groups } groups and { $messages } messages a month are enough for { $agencies } agencies.
