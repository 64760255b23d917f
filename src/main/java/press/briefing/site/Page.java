package press.briefing.site;

/// A file of the site.
///
/// @param path in the output folder, with `/`
public record Page(String path, byte[] bytes) {}
