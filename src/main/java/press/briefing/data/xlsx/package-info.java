/// Spreadsheets, read by the values of their cells and not by their looks.
@NullMarked
package press.briefing.data.xlsx;

import org.jspecify.annotations.NullMarked;
