/// How Korean and English write quantities, periods and dates, and how Korean reads them.
@NullMarked
package press.briefing.language;

import org.jspecify.annotations.NullMarked;
