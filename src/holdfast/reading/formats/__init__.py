"""`FORMATS`: every kind of file a desk receives; the only table of formats.

A new format is one module and one line here, and a sample in `tests/samples/`.
"""

from holdfast.reading.formats.docx import DOCX
from holdfast.reading.formats.email import EMAIL
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.html import HTML
from holdfast.reading.formats.markdown import MARKDOWN
from holdfast.reading.formats.mbox import MBOX
from holdfast.reading.formats.mhtml import MHTML
from holdfast.reading.formats.pdf import PDF
from holdfast.reading.formats.plain import PLAIN
from holdfast.reading.formats.unread import UNREAD

FORMATS: tuple[Format, ...] = (
    PLAIN,
    MARKDOWN,
    HTML,
    MHTML,
    EMAIL,
    MBOX,
    PDF,
    DOCX,
    *UNREAD,
)
