package press.briefing.content;

import java.util.List;
import java.util.Optional;
import press.briefing.model.Correction;
import press.briefing.model.FrontMatter;
import press.briefing.model.Inline;

/// The front matter of a manuscript, with the parts of its text that stand in it.
///
/// @param title empty where the text's own heading is the title
/// @param standfirst empty where there is none
record Head(
    FrontMatter frontMatter,
    Optional<List<Inline>> title,
    List<Inline> standfirst,
    List<List<Inline>> summary,
    List<Correction> corrections) {}
