"""What things are called on screens, where the core has no word for them."""

from collections.abc import Mapping

STATES_OF_REPORT: Mapping[str, str] = {
    "waiting": "waits to be read",
    "reading": "is being read",
    "read": "read",
    "unread": "cannot be read",
    "failed": "reading failed",
    "held": "held: it may do harm",
    "table": "table, its rows are reports",
}
FAULTY = frozenset(("unread", "failed"))

HAZARDS: Mapping[str, str] = {
    "program": "A program: it runs when somebody opens it.",
    "script": "A script, or a file whose name makes a system run it.",
    "disguised": "Its name hides what kind of file it is.",
    "test_string": "The harmless string that virus scanners are tried with.",
    "macro": "An Office file with macros: programs that can run when it is opened.",
    "remote_template": "An Office file that fetches another from elsewhere.",
    "active_object": "A document that carries something that can be run.",
    "launch": "A PDF that starts a program.",
    "archive": "An archive with something inside that can be run.",
    "carried": "A file that is held came attached to it.",
    "pdf_script": "A PDF with a script or a form that may have one. Only its words are"
    " read; nothing of it was run.",
    "files_inside": "A document with other files inside it, which were not opened.",
    "unseen": "Nobody could look inside: it is locked, damaged or packed.",
}
"""What each hazard is called; the codes are those of `reader/hazard/hazards.py`."""

CHANNELS: Mapping[str, str] = {
    "upload": "file",
    "paste": "pasted text",
    "email": "e-mail",
    "table": "table",
    "case": "case from elsewhere",
}

EVENTS: Mapping[str, str] = {
    "account_made": "made an account",
    "account_opened": "opened an account again",
    "account_shut": "shut an account",
    "case_exported": "exported the case",
    "case_imported": "brought the case in",
    "case_moved": "moved the case",
    "case_opened": "opened the case",
    "claim_added": "marked a claim by hand",
    "claims_judged": "judged claims",
    "consent_recorded": "recorded consent",
    "consent_revoked": "recorded that consent was taken back",
    "deadline_verified": "looked into a deadline",
    "draft_taken": "took out a draft as a file",
    "finding_made": "made a finding",
    "group_named": "named a sub-group",
    "harm_confirmed": "confirmed a decision of the harm review",
    "harm_proposed": "proposed a decision of the harm review",
    "judgement_undone": "took a judgement back",
    "list_exported": "took out the list of cases",
    "match_judged": "judged a match",
    "match_undone": "took back a judgement on a match",
    "names_shown": "had names shown",
    "notices_seen": "saw the warnings of a deadline",
    "origin_told": "said whose word a report comes down to",
    "outcome_recorded": "recorded an outcome",
    "columns_dropped": "deleted columns that were kept by a name",
    "columns_kept": "kept columns by a name",
    "reading_asked_again": "had what could not be read tried again",
    "report_received": "received",
    "report_received_again": "received again",
    "report_imported": "came with a case from another desk",
    "report_read": "read",
    "report_released": "released a file that may do harm for reading",
    "table_read": "read a table",
    "table_taken_in": "took the rows of a table in",
    "report_exported": "took out a report as received",
    "reports_added": "added reports",
    "sheet_drawn": "drew up the legal sheet",
    "source_graded": "graded a source",
    "step_answered": "answered a step of the legal sheet",
    "step_approved": "let a check pass",
    "zone_set": "set the time zone",
}

CLAIM_KINDS: Mapping[str, str] = {
    "people_count": "how many people",
    "nationality": "nationality",
    "sending_state": "State that sends them",
    "destination_state": "State they are sent to",
    "act": "kind of removal",
    "status": "where they stand",
    "custody": "where they are held",
    "arrest": "where they were picked up",
    "deadline": "by when",
    "feared_harm": "harm that is feared",
    "risk_factor": "what makes the hazard greater",
    "access_denied": "what they are kept from",
    "demand": "what is asked for",
    "person_name": "name of a person",
}

SAID_OF_PLACES: Mapping[str, str] = {
    "held_where": "held there",
    "arrested_where": "arrested there",
    "sending_state": "sends them away, or would",
    "destination_state": "they are sent there, or would be",
    "onward_states": "they might be passed on there",
    "intended_destination": "they were on the way there",
}
INKS: Mapping[str, str] = {
    "filled": "filled: said outright",
    "hollow": "hollow: hedged",
    "crossed": "crossed out: denied",
}
"""How a mark on the map is drawn, and what that means."""

HEADINGS: Mapping[str, frozenset[str]] = {
    "text": frozenset("text words report story body content message article".split()),
    "published": frozenset(("date", "day", "published", "published on", "on", "when")),
    "publisher": frozenset("publisher source paper outlet newspaper site".split()),
    "channel": frozenset(("channel", "how it came", "came by", "received by")),
}
"""What people call the columns of a table; a guess that is shown before it counts."""
