package press.briefing.pdf;

/// A printed document.
///
/// @param bytes of the PDF; not to be changed
/// @param pages how many it has
public record Print(byte[] bytes, int pages) {}
