// Weeks in which nobody at a body answers.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

// Nobody here waits for weeks: the body's cases are as ones that nobody answered, and somebody is to call.
export function leaveUnanswered({ folder }, body) {
  const statements = [
    `UPDATE cases SET state = 'received', outcome = NULL, closed_on = NULL, opened_on = NULL, set_aside_on = NULL WHERE body = '${body}'`,
    "DELETE FROM case_events WHERE kind IN ('acknowledged', 'have_it')",
    `INSERT INTO case_events (case_id, place, kind, on_day) SELECT id, 999, 'call_due', received_on FROM cases WHERE body = '${body}'`,
    `INSERT INTO call_items (id, body, due_on) VALUES (randomblob(16), '${body}', date('now'))`,
  ];
  const write = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=20).executescript(sys.argv[2])";
  execFileSync("python3", ["-c", write, join(folder, "data", "candour.db"), statements.join(";\n")]);
}
