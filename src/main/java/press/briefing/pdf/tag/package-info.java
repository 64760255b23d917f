/// The structure of a printed document, which tells readers' software what its marks on paper are.
@NullMarked
package press.briefing.pdf.tag;

import org.jspecify.annotations.NullMarked;
