/// HTML by allow-list: what a writer wrote, reduced to what may be printed, as trees and never as
/// raw text.
@NullMarked
package press.briefing.markup;

import org.jspecify.annotations.NullMarked;
