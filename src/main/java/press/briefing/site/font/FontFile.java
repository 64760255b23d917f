package press.briefing.site.font;

import java.util.function.Supplier;

/// A file that a page needs for its letters.
///
/// @param path in the output folder; it names the content, so that a file of this path that was
///   written before holds the same
/// @param bytes made when they are asked for
public record FontFile(String path, Supplier<byte[]> bytes) {}
