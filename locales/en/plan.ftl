help-plan = Shows the plan: its parts, a section, one clause in full, or the tasks of one body.

plans = { $count } plans are in force.
plans-one = { $subject } ({ $plan })
plan-about = { $subject }
plan-size = { $clauses } clauses, assigned to { $agencies } bodies.
part = { $place }: { $title }
part-clause = { $place }: { $text }
choice-part = { $place } { $title }
places = { $count } plans have this section. Which plan is meant?
place-unknown = The plan has no section { $ref }. Type "plan" to see its parts.
