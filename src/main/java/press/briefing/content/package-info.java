/// Manuscripts and the publication, read into the model: what writers write, checked at its place.
@NullMarked
package press.briefing.content;

import org.jspecify.annotations.NullMarked;
