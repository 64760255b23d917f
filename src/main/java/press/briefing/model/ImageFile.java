package press.briefing.model;

/// A picture of a manuscript.
///
/// @param name as it stands in the output, unique in the issue, such as `flow.png`
/// @param width in pixels
/// @param height in pixels
public record ImageFile(String name, String mediaType, int width, int height, byte[] bytes) {}
