package press.briefing.pdf.tag;

/// What a tag holds, in reading order.
sealed interface Kid permits Tag, Content, Reference {}
