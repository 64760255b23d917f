package press.briefing.content;

import press.briefing.diagnostic.Place;

/// A fenced block as it stands in a manuscript.
///
/// @param info what follows the opening fence, without spaces around it
/// @param text what stands between the fences
/// @param start where the text begins
/// @param place of the opening fence
record CodeFence(String info, String text, Place start, Place place) {}
