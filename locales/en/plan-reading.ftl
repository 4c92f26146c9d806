# Reading a plan from a file: what was in doubt, why it was refused.

doubt-lines-joined = A paragraph broken in two was joined; check the joint.
doubt-slip-mended = The scanning slip “{ $misread }” was mended to “{ $meant }”.
doubt-number-repeated = The document numbers { $ref } more than once; the later one is marked with “~”.
doubt-body-unknown = “{ $name }” stands where an agency is named but looks like no body that is known.
doubt-owner-not-found = The clause gives a responsibility, but it is not clear to whom.
doubt-agency-without-duties = “{ $name }” has a heading, but no duty was found under it.
doubt-led-by-partner = The clause says “phối hợp”; { $ref } gives the same work to { $name } to lead, so { $name } is noted as leading.
doubt-row-incomplete = Row “{ $text }” of a table lacks a cell; the others were put where they fit best.

plan-file-kind = { $file } cannot be read: only .txt, .md, .docx and .pdf files can.
plan-file-missing = There is no file { $file }. Check the path.
plan-file-unreadable = { $file } cannot be opened: it is no file, or reading it is not permitted.
plan-file-too-large = { $file } is larger than { $limit } MB. Take out pictures or split off the appendices.
plan-file-too-many-pages = { $file } has more than { $limit } pages. Split it into smaller files.
plan-file-unpacks-too-large = { $file } unpacks into too much and was not read. Save it again in Word with fewer pictures.
plan-file-empty = { $file } holds no text.
plan-file-old-word = { $file } is in the old Word format (.doc). Save it as .docx.
plan-file-mismatch = { $file } is not a { $ending } file, as its name says. Save it in the right format.
plan-file-encoding = { $file } is not in Unicode. Save it as UTF-8.
plan-file-damaged = { $file } is damaged or incomplete. Get the original again.
plan-file-locked = { $file } has a password. Take it off and try again.
plan-file-scanned = { $file } holds scanned pictures and no text. Use the Word file, or a PDF with recognised text.
plan-file-secret = { $file } is stamped as a state secret; it was neither read nor stored.
plan-file-no-plan = { $file } is no plan: it has no parts and no clauses that hand out duties.
