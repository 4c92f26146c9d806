# The web server: failures at start (for operators) and wrong addresses.
http-port-busy = Port { $port } on { $host } is in use by another program. Stop that program or choose another port, for instance: PORT=8081 npm start
http-port-refused = The operating system does not allow port { $port }. Choose 1024 or above, for instance: PORT=8080 npm start
http-host-unknown = This machine does not have the address { $host }. Set HOST to one of its addresses, for instance 127.0.0.1 (this machine only) or 0.0.0.0 (all of its addresses).
http-proxy-unreadable = TRUSTED_PROXY contains “{ $entry }”, which is neither an address nor a network. Write for instance 10.0.0.5 or 10.0.0.0/8
http-public-url-has-path = PUBLIC_URL cannot have a path: { $url }. Use a name of its own, for instance https://dieuphoi.hanoi.gov.vn, or write just { $origin }
http-host-refused = The address { $host } is not set up for this system. The operator sets PUBLIC_URL to the address staff open, for instance: PUBLIC_URL=http://{ $host }
http-path-unknown = There is no such page.

http-forwarded-refused = The demo opens on this machine only, through no other server.
