package press.briefing.model;

import press.briefing.diagnostic.Place;
import press.briefing.language.Language;

/// What the writer delivered for one language, not joined with data yet.
///
/// @param issue the id of its issue
/// @param place its file
public record Manuscript(
    String issue, Language language, FrontMatter frontMatter, Copy copy, Place place) {}
