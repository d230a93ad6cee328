"""The manual: what `holdfast --help` says, and what each command's help ends with.

A line with a lone backspace keeps the lines below it as they stand here.
"""

from typing import Final

MANUAL: Final = """Read what reports say of people about to be sent back to danger.

Holdfast takes reports as they come in - letters, press releases, saved web
pages, mails - and shows who faces return, from where, to where, by when and
fearing what. Every value comes with the words that say it and with how firmly
they say it. Several reports of one group are gathered into a case: what they
disagree about stands side by side, and nothing is merged or chosen. For who
sends whom where, it shows which duties bind which State on a day, which bodies
can act, and what is not known. It drafts alerts, letters and the forms of
bodies from what may leave the house, no more firmly than it is known, and says
what people must still decide. It works without a network, numbers and issues
nothing by itself, and sends nothing anywhere.
"""

MORE: Final = """\b
EXAMPLES
  holdfast read letter.pdf
      Show what a letter says, as a table.
  holdfast case inbox/ --out out/
      Gather the reports of a folder into one case, and open out/case.html.
  holdfast law CN KP --harm torture --on 2012-02-14
      Show which duties bind China on that day, and which bodies can act.
  holdfast brief inbox/ --out out/ --language en --language ko
      Make case, legal sheet, harm review and drafts of the alert in one go.
  holdfast publish out/internal/case.json stop_action --out out/
      Draft one document of a case.
  holdfast review edited.docx --case out/internal/case.json
      Say where an edited text goes beyond what is known, or could harm.
  holdfast check out/case.json
      Say what cannot be right in a case that was edited by hand.
  holdfast read --help
      Show what a command takes, with more examples.

\b
EXIT STATUS
  0    everything was read
  1    something could not be read or made, a case does not keep its contract,
       or a review found something; each such thing says why
  2    the command was not understood, or --out cannot be written to
  70   a fault in Holdfast itself; please tell us
  130  stopped with Ctrl-C
  141  whoever took the output stopped listening

\b
FILES AND SAFETY
  Results may name people. What --out writes is readable by its owner only
  (mode 0600), is whole or not there at all, and opens with the words
  "internal: may name people". --mask-names covers the names that were found;
  it is no anonymisation. Reports themselves are never changed.

\b
ENVIRONMENT
  NO_COLOR  set to anything, switches colours off
  COLUMNS   the width of tables

\b
SHELL COMPLETION
  holdfast --install-completion
      Set it up for the shell you use (bash, zsh, fish); --show-completion
      prints what it would set up.
"""

READ: Final = """\b
EXAMPLES
  holdfast read letter.pdf mail.eml
      Show what each of them says; what is attached to a mail is read too.
  holdfast read inbox/ --format html --out out/
      Read a folder; write a page for each report, and a list of them.
  holdfast read inbox/ --format json --jobs 2 > readings.jsonl
      Print one JSON object a line, one for each report, in order.
  holdfast read - --published 2012-02-14 < note.txt
      Read a text from standard input, dated by hand.
"""

CASE: Final = """\b
EXAMPLES
  holdfast case inbox/
      Show the reports of a folder as one case: rival values side by side, a
      timeline, why they were put together and what was left out.
  holdfast case inbox/ --out out/
      Write out/case.html to look at, out/case.json to edit by hand, and
      out/reports/ with a page for each report.
  holdfast case a.txt b.txt --published a.txt=2012-02-14
      Date a report that does not give its date.
  holdfast case out/case.json
      Show a case again, with what people have judged in the meantime.
"""

LAW: Final = """\b
EXAMPLES
  holdfast law CN KP --harm torture --harm execution --on 2012-02-14 --child
      Show which duties bind China, which bodies can be turned to and what
      stands in the way, for people sent to North Korea, a child among them.
  holdfast law LA CN --onward KP --harm torture
      Look at each State of a chain as sender, today.
  holdfast law --case out/case.json --out out/law/
      Take the situation from a case; write law.html, law.json and law.txt.
  holdfast law DE SY --harm torture --fact fighter --fact assurances
      Say what else is known. The sheet names exceptions, and decides nothing.
"""

BRIEF: Final = """\b
EXAMPLES
  holdfast brief inbox/ --out out/
      Write out/internal/ (the case, its legal sheet, the harm review, the case
      sheet, what people must decide) and out/public/en/ (drafts as web page,
      PDF, DOCX and plain text).
  holdfast brief inbox/ --out out/ --to CN --language en --language ko
      Ask China, in English and Korean.
  holdfast brief out/internal/case.json --out out/
      Make everything again, with what people have judged and decided since.

Drafts are never numbered. Without people they hold only what is open; what needs a
decision is left out, and the questions that are open are told at the end.
"""

PUBLISH: Final = """\b
EXAMPLES
  holdfast publish out/internal/case.json press_release --out out/ --language fr
      Draft one document of a case.
  holdfast publish out/internal/case.json stop_action --out out/
      Draft the end of an action. docs/reference/templates.md lists all of them.
"""

REVIEW: Final = """\b
EXAMPLES
  holdfast review edited.docx --case out/internal/case.json
      Hold an edited draft against the case: wording that is too firm, figures
      that no finding holds, details that could harm, what was withheld.
  holdfast review letter.txt --case case.json --audience forum --format json
      The same for what goes to a body, for programs.
"""

CHECK: Final = """\b
EXAMPLES
  holdfast check out/case.json
      Say whether a case that was edited by hand keeps its contract; if not,
      each sentence names the place, as claims[3].quote, and what to do.
      docs/reference/case.md tells what each part of a case means.
  holdfast check
      Say what cannot be right in the data of the law and of the countries:
      gaps, overlaps, entries without a source or not looked at for a year; and
      what rests on memory.
"""
