# Stored plans: importing, replacing, putting in force.

plan-unknown = There is no plan { $plan }. Plans stored: { $known }.
plan-ambiguous = { $plan } may be several plans: { $known }. Name one of them.
plan-already-stored = Plan { $plan } is stored with another content. To replace it with this document, add: --replaces { $plan }
plan-reference-twice = Section { $ref } stands twice, on line { $first } and on line { $line }. Correct the document and import it again.
