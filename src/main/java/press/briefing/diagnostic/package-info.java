/// Problems as values: where they are, what was found, what to do, in the reader's language.
@NullMarked
package press.briefing.diagnostic;

import org.jspecify.annotations.NullMarked;
