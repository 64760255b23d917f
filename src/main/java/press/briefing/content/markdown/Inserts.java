package press.briefing.content.markdown;

import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.Block;
import press.briefing.model.Inline;

/// Reads what stands in Markdown without being Markdown.
public interface Inserts {
  /// The value or choice of words between double braces; empty, with an error, if it is none.
  ///
  /// @param place of the opening braces
  Optional<Inline> value(String inner, Place place, Diagnostics problems);

  /// The block of a fence.
  Block fence(Fence fence, Diagnostics problems);

  /// A fenced block as it stands in a manuscript.
  ///
  /// @param info what follows the opening fence, without spaces around it
  /// @param text what stands between the fences
  /// @param start where the text begins
  /// @param place of the opening fence
  record Fence(String info, String text, Place start, Place place) {}
}
