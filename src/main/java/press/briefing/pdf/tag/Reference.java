package press.briefing.pdf.tag;

import org.openpdf.text.pdf.PdfIndirectReference;

/// An annotation that belongs to a tag.
///
/// @param page from 1, where it stands
record Reference(PdfIndirectReference object, int page) implements Kid {}
