"""Prints what a library makes of PDFs as text: extract.py LIBRARY FILE..., a form feed behind each file."""

import sys

library, *files = sys.argv[1:]


def pypdf_text(file):
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(file).pages)


def pdfium_text(file):
    import pypdfium2

    pages = pypdfium2.PdfDocument(file)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def pdfplumber_text(file):
    import pdfplumber

    with pdfplumber.open(file) as pages:
        return "\n".join(page.extract_text() for page in pages.pages)


def markdown_text(file):
    """As converters to Markdown do: the lines around the tables, and pipe rows with <br> in their cells."""
    import pdfplumber

    blocks = []
    with pdfplumber.open(file) as pages:
        for page in pages.pages:
            tables = sorted(page.find_tables(), key=lambda table: table.bbox[1])
            top = 0
            for table in tables:
                if table.bbox[1] > top:
                    blocks.append(page.crop((0, top, page.width, table.bbox[1]), strict=False).extract_text())
                rows = [[(cell or "").replace("\n", "<br>") for cell in row] for row in table.extract()]
                lines = ["|" + "|".join(row) + "|" for row in rows]
                lines.insert(1, "|" + "---|" * len(rows[0]))
                blocks.append("\n".join(lines))
                top = max(top, table.bbox[3])
            if top < page.height:
                blocks.append(page.crop((0, top, page.width, page.height), strict=False).extract_text())
    return "\n\n".join(block for block in blocks if block.strip())


text_of = {
    "pypdf": pypdf_text,
    "pdfium": pdfium_text,
    "pdfplumber": pdfplumber_text,
    "markdown": markdown_text,
}[library]

for file in files:
    sys.stdout.buffer.write(text_of(file).encode("utf-8", "replace") + b"\f\f")
